"""uvicorn's HTTP/1.1 connection, with bounds on what a client may do to it and a short way out for whole answers.

INVARIANT: a client is waited for no longer than the deadline, whether a head, a body, a next request or room for an
answer is awaited; what cannot be read in one way alone is refused, and then the connection ends: nothing that follows
is taken for a request. An answer that is whole needs no state between its head and its body: one write instead of two.
"""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, Final, cast

from httptools import HttpParserError, HttpParserUpgrade, HttpRequestParser
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from gateway.errors import CaveatError, MethodNotAllowed
from gateway.http.framing import HeadersTooLarge, Malformed, TooManyConnections, check_head, size_of
from gateway.http.messages import EXTENSION, JSON_TYPE, Header, Message, Receive, RequestTimeout, Scope, Send
from gateway.ids import new_id
from gateway.protocols.base import REQUEST_ID
from gateway.protocols.openai import compact, error_body

SWEEP_SECONDS: Final = 0.25  # how late a deadline may be seen: one timer for all connections costs nothing per request
LINGER_SECONDS: Final = 1.0  # after our last word, how long a client may go on writing before it gets a reset
GRACE_SECONDS: Final = 1.0  # the application ends a late body itself, with a record; this long after, we do
MIN_BYTES_PER_SECOND: Final = 1_024  # who reads an answer more slowly than this counts as not reading
LENGTHS: Final = frozenset({b"content-length", b"transfer-encoding"})
INVALID: Final = "the request is not valid HTTP/1.1"
# what an answer to a fault carries beside its body; RFC 9110 asks for the first
TOLD: Final[Mapping[type[CaveatError], tuple[Header, ...]]] = {
    MethodNotAllowed: ((b"allow", b"GET, POST"),),
    TooManyConnections: ((b"retry-after", b"1"),),
}


class Reception:
    """What the connections of one server share: their bounds, and the one timer that looks after all of them."""

    def __init__(
        self,
        seconds: float,
        header_bytes: int,
        max_connections: int,
        on_refused: Callable[[str | None], object] = lambda _reason: None,
    ) -> None:
        """`seconds`: how long a client is waited for, at each turn. `on_refused`: is told why one is ended."""
        self.seconds = seconds
        self.header_bytes = header_bytes
        self.on_refused = on_refused
        self._max_connections = max_connections
        self._open: set[Connection] = set()
        self._sweeper: asyncio.TimerHandle | None = None

    def connections(self) -> type[asyncio.Protocol]:
        """Return what uvicorn makes its connections with."""
        return cast("type[asyncio.Protocol]", partial(Connection, self))

    def add(self, connection: Connection) -> bool:
        """Return whether there is a place for it; it is looked after in any case."""
        self._open.add(connection)
        if self._sweeper is None:
            self._sweeper = connection.loop.call_later(SWEEP_SECONDS, self._sweep, connection.loop)
        return len(self._open) <= self._max_connections

    def discard(self, connection: Connection) -> None:
        self._open.discard(connection)

    def _sweep(self, loop: asyncio.AbstractEventLoop) -> None:
        now = loop.time()
        for connection in list(self._open):
            connection.look(now)
        self._sweeper = loop.call_later(SWEEP_SECONDS, self._sweep, loop) if self._open else None


class _NoTrailers(list[Header]):
    """Where headers go that come after the body. Nobody asked for any, and readers differ on whether they count."""

    def append(self, _header: Header) -> None:
        raise ValueError


