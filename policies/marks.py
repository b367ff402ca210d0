"""Rules that look at a text itself: a model's control tokens in a prompt, a reference or a new turn in an answer.

INVARIANT: patterns run in linear time (RE2), and on every view of the text, so that invisible characters hide no mark.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

import re2

from classifiers.types import Finding, Reading, View
from policies.types import Rule

MAX_FOUND = 64  # of one rule in one view; a cut needs the first, and further places tell nobody anything


class Marks:
    """The patterns of some rules, compiled once. Raises re2.error for one that is none."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = [(rule, re2.compile(_either(rule.marks))) for rule in rules]
        self._any = re2.compile(_either([pattern for rule in rules for pattern in rule.marks]))

    def found(self, reading: Reading) -> list[tuple[Rule, Finding]]:
        """Return each mark with its rule and its place in the raw text; after one look nothing, for most texts."""
        return [
            (rule, finding)
            for view in reading.views
            if self._any.search(view.text) is not None
            for rule, pattern in self._rules
            for finding in _findings(rule, pattern, view)
        ]


def _findings(rule: Rule, pattern: Any, view: View) -> Iterator[Finding]:
    for match in islice(pattern.finditer(view.text), MAX_FOUND):
        yield Finding(rule.category, 1.0, *view.to_raw(*match.span()))


def _either(patterns: Sequence[str]) -> str:
    return "|".join(f"(?:{pattern})" for pattern in patterns)
