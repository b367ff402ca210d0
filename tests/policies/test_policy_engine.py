"""decide(): what it must never do (by property), and what each part of a rule means (by example)."""

from __future__ import annotations

import dataclasses
import time
from random import Random

import policy_material as m
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from classifiers.text.views import read
from classifiers.types import (
    Channel,
    Direction,
    Finding,
    Reading,
    Role,
    Status,
    TextSpan,
    Unjudged,
    UnjudgedReason,
    Verdict,
)
from policies.actions import allow, flag, redact, refuse, trim
from policies.edit import redacted
from policies.engine import decide
from policies.types import KEEP, WITHHOLD, Cut, Decision, Edit, Effect, Mode, Outcome, Policy, Rule, Substitution

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


def is_at_least(stricter: Decision, milder: Decision) -> bool:
    """The one does all that the other does, and perhaps more."""
    covers = stricter.edit.effect is Effect.WITHHOLD or (
        stricter.edit.substitutions >= milder.edit.substitutions and stricter.edit.cuts >= milder.edit.cuts
    )
    return stricter.outcome >= milder.outcome and stricter.edit.effect >= milder.edit.effect and covers


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
    assert is_at_least(decide(policy, reading, more), decide(policy, reading, verdicts))


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
    assert is_at_least(decide(policy, reading, more), decide(policy, reading, verdicts))


@given(m.policies, m.readings, st.lists(m.verdicts, max_size=4), m.unjudgeds)
def test_a_category_that_nobody_judged_never_makes_a_decision_milder(
    policy: Policy, reading: Reading, verdicts: list[Verdict], unjudged: Unjudged
) -> None:
    """Not knowing is no reason to let more through."""
    before = [*verdicts, m.verdict(by="optional")]
    after = [*verdicts, m.verdict(by="optional", unjudged=(unjudged,))]
    assert is_at_least(decide(policy, reading, after), decide(policy, reading, before))


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


def test_a_rule_fires_at_its_threshold_and_not_below() -> None:
    """`at_least` says what it means."""
    policy = m.policy(m.rule("r", "hate", at_least=0.8))
    assert decide(policy, m.reading(), [m.verdict(m.finding("hate", 0.8))]).because == ("r",)
    assert decide(policy, m.reading(), [m.verdict(m.finding("hate", 0.7999))]).because == ()


def test_a_threshold_may_differ_by_language() -> None:
    """Each language has heads of its own, whose scores do not mean the same."""
    policy = m.policy(m.rule("r", "hate", at_least=0.8, at_least_in=(("en", 0.9), ("th", 0.6))))
    for language, threshold in (("en", 0.9), ("th", 0.6), ("zh", 0.8), ("und", 0.8)):
        reading = m.reading(language=language)
        assert decide(policy, reading, [m.verdict(m.finding("hate", threshold))]).because == ("r",)
        assert decide(policy, reading, [m.verdict(m.finding("hate", threshold - 0.01))]).because == ()


@pytest.mark.parametrize(
    ("ruled", "found", "fires"),
    [
        ("privacy", "privacy.pii.email", True),
        ("privacy.pii", "privacy.pii.email", True),
        ("privacy.pii.email", "privacy.pii", False),
        ("hate", "hateful", False),
        ("toxicity", "toxicity.threat", True),
    ],
)
def test_children_roll_up_to_the_category_of_a_rule(ruled: str, found: str, fires: bool) -> None:
    """A rule on a node is about everything below it, and about nothing that merely begins with the same letters."""
    decision = decide(m.policy(m.rule("r", ruled)), m.reading(), [m.verdict(m.finding(found))])
    assert bool(decision.because) is fires


@pytest.mark.parametrize(
    ("rule", "applies", "does_not"),
    [
        (
            m.rule("r", "hate", directions=frozenset({Direction.OUTPUT})),
            m.reading(direction=Direction.OUTPUT),
            m.reading(direction=Direction.INPUT),
        ),
        (m.rule("r", "hate", roles=frozenset({Role.TOOL})), m.reading(role=Role.TOOL), m.reading(role=Role.USER)),
        (m.rule("r", "hate", languages=frozenset({"th"})), m.reading(language="th"), m.reading(language="en")),
    ],
)
def test_a_rule_applies_only_to_its_direction_role_and_language(
    rule: Rule, applies: Reading, does_not: Reading
) -> None:
    """An author who narrows a rule must get exactly that, for findings and for what is unjudged."""
    policy = m.policy(rule)
    unjudged = m.verdict(unjudged=(Unjudged("hate", UnjudgedReason.NO_HEAD),))
    for said, name in ((m.verdict(m.finding("hate")), "r"), (unjudged, "unjudged:no_head")):
        assert decide(policy, applies, [said]).because == (name,)
        assert decide(policy, does_not, [said]).because == ()


