"""POST /v1/chat/completions: OpenAI's chat format, both ways."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from classifiers.types import Channel
from gateway.errors import CaveatError
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.chat_shape import BODY, OWN
from gateway.protocols.moderated import of_chat
from gateway.protocols.openai import DONE, Deltas, caveat, error_body, event
from gateway.protocols.strict import Document
from gateway.protocols.walk import Walk, wrong
from gateway.sealed import Cleared
from gateway.types import Admitted, Closed, Delta, Event, Exchange, Explanation, Json, Refusal, ToolCall, Usage

MAX_MODEL_NAME: Final = 256  # far above any name in use; keeps a body from hiding in it
PREFILL: Final = 192  # code points of a prefill that the first window sees: twice the usual tail


def read_model(body: Json, walk: Walk) -> str:
    """Take the model's name out of the spans: it is matched against the served models, never sent as text."""
    walk.spans[:] = [s for s in walk.spans if s.path != ("model",)]
    name: str = body["model"]
    if not 0 < len(name) <= MAX_MODEL_NAME:
        raise wrong(("model",), f"a model's name of 1 to {MAX_MODEL_NAME} characters")
    return name


def wants_json(response_format: Json) -> bool:
    kind = response_format.get("type") if isinstance(response_format, dict) else None
    return kind in ("json_object", "json_schema")  # no set: it may be unhashable


def end_user(body: Json) -> str | None:
    """Whoever the caller says it asks for; `user` is the field's older name."""
    name: str | None = body.get("safety_identifier") or body.get("user")
    return name


def wants_usage(body: Json) -> bool:
    return bool((body.get("stream_options") or {}).get("include_usage"))


class ChatCodec:
    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        body = document.tree
        walk = Walk(document.may_hold_surrogates, bounds.depth, bounds.nodes)
        BODY.walk(body, (), walk)
        model = read_model(body, walk)
        tools = body.get("tools")
        return Exchange(
            id=exchange_id,
            endpoint="chat",
            model=model,
            body={k: v for k, v in body.items() if k not in OWN},
            spans=tuple(walk.spans),
            stream=bool(body.get("stream")),
            choices=body.get("n") or 1,
            tools=declared(tools) if isinstance(tools, list) else frozenset(),
            include_usage=wants_usage(body),
            end_user=end_user(body),
            prefills=(prefill(body["messages"][-1]),),
            wants_json=wants_json(body.get("response_format")),
            wants_scores=body.get("moderation") is not None,
        )

    def rendering(self, frame: Frame) -> Rendering:
        return Deltas(_render, frame)

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:
        messages: dict[int, dict[str, Json]] = {
            i: {"role": "assistant", "content": None, "refusal": None} for i in range(frame.exchange.choices)
        }
        closed: Closed | None = None
        for cleared in events:
            value = cleared.value
            if isinstance(value, Delta):
                _collect(messages[value.key.choice], value)
            elif isinstance(value, ToolCall):
                messages[value.choice].setdefault("tool_calls", []).append(_call(frame, value))
            elif isinstance(value, Refusal):
                for i in _choices(value, frame):
                    messages[i] = {"role": "assistant", "content": value.text, "refusal": value.text}
            elif isinstance(value, Closed):
                closed = value
        assert closed is not None  # noqa: S101 - every exchange that did not fault ends with Closed
        for message in messages.values():
            if message["content"] is message["refusal"] is None and "tool_calls" not in message:
                message["content"] = ""  # where nothing else was said, clients expect a text
        choices = [
            {"index": f.choice, "message": messages[f.choice], "logprobs": None, "finish_reason": f.reason}
            for f in closed.finished
        ]
        return {
            "id": f"chatcmpl-{frame.exchange.id}",
            "object": "chat.completion",
            "created": frame.created,
            "model": frame.exchange.model,
            "choices": choices,
            "usage": usage(closed.usage or Usage()),
            **_moderation(closed),
            "caveat": caveat(closed.outcome),
        }

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:
        return error_body(error, explanation)


def _render(event_: Cleared[Event], frame: Frame, apart: str) -> bytes:
    value = event_.value
    if isinstance(value, Admitted):
        return b"".join(_chunk(frame, i, {"role": "assistant", "content": ""}) for i in range(frame.exchange.choices))
    if isinstance(value, Delta):
        return _chunk(frame, value.key.choice, _delta(value))
    if isinstance(value, ToolCall):
        call = {"index": value.index, **_call(frame, value)}
        return _chunk(frame, value.choice, {"tool_calls": [call]})
    if isinstance(value, Refusal):
        if value.as_error:
            return b""
        spoken = {"content": apart + value.text, "refusal": value.text}
        if value.choice is None:  # nothing was admitted, so no chunk has told the role
            spoken = {"role": "assistant", **spoken}
        return b"".join(_chunk(frame, i, spoken) for i in _choices(value, frame))
    if isinstance(value, Closed):
        return _last(value, frame)
    return b""


def prefill(last: dict[str, Json]) -> str:
    """What the answer continues: the end of a last message that is the assistant's, in parts or not."""
    content = last.get("content") if last["role"] == "assistant" else None
    if isinstance(content, list):
        texts = [part.get("text") if isinstance(part, dict) else part for part in content]
        content = "".join(text for text in texts if isinstance(text, str))
    return content[-PREFILL:] if isinstance(content, str) else ""


