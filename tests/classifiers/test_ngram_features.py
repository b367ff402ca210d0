"""Hashed n-grams: the same text gives the same buckets for ever, alone or in company."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.ngram.features import FeatureSpec, buckets, code_points
from classifiers.ngram.windows import windows

ENGLISH = FeatureSpec((3, 4, 5), words=True, bits=22)
THAI = FeatureSpec((2, 3, 4, 5, 6), words=False, bits=21)
GOLDEN_ENGLISH = [
    1867698,
    1687125,
    2434193,
    1301136,
    458469,
    1257879,
    3266315,
    3721838,
    3888027,
    558341,
    3499183,
    2436868,
    4071477,
    26884,
    1230353,
    3624463,
    3040327,
]
GOLDEN_THAI = [1143692, 1641447, 919831, 1850382, 457287, 1847126, 1452486, 1376841, 1961627, 530982, 1589416]
TEXTS = st.lists(st.text(max_size=60), min_size=1, max_size=6)


def found(texts: list[str], spec: FeatureSpec) -> list[list[int]]:
    grid, starts = buckets(texts, spec)
    parts = np.split(grid.T, starts[1:])
    return [part[part >= 0].tolist() for part in parts]


@pytest.mark.parametrize("spec", [ENGLISH, THAI])
@settings(deadline=None)
@given(texts=TEXTS)
def test_neighbours_in_a_batch_change_nothing(spec: FeatureSpec, texts: list[str]) -> None:
    """A verdict must not depend on whose text is judged in the same pass."""
    assert found(texts, spec) == [found([text], spec)[0] for text in texts]


@settings(deadline=None)
@given(texts=TEXTS)
def test_every_bucket_is_in_range(texts: list[str]) -> None:
    """A bucket out of range would read another table's weights."""
    grid, _ = buckets(texts, THAI)
    assert grid.min(initial=-1) >= -1
    assert grid.max(initial=-1) < 2**21


def test_hashes_are_what_the_weights_were_learnt_with() -> None:
    """Any change here makes every stored weight meaningless, so it must be seen."""
    assert found(["Kill it!"], ENGLISH) == [GOLDEN_ENGLISH]
    assert found(["สวัสดี"], FeatureSpec((2, 3), words=False, bits=21)) == [GOLDEN_THAI]


def test_case_digits_white_space_and_repeats_are_folded() -> None:
    """Shouting, numbers, padding and drawn-out letters are one spelling each."""
    folded = [code_points([t])[0].tolist() for t in ("NOOOO  42\n!", "noo 00 !")]
    assert folded[0] == folded[1]


def test_lone_surrogates_are_hashed_like_anything_else() -> None:
    """A text that no encoder takes must still be judged, not crash the judge."""
    assert len(found(["bad \ud800 text"], ENGLISH)[0]) > 0


def test_nothing_has_no_buckets() -> None:
    """An empty text is judged by the base rate alone."""
    assert found(["", " "], ENGLISH) == [[], []]


@settings(deadline=None)
@given(length=st.integers(0, 5000), size=st.integers(1, 700), data=st.data())
def test_windows_cover_the_text_and_every_short_stretch_lies_in_one(
    length: int, size: int, data: st.DataObject
) -> None:
    """A long text is never cut off, and no phrase is lost on a border."""
    step = data.draw(st.integers(1, size))
    ranges = windows(length, size, step)
    assert ranges[0][0] == 0
    assert ranges[-1][1] == length
    for (_, end), (begin, _) in itertools.pairwise(ranges):
        assert begin <= end
        assert end - begin >= size - step
    assert all(end - begin <= size for begin, end in ranges)
