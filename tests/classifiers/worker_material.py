"""A classification worker on loopback, around tiny random checkpoints in the real formats, and the fleet that asks it."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import urllib.request
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import heavy_material as material
import uvicorn

from classifiers.guards.asking import is_remote
from classifiers.manifest import Manifest, build
from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.fleet.remote import RemoteFleet
from gateway.http.listening import Server
from gateway.workers.classification.card import Card, remote_manifest
from gateway.workers.classification.forward import Served
from gateway.workers.classification.plan import plan_of
from gateway.workers.classification.server import App, build_app


def manifests(folder: Path) -> list[Manifest]:
    """One of each kind; each reads English, one of them not all of it."""
    material.checkpoint(folder / "toxic", "xlm-roberta")
    english = {"en": sorted(material.LABELS.values()), "de": ["toxicity"]}
    calibration: Any = {"en": {"toxicity": [0.7, -0.3]}}
    toxic = material.detoxify_manifest(folder / "toxic", languages=english, calibration=calibration)
    material.sequence(folder / "hateful", kind="bert")
    return [toxic, material.sequence_manifest(folder / "hateful")]


def batching_as_on_a_gpu(served: Served) -> Served:
    """The same classifier, rows put together in runs of few and fixed shapes."""
    return dataclasses.replace(served, plan=plan_of("cuda", material.POSITIONS, 512))


@asynccontextmanager
async def serving(
    served: Sequence[Served], change: Callable[[App], None] = lambda _: None, **more: Any
) -> AsyncIterator[str]:
    """Serve on a free port; give the address."""
    app = build_app(served, **more)
    change(app)
    config = uvicorn.Config(app, http="httptools", ws="none", lifespan="on", log_config=None, port=0)
    server = Server(config)
    running = asyncio.create_task(server.serve())
    async with asyncio.timeout(60):
        while not server.started:  # noqa: ASYNC110 - uvicorn offers a flag and no event
            await asyncio.sleep(0.005)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        await running


async def get(url: str, **headers: str) -> tuple[int, Any]:
    return await call(url, None, **headers)


async def call(url: str, body: Any, method: str | None = None, **headers: str) -> tuple[int, Any]:
    """Return status and body of a plain HTTP call."""
    raw = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
    named = {name.replace("_", "-"): value for name, value in headers.items()}

    def send() -> tuple[int, Any]:
        try:
            with urllib.request.urlopen(urllib.request.Request(url, raw, named, method=method), timeout=20) as answer:
                return answer.status, _read(answer.read())
        except urllib.error.HTTPError as error:
            with error:
                return error.code, _read(error.read())

    return await asyncio.to_thread(send)


def _read(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        return raw.decode()


async def remote_of(name: str, *urls: str) -> Manifest:
    """The manifest that a gateway makes of what the worker at the first address says."""
    _, said = await get(urls[0] + "/v1/manifest")
    card = next(c for c in map(Card.model_validate, said["classifiers"]) if c.manifest.name == name)
    return Manifest.model_validate(remote_manifest(card, name, urls))


@asynccontextmanager
async def fleet_of(*found: Manifest, deadline: float = 20.0, **more: Any) -> AsyncIterator[RemoteFleet]:
    fleet = RemoteFleet([c for c in map(build, found) if is_remote(c)], deadline_seconds=deadline, **more)
    await fleet.start()
    try:
        yield fleet
    finally:
        await fleet.close()


def span(text: str, direction: Direction = Direction.INPUT) -> TextSpan:
    role = Role.USER if direction is Direction.INPUT else Role.ASSISTANT
    return TextSpan(text, direction, role, Channel.TEXT, ("messages", 0, "content"))
