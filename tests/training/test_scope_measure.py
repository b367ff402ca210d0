"""Measuring the scope classifier: kinds of source, and figures that say nothing where nothing is known."""

from __future__ import annotations

import numpy as np

from classifiers.estimate import Estimate
from training.scope_measure import PARTS, UNSEEN, WORDINGS, Judged, figures, kind_of

MATH = "scope.math"


def judged(truth: list[float], probability: list[float]) -> Judged:
    return Judged(np.zeros(len(truth), np.int64), {MATH: np.array(truth)}, {MATH: np.array(probability)})


def test_sources_are_told_apart_by_what_training_saw() -> None:
    """Held-out rows of a known source flatter; they must not be counted as unseen."""
    assert kind_of("nc_belle_eval") == kind_of("arena_hard") == UNSEEN
    assert kind_of("gsm8k") == PARTS
    assert kind_of("own_templates") == kind_of("own_frames") == WORDINGS


def test_rates_count_known_texts_alone() -> None:
    """Null never means no: an unlabelled text that fires is no false alarm."""
    found = figures(judged([1, 1, 0, 0, np.nan], [0.9, 0.2, 0.8, 0.1, 0.99]), {MATH: 0.5}, rounds=20)
    rates = {}
    for name in ("recall", "precision", "false_positives"):
        estimate = found[f"{name}_at_baseline.{MATH}"]
        assert isinstance(estimate, Estimate)
        assert estimate.low <= estimate.value <= estimate.high
        rates[name] = estimate.value
    assert rates == {"recall": 0.5, "precision": 0.5, "false_positives": 0.5}
    assert found[f"positives.{MATH}"] == 2


def test_a_text_read_as_another_language_counts_as_missed() -> None:
    """A missing score is never taken for a hit, nor left out of the recall."""
    found = figures(judged([1, 1, 0], [0.9, np.nan, 0.1]), {MATH: 0.5}, rounds=20)
    recall = found[f"recall_at_baseline.{MATH}"]
    assert isinstance(recall, Estimate)
    assert recall.value == 0.5


def test_without_positives_there_is_neither_recall_nor_an_area() -> None:
    """An invented zero would look like a measurement."""
    found = figures(judged([0, 0], [0.9, 0.1]), {MATH: 0.5}, rounds=20)
    assert f"recall_at_baseline.{MATH}" not in found
    assert f"average_precision.{MATH}" not in found
