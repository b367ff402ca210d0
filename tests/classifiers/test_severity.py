"""Severity: 0 to 7, rising with probability and gravity, for every category there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.severity import GRAVITY, HIGHEST, gravity, severity
from classifiers.taxonomy import UnknownCategoryError, taxonomy

CATEGORIES = sorted(taxonomy().nodes)


@pytest.mark.parametrize("category", CATEGORIES)
def test_every_category_has_a_gravity(category: str) -> None:
    """A new node must not fall through to an error in the middle of a moderation."""
    assert 0 <= gravity(category) <= HIGHEST


def test_gravities_are_of_categories_that_there_are() -> None:
    """A misspelt one would silently take its parent's gravity."""
    assert GRAVITY.keys() <= taxonomy().nodes.keys()


@given(st.sampled_from(CATEGORIES), st.floats(0, 1), st.floats(0, 1))
def test_severity_never_falls_when_the_probability_rises(category: str, first: float, second: float) -> None:
    """Reviewers sort by it."""
    low, high = sorted((first, second))
    assert 0 <= severity(category, low) <= severity(category, high) <= gravity(category)


def test_known_severities() -> None:
    """The formula as documented: gravity times probability, halves up; a probability that is none counts as 1."""
    assert [severity("sexual.minors", p) for p in (0.0, 0.5, 1.0)] == [0, 4, 7]
    assert severity("toxicity.obscene", 0.25) == 1
    assert severity("hate", float("nan")) == 6
    assert severity("language.th", 1.0) == 0
    with pytest.raises(UnknownCategoryError):
        severity("nonsense", 0.5)
