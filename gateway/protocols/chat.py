"""POST /v1/chat/completions: OpenAI's chat format, both ways."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel, JsonPath, Role
from gateway.errors import CaveatError
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.describe import schema_of
from gateway.protocols.openai import (
    DONE,
    FIELD,
    MODALITIES,
    REFUSED,
    SAMPLING,
    SCHEMA,
    LogitBias,
    Part,
    Stateless,
    caveat,
    error_body,
    event,
)
from gateway.protocols.strict import Document
from gateway.protocols.walk import Content, Fields, Flag, ListOf, Number, Refused, Text, TextOr, Token, Walk, wrong
from gateway.sealed import Cleared
from gateway.types import Admitted, Closed, Delta, Event, Exchange, Explanation, Json, Refusal, ToolCall, Usage

ROLES: Final = {
    "system": Role.SYSTEM,
    "developer": Role.SYSTEM,
    "user": Role.USER,
    "assistant": Role.ASSISTANT,
    "tool": Role.TOOL,
    "function": Role.TOOL,
}
MAX_MODEL_NAME: Final = 256  # far above any name in use; keeps a body from hiding in it
PREFILL: Final = 192  # code points of a prefill that the first window sees: twice the usual tail
OWN_ID: Final = re.compile(r"call_[0-9a-f]{32}_[0-9]{1,5}_[0-9]{1,3}\Z")


@dataclass(frozen=True, slots=True)
class CallId:
    """A tool call's id: structure when it is one of ours, content otherwise."""

    def schema(self) -> Json:
        return {"type": ["string", "null"]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if isinstance(value, str) and OWN_ID.match(value):
            walk.enter(value, path)
        else:
            FIELD.walk(value, path, walk)


def _content(channel: Channel) -> TextOr:
    return TextOr(Text(channel, nullable=True), ListOf(Part(channel), high=1000))


_CALL: Final = Fields(
    {
        "id": CallId(),
        "index": Number(0, 1000, integer=True),
        "type": Token(frozenset({"function"})),
        "function": Fields(
            {"name": Text(Channel.TOOL_ARGUMENTS), "arguments": Text(Channel.TOOL_ARGUMENTS, encoded=True)},
            ("name", "arguments"),
        ),
    },
    ("function",),
)


def _message(channel: Channel) -> Fields:
    return Fields(
        {
            "role": Token(frozenset(ROLES)),
            "content": _content(channel),
            "name": FIELD,
            "refusal": Text(Channel.REFUSAL, nullable=True),
            "reasoning_content": Text(Channel.REASONING, nullable=True),
            "reasoning": Text(Channel.REASONING, nullable=True),
            "tool_calls": ListOf(_CALL, high=128, nullable=True),
            "tool_call_id": CallId(),
            "function_call": Refused("use tool_calls"),
            "audio": Refused("audio cannot be judged"),
            # what Caveat itself added to an earlier answer may come back
            "caveat": Content(),
        },
        ("role",),
    )


_SPOKEN: Final = _message(Channel.TEXT)
_RETURNED: Final = _message(Channel.TOOL_RESULT)
_PLAIN: Final = ("role", "content")


@dataclass(frozen=True, slots=True)
class Message:
    def schema(self) -> Json:
        return schema_of(_SPOKEN)

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if type(value) is dict and len(value) == len(_PLAIN) and self._take_plain(value, path, walk):
            return
        role = value.get("role") if isinstance(value, dict) else None
        walk.role = ROLES.get(role, Role.USER) if isinstance(role, str) else Role.USER
        (_RETURNED if walk.role is Role.TOOL else _SPOKEN).walk(value, path, walk)
        walk.role = Role.USER

    def _take_plain(self, value: dict[str, Json], path: JsonPath, walk: Walk) -> bool:
        """Take the commonest message, a role and a text, in one step. False: the shapes must look at it."""
        role, content = value.get("role"), value.get("content")
        if (
            type(role) is not str
            or type(content) is not str
            or role not in ROLES
            or not walk.skip(len(_PLAIN) + 1, path)
        ):
            return False
        walk.role = ROLES[role]
        walk.text(content, Channel.TOOL_RESULT if walk.role is Role.TOOL else Channel.TEXT, (*path, "content"))
        walk.role = Role.USER
        return True


@dataclass(frozen=True, slots=True)
class AsSystem:
    """Tool definitions and schemas instruct the model: they are judged in the system's role."""

    shape: Content

    def schema(self) -> Json:
        return schema_of(self.shape)

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.role = Role.SYSTEM
        self.shape.walk(value, path, walk)
        walk.role = Role.USER


# Asking for logprobs would bring back the text of tokens that were never sent: the fields go no further.
LOGPROBS: Final = frozenset({"logprobs", "top_logprobs"})

BODY: Final = Fields(
    {
        **SAMPLING,
        **REFUSED,
        "model": Text(Channel.FIELD),
        "messages": ListOf(Message(), low=1),
        "max_completion_tokens": Number(0, 10**7, integer=True),
        "logprobs": Flag(),
        "top_logprobs": Number(0, 20, integer=True),
        "logit_bias": LogitBias(),
        "tools": AsSystem(SCHEMA),
        "tool_choice": SCHEMA,
        "parallel_tool_calls": Flag(),
        "response_format": AsSystem(SCHEMA),
        "modalities": MODALITIES,
        "audio": Refused("audio cannot be judged"),
        "store": Flag(),
        "service_tier": Token(frozenset({"auto", "default", "flex", "priority", "scale"})),
        "reasoning_effort": Token(frozenset({"none", "minimal", "low", "medium", "high", "xhigh"})),
        "verbosity": Token(frozenset({"low", "medium", "high"})),
        "prediction": Fields({"type": Token(frozenset({"content"})), "content": _content(Channel.TEXT)}, nullable=True),
    },
    ("model", "messages"),
)


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
            body={k: v for k, v in body.items() if k not in LOGPROBS},
            spans=tuple(walk.spans),
            stream=bool(body.get("stream")),
            choices=body.get("n") or 1,
            tools=declared(tools) if isinstance(tools, list) else frozenset(),
            include_usage=wants_usage(body),
            end_user=body.get("user"),
            prefills=(prefill(body["messages"][-1]),),
            wants_json=wants_json(body.get("response_format")),
        )

    def rendering(self, frame: Frame) -> Rendering:
        return Stateless(_render, frame)

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
                messages[value.choice].setdefault("tool_calls", []).append(_call(frame, value, ""))
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
            "caveat": caveat(closed.outcome),
        }

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:
        return error_body(error, explanation)


