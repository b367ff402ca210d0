"""Read an OpenAI-shaped answer into events: the allow-list of what may come out of a model's server.

INVARIANT: nothing reaches an event but text of a known channel, tool names, a listed finish reason and token
counts. Whatever else stands in an answer is dropped and counted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from classifiers.types import Channel
from gateway.errors import UpstreamError
from gateway.types import Delta, Finished, Json, StreamKey, ToolCall, UpstreamEvent, Usage, delta_of
from gateway.upstream.base import Dropped, OnDropped
from gateway.upstream.calls import Calls
from gateway.upstream.told import told_error

MAX_TOOL_CALLS = 128  # OpenAI's own bound on the tools of a request
MAX_TOOL_NAME = 256  # OpenAI allows 64; others are laxer
MAX_COUNT = 2**53 - 1  # the largest integer that every JSON reader keeps

_TEXTS = {
    "content": Channel.TEXT,
    "text": Channel.TEXT,
    "reasoning_content": Channel.REASONING,
    "reasoning": Channel.REASONING,
    "thinking": Channel.REASONING,
    "refusal": Channel.REFUSAL,
}
_THOUGHTS = [name for name, channel in _TEXTS.items() if channel is Channel.REASONING]
_PARTS = {
    "text": Channel.TEXT,
    "refusal": Channel.REFUSAL,
    "reasoning": Channel.REASONING,
    "thinking": Channel.REASONING,
}
_REASONS = {  # OpenAI's, and what other servers say for them; any other word is told as `stop`
    "stop": "stop",
    "tool_calls": "tool_calls",
    "function_call": "tool_calls",
    **dict.fromkeys(("length", "max_tokens", "model_length", "abort", "insufficient_system_resource"), "length"),
    **dict.fromkeys(
        ("content_filter", "safety", "recitation", "prohibited_content", "blocklist", "spii"), "content_filter"
    ),
}
_HALF = frozenset({"length", "content_filter"})  # how an answer ends that may have said nothing
_READ = frozenset({*_TEXTS, "tool_calls", "function_call", "role", "index", "finish_reason", "delta", "message"})
_ENVELOPE = frozenset({"choices", "usage", "object", "error"})
_UNKNOWN, _REASONING = Dropped.UNKNOWN, Channel.REASONING  # bound once: see classifiers.types
_KINDS = {
    "logprobs": Dropped.LOGPROBS,
    "prompt_logprobs": Dropped.LOGPROBS,
    "token_ids": Dropped.LOGPROBS,
    "prompt_token_ids": Dropped.LOGPROBS,
    "annotations": Dropped.ANNOTATIONS,
    "audio": Dropped.AUDIO,
    "id": Dropped.IDENTIFIER,
    "created": Dropped.IDENTIFIER,
    "model": Dropped.IDENTIFIER,
    "system_fingerprint": Dropped.IDENTIFIER,
    "service_tier": Dropped.IDENTIFIER,
}


@dataclass(frozen=True, slots=True)
class _Named:
    """How a server names the call that a piece is of. `before`: the calls there were before the piece's list."""

    index: int | None
    id: str
    before: int


