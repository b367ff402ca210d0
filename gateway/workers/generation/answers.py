"""Answers in OpenAI's two text formats, whole or as server-sent events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

import orjson

from gateway.types import Json
from gateway.workers.generation.tokens import Vocabulary
from gateway.workers.generation.transcript import Piece
from gateway.workers.generation.types import Chosen, Reason
from gateway.workers.generation.wire import Asked

DONE: Final = b"data: [DONE]\n\n"
LEAST: Final = -9999.0  # what OpenAI says for a token that could not come; JSON has no infinity


@dataclass(frozen=True, slots=True)
class Heading:
    """What all chunks of an answer share."""

    id: str
    created: int  # Unix seconds
    model: str
    asked: Asked
    vocabulary: Vocabulary

    def envelope(self, choices: Sequence[Json], *, is_chunk: bool) -> dict[str, Json]:
        kind = "text_completion"
        if self.asked.is_chat:
            kind = "chat.completion.chunk" if is_chunk else "chat.completion"
        return {"id": self.id, "object": kind, "created": self.created, "model": self.model, "choices": list(choices)}


@dataclass(slots=True)
class Whole:
    """One choice, gathered."""

    text: str
    tokens: list[Chosen] = field(default_factory=list)
    offsets: list[int] = field(default_factory=list)
    reason: Reason | None = None
    counted: int = 0

    def add(self, piece: Piece) -> None:
        self.text += piece.text
        self.tokens += piece.tokens
        self.offsets += piece.offsets
        self.reason = piece.reason or self.reason


def chunk(heading: Heading, place: int, piece: Piece) -> bytes:
    """One event of a stream; empty where there is nothing to say."""
    if not (piece.text or piece.reason):
        return b""
    reason = None if piece.reason is None else piece.reason.value
    choice: dict[str, Json] = {"index": place, "finish_reason": reason}
    choice["logprobs"] = _logprobs(heading, piece.tokens, piece.offsets)
    if heading.asked.is_chat:
        choice["delta"] = {"content": piece.text} if piece.text else {}
    else:
        choice["text"] = piece.text
    return _event(heading.envelope([choice], is_chunk=True))


def opening(heading: Heading) -> bytes:
    """The events that begin a stream: a role for each choice of a chat, the prompt where it is echoed."""
    out = []
    for place, echo in enumerate(heading.asked.echoes):
        if heading.asked.is_chat:
            first: dict[str, Json] = {"index": place, "delta": {"role": "assistant", "content": ""}}
            out.append(_event(heading.envelope([first | {"logprobs": None, "finish_reason": None}], is_chunk=True)))
        elif echo:
            out.append(chunk(heading, place, Piece(echo)))
    return b"".join(out)


def closing(heading: Heading, tokens: int) -> bytes:
    """The events that end a stream. `tokens`: of all answers together."""
    if not heading.asked.include_usage:
        return DONE
    return _event(heading.envelope([], is_chunk=True) | {"usage": usage(heading.asked, tokens)}) + DONE


def whole(heading: Heading, choices: Sequence[Whole], tokens: int) -> bytes:
    """Everything in one body."""
    written = []
    for place, one in enumerate(choices):
        choice: dict[str, Json] = {"index": place, "finish_reason": (one.reason or Reason.STOP).value}
        choice["logprobs"] = _logprobs(heading, one.tokens, one.offsets)
        if heading.asked.is_chat:
            choice["message"] = {"role": "assistant", "content": one.text, "refusal": None}
        else:
            choice["text"] = one.text
        written.append(choice)
    return orjson.dumps(heading.envelope(written, is_chunk=False) | {"usage": usage(heading.asked, tokens)})


def usage(asked: Asked, tokens: int) -> dict[str, Json]:
    return {
        "prompt_tokens": asked.prompt_tokens,
        "completion_tokens": tokens,
        "total_tokens": asked.prompt_tokens + tokens,
    }


def error_event(body: Json) -> bytes:
    """What tells the reader of a stream that it broke off."""
    return _event(body)


def _event(value: Json) -> bytes:
    return b"data: " + orjson.dumps(value) + b"\n\n"


def _logprobs(heading: Heading, tokens: Sequence[Chosen], offsets: Sequence[int]) -> Json:
    """In the format's own form; None where nobody asked. `offsets`: where in the answer each token's text begins."""
    if not tokens or tokens[0].logprob is None:
        return None
    known = heading.vocabulary
    if heading.asked.is_chat:
        return {
            "content": [
                {**_scored(known, t.id, t.logprob), "top_logprobs": [_scored(known, i, p) for i, p in t.top]}
                for t in tokens
            ],
            "refusal": None,
        }
    return {
        "tokens": [_name(known, t.id) for t in tokens],
        "token_logprobs": [_finite(t.logprob) for t in tokens],
        "top_logprobs": [_alternatives(known, t.top) for t in tokens],
        "text_offset": list(offsets),
    }


def _alternatives(known: Vocabulary, top: Sequence[tuple[int, float]]) -> dict[str, Json]:
    """Where two tokens say the same, the likelier one counts."""
    found: dict[str, Json] = {}
    for token, logprob in top:
        found.setdefault(_name(known, token), _finite(logprob))
    return found


def _name(known: Vocabulary, token: int) -> str:
    """A token as OpenAI's completions call it: its text, or its bytes where they are no whole characters."""
    raw = known.bytes_of(token)
    try:
        return raw.decode()
    except UnicodeDecodeError:
        return "bytes:" + "".join(f"\\x{byte:02x}" for byte in raw)


def _scored(known: Vocabulary, token: int, logprob: float | None) -> dict[str, Json]:
    return {"token": known.text_of(token), "logprob": _finite(logprob), "bytes": list(known.bytes_of(token))}


def _finite(logprob: float | None) -> float:
    return max(LEAST, logprob if logprob is not None else LEAST)
