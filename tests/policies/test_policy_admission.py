"""What a card says of a request before anything is generated."""

from __future__ import annotations

import card_cases as k
import pytest
from hypothesis import given
from hypothesis import strategies as st

from policies.admission import Facts, admit, estimated_tokens, outcome, refusal
from policies.cards import types as c
from policies.cards.loader import load_cards
from policies.schema import actions
from policies.types import Loosening, Mode, Outcome, Waiver

ID = "card:m/caveat/1"
NC = c.LicenceTerms(ID, k.BECAUSE, frozenset({c.Purpose.COMMERCIAL}), "refuse")
WAIVER = Waiver("ann", "2026-12-31")
facts = st.builds(Facts, st.sampled_from(c.Purpose), st.booleans(), st.booleans(), st.integers(0, 9999))


@pytest.mark.parametrize(
    ("rule", "stated", "told"),
    [
        (NC, Facts(c.Purpose.COMMERCIAL), "refuse"),
        (NC, Facts(c.Purpose.RESEARCH), "allow"),
        (c.ProductionUse(ID, k.BECAUSE, "flag"), Facts(production=True), "flag"),
        (c.ProductionUse(ID, k.BECAUSE, "flag"), Facts(production=False), "allow"),
        (c.ContextLength(ID, k.BECAUSE, 100, "refuse"), Facts(tokens=101), "refuse"),
        (c.ContextLength(ID, k.BECAUSE, 100, "refuse"), Facts(tokens=100), "allow"),
        (c.Disclose(ID, k.BECAUSE, c.Place.ANSWER, c.Notice.RISKS), Facts(), "disclaim"),
        (c.Disclose(ID, k.BECAUSE, c.Place.MODELS, None), Facts(), "allow"),
        (k.scope(), Facts(), "allow"),
    ],
)
def test_each_kind_of_rule_looks_at_its_own_fact(rule: c.CardRule, stated: Facts, told: str) -> None:
    """A licence asks for the purpose, a context for the length, and no kind for another's."""
    fired = admit(k.card(rule), stated)
    assert outcome(fired).label == told
    assert [f.because for f in fired] == [k.BECAUSE] * len(fired)


@pytest.mark.parametrize(
    ("kind", "is_chat", "told"),
    [(c.ModelKind.BASE, True, 1), (c.ModelKind.BASE, False, 0), (c.ModelKind.CHAT, True, 0)],
)
def test_a_chat_with_a_base_model_is_noticed(kind: c.ModelKind, is_chat: bool, told: int) -> None:
    """A model that only continues texts answers a conversation by inventing the rest of it."""
    rule = c.KindOfModel(ID, k.BECAUSE, "refuse")
    assert len(admit(k.card(rule, kind=kind), Facts(is_chat=is_chat))) == told


def test_what_a_key_does_not_say_counts_as_what_cards_restrict_most() -> None:
    """A key from before purposes were asked for must not open a model that it has no right to."""
    everything = k.card(NC, c.ProductionUse(ID, k.BECAUSE, "refuse"))
    assert len(admit(everything, Facts())) == 2


def test_a_draft_says_nothing() -> None:
    """What no person confirmed is not enforced."""
    assert admit(k.card(NC, status=c.Status.DRAFT), Facts()) == ()


@given(k.cards, k.rules, facts)
def test_a_further_rule_never_admits_more(card: c.Card, rule: c.CardRule, stated: Facts) -> None:
    """A caveat more is never a licence."""
    more = k.card(*card.rules(), rule)
    assert outcome(admit(more, stated)) >= outcome(admit(card, stated))
    assert set(admit(more, stated)) >= set(admit(card, stated))


@pytest.mark.parametrize(
    ("loosening", "told", "mode"),
    [
        (Loosening("card:m/caveat", WAIVER, off=True), Outcome.ALLOW, Mode.SHADOW),
        (Loosening(ID, WAIVER, action=actions()["flag"]), Outcome.FLAG, Mode.ENFORCE),
        (Loosening("card:m/caveat/2", WAIVER, off=True), Outcome.REFUSE, Mode.ENFORCE),
        (Loosening("card:m/cav", WAIVER, off=True), Outcome.REFUSE, Mode.ENFORCE),
    ],
)
def test_what_a_tenant_took_back_is_recorded_all_the_same(loosening: Loosening, told: Outcome, mode: Mode) -> None:
    """A licence that somebody bought is a waiver on the record, not a caveat that never was."""
    fired = admit(k.card(NC), Facts(), [loosening])
    assert outcome(fired) is told
    assert [(f.rule, f.mode) for f in fired] == [(ID, mode)]


@pytest.mark.parametrize(("language", "words"), [("en", "the gloss"), ("th", "the gloss"), ("zh", "原文")])
def test_a_refusal_names_the_licence_and_cites_its_sentence(language: str, words: str) -> None:
    """A caller must be able to look it up."""
    card = k.card(NC, c.ContextLength("card:m/caveat/2", k.BECAUSE, 7, "refuse"))
    text = refusal(language, card, admit(card, Facts(tokens=9)))
    assert "Attribution-NonCommercial" in text
    assert words in text


def test_a_refusal_for_length_names_the_limit_that_refused() -> None:
    """Of two limits, the one that only flags is not what was in the way."""
    card = k.card(
        c.ContextLength(ID, k.BECAUSE, 7, "flag"), c.ContextLength("card:m/caveat/2", k.BECAUSE, 30, "refuse")
    )
    assert " 30 tokens" in refusal("en", card, admit(card, Facts(tokens=31)))


@pytest.mark.parametrize(
    ("card", "purpose", "production", "is_chat", "told"),
    [
        ("stablelm-tuned-alpha-7b", c.Purpose.COMMERCIAL, False, True, "refuse"),
        ("galpaca-6.7b", c.Purpose.COMMERCIAL, False, False, "refuse"),
        ("galpaca-6.7b", c.Purpose.RESEARCH, False, False, "disclaim"),
        ("xiangxin-3b", c.Purpose.RESEARCH, True, False, "refuse"),
        ("xiangxin-3b", c.Purpose.COMMERCIAL, False, True, "refuse"),
        ("xiangxin-3b", c.Purpose.COMMERCIAL, False, False, "disclaim"),
        ("wangchanglm-7.5b-sft-en", c.Purpose.COMMERCIAL, True, True, "disclaim"),
    ],
)
def test_the_shipped_cards_admit_what_they_say(
    card: str, purpose: c.Purpose, production: bool, is_chat: bool, told: str
) -> None:
    """Non-commercial models refuse commercial keys, an untested one refuses production, a base model refuses chat."""
    fired = admit(load_cards().get(card), Facts(purpose, production, is_chat, 10))
    assert outcome(fired).label == told


def test_tokens_are_estimated_from_characters_of_any_script() -> None:
    """Thai and Chinese take about a token per character, English about a quarter."""
    assert estimated_tokens(["a" * 400]) == 100
    assert estimated_tokens(["测" * 40, "ก" * 10]) == 50
    assert estimated_tokens([]) == 0
