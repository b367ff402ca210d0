"""What goes out through the door for Anthropic's messages: blocks, refusals and errors as its clients read them."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from asgi_calls import build, pieces_of
from fakes import AS_ERROR, BLOCK, CANARY, ENDED, REDACT, TEXT, Drive, ListLog, ScriptedUpstream
from hypothesis import given, settings
from hypothesis import strategies as st
from messages_material import events, message_of

from classifiers.types import Channel
from gateway.app import endpoints
from gateway.errors import UpstreamError, UpstreamOverloaded
from gateway.types import Delta, Finished, StreamKey, ToolCall, Usage
from policies.types import Policy

MESSAGES = endpoints()["messages"]
HELLO: dict[str, Any] = {"model": "m", "max_tokens": 100, "messages": [{"role": "user", "content": "hello"}]}
EVIL = HELLO | {"messages": [{"role": "user", "content": CANARY}]}
TOOLS: dict[str, Any] = {"tools": [{"name": name, "input_schema": {"type": "object"}} for name in "fg"]}
REASONING = StreamKey(0, Channel.REASONING)
KEY, PLAIN = (b"content-type", b"application/json"), (b"content-type", b"text/plain")


async def both(script: list[Any], rules: Policy = BLOCK, **more: Any) -> list[Any]:
    """The message that an exchange comes to, whole and streamed."""
    out = []
    for stream in (False, True):
        drive = await Drive(MESSAGES, ScriptedUpstream(script))(HELLO | more | {"stream": stream}, rules)
        out.append(message_of(drive.wire) if stream else drive.body)
    return out


def call(index: int, text: str) -> Delta:
    return Delta(StreamKey(0, Channel.TOOL_ARGUMENTS, index), text)


async def test_a_stream_and_a_whole_answer_are_the_same_message() -> None:
    """Clients build one type from both."""
    script: list[Any] = [
        *pieces_of("let me think about that", 5, REASONING),
        *pieces_of("well, here it is", 4, TEXT),
        *[ToolCall(0, 0, "f"), call(0, '{"a": '), call(0, '["é\u2028"]}'), ToolCall(0, 1, "g")],
        *[Finished(0, "tool_calls"), Usage(7, 5, 12)],
    ]
    whole, streamed = await both(script, **TOOLS)
    assert whole == streamed
    thinking, text, *calls = whole["content"]
    assert thinking == {"type": "thinking", "thinking": "let me think about that", "signature": ""}
    assert text == {"type": "text", "text": "well, here it is"}
    assert [(c["name"], c["input"]) for c in calls] == [("f", {"a": ["é\u2028"]}), ("g", {})]
    assert all(c["id"].startswith("toolu_") for c in calls)
    assert (whole["stop_reason"], whole["stop_sequence"]) == ("tool_use", None)
    assert whole["usage"] == {"input_tokens": 7, "output_tokens": 5}
    assert whole["caveat"]["action"] == "allow"
    assert (whole["type"], whole["role"], whole["model"]) == ("message", "assistant", "m")


@pytest.mark.parametrize(
    ("reason", "told"), [("stop", "end_turn"), ("length", "max_tokens"), ("content_filter", "refusal")]
)
async def test_why_an_answer_ended_is_said_in_anthropics_words(reason: str, told: str) -> None:
    """Agents go on or stop by it."""
    for message in await both([*pieces_of("hi", 5, TEXT), Finished(0, reason)]):
        assert message["stop_reason"] == told


async def test_an_answer_with_a_call_ends_with_tool_use() -> None:
    """OpenAI's servers say `stop` where the caller named the tool; Anthropic's clients would leave the call unanswered."""
    for reason, told in (("stop", "tool_use"), ("length", "max_tokens")):
        for message in await both([ToolCall(0, 0, "f"), call(0, "{}"), Finished(0, reason)], **TOOLS):
            assert message["stop_reason"] == told


async def test_an_empty_answer_is_an_empty_text() -> None:
    """Applications read the text of the first block; without one, that is their crash."""
    for message in await both([*ENDED]):
        assert message["content"] == [{"type": "text", "text": ""}]


@pytest.mark.parametrize("arguments", ["", "[1]", '{"a": 1', '{"a": 1, "a": 2}', "words"])
async def test_arguments_that_are_no_object_stay_json(arguments: str) -> None:
    """The format has an object there; what a model wrote in its place is judged, and told as the text that it is."""
    script = [ToolCall(0, 0, "f"), call(0, arguments), Finished(0, "tool_calls")]
    for message in await both(script, **TOOLS):
        assert message["content"][0]["input"] == ({"unparsed": arguments} if arguments else {})


async def test_a_refused_request_is_an_ordinary_message() -> None:
    """Applications keep working: a stop reason they know, words for the user, and our object beside."""
    for stream in (False, True):
        drive = await Drive(MESSAGES, ScriptedUpstream(ENDED))(EVIL | {"stream": stream}, BLOCK)
        message = message_of(drive.wire) if stream else drive.body
        assert not drive.upstream.seen
        assert message["stop_reason"] == "refusal"
        assert message["stop_details"]["type"] == "refusal"
        [block] = message["content"]
        assert block["text"]
        assert CANARY not in json.dumps(message)
        told = message["caveat"]
        assert (told["action"], told["stage"], told["because"]) == ("refuse", "input", [{"rule": "no-canary"}])


async def test_a_refused_answer_ends_with_the_refusal_in_a_block_of_its_own() -> None:
    """What went out before it cannot be taken back; what was withheld must not be there."""
    script = [*pieces_of("words " * 30 + CANARY + " more" * 30, 7, TEXT), *ENDED]
    whole, streamed = await both(script)
    assert [block["type"] for block in streamed["content"]] == ["text", "text"]
    assert streamed["content"][-1]["text"] == "\n\n" + whole["content"][0]["text"], "clients join the texts of blocks"
    for message in (whole, streamed):
        assert message["stop_reason"] == "refusal"
        assert message["caveat"]["stage"] == "output"
        assert CANARY not in json.dumps(message)


JSON: dict[str, Any] = {"output_config": {"format": {"type": "json_schema", "schema": {"type": "object"}}}}


@pytest.mark.parametrize("stream", [True, False])
async def test_where_json_is_asked_for_a_refusal_is_no_text(stream: bool) -> None:
    """The official clients read every text block as JSON, and fail at words; they know a refusal by its stop reason."""
    drive = await Drive(MESSAGES, ScriptedUpstream(ENDED))(EVIL | JSON | {"stream": stream}, BLOCK)
    message = message_of(drive.wire) if stream else drive.body
    assert message["content"] == []
    assert message["stop_reason"] == "refusal"
    assert "policy" in message["stop_details"]["explanation"]


async def test_where_json_is_asked_for_nothing_follows_what_went_out_of_a_refused_answer() -> None:
    """Words behind half an object are no better than half an object."""
    script = [*pieces_of('{"a": "' + "words " * 30 + CANARY + " more" * 30, 7, TEXT), *ENDED]
    whole, streamed = await both(script, **JSON)
    assert whole["content"] == []
    [block] = streamed["content"]
    assert block["text"].startswith('{"a": "words')
    assert whole["stop_details"] == streamed["stop_details"]
    assert whole["stop_details"]["explanation"]


@pytest.mark.parametrize("stream", [True, False])
@pytest.mark.parametrize("body", [EVIL, HELLO], ids=["input", "output"])
async def test_respond_error_is_an_error_in_anthropics_shape(stream: bool, body: Any, tmp_path: Path) -> None:
    """Before anything went out it is a 400; within a stream the error is the last event, and no stop follows."""
    script = [*pieces_of("words " * 30 + CANARY + " more" * 30, 7, TEXT), *ENDED]
    house = build(tmp_path, AS_ERROR, ScriptedUpstream(script))
    reply = await house.post(json.dumps(body | {"stream": stream}).encode(), "messages")
    if stream and body is HELLO:
        assert reply.status == 200
        told = events(reply.content.decode())[-1]
        assert b"message_stop" not in reply.content
    else:
        assert reply.status == 400
        told = reply.json
    assert told["type"] == "error"
    assert told["error"]["type"] == "invalid_request_error"
    assert told["error"]["details"]["error_code"] == "content_filter"
    assert told["caveat"]["action"] == "refuse"
    assert CANARY.encode() not in reply.content


async def test_errors_are_in_anthropics_shape_whatever_fails(tmp_path: Path) -> None:
    """Also before anything was read, and where there is no such door: its clients know no other shape."""
    host, key = (b"host", b"h"), b"Bearer "
    house = build(tmp_path, BLOCK)
    auth = (b"authorization", key + house.key)
    path = MESSAGES.path
    good = json.dumps(HELLO).encode()
    asked: list[tuple[int, str, Any]] = [
        (401, "authentication_error", await house.call(good, path=path, headers=[host, KEY])),
        (
            401,
            "authentication_error",
            await house.call(good, path=path, headers=[host, KEY, (b"x-api-key", b"cav_no")]),
        ),
        (400, "invalid_request_error", await house.post(b"{", "messages")),
        (400, "invalid_request_error", await house.post(b'{"model": "m"}', "messages")),
        (404, "not_found_error", await house.post(json.dumps(HELLO | {"model": "other"}).encode(), "messages")),
        (413, "request_too_large", await house.post(b" " * 300_000, "messages")),
        (415, "invalid_request_error", await house.call(good, path=path, headers=[host, auth, PLAIN])),
        (404, "not_found_error", await house.call(good, path=path + "/count_tokens")),
        (405, "invalid_request_error", await house.call(b"", path=path, method="GET")),
    ]
    for status, kind, reply in asked:
        assert (reply.status, reply.json["type"], reply.json["error"]["type"]) == (status, "error", kind)
        assert reply.json["error"]["message"]


FAULTS = [(UpstreamError("down"), 502, "api_error"), (UpstreamOverloaded("busy"), 503, "overloaded_error")]


@pytest.mark.parametrize(("fault", "status", "kind"), FAULTS, ids=["down", "overloaded"])
async def test_a_broken_model_is_told_with_its_status_or_as_an_event(
    fault: Exception, status: int, kind: str, tmp_path: Path
) -> None:
    """Clients retry by status and kind; a stream that has begun can only say it as an event."""
    for script, begun in (([fault], False), ([*pieces_of("words " * 30, 9, TEXT), fault], True)):
        for stream in (False, True):
            house = build(tmp_path, BLOCK, ScriptedUpstream(script))
            reply = await house.post(json.dumps(HELLO | {"stream": stream}).encode(), "messages")
            told = events(reply.content.decode())[-1] if begun and stream else reply.json
            assert (told["type"], told["error"]["type"]) == ("error", kind)
            assert reply.status == (200 if begun and stream else status)
            assert b"message_stop" not in reply.content


async def test_a_log_that_is_full_is_an_overload_to_clients(tmp_path: Path) -> None:
    """They wait and try again."""
    house = build(tmp_path, BLOCK, log=ListLog(full_after=0))
    reply = await house.post(json.dumps(HELLO).encode(), "messages")
    assert (reply.status, reply.json["error"]["type"]) == (503, "overloaded_error")
    assert reply.headers["retry-after"]


async def test_the_key_may_stand_in_either_header_but_not_in_both(tmp_path: Path) -> None:
    """Anthropic's clients send x-api-key; two keys in one request could name two tenants."""
    house = build(tmp_path, BLOCK)
    host, own, bearer = (b"host", b"h"), (b"x-api-key", house.key), (b"authorization", b"Bearer " + house.key)
    for headers, status in (([own], 200), ([bearer], 200), ([own, bearer], 400)):
        reply = await house.call(json.dumps(HELLO).encode(), path=MESSAGES.path, headers=[host, KEY, *headers])
        assert reply.status == status


