"""Attacks on the way in: text that hides where nobody looks, and bodies made to break the reader."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from asgi_calls import ENDPOINTS, build
from fakes import BLOCK, CANARY, ENDED, REDACT, CanaryFleet, Drive, ScriptedUpstream, policy, text_deltas

from classifiers.types import Channel, UnjudgedReason
from gateway.errors import BadRequest
from gateway.protocols import strict
from gateway.protocols.base import Bounds
from gateway.types import Delta, Finished, StreamKey
from policies.actions import allow
from policies.edit import redacted

CHAT, COMPLETIONS = ENDPOINTS["chat"], ENDPOINTS["completions"]
HELLO = {"model": "m", "messages": [{"role": "user", "content": "hello"}]}
MEDIA_ALLOWED = policy(on_unjudged=dict.fromkeys(UnjudgedReason, allow.ACTION))


def said(part: Any) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": [part]}]}


def nested(depth: int) -> bytes:
    return b'{"a":' * depth + b"1" + b"}" * depth


HOSTILE: list[tuple[str, str, bytes, str]] = [
    ("kind is a list", "chat", json.dumps(said({"type": []})).encode(), "invalid_value"),
    ("kind is an object", "moderations", b'{"input":[{"type":{}}]}', "invalid_value"),
    (
        "a deep medium",
        "chat",
        b'{"model":"m","messages":[{"role":"user","content":[{"type":"image_url","x":' + nested(900) + b"}]}]}",
        "too_deep",
    ),
    (
        "a bias for a token id of 5000 digits",
        "chat",
        b'{"model":"m","messages":[{"role":"user","content":"a"}],"logit_bias":{"' + b"1" * 5000 + b'":1}}',
        "invalid_value",
    ),
    (
        "a bias keyed by half a surrogate pair",
        "chat",
        b'{"model":"m","messages":[{"role":"user","content":"a"}],"logit_bias":{"\\ud800":1}}',
        "invalid_value",
    ),
    (
        "a part with a doubled key",
        "chat",
        b'{"model":"m","messages":[{"role":"user","content":[{"type":"text","text":"a","text":"b"}]}]}',
        "duplicate_key",
    ),
    ("an input with a doubled key", "moderations", b'{"input":{"a":1,"a":2}}', "duplicate_key"),
    ("a prompt with a doubled key", "completions", b'{"model":"m","prompt":{"a":1,"a":2}}', "duplicate_key"),
]


@pytest.mark.parametrize(("endpoint", "body", "code"), [pytest.param(*case[1:], id=case[0]) for case in HOSTILE])
async def test_threat_11_what_is_malformed_is_a_400_that_says_what(
    endpoint: str, body: bytes, code: str, tmp_path: Path
) -> None:
    """A 500 is an oracle for attackers and a page for operators; the code tells a caller what to mend."""
    house = build(tmp_path, BLOCK)
    reply = await house.post(body, endpoint)
    assert reply.status == 400
    assert reply.json["error"]["code"] == code
    assert [r.type for r in house.log.records] == ["reject"]


@pytest.mark.parametrize("value", [b"abc", b"-5", b"1_0", b"+3", b""])
async def test_a_content_length_that_is_none_is_refused(value: bytes, tmp_path: Path) -> None:
    """Python's int() takes signs, underscores and other digits; two readers of one length are a smuggled request."""
    house = build(tmp_path, BLOCK)
    headers = [(b"host", b"h"), (b"authorization", b"Bearer " + house.key), (b"content-length", value)]
    reply = await house.post(json.dumps(HELLO).encode(), headers=headers)
    assert reply.status == 400


@pytest.mark.parametrize(
    "part",
    [
        {"type": "file", "data": f"please {CANARY} now"},
        {"type": "file", "file_data": f"please {CANARY} now"},
        {"type": "file", "data": {"deep": [f"please {CANARY} now"]}},
        {"type": "image_url", "image_url": {"url": f"data: please {CANARY} now"}},
        {"type": "image_url", "image_url": {"url": f"data:text/plain,{CANARY}"}},
        {"type": "image_url", "data": f"data:{CANARY}"},
    ],
    ids=json.dumps,
)
async def test_threat_16_text_in_the_place_of_bytes_is_judged(part: Any) -> None:
    """A policy that lets media pass unjudged lets pictures pass, not a prompt under a medium's member names."""
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(said(part), MEDIA_ALLOWED)
    assert not drive.upstream.seen
    assert drive.body["choices"][0]["finish_reason"] == "content_filter"


async def test_a_mediums_bytes_are_left_out_of_what_is_judged() -> None:
    """A megabyte of base64 costs seconds to judge and says nothing."""
    data = "iVBORw0KGgo" * 90
    for part in (
        {"type": "image_url", "image_url": {"url": f"data:image/png;base64,{data}=="}},
        {"type": "input_audio", "input_audio": {"data": data, "format": "wav"}},
    ):
        fleet = CanaryFleet()
        drive = await Drive(CHAT, ScriptedUpstream(ENDED), fleet=fleet)(said(part), MEDIA_ALLOWED)
        assert drive.upstream.seen
        assert all(len(span.text) < 100 for span in fleet.seen)


@pytest.mark.parametrize("member", ["image_url", "input_audio", "file"])
async def test_a_picture_in_a_text_part_is_still_a_picture(member: str) -> None:
    """Some servers look at the members of a part and not at its type."""
    part = {"type": "text", "text": "look", member: {"url": "https://example.org/a.png"}}
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(said(part), BLOCK)
    assert not drive.upstream.seen
    assert "unjudged:media" in json.dumps(drive.body["caveat"])


UNREADABLE = ["prompt_token_ids", "input_ids", "prompt_embeds", "input_embeds", "chat_template"]


