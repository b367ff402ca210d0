"""The end of the connections to a model's server: it is waited for, and comes whatever a connection was just about."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from typing import Any, TypeAlias

import pytest
import uvloop

from gateway.transport import link as links
from gateway.transport.link import Link, Pool, UnreachableError

LONG = 60.0  # never waited for
Loop: TypeAlias = Callable[[], asyncio.AbstractEventLoop]
LOOPS = pytest.mark.parametrize("loop", [asyncio.new_event_loop, uvloop.new_event_loop], ids=["asyncio", "uvloop"])


class Server:
    """Says nothing; `ended` counts the connections that their client has ended."""

    def __init__(self) -> None:
        self.met = self.ended = 0
        self.is_found = asyncio.Event()  # while it is not, its name leads nowhere yet
        self.is_found.set()

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.met += 1
        with contextlib.suppress(ConnectionError):
            await reader.read()
        self.ended += 1
        writer.close()


def run(loop: Loop, story: Callable[[Server, Pool], Awaitable[None]], limit: int = 4) -> None:
    """Tell a story on a loop of a kind, with a pool that leads to a server."""

    async def told() -> None:
        server = Server()
        listener = await asyncio.start_server(server.serve, "127.0.0.1", 0)
        port = listener.sockets[0].getsockname()[1]

        async def resolve(host: str, port: int) -> list[tuple[str, int]]:
            await server.is_found.wait()
            return [(host, port)]

        pool = Pool("127.0.0.1", port, tls=None, resolve=resolve, limit=limit, idle_seconds=LONG)
        async with asyncio.timeout(LONG):
            await story(server, pool)
            await until(lambda: server.ended == server.met)
        listener.close()

    with asyncio.Runner(loop_factory=loop) as runner:
        runner.run(told())


def at_connection(monkeypatch: pytest.MonkeyPatch, what: Callable[[Link], Any]) -> None:
    """Have something happen in the same turn of the loop in which a connection is made."""
    made = Link.connection_made

    def connection_made(self: Link, transport: asyncio.BaseTransport) -> None:
        made(self, transport)
        asyncio.get_running_loop().call_soon(what, self)

    monkeypatch.setattr(Link, "connection_made", connection_made)


@LOOPS
def test_who_leaves_as_the_connection_is_made_leaves_none_behind(loop: Loop, monkeypatch: pytest.MonkeyPatch) -> None:
    """uvloop closes such a connection and tells nobody; a pool that waited for the word kept the gateway alive."""

    async def story(_server: Server, pool: Pool) -> None:
        task = asyncio.create_task(pool.take(LONG))
        at_connection(monkeypatch, lambda _link: task.cancel())
        await asyncio.wait([task])
        assert task.cancelled()
        assert not pool._links
        await pool.close()

    monkeypatch.setattr(links, "CLOSE_SECONDS", LONG)  # so that it is no deadline that ends this
    run(loop, story)


@LOOPS
def test_a_transport_that_never_says_that_it_ended_is_not_waited_for(
    loop: Loop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever a transport forgets, a gateway ends."""

    async def story(_server: Server, pool: Pool) -> None:
        silent, well = await pool.take(LONG), await pool.take(LONG)
        monkeypatch.setattr(silent, "connection_lost", lambda _error: None)
        await pool.close()
        assert not silent.lost.done()
        assert well.lost.done()

    monkeypatch.setattr(links, "CLOSE_SECONDS", 0.5)
    run(loop, story)


@LOOPS
def test_a_pool_that_closes_while_it_connects_lends_nothing_any_more(loop: Loop) -> None:
    """Nobody would look at the deadlines of such a link, or close it."""

    async def story(server: Server, pool: Pool) -> None:
        server.is_found.clear()
        connecting, waiting = (asyncio.create_task(pool.take(LONG)) for _ in range(2))
        await asyncio.sleep(0)
        await pool.close()
        server.is_found.set()
        for task in (connecting, waiting):
            with pytest.raises(UnreachableError, match="closed"):
                await task
        with pytest.raises(UnreachableError, match="closed"):
            await pool.take(LONG)
        await until(lambda: server.met == 1 and not pool._links)

    run(loop, story, limit=1)


async def until(holds: Callable[[], bool]) -> None:
    while not holds():  # noqa: ASYNC110 - there is nothing that tells of it
        await asyncio.sleep(0.005)
