"""Card, library and tenant together: the stricter wins, and what is taken back is signed for and recorded."""

from __future__ import annotations

import dataclasses
import re
from typing import Any

import card_cases as k
import policy_material as m
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from classifiers.types import Reading, Verdict
from policies.actions import flag, refuse
from policies.admission import Facts, admit
from policies.cards import types as c
from policies.cards.loader import load_cards
from policies.effective import effective, idle_loosenings, moot_loosenings, taken_back
from policies.engine import decide
from policies.schema import actions
from policies.types import Loosening, Mode, Outcome, Policy, Rule, Waiver

ID = "card:m/caveat/1"
WAIVER = Waiver("ann", "2026-12-31", f"loosen:{ID}", "tested")
HATE = c.Threshold(ID, k.BECAUSE, "hate", 0.3, k.BOTH, "refuse", (("th", 0.1),))


@given(m.policies, k.cards, m.readings, st.lists(m.verdicts, max_size=4))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_card_never_loosens_a_decision(
    policy: Policy, card: c.Card, reading: Reading, verdicts: list[Verdict]
) -> None:
    """Whoever names a model's card may only become stricter by it."""
    assert m.is_at_least(decide(effective(policy, [card]), reading, verdicts), decide(policy, reading, verdicts))


@given(m.policies, m.rules, k.cards, m.readings, st.lists(m.verdicts, max_size=4))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_tenants_rule_never_loosens_what_a_card_asks(
    policy: Policy, rule: Rule, card: c.Card, reading: Reading, verdicts: list[Verdict]
) -> None:
    """There is no rule by which a tenant could talk a card down; only `loosen` can, and it is signed."""
    more = dataclasses.replace(policy, rules=(*policy.rules, dataclasses.replace(rule, id="further")))
    assert m.is_at_least(
        decide(effective(more, [card]), reading, verdicts), decide(effective(policy, [card]), reading, verdicts)
    )


@given(m.policies, k.cards, st.booleans(), m.readings, st.lists(m.verdicts, max_size=4))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_policy_on_trial_takes_nothing_from_its_cards(
    policy: Policy, card: c.Card, is_trial: bool, reading: Reading, verdicts: list[Verdict]
) -> None:
    """`mode: shadow` is the tenant's trial of the tenant's rules; the card's are none of its business."""
    tried = dataclasses.replace(policy, mode=Mode.SHADOW if is_trial else Mode.ENFORCE)
    alone = dataclasses.replace(policy, rules=())
    assert m.is_at_least(
        decide(effective(tried, [card]), reading, verdicts), decide(effective(alone, [card]), reading, verdicts)
    )


def test_without_a_card_the_policy_is_the_same_object() -> None:
    """Whoever names no card pays nothing, not even another index."""
    policy = m.policy(m.rule("r", "hate"))
    assert effective(policy, []) is policy


def test_rules_cards_and_digest_tell_what_is_in_force() -> None:
    """An auditor must be able to tell two models of one tenant apart."""
    policy = m.policy(m.rule("r", "toxicity"))
    both = effective(policy, [k.card(HATE)])
    assert [r.id for r in both.rules] == ["r", ID]
    assert (both.cards, both.label) == ((("m", "d" * 64),), policy.label)
    assert both.digest not in {policy.digest, effective(policy, [k.card()]).digest}
    assert both.required == policy.required | {"embedded"}


@pytest.mark.parametrize(
    ("loosening", "told"),
    [
        (None, {0.35: "refuse", 0.95: "refuse"}),
        (Loosening(ID, WAIVER, at_least=0.9), {0.35: "allow", 0.95: "refuse"}),
        (Loosening(ID, WAIVER, at_least=0.1), {0.2: "allow", 0.35: "refuse"}),
        (Loosening(ID, WAIVER, action=flag.ACTION), {0.35: "flag", 0.95: "flag"}),
        (Loosening("card:m/caveat", WAIVER, off=True), {0.35: "allow", 0.95: "allow"}),
        (Loosening("card:other/caveat", WAIVER, off=True), {0.35: "refuse"}),
    ],
)
def test_what_is_loosened_holds_as_far_as_it_is_signed_for(loosening: Loosening | None, told: dict[float, str]) -> None:
    """A threshold, an action or the whole rule; a loosening that would be stricter changes nothing."""
    policy = dataclasses.replace(m.policy(m.rule("r", "toxicity")), loosened=(loosening,) if loosening else ())
    both = effective(policy, [k.card(HATE)])
    for probability, label in told.items():
        decision = decide(both, m.reading(), [m.verdict(m.finding("hate", probability), by="embedded")])
        assert decision.outcome.label == label
        if loosening is not None and loosening.off and label == "allow":
            assert decision.shadow == (ID,)


def test_a_loosened_threshold_holds_in_every_language() -> None:
    """A threshold for one language must not stay behind, nor fall below the card's."""
    policy = dataclasses.replace(m.policy(m.rule("r", "toxicity")), loosened=(Loosening(ID, WAIVER, at_least=0.2),))
    [rule] = [r for r in effective(policy, [k.card(HATE)]).rules if r.id == ID]
    assert (rule.at_least, rule.at_least_in) == (0.3, (("th", 0.2),))


