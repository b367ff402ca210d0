"""Carry an edit out on a text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from policies.types import Edit, Substitution

_SHORT: Final = 2  # code points of an escape sequence of JSON: `\n`
_LONG: Final = 6  # and of one by number: `\u00e9`


def in_order(substitutions: Iterable[Substitution]) -> list[Substitution]:
    """Return them from the left, at one place the longest first: what comes first stands for what it overlaps.

    Of two at the very same place the words decide, for a set has another order in each process.
    """
    return sorted(substitutions, key=lambda s: (s.start, -s.end, s.kind, s.replacement))


def redacted(text: str, edit: Edit) -> str:
    """Apply substitutions from the left; of overlapping ones the first's words stand for all. Then the cut.

    What begins before the cut keeps its own replacement, also where it reaches beyond.
    """
    cut = edit.cut
    if cut is not None:
        before = frozenset(s for s in edit.substitutions if s.start < cut.at)
        at = max([cut.at, *(s.end for s in before)])
        return redacted(text[:at], Edit(edit.effect, before)) + cut.text
    out: list[str] = []
    at = 0
    for sub in in_order(edit.substitutions):
        if sub.start >= at:
            out += text[at : sub.start], sub.replacement
        at = max(at, sub.end)
    return "".join((*out, text[at:]))


def outside_escapes(text: str, edit: Edit) -> Edit:
    r"""Return `edit` for a text that is JSON: what replaces a part of an escape sequence would make it unreadable.

    In `\njane@example.com` the finding begins with the n. A place within one sequence alone becomes all of it.
    """
    if not edit.substitutions or "\\" not in text:
        return edit
    return Edit(edit.effect, frozenset(_outside(text, sub) for sub in edit.substitutions), edit.cuts)


def _outside(text: str, sub: Substitution) -> Substitution:
    at_start, at_end = _escape(text, sub.start), _escape(text, sub.end)
    if at_start[1] < at_end[0]:
        return replace(sub, start=at_start[1], end=at_end[0])
    return replace(sub, start=at_start[0], end=at_end[1])


def _escape(text: str, at: int) -> tuple[int, int]:
    """Return the range of the escape sequence that `at` lies within, else nothing at its place."""
    begin = text.rfind("\\", max(0, at - _LONG + 1), at)
    if begin >= 0 and (begin - len(text[:begin].rstrip("\\"))) % 2 == 0:  # else it is the second of two
        end = begin + (_LONG if text.startswith("u", begin + 1) else _SHORT)
        if at < end <= len(text):
            return begin, end
    return at, at
