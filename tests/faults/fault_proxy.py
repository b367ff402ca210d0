"""A proxy before a real server that delays, cuts, stalls, swallows or truncates what passes. In a thread of its own."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from dataclasses import dataclass
from enum import Enum, auto
from types import TracebackType
from typing import Self

HOST = "127.0.0.1"
CHUNK = 65_536
START_SECONDS = 10.0


class Kind(Enum):
    NONE = auto()
    DELAY = auto()  # each piece, both ways, comes later
    CUT = auto()  # connections end, new ones are refused
    STALL = auto()  # connections stay and new ones are taken, but nothing passes
    HALF_OPEN = auto()  # what is asked arrives and is done; no answer ever comes
    TRUNCATE = auto()  # of each answer some bytes come, then the connection ends


@dataclass(frozen=True)
class Fault:
    kind: Kind = Kind.NONE
    seconds: float = 0.0
    bytes: int = 0


class FaultProxy:
    """Use as a context manager; `set` holds for connections that there are and for new ones."""

    def __init__(self, port: int, host: str = HOST) -> None:
        self._target = (host, port)
        self._fault = Fault()
        self._loop = asyncio.new_event_loop()
        self._changed = asyncio.Event()
        self._writers: set[asyncio.StreamWriter] = set()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.port = 0

    @property
    def url(self) -> str:
        return f"redis://{HOST}:{self.port}"

    def set(self, fault: Fault) -> None:
        """From any thread; returns when it holds."""
        asyncio.run_coroutine_threadsafe(self._set(fault), self._loop).result(START_SECONDS)

    def lead_to(self, port: int) -> None:
        """Lead new connections to another server, as a failover does to an address; those that there are end."""
        self._target = (self._target[0], port)
        self.set(Fault(Kind.CUT))
        self.set(Fault())

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._ready.wait(START_SECONDS)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(START_SECONDS)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(START_SECONDS)
        self._loop.close()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._server = self._loop.run_until_complete(asyncio.start_server(self._accept, HOST, 0))
        self.port = int(self._server.sockets[0].getsockname()[1])
        self._ready.set()
        self._loop.run_forever()

    async def _set(self, fault: Fault) -> None:
        self._fault = fault
        self._changed.set()
        self._changed = asyncio.Event()
        if fault.kind is Kind.CUT:
            self._cut()

    async def _stop(self) -> None:
        self._server.close()
        self._fault = Fault(Kind.CUT)
        self._changed.set()
        self._cut()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _cut(self) -> None:
        for writer in self._writers:
            writer.transport.abort()

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        there: asyncio.StreamWriter | None = None
        try:
            if self._fault.kind is Kind.CUT:
                return
            back, there = await asyncio.open_connection(*self._target)
            self._writers.add(there)
            ways = [
                asyncio.ensure_future(self._pump(reader, there, is_answer=False)),
                asyncio.ensure_future(self._pump(back, writer, is_answer=True)),
            ]
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
        except OSError:
            pass
        finally:
            for each in (writer, there):
                if each is not None:
                    self._writers.discard(each)
                    each.transport.abort()

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, is_answer: bool) -> None:
        with contextlib.suppress(OSError):
            while data := await reader.read(CHUNK):
                fault = self._fault
                while fault.kind is Kind.STALL:
                    await self._changed.wait()
                    fault = self._fault
                if fault.kind is Kind.DELAY:
                    await asyncio.sleep(fault.seconds)
                if fault.kind is Kind.HALF_OPEN and is_answer:
                    continue
                if fault.kind is Kind.TRUNCATE and is_answer:
                    writer.write(data[: fault.bytes])
                    await writer.drain()
                    return
                writer.write(data)
                await writer.drain()
