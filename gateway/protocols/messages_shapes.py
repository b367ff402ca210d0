"""What a body of POST /v1/messages may hold: the shapes of Anthropic's content blocks, tools and parameters.

What a server would fetch, run or remember by itself is refused: its words would reach the model unjudged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Final

from classifiers.types import Channel, JsonPath, Role
from gateway.errors import BadRequest
from gateway.protocols.describe import schema_of
from gateway.protocols.openai import FIELD, MEDIUM, SAMPLING, SCHEMA
from gateway.protocols.walk import (
    Content,
    Fields,
    Flag,
    ListOf,
    Number,
    Refused,
    Shape,
    Text,
    TextOr,
    Token,
    Walk,
    show,
    wrong,
)
from gateway.types import Json

ROLES: Final = {"system": Role.SYSTEM, "user": Role.USER, "assistant": Role.ASSISTANT}
OWN_ID: Final = re.compile(
    r"(?:toolu|call)_[0-9a-f]{32}_[0-9]{1,5}_[0-9]{1,3}\Z"
)  # given here, or on the door for chat
MAX_PARTS: Final = 1_000
MIN_BUDGET: Final = 1_024  # Anthropic's own bound

_OPAQUE: Final = "nobody here can read it; leave the block out"
_SERVER: Final = "what it brings would reach the model unjudged"


def word(*values: str) -> Token:
    return Token(frozenset(values))


@dataclass(frozen=True, slots=True)
class ToolUseId:
    """A tool call's id: structure when it is one of ours, content otherwise."""

    def schema(self) -> Json:
        return {"type": "string"}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if isinstance(value, str) and OWN_ID.match(value):
            walk.enter(value, path)
        else:
            Text(Channel.FIELD).walk(value, path, walk)


@dataclass(frozen=True, slots=True)
class As:
    """Judge what is below in a role of its own, whoever's turn it stands in."""

    role: Role
    shape: Shape

    def schema(self) -> Json:
        return schema_of(self.shape)

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        before, walk.role = walk.role, self.role
        self.shape.walk(value, path, walk)
        walk.role = before


