"""The answer of the Responses API, built event by event: its stream, and the object that a stream ends with.

INVARIANT: everything here is made of cleared events and of ids of our own. Items are finished when the exchange is
closed, not before: until then a held-back end may still come, and nothing has been recorded.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from classifiers.types import Channel
from gateway.errors import CaveatError, RateLimited
from gateway.protocols.base import Frame
from gateway.protocols.chat import call_id
from gateway.protocols.moderated import of_response
from gateway.protocols.openai import caveat, compact, error_body
from gateway.sealed import Cleared
from gateway.types import Admitted, Closed, Delta, Event, Exchange, Explanation, Json, Refusal, ToolCall, Usage

_TEXT, _REFUSAL, _REASONING = "output_text", "refusal", "reasoning_text"
_MEMBER: Final = {_TEXT: "text", _REFUSAL: "refusal", _REASONING: "text"}
_KIND: Final = {Channel.TEXT: _TEXT, Channel.REFUSAL: _REFUSAL, Channel.REASONING: _REASONING}
_SERVER_FAULT: Final = 500  # RFC 9110, section 15.6
_INCOMPLETE: Final = {"length": "max_output_tokens", "content_filter": "content_filter"}


@dataclass(slots=True)
class Part:
    """One part of an item's content; its text grows."""

    kind: str
    index: int
    texts: list[str] = field(default_factory=list)

    def json(self, text: str) -> dict[str, Json]:
        part: dict[str, Json] = {"type": self.kind, _MEMBER[self.kind]: text}
        return part | {"annotations": [], "logprobs": []} if self.kind == _TEXT else part

    @property
    def text(self) -> str:
        return "".join(self.texts)


@dataclass(slots=True)
class Item:
    """One item of the output: a message, reasoning, or a call."""

    id: str
    index: int
    head: dict[str, Json]
    parts: list[Part] = field(default_factory=list)
    arguments: list[str] = field(default_factory=list)

    @property
    def is_call(self) -> bool:
        return "call_id" in self.head

    def json(self, status: str, *, is_empty: bool = False) -> dict[str, Json]:
        """The item as it is, or as it is announced, before anything stands in it."""
        out = {"id": self.id, **self.head, "status": status}
        if self.is_call:
            return out | {"arguments": "" if is_empty else "".join(self.arguments)}
        return out | {"content": [] if is_empty else [part.json(part.text) for part in self.parts]}


