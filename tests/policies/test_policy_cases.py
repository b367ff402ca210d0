"""Case files: that they catch what they are there to catch, and that the built-in policies pass theirs."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path

import pytest
from policy_material import finding, policy, reading, rule, verdict, write

from classifiers.manifest import ManifestError, load_classifiers
from classifiers.types import Reading, TextSpan, Verdict
from policies.actions import flag
from policies.cases import Cases, ClassifierJudge, cases_path, load_cases, parent_cases, run_cases
from policies.edit import redacted
from policies.engine import decide
from policies.loader import BUILT_IN, load_policies
from policies.source import SourceError
from policies.types import Mode, Policy, Rule

HEAD = "policy: p\ncases:\n"
HIT = "  - {name: hit, text: x, given: [{category: hate, probability: 0.9}], expect: {action: refuse, rules: [r]}}\n"


def no_judge(span: TextSpan, names: frozenset[str]) -> tuple[Reading, Sequence[Verdict]]:
    raise AssertionError("a synthetic case needs no classifier")


def cases(directory: Path, text: str) -> Cases:
    return load_cases(write(directory, "p.cases.yaml", text))


def failures(directory: Path, text: str, tested: Policy) -> list[str]:
    return [f.replace(str(directory) + "/", "") for f in run_cases(tested, cases(directory, text), no_judge)]


POLICY = policy(rule("r", "hate"), required=("patterns",))


def test_cases_that_hold_say_nothing(tmp_path: Path) -> None:
    """Silence is success."""
    assert failures(tmp_path, HEAD + HIT, POLICY) == []


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        (HIT.replace("refuse", "flag"), "p.cases.yaml:3: `hit` (input): found action `refuse`, expected `flag`"),
        (HIT.replace("[r]", "[]"), "p.cases.yaml:3: `hit` (input): found rules `r`, expected `none`"),
        (HIT.replace("[r]", "[r], shadow: [s]"), "p.cases.yaml:3: `hit` (input): found shadow `none`, expected `s`"),
        (HIT.replace("[r]", "[r], text: y"), "p.cases.yaml:3: `hit` (input): found text `another`, expected `y`"),
        (
            HIT.replace("given", "direction: [output], missing: [patterns], given"),
            "p.cases.yaml:3: `hit` (output): found rules `unjudged:missing`, expected `r`",
        ),
    ],
)
def test_what_is_not_as_expected_is_told_with_its_line(tmp_path: Path, changed: str, told: str) -> None:
    """An author sees which case failed, where it stands and what happened in its place."""
    assert failures(tmp_path, HEAD + changed, POLICY)[0] == told


@pytest.mark.parametrize("stated", ["failed: {patern: timeout}", "missing: [patern]"])
def test_a_case_about_a_classifier_that_is_not_asked_fails(tmp_path: Path, stated: str) -> None:
    """Its name is mistyped, and a case that expects the text to pass holds for that reason alone."""
    one = "  - {name: one, text: x, " + stated + ", expect: {action: allow}}\n"
    assert failures(tmp_path, HEAD + HIT + one, policy(rule("r", "hate"), required=("patterns",))) == [
        "p.cases.yaml:4: `one`: found the classifier `patern`, expected one of patterns"
    ]


def test_a_rule_that_no_case_depends_on_fails(tmp_path: Path) -> None:
    """A rule that can be deleted unnoticed will be; a shadow rule is no exception."""
    tested = policy(
        rule("r", "hate"), rule("s", "violence"), rule("t", "hate", mode=Mode.SHADOW), required=("patterns",)
    )
    assert failures(tmp_path, HEAD + HIT.replace("[r]", "[r], shadow: [t]"), tested) == [
        "p.cases.yaml:2: found no case that depends on rule `s`"
    ]


def test_of_an_inherited_rule_it_is_said_where_its_cases_are(tmp_path: Path) -> None:
    """Who extends a policy begins with its cases, and need not look for them."""
    inherited = dataclasses.replace(rule("s", "violence"), origin="lib/base.yaml:7")
    own = dataclasses.replace(rule("t", "sexual"), origin="mine/p.yaml:3")
    assert failures(tmp_path, HEAD + HIT, policy(rule("r", "hate"), inherited, own, required=("patterns",))) == [
        "p.cases.yaml:2: found no case that depends on rule `s` of lib/base.yaml:7; copy one from base.cases.yaml beside that file",
        "p.cases.yaml:2: found no case that depends on rule `t`",
    ]


BASE = """policy: base
version: 1
required: [patterns]
rules:
  - {id: r, category: hate, at_least: 0.5, action: refuse}
  - {id: s, category: violence, at_least: 0.5, action: refuse}
"""
BASE_CASES = """policy: base
cases:
  - {name: a, text: x, given: [{category: hate, probability: 0.9}], expect: {action: refuse, rules: [r]}}
  - {name: b, text: x, given: [{category: violence, probability: 0.9}], expect: {action: refuse, rules: [s]}}
