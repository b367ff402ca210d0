"""Which request can be carried in which other format, for servers that do not speak the caller's.

INVARIANT: a translation says nothing of its own. Every string of its result is one of the body that was judged, or a
word of the format it writes; what the other format cannot say is a BadRequest that names the place, never dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise
from types import MappingProxyType
from typing import Final, TypeAlias

from gateway.errors import BadRequest
from gateway.translate import responses_chat
from gateway.translate.chat_messages import messages_of
from gateway.translate.messages_chat import chat_of
from gateway.types import Exchange, Json

Translation: TypeAlias = Callable[[Json], Json]  # a body that its codec has parsed; not touched. Raises BadRequest

_TABLE: Final[dict[tuple[str, str], Translation]] = {  # (from, to), both names of endpoints
    ("chat", "messages"): messages_of,
    ("messages", "chat"): chat_of,
    ("responses", "chat"): responses_chat.to_chat,
}
TRANSLATIONS: Final[Mapping[tuple[str, str], Translation]] = MappingProxyType(_TABLE)


def carried(exchange: Exchange, speaks: frozenset[str]) -> Exchange:
    """Return the exchange in a format that is spoken: its own, or one or two translations away. Raises BadRequest."""
    if exchange.wire in speaks:
        return exchange
    for steps in (1, 2):  # the fewest first: each step says a little less
        for path in _paths(exchange.wire, steps):
            if path[-1] in speaks:
                body = exchange.body
                for source, target in pairwise((exchange.wire, *path)):
                    body = TRANSLATIONS[source, target](body)
                return exchange._replace(body=body, carried_as=path[-1])
    raise BadRequest(
        f"the server of this model cannot be asked through `{exchange.endpoint}`; try "
        + (" or ".join(f"`{name}`" for name in sorted(speaks)) or "another model"),
        code="unsupported_endpoint",
    )


def _paths(source: str, steps: int) -> list[tuple[str, ...]]:
    """The formats that lie `steps` translations away, each with those on the way to it."""
    nexts = [target for start, target in TRANSLATIONS if start == source]
    if steps == 1:
        return [(target,) for target in nexts]
    return [(target, *rest) for target in nexts for rest in _paths(target, steps - 1) if source not in rest]
