"""Clients that leave, tasks that are cancelled, disks that fill: every begin has exactly one end, every time."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from asgi_calls import ENDPOINTS, House, Message, build, pieces_of
from fakes import BLOCK, CANARY, ENDED, REDACT, TEXT, CanaryFleet, Drive, ListLog, ScriptedUpstream

from classifiers.types import Reading, TextSpan, Verdict
from gateway.audit.base import Ack, Record
from gateway.errors import BadRequest, UpstreamError
from gateway.http import routes
from gateway.sealed import Cleared
from gateway.types import Exchange, UpstreamEvent

CHAT = ENDPOINTS["chat"]
HELLO = {"model": "m", "messages": [{"role": "user", "content": "hello"}]}
WORDS = pieces_of("some words " * 12, 9, TEXT)


class SlowLog(ListLog):
    """Stores at once and answers later, as a group commit does: a caller that is cancelled has its record all the same."""

    async def append(self, records: Sequence[Record], ack: Ack = Ack.LOCAL) -> None:
        await super().append(records, ack)
        for _ in range(3):
            await asyncio.sleep(0)


class SlowFleet(CanaryFleet):
    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        await asyncio.sleep(0)
        return await super().classify(spans, names)


@dataclass
class SlowUpstream(ScriptedUpstream):
    async def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        try:
            async for event in super().generate(exchange):
                await asyncio.sleep(0)
                yield event
        finally:
            self.closed = True


def balance(log: ListLog) -> tuple[int, int]:
    return sum(r.type == "begin" for r in log.records), sum(r.type == "end" for r in log.records)


def house_of(directory: Path, script: Sequence[UpstreamEvent | Exception]) -> House:
    return build(directory, BLOCK, SlowUpstream(script), SlowLog(), SlowFleet())


@pytest.mark.parametrize("stream", [True, False])
async def test_a_task_cancelled_at_any_step_leaves_one_begin_and_one_end(stream: bool, tmp_path: Path) -> None:
    """A server that shuts down cancels anywhere; a begin without an end, or with two, is a hole in the log."""
    step, statuses = 0, set()
    while True:
        house = house_of(tmp_path, [*WORDS, *ENDED])
        body = json.dumps(HELLO | {"stream": stream}).encode()
        task = asyncio.create_task(house.post(body))
        for _ in range(step):
            await asyncio.sleep(0)
        was_done = task.done()
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await asyncio.sleep(0)
        begins, ends = balance(house.log)
        assert begins == ends <= 1, f"cancelled at step {step}: {begins} begins, {ends} ends"
        statuses |= {r.fields["status"] for r in house.log.records if r.type == "end"}
        if was_done:
            break
        step += 1
    assert step > 20
    assert statuses == {"cancelled", "complete"}


@pytest.mark.parametrize("leave_after", range(12))
@pytest.mark.parametrize("stream", [True, False])
async def test_threat_34_a_client_that_leaves_after_any_message_is_recorded_once(
    stream: bool, leave_after: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever the client goes, the model is closed and the exchange has one end."""
    monkeypatch.setattr(routes, "WATCH_AFTER_SECONDS", 0.0)
    house = house_of(tmp_path, [*WORDS, *ENDED])
    await house.post(json.dumps(HELLO | {"stream": stream}).encode(), leave_after=leave_after)
    begins, ends = balance(house.log)
    assert begins == ends <= 1
    assert isinstance(house.upstream, SlowUpstream)
    assert house.upstream.closed == bool(house.upstream.seen)


async def test_a_caller_who_closes_before_the_model_begins_is_recorded() -> None:
    """The begin is durable by then, so the end must follow."""
    drive = Drive(CHAT, ScriptedUpstream(ENDED))
    running = drive.pipeline().run(drive.asked(HELLO, BLOCK))
    await anext(running)
    await running.aclose()
    assert [r.type for r in drive.log.records] == ["begin", "end"]
    assert drive.log.records[-1].fields["status"] == "cancelled"
    assert not drive.upstream.seen


