"""Probabilities and findings: the same to the last bit whether compiled code or Python makes them of a table's scores."""

from __future__ import annotations

import math
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ngram_material import table

import classifiers
from classifiers.calibrate import Platt
from classifiers.ngram.bounds import bounds_of
from classifiers.ngram.compiled import is_compiled
from classifiers.ngram.curves import Curves, curves_of
from classifiers.ngram.features import FeatureSpec
from classifiers.ngram.table import unpack
from classifiers.types import Finding

compiled = pytest.mark.skipif(not is_compiled(), reason="installed without a C compiler: there is no compiled scorer")
SHIPPED = unpack((Path(classifiers.__file__).parent / "weights" / "ngram.npz").read_bytes())["en"]
HEADS = SHIPPED.heads
STEEP = curves_of(
    [Platt(0.7 + i / 3, i / 5 - 1) for i in range(len(HEADS))],
    bounds_of({HEADS[0]: [HEADS[1], HEADS[2]], HEADS[5]: [HEADS[15]]}, HEADS),
)
TEXTS = ["", "you are a stupid idiot", "good morning", "\ud800 \x00", "ก" * 300, "a b " * 5000]
SMALL = table(FeatureSpec((2,), words=True, bits=12), 2, 0.5)
PLAIN = curves_of([Platt(1.0, 0.0), Platt(1.0, 0.0)])


@compiled
@settings(deadline=None, max_examples=100)
@given(texts=st.lists(st.text(max_size=200), max_size=5))
def test_any_text_has_the_same_probabilities_compiled_and_not(texts: list[str]) -> None:
    """A threshold that was chosen with one of both ways is met by the same texts in the other."""
    assert SHIPPED.probabilities(texts, STEEP) == SHIPPED.in_numpy().probabilities(texts, STEEP)
    assert SHIPPED.findings(texts, STEEP) == SHIPPED.in_numpy().findings(texts, STEEP)


@pytest.mark.parametrize("way", ["compiled", "numpy"])
def test_a_probability_is_the_logistic_of_the_calibrated_score(way: str) -> None:
    """Calibration is told as a slope and an offset; anybody may check a probability against them."""
    subject = SHIPPED if way == "compiled" else SHIPPED.in_numpy()
    alone = STEEP.alone()
    scores = subject.scores(TEXTS)
    for text, row in zip(scores, subject.probabilities(TEXTS, alone), strict=True):
        expected = [1 / (1 + math.exp(-((0.7 + i / 3) * float(s) + i / 5 - 1))) for i, s in enumerate(text)]
        np.testing.assert_allclose(row, expected, rtol=0, atol=1e-15)


@pytest.mark.parametrize("way", ["compiled", "numpy"])
def test_findings_are_the_probabilities_of_the_whole_text(way: str) -> None:
    """What a policy decides on names the head, and reaches over all of the text."""
    subject = SHIPPED if way == "compiled" else SHIPPED.in_numpy()
    for text, row, findings in zip(
        TEXTS, subject.probabilities(TEXTS, STEEP), subject.findings(TEXTS, STEEP), strict=True
    ):
        assert findings == tuple(Finding(head, p, 0, len(text)) for head, p in zip(HEADS, row, strict=True))
        assert all(type(finding) is Finding for finding in findings)


@pytest.mark.parametrize("way", ["compiled", "numpy"])
def test_a_head_is_raised_to_those_that_imply_it_and_no_other_is(way: str) -> None:
    """What is toxic is harmful; what is harmful need not be toxic."""
    subject = SHIPPED if way == "compiled" else SHIPPED.in_numpy()
    raised = 0
    for own, bound in zip(
        subject.probabilities(TEXTS, STEEP.alone()), subject.probabilities(TEXTS, STEEP), strict=True
    ):
        assert bound[0] == max(own[:3])
        assert bound[5] == max(own[5], own[15])
        assert bound[1:5] + bound[6:] == own[1:5] + own[6:]
        raised += bound != own
    assert raised


@compiled
@pytest.mark.parametrize(
    "curves",
    [
        Curves(PLAIN.halves[:-8], b"", PLAIN.bounds),
        Curves(PLAIN.halves + bytes(8), b"", PLAIN.bounds),
        Curves(b"", b"", PLAIN.bounds),
        Curves(PLAIN.halves, b"\0", PLAIN.bounds),
        Curves(PLAIN.halves, b"\0\2", PLAIN.bounds),
    ],
    ids=["short", "long", "empty", "half a pair", "no such head"],
)
def test_curves_that_do_not_fit_the_table_are_refused(curves: Curves) -> None:
    """Each index in the compiled code rests on these sizes."""
    for ask in (SMALL.probabilities, SMALL.findings):
        with pytest.raises(ValueError, match="fit"):
            ask(["a text"], curves)


@compiled
@pytest.mark.parametrize(
    ("heads", "kind"), [(("one",), Finding), (("a", "b", "c"), Finding), (("a", "b"), dict), (("a", "b"), str)]
)
def test_findings_of_other_heads_or_of_no_tuples_are_refused(heads: tuple[str, ...], kind: Any) -> None:
    """Compiled code that trusts its caller crashes the gateway instead of raising."""
    scorer: Any = SMALL._scorer
    with pytest.raises(ValueError, match="heads"):
        scorer.findings(("a text",), PLAIN.halves, PLAIN.implied, heads, kind)
    for wrong in (["a list"], None, ("fine", 3)):
        with pytest.raises(TypeError):
            scorer.findings(wrong, PLAIN.halves, PLAIN.implied, ("a", "b"), Finding)
        with pytest.raises(TypeError):
            scorer.probabilities(wrong, PLAIN.halves, PLAIN.implied)


@compiled
def test_calls_leave_no_memory_behind_not_even_those_that_fail() -> None:
    """A gateway makes millions of them."""
    scorer: Any = SMALL._scorer

    def calls() -> None:
        for _ in range(200):
            SMALL.findings(TEXTS[:4], PLAIN)
            SMALL.probabilities(TEXTS[:4], PLAIN)
            with pytest.raises(TypeError):
                scorer.findings(("fine", 3), PLAIN.halves, b"", ("a", "b"), Finding)
            with pytest.raises(ValueError, match="fit"):
                scorer.probabilities(("fine",), PLAIN.halves, b"\0")

    calls()
    tracemalloc.start()
    try:
        calls()
        before = tracemalloc.get_traced_memory()[0]
        calls()
        assert tracemalloc.get_traced_memory()[0] - before < 20_000
    finally:
        tracemalloc.stop()


@compiled
def test_memory_that_is_refused_is_an_error_and_no_leak() -> None:
    """Out of memory is where unchecked pointers are followed."""
    test_api = pytest.importorskip("_testcapi", reason="this Python has no test module to refuse memory with")
    scorer: Any = SMALL._scorer
    asks: tuple[Callable[[], Any], ...] = (
        lambda: scorer.findings(("one", "two " * 40), PLAIN.halves, b"\0\1", ("a", "b"), Finding),
        lambda: scorer.probabilities(("one", "two " * 40), PLAIN.halves, b"\0\1"),
    )
    for ask in asks:
        expected, refused = ask(), 0
        for number in range(80):
            test_api.set_nomemory(number, number + 1)
            try:
                said = ask()
            except MemoryError:
                refused += 1
                said = expected
            finally:
                test_api.remove_mem_hooks()
            assert said == expected
        assert refused > 4
