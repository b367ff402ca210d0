"""Telephone numbers: a cheap shape first, then the numbering plans that `phonenumbers` carries.

INVARIANT: a hostile text cannot buy more than _BUDGET validations; beyond them whatever has the shape counts as valid.
"""

from __future__ import annotations

import re
from typing import Final

import phonenumbers

from classifiers.patterns.page import Page, Words, is_sequence

_WORDS: Final = Words(
    "phone,phones,telephone,tel,call,calls,calling,mobile,cell,cellphone,fax,whatsapp,contact,sms,hotline,dial,ring,reach,"
    "message,messages,answering,office,desk,โทร,เบอร์,มือถือ,ติดต่อ,电话,電話,手机,手機,联系,聯絡,微信,致电,拨打,热线"
)
_CODE: Final = "_#$£=%"  # before an order number, an amount, a value
_TIES: Final = "-.,/"  # with a letter or digit before it: the middle of something longer
_BUDGET: Final = 512  # validations for each view, 20 µs each
_MOST_DIGITS: Final = 15  # E.164
_LEAST_DIGITS: Final = 7
_LEAST_INTERNATIONAL: Final = 8
_MOST_GROUPS: Final = 8
_SHAPES: Final[tuple[tuple[str, re.Pattern[str]], ...]] = (
    ("TH", re.compile(r"0[689]\d{8}|0[2-57]\d{7}")),
    ("CN", re.compile(r"1[3-9]\d{9}|0\d{9,11}|400\d{7}|800\d{7}")),
    ("US", re.compile(r"1?[2-9]\d{2}[2-9]\d{6}")),
    ("GB", re.compile(r"0[1-9]\d{8,9}")),
)
_US_GROUPS: Final = frozenset({(3, 3, 4), (1, 3, 3, 4), (3, 7), (6, 4)})
_DATE: Final = re.compile(
    r"(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])[-/.](?:0?[1-9]|[12]\d|3[01])(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)"
)
_QUAD: Final = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_YEARS: Final = re.compile(r"(?:1[5-9]|20|25)\d{2}[ ./-]{1,3}(?:1[5-9]|20|25)\d{2}")
_DECIMAL: Final = re.compile(r"\d+\.\d+")
_BOOK: Final = re.compile(r"97[89](?:[ -]?\d){10}")  # an ISBN
_OTHERS: Final = (_YEARS, _QUAD, _DECIMAL, _BOOK)
_EXTENSION: Final = re.compile(r"(?i) ?(?:x|ext)\.? ?\d{1,6}(?![A-Za-z0-9])")

_INTERNATIONAL: Final = 0.97
_GROUPED: Final = 0.9
_MOBILE: Final = 0.8  # Thai and Chinese mobile numbers in one piece
_BARE: Final = 0.45  # ten digits that fit the North American plan (nearly all do), a Chinese landline in one piece
_NAMED: Final = 0.97
_ONLY_NAMED: Final = 0.7  # no plan here knows it, but a word says it is a number to call
_UNKNOWN_PLAN: Final = 0.6  # written as telephone numbers are, but valid nowhere that is known here

Groups = tuple[tuple[int, int], ...]


class Phones:
    """Finds numbers in one view and keeps count of the validations it spent there."""

    def __init__(self, sheet: Page) -> None:
        self._sheet = sheet
        self._left = _BUDGET

    def at(self, groups: Groups, first: int) -> tuple[float, int, int] | None:
        """Return (probability, start, one past the last group) of a number that begins with group `first`."""
        start = groups[first][0]
        front = self._front(start)
        begin = start - len(front)
        before = chr(self._sheet.byte(begin - 1))
        if before.isalnum() or before in _CODE or (before in _TIES and chr(self._sheet.byte(begin - 2)).isalnum()):
            return None
        for last in range(min(len(groups), first + _MOST_GROUPS), first, -1):
            sizes = tuple(b - a for a, b in groups[first:last])
            count = sum(sizes)
            if not _LEAST_DIGITS <= count <= _MOST_DIGITS or count < 2 * len(sizes) or not self._ends(groups, last):
                continue
            text = self._sheet.text[start : groups[last - 1][1]]
            digits = "".join(self._sheet.text[a:b] for a, b in groups[first:last])
            named = _WORDS.are_around(self._sheet, begin, groups[last - 1][1])
            probability = self._judge(digits, sizes, text, named=named, plus="+" in front)
            if probability > 0:
                return probability, begin, last
        return None

    def end(self, end: int) -> int:
        """Return where the extension behind a number ends, or where the number does."""
        extension = _EXTENSION.match(self._sheet.text, end)
        return end if extension is None else extension.end()

    def _front(self, start: int) -> str:
        """Return what of `+` and `(` before `start` belongs to the number."""
        front = self._sheet.text[max(0, start - 2) : start]
        return front if front in {"+(", "(+"} else front[-1:] if front[-1:] in {"+", "("} else ""

    def _ends(self, groups: Groups, last: int) -> bool:
        """Tell whether the number ends here: not in a word, and not tied to a further group by a dash or dot."""
        end = groups[last - 1][1]
        after = chr(self._sheet.byte(end))
        if (after.isalpha() or after in "_%=") and not _EXTENSION.match(self._sheet.text, end):
            return False
        return last == len(groups) or self._sheet.text[end : groups[last][0]] not in {"-", ".", "/", "_"}

    def _judge(self, digits: str, sizes: tuple[int, ...], text: str, *, named: bool, plus: bool) -> float:
        if plus or digits.startswith("00"):
            international = digits if plus else digits[2:]
            if len(international) >= _LEAST_INTERNATIONAL and self._is_valid("+" + international, None):
                return _INTERNATIONAL
            return 0.0 if not plus else _ONLY_NAMED if named else _UNKNOWN_PLAN
        if any(shape.fullmatch(text) for shape in _OTHERS) or _DATE.match(text) or is_sequence(digits):
            return 0.0
        for region, shape in _SHAPES:
            if shape.fullmatch(digits) and _is_grouped(region, digits, sizes) and self._is_valid(digits, region):
                return _strength(region, sizes, text, named=named)
        return _ONLY_NAMED if named else _UNKNOWN_PLAN if sizes in _US_GROUPS else 0.0

    def _is_valid(self, digits: str, region: str | None) -> bool:
        if self._left <= 0:
            return True
        self._left -= 1
        try:
            return phonenumbers.is_valid_number(phonenumbers.parse(digits, region))
        except phonenumbers.NumberParseException:
            return False


def _is_grouped(region: str, digits: str, sizes: tuple[int, ...]) -> bool:
    """Tell whether digits in these groups are written as numbers of the region are."""
    if len(sizes) == 1:
        return not (region == "GB" and digits[1] not in "127") or digits[0] != "0"
    return sizes in _US_GROUPS if region == "US" else min(sizes[1:]) > 1


def _strength(region: str, sizes: tuple[int, ...], text: str, *, named: bool) -> float:
    if named:
        return _NAMED
    if len(sizes) > 1 or "(" in text:
        return _GROUPED
    return _BARE if region == "US" or (region == "CN" and text[0] == "0") else _MOBILE