@dataclass(frozen=True, slots=True)
class OneOf:
    """An object whose `type` says which shape it has. INVARIANT: a type that is not listed is refused, never passed on."""

    shapes: dict[str, Shape]
    what: str
    refused: dict[str, str] = field(default_factory=dict)  # types that are known, and why they are not carried

    def schema(self) -> Json:
        return {"anyOf": [schema_of(shape) for shape in self.shapes.values()]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if not isinstance(value, dict):
            walk.enter(value, path)
            raise wrong(path, f"an object: {self.what}")
        kind = value.get("type")
        shape = self.shapes.get(kind) if isinstance(kind, str) else None
        if shape is not None:
            shape.walk(value, path, walk)
            return
        walk.enter(value, path)
        place = show((*path, "type"))
        why = self.refused.get(kind) if isinstance(kind, str) else None
        if why is not None:
            raise BadRequest(f"`{place}` is not supported: {why}", param=place, code="unsupported_content")
        raise wrong((*path, "type"), "one of " + ", ".join(sorted(self.shapes)))


@dataclass(frozen=True, slots=True)
class Medium:
    """An image or a file: no text to judge. INVARIANT: it is never passed over; the fleet answers with `unjudged`."""

    kind: str

    def schema(self) -> Json:
        return {"type": "object", "properties": {"type": {"type": "string"}, "source": {"type": "object"}}}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.text(self.kind, Channel.MEDIA, path)
        _MEDIUM.walk(value, path, walk)


_MEDIUM: Final = replace(
    MEDIUM,
    quiet=frozenset(
        "type source media_type data url file_id cache_control ttl transformations oversized_image".split()
    ),
    words=frozenset(
        "image document base64 url file ephemeral 5m 1h downsize error "
        "image/jpeg image/png image/gif image/webp application/pdf".split()
    ),
)

_CACHED: Final = {"cache_control": Fields({"type": word("ephemeral"), "ttl": word("5m", "1h")}, nullable=True)}
_CITED: Final = Content(  # what an answer of a server cited comes back with
    Channel.FIELD,
    quiet=frozenset(
        "type cited_text document_index document_title start_char_index end_char_index start_page_number end_page_number "
        "start_block_index end_block_index search_result_index source title url encrypted_index file_id".split()
    ),
    words=frozenset(
        "char_location page_location content_block_location search_result_location web_search_result_location".split()
    ),
)
_CITES: Final = Fields({"enabled": Flag()}, nullable=True)


def _text(channel: Channel) -> Fields:
    return Fields(
        {"type": word("text"), "text": Text(channel), "citations": _CITED, **_CACHED},
        ("text",),
    )


_IMAGE: Final = Medium("image")
_RETRIEVED_TEXT: Final = _text(Channel.TOOL_RESULT)
_RETRIEVED: Final = Text(Channel.TOOL_RESULT, nullable=True)
_SOURCE: Final = OneOf(
    {
        "text": Fields(
            {"type": word("text"), "media_type": word("text/plain"), "data": Text(Channel.TOOL_RESULT)}, ("data",)
        ),
        "content": Fields(
            {
                "type": word("content"),
                "content": TextOr(
                    Text(Channel.TOOL_RESULT),
                    ListOf(OneOf({"text": _RETRIEVED_TEXT, "image": _IMAGE}, "a content block"), high=MAX_PARTS),
                ),
            },
            ("content",),
        ),
        **{kind: Medium("file") for kind in ("base64", "url", "file")},
    },
    "the source of a document",
)
# Documents and search results were written by somebody else: they are judged as what tools return.
_DOCUMENT: Final = As(
    Role.TOOL,
    Fields(
        {
            "type": word("document"),
            "source": _SOURCE,
            "title": _RETRIEVED,
            "context": _RETRIEVED,
            "citations": _CITES,
            **_CACHED,
        },
        ("source",),
    ),
)
_FOUND: Final = As(
    Role.TOOL,
    Fields(
        {
            "type": word("search_result"),
            "source": Text(Channel.TOOL_RESULT),
            "title": Text(Channel.TOOL_RESULT),
            "content": ListOf(OneOf({"text": _RETRIEVED_TEXT}, "a text block"), high=MAX_PARTS),
            "citations": _CITES,
            **_CACHED,
        },
        ("source", "title", "content"),
    ),
)
_CALLER: Final = Fields({"type": word("direct")}, nullable=True)
_TOOLSETS: Final = Refused("toolsets of the server are not offered")


@dataclass(frozen=True, slots=True)
class Object:
    """An object of the caller's own making, judged leaf by leaf."""

    content: Content

    def schema(self) -> Json:
        return {"type": "object"}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if not isinstance(value, dict):
            walk.enter(value, path)
            raise wrong(path, "an object")
        self.content.walk(value, path, walk)


_TOOL_USE: Final = Fields(
    {
        "type": word("tool_use"),
        "id": ToolUseId(),
        "name": Text(Channel.TOOL_ARGUMENTS),
        "input": Object(Content(Channel.TOOL_ARGUMENTS)),
        "caller": _CALLER,
        "toolset_name": _TOOLSETS,
        **_CACHED,
    },
    ("id", "name", "input"),
)
_TOOL_RESULT: Final = As(
    Role.TOOL,
    Fields(
        {
            "type": word("tool_result"),
            "tool_use_id": ToolUseId(),
            "content": TextOr(
                _RETRIEVED,
                ListOf(
                    OneOf(
                        {"text": _RETRIEVED_TEXT, "image": _IMAGE, "document": _DOCUMENT, "search_result": _FOUND},
                        "a content block",
                        {"tool_reference": _SERVER, "browser_state": _SERVER},
                    ),
                    high=MAX_PARTS,
                ),
            ),
            "is_error": Flag(),
            "toolset_name": _TOOLSETS,
            **_CACHED,
        },
        ("tool_use_id",),
    ),
)


@dataclass(frozen=True, slots=True)
class Signature:
    """What a server signed its thinking with. An empty one, as Caveat itself writes it, says nothing; others are opaque."""

    def schema(self) -> Json:
        return {"enum": ["", None]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if value != "":
            Refused("a signature cannot be judged; leave the thinking block out").walk(value, path, walk)


_THINKING: Final = Fields(
    {"type": word("thinking"), "thinking": Text(Channel.REASONING), "signature": Signature()}, ("thinking",)
)
_TEXT: Final = _text(Channel.TEXT)
_BLOCK: Final = OneOf(
    {
        "text": _TEXT,
        "image": _IMAGE,
        "document": _DOCUMENT,
        "search_result": _FOUND,
        "tool_use": _TOOL_USE,
        "tool_result": _TOOL_RESULT,
        "thinking": _THINKING,
    },
    "a content block",
    {
        "redacted_thinking": _OPAQUE,
        "container_upload": _SERVER,
        "server_tool_use": _SERVER,
        "web_search_tool_result": _SERVER,
        "web_fetch_tool_result": _SERVER,
        "code_execution_tool_result": _SERVER,
        "bash_code_execution_tool_result": _SERVER,
        "text_editor_code_execution_tool_result": _SERVER,
        "tool_search_tool_result": _SERVER,
        "mcp_tool_use": _SERVER,
        "mcp_tool_result": _SERVER,
        "compaction": _OPAQUE,
    },
)
_TURN: Final = Fields(
    {"role": Token(frozenset(ROLES)), "content": TextOr(Text(), ListOf(_BLOCK, high=MAX_PARTS))}, ("role", "content")
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
    Fields(
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
            **_CACHED,
        },
        ("name", "input_schema"),
        extra=Content(Channel.SCHEMA),
    ),
)


@dataclass(frozen=True, slots=True)
class Tool:
    """A tool that the caller runs, and described itself."""

    def schema(self) -> Json:
        return schema_of(_TOOL)

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        kind = value.get("type") if isinstance(value, dict) else None
        if kind not in {None, "custom"} if isinstance(kind, str | None) else True:
            walk.enter(value, path)
            raise BadRequest(
                f"`{show((*path, 'type'))}` is not supported: tools are those that a request describes itself; of another's, "
                + _SERVER,
                param=show((*path, "type")),
                code="unsupported_tool",
            )
        _TOOL.walk(value, path, walk)


_THINK: Final = OneOf(
    {
        "enabled": Fields(
            {
                "type": word("enabled"),
                "budget_tokens": Number(MIN_BUDGET, 10**7, integer=True),
                "display": word("summarized", "omitted"),
            },
            ("budget_tokens",),
        ),
        "adaptive": Fields({"type": word("adaptive"), "display": word("summarized", "omitted")}),
        "between_tools": Fields({"type": word("between_tools")}),
        "disabled": Fields({"type": word("disabled")}),
    },
    "how to think",
)
_OUTPUT: Final = Fields(
    {
        "effort": word("low", "medium", "high", "xhigh", "max"),
        "format": Fields(
            {"type": word("json_schema"), "schema": As(Role.SYSTEM, Object(SCHEMA))}, ("type", "schema"), nullable=True
        ),
    },
    nullable=True,
)

BODY: Final = Fields(
    {
        **{name: shape for name, shape in SAMPLING.items() if isinstance(shape, Refused)},
        "model": Text(Channel.FIELD),
        "messages": ListOf(Turn(), low=1),
        "max_tokens": Number(0, 10**7, integer=True),
        "system": As(
            Role.SYSTEM, TextOr(Text(nullable=True), ListOf(OneOf({"text": _TEXT}, "a text block"), high=MAX_PARTS))
        ),
        "temperature": Number(0, 1),
        "top_p": Number(0, 1),
        "top_k": Number(0, 10**6, integer=True),
        "stop_sequences": ListOf(Text(Channel.FIELD), high=8192, nullable=True),
        "stream": Flag(),
        "tools": ListOf(Tool(), high=1000, nullable=True),
        "tool_choice": Fields(
            {"type": word("auto", "any", "tool", "none"), "name": FIELD, "disable_parallel_tool_use": Flag()},
            ("type",),
            nullable=True,
        ),
        "thinking": _THINK,
        "output_config": _OUTPUT,
        "metadata": Fields({"user_id": FIELD}, nullable=True),
        "service_tier": word("auto", "standard_only"),
        "speed": word("standard", "fast"),
        **_CACHED,
        "mcp_servers": Refused(f"of what a server of tools brings, {_SERVER}"),
        "container": Refused(_SERVER),
        "context_management": Refused("it lets the model's server rewrite what was judged"),
        "diagnostics": Refused("its answer is not passed on"),
        "output_format": Refused("use output_config.format"),
    },
    ("model", "max_tokens", "messages"),
)
