"""Write answers in Anthropic's Messages format: blocks one after the other, whole or as a stream of events."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from classifiers.types import Channel
from gateway.errors import CaveatError
from gateway.protocols.base import Frame
from gateway.protocols.openai import APART, caveat, compact
from gateway.protocols.strict import parse_inner
from gateway.sealed import Cleared
from gateway.types import Admitted, Closed, Delta, Event, Explanation, Json, Refusal, StreamKey, ToolCall, Usage

REQUEST_ID: Final = b"request-id"  # the header in which Anthropic's clients look for what names a request
_REASONS: Final = {"stop": "end_turn", "length": "max_tokens", "tool_calls": "tool_use", "content_filter": "refusal"}
_KINDS: Final = {  # what is closest to a status among Anthropic's types of error
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    408: "timeout_error",
    413: "request_too_large",
    429: "rate_limit_error",
    503: "overloaded_error",
    504: "timeout_error",
    529: "overloaded_error",
}
_SERVER_FAULT: Final = 500
_MEMBER: Final = {"text": "text", "thinking": "thinking"}  # of a block's and a delta's text, by their type


def error_body(error: CaveatError, explanation: Explanation | None) -> Json:
    """Anthropic's error object. `details` holds what its clients read there, and the place of the fault."""
    default = "api_error" if error.status >= _SERVER_FAULT else "invalid_request_error"
    told: dict[str, Json] = {"type": _KINDS.get(error.status, default), "message": error.message}
    if error.code is not None or error.param is not None:
        told["details"] = {"error_code": error.code, "param": error.param}
    body: dict[str, Json] = {"type": "error", "error": told}
    if explanation is not None:
        body["caveat"] = caveat(explanation)
    return body


def message(events: Sequence[Cleared[Event]], frame: Frame) -> Json:
    """All events of an exchange as one answer; what a refusal stands for is not in it."""
    blocks: list[dict[str, Json]] = []
    keys: list[StreamKey | None] = []
    closed: Closed | None = None
    refused: str | None = None
    for cleared in events:
        value = cleared.value
        if isinstance(value, Delta) and value.key.channel is Channel.TOOL_ARGUMENTS:
            blocks[-1]["input"] = tool_input(value.text)
        elif isinstance(value, Delta):
            if not keys or keys[-1] != value.key:
                keys.append(value.key)
                blocks.append(_block(value.key.channel))
            blocks[-1][_MEMBER[blocks[-1]["type"]]] += value.text
        elif isinstance(value, ToolCall):
            keys.append(None)
            blocks.append(_tool_use(frame, value))
        elif isinstance(value, Refusal):
            refused, blocks, keys = value.text, [{"type": "text", "text": value.text}], [None]
        elif isinstance(value, Closed):
            closed = value
    assert closed is not None  # noqa: S101 - every exchange that did not fault ends with Closed
    used = closed.usage or Usage()
    content = blocks or [_block(Channel.TEXT)]  # clients read the first block of what they believe is a text
    if refused is not None and frame.exchange.wants_json:
        content = []  # clients read every text as JSON
    return {
        **_head(frame),
        "content": content,
        **_ending(closed, frame, refused, has_called=any(block["type"] == "tool_use" for block in blocks)),
        "usage": {"input_tokens": used.prompt_tokens, "output_tokens": used.completion_tokens},
        "caveat": caveat(closed.outcome),
    }


