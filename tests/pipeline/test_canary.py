"""A canary in every leaf of every endpoint's examples, and in every channel of an answer: none gets through."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from fakes import (
    AS_ERROR,
    BLOCK,
    CANARY,
    ENDED,
    FLAG,
    REDACT,
    CanaryFleet,
    Drive,
    ListLog,
    ScriptedUpstream,
    text_deltas,
)

from classifiers.types import Channel, Status
from gateway.app import endpoints
from gateway.errors import AuditUnavailable, BadRequest, UpstreamError, UpstreamTimeout
from gateway.protocols.base import Endpoint
from gateway.types import Delta, Finished, StreamKey, ToolCall, UpstreamEvent, Usage
from policies.types import Policy

ENDPOINTS = endpoints()
CHAT = ENDPOINTS["chat"]
GENERATING = [ENDPOINTS[name] for name in ("chat", "completions", "messages", "responses")]
PROMPT: dict[str, tuple[Any, ...]] = {  # where the first example of each has its text
    "chat": ("messages", 0, "content"),
    "completions": ("prompt",),
    "messages": ("messages", 0, "content"),
    "responses": ("input",),
}
HELLO = {"model": "m", "messages": [{"role": "user", "content": "hello"}]}


def is_refused(drive: Drive) -> bool:
    """Whether the first choice is a refusal, in the words of the format."""
    if drive.endpoint.name == "responses":
        return [part["type"] for item in drive.body["output"] for part in item["content"]] == ["refusal"]
    if drive.endpoint.name == "messages":
        return bool(drive.body["stop_reason"] == "refusal")
    return bool(drive.body["choices"][0]["finish_reason"] == "content_filter")


def ends_well(drive: Drive) -> bool:
    """Whether the stream has the end that its format knows."""
    last = drive.wire.split("\n\n")[-2]
    named = {"messages": "event: message_stop", "responses": "event: response.completed"}.get(drive.endpoint.name)
    return last == "data: [DONE]" if named is None else last.startswith(named)


def leaves(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every string leaf, and every key as a path that ends in None."""
    if isinstance(value, str):
        yield path
    elif isinstance(value, dict):
        for key, member in value.items():
            yield (*path, key, None)
            yield from leaves(member, (*path, key))
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield from leaves(member, (*path, index))


def put(body: Any, path: tuple[Any, ...]) -> Any:
    """Place the canary at `path`; for a key, add a member of that name beside it."""
    body = copy.deepcopy(body)
    at = body
    *above, last = path if path[-1] is not None else path[:-1]
    for step in above:
        at = at[step]
    if path[-1] is None:
        at[f"x-{CANARY}"] = "v"
    elif path[-1] == "arguments":
        at[last] = json.dumps({"city": f"so {CANARY}!"}).replace("7f3a", "7f\\u0033a")
    else:
        at[last] = f"hi {CANARY}!"
    return body


def places() -> Iterator[Any]:
    for endpoint in ENDPOINTS.values():
        for number, example in enumerate(endpoint.examples):
            for path in leaves(example):
                name = ".".join("KEY" if p is None else str(p) for p in path)
                yield pytest.param(endpoint, example, path, id=f"{endpoint.name}{number}:{name}")


@pytest.mark.parametrize(("endpoint", "example", "path"), list(places()))
@pytest.mark.parametrize("rules", [BLOCK, REDACT], ids=["block", "redact"])
async def test_threat_16_no_string_slips_past_the_input_check(
    endpoint: Endpoint, example: Any, path: tuple[Any, ...], rules: Policy
) -> None:
    """The commonest hole of such gateways: some field, role or endpoint that the guard never sees."""
    if path == ("model",):
        pytest.skip("matched against the served models, never sent as text")
    drive = Drive(endpoint, ScriptedUpstream(ENDED))
    try:
        await drive(put(example, path), rules)
    except BadRequest:
        return  # structure with a closed set of values
    assert CANARY not in json.dumps(drive.upstream.seen)
    assert drive.log.records
    assert CANARY not in repr(drive.log.records)
    judged = [r.fields[side] for r in drive.log.records for side in ("input", "output") if side in r.fields]
    assert any(side["fired"] for side in judged), "the canary was not seen by any classifier"


