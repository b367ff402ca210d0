"""POST /v1/completions: OpenAI's older text format, both ways. What base models are asked through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel, JsonPath
from gateway.errors import BadRequest, CaveatError
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.chat import PREFILL, read_model, usage, wants_usage
from gateway.protocols.openai import DONE, SAMPLING, Deltas, LogitBias, caveat, error_body, event
from gateway.protocols.strict import Document
from gateway.protocols.walk import Fields, Flag, ListOf, Number, Text, Walk, show, wrong
from gateway.sealed import Cleared
from gateway.types import Closed, Delta, Event, Exchange, Explanation, Json, Refusal, Usage


@dataclass(frozen=True, slots=True)
class PromptText:
    """A prompt must be text: token ids would reach the model as words that nobody has read."""

    def schema(self) -> Json:
        return {"type": "string"}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if isinstance(value, int | list):
            raise BadRequest(
                "token ids cannot be judged; send the prompt as text", param=show(path), code="token_ids_unsupported"
            )
        Text().walk(value, path, walk)


@dataclass(frozen=True, slots=True)
class Prompts:
    def schema(self) -> Json:
        several = {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": MAX_CHOICES}
        return {"anyOf": [{"type": "string"}, several]}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if isinstance(value, list):
            ListOf(PromptText(), low=1, high=MAX_CHOICES).walk(value, path, walk)
        elif isinstance(value, str | int):
            PromptText().walk(value, path, walk)
        else:
            walk.enter(value, path)
            raise wrong(path, f"a string or an array of 1 to {MAX_CHOICES} strings")


MAX_CHOICES: Final = 128  # OpenAI's bound on `n`, here on prompts times `n`

BODY: Final = Fields(
    {
        **SAMPLING,
        "model": Text(Channel.FIELD),
        "prompt": Prompts(),
        "suffix": Text(nullable=True),
        "logprobs": Number(0, 20, integer=True),
        "logit_bias": LogitBias(),
        "echo": Flag(),
        "best_of": Number(1, 128, integer=True),
    },
    ("model", "prompt"),
)


def prompt_ends(body: Json) -> tuple[str, ...]:
    """Return for each choice the end of the prompt that it continues."""
    prompt = body["prompt"]
    prompts = [prompt] if isinstance(prompt, str) else prompt
    return tuple(text[-PREFILL:] for text in prompts for _ in range(body.get("n") or 1))


class CompletionsCodec:
    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        body = document.tree
        walk = Walk(document.may_hold_surrogates, bounds.depth, bounds.nodes)
        BODY.walk(body, (), walk)
        model = read_model(body, walk)
        prompt = body["prompt"]
        prompts = [prompt] if isinstance(prompt, str) else prompt
        each = body.get("n") or 1
        if len(prompts) * each > MAX_CHOICES:
            raise wrong(("n",), f"such that prompts times `n` are at most {MAX_CHOICES}")
        return Exchange(
            id=exchange_id,
            endpoint="completions",
            model=model,
            body={k: v for k, v in body.items() if k != "logprobs"},
            spans=tuple(walk.spans),
            stream=bool(body.get("stream")),
            choices=len(prompts) * each,
            include_usage=wants_usage(body),
            end_user=body.get("user"),
            prefills=prompt_ends(body),
        )

    def rendering(self, frame: Frame) -> Rendering:
        return Deltas(_render, frame)

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:
        texts = dict.fromkeys(range(frame.exchange.choices), "")
        closed: Closed | None = None
        for cleared in events:
            value = cleared.value
            if isinstance(value, Delta) and value.key.channel is Channel.TEXT:
                texts[value.key.choice] += value.text
            elif isinstance(value, Refusal):
                for i in texts if value.choice is None else [value.choice]:
                    texts[i] = value.text
            elif isinstance(value, Closed):
                closed = value
        assert closed is not None  # noqa: S101 - every exchange that did not fault ends with Closed
        return {
            **_head(frame),
            "choices": [
                {"index": f.choice, "text": texts[f.choice], "logprobs": None, "finish_reason": f.reason}
                for f in closed.finished
            ],
            "usage": usage(closed.usage or Usage()),
            "caveat": caveat(closed.outcome),
        }

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:
        return error_body(error, explanation)


def _render(event_: Cleared[Event], frame: Frame, apart: str) -> bytes:
    value = event_.value
    if isinstance(value, Delta) and value.key.channel is Channel.TEXT:
        return _chunk(frame, value.key.choice, value.text, None)
    if isinstance(value, Refusal) and not value.as_error:
        chosen = range(frame.exchange.choices) if value.choice is None else [value.choice]
        return b"".join(_chunk(frame, i, apart + value.text, None) for i in chosen)
    if isinstance(value, Closed):
        explained = caveat(value.outcome)
        out = [_chunk(frame, f.choice, "", f.reason, caveat=explained) for f in value.finished]
        if frame.exchange.include_usage:
            out.append(event({**_head(frame), "choices": [], "usage": usage(value.usage or Usage())}))
        return b"".join([*out, DONE])
    return b""


def _head(frame: Frame) -> dict[str, Json]:
    return {
        "id": f"cmpl-{frame.exchange.id}",
        "object": "text_completion",
        "created": frame.created,
        "model": frame.exchange.model,
    }


def _chunk(frame: Frame, choice: int, text: str, finish: str | None, **more: Json) -> bytes:
    entry = {"index": choice, "text": text, "logprobs": None, "finish_reason": finish}
    return event({**_head(frame), "choices": [entry], **more})


ENDPOINT: Final = Endpoint(
    "completions",
    "/v1/completions",
    CompletionsCodec(),
    (
        {"model": "m", "prompt": "once upon a time"},
        {
            "model": "m",
            "prompt": ["first", "second"],
            "suffix": "the end",
            "stop": "END",
            "user": "u-1",
            "unknown_vendor_field": {"a": ["b"]},
            "max_tokens": 16,
        },
    ),
    shape=BODY,
    summary="Continue a text",
    streams=True,
)
