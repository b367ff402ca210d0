"""What a request in OpenAI's Responses format may hold, shape by shape.

INVARIANT: nothing is carried that nobody can judge: what a built-in tool fetches, what is stored elsewhere, what is
encrypted. Each is refused in words that name its place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel, JsonPath, Role
from gateway.errors import BadRequest
from gateway.protocols.chat_shape import BODY as CHAT
from gateway.protocols.chat_shape import CALL_ID, EFFORTS, VERBOSITIES
from gateway.protocols.describe import schema_of
from gateway.protocols.openai import SCHEMA, As, Id, Part
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

ITEM_ID: Final = Id(re.compile(r"(?:msg|rs|fc)_[0-9a-f]{32}_[0-9]{1,3}\Z"))
ROLES: Final = {
    "system": Role.SYSTEM,
    "developer": Role.SYSTEM,
    "user": Role.USER,
    "assistant": Role.ASSISTANT,
}
TEXTS: Final = {"input_text": "text", "output_text": "text", "text": "text", "refusal": "refusal"}
_NAMED: Final = Text(Channel.SCHEMA)
_NO_STATE: Final = Refused("no state is stored here; send the whole conversation as `input`")
_ONLY_FUNCTIONS: Final = "what a built-in tool fetches would reach the model unjudged; only functions are carried"
_ONLY_ITEMS: Final = "only messages, function calls, their outputs and reasoning can be judged and carried"
_ANNOTATIONS: Final[dict[str, Shape]] = {"annotations": Content(), "logprobs": Content()}


def _unsupported(path: JsonPath, why: str) -> BadRequest:
    return BadRequest(f"`{show(path)}` is not supported: {why}", param=show(path), code="unsupported_field")


@dataclass(frozen=True, slots=True)
class Off:
    """A switch that cannot be turned on."""

    why: str

    def schema(self) -> Json:
        return {"enum": [False, None], "description": f"Not supported: {self.why}."}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        Flag().walk(value, path, walk)
        if value:
            raise _unsupported(path, self.why)


@dataclass(frozen=True, slots=True)
class Kinds:
    """An object whose shape depends on its `type`; any other kind is refused."""

    shapes: dict[str, Shape]
    why: str

    def schema(self) -> Json:
        return {"anyOf": [schema_of(shape) for shape in self.shapes.values()]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if not isinstance(value, dict):
            walk.enter(value, path)
            raise wrong(path, "an object")
        kind = value.get("type")
        if not isinstance(kind, str):
            walk.enter(value, path)
            raise wrong((*path, "type"), "one of " + ", ".join(self.shapes))
        shape = self.shapes.get(kind)
        if shape is None:
            raise _unsupported((*path, "type"), self.why)
        shape.walk(value, path, walk)


def _kind(name: str) -> Token:
    return Token(frozenset({name}))


_BOOKKEEPING: Final[dict[str, Shape]] = {
    "id": ITEM_ID,
    "status": Token(frozenset({"in_progress", "completed", "incomplete"})),
}


def _parts(channel: Channel) -> ListOf:
    return ListOf(Part(channel, TEXTS, _ANNOTATIONS), high=1000)


_MESSAGE: Final = Fields(
    {
        **_BOOKKEEPING,
        "type": _kind("message"),
        "role": Token(frozenset(ROLES)),
        "content": TextOr(Text(), _parts(Channel.TEXT)),
        "phase": Token(frozenset({"commentary", "final_answer"})),
    },
    ("role", "content"),
)
_CALL: Final = Fields(
    {
        **_BOOKKEEPING,
        "type": _kind("function_call"),
        "call_id": CALL_ID,
        "name": Text(Channel.TOOL_ARGUMENTS),
        "arguments": Text(Channel.TOOL_ARGUMENTS, encoded=True),
    },
    ("call_id", "name", "arguments"),
)
_RETURNED: Final = Fields(
    {
        **_BOOKKEEPING,
        "type": _kind("function_call_output"),
        "call_id": CALL_ID,
        "output": TextOr(Text(Channel.TOOL_RESULT), _parts(Channel.TOOL_RESULT)),
    },
    ("output",),
)


def _thoughts(kind: str) -> ListOf:
    shape = Fields({"type": _kind(kind), "text": Text(Channel.REASONING)}, ("text",))
    return ListOf(shape, high=1000, nullable=True)


_REASONING: Final = Fields(
    {
        **_BOOKKEEPING,
        "type": _kind("reasoning"),
        "summary": _thoughts("summary_text"),
        "content": _thoughts("reasoning_text"),
        "encrypted_content": Refused("nobody can judge what is encrypted; send the reasoning as text, or leave it out"),
    },
)
_ROLE_OF: Final = {
    "function_call": Role.ASSISTANT,
    "function_call_output": Role.TOOL,
    "reasoning": Role.ASSISTANT,
}
_ITEMS: Final = Kinds(
    {
        "message": _MESSAGE,
        "function_call": _CALL,
        "function_call_output": _RETURNED,
        "reasoning": _REASONING,
        "item_reference": Fields({"id": _NO_STATE}, ("id",)),
    },
    _ONLY_ITEMS,
)


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the input; one with a role and without a type is a message."""

    def schema(self) -> Json:
        return schema_of(_ITEMS)

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        kind = kind_of(value)
        role = value.get("role") if kind == "message" else None
        walk.role = _ROLE_OF.get(kind, Role.USER)
        if isinstance(role, str):
            walk.role = ROLES.get(role, Role.USER)
        (_MESSAGE if kind == "message" else _ITEMS).walk(value, path, walk)
        walk.role = Role.USER


