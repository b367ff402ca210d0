"""GET /v1/models and /v1/models/{id}: what is served here, as OpenAI's clients and as Anthropic's read it."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Final, NamedTuple

from fastapi import FastAPI, Request

from gateway.errors import NotFound
from gateway.types import Json

MODELS: Final = "/v1/models"
VERSION_HEADER: Final = "anthropic-version"  # Anthropic's clients send it with every request, and nobody else does


def reads_anthropic(request: Request) -> bool:
    """Whether the client expects answers and errors in Anthropic's shape where a path is both providers'."""
    return VERSION_HEADER in request.headers and request.url.path.startswith("/v1/models")


class Catalogue(NamedTuple):
    """The models that are served, by name, and what the cards of some of them say."""

    names: Callable[[], list[str]]
    summaries: Mapping[str, Json] = MappingProxyType({})


def serve_models(rest: FastAPI, admit: Callable[[Request], Awaitable[None]], catalogue: Catalogue) -> None:
    """Add both paths. All models come in one page."""
    started = int(time.time())
    at = datetime.fromtimestamp(started, UTC).isoformat().replace("+00:00", "Z")

    def entry(request: Request, name: str) -> Json:
        if reads_anthropic(request):
            model: Json = {"type": "model", "id": name, "display_name": name, "created_at": at, "lifecycle": "active"}
        else:
            model = {"id": name, "object": "model", "created": started, "owned_by": "caveat"}
        said = catalogue.summaries.get(name)
        return model if said is None else {**model, "caveat": said}

    @rest.get(MODELS)
    async def list_models(request: Request) -> Json:
        await admit(request)
        entries = [entry(request, name) for name in catalogue.names()]
        if not reads_anthropic(request):
            return {"object": "list", "data": entries}
        first, last = (entries[0]["id"], entries[-1]["id"]) if entries else (None, None)
        return {"data": entries, "has_more": False, "first_id": first, "last_id": last}

    @rest.get("/v1/models/{name:path}")
    async def show_model(request: Request, name: str) -> Json:
        await admit(request)
        if name not in catalogue.names():
            raise NotFound("no such model is served here; see GET /v1/models", code="model_not_found")
        return entry(request, name)
