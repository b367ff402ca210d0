"""Secrets that tell themselves by what stands before them: a password's name, an Authorization header, a URL's user.

A finding covers the value alone, so that a redaction leaves the name. Values are judged by their first 64 code points,
so that the end of a window cannot hide them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from classifiers.patterns.page import Expression, Found, Page, entropy
from classifiers.types import Category

CLOUD: Final = "secrets.cloud_key"
TOKEN: Final = "secrets.token"  # noqa: S105 - a category's name
CATEGORIES: Final[tuple[Category, ...]] = (CLOUD, TOKEN)

_NAME: Final = r"(?:pass(?:word|wd|phrase|code)|(?:\b|_)pass|pwd|secret|(?:api|private|signing|encryption)[_ -]?key|token|credentials?)"
_GIVEN: Final = rf"""(?i:{_NAME}[a-z0-9_]{{0,16}}["'`]?\s{{0,3}}(?:=>|[:=]{{1,2}}|\bis\b))"""
_ASSIGNED: Final = Expression(rf"""{_GIVEN}\s{{0,3}}["'`]?([^\s"'`,;<>()]{{8,}})""")
ELSEWHERE: Final = ("密码", "密碼", "口令", "รหัสผ่าน")
_ASSIGNED_ELSEWHERE: Final = re.compile(
    rf"(?:{'|'.join(ELSEWHERE)})\s{{0,3}}(?:[:：=]|是|为|คือ)\s{{0,3}}([!-~]{{6,80}})"
)
_HEADER: Final = Expression(r"(?i)\b(?:bearer|basic)\s{1,3}([A-Za-z0-9._~+/=-]{16,})")
_URL: Final = Expression(r"[A-Za-z][A-Za-z0-9+.-]{1,15}://[^\s:@/]{0,64}:([^\s@/]{3,80})@")
_AWS: Final = Expression(
    r"""(?i)(?:aws|secret|access).{0,24}?[=:]["'\s]{0,4}([A-Za-z0-9/+]{40})(?:[^A-Za-z0-9/+]|\z)"""
)
_AZURE: Final = Expression(r"(?i)(?:account|shared ?access) ?key\s{0,3}[=:]\s{0,3}([A-Za-z0-9+/]{40,88}={0,2})")
_SIGNATURE: Final = Expression(r"[?&;]sig=([A-Za-z0-9%+/]{40,})")

# Without counted gaps, so that a hostile text cannot make the automaton grow.
TRIGGER: Final = "|".join((
    _GIVEN, r"(?i:bearer|basic)\s", r"://[^/@\s]*:[^/@\s]+@", r"[?&;]sig=", r"(?i:access ?key|account ?key)\s{0,3}[=:]",
    r"(?i:aws|secret|access).*[=:][\"'\s]{0,4}[A-Za-z0-9/+]{40}",
))  # fmt: skip

_JUDGED: Final = 64
_LONG: Final = 16
_BITS: Final = 3.0  # for each byte
_PLACEHOLDER: Final = re.compile(
    rb"(?i)(?:your|my_|some_|example|sample|dummy|changeme|placeholder|redacted|insert|enter|todo|undefined|process\.|os\."
    rb"|getenv|config\.|settings\.|self\.|[$][{(]|[{%\[]|[*.x]{4})"
)
_IN_QUERY: Final = re.compile(rb"[?&][A-Za-z_-]{1,32}=\Z")
_IS_PASSWORD: Final = re.compile(rb"(?i)pass|pwd")


def find(sheet: Page) -> Iterator[Found]:
    if not sheet.text.isascii() and any(name in sheet.text for name in ELSEWHERE):
        for match in _ASSIGNED_ELSEWHERE.finditer(sheet.text):
            yield Found(TOKEN, 0.85, match.start(1), match.end(1))
    yield from _cloud(sheet)
    yield from _assigned(sheet)
    for start, end in _HEADER.spans(sheet, 1):
        if _is_random(sheet.data[start : min(end, start + _JUDGED)]):
            yield Found(TOKEN, 0.95, start, end)
    for start, end in _URL.spans(sheet, 1):
        if not _PLACEHOLDER.match(sheet.data, start):
            yield Found(TOKEN, 0.9, start, end)


def _cloud(sheet: Page) -> Iterator[Found]:
    for expression, probability in ((_AWS, 0.95), (_AZURE, 0.97), (_SIGNATURE, 0.95)):
        for start, end in expression.spans(sheet, 1):
            if entropy(sheet.data[start : min(end, start + _JUDGED)]) >= _BITS:
                yield Found(CLOUD, probability, start, end)


def _assigned(sheet: Page) -> Iterator[Found]:
    for start, end in _ASSIGNED.spans(sheet, 1):
        end = _without_parameters(sheet, start, end)  # noqa: PLW2901 - the match without what follows in a query
        value = sheet.data[start : min(end, start + _JUDGED)]
        if _PLACEHOLDER.match(value):
            continue
        named = _IS_PASSWORD.search(sheet.data, max(0, start - 40), start) is not None
        probability = _strength(value, is_password=named)
        if probability > 0:
            yield Found(TOKEN, probability, start, end)


def _without_parameters(sheet: Page, start: int, end: int) -> int:
    """Return where a value ends that stands in the query of a URL: at the next `&`."""
    if not _IN_QUERY.search(sheet.data, max(0, start - 40), start):
        return end
    stop = sheet.data.find(b"&", start, end)
    return stop if stop > 0 else end


def _strength(value: bytes, *, is_password: bool) -> float:
    """Return how likely a value is a secret: random-looking ones are, and what has a password's name and a digit."""
    if _is_random(value):
        return 0.95
    classes = _classes(value)
    if is_password and classes >= 2 and any(c in b"0123456789" for c in value):  # noqa: PLR2004 - letters and digits
        return 0.85 if classes > 2 else 0.75  # noqa: PLR2004 - and one sort more
    return 0.0


def _is_random(value: bytes) -> bool:
    """Tell whether a value is long, mixed and even enough to have been made by a machine."""
    has_digit = any(c in b"0123456789" for c in value)
    return len(value) >= _LONG and has_digit and _classes(value) > 1 and entropy(value) >= _BITS


def _classes(value: bytes) -> int:
    """Count the sorts of characters: lower case, upper case, digits, the rest."""
    sorts = {"a" if 97 <= c <= 122 else "A" if 65 <= c <= 90 else "0" if 48 <= c <= 57 else "!" for c in value}  # noqa: PLR2004 - ASCII
    return len(sorts)
