"""What the OpenAI formats share: shapes, the error object, the `caveat` object, server-sent events."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

import orjson

from classifiers.types import Channel, JsonPath, Role
from gateway.errors import CaveatError
from gateway.protocols.base import Frame
from gateway.protocols.describe import schema_of
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
    wrong,
)
from gateway.sealed import Cleared
from gateway.types import Delta, Event, Explanation, Json, Refusal

FIELD: Final = Text(Channel.FIELD, nullable=True)


@dataclass(frozen=True, slots=True)
class Id:
    """An id: structure when it is one of ours, content otherwise."""

    own: re.Pattern[str]
    other: Text = FIELD

    def schema(self) -> Json:
        return {"type": ["string", "null"] if self.other.nullable else "string"}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if isinstance(value, str) and self.own.match(value):
            walk.enter(value, path)
        else:
            self.other.walk(value, path, walk)


@dataclass(frozen=True, slots=True)
class As:
    """Judge what is below in a role of its own, whoever's turn it stands in: definitions and schemas instruct the model."""

    role: Role
    shape: Shape

    def schema(self) -> Json:
        return schema_of(self.shape)

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        before, walk.role = walk.role, self.role
        self.shape.walk(value, path, walk)
        walk.role = before


MAX_BIASES: Final = 1024  # OpenAI's own bound
TOKEN_ID: Final = re.compile(r"[0-9]{1,7}\Z")  # no vocabulary is larger
SEED: Final = Number(-(2**53), 2**53, integer=True)

# Names that JSON Schema (2020-12) itself gives; any other key inside a schema was chosen by the caller.
SCHEMA: Final = Content(
    Channel.SCHEMA,
    quiet=frozenset(
        "type properties required items enum description title default additionalProperties anyOf oneOf allOf not "
        "const format pattern minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength minItems maxItems "
        "uniqueItems multipleOf minProperties maxProperties $defs definitions $ref $schema $id prefixItems nullable "
        "examples name parameters function strict schema json_schema".split()
    ),
    words=frozenset(
        "string number integer boolean object array null function json_schema json_object text "
        "auto none required date-time date time email uri uuid".split()
    ),
)

# What other servers take beside or in place of a prompt, and what no classifier can read
_TOKENS: Final = Refused("token ids and embeddings cannot be judged; send the prompt as text")
_TEMPLATE: Final = Refused("a template could write what nobody has judged")
_FETCHED: Final = Refused("what the model's server fetches would reach the model unjudged")
_ANOTHER: Final = Refused("the model that answers is the one that `model` names, whose card and policy hold")
_SHORTENED: Final = Refused("what the model sees is what was judged: nothing is left out of it")
_CODE: Final = Refused("it names code for the model's server to run")

SAMPLING: Final[dict[str, Shape]] = {
    "prompt_token_ids": _TOKENS,
    "prompt_embeds": _TOKENS,
    "input_ids": _TOKENS,
    "input_embeds": _TOKENS,
    "chat_template": _TEMPLATE,
    "chat_template_kwargs": Fields({"chat_template": _TEMPLATE}, nullable=True),
    "extra_body": Refused("some servers take its members for the body's own; put them there"),
    **dict.fromkeys(("web_search_options", "search_parameters", "enable_search", "plugins"), _FETCHED),
    **dict.fromkeys(("models", "fallbacks", "preset", "lora_path"), _ANOTHER),
    **dict.fromkeys(("truncate_prompt_tokens", "transforms"), _SHORTENED),
    **dict.fromkeys(("custom_logit_processor", "logits_processors"), _CODE),
    "temperature": Number(0, 10),
    "top_p": Number(0, 1),
    "n": Number(1, 128, integer=True),
    "max_tokens": Number(0, 10**7, integer=True),
    "presence_penalty": Number(-10, 10),
    "frequency_penalty": Number(-10, 10),
    "seed": SEED,
    "stream": Flag(),
    "stream_options": Fields({"include_usage": Flag(), "include_obfuscation": Flag()}, nullable=True),
    "stop": TextOr(Text(Channel.FIELD, nullable=True), ListOf(Text(Channel.FIELD), high=64)),
    "user": FIELD,
    # sampling parameters that other OpenAI-compatible servers take
    "top_k": Number(-1, 10**6, integer=True),
    "min_p": Number(0, 1),
    "typical_p": Number(0, 1),
    "repetition_penalty": Number(0, 10),
    "min_tokens": Number(0, 10**7, integer=True),
    "no_repeat_ngram_size": Number(0, 1000, integer=True),
    "begin_suppress_tokens": ListOf(Number(0, 10**7, integer=True), high=1024),
    "stop_token_ids": ListOf(Number(0, 10**7, integer=True), high=1024),
}


