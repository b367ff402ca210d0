"""Bodies that are small on the wire and large in memory, and answers that never end: bounded, both ways."""

from __future__ import annotations

import gzip
import json
import time
import zlib
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass

import psutil
import pytest
from inside import start_lean
from model_stub import Call, ModelStub, answer_at_once, piece
from raw_client import talk
from running import Running
from smuggling import BODY, PATH, Writer

BOMB = gzip.compress(b"0" * 50_000_000)
ZEROS = 50_000_000  # what a bomb holds, against what the gateway may take for it
BOUND = 120_000_000  # bytes by which the gateway may grow: its own limit of 20 MB, a few times over
FLOOD = b"a" * 262_144

Script = Callable[[Call], Awaitable[None]]


@dataclass(frozen=True)
class Place:
    running: Running
    stub: ModelStub

    @property
    def memory(self) -> int:
        return psutil.Process(self.running.process.pid).memory_info().rss

    def ask(self, *, stream: bool = False) -> tuple[list[int], str]:
        body = BODY[:-1] + b', "stream": true}' if stream else BODY
        raw = Writer(self.running.key).request(b"Connection: close", b"Content-Length: %d" % len(body), body=body)
        heard = talk(self.running.data, raw, patience=60)
        return heard.statuses, heard.raw.decode()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with ModelStub() as stub:
        running = start_lean(tmp_path_factory.mktemp("bombs"), stub.settings(first_byte_seconds=20.0))
        made = Place(running, stub)
        assert made.ask()[0] == [200]  # everything that is loaded once is loaded
        yield made
        assert running.stop() == 0


@pytest.mark.parametrize(
    "coding",
    ["gzip", "br", "deflate", "zstd", "x-gzip", "GZIP", "identity, gzip", "gzip, identity", "gzip,", "", "\tgzip"],
)
def test_threat_12_a_coded_request_is_415_whatever_it_calls_its_coding(place: Place, coding: str) -> None:
    """Unpacked here it is a bomb; passed on unread it is a text that nobody judged."""
    bomb = gzip.compress(b"0" * 1_000_000)
    lines = [f"Content-Encoding: {coding}".encode(), b"Content-Length: %d" % len(bomb)]
    heard = talk(place.running.data, Writer(place.running.key).request(*lines, body=bomb))
    assert heard.statuses == [415]
    assert heard.error["code"] == "unsupported_media_type"


def test_threat_12_two_codings_in_two_headers_are_refused(place: Place) -> None:
    """One reader takes the first, another the last."""
    for pair in ((b"identity", b"gzip"), (b"gzip", b"identity"), (b"identity", b"identity")):
        lines = [b"Content-Encoding: " + coding for coding in pair]
        heard = talk(place.running.data, Writer(place.running.key).sized(*lines))
        assert heard.statuses == [400]
        assert heard.error["code"] == "ambiguous_header"


def test_threat_12_a_coding_of_the_transfer_is_refused(place: Place) -> None:
    for coding in (b"gzip, chunked", b"deflate, chunked"):
        heard = talk(place.running.data, Writer(place.running.key).chunked(coding=b"Transfer-Encoding: " + coding))
        assert heard.statuses == [400]


def coded(coding: str, *more: str, stream: bool = False) -> Script:
    """Answer with a bomb although nothing but `identity` was asked for."""

    async def script(call: Call) -> None:
        assert call.headers["accept-encoding"] == "identity"
        kind = "text/event-stream" if stream else "application/json"
        await call.whole(BOMB, kind, f"content-encoding: {coding}", *more)

    return script


def endless(*head: str, kind: str = "application/json", part: Callable[[], bytes]) -> Script:
    """Go on for ever, or until the gateway hangs up."""

    async def script(call: Call) -> None:
        await call.head(kind, *head)
        while True:
            call.writer.write(part())
            await call.writer.drain()

    return script


