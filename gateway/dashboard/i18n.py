"""The desk in English, Chinese and Thai: gettext catalogues, and which of them a reader gets.

The catalogues are read as they are written (locale/<language>/LC_MESSAGES/desk.po); English is what the code says.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from babel import Locale
from babel.dates import format_datetime
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

SOURCE: Final = "en"
LANGUAGES: Final[Mapping[str, str]] = {"en": "English", "zh": "中文", "th": "ไทย"}
COOKIE: Final = "desk-language"
HOME: Final = Path(__file__).parent / "locale"
_MAX_HEADER: Final = 200


def N_(message: str) -> str:  # noqa: N802 - the name that catalogues are gathered by
    """Mark a string that is translated where it is shown."""
    return message


class Said(str):
    """A message with values in it, in English; its entry in the catalogues and the values stay with it."""

    __slots__ = ("entry", "values")
    entry: str
    values: Mapping[str, object]


def said(entry: str, **values: object) -> Said:
    """Fill `values` into the braces of a message that is marked with N_; a page says it in its reader's language."""
    made = Said(entry.format(**values))
    made.entry, made.values = entry, values
    return made


@dataclass(frozen=True, slots=True)
class Speech:
    """One language: its words, and how it writes numbers and times. Times are UTC, and say so."""

    code: str
    words: Mapping[str, str]

    def gettext(self, message: str) -> str:
        if isinstance(message, Said):
            return self.words.get(message.entry, message.entry).format(**message.values)
        return self.words.get(message, message)

    def ngettext(self, one: str, many: str, count: int) -> str:
        return self.gettext(one if count == 1 else many)

    def number(self, value: float) -> str:
        return str(format_decimal(value, locale=self._locale))

    def moment(self, seconds: float) -> str:
        when = datetime.fromtimestamp(seconds, UTC)
        return f"{format_datetime(when, 'y-MM-dd HH:mm:ss', locale=self._locale)} UTC"

    @property
    def _locale(self) -> Locale:
        return Locale.parse({"en": "en_GB"}.get(self.code, self.code))


@functools.cache
def speech(code: str) -> Speech:
    """Return a language of LANGUAGES. Raises KeyError."""
    LANGUAGES[code]
    return Speech(code, {} if code == SOURCE else _words(HOME / code / "LC_MESSAGES" / "desk.po"))


def chosen(cookie: str | None, accepted: str) -> Speech:
    """Return the language of the cookie, else the first that the browser asks for and that there is, else English."""
    if cookie in LANGUAGES:
        return speech(cookie)
    wanted: list[tuple[float, str]] = []
    for part in accepted[:_MAX_HEADER].split(","):
        name, _, weight = part.partition(";q=")
        try:
            quality = float(weight or 1)
        except ValueError:
            continue
        wanted.append((-quality, name.strip().partition("-")[0].lower()))
    return speech(next((name for _, name in sorted(wanted, key=lambda w: w[0]) if name in LANGUAGES), SOURCE))


def _words(path: Path) -> dict[str, str]:
    with path.open("rb") as file:
        return {str(m.id): str(m.string) for m in read_po(file) if m.id and m.string and not m.fuzzy}
