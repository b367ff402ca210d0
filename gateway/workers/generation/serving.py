"""Run a loaded model as a server until it is told to stop; then let what runs end."""

from __future__ import annotations

import asyncio
import os
import signal
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import uvicorn

from gateway.errors import ConfigurationError
from gateway.http.connection import Reception
from gateway.http.listening import Server, bind
from gateway.telemetry.logging import Log
from gateway.workers.generation.admission import Room
from gateway.workers.generation.build import Limits, build_engine
from gateway.workers.generation.defaults import Served
from gateway.workers.generation.memory import token_budget
from gateway.workers.generation.metrics import Metrics
from gateway.workers.generation.server import Mailbox, Worker
from gateway.workers.gpu import register

if TYPE_CHECKING:
    from gateway.workers.generation.load import Loaded
    from policies.cards.types import Card

JOURNAL: Final = Log("generation")
RECEIVE_SECONDS: Final = 30.0
HEADER_BYTES: Final = 16_384
LAME_DUCK_SECONDS: Final = 5.0  # how long /readyz says no before connections are refused
JOIN_SECONDS: Final = 10.0
TELLING_SECONDS: Final = 5  # in which callers whose requests are given up at the end of the drain are told so


@dataclass(frozen=True, slots=True)
class Terms:
    """How a worker serves; None where the model or its device decides."""

    listen: str
    name: str | None = None
    rows: int | None = None
    context: int | None = None
    tokens: int | None = None  # over all rows
    queue: int = 256
    chunk_tokens: int = 512
    begin_suppress: tuple[int, ...] = ()
    drain_seconds: float = 30.0
    compiles: bool | None = None
    token: str | None = None


def room_of(loaded: Loaded, card: Card, terms: Terms) -> Room:
    """Return what the engine may take of this machine. Raises ConfigurationError."""
    positions = getattr(loaded.model.config, "max_position_embeddings", card.context_tokens)
    most = min(card.context_tokens, positions)
    if terms.context is not None and terms.context > most:
        raise ConfigurationError(f"found `--context {terms.context}`, expected at most the model's {most}")
    context = terms.context or most
    if terms.tokens is not None and terms.tokens < context:
        raise ConfigurationError(
            f"found `--kv-tokens {terms.tokens}`, expected at least the {context} of one sequence; or lower `--context`"
        )
    tokens = terms.tokens or token_budget(loaded.model)
    is_fixed = loaded.model.device.type == "cuda"
    rows = terms.rows or (128 if is_fixed else 16)
    if is_fixed:
        rows = min(rows, tokens // context)
    if tokens < context:
        raise ConfigurationError(
            f"memory for {tokens} tokens is left beside the weights, and one sequence may hold {context};"
            " lower `--context`, or choose a stronger `--quantize`"
        )
    return Room(min(tokens, rows * context), rows, context)


def build_app(loaded: Loaded, card: Card, terms: Terms) -> Worker:
    """Return the worker as an ASGI application; its engine waits to be served by a thread."""
    room = room_of(loaded, card, terms)
    size = loaded.model.get_output_embeddings().weight.shape[0]
    if beyond := [token for token in terms.begin_suppress if token >= size]:
        raise ConfigurationError(
            f"--begin-suppress: found the token {beyond[0]}, expected ids below the model's {size}"
        )
    on_gpu = loaded.model.device.type == "cuda"
    compiles = on_gpu and may_compile(loaded.model) if terms.compiles is None else terms.compiles
    names = tuple(dict.fromkeys([terms.name or card.models[0], card.id, *card.models]))
    served = Served(
        card,
        names,
        loaded.vocabulary,
        room,
        size,
        loaded.end_ids,
        terms.begin_suppress,
    )
    metrics, mailbox = Metrics(names[0]), Mailbox()
    register(metrics.registry)
    limits = Limits(room, terms.queue, terms.chunk_tokens, is_fixed=on_gpu or compiles, compiles=compiles)
    engine = build_engine(loaded.model, limits, mailbox.deliver, metrics)
    metrics.observe(engine)
    return Worker(engine, served, mailbox, metrics, terms.token)


def may_compile(model: object) -> bool:
    """Whether a decode step can be one graph: not where it is quantised, or spread over devices by hooks between layers."""
    devices = set(getattr(model, "hf_device_map", {}).values())
    return not hasattr(model, "hf_quantizer") and len(devices) <= 1


async def serve(app: Worker, terms: Terms, on_listening: Callable[[str], object]) -> bool:
    """Serve until SIGTERM or SIGINT, then drain. Tells whether the engine ended too: a compiler, or a step, may go on for long.

    Raises ConfigurationError where the address is taken.
    """
    bound = bind(terms.listen)
    app.is_ready = False
    thread = threading.Thread(target=run_engine, args=(app,), name="generation", daemon=True)
    thread.start()
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    server = Server(
        uvicorn.Config(
            app,
            http=Reception(RECEIVE_SECONDS, HEADER_BYTES, 4 * terms.queue).connections(),
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            timeout_graceful_shutdown=int(terms.drain_seconds) + 1 + TELLING_SECONDS,
        )
    )
    running = asyncio.create_task(server.serve([bound]))
    host, port = bound.getsockname()[:2]
    on_listening(f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}")
    await asyncio.wait([asyncio.create_task(stop.wait()), running], return_when=asyncio.FIRST_COMPLETED)
    app.is_draining = True
    JOURNAL.info("draining", running=app.engine.running, waiting=app.engine.waiting)
    lame_duck = min(LAME_DUCK_SECONDS, terms.drain_seconds / 6) if server.server_state.connections else 0.0
    await asyncio.sleep(lame_duck)
    server.should_exit = True
    await asyncio.wait([running], timeout=max(0.0, terms.drain_seconds - lame_duck))
    app.engine.stop()  # before the server gives its connections up: whoever still waits is told
    await running
    await asyncio.to_thread(thread.join, JOIN_SECONDS)
    return not thread.is_alive()


def run_engine(app: Worker, on_ready: Callable[[], object] = lambda: None) -> None:
    """Run a worker's engine until it is told to stop; called in a thread of its own. Where it breaks, the process ends."""
    try:
        app.engine.warm()
        app.is_ready = True
        on_ready()
        app.engine.serve()
    except BaseException as error:
        JOURNAL.error("engine_ended", error)
        os._exit(1)  # nobody would answer what waits: better an end that a supervisor sees
        raise
