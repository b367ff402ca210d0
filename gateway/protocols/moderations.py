"""POST /v1/moderations: judge texts without a model, in OpenAI's shape."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel, Direction, JsonPath, Role
from gateway.errors import CaveatError
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.chat import MAX_MODEL_NAME
from gateway.protocols.describe import schema_of
from gateway.protocols.exact import Exactly
from gateway.protocols.moderated import result
from gateway.protocols.openai import FIELD, TEXTS, Part, caveat, error_body
from gateway.protocols.strict import Document
from gateway.protocols.unary import Unary, direction_in
from gateway.protocols.walk import Fields, Refused, Text, Token, Walk, wrong
from gateway.sealed import Cleared
from gateway.types import Closed, Event, Exchange, Explanation, Json, Judged

MAX_INPUTS: Final = 1000


@dataclass(frozen=True, slots=True)
class Inputs:
    """A text, an array of texts that get a result each, or an array of content parts that get one together."""

    def schema(self) -> Json:
        text: Json = {"type": "string"}
        part = schema_of(Part(Channel.TEXT))
        several = [{"type": "array", "items": one, "minItems": 1, "maxItems": MAX_INPUTS} for one in (text, part)]
        return {"anyOf": [text, *several]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if isinstance(value, str):
            Text().walk(value, path, walk)
            return
        walk.enter(value, path)
        if not isinstance(value, list) or not 1 <= len(value) <= MAX_INPUTS:
            raise wrong(path, f"a string or an array of 1 to {MAX_INPUTS} texts or content parts")
        if 0 < sum(isinstance(member, str) for member in value) < len(value):
            raise wrong(path, "an array of strings or one of content parts, not of both")
        for index, member in enumerate(value):
            Part(Channel.TEXT).walk(member, (*path, index), walk)


@dataclass(frozen=True, slots=True)
class Name:
    """The moderation model that a caller names. It selects nothing, and is judged as any other string."""

    def schema(self) -> Json:
        return {"type": ["string", "null"], "maxLength": MAX_MODEL_NAME}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        FIELD.walk(value, path, walk)
        if value is not None and len(value) > MAX_MODEL_NAME:
            raise wrong(path, f"a model's name of at most {MAX_MODEL_NAME} characters")


BODY: Final = Fields(
    {
        "model": Name(),
        "input": Inputs(),
        "stream": Refused("a moderation is one answer"),
        "caveat": Exactly(Fields({"direction": Token(frozenset(Direction))}, nullable=True)),
    },
    ("input",),
)


class ModerationsCodec:
    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        body = document.tree
        direction = direction_in(body, "caveat")
        role = Role.ASSISTANT if direction is Direction.OUTPUT else Role.USER
        walk = Walk(document.may_hold_surrogates, bounds.depth, bounds.nodes, role, direction)
        BODY.walk(body, (), walk)
        given = body["input"]
        return Exchange(
            id=exchange_id,
            endpoint="moderations",
            model=None,
            body=body,
            spans=tuple(walk.spans),
            choices=len(given) if isinstance(given, list) and isinstance(given[0], str) else 1,
            direction=direction,
        )

    def rendering(self, frame: Frame) -> Rendering:  # noqa: ARG002 - the port's signature
        return Unary()

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:
        values = [e.value for e in events]
        closed = next(v for v in values if isinstance(v, Closed))
        given = frame.exchange.body["input"]
        return {
            "id": f"modr-{frame.exchange.id}",
            "model": "caveat",
            "results": [_with_types(result(v), given) for v in values if isinstance(v, Judged)],
            "caveat": caveat(closed.outcome),
        }

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:
        return error_body(error, explanation)


def _with_types(one: Json, given: Json) -> Json:
    """The result with the kinds of input that its scores rest on: none where nothing but media was sent."""
    is_text = isinstance(given, str) or any(isinstance(p, str) or p["type"] in TEXTS for p in given)
    applied = ["text"] if is_text else []
    return {**one, "category_applied_input_types": dict.fromkeys(one["category_scores"], applied)}


ENDPOINT: Final = Endpoint(
    "moderations",
    "/v1/moderations",
    ModerationsCodec(),
    (
        {"input": "hello"},
        {"model": "omni-moderation-latest", "input": ["one", "two"], "caveat": {"direction": "output"}},
        {"input": [{"type": "text", "text": "one"}, {"type": "text", "text": "two"}]},
    ),
    shape=BODY,
    summary="Judge texts without a model",
)
