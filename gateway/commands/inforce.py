"""`caveat policy show --effective`: what holds for a tenant and a model, and where each rule comes from."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gateway.errors import ConfigurationError
from gateway.http.keys import KeyStore
from gateway.settings import Settings
from policies.admission import Facts
from policies.cards.types import Card, CardRule, Disclose, Place, Purpose
from policies.cards.words import describe
from policies.diff import described
from policies.effective import Book
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


def in_force(policy: Policy, cards: dict[str, Card], model: str, facts: Facts) -> dict[str, Any]:
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
        "rules": [{"id": r.id, "does": described(r), "from": _source(r)} for r in together.rules],
        "before_generation": [] if card is None else [_asked(rule) for rule in card.rules() if _is_asked(rule)],
        "taken_back": [dataclasses.asdict(x.waiver) for x in policy.loosened],
    }


def in_words(shown: dict[str, Any]) -> list[str]:
    card = shown["card"]
    lines = [
        f"{shown['policy']} for {shown['model']}  {shown['digest'][:12]}",
        f"card: {'none' if card is None else f'''{card['id']}  {card['licence']}'''}",
        f"key: {shown['purpose']}, {'production' if shown['production'] else 'not production'}",
        f"needs: {', '.join(shown['required'])}",
    ]
    for title, key in (("before anything is generated:", "before_generation"), ("rules:", "rules")):
        lines += [title, *(f"  {rule['id']}: {rule['does']}\n      {rule['from']}" for rule in shown[key])]
    for waiver in shown["taken_back"]:
        what = waiver["setting"].removeprefix("loosen:")
        lines.append(f"taken back: {what} by {waiver['owner']} until {waiver['expires']}: {waiver['reason']}")
    return lines


def _source(rule: Rule) -> str:
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


def choose(facts: dict[str, set[Facts]] | None, name: str | None) -> Sequence[tuple[str, Facts]]:
    """Return each policy to show with what the asking keys are for; without a tenant, the one that was named."""
    if facts is None:
        return [(name or "baseline", Facts())]
    wanted = facts if name is None else {name: facts.get(name, {Facts()})}
    return [(policy, each) for policy in sorted(wanted) for each in sorted(wanted[policy])]