@pytest.mark.parametrize("endpoint", GENERATING, ids=lambda e: e.name)
@pytest.mark.parametrize("channel", [Channel.TEXT, Channel.REASONING, Channel.REFUSAL])
@pytest.mark.parametrize("at", range(1, len(CANARY)))
async def test_threat_20_no_text_slips_past_the_output_check(endpoint: Endpoint, channel: Channel, at: int) -> None:
    """Whatever the channel and wherever the model cuts, the canary reaches neither stream nor body."""
    text = f"well well {CANARY} and more words after it, so that there are several windows"
    deltas = text_deltas(text, text.index(CANARY) + at, key=StreamKey(0, channel))
    for rules in (BLOCK, REDACT):
        drive = await Drive(endpoint, ScriptedUpstream([*deltas, *ENDED]))(endpoint.examples[0], rules)
        assert CANARY not in drive.wire
        assert CANARY not in json.dumps(drive.body)
        assert [r.type for r in drive.log.records] == ["begin", "end"]


@pytest.mark.parametrize("at", range(0, 40, 3))
@pytest.mark.parametrize("hidden", [CANARY, "CANARY-7f\\u0033a", "\\u0043ANARY-7f3a"])
async def test_threat_21_tool_arguments_are_judged_as_they_will_be_read(hidden: str, at: int) -> None:
    """An escape inside JSON must not hide a word from the judge that the application will decode."""
    arguments = '{"city": "so ' + hidden + ' it is", "n": 1}'
    key = StreamKey(0, Channel.TOOL_ARGUMENTS, 0)
    script: list[UpstreamEvent] = [
        ToolCall(0, 0, "weather"),
        *text_deltas(arguments, at, key=key),
        Finished(0, "tool_calls"),
    ]
    for rules in (BLOCK, REDACT):
        drive = await Drive(CHAT, ScriptedUpstream(script))(CHAT.examples[1], rules)
        sent = drive.wire + json.dumps(drive.body)
        assert CANARY not in sent
        assert hidden not in sent
    call = drive.body["choices"][0]["message"]["tool_calls"][0]
    assert json.loads(call["function"]["arguments"]) == {"city": "so [redacted: hate] it is", "n": 1}


@pytest.mark.parametrize("arguments", ['{"a": "' + CANARY, '{"a": 1, "a": "CANARY\\u002d7f3a"}', "CANARY\\u002D7f3a"])
async def test_arguments_that_are_no_json_are_judged_with_their_escapes_undone(arguments: str) -> None:
    """Cut-off or doubled arguments have no leaves to walk; they still may not carry text past the judge."""
    key = StreamKey(0, Channel.TOOL_ARGUMENTS, 0)
    script: list[UpstreamEvent] = [ToolCall(0, 0, "weather"), Delta(key, arguments), Finished(0, "length")]
    drive = await Drive(CHAT, ScriptedUpstream(script))(CHAT.examples[1], BLOCK)
    assert drive.body["choices"][0]["finish_reason"] == "content_filter"
    assert "tool_calls" not in drive.body["choices"][0]["message"]


async def test_a_tool_name_that_the_request_did_not_declare_is_judged() -> None:
    """A model can write into the name of a call as well."""
    script: list[UpstreamEvent] = [ToolCall(0, 0, CANARY), Finished(0, "tool_calls")]
    drive = await Drive(CHAT, ScriptedUpstream(script))(HELLO, REDACT)
    assert CANARY not in drive.wire
    assert drive.body["choices"][0]["finish_reason"] == "content_filter"


