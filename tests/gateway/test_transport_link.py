"""Connections to a model's server: what may be taken for an answer, and when a connection may serve again."""

from __future__ import annotations

import asyncio
import shutil
import ssl
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import cast

import pytest

from gateway.transport.link import MAX_BARREN_BYTES, MAX_HEAD_BYTES, Link, LinkError, Pool, UnreachableError

ASK = b"POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\n\r\n"
OK = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi"


class Server:
    """Answers the n-th request of each connection with the n-th piece; closes after the last if told so."""

    def __init__(self, *pieces: bytes, close: bool = False) -> None:
        self.pieces, self.close = pieces, close
        self.connections = 0
        self.ended = asyncio.Event()
        self.tasks: set[asyncio.Task[None]] = set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.tasks.add(cast("asyncio.Task[None]", asyncio.current_task()))
        try:
            for piece in self.pieces:
                await reader.readuntil(b"\r\n\r\n")
                writer.write(piece)
            if not self.close:
                await reader.read()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        writer.close()
        self.ended.set()


@asynccontextmanager
async def pool_to(server: Server, *, limit: int = 10, idle_seconds: float = 60.0) -> AsyncIterator[Pool]:
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]

    async def resolve(host: str, port: int) -> list[tuple[str, int]]:
        return [(host, port)]

    pool = Pool("127.0.0.1", port, tls=None, resolve=resolve, limit=limit, idle_seconds=idle_seconds)
    yield pool
    await pool.close()
    listener.close()
    await asyncio.gather(*server.tasks)


async def answer(pool: Pool) -> tuple[int, bytes]:
    """One exchange, whole: status and body."""
    link = await pool.take(1.0)
    try:
        link.ask(ASK)
        return await body_of(link)
    finally:
        pool.give_back(link)


async def body_of(link: Link) -> tuple[int, bytes]:
    body = b""
    while not (link.has_head and link.is_complete):
        await link.wait(10.0)
        body += link.read()
    return link.status, body


async def until(met: asyncio.Event) -> None:
    async with asyncio.timeout(10):
        await met.wait()


async def test_answers_come_one_after_the_other_on_one_connection() -> None:
    """A handshake for each request would cost more than the request."""
    server = Server(OK, b"HTTP/1.1 404 No\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n")
    async with pool_to(server) as pool:
        assert [await answer(pool), await answer(pool)] == [(200, b"hi"), (404, b"abc")]
    assert server.connections == 1


async def test_what_was_not_read_of_an_answer_is_no_part_of_the_next() -> None:
    """An answer that is refused for its head may be here whole: its body belongs to another exchange, perhaps a tenant's."""
    server = Server(b"HTTP/1.1 500 No\r\ncontent-length: 6\r\n\r\nsecret", OK)
    async with pool_to(server) as pool:
        link = await pool.take(1.0)
        link.ask(ASK)
        while not link.is_complete:
            await link.wait(10.0)
        pool.give_back(link)
        assert pool.idle_links == 1
        assert await answer(pool) == (200, b"hi")
    assert server.connections == 1


async def test_a_trailer_without_end_breaks_the_link() -> None:
    """The parser keeps all of it, and whoever waits for the body never sees a deadline pass."""
    head = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\nx: "
    async with pool_to(Server(head + b"a" * (20 * MAX_BARREN_BYTES))) as pool:
        link = await pool.take(1.0)
        link.ask(ASK)
        with pytest.raises(LinkError):
            await body_of(link)
        pool.give_back(link)
        assert pool.idle_links == 0


async def test_an_interim_answer_is_not_the_answer() -> None:
    """A server may say 100 or 103 first; its headers are not those of the answer."""
    early = b"HTTP/1.1 103 Early\r\ncontent-type: text/html\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n"
    async with pool_to(Server(early + OK)) as pool:
        link = await pool.take(1.0)
        link.ask(ASK)
        assert await body_of(link) == (200, b"hi")
        assert link.headers == {b"content-length": b"2"}
        pool.give_back(link)


