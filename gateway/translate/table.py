"""Which request can be carried in which other format, for servers that do not speak the caller's.

INVARIANT: a translation says nothing of its own. Every string of its result is one of the body that was judged, or a
word of the format it writes; what the other format cannot say is a BadRequest that names the place, never dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final, TypeAlias

from gateway.errors import BadRequest, ConfigurationError
from gateway.translate import prompt, responses_chat
from gateway.translate.chat_messages import messages_of
from gateway.translate.messages_chat import chat_of
from gateway.types import Exchange, Json
from policies.cards.types import Card

Translation: TypeAlias = Callable[[Json], Json]  # a body that its codec has parsed; not touched. Raises BadRequest

_TABLE: Final[dict[tuple[str, str], Translation]] = {  # (from, to), both names of endpoints
    ("chat", "messages"): messages_of,
    ("messages", "chat"): chat_of,
    ("responses", "chat"): responses_chat.to_chat,
}
TRANSLATIONS: Final[Mapping[tuple[str, str], Translation]] = MappingProxyType(_TABLE)
PROMPT: Final = (
    "prompt"  # OpenAI's completions for a server that knows no card: the form, stops and values are written here
)
_BY_CARD: Final[Mapping[str, Callable[[Json, Card], Json]]] = MappingProxyType(
    {"chat": prompt.of_chat, "completions": prompt.of_completions}
)


def carried(exchange: Exchange, speaks: frozenset[str], card: Card | None = None) -> Exchange:
    """Return the exchange in a format that is spoken: its own, or one or two translations away. Raises BadRequest.

    `card`: the model's, which PROMPT is written by.
    """
    if exchange.wire in speaks:
        return exchange
    for steps in (1, 2):  # the fewest first: each step says a little less
        for path in _paths(exchange.wire, steps):
            if path[-1] in speaks:
                body = exchange.body
                for source, target in pairwise((exchange.wire, *path)):
                    body = _translated(body, source, target, card)
                return exchange._replace(body=body, carried_as=path[-1])
    raise BadRequest(
        f"the server of this model cannot be asked through `{exchange.endpoint}`; try "
        + (" or ".join(f"`{name}`" for name in sorted(_doors(speaks))) or "another model"),
        code="unsupported_endpoint",
    )


def _translated(body: Json, source: str, target: str, card: Card | None) -> Json:
    if target != PROMPT:
        return TRANSLATIONS[source, target](body)
    if card is None:
        raise ConfigurationError("a model whose prompts the gateway writes has no card; name one in its settings")
    return _BY_CARD[source](body, card)


def _doors(speaks: frozenset[str]) -> frozenset[str]:
    """The endpoints among the formats: PROMPT is none that a caller knows."""
    return speaks - {PROMPT} | {"completions"} if PROMPT in speaks else speaks


def _paths(source: str, steps: int) -> list[tuple[str, ...]]:
    """The formats that lie `steps` translations away, each with those on the way to it."""
    nexts = [target for start, target in TRANSLATIONS if start == source]
    nexts += [PROMPT] if source in _BY_CARD else []
    if steps == 1:
        return [(target,) for target in nexts]
    return [(target, *rest) for target in nexts for rest in _paths(target, steps - 1) if source not in rest]
