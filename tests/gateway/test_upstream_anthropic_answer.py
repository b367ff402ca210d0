"""Reading answers of Anthropic's Messages API: an allow-list, so that what nobody judges never gets out."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.types import Channel
from gateway.errors import UpstreamError, UpstreamOverloaded, UpstreamRejected, UpstreamTimeout
from gateway.types import Delta, Finished, StreamKey, ToolCall, UpstreamEvent, Usage
from gateway.upstream.answer import MAX_TOOL_CALLS
from gateway.upstream.anthropic_answer import MAX_BLOCKS, MessageReader
from gateway.upstream.base import Dropped

CANARY = "canary-7f3a"
TEXT, THOUGHT = StreamKey(0, Channel.TEXT), StreamKey(0, Channel.REASONING)


def reader() -> tuple[MessageReader, list[Dropped]]:
    dropped: list[Dropped] = []
    return MessageReader("stub", dropped.append), dropped


def start(index: int, block: Any) -> Any:
    return {"type": "content_block_start", "index": index, "content_block": block}


def delta(index: int, kind: str, member: str, text: Any) -> Any:
    return {"type": "content_block_delta", "index": index, "delta": {"type": kind, member: text}}


def stop(index: int) -> Any:
    return {"type": "content_block_stop", "index": index}


def end(reason: Any = "end_turn", **usage: Any) -> Any:
    return {"type": "message_delta", "delta": {"stop_reason": reason, "stop_sequence": None}, "usage": usage}


BEGIN = {"type": "message_start", "message": {"type": "message", "content": [], "usage": {"input_tokens": 3}}}
STOP = {"type": "message_stop"}
TOOL = {"type": "tool_use", "id": "toolu_1", "name": "f", "input": {}}
STREAM = [
    BEGIN,
    {"type": "ping"},
    start(0, {"type": "thinking", "thinking": "", "signature": ""}),
    delta(0, "thinking_delta", "thinking", "hm"),
    delta(0, "signature_delta", "signature", CANARY),
    stop(0),
    start(1, {"type": "text", "text": ""}),
    delta(1, "text_delta", "text", "hi "),
    delta(1, "text_delta", "text", "there"),
    stop(1),
    start(2, TOOL),
    delta(2, "input_json_delta", "partial_json", ""),
    delta(2, "input_json_delta", "partial_json", '{"a":'),
    delta(2, "input_json_delta", "partial_json", '"b"}'),
    stop(2),
    start(3, TOOL | {"name": "g"}),
    stop(3),
    end("tool_use", output_tokens=9, cache_read_input_tokens=4, cache_creation_input_tokens=2),
    STOP,
]
MESSAGE = {
    "id": CANARY,
    "type": "message",
    "role": "assistant",
    "content": [
        {"type": "thinking", "thinking": "hm", "signature": CANARY},
        {"type": "text", "text": "hi there"},
        TOOL | {"input": {"a": "b"}},
        TOOL | {"name": "g"},
    ],
    "stop_reason": "tool_use",
    "usage": {
        "input_tokens": 3,
        "output_tokens": 9,
        "cache_read_input_tokens": 4,
        "cache_creation_input_tokens": 2,
    },
}
SAID: list[UpstreamEvent] = [
    Delta(THOUGHT, "hm"),
    Delta(TEXT, "hi there"),
    ToolCall(0, 0, "f"),
    Delta(StreamKey(0, Channel.TOOL_ARGUMENTS, 0), '{"a":"b"}'),
    ToolCall(0, 1, "g"),
    Delta(StreamKey(0, Channel.TOOL_ARGUMENTS, 1), "{}"),
    Finished(0, "tool_calls"),
    Usage(9, 9, 18),
]


def joined(events: list[UpstreamEvent]) -> list[UpstreamEvent]:
    """Neighbouring pieces of one run as one."""
    out: list[UpstreamEvent] = []
    for event in events:
        last = out[-1] if out else None
        if isinstance(event, Delta) and isinstance(last, Delta) and last.key == event.key:
            out[-1] = Delta(event.key, last.text + event.text)
        else:
            out.append(event)
    return out


def read(stream: list[Any]) -> list[UpstreamEvent]:
    made, _ = reader()
    events = [event for item in stream for event in made.read_event(item)]
    return joined([*events, *made.close()])


def test_a_stream_and_a_whole_answer_become_the_same_events() -> None:
    """One gate judges both, so both must come in one shape."""
    made, _ = reader()
    assert read(STREAM) == SAID
    assert [*made.read_message(MESSAGE), *made.close()] == SAID


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("end_turn", "stop"),
        ("stop_sequence", "stop"),
        ("pause_turn", "stop"),
        ("max_tokens", "length"),
        ("model_context_window_exceeded", "length"),
        ("tool_use", "tool_calls"),
        ("refusal", "content_filter"),
        (CANARY, "stop"),
        ({"a": CANARY}, "stop"),
    ],
)
def test_a_stop_reason_is_one_of_the_list(said: Any, told: str) -> None:
    """The reason is passed on unjudged, so it may be nothing but a known word."""
    assert read([BEGIN, end(said), STOP])[0] == Finished(0, told)


NESTED: Any = {"deep": [CANARY]}
OTHER_BLOCKS = [
    "redacted_thinking",
    "server_tool_use",
    "web_search_tool_result",
    "container_upload",
    "invented",
    CANARY,
]


def everywhere() -> list[Any]:
    """A stream with the canary in each place there is but the known texts."""
    message = {"id": CANARY, "model": CANARY, "container": NESTED, "stop_details": NESTED, "role": CANARY, "x": CANARY}
    stream: list[Any] = [{"type": "message_start", "message": message | {"usage": {"x": CANARY}}, "x": NESTED}]
    stream.append(
        start(0, {"type": "text", "text": "safe", "citations": [{"cited_text": CANARY}], "x": CANARY}) | {"x": CANARY}
    )
    stream.append(delta(0, "citations_delta", "citation", {"cited_text": CANARY}))
    stream.append(delta(0, "invented_delta", "text", CANARY))
    stream.append(delta(0, "text_delta", "text", " words") | {"x": CANARY})
    stream.append(stop(0) | {"x": CANARY})
    stream.append(start(1, TOOL | {"id": CANARY, "caller": {"type": CANARY}, "toolset_name": CANARY}))
    stream += [start(2 + i, {"type": kind, "data": CANARY, "text": CANARY}) for i, kind in enumerate(OTHER_BLOCKS)]
    stream += [delta(2 + i, "text_delta", "text", CANARY) for i in range(len(OTHER_BLOCKS))]
    stream += [{"type": "invented", "text": CANARY}, {"type": "ping", "x": CANARY}, {"type": [CANARY]}]
    last = end(CANARY)
    last["delta"] |= {"stop_sequence": CANARY, "stop_details": {"explanation": CANARY}, "x": CANARY}
    return [*stream, last | {"x": CANARY}, STOP | {"x": CANARY}]


def test_threat_22_a_canary_in_any_other_place_never_comes_out() -> None:
    """What is not on the list was not judged, and so must not be sent."""
    made, dropped = reader()
    events = [event for item in everywhere() for event in made.read_event(item)]
    events += made.close()
    assert CANARY not in repr(events)
    assert joined(events)[:2] == [Delta(TEXT, "safe words"), ToolCall(0, 0, "f")]
    kinds = {Dropped.IDENTIFIER, Dropped.ANNOTATIONS, Dropped.CONTENT_PART, Dropped.UNKNOWN}
    assert set(dropped) == kinds
    assert len(dropped) == len(set(dropped)), "each kind counts once for an answer"


def test_threat_22_the_same_holds_for_a_whole_answer() -> None:
    """Both ways in have one list."""
    blocks = [{"type": kind, "data": CANARY, "text": CANARY} for kind in OTHER_BLOCKS]
    message = MESSAGE | {"content": [*MESSAGE["content"], *blocks], "container": NESTED, "x": NESTED}
    made, dropped = reader()
    events = [*made.read_message(message), *made.close()]
    assert CANARY not in repr(events)
    assert events == SAID
    assert {Dropped.SIGNATURE, Dropped.CONTENT_PART, Dropped.UNKNOWN} <= set(dropped)


BROKEN: list[Any] = [
    None,
    [],
    "text",
    {"type": "message_start", "message": CANARY},
    {"type": "error", "error": {"type": "api_error", "message": CANARY}},
    {"type": "error", "error": CANARY},
    start(-1, {"type": "text"}),
    start(MAX_BLOCKS, {"type": "text"}),
    {"type": "content_block_start", "content_block": {"type": "text"}},
    start(True, {"type": "text"}),
    start(0, {"type": "text", "text": 7}),
    start(0, {"type": "text", "text": "\ud800" + CANARY}),
    start(0, TOOL | {"name": 7}),
    start(0, TOOL | {"name": ""}),
    start(0, TOOL | {"name": CANARY * 100}),
    start(0, TOOL | {"name": "\udfff"}),
    start(0, TOOL | {"input": CANARY}),
    start(0, TOOL | {"input": {"a": "\udfff"}}),
    delta(0, "text_delta", "text", CANARY),
    {"type": "content_block_delta", "index": 0, "delta": CANARY},
    {"type": "message_delta", "delta": CANARY},
]


@pytest.mark.parametrize("event", BROKEN, ids=range(len(BROKEN)))
def test_a_malformed_event_is_a_fault_that_says_nothing_of_it(event: Any) -> None:
    """The upstream's words must not reach a log or a client by way of an error."""
    made, _ = reader()
    with pytest.raises(UpstreamError) as caught:
        made.read_event(event)
    assert CANARY not in str(caught.value)


