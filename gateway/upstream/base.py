"""The port to a model's server. An upstream takes only what was cleared and gives back what nobody has judged yet."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol

from gateway.sealed import Cleared
from gateway.types import Exchange, UpstreamEvent


class Upstream(Protocol):
    def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        """Yield the answer's events; closing the iterator cancels the request at the model's server.

        Emits one Finished per choice. Raises UpstreamError (and its kinds) and nothing else.
        """
        ...

    async def close(self) -> None: ...
