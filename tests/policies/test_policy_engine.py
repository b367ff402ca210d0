"""decide(): what each part of a rule means, by example."""

from __future__ import annotations

import dataclasses
import itertools
import time

import policy_material as m
import pytest

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
from policies.engine import decide, decide_all
from policies.types import WITHHOLD, Cut, Mode, Outcome, Rule, Substitution


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


def test_several_texts_are_decided_on_as_each_alone() -> None:
    """A text is taken for silent after one of which the same was said: never where its own length, role or words count."""
    child = Unjudged("hate.threat", UnjudgedReason.NO_HEAD)
    rules = [
        m.rule("r", "hate", at_least=0.8),
        m.rule("c", "hate.threat"),
        m.rule("t", "spam", roles=frozenset({Role.TOOL})),
    ]
    verdicts = [
        *(
            [],
            [m.verdict()],
            [m.verdict(m.finding("hate", 0.1))],
            [m.verdict(m.finding("hate", 0.9))],
            [m.verdict(m.finding("spam"))],
        ),
        *([m.verdict(m.finding("hate", 0.1, 0, 5), unjudged=(child,))], [m.verdict(unjudged=(child,))]),
    ]
    texts = [m.reading(), m.reading("hello"), m.reading("hello, and far more of it"), m.reading(role=Role.TOOL)]
    pairs = list(itertools.product(texts, verdicts))
    for required in ((), ("embedded",)):
        policy = dataclasses.replace(m.policy(*rules), required=frozenset(required))
        for said in itertools.product(pairs, repeat=2):
            assert decide_all(policy, said) == [decide(policy, reading, of_one) for reading, of_one in said]