class Connection(HttpToolsProtocol):
    def __init__(self, reception: Reception, **server: Any) -> None:
        super().__init__(**server)
        self._reception = reception
        self._due = math.inf  # the moment, by the loop's clock, up to which the client is waited for
        self._unsent = 0  # bytes that waited to be read when the wait began
        self._answering: RequestResponseCycle | None = None  # the request that the application has
        self._is_in_head = False  # a head has begun
        self._is_deaf = False  # what comes in is thrown away
        self._is_last = False  # the connection ends after the answers that are owed
        self._packet = 0  # bytes of what was received last
        self._head_bytes = 0  # of the packets before it that hold nothing but this head
        self._barren_bytes = 0  # of the latest packets of a body that brought nothing of it
        self._fault: CaveatError | None = None  # why the parser was stopped

    # --- what the transport says

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
        super().connection_made(transport)
        self._wait_for_client()
        if not self._reception.add(self):
            self._refuse(TooManyConnections("the gateway has no free connection; try again soon"))

    def connection_lost(self, exc: Exception | None) -> None:
        """Tell the request that is being answered; uvicorn would tell the latest one alone."""
        self._reception.discard(self)
        if self._answering is not None:
            self._answering.disconnected = True
            self._answering.message_event.set()
        self.pipeline.clear()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._is_deaf:
            return
        self._packet = len(data)
        was_in_head = self._is_in_head
        try:
            self.parser.feed_data(data)
        except HttpParserUpgrade as stopped:
            self._read_on(data[stopped.args[0] :])
        except HttpParserError:
            self._refuse(self._fault or Malformed(INVALID))
        else:
            if self._is_in_head:
                self._count_head(was_in_head)
            elif self.cycle is not None and self.cycle.more_body:
                self._count_body()

    def pause_writing(self) -> None:
        super().pause_writing()
        self._wait_for_client()

    def resume_writing(self) -> None:
        super().resume_writing()
        if self._answering is not None:
            self._due = math.inf

    # --- what the parser says

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._is_in_head = True
        self._head_bytes = 0
        if self._answering is None:  # else the wait begins when its turn comes
            self._due = self.loop.time() + self._reception.seconds

    def on_headers_complete(self) -> None:
        """Check the head, then hand it on; the application begins after this, and finds the short way offered."""
        self._is_in_head = False
        version = self.parser.get_http_version()
        try:
            limit = self._reception.header_bytes
            if self._head_bytes + self._packet > limit and size_of(self.url, self.headers) > limit:
                raise HeadersTooLarge(f"the headers exceed {limit} bytes")
            check_head(self.parser.get_method(), self.url, version, self.headers)
        except CaveatError as fault:
            self._fault = fault
            raise
        super().on_headers_complete()
        self.headers = _NoTrailers()
        self._barren_bytes = 0
        cycle = self.cycle
        if version == "1.0":
            cycle.waiting_for_100_continue = False  # RFC 9110, section 10.1.1
        self.scope["extensions"] = {
            EXTENSION: {
                "send": partial(self._send_whole, cycle),
                "seconds_left": partial(self._seconds_left, cycle),
                "body": partial(_body, cycle),
            }
        }

    def on_message_complete(self) -> None:
        super().on_message_complete()
        if self._answering is self.cycle:
            self._due = math.inf

    # --- what the application says

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:
        self._answering = cycle
        super()._start_asgi_task(cycle, _unchunked(cycle, app) if cycle.scope["http_version"] == "1.0" else app)

    def _seconds_left(self, cycle: RequestResponseCycle) -> float | None:
        """Return how long the rest of a request may take; None when all of it is here."""
        return max(0.0, self._due - self.loop.time()) if cycle.more_body else None

    async def _send_whole(
        self, cycle: RequestResponseCycle, status: int, headers: Iterable[Header], body: bytes
    ) -> None:
        """Send an answer; `headers` are without Content-Length and hold no line breaks."""
        if self.flow.write_paused and not cycle.disconnected:
            await self.flow.drain()
        if cycle.disconnected:
            return
        cycle.response_started = cycle.response_complete = True
        cycle.waiting_for_100_continue = False
        is_kept = cycle.keep_alive and not cycle.more_body and not self._is_last
        self._write(status, headers, body, is_kept=is_kept)
        cycle.message_event.set()
        if not cycle.keep_alive and not cycle.more_body:
            self.transport.close()
        cycle.on_response()

    def on_response_complete(self) -> None:
        """Go on to the next request, or end. Takes the place of uvicorn's, which has a timer for each connection."""
        self.server_state.total_requests += 1
        self._answering = None
        self._wait_for_client()
        if self.transport.is_closing():
            return
        if self.pipeline:
            self.flow.resume_reading()
            cycle, app = self.pipeline.pop()
            if not cycle.more_body:
                self._due = math.inf
            self._start_asgi_task(cycle, app)
        elif self._is_last or self.cycle.more_body:  # answered before it was whole: the rest is no request
            self._linger()
        else:
            self.flow.resume_reading()

    # --- bounds

    def look(self, now: float) -> None:
        """Do what a client that lets us wait too long deserves."""
        if now < self._due:
            return
        unsent = self.transport.get_write_buffer_size()
        if unsent:
            if self._unsent - unsent >= self._reception.seconds * MIN_BYTES_PER_SECOND:
                self._wait_for_client()
            else:
                self.transport.abort()
        elif self._is_deaf or self.transport.is_closing():
            self.transport.abort()
        elif self._answering is not None:
            if now >= self._due + GRACE_SECONDS:
                self.transport.abort()
        elif self._is_in_head:
            self._refuse(RequestTimeout(f"the request did not arrive within {self._reception.seconds:g} seconds"))
        else:
            self.transport.close()

    def _wait_for_client(self) -> None:
        self._unsent = self.transport.get_write_buffer_size()
        self._due = self.loop.time() + self._reception.seconds

    def _count_head(self, is_head_alone: bool) -> None:
        """Bound a head that has not ended: the parser keeps all of it."""
        if is_head_alone:  # else the packet may have begun with something else, and is bounded by its own size
            self._head_bytes += self._packet
        if self._head_bytes > self._reception.header_bytes:
            self._refuse(HeadersTooLarge(f"the headers exceed {self._reception.header_bytes} bytes"))

    def _count_body(self) -> None:
        """Bound what a body has beside its bytes: extensions of chunks, and a trailer, which the parser keeps."""
        self._barren_bytes = 0 if self.cycle.body else self._barren_bytes + self._packet
        if self._barren_bytes > self._reception.header_bytes:
            self._refuse(Malformed("the body holds too much that is none of it"))

    # --- endings

    def _refuse(self, error: CaveatError) -> None:
        """Say what is wrong, once all that was asked before is answered, and end the connection."""
        self._reception.on_refused(error.code)
        self._is_deaf, self._is_in_head = True, False
        broken = self.cycle
        if broken is not None and broken.more_body and not broken.response_complete:
            if self.pipeline and self.pipeline[0][0] is broken:
                self.pipeline.popleft()
            else:
                self._answering = None
                broken.disconnected = True
                broken.message_event.set()
                if broken.response_started:
                    self.transport.abort()
                    return
        if self._answering is not None or self.pipeline:
            self._is_last = True  # an error now would be taken for the answer to what was asked before
            return
        headers = [JSON_TYPE, (REQUEST_ID, new_id().encode()), *TOLD.get(type(error), ())]
        self._write(error.status, headers, compact(error_body(error, None)), is_kept=False)
        self._linger()

    def _read_on(self, rest: bytes) -> None:
        """Read the body of a request that asks for an upgrade. Nothing is upgraded, but llhttp stops before the body.

        Java's own client asks for one in each first request. The connection ends after this one.
        """
        cycle, self._is_last = self.cycle, True
        lengths = [header for header in cycle.scope["headers"] if header[0] in LENGTHS]
        self.parser = HttpRequestParser(_Rest(self))
        self.parser.set_dangerous_leniencies(lenient_data_after_close=True)
        cycle.more_body = True
        if self._answering is cycle:
            self._due = self.loop.time() + self._reception.seconds
        try:
            self.parser.feed_data(b"POST / HTTP/1.1\r\nconnection: close\r\n%b\r\n" % _lines(lengths))
            self.parser.feed_data(rest)
        except HttpParserError:
            self._refuse(Malformed(INVALID))

    def end_of_rest(self) -> None:
        self.on_message_complete()
        self._is_deaf = True

    def _linger(self) -> None:
        """End our side and throw away what still comes.

        A close would answer it with a reset, and the client would lose our last words (RFC 9112, section 9.6).
        """
        self._is_deaf = True
        self.flow.resume_reading()
        self._due = self.loop.time() + LINGER_SECONDS
        if self.transport.can_write_eof():
            self.transport.write_eof()
        else:
            self.transport.close()

    def _write(self, status: int, headers: Iterable[Header], body: bytes, *, is_kept: bool) -> None:
        head = STATUS_LINE[status] + _lines((*self.server_state.default_headers, *headers))
        if not is_kept:
            head += b"connection: close\r\n"
        self.transport.write(b"%bcontent-length: %d\r\n\r\n%b" % (head, len(body), body))


