"""Ranges of a text that can be asked which of them meet another, without going through all of them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import TypeAlias

Range: TypeAlias = tuple[int, int]  # of the raw text, in code points, half-open


class Ranges:
    """A fixed set of ranges; quick to ask as long as none is much longer than the others."""

    def __init__(self, ranges: Iterable[Range]) -> None:
        self._ordered = sorted(ranges)
        self._starts = [start for start, _ in self._ordered]
        self._longest = max((end - start for start, end in self._ordered), default=0)

    def meeting(self, place: Range) -> list[Range]:
        """Return the ranges that overlap `place` or touch it, in order."""
        begin = bisect_left(self._starts, place[0] - self._longest)
        end = bisect_right(self._starts, place[1])
        return [found for found in self._ordered[begin:end] if found[1] >= place[0]]
