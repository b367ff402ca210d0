"""When a stream begins: not before there is something to say, and not later than a reader's patience."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from asgi_calls import build, pieces_of
from fakes import AS_ERROR, BLOCK, CANARY, ENDED, TEXT, ScriptedUpstream

from gateway.errors import UpstreamEndless, UpstreamError, UpstreamRejected, UpstreamTimeout
from gateway.http import routes
from gateway.sealed import Cleared
from gateway.types import Exchange, UpstreamEvent
from policies.types import Policy

STREAMED = json.dumps({"model": "m", "messages": [{"role": "user", "content": "hello"}], "stream": True}).encode()
WORDS = pieces_of("some words " * 12, 9, TEXT)
FAULTS = {
    "502": UpstreamError("upstream `x` failed with status 500"),
    "504": UpstreamTimeout("upstream `x` did not begin to answer in time"),
    "429": UpstreamRejected("upstream `x` refused", upstream_status=429, retry_after_seconds=6.2),
}


@dataclass
class PatientUpstream(ScriptedUpstream):
    """Says nothing until the test lets it."""

    may_begin: asyncio.Event = field(default_factory=asyncio.Event)

    async def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        await self.may_begin.wait()
        async for event in super().generate(exchange):
            yield event


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_fault_before_the_first_words_has_its_own_status(fault: str, tmp_path: Path) -> None:
    """Clients retry by status; 200 with an error inside looks like success to them."""
    house = build(tmp_path, BLOCK, ScriptedUpstream([FAULTS[fault]]))
    reply = await house.post(STREAMED)
    assert str(reply.status) == fault
    assert reply.headers["content-type"] == "application/json"
    assert reply.json["error"]["code"] == FAULTS[fault].code
    assert "x-caveat-decision-id" in reply.headers
    assert "x-caveat-action" not in reply.headers
    assert reply.headers.get("retry-after") == ("7" if fault == "429" else None)
    assert reply.is_whole
    assert [(r.type, r.fields.get("status")) for r in house.log.records][-1] == ("end", "error")


@pytest.mark.parametrize("stream", [False, True])
async def test_clients_are_told_not_to_try_again_what_would_end_in_the_same_way(stream: bool, tmp_path: Path) -> None:
    """The official clients try each 5xx three times: three judgements, three records, three answers to pay for."""
    final = [UpstreamRejected("x", upstream_status=status) for status in (401, 403, 404)] + [UpstreamEndless("x")]
    passing = [UpstreamRejected("x", upstream_status=status) for status in (408, 409, 425, 429)]
    passing += [UpstreamRejected("x", upstream_status=403, retry_after_seconds=2)]
    body = json.dumps(json.loads(STREAMED) | {"stream": stream}).encode()
    for number, fault in enumerate([*final, *passing, *FAULTS.values()]):
        reply = await build(tmp_path / str(number), BLOCK, ScriptedUpstream([fault])).post(body)
        assert reply.headers.get("x-should-retry") == ("false" if fault in final else None), fault.status


@pytest.mark.parametrize("fault", FAULTS)
async def test_a_fault_after_the_first_words_is_the_last_event(fault: str, tmp_path: Path) -> None:
    """What was released stays; [DONE] after it would call it whole."""
    house = build(tmp_path, BLOCK, ScriptedUpstream([*WORDS, FAULTS[fault]]))
    reply = await house.post(STREAMED)
    assert reply.status == 200
    events = reply.content.decode().rstrip("\n").split("\n\n")
    assert json.loads(events[0].removeprefix("data: "))["choices"][0]["delta"]["role"] == "assistant"
    assert json.loads(events[-1].removeprefix("data: "))["error"]["code"] == FAULTS[fault].code
    assert b"[DONE]" not in reply.content
    assert reply.is_whole


@pytest.mark.parametrize("door", ["chat", "completions"])
@pytest.mark.parametrize("words", [WORDS, []], ids=["words", "nothing"])
async def test_a_refusal_is_kept_apart_from_the_words_before_it(
    door: str, words: Sequence[UpstreamEvent], tmp_path: Path
) -> None:
    """A reader would see it run on from half a word."""
    script = [*words, *pieces_of(f"{CANARY} and more", 9, TEXT), *ENDED]
    asked = {"messages": [{"role": "user", "content": "hello"}]} if door == "chat" else {"prompt": "hello"}
    body = json.dumps({"model": "m", "stream": True, **asked}).encode()
    reply = await build(tmp_path, BLOCK, ScriptedUpstream(script)).post(body, door)
    events = [
        json.loads(e.removeprefix("data: ")) for e in reply.content.decode().split("\n\n") if e.startswith("data: {")
    ]
    choices = [event["choices"][0] for event in events]
    said = "".join(c.get("text", "") or c.get("delta", {}).get("content", "") for c in choices)
    before, _, refusal = said.rpartition("\n\n") if words else ("", "", said)
    assert (bool(before), refusal[:6]) == (bool(words), "Sorry,")
    assert [c["delta"]["refusal"] for c in choices if c.get("delta", {}).get("refusal")] in ([refusal], [])
    assert "\n\n" not in before + refusal


@pytest.mark.parametrize("script", [[], [FAULTS["504"]]], ids=["ends", "fails"])
async def test_a_long_silence_starts_the_stream_and_keeps_it_alive(
    script: Sequence[UpstreamEvent | Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy in between gives up a connection without bytes; after that a fault can only be an event."""
    monkeypatch.setattr(routes, "WATCH_AFTER_SECONDS", 0.0)
    monkeypatch.setattr(routes, "KEEP_ALIVE_SECONDS", 0.02)
    upstream = PatientUpstream(script or [*WORDS, *ENDED])
    house = build(tmp_path, BLOCK, upstream)
    sent: list[bytes] = []

    def on_send(piece: bytes) -> None:
        sent.append(piece)
        if sent.count(routes.KEEP_ALIVE) == 2:
            upstream.may_begin.set()

    async with asyncio.timeout(5):
        reply = await house.post(STREAMED, on_send=on_send)
    assert reply.status == 200
    assert reply.headers["x-caveat-action"] == "allow"
    pieces = [piece for piece in sent if piece]
    assert b'"role":"assistant"' in pieces[0]
    assert pieces[1] == routes.KEEP_ALIVE
    assert reply.content.count(b'"role":"assistant"') == 1
    assert (b"[DONE]" in reply.content) == (not script)
    assert (b"upstream_timeout" in reply.content) == bool(script)
    assert reply.is_whole


