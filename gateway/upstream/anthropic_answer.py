"""Read an answer of Anthropic's Messages API into events: the allow-list of what may come out of such a server.

INVARIANT: nothing reaches an event but text of a known channel, tool names and inputs, a listed stop reason and token
counts. Whatever else stands in an answer, signatures and citations among it, is dropped and counted.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel
from gateway.errors import UpstreamError
from gateway.types import Delta, Finished, Json, StreamKey, ToolCall, UpstreamEvent, Usage
from gateway.upstream.answer import MAX_TOOL_CALLS, MAX_TOOL_NAME, count
from gateway.upstream.base import Dropped, OnDropped
from gateway.upstream.told import told_error

MAX_BLOCKS: Final = 1_000  # far above any answer; keeps a broken server from filling memory

_CHANNELS: Final = {"text": Channel.TEXT, "thinking": Channel.REASONING}
_DELTAS: Final = {  # type of a delta -> its member, the type of its block
    "text_delta": ("text", "text"),
    "thinking_delta": ("thinking", "thinking"),
    "input_json_delta": ("partial_json", "tool_use"),
}
_REASONS: Final = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "pause_turn": "stop",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "tool_use": "tool_calls",
    "refusal": "content_filter",
}
_KINDS: Final = {
    "id": Dropped.IDENTIFIER,
    "model": Dropped.IDENTIFIER,
    "container": Dropped.IDENTIFIER,
    "signature": Dropped.SIGNATURE,
    "signature_delta": Dropped.SIGNATURE,
    "citations": Dropped.ANNOTATIONS,
    "citations_delta": Dropped.ANNOTATIONS,
}
_MESSAGE: Final = frozenset({"type", "role", "content", "stop_reason", "stop_sequence", "usage"})
_BLOCK: Final = {
    "text": frozenset({"type", "text"}),
    "thinking": frozenset({"type", "thinking"}),
    "tool_use": frozenset({"type", "name", "input"}),
}
_INPUT: Final = ("input_tokens", "cache_creation_input_tokens", "cache_read_input_tokens")


@dataclass(slots=True)
class _Block:
    """One block of the answer. `call`: which tool call it is. `is_empty`: no text of it came yet."""

    kind: str
    call: int = 0
    is_empty: bool = True

    @property
    def key(self) -> StreamKey:
        return StreamKey(0, _CHANNELS.get(self.kind, Channel.TOOL_ARGUMENTS), self.call)


class MessageReader:
    """Reads one answer, whole or event by event, and knows what is still owed."""

    def __init__(self, name: str, on_dropped: OnDropped) -> None:
        self._name = name
        self._on_dropped = on_dropped
        self._dropped: set[Dropped] = set()
        self._blocks: dict[int, _Block | None] = {}  # None: a block whose like no event carries
        self._calls = 0
        self._counts: dict[str, int] = {}
        self._is_finished = False
        self.is_complete = False  # the server itself said that the answer ends here

    def read_event(self, event: Json) -> list[UpstreamEvent]:
        """Return the events of one of a stream's. Raises UpstreamError."""
        if type(event) is not dict:
            raise self._fault("answered with no object")
        out: list[UpstreamEvent] = []
        match event.get("type"):
            case "content_block_delta":
                self._delta(event, out)
            case "content_block_start":
                self._start(event, out)
            case "content_block_stop":
                self._stop(self._index(event), out)
            case "message_start":
                self._drop_all(event, ("type", "message"))
                self._begin(event.get("message"))
            case "message_delta":
                self._end(event, out)
            case "message_stop":
                self.is_complete = True
            case "ping":
                pass
            case "error":
                raise told_error(event.get("error"), f"upstream `{self._name}`")
            case _:
                self._drop(Dropped.UNKNOWN, event)
        return out

    def read_message(self, message: Json) -> list[UpstreamEvent]:
        """Return the events of a whole answer. Raises UpstreamError."""
        if type(message) is not dict:
            raise self._fault("answered with no object")
        if message.get("type") == "error":
            raise told_error(message.get("error"), f"upstream `{self._name}`")
        content = message.get("content")
        if type(content) is not list:
            raise self._fault("answered without a list of content blocks")
        self._begin(message)
        out: list[UpstreamEvent] = []
        for index, block in enumerate(content):
            self._start({"type": "", "index": index, "content_block": block}, out)
            self._stop(index, out)
        self._finish(message.get("stop_reason") or "end_turn", out)
        self.is_complete = True
        return out

    def close(self) -> Iterator[UpstreamEvent]:
        """Return the events that end the answer. Raises UpstreamError when it broke off."""
        if not (self.is_complete or self._is_finished):
            raise self._fault("broke off its answer")
        open_blocks: list[UpstreamEvent] = []
        for index in self._blocks:
            self._stop(index, open_blocks)
        yield from open_blocks
        if not self._is_finished:
            yield Finished(0, "stop")
        if self._counts:
            prompt = sum(self._counts.get(field, 0) for field in _INPUT)
            completion = self._counts.get("output_tokens", 0)
            yield Usage(prompt, completion, prompt + completion)

    def _begin(self, message: Json) -> None:
        if type(message) is not dict:
            raise self._fault("began with a message that is no object")
        self._drop_all(message, _MESSAGE)
        self._count(message.get("usage"))

    def _start(self, event: dict[str, Json], out: list[UpstreamEvent]) -> None:
        self._drop_all(event, ("type", "index", "content_block"))
        index, block = self._index(event), event.get("content_block")
        if index in self._blocks:
            raise self._fault("began a content block twice")
        kind = block.get("type") if type(block) is dict else None
        if type(block) is not dict or type(kind) is not str or kind not in _BLOCK:
            self._drop(Dropped.CONTENT_PART, block)
            self._blocks[index] = None
            return
        self._drop_all(block, _BLOCK[kind], Dropped.IDENTIFIER if kind == "tool_use" else None)
        if kind == "tool_use":
            self._call(index, block, out)
            return
        self._blocks[index] = _Block(kind)
        self._text(index, block.get(kind), out)

    def _call(self, index: int, block: dict[str, Json], out: list[UpstreamEvent]) -> None:
        name, given = block.get("name"), block.get("input")
        if type(name) is not str or not 0 < len(name) <= MAX_TOOL_NAME or type(given) not in {dict, type(None)}:
            raise self._fault("answered with a malformed tool call")
        if self._calls >= MAX_TOOL_CALLS:
            raise self._fault(f"answered with more than {MAX_TOOL_CALLS} tool calls")
        self._check_encoding(name)
        if self._is_finished:
            self._drop(Dropped.LATE, name)
            self._blocks[index] = None
            return
        self._blocks[index] = _Block("tool_use", self._calls)
        out.append(ToolCall(0, self._calls, name))
        self._calls += 1
        if given:
            self._text(index, json.dumps(given, ensure_ascii=False, separators=(",", ":")), out)

    def _delta(self, event: dict[str, Json], out: list[UpstreamEvent]) -> None:
        self._drop_all(event, ("type", "index", "delta"))
        index, delta = self._index(event), event.get("delta")
        if index not in self._blocks:
            raise self._fault("went on with a content block that it had not begun")
        if type(delta) is not dict:
            raise self._fault("answered with a delta that is no object")
        kind = delta.get("type")
        known = _DELTAS.get(kind) if type(kind) is str else None
        if known is None:
            self._drop(_KINDS.get(kind, Dropped.UNKNOWN) if type(kind) is str else Dropped.UNKNOWN, delta)
            return
        member, of = known
        self._drop_all(delta, ("type", member))
        block = self._blocks[index]
        if block is None:
            return  # counted when it began
        if block.kind != of:
            raise self._fault("answered with a delta of another kind than its content block")
        self._text(index, delta.get(member), out)

    def _text(self, index: int, text: Json, out: list[UpstreamEvent]) -> None:
        if text is None or text == "":
            return
        if type(text) is not str:
            raise self._fault("answered with text of a wrong type")
        block = self._blocks[index]
        assert block is not None  # noqa: S101 - both callers have looked
        if self._is_finished:
            self._drop(Dropped.LATE, text)
            return
        self._check_encoding(text)
        block.is_empty = False
        out.append(Delta(block.key, text))

    def _stop(self, index: int, out: list[UpstreamEvent]) -> None:
        """End a block. A tool that is called with nothing has no delta, and yet an input: the empty object."""
        block = self._blocks.get(index)
        if block is not None and block.kind == "tool_use" and block.is_empty:
            block.is_empty = False
            out.append(Delta(block.key, "{}"))

    def _end(self, event: dict[str, Json], out: list[UpstreamEvent]) -> None:
        delta = event.get("delta")
        if type(delta) is not dict:
            raise self._fault("answered with a delta that is no object")
        self._drop_all(event, ("type", "delta", "usage"))
        self._drop_all(delta, ("stop_reason", "stop_sequence"))
        self._count(event.get("usage"))
        for index in self._blocks:  # before the end, for what follows it counts as late
            self._stop(index, out)
        if delta.get("stop_reason") is not None:
            self._finish(delta["stop_reason"], out)

    def _finish(self, reason: Json, out: list[UpstreamEvent]) -> None:
        if not self._is_finished:
            self._is_finished = True
            out.append(Finished(0, _REASONS.get(reason, "stop") if type(reason) is str else "stop"))

    def _count(self, usage: Json) -> None:
        """Take counts of tokens; they are cumulative, so a later one stands for all."""
        if type(usage) is dict:
            self._counts.update({f: count(usage[f]) for f in (*_INPUT, "output_tokens") if usage.get(f) is not None})

    def _index(self, event: dict[str, Json]) -> int:
        index = event.get("index")
        if type(index) is not int or not 0 <= index < MAX_BLOCKS:
            raise self._fault("answered with a content block out of its bounds")
        return index

    def _check_encoding(self, text: str) -> None:
        try:
            text.encode()
        except UnicodeEncodeError:
            raise self._fault("answered with an unpaired surrogate") from None

    def _drop_all(self, found: dict[str, Json], known: Iterable[str], also: Dropped | None = None) -> None:
        for field in found.keys() - set(known):
            self._drop(_KINDS.get(field, also or Dropped.UNKNOWN), found[field])

    def _drop(self, kind: Dropped, value: Json) -> None:
        if kind not in self._dropped and value not in (None, "", [], {}):
            self._dropped.add(kind)
            self._on_dropped(kind)

    def _fault(self, what: str) -> UpstreamError:
        return UpstreamError(f"upstream `{self._name}` {what}")
