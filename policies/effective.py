"""What holds for one tenant and one model: the rules of the model's cards and those of the tenant's policy, together.

INVARIANT: a card or a rule more never loosens a decision. A card's rule holds less only where the policy says so, with
an owner, a reason and a last day; then it still is decided and recorded, as a shadow or with its milder action.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import islice
from typing import Final

from policies.admission import Facts, admit, outcome
from policies.cards.types import Card, CardRule
from policies.compose import digest
from policies.derive import Usable, derive
from policies.schema import actions
from policies.types import Action, Loosening, Mode, Outcome, Policy, Rule, loosening_of

MAX_MADE: Final = 1024  # tenants' policies times models times purposes; a gateway has some dozens
NOTHING_SAID: Final = Facts()
# what needs a text to change
EDITS: Final = frozenset({Outcome.PSEUDONYMISE, Outcome.REDACT, Outcome.TRIM, Outcome.REPLACE})


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


def idle_loosenings(policy: Policy, cards: Iterable[Card]) -> list[str]:
    """Tell, place first, what `policy` takes back and cannot: a typing error, a card that changed, an action out of place."""
    known = {rule.id: asked for card in cards for rule, asked in _asked(card)}
    return [f"{x.origin}: found {told}" for x in policy.loosened for told in _idle(x, known)]


def taken_back(policy: Policy, card: Card) -> list[Loosening]:
    """Return what makes a rule of this card hold less; a policy may name other cards, and ask no less than this one."""
    return [x for x in policy.loosened if any(_is_less(x, policy, *each) for each in _asked(card))]


def moot_loosenings(policy: Policy, cards: Iterable[Card]) -> list[str]:
    """Tell, place first, what takes nothing back, for the card asks no more. It is no fault: so a parent's is undone."""
    asked = [each for card in cards for each in _asked(card)]
    return [
        f"{x.origin}: `loosen` of `{x.rule}` takes nothing back, for the card asks no more than that"
        for x in policy.loosened
        if any(x.holds_for(rule.id) for rule, _ in asked) and not any(_is_less(x, policy, *each) for each in asked)
    ]


def _is_less(loosening: Loosening, policy: Policy, rule: CardRule, asked: Sequence[Rule]) -> bool:
    """Tell whether it makes the rule, or what it asks of texts, hold less."""
    if loosening_of(rule.id, policy.loosened) is not loosening:
        return False
    if asked:
        return any(_loosened(each, loosening) != each for each in asked)
    action = loosening.action
    return loosening.off or (action is not None and action.outcome < actions()[rule.action].outcome)


def _asked(card: Card) -> Iterator[tuple[CardRule, list[Rule]]]:
    """Yield each rule of `card` with what it asks of texts: nothing, where it looks at the request as such."""
    of_texts = derive(card).rules
    return ((rule, [derived for derived in of_texts if derived.id == rule.id]) for rule in card.rules())


def _idle(loosening: Loosening, known: Mapping[str, Sequence[Rule]]) -> Iterator[str]:
    name, action = loosening.rule, loosening.action
    meant = {rule: asked for rule, asked in known.items() if loosening.holds_for(rule)}
    if not meant:
        caveats = {rule.rpartition("/")[0] for rule in known}
        close = get_close_matches(name, sorted(caveats | set(known)), n=1, cutoff=0.9)
        yield f"`loosen` of `{name}`, which no card has{f' (`{close[0]}`?)' if close else ''}"
    elif loosening.at_least is not None and all(rule.marks for asked in meant.values() for rule in asked):
        yield f"`at_least` for `{name}`, which has no threshold, expected `action` or `off`"
    misplaced = (told for rule, asked in meant.items() for told in _misplaced(action, rule, asked))
    yield from islice(misplaced, 1)  # one is enough for one line


def _misplaced(action: Action | None, rule: str, asked: Sequence[Rule]) -> Iterator[str]:
    """Tell of an action that would take the place of a rule's and cannot do there what it is named for."""
    if action is None:
        return
    if not asked and action.outcome in EDITS:
        fit = ", ".join(name for name, a in actions().items() if a.outcome not in {*EDITS, Outcome.REROUTE})
        yield f"the action `{action.name}` for `{rule}`, which is about no text, expected one of {fit}"
    if any(action.outcome < r.action.outcome and not r.directions <= action.directions for r in asked):
        only = ", ".join(sorted(action.directions))
        yield f"the action `{action.name}` for `{rule}`, expected one that is not for {only} alone"


def _loosen(rule: Rule, loosened: Sequence[Loosening]) -> Rule:
    loosening = loosening_of(rule.id, loosened)
    return rule if loosening is None else _loosened(rule, loosening)


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
