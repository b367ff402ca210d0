"""What a body of OpenAI's two text formats may hold, and what it asks of the engine once the card's defaults apply.

INVARIANT: a field is obeyed, or it changes nothing about the answer, or it is refused by name; none is dropped silently.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Final

from classifiers.types import Channel, JsonPath
from gateway.errors import BadRequest, NotFound
from gateway.protocols.openai import LogitBias
from gateway.protocols.strict import Document
from gateway.protocols.walk import Content, Fields, Flag, ListOf, Number, Shape, Text, TextOr, Token, Walk, show
from gateway.translate.template import Speaker, Stretch, Turn, chat_prompt
from gateway.types import Json
from gateway.workers.generation.defaults import Served, sampling_of
from gateway.workers.generation.types import Request


@dataclass(frozen=True, slots=True)
class Unknown(Content):
    """A member that this worker does not know: said, unless it asks for nothing."""

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if value is not None:
            raise BadRequest(
                f"`{show(path)}` is not supported by this worker", param=show(path), code="unsupported_field"
            )


MAX_CHOICES: Final = 128  # OpenAI's bound on `n`, here on prompts times `n`
MAX_STOPS: Final = 64
_LABEL: Final = Content()
ROLES: Final[dict[str, Speaker]] = {
    "system": "system",
    "developer": "system",
    "user": "user",
    "assistant": "assistant",
}
_STOP: Final = Text(Channel.FIELD)
SHARED: Final[dict[str, Shape]] = {
    "model": Text(Channel.FIELD),
    "n": Number(1, MAX_CHOICES, integer=True),
    "max_tokens": Number(1, 10**7, integer=True),
    "min_tokens": Number(0, 10**7, integer=True),
    "temperature": Number(0, 100),
    "top_p": Number(0, 1),
    "top_k": Number(-1, 10**7, integer=True),
    "min_p": Number(0, 1),
    "typical_p": Number(0, 1),
    "repetition_penalty": Number(0, 10),
    "presence_penalty": Number(-10, 10),
    "frequency_penalty": Number(-10, 10),
    "no_repeat_ngram_size": Number(0, 1000, integer=True),
    "begin_suppress_tokens": ListOf(Number(0, 10**7, integer=True), nullable=True),
    "logit_bias": LogitBias(),
    "stop": TextOr(Text(Channel.FIELD, nullable=True), ListOf(_STOP, high=MAX_STOPS)),
    "stop_token_ids": ListOf(Number(0, 10**7, integer=True), high=MAX_STOPS, nullable=True),
    "ignore_eos": Flag(),
    "seed": Number(-(2**53), 2**53, integer=True),
    "stream": Flag(),
    "stream_options": Fields({"include_usage": Flag(), "include_obfuscation": Flag()}, nullable=True),
    # these tell of the caller and change no answer
    "user": _LABEL,
    "metadata": _LABEL,
    "store": _LABEL,
    "service_tier": _LABEL,
    "safety_identifier": _LABEL,
    "prompt_cache_key": _LABEL,
    "prompt_cache_retention": _LABEL,
}
_PART: Final = Fields({"type": Token(frozenset({"text"})), "text": Text()}, ("type",), extra=Unknown())
_MESSAGE: Final = Fields(
    {
        "role": Token(frozenset(ROLES)),
        "content": TextOr(Text(), ListOf(_PART, low=1)),
        "name": _LABEL,
        "refusal": Text(nullable=True),
        "tool_calls": ListOf(_PART, high=0, nullable=True),
        "caveat": _LABEL,
    },
    ("role", "content"),
    extra=Unknown(),
)
CHAT: Final = Fields(
    {
        **SHARED,
        "messages": ListOf(_MESSAGE, low=1),
        "max_completion_tokens": Number(1, 10**7, integer=True),
        "logprobs": Flag(),
        "top_logprobs": Number(0, 20, integer=True),
        # what this worker cannot do is allowed to be asked for in the one way that asks for nothing
        "tools": ListOf(_PART, high=0, nullable=True),
        "tool_choice": Token(frozenset({"none", "auto"})),
        "parallel_tool_calls": Flag(),
        "response_format": Fields({"type": Token(frozenset({"text"}))}, ("type",), nullable=True, extra=Unknown()),
        "modalities": ListOf(Token(frozenset({"text"})), nullable=True),
    },
    ("model", "messages"),
    extra=Unknown(),
)
COMPLETIONS: Final = Fields(
    {
        **SHARED,
        "prompt": TextOr(Text(), ListOf(Text(), low=1, high=MAX_CHOICES)),
        "logprobs": Number(0, 20, integer=True),
        "best_of": Number(1, MAX_CHOICES, integer=True),
        "echo": Flag(),
        "suffix": TextOr(Text(nullable=True), ListOf(_PART, high=0)),
    },
    ("model", "prompt"),
    extra=Unknown(),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One body: a request of the engine for each choice, in order, and how the answer is to be written."""

    requests: tuple[Request, ...]
    is_chat: bool
    stream: bool
    include_usage: bool
    stops: tuple[str, ...]
    echoes: tuple[str, ...]  # what each choice begins with: its prompt where it is to be echoed
    prompt_tokens: int  # over all prompts, each counted once


