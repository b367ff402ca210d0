"""The worker as an ASGI application: the detector API, what it serves, probes and metrics.

A plain ASGI callable, so that uvicorn, Ray Serve or any other server can mount it. INVARIANT: each answer names the
digest of the classifier that gave it; a request whose caller has gone leaves the queue; nothing of a text is logged.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import math
import time
from collections.abc import Awaitable, Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeAlias

import orjson

from classifiers.kinds.remote import DEADLINE_HEADER, DIGEST_HEADER, MANIFEST_PATH, PATH, PRIORITY_HEADER, URGENT
from classifiers.types import Verdict
from gateway.workers.classification.card import Card, Cards
from gateway.workers.classification.engine import Engine, JudgeError
from gateway.workers.classification.forward import Served
from gateway.workers.classification.metrics import Metrics
from gateway.workers.classification.queue import Queue
from gateway.workers.classification.service import Service, Timing
from gateway.workers.classification.types import FullError, Urgency
from gateway.workers.classification.wire import Body, WireError, parse, render

MAX_BODY_BYTES: Final = 33_554_432  # a gateway's largest request, escaped
LONGEST_SECONDS: Final = 60.0  # that a request may wait, whatever it says
HANG_SECONDS: Final = 60.0  # of one run; a full batch of long rows takes a second or two on any device
CAPACITY_TOKENS: Final = {"cpu": 65_536, "cuda": 4_194_304}  # waiting; about ten seconds of work

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
_Headers: TypeAlias = dict[bytes, bytes]


class Answer(NamedTuple):
    status: int
    body: bytes
    headers: tuple[tuple[bytes, bytes], ...] = ()
    type: bytes = b"application/json"


class _Gone(Exception):
    """The caller has closed the connection."""


@dataclass(slots=True)
class App:
    """One worker. `api_key`: what a caller has to show, None where the network sees to that."""

    service: Service
    metrics: Metrics
    api_key: str | None = None
    hang_seconds: float = HANG_SECONDS
    is_draining: bool = False
    is_started: bool = False
    _cards: bytes = field(default=b"")

    def __post_init__(self) -> None:
        cards = [
            Card(manifest=s.classifier.manifest, digest=s.identity.digest, device=s.device, dtype=s.dtype)
            for s in self.service.served.values()
        ]
        self._cards = Cards(classifiers=tuple(cards)).model_dump_json(exclude_defaults=True).encode()

    async def __call__(self, scope: Mapping[str, Any], receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        if scope["type"] != "http":
            raise RuntimeError(f"expected http, not {scope['type']}")
        self.start()
        with contextlib.suppress(_Gone):
            await _send(send, await self._answer(scope, receive), has_body=scope["method"] != "HEAD")

    def start(self) -> None:
        """Start the model's threads on the running event loop, once."""
        if not self.is_started:
            self.is_started = True
            self.service.engine.start()

    def close(self) -> None:
        self.is_draining = True
        self.service.close()

    def join(self, seconds: float) -> bool:
        """Wait for the models, after `close`; tell whether all have ended."""
        return self.service.join(seconds)

    async def _live(self, receive: Receive, send: Send) -> None:
        while True:
            kind = (await receive())["type"]
            if kind == "lifespan.startup":
                self.start()
            else:
                self.close()
            await send({"type": f"{kind}.complete"})
            if kind == "lifespan.shutdown":
                return

    async def _answer(self, scope: Mapping[str, Any], receive: Receive) -> Answer:
        method, path = "GET" if scope["method"] == "HEAD" else scope["method"], scope["path"]
        match method, path.removeprefix(scope.get("root_path", "")):
            case "GET", "/livez":
                return _plain(503 if self.service.engine.is_stuck(self.hang_seconds) else 200)
            case "GET", "/health" | "/readyz":
                return _plain(200 if self._is_well else 503)
            case "GET", "/metrics":
                return Answer(200, self.metrics.exposition(), type=b"text/plain; version=0.0.4; charset=utf-8")
        headers: _Headers = {name.lower(): value for name, value in reversed(scope["headers"])}
        if not self._may_ask(headers):
            return _fault(401, "expected `authorization: Bearer` with the worker's key")
        match method, path.removeprefix(scope.get("root_path", "")):
            case "GET", p if p == MANIFEST_PATH:
                return Answer(200 if self._is_well else 503, self._cards)
            case "POST", p if p == PATH:
                return await self._counted(headers, receive)
            case _, p if p in {PATH, MANIFEST_PATH, "/livez", "/readyz", "/health", "/metrics"}:
                return _fault(405, f"`{scope['method']}` is not allowed here")
        return _fault(404, f"no such path; expected {PATH}")

    @property
    def _is_well(self) -> bool:
        return not (self.is_draining or self.service.engine.is_stuck(self.hang_seconds))

    def _may_ask(self, headers: _Headers) -> bool:
        if self.api_key is None:
            return True
        return hmac.compare_digest(headers.get(b"authorization", b""), f"Bearer {self.api_key}".encode())

    async def _counted(self, headers: _Headers, receive: Receive) -> Answer:
        try:
            answer = await self._judged(headers, receive)
        except _Gone:
            self.metrics.failed("gone")
            raise
        if answer.status != 200:  # noqa: PLR2004 - RFC 9110, section 15.3.1
            self.metrics.failed(_WHY.get(answer.status, "validation"))
        return answer

    async def _judged(self, headers: _Headers, receive: Receive) -> Answer:
        began = time.monotonic()
        if not self._is_well:
            return _fault(503, "this worker is shutting down, or its device is lost", 1)
        served = self._asked_for(headers)
        if served is None:
            return _fault(404, f"header `detector-id` is to name one of {sorted(self.service.served)}")
        seconds = _seconds(headers)
        if seconds is None:
            return _fault(400, f"header `{DEADLINE_HEADER}` is to be a number of seconds above 0")
        raw = await _body(receive)
        if raw is None:
            return _fault(413, f"a body of more than {MAX_BODY_BYTES} bytes; send fewer texts")
        try:
            body = parse(raw)
        except WireError as error:
            return _fault(422, str(error))
        self.metrics.came(len(body.contents))
        work = self._verdicts(served, body, _urgency(headers), began + seconds)
        try:
            verdicts, timing = await _unless_gone(work, receive)
        except FullError as error:
            return _fault(429, f"{error}; come again", error.retry_after_seconds)
        except TimeoutError:
            return _fault(504, f"not judged within {seconds:g} seconds")
        except JudgeError as error:
            return _fault(500, str(error))
        answer = render(body, verdicts)
        self.metrics.answered(len(body.contents), time.monotonic() - began, timing)
        return Answer(200, answer, ((DIGEST_HEADER.encode(), served.identity.digest.encode()),))

    async def _verdicts(
        self, served: Served, body: Body, urgency: Urgency, expires: float
    ) -> tuple[list[Verdict], Timing]:
        classifier = served.plain if body.params.plain else served.classifier
        return await self.service.judge(classifier, body.contents, urgency, expires)

    def _asked_for(self, headers: _Headers) -> Served | None:
        """Return what `detector-id` names; it may be left out where only one thing is served."""
        served = self.service.served
        named = headers.get(b"detector-id")
        if named is None:
            return next(iter(served.values())) if len(served) == 1 else None
        return served.get(named.decode("latin-1"))


