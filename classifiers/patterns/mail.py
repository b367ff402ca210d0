"""E-mail addresses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from classifiers.patterns.page import TAIL, Expression, Found, Page
from classifiers.types import Category

CATEGORIES: Final[tuple[Category, ...]] = ("privacy.pii.email",)

TRIGGER: Final = "@"
_LOCAL_MOST: Final = 64  # RFC 5321, 4.5.3.1.1
_LOCAL: Final = rf"[A-Za-z0-9\x80-\xff!#$%&'*+/=?^_`{{|}}~.-]{{0,{_LOCAL_MOST - 1}}}[A-Za-z0-9\x80-\xff_%+-]"
_LABEL: Final = r"[A-Za-z0-9\x80-\xff](?:[A-Za-z0-9\x80-\xff-]{0,61}[A-Za-z0-9\x80-\xff])?"
# Whole, or cut off inside a long domain by the end of the text.
_CUT: Final = rf"[A-Za-z0-9\x80-\xff.-]{{{TAIL - _LOCAL_MOST - 1},}}\z"
_ADDRESS: Final = Expression(rf"{_LOCAL}@(?:(?:{_LABEL}\.)+(?:[A-Za-z]{{2,}}|xn--[A-Za-z0-9-]{{2,}})|{_CUT})")
_LEADING: Final = b"!#$%&'*+/=?^`{|}~.-"  # allowed in front by the RFC, but nearly always punctuation around
_RESERVED: Final = (b"@example.com", b"@example.org", b"@example.net")  # RFC 2606
_PROBABILITY: Final = 0.98
_RESERVED_PROBABILITY: Final = 0.9


def find(sheet: Page) -> Iterator[Found]:
    if b"@" not in sheet.data:
        return
    for start, end in _ADDRESS.spans(sheet):
        while sheet.data[start] in _LEADING:
            start += 1  # noqa: PLW2901 - the match without the punctuation in front of it
        address = sheet.data[start:end].lower()
        probability = _RESERVED_PROBABILITY if address.endswith(_RESERVED) else _PROBABILITY
        yield Found(CATEGORIES[0], probability, start, end)
