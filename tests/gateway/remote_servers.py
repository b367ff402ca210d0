"""A server on loopback that answers by script, and the fleet that asks it; raw bytes, so that it can be wrong in any way."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from classifiers.guards.asking import Remote, is_remote
from classifiers.manifest import Manifest, build
from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.fleet.remote import RemoteFleet

OK_JSON = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

Script = Callable[["Server", Any, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Server:
    script: Script
    port: int = 0
    requests: list[tuple[bytes, dict[bytes, bytes], Any]] = field(default_factory=list)
    connections: int = 0
    at_once: int = 0
    most_at_once: int = 0
    left: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                line, *rest = head.rstrip().split(b"\r\n")
                headers = {n.lower(): v.strip() for n, _, v in (header.partition(b":") for header in rest)}
                raw = await reader.readexactly(int(headers.get(b"content-length", b"0")))
                body = json.loads(raw) if raw else None
                self.requests.append((line, headers, body))
                self.at_once += 1
                self.most_at_once = max(self.most_at_once, self.at_once)
                try:
                    await self.script(self, body, writer)
                    await writer.drain()
                finally:
                    self.at_once -= 1
        except (ConnectionError, asyncio.IncompleteReadError):
            self.left.set()
        finally:
            writer.close()


def whole(body: Any, head: bytes = OK_JSON) -> bytes:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return head + f"Content-Length: {len(raw)}\r\n\r\n".encode() + raw


def says(answer: Callable[[dict[str, Any]], Any], head: bytes = OK_JSON) -> Script:
    async def script(server: Server, body: dict[str, Any], writer: asyncio.StreamWriter) -> None:
        writer.write(whole(answer(body), head))

    return script


def found(body: dict[str, Any]) -> list[list[dict[str, Any]]]:
    """What a detector says that looks for the word `dotard`."""
    return [
        []
        if (at := text.find("dotard")) < 0
        else [{"start": at, "end": at + 6, "text": "dotard", "detection": "x", "detection_type": "hap", "score": 0.9}]
        for text in body["contents"]
    ]


async def silent(server: Server, body: dict[str, Any], writer: asyncio.StreamWriter) -> None:
    await asyncio.sleep(3600)


async def dribble(server: Server, body: dict[str, Any], writer: asyncio.StreamWriter) -> None:
    writer.write(OK_JSON + b"Content-Length: 100000\r\n\r\n")
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.01)


async def hangs_up(server: Server, body: dict[str, Any], writer: asyncio.StreamWriter) -> None:
    writer.close()


async def half(server: Server, body: dict[str, Any], writer: asyncio.StreamWriter) -> None:
    writer.write(OK_JSON + b"Content-Length: 900\r\n\r\n[[")
    writer.close()


@asynccontextmanager
async def serving(script: Script) -> AsyncIterator[Server]:
    server = Server(script)
    tasks: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        await server.serve(reader, writer)

    listener = await asyncio.start_server(serve, "127.0.0.1", 0)
    server.port = listener.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listener.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def remote(manifest: Manifest) -> Remote:
    built = build(manifest)
    assert is_remote(built)
    return built


@asynccontextmanager
async def fleet_of(*manifests: Manifest, deadline: float = 5.0, **more: Any) -> AsyncIterator[RemoteFleet]:
    fleet = RemoteFleet([remote(m) for m in manifests], deadline_seconds=deadline, **more)
    try:
        yield fleet
    finally:
        await fleet.close()


def span(text: str, direction: Direction = Direction.INPUT, channel: Channel = Channel.TEXT) -> TextSpan:
    role = Role.USER if direction is Direction.INPUT else Role.ASSISTANT
    return TextSpan(text, direction, role, channel, ("messages", 0, "content"))


def manifest_of(kind: str, name: str, options: dict[str, Any], **changes: Any) -> Manifest:
    """A manifest that promises what its map names, in every language."""
    categories = sorted({category for category in options["map"].values() if category})
    window = {"tail": 8, "context": 64, "max_input": 4000}
    base = {"name": name, "kind": kind, "version": 1, "categories": categories, "languages": {"*": categories}}
    return Manifest.model_validate({**base, "window": window, "licence": "MIT", "options": options, **changes})
