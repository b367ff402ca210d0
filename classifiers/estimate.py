"""A measured figure with its 95 % interval, as manifests, reports and model cards state it."""

from __future__ import annotations

from typing import NamedTuple


class Estimate(NamedTuple):
    """`value` was measured; with 95 % confidence the truth lies in [low, high]. All in the unit of the measure."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f}, {self.high:.3f}]"


def point(measure: float | Estimate) -> float:
    """Return the measured value of a figure, with or without an interval."""
    return measure.value if isinstance(measure, Estimate) else measure
