"""Measuring: the areas are right, ties and gaps are treated as they are described, texts unjudged are counted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.estimate import point
from classifiers.evaluate import EvalSet, areas, evaluate, is_harm, recommended_thresholds, score
from classifiers.manifest import load_manifests
from classifiers.types import Finding, Reading, Status, Unjudged, UnjudgedReason, Verdict
from gateway.commands.evaluate import command

NAN = float("nan")


@dataclass(frozen=True, slots=True)
class Loud:
    """A classifier that goes by the share of capital letters and does not read Chinese."""

    name: str = "loud"

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        return [self._judge(r) for r in readings]

    def _judge(self, reading: Reading) -> Verdict:
        if reading.language == "zh":
            return Verdict(self.name, Status.OK, (), (Unjudged("harmful", UnjudgedReason.LANGUAGE),))
        text = reading.span.text
        share = sum(c.isupper() for c in text) / max(len(text), 1)
        return Verdict(self.name, Status.OK, (Finding("harmful", share, 0, len(text)), Finding("hate", 0.1, 0, 1)))


def dataset(texts: Sequence[str], harmful: Sequence[float], hate: Sequence[float]) -> EvalSet:
    truth = {"harmful": np.array(harmful, np.float64), "identity_attack": np.array(hate, np.float64)}
    return EvalSet("some_test", "en", tuple(texts), ("prompt",) * len(texts), truth)


def test_areas_of_a_known_ranking() -> None:
    """Worked by hand: positives at ranks 1 and 3 of four."""
    found = areas(np.array([0.9, 0.8, 0.7, 0.1]), np.array([1.0, 0.0, 1.0, 0.0]))
    assert found is not None
    assert list(found) == pytest.approx([(1 + 2 / 3) / 2, 0.75])


def test_ties_earn_half() -> None:
    """A constant score must not look better than chance, however the rows happen to lie."""
    assert areas(np.full(4, 0.5), np.array([1.0, 1.0, 0.0, 0.0])) == (0.5, 0.5)


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 5), st.booleans()), min_size=2, max_size=40))
def test_areas_agree_with_scikit_learn(rows: list[tuple[int, bool]]) -> None:
    """Our figures are to be compared with published ones."""
    metrics = pytest.importorskip("sklearn.metrics")
    scores, truth = np.array([r[0] for r in rows], np.float64), np.array([float(r[1]) for r in rows])
    found = areas(scores, truth)
    if truth.all() or not truth.any():
        assert found is None
        return
    assert found is not None
    assert found[0] == pytest.approx(metrics.average_precision_score(truth, scores))
    assert found[1] == pytest.approx(metrics.roc_auc_score(truth, scores))


def test_a_text_without_hate_in_a_set_of_hate_counts_as_harmless() -> None:
    """Otherwise those sets would have no negatives and no area."""
    found = dataset(["a", "b", "c", "d"], [1, NAN, NAN, 0], [1, 0, NAN, NAN]).any_harm()
    np.testing.assert_array_equal(found, [1, 0, NAN, 0])


def test_unjudged_texts_are_counted_and_score_nothing() -> None:
    """A classifier that skips the hard texts must not look better for it."""
    chinese = "这是一句很普通的中文句子没有什么特别"
    scores = score(Loud(), dataset(["QUIET", chinese], [1, 1], [NAN, NAN]))
    assert scores.unjudged.tolist() == [False, True]
    assert np.isnan(scores.by_category["harmful"][1])
    measures = evaluate([Loud()], [dataset(["QUIET", chinese], [1, 1], [NAN, NAN])], {}).report["loud"]["some_test"][
        "en"
    ]
    assert measures["unjudged"] == 0.5
    assert point(measures["recall_at_half"]) == 0.5


def test_rates_at_thresholds_are_those_of_any_harm() -> None:
    """Operators choose a policy by these two numbers."""
    data = dataset(["LOUD", "LOUd", "calm", "Calm"], [1, 0, 1, 0], [NAN] * 4)
    found = evaluate([Loud()], [data], {"baseline": {"en": {"harmful": 0.7}}})
    measures = found.report["loud"]["some_test"]["en"]
    for name in ("recall_at_baseline", "false_positives_at_baseline", "fires_baseline"):
        assert point(measures[name]) == 0.5


@pytest.mark.parametrize(
    ("category", "harm"),
    [("hate", True), ("privacy.request", True), ("attack.jailbreak", False), ("privacy.pii.email", False)],
)
def test_what_counts_as_a_harm(category: str, harm: bool) -> None:
    """A jailbreak or an e-mail address in a text is no harm by itself."""
    assert is_harm(category) is harm


def test_recommended_thresholds_name_the_heads_that_there_are() -> None:
    """A threshold for a head that does not exist would never fire."""
    languages = load_manifests()["embedded"].languages
    for by_language in recommended_thresholds().values():
        for language, chosen in by_language.items():
            assert set(chosen) == set(languages[language])
            assert all(0 < t < 1 for t in chosen.values())


def test_the_strict_thresholds_are_never_above_the_baseline_ones() -> None:
    """Strict must catch whatever baseline catches."""
    thresholds = recommended_thresholds()
    for language, chosen in thresholds["baseline"].items():
        assert all(thresholds["strict"][language][c] <= t for c, t in chosen.items())


def test_the_command_measures_a_folder_of_parquet_files(tmp_path: Path) -> None:
    """`caveat evaluate` must run on anybody's labelled texts, not on ours alone."""
    pa = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    columns = {
        "text": ["you fucking idiot", "good morning, how are you?"],
        "lang": ["en", "en"],
        "role": ["prompt", "prompt"],
        "harmful": pa.array([1, 0], pa.int8()),
        "identity_attack": pa.array([None, 0], pa.int8()),
    }
    parquet.write_table(pa.table(columns), tmp_path / "mine.parquet")
    result = CliRunner().invoke(command, ["--data", str(tmp_path), "--json"])
    assert result.exit_code == 0
    measures = json.loads(result.stdout)["classifiers"]["embedded"]["mine"]["en"]
    assert measures["texts"] == 2
    assert measures["average_precision"] == [1.0, 1.0, 1.0]


def test_the_command_says_what_is_missing_and_exits_2(tmp_path: Path) -> None:
    """Exit codes are what a script goes by: 2 means that it could not run."""
    result = CliRunner().invoke(command, ["--data", str(tmp_path)])
    assert result.exit_code == 2
    assert ".parquet" in result.stderr
