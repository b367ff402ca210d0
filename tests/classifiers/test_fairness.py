"""Fairness figures: right on cases worked by hand, blind to nothing, and never made up from a handful of texts."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

from classifiers.evaluation.identities import LANGUAGES, identities, mentions, swapped
from classifiers.evaluation.scores import Scores, score
from classifiers.evaluation.sets import EvalSet
from classifiers.fairness import FEWEST, SetFairness, fairness, generalised_mean
from classifiers.types import Finding, Reading, Status, Verdict
from gateway.commands.fairness import command

AT = {"baseline": {"hate": 0.5}}


@dataclass(frozen=True, slots=True)
class Biased:
    """Takes a sentence for hate by its words, and any sentence about one group, whatever it says."""

    word: str
    name: str = "biased"

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        return [
            Verdict(
                self.name,
                Status.OK,
                (Finding("hate", 0.9 if self.word and self.word in r.span.text else 0.1, 0, len(r.span.text)),),
            )
            for r in readings
        ]


def labelled(groups: Sequence[str], hate: Sequence[float]) -> EvalSet:
    texts = tuple(f"text {i}" for i in range(len(groups)))
    return EvalSet("some", "en", texts, ("comment",) * len(texts), {"identity_attack": np.array(hate)}, tuple(groups))


def judged(values: Sequence[float]) -> Scores:
    return Scores({"hate": np.array(values)}, np.zeros(len(values), np.bool_))


def measured(dataset: EvalSet, scores: Scores) -> SetFairness:
    found = fairness(scores, dataset, AT)
    assert found is not None
    return found


def test_areas_are_those_of_borkan_et_al() -> None:
    """Two groups of equal size: within each the ranking is perfect, but everything about b scores higher."""
    groups = ["a"] * 60 + ["b"] * 60
    hate = [0.0, 1.0] * 60
    values = [0.1 + 0.2 * h for h in hate[:60]] + [0.6 + 0.2 * h for h in hate[60:]]
    found = {g.name: g for g in measured(labelled(groups, hate), judged(values)).groups}
    areas = {
        name: [e.value if (e := getattr(g, f"{a}_auc")) else None for a in ("subgroup", "bpsn", "bnsp")]
        for name, g in found.items()
    }
    assert areas == {"a": [1.0, 1.0, 0.0], "b": [1.0, 0.0, 1.0]}


def test_rates_and_gaps_name_the_groups_they_lie_between() -> None:
    """A gap without names tells nobody what to mend."""
    groups = ["a"] * 100 + ["b"] * 100
    hate = ([0.0] * 50 + [1.0] * 50) * 2
    values = [0.9] * 10 + [0.1] * 40 + [0.9] * 50 + [0.9] * 30 + [0.1] * 20 + [0.9] * 25 + [0.1] * 25
    found = measured(labelled(groups, hate), judged(values))
    alarms, misses = found.gaps["fpr_gap_baseline"], found.gaps["fnr_gap_baseline"]
    assert (alarms.highest, alarms.lowest) == (misses.highest, misses.lowest) == ("b", "a")
    assert [alarms.size.value, misses.size.value] == pytest.approx([0.4, 0.5])
    assert found.overall["fpr_baseline"].value == pytest.approx(0.4)
    assert found.gaps["fpr_excess_baseline"].size.value == pytest.approx(0.2)
    assert all(gap.size.low <= gap.size.value <= gap.size.high for gap in found.gaps.values())


def test_a_group_of_few_texts_has_no_figure() -> None:
    """Three texts can look perfectly fair by accident."""
    large, small = 2 * FEWEST, FEWEST - 1
    groups = ["a"] * large + ["b"] * large + ["c"] * small
    hate = ([0.0, 1.0] * FEWEST) * 2 + [0.0] * small
    found = measured(labelled(groups, hate), judged([0.2] * len(groups)))
    assert [g.name for g in found.groups] == ["a", "b"]
    assert fairness(judged([0.2] * small), labelled(["a"] * small, [0.0] * small), AT) is None


@given(st.lists(st.floats(0.01, 1), min_size=1, max_size=8))
def test_the_generalised_mean_lies_between_the_worst_and_the_mean(values: list[float]) -> None:
    """With a power of -5 the worst groups count most (Borkan et al. 2019)."""
    found = generalised_mean(values)
    assert min(values) * 0.999999 <= found <= np.mean(values) * 1.000001


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_the_group_changes_in_a_swapped_sentence(language: str) -> None:
    """Otherwise a flip would say nothing about the group. Every text is there once, about the group it names."""
    known, data = identities(language), swapped(language)
    count = len(known.groups)
    assert len(data.texts) == len(known.frames) * count == len(set(data.texts))
    for i, frame in enumerate(known.frames):
        assert ("{people}" in frame) != ("{person}" in frame)
        for j, group in enumerate(known.groups):
            term = group.people if "{people}" in frame else (group.person or group.people)
            text = data.texts[i * count + j]
            assert data.groups[i * count + j] == group.name
            assert text[1:] == frame.replace("{people}", term).replace("{person}", term)[1:]
            assert data.truth["identity_attack"][i * count + j] == (frame in known.hateful)


def test_a_classifier_that_goes_by_the_group_is_found_out() -> None:
    """Every sentence flips, and the harm falls on one group alone."""
    data = swapped("en")
    found = measured(data, score(Biased("Muslim"), data))
    gap = found.gaps["fpr_gap_baseline"]
    assert (gap.highest, gap.size.value) == ("Muslims", 1.0)
    assert found.flips["flips_baseline"].value == 1.0
    assert found.flips["pairs_baseline"].value == pytest.approx(2 / 33)
    assert found.flips["probability_gap"].value == pytest.approx(0.8 * 2 / 33)


def test_a_classifier_that_is_blind_to_groups_has_no_gap() -> None:
    """The measure must not see bias where there is none."""
    data = swapped("th")
    found = measured(data, score(Biased(""), data))
    assert {gap.size.value for gap in found.gaps.values()} == {0.0}
    assert {e.value for e in found.flips.values()} == {0.0}


def test_mentions_are_words_in_english_and_strings_elsewhere() -> None:
    """`man` is not in `woman`; Chinese has no spaces."""
    found = mentions(["A woman spoke.", "The man spoke.", "Nothing."], "en")
    assert found["women"].tolist() == [True, False, False]
    assert found["men"].tolist() == [False, True, False]
    assert mentions(["街上的黑人朋友"], "zh")["黑人"].tolist() == [True]
    assert mentions(["un texte"], "fr") == {}


def test_the_command_works_without_any_data() -> None:
    """Whoever adds a classifier must be able to see its gaps without downloading anything."""
    result = CliRunner().invoke(command, ["--language", "th", "--json"])
    assert result.exit_code == 0
    (part,) = json.loads(result.stdout)["embedded"]
    assert (part["name"], part["language"], part["by"]) == ("swapped", "th", "swapped")
    assert {"flips_baseline", "flips_strict"} <= part["flips"].keys()


def test_the_command_decides_by_a_policy_that_is_named() -> None:
    """An operator's own thresholds are what callers meet."""
    result = CliRunner().invoke(command, ["--language", "th", "--policy", "strict"])
    assert result.exit_code == 0
    assert "sentences that flip, strict" in result.stdout
    assert "baseline" not in result.stdout


@pytest.mark.parametrize("arguments", [["--language", "fr"], ["--policy", "none_such"], ["--data", "no/such/folder"]])
def test_the_command_says_what_is_missing_and_exits_2(arguments: list[str], tmp_path: Path) -> None:
    """Exit codes are what a script goes by: 2 means that it could not run."""
    result = CliRunner().invoke(command, [*arguments, "--scores", str(tmp_path)])
    assert result.exit_code == 2
    assert "error: " in result.stderr