class AnswerReader:
    """Reads the JSON objects of one answer (one of them, or one per streamed chunk) and knows what is still owed."""

    def __init__(self, name: str, choices: int, on_dropped: OnDropped) -> None:
        self._name = name
        self._choices = choices
        self._on_dropped = on_dropped
        self._dropped: set[Dropped] = set()
        self._calls: dict[int, Calls] = {}  # by choice
        self._seen: set[int] = set()
        self._finished: set[int] = set()
        self._usage: Usage | None = None

    @property
    def is_finished(self) -> bool:
        return len(self._finished) == self._choices

    def read(self, answer: Json) -> list[UpstreamEvent]:
        """Return the events of one object. Raises UpstreamError."""
        if type(answer) is not dict:
            raise self._fault("answered with no object")
        if (error := answer.get("error")) is not None:
            raise told_error(error, f"upstream `{self._name}`")
        for field, value in answer.items():
            if field not in _ENVELOPE and (kind := _KINDS.get(field, _UNKNOWN)) not in self._dropped:
                self._drop(kind, value)
        if (usage := answer.get("usage")) is not None:
            self._usage = _usage(usage)
        choices = answer.get("choices")
        if type(choices) is not list:
            if choices is None and usage is not None:
                return []
            raise self._fault("answered without a list of choices")
        events: list[UpstreamEvent] = []
        for choice in choices:
            self._choice(choice, 0 if self._choices == 1 else None, events)
        return events

    def read_whole(self, answer: Json) -> list[UpstreamEvent]:
        """Return the events of an answer in one object, where each choice says something, and once. Raises UpstreamError."""
        choices = answer.get("choices") if type(answer) is dict else None
        if type(choices) is list and self._choices > 1:
            choices = [_numbered(choice, place) for place, choice in enumerate(choices)]
            answer = {**answer, "choices": choices}
        events = self.read(answer)
        for choice in choices or ():
            has_message = type(choice.get("message") or choice.get("delta")) is dict or type(choice.get("text")) is str
            if not has_message and _reason(choice.get("finish_reason")) not in _HALF:
                raise self._fault("answered with a choice that has no message")
        if len(self._seen) < len(choices or ()):
            raise self._fault("answered twice for one choice")
        return events

    def close(self, *, complete: bool) -> Iterator[UpstreamEvent]:
        """Return the events that end the answer; `complete` when the server itself said that it ends here.

        Raises UpstreamError when the answer broke off.
        """
        if not self._seen or not (complete or self.is_finished):
            raise self._fault("broke off its answer")
        for choice in range(self._choices):
            if choice not in self._finished:  # one that never came is not told as whole
                yield Finished(choice, "stop" if choice in self._seen else "length")
        if self._usage is not None:
            yield self._usage

    def _choice(self, choice: Json, only: int | None, events: list[UpstreamEvent]) -> None:
        """Read a choice; `only` is the index of one that tells none."""
        if type(choice) is not dict:
            raise self._fault("answered with a choice that is no object")
        index = choice.get("index")
        index = only if index is None else index
        if type(index) is not int or not 0 <= index < self._choices:
            raise self._fault("answered with a choice that was not asked for")
        body = choice.get("delta")
        if body is None:
            body = _in_order(choice.get("message"))
        self._seen.add(index)
        self._fields(index, choice, events)
        if body is not None:
            if type(body) is not dict:
                raise self._fault("answered with a message that is no object")
            self._fields(index, body, events)
        said = choice.get("finish_reason")
        if said == "error":
            raise self._fault("broke off its answer with an error")
        if said not in (None, "") and index not in self._finished:  # some servers send "" until the end comes
            self._finished.add(index)
            events.append(Finished(index, _reason(said)))

    def _fields(self, choice: int, body: dict[str, Json], events: list[UpstreamEvent]) -> None:
        keys = _keys(choice)
        thought: Json = None
        for field, value in body.items():
            if value is None or value == "":
                continue
            if (key := keys.get(field)) is not None:
                if key.channel is _REASONING:
                    if value == thought:
                        continue  # said again under the field's other name, as servers do that rename it
                    thought = value
                self._text(key, value, events)
            elif field == "tool_calls":
                self._tool_calls(choice, value, events)
            elif field == "function_call":
                self._tool_calls(choice, [{"index": 0, "function": value}], events)
            elif field not in _READ:
                self._drop(_KINDS.get(field, _UNKNOWN), value)

    def _text(self, key: StreamKey, value: Json, events: list[UpstreamEvent]) -> None:
        if type(value) is str:
            if key.choice in self._finished:
                self._drop(Dropped.LATE, value)
                return
            if not value.isascii():
                self._check_encoding(value)
            events.append(delta_of((key, value)))
        elif type(value) is list:
            for part in value:
                self._part(key, part, events)
        else:
            raise self._fault("answered with text of a wrong type")

    def _part(self, key: StreamKey, part: Json, events: list[UpstreamEvent]) -> None:
        """Take one part of a content that is a list; it may be of another channel than its field."""
        kind = part.get("type") if type(part) is dict else None
        channel = _PARTS.get(kind) if type(kind) is str else None
        text = part.get(kind) if channel is not None else None
        if channel is None or type(text) is not str:
            self._drop(Dropped.CONTENT_PART, part)
        elif text:
            merged = channel if key.channel is Channel.TEXT else key.channel
            self._text(key._replace(channel=merged), text, events)

    def _tool_calls(self, choice: int, calls: Json, events: list[UpstreamEvent]) -> None:
        if type(calls) is not list:
            raise self._fault("answered with tool calls that are no list")
        known = self._calls.setdefault(choice, Calls())
        before = len(known.begun)
        for call in calls:
            function = call.get("function") if type(call) is dict else None
            if type(function) is not dict:
                self._drop(Dropped.TOOL_CALL, call)
                continue
            index = call.get("index")
            if index is not None and (type(index) is not int or not 0 <= index < MAX_TOOL_CALLS):
                raise self._too_many()
            call_id = call.get("id")
            self._tool_call(choice, _Named(index, call_id if type(call_id) is str else "", before), function, events)

    def _tool_call(self, choice: int, named: _Named, function: dict[str, Json], events: list[UpstreamEvent]) -> None:
        name, arguments = function.get("name") or "", function.get("arguments") or ""
        if type(name) is not str or type(arguments) is not str or len(name) > MAX_TOOL_NAME:
            raise self._fault("answered with a malformed tool call")
        if choice in self._finished:
            self._drop(Dropped.LATE, name or arguments)
            return
        calls = self._calls[choice]
        call = calls.find(named.index, named.id, name, named.before)
        if call is None:
            if not name:
                raise self._fault("answered with a tool call without a name")
            self._check_encoding(name)
            call = calls.begin(named.index, named.id, name)
            if call.number >= MAX_TOOL_CALLS:
                raise self._too_many()
            events.append(ToolCall(choice, call.number, name))
        elif name not in {"", call.name}:
            raise self._fault("renamed a tool call")
        if arguments:
            self._check_encoding(arguments)
            events.append(Delta(StreamKey(choice, Channel.TOOL_ARGUMENTS, call.number), arguments))

    def _too_many(self) -> UpstreamError:
        return self._fault(f"answered with more than {MAX_TOOL_CALLS} tool calls")

    def _check_encoding(self, text: str) -> None:
        try:
            text.encode()
        except UnicodeEncodeError:
            raise self._fault("answered with an unpaired surrogate") from None

    def _drop(self, kind: Dropped, value: Json) -> None:
        if kind not in self._dropped and value not in (None, "", [], {}):
            self._dropped.add(kind)
            self._on_dropped(kind)

    def _fault(self, what: str) -> UpstreamError:
        return UpstreamError(f"upstream `{self._name}` {what}")