async def test_an_answer_without_a_length_ends_with_its_connection() -> None:
    """RFC 9112, section 6.3; such a connection cannot serve again."""
    server = Server(b"HTTP/1.1 200 OK\r\n\r\nall of it", close=True)
    async with pool_to(server) as pool:
        assert await answer(pool) == (200, b"all of it")
        assert pool.idle_links == 0


@pytest.mark.parametrize("surplus", [OK, b"HTTP/1.1 200 OK\r\n\r\n", b"x"], ids=["answer", "head", "garbage"])
async def test_bytes_after_an_answer_close_the_connection_and_change_nothing(surplus: bytes) -> None:
    """Else a server could put its words into the answer to somebody else's next question."""
    server = Server(OK + surplus)
    async with pool_to(server) as pool:
        assert await answer(pool) == (200, b"hi")
        await until(server.ended)
        assert pool.idle_links == 0
        assert await answer(pool) == (200, b"hi")
    assert server.connections == 2


async def test_bytes_on_an_idle_connection_close_it() -> None:
    """What comes before a question is no answer to it."""
    started = asyncio.Event()

    class Late(Server):
        async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            self.connections += 1
            self.tasks.add(cast("asyncio.Task[None]", asyncio.current_task()))
            await reader.readuntil(b"\r\n\r\n")
            writer.write(OK)
            await started.wait()
            writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nevil")
            await reader.read()
            writer.close()
            self.ended.set()

    server = Late()
    async with pool_to(server) as pool:
        assert await answer(pool) == (200, b"hi")
        assert pool.idle_links == 1
        started.set()
        await until(server.ended)
        assert await answer(pool) == (200, b"hi")
    assert server.connections == 2


@pytest.mark.parametrize(
    "piece",
    [
        b"HTTP/1.1 200 OK\r\nx: " + b"y" * (2 * MAX_HEAD_BYTES),
        b"HTTP/1.1 100 Continue\r\n\r\n" * 10_000,
        b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nab",
        b"HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n",
        b"SSH-2.0-OpenSSH\r\n",
        b"",
    ],
    ids=["endless head", "endless interim", "two lengths", "two framings", "upgrade", "no HTTP", "nothing"],
)
async def test_what_is_no_answer_breaks_the_link(piece: bytes, caplog: pytest.LogCaptureFixture) -> None:
    """Framing that two readers could understand in two ways is not read at all, and no fault of the event loop's."""
    async with pool_to(Server(piece, close=True)) as pool:
        with pytest.raises(LinkError):
            await answer(pool)
    assert not caplog.records


async def test_an_idle_connection_is_closed_before_its_server_would() -> None:
    """A request on a connection that is just being closed would fail for nothing."""
    server = Server(OK, OK)
    async with pool_to(server, idle_seconds=0.05) as pool:
        assert await answer(pool) == (200, b"hi")
        await until(server.ended)
        assert pool.idle_links == 0


async def test_places_go_to_whoever_waits_longest_and_none_is_lost() -> None:
    """A place that is promised to somebody who gives up in that very moment has to go to the next."""
    async with pool_to(Server(OK, OK, OK), limit=1) as pool:
        link = await pool.take(1)
        first, second, third = [asyncio.create_task(pool.take(5)) for _ in range(3)]
        await asyncio.sleep(0)
        first.cancel()
        pool.give_back(link)  # promised to the second, for the first has left
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        pool.give_back(await third)
        pool.give_back(await pool.take(1))


async def test_beyond_the_limit_one_waits_for_a_place_and_not_for_ever() -> None:
    """A slow server must not collect connections without bound."""
    async with pool_to(Server(OK, OK), limit=1) as pool:
        held = await pool.take(1.0)
        with pytest.raises(TimeoutError):
            await pool.take(0.05)
        waiting = asyncio.create_task(answer(pool))
        await asyncio.sleep(0)
        held.ask(ASK)
        assert await body_of(held) == (200, b"hi")
        pool.give_back(held)
        assert await waiting == (200, b"hi")