def _render(event_: Cleared[Event], frame: Frame) -> bytes:
    value = event_.value
    if isinstance(value, Admitted):
        return b"".join(_chunk(frame, i, {"role": "assistant", "content": ""}) for i in range(frame.exchange.choices))
    if isinstance(value, Delta):
        return _chunk(frame, value.key.choice, _delta(value))
    if isinstance(value, ToolCall):
        call = {"index": value.index, **_call(frame, value, "")}
        return _chunk(frame, value.choice, {"tool_calls": [call]})
    if isinstance(value, Refusal):
        if value.as_error:
            return b""
        spoken = {"content": value.text, "refusal": value.text}
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


_MEMBER: Final = {Channel.TEXT: "content", Channel.REASONING: "reasoning_content", Channel.REFUSAL: "refusal"}


def _delta(delta: Delta) -> Json:
    if delta.key.channel is Channel.TOOL_ARGUMENTS:
        return {"tool_calls": [{"index": delta.key.call, "function": {"arguments": delta.text}}]}
    return {_MEMBER[delta.key.channel]: delta.text}


def _collect(message: dict[str, Json], delta: Delta) -> None:
    if delta.key.channel is Channel.TOOL_ARGUMENTS:
        message["tool_calls"][-1]["function"]["arguments"] += delta.text
        return
    member = _MEMBER[delta.key.channel]
    message[member] = (message.get(member) or "") + delta.text


def _call(frame: Frame, call: ToolCall, arguments: str) -> dict[str, Json]:
    """INVARIANT: the id is ours; an upstream's id is a string that nobody has judged."""
    own = f"call_{frame.exchange.id.replace('-', '')}_{call.choice}_{call.index}"
    return {"id": own, "type": "function", "function": {"name": call.name, "arguments": arguments}}


def _head(frame: Frame) -> dict[str, Json]:
    return {
        "id": f"chatcmpl-{frame.exchange.id}",
        "object": "chat.completion.chunk",
        "created": frame.created,
        "model": frame.exchange.model,
    }


def _chunk(frame: Frame, choice: int, delta: Json, finish: str | None = None) -> bytes:
    return event({**_head(frame), "choices": [{"index": choice, "delta": delta, "finish_reason": finish}]})


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
