"""Reading an answer: an allow-list, so that what nobody judges never gets out."""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


def call(name: str = "", arguments: str = "", **more: Any) -> dict[str, Any]:
    return {"type": "function", "function": {"name": name, "arguments": arguments}, **more}


TWO = [ToolCall(0, 0, "f"), "1", ToolCall(0, 1, "f"), "22"]
STREAMS: dict[str, list[list[dict[str, Any]]]] = {  # one list of calls a chunk
    "no index": [[call("f", "1", id="a")], [call("f", "22", id="b")]],
    "no index, no id": [[call("f", "1")], [call("f", "22")]],
    "no index, one chunk": [[call("f", "1"), call("f", "22")]],
    "no index, one chunk, one id": [[call("f", "1", id="call"), call("f", "22", id="call")]],
    "no index, pieces": [[call("f", id="a")], [call("", "1")], [call("f", id="b")], [call("", "2")], [call("", "2")]],
    "no index, pieces with ids": [[call("f", "1", id="a")], [call("f", "2", id="b")], [call("f", "2", id="b")]],
    "index null": [[call("f", "1", id="a", index=None)], [call("f", "22", id="b", index=None)]],
    "index always 0": [[call("f", "1", id="a", index=0)], [call("f", "2", id="b", index=0)], [call("", "2", index=0)]],
    "index": [[call("f", "1", id="a", index=0), call("f", "2", id="b", index=1)], [call("", "2", id="x", index=1)]],
    "index, name and id in each": [
        [call("f", "1", id="a", index=0)],
        [call("f", "2", id="b", index=1)],
        [call("f", "2", id="b", index=1)],
    ],
}


@pytest.mark.parametrize("stream", STREAMS.values(), ids=STREAMS)
def test_two_calls_stay_two_however_their_server_numbers_them(stream: list[list[dict[str, Any]]]) -> None:
    """Servers that leave `index` out or always say 0 are common; joined, two calls would be one that nobody can read."""
    read, _ = reader()
    events = [event for calls in stream for event in read.read(chunk({"tool_calls": calls}))]
    told: list[Any] = []
    for event in events:
        if isinstance(event, ToolCall):
            told += [event, ""]
        elif isinstance(event, Delta):
            assert event.key.call == told[-2].index, "arguments are of the call that came last"
            told[-1] += event.text
    assert told == TWO


def test_calls_without_an_index_are_bounded_too() -> None:
    read, _ = reader()
    with pytest.raises(UpstreamError, match="more than"):
        read.read(chunk({"tool_calls": [call("f")] * (MAX_TOOL_CALLS + 1)}))


def whole(*choices: dict[str, Any]) -> dict[str, Any]:
    return {"choices": list(choices), "usage": {"prompt_tokens": 1}}


@pytest.mark.parametrize("said", [{"message": None}, {}, {"message": {}}, {"text": None}, {"message": [CANARY]}])
def test_a_whole_answer_without_a_message_is_a_fault(said: dict[str, Any]) -> None:
    """It would be told as an empty answer that ended as it should."""
    read, _ = reader()
    with pytest.raises(UpstreamError, match="message") as caught:
        read.read_whole(whole({"index": 0, "finish_reason": "stop", **said}))
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize("reason", ["content_filter", "length"])
def test_a_choice_that_was_cut_or_filtered_may_say_nothing(reason: str) -> None:
    """Some servers leave the message out where all of it was filtered, or thoughts took all the tokens."""
    read, _ = reader()
    assert read.read_whole(whole({"index": 0, "finish_reason": reason})) == [Finished(0, reason)]


def test_choices_of_a_whole_answer_that_tell_no_index_come_in_order() -> None:
    """All taken for the first, two answers would be glued into one."""
    read, _ = reader(2)
    events = read.read_whole(whole({"message": {"content": "a"}}, {"index": None, "message": {"content": "b"}}))
    assert events == [Delta(StreamKey(0, Channel.TEXT), "a"), Delta(StreamKey(1, Channel.TEXT), "b")]


@pytest.mark.parametrize("choices", [1, 2])
def test_a_whole_answer_that_says_a_choice_twice_is_a_fault(choices: int) -> None:
    """One of them would be lost, or glued to the other."""
    read, _ = reader(choices)
    with pytest.raises(UpstreamError, match="twice"):
        read.read_whole(whole({"index": 0, "message": {"content": "a"}}, {"index": 0, "message": {"content": "b"}}))


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


