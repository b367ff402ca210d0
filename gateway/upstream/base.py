"""The port to a model's server. An upstream takes only what was cleared and gives back what nobody has judged yet."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeAlias

from gateway.sealed import Cleared
from gateway.settings import UpstreamSettings
from gateway.types import Exchange, UpstreamEvent
from gateway.upstream.health import OnEvent


class Upstream(Protocol):
    @property
    def speaks(self) -> frozenset[str]:
        """The formats (names of endpoints) in which it can be asked; `Exchange.wire` is one of them."""
        ...

    def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        """Yield the answer's events; closing the iterator cancels the request at the model's server.

        Emits one Finished per choice. Raises UpstreamError (and its kinds) and nothing else.
        """
        ...

    async def close(self) -> None: ...


class Dropped(StrEnum):
    """What an answer held that no event carries. A closed set: it labels a metric."""

    LOGPROBS = "logprobs"
    ANNOTATIONS = "annotations"
    AUDIO = "audio"
    IDENTIFIER = "identifier"  # ids, fingerprints and timestamps that the model's server chose
    CONTENT_PART = "content_part"  # a part of a list content that is not text, refusal or reasoning
    LATE = "late"  # text of a choice that had already ended
    SIGNATURE = "signature"  # what a server signs its reasoning with: opaque, so nobody can judge it
    TOOL_CALL = "tool_call"  # a tool call that is not a function call
    UNKNOWN = "unknown"


OnDropped: TypeAlias = Callable[[Dropped], None]  # called at most once for each kind and answer


@dataclass(frozen=True, slots=True)
class Provider:
    """A kind of model server. One file each in gateway/upstream, exported as UPSTREAM."""

    kind: str
    open: Callable[[UpstreamSettings, str | None, OnDropped, OnEvent], Upstream]  # settings, API key, counter, log
