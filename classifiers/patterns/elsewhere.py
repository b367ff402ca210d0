"""What `named` looks for, behind Chinese and Thai labels: birth, passport, driving licence, bank account."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from classifiers.patterns.named import ACCOUNT, BIRTH, LICENCE, PASSPORT
from classifiers.patterns.page import Found, Page
from classifiers.types import Category

CATEGORIES: Final[tuple[Category, ...]] = (BIRTH, PASSPORT, LICENCE, ACCOUNT)

# What Latin-1 cannot hold, a label perhaps, stands as ?; then what a value begins with.
TRIGGER: Final = (
    r"\?[\s:=).?]*(?:[A-Z]{0,2}[0-9]{6}|[0-9](?:[ -]?[0-9]){7}|[0-9]{4} ?[?./-]|[0-9]{1,2} ?[?.]|[0-9]{1,2} ?[/-])"
)
_DATE_ELSEWHERE: Final = r"(?:(?:19|20|24|25)\d\d ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2}日?|\d{1,2} ?(?:[/.-]\d{1,2}[/.-]|[ก-๙.]{3,12}) ?(?:พ\.ศ\. ?|ค\.ศ\. ?)?(?:19|20|24|25)\d\d)"
_JOIN_ELSEWHERE: Final = r"[\s:：=为是คือ号碼码เลขที่หมายของฉัน)）.]{0,16}"
# (category, probability, what its labels hold, expression). INVARIANT: an expression matches only where one of these stands.
_ELSEWHERE: Final[tuple[tuple[Category, float, tuple[str, ...], re.Pattern[str]], ...]] = tuple(
    (category, probability, cores, re.compile(rf"(?:{'|'.join(labels)}){_JOIN_ELSEWHERE}({value})(?![0-9A-Za-z])", re.ASCII))
    for category, probability, cores, labels, value in (
        (BIRTH, 0.95, ("出生", "生日", "เกิด"), ("出生日期", "出生年月日", "生日", "วันเกิด", "วันเดือนปีเกิด"), _DATE_ELSEWHERE),
        (BIRTH, 0.4, ("出生", "เกิด"), ("出生于", "เกิดวันที่", "เกิดเมื่อ"), _DATE_ELSEWHERE),  # lives of the famous, too
        (PASSPORT, 0.95, ("照", "เดินทาง", "พาสปอร์ต"), ("护照", "護照", "หนังสือเดินทาง", "พาสปอร์ต"), r"[A-Z]{0,2}[0-9]{6,9}"),
        (LICENCE, 0.95, ("驾", "ขับขี่"), ("驾驶证", "驾照", "ใบขับขี่"), r"[0-9]{8,18}[Xx]?"),
        (ACCOUNT, 0.9, ("账", "帐", "บัญชี"), ("银行账号", "银行账户", "银行帐号", "收款账号", "收款账户", "对公账户", "เลขที่บัญชี", "เลขบัญชี", "บัญชีธนาคาร", "บัญชีเลขที่"), r"[0-9](?:[ -]?[0-9]){7,21}"),
    )
)  # fmt: skip


def find(sheet: Page) -> Iterator[Found]:
    if sheet.text.isascii():
        return
    for category, probability, cores, pattern in _ELSEWHERE:
        if not any(core in sheet.text for core in cores):
            continue
        for match in pattern.finditer(sheet.text):
            sheet.spend()
            yield Found(category, probability, match.start(1), match.end(1))