"""
OWN = "policy: p\nversion: 1\nextends: [base]\nrules:\n  - {id: t, category: sexual, at_least: 0.5, action: refuse}\n"
OWN_HIT = "policy: p\ncases:\n  - {name: c, text: x, given: [{category: sexual, probability: 0.9}], expect: {action: refuse}}\n"


def extended(directory: Path, own: str, of_base: str = BASE_CASES) -> list[str]:
    write(directory, "base.yaml", BASE)
    write(directory, "base.cases.yaml", of_base)
    write(directory, "p.yaml", own)
    tested = load_policies([directory]).get("p")
    found = run_cases(tested, cases(directory, OWN_HIT), no_judge, parent_cases(tested))
    return [f.replace(str(directory) + "/", "") for f in found]


def test_a_rule_that_is_inherited_as_it_is_may_be_tried_by_the_parents_cases(tmp_path: Path) -> None:
    """Else a policy that adds one rule to a large one begins with a copy of all its cases, which age with each model."""
    assert extended(tmp_path, OWN) == []


def test_a_rule_that_was_changed_needs_a_case_of_its_own(tmp_path: Path) -> None:
    """The parent's cases say nothing of another threshold."""
    own = OWN + "  - {id: s, category: violence, at_least: 0.7, action: refuse}\n"
    assert extended(tmp_path, own) == ["p.cases.yaml:2: found no case that depends on rule `s`"]


@pytest.mark.parametrize("of_base", [BASE_CASES.replace("violence", "toxicity"), "policy: base\ncases: []\n"])
def test_a_rule_that_the_parents_cases_do_not_depend_on_stays_untried(tmp_path: Path, of_base: str) -> None:
    """A parent without a case for it, or with a file that nobody can read, vouches for nothing."""
    found = extended(tmp_path, OWN, of_base)
    assert any("depends on rule `s` of base.yaml:6" in each for each in found), found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ":1: found no mapping"),
        ("policy: p\ncases: []\n", ":2: `cases`: found an empty list"),
        (HEAD + HIT + HIT, ":4: found a second case `hit`"),
        (HEAD + HIT.replace("hate", "hat"), ":3: `cases.0.given.0.category`: found `hat`"),
        (HEAD + HIT.replace("refuse", "block"), ":3: `cases.0.expect.action`: found `block`"),
        (HEAD + HIT.replace("expect", "expects"), ":3: found unknown key `expects`, expected `expect`"),
        (HEAD + "  - {name: a, text: x, language: th, expect: {action: allow}}\n", "expected no `language` where"),
        (HEAD + HIT.replace("given", "failed: {patterns: ok}, given"), ":3: `cases.0.failed.patterns`: found `ok`"),
        (HEAD + HIT.replace("0.9}", "0.9, start: 1, end: 0}"), "expected places of `given` within the 1 characters"),
        (HEAD + HIT.replace("0.9}", "0.9, end: 2}"), "expected places of `given` within the 1 characters of the text"),
    ],
)
def test_a_case_file_with_a_fault_is_not_run(tmp_path: Path, text: str, told: str) -> None:
    """A mistyped case must not pass for one that holds."""
    with pytest.raises(SourceError) as caught:
        cases(tmp_path, text)
    assert told in str(caught.value)


def test_a_case_file_of_another_policy_is_told(tmp_path: Path) -> None:
    """Cases copied from elsewhere prove nothing."""
    assert "found `q`, expected `p`" in failures(tmp_path, HEAD.replace("p\n", "q\n", 1) + HIT, POLICY)[0]


def test_redaction_of_overlapping_places_leaves_nothing_of_either() -> None:
    """Expected texts are compared with what a caller would see."""
    from policies.actions import redact

    tested = policy(rule("r", "privacy", redact.ACTION))
    said = verdict(finding("privacy.pii.email", 0.9, 2, 6), finding("privacy.pii.phone", 0.9, 4, 9))
    assert redacted("twelve chars", decide(tested, reading(), [said]).edit) == "tw[redacted: email]ars"


@pytest.mark.parametrize("name", ["baseline", "strict"])
def test_the_built_in_policies_pass_their_cases(name: str) -> None:
    """What ships is tried: every rule by a case, and benign questions in three languages by real classifiers."""
    tested = load_policies().get(name)
    try:
        load_classifiers(sorted(tested.required))
    except ManifestError as error:
        pytest.skip(f"a required classifier is not there: {error}")
    assert run_cases(tested, load_cases(cases_path(BUILT_IN / f"{name}.yaml")), ClassifierJudge()) == []


def _is_said_twice(rule: Rule, rules: Sequence[Rule]) -> bool:
    """Tell whether another rule does the same wherever this one fires: thresholds may meet at the lowest there is."""

    def least(one: Rule, language: str) -> float:
        return dict(one.at_least_in).get(language, one.at_least)

    return any(
        rule.category.startswith(f"{other.category}.")
        and (other.action, other.mode, other.directions, other.roles, other.languages)
        == (rule.action, rule.mode, rule.directions, rule.roles, rule.languages)
        and all(least(other, language) <= least(rule, language) for language in ("en", "zh", "th", "und"))
        for other in rules
    )


@pytest.mark.parametrize("name", ["baseline", "strict"])
def test_softening_any_rule_of_a_built_in_policy_fails_a_case(name: str) -> None:
    """The cases are not decoration: each rule turned to `flag` or to another threshold is noticed."""
    tested = load_policies().get(name)
    loaded = load_cases(cases_path(BUILT_IN / f"{name}.yaml"))
    synthetic = tuple(c for c in loaded.file.cases if c.is_synthetic)
    only = Cases(loaded.document, loaded.file.model_copy(update={"cases": list(synthetic)}))
    for index, softened in enumerate(tested.rules):
        for change in ({"at_least": 1.0}, {"at_least_in": ()}, {"action": flag.ACTION}, {"mode": Mode.SHADOW}):
            weak = dataclasses.replace(softened, **change)
            if weak == softened or (change == {"action": flag.ACTION} and _is_said_twice(softened, tested.rules)):
                continue
            rules = (*tested.rules[:index], weak, *tested.rules[index + 1 :])
            assert run_cases(dataclasses.replace(tested, rules=rules), only, no_judge), (name, softened.id, change)
