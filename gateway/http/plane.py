"""The data plane: doors found by a dictionary, everything else by FastAPI. Only routes with a codec exist."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from gateway.errors import CaveatError, MethodNotAllowed, NotFound, RateLimited
from gateway.http.auth import Authenticator
from gateway.http.limits import RateLimiter
from gateway.http.listing import MODELS, VERSION_HEADER, Catalogue, reads_anthropic, serve_models
from gateway.http.messages import EXTENSION, IDENTITY, Header, Message, Receive, Scope, Send, read_head, retry_after
from gateway.http.openapi import document
from gateway.http.routes import Door
from gateway.ids import new_id
from gateway.protocols import messages_answer
from gateway.protocols.base import REQUEST_ID, Endpoint
from gateway.protocols.openai import error_body
from gateway.types import Explanation, Json

PROBED: Final = ["GET", "HEAD"]  # some monitors and balancers ask by HEAD, and take a 405 for a dead gateway
APPEALS: Final = "/v1/appeals"  # of appeals.py
APPEAL_STATE: Final = f"{APPEALS}/state"


@dataclass(frozen=True, slots=True)
class DataPlane:
    """ASGI: a POST to a door's path goes there without passing any framework."""

    doors: Mapping[str, Door]
    rest: FastAPI

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        """Hand the request on. No coroutine of its own: it would be one more to pass at each wait."""
        if scope["type"] != "http":
            return self.rest(scope, receive, send)
        if scope["method"] == "POST":
            door = self.doors.get(scope["path"])
            if door is not None:
                return door(scope, receive, send)
        scope[IDENTITY] = identity = new_id()
        named = _id_header(scope, self.doors), identity.encode()
        return self.rest(scope, receive, _ending(scope, _saying(named, send)))


def _saying(header: Header, send: Send) -> Send:
    async def said(message: Message) -> None:
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], header]
        await send(message)

    return said


def _id_header(scope: Scope, doors: Mapping[str, Door]) -> bytes:
    """Return where the client looks for what names its request: as at the door that is near, else as its provider has it."""
    endpoint = _near(scope["path"], doors)
    if endpoint is not None:
        return endpoint.id_header
    sent = {name for name, _ in scope["headers"]}
    return messages_answer.REQUEST_ID if VERSION_HEADER.encode() in sent else REQUEST_ID


def _ending(scope: Scope, send: Send) -> Send:
    """Have an answer say that the connection ends with it, where its request has a body that is not all here.

    Nobody reads that body, and what follows it is no request.
    """
    offered = scope.get("extensions", {}).get(EXTENSION)
    if offered is None:
        return send

    async def said(message: Message) -> None:
        if message["type"] == "http.response.start" and offered["seconds_left"]() is not None:
            message["headers"] = [*message["headers"], (b"connection", b"close")]
        await send(message)

    return said


def build_rest(
    authenticator: Authenticator,
    catalogue: Catalogue,
    doors: Mapping[str, Door],
    limiter: RateLimiter | None = None,
    is_ready: Callable[[], bool] = lambda: False,
    on_refused: Callable[[str | None], object] = lambda _reason: None,
) -> FastAPI:
    """GET /v1/models, whether there is service, the description of the doors, and clear errors for what is not there.

    `on_refused`: is told why what never came to a door was refused.
    """
    rest = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, redirect_slashes=False)
    described = document([door.endpoint for door in doors.values()])

    async def admit(request: Request) -> None:
        """Ask for what a door asks for: a head that can be read in one way, a key, and that it is within its rate."""
        head = read_head(request.scope)
        principal = authenticator.authenticate_either(head.authorization, head.api_key)
        if limiter is not None:
            await limiter.check(principal, 0)

    serve_models(rest, admit, catalogue)

    @rest.api_route("/v1/health", methods=PROBED)
    @rest.api_route("/health", methods=PROBED)
    async def health() -> JSONResponse:
        """Without a key, so nothing but whether requests are taken: for integrations and orchestrators."""
        return JSONResponse({"status": "ok"}) if is_ready() else JSONResponse({"status": "error"}, 503)

    @rest.get("/openapi.json", include_in_schema=False)
    async def description() -> Json:
        return described

    _tell_faults(rest, doors, on_refused)
    return rest


def _tell_faults(rest: FastAPI, doors: Mapping[str, Door], on_refused: Callable[[str | None], object]) -> None:
    @rest.exception_handler(CaveatError)
    async def fault(request: Request, error: CaveatError) -> JSONResponse:
        on_refused(error.code)
        told = messages_answer.error_body if reads_anthropic(request) else error_body
        seconds = error.retry_after_seconds if isinstance(error, RateLimited) else None
        answer = JSONResponse(told(error, None), error.status)
        if seconds is not None:
            answer.raw_headers.append(retry_after(seconds))
        return answer

    @rest.exception_handler(HTTPException)
    async def missing(request: Request, error: HTTPException) -> JSONResponse:
        path = request.url.path
        allowed = "POST" if path in doors or path in {APPEALS, APPEAL_STATE} else "GET"
        is_there = path in doors or error.status_code == MethodNotAllowed.status
        said = MethodNotAllowed(f"this endpoint takes {allowed}") if is_there else NotFound(_missing(path, doors))
        on_refused(said.code)
        headers = {"allow": allowed} if is_there else None
        return JSONResponse(_error_of(path, doors)(said, None), said.status if is_there else error.status_code, headers)


def _missing(path: str, doors: Mapping[str, Door]) -> str:
    """Say that nothing is there, and what is: a base URL without its `/v1`, or with two, is the commonest first mistake."""
    short = path.rstrip("/")
    near = next((at for at in (short, f"/v1{short}", short.removeprefix("/v1")) if at in {*doors, MODELS}), None)
    return "there is no such endpoint" if near is None else f"there is no such endpoint; `{near}` is one"


def _error_of(path: str, doors: Mapping[str, Door]) -> Callable[[CaveatError, Explanation | None], Json]:
    """How an error is written at a door and below it: as that door's clients read errors."""
    endpoint = _near(path, doors)
    return error_body if endpoint is None else endpoint.codec.error


def _near(path: str, doors: Mapping[str, Door]) -> Endpoint | None:
    """Return the door that is at a path or above it."""
    near = (door.endpoint for at, door in doors.items() if path == at or path.startswith(at + "/"))
    return next(near, None)