async def test_threat_17_one_unsafe_choice_of_eight_is_the_only_one_refused() -> None:
    """Each choice has its own gate; the others must not pay, and the unsafe one must not pass."""
    script: list[Any] = []
    for start in range(0, 40, 5):
        for choice in range(8):
            text = (f"safe words {CANARY} and so on to the end" if choice == 6 else "entirely safe words to the end..")[
                start : start + 5
            ]
            script.append(Delta(StreamKey(choice, Channel.TEXT), text))
    script += [Finished(i, "stop") for i in range(8)]
    drive = await Drive(CHAT, ScriptedUpstream(script))(HELLO | {"n": 8}, BLOCK)
    assert CANARY not in drive.wire
    reasons = [c["finish_reason"] for c in drive.body["choices"]]
    assert reasons == ["stop"] * 6 + ["content_filter"] + ["stop"]
    assert drive.body["choices"][0]["message"]["content"].startswith("entirely safe")


@pytest.mark.parametrize("endpoint", GENERATING, ids=lambda e: e.name)
@pytest.mark.parametrize("status", [Status.TIMEOUT, Status.ERROR])
async def test_a_dead_classifier_blocks_by_default(endpoint: Endpoint, status: Status) -> None:
    """Failure is a verdict; its default is to withhold."""
    drive = Drive(endpoint, ScriptedUpstream(ENDED), fleet=CanaryFleet(status=status))
    await drive(endpoint.examples[0], BLOCK)
    assert not drive.upstream.seen
    assert is_refused(drive)
    assert f"unjudged:{status}" in repr(drive.log.records)


async def test_media_is_refused_with_words_that_say_why() -> None:
    """An image nobody can read must not be passed on as if it had been."""
    part = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}
    body = {"model": "m", "messages": [{"role": "user", "content": [{"type": "text", "text": "look"}, part]}]}
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(body, BLOCK)
    assert not drive.upstream.seen
    assert "unjudged:media" in json.dumps(drive.body["caveat"])
    assert "image" in drive.body["choices"][0]["message"]["refusal"]


UNSPACED = (f"{CANARY}-" * 8).rstrip("-")  # of the letters of base64 alone, and longer than words are


@pytest.mark.parametrize(
    ("part", "is_read"),
    [
        ({"type": "image_url", "image_url": {"url": "a", "caption": UNSPACED}}, True),
        ({"type": "image_url", "image_url": {"url": UNSPACED}}, True),
        ({"type": "image_url", "image_url": {"url": f"data:text/plain;base64,{UNSPACED}"}}, True),
        ({"type": "file", "file": {"file_data": {"inside": UNSPACED}}}, True),
        ({"type": "file", "file": {"filename": UNSPACED}}, True),
        ({"type": "unheard_of", "prompt": [UNSPACED]}, True),
        ({"type": "image_url", "image_url": {"url": f"data:image/png;base64,{UNSPACED}"}}, False),
        ({"type": "file", "file": {"file_data": UNSPACED}}, False),
        ({"type": "input_audio", "input_audio": {"data": UNSPACED, "format": "wav"}}, False),
    ],
    ids=lambda value: "-".join(str(value).replace(UNSPACED, "…").split()) if isinstance(value, dict) else "",
)
async def test_threat_16_only_members_that_carry_bytes_may_hold_letters_unread(part: Any, *, is_read: bool) -> None:
    """A policy may let pictures pass; whatever else their part says would pass with them, if it only has no blanks."""
    assert len(UNSPACED) >= 64
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(
        {"model": "m", "messages": [{"role": "user", "content": [part]}]}, BLOCK
    )
    read = [span.text for span in drive.fleet.seen if span.channel is not Channel.MEDIA]
    assert any(UNSPACED in text for text in read) is is_read


