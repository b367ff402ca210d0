"""Carry an edit out on a text."""

from __future__ import annotations

from dataclasses import replace

from policies.types import Edit


def redacted(text: str, edit: Edit) -> str:
    """Apply substitutions from the left; of overlapping ones the first's words stand for all. Then the cut.

    What begins before the cut keeps its own replacement, also where it reaches beyond.
    """
    if edit.cut is not None:
        before = frozenset(s for s in edit.substitutions if s.start < edit.cut.at)
        at = max([edit.cut.at, *(s.end for s in before)])
        return redacted(text[:at], replace(edit, substitutions=before, cut=None)) + edit.cut.text
    out: list[str] = []
    at = 0
    for sub in sorted(edit.substitutions, key=lambda s: (s.start, -s.end)):
        if sub.start >= at:
            out += text[at : sub.start], sub.replacement
        at = max(at, sub.end)
    return "".join((*out, text[at:]))
