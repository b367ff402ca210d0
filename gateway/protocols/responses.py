"""POST /v1/responses: OpenAI's Responses API, both ways. Nothing is stored, so each request brings its conversation."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from gateway.errors import CaveatError
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.chat import end_user, prefill, read_model, wants_json
from gateway.protocols.openai import error_body
from gateway.protocols.responses_shape import BODY, kind_of
from gateway.protocols.responses_stream import Answering
from gateway.protocols.strict import Document
from gateway.protocols.walk import Walk
from gateway.sealed import Cleared
from gateway.types import Closed, Event, Exchange, Explanation, Json, Refusal

# The gateway's own affair, or text of tokens that were never sent: no server hears of these.
OWN: Final = frozenset({"include", "moderation", "store", "top_logprobs"})


class ResponsesCodec:
    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        body = document.tree
        walk = Walk(document.may_hold_surrogates, bounds.depth, bounds.nodes)
        BODY.walk(body, (), walk)
        model = read_model(body, walk)
        return Exchange(
            id=exchange_id,
            endpoint="responses",
            model=model,
            body={**{k: v for k, v in body.items() if k not in OWN}, "store": False},
            spans=tuple(walk.spans),
            stream=bool(body.get("stream")),
            tools=frozenset(tool["name"] for tool in body.get("tools") or ()),
            end_user=end_user(body),
            prefills=(continued(body["input"]),),
            wants_json=wants_json((body.get("text") or {}).get("format")),
            wants_scores=body.get("moderation") is not None,
        )

    def rendering(self, frame: Frame) -> Rendering:
        return Answering(frame)

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:
        """The object that the stream of these events would end with; of a refused answer, the refusal alone."""
        answering = Answering(frame)
        is_refused = any(isinstance(cleared.value, Refusal) for cleared in events)
        for cleared in events:
            if not is_refused or isinstance(cleared.value, Refusal | Closed):
                answering.event(cleared)
        return answering.response

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:
        return error_body(error, explanation)


def continued(given: Json) -> str:
    """What the answer continues: the end of a last message, if it is the assistant's; reasoning behind it is not read."""
    items = [item for item in given if kind_of(item) != "reasoning"] if isinstance(given, list) else []
    return prefill(items[-1]) if items and kind_of(items[-1]) == "message" else ""


ENDPOINT: Final = Endpoint(
    "responses",
    "/v1/responses",
    ResponsesCodec(),
    (
        {"model": "m", "input": "hello"},
        {
            "model": "m",
            "instructions": "be brief",
            "input": [
                {"role": "developer", "content": "in English"},
                {
                    "type": "message",
                    "role": "user",
                    "content": [{"type": "input_text", "text": "what"}, {"type": "input_text", "text": "now"}],
                },
                {
                    "type": "reasoning",
                    "id": "rs_1",
                    "summary": [{"type": "summary_text", "text": "thinks"}],
                    "content": [],
                    "encrypted_content": None,
                },
                {
                    "type": "message",
                    "id": "msg_1",
                    "role": "assistant",
                    "status": "completed",
                    "content": [
                        {"type": "output_text", "text": "let me look", "annotations": [], "logprobs": []},
                        {"type": "refusal", "refusal": "not that"},
                    ],
                },
                {
                    "type": "function_call",
                    "id": "fc_1",
                    "call_id": "call_abc",
                    "name": "weather",
                    "arguments": '{"city": "Bangkok", "days": ["today"]}',
                    "status": "completed",
                },
                {"type": "function_call_output", "call_id": "call_abc", "output": "warm"},
                {"type": "reasoning", "id": "rs_2", "content": [{"type": "reasoning_text", "text": "again"}]},
                {
                    "type": "function_call",
                    "call_id": "call_def",
                    "name": "weather",
                    "arguments": '{"city": "Chiang Mai"}',
                },
                {
                    "type": "function_call_output",
                    "call_id": "call_def",
                    "output": [{"type": "input_text", "text": "cool"}, {"type": "input_text", "text": "and dry"}],
                },
                {"role": "user", "content": "go on"},
                {"role": "assistant", "content": "It is"},
            ],
            "tools": [
                {
                    "type": "function",
                    "name": "weather",
                    "description": "tells the weather",
                    "strict": True,
                    "parameters": {
                        "type": "object",
                        "properties": {"city": {"type": "string", "description": "where", "enum": ["Bangkok"]}},
                        "required": ["city"],
                    },
                }
            ],
            "tool_choice": {"type": "function", "name": "weather"},
            "text": {
                "format": {
                    "type": "json_schema",
                    "name": "answer",
                    "description": "what to say",
                    "schema": {"type": "object", "description": "an answer"},
                },
                "verbosity": "low",
            },
            "reasoning": {"effort": "low", "summary": "auto"},
            "metadata": {"team": "support"},
            "user": "u-1",
            "safety_identifier": "u-2",
            "prompt_cache_key": "k-1",
            "unknown_vendor_field": {"a": ["b"]},
            "include": ["reasoning.encrypted_content"],
            "max_output_tokens": 64,
            "temperature": 0.5,
            "store": False,
            "truncation": "disabled",
            "moderation": {"model": "omni-moderation-latest"},
        },
        {
            "model": "m",
            "input": [{"role": "user", "content": "hello"}],
            "tools": [{"type": "function", "name": "weather"}],
            "tool_choice": {
                "type": "allowed_tools",
                "mode": "auto",
                "tools": [{"type": "function", "name": "weather"}],
            },
        },
    ),
    shape=BODY,
    summary="Answer a conversation, in items",
    streams=True,
)
