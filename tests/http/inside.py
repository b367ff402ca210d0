"""A gateway inside the test's own event loop, on real sockets: its tasks, connections and records can be counted."""

from __future__ import annotations

import asyncio
import contextlib
import json
import socket
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from patience import now
from running import Running, start

from gateway.app import Gateway, open_gateway
from gateway.audit.browse import newest
from gateway.audit.read import parse
from gateway.commands.serve import build_server
from gateway.http.keys import Grant, KeyStore
from gateway.http.listening import Server
from gateway.settings import Settings, load_settings

LEAN = """
policy: lean
version: 1
required: [patterns]
on_unjudged: refuse
rules:
  - {id: secrets, category: secrets, at_least: 0.5, action: refuse}
"""


@dataclass
class Inside:
    gateway: Gateway
    server: Server
    url: str
    key: str
    port: int

    @property
    def open_connections(self) -> int:
        return len(self.server.server_state.connections)

    @property
    def running_requests(self) -> int:
        return len(self.server.server_state.tasks)

    def head(self, path: str, length: int, *more: str) -> bytes:
        lines = [f"POST {path} HTTP/1.1", "host: gw", f"authorization: Bearer {self.key}"]
        lines += ["content-type: application/json", f"content-length: {length}", *more]
        return "\r\n".join([*lines, "", ""]).encode()

    def post(self, path: str, body: Any) -> bytes:
        raw = json.dumps(body).encode()
        return self.head(path, len(raw)) + raw


def lean_settings(directory: Path) -> str:
    """Patterns alone, and no Redis: it starts at once."""
    policies = directory / "policies"
    policies.mkdir(parents=True, exist_ok=True)
    (policies / "lean.yaml").write_text(LEAN)
    return f"policy_dir: {policies}\nredis_url: none\nclassifiers: [patterns]\n"


def start_lean(directory: Path, config: str = "") -> Running:
    """A gateway in a process of its own, with a key for the lean policy."""
    data = directory / "data"
    data.mkdir(parents=True)
    key = KeyStore(data).create(Grant("acme", "lean"), time.time()).text
    return replace(start(directory, lean_settings(directory) + config), key=key)


def records(place: Inside) -> list[dict[str, Any]]:
    """What the spool holds."""
    return [parse(record) for record in newest(place.gateway.settings.data_dir, 1_000_000)]


def open_exchanges(place: Inside) -> list[str]:
    """The decisions that were begun and not ended."""
    ended = {r["id"] for r in records(place) if r["type"] == "end"}
    return [r["id"] for r in records(place) if r["type"] == "begin" and r["id"] not in ended]


@contextlib.asynccontextmanager
async def inside(directory: Path, config: str) -> AsyncIterator[Inside]:
    """Serve with the lean settings and those of `config`."""
    path = directory / "caveat.yaml"
    path.write_text(f"data_dir: {directory / 'data'}\n{lean_settings(directory)}{config}")
    settings = load_settings(path, {})
    async with open_gateway(settings, {}) as gateway:
        key = gateway.keys.create(Grant("acme", "lean"), time.time()).text
        async with serving(gateway, settings) as (server, port):
            yield Inside(gateway, server, f"http://127.0.0.1:{port}", key, port)


@contextlib.asynccontextmanager
async def serving(gateway: Gateway, settings: Settings) -> AsyncIterator[tuple[Server, int]]:
    listener = socket.create_server(("127.0.0.1", 0), backlog=2048)
    server = build_server(gateway.data_plane, settings)
    task = asyncio.create_task(server.serve([listener]))
    while not server.started:  # noqa: ASYNC110 - uvicorn offers a flag and no event
        await asyncio.sleep(0.005)
    try:
        yield server, listener.getsockname()[1]
    finally:
        server.should_exit = True
        await task


async def until(what: str, holds: Any, seconds: float = 30.0) -> float:
    """Wait until `holds()`; returns how long that took. Fails with `what` after `seconds`."""
    started = now()
    while not holds():
        assert now() - started < seconds, what
        await asyncio.sleep(0.005)
    return now() - started
