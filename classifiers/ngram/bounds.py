"""What one head says bounds what another may: what is toxic is harmful, so `harmful` is no less likely than `toxicity`.

A head that learns from comments alone knows comments best, and one that learns from everything must also know what people
ask of models; one table of words can hardly be both, and two heads with a bound between them can.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Bounds:
    """For some heads the columns of those that imply them."""

    columns: tuple[tuple[int, tuple[int, ...]], ...]

    def raise_to(self, probabilities: NDArray[np.float64]) -> None:
        """Raise, in place, what lies below a head that implies it: [text, head]. What is NaN bounds nothing."""
        for implied, by in self.columns:
            column = probabilities[:, implied]
            for other in by:
                np.fmax(column, probabilities[:, other], out=column)

    def behind(self, head: int) -> tuple[int, ...]:
        """Return a head and those that imply it."""
        return (head, *next((by for implied, by in self.columns if implied == head), ()))


NONE = Bounds(())


def bounds_of(given: Mapping[str, Sequence[str]], heads: Sequence[str]) -> Bounds:
    """Read `{implied: [heads that imply it]}`. Raises ValueError for a head that there is not, or that implies itself."""
    places = {head: i for i, head in enumerate(heads)}
    for implied, by in given.items():
        for head in (implied, *by):
            if head not in places:
                raise ValueError(f"found `{head}`, expected one of the heads {', '.join(sorted(places))}")
        if not by or implied in by or not given.keys().isdisjoint(by):
            raise ValueError(f"`{implied}` is to be implied by other heads, and these by none")
    return Bounds(tuple((places[implied], tuple(places[head] for head in by)) for implied, by in given.items()))
