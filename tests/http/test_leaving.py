"""Clients that hang up, at any moment, at every door: the model is stopped, the end recorded, and nothing is left."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest
from inside import Inside, inside, open_exchanges, records, until
from model_stub import Call, ModelStub, last_piece, message, piece

from gateway.app import endpoints

ENDPOINTS = endpoints()
POINTS = 40  # for all doors together, in the suite
LONG_POINTS = 500  # for each door, in the drill
STOPPED_SECONDS = 15.0  # a second is the goal, and a machine that runs a whole suite beside adds to it
CHAT = "/v1/chat/completions"
HELLO = {"model": "m", "messages": [{"role": "user", "content": "hello"}]}


async def unhurried(call: Call) -> None:
    """Take some 150 ms for an answer, so that there is time to leave in each part of it."""
    chat = call.path.endswith("/chat/completions")
    await asyncio.sleep(0.08)
    if not call.is_stream:
        await call.whole(message("some words " * 30, chat=chat))
        return
    await call.head("text/event-stream", "transfer-encoding: chunked")
    for _ in range(15):
        await call.chunk(piece("some words to be judged, and some more ", chat=chat))
        await asyncio.sleep(0.005)
    await call.chunk(last_piece(chat=chat))
    call.writer.write(b"0\r\n\r\n")


def bodies(doors: Sequence[str]) -> Iterator[tuple[str, Any]]:
    """A path and a body for each door, unary and streamed, from the examples that the doors bring."""
    for endpoint in (ENDPOINTS[name] for name in doors):
        for example in endpoint.examples:
            yield endpoint.path, example
            if endpoint.streams:
                yield endpoint.path, example | {"stream": True}


@dataclass
class Watched:
    """A gateway before a stub, and what there was of everything before the first client came."""

    place: Inside
    stub: ModelStub
    rng: random.Random
    tasks: int = 0
    sockets: int = 0
    slowest: float = 0.0
    span: float = 0.1  # seconds within which clients leave: a little more than an answer takes here and now

    async def leave(self, path: str, body: Any) -> None:
        """Ask, and hang up after a random time or a random number of bytes sent or heard."""
        raw = self.place.post(path, body)
        if self.rng.random() < 0.15:
            raw = raw[: self.rng.randrange(len(raw))]
        reader, writer = await asyncio.open_connection("127.0.0.1", self.place.port)
        writer.write(raw)
        with contextlib.suppress(TimeoutError, asyncio.IncompleteReadError, ConnectionError):
            async with asyncio.timeout(self.rng.random() * self.span):
                await reader.readexactly(self.rng.choice([1, 200, 1000, 3000, 10**6, 10**6, 10**6, 10**6]))
        if self.rng.random() < 0.5:
            writer.transport.abort()
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()
        waited = await until("the model is free again", lambda: self.stub.open_calls == 0)
        self.slowest = max(self.slowest, waited)

    async def calibrate(self) -> None:
        """Measure a whole streamed answer; the first one, which loads things, does not count."""
        for _ in range(2):
            started = time.monotonic()
            reader, writer = await asyncio.open_connection("127.0.0.1", self.place.port)
            writer.write(self.place.post(CHAT, HELLO | {"stream": True}))
            await reader.readuntil(b"[DONE]")
            writer.close()
            self.span = 1.2 * (time.monotonic() - started)

    async def settle(self) -> None:
        """Wait until nothing of all those visits is there any more."""
        await until("no request is left", lambda: self.place.running_requests == 0)
        await until("no connection is left", lambda: self.place.open_connections == 0)
        await until("no task is left", lambda: len(asyncio.all_tasks()) <= self.tasks)
        await until("every begin has its end", lambda: not open_exchanges(self.place))
        await until("the model's connections are idle or closed", lambda: self._sockets() <= self.sockets + 2)

    def _sockets(self) -> int:
        found = psutil.Process().net_connections("tcp")
        return len([c for c in found if c.status == psutil.CONN_ESTABLISHED])


@contextlib.asynccontextmanager
async def watched(directory: Path, seed: int) -> AsyncIterator[Watched]:
    with ModelStub(unhurried) as stub:
        async with inside(directory, stub.settings(*models())) as place:
            made = Watched(place, stub, random.Random(seed))
            made.tasks, made.sockets = len(asyncio.all_tasks()), made._sockets()
            yield made


def models() -> list[str]:
    return sorted({example["model"] for e in ENDPOINTS.values() for example in e.examples if "model" in example})


async def visit(directory: Path, points: int, seed: int, doors: Sequence[str]) -> Watched:
    asked = list(bodies(doors))
    async with watched(directory, seed) as made:
        await made.calibrate()
        for number in range(points):
            await made.leave(*asked[number % len(asked)])
        await made.settle()
        assert made.slowest < STOPPED_SECONDS
        ends = [r["fields"]["status"] for r in records(made.place) if r["type"] == "end"]
        assert len(ends) == len([r for r in records(made.place) if r["type"] == "begin"])
        assert ends.count("cancelled") >= len(made.stub.aborted_at)
    return made


async def test_threat_34_a_client_that_leaves_at_any_moment_leaves_nothing_behind(tmp_path: Path) -> None:
    """At every door, in the middle of a head, a body, a judgement, an answer or a stream."""
    made = await visit(tmp_path, POINTS, seed=34, doors=sorted(ENDPOINTS))
    assert made.stub.aborted_at


@pytest.mark.drill
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("door", sorted(ENDPOINTS))
async def test_threat_34_five_hundred_clients_that_leave_a_door_leave_nothing_behind(tmp_path: Path, door: str) -> None:
    made = await visit(tmp_path, LONG_POINTS, seed=3434, doors=[door])
    print(  # noqa: T201 - what the drill is run for
        f"\n{door}: {LONG_POINTS} cuts, {len(made.stub.calls)} requests reached the model, "
        f"{len(made.stub.aborted_at)} were cut there, the slowest was free after {made.slowest * 1000:.0f} ms"
    )


async def test_threat_34_fifty_clients_that_leave_at_once_free_the_model_within_a_second(tmp_path: Path) -> None:
    """A balancer that goes away takes all of its clients with it."""
    async with watched(tmp_path, seed=1) as made:

        async def hang(call: Call) -> None:
            await asyncio.sleep(60)

        made.stub.script = hang
        writers = []
        for number in range(50):
            _, writer = await asyncio.open_connection("127.0.0.1", made.place.port)
            writer.write(made.place.post(CHAT, HELLO | {"stream": number % 2 == 0}))
            writers.append(writer)
        await until("all are asked", lambda: len(made.stub.calls) == 50)
        left = time.monotonic()
        for writer in writers:
            writer.transport.abort()
        await until("all are stopped", lambda: len(made.stub.aborted_at) == 50)
        assert max(made.stub.aborted_at) - left < STOPPED_SECONDS
        await made.settle()
        assert [r["fields"]["status"] for r in records(made.place) if r["type"] == "end"] == ["cancelled"] * 50


async def test_threat_34_a_client_that_leaves_with_a_second_request_queued_is_noticed(tmp_path: Path) -> None:
    """The connection's end concerns the request that is being answered, not only the latest that came."""
    async with watched(tmp_path, seed=2) as made:

        async def hang(call: Call) -> None:
            await asyncio.sleep(60)

        made.stub.script = hang
        _, writer = await asyncio.open_connection("127.0.0.1", made.place.port)
        writer.write(made.place.post(CHAT, HELLO) * 2)
        await until("it is asked", lambda: len(made.stub.calls) == 1)
        writer.transport.abort()
        await until("it is stopped", lambda: len(made.stub.aborted_at) == 1)
        await made.settle()
        assert len(made.stub.calls) == 1
        assert json.loads(made.stub.calls[0].body)["messages"] == HELLO["messages"]
