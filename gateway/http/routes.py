"""The only request handler. Every endpoint, streaming or not, is this function with another codec."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final

from gateway.audit.base import AuditLog
from gateway.errors import AuditUnavailable, BadRequest, CaveatError, RateLimited, Unauthorized, UpstreamError
from gateway.http.auth import Authenticator
from gateway.http.limits import RateLimiter
from gateway.http.lookout import Lookout
from gateway.http.messages import (
    JSON_TYPE,
    Disconnected,
    Head,
    Header,
    Receive,
    Scope,
    Send,
    SendWhole,
    body_at_hand,
    read_body,
    read_head,
    retry_after,
    seconds_left,
    send_piece,
    start_stream,
    whole_sender,
)
from gateway.ids import new_id
from gateway.pipeline.account import rejected
from gateway.pipeline.pipeline import Asked, Pipeline
from gateway.pipeline.stopwatch import Stopwatch
from gateway.protocols import strict
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.openai import compact
from gateway.review.token import Appeals
from gateway.sealed import Cleared
from gateway.telemetry.logging import Log
from gateway.telemetry.metrics import Ended, Metrics, Stage
from gateway.types import Admitted, Closed, Event, Exchange, Explanation, Principal, Refusal
from policies.types import Outcome, Policy

_AUTH, _PARSE = Stage.AUTH, Stage.PARSE  # bound once: see classifiers.types
JOURNAL: Final = Log("http")
# The official clients heed it. Else they ask three times for each 5xx: three judgements, records and answers to pay for.
NO_RETRY: Final[Header] = (b"x-should-retry", b"false")
KEEP_ALIVE_SECONDS: Final = 10.0
KEEP_ALIVE: Final = b": held back while it is judged\n\n"
COARSELY: Final = 4  # a body of more values than this times the limit is not even read; below it the fault has a place
WATCH_AFTER_SECONDS: Final = 0.1  # a request that is answered sooner needs nobody who looks whether its client has left


class ContentFiltered(BadRequest):
    """What `respond: error` turns a refusal into."""

    code = "content_filter"


@dataclass(frozen=True, slots=True)
class Bouncer:
    """How large and slow a request's body may be; the connection has its own bounds."""

    body_bytes: int
    body_seconds: float
    json: Bounds


@dataclass(frozen=True, slots=True)
class Services:
    """What a door needs; built once, in app.py."""

    pipeline: Pipeline
    audit: AuditLog
    authenticator: Authenticator
    limiter: RateLimiter
    policy_of: Callable[[str], Policy]
    metrics: Metrics
    bouncer: Bouncer
    lookout: Lookout = field(default_factory=Lookout)
    rolled_out: Callable[[Policy, Principal, Exchange], Policy] = lambda policy, _principal, _exchange: policy
    appeals: Appeals | None = None  # none: no refusal can be appealed against


@dataclass(slots=True)
class Opening:
    """How a stream begins. It waits for the first words, so that a failure before them still has its own status."""

    so_far: Explanation
    frames: bytes
    sent: bool = False


@dataclass(slots=True)
class Visit:
    """One request on its way through: what is known of it so far, for headers, records and counters."""

    endpoint: Endpoint
    id: str
    watch: Stopwatch
    send_whole: SendWhole
    principal: Principal | None = None
    policy: Policy | None = None
    explanation: Explanation | None = None
    streaming: bool = False
    rendering: Rendering | None = None  # of a stream
    opening: Opening | None = None  # a stream that was admitted; its status is sent when there is something to say
    gone: bool = False  # the client has left
    answered: bool = False  # the last byte is on its way: a client that leaves now misses nothing
    last_sent: float = field(default_factory=time.monotonic)
    _opens: asyncio.Lock | None = None

    @property
    def opens(self) -> asyncio.Lock:
        """Held while a stream is opened; an answer that goes out whole has none."""
        if self._opens is None:
            self._opens = asyncio.Lock()
        return self._opens

    @property
    def started(self) -> bool:
        """Whether the status line of a stream has gone out: from then on only an event can tell of a fault."""
        return self.opening is not None and self.opening.sent

    def headers(self) -> list[Header]:
        identity = self.id.encode()
        out = [(b"x-caveat-decision-id", identity), (self.endpoint.id_header, identity)]
        if self.policy is not None:
            out.append(_header(b"x-caveat-policy", self.policy.label))
        if self.explanation is not None:
            out.append(_header(b"x-caveat-action", self.explanation.action.label))
        if self.streaming and self.policy is not None:
            out.append(_header(b"x-caveat-stream", str(self.policy.stream)))
        return out


