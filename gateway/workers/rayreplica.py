"""One replica of a worker under Ray Serve: the worker, its place under Serve's route, its probes and its end."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from gateway.errors import ConfigurationError
from gateway.workers.raymetrics import export_forever

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

    from gateway.workers.rayargs import ClassificationArgs, GenerationArgs

TOKEN_VARIABLE: Final = "CAVEAT_WORKER_TOKEN"  # noqa: S105 - the name of a variable

Message = MutableMapping[str, Any]
App = Callable[[Any, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]]


@dataclass(slots=True)
class Mounted:
    """A worker under Serve's route, with its probes, its metrics for Ray and its end. ASGI."""

    app: App
    registry: CollectorRegistry
    on_end: Callable[[], object]
    _exporting: asyncio.Task[None] | None = field(default=None)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        path = scope["path"].removeprefix(scope.get("root_path", "").rstrip("/"))
        await self.app({**scope, "path": path or "/", "root_path": ""}, receive, send)

    async def _live(self, receive: Any, send: Any) -> None:
        while True:
            kind = (await receive())["type"]
            if kind == "lifespan.startup":
                self._exporting = asyncio.create_task(export_forever(self.registry))
            else:
                if self._exporting is not None:
                    self._exporting.cancel()
                await asyncio.to_thread(self.on_end)
            await send({"type": f"{kind}.complete"})
            if kind == "lifespan.shutdown":
                return

    async def asked(self, path: str) -> int:
        """Return the status with which a probe of the worker answers."""
        told: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            told.append(message)

        scope = {"type": "http", "method": "GET", "path": path, "root_path": "", "headers": [], "query_string": b""}
        await self.app(scope, receive, send)
        return int(told[0]["status"])


class _Replica:
    """What Serve asks of a replica."""

    mounted: Mounted

    def __serve_build_asgi_app__(self) -> Mounted:
        return self.mounted

    async def check_health(self) -> None:
        """Raise where the worker's /livez says no; Serve then ends the replica and starts another."""
        if (status := await self.mounted.asked("/livez")) != 200:  # noqa: PLR2004 - RFC 9110, section 15.3.1
            raise RuntimeError(f"/livez says {status}")


class GenerationReplica(_Replica):
    def __init__(self, args: GenerationArgs) -> None:
        from gateway.workers.generation.load import Choice, load
        from gateway.workers.generation.serving import JOIN_SECONDS, Terms, build_app, run_engine
        from policies.cards.loader import load_cards

        own = None if args.policy_dir is None else args.policy_dir.resolve() / "cards"
        card = load_cards([own] if own is not None and own.is_dir() else []).get(args.card)
        choice = Choice(args.weights, args.revision, args.quantize, args.dtype, args.device_map)
        terms = Terms(
            listen="",
            name=args.served_name,
            rows=args.rows,
            context=args.context,
            tokens=args.kv_tokens,
            queue=args.queue,
            chunk_tokens=args.chunk_tokens,
            begin_suppress=args.begin_suppress,
            drain_seconds=args.drain_seconds,
            compiles=args.compiles,
            token=os.environ.get(TOKEN_VARIABLE) or None,
        )
        worker = build_app(load(card, choice), card, terms)
        ready = threading.Event()
        thread = threading.Thread(target=run_engine, args=(worker, ready.set), name="generation", daemon=True)
        thread.start()
        ready.wait()  # Serve sends nothing to a replica before it is made; an engine that breaks ends the process

        def end() -> None:
            worker.is_draining = True
            worker.engine.stop()
            thread.join(JOIN_SECONDS)

        self.mounted = Mounted(worker, worker.metrics.registry, end)


class ClassificationReplica(_Replica):
    def __init__(self, args: ClassificationArgs) -> None:
        from gateway.workers.classification.forward import OFFLINE, Place, load, read_manifest, settle
        from gateway.workers.classification.server import build_app

        os.environ.update(OFFLINE)  # before a library is imported that would ask a hub
        place = Place(args.device, args.dtype, args.token_budget, args.compiles)
        served = [load(read_manifest(path), place) for path in args.manifests]
        threads = min(settle(), args.cpus) if all(each.device == "cpu" for each in served) else 1
        worker = build_app(served, threads=threads, api_key=_key(args.api_key_env))
        self.mounted = Mounted(worker, worker.metrics.registry, worker.close)


def _key(variable: str | None) -> str | None:
    if variable is None:
        return None
    if not (value := os.environ.get(variable)):
        raise ConfigurationError(f"variable `{variable}` is not set on the replica; it is to hold the callers' key")
    return value
