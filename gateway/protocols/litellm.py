"""POST /beta/litellm_basic_guardrail_api: what LiteLLM asks a guardrail of its kind `generic_guardrail_api`.

LiteLLM sends the texts of a request or of an answer and does what the reply says: nothing, stop, or put other texts in
their place. INVARIANT: only `texts` can be rewritten that way, so whatever would have to be rewritten elsewhere blocks; no
member of the body chooses or weakens a policy. Source: litellm 1.106, types of its generic guardrail API.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel, Direction, JsonPath, Role
from gateway.errors import CaveatError
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.chat_shape import ROLES
from gateway.protocols.describe import schema_of
from gateway.protocols.openai import MEDIA, MEDIUM, SCHEMA, caveat, error_body
from gateway.protocols.strict import Document
from gateway.protocols.unary import Unary
from gateway.protocols.walk import Content, Fields, ListOf, Shape, Text, Token, Walk, wrong
from gateway.sealed import Cleared
from gateway.types import Change, Closed, Event, Exchange, Explanation, Json, Judged

INPUT_TYPES: Final = frozenset({"request", "response"})
MAX_TEXTS: Final = 10_000
# Code points at the end of a streamed text that LiteLLM is to keep back until the next round, if it is set to rewrite
# streams: what has been sent cannot be redacted. Longer than any pattern but keys and certificates.
HOLDBACK: Final = 128
_MESSAGE_KEYS: Final = frozenset(
    "role content name tool_calls function_call tool_call_id refusal id index type function arguments text"
    " image_url input_audio file audio url detail data format file_data file_id filename cache_control".split()
)
_WORDS: Final = frozenset({"function", "text", "auto", "low", "high", "ephemeral", *ROLES, *MEDIA})


@dataclass(frozen=True, slots=True)
class Note:
    """What LiteLLM says of a call: who called, through which version, with what headers. It goes to no model.

    Nor does it select anything here: callers can write into parts of it.
    """

    def schema(self) -> Json:
        return {"type": ["object", "string", "null"], "description": "Not used."}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if isinstance(value, dict):
            for key, member in value.items():
                self.walk(member, (*path, key), walk)
        elif isinstance(value, list):
            for index, member in enumerate(value):
                self.walk(member, (*path, index), walk)


@dataclass(frozen=True, slots=True)
class Beside:
    """Messages and tool calls: every string that is not among the texts, which have been judged in their own place."""

    known: frozenset[str] = frozenset()

    def schema(self) -> Json:
        return {"type": ["array", "null"], "items": {"type": "object"}}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if value is not None and not isinstance(value, list):
            raise wrong(path, "an array")
        walk.enter(value, path)
        for index, member in enumerate(value or ()):
            if not isinstance(member, dict):
                raise wrong((*path, index), "an object")
            role = member.get("role")
            if walk.direction is Direction.INPUT:
                walk.role = ROLES.get(role, Role.USER) if isinstance(role, str) else Role.USER
                self._any(member, (*path, index), walk)
                walk.role = Role.USER
            else:
                self._any(member, (*path, index), walk)

    def _is_read(self, arguments: str) -> bool:
        """Whether arguments were judged among the texts: as they stand, which is not as they will be read."""
        return arguments in self.known and "\\u" not in arguments

    def _any(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if isinstance(value, dict):
            if path[-2:-1] == ("content",) and not isinstance(value.get("text", value.get("refusal")), str):
                kind = value.get("type")
                walk.text(MEDIA.get(kind, "file") if isinstance(kind, str) else "file", Channel.MEDIA, path)
                MEDIUM.walk(value, path, walk)
                return
            for medium in sorted(MEDIA.keys() & value.keys()):
                walk.text(MEDIA[medium], Channel.MEDIA, path)
            walk.enter(value, path)
            for key, member in value.items():
                if key not in _MESSAGE_KEYS:
                    walk.key(key, path)
                if key == "arguments" and isinstance(member, str) and not self._is_read(member):
                    Text(Channel.KEY, encoded=True).walk(member, (*path, key), walk)
                else:
                    self._any(member, (*path, key), walk)
        elif isinstance(value, list):
            walk.enter(value, path)
            for index, member in enumerate(value):
                self._any(member, (*path, index), walk)
        else:
            Content(Channel.KEY, words=self.known | _WORDS).walk(value, path, walk)


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts, each in the role that the messages give it."""

    roles: Mapping[str, Role]

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if value is None:
            return
        if not isinstance(value, list) or len(value) > MAX_TEXTS:
            raise wrong(path, f"an array of at most {MAX_TEXTS} strings")
        for index, text in enumerate(value):
            at = (*path, index)
            walk.enter(text, at)
            if not isinstance(text, str):
                raise wrong(at, "a string")
            if walk.direction is Direction.OUTPUT:  # answers beside each other, which nobody reads as one
                walk.text(text, Channel.TEXT, at)
                continue
            walk.role = self.roles.get(text, Role.USER)
            channel = Channel.TOOL_RESULT if walk.role is Role.TOOL else Channel.TEXT
            walk.text(text, channel, (*at, "content"))  # below its place: parts of one conversation, read together
            walk.role = Role.USER