def read(document: Document, served: Served, answer_id: str, tenant: str, *, is_chat: bool) -> Asked:
    """Check a body and put the card's defaults where it is silent. Raises BadRequest naming the JSON path."""
    body = document.tree
    shape = CHAT if is_chat else COMPLETIONS
    shape.walk(body, (), Walk(document.may_hold_surrogates))
    if body["model"] not in served.names:
        raise NotFound(f"no such model; expected `{served.names[0]}`", param="model", code="model_not_found")
    prompts = _prompts(body, served, is_chat=is_chat)
    each = body.get("n") or 1
    if len(prompts) * each > MAX_CHOICES:
        raise BadRequest(f"`n` times prompts must be at most {MAX_CHOICES}", param="n", code="invalid_value")
    if (body.get("best_of") or each) != each:
        raise BadRequest("`best_of` is not supported: all answers are returned; use `n`", param="best_of")
    if body.get("suffix"):
        raise BadRequest("`suffix` is not supported: the models only continue a text", param="suffix")
    if body.get("echo") and body.get("logprobs") is not None:
        raise BadRequest("`echo` with `logprobs` is not supported: a prompt's tokens are not scored", param="echo")
    seed = body["seed"] if body.get("seed") is not None else secrets.randbits(63)
    requests = tuple(
        Request(f"{answer_id}-{place}-{turn}", tenant, ids, sampling, Random(f"{seed}/{place}/{turn}").getrandbits(63))  # noqa: S311 - draws of words
        for place, (_, ids) in enumerate(prompts)
        for sampling in [sampling_of(body, served, len(ids), is_chat=is_chat)]
        for turn in range(each)
    )
    for request in requests:
        if fault := served.room.fault(request):
            is_long = len(request.prompt) >= served.room.longest
            source = "messages" if is_chat else "prompt"
            raise BadRequest(fault, param=source if is_long else "max_tokens", code="context_length_exceeded")
    options = body.get("stream_options") or {}
    return Asked(
        requests,
        is_chat,
        stream=bool(body.get("stream")),
        include_usage=bool(options.get("include_usage")),
        stops=(*_stops(body), *served.card.run.stop_strings),
        echoes=tuple(text if body.get("echo") else "" for text, _ in prompts for _ in range(each)),
        prompt_tokens=sum(len(ids) for _, ids in prompts),
    )


def _prompts(body: Mapping[str, Json], served: Served, *, is_chat: bool) -> list[tuple[str, tuple[int, ...]]]:
    """Return each prompt's text, as far as it is the caller's to see again, and its ids."""
    if is_chat:
        turns = [_turn(message, place, served) for place, message in enumerate(body["messages"])]
        return [("", _encoded(chat_prompt(served.card, turns), served, "messages"))]
    texts = [body["prompt"]] if isinstance(body["prompt"], str) else body["prompt"]
    found = [(text, _encoded([Stretch(text, is_ours=False)], served, "prompt")) for text in texts]
    for place, (_, ids) in enumerate(found):
        if not ids:
            param = "prompt" if isinstance(body["prompt"], str) else f"prompt[{place}]"
            raise BadRequest(f"`{param}` has no tokens; expected at least one", param=param, code="invalid_value")
    return found


def _encoded(stretches: Sequence[Stretch], served: Served, param: str) -> tuple[int, ...]:
    """Return a prompt's ids. What is far too long is refused before its tokens are found, which takes a core seconds."""
    if (least := served.vocabulary.least(stretches)) >= served.room.longest:
        raise BadRequest(
            f"the prompt has at least {least} tokens; expected at most {served.room.longest} together with the answer",
            param=param,
            code="context_length_exceeded",
        )
    return served.vocabulary.encode(stretches)


def _turn(message: Mapping[str, Json], place: int, served: Served) -> Turn:
    content = message["content"]
    text = content if isinstance(content, str) else "".join(part.get("text", "") for part in content)
    read = served.vocabulary.normal(text)
    for control in served.written_controls:
        if control in text or served.vocabulary.normal(control) in read:
            raise BadRequest(
                f"`messages[{place}].content` holds `{control}`, which structures the model's prompt; leave it out",
                param=f"messages[{place}].content",
                code="control_token",
            )
    return Turn(ROLES[message["role"]], text)


def _stops(body: Mapping[str, Json]) -> Sequence[str]:
    stop = body.get("stop")
    return (stop,) if isinstance(stop, str) else tuple(stop or ())