async def test_a_slow_reader_stops_a_fast_server() -> None:
    """What is not read yet is bounded, whatever the server sends."""
    size = 16 << 20
    server = Server(b"HTTP/1.1 200 OK\r\ncontent-length: %d\r\n\r\n" % size + bytes(size))
    async with pool_to(server) as pool:
        link = await pool.take(1.0)
        link.ask(ASK)
        await link.wait(10.0)
        before = -1
        while before != (before := len(link._body)):
            for _ in range(5):
                await asyncio.sleep(0)
        assert 0 < len(b"".join(link._body)) < 4 << 20
        pool.give_back(link)


async def test_an_end_that_is_under_way_is_waited_for_but_not_for_long() -> None:
    """The last chunk of a stream comes after its last word; a connection for its sake alone is soon given up."""
    server = Server(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n")
    async with pool_to(server, limit=1) as pool:
        link = await pool.take(1.0)
        link.ask(ASK)
        await link.wait(10.0)
        pool.give_back_when_complete(link, 0.05)
        await until(server.ended)
        assert pool.idle_links == 0
        pool.give_back(await pool.take(1.0))


async def test_a_link_that_was_lost_before_it_is_given_back_leaves_its_place() -> None:
    """Servers that hang up after their last word would else take every place there is, one answer after the other."""
    server = Server(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n", close=True)
    async with pool_to(server, limit=1) as pool:
        for _ in range(2):
            link = await pool.take(1.0)
            link.ask(ASK)
            await link.wait(10.0)
            await asyncio.wait_for(asyncio.shield(link.lost), 10.0)  # somebody judges what came meanwhile
            pool.give_back_when_complete(link, 0.05)
        pool.give_back(await pool.take(1.0))


async def test_the_next_address_is_tried_when_the_first_is_dead() -> None:
    """Names lead to several addresses, and one family of them may be unreachable."""
    server = Server(OK)
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]

    async def resolve(host: str, _port: int) -> list[tuple[str, int]]:
        return [("127.0.0.1", 1), ("127.0.0.1", port)] if host == "both" else [("127.0.0.1", 1)]

    def pool_of(host: str) -> Pool:
        return Pool(host, port, tls=None, resolve=resolve, limit=1, idle_seconds=1.0)

    both = pool_of("both")
    assert await answer(both) == (200, b"hi")
    await both.close()
    with pytest.raises(UnreachableError):
        await pool_of("dead").take(1.0)
    listener.close()
    await asyncio.gather(*server.tasks)


@pytest.fixture
def certified(tmp_path: Path) -> tuple[ssl.SSLContext, Path]:
    """A server's context for `localhost`, and the certificate that vouches for it."""
    if shutil.which("openssl") is None:
        pytest.skip("no openssl command here to make a certificate with")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    words = "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost".split()
    words += ["-addext", "subjectAltName=DNS:localhost", "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(["openssl", *words], check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context, certificate


async def test_https_is_spoken_with_the_named_server_alone(certified: tuple[ssl.SSLContext, Path]) -> None:
    """The certificate has to be for the name of the settings, whatever address the name leads to."""
    context, certificate = certified
    server = Server(OK, OK)
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0, ssl=context)
    port = listener.sockets[0].getsockname()[1]

    async def resolve(_host: str, port: int) -> list[tuple[str, int]]:
        return [("127.0.0.1", port)]

    def pool_of(host: str, trusted: ssl.SSLContext) -> Pool:
        return Pool(host, port, tls=trusted, resolve=resolve, limit=1, idle_seconds=1.0)

    trusting = ssl.create_default_context(cafile=str(certificate))
    good = pool_of("localhost", trusting)
    assert [await answer(good), await answer(good)] == [(200, b"hi"), (200, b"hi")]
    await good.close()
    for pool in (pool_of("example.org", trusting), pool_of("localhost", ssl.create_default_context())):
        with pytest.raises(UnreachableError, match="SSL"):
            await pool.take(5.0)
    listener.close()
    await asyncio.gather(*server.tasks)