def in_chunk(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


async def endless_head(call: Call) -> None:
    call.writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        call.writer.write(b"x-a: b\r\n" * 1000)
        await call.writer.drain()


async def endless_header(call: Call) -> None:
    call.writer.write(b"HTTP/1.1 200 OK\r\nx-a: ")
    while True:
        call.writer.write(FLOOD)
        await call.writer.drain()


async def endless_interim(call: Call) -> None:
    while True:
        call.writer.write(b"HTTP/1.1 103 Early Hints\r\nx-a: b\r\n\r\n" * 1000)
        await call.writer.drain()


async def endless_trailer(call: Call) -> None:
    await call.head("application/json", "transfer-encoding: chunked")
    call.writer.write(in_chunk(b"{") + b"0\r\nx-a: ")
    while True:
        call.writer.write(FLOOD)
        await call.writer.drain()


async def coded_transfer(call: Call) -> None:
    await call.head("application/json", "transfer-encoding: gzip, chunked")
    call.writer.write(in_chunk(zlib.compress(b"0" * ZEROS)) + b"0\r\n\r\n")
    await call.writer.drain()


SSE = "text/event-stream"
CHUNKED = "transfer-encoding: chunked"
BOMBS: dict[str, tuple[bool, Script]] = {
    "gzip": (False, coded("gzip")),
    "br": (False, coded("br")),
    "identity and gzip": (False, coded("identity, gzip")),
    "gzip in a second header": (False, coded("identity", "content-encoding: gzip")),
    "gzip in a stream": (True, coded("gzip", stream=True)),
    "gzip of the transfer": (False, coded_transfer),
    "a body without end": (False, endless(CHUNKED, part=lambda: in_chunk(FLOOD))),
    "a body until the connection's end": (False, endless("connection: close", part=lambda: FLOOD)),
    "a body of 100 GB": (False, endless("content-length: 100000000000", part=lambda: FLOOD)),
    "spaces without end": (False, endless(CHUNKED, part=lambda: in_chunk(b" " * 262_144))),
    "a line without end": (True, endless(CHUNKED, kind=SSE, part=lambda: in_chunk(FLOOD))),
    "an event without end": (True, endless(CHUNKED, kind=SSE, part=lambda: in_chunk(b"data: a\n" * 10_000))),
    "comments without end": (True, endless(CHUNKED, kind=SSE, part=lambda: in_chunk(b": " + b"a" * 998 + b"\n"))),
    "empty events without end": (True, endless(CHUNKED, kind=SSE, part=lambda: in_chunk(b"data: {}\n\n" * 10_000))),
    "headers without end": (False, endless_head),
    "a header without end": (False, endless_header),
    "interim answers without end": (False, endless_interim),
    "a trailer without end": (False, endless_trailer),
    "a chunk extension without end": (False, endless(CHUNKED, part=lambda: b"1;" + FLOOD.replace(b"\n", b"a"))),
}


@pytest.mark.parametrize("name", BOMBS)
def test_threat_12_an_answer_that_never_ends_or_was_packed_is_502_in_bounded_memory(place: Place, name: str) -> None:
    """A model's server that was taken over must not take the gateway with it."""
    stream, place.stub.script = BOMBS[name]
    before, started = place.memory, time.monotonic()
    try:
        statuses, heard = place.ask(stream=stream)
    finally:
        place.stub.script = answer_at_once
    assert statuses == [502], heard[:500]
    assert '"upstream_failed"' in heard
    assert place.memory - before < BOUND
    assert time.monotonic() - started < 45
    statuses, heard = place.ask()
    assert statuses == [200], heard


def test_threat_12_a_stream_without_end_is_cut_at_the_bound_with_an_error(place: Place) -> None:
    """Its text is judged and released piece by piece, so it has begun when the bound comes; no [DONE] then."""
    text = "The train to the coast leaves at nine in the morning, and the tickets are sold at the station. " * 10

    async def endless_words(call: Call) -> None:
        await call.head(SSE, CHUNKED)
        while True:
            await call.chunk(b": " + b"a" * 900_000 + b"\n\n")
            await call.chunk(piece(text))

    place.stub.script = endless_words
    before = place.memory
    try:
        statuses, heard = place.ask(stream=True)
    finally:
        place.stub.script = answer_at_once
    assert statuses == [200]
    assert '"upstream_failed"' in heard
    assert "[DONE]" not in heard
    assert place.memory - before < BOUND


def test_threat_12_the_bombs_are_bombs(place: Place) -> None:
    """What is refused above would be large, had it been unpacked."""
    assert len(BOMB) < ZEROS / 500
    assert PATH.startswith(b"/v1/")
    assert json.loads(BODY)["model"] == "m"
