"""Numbers with inner order: payment cards, national identity numbers, telephone numbers.

A run of digit groups is cut out once and each detector is asked at each group, the ones with a checksum first.
INVARIANT: what is decided at a group depends on at most 96 code points from there and on words before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from stdnum.th import pin
from stdnum.us import itin, ssn

from classifiers.patterns.page import CONTEXT, Expression, Found, Page, Words, is_sequence
from classifiers.patterns.phone import Phones
from classifiers.types import Category

CARD: Final = "privacy.pii.payment_card"
NATIONAL_US: Final = "privacy.pii.national_id.us"
NATIONAL_TH: Final = "privacy.pii.national_id.th"
NATIONAL_CN: Final = "privacy.pii.national_id.cn"
PHONE: Final = "privacy.pii.phone"
CATEGORIES: Final[tuple[Category, ...]] = (CARD, NATIONAL_US, NATIONAL_TH, NATIONAL_CN, PHONE)

TRIGGER: Final = r"[0-9](?:[ .()/_-]{0,3}[0-9]){6}"
_RUN: Final = Expression(r"[+(]{0,2}[0-9](?:[ .()/_-]{0,3}[0-9]){6,}[Xx]?")
_GROUP: Final = re.compile(r"[0-9]+")
_CARD_WORDS: Final = Words(
    "card,cards,visa,mastercard,amex,credit,debit,cc,pan,card number,payment,บัตร,卡,信用卡,银行卡"
)
_US_WORDS: Final = Words("ssn,social security,social,tax,itin,tin,taxpayer,ss")
_TH_WORDS: Final = Words("id,citizen,national,identity,บัตร,ประชาชน,เลขประจำตัว,เลขบัตร,身份证")

# Issuer identification numbers by network (ISO/IEC 7812 registry, first digits) and the lengths in use.
_ISSUERS: Final[tuple[tuple[re.Pattern[str], frozenset[int]], ...]] = tuple(
    (re.compile(prefix), frozenset(lengths))
    for prefix, lengths in (
        ("4", {13, 16, 19}),  # Visa
        ("5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720", {16}),  # Mastercard
        ("3[47]", {15}),  # American Express
        ("6011|65|64[4-9]", {16, 19}),  # Discover
        ("62|81", {16, 17, 18, 19}),  # UnionPay
        ("35(?:2[89]|[3-8])", {16, 17, 18, 19}),  # JCB
        ("1800|2131", {15}),  # JCB, old
        ("3(?:0[0-5]|09|[689])", {14, 16, 17, 18, 19}),  # Diners Club
        ("5018|5020|5038|5612|5893|6304|6759|676[1-3]|0604", {12, 13, 14, 15, 16, 17, 18, 19}),  # Maestro
    )
)
_PROVINCES: Final = frozenset(
    "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83".split()
)
_CN_BIRTH: Final = re.compile(r"(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_CN_WEIGHTS: Final[tuple[int, ...]] = tuple((1 << i) % 11 for i in range(17, 0, -1))
_CN_SIZES: Final = {False: ((18,), (6, 8, 4)), True: ((17,), (6, 8, 3))}  # with a check digit, with an X
_CARD_LENGTHS: Final = range(12, 20)
_WEAK: Final = 0.4  # 13 digits with a Thai checksum and nothing Thai around
_MOST_CARD_GROUPS: Final = 6
_DOUBLED: Final = bytes.maketrans(b"0123456789", b"0246813579")  # twice a digit, its own digits added
_ZERO: Final = ord("0")
_USUAL_GROUPS: Final = re.compile(r"(?:4,){3}[1-4],(?:[1-3],)?|4,6,[45],|4,4,5,|6,13,|4,4,4,")


@dataclass(frozen=True, slots=True)
class Run:
    """Digit groups with nothing but separators between them; `ends_in_x` where an X follows the last."""

    sheet: Page
    groups: tuple[tuple[int, int], ...]
    ends_in_x: bool

    def digits(self, first: int, last: int) -> str:
        return "".join(self.sheet.text[a:b] for a, b in self.groups[first:last])

    def separators(self, first: int, last: int) -> tuple[str, ...]:
        """Return what stands between the groups first, …, last - 1."""
        pairs = zip(self.groups[first : last - 1], self.groups[first + 1 : last], strict=True)
        return tuple(self.sheet.text[a[1] : b[0]] for a, b in pairs)

    def sizes(self, first: int, last: int) -> tuple[int, ...]:
        return tuple(b - a for a, b in self.groups[first:last])


Hit = tuple[Category, float, int]  # category, probability, one past the last group


def find(sheet: Page) -> Iterator[Found]:
    phones = Phones(sheet)
    for start, end in _RUN.spans(sheet):
        run = _run(sheet, start, end)
        at = 0
        while at < len(run.groups):
            sheet.spend()
            hit = _first_hit(run, at)
            if hit is not None:
                category, probability, after = hit
                x = run.ends_in_x and category == NATIONAL_CN and after == len(run.groups)
                yield Found(category, probability, run.groups[at][0], run.groups[after - 1][1] + x)
                at = after
                continue
            call = phones.at(run.groups, at)
            if call is not None:
                probability, begin, after = call
                yield Found(PHONE, probability, begin, phones.end(run.groups[after - 1][1]))
                at = after
                continue
            at += 1


def _run(sheet: Page, start: int, end: int) -> Run:
    groups = tuple(m.span() for m in _GROUP.finditer(sheet.text, start, end) if m[0].isascii())
    return Run(sheet, groups, ends_in_x=sheet.text[end - 1] in "Xx")


def _first_hit(run: Run, at: int) -> Hit | None:
    start = run.groups[at][0]
    before = chr(run.sheet.byte(start - 1))
    if before.isalpha() or before == "_":
        return None
    thai = _thai(run, at)
    if thai is not None and thai[1] > _WEAK:
        return thai
    return _chinese(run, at) or _card(run, at) or thai or _american(run, at)


def _is_followed_by_letter(run: Run, last: int) -> bool:
    return chr(run.sheet.byte(run.groups[last - 1][1])).isalpha()


def _chinese(run: Run, at: int) -> Hit | None:
    """18 characters: region, date of birth, serial number, check character (GB 11643)."""
    for last in (at + 1, at + 3):
        x = run.ends_in_x and last == len(run.groups)
        if (
            last > len(run.groups)
            or run.sizes(at, last) not in _CN_SIZES[x]
            or (not x and _is_followed_by_letter(run, last))
        ):
            continue
        number = run.digits(at, last)
        if number[:2] in _PROVINCES and _CN_BIRTH.match(number, 6) and _has_cn_check(number, is_ten=x):
            return NATIONAL_CN, 0.99, last
    return None


def _has_cn_check(number: str, *, is_ten: bool) -> bool:
    """ISO 7064, MOD 11-2. Whether the region existed in the year of birth says nothing: many registered later."""
    total = sum(int(digit) * weight for digit, weight in zip(number, _CN_WEIGHTS, strict=False))
    return (total + (10 if is_ten else int(number[17]))) % 11 == 1


def _card(run: Run, at: int) -> Hit | None:
    """Luhn's checksum, a known issuer, a length in use; groups as printed on cards weigh more than odd ones."""
    spelt = run.sizes(at, at + 1) == (1,)
    if spelt and at > 0 and run.sizes(at - 1, at) == (1,):
        return None  # a number spelt digit by digit is looked at from its beginning only
    total = 0
    best: Hit | None = None
    for last in range(at + 1, len(run.groups) + 1):
        total += run.groups[last - 1][1] - run.groups[last - 1][0]
        if total >= _CARD_LENGTHS.stop or (last - at > _MOST_CARD_GROUPS and not spelt):
            break
        if total not in _CARD_LENGTHS or not _has_checksum(run.digits(at, last)):
            continue
        if len(set(run.separators(at, last))) > 1 or _is_followed_by_letter(run, last):
            continue
        named = _CARD_WORDS.are_before(run.sheet, run.groups[at][0])
        if named or _is_issued(run.digits(at, last)):
            best = (CARD, 0.99 if named else _card_probability(run, at, last), last)
    return best