class Answering:
    """One answer on its way out."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._hex = frame.exchange.id.replace("-", "")
        self._items: list[Item] = []
        self._open: dict[str, Item] = {}  # the message and the reasoning, by type
        self._calls: dict[int, Item] = {}
        self._number = 0
        self._has_begun = False
        self._refused: Refusal | None = None
        self._is_cut = False  # refused after a part of the answer had gone out
        self.response: Json = None  # once closed

    def event(self, event: Cleared[Event]) -> bytes:
        value = event.value
        if isinstance(value, Admitted):
            return self._begin()
        if isinstance(value, Delta):
            return self._begin() + self._delta(value)
        if isinstance(value, ToolCall):
            return self._begin() + self._call(value)
        if isinstance(value, Refusal):
            return b"" if value.as_error else self._begin() + self._refuse(value)
        return self._close(value) if isinstance(value, Closed) else b""

    def error(self, error: CaveatError, explanation: Explanation | None) -> bytes:
        """Say it as the reference has it (flat) and as OpenAI's server sends it (nested): clients look for either."""
        told = error_body(error, explanation)
        flat = {"code": error.code, "message": error.message, "param": error.param}
        failed = self._response("failed") | {"error": {"code": _code(error), "message": error.message}}
        if "caveat" in told:
            failed["caveat"] = told["caveat"]
        return self._say("error", **flat, **told) + self._say("response.failed", response=failed)

    def _say(self, kind: str, **members: Json) -> bytes:
        """One server-sent event, named twice as the format has it."""
        told = {"type": kind, "sequence_number": self._number, **members}
        self._number += 1
        return b"event: %b\ndata: %b\n\n" % (kind.encode(), compact(told))

    def _begin(self) -> bytes:
        if self._has_begun:
            return b""
        self._has_begun = True
        begun = self._response("in_progress")
        return self._say("response.created", response=begun) + self._say("response.in_progress", response=begun)

    def _delta(self, delta: Delta) -> bytes:
        if delta.key.channel is Channel.TOOL_ARGUMENTS:
            item = self._calls[delta.key.call]
            item.arguments.append(delta.text)
            where = {"item_id": item.id, "output_index": item.index}
            return self._say("response.function_call_arguments.delta", **where, delta=delta.text)
        return self._write(_KIND[delta.key.channel], delta.text)

    def _call(self, call: ToolCall) -> bytes:
        item, said = self._add(
            "fc", {"type": "function_call", "call_id": call_id(self._frame, call), "name": call.name}
        )
        self._calls[call.index] = item
        return said

    def _refuse(self, refusal: Refusal) -> bytes:
        self._refused = refusal
        self._is_cut = bool(self._calls) or "message" in self._open
        part, said = self._add_part(_REFUSAL)
        return said + self._extend(part, refusal.text)

    def _write(self, kind: str, text: str) -> bytes:
        item = self._open.get("reasoning" if kind == _REASONING else "message")
        part = next((p for p in item.parts if p.kind == kind), None) if item is not None else None
        said = b""
        if part is None:
            part, said = self._add_part(kind)
        return said + self._extend(part, text)

    def _extend(self, part: Part, text: str) -> bytes:
        part.texts.append(text)
        more: dict[str, Json] = {"logprobs": []} if part.kind == _TEXT else {}
        return self._say(f"response.{part.kind}.delta", **self._place(part), delta=text, **more)

    def _place(self, part: Part) -> dict[str, Json]:
        item = self._open["reasoning" if part.kind == _REASONING else "message"]
        return {"item_id": item.id, "output_index": item.index, "content_index": part.index}

    def _add_part(self, kind: str) -> tuple[Part, bytes]:
        name, said = "reasoning" if kind == _REASONING else "message", b""
        if name not in self._open:
            own: dict[str, Json] = {"summary": []} if kind == _REASONING else {"role": "assistant"}
            self._open[name], said = self._add("rs" if kind == _REASONING else "msg", {"type": name, **own})
        part = Part(kind, len(self._open[name].parts))
        self._open[name].parts.append(part)
        return part, said + self._say("response.content_part.added", **self._place(part), part=part.json(""))

    def _add(self, prefix: str, head: dict[str, Json]) -> tuple[Item, bytes]:
        index = len(self._items)
        item = Item(f"{prefix}_{self._hex}_{index}", index, head)
        self._items.append(item)
        announced = item.json("in_progress", is_empty=True)
        return item, self._say("response.output_item.added", output_index=index, item=announced)

    def _close(self, closed: Closed) -> bytes:
        out = [self._begin()]
        reason = _INCOMPLETE.get(closed.finished[0].reason) if closed.finished else None
        if self._refused is not None and not self._is_cut:
            reason = None  # the refusal is the whole answer, and it is complete
        if "message" not in self._open and not self._calls:
            out.append(self._add_part(_TEXT)[1])  # where nothing was said, clients expect a text
        status = "completed" if reason is None else "incomplete"
        out += [self._finish(item, "completed" if item.is_call else status) for item in self._items]
        self.response = self._response(status, closed) | {
            "output": [item.json("completed" if item.is_call else status) for item in self._items],
            "incomplete_details": None if reason is None else {"reason": reason},
        }
        return b"".join([*out, self._say(f"response.{status}", response=self.response)])

    def _finish(self, item: Item, status: str) -> bytes:
        out = []
        for part in item.parts:
            place = self._place(part)
            more: dict[str, Json] = {"logprobs": []} if part.kind == _TEXT else {}
            member = _MEMBER[part.kind]
            out.append(self._say(f"response.{part.kind}.done", **place, **{member: part.text}, **more))
            out.append(self._say("response.content_part.done", **place, part=part.json(part.text)))
        if item.is_call:
            where = {"item_id": item.id, "output_index": item.index, "name": item.head["name"]}
            arguments = "".join(item.arguments)
            out.append(self._say("response.function_call_arguments.done", **where, arguments=arguments))
        out.append(self._say("response.output_item.done", output_index=item.index, item=item.json(status)))
        return b"".join(out)

    def _response(self, status: str, closed: Closed | None = None) -> dict[str, Json]:
        exchange = self._frame.exchange
        out: dict[str, Json] = {
            "id": f"resp_{self._hex}",
            "object": "response",
            "created_at": self._frame.created,
            "status": status,
            "error": None,
            "incomplete_details": None,
            "model": exchange.model,
            "output": [],
            "usage": None if closed is None else usage(closed.usage or Usage()),
            **settings(exchange),
        }
        if closed is not None:
            out["caveat"] = caveat(closed.outcome)
            if closed.scores is not None:
                out["moderation"] = of_response(closed)
        return out


def settings(exchange: Exchange) -> dict[str, Json]:
    """What a response repeats of its request: numbers and words of the format, and none of its texts."""
    body = exchange.body
    choice, reasoning = body.get("tool_choice"), body.get("reasoning") or {}
    parallel = body.get("parallel_tool_calls")
    return {
        "background": False,
        "instructions": None,
        "max_output_tokens": body.get("max_output_tokens"),
        "max_tool_calls": body.get("max_tool_calls"),
        "metadata": {},
        "parallel_tool_calls": True if parallel is None else parallel,
        "previous_response_id": None,
        "reasoning": {"effort": reasoning.get("effort"), "summary": None},
        "store": False,
        "temperature": body.get("temperature"),
        "tool_choice": choice if isinstance(choice, str) else "auto",
        "tools": [],
        "top_p": body.get("top_p"),
        "truncation": "disabled",
    }


def usage(value: Usage) -> Json:
    """Tokens, as the server counted them; it is not asked what of them was cached or thought, which is told as 0."""
    return {
        "input_tokens": value.prompt_tokens,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": value.completion_tokens,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": value.total_tokens,
    }


def _code(error: CaveatError) -> str:
    """Which of the format's codes is closest to a fault's status."""
    if error.status == RateLimited.status:
        return "rate_limit_exceeded"
    return "server_error" if error.status >= _SERVER_FAULT else "invalid_prompt"