def _in_order(message: Json) -> Json:
    """A whole message has its reasoning where its server likes; it was thought first, as a stream shows."""
    thought = {name: message[name] for name in _THOUGHTS if name in message} if type(message) is dict else None
    return {**thought, **message} if thought else message


def _reason(said: Json) -> str:
    """A word of ours for how a choice ended; some servers write in capitals, or say more behind a colon."""
    return _REASONS.get(said.partition(":")[0].lower(), "stop") if type(said) is str else "stop"


def _numbered(choice: Json, place: int) -> Json:
    """A choice that tells no index has the one of its place."""
    return {**choice, "index": place} if type(choice) is dict and choice.get("index") is None else choice


@lru_cache(maxsize=256)
def _keys(choice: int) -> Mapping[str, StreamKey]:
    """Which run of text each field of a choice belongs to."""
    return {field: StreamKey(choice, channel) for field, channel in _TEXTS.items()}


def _usage(value: Json) -> Usage:
    if type(value) is not dict:
        return Usage()
    return Usage(*[count(value.get(field)) for field in ("prompt_tokens", "completion_tokens", "total_tokens")])


def count(value: Json) -> int:
    """Return a number of tokens; 0 for what is none."""
    return value if type(value) is int and 0 <= value <= MAX_COUNT else 0