_WHY: Final = {404: "validation", 429: "overloaded", 500: "inference", 503: "unhealthy", 504: "timeout"}


def build_app(served: Sequence[Served], *, threads: int = 1, api_key: str | None = None) -> App:
    """Put a worker together around classifiers that are loaded; its threads start with the first event loop."""
    by_name = {each.name: each for each in served}
    capacity = min(CAPACITY_TOKENS.get(each.device, CAPACITY_TOKENS["cuda"]) for each in served)
    queue = Queue({name: each.plan for name, each in by_name.items()}, capacity)
    metrics = Metrics(lambda: len(queue))
    engine = Engine({name: each.run for name, each in by_name.items()}, queue, metrics, threads)
    return App(Service(by_name, engine), metrics, api_key)


async def _unless_gone(work: Any, receive: Receive) -> Any:
    """Return what comes of the work; cancel it when the caller closes the connection. Raises _Gone."""
    working = asyncio.ensure_future(work)
    leaving = asyncio.ensure_future(_left(receive))
    try:
        await asyncio.wait([working, leaving], return_when=asyncio.FIRST_COMPLETED)
        if not working.done():
            raise _Gone
        return working.result()
    finally:
        for task in (working, leaving):
            task.cancel()
        await asyncio.gather(working, leaving, return_exceptions=True)


async def _left(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _body(receive: Receive) -> bytes | None:
    """Return the request's body, None where it is too large. Raises _Gone."""
    parts, size = [], 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise _Gone
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > MAX_BODY_BYTES:
            return None
        if not message.get("more_body"):
            return b"".join(parts)


def _seconds(headers: _Headers) -> float | None:
    """Return how long the caller waits, at most what is allowed; None where it says so in no way that counts."""
    try:
        seconds = float(headers.get(DEADLINE_HEADER.encode(), b"inf"))
    except ValueError:
        return None
    return None if math.isnan(seconds) or seconds <= 0 else min(seconds, LONGEST_SECONDS)


def _urgency(headers: _Headers) -> Urgency:
    """Read RFC 9218's `priority`: `u=0` to `u=7`, 3 being ordinary; what cannot be read is ordinary."""
    said = headers.get(PRIORITY_HEADER.encode(), b"").replace(b" ", b"").split(b",")
    return Urgency.FIRST if any(part in URGENT for part in said) else Urgency.ORDINARY


def _plain(status: int) -> Answer:
    return Answer(status, b"ok\n" if status == 200 else b"no\n", type=b"text/plain; charset=utf-8")  # noqa: PLR2004 - as above


def _fault(status: int, message: str, retry_after_seconds: int | None = None) -> Answer:
    more = () if retry_after_seconds is None else ((b"retry-after", str(retry_after_seconds).encode()),)
    return Answer(status, orjson.dumps({"code": status, "message": message}), more)


async def _send(send: Send, answer: Answer, *, has_body: bool) -> None:
    headers = [(b"content-type", answer.type), (b"content-length", str(len(answer.body)).encode()), *answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body if has_body else b""})
