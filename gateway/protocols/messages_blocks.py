"""The content blocks of Anthropic's Messages format: what of them is judged, as whose words, and what is refused.

What a server would fetch, run or remember by itself is refused: its words would reach the model unjudged. So is every
member that is not named here: a later version of the format may give it a meaning by which a judged conversation changes.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from classifiers.types import Channel, JsonPath, Role
from gateway.errors import BadRequest
from gateway.protocols.describe import schema_of
from gateway.protocols.openai import MEDIUM, As, Id
from gateway.protocols.walk import (
    Content,
    Fields,
    Flag,
    ListOf,
    Refused,
    Shape,
    Text,
    TextOr,
    Token,
    Unlisted,
    Walk,
    show,
    wrong,
)
from gateway.types import Json

# given here, or on the door for chat
TOOL_ID: Final = Id(re.compile(r"(?:toolu|call)_[0-9a-f]{32}_[0-9]{1,5}_[0-9]{1,3}\Z"), Text(Channel.FIELD))
MAX_PARTS: Final = 1_000

_OPAQUE: Final = "nobody here can read it; leave the block out"
_UNKNOWN: Final = Unlisted("no member of this name is known here")
SERVER: Final = "what it brings would reach the model unjudged"


def word(*values: str) -> Token:
    return Token(frozenset(values))


def only(
    shapes: Mapping[str, Shape], required: tuple[str, ...] = (), *, nullable: bool = False, is_ordered: bool = False
) -> Fields:
    """Return an object that may have these members and no others."""
    return Fields(shapes, required, nullable, _UNKNOWN, is_ordered)


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

CACHED: Final = {"cache_control": only({"type": word("ephemeral"), "ttl": word("5m", "1h")}, nullable=True)}
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
_CITES: Final = only({"enabled": Flag()}, nullable=True)


def _text(channel: Channel) -> Fields:
    return only(
        {
            "type": word("text"),
            "text": Text(channel),
            "citations": _CITED,
            "source": Refused("a text has none"),  # a server may look at it and not at the type
            **CACHED,
        },
        ("text",),
    )


_IMAGE: Final = Medium("image")
_RETRIEVED_TEXT: Final = _text(Channel.TOOL_RESULT)
_RETRIEVED: Final = Text(Channel.TOOL_RESULT, nullable=True)
_SOURCE: Final = OneOf(
    {
        "text": only(
            {"type": word("text"), "media_type": word("text/plain"), "data": Text(Channel.TOOL_RESULT)}, ("data",)
        ),
        "content": only(
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
    only(
        {
            "type": word("document"),
            "title": _RETRIEVED,
            "context": _RETRIEVED,
            "source": _SOURCE,
            "citations": _CITES,
            **CACHED,
        },
        ("source",),
        is_ordered=True,
    ),
)
_FOUND: Final = As(
    Role.TOOL,
    only(
        {
            "type": word("search_result"),
            "title": Text(Channel.TOOL_RESULT),
            "source": Text(Channel.TOOL_RESULT),
            "content": ListOf(OneOf({"text": _RETRIEVED_TEXT}, "a text block"), high=MAX_PARTS),
            "citations": _CITES,
            **CACHED,
        },
        ("source", "title", "content"),
        is_ordered=True,
    ),
)
_CALLER: Final = only({"type": word("direct")}, nullable=True)
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


_TOOL_USE: Final = only(
    {
        "type": word("tool_use"),
        "id": TOOL_ID,
        "name": Text(Channel.TOOL_ARGUMENTS),
        "input": Object(Content(Channel.TOOL_ARGUMENTS)),
        "caller": _CALLER,
        "toolset_name": _TOOLSETS,
        **CACHED,
    },
    ("id", "name", "input"),
)
_TOOL_RESULT: Final = As(
    Role.TOOL,
    only(
        {
            "type": word("tool_result"),
            "tool_use_id": TOOL_ID,
            "content": TextOr(
                _RETRIEVED,
                ListOf(
                    OneOf(
                        {"text": _RETRIEVED_TEXT, "image": _IMAGE, "document": _DOCUMENT, "search_result": _FOUND},
                        "a content block",
                        {"tool_reference": SERVER, "browser_state": SERVER},
                    ),
                    high=MAX_PARTS,
                ),
            ),
            "is_error": Flag(),
            "toolset_name": _TOOLSETS,
            **CACHED,
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


_THINKING: Final = only(
    {"type": word("thinking"), "thinking": Text(Channel.REASONING), "signature": Signature()}, ("thinking",)
)
TEXT: Final = _text(Channel.TEXT)
BLOCK: Final = OneOf(
    {
        "text": TEXT,
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
        "container_upload": SERVER,
        "server_tool_use": SERVER,
        "web_search_tool_result": SERVER,
        "web_fetch_tool_result": SERVER,
        "code_execution_tool_result": SERVER,
        "bash_code_execution_tool_result": SERVER,
        "text_editor_code_execution_tool_result": SERVER,
        "tool_search_tool_result": SERVER,
        "mcp_tool_use": SERVER,
        "mcp_tool_result": SERVER,
        "compaction": _OPAQUE,
    },
)
