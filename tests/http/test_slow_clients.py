"""Clients that send slowly, read slowly, or are too many: none of them may take the gateway from the others."""

from __future__ import annotations

import asyncio
import json
import socket
import statistics
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from inside import Inside, inside, records, until
from model_stub import Call, ModelStub, message, piece
from patience import now

CHAT = "/v1/chat/completions"
HELLO = {"model": "m", "messages": [{"role": "user", "content": "hello"}]}
SECONDS = 1.0  # receive_seconds of these tests; deadlines are seen up to half a second late
LATE = 0.75
SLOW_CLIENTS = 200


@pytest_asyncio.fixture
async def stub() -> AsyncIterator[ModelStub]:
    with ModelStub() as made:
        yield made


@pytest_asyncio.fixture
async def place(stub: ModelStub, tmp_path: Path) -> AsyncIterator[Inside]:
    config = f"receive_seconds: {SECONDS}\nmax_connections: 300\n{stub.settings()}"
    async with inside(tmp_path, config) as made:
        yield made


async def answer_to(place: Inside, raw: bytes) -> tuple[bytes, bytes]:
    """Head and body of the one answer that `raw` gets."""
    reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
    writer.write(raw)
    head = await reader.readuntil(b"\r\n\r\n")
    length = int(head.lower().split(b"content-length: ")[1].split(b"\r\n")[0])
    body = await reader.readexactly(length)
    writer.close()
    await writer.wait_closed()
    return head, body


async def dribble(place: Inside, parts: list[bytes], pause: float) -> tuple[bytes, float]:
    """Send a part after each pause until the other side ends; returns what it said and how long that took."""
    reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
    started = now()
    heard = asyncio.create_task(reader.read())
    for part in parts:
        try:
            writer.write(part)
            await writer.drain()
        except ConnectionError:
            break
        done, _ = await asyncio.wait([heard], timeout=pause)
        if done:
            break
    try:
        said = await asyncio.wait_for(heard, 10)
    except ConnectionError:  # closed while we wrote
        said = b""
    writer.close()
    return said, now() - started


async def test_threat_33_two_hundred_slow_heads_are_closed_in_time_and_the_good_client_does_not_notice(
    place: Inside,
) -> None:
    """A header a second keeps a server busy for ever that measures from the last byte and not from the first."""
    good = place.post(CHAT, HELLO)
    quiet = [await timed(place, good) for _ in range(15)]
    head = [b"POST /v1/chat/completions HTTP/1.1\r\n", *(b"x-%d: a\r\n" % i for i in range(200))]
    slow = [asyncio.create_task(dribble(place, head, 0.2)) for _ in range(SLOW_CLIENTS)]
    # on a slow machine the first are gone before the last are there
    await until("all came", lambda: place.open_connections + sum(each.done() for each in slow) >= SLOW_CLIENTS)
    busy = [await timed(place, good) for _ in range(15)]
    for said, seconds in await asyncio.gather(*slow):
        assert said.startswith(b"HTTP/1.1 408 ")
        assert json.loads(said.partition(b"\r\n\r\n")[2])["error"]["code"] == "request_timeout"
        assert seconds < SECONDS + LATE + 1.0  # lent to a busy machine
    await until("no place is held", lambda: place.open_connections == 0)
    assert statistics.median(busy) < 10 * statistics.median(quiet) + 0.1


async def timed(place: Inside, raw: bytes) -> float:
    started = now()
    head, _ = await answer_to(place, raw)
    assert head.startswith(b"HTTP/1.1 200 ")
    return now() - started


@pytest.mark.parametrize("sent", [b"", b"\r\n", b"\r\n\r\n"])
async def test_threat_33_who_connects_and_says_nothing_is_closed(place: Inside, sent: bytes) -> None:
    """Nothing was asked, so nothing is answered."""
    said, seconds = await dribble(place, [sent] * 40, 0.1)
    assert said == b""
    assert SECONDS / 2 < seconds < SECONDS + LATE


