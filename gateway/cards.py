"""Which model card holds for which model, as the operator's settings say."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from classifiers.types import Channel, Role
from gateway.errors import ConfigurationError
from gateway.settings import Settings
from gateway.translate.prompt import unsayable
from gateway.types import Exchange
from policies.cards.loader import Cards, UnknownCardError, load_cards
from policies.cards.types import Card, Status
from policies.derive import derive
from policies.effective import idle_loosenings
from policies.loader import Library


def cards_of(settings: Settings) -> Cards:
    """Load the built-in cards and those in `cards` of the operator's policy directory. Raises SourceError."""
    own = None if settings.policy_dir is None else settings.policy_dir.resolve() / "cards"
    return load_cards([own] if own is not None and own.is_dir() else [])


def cards_by_model(settings: Settings, cards: Cards) -> dict[str, Card]:
    """Return the card of each model that the settings name one for. Raises ConfigurationError."""
    found: dict[str, Card] = {}
    faults = []
    for place, upstream in enumerate(settings.upstreams):
        for alias in upstream.models:
            if (named := upstream.served(alias).card) is None:
                continue
            try:
                found[alias] = cards.get(named)
            except UnknownCardError as error:
                faults.append(settings.at(("upstreams", place, "models", alias, "card"), f"model `{alias}`: {error}"))
    if faults:
        raise ConfigurationError("\n".join(faults))
    return found


def no_such_model(settings: Settings, model: str) -> str | None:
    """Return what to tell of a name that no upstream serves a model under; None where one does."""
    served = sorted({alias for upstream in settings.upstreams for alias in upstream.models})
    return None if model in served else f"no model named `{model}` in the settings; expected one of {', '.join(served)}"


def checked_cards(settings: Settings, library: Library, classifiers: Collection[str]) -> dict[str, Card]:
    """Return the card of each model, once all that its rules need is there. Raises ConfigurationError, SourceError.

    `classifiers`: the names of those there are. A card whose rules wait for one that is not would leave every request
    unjudged: better to be told now.
    """
    cards = cards_of(settings)
    served = cards_by_model(settings, cards)
    faults = [
        f"model `{model}`: its card `{card.id}` needs the classifier `{name}`, and there is none of that name"
        for model, card in sorted(served.items())
        for name in sorted(derive(card).required - set(classifiers))
    ]
    faults += strange_loosenings(library, cards.cards.values())
    faults += unwritable_prompts(settings, served)
    if faults:
        raise ConfigurationError("\n".join(faults))
    return served


def unwritable_prompts(settings: Settings, served: Mapping[str, Card]) -> list[str]:
    """Tell of each model whose prompts we are to write (`prompts: card`) and cannot."""
    ours = [(up, alias) for up in settings.upstreams if up.prompts == "card" for alias in up.models]
    faults = []
    for upstream, alias in ours:
        card = served.get(alias)
        if upstream.kind != "openai":
            faults.append(f"upstream `{upstream.name}`: found `prompts: card`, which is for kind `openai` alone")
        elif card is None:
            faults.append(f"model `{alias}`: found `prompts: card` and no card, expected one in its settings")
        elif card.status is not Status.CONFIRMED:
            faults.append(
                f"model `{alias}`: found `prompts: card` with the draft `{card.id}`, expected one that is read"
            )
        elif names := unsayable(card):
            faults.append(
                f"model `{alias}`: its card `{card.id}` asks for `{names[0]}`, which a server cannot be told with each"
                " request; expected `prompts: server` and a server that knows the card"
            )
    return faults


def strange_loosenings(library: Library, cards: Collection[Card]) -> list[str]:
    """Tell, place first, what policies take back that no card asks, or in a way that takes nothing back."""
    told = (fault for _, policy in sorted(library.policies.items()) for fault in idle_loosenings(policy, cards))
    return list(dict.fromkeys(told))  # an inherited one is one fault


def with_classifiers(settings: Settings, cards: Mapping[str, Card]) -> Settings:
    """Return the settings with the classifiers that the cards' rules wait for: who names a card names those too."""
    needed = {name for card in cards.values() for name in derive(card).required}
    more = tuple(sorted(needed - set(settings.classifiers)))
    return settings.model_copy(update={"classifiers": settings.classifiers + more}) if more else settings


def beginning(exchange: Exchange) -> str:
    """Return what a conversation begins with, up to the first words of its user: the same in each of its requests."""
    texts: list[str] = []
    for span in exchange.spans:
        if span.channel is Channel.TEXT:
            texts.append(span.text)
            if span.role is Role.USER:
                break
    return "\0".join(texts)