def test_a_block_keeps_its_kind_and_its_place() -> None:
    """A text that turned into arguments, or came back, would pass another gate than the one that judges it."""
    for block, further in (
        ({"type": "text", "text": ""}, delta(0, "input_json_delta", "partial_json", CANARY)),
        (TOOL, delta(0, "text_delta", "text", CANARY)),
        ({"type": "text", "text": ""}, delta(0, "thinking_delta", "thinking", CANARY)),
        (TOOL, start(0, TOOL | {"name": CANARY})),
    ):
        made, _ = reader()
        made.read_event(start(0, block))
        with pytest.raises(UpstreamError):
            made.read_event(further)


def test_tool_calls_are_bounded() -> None:
    made, _ = reader()
    for index in range(MAX_TOOL_CALLS):
        made.read_event(start(index, TOOL))
    with pytest.raises(UpstreamError, match="more than"):
        made.read_event(start(MAX_TOOL_CALLS, TOOL))


@pytest.mark.parametrize(
    ("kind", "fault", "status"),
    [
        ("overloaded_error", UpstreamOverloaded, 503),
        ("rate_limit_error", UpstreamRejected, 429),
        ("timeout_error", UpstreamTimeout, 504),
        ("invalid_request_error", UpstreamRejected, 400),
        ("authentication_error", UpstreamRejected, 502),
        ("api_error", UpstreamError, 502),
        (CANARY, UpstreamError, 502),
        ([CANARY], UpstreamError, 502),
    ],
)
def test_an_error_within_an_answer_is_told_by_its_kind(kind: Any, fault: type[UpstreamError], status: int) -> None:
    """Clients wait and try again where that helps; what is said beside the kind is nobody's business."""
    told = {"type": "error", "error": {"type": kind, "message": CANARY}}
    for read_it in (reader()[0].read_event, reader()[0].read_message):
        with pytest.raises(UpstreamError) as caught:
            read_it(told)
        assert type(caught.value) is fault
        assert caught.value.status == status
        assert CANARY not in str(caught.value)


