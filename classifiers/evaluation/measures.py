"""From scores and truth to figures: areas, rates at thresholds, calibration, cost, and the difference of two classifiers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from classifiers.estimate import Estimate
from classifiers.evaluation.calibration import calibration_error
from classifiers.evaluation.intervals import ROUNDS, Areas, around, estimate_areas, wilson
from classifiers.evaluation.scores import HARMFUL, Scores, is_harm
from classifiers.evaluation.sets import EvalSet, Floats, labels
from classifiers.types import Category

Measures: TypeAlias = dict[str, float | Estimate]
Thresholds: TypeAlias = Mapping[str, Mapping[str, Mapping[Category, float]]]  # policy → language → category
_HALF: Final = 0.5


def measure(
    scores: Scores, dataset: EvalSet, thresholds: Mapping[str, Mapping[Category, float]], rounds: int = ROUNDS
) -> Measures:
    """Return the figures of a set: areas for any harm and per category, and how often each policy's thresholds fire."""
    found: Measures = {"texts": float(len(dataset.texts)), "unjudged": float(scores.unjudged.mean())}
    if not np.isnan(scores.cost_ms):
        found["cost_ms"] = scores.cost_ms
    truth, head = dataset.any_harm(), scores.head()
    found |= _areas("", head, truth, rounds)
    if HARMFUL in scores.by_category:
        found |= _areas("_highest", scores.any_harm(), truth, rounds)
    found |= _rates("at_half", np.nan_to_num(head) >= _HALF, truth)
    for name, chosen in thresholds.items():
        found |= _rates(f"at_{name}", fires(scores, chosen, harms_only=True), truth)
        found[f"fires_{name}"] = _share(fires(scores, chosen, harms_only=False))
    for category, column, said in judged(scores, dataset):
        found |= _areas(f".{category}", column, said, rounds)
        for name, chosen in thresholds.items():
            if category in chosen:
                found |= {
                    f"{key}.{category}": value
                    for key, value in _rates(f"at_{name}", np.nan_to_num(column) >= chosen[category], said).items()
                }
    return {key: rounded(value) for key, value in found.items()}


def judged(scores: Scores, dataset: EvalSet) -> Iterator[tuple[Category, Floats, Floats]]:
    """Yield category, probabilities and truth for every category that the set labels and the classifier scores."""
    for label, category in labels().items():
        truth = dataset.truth.get(label)
        if label == HARMFUL or truth is None or np.isnan(truth).all() or category not in scores.by_category:
            continue
        yield category, scores.by_category[category], truth


def fires(scores: Scores, thresholds: Mapping[Category, float], *, harms_only: bool) -> NDArray[np.bool_]:
    """Return which texts reach the threshold of some category."""
    fired = np.zeros(len(scores.unjudged), np.bool_)
    for category, column in scores.by_category.items():
        if category in thresholds and (is_harm(category) or not harms_only):
            fired |= np.nan_to_num(column) >= thresholds[category]
    return fired


def rounded(value: float | Estimate) -> float | Estimate:
    """Return a figure with four decimals, which is more than any set here can tell."""
    return Estimate(*(round(part, 4) for part in value)) if isinstance(value, Estimate) else round(value, 4)


def _areas(name: str, scores: Floats, truth: Floats, rounds: int) -> Measures:
    found = estimate_areas(scores, truth, rounds)
    if found is None:
        return {}
    return {f"average_precision{name}": found.average_precision, f"roc_auc{name}": found.roc_auc}


def _rates(name: str, fired: NDArray[np.bool_], truth: Floats) -> Measures:
    rates: Measures = {}
    if (truth == 1).any():
        rates[f"recall_{name}"] = _share(fired[truth == 1])
    if (truth == 0).any():
        rates[f"false_positives_{name}"] = _share(fired[truth == 0])
    return rates


def _share(fired: NDArray[np.bool_]) -> Estimate:
    return wilson(int(fired.sum()), len(fired))


def calibration(pairs: list[tuple[Scores, EvalSet]]) -> dict[str, dict[Category, Estimate]]:
    """Return the expected calibration error by language and category, over the sets with both classes of it."""
    parts: dict[str, dict[Category, list[tuple[Floats, Floats]]]] = {}
    for scores, dataset in pairs:
        of_language = parts.setdefault(dataset.language, {})
        for category, column, said in judged(scores, dataset):
            of_language.setdefault(category, []).append((column, said))
        if HARMFUL in scores.by_category:
            of_language.setdefault(HARMFUL, []).append((scores.by_category[HARMFUL], dataset.any_harm()))
    found: dict[str, dict[Category, Estimate]] = {}
    for language, by_category in parts.items():
        for category, columns in by_category.items():
            if (error := calibration_error(columns)) is not None:
                found.setdefault(language, {})[category] = Estimate(*(round(part, 4) for part in error))
    return found


def gain(first: Scores, second: Scores, dataset: EvalSet, rounds: int = ROUNDS) -> Estimate | None:
    """Return how much more average precision for any harm `second` has than `first`, on the same resamples.

    An interval that does not hold 0 says that the difference is no accident of these texts.
    """
    truth = dataset.any_harm()
    one, two = (estimate_areas(scores.head(), truth, rounds) for scores in (first, second))
    return None if one is None or two is None else _gain(one, two)


def _gain(one: Areas, two: Areas) -> Estimate:
    value = two.average_precision.value - one.average_precision.value
    found = around(value, two.resampled_precision - one.resampled_precision)
    return Estimate(*(round(part, 4) for part in found))
