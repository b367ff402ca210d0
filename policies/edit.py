"""Carry an edit out on a text."""

from __future__ import annotations

from policies.types import Edit


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
    for sub in sorted(edit.substitutions, key=lambda s: (s.start, -s.end)):
        if sub.start >= at:
            out += text[at : sub.start], sub.replacement
        at = max(at, sub.end)
    return "".join((*out, text[at:]))
