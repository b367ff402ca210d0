"""From the scores of a table's heads to probabilities: a logistic curve for each head, and the heads that imply others.

INVARIANT: compiled or not, a probability is the same to the last bit: both ways take the hyperbolic tangent of the C library.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from classifiers.calibrate import Platt
from classifiers.ngram.bounds import NONE, Bounds


@dataclass(frozen=True, slots=True)
class Curves:
    """As compiled code takes them. Made by `curves_of`."""

    halves: bytes  # half the slope of each head, then half its offset, 64-bit floats
    implied: bytes  # pairs of heads: the first is never less likely than the second
    bounds: Bounds

    def alone(self) -> Curves:
        """Return the same without heads that imply others."""
        return Curves(self.halves, b"", NONE)

    def rows(self, scores: NDArray[np.float32]) -> list[list[float]]:
        """Return the probabilities of scores [text, head]; the logistic function as a hyperbolic tangent cannot overflow."""
        slopes, offsets = np.frombuffer(self.halves).reshape(2, -1)
        halves: NDArray[np.float64] = scores * slopes
        halves += offsets
        tangents = map(math.tanh, halves.ravel().tolist())  # NumPy's own differs in the last bits
        probabilities = np.fromiter(tangents, np.float64, halves.size).reshape(halves.shape)
        probabilities += 1.0
        probabilities *= 0.5
        self.bounds.raise_to(probabilities)
        return [[float(probability) for probability in row] for row in probabilities]


def curves_of(curves: Sequence[Platt], bounds: Bounds = NONE) -> Curves:
    """Make the curves of a table's heads, in their order."""
    halves = [c.slope / 2 for c in curves] + [c.offset / 2 for c in curves]
    pairs = [head for implied, by in bounds.columns for other in by for head in (implied, other)]
    return Curves(np.array(halves, np.float64).tobytes(), bytes(pairs), bounds)
