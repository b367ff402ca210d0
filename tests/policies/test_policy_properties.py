"""decide() by property: what it must never do, whatever a policy says and whatever is found."""

from __future__ import annotations

import dataclasses
from random import Random

import policy_material as m
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from classifiers.types import (
    Finding,
    Reading,
    Status,
    Unjudged,
    UnjudgedReason,
    Verdict,
)
from policies.edit import redacted
from policies.engine import decide
from policies.types import KEEP, WITHHOLD, Cut, Edit, Effect, Mode, Outcome, Policy, Rule, Substitution

substitutions = st.builds(
    Substitution, st.integers(0, 9), st.integers(0, 9), st.sampled_from("ab"), st.sampled_from(["", "K"])
)
cuts = st.builds(Cut, st.integers(0, 9), st.sampled_from(["", "a", "b"]))
edits = st.one_of(
    st.sampled_from([KEEP, WITHHOLD]),
    st.builds(
        Edit,
        st.just(Effect.SUBSTITUTE),
        st.sets(substitutions, max_size=5).map(frozenset),
        st.sets(cuts, max_size=3).map(frozenset),
    ),
)


@given(edits, edits, edits)
def test_edits_form_a_semilattice_with_keep_at_the_bottom(a: Edit, b: Edit, c: Edit) -> None:
    """The order in which rules fire must not matter, nor how often."""
    assert a | b == b | a
    assert (a | b) | c == a | (b | c)
    assert a | a == a
    assert a | KEEP == a
    assert a | WITHHOLD == WITHHOLD


@given(m.policies, m.readings, st.lists(m.verdicts, max_size=4), m.findings, st.integers(0, 3))
def test_a_further_finding_never_makes_a_decision_milder(
    policy: Policy, reading: Reading, verdicts: list[Verdict], finding: Finding, at: int
) -> None:
    """Otherwise a second offence could excuse the first. (To judge the parent of a category that has no head is
    an answer and not a further finding, so that one is left out here.)
    """
    verdicts = verdicts or [m.verdict()]
    at %= len(verdicts)
    gaps = {u.category for u in verdicts[at].unjudged if u.reason is UnjudgedReason.NO_HEAD}
    assume(not any(gap.startswith(finding.category + ".") for gap in gaps))
    more = [*verdicts]
    more[at] = more[at]._replace(findings=(*more[at].findings, finding))
    assert m.is_at_least(decide(policy, reading, more), decide(policy, reading, verdicts))


@given(m.policies, m.readings, st.lists(m.verdicts, min_size=1, max_size=4), st.data())
def test_a_higher_probability_never_makes_a_decision_milder(
    policy: Policy, reading: Reading, verdicts: list[Verdict], data: st.DataObject
) -> None:
    """Scores and decisions rise together, also where a parent's score speaks for a child without a head."""
    at = data.draw(st.integers(0, len(verdicts) - 1))
    chosen = verdicts[at]
    valid = [n for n, f in enumerate(chosen.findings) if 0 <= f.probability <= 1]
    assume(valid)
    n = data.draw(st.sampled_from(valid))
    raised = chosen.findings[n]._replace(probability=data.draw(st.floats(chosen.findings[n].probability, 1)))
    findings = (*chosen.findings[:n], raised, *chosen.findings[n + 1 :])
    more = [*verdicts[:at], chosen._replace(findings=findings), *verdicts[at + 1 :]]
    assert m.is_at_least(decide(policy, reading, more), decide(policy, reading, verdicts))


@given(m.policies, m.readings, st.lists(m.verdicts, max_size=4), m.unjudgeds)
def test_a_category_that_nobody_judged_never_makes_a_decision_milder(
    policy: Policy, reading: Reading, verdicts: list[Verdict], unjudged: Unjudged
) -> None:
    """Not knowing is no reason to let more through."""
    before = [*verdicts, m.verdict(by="optional")]
    after = [*verdicts, m.verdict(by="optional", unjudged=(unjudged,))]
    assert m.is_at_least(decide(policy, reading, after), decide(policy, reading, before))


@given(m.policies, m.readings, st.lists(m.verdicts, max_size=4))
def test_shadow_rules_change_neither_edit_nor_outcome(
    policy: Policy, reading: Reading, verdicts: list[Verdict]
) -> None:
    """A rule on trial must be without effect on anybody."""
    without = dataclasses.replace(policy, rules=tuple(r for r in policy.rules if r.mode is Mode.ENFORCE))
    tried, plain = decide(policy, reading, verdicts), decide(without, reading, verdicts)
    assert (tried.edit, tried.outcome, tried.because) == (plain.edit, plain.outcome, plain.because)


@given(m.policies, m.readings, st.lists(m.verdicts, max_size=4), st.randoms())
def test_the_order_of_verdicts_and_findings_is_irrelevant(
    policy: Policy, reading: Reading, verdicts: list[Verdict], random: Random
) -> None:
    """Classifiers answer in any order; the decision and its record must not depend on the race."""
    shuffled = [v._replace(findings=tuple(random.sample(v.findings, len(v.findings)))) for v in verdicts]
    random.shuffle(shuffled)
    assert decide(policy, reading, shuffled) == decide(policy, reading, verdicts)


