"""HTTP/1.1 connections to one model's server, and the pool that lends them, one exchange at a time.

Only what a gateway needs, at a fraction of a general client's cost: POST, no redirects, cookies, proxies or codings.
INVARIANT: bytes that nobody asked for close the connection, so that one answer is never taken for another's; text is
framed by llhttp in its strict mode alone.
"""

from __future__ import annotations

import asyncio
import ssl
from collections import deque
from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias, cast

from httptools import HttpParserError, HttpParserUpgrade, HttpResponseParser

MAX_HEAD_BYTES: Final = 65_536
MAX_BARREN_BYTES: Final = 65_536  # of a body, one after the other, that bring nothing of it: extensions, a trailer
HIGH_WATER_BYTES: Final = 262_144  # unread; above it the server has to wait
CLOSE_SECONDS: Final = 1.0  # that a transport has to say that it has ended
SWEEP_SECONDS: Final = 0.05  # how late a deadline may be seen: one timer for all costs less than one each

Resolve: TypeAlias = Callable[[str, int], Awaitable[list[tuple[str, int]]]]  # host, port -> addresses that are allowed


class LinkError(Exception):
    """The connection broke, or its server does not speak HTTP. Holds no word of what it said."""


class UnreachableError(LinkError):
    """There is no connection to be had."""


