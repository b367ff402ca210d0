"""The worker's HTTP: an ASGI application over an engine that runs in a thread of its own.

INVARIANT: who has gone is told to the engine at once; what the engine says of a request that nobody awaits is dropped;
no text of a prompt or an answer is logged.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import orjson

from gateway.errors import BadRequest, CaveatError, MethodNotAllowed, NotFound, RateLimited, Unauthorized
from gateway.http.lookout import Lookout
from gateway.http.messages import (
    EXTENSION,
    JSON_TYPE,
    Disconnected,
    Header,
    Receive,
    Scope,
    Send,
    by_name,
    read_body,
    read_head,
    retry_after,
    seconds_left,
    send_piece,
    start_stream,
    whole_sender,
)
from gateway.ids import new_id
from gateway.protocols import strict
from gateway.protocols.openai import error_body
from gateway.telemetry.logging import Log
from gateway.types import Json
from gateway.workers.generation import answers, wire
from gateway.workers.generation.defaults import Served
from gateway.workers.generation.engine import Engine
from gateway.workers.generation.metrics import CONTENT_TYPE, Metrics
from gateway.workers.generation.transcript import Piece, Transcript
from gateway.workers.generation.types import Busy, Chosen, EngineEvent, Fault, Request, Sampling, Stopping

JOURNAL: Final = Log("generation")
BODY_BYTES: Final = 4_194_304
BODY_SECONDS: Final = 30.0
MAX_VALUES: Final = 20_000
MAX_TENANT: Final = 200  # characters of a tenant's name; the gateway's own are shorter
TENANT: Final = b"x-caveat-tenant"
MODELS: Final = "/v1/models"

Route = Callable[[Scope, Receive, Send], Awaitable[None]]


class Unavailable(CaveatError):
    status = 503
    kind = "service_unavailable"
    code = "worker_unavailable"


class GenerationFailed(CaveatError):
    kind = "server_error"
    code = "generation_failed"


def fault_error(fault: Fault, sampling: Sampling) -> CaveatError:
    """What a caller is told of a request that the engine gave up."""
    match fault:
        case Fault.SHED:
            return RateLimited("the queue is full", retry_after_seconds=1.0)
        case Fault.MEMORY:
            return Unavailable("memory ran out while this request ran; try again, or a shorter one", code=fault.value)
        case Fault.STOPPED:
            return Unavailable("the worker stops", code=fault.value)
        case Fault.STEP:
            return GenerationFailed("the model failed on this request", code=fault.value)
        case Fault.NUMBERS:
            return GenerationFailed("no token is possible: the model's numbers are none", code=fault.value)
        case Fault.BARRED:
            names = " and ".join(f"`{name}`" for name in sampling.bars)
            message = f"no token is left that may come next: {names} forbid all of them"
            return BadRequest(message, param=sampling.bars[0], code=fault.value)


class Mailbox:
    """Brings the engine's events from its thread to whoever awaits them, all of a step in one call."""

    def __init__(self) -> None:
        self._loop: asyncio.AbstractEventLoop | None = None
        self._queues: dict[str, tuple[int, asyncio.Queue[tuple[int, EngineEvent]]]] = {}

    def open(self, requests: Sequence[Request]) -> asyncio.Queue[tuple[int, EngineEvent]]:
        """Return where the events of some requests come in, each with the place of its request among them.

        What waits there is bounded by the requests' `max_tokens`.
        """
        self._loop = asyncio.get_running_loop()
        queue: asyncio.Queue[tuple[int, EngineEvent]] = asyncio.Queue()
        self._queues |= {request.id: (place, queue) for place, request in enumerate(requests)}
        return queue

    def close(self, requests: Sequence[Request]) -> None:
        for request in requests:
            self._queues.pop(request.id, None)

    def deliver(self, events: Sequence[tuple[Request, EngineEvent]]) -> None:
        """Called by any thread."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop is closed: nobody awaits anything any more
                self._loop.call_soon_threadsafe(self._spread, events)

    def _spread(self, events: Sequence[tuple[Request, EngineEvent]]) -> None:
        for request, event in events:
            if (found := self._queues.get(request.id)) is not None:
                found[1].put_nowait((found[0], event))


@dataclass(slots=True)
class Worker:
    """ASGI. `token`: what callers must bring as a bearer token; None lets everyone in.

    `is_ready` is False while steps are compiled; requests that come then wait.
    """

    engine: Engine
    served: Served
    mailbox: Mailbox
    metrics: Metrics
    token: str | None = None
    is_draining: bool = False
    is_ready: bool = True

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        try:
            await self._route(scope, receive, send)
        except Disconnected:
            return
        except CaveatError as error:
            await self._refuse(scope, send, error)

    async def _route(self, scope: Scope, receive: Receive, send: Send) -> None:
        method, path = scope["method"], scope["path"]
        reads: dict[str, Callable[[], tuple[int, Header, bytes]]] = {
            "/livez": lambda: self._health(is_good=self.engine.is_sound),
            "/readyz": lambda: self._health(is_good=self.is_ready and self.engine.is_sound and not self.is_draining),
            "/metrics": lambda: (200, (b"content-type", CONTENT_TYPE), self.metrics.text()),
            MODELS: lambda: (200, JSON_TYPE, orjson.dumps({"object": "list", "data": self._models()})),
        }
        doors = {"/v1/completions": False, "/v1/chat/completions": True}
        if path in reads:
            if method not in {"GET", "HEAD"}:
                raise MethodNotAllowed(f"`{path}` is read with GET")
            if path == MODELS:
                self._check_token(scope)
            status, kind, body = reads[path]()
            await whole_sender(scope, send)(status, [kind], body)
            return
        if path.startswith(f"{MODELS}/"):
            self._check_token(scope)
            await whole_sender(scope, send)(200, [JSON_TYPE], orjson.dumps(self._model(method, path)))
            return
        if path not in doors:
            raise NotFound("no such path; expected /v1/chat/completions or /v1/completions")
        if method != "POST":
            raise MethodNotAllowed(f"`{path}` takes POST")
        await self._generate(scope, receive, send, is_chat=doors[path])

    async def _generate(self, scope: Scope, receive: Receive, send: Send, *, is_chat: bool) -> None:
        self._check_token(scope)
        if self.is_draining:
            raise Unavailable("the worker is draining; another takes requests")
        body = await read_body(receive, read_head(scope), BODY_BYTES, seconds_left(scope, BODY_SECONDS), Lookout())
        answer_id = new_id()
        with _told_of_memory():
            asked = await asyncio.to_thread(self._read, body, answer_id, _tenant(scope), is_chat)
        prefix = "chatcmpl" if is_chat else "cmpl"
        heading = answers.Heading(
            f"{prefix}-{answer_id}", int(time.time()), self.served.names[0], asked, self.served.vocabulary
        )
        events = self.mailbox.open(asked.requests)
        try:
            self._submit(asked.requests)
            async with _watching(receive) as gone:
                call = Call(heading, events, gone, self.engine)
                await (call.stream(send) if asked.stream else call.whole(scope, send))
        finally:
            self.mailbox.close(asked.requests)
            for request in asked.requests:
                self.engine.cancel(request.id)

    def _read(self, body: bytes, answer_id: str, tenant: str, is_chat: bool) -> wire.Asked:
        return wire.read(strict.parse(body, MAX_VALUES), self.served, answer_id, tenant, is_chat=is_chat)

    def _submit(self, requests: Sequence[Request]) -> None:
        if len(requests) > self.engine.queue_limit:  # what comes too late may find a place, what is too much will not
            raise BadRequest(
                f"`n` times prompts is {len(requests)}; expected at most {self.engine.queue_limit}, which may wait here at once",
                param="n",
                code="invalid_value",
            )
        try:
            for request in requests:
                self.engine.submit(request)
        except Busy as busy:
            raise RateLimited("the queue is full", retry_after_seconds=busy.retry_after_seconds) from None
        except Stopping:
            raise Unavailable("the worker stops") from None

    def _check_token(self, scope: Scope) -> None:
        if self.token is None:
            return
        given = by_name(scope["headers"]).get(b"authorization", b"")
        if not hmac.compare_digest(given, b"Bearer " + self.token.encode()):
            raise Unauthorized("found no valid bearer token")

    def _health(self, *, is_good: bool) -> tuple[int, Header, bytes]:
        return (200, JSON_TYPE, b'{"status":"ok"}') if is_good else (503, JSON_TYPE, b'{"status":"error"}')

    def _models(self) -> list[dict[str, Json]]:
        room = self.served.room
        entry = {"object": "model", "created": 0, "owned_by": "caveat", "max_model_len": room.context}
        return [{"id": name, **entry} for name in self.served.names]

    def _model(self, method: str, path: str) -> Json:
        """Return what is told of one model, whose name may hold a stroke."""
        if method not in {"GET", "HEAD"}:
            raise MethodNotAllowed(f"`{MODELS}/…` is read with GET")
        for entry in self._models():
            if entry["id"] == path.removeprefix(f"{MODELS}/"):
                return entry
        raise NotFound(f"no such model; expected `{self.served.names[0]}`", param="model", code="model_not_found")

    async def _refuse(self, scope: Scope, send: Send, error: CaveatError) -> None:
        headers: list[Header] = [JSON_TYPE]
        if isinstance(error, RateLimited):
            headers.append(retry_after(error.retry_after_seconds))
        offered = scope.get("extensions", {}).get(EXTENSION)
        if offered is not None and offered["seconds_left"]() is not None:
            headers.append((b"connection", b"close"))  # there is more of the body, which nobody reads
        await whole_sender(scope, send)(error.status, headers, orjson.dumps(error_body(error, None)))


@dataclass(slots=True)
class Call:
    """One HTTP request that the engine works on."""

    heading: answers.Heading
    events: asyncio.Queue[tuple[int, EngineEvent]]
    gone: asyncio.Task[None]
    engine: Engine

    async def stream(self, send: Send) -> None:
        """Write events as they come; the status is sent with the first, so that an early fault has its own."""
        count, is_open = 0, False
        try:
            async for place, piece in self._pieces():
                count += len(piece.tokens)
                out = answers.chunk(self.heading, place, piece)
                if not is_open:
                    await start_stream(send)
                    out, is_open = answers.opening(self.heading) + out, True
                if out:
                    await send_piece(send, out)
        except (GenerationFailed, Unavailable, BadRequest) as error:
            if not is_open:
                raise
            await send_piece(send, answers.error_event(error_body(error, None)), last=True)
            return
        await send_piece(send, answers.closing(self.heading, count), last=True)

    async def whole(self, scope: Scope, send: Send) -> None:
        """Write everything at the end."""
        choices = [answers.Whole(echo) for echo in self.heading.asked.echoes]
        count = 0
        async for place, piece in self._pieces():
            choices[place].add(piece)
            count += len(piece.tokens)
        await whole_sender(scope, send)(200, [JSON_TYPE], answers.whole(self.heading, choices, count))

    async def _pieces(self) -> AsyncIterator[tuple[int, Piece]]:
        """Yield what there is to say, until every choice has ended. Raises CaveatError, Disconnected."""
        asked = self.heading.asked
        scripts = [
            Transcript(self.heading.vocabulary, request.prompt, asked.stops, request.sampling.min_tokens)
            for request in asked.requests
        ]
        while not all(script.is_over for script in scripts):
            place, event = await self._next()
            script = scripts[place]
            if script.is_over:
                continue
            if isinstance(event, Chosen):
                piece = script.push(event)
                if piece.reason is not None:
                    self.engine.cancel(asked.requests[place].id, piece.reason)
            elif event.fault is not None:
                raise fault_error(event.fault, asked.requests[place].sampling)
            else:
                piece = script.end(event)
            yield place, piece

    async def _next(self) -> tuple[int, EngineEvent]:
        if not self.events.empty():
            return self.events.get_nowait()
        waiting = asyncio.ensure_future(self.events.get())
        try:
            await asyncio.wait([waiting, self.gone], return_when=asyncio.FIRST_COMPLETED)
            if not waiting.done():
                raise Disconnected
            return waiting.result()
        finally:
            waiting.cancel()


@contextlib.asynccontextmanager
async def _watching(receive: Receive) -> AsyncIterator[asyncio.Task[None]]:
    """Yield a task that is done when the client has gone."""

    async def watch() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    task = asyncio.create_task(watch())
    try:
        yield task
    finally:
        task.cancel()


@contextlib.contextmanager
def _told_of_memory() -> Iterator[None]:
    """Have a caller come again where memory ends while a request is read. Raises Unavailable."""
    try:
        yield
    except (MemoryError, RuntimeError) as error:
        if isinstance(error, RuntimeError) and "can't start new thread" not in str(error):
            raise
        JOURNAL.warning("out_of_memory", rows=0, error=type(error).__name__)
        message = "memory ran out while this request was read; try again, or a shorter one"
        raise Unavailable(message, code=Fault.MEMORY.value) from None


def _tenant(scope: Scope) -> str:
    """Whose turn it is; nothing else rests on it."""
    headers: Iterable[Header] = scope["headers"]
    return next((value.decode("latin-1")[:MAX_TENANT] for name, value in headers if name == TENANT), "")
