"""What a body of POST /v1/messages may hold: turns, tools and parameters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel, JsonPath, Role
from gateway.errors import BadRequest
from gateway.protocols.describe import schema_of
from gateway.protocols.messages_blocks import BLOCK, CACHED, MAX_PARTS, SERVER, TEXT, Object, OneOf, only, word
from gateway.protocols.openai import FIELD, SAMPLING, SCHEMA, As
from gateway.protocols.walk import (
    Content,
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

ROLES: Final = {"system": Role.SYSTEM, "user": Role.USER, "assistant": Role.ASSISTANT}
MIN_BUDGET: Final = 1_024  # Anthropic's own bound

_TURN: Final = only(
    {"role": Token(frozenset(ROLES)), "content": TextOr(Text(), ListOf(BLOCK, high=MAX_PARTS))}, ("role", "content")
)
_PLAIN: Final = ("role", "content")


@dataclass(frozen=True, slots=True)
class Turn:
    """One message. What its speaker wrote is judged in the speaker's role."""

    def schema(self) -> Json:
        return schema_of(_TURN)

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        role = value.get("role") if isinstance(value, dict) else None
        if not isinstance(role, str) or role not in ROLES:
            walk.enter(value, path)
            raise wrong((*path, "role"), "one of " + ", ".join(sorted(ROLES)))
        walk.role = ROLES[role]
        content = value.get("content")
        if len(value) == len(_PLAIN) and type(content) is str and walk.skip(len(_PLAIN) + 1, path):
            walk.text(content, Channel.TEXT, (*path, "content"))  # the commonest message, in one step
        else:
            _TURN.walk(value, path, walk)
        walk.role = Role.USER


_TOOL: Final = As(
    Role.SYSTEM,
    only(
        {
            "type": word("custom"),
            "name": Text(Channel.SCHEMA),
            "description": Text(Channel.SCHEMA, nullable=True),
            "input_schema": Object(SCHEMA),
            "input_examples": Content(Channel.SCHEMA),
            "strict": Flag(),
            "defer_loading": Flag(),
            "eager_input_streaming": Flag(),
            "allowed_callers": ListOf(word("direct"), high=8, nullable=True),
            **CACHED,
        },
        ("name", "input_schema"),
    ),
)


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool that the caller runs, and described itself."""

    def schema(self) -> Json:
        return schema_of(_TOOL)

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if kind not in (None, "custom"):  # no set: it may be unhashable
            walk.enter(value, path)
            raise BadRequest(
                f"`{show((*path, 'type'))}` is not supported: tools are those that a request describes itself; of another's, "
                + SERVER,
                param=show((*path, "type")),
                code="unsupported_tool",
            )
        _TOOL.walk(value, path, walk)


_THINK: Final = OneOf(
    {
        "enabled": only(
            {
                "type": word("enabled"),
                "budget_tokens": Number(MIN_BUDGET, 10**7, integer=True),
                "display": word("summarized", "omitted"),
            },
            ("budget_tokens",),
        ),
        "adaptive": only({"type": word("adaptive"), "display": word("summarized", "omitted")}),
        "between_tools": only({"type": word("between_tools")}),
        "disabled": only({"type": word("disabled")}),
    },
    "how to think",
)
_OUTPUT: Final = only(
    {
        "effort": word("low", "medium", "high", "xhigh", "max"),
        "format": only(
            {"type": word("json_schema"), "schema": As(Role.SYSTEM, Object(SCHEMA))}, ("type", "schema"), nullable=True
        ),
    },
    nullable=True,
)

_REWRITTEN: Final = Refused("it lets the model's server rewrite what was judged")
# What the model's server has kept of a conversation is judged by nobody here. By this code, which is Anthropic's own, the
# official clients know that they are to go on without a thread.
_THREAD: Final = Refused("nothing is kept here; send the whole conversation", code="thread_unsupported_request")

BODY: Final = only(
    {
        **{name: shape for name, shape in SAMPLING.items() if isinstance(shape, Refused)},
        "model": Text(Channel.FIELD),
        "messages": ListOf(Turn(), low=1),
        "max_tokens": Number(0, 10**7, integer=True),
        "system": As(
            Role.SYSTEM, TextOr(Text(nullable=True), ListOf(OneOf({"text": TEXT}, "a text block"), high=MAX_PARTS))
        ),
        "temperature": Number(0, 1),
        "top_p": Number(0, 1),
        "top_k": Number(0, 10**6, integer=True),
        "stop_sequences": ListOf(Text(Channel.FIELD), high=8192, nullable=True),
        "stream": Flag(),
        "tools": ListOf(Tool(), high=1000, nullable=True),
        "tool_choice": only(
            {"type": word("auto", "any", "tool", "none"), "name": FIELD, "disable_parallel_tool_use": Flag()},
            ("type",),
            nullable=True,
        ),
        "thinking": _THINK,
        "output_config": _OUTPUT,
        "metadata": only({"user_id": FIELD}, nullable=True),
        "inference_geo": FIELD,
        "service_tier": word("auto", "standard_only"),
        "speed": word("standard", "fast"),
        **CACHED,
        "mcp_servers": Refused(f"of what a server of tools brings, {SERVER}"),
        "container": Refused(SERVER),
        "context_management": _REWRITTEN,
        "compaction": _REWRITTEN,
        "thread": _THREAD,
        "diagnostics": Refused("its answer is not passed on"),
        "output_format": Refused("use output_config.format"),
    },
    ("model", "max_tokens", "messages"),
)
