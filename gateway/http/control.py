"""The control plane: health, metrics and read-only administration. Its own port, loopback unless a token is set."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from fastapi import Depends, FastAPI, HTTPException, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from gateway.errors import BadRequest, CaveatError
from gateway.http.playground import Playground, Question
from gateway.telemetry.metrics import Metrics
from gateway.types import Json
from policies.loader import Library


@dataclass(frozen=True, slots=True)
class Health:
    """Whether traffic should come here, and why not."""

    ready: bool
    reasons: tuple[str, ...] = ()


def build_control(
    metrics: Metrics,
    health: Callable[[], Health],
    refresh: Callable[[], None],
    library: Callable[[], Library],
    token: str | None,
    desk: tuple[Playground, str] | None = None,
) -> FastAPI:
    """`refresh` brings gauges up to date before a scrape. With a token, all but the two probes ask for it.

    `desk`: what judges for the desk, and the desk's own token, which opens what the other one does. The route that
    judges is never open without a token.
    """
    app = FastAPI(title="Caveat control plane", openapi_url=None, docs_url=None, redoc_url=None)

    has_token, authorised = _guards(token, desk[1] if desk else None)
    guarded = [Depends(authorised)]
    if desk is not None:
        _serve_playground(app, desk[0], has_token)

    _serve_probes(app, health)

    @app.get("/metrics", dependencies=guarded, tags=["metrics"])
    async def scrape() -> Response:
        refresh()
        return Response(metrics.render(), media_type="text/plain; version=0.0.4; charset=utf-8")

    @app.get("/admin/openapi.json", dependencies=guarded, include_in_schema=False)
    async def description() -> Json:
        return app.openapi()

    @app.get("/admin/policies", dependencies=guarded, tags=["policies"])
    async def policies() -> Json:
        """The policies in force, with the digest that audit records carry."""
        return [
            {
                "name": p.name,
                "version": p.version,
                "digest": p.digest,
                "rules": len(p.rules),
                "required": sorted(p.required),
            }
            for _, p in sorted(library().policies.items())
        ]

    return app


Guard: TypeAlias = Callable[[Request], None]


def _guards(token: str | None, desk_token: str | None) -> tuple[Guard, Guard]:
    """Return what asks for a token always, and what asks for one where the control plane has its own."""
    known = [each.encode() for each in (token, desk_token) if each]

    def has_token(request: Request) -> None:
        given = request.headers.get("authorization", "").removeprefix("Bearer ").encode()
        if sum(hmac.compare_digest(given, each) for each in known) == 0:  # all are compared, whichever fits
            raise HTTPException(401, "the control plane's token is missing or wrong", {"www-authenticate": "Bearer"})

    def authorised(request: Request) -> None:
        if token is not None:
            has_token(request)

    return has_token, authorised


def _serve_probes(app: FastAPI, health: Callable[[], Health]) -> None:
    @app.head("/livez", include_in_schema=False)  # as at the data plane's /health
    @app.get("/livez", tags=["health"])
    async def livez() -> Json:
        """The event loop turns."""
        return {"status": "ok"}

    @app.head("/readyz", include_in_schema=False)
    @app.get("/readyz", tags=["health"])
    async def readyz() -> JSONResponse:
        """Policies are loaded, classifiers are warm, the spool takes records, and no drain is under way."""
        found = health()
        status = "ok" if found.ready else "unready"
        return JSONResponse({"status": status, "reasons": list(found.reasons)}, 200 if found.ready else 503)


def _serve_playground(app: FastAPI, playground: Playground, has_token: Guard) -> None:
    @app.post("/admin/judge", dependencies=[Depends(has_token)], tags=["policies"])
    async def judge(question: Question) -> JSONResponse:
        """Judge a conversation as a request would be. Nothing is sent to a model, and nothing of it is recorded."""
        try:
            return JSONResponse(await playground.judge(question))
        except CaveatError as error:
            return JSONResponse({"detail": error.message}, 400 if isinstance(error, BadRequest) else error.status)

    @app.exception_handler(RequestValidationError)
    async def unread(_request: Request, error: RequestValidationError) -> JSONResponse:
        """Name the place and repeat nothing of what stood there: it may be a person's text."""
        places = sorted({".".join(map(str, fault["loc"])) for fault in error.errors()})
        return JSONResponse({"detail": f"cannot be read at {', '.join(places)}"}, 400)