class MessageRendering:
    """A stream: one block at a time, each begun, continued and ended before the next."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._blocks = 0  # that were begun
        self._key: StreamKey | None = None  # of the block that is open
        self._is_open = self._has_begun = self._has_called = self._has_said = False
        self._refused: str | None = None

    def event(self, event: Cleared[Event]) -> bytes:
        value = event.value
        if isinstance(value, Delta):
            if value.key.channel is Channel.TOOL_ARGUMENTS:
                return self._argue(value)
            self._has_said |= value.key.channel is Channel.TEXT
            return self._in_block(value.key) + self._say(value.text)
        if isinstance(value, Admitted):
            return self._begin()
        if isinstance(value, ToolCall):
            self._has_called = True
            return self._end_block() + self._open(_tool_use(self._frame, value), None)
        if isinstance(value, Refusal):
            return b"" if value.as_error else self._refuse(value.text)
        if isinstance(value, Closed):
            return self._close(value)
        return b""

    def error(self, error: CaveatError, explanation: Explanation | None) -> bytes:
        return _event("error", error_body(error, explanation))

    def _begin(self) -> bytes:
        if self._has_begun:
            return b""
        self._has_begun = True
        usage = {"input_tokens": 0, "output_tokens": 0}  # not known yet; the end tells
        ending = {"stop_reason": None, "stop_sequence": None, "stop_details": None}
        return _event(
            "message_start",
            {"type": "message_start", "message": {**_head(self._frame), "content": [], **ending, "usage": usage}},
        )

    def _in_block(self, key: StreamKey) -> bytes:
        """Go on in the block of this run of text, or end the open one and begin its own."""
        if self._is_open and self._key == key:
            return b""
        return self._end_block() + self._open(_block(key.channel), key)

    def _open(self, block: Json, key: StreamKey | None) -> bytes:
        self._is_open, self._key = True, key
        self._blocks += 1
        start = {"type": "content_block_start", "index": self._blocks - 1, "content_block": block}
        return _event("content_block_start", start)

    def _say(self, text: str) -> bytes:
        kind = "thinking" if self._key is not None and self._key.channel is Channel.REASONING else "text"
        return self._delta({"type": f"{kind}_delta", _MEMBER[kind]: text})

    def _argue(self, delta: Delta) -> bytes:
        """A call's input, whole: it was judged as a whole, and no part of it can be told to clients before."""
        written = compact(tool_input(delta.text)).decode()
        return self._delta({"type": "input_json_delta", "partial_json": written})

    def _delta(self, delta: Json) -> bytes:
        told = {"type": "content_block_delta", "index": self._blocks - 1, "delta": delta}
        return _event("content_block_delta", told)

    def _end_block(self) -> bytes:
        if not self._is_open:
            return b""
        self._is_open = False
        return _event("content_block_stop", {"type": "content_block_stop", "index": self._blocks - 1})

    def _refuse(self, text: str) -> bytes:
        """Say the refusal in a block of its own, apart from the words that went out before it, as clients join texts."""
        self._refused = text
        began = self._begin() + self._end_block()
        if self._frame.exchange.wants_json:
            return began
        began += self._open(_block(Channel.TEXT), None)
        return began + self._say(APART + text if self._has_said else text) + self._end_block()

    def _close(self, closed: Closed) -> bytes:
        began = self._begin()
        if not self._blocks and self._refused is None:
            began += self._open(_block(Channel.TEXT), None)
        used = closed.usage or Usage()
        told = {
            "type": "message_delta",
            "delta": _ending(closed, self._frame, self._refused, has_called=self._has_called),
            "usage": {"input_tokens": used.prompt_tokens, "output_tokens": used.completion_tokens},
            "caveat": caveat(closed.outcome),
        }
        return (
            began + self._end_block() + _event("message_delta", told) + _event("message_stop", {"type": "message_stop"})
        )


def tool_input(arguments: str) -> Json:
    """A call's arguments as the object that the format wants; what is none stands in it as the text that was judged."""
    tree = parse_inner(arguments)
    if isinstance(tree, dict):
        return tree
    return {"unparsed": arguments} if arguments.strip() else {}


def _head(frame: Frame) -> dict[str, Json]:
    return {
        "id": f"msg_{frame.exchange.id.replace('-', '')}",
        "type": "message",
        "role": "assistant",
        "model": frame.exchange.model,
    }


def _block(channel: Channel) -> dict[str, Json]:
    """An empty block. Thinking has no signature: nobody could judge one."""
    if channel is Channel.REASONING:
        return {"type": "thinking", "thinking": "", "signature": ""}
    return {"type": "text", "text": ""}


def _tool_use(frame: Frame, call: ToolCall) -> dict[str, Json]:
    """INVARIANT: the id is ours; an upstream's id is a string that nobody has judged."""
    own = f"toolu_{frame.exchange.id.replace('-', '')}_{call.choice}_{call.index}"
    return {"type": "tool_use", "id": own, "name": call.name, "input": {}}


def _ending(closed: Closed, frame: Frame, refused: str | None, *, has_called: bool) -> dict[str, Json]:
    """Servers of chat end with `stop` where the caller named the tool, some always; the format's clients run calls by the reason.

    A refusal stands in a text, but where every text is to be JSON in the explanation.
    """
    reason = _REASONS[closed.finished[0].reason] if closed.finished else "end_turn"
    reason = "tool_use" if has_called and reason == "end_turn" else reason
    explanation = refused if frame.exchange.wants_json else None
    details = {"type": "refusal", "category": None, "explanation": explanation} if reason == "refusal" else None
    return {"stop_reason": reason, "stop_sequence": None, "stop_details": details}


def _event(name: str, value: Json) -> bytes:
    return b"event: " + name.encode() + b"\ndata: " + compact(value) + b"\n\n"