class _Rest:
    """Takes a body, and nothing else, from a parser."""

    def __init__(self, connection: Connection) -> None:
        self.on_body = connection.on_body
        self.on_message_complete = connection.end_of_rest


def _body(cycle: RequestResponseCycle) -> bytes | None:
    """Take the whole body at once; None where the application has to wait for it, or for the news that nobody will send it."""
    if cycle.more_body or cycle.disconnected or cycle.waiting_for_100_continue:
        return None
    body, cycle.body = bytes(cycle.body), bytearray()
    cycle.message_event.clear()
    return body


def _unchunked(cycle: RequestResponseCycle, app: Any) -> Any:
    """Return `app` for a client of HTTP/1.0, which knows no chunks (RFC 9112, section 6.1).

    Where no length is told the connection's end is the answer's: uvicorn ends it after each answer in HTTP/1.0.
    """

    async def answered(scope: Scope, receive: Receive, send: Send) -> None:
        has_length = True

        async def said(message: Message) -> None:
            nonlocal has_length
            if message["type"] == "http.response.start":
                has_length = any(name.lower() == b"content-length" for name, _ in message["headers"])
                if not has_length:
                    cycle.chunked_encoding = False
            elif not has_length:
                cycle.expected_content_length = len(message.get("body", b""))  # uvicorn holds each piece against it
            await send(message)

        await app(scope, receive, said)

    return answered


def _lines(headers: Iterable[Header]) -> bytes:
    return b"".join([name + b": " + value + b"\r\n" for name, value in headers])
