"""A card told: its rules in words, its summary for whoever uses the model, all of it as plain data."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Any, assert_never

from policies.cards import types
from policies.cards.types import Card, CardRule


def as_data(value: Any) -> Any:
    """Return a card, or a part of one, as JSON has it; sets are sorted, each rule says its `kind`."""
    if dataclasses.is_dataclass(value):
        data = {f.name: as_data(getattr(value, f.name)) for f in dataclasses.fields(value)}
        return data if "kind" in data or not hasattr(value, "kind") else {"kind": value.kind} | data
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Mapping):
        return {str(k): as_data(v) for k, v in value.items()}
    if isinstance(value, frozenset):
        return sorted(as_data(v) for v in value)
    return [as_data(v) for v in value] if isinstance(value, tuple) else value


def summary(card: Card) -> dict[str, Any]:
    """Return what GET /v1/models tells of a model: licence, intended use, every caveat with its sentence and rules."""
    return {
        "card": card.id,
        "card_digest": card.digest,
        "kind": card.kind.value,
        "licence": as_data(card.licence),
        "languages": list(card.languages),
        "context_tokens": card.context_tokens,
        "production": card.production.value,
        "intended_use": list(card.intended),
        "out_of_scope": list(card.out_of_scope),
        "caveats": [
            {"id": c.id, "quote": c.quote, "gloss": c.gloss, "rules": [rule.id for rule in c.rules]}
            for c in card.caveats
        ],
    }


def describe(rule: CardRule) -> str:  # noqa: C901 - one branch for each kind of rule
    """Say in words when a rule acts and what it does."""
    match rule:
        case types.Threshold():
            place = _and(d.value for d in rule.directions)
            return f"{rule.category} ≥ {_levels(rule.at_least, rule.at_least_in)} in {place} → {rule.action}"
        case types.LicenceTerms():
            return f"key for {_and(p.value for p in rule.purposes)} use → {rule.action}"
        case types.ProductionUse():
            return f"key for production → {rule.action}"
        case types.KindOfModel():
            return f"chat asked of a base model → {rule.action}"
        case types.Languages():
            place = _and(d.value for d in rule.directions)
            return f"{place} in a language other than {_and(rule.languages)} → {rule.action}"
        case types.ContextLength():
            return f"prompt of more than {rule.tokens} tokens → {rule.action}"
        case types.Scope():
            action = f"reroute to {', '.join(rule.to)}, else {rule.otherwise}" if rule.to else rule.action
            return f"{rule.category} ≥ {_levels(rule.at_least, rule.at_least_in)} → {action}"
        case types.OutputMarks():
            return f"{_and(m.value for m in rule.marks)} in the answer → {rule.action}, marked"
        case types.Trim():
            return f"a turn of the model's own making ({len(rule.at)} forms) → trim"
        case types.PromptFormat():
            own = "; the card's system prompt is applied" if rule.system_prompt else ""
            return f"caller's text holds {_and(f'`{t}`' for t in rule.control_tokens)} → refuse{own}"
        case types.Disclose():
            return "told in the list of models" if rule.text is None else f"notice `{rule.text}` with each answer"
        case _ as never:
            assert_never(never)


def _and(words: Iterable[str]) -> str:
    return ", ".join(sorted(words))


def _levels(at_least: float, languages: tuple[tuple[str, float], ...]) -> str:
    return ", ".join([f"{at_least:g}", *(f"{value:g} in {language}" for language, value in languages)])