def declared(tools: list[Json]) -> frozenset[str]:
    """Names of the declared tools; they were judged as input, so a call to one may name it."""
    functions = [t.get("function") for t in tools if isinstance(t, dict)]
    return frozenset(f["name"] for f in functions if isinstance(f, dict) and isinstance(f.get("name"), str))


def usage(value: Usage) -> Json:
    return {
        "prompt_tokens": value.prompt_tokens,
        "completion_tokens": value.completion_tokens,
        "total_tokens": value.total_tokens,
    }


def _choices(refusal: Refusal, frame: Frame) -> range:
    return range(frame.exchange.choices) if refusal.choice is None else range(refusal.choice, refusal.choice + 1)


_ARGUMENTS: Final = Channel.TOOL_ARGUMENTS  # bound once: see classifiers.types
_MEMBER: Final = {Channel.TEXT: "content", Channel.REASONING: "reasoning_content", Channel.REFUSAL: "refusal"}


def _delta(delta: Delta) -> Json:
    if delta.key.channel is _ARGUMENTS:
        return {"tool_calls": [{"index": delta.key.call, "function": {"arguments": delta.text}}]}
    return {_MEMBER[delta.key.channel]: delta.text}


def _collect(message: dict[str, Json], delta: Delta) -> None:
    if delta.key.channel is _ARGUMENTS:
        message["tool_calls"][-1]["function"]["arguments"] += delta.text
        return
    member = _MEMBER[delta.key.channel]
    message[member] = (message.get(member) or "") + delta.text


def call_id(frame: Frame, call: ToolCall) -> str:
    """INVARIANT: the id is ours; an upstream's id is a string that nobody has judged."""
    return f"call_{frame.exchange.id.replace('-', '')}_{call.choice}_{call.index}"


def _call(frame: Frame, call: ToolCall) -> dict[str, Json]:
    return {"id": call_id(frame, call), "type": "function", "function": {"name": call.name, "arguments": ""}}


def _head(frame: Frame) -> dict[str, Json]:
    return {
        "id": f"chatcmpl-{frame.exchange.id}",
        "object": "chat.completion.chunk",
        "created": frame.created,
        "model": frame.exchange.model,
    }


def _chunk(frame: Frame, choice: int, delta: Json, finish: str | None = None) -> bytes:
    return event({**_head(frame), "choices": [{"index": choice, "delta": delta, "finish_reason": finish}]})


def _moderation(closed: Closed) -> dict[str, Json]:
    return {} if closed.scores is None else {"moderation": of_chat(closed)}


def _last(closed: Closed, frame: Frame) -> bytes:
    explained = caveat(closed.outcome)
    out = [
        event(
            {
                **_head(frame),
                "choices": [{"index": f.choice, "delta": {}, "finish_reason": f.reason}],
                "caveat": explained,
            }
        )
        for f in closed.finished
    ]
    if closed.scores is not None:
        out.append(event({**_head(frame), "choices": [], **_moderation(closed)}))
    if frame.exchange.include_usage:
        out.append(event({**_head(frame), "choices": [], "usage": usage(closed.usage or Usage())}))
    return b"".join([*out, DONE])


ENDPOINT: Final = Endpoint(
    "chat",
    "/v1/chat/completions",
    ChatCodec(),
    (
        {"model": "m", "messages": [{"role": "user", "content": "hello"}]},
        {
            "model": "m",
            "messages": [
                {"role": "system", "content": "be brief"},
                {"role": "developer", "content": [{"type": "text", "text": "in English"}]},
                {
                    "role": "user",
                    "name": "ann",
                    "content": [{"type": "text", "text": "what"}, {"type": "text", "text": "now"}],
                },
                {
                    "role": "assistant",
                    "content": None,
                    "refusal": "no",
                    "reasoning_content": "hm",
                    "tool_calls": [
                        {
                            "id": "call_abc",
                            "type": "function",
                            "function": {"name": "weather", "arguments": '{"city": "Bangkok", "days": ["today"]}'},
                        }
                    ],
                },
                {"role": "tool", "tool_call_id": "call_abc", "content": "warm"},
                {"role": "user", "content": "go on", "vendor_field": {"deep": ["value"]}},
                {"role": "assistant", "content": "It is"},
            ],
            "tools": [
                {
                    "type": "function",
                    "function": {
                        "name": "weather",
                        "description": "tells the weather",
                        "parameters": {
                            "type": "object",
                            "properties": {"city": {"type": "string", "description": "where", "enum": ["Bangkok"]}},
                            "required": ["city"],
                        },
                    },
                }
            ],
            "tool_choice": {"type": "function", "function": {"name": "weather"}},
            "response_format": {
                "type": "json_schema",
                "json_schema": {"name": "answer", "schema": {"type": "object", "description": "an answer"}},
            },
            "prediction": {"type": "content", "content": "It is warm"},
            "stop": ["END"],
            "user": "u-1",
            "safety_identifier": "u-2",
            "prompt_cache_key": "k-1",
            "moderation": {"model": "omni-moderation-latest", "policy": {"input": {"mode": "score"}, "output": None}},
            "metadata": {"team": "support"},
            "unknown_vendor_field": {"a": ["b"]},
            "temperature": 0.5,
            "n": 1,
        },
    ),
    shape=BODY,
    summary="Answer a conversation",
    streams=True,
)
