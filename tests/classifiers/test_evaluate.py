"""Measuring: the areas are right, ties and gaps are treated as they are described, texts unjudged are counted."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

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


MALFORMED: list[tuple[dict[str, list[Any] | None], str]] = [
    ({"text": ["a", None]}, "row 2: `text`"),
    ({"text": [1, 2]}, "row 1: `text`"),
    ({"text": None}, "has no column `text`"),
    ({"lang": ["en", None]}, "row 2: `lang`"),
    ({"lang": None}, "has no column `lang`"),
    ({"role": ["user", "prompt"]}, "row 1: `role`"),
    ({"role": None}, "has no column `role`"),
    ({"harmful": [1, 2]}, "row 2: `harmful`"),
    ({"harmful": [-1.0, 0.0]}, "row 1: `harmful`"),
    ({"harmful": [1.0, 0.5]}, "row 2: `harmful`"),
    ({"harmful": ["yes", "no"]}, "row 1: `harmful`"),
    ({"extra": ["{}", "[1]"]}, "row 2: `extra`"),
    (
        {"harmfull": [1, 0]},
        "found column `harmfull`, expected labels or text, lang, role, source, split, id, extra; name it `harmful`",
    ),
    (
        {"rater": [1, 0]},
        "found column `rater`, expected labels or text, lang, role, source, split, id, extra; put what it says",
    ),
    ({"text": [], "lang": [], "role": [], "harmful": []}, "no set has texts\n"),
]


@pytest.mark.parametrize(("change", "said"), MALFORMED)
def test_what_is_no_labelled_text_is_named_by_file_and_row(tmp_path: Path, change: dict[str, Any], said: str) -> None:
    """A label of 2 was neither harm nor harmless, and no figure showed it; a misspelt label was left out of all."""
    pa, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    columns = {"text": ["a", "b"], "lang": ["en", "en"], "role": ["prompt", "prompt"], "harmful": [1, 0]} | change
    table = {name: values for name, values in columns.items() if values is not None}
    types = {"text", "lang", "role"} if change.get("text") == [] else set()
    table = {name: pa.array(values, pa.string()) if name in types else values for name, values in table.items()}
    parquet.write_table(pa.table(table), tmp_path / "mine.parquet")
    result = CliRunner().invoke(command, ["--data", str(tmp_path)])
    assert result.exit_code == 2
    assert said in result.stderr
    assert "mine.parquet" in result.stderr or "no set has" in said


def test_what_is_no_parquet_file_is_named(tmp_path: Path) -> None:
    """The library's words alone do not always say which of fifty files it was."""
    pytest.importorskip("pyarrow")
    (tmp_path / "mine.parquet").write_text("text,harmful")
    result = CliRunner().invoke(command, ["--data", str(tmp_path)])
    assert result.exit_code == 2
    assert "mine.parquet: cannot be read as Parquet" in result.stderr


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("baseline: {en: {harmful: 7}}", "`baseline.en.harmful`: found 7"),
        ("baseline: {en: {harmful: .nan}}", "`baseline.en.harmful`: found nan"),
        ("baseline: {en: {harmfull: 0.5}}", "`baseline.en`: found `harmfull`"),
        ("[]", "cannot be read as thresholds"),
    ],
)
def test_thresholds_that_decide_nothing_are_refused(tmp_path: Path, content: str, said: str) -> None:
    """A rate at a threshold of 7 is 0 for every classifier."""
    (tmp_path / "mine.yaml").write_text(content)
    with pytest.raises(ValueError, match=r"mine\.yaml") as caught:
        recommended_thresholds(tmp_path / "mine.yaml")
    assert said in str(caught.value)


def test_where_scores_cannot_be_kept_is_said_before_anything_is_measured(tmp_path: Path) -> None:
    """Else an hour of measuring ends in a traceback."""
    (tmp_path / "taken").write_text("")
    result = CliRunner().invoke(command, ["--data", str(tmp_path), "--scores", str(tmp_path / "taken")])
    assert result.exit_code == 2
    assert "scores cannot be kept there" in result.stderr


def test_the_command_says_what_is_missing_and_exits_2(tmp_path: Path) -> None:
    """Exit codes are what a script goes by: 2 means that it could not run."""
    result = CliRunner().invoke(command, ["--data", str(tmp_path)])
    assert result.exit_code == 2
    assert ".parquet" in result.stderr