async def test_a_redaction_that_cannot_be_placed_ends_the_exchange_on_record() -> None:
    """A bug in writing back must not leave a begin that never ends, and nothing may go to the model."""
    drive = Drive(CHAT, ScriptedUpstream(ENDED))
    asked = drive.asked({"model": "m", "messages": [{"role": "user", "content": CANARY}]}, REDACT)
    asked.exchange.body["messages"].clear()
    with pytest.raises(KeyError):
        await anext(drive.pipeline().run(asked))
    assert [r.type for r in drive.log.records] == ["begin", "end"]
    assert drive.log.records[-1].fields["status"] == "error"
    assert not drive.upstream.seen


@pytest.mark.parametrize("full_after", [0, 1])
@pytest.mark.parametrize("stream", [True, False])
async def test_a_full_spool_is_a_503_or_an_error_event_and_never_an_end(
    stream: bool, full_after: int, tmp_path: Path
) -> None:
    """G1 and G2 as a client sees them."""
    log = ListLog(full_after)
    house = build(tmp_path, BLOCK, ScriptedUpstream([*WORDS, *ENDED]), log)
    reply = await house.post(json.dumps(HELLO | {"stream": stream}).encode())
    assert reply.is_whole
    assert b"[DONE]" not in reply.content
    assert b'"finish_reason":"stop"' not in reply.content
    assert b"audit_unavailable" in reply.content
    if full_after == 0 or not stream:
        assert reply.status == 503
        assert reply.headers["retry-after"] == "5"


@pytest.mark.parametrize("stream", [True, False])
async def test_an_upstream_that_breaks_is_recorded_once_and_told_once(stream: bool, tmp_path: Path) -> None:
    """The door records what never became an exchange; this one did."""
    house = build(tmp_path, BLOCK, ScriptedUpstream([*WORDS, UpstreamError("down")]))
    reply = await house.post(json.dumps(HELLO | {"stream": stream}).encode())
    assert [r.type for r in house.log.records] == ["begin", "end"]
    assert reply.is_whole
    assert reply.content.count(b"upstream_failed") == 1
    assert b"[DONE]" not in reply.content
    assert reply.status == (200 if stream else 502)


class BlockedClient:
    """A client whose connection takes the last piece and then hangs up while the server still waits to write."""

    def __init__(self, body: bytes) -> None:
        self.incoming: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]
        self.done = asyncio.Event()

    async def receive(self) -> Message:
        if self.incoming:
            return self.incoming.pop()
        await self.done.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        if b"[DONE]" in message.get("body", b""):
            self.done.set()
            for _ in range(5):
                await asyncio.sleep(0)


async def test_a_client_that_closes_at_done_is_no_cancellation(tmp_path: Path) -> None:
    """Clients close when they have read [DONE]; counting those as cancelled would make the metric useless."""
    house = build(tmp_path, BLOCK, ScriptedUpstream([*WORDS, *ENDED]))
    client = BlockedClient(json.dumps(HELLO | {"stream": True}).encode())
    await house.plane(house.scope(CHAT.path, "POST", None), client.receive, client.send)
    counted = house.plane.doors[CHAT.path].services.metrics.render().decode()
    assert 'outcome="allow"' in counted
    assert 'outcome="cancelled"' not in counted


async def test_an_exchange_that_began_is_never_rejected_as_well(tmp_path: Path) -> None:
    """One decision has one begin and one end: a fault that the model's side finds late is how the exchange ended."""
    fault = BadRequest("`dimensions` must be fewer", param="dimensions")
    house = build(tmp_path, BLOCK, ScriptedUpstream([fault]))
    reply = await house.post(json.dumps({"model": "m", "input": "hello"}).encode(), "embeddings")
    assert (reply.status, reply.json["error"]["param"]) == (400, "dimensions")
    assert [record.type for record in house.log.records] == ["begin", "end"]
    assert house.log.records[-1].fields["status"] == "error"