class Link(asyncio.Protocol):
    """One connection. `ask`, then `wait` and `read` until `is_complete`; its owner gives it back or closes it."""

    def __init__(self, open_links: set[Link]) -> None:
        """`open_links` holds the link from its first moment to its last."""
        self.status = 0
        self.headers: dict[bytes, bytes] = {}  # names in lower case; the first of equal ones counts
        self.has_head = False
        self.is_complete = False
        self.deadline = 0.0  # of whoever waits, by the loop's clock
        self.is_reusable = False
        self._is_asked = False
        self._is_interim = False  # what is being read is a 1xx answer, which the real one follows
        self._head_bytes = 0
        self._barren_bytes = 0
        self._has_grown = False  # the latest packet brought some of the body
        self._body: list[bytes] = []
        self._unread = 0
        self._is_paused = False
        self._error: Exception | None = None
        self._waiter: asyncio.Future[None] | None = None
        self._when_done: Callable[[], None] | None = None
        self._loop = asyncio.get_running_loop()
        self.lost: asyncio.Future[None] = self._loop.create_future()
        self._open_links = open_links
        self._parser = HttpResponseParser(self)

    def ask(self, request: bytes) -> None:
        """Send a request. The link is fresh or its last answer is complete; what was not read of it is dropped."""
        self._body, self._unread = [], 0
        self.status, self.headers, self._head_bytes, self._barren_bytes = 0, {}, 0, 0
        self.has_head = self.is_complete = self.is_reusable = False
        self._is_asked = True
        self._transport.write(request)

    async def wait(self, seconds: float) -> None:
        """Return when there is more: the head, bytes, the end. Raises LinkError, TimeoutError."""
        if self._error is None:
            self.deadline = self._loop.time() + seconds
            self._waiter = self._loop.create_future()
            try:
                await self._waiter
            finally:
                self._waiter = None
        if self._error is not None and not self._body:
            raise self._error

    def read(self) -> bytes:
        """Return the bytes of the body that are here; none may mean that there are more to come."""
        if not self._body:
            return b""
        data = self._body[0] if len(self._body) == 1 else b"".join(self._body)
        self._body, self._unread = [], 0
        if self._is_paused:
            self._is_paused = False
            self._transport.resume_reading()
        return data

    def when_complete(self, done: Callable[[], None], seconds: float) -> None:
        """Drop what is still to come, and call `done` once: at the answer's end, or when the link is closed."""
        self.read()
        self._when_done = done
        self.deadline = self._loop.time() + seconds

    def expire(self, now: float) -> None:
        """Let whoever waits beyond the deadline know."""
        if now < self.deadline:
            return
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_exception(TimeoutError())
        elif self._when_done is not None:
            self.close()

    def close(self) -> None:
        """Close at once, so that the server sees that nobody waits."""
        self.is_reusable = False
        self._transport.abort()

    def forsake(self) -> None:
        """End a link that was given up while it was made: uvloop then closes its transport without `connection_lost`."""
        if self in self._open_links:
            self._transport.abort()
        self._end()

    @property
    def is_closed(self) -> bool:
        return self.lost.done() or self._transport.is_closing()

    # --- what the transport says

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        if self.lost.done():  # it was given up meanwhile
            self._transport.abort()
            return
        self._open_links.add(self)

    def data_received(self, data: bytes) -> None:
        if not self._is_asked:
            self.close()
            return
        try:
            self._parser.feed_data(data)
        except (HttpParserError, HttpParserUpgrade) as error:  # the latter is none of the former
            if not self.is_complete:
                self._fail(type(error).__name__)
                return
            self.close()  # more than was asked for
        if not self.has_head:
            self._head_bytes += len(data)
            if self._head_bytes > MAX_HEAD_BYTES:
                self._fail("HeadTooLarge")
            return
        if self._is_barren(len(data)):
            self._fail("TooMuchBesideTheBody")
            return
        if self._unread > HIGH_WATER_BYTES and not self.is_complete and not self._is_paused:
            self._is_paused = True
            self._transport.pause_reading()
        self._wake()

    def _is_barren(self, size: int) -> bool:
        """Whether too much has come that is no body; the parser keeps a trailer, and nobody waits for it to end."""
        self._barren_bytes = 0 if self._has_grown else self._barren_bytes + size
        self._has_grown = False
        return self._barren_bytes > MAX_BARREN_BYTES and not self.is_complete

    def connection_lost(self, error: Exception | None) -> None:
        if self._is_asked:
            if error is None and self._ends_with_connection():
                self.is_complete, self._is_asked = True, False
            else:
                self._error = LinkError(type(error or EOFError()).__name__)
        self._end()
        self._wake()

    def _end(self) -> None:
        self._open_links.discard(self)
        if not self.lost.done():
            self.lost.set_result(None)

    def _ends_with_connection(self) -> bool:
        """Tell whether the answer named no length, so that its end is the connection's (RFC 9112, section 6.3)."""
        return self.has_head and b"content-length" not in self.headers and b"transfer-encoding" not in self.headers

    def _fail(self, name: str) -> None:
        self._error, self._is_asked = LinkError(name), False
        self.close()
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
        elif self._when_done is not None and (self.is_complete or self.is_closed):
            done, self._when_done = self._when_done, None
            done()

    # --- what the parser says

    def on_message_begin(self) -> None:
        if not self._is_asked:
            raise LinkError("an answer that nobody asked for")

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self.has_head:  # else it is a trailer
            self.headers.setdefault(name.lower(), value)

    def on_headers_complete(self) -> None:
        status = self._parser.get_status_code()
        self._is_interim = status < 200  # noqa: PLR2004 - RFC 9110, section 15.2
        if self._is_interim:
            self.headers = {}
        else:
            self.status, self.has_head = status, True

    def on_body(self, data: bytes) -> None:
        self._has_grown = True
        if self._when_done is None:
            self._body.append(data)
            self._unread += len(data)

    def on_message_complete(self) -> None:
        if not self._is_interim:
            self.is_complete, self._is_asked = True, False
            self.is_reusable = self._parser.should_keep_alive()


