"""Which request can be carried in which other format, for servers that do not speak the caller's.

INVARIANT: a translation says nothing of its own. Every string of its result is one of the body that was judged, or a
word of the format it writes; what the other format cannot say is a BadRequest that names the place, never dropped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final, TypeAlias

from gateway.errors import BadRequest
from gateway.types import Exchange, Json

Translation: TypeAlias = Callable[[Json], Json]  # a body that its codec has parsed; not touched. Raises BadRequest

_TABLE: Final[dict[tuple[str, str], Translation]] = {}  # (from, to), both names of endpoints
TRANSLATIONS: Final[Mapping[tuple[str, str], Translation]] = MappingProxyType(_TABLE)


def carried(exchange: Exchange, speaks: frozenset[str]) -> Exchange:
    """Return the exchange in a format that is spoken: its own, or one translation away. Raises BadRequest."""
    if exchange.wire in speaks:
        return exchange
    for (source, target), translation in TRANSLATIONS.items():
        if source == exchange.wire and target in speaks:
            return exchange._replace(body=translation(exchange.body), carried_as=target)
    raise BadRequest(
        f"the server of this model cannot be asked through `{exchange.endpoint}`; try "
        + (" or ".join(f"`{name}`" for name in sorted(speaks)) or "another model"),
        code="unsupported_endpoint",
    )
