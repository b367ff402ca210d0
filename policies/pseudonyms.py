"""Typed placeholders for values that a model need not see, and the values back in its answer to the same request.

INVARIANT: a value lives in the object of its request and nowhere else: no repr, no log, no other request. A placeholder
that the request's own texts hold is never used, so that what somebody typed is never mistaken for one of ours.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Final

from policies.edit import in_order
from policies.types import Edit, Substitution

_LIKE_OURS: Final = re.compile(r"\[[A-Z][A-Z_]*_[0-9]+\]")


class Pseudonyms:
    """The values of one request. `texts`: every text of it, so that no placeholder is one that already stands there."""

    __slots__ = ("_by_value", "_counts", "_taken", "_values")

    def __init__(self, texts: Iterable[str]) -> None:
        self._taken = {found for text in texts for found in _LIKE_OURS.findall(text)}
        self._counts: dict[str, int] = {}
        self._by_value: dict[tuple[str, str], str] = {}
        self._values: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"Pseudonyms({len(self._values)} values)"

    def __bool__(self) -> bool:
        return bool(self._values)

    def replace(self, text: str, edit: Edit) -> Edit:
        """Return `edit` with a placeholder for each substitution that may have one; carry it out as any other.

        Places that overlap become one, and its value is kept only where each of them may have a placeholder: what
        another rule takes out stays out. Equal values of a kind get the same placeholder.
        """
        if not any(s.kind for s in edit.substitutions):
            return edit
        placed = frozenset(self._placed(text, group) for group in _groups(edit.substitutions))
        return Edit(edit.effect, placed, edit.cuts)

    def restore(self, text: str) -> str:
        """Return `text` with the values in the place of their placeholders; one pass, values are not looked into."""
        return _LIKE_OURS.sub(lambda m: self._values.get(m[0], m[0]), text) if self._values else text

    def restore_json(self, text: str) -> str:
        """Restore inside JSON text, where placeholders stand in strings: values are escaped as strings are."""
        if not self._values:
            return text
        return _LIKE_OURS.sub(lambda m: json.dumps(self._values[m[0]])[1:-1] if m[0] in self._values else m[0], text)

    def restorer(self) -> Restorer:
        return Restorer(self, self.restore)

    def json_restorer(self) -> Restorer:
        """Return one for a text that is JSON."""
        return Restorer(self, self.restore_json)

    @property
    def longest(self) -> int:
        """Code points of the longest placeholder."""
        return max(map(len, self._values), default=0)

    def may_begin(self, text: str) -> bool:
        """Tell whether a placeholder begins with `text` and goes on after it."""
        return any(placeholder.startswith(text) and placeholder != text for placeholder in self._values)

    def _placed(self, text: str, group: list[Substitution]) -> Substitution:
        first, end = group[0], max(s.end for s in group)
        hard = [s for s in group if not s.kind]
        if hard:
            return Substitution(first.start, end, hard[0].replacement)
        placeholder = self._placeholder(first.kind, text[first.start : end])
        return Substitution(first.start, end, placeholder)

    def _placeholder(self, kind: str, value: str) -> str:
        known = self._by_value.get((kind, value))
        if known is not None:
            return known
        while True:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            placeholder = f"[{kind}_{self._counts[kind]}]"
            if placeholder not in self._taken:
                break
        self._by_value[kind, value] = placeholder
        self._values[placeholder] = value
        return placeholder


class Restorer:
    """Restores one run of text that comes in pieces. Feed it, send what it gives, and flush it at the end.

    At most one code point less than the longest placeholder is held back, and only what may be the start of one.
    """

    __slots__ = ("_held", "_known", "_restore")

    def __init__(self, known: Pseudonyms, restore: Callable[[str], str]) -> None:
        self._known, self._restore, self._held = known, restore, ""

    def feed(self, text: str) -> str:
        if not self._known:
            return text
        text = self._held + text
        keep = len(text)
        at = text.rfind("[", max(0, keep - self._known.longest + 1))
        if at >= 0 and self._known.may_begin(text[at:]):
            keep = at
        self._held = text[keep:]
        return self._restore(text[:keep])

    def flush(self) -> str:
        """Return what is still held: it was no placeholder."""
        held, self._held = self._held, ""
        return held


def _groups(substitutions: Iterable[Substitution]) -> list[list[Substitution]]:
    """Put substitutions that overlap together, from the left."""
    groups: list[list[Substitution]] = []
    reached = -1
    for sub in in_order(substitutions):
        if groups and sub.start < reached:
            groups[-1].append(sub)
        else:
            groups.append([sub])
        reached = max(reached, sub.end)
    return groups