@dataclass(frozen=True, slots=True)
class Images:
    """Addresses and bytes of images. They are not fetched: each is a medium that nobody judged."""

    def schema(self) -> Json:
        return {"type": ["array", "null"], "items": {"type": "string"}}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        for index, image in enumerate(value if isinstance(value, list) else ()):
            walk.enter(image, (*path, index))
            walk.text("image", Channel.MEDIA, (*path, index))
        if value is not None and not isinstance(value, list):
            raise wrong(path, "an array of strings")


@dataclass(frozen=True, slots=True)
class Declared:
    """Definitions of tools: they instruct the model, so in a request they have the system's role, as at other doors."""

    shape: Shape

    def schema(self) -> Json:
        return schema_of(self.shape)

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        before = walk.role
        if walk.direction is Direction.INPUT:
            walk.role = Role.SYSTEM
        self.shape.walk(value, path, walk)
        walk.role = before


@dataclass(frozen=True, slots=True)
class Body:
    """Take the kind of call and the roles of its messages first: the texts are judged by them."""

    def schema(self) -> Json:
        texts = {"type": ["array", "null"], "items": {"type": "string"}, "maxItems": MAX_TEXTS}
        described = schema_of(_fields({}, frozenset()))
        described["properties"] |= {"texts": texts, "input_type": {"enum": sorted(INPUT_TYPES)}}
        return described

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        body = value if isinstance(value, dict) else {}
        if body.get("input_type") == "response":
            walk.direction, walk.role = Direction.OUTPUT, Role.ASSISTANT
        texts = body.get("texts")
        known = frozenset(text for text in texts if isinstance(text, str)) if isinstance(texts, list) else frozenset()
        _fields(_roles(body.get("structured_messages")), known).walk(value, path, walk)
        if body["input_type"] is None:
            raise wrong((*path, "input_type"), "one of " + ", ".join(sorted(INPUT_TYPES)))


def _fields(roles: Mapping[str, Role], known: frozenset[str]) -> Fields:
    return Fields(
        {
            "input_type": Token(INPUT_TYPES),
            "texts": Texts(roles),
            "images": Images(),
            "tools": Declared(ListOf(Content(Channel.KEY, SCHEMA.quiet, SCHEMA.words), nullable=True)),
            "tool_calls": Beside(),
            "structured_messages": Beside(known),
            "model": Note(),
            "request_data": Note(),
            "request_headers": Note(),
            "litellm_call_id": Note(),
            "litellm_trace_id": Note(),
            "litellm_version": Note(),
            "additional_provider_specific_params": Note(),
        },
        ("input_type",),
        extra=Content(Channel.KEY),
    )


