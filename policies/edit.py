"""Carry an edit out on a text."""

from __future__ import annotations

from collections.abc import Iterable

from policies.types import Edit, Substitution


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
