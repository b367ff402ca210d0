"""Numbers and dates without a checksum that only the label before them tells: birth, passport, licence, account.

A label, at most a few joining words, then the value: nothing else is taken, because the same digits elsewhere are an
order number. The labels here are English ones; `elsewhere` has the Chinese and Thai ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from stdnum.gb import nhs
from stdnum.us import rtn

from classifiers.patterns.countries import COUNTRIES
from classifiers.patterns.page import Expression, Found, Page
from classifiers.types import Category

BIRTH: Final = "privacy.pii.date_of_birth"
PASSPORT: Final = "privacy.pii.passport"
LICENCE: Final = "privacy.pii.driver_license"
ACCOUNT: Final = "privacy.pii.bank_account"
BIC: Final = "privacy.pii.bic"
NATIONAL_GB: Final = "privacy.pii.national_id.gb"
CATEGORIES: Final[tuple[Category, ...]] = (BIRTH, PASSPORT, LICENCE, ACCOUNT, BIC, NATIONAL_GB)

# What may stand between a label and its value: "no. is:", "(#)", "number =".
_JOIN: Final = r"""(?:[\s"'#:=().*-]|\b(?:numbers?|num|no|nr|is|was|code|id|card|of|the|are)\b){0,8}"""
_MONTH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_YEAR: Final = r"(?:19|20)[0-9]{2}"
_DAY: Final = r"(?:0?[1-9]|[12][0-9]|3[01])"
_DATE: Final = (
    rf"(?:{_DAY}[./-]{_DAY}[./-](?:{_YEAR}|2[45][0-9]{{2}}|[0-9]{{2}})|{_YEAR}[./-]{_DAY}[./-]{_DAY}"
    rf"|{_MONTH} {{0,2}}{_DAY}(?:st|nd|rd|th)?,? {{1,2}}{_YEAR}|{_DAY}(?:st|nd|rd|th)?[ -](?:of )?{_MONTH},?[ -]{_YEAR})\b"
)
_DOCUMENT: Final = r"[A-Z0-9]{6,9}"
_GROUPED: Final = r"[0-9](?:[ -]?[0-9]){5,19}"
_BIRTH_LABEL: Final = r"(?:\bd\.?o\.?b\b|\b(?:date|day) of birth|\bbirth ?-?_?(?:date|day)s?)"
_NO: Final = r"(?: ?(?:numbers?|num\b|no\b|nr\b|#))"

Check = Callable[[str], bool]


def _has_digits(least: int) -> Check:
    return lambda value: sum(map(str.isdigit, value)) >= least


def _is_bic(value: str) -> bool:
    return value[4:6] in COUNTRIES


def _is_account(value: str) -> bool:
    return len(set(value) - {" ", "-"}) > 1


# (category, probability, label and value in English, what the value must hold besides, what a label holds in lower case)
# INVARIANT: an expression matches only in a text that holds one of its last member, whatever the case.
_LABELLED: Final[tuple[tuple[Category, float, Expression, Check, tuple[bytes, ...]], ...]] = tuple(
    (category, probability, Expression(pattern), check, tuple(map(str.encode, labels)))
    for category, probability, pattern, check, labels in (
        (BIRTH, 0.95, rf"(?i){_BIRTH_LABEL}{_JOIN}({_DATE})", _has_digits(3), ("birth", "dob", "d.ob", "do.b", "d.o.b")),
        (BIRTH, 0.4, rf"(?i)\bborn (?:on )?(?:the )?({_DATE})", _has_digits(3), ("born",)),  # lives of the famous, too
        (PASSPORT, 0.95, rf"(?i:\bpassport{_JOIN})\b({_DOCUMENT})\b", _has_digits(6), ("passport",)),
        (LICENCE, 0.95, rf"(?i:\b(?:driver'?s?'?|driving)[ _]?lic(?:en[cs]e)?s?\b{_JOIN}|\bDL ?(?:#|no\b|number)[#:. ]{{0,3}}|\bDL: ?)\b([A-Z0-9](?:[ -]?[A-Z0-9]){{4,17}})\b", _has_digits(5), ("driv", "dl")),
        (ACCOUNT, 0.9, rf"(?i:\b(?:account|acct|a/c){_NO}{_JOIN}|\bbank account{_JOIN})({_GROUPED})\b", _is_account, ("account", "acct", "a/c")),
        (ACCOUNT, 0.95, rf"(?i:\b(?:routing|ABA|RTN){_NO}{_JOIN})([0-9]{{9}})\b", rtn.is_valid, ("routing", "aba", "rtn")),
        (ACCOUNT, 0.9, rf"(?i:\bsort ?code{_JOIN})([0-9]{{2}}[ -]?[0-9]{{2}}[ -]?[0-9]{{2}})\b", _is_account, ("sort",)),
        (BIC, 0.95, r"(?i:\b(?:swift(?: ?/ ?bic| code|:)|bic)\b?(?:[\s:=#-]|\b(?:code|is)\b){0,5})\b([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b", _is_bic, ("swift", "bic")),
        (NATIONAL_GB, 0.97, rf"(?i:\bnhs{_NO}?{_JOIN})([0-9]{{3}}[ -]?[0-9]{{3}}[ -]?[0-9]{{4}})\b", nhs.is_valid, ("nhs",)),
    )
)  # fmt: skip
_NINO: Final = Expression(r"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]\b")
_NINO_UNUSED: Final = frozenset({"BG", "GB", "NK", "KN", "TN", "NT", "ZZ"})
_NINO_LABEL: Final = re.compile(r"(?i)\b(?:NI|NINO|national insurance)\b")
_NINO_REACH: Final = 40
_NINO_SPACES: Final = 3  # at least so many stand where it is written in pairs

# Without counted gaps, so that a hostile text cannot make the automaton grow.
TRIGGER: Final = (
    r"(?i:birth|\bborn\b|\bd\.?o\.?b\b|passport|driver|driving|\bdl\b|account|acct|\ba/c|routing|\baba\b|\brtn\b"
    r"|sort ?code|\bnhs)[^0-9]*[0-9]"
    r"|(?i:swift|\bbic\b)(?s:.*)\b[A-Z]{6}"
    r"|\b[A-Z]{2} ?[0-9]{2} ?[0-9]{2} ?[0-9]{2} ?[A-D]\b"
)


def find(sheet: Page) -> Iterator[Found]:
    lower = sheet.data.lower()
    for category, probability, expression, check, labels in _LABELLED:
        if not any(label in lower for label in labels):
            continue
        for start, end in expression.spans(sheet, 1):
            if check(sheet.text[start:end]):
                yield Found(category, probability, start, end)
    yield from _nino(sheet)


def _nino(sheet: Page) -> Iterator[Found]:
    """A British national insurance number: no checksum, but a form that little else has when written in pairs."""
    for start, end in _NINO.spans(sheet):
        written = sheet.text[start:end]
        if written[:2] in _NINO_UNUSED:
            continue
        if _NINO_LABEL.search(sheet.text, max(0, start - _NINO_REACH), start):
            yield Found(NATIONAL_GB, 0.97, start, end)
        else:
            yield Found(NATIONAL_GB, 0.7 if written.count(" ") >= _NINO_SPACES else 0.4, start, end)
