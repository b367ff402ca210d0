"""Model card → rules about texts. Each carries the sentence it rests on, and the id that the card gives it.

INVARIANT: a card that no person confirmed yields nothing. What a derived rule waits for is required, so that the silence
of a classifier never passes for an answer. Rules about a request as such are admission.py's.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple, TypeAlias

import re2

from classifiers.types import Direction, Role
from policies.actions import trim
from policies.cards import types as cards
from policies.cards.types import Card, Mark
from policies.schema import actions
from policies.types import Action, Rule

Usable: TypeAlias = Mapping[str, str]  # id of a card → the name of a model that this tenant may use and that has it

SURE: Final = 0.5  # of a language, and of a reference or code in an answer: likelier than not
INPUT: Final = frozenset({Direction.INPUT})
OUTPUT: Final = frozenset({Direction.OUTPUT})
SPEAKERS: Final = frozenset({Role.USER, Role.ASSISTANT})  # who writes in a language; a schema or a tool does not
ASKERS: Final = frozenset({Role.USER})
NOT_OPERATORS: Final = frozenset(Role) - {
    Role.SYSTEM
}  # an operator's prompt gives a model orders too, and is no attack on it

# Which embedded classifier judges what, by the first part of a category; all others are the harm classifier's.
JUDGES: Final = {
    "scope": "scope",
    "language": "language",
    "output": "marks",
    "privacy": "patterns",
    "secrets": "patterns",
}
HARM: Final = "embedded"

CATEGORIES: Final = {Mark.CITATIONS: "output.citation", Mark.CODE: "output.code"}
# a base model goes on with a question of its own after a blank line
NEW_TURN: Final = r"\n[ \t]*\n[ \t]*(?:Question|Q|User|Human|Student|问题|问|用户|คำถาม|ผู้ใช้)[ \t]*[0-9]*[:：]"
DRIFT: Final = "output"
ATTACK: Final = "attack"
FORGED: Final = ATTACK  # somebody writes what only the gateway may write


class Derived(NamedTuple):
    """`required`: the classifiers that the rules wait for."""

    rules: tuple[Rule, ...] = ()
    required: frozenset[str] = frozenset()


def derive(card: Card, usable: Usable | None = None) -> Derived:
    """Return the rules about texts that follow from `card`, in its order. Requests as such: admission.admit.

    `usable`: the models that a `reroute` may go to. A rule that can go to none of its own does `otherwise`.
    """
    if card.status is not cards.Status.CONFIRMED:
        return Derived()
    rules = tuple(derived for rule in card.rules() for derived in _derived(rule, usable or {}))
    waiting = {r.category.partition(".")[0] for r in rules if not r.marks}
    return Derived(rules, frozenset(JUDGES.get(root, HARM) for root in waiting))


def _derived(rule: cards.CardRule, usable: Usable) -> Iterator[Rule]:
    if isinstance(rule, cards.Threshold):
        yield Rule(
            rule.id,
            rule.category,
            rule.at_least,
            actions()[rule.action],
            rule.directions,
            NOT_OPERATORS if rule.category.partition(".")[0] == ATTACK else frozenset(Role),
            because=rule.because,
            at_least_in=rule.at_least_in,
        )
    elif isinstance(rule, cards.Languages):
        yield Rule(
            rule.id,
            "language",
            SURE,
            actions()[rule.action],
            rule.directions,
            SPEAKERS,
            because=rule.because,
            languages_outside=rule.languages,
        )
    elif isinstance(rule, cards.Scope):
        action, to = _destination(rule, usable)
        asked = Rule(rule.id, rule.category, rule.at_least, action, INPUT, ASKERS, because=rule.because, to=to)
        yield dataclasses.replace(asked, at_least_in=rule.at_least_in)
    elif isinstance(rule, cards.OutputMarks):
        for mark in sorted(rule.marks):
            yield Rule(rule.id, CATEGORIES[mark], SURE, actions()[rule.action], OUTPUT, because=rule.because)
    elif isinstance(rule, cards.Trim):
        yield _marked(rule, DRIFT, (*map(re2.escape, rule.at), NEW_TURN), trim.ACTION, OUTPUT)
    elif isinstance(rule, cards.PromptFormat) and rule.control_tokens:
        tokens = tuple("(?i)" + re2.escape(token) for token in rule.control_tokens)
        yield _marked(rule, FORGED, tokens, actions()[rule.action], INPUT)


def _marked(
    rule: cards.Trim | cards.PromptFormat,
    category: str,
    marks: tuple[str, ...],
    action: Action,
    directions: frozenset[Direction],
) -> Rule:
    return Rule(rule.id, category, 1.0, action, directions, because=rule.because, marks=marks)


def _destination(rule: cards.Scope, usable: Usable) -> tuple[Action, str]:
    """Return the action and where to: the first of the wanted models that may be used, else what holds otherwise."""
    if rule.action != "reroute":
        return actions()[rule.action], ""
    to = next((usable[card] for card in rule.to if card in usable), "")
    return (actions()["reroute"], to) if to else (actions()[rule.otherwise], "")