def test_what_names_a_rule_itself_holds_before_what_names_its_caveat() -> None:
    """Who takes a caveat back but for one rule means that rule to stay; both together would leave less of it than either."""
    caveat = Loosening("card:m/caveat", WAIVER, off=True)
    own = Loosening(ID, WAIVER, at_least=0.4)
    terms = c.LicenceTerms("card:m/caveat/2", k.BECAUSE, frozenset({c.Purpose.COMMERCIAL}), "refuse")
    kept = Loosening("card:m/caveat/2", WAIVER, action=refuse.ACTION)
    policy = dataclasses.replace(m.policy(m.rule("r", "toxicity")), loosened=(caveat, own, kept))
    card = k.card(HATE, terms)
    [rule] = [r for r in effective(policy, [card]).rules if r.id == ID]
    assert (rule.mode, rule.at_least) == (Mode.ENFORCE, 0.4)
    [fired] = admit(card, Facts(), policy.loosened)
    assert (fired.mode, fired.outcome) == (Mode.ENFORCE, Outcome.REFUSE)
    assert taken_back(policy, card) == [own]


def test_a_loosening_of_a_rule_that_no_card_has_is_told() -> None:
    """A typing error must not pass for a waiver that works."""
    there, typo = Loosening(ID, WAIVER, off=True), Loosening("card:m/caveatt", WAIVER, off=True, origin="x.yaml:5")
    policy = dataclasses.replace(m.policy(m.rule("r", "hate")), loosened=(there, typo))
    told = "x.yaml:5: found `loosen` of `card:m/caveatt`, which no card has (`card:m/caveat`?)"
    assert idle_loosenings(policy, [k.card(HATE)]) == [told]


@pytest.mark.parametrize(
    ("rule", "loosening", "told"),
    [
        ("galpaca-6.7b/licence", {"at_least": 0.9}, "`at_least` for .*, which has no threshold"),
        ("xiangxin-3b/drift", {"at_least": 0.9}, "`at_least` for .*, which has no threshold"),
        (
            "galpaca-6.7b/licence",
            {"action": "redact"},
            "`redact` for .*, which is about no text, expected one of allow",
        ),
        ("xiangxin-3b/social-bias", {"action": "trim"}, "`trim` for .*/1`, expected one that is not for output alone"),
        ("xiangxin-3b/no-human-feedback/1", {"action": "pseudonymise"}, "expected one that is not for input alone"),
        ("galpaca-6.7b/licence", {"action": "disclaim"}, None),
        ("xiangxin-3b/not-for-production", {"action": "escalate"}, None),
        ("xiangxin-3b/no-human-feedback", {"action": "trim"}, None),
        ("xiangxin-3b/toxicity", {"at_least": 0.95}, None),
        ("xiangxin-3b/social-bias/2", {"action": "trim"}, None),
    ],
)
def test_what_is_taken_back_in_a_way_that_cannot_be_is_told(
    rule: str, loosening: dict[str, Any], told: str | None
) -> None:
    """A licence has no threshold and no text to redact, and a request is not trimmed: records would tell what was not done."""
    stated: dict[str, Any] = {k: actions()[v] if k == "action" else v for k, v in loosening.items()}
    loosened = (Loosening(f"card:{rule}", WAIVER, origin="x.yaml:5", **stated),)
    policy = dataclasses.replace(m.policy(m.rule("r", "hate")), loosened=loosened)
    faults = idle_loosenings(policy, load_cards().cards.values())
    assert [bool(re.search(told or "^$", fault)) for fault in faults] == ([True] if told else [])


def test_each_shipped_card_makes_a_policy_stricter() -> None:
    """What a card says of bias is below the tenant's own threshold, and fires where that does not."""
    baseline = m.policy(m.rule("hate", "hate", at_least=0.8))
    for card in load_cards().cards.values():
        both = effective(baseline, [card])
        said = [
            m.verdict(m.finding("hate", 0.65), m.finding("language.en"), by="embedded"),
            *(m.verdict(by=name) for name in sorted(both.required - {"embedded"})),
        ]
        assert decide(baseline, m.reading(), said).outcome is Outcome.ALLOW
        assert decide(both, m.reading(), said).outcome is Outcome.REFUSE, card.id


@pytest.mark.parametrize(
    ("rule", "loosening", "is_less"),
    [
        ("xiangxin-3b/toxicity", {"at_least": 0.95}, True),
        ("xiangxin-3b/toxicity", {"at_least": 0.01}, False),
        ("xiangxin-3b/toxicity", {"action": "refuse"}, False),
        ("xiangxin-3b/not-for-production", {"action": "flag"}, True),
        ("xiangxin-3b/not-for-production", {"action": "refuse"}, False),
        ("galpaca-6.7b/licence", {"off": True}, None),
    ],
)
def test_only_what_holds_less_is_told_to_be_taken_back(
    rule: str, loosening: dict[str, Any], is_less: bool | None
) -> None:
    """An auditor reads that list as what the tenant answers for. None: it is about another card."""
    stated: dict[str, Any] = {k: actions()[v] if k == "action" else v for k, v in loosening.items()}
    one = Loosening(f"card:{rule}", WAIVER, origin="x.yaml:5", **stated)
    policy = dataclasses.replace(m.policy(m.rule("r", "hate")), loosened=(one,))
    cards = load_cards().cards
    assert taken_back(policy, cards["xiangxin-3b"]) == ([one] if is_less else [])
    told = f"x.yaml:5: `loosen` of `card:{rule}` takes nothing back, for the card asks no more than that"
    assert moot_loosenings(policy, cards.values()) == ([told] if is_less is False else [])
