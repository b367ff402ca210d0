"""Whether one more sequence may run: by the tokens that all of them may come to hold.

Rows are as wide as the longest sequence may become, so the memory that a batch may take is a rectangle: rows times
that width. INVARIANT: the rectangle of what runs never exceeds the budget, so no admitted sequence can run out of room.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from gateway.workers.generation.types import Request


class Room(NamedTuple):
    """What an engine has: `tokens` over all rows, `rows` at most, `context` the most that one sequence may hold."""

    tokens: int
    rows: int
    context: int

    def admits(self, reserves: Sequence[int], newcomer: int) -> bool:
        """Tell whether a sequence that may come to hold `newcomer` tokens fits beside those that run."""
        rows = len(reserves) + 1
        return rows <= self.rows and rows * max([newcomer, *reserves]) <= self.tokens

    @property
    def longest(self) -> int:
        """The most that one sequence may come to hold."""
        return min(self.context, self.tokens)

    def fault(self, request: Request) -> str | None:
        """Say why a request could never run, or None: it will fit once others are done."""
        most = self.longest
        if request.reserve <= most:
            return None
        asked = f"the prompt has {len(request.prompt)} tokens and `max_tokens` is {request.sampling.max_tokens}"
        return f"{asked}; expected at most {most} together"
