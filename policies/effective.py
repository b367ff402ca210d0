"""What holds for one tenant and one model: the rules of the model's cards and those of the tenant's policy, together.

INVARIANT: a card or a rule more never loosens a decision. A card's rule holds less only where the policy says so, with
an owner, a reason and a last day; then it still is decided and recorded, as a shadow or with its milder action.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from policies.admission import Facts, admit, outcome
from policies.cards.types import Card
from policies.compose import digest
from policies.derive import Usable, derive
from policies.types import Loosening, Mode, Policy, Rule

MAX_MADE: Final = 1024  # tenants' policies times models times purposes; a gateway has some dozens
NOTHING_SAID: Final = Facts()


def effective(policy: Policy, cards: Sequence[Card], usable: Usable | None = None) -> Policy:
    """Return `policy` with the rules of `cards`; the same object where there is no card.

    A policy on trial (`mode: shadow`) stays on trial, rule by rule, and the cards take effect all the same.
    """
    if not cards:
        return policy
    derived = [derive(card, usable) for card in cards]
    from_cards = [_loosen(rule, policy.loosened) for each in derived for rule in each.rules]
    own = policy.rules
    if policy.mode is Mode.SHADOW:
        own = tuple(dataclasses.replace(rule, mode=Mode.SHADOW) for rule in own)
    together = dataclasses.replace(
        policy,
        rules=(*own, *from_cards),
        required=policy.required.union(*(each.required for each in derived)),
        mode=Mode.ENFORCE,
        cards=tuple(sorted({(card.id, card.digest) for card in cards})),
    )
    return dataclasses.replace(together, digest=digest(together))


def unknown_loosenings(policy: Policy, cards: Iterable[Card]) -> list[str]:
    """Return the names of rules that `policy` loosens and no card has: a typing error, or a card that changed."""
    known = {rule.id for card in cards for rule in card.rules()}
    return [x.rule for x in policy.loosened if not any(x.holds_for(rule) for rule in known)]


def _loosen(rule: Rule, loosened: Sequence[Loosening]) -> Rule:
    for loosening in loosened:
        if loosening.holds_for(rule.id):
            rule = _loosened(rule, loosening)
    return rule


def _loosened(rule: Rule, loosening: Loosening) -> Rule:
    """Return the rule with what it asks less; what would ask more is left as the card has it."""
    if loosening.off:
        return dataclasses.replace(rule, mode=Mode.SHADOW)
    if loosening.at_least is not None:
        least = loosening.at_least
        by_language = tuple((language, max(value, least)) for language, value in rule.at_least_in)
        return dataclasses.replace(rule, at_least=max(rule.at_least, least), at_least_in=by_language)
    if loosening.action is not None and loosening.action.outcome < rule.action.outcome:
        return dataclasses.replace(rule, action=loosening.action, to="")
    return rule


class Book:
    """The effective policy of each tenant's policy for each model, made when it is first asked for and then kept.

    `cards`: by the name under which callers ask for the model. A model without a card has the tenant's policy alone.
    """

    def __init__(self, cards: Mapping[str, Card]) -> None:
        self._cards = dict(cards)
        self._made: dict[tuple[int, str, Facts], tuple[Policy, Policy]] = {}  # by identity; holds it, so that ids stay

    def card(self, model: str | None) -> Card | None:
        return None if model is None else self._cards.get(model)

    def policy(self, policy: Policy, model: str | None, facts: Facts = NOTHING_SAID) -> Policy:
        """Return what holds for texts to and from `model`. `facts`: who asks decides where a request may be sent."""
        card = self.card(model)
        if card is None or model is None:
            return policy
        facts = facts._replace(tokens=0)
        key = (id(policy), model, facts)
        made = self._made.get(key)
        if made is None:
            if len(self._made) >= MAX_MADE:
                self._made.clear()
            made = self._made[key] = policy, effective(policy, [card], self._usable(policy, model, facts))
        return made[1]

    def _usable(self, policy: Policy, model: str, facts: Facts) -> dict[str, str]:
        """Return by card the first other model that would not refuse whoever asks."""
        usable: dict[str, str] = {}
        for name, card in sorted(self._cards.items()):
            if name != model and not outcome(admit(card, facts, policy.loosened)).is_withheld:
                usable.setdefault(card.id, name)
        return usable