@pytest.mark.parametrize("category", ["privacy", "privacy.pii", "privacy.pii.email"])
def test_unjudged_counts_for_the_category_its_parents_and_its_children(category: str) -> None:
    """Whoever could not judge `privacy` could not judge an e-mail address either, and the other way round."""
    said = m.verdict(unjudged=(Unjudged(category, UnjudgedReason.LANGUAGE),))
    decision = decide(m.policy(m.rule("r", "privacy.pii")), m.reading(), [said])
    assert decision.because == ("unjudged:language",)
    assert decision.fired[0].category == category


@pytest.mark.parametrize(
    ("ruled", "parent", "reason", "because"),
    [
        ("toxicity.threat", [m.finding("toxicity", 0.2)], "no_head", ()),
        ("toxicity.threat", [m.finding("toxicity", 0.2), m.finding("toxicity", 0.6)], "no_head", ("unjudged:no_head",)),
        ("toxicity.threat", [m.finding("toxicity", 0.2, 0, 5)], "no_head", ("unjudged:no_head",)),
        ("toxicity.threat", [m.finding("toxicity", 0.2, 4, 12), m.finding("toxicity", 0.3, 0, 5)], "no_head", ()),
        (
            "toxicity.threat",
            [m.finding("toxicity", 0.2, 6, 12), m.finding("toxicity", 0.3, 0, 5)],
            "no_head",
            ("unjudged:no_head",),
        ),
        ("toxicity.threat", [m.finding("toxicity", float("nan"))], "no_head", ("unjudged:error", "unjudged:no_head")),
        ("toxicity.threat", [m.finding("toxicity.insult", 0.2)], "no_head", ("unjudged:no_head",)),
        ("toxicity.threat", [m.finding("toxicity", 0.2)], "language", ("unjudged:language",)),
        ("toxicity", [m.finding("toxicity", 0.2)], "no_head", ()),
        ("toxicity", [m.finding("toxicity", 0.6)], "no_head", ("r",)),
        ("toxicity", [], "no_head", ("unjudged:no_head",)),
    ],
)
def test_a_parent_judged_under_the_threshold_answers_for_a_child_without_a_head(
    ruled: str, parent: list[Finding], reason: str, because: tuple[str, ...]
) -> None:
    """A text that is hardly toxic is no threat either; otherwise every text in a language with fewer heads is flagged.

    Only the same classifier's word on the whole text counts, and only while no threshold is reached.
    """
    said = m.verdict(*parent, unjudged=(Unjudged("toxicity.threat", UnjudgedReason(reason)),))
    policy = m.policy(m.rule("r", ruled), unjudged=flag.ACTION)
    assert decide(policy, m.reading(), [said]).because == because


def test_unjudged_of_no_concern_does_not_count_but_media_always_does() -> None:
    """A head that no rule asks about may be missing; a picture that nobody read may hold anything."""
    policy = m.policy(m.rule("r", "hate"), m.rule("s", "toxicity", mode=Mode.SHADOW))
    for category in ("privacy", "toxicity"):
        said = m.verdict(unjudged=(Unjudged(category, UnjudgedReason.NO_HEAD),))
        assert decide(policy, m.reading(), [said]).outcome is Outcome.ALLOW
    said = m.verdict(unjudged=(Unjudged("media.image", UnjudgedReason.MEDIA),))
    assert decide(policy, m.reading(), [said]).because == ("unjudged:media",)


@pytest.mark.parametrize("probability", [float("nan"), float("inf"), float("-inf"), -0.01, 1.01])
def test_a_probability_that_is_none_counts_as_an_error(probability: float) -> None:
    """NaN is larger than nothing: compared naively it would pass under every threshold."""
    decision = decide(m.policy(m.rule("r", "hate")), m.reading(), [m.verdict(m.finding("hate", probability))])
    assert decision.because == ("unjudged:error",)
    assert decision.edit is WITHHOLD


