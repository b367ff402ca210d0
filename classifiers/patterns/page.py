"""The text of one view as the detectors see it, and what they say of it.

INVARIANT: `data` has one byte for each code point of `text`, so an offset in one is an offset in the other.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, Final

import re2

from classifiers.types import Category

TAIL: Final = 96  # code points after which every beginning must have been recognised
CONTEXT: Final = 48  # how far back a word may stand that says what a number is

# Dashes and the no-break space that people put into numbers; NFKC folds some, but not all.
_SEPARATORS: Final = (*((dash, "-") for dash in "‐‑‒–—―−﹣"), *((blank, " ") for blank in "\u00a0\u2007\u202f"))


@dataclass(frozen=True, slots=True)
class Found:
    category: Category
    probability: float
    start: int
    end: int


class BudgetError(Exception):
    """A text offers more candidates than may be looked at; what was not looked at is unjudged."""


_BUDGET: Final = 12_000  # candidates for each family and view, 5 to 50 µs each


@dataclass(slots=True)
class Page:
    """`spend` keeps one family of detectors from working for longer than a fraction of a second."""

    text: str
    data: bytes
    places: dict[Words, tuple[list[int], list[int]]] = field(default_factory=dict)  # where context words start and end
    _left: int = _BUDGET

    def spend(self) -> None:
        """Count one candidate. Raises BudgetError when there were too many."""
        self._left -= 1
        if self._left < 0:
            raise BudgetError

    def renew(self) -> None:
        """Give the next family its own budget."""
        self._left = _BUDGET

    def byte(self, at: int) -> int:
        """Return the byte at `at`, or a blank outside the text."""
        return self.data[at] if 0 <= at < len(self.data) else 0x20


def page(text: str) -> Page:
    """Lay out a view's text for the detectors; what Latin-1 cannot hold becomes `?`."""
    if not text.isascii():
        for written, plain in _SEPARATORS:
            if written in text:
                text = text.replace(written, plain)
    return Page(text, text.encode("latin-1", "replace"))


class Expression:
    """A linear-time expression over Latin-1 bytes."""

    __slots__ = ("_compiled",)

    def __init__(self, pattern: str) -> None:
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        options.log_errors = False
        self._compiled: Any = re2.compile(pattern.encode("latin-1"), options)

    def spans(self, sheet: Page, group: int = 0) -> Iterator[tuple[int, int]]:
        """Yield where `group` took part in the matches that do not overlap, from the left. Raises BudgetError."""
        for match in self._compiled.finditer(sheet.data):
            sheet.spend()
            start, end = match.span(group)
            yield start, end

    def all_spans(self, data: bytes) -> Iterator[tuple[int, int]]:
        """Yield every match, whatever the budget: for what costs nothing more to look at."""
        for match in self._compiled.finditer(data):
            start, end = match.span()
            yield start, end


class Triggers:
    """Expressions looked for together, in one pass over the bytes."""

    __slots__ = ("_all", "_nothing", "_set")

    def __init__(self, patterns: Sequence[str]) -> None:
        options = re2.Options()
        options.encoding = re2.Options.Encoding.LATIN1
        self._all = tuple(range(len(patterns)))
        self._set: Any = re2.Set.SearchSet(options)
        # The end always matches: an answer without it means "gave up". (So would "", but anew at each byte, at twice the cost.)
        for pattern in (*patterns, r"\z"):
            self._set.Add(pattern.encode("latin-1"))
        self._set.Compile()
        self._nothing = [len(self._all)]

    def matching(self, data: bytes) -> tuple[int, ...]:
        """Return the indices, in order, of the expressions that match somewhere; all of them if nobody can tell."""
        answer: list[int] | None = self._set.Match(data)  # None where the automaton gave up
        if answer == self._nothing:
            return ()
        return tuple(sorted(answer)[:-1]) if answer and len(self._all) in answer else self._all


class Words:
    """Words that, standing near a number, say what it is. Any case; ASCII ones as whole words."""

    __slots__ = ("_ascii", "_other")

    def __init__(self, words: str) -> None:
        plain = [re.escape(w) for w in words.split(",") if w.isascii()]
        other = [re.escape(w) for w in words.split(",") if not w.isascii()]
        self._ascii = Expression(f"(?i)(?:{'|'.join(plain)})")
        self._other = re.compile("|".join(other)) if other else None

    def are_before(self, sheet: Page, start: int) -> bool:
        """Tell whether a word ends within CONTEXT before `start`."""
        starts, ends = self._places(sheet)
        at = bisect_right(ends, start)
        return at > 0 and starts[at - 1] >= start - CONTEXT

    def are_around(self, sheet: Page, start: int, end: int) -> bool:
        """The same, or within CONTEXT behind `end`; only as far as TAIL reaches from `start`."""
        if self.are_before(sheet, start):
            return True
        starts, ends = self._places(sheet)
        at = bisect_left(starts, end)
        return at < len(starts) and ends[at] <= min(end + CONTEXT, start + TAIL)

    def _places(self, sheet: Page) -> tuple[list[int], list[int]]:
        known = sheet.places.get(self)
        if known is None:
            spans = [s for s in self._ascii.all_spans(sheet.data) if _is_whole(sheet, *s)]
            if self._other is not None and not sheet.text.isascii():
                spans = sorted(spans + [m.span() for m in self._other.finditer(sheet.text)])
            known = [start for start, _ in spans], [end for _, end in spans]
            sheet.places[self] = known
        return known


def _is_whole(sheet: Page, start: int, end: int) -> bool:
    before, after = sheet.byte(start - 1), sheet.byte(end)
    return not (chr(before).isalpha() or chr(after).isalpha())


def is_sequence(digits: str) -> bool:
    """Tell whether each digit follows the one before it by the same step, as in 0123456789 or 4444."""
    return len({(int(b) - int(a)) % 10 for a, b in pairwise(digits)}) <= 1


def entropy(value: bytes) -> float:
    """Return Shannon's entropy of the bytes of `value`, in bits for each byte."""
    total = len(value)
    return -sum(n / total * math.log2(n / total) for n in Counter(value).values()) if total else 0.0