@lru_cache(maxsize=1024)
def _header(name: bytes, value: str) -> Header:
    """Raise ValueError for what no header may hold."""
    if not (value.isascii() and value.isprintable()):
        raise ValueError("a header's value is printable ASCII")
    return name, value.encode()


@dataclass(frozen=True, slots=True)
class Door:
    """One endpoint, as an ASGI application."""

    endpoint: Endpoint
    services: Services

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        visit = Visit(self.endpoint, new_id(), Stopwatch(self.services.metrics), whole_sender(scope, send))
        try:
            asked = await self._admit(visit, scope, receive)
            answer = self._stream(visit, asked, send) if asked.exchange.stream else self._whole(visit, asked)
            await self._unless_gone(visit, answer, receive, send)
            outcome: str = visit.explanation.action.label if visit.explanation else Ended.ERROR
        except Disconnected:
            outcome = Ended.CANCELLED
        except CaveatError as error:
            outcome = await self._fail(visit, error, send)
        except Exception as error:  # noqa: BLE001 - the process edge: whatever broke, the caller gets a clear 500 and nothing more
            JOURNAL.error("request_failed", error, decision_id=visit.id, endpoint=self.endpoint.name)
            outcome = await self._fail(visit, CaveatError("the gateway failed on this request; nothing was sent"), send)
        visit.watch.stop()
        tenant = visit.principal.tenant if visit.principal else ""
        self.services.metrics.request(self.endpoint.name, tenant, outcome)

    async def _admit(self, visit: Visit, scope: Scope, receive: Receive) -> Asked:
        """Everything before the first judgement: who asks, how much, and whether it can be read."""
        services, bouncer = self.services, self.services.bouncer
        started = time.perf_counter()
        head = read_head(scope)
        visit.principal = principal = self._who(head)
        visit.policy = policy = services.policy_of(principal.policy)
        visit.watch.lap(_AUTH, time.perf_counter() - started)
        body = body_at_hand(scope, head, bouncer.body_bytes)
        if body is None:
            seconds = seconds_left(scope, bouncer.body_seconds)
            body = await read_body(receive, head, bouncer.body_bytes, seconds, services.lookout)
        if principal.limits.is_limited:
            await services.limiter.check(principal, len(body))
        started = time.perf_counter()
        exchange = self.endpoint.codec.parse(strict.parse(body, COARSELY * bouncer.json.nodes), visit.id, bouncer.json)
        visit.streaming = exchange.stream
        visit.policy = policy = services.rolled_out(policy, principal, exchange)
        if policy.review.appeals and services.appeals is not None:
            offered = services.appeals.offer(visit.id, principal.tenant, policy.review.keep_days)
            exchange = exchange._replace(appeal=offered)
        visit.watch.lap(_PARSE, time.perf_counter() - started)
        return Asked(exchange, principal, policy, visit.watch)

    def _who(self, head: Head) -> Principal:
        """Return who asks. Raises Unauthorized, also where two headers could name two."""
        bare = head.api_key if self.endpoint.takes_api_key else None
        return self.services.authenticator.authenticate_either(head.authorization, bare)

    async def _whole(self, visit: Visit, asked: Asked) -> None:
        run = self.services.pipeline.run(asked)  # to its end, or its fault
        events: list[Cleared[Event]] = []
        async for cleared in run:
            events.append(cleared)  # noqa: PERF401 - a comprehension is one frame more to wake up at each event
        closing = events[-1].value
        if isinstance(closing, Closed):
            visit.explanation = closing.outcome
        as_error = self.endpoint.refuses_by_error
        refusals = [event.value for event in events if isinstance(event.value, Refusal)]
        if refusals and (as_error or any(refusal.as_error for refusal in refusals)):
            await self._refuse_as_error(visit)
            return
        body = compact(self.endpoint.codec.body(events, Frame(asked.exchange, int(time.time()))))
        visit.answered = True
        await visit.send_whole(200, [JSON_TYPE, *visit.headers()], body)

    async def _stream(self, visit: Visit, asked: Asked, send: Send) -> None:
        frame = Frame(asked.exchange, int(time.time()))
        visit.rendering = rendering = self.endpoint.codec.rendering(frame)
        async with aclosing(self.services.pipeline.run(asked)) as answer:
            first = await anext(answer)
            if isinstance(first.value, Refusal):
                await self._refused_stream(visit, [first], answer, frame, send)
                return
            if isinstance(first.value, Admitted):
                visit.opening = Opening(first.value.so_far, rendering.event(first))
            as_error = False
            async for cleared in answer:
                if isinstance(cleared.value, Refusal):
                    as_error = cleared.value.as_error
                    if await self._not_begun(visit):
                        await self._refused_stream(visit, [first, cleared], answer, frame, send)
                        return
                if not visit.started:
                    await self._open(visit, send)
                if isinstance(cleared.value, Closed):
                    visit.explanation = cleared.value.outcome
                    visit.answered = True
                    if as_error:
                        break
                await self._send(visit, rendering.event(cleared), send)
        if as_error:
            await send_piece(send, self._error_event(visit, _filtered()), last=True)
            return
        await send_piece(send, b"", last=True)

    async def _not_begun(self, visit: Visit) -> bool:
        """Whether nothing was sent yet; then nothing will be but the refusal, under a status and headers of its own."""
        async with visit.opens:
            if visit.started:
                return False
            visit.opening = None
            return True

    async def _open(self, visit: Visit, send: Send) -> None:
        """Send the stream's status and first chunk, once; its first words and its keep-alive may both ask for it."""
        async with visit.opens:
            opening = visit.opening
            if opening is None or opening.sent:
                return
            visit.explanation = opening.so_far
            await start_stream(send, visit.headers())
            opening.sent = True
            await self._send(visit, opening.frames, send)

    async def _refused_stream(
        self,
        visit: Visit,
        held: list[Cleared[Event]],
        rest: AsyncGenerator[Cleared[Event], None],
        frame: Frame,
        send: Send,
    ) -> None:
        """Refused before anything was sent: the headers can still say so."""
        events = [*held, *[cleared async for cleared in rest]]
        for cleared in events:
            if isinstance(cleared.value, Closed):
                visit.explanation = cleared.value.outcome
        if any(isinstance(cleared.value, Refusal) and cleared.value.as_error for cleared in events):
            await self._refuse_as_error(visit)
            return
        await start_stream(send, visit.headers())
        visit.answered = True
        visit.rendering = rendering = self.endpoint.codec.rendering(frame)  # anew: nothing it rendered has gone out
        frames = b"".join(rendering.event(cleared) for cleared in events)
        await send_piece(send, frames, last=True)

    async def _send(self, visit: Visit, piece: bytes, send: Send) -> None:
        if piece:
            visit.last_sent = time.monotonic()
            await send_piece(send, piece)

    async def _refuse_as_error(self, visit: Visit) -> None:
        body = compact(self.endpoint.codec.error(_filtered(), visit.explanation))
        visit.answered = True
        await visit.send_whole(400, [JSON_TYPE, *visit.headers()], body)

    def _error_event(self, visit: Visit, error: CaveatError) -> bytes:
        return visit.rendering.error(error, visit.explanation) if visit.rendering is not None else b""

    async def _fail(self, visit: Visit, error: CaveatError, send: Send) -> Ended:
        """Tell the caller what went wrong, record and count it. Returns the outcome for the counter."""
        recorded = await self._record_rejection(visit, error)
        error = recorded or error
        headers = [JSON_TYPE, *visit.headers()]
        seconds = 5 if isinstance(error, AuditUnavailable) else getattr(error, "retry_after_seconds", None)
        if seconds is not None:
            headers.append(retry_after(seconds))
        if error.is_final:
            headers.append(NO_RETRY)
        visit.answered = True
        if visit.started:
            await send_piece(send, self._error_event(visit, error), last=True)
        else:
            await visit.send_whole(error.status, headers, compact(self.endpoint.codec.error(error, None)))
        return _ended(error)

    async def _record_rejection(self, visit: Visit, error: CaveatError) -> CaveatError | None:
        """Record what never became an exchange. A missing key and a spent limit are counted alone.

        Floods of those would fill the log.
        """
        flood = isinstance(error, Unauthorized | RateLimited)
        if flood or error.is_recorded or not isinstance(error, BadRequest) or not visit.principal:
            return None
        record = rejected(visit.id, visit.principal, self.endpoint.name, error.status, error.code)
        try:
            await self.services.audit.append([record])
        except AuditUnavailable as unavailable:
            return unavailable
        return None

    async def _unless_gone(self, visit: Visit, work: Awaitable[None], receive: Receive, send: Send) -> None:
        """Do `work`; give it up at once when the client leaves, and keep a quiet stream alive."""
        main = asyncio.current_task()
        assert main is not None  # noqa: S101 - a coroutine always runs in a task
        watcher: asyncio.Task[None] | None = None

        def watch() -> None:
            nonlocal watcher
            watcher = asyncio.create_task(self._watch(visit, main, receive, send))

        lookout = self.services.lookout
        lookout.call_after(WATCH_AFTER_SECONDS, watch, watch)
        try:
            await work
        except asyncio.CancelledError:
            if not visit.gone:
                raise
            main.uncancel()
            raise Disconnected from None
        finally:
            lookout.forget(watch)
            if watcher is not None:
                async with visit.opens:  # it may be sending the status: never leave that half done
                    watcher.cancel()

    async def _watch(self, visit: Visit, main: asyncio.Task[Any], receive: Receive, send: Send) -> None:
        while not visit.answered:
            try:
                async with asyncio.timeout(max(0.0, visit.last_sent + KEEP_ALIVE_SECONDS - time.monotonic())):
                    message = await receive()
            except TimeoutError:
                if time.monotonic() - visit.last_sent < KEEP_ALIVE_SECONDS:
                    continue
                visit.last_sent = time.monotonic()
                if visit.opening is not None and not visit.answered:
                    await self._open(visit, send)
                    if not visit.answered:  # it may have waited for a client that does not read
                        await send_piece(send, KEEP_ALIVE)
                continue
            if message["type"] == "http.disconnect" and not visit.answered:
                visit.gone = True
                main.cancel()
                return


def _filtered() -> ContentFiltered:
    return ContentFiltered(f"the policy of this key {Outcome.REFUSE.label}s this content")


def _ended(error: CaveatError) -> Ended:
    if isinstance(error, UpstreamError):
        return Ended.UPSTREAM_ERROR
    if isinstance(error, BadRequest):
        special = {401: Ended.UNAUTHORIZED, 429: Ended.RATE_LIMITED}
        return special.get(error.status, Ended.BAD_REQUEST)
    return Ended.UNAVAILABLE if isinstance(error, AuditUnavailable) else Ended.ERROR