class Pool:
    """The connections to one server. At most `limit` exchanges at a time; the others wait for a place."""

    def __init__(
        self, host: str, port: int, *, tls: ssl.SSLContext | None, resolve: Resolve, limit: int, idle_seconds: float
    ) -> None:
        self._host, self._port = host, port
        self._tls = tls
        self._resolve = resolve
        self._idle_seconds = idle_seconds
        self._free = limit  # places
        self._waiting: deque[asyncio.Future[None]] = deque()  # for a place
        self._idle: list[tuple[Link, float]] = []  # with the moment up to which it may be used; the newest last
        self._links: set[Link] = set()  # all that are open, lent or idle
        self._sweeper: asyncio.TimerHandle | None = None
        self._is_closed = False
        self._loop = asyncio.get_running_loop()

    @property
    def idle_links(self) -> int:
        return len(self._idle)

    def at_hand(self) -> Link | None:
        """Take a connection that is open and has a place, as most of the time one is; None: `take` has to wait for it."""
        if self._free <= 0 or (link := self._reused()) is None:
            return None
        self._free -= 1
        return link

    async def take(self, seconds: float) -> Link:
        """Return a connection, an old one if there is one. Raises UnreachableError, TimeoutError after `seconds`."""
        if (link := self.at_hand()) is not None:
            return link
        async with asyncio.timeout(seconds):
            await self._place()
            try:
                return self._reused() or await self._connect(seconds)
            except BaseException:
                self._leave()
                raise

    async def _place(self) -> None:
        """Wait for a place, in order of arrival. `_free` counts none that is promised to somebody who waits."""
        if self._is_closed:
            raise _closed()
        if self._free > 0:
            self._free -= 1
            return
        waiter: asyncio.Future[None] = self._loop.create_future()
        self._waiting.append(waiter)
        try:
            await waiter
        except asyncio.CancelledError:
            if waiter.done() and not waiter.cancelled():  # the place came in the same moment
                self._leave()
            raise

    def _leave(self) -> None:
        """Give a place to whoever has waited longest, or back."""
        while self._waiting:
            waiter = self._waiting.popleft()
            if not waiter.done():
                waiter.set_result(None)
                return
        self._free += 1

    def give_back(self, link: Link) -> None:
        """Take a link whose exchange is over; one that cannot serve again is closed."""
        self._leave()
        link.read()  # what its last borrower did not want is nobody else's
        if link.is_complete and link.is_reusable and not link.is_closed:
            self._idle.append((link, self._loop.time() + self._idle_seconds))
        else:
            link.close()

    def give_back_when_complete(self, link: Link, seconds: float) -> None:
        """The same for a link whose answer is of no more interest, but may end soon."""
        if link.is_complete or link.is_closed:  # nothing comes of a link that is lost, not even its end
            self.give_back(link)
        else:
            link.when_complete(lambda: self.give_back(link), seconds)

    async def close(self) -> None:
        """Close every link, and let none be made any more: whoever waits for one is told that there is none to be had."""
        self._is_closed = True
        if self._sweeper is not None:
            self._sweeper.cancel()
        for waiter in self._waiting:
            if not waiter.done():
                waiter.set_exception(_closed())
        lost = [link.lost for link in self._links]
        for link in list(self._links):
            link.close()
        if lost:
            await asyncio.wait(lost, timeout=CLOSE_SECONDS)

    def _reused(self) -> Link | None:
        now = self._loop.time()
        while self._idle:
            link, until = self._idle.pop()
            if now < until and not link.is_closed:
                return link
            link.close()
        return None

    async def _connect(self, seconds: float) -> Link:
        """Connect to the first of the server's addresses that answers; each gets its share of the time."""
        try:
            addresses = await self._resolve(self._host, self._port)
        except OSError as error:
            raise UnreachableError(type(error).__name__) from None
        name = self._host if self._tls is not None else None
        failed: Exception = OSError()
        for host, port in addresses:
            try:
                async with asyncio.timeout(seconds / len(addresses)):
                    link = await self._linked(host, port, name)
            except (OSError, ssl.CertificateError) as error:  # TimeoutError is an OSError
                failed = error
                continue
            if self._is_closed:
                link.close()
                raise _closed()
            if self._sweeper is None:
                self._sweeper = self._loop.call_later(SWEEP_SECONDS, self._sweep)
            return link
        if isinstance(failed, TimeoutError):
            raise failed
        raise UnreachableError(type(failed).__name__)

    async def _linked(self, host: str, port: int, name: str | None) -> Link:
        """Connect to one address. A link that is given up meanwhile, as its caller leaves or is late, is none of the pool's."""
        link = Link(self._links)
        try:
            await self._loop.create_connection(lambda: link, host, port, ssl=self._tls, server_hostname=name)
        except BaseException:
            link.forsake()
            raise
        return link

    def _sweep(self) -> None:
        """See to the deadlines of all links; runs while there are any."""
        now = self._loop.time()
        for link in list(self._links):
            link.expire(now)
        while self._idle and (self._idle[0][1] <= now or self._idle[0][0].is_closed):
            self._idle.pop(0)[0].close()
        self._sweeper = self._loop.call_later(SWEEP_SECONDS, self._sweep) if self._links else None


def _closed() -> UnreachableError:
    return UnreachableError("closed")
