"""Real implementations of the ports, small enough to read: a fleet that knows one word, a scripted upstream, a list."""

from __future__ import annotations

import functools
import json
import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from classifiers.types import (
    Channel,
    Finding,
    Reading,
    Status,
    TextSpan,
    Unjudged,
    UnjudgedReason,
    Verdict,
    View,
)
from gateway.app import endpoints
from gateway.audit.base import Ack, Record
from gateway.errors import AuditUnavailable
from gateway.pipeline.pipeline import Asked, Pipeline
from gateway.pipeline.stopwatch import Stopwatch
from gateway.pipeline.stream import WindowPlan
from gateway.protocols import strict
from gateway.protocols.base import Bounds, Endpoint, Frame
from gateway.sealed import Cleared
from gateway.telemetry.metrics import Metrics
from gateway.types import Delta, Event, Exchange, Finished, Principal, StreamKey, UpstreamEvent
from policies.actions import flag, redact, refuse
from policies.types import Action, Policy, Respond, Rule, StreamMode

CANARY = "CANARY-7f3a"
ENDED = [Finished(0, "stop")]


class CanaryFleet:
    """Finds the canary and nothing else; can be told to break."""

    def __init__(self, *, status: Status = Status.OK) -> None:
        self.status = status
        self.seen: list[TextSpan] = []

    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        self.seen += spans
        readings = [Reading(s, (View("raw", s.text),), "en") for s in spans]
        return readings, [[self._verdict(s)] for s in spans]

    def _verdict(self, span: TextSpan) -> Verdict:
        if span.channel is Channel.MEDIA:
            return Verdict("k", Status.OK, (), (Unjudged("media.image", UnjudgedReason.MEDIA),))
        if self.status is not Status.OK:
            return Verdict("k", self.status)
        found = [Finding("hate", 0.9, m.start(), m.end()) for m in re.finditer(CANARY, span.text)]
        return Verdict("k", Status.OK, tuple(found))


@dataclass
class ScriptedUpstream:
    """Plays a list of events (exceptions are raised) and remembers what it was sent."""

    script: Sequence[UpstreamEvent | Exception] = ()
    seen: list[Any] = field(default_factory=list)
    closed: bool = False
    speaks: frozenset[str] = frozenset(endpoints())

    async def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        self.seen.append(exchange.value.body)
        try:
            for event in self.script:
                if isinstance(event, Exception):
                    raise event
                yield event
        finally:
            self.closed = True

    async def close(self) -> None:
        """Hold nothing."""


class ListLog:
    """An audit log in memory; can be told to be full from the n-th append on."""

    def __init__(self, full_after: int | None = None) -> None:
        self.records: list[Record] = []
        self.appends = 0
        self.full_after = full_after

    async def append(self, records: Sequence[Record], ack: Ack = Ack.LOCAL) -> None:
        self.appends += 1
        if self.full_after is not None and self.appends > self.full_after:
            raise AuditUnavailable("the spool is full")
        self.records += records

    def fingerprint(self, tenant: str, text: str) -> str:
        return f"{len(text):032x}"


@functools.cache
def doors() -> tuple[str, ...]:
    """The names of all wire formats; to find them takes a look at each module there is."""
    return tuple(endpoints())


def metrics() -> Metrics:
    return Metrics(endpoints=doors(), categories=["hate"], classifiers=["k"])


@functools.cache
def unread_metrics() -> Metrics:
    """For exchanges whose figures no test reads: one for all, as its hundred series take longer than most exchanges."""
    return metrics()


def policy(action: Action = refuse.ACTION, **changes: Any) -> Policy:
    rule = Rule("no-canary", "hate", 0.5, action)
    values: dict[str, Any] = {"name": "test", "version": 1, "digest": "0" * 64, "required": frozenset({"k"})}
    values |= {"rules": (rule,), "on_unjudged": dict.fromkeys(UnjudgedReason, refuse.ACTION)}
    return Policy(**(values | changes))


BLOCK = policy()
REDACT = policy(redact.ACTION)
FLAG = policy(flag.ACTION)
AS_ERROR = policy(respond=Respond.ERROR)
OBSERVE = policy(stream=StreamMode.OBSERVE)

WHO = Principal("acme", "k1", "test")
TEXT = StreamKey(0, Channel.TEXT)
PLAN = WindowPlan(tail=16, context=48, first=(4, 12), step=24)


@dataclass
class Drive:
    """One exchange from body to wire."""

    endpoint: Endpoint
    upstream: ScriptedUpstream
    log: ListLog = field(default_factory=ListLog)
    fleet: CanaryFleet = field(default_factory=CanaryFleet)
    events: list[Cleared[Event]] = field(default_factory=list)
    frame: Frame | None = None

    def pipeline(self) -> Pipeline:
        return Pipeline(self.fleet, self.log, lambda _model: self.upstream, unread_metrics(), PLAN)

    def asked(self, body: Any, rules: Policy) -> Asked:
        document = strict.parse(json.dumps(body).encode())
        exchange = self.endpoint.codec.parse(document, "0190-id", Bounds())
        self.frame = Frame(exchange, 1)
        return Asked(exchange, WHO, rules, Stopwatch(unread_metrics()))

    async def __call__(self, body: Any, rules: Policy) -> Drive:
        async for event in self.pipeline().run(self.asked(body, rules)):
            self.events.append(event)
        return self

    @property
    def wire(self) -> str:
        assert self.frame is not None
        rendering = self.endpoint.codec.rendering(self.frame)
        return b"".join(rendering.event(e) for e in self.events).decode()

    @property
    def body(self) -> Any:
        assert self.frame is not None
        return self.endpoint.codec.body(self.events, self.frame)


def text_deltas(text: str, *cuts: int, key: StreamKey = TEXT) -> list[UpstreamEvent]:
    at = [0, *cuts, len(text)]
    return [Delta(key, text[a:b]) for a, b in pairwise(at) if a < b]
