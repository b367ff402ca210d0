"""Build the desk from its settings: pages behind their checks, and the few routes that are open."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import os
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from fastapi import FastAPI, Request, Response
from redis.exceptions import RedisClusterException, RedisError
from starlette.exceptions import HTTPException

from classifiers.catalog import members
from gateway.audit.fingerprint import load_master_key
from gateway.audit.log import open_log
from gateway.dashboard import charts
from gateway.dashboard.asking import Gateway
from gateway.dashboard.bootstrap import grounds
from gateway.dashboard.decisions import IndexSilent
from gateway.dashboard.desk import Desk
from gateway.dashboard.doors import doors
from gateway.dashboard.front import App, Front
from gateway.dashboard.i18n import N_
from gateway.dashboard.mount import mount, spoken
from gateway.dashboard.oidc import Issuer, ProviderError
from gateway.dashboard.page import Page
from gateway.dashboard.pages import refusals
from gateway.dashboard.recorder import Recorder
from gateway.dashboard.render import render
from gateway.dashboard.scoped_decisions import ScopedDecisions
from gateway.dashboard.scoped_log import WHOLE
from gateway.dashboard.sessions import Sessions
from gateway.dashboard.silence import why
from gateway.dashboard.sources import open_sources
from gateway.errors import CaveatError, ConfigurationError, RateLimited
from gateway.redis.access import Role
from gateway.redis.connect import AsyncLink
from gateway.redis.full import is_full
from gateway.settings import Settings
from gateway.telemetry.logging import Log

JOURNAL: Final = Log("desk")
RELOAD_SECONDS: Final = 1.0
WARM_AFTER_SECONDS: Final = 2.0  # when the rest has started
WARM_SECONDS: Final = 600.0  # sooner than what is remembered of the index is forgotten
GOOD_NEWS: Final = frozenset({"redis_up", "spool_recovered"})
MISASKED: Final = N_("this page is asked for in another way: go to it by its link")
MISSING: Final = N_("there is no such page")
SILENT_PROVIDER: Final = N_("the identity provider does not answer as it should")
BROKEN: Final = N_("the desk failed on this page")
BROKEN_CHANGE: Final = N_("the desk failed on this; look whether it was done before you try again")
REDIS_SECONDS: Final = 2.0
REDIS_CONNECTIONS: Final = 32
HOUR_SECONDS: Final = 3600.0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a desk stands: its Redis, the gateway that it asks, and whether that one is in front of it."""

    redis_url: str | None
    gateway_url: str | None = None
    gateway_token: str | None = None
    is_behind: bool = False


def pages() -> list[Page]:
    """Return every page there is."""
    return list(members("gateway.dashboard.pages", "PAGE", Page).values())


def build(desk: Desk, shown: Sequence[Page]) -> App:
    """Return the desk as an ASGI application."""
    app = FastAPI(title="Caveat desk", openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    app.include_router(doors(desk))
    mount(app, desk, shown)
    _tell_faults(app)
    return Front(app, desk.settings.desk.public_url)


@contextlib.asynccontextmanager
async def open_desk(settings: Settings, place: Place, env: Mapping[str, str] | None = None) -> AsyncIterator[App]:
    """Build, start and in the end stop the desk. Raises ConfigurationError, AuditUnavailable and the loaders' errors."""
    env = os.environ if env is None else env
    if place.redis_url is None:
        raise ConfigurationError(
            "the desk keeps its sessions in Redis: expected `redis_url`, or a private redis-server"
        )
    async with contextlib.AsyncExitStack() as stack:
        gateway = Gateway(place.gateway_url, place.gateway_token)
        stack.push_async_callback(gateway.close)
        sources = open_sources(settings, place.redis_url, gateway)
        stack.push_async_callback(sources.close)
        redis = AsyncLink(
            place.redis_url, Role.DESK, timeout_seconds=REDIS_SECONDS, max_connections=REDIS_CONNECTIONS, env=env
        )
        stack.push_async_callback(redis.close)
        sessions = Sessions(
            redis.client,
            idle_seconds=60 * settings.desk.idle_minutes,
            longest_seconds=HOUR_SECONDS * settings.desk.session_hours,
            clock=time.time,
            grounds=functools.partial(grounds, settings),
        )
        log = await open_log(
            settings.data_dir,
            master_key=load_master_key(settings.data_dir, env.get("CAVEAT_AUDIT_KEY")),
            max_bytes=settings.spool_bytes,
            redis_url=place.redis_url,
            on_event=_tell,
        )
        stack.push_async_callback(log.close)
        issuer = None
        if settings.desk.issuer is not None:
            issuer = Issuer(settings.desk, env.get(settings.desk.client_secret_env) or None, clock=time.time)
        desk = Desk(settings, sources, sessions, Recorder(log), issuer, time.time, place.is_behind)
        for work in (_reload_forever(desk), _warm(desk)):
            stack.push_async_callback(_end, asyncio.create_task(work))
        yield build(desk, pages())


def _tell(name: str, message: str) -> None:
    say = JOURNAL.info if name in GOOD_NEWS else JOURNAL.warning
    say(name, message=message)


async def _reload_forever(desk: Desk) -> None:
    """Follow the operator's files as the gateways do. What is invalid changes nothing; the gateways tell of it."""
    is_told = False
    while True:
        await asyncio.sleep(RELOAD_SECONDS)
        try:
            desk.sources.library.reload_if_changed()
        except Exception as error:  # noqa: BLE001 - the edge of a task that must outlive every surprise
            if not is_told:
                JOURNAL.error("reload_failed", error)
            is_told = True


async def _warm(desk: Desk) -> None:
    """Do once what would make the first visitors wait; what fails here tells its reason to them."""
    await asyncio.sleep(WARM_AFTER_SECONDS)
    await asyncio.to_thread(charts.warm)
    while True:
        with contextlib.suppress(IndexSilent):
            await refusals.counted(ScopedDecisions(desk.sources.decisions, desk.sources.proofs, WHOLE), "", 0)
        await asyncio.sleep(WARM_SECONDS)


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


def _tell_faults(app: FastAPI) -> None:
    def told(request: Request, status: int, message: str) -> Response:
        speaks = spoken(request)
        return render(speaks, "fault.html", {"status": status, "message": speaks.gettext(message)}, status)

    @app.exception_handler(CaveatError)
    async def fault(request: Request, error: CaveatError) -> Response:
        said = why(spoken(request), error) if is_full(error) else error.message
        answer = told(request, error.status, said)
        if isinstance(error, RateLimited):
            answer.headers["retry-after"] = str(round(error.retry_after_seconds))
        return answer

    @app.exception_handler(HTTPException)
    async def missing(request: Request, error: HTTPException) -> Response:
        is_there = error.status_code == HTTPStatus.METHOD_NOT_ALLOWED
        message = MISASKED if is_there else MISSING
        return told(request, error.status_code, message)

    @app.exception_handler(RedisError)
    @app.exception_handler(RedisClusterException)
    async def silent(request: Request, error: Exception) -> Response:
        JOURNAL.error("redis_full" if is_full(error) else "redis_silent", error)
        return told(request, 503, why(spoken(request), error))

    @app.exception_handler(ProviderError)
    async def provider(request: Request, error: ProviderError) -> Response:
        JOURNAL.error("provider_silent", error, message=str(error))
        return told(request, 503, SILENT_PROVIDER)

    @app.exception_handler(Exception)
    async def broken(request: Request, error: Exception) -> Response:
        JOURNAL.error("page_failed", error, path=request.url.path)
        return told(request, 500, BROKEN if request.method == "GET" else BROKEN_CHANGE)
