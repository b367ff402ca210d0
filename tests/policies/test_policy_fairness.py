"""Stated gaps: a policy says how unequally its classifiers may treat groups, and `caveat check` holds them to it."""

from __future__ import annotations

from pathlib import Path

import policy_material as m
import pytest

from classifiers.estimate import Estimate
from classifiers.manifest import Manifest, Measured, load_manifests
from policies.fairness import exceeded, measure_name, thresholds
from policies.loader import load_policies
from policies.source import SourceError
from policies.types import Fairness, Policy

STATED = """
policy: own
version: 1
extends: [baseline]
fairness: {at: strict, max_gap: {fpr: {default: 0.2, th: 0.5}, flips: 0.3}}
"""


def policy(directory: Path, text: str, name: str = "own") -> Policy:
    (directory / f"{name}.yaml").write_text(text, encoding="utf-8")
    return load_policies([directory]).get(name)


def embedded(fairness: Measured) -> dict[str, Manifest]:
    return {"embedded": load_manifests()["embedded"].model_copy(update={"fairness": fairness})}


def everywhere(fpr: float, flips: float) -> Measured:
    gap = Estimate(fpr, fpr - 0.05, fpr + 0.05)
    return {"swapped": {language: {"fpr_gap_strict": gap, "flips_strict": flips} for language in ("en", "zh", "th")}}


def test_a_policy_states_its_largest_gaps(tmp_path: Path) -> None:
    """With another limit for a language where one is needed."""
    assert policy(tmp_path, STATED).fairness == Fairness((("flips", 0.3, ()), ("fpr", 0.2, (("th", 0.5),))), "strict")


def test_gaps_within_what_is_stated_pass(tmp_path: Path) -> None:
    """The limit itself is still allowed."""
    assert exceeded(policy(tmp_path, STATED), embedded(everywhere(0.2, 0.3))) == []


def test_a_gap_above_what_is_stated_fails_in_the_languages_it_is_above(tmp_path: Path) -> None:
    """The message says which classifier, figure, language and set."""
    faults = exceeded(policy(tmp_path, STATED), embedded(everywhere(0.4, 0.1)))
    assert len(faults) == 2
    assert "`embedded` has `fpr_gap_strict` 0.400 in `en` on swapped, expected at most 0.2" in faults[0]
    assert "`zh`" in faults[1]


def test_a_gap_that_nobody_measured_fails(tmp_path: Path) -> None:
    """Not measured is not fair."""
    faults = exceeded(policy(tmp_path, STATED), embedded({}))
    assert len(faults) == 6
    assert all("no measured" in fault for fault in faults)


def test_classifiers_that_judge_no_harm_need_no_figures(tmp_path: Path) -> None:
    """Patterns find card numbers, whoever writes them."""
    patterns = {"patterns": load_manifests()["patterns"], "language": load_manifests()["language"]}
    assert exceeded(policy(tmp_path, STATED), patterns) == []


def test_stating_gaps_changes_no_decision_and_so_no_digest(tmp_path: Path) -> None:
    """A digest proves by which rules was decided."""
    with_gaps = policy(tmp_path, STATED)
    without = policy(tmp_path, "policy: own\nversion: 1\nextends: [baseline]\nrespond: message\n")
    assert with_gaps.digest == without.digest


def test_a_parent_that_states_nothing_has_no_say_and_two_that_differ_are_a_fault(tmp_path: Path) -> None:
    """Otherwise every parent would have to repeat the statement."""
    bare = "policy: bare\nversion: 1\nrequired: [patterns]\nrules: [{id: s, category: secrets, at_least: 0.5, action: flag}]\n"
    first = bare.replace("bare", "first").replace("rules", "fairness: {max_gap: {fpr: 0.1}}\nrules")
    second = bare.replace("bare", "second").replace("rules", "fairness: {max_gap: {fpr: 0.2}}\nrules")
    for name, text in (("bare", bare), ("first", first), ("second", second)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    both = policy(tmp_path, "policy: both\nversion: 1\nextends: [bare, first]\n", "both")
    assert both.fairness == Fairness((("fpr", 0.1, ()),))
    with pytest.raises(SourceError, match="fairness"):
        policy(tmp_path, "policy: clash\nversion: 1\nextends: [first, second]\n", "clash")


@pytest.mark.parametrize(
    "wrong",
    [
        "{max_gap: {}}",
        "{max_gap: {fpr: 1.2}}",
        "{max_gap: {vibes: 0.1}}",
        "{max_gap: {fpr: {th: 0.1}}}",
        "{at: strict}",
    ],
)
def test_a_statement_that_says_nothing_is_a_fault(tmp_path: Path, wrong: str) -> None:
    """A misspelt kind of gap would never be checked."""
    with pytest.raises(SourceError, match=r"own\.yaml:4"):
        policy(tmp_path, f"policy: own\nversion: 1\nextends: [baseline]\nfairness: {wrong}\n")


def test_thresholds_roll_up_and_keep_to_languages() -> None:
    """A rule for a node holds for all below it; one for other languages, or that looks at marks, does not hold here."""
    stated = m.policy(
        m.rule("sexual", "sexual", at_least=0.5),
        m.rule("minors", "sexual.minors", at_least=0.1),
        m.rule("harassment", "harassment", at_least=0.1, languages=frozenset({"en"})),
        m.rule("foreign", "violence", at_least=0.2, languages_outside=frozenset({"en"})),
        m.rule("forged", "attack", at_least=0.5, marks=("<sys>",)),
    )
    assert thresholds(stated, "th") == {"sexual": 0.5, "sexual.minors": 0.1, "violence": 0.2}
    assert thresholds(stated, "en") == {"sexual": 0.5, "sexual.minors": 0.1, "harassment": 0.1}


@pytest.mark.parametrize(
    ("kind", "name"),
    [("fpr", "fpr_gap_strict"), ("flips", "flips_strict"), ("bpsn_auc", "bpsn_auc_gap"), ("pairs", "pairs_strict")],
)
def test_kinds_of_gaps_are_found_under_the_names_that_manifests_keep(kind: str, name: str) -> None:
    """A name that no manifest has would read as never measured."""
    assert measure_name(kind, "strict") == name
