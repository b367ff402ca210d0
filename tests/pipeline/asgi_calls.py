"""Call a Door in process, as an ASGI server would, and keep what it sent."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fakes import ENDED, PLAN, CanaryFleet, ListLog, ScriptedUpstream, metrics

from gateway.app import endpoints
from gateway.http.auth import Authenticator
from gateway.http.keys import Grant, KeyStore
from gateway.http.limits import RateLimiter
from gateway.http.listing import Catalogue
from gateway.http.plane import DataPlane, build_rest
from gateway.http.routes import Bouncer, Door, Services
from gateway.pipeline.pipeline import Pipeline
from gateway.protocols.base import Bounds
from gateway.telemetry.metrics import Metrics
from gateway.types import Delta, Exchange, Principal, UpstreamEvent
from gateway.upstream.base import Upstream
from policies.types import Policy

ENDPOINTS = endpoints()
BODY_BYTES = 200_000
Message = MutableMapping[str, Any]


@dataclass
class Reply:
    """What one call sent, in order."""

    messages: list[Message] = field(default_factory=list)

    @property
    def status(self) -> int:
        starts = [m["status"] for m in self.messages if m["type"] == "http.response.start"]
        assert len(starts) == 1, "an answer begins exactly once"
        return int(starts[0])

    @property
    def headers(self) -> dict[str, str]:
        start = next(m for m in self.messages if m["type"] == "http.response.start")
        return {k.decode(): v.decode() for k, v in start["headers"]}

    @property
    def content(self) -> bytes:
        return b"".join(m.get("body", b"") for m in self.messages if m["type"] == "http.response.body")

    @property
    def json(self) -> Any:
        return json.loads(self.content)

    @property
    def is_whole(self) -> bool:
        """Whether the answer was ended, and nothing followed its end."""
        bodies = [m for m in self.messages if m["type"] == "http.response.body"]
        ends = [m for m in bodies if not m.get("more_body", False)]
        return len(ends) == 1 and bodies[-1] is ends[0]


@dataclass
class House:
    """Doors over fakes, with one key."""

    rules: Policy
    key: bytes
    upstream: Upstream
    log: ListLog
    fleet: CanaryFleet
    plane: DataPlane
    metrics: Metrics

    async def post(self, body: bytes, endpoint: str = "chat", **more: Any) -> Reply:
        return await self.call(body, path=ENDPOINTS[endpoint].path, **more)

    async def call(
        self,
        body: bytes,
        *,
        path: str,
        method: str = "POST",
        headers: list[tuple[bytes, bytes]] | None = None,
        leave_after: int | None = None,
        on_send: Callable[[bytes], object] | None = None,
    ) -> Reply:
        """`leave_after`: the client goes when that many messages were sent to it; 0 is at once."""
        reply, gone = Reply(), asyncio.Event()
        incoming: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]
        if leave_after == 0:
            gone.set()

        async def receive() -> Message:
            if incoming:
                return incoming.pop(0)
            await gone.wait()
            return {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            reply.messages.append(message)
            if on_send is not None:
                on_send(message.get("body", b""))
            if leave_after is not None and len(reply.messages) >= leave_after:
                gone.set()
            await asyncio.sleep(0)

        await self.plane(self.scope(path, method, headers), receive, send)
        return reply

    def scope(self, path: str, method: str, headers: list[tuple[bytes, bytes]] | None) -> dict[str, Any]:
        if headers is None:
            headers = [(b"host", b"h"), (b"authorization", b"Bearer " + self.key)]
            headers.append((b"content-type", b"application/json"))
        return {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "root_path": "",
            "scheme": "http",
            "query_string": b"",
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 2),
            "headers": headers,
        }


def build(
    directory: Path,
    rules: Policy,
    upstream: Upstream | None = None,
    log: ListLog | None = None,
    fleet: CanaryFleet | None = None,
    rolled_out: Callable[[Policy, Principal, Exchange], Policy] = lambda policy, _principal, _exchange: policy,
) -> House:
    """Wire everything as app.py does; only the model, the classifiers and the disk are fakes."""
    store = KeyStore(directory)
    key = store.create(Grant("acme", rules.name), time.time()).text.encode()
    upstream = upstream or ScriptedUpstream(ENDED)
    log, fleet = log or ListLog(), fleet or CanaryFleet()
    counters, authenticator = metrics(), Authenticator(store)
    serves: Callable[[str], Upstream | None] = {"m": upstream}.get
    services = Services(
        Pipeline(fleet, log, serves, counters, PLAN),
        log,
        authenticator,
        RateLimiter(),
        lambda _name: rules,
        counters,
        Bouncer(BODY_BYTES, 5.0, Bounds()),
        rolled_out=rolled_out,
    )
    doors = {e.path: Door(e, services) for e in ENDPOINTS.values()}
    rest = build_rest(authenticator, Catalogue(lambda: ["m"]), doors, on_refused=counters.refused)
    return House(rules, key, upstream, log, fleet, DataPlane(doors, rest), counters)


def pieces_of(text: str, size: int, key: Any) -> list[UpstreamEvent]:
    return [Delta(key, text[at : at + size]) for at in range(0, len(text), size)]
