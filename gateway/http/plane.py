"""The data plane: doors found by a dictionary, everything else by FastAPI. Only routes with a codec exist."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from gateway.errors import BadRequest, CaveatError, NotFound, RateLimited
from gateway.http.auth import Authenticator
from gateway.http.limits import RateLimiter
from gateway.http.messages import Receive, Scope, Send, read_head
from gateway.http.openapi import document
from gateway.http.routes import Door
from gateway.protocols.openai import error_body
from gateway.types import Explanation, Json


@dataclass(frozen=True, slots=True)
class DataPlane:
    """ASGI: a POST to a door's path goes there without passing any framework."""

    doors: Mapping[str, Door]
    rest: FastAPI

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] == "POST":
            door = self.doors.get(scope["path"])
            if door is not None:
                await door(scope, receive, send)
                return
        await self.rest(scope, receive, send)


class MethodNotAllowed(BadRequest):
    status = 405
    code = "method_not_allowed"


def build_rest(
    authenticator: Authenticator,
    models: Callable[[], list[str]],
    doors: Mapping[str, Door],
    summaries: Mapping[str, Json] | None = None,
    limiter: RateLimiter | None = None,
    is_ready: Callable[[], bool] = lambda: False,
) -> FastAPI:
    """GET /v1/models, whether there is service, the description of the doors, and clear errors for what is not there.

    `summaries`: what a model's card says, by its name.
    """
    rest = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    described = document([door.endpoint for door in doors.values()])

    async def admit(request: Request) -> None:
        """Ask for what a door asks for: a head that can be read in one way, a key, and that it is within its rate."""
        principal = authenticator.authenticate(read_head(request.scope).authorization)
        if limiter is not None:
            await limiter.check(principal, 0)

    _serve_models(rest, admit, models, summaries or {})

    @rest.get("/v1/health")
    @rest.get("/health")
    async def health() -> JSONResponse:
        """Without a key, so nothing but whether requests are taken: for integrations and orchestrators."""
        return JSONResponse({"status": "ok"}) if is_ready() else JSONResponse({"status": "error"}, 503)

    @rest.get("/openapi.json", include_in_schema=False)
    async def description() -> Json:
        return described

    _tell_faults(rest, doors)
    return rest


def _serve_models(
    rest: FastAPI,
    admit: Callable[[Request], Awaitable[None]],
    models: Callable[[], list[str]],
    summaries: Mapping[str, Json],
) -> None:
    started = int(time.time())

    def entry(name: str) -> Json:
        model: Json = {"id": name, "object": "model", "created": started, "owned_by": "caveat"}
        said = summaries.get(name)
        return model if said is None else {**model, "caveat": said}

    @rest.get("/v1/models")
    async def list_models(request: Request) -> Json:
        await admit(request)
        return {"object": "list", "data": [entry(name) for name in models()]}

    @rest.get("/v1/models/{name:path}")
    async def show_model(request: Request, name: str) -> Json:
        await admit(request)
        if name not in models():
            raise NotFound("no such model is served here; see GET /v1/models", code="model_not_found")
        return entry(name)


def _tell_faults(rest: FastAPI, doors: Mapping[str, Door]) -> None:
    @rest.exception_handler(CaveatError)
    async def fault(_request: Request, error: CaveatError) -> JSONResponse:
        seconds = error.retry_after_seconds if isinstance(error, RateLimited) else None
        headers = None if seconds is None else {"retry-after": str(max(1, round(seconds)))}
        return JSONResponse(error_body(error, None), error.status, headers)

    @rest.exception_handler(HTTPException)
    async def missing(request: Request, error: HTTPException) -> JSONResponse:
        path, error_of = request.url.path, _error_of(request.url.path, doors)
        allowed = "POST" if path in doors else "GET"
        if path in doors or error.status_code == MethodNotAllowed.status:
            told = error_of(MethodNotAllowed(f"this endpoint takes {allowed}"), None)
            return JSONResponse(told, MethodNotAllowed.status, headers={"allow": allowed})
        return JSONResponse(error_of(NotFound("there is no such endpoint"), None), error.status_code)


def _error_of(path: str, doors: Mapping[str, Door]) -> Callable[[CaveatError, Explanation | None], Json]:
    """How an error is written at a door and below it: as that door's clients read errors."""
    near = [door.endpoint.codec.error for at, door in doors.items() if path == at or path.startswith(at + "/")]
    return near[0] if near else error_body
