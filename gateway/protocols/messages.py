"""POST /v1/messages: Anthropic's Messages format, both ways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gateway.errors import CaveatError
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.chat import prefill, read_model
from gateway.protocols.messages_answer import REQUEST_ID, MessageRendering, error_body, message
from gateway.protocols.messages_examples import EXAMPLES
from gateway.protocols.messages_shapes import BODY
from gateway.protocols.strict import Document
from gateway.protocols.walk import Walk, wrong
from gateway.sealed import Cleared
from gateway.types import Event, Exchange, Explanation, Json


class MessagesCodec:
    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        body = document.tree
        walk = Walk(document.may_hold_surrogates, bounds.depth, bounds.nodes)
        BODY.walk(body, (), walk)
        if body["max_tokens"] is None:
            raise wrong(("max_tokens",), "an integer: how long the answer may be at most")
        model = read_model(body, walk)
        return Exchange(
            id=exchange_id,
            endpoint="messages",
            model=model,
            body=body,
            spans=tuple(walk.spans),
            stream=bool(body.get("stream")),
            tools=frozenset(tool["name"] for tool in body.get("tools") or ()),
            end_user=(body.get("metadata") or {}).get("user_id"),
            prefills=(prefill(body["messages"][-1]),),
            wants_json=bool((body.get("output_config") or {}).get("format")),
        )

    def rendering(self, frame: Frame) -> Rendering:
        return MessageRendering(frame)

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:
        return message(events, frame)

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:
        return error_body(error, explanation)


ENDPOINT: Final = Endpoint(
    "messages",
    "/v1/messages",
    MessagesCodec(),
    EXAMPLES,
    takes_api_key=True,
    shape=BODY,
    summary="Answer a conversation, in Anthropic's format",
    streams=True,
    id_header=REQUEST_ID,
)
