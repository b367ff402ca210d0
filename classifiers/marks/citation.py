"""References in a text: identifiers, links, author and year, numbers in brackets, lists of literature.

That a reference stands there is found; whether it exists or says so is not looked at. INVARIANT: time linear in the
text (RE2, and `re` on at most 240 code points at a time).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any, Final

import re2

CATEGORY: Final = "output.citation"

_YEAR: Final = r"(?:1[5-9]\d\d|20\d\d|2[45]\d\d)[a-z]?"  # of the common and of the Buddhist era
# Latin letters alone: the class of all letters makes an automaton too large for RE2.
_NAME: Final = r"(?:(?:van|von|de|der|den|da|di|la|le) )?[A-Z\x{c0}-\x{de}][A-Za-z\x{c0}-\x{24f}'’-]+"
_HAN: Final = r"[\x{4e00}-\x{9fff}]"
_THAI: Final = r"[\x{0e01}-\x{0e5b}]"
_NO_NAMES: Final = frozenset(
    "In Since From Until By After Before During About January February March April May June July August September October "
    "November December Spring Summer Autumn Fall Winter Figure Table Chapter Section Version Article Act".split()
)

# Probability that it is a reference; what an expression without ambiguity finds is one but for broken text.
_FORMS: Final[Sequence[tuple[float, str, Any]]] = tuple(
    (probability, needle, re2.compile(expression))
    for probability, needle, expression in (
        (0.99, "10.", r"\b10\.\d{4,9}/[^\s\"'<>\]}，。；（）]+"),  # DOI Handbook 2.2
        (0.99, "rxiv", r"(?i)\barxiv[:\s./]{1,2}(?:abs/|pdf/)?(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?/\d{7})(?:v\d+)?"),
        (0.97, "://", r"(?i)\b(?:https?|ftp)://[^\s\"'<>，。；（）]+"),
        (0.9, "www.", r"(?i)\bwww\.[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[^\s\"'<>，。；（）]*)?"),
        (0.97, "", r"(?i)\b(?:PMID|PMCID|ISBN|ISSN)(?:-1[03])?:?\s?(?:PMC)?\d[\d-]{3,16}[\dXx]\b"),
        (0.99, "[START_REF]", r"\[START_REF\][^\[]{0,300}(?:\[END_REF\])?"),  # Taylor et al. 2022 (GALACTICA), 2.2
        (0.97, "cite", r"\\(?:no)?cite[pt]?\*?(?:\[[^\]\n]{0,80}\])?\{[^}\n]{1,200}\}"),
        (0.97, "[@", r"\[@[\w:.-]+(?:[;,] ?@[\w:.-]+)*\]"),
        (0.95, "et al", rf"{_NAME},? et al\.?,? ?[(\[]?{_YEAR}[)\]]?"),
        (0.85, "等", rf"{_HAN}{{2,4}}等人?[（(]{_YEAR}年?[）)]"),
        (0.85, "คณะ", rf"{_THAI}{{2,40}} ?\({_YEAR}\)"),
        (0.9, "Vol", r"(?i)\bvol(?:\.|ume) ?\d{1,4}\b.{0,40}?\b(?:no\.|issue|pp?\.) ?\d{1,5}"),
        (0.9, "(", r"\b\d{1,4} ?\(\d{1,3}\)[,:] ?(?:pp?\. ?)?\d{1,5} ?[-–] ?\d{1,5}"),  # volume(issue): pages
        (0.9, "[", r"\[[JMCDRNS]\](?:[./ ]|//)"),  # GB/T 7714, kind of document
    )
)  # fmt: skip
# One or two names, then the year in brackets.
_BEFORE_YEAR: Final = re2.compile(rf"({_NAME})( (?:&|and) {_NAME})? \({_YEAR}\)")
# What stands in round brackets, to be looked at part by part, with `_PART`.
_BRACKETS: Final = re2.compile(r"[(（]([^()（）\n]+)[)）]")
_LONGEST_BRACKETS: Final = 240
_PAGES: Final = r"(?:, ?(?:pp?\. ?)?\d{1,5}(?:[-–]\d{1,5})?)?"
_LATIN_NAMES: Final = (
    r"(?:(?:van|von|de|der|den|da|di|la|le) )?[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+"
    r"(?:(?:, [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+){0,5},? (?:&|and|et) [A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+|,? et al\.?)?"
)
_PART: Final = re.compile(
    rf"(?:see |e\.g\.,? |cf\. )?{_LATIN_NAMES},? {_YEAR}{_PAGES}"
    rf"|[\u4e00-\u9fff]{{2,4}}(?:[、和与][\u4e00-\u9fff]{{2,4}}){{0,3}}等?[，,] ?{_YEAR}年?"
    rf"|[\u0e01-\u0e5b]{{2,24}}(?: [\u0e01-\u0e5b]{{2,24}}){{0,5}}, ?{_YEAR}{_PAGES}"
)
# Numbers in brackets, not of an array: behind a letter, a mark or a blank, and not right behind a name of code.
_NUMBERED: Final = re2.compile(
    r"(?:[\p{Ll}\p{Lo}]{3}|[.,;:。，；”\"'’)）\s]|^)(\[\d{1,3}(?: ?[,，、–-] ?\d{1,3}){0,6}\])(?:[^\w(\[=.]|\.(?:\s|$)|\p{Lo}|$)"
)
_NUMBERED_PROBABILITY: Final = 0.7
_PAIR: Final = 0.93
_LONE: Final = 0.75
# The heading of a list of literature on a line of its own.
_HEADING: Final = re2.compile(
    r"(?im)^[#*\s]{0,8}(?:references|bibliography|works cited|literature cited|further reading|参考文献|参考资料|引用文献"
    r"|เอกสารอ้างอิง|บรรณานุกรม|รายการอ้างอิง|แหล่งอ้างอิง)[*:：\s]{0,6}$"
)
_HEADING_PROBABILITY: Final = 0.9
_TRAILING: Final = ".,;:!?)]}'\"、"


def find(text: str) -> Iterator[tuple[float, int, int]]:
    """Yield (probability, start, end) of each reference, in code points; references may overlap."""
    folded = text.lower()
    for probability, needle, form in _FORMS:
        if needle.lower() in folded:
            for match in form.finditer(text):
                end = match.end()
                if needle in {"10.", "://", "www."}:
                    end = match.start() + len(match.group().rstrip(_TRAILING))
                yield probability, match.start(), end
    if "(" in text or "（" in text:
        yield from _authors(text)
    if "[" in text:
        yield from ((_NUMBERED_PROBABILITY, *match.span(1)) for match in _NUMBERED.finditer(text))
    yield from ((_HEADING_PROBABILITY, *match.span()) for match in _HEADING.finditer(text))


def _authors(text: str) -> Iterator[tuple[float, int, int]]:
    """Yield authors with a year. A lone name may be a place or a month's event, so it is less sure."""
    for match in _BEFORE_YEAR.finditer(text):
        if match.group(1) not in _NO_NAMES:
            yield (_PAIR if match.group(2) else _LONE), match.start(), match.end()
    for match in _BRACKETS.finditer(text):
        if match.end() - match.start() > _LONGEST_BRACKETS:
            continue
        parts = [part.strip() for part in match.group(1).replace("；", ";").split(";")]
        if all(_PART.fullmatch(part) and part.split(",")[0].split(" ")[0] not in _NO_NAMES for part in parts):
            several = len(parts) > 1 or any(word in match.group(1) for word in ("&", " and ", "et al", "等", "คณะ"))
            yield (_PAIR if several else _LONE), match.start(), match.end()