@dataclass(frozen=True, slots=True)
class LogitBias:
    """Token ids to weights: numbers on both sides, so no text can hide in it."""

    def schema(self) -> Json:
        weight = {"type": ["number", "null"], "minimum": -100, "maximum": 100}
        ids = {"pattern": "^[0-9]{1,7}$"}
        biases = {"type": "object", "propertyNames": ids, "additionalProperties": weight, "maxProperties": MAX_BIASES}
        return {"anyOf": [biases, {"type": "null"}]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if value is None:
            return
        if not isinstance(value, dict) or len(value) > MAX_BIASES:
            raise wrong(path, f"an object of at most {MAX_BIASES} token ids")
        for key, weight in value.items():
            if not TOKEN_ID.match(key):
                raise wrong(path, "keyed by token ids")
            Number(-100, 100).walk(weight, (*path, key), walk)


REFUSED: Final[dict[str, Shape]] = {
    "functions": Refused("use tools"),
    "function_call": Refused("use tool_choice"),
}


MEDIA: Final = {
    "image_url": "image",
    "input_image": "image",
    "input_audio": "audio",
    "audio": "audio",
    "file": "file",
    "input_file": "file",
    "file_id": "file",
    "file_url": "file",
    "file_data": "file",
}
TEXTS: Final = {"text": "text", "refusal": "refusal"}  # kinds of parts that are text, and the member that holds it


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a message's content. What is not text cannot be judged and is reported as media."""

    channel: Channel
    texts: Mapping[str, str] = field(default_factory=lambda: TEXTS)
    more: Mapping[str, Shape] = field(default_factory=dict)  # further members of a part that is text

    def schema(self) -> Json:
        part = {"type": "object", "properties": {"type": {"type": "string"}}, "required": ["type"]}
        return {"anyOf": [{"type": "string"}, part]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if isinstance(value, str):
            Text(self.channel).walk(value, path, walk)
            return
        if not isinstance(value, dict):
            walk.enter(value, path)
            raise wrong(path, "a content part")
        kind = value.get("type")
        if not isinstance(kind, str):
            raise wrong((*path, "type"), "the kind of the content part")
        # INVARIANT: what is not text is never passed over; the fleet answers a MEDIA span with `unjudged`
        if kind in self.texts:
            for member in sorted(MEDIA.keys() & value.keys()):  # a server may look at these and not at the type
                walk.text(MEDIA[member], Channel.MEDIA, path)
            shapes: dict[str, Shape] = {
                "type": Token(frozenset({kind})),
                "text": Text(self.channel),
                "refusal": Text(Channel.REFUSAL),
            }
            Fields({**shapes, **self.more}, (self.texts[kind],)).walk(value, path, walk)
            return
        walk.text(MEDIA.get(kind, "file"), Channel.MEDIA, path)
        MEDIUM.walk(value, path, walk)


# The bytes of a medium, which is reported as unjudged; shorter ones could as well be words. What says that it is text is read.
_DATA_URL: Final = r"data:(?!(?i:text)/)[\w.+-]{1,64}/[\w.+-]{1,64};base64,[A-Za-z0-9+/_-]*={0,2}\Z"
_URL: Final = re.compile(_DATA_URL, re.ASCII)
_BYTES: Final = re.compile(rf"{_DATA_URL}|[A-Za-z0-9+/_-]{{64,}}={{0,2}}\Z", re.ASCII)
MEDIUM: Final = Content(
    Channel.FIELD,
    quiet=frozenset(
        "type image_url input_audio file url detail data format file_data file_id file_url filename".split()
    ),
    words=frozenset(MEDIA) | {"auto", "low", "high"},
    passed={  # in any other member the same string is content
        **dict.fromkeys(("data", "file_data", "images"), _BYTES),
        **dict.fromkeys(("url", "image_url", "file_url"), _URL),
    },
)


# Line breaks to clients that split lines as Unicode does. In UTF-8, none of them can be part of another character.
_BREAKS: Final = {char.encode(): f"\\u{ord(char):04x}".encode() for char in "\u0085\u2028\u2029"}


def compact(value: Json) -> bytes:
    text = orjson.dumps(value)
    if not text.isascii():
        for char, escaped in _BREAKS.items():
            text = text.replace(char, escaped)
    return text


def event(value: Json) -> bytes:
    """One server-sent event. JSON has no raw line breaks, so one `data:` line is enough."""
    return b"data: " + compact(value) + b"\n\n"


DONE: Final = b"data: [DONE]\n\n"
APART: Final = "\n\n"  # as before a disclaimer
_TEXT: Final = Channel.TEXT  # bound once: see classifiers.types


@dataclass(frozen=True, slots=True)
class Deltas:
    """A rendering for formats whose events stand for themselves, but that a refusal behind words keeps apart from them."""

    render: Callable[[Cleared[Event], Frame, str], bytes]
    frame: Frame
    spoken: set[int] = field(default_factory=set)  # choices of which words went out

    def event(self, event_: Cleared[Event]) -> bytes:
        value = event_.value
        if isinstance(value, Delta):
            if value.key.channel is _TEXT:
                self.spoken.add(value.key.choice)
        elif isinstance(value, Refusal) and value.choice in self.spoken:
            return self.render(event_, self.frame, APART)
        return self.render(event_, self.frame, "")

    def error(self, error: CaveatError, explanation: Explanation | None) -> bytes:
        return event(error_body(error, explanation))


def caveat(explanation: Explanation) -> Json:
    """The `caveat` object of every answer."""
    because: list[Json] = []
    for rule, citation in explanation.because:
        entry: dict[str, Json] = {"rule": rule}
        if citation is not None:
            entry["citation"] = {"card": citation.card, "quote": citation.quote, "gloss": citation.gloss}
        because.append(entry)
    told: dict[str, Json] = {
        "decision_id": explanation.decision_id,
        "action": explanation.action.label,
        "stage": explanation.stage,
        "policy": explanation.policy,
        "categories": list(explanation.categories),
        "because": because,
    }
    if explanation.appeal is not None:
        told["appeal"] = explanation.appeal._asdict()
    return told


def error_body(error: CaveatError, explanation: Explanation | None) -> Json:
    body: dict[str, Json] = {
        "error": {"message": error.message, "type": error.kind, "param": error.param, "code": error.code}
    }
    if explanation is not None:
        body["caveat"] = caveat(explanation)
    return body


MODALITIES: Final = ListOf(Token(frozenset({"text"})), nullable=True)
