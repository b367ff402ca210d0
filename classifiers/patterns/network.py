"""IPv4 and IPv6 addresses, as `ipaddress` reads them."""

from __future__ import annotations

import ipaddress
from collections.abc import Iterator
from typing import Final

from classifiers.patterns.page import Expression, Found, Page, Words
from classifiers.types import Category

CATEGORIES: Final[tuple[Category, ...]] = ("privacy.pii.ip",)

TRIGGER: Final = r"[0-9]\.[0-9]{1,3}\.[0-9]|:[0-9A-Fa-f]{0,4}:"
_V4: Final = Expression(r"[0-9]{1,3}(?:\.[0-9]{1,3}){3}")
_V6: Final = Expression(r"(?:[0-9A-Fa-f]{0,4}:){2,7}(?:[0-9A-Fa-f]{1,4}|[0-9]{1,3}(?:\.[0-9]{1,3}){3})?")
_CONTEXT: Final = Words("ip,ipv4,ipv6,address,host,server,client,ping,from,ไอพี,地址,服务器")
_VERSION: Final = Words("version,ver,v,release,section,version no,เวอร์ชัน,版本")
_PUBLIC: Final = 0.9
_NAMED: Final = 0.97  # with a word of context before it
_LOCAL: Final = 0.5  # private, loopback, link-local: points to no person by itself
_FEW_GROUPS: Final = 3  # fewer than so many groups, none of them long, are a slice or a path in code
_LONG_GROUP: Final = 3


def find(sheet: Page) -> Iterator[Found]:
    if sheet.data.count(b".") >= 3:  # noqa: PLR2004 - the dots of an address
        yield from _find(sheet, _V4, b"." + b"0123456789")
    if sheet.data.count(b":") >= 2:  # noqa: PLR2004 - the least number of colons
        yield from _find(sheet, _V6, b":.")


def _find(sheet: Page, expression: Expression, joins: bytes) -> Iterator[Found]:
    for start, end in expression.spans(sheet):
        if _is_inside_word(sheet, start, end, joins):
            continue
        probability = _judge(sheet, start, end)
        if probability > 0:
            yield Found(CATEGORIES[0], probability, start, end)


def _is_inside_word(sheet: Page, start: int, end: int, joins: bytes) -> bool:
    before, after = sheet.byte(start - 1), sheet.byte(end)
    if chr(before).isalnum() or chr(after).isalnum() or before in joins or before in b"_":
        return True
    # a dot or colon behind ends a sentence, unless more of the same follows
    return after in joins and chr(sheet.byte(end + 1)).isalnum()


def _judge(sheet: Page, start: int, end: int) -> float:
    written = sheet.data[start:end].decode("ascii")
    try:
        address = ipaddress.ip_address(written)
    except ValueError:
        return 0.0
    groups = [g for g in written.split(":") if g]
    if ":" in written and len(groups) < _FEW_GROUPS and max(map(len, groups), default=0) < _LONG_GROUP:
        return 0.0
    if ":" in written and not any(c.isdigit() for c in written):
        return 0.0
    if "." in written and ":" not in written and _VERSION.are_before(sheet, start):
        return 0.0
    if not address.is_global:
        return _LOCAL
    return _NAMED if _CONTEXT.are_before(sheet, start) else _PUBLIC
