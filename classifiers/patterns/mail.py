"""E-mail addresses, those with names in Chinese or Thai letters too."""

from __future__ import annotations

import re
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
# Addresses in other letters (RFC 6531). Both scripts are written without blanks, so a name has no beginning that could be
# told: at most so much before the `@` is taken for it, and with a whole domain it stays within TAIL.
_NAME_MOST: Final = 32
_MARKS: Final = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"  # of Thai: no letters by themselves
_OTHER_ENDINGS: Final = (
    "中国|中國|公司|网络|網絡|香港|台湾|台灣|澳门|澳門|新加坡|在线|中文网|网站|网址|商城|商标|商店|集团|企业|我爱你|手机|移动|信息|机构|公益|政务|组织机构|广东|佛山|世界"
    "|ไทย|คอม"
)
_ASCII_ENDINGS: Final = "com|net|org|edu|gov|info|biz|co|io|cn|hk|tw|mo|sg|th|asia|xn--[A-Za-z0-9-]{2,12}"
_DOMAIN: Final = re.compile(
    rf"(?:(?:[^\W_]|[{_MARKS}]|-){{1,24}}\.){{1,2}}(?:{_OTHER_ENDINGS}|(?:{_ASCII_ENDINGS})(?![A-Za-z0-9-]))"
)
_LATIN_NAME: Final = re.compile(rf"[A-Za-z0-9\xc0-\xff._%+-]{{1,{_NAME_MOST}}}\Z")
_OTHER_NAME: Final = re.compile(rf"(?:[^\W_]|[{_MARKS}]|[._-]){{1,{_NAME_MOST}}}\Z")
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
    if not sheet.text.isascii():
        yield from _in_other_letters(sheet)


def _in_other_letters(sheet: Page) -> Iterator[Found]:
    """Yield addresses that are not all ASCII, which the expression above has no bytes for. Raises BudgetError."""
    text = sheet.text
    at = text.find("@")
    while at > 0:
        sheet.spend()
        domain = _DOMAIN.match(text, at + 1)
        if domain is not None:
            before = text[max(0, at - _NAME_MOST) : at]
            name = (_LATIN_NAME if before[-1] <= "\xff" else _OTHER_NAME).search(before)
            if name is not None and not (name[0] + domain[0]).isascii():
                yield Found(CATEGORIES[0], _PROBABILITY, at - len(name[0]), domain.end())
        at = text.find("@", at + 1)
