"""Intervals: they hold what was measured, cover as often as they say, and come out the same every time."""

from __future__ import annotations

import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.estimate import Estimate
from classifiers.evaluation.calibration import calibration_error
from classifiers.evaluation.intervals import areas, difference, estimate_areas, resamples, wilson


def test_wilson_of_a_known_case() -> None:
    """Newcombe 1998, table I: 15 of 148 is 0.0624 to 0.1605 by Wilson's method."""
    found = wilson(15, 148)
    assert (found.low, found.high) == pytest.approx((0.0624, 0.1605), abs=5e-5)


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_a_rate_lies_in_its_interval_and_the_interval_in_zero_to_one(case: tuple[int, int]) -> None:
    """Rounding must not push a rate of 0 or 1 out of its own interval."""
    found = wilson(*case)
    assert 0 <= found.low <= found.value <= found.high <= 1
    assert found.low < found.high


def test_a_rate_of_nothing_is_an_error() -> None:
    """No texts is not a rate of zero."""
    with pytest.raises(ValueError, match="texts"):
        wilson(0, 0)


def test_a_difference_of_known_rates() -> None:
    """Newcombe 1998, method 10, example (a): 56/70 less 48/80 is 0.2, interval 0.0524 to 0.3339."""
    found = difference(wilson(56, 70), wilson(48, 80))
    assert found == pytest.approx((0.2, 0.0524, 0.3339), abs=5e-5)


def test_each_resample_draws_as_many_of_each_stratum_as_it_has() -> None:
    """Otherwise the share of harmful texts would wander, and average precision with it."""
    strata = np.array([0, 0, 0, 1, 1, 2])
    counts = np.concatenate(list(resamples(strata, 50, seed=3)))
    assert counts.shape == (50, 6)
    for stratum in range(3):
        assert (counts[:, strata == stratum].sum(axis=1) == (strata == stratum).sum()).all()


@settings(deadline=None, max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 4), st.booleans()), min_size=4, max_size=30))
def test_each_resampled_area_is_that_of_the_texts_drawn(rows: list[tuple[int, bool]]) -> None:
    """The vectorised computation must agree with the plain one on every resample, ties included."""
    scores, truth = np.array([r[0] for r in rows], np.float64), np.array([float(r[1]) for r in rows])
    found = estimate_areas(scores, truth, rounds=5, seed=1)
    if truth.all() or not truth.any():
        assert found is None
        return
    assert found is not None
    counts = np.concatenate(list(resamples(truth.astype(np.int64), 5, seed=1))).astype(np.int64)
    for i, drawn in enumerate(counts):
        plain = areas(np.repeat(scores, drawn), np.repeat(truth, drawn))
        assert plain is not None
        assert (found.resampled_precision[i], found.resampled_auc[i]) == pytest.approx(plain)


def test_intervals_of_areas_cover_the_truth_about_as_often_as_they_say() -> None:
    """An interval that covers far less than 95 % would make accidents look like findings."""
    generator = np.random.default_rng(11)
    covered = 0
    truth = np.repeat([1.0, 0.0], 60)
    for _ in range(100):
        scores = np.concatenate([generator.normal(1, 1, 60), generator.normal(0, 1, 60)])
        found = estimate_areas(scores, truth, rounds=200)
        assert found is not None
        covered += found.roc_auc.low <= 0.7602 <= found.roc_auc.high  # Φ(1 / √2)
    assert 88 <= covered <= 100


def test_the_same_figures_come_out_again() -> None:
    """Docs are generated: a second run must not change them."""
    scores, truth = np.arange(50.0), (np.arange(50) % 3 == 0).astype(np.float64)
    first, second = estimate_areas(scores, truth), estimate_areas(scores, truth)
    assert first is not None
    assert second is not None
    assert first.average_precision == second.average_precision


def test_a_thousand_resamples_of_five_thousand_texts_take_seconds() -> None:
    """All sets together hold sixteen times as many, and the bootstrap must not take minutes."""
    generator = np.random.default_rng(5)
    truth = (generator.random(5000) < 0.1).astype(np.float64)
    began = time.process_time()
    estimate_areas(generator.random(5000), truth)
    assert time.process_time() - began < 5


def test_calibration_error_is_nought_for_a_perfect_and_one_for_an_inverted_classifier() -> None:
    """The two ends of the scale."""
    truth = np.array([1.0, 0.0] * 20)
    assert calibration_error([(truth, truth)]) == Estimate(0.0, 0.0, 0.0)
    assert calibration_error([(1 - truth, truth)]) == pytest.approx((1.0, 1.0, 1.0))


def test_sets_of_one_class_alone_do_not_count_for_calibration() -> None:
    """A set of harm alone measures recall; taken in, it would drown the others."""
    mixed = np.array([0.9, 0.1] * 20), np.array([1.0, 0.0] * 20)
    alone = np.full(500, 0.2), np.ones(500)
    assert calibration_error([mixed, alone]) == calibration_error([mixed])
    assert calibration_error([alone]) is None
