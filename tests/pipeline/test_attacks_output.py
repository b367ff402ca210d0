"""What goes out: shapes that clients rely on, what a caller may be told, and hostile answers of a model."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from asgi_calls import ENDPOINTS, build, pieces_of
from fakes import AS_ERROR, BLOCK, CANARY, ENDED, OBSERVE, REDACT, TEXT, Drive, ListLog, ScriptedUpstream, policy
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.types import Channel
from gateway.types import Delta, Finished, StreamKey, ToolCall, Usage
from policies.actions import refuse, trim
from policies.types import Citation, Explain, Mode, Policy, Rule, StreamMode

CHAT, COMPLETIONS = ENDPOINTS["chat"], ENDPOINTS["completions"]
HELLO = {"model": "m", "messages": [{"role": "user", "content": "hello"}]}
EVIL = {"model": "m", "messages": [{"role": "user", "content": CANARY}]}
QUOTE = Citation("card-7", "not for hate", "gloss")
CITED = Rule("no-canary", "hate", 0.5, refuse.ACTION, because=QUOTE)
SHADOW = Rule("shadow", "hate", 0.5, refuse.ACTION, mode=Mode.SHADOW)


def chunks(content: bytes) -> list[Any]:
    """The stream as a strict client reads it: events of one data line each, the last one [DONE]."""
    *events, end, nothing = content.decode().split("\n\n")
    assert (end, nothing) == ("data: [DONE]", "")
    return [json.loads(event.removeprefix("data: ")) for event in events if not event.startswith(":")]


@pytest.mark.parametrize("level", Explain)
async def test_threat_40_explain_decides_what_a_caller_is_told(level: Explain) -> None:
    """A quote tells which rule of which card stands in the way; only `full` says it, and nothing says a score."""
    rules = policy(rules=(CITED, SHADOW), explain=level)
    drive = await Drive(CHAT, ScriptedUpstream(ENDED))(EVIL, rules)
    told = drive.body["caveat"]
    rule: dict[str, Any] = {"rule": "no-canary"}
    if level is Explain.FULL:
        rule["citation"] = {"card": "card-7", "quote": "not for hate", "gloss": "gloss"}
    assert told["because"] == ([] if level is Explain.NONE else [rule])
    assert told["categories"] == ([] if level is Explain.NONE else ["hate"])
    assert (told["action"], told["stage"], told["policy"]) == ("refuse", "input", "test@1")
    assert "0.9" not in json.dumps(drive.body) + drive.wire
    assert "shadow" not in json.dumps(drive.body)


async def test_every_stream_begins_with_the_role_also_a_refused_one(tmp_path: Path) -> None:
    """Clients build the message from the first chunk of each choice."""
    for body in (HELLO, EVIL):
        house = build(tmp_path, BLOCK, ScriptedUpstream(ENDED))
        reply = await house.post(json.dumps(body | {"stream": True}).encode())
        assert chunks(reply.content)[0]["choices"][0]["delta"]["role"] == "assistant"
        assert reply.headers["content-type"].startswith("text/event-stream")
        assert reply.is_whole


async def test_a_tool_call_streams_as_clients_expect(tmp_path: Path) -> None:
    """The first chunk of a call has index, id, type and name; later ones only the index and arguments."""
    script: list[Any] = [ToolCall(0, 0, "f"), ToolCall(0, 1, "g"), Finished(0, "tool_calls")]
    for index, text in ((0, '{"a": '), (1, "{}"), (0, "1}")):
        script.insert(-1, Delta(StreamKey(0, Channel.TOOL_ARGUMENTS, index), text))
    house = build(tmp_path, REDACT, ScriptedUpstream(script))
    tools = [{"type": "function", "function": {"name": name}} for name in "fg"]
    reply = await house.post(json.dumps(HELLO | {"stream": True, "tools": tools}).encode())
    calls: dict[int, dict[str, Any]] = {}
    for chunk in chunks(reply.content):
        for call in chunk["choices"][0]["delta"].get("tool_calls", ()):
            if call["index"] not in calls:
                assert call["id"].startswith("call_")
                assert call["type"] == "function"
                calls[call["index"]] = {"name": call["function"]["name"], "arguments": "", "id": call["id"]}
            calls[call["index"]]["arguments"] += call["function"]["arguments"]
    assert [(c["name"], c["arguments"]) for _, c in sorted(calls.items())] == [("f", '{"a": 1}'), ("g", "{}")]
    assert calls[0]["id"] != calls[1]["id"]
    assert chunks(reply.content)[-1]["choices"][0]["finish_reason"] == "tool_calls"


@pytest.mark.parametrize("endpoint", ["chat", "completions"])
async def test_an_empty_answer_is_an_empty_text(endpoint: str, tmp_path: Path) -> None:
    """Applications call methods of the text; a null there is their crash."""
    house = build(tmp_path, BLOCK, ScriptedUpstream(ENDED))
    body = (await house.post(json.dumps(ENDPOINTS[endpoint].examples[0]).encode(), endpoint)).json
    choice = body["choices"][0]
    assert (choice["message"]["content"] if endpoint == "chat" else choice["text"]) == ""


async def test_usage_stands_in_one_last_chunk_without_choices(tmp_path: Path) -> None:
    """Clients that asked for it read `choices == []` there; clients that did not must not meet one."""
    script = [*pieces_of("words", 5, TEXT), *ENDED, Usage(1, 2, 3)]
    for asked in (True, False):
        house = build(tmp_path, BLOCK, ScriptedUpstream(script))
        body = HELLO | {"stream": True, "stream_options": {"include_usage": asked}}
        read = chunks((await house.post(json.dumps(body).encode())).content)
        assert [c["choices"] == [] for c in read].count(True) == int(asked)
        assert (read[-1].get("usage") is not None) == asked


async def test_line_breaks_of_unicode_do_not_break_the_stream() -> None:
    """Some clients split lines at U+2028 and its like; an event must stay one line for them too."""
    text = "a\u2028b\u2029c\u0085d\u000be\u001cf é 中"
    drive = await Drive(CHAT, ScriptedUpstream([*pieces_of(text, 3, TEXT), *ENDED]))(HELLO, BLOCK)
    lines = [line for line in drive.wire.splitlines() if line]
    assert all(line.startswith("data: ") for line in lines)
    deltas = [json.loads(line[6:])["choices"][0]["delta"] for line in lines[:-1]]
    assert "".join(d.get("content", "") for d in deltas) == text
    assert drive.body["choices"][0]["message"]["content"] == text


@pytest.mark.parametrize("stream", [True, False])
async def test_respond_error_is_a_400_with_its_headers(stream: bool, tmp_path: Path) -> None:
    """Before anything went out the status can say it, in streams as well."""
    house = build(tmp_path, AS_ERROR)
    reply = await house.post(json.dumps(EVIL | {"stream": stream}).encode())
    assert reply.status == 400
    assert reply.json["error"]["code"] == "content_filter"
    assert reply.headers["x-caveat-action"] == "refuse"
    assert reply.headers["x-caveat-policy"] == "test@1"
    assert reply.json["caveat"]["decision_id"] == reply.headers["x-caveat-decision-id"]
    assert [r.type for r in house.log.records] == ["begin", "end"]


@pytest.mark.parametrize("stream", [True, False])
async def test_respond_error_for_an_answer_never_ends_well(stream: bool, tmp_path: Path) -> None:
    """Within a stream the error is its last event; neither [DONE] nor a finish reason may follow."""
    text = "words " * 30 + CANARY + " more" * 30
    house = build(tmp_path, AS_ERROR, ScriptedUpstream([*pieces_of(text, 7, TEXT), *ENDED]))
    reply = await house.post(json.dumps(HELLO | {"stream": stream}).encode())
    assert reply.is_whole
    assert CANARY.encode() not in reply.content
    assert b"[DONE]" not in reply.content
    assert b'"finish_reason":"stop"' not in reply.content
    if stream:
        last = json.loads(reply.content.decode().rstrip("\n").split("\n\n")[-1].removeprefix("data: "))
        assert last["error"]["code"] == "content_filter"
        assert last["caveat"]["action"] == "refuse"
    else:
        assert reply.status == 400
    assert house.log.records[-1].fields["status"] == "refused"


ROUTES = [
    ("GET", "/v1/chat/completions", 405, "POST"),
    ("OPTIONS", "/v1/completions", 405, "POST"),
    ("PUT", "/v1/moderations", 405, "POST"),
    ("POST", "/v1/models", 405, "GET"),
    ("HEAD", "/v1/models", 405, "GET"),
    ("GET", "/v1/nothing", 404, None),
    ("POST", "/v1/responses/compact", 404, None),
    ("POST", "/v1/chat/completions/", 404, None),
    ("POST", "/v1/Chat/Completions", 404, None),
]


@pytest.mark.parametrize(("method", "path", "status", "allowed"), ROUTES)
async def test_threat_23_what_is_no_door_says_so(
    method: str, path: str, status: int, allowed: str | None, tmp_path: Path
) -> None:
    """Only routes with a codec exist; a wrong method is the caller's fault, not the server's."""
    house = build(tmp_path, BLOCK)
    reply = await house.call(json.dumps(HELLO).encode(), path=path, method=method)
    assert reply.status == status
    assert reply.json["error"]["type"] == "invalid_request_error"
    assert reply.headers.get("allow") == allowed
    assert not house.log.records


NEARBY = [
    ("POST", "/chat/completions", "/v1/chat/completions"),
    ("POST", "/v1/v1/messages", "/v1/messages"),
    ("POST", "/v1/chat/completions/", "/v1/chat/completions"),
    ("GET", "/models", "/v1/models"),
    ("POST", "/v1/nothing", None),
    ("POST", "/v1", None),
    ("POST", "/", None),
]


@pytest.mark.parametrize(("method", "path", "near"), NEARBY)
async def test_a_base_url_that_is_wrong_by_its_v1_is_told_the_door(
    method: str, path: str, near: str | None, tmp_path: Path
) -> None:
    """The commonest first mistake: one official client wants the `/v1` in its base URL, the other does not."""
    reply = await build(tmp_path, BLOCK).call(json.dumps(HELLO).encode(), path=path, method=method)
    assert reply.status == 404
    assert reply.json["error"]["message"] == "there is no such endpoint" + (f"; `{near}` is one" if near else "")


EVENTS = st.one_of(
    st.builds(
        Delta,
        st.builds(StreamKey, st.integers(0, 2), st.sampled_from([Channel.TEXT, Channel.REASONING, Channel.REFUSAL])),
        st.text("CANRY-7f3a ", max_size=9) | st.just(CANARY) | st.just(CANARY[:5]) | st.just(CANARY[5:]),
    ),
    st.builds(Finished, st.integers(0, 2), st.sampled_from(["stop", "length", "tool_calls"])),
    st.just(Usage(1, 1, 2)),
)


@settings(max_examples=400, deadline=None)
@given(
    st.lists(EVENTS, max_size=30), st.sampled_from([StreamMode.STRICT, StreamMode.WINDOW]), st.booleans(), st.booleans()
)
async def test_threat_20_no_order_of_events_lets_text_out_unjudged(
    script: list[Any], mode: StreamMode, redacting: bool, stream: bool
) -> None:
    """Late deltas, empty ones, interleaved choices and channels: strict keeps its word, and the log balances."""
    rules = replace(REDACT if redacting else BLOCK, stream=mode)
    drive = await Drive(CHAT, ScriptedUpstream(script))(HELLO | {"n": 3, "stream": stream}, rules)
    sent: dict[StreamKey, str] = {}
    for cleared in drive.events:
        if isinstance(cleared.value, Delta):
            sent[cleared.value.key] = sent.get(cleared.value.key, "") + cleared.value.text
    if mode is StreamMode.STRICT or not stream:
        assert not any(CANARY in text for text in sent.values())
    assert [r.type for r in drive.log.records] == ["begin", "end"]
    assert drive.log.records[-1].fields["released"] == sum(map(len, sent.values()))
    assert len(drive.body["choices"]) == 3
    assert drive.wire.endswith("data: [DONE]\n\n")


async def test_observe_sends_at_once_and_stops_at_a_finding() -> None:
    """The dangerous mode: text is out before it is judged, and the metric and the record say so."""
    text = "words " * 20 + CANARY + " more" * 40
    drive = await Drive(CHAT, ScriptedUpstream([*pieces_of(text, 5, TEXT), *ENDED]))(HELLO | {"stream": True}, OBSERVE)
    assert drive.body["choices"][0]["finish_reason"] == "content_filter"
    out = "".join(e.value.text for e in drive.events if isinstance(e.value, Delta))
    assert text.startswith(out)
    assert len(out) < len(text)
    assert drive.log.records[-1].fields["released"] == len(out)


@pytest.mark.parametrize("mode", [StreamMode.OBSERVE, StreamMode.WINDOW])
@pytest.mark.parametrize(
    ("rules", "left"), [(REDACT, "[redacted: hate] more"), (policy(trim.ACTION), "")], ids=["redact", "trim"]
)
async def test_an_answer_in_one_piece_runs_ahead_of_no_verdict(mode: StreamMode, rules: Policy, left: str) -> None:
    """Its caller gets it whole at the end, so that nothing is gained by letting it out unjudged, a trimmed finding least of all."""
    text = "words " * 20 + CANARY + " more"
    drive = await Drive(CHAT, ScriptedUpstream([*pieces_of(text, 5, TEXT), *ENDED]))(HELLO, replace(rules, stream=mode))
    assert drive.body["choices"][0]["message"]["content"] == "words " * 20 + left
    assert drive.body["choices"][0]["finish_reason"] == "stop"


async def test_a_missing_model_is_404_and_recorded_once(tmp_path: Path) -> None:
    log = ListLog()
    house = build(tmp_path, BLOCK, log=log)
    reply = await house.post(json.dumps(HELLO | {"model": "other"}).encode())
    assert reply.status == 404
    assert reply.json["error"]["code"] == "model_not_found"
    assert [r.type for r in log.records] == ["reject"]
