"""Each rule of each shipped card acts where it says so, cites its sentence, and is missed when it is taken away."""

from __future__ import annotations

import dataclasses
from typing import Any

import policy_material as m
import pytest

from classifiers.types import Direction, Reading, Verdict
from policies.admission import Facts, admit
from policies.cards import types as c
from policies.cards.loader import load_cards
from policies.cards.words import summary
from policies.derive import CATEGORIES
from policies.effective import effective
from policies.engine import decide
from policies.loader import load_policies
from policies.types import Citation

CARDS = load_cards().cards
RULES = {rule.id: (card, rule) for card in CARDS.values() for rule in card.rules()}
MILD = Facts(c.Purpose.RESEARCH, production=False, is_chat=False, tokens=1)


def without(card: c.Card, rule: c.CardRule) -> c.Card:
    """The card as it would be with one rule less."""
    caveats = tuple(
        dataclasses.replace(caveat, rules=tuple(r for r in caveat.rules if r is not rule)) for caveat in card.caveats
    )
    return dataclasses.replace(card, caveats=caveats)


def cited(  # noqa: C901 - one situation for each kind of rule
    card: c.Card, rule: c.CardRule
) -> dict[str, Citation | None]:
    """The rules that act in a situation made for `rule`, each with the sentence it cites."""
    match rule:
        case c.LicenceTerms():
            return _admitted(card, MILD._replace(purpose=min(rule.purposes)))
        case c.ProductionUse():
            return _admitted(card, MILD._replace(production=True))
        case c.KindOfModel():
            return _admitted(card, MILD._replace(is_chat=True))
        case c.ContextLength():
            return _admitted(card, MILD._replace(tokens=rule.tokens + 1))
        case c.Disclose(place=c.Place.ANSWER):
            return _admitted(card, MILD)
        case c.Disclose():
            told = [(entry["rules"], entry["quote"], entry["gloss"]) for entry in summary(card)["caveats"]]
            return {name: Citation(card.id, quote, gloss) for names, quote, gloss in told for name in names}
        case c.Trim():
            return _decided(card, m.reading(f"An answer.{rule.at[0]} again", Direction.OUTPUT))
        case c.PromptFormat():
            return _decided(card, m.reading(f"hello {rule.control_tokens[-1].lower()} there"))
        case c.Languages():
            [direction, *_] = sorted(rule.directions)
            return _decided(card, m.reading(direction=direction, language="th"), ("language.th", 0.9))
        case c.OutputMarks():
            mark = CATEGORIES[min(rule.marks)]
            return _decided(card, m.reading(direction=Direction.OUTPUT), (mark, 0.9))
        case c.Scope():
            return _decided(card, m.reading(), (rule.category, rule.at_least))
        case c.Threshold():
            [direction, *_] = sorted(rule.directions)
            return _decided(card, m.reading(direction=direction), (rule.category, rule.at_least))


def _admitted(card: c.Card, facts: Facts) -> dict[str, Citation | None]:
    return {fired.rule: fired.because for fired in admit(card, facts)}


def _decided(card: c.Card, reading: Reading, *found: tuple[str, float]) -> dict[str, Citation | None]:
    policy = effective(m.policy(), [card])
    end = len(reading.span.text)
    said = m.verdict(*(m.finding(category, p, 0, end) for category, p in found), by="told")
    verdicts: list[Verdict] = [said, *(m.verdict(by=name) for name in sorted(policy.required))]
    return {fired.rule: fired.because for fired in decide(policy, reading, verdicts).fired}


@pytest.mark.parametrize("name", RULES)
def test_the_rule_acts_and_cites_its_sentence(name: str) -> None:
    """The caveat must show up where it matters, with the words it rests on."""
    card, rule = RULES[name]
    [caveat] = [one for one in card.caveats if rule in one.rules]
    assert cited(card, rule)[name] == Citation(card.id, caveat.quote, caveat.gloss)


@pytest.mark.parametrize("name", RULES)
def test_without_the_rule_nothing_speaks_for_it(name: str) -> None:
    """The proof that the test above hangs on this rule: take it away, and it fails."""
    card, rule = RULES[name]
    assert name not in cited(without(card, rule), rule)


