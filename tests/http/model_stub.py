"""A model's server in a thread of its own: it counts what reaches it, and notes when somebody hangs up on it."""

from __future__ import annotations

import asyncio
import json
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Self

Script = Callable[["Call"], Awaitable[None]]


@dataclass
class Call:
    """One request, as it came."""

    path: str
    headers: dict[str, str]
    body: bytes
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def is_stream(self) -> bool:
        return bool(self.json.get("stream"))

    async def head(self, kind: str, *more: str, status: str = "200 OK") -> None:
        lines = [f"HTTP/1.1 {status}", f"content-type: {kind}", *more]
        self.writer.write("\r\n".join([*lines, "", ""]).encode())
        await self.writer.drain()

    async def whole(self, body: bytes, kind: str = "application/json", *more: str) -> None:
        await self.head(kind, f"content-length: {len(body)}", *more)
        self.writer.write(body)
        await self.writer.drain()

    async def chunk(self, data: bytes) -> None:
        self.writer.write(b"%x\r\n%b\r\n" % (len(data), data))
        await self.writer.drain()


def message(text: str, *, chat: bool = True) -> bytes:
    """A whole answer in the chat or the completions format."""
    said: dict[str, Any] = {"message": {"role": "assistant", "content": text}} if chat else {"text": text}
    return json.dumps({"choices": [{"index": 0, "finish_reason": "stop", **said}]}).encode()


def piece(text: str, *, chat: bool = True) -> bytes:
    """One event of a streamed answer."""
    said: dict[str, Any] = {"delta": {"content": text}} if chat else {"text": text}
    return b"data: " + json.dumps({"choices": [{"index": 0, "finish_reason": None, **said}]}).encode() + b"\n\n"


def last_piece(*, chat: bool = True) -> bytes:
    said: dict[str, Any] = {"delta": {}} if chat else {"text": ""}
    return (
        b"data: "
        + json.dumps({"choices": [{"index": 0, "finish_reason": "stop", **said}]}).encode()
        + b"\n\ndata: [DONE]\n\n"
    )


async def answer_at_once(call: Call) -> None:
    chat = call.path.endswith("/chat/completions")
    if not call.is_stream:
        await call.whole(message("fine", chat=chat))
        return
    await call.head("text/event-stream", "transfer-encoding: chunked")
    for text in ("fine ", "words "):
        await call.chunk(piece(text, chat=chat))
    await call.chunk(last_piece(chat=chat))
    call.writer.write(b"0\r\n\r\n")


@dataclass
class ModelStub:
    """Use as a context manager; `script` answers each request and may be changed at any time."""

    script: Script = answer_at_once
    calls: list[Call] = field(default_factory=list)
    finished: int = 0
    aborted_at: list[float] = field(default_factory=list)  # time.monotonic of each hang-up before the end
    port: int = 0
    _loop: asyncio.AbstractEventLoop = field(default_factory=asyncio.new_event_loop)
    _thread: threading.Thread | None = None
    _stop: asyncio.Event = field(default_factory=asyncio.Event)
    _open: set[asyncio.Task[None]] = field(default_factory=set)

    def __enter__(self) -> Self:
        ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(ready,), daemon=True)
        self._thread.start()
        assert ready.wait(60)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        assert self._thread is not None
        self._thread.join(60)

    @property
    def open_calls(self) -> int:
        return len(self.calls) - self.finished - len(self.aborted_at)

    def settings(self, *models: str, **more: Any) -> str:
        """The part of a caveat.yaml that sends these models here."""
        lines = [
            "upstreams:",
            "  - name: stub",
            "    kind: openai",
            f"    base_url: http://127.0.0.1:{self.port}/v1",
        ]
        lines += [f"    {key}: {value}" for key, value in more.items()]
        return "\n".join([*lines, f"    models: [{', '.join(models or ('m',))}]", ""])

    def _run(self, ready: threading.Event) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve(ready))
        self._loop.close()

    async def _serve(self, ready: threading.Event) -> None:
        server = await asyncio.start_server(self._connected, "127.0.0.1", 0, limit=1 << 20)
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        await self._stop.wait()
        server.close()
        for task in self._open:
            task.cancel()
        await asyncio.gather(*self._open, return_exceptions=True)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._open.add(task)
        try:
            early = b""
            while True:
                call = await _read_call(early, reader, writer)
                self.calls.append(call)
                early = await self._answer(call)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._open.discard(task)
            writer.transport.abort()

    async def _answer(self, call: Call) -> bytes:
        """Run the script until it ends or the client does. Returns what the client sent before that was noticed."""
        script = asyncio.ensure_future(self.script(call))
        gone = asyncio.ensure_future(call.reader.read(1))
        await asyncio.wait([script, gone], return_when=asyncio.FIRST_COMPLETED)
        if gone.done() and not gone.exception() and gone.result():  # the next request: the answer was whole
            await script
        elif gone.done() and not script.done():
            self.aborted_at.append(time.monotonic())
            script.cancel()
            await asyncio.gather(script, return_exceptions=True)
            raise ConnectionResetError
        gone.cancel()
        early = (await asyncio.gather(gone, return_exceptions=True))[0]
        try:
            script.result()
        except ConnectionError:
            self.aborted_at.append(time.monotonic())
            raise
        self.finished += 1
        return early if isinstance(early, bytes) else b""


async def _read_call(early: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> Call:
    head = (early + await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
    line, *rest = head.rstrip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (header.partition(":") for header in rest)}
    body = await reader.readexactly(int(headers.get("content-length", "0")))
    return Call(line.split(" ")[1], headers, body, reader, writer)