def _has_checksum(number: str) -> bool:
    """Luhn's algorithm (ISO/IEC 7812-1, annex B); a sequence such as 0123… is no number of a card."""
    digits = number.encode()
    total = sum(digits[-1::-2]) + sum(digits[-2::-2].translate(_DOUBLED)) - len(digits) * _ZERO
    return total % 10 == 0 and not is_sequence(number)


def _is_issued(number: str) -> bool:
    return any(len(number) in lengths and prefix.match(number) for prefix, lengths in _ISSUERS)


def _card_probability(run: Run, at: int, last: int) -> float:
    sizes = "".join(f"{n}," for n in run.sizes(at, last))
    if last - at == 1:
        return 0.95 if sizes in {"15,", "16,"} or run.digits(at, last).startswith("62") else 0.45
    return 0.99 if _USUAL_GROUPS.fullmatch(sizes) or max(run.sizes(at, last)) == 1 else 0.8


def _thai(run: Run, at: int) -> Hit | None:
    """13 digits, written 1-2345-67890-12-3 or in one piece, with a checksum modulo 11."""
    for last, grouped in ((at + 1, False), (at + 5, True)):
        if last > len(run.groups) or run.sizes(at, last) != ((1, 4, 5, 2, 1) if grouped else (13,)):
            continue
        if not pin.is_valid(run.digits(at, last)) or _is_followed_by_letter(run, last):
            continue
        if grouped or _TH_WORDS.are_before(run.sheet, run.groups[at][0]):
            return NATIONAL_TH, 0.99, last
        return NATIONAL_TH, 0.8 if _is_thai_near(run, at) else _WEAK, last
    return None


def _is_thai_near(run: Run, at: int) -> bool:
    """Tell whether Thai stands before: one in ten bar codes and times in milliseconds has the checksum too."""
    start = run.groups[at][0]
    return any("\u0e00" <= char <= "\u0e7f" for char in run.sheet.text[max(0, start - CONTEXT) : start])


def _american(run: Run, at: int) -> Hit | None:
    """A social security or taxpayer number has no checksum, only ranges: the dashes or a word before it must say so."""
    named = _US_WORDS.are_before(run.sheet, run.groups[at][0])
    for last, sizes in ((at + 3, (3, 2, 4)), (at + 1, (9,))):
        if last > len(run.groups) or run.sizes(at, last) != sizes or _is_followed_by_letter(run, last):
            continue
        digits = run.digits(at, last)
        if not (ssn.is_valid(digits) or itin.is_valid(digits)):
            continue
        dashed = set(run.separators(at, last)) == {"-"}
        if last < len(run.groups) and run.separators(last - 1, last + 1) == ("-",):
            continue  # the middle of a longer number, as in an ISBN
        if named:
            return NATIONAL_US, 0.98 if dashed else 0.95, last
        if dashed:
            return NATIONAL_US, 0.9, last
    return None