@pytest.mark.parametrize("cut", range(len(STREAM) - 2))
def test_an_answer_that_breaks_off_is_a_fault(cut: int) -> None:
    """Half an answer must not look like a whole one."""
    made, _ = reader()
    for event in STREAM[:cut]:
        made.read_event(event)
    with pytest.raises(UpstreamError, match="broke off"):
        list(made.close())


def test_what_follows_the_end_is_dropped() -> None:
    """An answer that was closed and recorded cannot grow any more."""
    made, dropped = reader()
    for event in (BEGIN, start(0, {"type": "text", "text": "a"}), end()):
        made.read_event(event)
    late = [
        delta(0, "text_delta", "text", CANARY),
        start(1, TOOL),
        start(2, {"type": "text", "text": CANARY}),
        end("refusal"),
    ]
    assert [event for item in late for event in made.read_event(item)] == []
    assert dropped[0] is Dropped.LATE


@pytest.mark.parametrize("count", [-1, 2**60, "7", None, True, 1.5])
def test_counts_of_tokens_are_counts(count: Any) -> None:
    """They go out unjudged, so they may be nothing but numbers."""
    assert read([BEGIN, end(output_tokens=count), STOP])[-1] == Usage(3, 0, 3)


ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 3) | st.sampled_from([*OTHER_BLOCKS, "text", "thinking", "tool_use"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["type", "text", "name", "input"]), inner)
    ),
    max_leaves=6,
)
TYPES = ["message_start", "content_block_start", "content_block_delta", "content_block_stop", "message_delta", "ping"]
ODD = st.fixed_dictionaries(
    {"type": st.sampled_from(TYPES)},
    optional={"index": st.integers(-1, 3) | ANY, "content_block": ANY, "delta": ANY, "message": ANY, "usage": ANY},
)


@given(st.lists(ODD, max_size=8))
def test_whatever_a_server_says_it_is_events_or_an_upstream_error(stream: list[Any]) -> None:
    """A stack trace would be a 500 of ours for a fault of theirs."""
    made, _ = reader()
    try:
        for event in json.loads(json.dumps(stream)):
            made.read_event(event)
        list(made.close())
    except UpstreamError:
        return