async def test_threat_33_the_deadline_counts_from_the_connection_and_takes_in_the_body(place: Inside) -> None:
    """A slow head and then a slow body are one slow request, not two; it is recorded, for its key is known."""
    raw = place.post(CHAT, HELLO)
    head, body = raw.split(b"\r\n\r\n")
    parts = [head[: len(head) // 2], b"", b"", head[len(head) // 2 :] + b"\r\n\r\n"]
    said, seconds = await dribble(place, [*parts, *(body[i : i + 1] for i in range(len(body)))], 0.15)
    assert said.startswith(b"HTTP/1.1 408 ")
    assert b"connection: close" in said.lower()
    assert seconds < SECONDS + LATE
    assert [r["type"] for r in records(place)][-1] == "reject"


async def test_threat_33_an_idle_connection_is_closed_after_a_bounded_time(place: Inside) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
    writer.write(place.post(CHAT, HELLO))
    assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 ")
    started = now()
    await asyncio.wait_for(reader.read(), 10)
    assert SECONDS / 2 < now() - started < SECONDS + LATE
    writer.close()


async def test_threat_33_a_request_that_is_answered_slowly_is_not_cut(place: Inside, stub: ModelStub) -> None:
    """The deadline is for what the client owes, never for what it waits for."""

    async def slow(call: Call) -> None:
        await asyncio.sleep(SECONDS * 2.5)
        await call.whole(message("late but fine"))

    stub.script = slow
    head, body = await answer_to(place, place.post(CHAT, HELLO))
    assert head.startswith(b"HTTP/1.1 200 ")
    assert json.loads(body)["choices"][0]["message"]["content"] == "late but fine"


async def test_threat_33_who_does_not_read_its_stream_is_closed_its_model_stopped_and_the_end_recorded(
    place: Inside, stub: ModelStub
) -> None:
    """A stream that nobody reads would hold a model, a connection and memory for as long as its reader likes."""

    async def endless(call: Call) -> None:
        await call.head("text/event-stream", "transfer-encoding: chunked")
        while True:
            await call.chunk(piece("many words that nobody reads " * 200))

    stub.script = endless
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    sock.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(sock, ("127.0.0.1", place.port))
    await loop.sock_sendall(sock, place.post(CHAT, HELLO | {"stream": True}))
    await until("the model was asked", lambda: len(stub.calls) == 1)
    await until("the model was stopped", lambda: len(stub.aborted_at) == 1)
    await until("the connection is closed", lambda: place.open_connections == 0)
    await until("no request is left", lambda: place.running_requests == 0)
    assert records(place)[-1]["fields"]["status"] == "cancelled"
    sock.close()


async def test_threat_33_who_reads_slowly_but_surely_gets_all(place: Inside, stub: ModelStub) -> None:
    """The deadline is against those who do not read, not against a thin line."""
    text = "many words to be read " * 40_000

    async def long(call: Call) -> None:
        await call.whole(message(text))

    stub.script = long
    # with the kernel's large buffers a reader has to take a megabyte before the server sees that it reads at all
    place.server.servers[0].sockets[0].setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 8_192)
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    sock.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(sock, ("127.0.0.1", place.port))
    await loop.sock_sendall(sock, place.post(CHAT, HELLO).replace(b"host: gw", b"host: gw\r\nconnection: close"))
    heard, started = b"", now()
    while piece_ := await loop.sock_recv(sock, 8192):
        heard += piece_
        await asyncio.sleep(0.025 if now() - started < SECONDS * 2.5 else 0)
    sock.close()
    assert now() - started > SECONDS * 2
    assert json.loads(heard.partition(b"\r\n\r\n")[2])["choices"][0]["message"]["content"] == text


async def test_threat_33_one_connection_too_many_gets_a_503_in_json(stub: ModelStub, tmp_path: Path) -> None:
    """The caller must be able to tell a full house from a broken one, and the others must not notice."""
    async with inside(tmp_path, f"receive_seconds: {SECONDS * 5}\nmax_connections: 3\n{stub.settings()}") as place:
        held = [await asyncio.open_connection("127.0.0.1", place.port) for _ in range(3)]
        await until("they are there", lambda: place.open_connections == 3)
        head, body = await answer_to(place, place.post(CHAT, HELLO))
        assert head.startswith(b"HTTP/1.1 503 ")
        assert b"\r\nretry-after: 1\r\n" in head
        assert json.loads(body)["error"]["code"] == "too_many_connections"
        held[0][1].write(place.post(CHAT, HELLO))
        assert (await held[0][0].readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 ")
        held[1][1].close()
        await until("one has left", lambda: place.open_connections == 2)
        assert (await answer_to(place, place.post(CHAT, HELLO)))[0].startswith(b"HTTP/1.1 200 ")
        for _, writer in held:
            writer.close()
    assert len(stub.calls) == 2


async def test_a_client_that_expects_to_be_told_to_go_on_is_told_so(place: Inside) -> None:
    """Expect: 100-continue, and no word of it where the request is refused at once."""
    raw = place.post(CHAT, HELLO).replace(b"host: gw", b"host: gw\r\nexpect: 100-continue")
    head, body = raw.split(b"\r\n\r\n")
    reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
    writer.write(head + b"\r\n\r\n")
    assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
    writer.write(body)
    assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 ")
    writer.close()
    reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
    writer.write(head.replace(b"Bearer cav_", b"Bearer cow_") + b"\r\n\r\n")
    assert (await reader.read()).startswith(b"HTTP/1.1 401 ")
    writer.close()


async def test_a_refusal_of_a_large_body_arrives_though_the_client_still_sends(place: Inside) -> None:
    """A close would reset the connection, and the client would see a broken pipe in place of the reason."""
    reader, writer = await asyncio.open_connection("127.0.0.1", place.port)
    writer.write(place.head(CHAT, 9_000_000))
    for _ in range(90):
        writer.write(b" " * 100_000)
        await asyncio.sleep(0)
    said = await asyncio.wait_for(reader.read(), 10)
    assert said.startswith(b"HTTP/1.1 413 ")
    assert b"\r\nconnection: close\r\n" in said
    writer.close()
    await until("the connection is closed", lambda: place.open_connections == 0)