@given(m.policies, m.readings, st.lists(m.verdicts, max_size=4))
def test_a_required_classifier_without_an_answer_always_fires(
    policy: Policy, reading: Reading, verdicts: list[Verdict]
) -> None:
    """Silence must never be read as harmless: absence fires just as a failure does."""
    decision = decide(policy, reading, verdicts)
    fired = {f.category: f.rule for f in decision.fired}
    for name in policy.required:
        said = [v.status for v in verdicts if v.classifier == name]
        if not said:
            assert fired[f"classifier.{name}"] == "unjudged:missing"
        elif Status.OK not in said:
            assert fired[f"classifier.{name}"] in {"unjudged:timeout", "unjudged:error"}
        if not said or any(s is not Status.OK for s in said):
            reasons = (
                {UnjudgedReason.MISSING} if not said else {UnjudgedReason(s.value) for s in said if s is not Status.OK}
            )
            assert decision.outcome >= max(policy.on_unjudged[r].outcome for r in reasons)


@given(m.policies, m.readings, st.lists(m.verdicts, max_size=4))
def test_what_is_kept_back_is_always_explained(policy: Policy, reading: Reading, verdicts: list[Verdict]) -> None:
    """A decision says why, always: no effect without an enforced rule, and redactions lie inside the text."""
    decision = decide(policy, reading, verdicts)
    if decision.edit is not KEEP or decision.outcome is not Outcome.ALLOW:
        assert decision.because
    assert decision.outcome.is_withheld == (decision.edit.effect is Effect.WITHHOLD)
    assert all(0 <= s.start < s.end <= len(m.TEXT) for s in decision.edit.substitutions)
    assert list(decision.fired) == sorted(decision.fired, key=lambda f: (f.mode, f.rule, f.category))


@given(m.policies, m.readings, m.findings)
@settings(max_examples=50)
def test_equal_policies_decide_alike_however_many_there_have_been(
    policy: Policy, reading: Reading, finding: Finding
) -> None:
    """The index kept per policy is an optimisation and must never answer for another policy."""
    said = [m.verdict(finding)]
    wanted = decide(policy, reading, said)
    for n in range(300):
        other: Policy = dataclasses.replace(policy, rules=policy.rules[: n % 2])
        decide(other, reading, said)
    assert decide(dataclasses.replace(policy), reading, said) == wanted


@given(m.policies, m.readings, st.lists(m.verdicts, max_size=4), st.lists(m.verdicts, max_size=4))
def test_what_was_decided_before_changes_no_decision(
    policy: Policy, reading: Reading, before: list[Verdict], verdicts: list[Verdict]
) -> None:
    """An index that has seen a category takes a shorter way; it must lead to the same place."""
    fresh = decide(dataclasses.replace(policy), reading, verdicts)
    decide(policy, reading, [*before, *verdicts])
    assert decide(policy, reading, verdicts) == fresh
    assert decide(policy, reading, verdicts) == fresh


@given(edits, edits, st.text("abcdefgh[]", max_size=12))
def test_a_joined_edit_leaves_nothing_that_one_of_the_two_takes_out(a: Edit, b: Edit, text: str) -> None:
    """The join must hold on the text as well as in the algebra: what was cut off by one is not back by the other."""
    assume((a | b).effect is not Effect.WITHHOLD and all(s.start < s.end for s in (a | b).substitutions))
    cut = min((e.cut for e in (a, b) if e.cut is not None), default=None)
    done = redacted(text, a | b)
    covered = {i for s in (a | b).substitutions for i in range(s.start, s.end)}
    kept = [c for i, c in enumerate(text) if (cut is None or i < cut.at) and i not in covered]
    words = "".join(s.replacement for s in (a | b).substitutions) + ("" if cut is None else cut.text)
    assert len(done) <= len(kept) + len(words)


@given(m.policies, m.rules, m.readings, st.lists(m.verdicts, max_size=4))
def test_a_further_rule_never_makes_a_decision_milder(
    policy: Policy, rule: Rule, reading: Reading, verdicts: list[Verdict]
) -> None:
    """Whoever adds a rule must be able to trust that it takes nothing back, whatever it says and wherever it looks."""
    more = dataclasses.replace(policy, rules=(*policy.rules, dataclasses.replace(rule, id="further")))
    assert m.is_at_least(decide(more, reading, verdicts), decide(policy, reading, verdicts))


@given(m.policies, m.readings, st.lists(m.verdicts, max_size=4))
def test_a_policy_on_trial_does_nothing_and_says_all_that_it_would_have_done(
    policy: Policy, reading: Reading, verdicts: list[Verdict]
) -> None:
    """The record of a trial must be that of the real thing, and nobody may feel it."""
    real = decide(policy, reading, verdicts)
    tried = decide(dataclasses.replace(policy, mode=Mode.SHADOW), reading, verdicts)
    assert (tried.edit, tried.outcome, tried.because) == (KEEP, Outcome.ALLOW, ())
    assert [f.rule for f in tried.fired] == [f.rule for f in real.fired]
