"""ASGI in plain messages: what a request brought, and how answers are written."""

from __future__ import annotations

import asyncio
import math
import re
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from functools import lru_cache, partial
from typing import Any, Final, NamedTuple, TypeAlias, cast

from gateway.errors import BadRequest, TooLarge, UnsupportedMedia
from gateway.http.lookout import Lookout

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
Header: TypeAlias = tuple[bytes, bytes]
SendWhole: TypeAlias = Callable[[int, Iterable[Header], bytes], Awaitable[None]]  # status, headers, body

# of the scope, where the server takes an answer in one piece and knows how long it waits for the rest of a request:
# {"send": SendWhole, "seconds_left": () -> seconds, or None when all of it is here, "body": () -> all of it, once, or None}
EXTENSION: Final = "caveat.connection"
IDENTITY: Final = "caveat.request"  # of the scope of a request to what is no door: the id that its answer has
SINGLE: Final = frozenset(  # of each of these two readers must see the same one
    {
        b"authorization",
        b"content-encoding",
        b"content-length",
        b"content-type",
        b"expect",
        b"host",
        b"transfer-encoding",
        b"x-api-key",
    }
)
BLANKS: Final = b" \t"  # behind a value they are no part of it (RFC 9110, section 5.5), but llhttp leaves them there
LENGTH: Final = re.compile(rb"[0-9]{1,18}[ \t]*\Z")
JSON_TYPE: Final = (b"content-type", b"application/json")
SSE_TYPE: Final = (b"content-type", b"text/event-stream; charset=utf-8")
NO_CACHE: Final = (b"cache-control", b"no-cache")


def retry_after(seconds: float) -> Header:
    """How long to stay away, in whole seconds, rounded up: who comes back too early is refused again."""
    return b"retry-after", b"%d" % max(1, math.ceil(seconds))


class Disconnected(Exception):
    """The client has left before its request was complete."""


class Head(NamedTuple):
    """The few headers that matter here. Every other one is ignored and goes nowhere."""

    authorization: bytes | None = None
    api_key: bytes | None = None  # bare, as Anthropic's clients send it
    content_length: int | None = None


def by_name(headers: list[Header]) -> dict[bytes, bytes]:
    """Return the headers by their names in lower case. Raises BadRequest if one that counts here stands twice."""
    found = dict(headers)
    if len(found) < len(headers):
        seen: set[bytes] = set()
        for name, _ in headers:
            if name in SINGLE and name in seen:
                raise BadRequest(f"the request has two {name.decode()} headers", code="ambiguous_header")
            seen.add(name)
    return found


def read_head(scope: Scope) -> Head:
    """Read what matters here; the connection has checked that the head is sound. Raises BadRequest and its kinds."""
    found = by_name(scope["headers"])
    length = found.get(b"content-length")
    if found.get(b"content-encoding", b"identity").rstrip(BLANKS).lower() != b"identity":
        raise UnsupportedMedia("the body must not be compressed")
    kind = found.get(b"content-type")
    if kind is not None and not _is_json(kind):
        raise UnsupportedMedia("the body must be application/json in UTF-8")
    return Head(found.get(b"authorization"), found.get(b"x-api-key"), None if length is None else _length(length))


class RequestTimeout(BadRequest):
    status = 408
    code = "request_timeout"


def _length(value: bytes) -> int:
    if not LENGTH.match(value):  # int() would also take signs and underscores
        raise BadRequest("the Content-Length is not a number", code="ambiguous_header")
    return int(value)


@lru_cache(maxsize=64)  # clients write it in a few ways
def _is_json(value: bytes) -> bool:
    kind, _, parameters = value.partition(b";")
    if kind.strip().lower() != b"application/json":
        return False
    charset = parameters.strip().lower().replace(b'"', b"")
    return charset in {b"", b"charset=utf-8", b"charset=utf8"}


def seconds_left(scope: Scope, otherwise: float) -> float | None:
    """How long the rest of the request may take, by the server's own deadline if it has one; None: all is here."""
    offered = scope.get("extensions", {}).get(EXTENSION)
    return otherwise if offered is None else cast("float | None", offered["seconds_left"]())


def body_at_hand(scope: Scope, head: Head, max_bytes: int) -> bytes | None:
    """Take the body where all of it is here already, as most are; None: it has to be waited for. Raises TooLarge."""
    offered = scope.get("extensions", {}).get(EXTENSION)
    if offered is None or (take := offered.get("body")) is None:
        return None
    if head.content_length is not None:
        _check_size(head.content_length, max_bytes)
    body = cast("bytes | None", take())
    if body is not None:
        _check_size(len(body), max_bytes)
    return body


async def read_body(receive: Receive, head: Head, max_bytes: int, seconds: float | None, lookout: Lookout) -> bytes:
    """Read the body, counting. Raises TooLarge before it is read whole, RequestTimeout after `seconds`."""
    if head.content_length is not None:
        _check_size(head.content_length, max_bytes)
    if seconds is None:
        return await _read(receive, max_bytes)
    task, is_late = asyncio.current_task(), False

    def expire() -> None:
        nonlocal is_late
        is_late = task is not None and task.cancel()

    lookout.call_after(seconds, expire, expire)
    try:
        return await _read(receive, max_bytes)
    except asyncio.CancelledError:
        if task is None or not is_late or task.uncancel() > 0:
            raise
        raise RequestTimeout("the body did not arrive in time") from None
    finally:
        lookout.forget(expire)


async def _read(receive: Receive, max_bytes: int) -> bytes:
    chunks: list[bytes] = []
    size, more = 0, True
    while more:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        chunk = message.get("body", b"")
        chunks.append(chunk)
        size += len(chunk)
        _check_size(size, max_bytes)
        more = message.get("more_body", False)
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _check_size(size: int, max_bytes: int) -> None:
    if size > max_bytes:
        raise TooLarge(f"the body exceeds {max_bytes} bytes")


def whole_sender(scope: Scope, send: Send) -> SendWhole:
    """How an answer goes out that is complete: the server's own short way, or else as two messages."""
    offered = scope.get("extensions", {}).get(EXTENSION)
    return partial(_send_whole, send) if offered is None else offered["send"]


async def _send_whole(send: Send, status: int, headers: Iterable[Header], body: bytes) -> None:
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
    await send({"type": "http.response.body", "body": body})


async def start_stream(send: Send, headers: Iterable[Header] = ()) -> None:
    """Send the status of a stream of events, with `headers` beside those that say what it is."""
    await send({"type": "http.response.start", "status": 200, "headers": [SSE_TYPE, NO_CACHE, *headers]})


async def send_piece(send: Send, body: bytes, *, last: bool = False) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": not last})
