"""The data plane with a span around each request to a door. It reads the heads of requests and answers, never a body."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, cast

from gateway.http.messages import EXTENSION, Header, Message, Receive, Scope, Send, SendWhole
from gateway.http.plane import DataPlane
from gateway.transport.trace import ONWARD


class Trail(Protocol):
    """gateway.telemetry.tracing.Trail, which is imported only where tracing is on."""

    def answered(self, status: int, headers: Mapping[bytes, bytes]) -> None: ...
    def first_chunk(self) -> None: ...
    def onward(self, model: str, host: str) -> str: ...
    def ended(self, error: BaseException | None) -> None: ...


class Traces(Protocol):
    def begin(self, endpoint: str, route: str, traceparent: bytes | None) -> Trail | None: ...


@dataclass(frozen=True, slots=True)
class Traced:
    """ASGI: passes everything on to `plane`, unchanged."""

    plane: DataPlane
    traces: Traces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        door = self.plane.doors.get(scope["path"]) if scope["type"] == "http" and scope["method"] == "POST" else None
        trail = None
        if door is not None:
            trail = self.traces.begin(door.endpoint.name, scope["path"], _traceparent(scope["headers"]))
        if trail is None:
            await self.plane(scope, receive, send)
            return
        error: BaseException | None = None
        token = ONWARD.set(trail.onward)
        try:
            await self.plane(_watched_scope(scope, trail), receive, _watched(send, trail))
        except BaseException as raised:
            error = raised
            raise
        finally:
            ONWARD.reset(token)
            trail.ended(error)


def _traceparent(headers: Iterable[Header]) -> bytes | None:
    """The one header of its name; of several none counts."""
    found = [value for name, value in headers if name == b"traceparent"]
    return found[0] if len(found) == 1 else None


def _watched(send: Send, trail: Trail) -> Send:
    async def watched(message: Message) -> None:
        if message["type"] == "http.response.start":
            trail.answered(message["status"], dict(message["headers"]))
        elif message.get("more_body"):
            trail.first_chunk()
        await send(message)

    return watched


def _watched_scope(scope: Scope, trail: Trail) -> Scope:
    """Watch the server's way of taking an answer in one piece too, where it has one."""
    offered = scope.get("extensions", {}).get(EXTENSION)
    if offered is None:
        return scope
    send_whole = cast("SendWhole", offered["send"])

    async def watched(status: int, headers: Iterable[Header], body: bytes) -> None:
        told = list(headers)
        trail.answered(status, dict(told))
        await send_whole(status, told, body)

    return {**scope, "extensions": {**scope["extensions"], EXTENSION: {**offered, "send": watched}}}