CHANNELS = st.sampled_from([Channel.TEXT, Channel.REASONING, Channel.REFUSAL])
SAID = st.text("CANRY-7f3a ", max_size=9) | st.just(CANARY) | st.just(CANARY[:5]) | st.just(CANARY[5:])
EVENTS = st.one_of(
    st.builds(lambda channel, text: Delta(StreamKey(0, channel), text), CHANNELS, SAID),
    st.builds(Finished, st.just(0), st.sampled_from(["stop", "length", "tool_calls"])),
    st.just(Usage(1, 1, 2)),
)


async def holds(script: list[Any], redacting: bool) -> None:
    """A stream is well-formed whatever comes, and no run of it, nor the whole, holds the canary."""
    rules = REDACT if redacting else BLOCK
    drive = await Drive(MESSAGES, ScriptedUpstream(script))(HELLO | {"stream": True}, rules)
    message = message_of(drive.wire)
    for kind in ("text", "thinking"):
        blocks = [block[kind] for block in message["content"] if block["type"] == kind]
        assert not any(CANARY in block for block in blocks)
    assert CANARY not in json.dumps(drive.body)
    assert [r.type for r in drive.log.records] == ["begin", "end"]


@settings(max_examples=300, deadline=None)
@given(st.lists(EVENTS, max_size=30), st.booleans())
async def test_threat_20_no_order_of_events_breaks_a_stream_or_lets_text_out(
    script: list[Any], redacting: bool
) -> None:
    """Interleaved channels make blocks that begin and end in turn, and nothing unjudged."""
    await holds(script, redacting)


SECRET = "Words before it, and then CANARY-7f3a, with some more of them after it, so that there are several windows. "


def chunked(cuts: list[int], channel: Channel) -> list[Any]:
    at = [0, *sorted({cut % len(SECRET) for cut in cuts}), len(SECRET)]
    key = StreamKey(0, channel)
    return [*(Delta(key, SECRET[a:b]) for a, b in pairwise(at)), *ENDED]


CUTS = st.lists(st.integers(0, len(SECRET)), max_size=40)


@settings(max_examples=300, deadline=None)
@given(CUTS, CHANNELS, st.booleans())
async def test_threat_20_no_rechunking_lets_a_payload_through(
    cuts: list[int], channel: Channel, redacting: bool
) -> None:
    """The bounded form of the drill below."""
    await holds(chunked(cuts, channel), redacting)


@pytest.mark.drill
@pytest.mark.timeout(900)
@settings(max_examples=10_000, deadline=None)
@given(CUTS, CHANNELS, st.booleans())
async def test_threat_20_ten_thousand_rechunkings_let_nothing_through(
    cuts: list[int], channel: Channel, redacting: bool
) -> None:
    """However the model's server cuts its answer, the same is withheld."""
    await holds(chunked(cuts, channel), redacting)
