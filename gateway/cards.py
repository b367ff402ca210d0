"""Which model card holds for which model, as the operator's settings say."""

from __future__ import annotations

from gateway.errors import ConfigurationError
from gateway.settings import Settings
from policies.cards.loader import Cards, UnknownCardError, load_cards
from policies.cards.types import Card


def cards_of(settings: Settings) -> Cards:
    """Load the built-in cards and those in `cards` of the operator's policy directory. Raises SourceError."""
    own = None if settings.policy_dir is None else settings.policy_dir.resolve() / "cards"
    return load_cards([own] if own is not None and own.is_dir() else [])


def cards_by_model(settings: Settings, cards: Cards) -> dict[str, Card]:
    """Return the card of each model that the settings name one for. Raises ConfigurationError."""
    try:
        named = ((alias, up.served(alias).card) for up in settings.upstreams for alias in up.models)
        return {alias: cards.get(card) for alias, card in named if card is not None}
    except UnknownCardError as error:
        raise ConfigurationError(str(error)) from None
