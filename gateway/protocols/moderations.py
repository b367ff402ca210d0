"""POST /v1/moderations: judge texts without a model, in OpenAI's shape."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel, JsonPath
from gateway.errors import CaveatError
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.describe import schema_of
from gateway.protocols.moderated import result
from gateway.protocols.openai import FIELD, Part, Stateless, caveat, error_body
from gateway.protocols.strict import Document
from gateway.protocols.walk import Fields, Refused, Text, Walk, wrong
from gateway.sealed import Cleared
from gateway.types import Closed, Event, Exchange, Explanation, Json, Judged

MAX_INPUTS: Final = 1000


@dataclass(frozen=True, slots=True)
class Inputs:
    """A string, an array of strings, or an array of content parts."""

    def schema(self) -> Json:
        several = {"type": "array", "items": schema_of(Part(Channel.TEXT)), "minItems": 1, "maxItems": MAX_INPUTS}
        return {"anyOf": [{"type": "string"}, several]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if isinstance(value, str):
            Text().walk(value, path, walk)
            return
        walk.enter(value, path)
        if not isinstance(value, list) or not 1 <= len(value) <= MAX_INPUTS:
            raise wrong(path, f"a string or an array of 1 to {MAX_INPUTS} texts")
        for index, member in enumerate(value):
            Part(Channel.TEXT).walk(member, (*path, index), walk)


BODY: Final = Fields(
    {"model": FIELD, "input": Inputs(), "stream": Refused("a moderation is one answer")},
    ("input",),
)


class ModerationsCodec:
    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        body = document.tree
        walk = Walk(document.may_hold_surrogates, bounds.depth, bounds.nodes)
        BODY.walk(body, (), walk)
        texts = body["input"]
        return Exchange(
            id=exchange_id,
            endpoint="moderations",
            model=None,
            body=body,
            spans=tuple(walk.spans),
            choices=1 if isinstance(texts, str) else len(texts),
        )

    def rendering(self, frame: Frame) -> Rendering:
        return Stateless(_silent, frame)

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:
        values = [e.value for e in events]
        closed = next(v for v in values if isinstance(v, Closed))
        return {
            "id": f"modr-{frame.exchange.id}",
            "model": "caveat",
            "results": [result(v) for v in values if isinstance(v, Judged)],
            "caveat": caveat(closed.outcome),
        }

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:
        return error_body(error, explanation)


def _silent(event_: Cleared[Event], frame: Frame) -> bytes:  # noqa: ARG001 - the port's signature
    """Nothing: a request for a stream was refused by the shape."""
    return b""


ENDPOINT: Final = Endpoint(
    "moderations",
    "/v1/moderations",
    ModerationsCodec(),
    ({"input": "hello"}, {"model": "omni-moderation-latest", "input": ["one", {"type": "text", "text": "two"}]}),
    shape=BODY,
    summary="Judge texts without a model",
)
