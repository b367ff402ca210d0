"""Whether a model's card allows a request at all, before anything is generated: licence, production, kind, length.

INVARIANT: what a key or an endpoint does not say counts as what the cards restrict most. Pure; the caller acts on it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from policies.cards import types as cards
from policies.cards.types import Card, ModelKind, Place, Purpose
from policies.messages import ADMISSION, DISCLOSE, cited, spoken
from policies.schema import actions
from policies.types import Fired, Loosening, Mode, Outcome, loosening_of

CHARACTERS_PER_TOKEN: Final = 4.0  # of ASCII text; byte-pair vocabularies give English about this much
TOKENS_PER_OTHER: Final = 1.0  # a character of another script takes about a token in multilingual vocabularies


class Facts(NamedTuple):
    """What is known of a request. `is_chat`: it comes as turns. `tokens`: of the prompt, estimated."""

    purpose: Purpose = Purpose.COMMERCIAL
    production: bool = True
    is_chat: bool = True
    tokens: int = 0


def admit(card: Card, facts: Facts, loosened: Sequence[Loosening] = ()) -> tuple[Fired, ...]:
    """Return the rules of `card` that this request fires, sorted by id; empty for a card that no person confirmed.

    What a tenant took back (`loosened`) is told as a shadow, or with its milder action.
    """
    if card.status is not cards.Status.CONFIRMED:
        return ()
    fired = [_fired(card, rule, facts) for rule in card.rules()]
    told = (_loosen(f, loosened) for f in fired if f is not None)
    return tuple(sorted(told, key=lambda f: (f.mode, f.rule)))


def outcome(fired: Iterable[Fired]) -> Outcome:
    """Return the strictest outcome that took effect."""
    return max((f.outcome for f in fired if f.mode is Mode.ENFORCE), default=Outcome.ALLOW)


def refusal(language: str, card: Card, fired: Iterable[Fired]) -> str:
    """Return what the caller reads: the first reason in the order licence, production, kind, length, with its sentence."""
    texts = spoken(language).admission
    refusing = [f for f in fired if f.mode is Mode.ENFORCE and f.outcome.is_withheld]
    for kind in type(texts).model_fields:
        for reason in refusing:
            if reason.category == ADMISSION + kind:
                lengths = {r.id: r.tokens for r in card.rules() if isinstance(r, cards.ContextLength)}
                limit = lengths.get(reason.rule, card.context_tokens)
                text = getattr(texts, kind).format(licence=card.licence.name, limit=limit)
                return cited(language, text, reason.because)
    return spoken(language).input.policy


def estimated_tokens(texts: Iterable[str]) -> int:
    """Estimate the tokens of a prompt without its vocabulary, rather too many than too few for other scripts."""
    total = 0.0
    for text in texts:
        narrow = len(text) if text.isascii() else sum(map(str.isascii, text))
        total += narrow / CHARACTERS_PER_TOKEN + (len(text) - narrow) * TOKENS_PER_OTHER
    return round(total)


def _fired(card: Card, rule: cards.CardRule, facts: Facts) -> Fired | None:
    category = ADMISSION + rule.kind
    if isinstance(rule, cards.Disclose):
        holds, category = rule.place is Place.ANSWER and rule.text is not None, f"{DISCLOSE}{rule.text}"
    elif isinstance(rule, cards.LicenceTerms):
        holds = facts.purpose in rule.purposes
    elif isinstance(rule, cards.ProductionUse):
        holds = facts.production
    elif isinstance(rule, cards.KindOfModel):
        holds = facts.is_chat and card.kind is ModelKind.BASE
    elif isinstance(rule, cards.ContextLength):
        holds = facts.tokens > rule.tokens
    else:
        return None
    if not holds:
        return None
    return Fired(rule.id, category, 1.0, actions()[rule.action].outcome, Mode.ENFORCE, rule.because)


def _loosen(fired: Fired, loosened: Sequence[Loosening]) -> Fired:
    loosening = loosening_of(fired.rule, loosened)
    if loosening is None or (not loosening.off and loosening.action is None):
        return fired
    if loosening.action is None:
        return fired._replace(mode=Mode.SHADOW)
    return fired._replace(outcome=min(fired.outcome, loosening.action.outcome))