async def test_threat_18_asking_for_logprobs_goes_no_further() -> None:
    """Alternatives and their bytes would spell out tokens that were never sent."""
    body = HELLO | {"logprobs": True, "top_logprobs": 5}
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(body, BLOCK)
    assert "logprobs" not in drive.upstream.seen[0]
    assert "top_logprobs" not in drive.upstream.seen[0]


async def test_threat_19_a_payload_split_between_prefill_and_answer_is_stopped() -> None:
    """The caller puts the first half into the model's mouth, the model says the second."""
    said = {"role": "assistant", "content": f"Sure, {CANARY[:6]}"}
    body = {"model": "m", "messages": [{"role": "user", "content": "go on"}, said]}
    script = [*text_deltas(CANARY[6:] + " and more words follow here"), *ENDED]
    drive = await Drive(CHAT, ScriptedUpstream(script))(body, REDACT)
    assert CANARY[6:] not in drive.wire
    assert drive.body["choices"][0]["finish_reason"] == "content_filter"


@pytest.mark.parametrize("endpoint", GENERATING, ids=lambda e: e.name)
async def test_an_input_refusal_is_an_ordinary_answer_and_nothing_goes_upstream(endpoint: Endpoint) -> None:
    """Applications keep working: HTTP 200, a refusal in words, in the caller's own format."""
    body = put(endpoint.examples[0], PROMPT[endpoint.name])
    drive = await Drive(endpoint, ScriptedUpstream(ENDED))(body, BLOCK)
    assert not drive.upstream.seen
    assert is_refused(drive)
    assert drive.body["caveat"]["action"] == "refuse"
    assert drive.body["caveat"]["stage"] == "input"
    assert drive.body["caveat"]["because"] == [{"rule": "no-canary"}]
    assert [r.type for r in drive.log.records] == ["begin", "end"]
    assert ends_well(drive)


async def test_respond_error_marks_the_refusal_as_one() -> None:
    """A tenant may prefer HTTP 400 over an answer; the pipeline says which it is."""
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(put(HELLO, ("messages", 0, "content")), AS_ERROR)
    assert getattr(drive.events[0].value, "as_error", False) is True


async def test_flagged_text_passes_unchanged_and_is_told() -> None:
    """Flag is for people who watch, not for the text."""
    drive = await Drive(CHAT, ScriptedUpstream([*text_deltas(f"a {CANARY} b"), *ENDED]))(HELLO, FLAG)
    assert drive.body["choices"][0]["message"]["content"] == f"a {CANARY} b"
    assert drive.body["caveat"]["action"] == "flag"


async def test_a_redacted_prompt_reaches_the_model_redacted() -> None:
    """Redaction writes back by path into the caller's own format."""
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(put(HELLO, ("messages", 0, "content")), REDACT)
    assert drive.upstream.seen[0]["messages"][0]["content"] == "hi [redacted: hate]!"
    assert drive.body["caveat"]["action"] == "redact"


@pytest.mark.parametrize("fault", [UpstreamError("down"), UpstreamTimeout("slow"), RuntimeError("bug")])
async def test_an_upstream_that_breaks_is_recorded_and_raised(fault: Exception) -> None:
    """A fault is an exception for the door and a record for the auditor."""
    drive = Drive(CHAT, ScriptedUpstream([*text_deltas("some words"), fault]))
    with pytest.raises(type(fault)):
        await drive(HELLO, BLOCK)
    assert [r.type for r in drive.log.records] == ["begin", "end"]
    assert drive.log.records[-1].fields["status"] == "error"


async def test_a_client_that_leaves_is_recorded_and_the_model_is_let_go() -> None:
    """Cancellation is normal: the record says so and the upstream is closed at once."""
    drive = Drive(CHAT, ScriptedUpstream([*text_deltas("words " * 40, *range(6, 240, 6)), *ENDED]))
    running = drive.pipeline().run(drive.asked(HELLO, BLOCK))
    await anext(running)
    await anext(running)
    await running.aclose()
    assert drive.upstream.closed
    assert drive.log.records[-1].fields["status"] == "cancelled"


