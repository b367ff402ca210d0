"""What holds for a tenant and a model, and where each rule comes from: the library, the tenant's file, or a card's sentence."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gateway.errors import ConfigurationError
from gateway.http.keys import KeyStore
from gateway.settings import Settings
from policies.admission import Facts
from policies.cards.types import Card, CardRule, Disclose, Place, Purpose
from policies.cards.words import describe
from policies.diff import described
from policies.effective import Book, taken_back
from policies.loader import BUILT_IN
from policies.types import Policy, Rule


def facts_of(settings: Settings, tenant: str) -> dict[str, set[Facts]]:
    """Return the policies that the tenant's keys name, each with what those keys are for. Raises ConfigurationError."""
    store = KeyStore(settings.data_dir)
    store.load()
    found: dict[str, set[Facts]] = {}
    for entry in store.entries.values():
        who = entry.principal
        if who.tenant == tenant and entry.valid_until:
            found.setdefault(who.policy, set()).add(Facts(Purpose(who.purpose), who.production))
    if not found:
        raise ConfigurationError(f"found no key of the tenant `{tenant}`, expected one made with `caveat key create`")
    return found


def in_force(policy: Policy, cards: Mapping[str, Card], model: str, facts: Facts) -> dict[str, Any]:
    """Describe what holds: each rule with its source, the rules before generation, and what is taken back."""
    book = Book(cards)
    card, together = book.card(model), book.policy(policy, model, facts)
    return {
        "policy": together.label,
        "model": model,
        "digest": together.digest,
        "purpose": str(facts.purpose),
        "production": facts.production,
        "card": None if card is None else {"id": card.id, "digest": card.digest, "licence": card.licence.name},
        "required": sorted(together.required),
        "rules": [{"id": r.id, "does": described(r), "from": source(r)} for r in together.rules],
        "before_generation": [] if card is None else [_asked(rule) for rule in card.rules() if _is_asked(rule)],
        "taken_back": [] if card is None else [dataclasses.asdict(x.waiver) for x in taken_back(policy, card)],
    }


def source(rule: Rule) -> str:
    """Say where a rule is from: a card's sentence, or a file and its line."""
    if rule.because is not None and not rule.origin:
        return _cited(rule.because.card, rule.because.gloss or rule.because.quote)
    is_library = Path(rule.origin.rpartition(":")[0]).parent == BUILT_IN
    return f"{'library' if is_library else 'tenant'} {rule.origin}"


def _asked(rule: CardRule) -> dict[str, str]:
    because = rule.because
    return {
        "id": rule.id,
        "does": describe(rule),
        "from": _cited(because.card, because.gloss or because.quote),
    }


def _is_asked(rule: CardRule) -> bool:
    if isinstance(rule, Disclose):
        return rule.place is Place.ANSWER
    return rule.kind in {"licence", "production", "model_kind", "context"}


def _cited(card: str, sentence: str) -> str:
    return f"card {card}: “{' '.join(sentence.split())}”"
