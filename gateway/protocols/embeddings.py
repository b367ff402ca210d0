"""POST /v1/embeddings: OpenAI's embeddings format, both ways. The texts are judged; what comes back is numbers alone."""

from __future__ import annotations

import base64
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel, JsonPath
from gateway.errors import BadRequest, CaveatError, UpstreamError
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.chat import read_model
from gateway.protocols.describe import schema_of
from gateway.protocols.openai import FIELD, Part, caveat, error_body
from gateway.protocols.strict import Document
from gateway.protocols.unary import Unary
from gateway.protocols.walk import Fields, Number, Refused, Shape, Text, Token, Walk, show, wrong
from gateway.sealed import Cleared
from gateway.types import Closed, Event, Exchange, Explanation, Json, Usage, Vector

MAX_INPUTS: Final = 2048  # OpenAI's own bound
MAX_DIMENSIONS: Final = 65_536  # the largest models in use have 8,192
PART: Final = Part(Channel.TEXT)


@dataclass(frozen=True, slots=True)
class Inputs:
    """A text, or an array of texts and content parts, of which each gets a vector. Token ids are none."""

    def schema(self) -> Json:
        one: Json = {"type": "string", "minLength": 1}
        many = {"type": "array", "items": {"anyOf": [one, schema_of(PART)]}, "minItems": 1, "maxItems": MAX_INPUTS}
        return {"anyOf": [one, many]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if isinstance(value, str):
            _one(value, path, walk)
            return
        walk.enter(value, path)
        if not isinstance(value, list) or not 1 <= len(value) <= MAX_INPUTS:
            raise wrong(path, f"a string or an array of 1 to {MAX_INPUTS} texts")
        for index, member in enumerate(value):
            _one(member, (*path, index), walk)


def _one(value: Json, path: JsonPath, walk: Walk) -> None:
    if isinstance(value, int | float | list):
        message = "token ids cannot be judged; send the input as text"
        raise BadRequest(message, param=show(path), code="token_ids_unsupported")
    if value == "":
        raise wrong(path, "a text of at least one character")
    PART.walk(value, path, walk)


_TOKENS: Final = Refused("token ids and embeddings cannot be judged; send `input` as text")
_MEDIA: Final = Refused("nothing but text can be judged; send `input` as text")
_ELSEWHERE: Final[dict[str, Shape]] = {  # what other servers take in place of `input`
    **dict.fromkeys(("input_ids", "prompt_token_ids", "prompt_embeds", "input_embeds"), _TOKENS),
    **dict.fromkeys(("image", "images", "multi_modal_data", "mm_processor_kwargs"), _MEDIA),
    **dict.fromkeys(("messages", "chat_template", "chat_template_kwargs"), Refused("send the texts as `input`")),
}

BODY: Final = Fields(
    {
        **_ELSEWHERE,
        "model": Text(Channel.FIELD),
        "input": Inputs(),
        "encoding_format": Token(frozenset({"float", "base64"})),
        "dimensions": Number(1, MAX_DIMENSIONS, integer=True),
        "user": FIELD,
        "stream": Refused("an embedding is one answer"),
    },
    ("model", "input"),
)


class EmbeddingsCodec:
    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        body = document.tree
        walk = Walk(document.may_hold_surrogates, bounds.depth, bounds.nodes)
        BODY.walk(body, (), walk)
        model = read_model(body, walk)
        given = body["input"]
        return Exchange(
            id=exchange_id,
            endpoint="embeddings",
            model=model,
            body=body,
            spans=tuple(walk.spans),
            choices=1 if isinstance(given, str) else len(given),
            end_user=body.get("user"),
        )

    def rendering(self, frame: Frame) -> Rendering:  # noqa: ARG002 - the port's signature
        return Unary()

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:
        values = [cleared.value for cleared in events]
        closed = next(v for v in values if isinstance(v, Closed))
        vectors = {v.choice: v.values for v in values if isinstance(v, Vector)}
        if len(vectors) != frame.exchange.choices:
            raise UpstreamError("the model's server did not send a vector for each input")
        is_packed = frame.exchange.body.get("encoding_format") == "base64"
        usage = closed.usage or Usage()
        return {
            "object": "list",
            "data": [
                {"object": "embedding", "index": i, "embedding": packed(v) if is_packed else list(v)}
                for i, v in sorted(vectors.items())
            ],
            "model": frame.exchange.model,
            "usage": {"prompt_tokens": usage.prompt_tokens, "total_tokens": usage.total_tokens},
            "caveat": caveat(closed.outcome),
        }

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:
        return error_body(error, explanation)


def packed(values: Sequence[float]) -> str:
    """Numbers as base64 of little-endian IEEE 754 singles, which is how OpenAI's clients ask for them."""
    return base64.b64encode(struct.pack(f"<{len(values)}f", *values)).decode()


ENDPOINT: Final = Endpoint(
    "embeddings",
    "/v1/embeddings",
    EmbeddingsCodec(),
    (
        {"model": "m", "input": "hello"},
        {
            "model": "m",
            "input": ["one", {"type": "text", "text": "two"}],
            "encoding_format": "base64",
            "dimensions": 8,
            "user": "u-1",
            "unknown_vendor_field": {"a": ["b"]},
        },
    ),
    shape=BODY,
    summary="Turn texts into vectors",
    refuses_by_error=True,
)
