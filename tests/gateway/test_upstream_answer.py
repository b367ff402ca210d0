"""Reading an answer: an allow-list, so that what nobody judges never gets out."""

from __future__ import annotations

import json
from typing import Any

import pytest

from classifiers.types import Channel
from gateway.errors import UpstreamError
from gateway.types import Delta, Finished, StreamKey, ToolCall, UpstreamEvent, Usage
from gateway.upstream.answer import MAX_TOOL_CALLS, AnswerReader
from gateway.upstream.base import Dropped

CANARY = "canary-7f3a"


def reader(choices: int = 1) -> tuple[AnswerReader, list[Dropped]]:
    dropped: list[Dropped] = []
    return AnswerReader("stub", choices, dropped.append), dropped


def chunk(delta: dict[str, Any], index: Any = 0, reason: Any = None, **more: Any) -> dict[str, Any]:
    return {"choices": [{"index": index, "delta": delta, "finish_reason": reason}], **more}


@pytest.mark.parametrize(
    ("field", "channel"),
    [
        ("content", Channel.TEXT),
        ("reasoning_content", Channel.REASONING),
        ("reasoning", Channel.REASONING),
        ("thinking", Channel.REASONING),
        ("refusal", Channel.REFUSAL),
    ],
)
def test_every_known_text_goes_to_its_channel(field: str, channel: Channel) -> None:
    """Reasoning that passed as plain text, or past the gate, would be judged wrongly or not at all."""
    read, _ = reader()
    assert read.read(chunk({field: "hi"})) == [Delta(StreamKey(0, channel), "hi")]


def test_completions_text_is_text() -> None:
    """The old format has its text beside the index."""
    read, _ = reader()
    events = read.read({"choices": [{"index": 0, "text": "hi", "finish_reason": "length"}]})
    assert events == [Delta(StreamKey(0, Channel.TEXT), "hi"), Finished(0, "length")]


