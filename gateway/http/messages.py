"""ASGI in plain messages: what a request brought, and how answers are written."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from functools import lru_cache, partial
from typing import Any, Final, NamedTuple, TypeAlias

from gateway.errors import BadRequest, TooLarge, UnsupportedMedia
from gateway.http.lookout import Lookout

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
Header: TypeAlias = tuple[bytes, bytes]
SendWhole: TypeAlias = Callable[[int, Iterable[Header], bytes], Awaitable[None]]  # status, headers, body

EXTENSION: Final = (
    "caveat.response.whole"  # of the scope, where the server takes an answer in one piece: {"send": SendWhole}
)
MAX_HEADERS: Final = 64
LENGTH: Final = re.compile(rb"[0-9]{1,18}\Z")
JSON_TYPE: Final = (b"content-type", b"application/json")
SSE_TYPE: Final = (b"content-type", b"text/event-stream; charset=utf-8")


class Disconnected(Exception):
    """The client has left before its request was complete."""


class Head(NamedTuple):
    """The few headers that matter here. Every other one is ignored and goes nowhere."""

    authorization: bytes | None = None
    api_key: bytes | None = None  # bare, as Anthropic's clients send it
    content_length: int | None = None


def read_head(scope: Scope, max_bytes: int) -> Head:
    """Check what uvicorn lets through: doubled Host, oversized and coded requests. Raises BadRequest and its kinds."""
    size = hosts = 0
    authorization: bytes | None = None
    api_key: bytes | None = None
    length: int | None = None
    headers: list[Header] = scope["headers"]
    for name, value in headers:
        size += len(name) + len(value)
        if name == b"host":
            hosts += 1
        elif name == b"authorization":
            authorization = _only(authorization, value, "Authorization")
        elif name == b"x-api-key":
            api_key = _only(api_key, value, "x-api-key")
        elif name == b"content-length":
            length = _length(value)
        elif name == b"content-encoding" and value.lower() != b"identity":
            raise UnsupportedMedia("the body must not be compressed")
        elif name == b"content-type" and not _is_json(value):
            raise UnsupportedMedia("the body must be application/json in UTF-8")
    if size > max_bytes or len(headers) > MAX_HEADERS:
        raise HeadersTooLarge(f"the headers exceed {max_bytes} bytes or {MAX_HEADERS} lines")
    if hosts != 1 and scope.get("http_version") != "1.0":
        raise BadRequest("the request must have exactly one Host header", code="ambiguous_header")
    return Head(authorization, api_key, length)


def _only(before: bytes | None, value: bytes, name: str) -> bytes:
    if before is not None:
        raise BadRequest(f"the request has two {name} headers", code="ambiguous_header")
    return value


class HeadersTooLarge(BadRequest):
    status = 431
    code = "headers_too_large"


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


async def read_body(receive: Receive, head: Head, max_bytes: int, seconds: float, lookout: Lookout) -> bytes:
    """Read the body, counting. Raises TooLarge before it is read whole, RequestTimeout when it dribbles."""
    if head.content_length is not None:
        _check_size(head.content_length, max_bytes)
    chunks: list[bytes] = []
    size, more = 0, True
    task, is_late = asyncio.current_task(), False

    def expire() -> None:
        nonlocal is_late
        is_late = task is not None and task.cancel()

    lookout.call_after(seconds, expire, expire)
    try:
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise Disconnected
            chunk = message.get("body", b"")
            chunks.append(chunk)
            size += len(chunk)
            _check_size(size, max_bytes)
            more = message.get("more_body", False)
    except asyncio.CancelledError:
        if task is None or not is_late or task.uncancel() > 0:
            raise
        raise RequestTimeout(f"the body did not arrive within {seconds:g} seconds") from None
    finally:
        lookout.forget(expire)
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


async def start_stream(send: Send, headers: Iterable[Header]) -> None:
    await send({"type": "http.response.start", "status": 200, "headers": list(headers)})


async def send_piece(send: Send, body: bytes, *, last: bool = False) -> None:
    await send({"type": "http.response.body", "body": body, "more_body": not last})
