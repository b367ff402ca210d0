"""What a wire format is: a pure value that reads a body and renders cleared events. No I/O, no clock, no policy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, Protocol

from gateway.errors import CaveatError
from gateway.protocols.strict import Document
from gateway.protocols.walk import Shape
from gateway.sealed import Cleared
from gateway.types import Event, Exchange, Explanation, Json

REQUEST_ID: Final = b"x-request-id"  # where a format's clients look for what names a request: OpenAI's


@dataclass(frozen=True, slots=True)
class Bounds:
    """How large a body may be in its parts."""

    depth: int = 64
    nodes: int = 10_000


class Frame(NamedTuple):
    """What the renderings of one exchange share."""

    exchange: Exchange
    created: int  # Unix seconds


class Rendering(Protocol):
    """One stream on its way out, as server-sent events. It may remember what it has rendered, and nothing else."""

    def event(self, event: Cleared[Event]) -> bytes:
        """One event of the answer; may be empty. Admitted comes first, unless all is refused; Closed comes last."""
        ...

    def error(self, error: CaveatError, explanation: Explanation | None) -> bytes:
        """What broke the stream off after it began. Nothing follows it."""
        ...


class Codec(Protocol):
    """A wire format, both ways."""

    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        """Raise BadRequest naming the JSON path of the first fault."""
        ...

    def rendering(self, frame: Frame) -> Rendering: ...

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:
        """All events of an exchange as one answer."""
        ...

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json: ...


@dataclass(frozen=True, slots=True)
class Endpoint:
    name: str
    path: str
    codec: Codec
    examples: tuple[Json, ...]  # realistic bodies; the canary tests put their canary into each leaf of them
    takes_api_key: bool = False  # the key may also stand in `x-api-key`, bare
    shape: Shape | None = None  # of its bodies, for the description of the data plane
    summary: str = ""
    streams: bool = False
    answers: str = "object"  # JSON type of a whole answer
    fault_shape: Json | None = None  # JSON Schema of its errors, where they are not OpenAI's
    refuses_by_error: bool = False  # the format has no place for words: a refusal is always `respond: error`
    id_header: bytes = REQUEST_ID