def test_each_reason_takes_the_action_that_the_policy_names_for_it() -> None:
    """`on_unjudged` may differ by reason."""
    policy = dataclasses.replace(
        m.policy(m.rule("r", "hate"), required=("patterns",)),
        on_unjudged={r: flag.ACTION if r is UnjudgedReason.TIMEOUT else refuse.ACTION for r in UnjudgedReason},
    )
    assert decide(policy, m.reading(), [m.verdict(status=Status.TIMEOUT)]).outcome is Outcome.FLAG
    assert decide(policy, m.reading(), [m.verdict(status=Status.ERROR)]).outcome is Outcome.REFUSE
    assert decide(policy, m.reading(), []).outcome is Outcome.REFUSE


def test_a_failed_classifier_that_is_not_required_is_let_be() -> None:
    """Only what the policy requires can hold a text back by failing."""
    policy = m.policy(m.rule("r", "hate"), required=("patterns",))
    said = [m.verdict(), m.verdict(by="optional", status=Status.ERROR)]
    assert decide(policy, m.reading(), said).outcome is Outcome.ALLOW


def test_redactions_of_several_findings_accumulate() -> None:
    """Two e-mail addresses leave two marks; one rule is told once, with its highest probability."""
    policy = m.policy(m.rule("r", "privacy", redact.ACTION))
    said = m.verdict(m.finding("privacy.pii.email", 0.7, 0, 3), m.finding("privacy.pii.email", 0.9, 5, 8))
    decision = decide(policy, m.reading(), [said])
    assert decision.edit.substitutions == {
        Substitution(0, 3, "[redacted: email]"),
        Substitution(5, 8, "[redacted: email]"),
    }
    assert [(f.rule, f.probability) for f in decision.fired] == [("r", 0.9)]


@pytest.mark.parametrize(("start", "end"), [(-1, 3), (3, 99), (5, 5), (6, 2)])
def test_a_redaction_that_takes_nothing_out_withholds(start: int, end: int) -> None:
    """A range that is empty or outside the text would leave what the rule wanted gone."""
    policy = m.policy(m.rule("r", "privacy", redact.ACTION))
    decision = decide(policy, m.reading(), [m.verdict(m.finding("privacy", 0.9, start, end))])
    assert (decision.edit, decision.outcome, decision.because) == (WITHHOLD, Outcome.REFUSE, ("r",))


def test_a_name_of_a_json_member_is_withheld_and_not_redacted() -> None:
    """A key cannot be rewritten in place without changing the shape of the body."""
    policy = m.policy(m.rule("r", "privacy", redact.ACTION))
    decision = decide(policy, m.reading(channel=Channel.KEY), [m.verdict(m.finding("privacy"))])
    assert decision.edit is WITHHOLD


def test_allow_does_not_undo_another_rule() -> None:
    """Rules join to the strictest; there is no rule that switches others off."""
    policy = m.policy(m.rule("a", "hate", allow.ACTION), m.rule("b", "hate", refuse.ACTION))
    decision = decide(policy, m.reading(), [m.verdict(m.finding("hate"))])
    assert decision.outcome is Outcome.REFUSE
    assert decision.because == ("a", "b")


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


def test_deciding_is_a_small_part_of_a_request() -> None:
    """The budget is 10 µs for 3 verdicts of 20 findings; the test allows ten times that for slow machines."""
    policy = m.policy(*(m.rule(f"r{n}", c) for n, c in enumerate(m.CATEGORIES)), required=m.CLASSIFIERS[:3])
    low = tuple(Finding(m.CATEGORIES[n % len(m.CATEGORIES)], 0.1, 0, 5) for n in range(20))
    said = [Verdict(name, Status.OK, low) for name in m.CLASSIFIERS[:3]]
    reading = m.reading()
    best = float("inf")
    for _ in range(10):
        start = time.process_time()
        for _ in range(500):
            decide(policy, reading, said)
        best = min(best, (time.process_time() - start) / 500)
    assert best < 100e-6


@given(m.policies, m.readings, st.lists(m.verdicts, max_size=4), st.lists(m.verdicts, max_size=4))
def test_what_was_decided_before_changes_no_decision(
    policy: Policy, reading: Reading, before: list[Verdict], verdicts: list[Verdict]
) -> None:
    """An index that has seen a category takes a shorter way; it must lead to the same place."""
    fresh = decide(dataclasses.replace(policy), reading, verdicts)
    decide(policy, reading, [*before, *verdicts])
    assert decide(policy, reading, verdicts) == fresh
    assert decide(policy, reading, verdicts) == fresh


