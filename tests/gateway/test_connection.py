"""The short way out for whole answers keeps HTTP as uvicorn speaks it."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
import uvicorn

from gateway.http.connection import Reception
from gateway.http.listening import Server
from gateway.http.messages import Receive, Scope, Send, send_piece, start_stream, whole_sender
from gateway.telemetry.metrics import REFUSALS

ASK = b"POST /%d HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\n%b\r\nhi"


async def echo(scope: Scope, receive: Receive, send: Send) -> None:
    """Answer with the path and the body, whole; `/99` waits until the client has gone, `/77` answers in pieces."""
    body = (await receive()).get("body", b"")
    if scope["path"] == "/77":
        await start_stream(send, [(b"x-path", b"/77")])
        await send_piece(send, b"got ")
        await send_piece(send, body)
        await send_piece(send, b"", last=True)
        return
    while scope["path"] == "/99" and (await receive())["type"] != "http.disconnect":
        pass
    await whole_sender(scope, send)(201, [(b"x-path", scope["path"].encode())], b"got " + body)


@asynccontextmanager
async def served(on_refused: Callable[[str | None], object] = lambda _reason: None) -> AsyncIterator[int]:
    listener = socket.create_server(("127.0.0.1", 0))
    reception = Reception(30.0, 16_384, 100, on_refused)
    config = uvicorn.Config(echo, http=reception.connections(), lifespan="off", log_config=None, server_header=False)
    server = Server(config)
    task = asyncio.create_task(server.serve([listener]))
    while not server.started:  # noqa: ASYNC110 - uvicorn offers a flag and no event
        await asyncio.sleep(0.005)
    yield listener.getsockname()[1]
    server.should_exit = True
    await task


async def one_answer(reader: asyncio.StreamReader) -> tuple[bytes, dict[bytes, bytes], bytes]:
    line, *rest = (await reader.readuntil(b"\r\n\r\n")).rstrip().split(b"\r\n")
    headers = dict(header.split(b": ", 1) for header in rest)
    return line, headers, await reader.readexactly(int(headers[b"content-length"]))


async def test_answers_follow_each_other_in_order_also_when_asked_at_once() -> None:
    """Pipelined requests are answered one after the other, on one connection."""
    async with served() as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        for piece in (ASK % (1, b""), ASK % (2, b"") + ASK % (3, b"")):
            writer.write(piece)
        for number in (1, 2, 3):
            line, headers, body = await one_answer(reader)
            assert line == b"HTTP/1.1 201 Created"
            assert set(headers) == {b"date", b"x-path", b"content-length"}
            assert (headers[b"x-path"], body) == (b"/%d" % number, b"got hi")
        writer.close()
        await writer.wait_closed()


@pytest.mark.parametrize(
    "ask", [ASK % (1, b"connection: close\r\n"), b"POST /1 HTTP/1.0\r\ncontent-length: 2\r\n\r\nhi"]
)
async def test_a_connection_that_is_not_to_be_kept_is_closed_and_says_so(ask: bytes) -> None:
    """Else the client would wait for more."""
    async with served() as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(ask)
        _, headers, body = await one_answer(reader)
        assert (headers[b"connection"], body) == (b"close", b"got hi")
        assert await reader.read() == b""
        writer.close()
        await writer.wait_closed()


@pytest.mark.parametrize("wish", [b"", b"connection: keep-alive\r\n"])
async def test_a_stream_in_http_1_0_is_ended_by_the_connection_and_not_cut_in_chunks(wish: bytes) -> None:
    """Such a client knows no chunks (RFC 9112, section 6.1): it would take their sizes for a part of the answer."""
    async with served() as port:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"POST /77 HTTP/1.0\r\ncontent-length: 2\r\n%b\r\nhi" % wish)
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        assert b"transfer-encoding" not in head.lower()
        assert b"\r\nconnection: close" in head
        assert body == b"got hi"
        writer.close()
        await writer.wait_closed()


async def test_a_client_that_has_gone_gets_nothing_and_breaks_nothing() -> None:
    """The answer to a closed connection is dropped."""
    async with served() as port:
        _, gone = await asyncio.open_connection("127.0.0.1", port)
        gone.write(ASK % (99, b""))
        await gone.drain()
        gone.close()
        await gone.wait_closed()
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(ASK % (1, b"expect: 100-continue\r\n"))
        assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
        assert (await one_answer(reader))[2] == b"got hi"
        writer.close()
        await writer.wait_closed()


async def test_what_the_edge_refuses_is_counted_by_its_reason() -> None:
    """Nobody's key is known yet, so no other counter and no record tells of it."""
    told: list[str | None] = []
    named = set[bytes]()
    async with served(told.append) as port:
        for ask in (b"GET / HTTP/1.1\r\n\r\n", b"nonsense\r\n\r\n", b"GET / HTTP/1.1\r\n" + b"a: b\r\n" * 65 + b"\r\n"):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(ask)
            named.add((await one_answer(reader))[1][b"x-request-id"])
            writer.close()
            await writer.wait_closed()
    assert len(named) == 3, "each is named, so that a client's error and a proxy's line can be held against each other"
    assert told == ["ambiguous_header", "invalid_http", "headers_too_large"]
    assert set(told) <= REFUSALS