async def test_an_unary_answer_gets_no_comment_however_long_it_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A comment would be no JSON."""
    monkeypatch.setattr(routes, "WATCH_AFTER_SECONDS", 0.0)
    monkeypatch.setattr(routes, "KEEP_ALIVE_SECONDS", 0.001)
    upstream = PatientUpstream([*WORDS, *ENDED])
    asking = asyncio.create_task(build(tmp_path, BLOCK, upstream).post(STREAMED.replace(b"true", b"false")))
    await asyncio.sleep(0.03)
    upstream.may_begin.set()
    reply = await asking
    assert reply.json["choices"][0]["message"]["content"] == "some words " * 12


async def test_a_client_that_leaves_before_the_first_words_frees_the_upstream(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing was sent yet; the model must stop all the same, and the record say who ended it."""
    monkeypatch.setattr(routes, "WATCH_AFTER_SECONDS", 0.01)
    house = build(tmp_path, BLOCK, PatientUpstream([*WORDS, *ENDED]))
    async with asyncio.timeout(5):
        reply = await house.post(STREAMED, leave_after=0)
    assert reply.messages == []
    assert house.log.records[-1].fields["status"] == "cancelled"


async def test_respond_error_in_an_answer_that_had_no_word_released_ends_without_done(tmp_path: Path) -> None:
    """Whether by status or by event: the client is told, and nothing calls it whole."""
    house = build(tmp_path, AS_ERROR, ScriptedUpstream([*pieces_of(CANARY, 5, TEXT), *ENDED]))
    reply = await house.post(STREAMED)
    assert reply.is_whole
    assert b"content_filter" in reply.content
    assert b"[DONE]" not in reply.content
    assert CANARY.encode() not in reply.content


@pytest.mark.parametrize("rules", [BLOCK, AS_ERROR], ids=["message", "error"])
async def test_an_answer_refused_before_its_first_words_says_so_in_its_head(rules: Policy, tmp_path: Path) -> None:
    """While nothing was sent, status and headers can still tell the truth about the whole answer."""
    house = build(tmp_path, rules, ScriptedUpstream([*pieces_of(f"{CANARY} and so on", 40, TEXT), *ENDED]))
    reply = await house.post(STREAMED)
    assert reply.headers["x-caveat-action"] == "refuse"
    assert reply.status == (400 if rules is AS_ERROR else 200)
    assert CANARY.encode() not in reply.content
    assert reply.is_whole
    if rules is AS_ERROR:
        assert reply.json["error"]["code"] == "content_filter"
    else:
        assert reply.content.endswith(b"data: [DONE]\n\n")
        assert b'"role":"assistant"' in reply.content
    assert [(r.type, r.fields.get("status")) for r in house.log.records][-1] == ("end", "refused")