def test_a_category_that_was_harmless_once_fires_the_lowest_threshold_next() -> None:
    """A look at the index must see every rule about a category, those on the node above it too, and odd numbers."""
    policy = m.policy(m.rule("high", "toxicity.threat", at_least=0.9), m.rule("low", "toxicity", at_least=0.3))

    def said(probability: float) -> tuple[str, ...]:
        return decide(policy, m.reading(), [m.verdict(m.finding("toxicity.threat", probability))]).because

    assert [said(p) for p in (0.1, 0.1, 0.29)] == [(), (), ()]
    assert said(0.3) == ("low",)
    assert said(0.9) == ("high", "low")
    assert said(float("nan")) == said(1.5) == said(-0.1) == ("unjudged:error",)


def test_a_gap_that_no_rule_waits_for_hides_none_that_counts() -> None:
    """Gaps are known again by their tuple; media counts always, and another tuple is another matter."""
    policy = m.policy(m.rule("hate", "hate"))
    moot = (Unjudged("privacy", UnjudgedReason.LANGUAGE),)
    for unjudged, fired in (
        (moot, ()),
        (moot, ()),
        ((Unjudged("media.image", UnjudgedReason.MEDIA),), ("unjudged:media",)),
        ((Unjudged("coded", UnjudgedReason.BUDGET),), ("unjudged:budget",)),
        ((Unjudged("hate", UnjudgedReason.LANGUAGE),), ("unjudged:language",)),
        (moot, ()),
    ):
        assert decide(policy, m.reading(), [m.verdict(unjudged=unjudged)]).because == fired


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
    assert is_at_least(decide(more, reading, verdicts), decide(policy, reading, verdicts))


@given(m.policies, m.readings, st.lists(m.verdicts, max_size=4))
def test_a_policy_on_trial_does_nothing_and_says_all_that_it_would_have_done(
    policy: Policy, reading: Reading, verdicts: list[Verdict]
) -> None:
    """The record of a trial must be that of the real thing, and nobody may feel it."""
    real = decide(policy, reading, verdicts)
    tried = decide(dataclasses.replace(policy, mode=Mode.SHADOW), reading, verdicts)
    assert (tried.edit, tried.outcome, tried.because) == (KEEP, Outcome.ALLOW, ())
    assert [f.rule for f in tried.fired] == [f.rule for f in real.fired]


@pytest.mark.parametrize(("language", "fires"), [("en", False), ("th", True), ("sv", True), ("und", False)])
def test_a_rule_about_every_other_language_spares_texts_without_letters(language: str, fires: bool) -> None:
    """A card says which languages a model knows; a number or a picture is in none."""
    policy = m.policy(m.rule("outside", "language", flag.ACTION, languages_outside=frozenset({"en"})))
    said = [m.verdict(m.finding(f"language.{language}"))]
    assert bool(decide(policy, m.reading(language=language), said).because) is fires


def test_marks_are_seen_in_every_view_and_told_where_they_stand_in_the_raw_text() -> None:
    """A control token with an invisible character inside is read as one after normalisation, so it is refused."""
    forged = m.rule("forged", "attack", refuse.ACTION, marks=(r"<\|SYSTEM\|>",))
    reading = read(TextSpan("hi <|SYS\u200bTEM|> you", Direction.INPUT, Role.USER, Channel.TEXT, ()))
    assert decide(m.policy(forged), reading, []).because == ("forged",)
    trimmed = m.rule("drift", "output", trim.ACTION, marks=("Question:",))
    edit = decide(m.policy(trimmed), m.reading("42. Question: next"), []).edit
    assert edit.cut == Cut(4)


def test_a_rule_with_marks_waits_for_no_classifier() -> None:
    """It looks by itself: neither a finding of its category nor a gap in it is its business."""
    policy = m.policy(m.rule("forged", "attack", refuse.ACTION, marks=("<sys>",)))
    said = [m.verdict(m.finding("attack"), unjudged=(Unjudged("attack", UnjudgedReason.LANGUAGE),))]
    assert decide(policy, m.reading(), said).because == ()
    assert decide(policy, m.reading("<sys>"), []).outcome is Outcome.REFUSE