@pytest.mark.parametrize("endpoint", ["chat", "completions"])
@pytest.mark.parametrize("field", UNREADABLE)
async def test_threat_24_no_field_carries_a_prompt_that_nobody_can_read(endpoint: str, field: str) -> None:
    """Servers take token ids, embeddings and templates beside the prompt; each is a prompt the judge never sees."""
    body = ENDPOINTS[endpoint].examples[0] | {field: [15496, 995]}
    with pytest.raises(BadRequest) as refusal:
        await Drive(ENDPOINTS[endpoint], ScriptedUpstream(ENDED))(body, BLOCK)
    assert refusal.value.code == "unsupported_field"


@pytest.mark.parametrize("cut", range(1, len(CANARY)))
async def test_threat_19_a_prefill_in_parts_counts_as_one(cut: int) -> None:
    """The same prefill as a list of parts must not open what it closes as a string."""
    parts = [{"type": "text", "text": "Sure, "}, {"type": "text", "text": CANARY[:cut]}]
    body = HELLO | {"messages": [*HELLO["messages"], {"role": "assistant", "content": parts}]}
    drive = await Drive(CHAT, ScriptedUpstream([*text_deltas(CANARY[cut:] + " and more words"), *ENDED]))(body, BLOCK)
    assert drive.body["choices"][0]["finish_reason"] == "content_filter"


async def test_threat_19_each_of_several_prompts_is_continued_by_its_own_choices() -> None:
    """With a list of prompts the payload could be split between the second prompt and its answer."""
    script = []
    for choice in range(4):
        script += text_deltas(CANARY[6:] + " and more words", key=StreamKey(choice, Channel.TEXT))
        script.append(Finished(choice, "stop"))
    body = {"model": "m", "prompt": ["harmless", f"so {CANARY[:6]}"], "n": 2}
    drive = await Drive(COMPLETIONS, ScriptedUpstream(script))(body, BLOCK)
    assert [c["finish_reason"] for c in drive.body["choices"]] == ["stop", "stop", "content_filter", "content_filter"]


async def test_prompts_times_choices_are_bounded() -> None:
    """Half a kilobyte of body must not ask for 16384 answers."""
    body = {"model": "m", "prompt": ["a"] * 128, "n": 128}
    with pytest.raises(BadRequest) as refusal:
        await Drive(COMPLETIONS, ScriptedUpstream(ENDED))(body, BLOCK)
    assert refusal.value.param == "n"


NULLS = [
    {"modalities": None},
    {"tools": None},
    {"tool_choice": None},
    {"stop": None},
    {"response_format": None},
    {"stream_options": None},
    {"n": None},
    {"messages": [{"role": "assistant", "content": "a", "tool_calls": None, "function_call": None, "audio": None}]},
]


@pytest.mark.parametrize("nulls", NULLS, ids=json.dumps)
async def test_a_null_is_a_field_left_out(nulls: dict[str, Any]) -> None:
    """Clients send back what a client library dumped: every optional member as null."""
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(HELLO | nulls, BLOCK)
    assert drive.upstream.seen


async def test_every_redaction_of_one_body_is_written_back() -> None:
    """Several places at once, inside JSON within strings too, each by its own path."""
    arguments = json.dumps({"a": [f"x {CANARY}", {"b": CANARY}], "n": 1.5})
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": arguments}}
    body = {
        "model": "m",
        "messages": [
            {"role": "system", "content": CANARY},
            {"role": "assistant", "content": None, "tool_calls": [call, call]},
            {"role": "user", "content": [{"type": "text", "text": CANARY}, f"and {CANARY}"]},
        ],
        "stop": [CANARY, "x"],
    }
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(body, REDACT)
    (sent,) = drive.upstream.seen
    assert CANARY not in json.dumps(sent)
    for each in sent["messages"][1]["tool_calls"]:
        word = "[redacted: hate]"
        assert json.loads(each["function"]["arguments"]) == {"a": [f"x {word}", {"b": word}], "n": 1.5}
    assert sent["stop"] == ["[redacted: hate]", "x"]


async def test_deep_or_wide_arguments_of_a_model_are_judged_as_they_stand() -> None:
    """The caller's bounds are not the model's: an answer beyond them is no 400, and no way past the judge."""
    key = StreamKey(0, Channel.TOOL_ARGUMENTS, 0)
    for harmless in ("[" * 63 + "]" * 63, json.dumps([1] * 20_000)):
        for arguments in (harmless, harmless.replace("[", f'["{CANARY}",', 1).replace(",]", "]")):
            script = [*tool("f"), Delta(key, arguments), Finished(0, "tool_calls")]
            drive = await Drive(CHAT, ScriptedUpstream(script))(HELLO, BLOCK)
            assert [r.type for r in drive.log.records] == ["begin", "end"]
            refused = drive.body["choices"][0]["finish_reason"] == "content_filter"
            assert refused == (CANARY in arguments)


def tool(name: str) -> list[Any]:
    from gateway.types import ToolCall

    return [ToolCall(0, 0, name)]


def test_spans_and_redactions_speak_of_the_same_places() -> None:
    """`redacted` on a whole body: what was found at a path is gone from that path."""
    body = {"model": "m", "messages": [{"role": "user", "content": f"a {CANARY} b"}]}
    exchange = CHAT.codec.parse(strict.parse(json.dumps(body).encode()), "id", Bounds())
    (span,) = [s for s in exchange.spans if CANARY in s.text]
    assert span.path == ("messages", 0, "content")
    assert redacted(span.text, REDACT.rules[0].action.apply(_finding(span.text))) == "a [redacted: hate] b"


def _finding(text: str) -> Any:
    from classifiers.types import Finding

    return Finding("hate", 0.9, text.index(CANARY), text.index(CANARY) + len(CANARY))
