"""Weight tables: what is packed comes back, and nothing else is taken."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from classifiers.ngram.features import FeatureSpec, buckets
from classifiers.ngram.table import IDF_STEP, LEAST_ENERGY, Table, pack, unpack

SPEC = FeatureSpec((2, 3), words=True, bits=12)


def table(seed: int = 0, spec: FeatureSpec = SPEC) -> Table:
    random = np.random.default_rng(seed)
    size, heads = 1500, ("toxicity", "harmful")
    rows = np.zeros(2**spec.bits + 1, np.int32)
    rows[np.sort(random.choice(2**spec.bits, size, replace=False)) + 1] = np.arange(1, size + 1)
    weights = np.zeros((size + 1, len(heads)), np.int8)
    weights[1:] = random.integers(-127, 128, (size, len(heads)))
    energy = np.zeros(size + 1, np.float32)
    energy[1:] = (random.integers(1, 256, size) / 16) ** 2
    return Table(spec, heads, rows, weights, np.full(2, 0.01, np.float32), np.array([-1, 1], np.float32), energy)


TEXTS = ["you are kind", "", "hello there, hello", "สวัสดีครับ", "a" * 500, "x \ud800"]


def test_a_batch_scores_each_text_as_alone() -> None:
    """Batching is a matter of speed alone."""
    together = table().scores(TEXTS)
    alone = np.concatenate([table().scores([text]) for text in TEXTS])
    np.testing.assert_array_equal(together, alone)


def test_packing_and_unpacking_changes_no_score() -> None:
    """What was measured is what is shipped."""
    again = unpack(pack({"en": table()}))["en"]
    assert again.heads == ("toxicity", "harmful")
    np.testing.assert_array_equal(again.scores(TEXTS), table().scores(TEXTS))


def test_packing_is_reproducible() -> None:
    """The same weights give the same bytes, so that a SHA-256 can stand for them."""
    assert pack({"en": table(), "th": table(1)}) == pack({"th": table(1), "en": table()})


def test_the_weights_hold_no_pickled_object() -> None:
    """Unpickling is running code; every array must load without it."""
    with np.load(io.BytesIO(pack({"en": table()})), allow_pickle=False) as arrays:
        assert all(arrays[name].dtype != object for name in arrays.files)


def test_an_archive_with_a_pickle_is_refused() -> None:
    """Weights swapped for an archive of objects must not be loaded."""
    target = io.BytesIO()
    parts: dict[str, Any] = {"en.shape": np.array([{"a": 1}], dtype=object)}
    np.savez(target, **parts)
    with pytest.raises(ValueError, match="allow_pickle"):
        unpack(target.getvalue())


@pytest.mark.parametrize("name", ["idf", "weights", "present", "heads", "scale", "bias"])
def test_parts_that_do_not_fit_are_refused(name: str) -> None:
    """A row count that differs would shift every weight to another n-gram."""
    with np.load(io.BytesIO(pack({"en": table()}))) as arrays:
        parts: dict[str, Any] = {name: arrays[name] for name in arrays.files}
    parts[f"en.{name}"] = parts[f"en.{name}"][:-1]
    target = io.BytesIO()
    np.savez(target, allow_pickle=False, **parts)
    with pytest.raises(ValueError, match="do not fit"):
        unpack(target.getvalue())


def test_rows_out_of_the_order_of_their_buckets_are_refused() -> None:
    """What is stored is which buckets are there; their order is all that says whose weights are whose."""
    known = table()
    rows = known.rows.copy()
    rows[np.flatnonzero(rows)[:2]] = (2, 1)
    with pytest.raises(ValueError, match="in the order"):
        Table(SPEC, known.heads, rows, known.weights, known.scale, known.bias, np.zeros(len(known.weights), np.float32))


@pytest.mark.parametrize("bits", [5, 25, 64])
def test_a_table_beyond_the_limits_is_refused(bits: int) -> None:
    """A file that asks for the memory of 2**64 buckets must not get it."""
    with np.load(io.BytesIO(pack({"en": table()}))) as arrays:
        parts: dict[str, Any] = {name: arrays[name] for name in arrays.files}
    parts["en.shape"] = np.array([1, bits], np.uint8)
    target = io.BytesIO()
    np.savez(target, allow_pickle=False, **parts)
    with pytest.raises(ValueError, match="bits"):
        unpack(target.getvalue())


WORDS = st.sampled_from(["kind", "NOOOO", "1999", "don't", "x\u200b", "สวัสดี", "中文", "😀", ".", "a\ud800"])
SPACES = st.sampled_from([" ", "  ", "\n", "\x1f", "\x00", ""])
MIXED = st.lists(st.tuples(SPACES, WORDS, SPACES).map("".join), max_size=40).map("".join)


def plainly(subject: Table, text: str) -> NDArray[np.float64]:
    """The score as the module says it in words: each n-gram once, the sum divided by the vector's length."""
    grid, _ = buckets([text], subject.spec)
    rows = subject.rows[1:][np.unique(grid[grid >= 0])]
    norm = max(float(((subject.idf[rows] / IDF_STEP) ** 2).sum()), LEAST_ENERGY)
    found: NDArray[np.float64] = subject.weights[rows].astype(np.float64).sum(axis=0) / norm**0.5
    return found * subject.scale + subject.bias


@settings(deadline=None, max_examples=60)
@given(texts=st.lists(MIXED | st.text(max_size=80), min_size=1, max_size=12), batch=st.sampled_from([60, 400, 4000]))
def test_texts_that_share_a_pass_score_as_the_formula_says_of_each(texts: list[str], batch: int) -> None:
    """Looking n-grams up for many texts at once must not let one text count for another, nor one n-gram twice."""
    for subject in (table(), table(spec=FeatureSpec((1, 2, 4), words=False, bits=12))):
        expected = np.stack([plainly(subject, text) for text in texts])
        for way in (subject, subject.in_numpy()):
            np.testing.assert_allclose(way.scores(texts, batch), expected, atol=1e-5)
