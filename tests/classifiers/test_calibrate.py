"""Calibration: probabilities that mean what they say."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.calibrate import Platt, expected_calibration_error, fit_platt

NUMBERS = st.floats(-1e6, 1e6)


@settings(deadline=None)
@given(slope=st.floats(0, 100), offset=NUMBERS, scores=st.lists(NUMBERS, min_size=2, max_size=20))
def test_probabilities_stay_in_bounds_and_in_order(slope: float, offset: float, scores: list[float]) -> None:
    """A policy compares probabilities with thresholds in [0, 1]."""
    p = Platt(slope, offset)(np.sort(np.array(scores)))
    assert ((p >= 0) & (p <= 1)).all()
    assert (np.diff(p) >= 0).all()


def test_a_known_curve_is_found_again() -> None:
    """Newton's method must end at the optimum, not near it."""
    random = np.random.default_rng(7)
    scores = random.normal(0, 3, 40_000)
    labels = (random.random(40_000) < Platt(0.8, -1.5)(scores)).astype(np.float64)
    curve = fit_platt(scores, labels, np.ones(40_000))
    assert curve.slope == pytest.approx(0.8, abs=0.03)
    assert curve.offset == pytest.approx(-1.5, abs=0.05)
    assert expected_calibration_error(curve(scores), labels, np.ones(40_000)) < 0.01


def test_separable_scores_do_not_become_certainty() -> None:
    """A hundred rows never prove that a score means 100 %."""
    scores = np.concatenate([np.full(50, -5.0), np.full(50, 5.0)])
    curve = fit_platt(scores, (scores > 0).astype(np.float64), np.ones(100))
    assert 0.9 < curve(np.array([5.0]))[0] < 0.999


def test_a_score_that_points_the_wrong_way_is_levelled() -> None:
    """A head that ranks backwards must say the base rate, not turn harm into harmlessness."""
    curve = fit_platt(np.array([3.0, 2.0, 1.0, 0.0]), np.array([0.0, 0.0, 1.0, 1.0]), np.ones(4))
    assert curve.slope == 0.0


def test_one_class_alone_cannot_be_calibrated() -> None:
    """A curve through one class would be made up."""
    with pytest.raises(ValueError, match="both classes"):
        fit_platt(np.zeros(3), np.zeros(3), np.ones(3))


def test_the_calibration_error_of_a_constant_is_its_distance_from_the_rate() -> None:
    """The measure itself must be right: 0.9 said, 0.5 held, is off by 0.4."""
    error = expected_calibration_error(np.full(10, 0.9), np.array([0, 1] * 5), np.ones(10))
    assert error == pytest.approx(0.4)