def _roles(messages: Json) -> dict[str, Role]:
    """Return the role of each text that stands in messages of one role alone; elsewhere it counts as the user's."""
    roles: dict[str, Role] = {}
    for message in messages if isinstance(messages, list) else ():
        content = message.get("content") if isinstance(message, dict) else None
        role = message.get("role") if isinstance(message, dict) else None
        spoken = ROLES.get(role, Role.USER) if isinstance(role, str) else Role.USER
        parts = content if isinstance(content, list) else [{"text": content}]
        for text in [part.get("text") for part in parts if isinstance(part, dict)]:
            if isinstance(text, str):
                roles[text] = spoken if roles.get(text, spoken) is spoken else Role.USER
    return roles


class LiteLLMCodec:
    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        body = document.tree
        walk = Walk(document.may_hold_surrogates, bounds.depth, bounds.nodes)
        BODY.walk(body, (), walk)
        return Exchange(
            id=exchange_id,
            endpoint="litellm",
            model=None,
            body=body,
            spans=tuple(walk.spans),
            direction=walk.direction,
        )

    def rendering(self, frame: Frame) -> Rendering:  # noqa: ARG002 - the port's signature
        return Unary()

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:
        values = [cleared.value for cleared in events]
        judged = next(v for v in values if isinstance(v, Judged))
        explained = next(v for v in values if isinstance(v, Closed)).outcome
        texts = frame.exchange.body.get("texts") or []
        changed = _changed(texts, judged.changes)
        if judged.is_withheld or changed is None:
            return {"action": "BLOCKED", "blocked_reason": _reason(explained), "caveat": caveat(explained)}
        answer: dict[str, Json] = (
            {"action": "NONE"} if changed == texts else {"action": "GUARDRAIL_INTERVENED", "texts": changed}
        )
        if frame.exchange.direction is Direction.OUTPUT:
            answer["stream_holdback_chars"] = [HOLDBACK] * len(texts)
        return {**answer, "caveat": caveat(explained)}

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:
        return error_body(error, explanation)


def _changed(texts: Sequence[str], changes: Sequence[Change]) -> list[str] | None:
    """Return the texts with the changes made, from the right; None where one is to be made elsewhere."""
    out = list(texts)
    for path, start, end, replacement in sorted(changes, key=lambda change: -change.start):
        if path[:1] != ("texts",) or not isinstance(path[1], int):
            return None
        out[path[1]] = out[path[1]][:start] + replacement + out[path[1]][end:]
    return out


def _reason(explained: Explanation) -> str:
    """Words for LiteLLM's caller; as much as the policy's `explain` lets out."""
    about = f" ({', '.join(explained.categories)})" if explained.categories else ""
    return f"Refused by policy{about}. Decision {explained.decision_id}."


BODY: Final = Body()
ENDPOINT: Final = Endpoint(
    "litellm",
    "/beta/litellm_basic_guardrail_api",
    LiteLLMCodec(),
    (
        {
            "input_type": "request",
            "texts": ["be kind", "what is the weather?"],
            "structured_messages": [
                {"role": "system", "content": "be kind"},
                {"role": "user", "name": "Ann", "content": [{"type": "text", "text": "what is the weather?"}]},
                {
                    "role": "assistant",
                    "content": None,
                    "tool_calls": [
                        {
                            "id": "call_1",
                            "type": "function",
                            "function": {"name": "weather", "arguments": '{"city": "Bonn"}'},
                        }
                    ],
                },
            ],
            "tools": [
                {
                    "type": "function",
                    "function": {
                        "name": "weather",
                        "description": "tells the weather",
                        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}},
                    },
                }
            ],
            "model": "gpt-4o",
        },
        {
            "input_type": "response",
            "texts": ["it rains"],
            "tool_calls": [
                {
                    "id": "call_1",
                    "index": 0,
                    "type": "function",
                    "function": {"name": "weather", "arguments": '{"city": "Bonn"}'},
                }
            ],
        },
        {"input_type": "request", "images": ["https://example.com/cat.png"]},
    ),
    takes_api_key=True,
    shape=BODY,
    summary="Judge the texts of one of LiteLLM's calls (its generic guardrail API)",
)