def kind_of(item: Json) -> str:
    """The kind of an input item; none that there is for one that does not say."""
    if not isinstance(item, dict):
        return ""
    kind = item.get("type")
    if kind is None and "role" in item:
        return "message"
    return kind if isinstance(kind, str) else ""


_FUNCTION: Final = Fields(
    {
        "type": _kind("function"),
        "name": _NAMED,
        "description": Text(Channel.SCHEMA, nullable=True),
        "parameters": SCHEMA,
        "strict": Flag(),
    },
    ("name",),
    extra=SCHEMA,
)
_CHOSEN: Final = Kinds({"function": Fields({"type": _kind("function"), "name": _NAMED}, ("name",))}, _ONLY_FUNCTIONS)
_ALLOWED: Final = Fields(
    {
        "type": _kind("allowed_tools"),
        "mode": Token(frozenset({"auto", "required"})),
        "tools": ListOf(_CHOSEN, high=1000),
    },
    ("mode", "tools"),
)


@dataclass(frozen=True, slots=True)
class ToolChoice:
    """A word, or which of the functions."""

    def schema(self) -> Json:
        return {"anyOf": [schema_of(_CHOICES), schema_of(_CHOICE)]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        is_word = value is None or isinstance(value, str)
        shape: Shape = _CHOICES if is_word else _CHOICE
        shape.walk(value, path, walk)


_CHOICES: Final = Token(frozenset({"auto", "none", "required"}))
_CHOICE: Final = Kinds({**_CHOSEN.shapes, "allowed_tools": _ALLOWED}, _ONLY_FUNCTIONS)
_FORMAT: Final = Fields(
    {
        "type": Token(frozenset({"text", "json_object", "json_schema"})),
        "name": _NAMED,
        "description": Text(Channel.SCHEMA, nullable=True),
        "schema": SCHEMA,
        "strict": Flag(),
    },
    ("type",),
    nullable=True,
    extra=SCHEMA,
)
_REASONED: Final = Fields(
    {
        "effort": EFFORTS,
        # whatever reasoning a server tells is passed on once it is judged; there is no summary to choose
        "summary": Token(frozenset({"auto"})),
        "generate_summary": Token(frozenset({"auto"})),
        "context": Token(frozenset({"auto"})),
        "mode": Token(frozenset({"standard"})),
    },
    nullable=True,
)
# Of these, a server without built-in tools and stored or encrypted items has nothing, or (logprobs) must tell nothing.
_INCLUDED: Final = frozenset(
    "file_search_call.results web_search_call.results web_search_call.action.sources message.input_image.image_url "
    "computer_call_output.output.image_url code_interpreter_call.outputs reasoning.encrypted_content "
    "message.output_text.logprobs".split()
)
# INVARIANT: what has a name in chat completions and none here is refused: a request that is carried there in that format
# must not grow a member that was never looked at as what it is there.
_FOREIGN: Final = Refused("this is no field of the Responses API")
_SHARED: Final = (
    *("temperature", "top_p", "stream", "user", "safety_identifier", "prompt_cache_key", "service_tier", "store"),
    *("parallel_tool_calls", "top_logprobs", "moderation", "model", "chat_template", "prompt_token_ids"),
)

BODY: Final = Fields(
    {
        **dict.fromkeys(CHAT.shapes, _FOREIGN),
        **{name: CHAT.shapes[name] for name in _SHARED},
        "messages": Refused("this is no field of the Responses API; use `input`"),
        "response_format": Refused("this is no field of the Responses API; use `text.format`"),
        "input": TextOr(Text(), ListOf(Item(), low=1)),
        "instructions": As(Role.SYSTEM, Text(nullable=True)),
        "tools": ListOf(Kinds({"function": As(Role.SYSTEM, _FUNCTION)}, _ONLY_FUNCTIONS), high=1000, nullable=True),
        "tool_choice": ToolChoice(),
        "max_tool_calls": Number(0, 10**6, integer=True),
        "max_output_tokens": Number(0, 10**7, integer=True),
        "text": Fields({"format": As(Role.SYSTEM, _FORMAT), "verbosity": VERBOSITIES}, nullable=True),
        "reasoning": _REASONED,
        "include": ListOf(Token(_INCLUDED), high=64, nullable=True),
        "stream_options": Fields({"include_obfuscation": Flag()}, nullable=True),
        "truncation": Token(frozenset({"disabled"})),
        "prompt_cache_retention": Token(frozenset({"in_memory", "24h"})),
        "metadata": Content(),
        "background": Off("an answer is given at once or not at all"),
        "previous_response_id": _NO_STATE,
        "conversation": _NO_STATE,
        "prompt": Refused("a template that is stored elsewhere cannot be judged; send its text"),
        "context_management": Refused("what the model sees is what was judged: nothing is compacted"),
        "prompt_cache_options": Refused("caching is the affair of the model's server"),
    },
    ("model", "input"),
)
