"""International bank account numbers: length by country and the checksum of ISO 13616."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final

from stdnum import numdb
from stdnum.iban import is_valid

from classifiers.patterns.page import Expression, Found, Page
from classifiers.types import Category

CATEGORIES: Final[tuple[Category, ...]] = ("privacy.pii.iban",)

_HEAD: Final = Expression(r"\b[A-Za-z]{2}[0-9]{2}")
TRIGGER: Final = r"\b[A-Za-z]{2}[0-9]{2}(?:[ -]?[A-Za-z0-9]){11}"
_BODY: Final = re.compile(r"[A-Za-z]{2}[0-9]{2}(?:[ -]?[A-Za-z0-9]){11,30}")
_LONGEST: Final = 2 * 34  # code points, with a separator after each
_FIELD: Final = re.compile(r"(\d+)!?[anc]")
_PROBABILITY: Final = 0.99
_MODULUS: Final = 97


@functools.cache
def _lengths() -> dict[str, int]:
    """Return country code -> length of its account numbers, from the registry that python-stdnum carries."""
    registry = numdb.get("iban")
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    lengths: dict[str, int] = {}
    for country in (a + b for a in letters for b in letters):
        entry = registry.info(country)[0][1]
        if "bban" in entry:
            lengths[country] = 4 + sum(int(n) for n in _FIELD.findall(entry["bban"]))
    return lengths


def find(sheet: Page) -> Iterator[Found]:
    done = 0
    for start, _ in _HEAD.spans(sheet):
        length = _lengths().get(sheet.text[start : start + 2].upper())
        if length is None or start < done:
            continue
        body = _BODY.match(sheet.text[start : start + _LONGEST])
        stop = _cut(body[0], length) if body is not None else 0
        if body is None or stop == 0 or chr(sheet.byte(start + stop)).isalnum():
            continue
        number = body[0][:stop].replace(" ", "").replace("-", "").upper()
        if _remainder(number) == 1 and is_valid(number):
            done = start + stop
            yield Found(CATEGORIES[0], _PROBABILITY, start, done)


def _cut(written: str, length: int) -> int:
    """Return where in `written` the first `length` letters and digits end, 0 if there are fewer."""
    seen = 0
    for at, char in enumerate(written, 1):
        seen += char not in " -"
        if seen == length:
            return at
    return 0


def _remainder(number: str) -> int:
    return int("".join(str(int(c, 36)) for c in number[4:] + number[:4])) % _MODULUS
