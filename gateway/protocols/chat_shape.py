"""What a request in OpenAI's chat format may hold, shape by shape."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel, JsonPath, Role
from gateway.errors import BadRequest
from gateway.protocols.describe import schema_of
from gateway.protocols.moderated import MODERATION
from gateway.protocols.openai import FIELD, MODALITIES, REFUSED, SAMPLING, SCHEMA, As, Id, LogitBias, Part
from gateway.protocols.walk import (
    Content,
    Fields,
    Flag,
    ListOf,
    Number,
    Refused,
    Text,
    TextOr,
    Token,
    Walk,
    show,
    wrong,
)
from gateway.types import Json

ROLES: Final = {
    "system": Role.SYSTEM,
    "developer": Role.SYSTEM,
    "user": Role.USER,
    "assistant": Role.ASSISTANT,
    "tool": Role.TOOL,
    "function": Role.TOOL,
}
CALL_ID: Final = Id(re.compile(r"call_[0-9a-f]{32}_[0-9]{1,5}_[0-9]{1,3}\Z"))


def _content(channel: Channel) -> TextOr:
    return TextOr(Text(channel, nullable=True), ListOf(Part(channel), high=1000))


_CALL: Final = Fields(
    {
        "id": CALL_ID,
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
            "role": Token(frozenset(ROLES), nullable=False),
            "name": FIELD,
            "reasoning_content": Text(Channel.REASONING, nullable=True),
            "reasoning": Text(Channel.REASONING, nullable=True),
            "content": _content(channel),
            "refusal": Text(Channel.REFUSAL, nullable=True),
            "tool_calls": ListOf(_CALL, high=128, nullable=True),
            "tool_call_id": CALL_ID,
            "function_call": Refused("use tool_calls"),
            "audio": Refused("audio cannot be judged"),
            # what Caveat itself added to an earlier answer may come back
            "caveat": Content(),
        },
        ("role",),
        is_ordered=True,
    )


_SPOKEN: Final = _message(Channel.TEXT)
_RETURNED: Final = _message(Channel.TOOL_RESULT)
_PLAIN: Final = ("role", "content")
_USER: Final = Role.USER  # bound once: see classifiers.types
_CHANNELS: Final = {role: Channel.TOOL_RESULT if role is Role.TOOL else Channel.TEXT for role in Role}


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
        walk.text(content, _CHANNELS[walk.role], (*path, "content"))
        walk.role = _USER
        return True


@dataclass(frozen=True, slots=True)
class Tool:
    """A function that the caller runs. What a tool of another kind fetches would reach the model unjudged."""

    def schema(self) -> Json:
        kind: Json = {"enum": ["function", None]}
        function: Json = {"type": "object"}
        return {"type": "object", "properties": {"type": kind, "function": function}, "required": ["function"]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        SCHEMA.walk(value, path, walk)
        if not isinstance(value, dict):
            raise wrong(path, "an object")
        kind = value.get("type")
        if kind in ("function", None) and isinstance(value.get("function"), dict):
            return
        if kind == "function":
            raise wrong((*path, "function"), "an object with the function's name, description and parameters")
        at = show((*path, "function" if kind is None else "type"))
        message = f"`{at}` is not supported: what a built-in tool fetches would reach the model unjudged"
        raise BadRequest(f"{message}; only functions are carried", param=at, code="unsupported_tool")


# Asking for logprobs would bring back the text of tokens that were never sent, and who moderates is the gateway:
# these fields go no further.
OWN: Final = frozenset({"logprobs", "top_logprobs", "moderation"})
EFFORTS: Final = Token(frozenset({"none", "minimal", "low", "medium", "high", "xhigh", "max"}))
TIERS: Final = Token(frozenset({"auto", "default", "flex", "scale", "priority", "fast", "ultrafast"}))
VERBOSITIES: Final = Token(frozenset({"low", "medium", "high"}))

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
        "tools": As(Role.SYSTEM, ListOf(Tool(), high=1000, nullable=True)),
        "tool_choice": SCHEMA,
        "parallel_tool_calls": Flag(),
        "response_format": As(Role.SYSTEM, SCHEMA),
        "modalities": MODALITIES,
        "audio": Refused("audio cannot be judged"),
        "store": Flag(),
        "service_tier": TIERS,
        "reasoning_effort": EFFORTS,
        "verbosity": VERBOSITIES,
        "safety_identifier": FIELD,
        "prompt_cache_key": FIELD,
        "moderation": MODERATION,
        "prediction": Fields({"type": Token(frozenset({"content"})), "content": _content(Channel.TEXT)}, nullable=True),
    },
    ("model", "messages"),
)
