"""A desk as the tests have it: a real Redis, its own data directory, a fake gateway, pages that only tests have."""

from __future__ import annotations

import asyncio
import functools
import re
import socket
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx
import uvicorn
from fastapi import FastAPI
from fastapi.responses import JSONResponse
from redis.asyncio import Redis

from gateway.audit.base import Ack, Record
from gateway.dashboard.access import Grant, Role, Viewer
from gateway.dashboard.app import build, pages
from gateway.dashboard.asking import Gateway
from gateway.dashboard.bootstrap import grounds
from gateway.dashboard.changes import Changes
from gateway.dashboard.decisions import Decisions
from gateway.dashboard.desk import Desk
from gateway.dashboard.jobs import Jobs
from gateway.dashboard.ledger import Ledger
from gateway.dashboard.machines import Machines
from gateway.dashboard.oidc import Issuer
from gateway.dashboard.page import Page
from gateway.dashboard.proving import Proofs
from gateway.dashboard.recorder import Recorder
from gateway.dashboard.scoped_review import reviewing
from gateway.dashboard.sessions import Sessions
from gateway.dashboard.sources import Sources, open_sources
from gateway.dashboard.standing import Chain
from gateway.dashboard.views import Views
from gateway.errors import AuditUnavailable
from gateway.http.keys import Grant as KeyGrant
from gateway.http.keys import KeyStore
from gateway.settings import Settings

HOST = "http://localhost"


@dataclass
class KeptLog:
    """An audit log that keeps what it is given; `is_full` refuses, as a full spool does."""

    records: list[Record] = field(default_factory=list)
    is_full: bool = False

    async def append(self, records: Sequence[Record], ack: Ack = Ack.LOCAL) -> None:
        if self.is_full:
            raise AuditUnavailable("the audit spool is full")
        self.records += records

    def fingerprint(self, tenant: str, text: str) -> str:
        return ""


@dataclass
class Clock:
    now: float = field(default_factory=time.time)

    def __call__(self) -> float:
        return self.now


@dataclass
class Standing:
    """A desk under test. `as_` gives a browser that is signed in."""

    app: Any
    desk: Desk
    log: KeptLog
    clock: Clock

    def browser(self, client: str = "127.0.0.1", base: str = HOST, app: Any = None) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(app or self.app, client=(client, 50000), raise_app_exceptions=False)
        return httpx.AsyncClient(transport=transport, base_url=base)

    async def as_(self, *grants: Grant, name: str = "Somebody") -> httpx.AsyncClient:
        browser = self.browser()
        browser.cookies.set(self.desk.cookie, await self.desk.sessions.begin(Viewer("oidc:somebody", name, grants)))
        return browser

    async def as_role(self, role: Role, *tenants: str, name: str = "Somebody") -> httpx.AsyncClient:
        return await self.as_(Grant(role, frozenset(tenants) or None), name=name)


def fake_gateway(judge: Callable[[Any], Any] = lambda _: {}) -> FastAPI:
    """A control plane that answers as a gateway's does."""
    app = FastAPI()

    @app.get("/readyz")
    async def readyz() -> JSONResponse:
        return JSONResponse({"status": "ok", "reasons": []})

    @app.get("/admin/policies")
    async def policies() -> JSONResponse:
        return JSONResponse([])

    @app.post("/admin/judge")
    async def judged(question: dict[str, Any]) -> JSONResponse:
        return JSONResponse(judge(question))

    return app


@functools.cache
def read_once() -> Sources:
    """The built-in policies, cards and manifests: the same in each test, and slow to read."""
    return open_sources(Settings(), None, Gateway(None, None))


@asynccontextmanager
async def standing_desk(
    data: Path,
    redis_url: str,
    *,
    more: Sequence[Page] = (),
    settings: Settings | None = None,
    issuer: httpx.AsyncBaseTransport | None = None,
    secret: str | None = None,
    reads: bool = False,
    judge: Callable[[Any], Any] = lambda _: {},
    machines: Machines | None = None,
    recorder: Recorder | None = None,
) -> AsyncIterator[Standing]:
    settings = settings or Settings(data_dir=data)
    store = KeyStore(data)
    for tenant, policy in (("acme", "baseline"), ("globex", "strict")):
        store.create(KeyGrant(tenant, policy, f"key of {tenant}"), time.time())
    clock, log = Clock(), KeptLog()
    gateway = Gateway("http://gateway", "token", httpx.ASGITransport(fake_gateway(judge)))
    redis = Redis.from_url(redis_url)
    sessions = Sessions(
        redis,
        idle_seconds=60 * settings.desk.idle_minutes,
        longest_seconds=3600 * settings.desk.session_hours,
        clock=clock,
        grounds=functools.partial(grounds, settings),
    )
    known = Issuer(settings.desk, secret, clock=clock, transport=issuer) if settings.desk.issuer else None
    sources = replace(
        open_sources(settings, redis_url, gateway) if reads else read_once(),
        settings=settings,
        keys=store,
        chain=Chain(data, redis_url),
        changes=Changes(data, redis_url),
        gateway=gateway,
        decisions=Decisions(data, redis_url),
        proofs=Proofs(data, redis_url),
        views=Views(redis_url),
        ledger=Ledger(data, redis_url, {}),
        jobs=Jobs(data, clock),
        machines=machines or Machines([]),
        reviewing=reviewing(redis_url),
    )
    desk = Desk(settings, sources, sessions, recorder or Recorder(log), known, clock)
    try:
        yield Standing(build(desk, [*pages(), *more]), desk, log, clock)
    finally:
        await sources.close()
        await redis.aclose()
        await gateway.close()


def csrf_of(page: httpx.Response) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', page.text)
    assert found, page.text[:500]
    return found[1]


def token_of(page: httpx.Response) -> str:
    found = re.search(r'name="token" value="([^"]+)"', page.text)
    assert found, page.text[:500]
    return found[1]


@asynccontextmanager
async def served(desk: Standing, link: socket.socket | None = None) -> AsyncIterator[str]:
    """Serve a desk on a port of this machine."""
    link = link or socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(desk.app, lifespan="off", log_config=None, ws="none"))
    running = asyncio.create_task(server.serve([link]))
    try:
        yield f"http://127.0.0.1:{link.getsockname()[1]}"
    finally:
        server.should_exit = True
        await running
