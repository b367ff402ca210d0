"""The control plane: health, metrics and read-only administration. Its own port, loopback unless a token is set."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass

from fastapi import Depends, FastAPI, HTTPException, Request, Response
from fastapi.responses import JSONResponse

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
) -> FastAPI:
    """`refresh` brings gauges up to date before a scrape. With a token, all but the two probes ask for it."""
    app = FastAPI(title="Caveat control plane", openapi_url=None, docs_url=None, redoc_url=None)

    def authorised(request: Request) -> None:
        if token is None:
            return
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        if not hmac.compare_digest(given.encode(), token.encode()):
            raise HTTPException(401, "the control plane's token is missing or wrong", {"www-authenticate": "Bearer"})

    guarded = [Depends(authorised)]

    @app.get("/livez", tags=["health"])
    async def livez() -> Json:
        """The event loop turns."""
        return {"status": "ok"}

    @app.get("/readyz", tags=["health"])
    async def readyz() -> JSONResponse:
        """Policies are loaded, classifiers are warm, the spool takes records, and no drain is under way."""
        found = health()
        status = "ok" if found.ready else "unready"
        return JSONResponse({"status": status, "reasons": list(found.reasons)}, 200 if found.ready else 503)

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