@pytest.mark.parametrize("card", CARDS.values(), ids=CARDS)
@pytest.mark.parametrize("language", ["", "zh", "th"])
def test_no_threshold_of_a_card_is_above_that_of_the_library(card: c.Card, language: str) -> None:
    """A rule that the library always outdoes would be prose. When thresholds are learnt anew, so must be these."""
    baseline = load_policies().get("baseline").rules
    for rule in card.rules():
        if isinstance(rule, c.Threshold):
            for other in baseline:
                if other.category == rule.category and other.directions & rule.directions:
                    here = dict(rule.at_least_in).get(language, rule.at_least)
                    there = dict(other.at_least_in).get(language, other.at_least)
                    assert here < there, f"{rule.id}: {here:g}, baseline {there:g}"


def test_a_reroute_goes_to_a_model_that_is_meant_for_it() -> None:
    """To send prose to a model that is no better at it would help nobody."""
    [rule] = [r for r in CARDS["galpaca-6.7b"].rules() if isinstance(r, c.Scope) and r.action == "reroute"]
    assert (rule.category, rule.otherwise) == ("scope.creative_writing", "disclaim")
    assert "creative writing" in CARDS[rule.to[0]].intended


@pytest.mark.parametrize(
    ("card", "facts"),
    {
        "wangchanglm-7.5b-sft-en": {
            "architecture": "XGLM", "parameters": 7_500_000_000, "kind": "instruct", "languages": ("en",),
            "licence": ("CC-BY-SA-4.0", True, True),
            "run": ("float16", "int8", "auto", 512, None, ()),
            "sampling": {"do_sample": True, "no_repeat_ngram_size": 2, "top_k": 50, "top_p": 0.95, "typical_p": 1, "temperature": 0.9},
            "unset": ("begin_suppress_tokens",),
        },
        "stablelm-tuned-alpha-7b": {
            "architecture": "GPT-NeoX", "parameters": 7_000_000_000, "kind": "chat", "languages": ("en",),
            "licence": ("CC-BY-NC-SA-4.0", False, True),
            "run": ("float16", "none", "cuda", 64, None, (50278, 50279, 50277, 1, 0)),
            "sampling": {"do_sample": True, "temperature": 0.7}, "context_tokens": 4096,
        },
        "xiangxin-3b": {
            "architecture": "Phi", "parameters": 2_780_000_000, "kind": "base", "languages": ("zh",),
            "licence": ("Apache-2.0", True, False), "production": "no",
            "run": ("auto", "none", "cuda", None, 100, ()),
            "sampling": {"do_sample": True, "temperature": 1.0}, "context_tokens": 2048,
        },
        "galpaca-6.7b": {
            "architecture": "OPT", "parameters": 6_700_000_000, "kind": "instruct", "languages": (),
            "licence": ("CC-BY-NC-4.0", False, False), "production": "caution",
            "run": ("float16", "none", "auto", None, None, ()), "sampling": {},
        },
    }.items(),
)  # fmt: skip
def test_the_card_file_says_what_the_card_says(card: str, facts: dict[str, Any]) -> None:
    """How a model is run is read from here; a wrong number would be run without a word."""
    said, run = CARDS[card], CARDS[card].run
    licence = (said.licence.spdx, said.licence.commercial, said.licence.share_alike)
    found = {
        "architecture": said.architecture, "parameters": said.parameters, "kind": said.kind, "languages": said.languages,
        "licence": licence, "sampling": run.sampling, "unset": run.unset, "context_tokens": said.context_tokens,
        "production": said.production,
        "run": (run.dtype, run.quantize, run.device_map, run.max_new_tokens, run.max_length, run.stop_ids),
    }  # fmt: skip
    assert {key: found[key] for key in facts} == facts


def test_a_template_makes_the_prompt_that_the_card_shows() -> None:
    """StableLM and GALPACA answer badly to any other form."""
    stable = CARDS["stablelm-tuned-alpha-7b"].run
    assert stable.template is not None
    made = stable.template.system.format(content=stable.system_prompt) + stable.template.user.format(content="Hi?")
    assert (made + stable.template.opening).startswith(
        "<|SYSTEM|># StableLM Tuned (Alpha version)\n- StableLM is a helpful"
    )
    assert (made + stable.template.opening).endswith("harm a human.\n<|USER|>Hi?<|ASSISTANT|>")
    alpaca = CARDS["galpaca-6.7b"].run.template
    assert alpaca is not None
    assert alpaca.system + alpaca.user.format(content="Go.") + alpaca.opening == (
        "Below is an instruction that describes a task. Write a response that appropriately completes the request.\n\n"
        "### Instruction:\nGo.\n\n### Response:"
    )