def test_a_whole_answer_tells_its_reasoning_first() -> None:
    """So it was thought, and so a stream tells it: the one must not differ from the other."""
    read, _ = reader()
    message = {"role": "assistant", "content": "hi", "reasoning_content": "hm"}
    events = read.read({"choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})
    thought = Delta(StreamKey(0, Channel.REASONING), "hm")
    assert events == [thought, Delta(StreamKey(0, Channel.TEXT), "hi"), Finished(0, "stop")]


def test_reasoning_under_two_names_is_told_once() -> None:
    """vLLM sends it as `reasoning` and, for older clients, as `reasoning_content`; every word would come twice."""
    read, _ = reader()
    thought = StreamKey(0, Channel.REASONING)
    assert read.read(chunk({"reasoning": "hm", "reasoning_content": "hm"})) == [Delta(thought, "hm")]
    assert read.read(chunk({"reasoning_content": "hm", "reasoning": "hm"})) == [Delta(thought, "hm")]
    assert read.read(chunk({"reasoning": "a", "thinking": "b"})) == [Delta(thought, "a"), Delta(thought, "b")]


def test_a_choice_that_never_came_is_not_told_as_whole() -> None:
    """Servers that know no `n` send one; an empty answer that ends with `stop` would look like a whole one."""
    read, _ = reader(2)
    read.read({"choices": [{"index": 0, "message": {"content": "hi"}}]})
    assert list(read.close(complete=True)) == [Finished(0, "stop"), Finished(1, "length")]


def test_content_may_be_a_list_of_parts() -> None:
    """Some servers answer in parts; one that is not text is dropped and counted."""
    read, dropped = reader()
    parts = [{"type": "text", "text": "a"}, {"type": "refusal", "refusal": "b"}, {"type": "image", "image": CANARY}]
    events = read.read(chunk({"content": parts}))
    assert events == [Delta(StreamKey(0, Channel.TEXT), "a"), Delta(StreamKey(0, Channel.REFUSAL), "b")]
    assert dropped == [Dropped.CONTENT_PART]


def test_tool_calls_begin_once_and_go_on_as_arguments() -> None:
    """The name comes once; its arguments come in pieces."""
    read, _ = reader()
    first = read.read(chunk({"tool_calls": [{"index": 1, "id": CANARY, "function": {"name": "f", "arguments": "{"}}]}))
    second = read.read(chunk({"tool_calls": [{"index": 1, "function": {"arguments": "}"}}]}))
    key = StreamKey(0, Channel.TOOL_ARGUMENTS, 1)
    assert first == [ToolCall(0, 1, "f"), Delta(key, "{")]
    assert second == [Delta(key, "}")]


def every_field() -> dict[str, Any]:
    """An answer that holds the canary in every place there is but the known texts."""
    places = ["id", "model", "system_fingerprint", "service_tier", "prompt_logprobs", "x_vendor", "citations"]
    inner = ["annotations", "audio", "images", "name", "provider_specific_fields", "logprobs"]
    delta: dict[str, Any] = {key: {"text": CANARY, "content": CANARY} for key in inner} | {
        "role": CANARY,
        "content": "safe",
    }
    delta["tool_calls"] = [{"type": "custom", "id": CANARY, "custom": {"name": CANARY, "input": CANARY}}]
    choice = {"index": 0, "delta": delta, "finish_reason": CANARY, "logprobs": {"content": [{"token": CANARY}]}}
    return {"choices": [choice | {"stop_reason": CANARY}]} | dict.fromkeys(places, CANARY)


def test_a_canary_in_any_other_field_never_comes_out() -> None:
    """What is not on the list was not judged, and so must not be sent."""
    read, dropped = reader()
    events = [*read.read(every_field()), *read.close(complete=True)]
    assert CANARY not in repr(events)
    assert events == [Delta(StreamKey(0, Channel.TEXT), "safe"), Finished(0, "stop")]
    kinds = {Dropped.LOGPROBS, Dropped.ANNOTATIONS, Dropped.AUDIO, Dropped.IDENTIFIER, Dropped.TOOL_CALL}
    assert set(dropped) == kinds | {Dropped.UNKNOWN}
    assert len(dropped) == len(set(dropped)), "each kind counts once for an answer"


@pytest.mark.parametrize("field", ["logprobs", "audio", "annotations", "x_vendor"])
@pytest.mark.parametrize("value", [None, "", [], {}])
def test_an_empty_field_does_not_count_as_dropped(field: str, value: Any) -> None:
    """Servers send nulls for what they did not use; counting them would hide what matters."""
    read, dropped = reader()
    read.read(chunk({field: value}))
    assert dropped == []


@pytest.mark.parametrize("index", [-1, 2, 10**9, True, "0", 0.0, None])
def test_a_choice_that_was_not_asked_for_is_a_fault(index: Any) -> None:
    """Each index has a gate of its own; an invented one must not open memory or a gate without a policy."""
    read, _ = reader(2)
    with pytest.raises(UpstreamError, match="not asked for"):
        read.read(chunk({"content": CANARY}, index))


BROKEN: list[Any] = [
    None,
    [],
    "text",
    {},
    {"error": {"message": CANARY}},
    {"choices": {}},
    {"choices": [CANARY]},
    {"choices": [{"index": 0, "delta": CANARY}]},
    chunk({"content": 7}),
    chunk({"content": {"text": CANARY}}),
    chunk({"content": "\ud800" + CANARY}),
    chunk({"tool_calls": {"index": 0}}),
    chunk({"tool_calls": [{"index": MAX_TOOL_CALLS, "function": {"name": "f"}}]}),
    chunk({"tool_calls": [{"index": 0, "function": {"arguments": CANARY}}]}),
    chunk({"tool_calls": [{"index": 0, "function": {"name": 7}}]}),
    chunk({"tool_calls": [{"index": 0, "function": {"name": CANARY * 100}}]}),
    chunk({"tool_calls": [{"index": 0, "function": {"name": "f", "arguments": "\udfff"}}]}),
]


@pytest.mark.parametrize("answer", BROKEN, ids=range(len(BROKEN)))
def test_a_malformed_answer_is_a_fault_that_says_nothing_of_it(answer: Any) -> None:
    """The upstream's words must not reach a log or a client by way of an error."""
    read, _ = reader()
    with pytest.raises(UpstreamError) as caught:
        read.read(answer)
    assert CANARY not in str(caught.value)


def test_a_tool_call_cannot_change_its_name() -> None:
    """The name that was judged is the one that is called."""
    read, _ = reader()
    read.read(chunk({"tool_calls": [{"index": 0, "function": {"name": "safe"}}]}))
    with pytest.raises(UpstreamError, match="renamed"):
        read.read(chunk({"tool_calls": [{"index": 0, "function": {"name": "other"}}]}))


def test_text_after_the_end_of_a_choice_is_dropped() -> None:
    """A choice that was closed and recorded cannot grow any more."""
    read, dropped = reader()
    read.read(chunk({"content": "a"}, reason="stop"))
    late = chunk({"content": "b", "tool_calls": [{"index": 0, "function": {"name": "f"}}]}, reason="stop")
    assert read.read(late) == []
    assert dropped == [Dropped.LATE]


@pytest.mark.parametrize(
    ("said", "told"),
    [("stop", "stop"), ("length", "length"), ("function_call", "tool_calls"), (CANARY, "stop"), ({"a": 1}, "stop")],
)
def test_a_finish_reason_is_one_of_the_list(said: Any, told: str) -> None:
    """The reason is passed on unjudged, so it may be nothing but a known word."""
    read, _ = reader()
    assert read.read(chunk({}, reason=said)) == [Finished(0, told)]


def test_an_answer_that_breaks_off_is_a_fault() -> None:
    """Half an answer must not look like a whole one."""
    read, _ = reader(2)
    read.read(chunk({"content": "a"}, 0, "stop"))
    read.read(chunk({"content": "b"}, 1))
    with pytest.raises(UpstreamError, match="broke off"):
        list(read.close(complete=False))


def test_an_answer_without_choices_is_a_fault() -> None:
    """`[DONE]` alone answers nothing."""
    read, _ = reader()
    with pytest.raises(UpstreamError, match="broke off"):
        list(read.close(complete=True))


def test_each_choice_finishes_once_and_usage_comes_last() -> None:
    """Whoever renders the answer relies on one end for each choice."""
    read, _ = reader(2)
    events: list[UpstreamEvent] = read.read(chunk({"content": "a"}, 1, "stop"))
    events += read.read(json.loads('{"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": -2}}'))
    events += read.close(complete=True)
    assert events[1:] == [Finished(1, "stop"), Finished(0, "length"), Usage(1, 0, 0)]
