"""How rows are put together on a device: which lengths share a bucket, and how many rows fit a run.

On a CPU a run of one row is the cheapest per token, so nothing is batched there and each core runs a row of its own. On
a GPU a run is cheap when it is full: rows of like length share it, filled up to the bucket's width and to a power of
two of rows, so that a compiled model meets few shapes.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from classifiers.heavy.model import GPU_BATCH_TOKENS, Shape

STEP: Final = 32  # the narrowest bucket; below it a run costs its overhead
LOWEST: Final = 2  # rows of a static shape; a compiler takes a height of one for a model of its own
HALFWAY: Final = 1.5  # there is a bucket half-way between two powers of two, so that padding stays below a third


@dataclass(frozen=True, slots=True)
class Plan:
    widths: tuple[int, ...]  # in tokens, growing; a longer row makes a bucket of its own length
    budget_tokens: int  # of one run, padding included; a row that has more runs alone
    most_rows: int
    is_static: bool  # fill up to the bucket's width and a power of two of rows

    def width_of(self, tokens: int) -> int:
        """Return the bucket of a row."""
        place = bisect_left(self.widths, tokens)
        return self.widths[place] if place < len(self.widths) else tokens

    def rows_in(self, width: int) -> int:
        """Return how many rows of a bucket one run takes, at least one."""
        fitting = max(1, self.budget_tokens // width)
        return min(self.most_rows, 1 << (fitting.bit_length() - 1) if self.is_static else fitting)

    def shape_of(self, width: int, rows: int) -> Shape | None:
        """Return what a run of so many rows of a bucket is filled up to; None: nothing but the longest row."""
        return Shape(max(LOWEST, 1 << (rows - 1).bit_length()), width) if self.is_static else None


def widths_up_to(window_tokens: int) -> tuple[int, ...]:
    """Return the buckets for rows of at most `window_tokens`: 32, 48, 64, 96, … and the window itself."""
    steps = (int(STEP * 2**power * part) for power in range(32) for part in (1, HALFWAY))
    return (*takewhile(lambda width: width < window_tokens, steps), window_tokens)


def plan_of(device: str, window_tokens: int, budget_tokens: int | None = None, *, may_pad: bool = True) -> Plan:
    """Return the plan for a model on `device` (`cpu`, `cuda`). `may_pad`: it knows its own padding."""
    widths = widths_up_to(window_tokens)
    if not may_pad:
        return Plan((), 1, 1, is_static=False)
    if device == "cpu":
        budget = budget_tokens or 1
        return Plan(widths, budget, max(1, budget), is_static=False)
    budget = budget_tokens or GPU_BATCH_TOKENS
    return Plan(widths, budget, budget, is_static=True)


def warming(plan: Plan) -> list[tuple[int, int]]:
    """Return rows and width of the runs that a model is to have done before it serves: each bucket, small and full."""
    if not plan.is_static:
        return [(1, max(plan.widths))] if plan.widths else []
    return [(rows, width) for width in reversed(plan.widths) for rows in sorted({plan.rows_in(width), 1}, reverse=True)]