@pytest.mark.parametrize(
    ("error", "status"),
    [
        ({"code": 429}, 429),
        ({"code": "429", "type": None}, 429),
        ({"type": "rate_limit_error", "code": "rate_limit_exceeded"}, 429),
        ({"code": 400, "type": "BadRequestError"}, 400),
        ({"code": 401}, 502),
        ({"code": 529}, 503),
        ({"code": 408}, 504),
        ({"code": 500}, 502),
        ({"code": True}, 502),
        ({"type": [CANARY]}, 502),
        (CANARY, 502),
    ],
)
def test_an_error_within_an_answer_is_told_by_its_code(error: Any, status: int) -> None:
    """A stream has said 200 before it fails: only the error object can say that it is worth to wait and try again."""
    read, _ = reader()
    told = {**error, "message": CANARY} if isinstance(error, dict) else error
    with pytest.raises(UpstreamError) as caught:
        read.read({"error": told})
    assert caught.value.status == status
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
    [
        ("stop", "stop"),
        ("length", "length"),
        ("function_call", "tool_calls"),
        ("model_length", "length"),
        ("MAX_TOKENS", "length"),
        ("SAFETY", "content_filter"),
        ("content_filter: OTHER", "content_filter"),
        (CANARY, "stop"),
        ({"a": 1}, "stop"),
    ],
)
def test_a_finish_reason_is_one_of_the_list(said: Any, told: str) -> None:
    """The reason is passed on unjudged, so it may be nothing but a known word."""
    read, _ = reader()
    assert read.read(chunk({}, reason=said)) == [Finished(0, told)]


def test_an_empty_finish_reason_ends_nothing() -> None:
    """Some servers send "" with every chunk; taken for an end, all words after the first would be dropped as late."""
    read, dropped = reader()
    events = [*read.read(chunk({"content": "a"}, reason="")), *read.read(chunk({"content": "b"}, reason="stop"))]
    key = StreamKey(0, Channel.TEXT)
    assert events == [Delta(key, "a"), Delta(key, "b"), Finished(0, "stop")]
    assert dropped == []


def test_a_choice_that_ends_with_an_error_is_a_fault() -> None:
    """What was said until then is half an answer; told as `stop` it would look whole."""
    read, _ = reader()
    with pytest.raises(UpstreamError, match="error"):
        read.read(chunk({"content": "a"}, reason="error"))


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


NAMES = [
    *"choices index message delta text content reasoning tool_calls function name arguments id usage error code".split()
]
ODD = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.sampled_from(["", "f", "stop", "error", "text", CANARY]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from([*NAMES, "finish_reason"]), inner),
    max_leaves=12,
)
CALLS = st.lists(st.fixed_dictionaries({"function": ODD}, optional={"index": ODD, "id": ODD}) | ODD, max_size=3)
SAID = st.dictionaries(st.sampled_from(NAMES), ODD) | st.fixed_dictionaries({"tool_calls": CALLS}) | ODD
CHOICE = st.fixed_dictionaries(
    {}, optional={"index": ODD, "message": SAID, "delta": SAID, "text": ODD, "finish_reason": ODD, "tool_calls": CALLS}
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.fixed_dictionaries({"choices": st.lists(CHOICE | ODD, max_size=3)}) | ODD, max_size=4), st.booleans()
)
def test_whatever_a_server_says_it_is_events_or_an_upstream_error(answers: list[Any], is_whole: bool) -> None:
    """A fault of the gateway's own would tell the caller that the gateway is broken, not the server."""
    read, _ = reader(2)
    told: list[UpstreamEvent] = []
    with contextlib.suppress(UpstreamError):
        for answer in answers:
            told += read.read_whole(answer) if is_whole else read.read(answer)
        told += read.close(complete=True)
    begun = [(event.choice, event.index) for event in told if isinstance(event, ToolCall)]
    assert len(begun) == len(set(begun)), "each call has a number of its own"
    arguments = [e.key for e in told if isinstance(e, Delta) and e.key.channel is Channel.TOOL_ARGUMENTS]
    assert {(key.choice, key.call) for key in arguments} <= set(begun)