async def test_nothing_goes_upstream_when_the_begin_cannot_be_recorded() -> None:
    """G1: no record, no request."""
    drive = Drive(CHAT, ScriptedUpstream(ENDED), log=ListLog(full_after=0))
    with pytest.raises(AuditUnavailable):
        await drive(HELLO, BLOCK)
    assert not drive.upstream.seen


async def test_no_end_of_answer_goes_out_when_the_end_cannot_be_recorded() -> None:
    """G2: neither [DONE] nor a finish reason before the end record is durable."""
    drive = Drive(CHAT, ScriptedUpstream([*text_deltas("hello there"), *ENDED]), log=ListLog(full_after=1))
    with pytest.raises(AuditUnavailable):
        await drive(HELLO, BLOCK)
    assert "[DONE]" not in drive.wire
    assert '"finish_reason":"stop"' not in drive.wire


async def test_stream_and_unary_take_the_same_decision() -> None:
    """Unary is the stream, collected: same windows, same verdict, same text."""
    text = "plain words and then some more of them, " * 4
    for payload in (text, text + CANARY + text):
        for rules in (BLOCK, REDACT):
            whole = await Drive(CHAT, ScriptedUpstream([*text_deltas(payload), *ENDED]))(HELLO, rules)
            cuts = range(7, len(payload), 7)
            pieces = await Drive(CHAT, ScriptedUpstream([*text_deltas(payload, *cuts), *ENDED]))(HELLO, rules)
            assert whole.body["choices"] == pieces.body["choices"]
            assert whole.body["caveat"] == pieces.body["caveat"]
            drop = {"output"}
            ends = [{k: v for k, v in d.log.records[-1].fields.items() if k not in drop} for d in (whole, pieces)]
            assert ends[0] == ends[1]


async def test_usage_goes_out_when_asked_for() -> None:
    """Clients bill by it."""
    script = [*text_deltas("hi"), *ENDED, Usage(3, 1, 4)]
    body = HELLO | {"stream": True, "stream_options": {"include_usage": True}}
    drive = await Drive(CHAT, ScriptedUpstream(script))(body, BLOCK)
    assert '"usage":{"prompt_tokens":3,"completion_tokens":1,"total_tokens":4}' in drive.wire
    assert drive.body["usage"]["total_tokens"] == 4


def parts(*texts: str) -> dict[str, Any]:
    content = [{"type": "text", "text": text} for text in texts]
    return {"model": "m", "messages": [{"role": "user", "content": content}]}


@pytest.mark.parametrize("at", range(1, len(CANARY)))
async def test_threat_16_a_payload_split_over_parts_is_stopped(at: int) -> None:
    """The model reads the parts of a message as one text; so must the judge, wherever the cut is."""
    for rules in (BLOCK, REDACT):
        drive = await Drive(CHAT, ScriptedUpstream(ENDED))(parts(f"so {CANARY[:at]}", f"{CANARY[at:]} it is"), rules)
        assert not drive.upstream.seen
        assert drive.body["choices"][0]["finish_reason"] == "content_filter"
        assert [r.type for r in drive.log.records] == ["begin", "end"]


async def test_what_lies_inside_one_part_is_redacted_there() -> None:
    """The joined reading must not turn an ordinary redaction into a refusal."""
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(parts("hello", f"so {CANARY} it is", "bye"), REDACT)
    sent = [p["text"] for p in drive.upstream.seen[0]["messages"][0]["content"]]
    assert sent == ["hello", "so [redacted: hate] it is", "bye"]


async def test_harmless_parts_pass_unchanged() -> None:
    """Most messages of several parts are a question and a document."""
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(parts("what is this about", "a long document"), BLOCK)
    assert len(drive.upstream.seen) == 1
    assert drive.body["caveat"]["action"] == "allow"
