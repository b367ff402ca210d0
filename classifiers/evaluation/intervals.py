"""Average precision, ROC-AUC and rates, each with a 95 % interval: bootstrap for areas, Wilson for rates.

INVARIANT: the resamples of a set depend on its labels and the seed alone, so two classifiers on one set are compared on
the same resamples, and the same figures come out on every run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from classifiers.estimate import Estimate

Floats = NDArray[np.float64]
Z: Final = 1.959963984540054  # 97.5 % quantile of the normal distribution
ROUNDS: Final = 1000
SEED: Final = 20240
_CELLS: Final = 2_000_000  # resampled texts held at a time: 16 MB a table
_TAILS: Final = (2.5, 97.5)


@dataclass(frozen=True, slots=True)
class Areas:
    """Both areas of one head on one set; the resampled values are [round], the same resamples for every head."""

    average_precision: Estimate
    roc_auc: Estimate
    resampled_precision: Floats
    resampled_auc: Floats


@dataclass(frozen=True, slots=True)
class _Ranking:
    """The known texts by falling score: who is positive, and the last place of each run of equal scores."""

    order: NDArray[np.int64]
    positive: NDArray[np.bool_]  # by place
    ends: NDArray[np.int64]


def areas(scores: Floats, truth: Floats) -> tuple[float, float] | None:
    """Return (average precision, area under the ROC curve) over the texts with a truth; None unless both classes occur.

    Ties count half. Average precision is the step-wise area under the precision-recall curve.
    """
    known = ~np.isnan(truth)
    positive = truth[known] == 1
    if not positive.any() or positive.all():
        return None
    precision, auc = _areas(_rank(np.nan_to_num(scores[known]), positive), np.ones((1, len(positive)), np.float64))
    return float(precision[0]), float(auc[0])


def estimate_areas(
    scores: Floats, truth: Floats, rounds: int = ROUNDS, seed: int = SEED, groups: NDArray[np.int64] | None = None
) -> Areas | None:
    """Return both areas with intervals; None unless both classes occur. The interval is that
    of the percentile bootstrap, positives and negatives resampled apart (Efron and Tibshirani 1993, chapter 13).
    `groups`: texts of one number are resampled apart as well.
    """
    known = ~np.isnan(truth)
    positive = truth[known] == 1
    if not positive.any() or positive.all():
        return None
    ranking = _rank(np.nan_to_num(scores[known]), positive)
    precision, auc = _areas(ranking, np.ones((1, len(positive)), np.float64))
    strata = positive.astype(np.int64) if groups is None else groups[known] * 2 + positive
    parts = [_areas(ranking, counts) for counts in resamples(strata, rounds, seed)]
    resampled_precision = np.concatenate([p for p, _ in parts]) if parts else precision
    resampled_auc = np.concatenate([a for _, a in parts]) if parts else auc
    return Areas(
        around(float(precision[0]), resampled_precision),
        around(float(auc[0]), resampled_auc),
        resampled_precision,
        resampled_auc,
    )


def _rank(value: Floats, positive: NDArray[np.bool_]) -> _Ranking:
    order = np.argsort(-value, kind="stable")
    ordered = value[order]
    return _Ranking(order, positive[order], np.append(np.flatnonzero(np.diff(ordered)), len(ordered) - 1))


def _areas(ranking: _Ranking, counts: Floats) -> tuple[Floats, Floats]:
    """Return both areas for each row of `counts` [round, text]: how often each known text is taken."""
    placed = counts[:, ranking.order]
    hits = np.cumsum(placed * ranking.positive, axis=1)[:, ranking.ends]
    misses = np.cumsum(placed * ~ranking.positive, axis=1)[:, ranking.ends]
    recall, alarms = hits / hits[:, -1:], misses / misses[:, -1:]
    precision = hits / np.maximum(hits + misses, 1.0)  # nothing taken so far: recall does not grow there either
    gained = np.diff(recall, prepend=0.0, axis=1)
    before = recall - gained
    auc = np.sum(np.diff(alarms, prepend=0.0, axis=1) * (recall + before) / 2, axis=1)
    return np.sum(gained * precision, axis=1), auc


def resamples(strata: NDArray[np.int64], rounds: int = ROUNDS, seed: int = SEED) -> Iterator[Floats]:
    """Yield tables [round, text] of how often each text is drawn, as many from each stratum as it has."""
    generator = np.random.default_rng(seed)
    size = len(strata)
    members = [np.flatnonzero(strata == stratum) for stratum in np.unique(strata)]
    step = max(1, _CELLS // max(size, 1))
    for begin in range(0, rounds, step):
        here = min(step, rounds - begin)
        counts = np.zeros((here, size), np.float64)
        for rows in members:
            drawn = generator.integers(0, len(rows), size=(here, len(rows)))
            drawn += np.arange(here)[:, None] * len(rows)
            counts[:, rows] = np.bincount(drawn.ravel(), minlength=here * len(rows)).reshape(here, len(rows))
        yield counts


def around(value: float, resampled: Floats) -> Estimate:
    """Return the percentile interval of resampled values around the measured one, which it always holds."""
    low, high = np.percentile(resampled, _TAILS)
    return Estimate(value, min(float(low), value), max(float(high), value))


def wilson(hits: int, total: int) -> Estimate:
    """Return a rate with its score interval (Wilson 1927). Raises ValueError without texts."""
    if total <= 0:
        raise ValueError("a rate needs texts to be measured on")
    rate = hits / total
    spread = Z * Z / total
    centre = (rate + spread / 2) / (1 + spread)
    half = Z * np.sqrt(rate * (1 - rate) / total + spread / (4 * total)) / (1 + spread)
    return Estimate(rate, min(max(0.0, float(centre - half)), rate), max(min(1.0, float(centre + half)), rate))


def difference(larger: Estimate, smaller: Estimate) -> Estimate:
    """Return the difference of two rates of unrelated texts, intervals combined by Newcombe's square-and-add (1998)."""
    value = larger.value - smaller.value
    down = np.hypot(larger.value - larger.low, smaller.high - smaller.value)
    up = np.hypot(larger.high - larger.value, smaller.value - smaller.low)
    return Estimate(value, float(value - down), float(value + up))
