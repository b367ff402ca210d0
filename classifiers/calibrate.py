"""Calibration: turn scores into probabilities that mean what they say, and measure how far they miss.

INVARIANT: a calibrated probability lies in [0, 1] and never falls when the score rises.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_STEPS = 100
_CLOSE_ENOUGH = 1e-9


@dataclass(frozen=True, slots=True)
class Platt:
    """probability = 1 / (1 + exp(-(slope * score + offset))), slope ≥ 0."""

    slope: float
    offset: float

    def __call__(self, scores: NDArray[np.floating]) -> Floats:
        logits = np.clip(self.slope * np.asarray(scores, np.float64) + self.offset, -60.0, 60.0)
        return np.asarray(1.0 / (1.0 + np.exp(-logits)), np.float64)


def fit_platt(scores: NDArray[np.floating], labels: NDArray[np.floating], weights: NDArray[np.floating]) -> Platt:
    """Fit by Newton's method with Platt's smoothed targets, which keep a separable sample from a slope without end.

    Raises ValueError unless both classes are there. Source: Platt 1999; Lin, Lin and Weng 2007.
    """
    x, positive, w = np.asarray(scores, np.float64), np.asarray(labels) == 1, np.asarray(weights, np.float64)
    if not positive.any() or positive.all():
        raise ValueError("calibration needs rows of both classes")
    count_positive, count_negative = float(w[positive].sum()), float(w[~positive].sum())
    target = np.where(positive, (count_positive + 1) / (count_positive + 2), 1 / (count_negative + 2))
    mean, spread = float(np.average(x, weights=w)), float(x.std()) or 1.0
    z = (x - mean) / spread
    parameters = np.array([0.0, np.log((count_positive + 1) / (count_negative + 1))])
    design = np.stack([z, np.ones_like(z)])

    def loss(p: Floats) -> float:
        logits = p @ design
        return float((w * (np.logaddexp(0, logits) - target * logits)).sum())

    current = loss(parameters)
    for _ in range(_STEPS):
        guess = 1 / (1 + np.exp(-np.clip(parameters @ design, -60, 60)))
        gradient = design @ (w * (guess - target))
        curvature = (design * (w * guess * (1 - guess))) @ design.T + 1e-9 * np.eye(2)
        step = np.linalg.solve(curvature, gradient)
        size = 1.0
        while size > _CLOSE_ENOUGH and loss(parameters - size * step) > current:
            size /= 2
        parameters = parameters - size * step
        before, current = current, loss(parameters)
        if before - current <= _CLOSE_ENOUGH * max(1.0, abs(before)):
            break
    slope = max(float(parameters[0]) / spread, 0.0)
    return Platt(slope, float(parameters[1]) - slope * mean)


def expected_calibration_error(
    probabilities: NDArray[np.floating], labels: NDArray[np.floating], weights: NDArray[np.floating], bins: int = 15
) -> float:
    """Return the weighted mean gap between probability and frequency over equally wide bins (Guo et al. 2017)."""
    p, y, w = (np.asarray(a, np.float64) for a in (probabilities, labels, weights))
    which = np.minimum((p * bins).astype(np.int64), bins - 1)
    size = np.bincount(which, weights=w, minlength=bins)
    said = np.bincount(which, weights=w * p, minlength=bins)
    held = np.bincount(which, weights=w * y, minlength=bins)
    return float(np.abs(said - held).sum() / size.sum())
