"""A model's server asked over HTTP: what its kinds share, whatever format they speak.

INVARIANT: what goes up is written here, under headers made here; what comes back are bytes within their bounds, or faults
that hold nothing the server said. An answer that nobody waits for any more closes its connection, so that the server
sees it at once.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Collection, Iterable
from functools import lru_cache

import orjson
from yarl import URL

from gateway.errors import UpstreamEndless, UpstreamError, UpstreamOverloaded, UpstreamRejected, UpstreamTimeout
from gateway.settings import UpstreamSettings
from gateway.transport.client import client_context, user_agent
from gateway.transport.link import Link, LinkError, Pool, UnreachableError
from gateway.transport.resolver import resolve
from gateway.transport.sse import ServerSentEvent, SseError, SseParser
from gateway.transport.trace import carried
from gateway.types import Exchange, Json
from gateway.upstream.health import Health, OnEvent
from gateway.upstream.refusal import MAX_BYTES, TELLING, Known, read_refusal

MAX_ANSWER_BYTES = 20_000_000
MAX_CONNECTIONS = 1_000  # to one upstream; a request beyond them waits for at most connect_seconds
KEEP_ALIVE_SECONDS = 4.0  # below uvicorn's 5, so that a reused connection is not one that is just being closed
DRAIN_SECONDS = 1.0  # how long the end of a complete answer may take before its connection is given up
REFUSAL_SECONDS = 2.0  # how long the reason of a refusal may take; its status is an answer without
MAX_RETRY_AFTER = 86_400
OVERLOADED = 529  # Anthropic's own status for a server that has too much to do

SILENCE = frozenset({"", "{}"})  # what servers send between two events to keep a connection open; it says nothing
JSON_TYPE = "application/json"
STREAM_TYPE = "text/event-stream"


class Server:
    """One model's server, and the connections to it."""

    def __init__(self, settings: UpstreamSettings, url: URL, on_event: OnEvent) -> None:
        self._settings = settings
        self._url = url
        self._host = url.host or ""
        self._names = {model: settings.served(model).name for model in settings.models}
        self.label = f"upstream `{settings.name}`"
        self._on_event = on_event
        self._health = Health(self.label, on_event)
        self._pool: Pool | None = None

    def head(self, path: str, accept: str, own: Iterable[tuple[str, str]]) -> bytes:
        """Return the head of a request up to the value of Content-Length; `own` are the format's own headers."""
        lines = [
            f"POST {self._url.raw_path.rstrip('/')}{path} HTTP/1.1",
            f"host: {self._url.raw_authority}",
            f"accept: {accept}",
            f"content-type: {JSON_TYPE}",
            "accept-encoding: identity",
            f"user-agent: {user_agent()}",
            *(f"{name}: {value}" for name, value in own),
        ]
        return "\r\n".join([*lines, "content-length: "]).encode()

    def body(self, exchange: Exchange) -> dict[str, Json]:
        """The cleared body with the server's own name of the model; `exchange.model` is the caller's. Raises UpstreamError."""
        name = self._names.get(exchange.model or "")
        if name is None:
            raise UpstreamError(f"{self.label} does not serve the model that was asked for")
        return {**exchange.body, "model": name, "stream": exchange.stream}

    async def ask(self, head: bytes, payload: Json, expected_type: str) -> Reply:
        """Send a request and return its answer, once that has begun. Raises UpstreamError and its kinds."""
        written = orjson.dumps(payload)
        head = carried(head, str(payload.get("model", "")) if isinstance(payload, dict) else "", self._host)
        pool = self._opened()
        try:
            reply = Reply(pool.at_hand() or await self._link(pool), pool, self._settings, self._on_event)
            try:
                sent = payload if isinstance(payload, dict) else ()
                await reply.begin(b"%b%d\r\n\r\n%b" % (head, len(written), written), expected_type, sent)
            except BaseException:
                reply.give_back()
                raise
        except UpstreamError as error:
            self._health.failed(error)
            raise
        self._health.worked()
        return reply

    async def ask_whole(self, head: bytes, payload: Json) -> Json:
        """Send a request and return the JSON that answers it. Raises UpstreamError and its kinds."""
        reply = await self.ask(head, payload, JSON_TYPE)
        try:
            chunks: list[bytes] = []
            while chunk := await reply.read():
                chunks.append(chunk)
        finally:
            reply.give_back()
        return self.json(b"".join(chunks))

    def json(self, text: bytes | str) -> Json:
        try:
            return orjson.loads(text)
        except ValueError:
            pass  # orjson reads less than the standard library, such as NaN; where both can, they agree
        try:
            return json.loads(text.decode() if isinstance(text, bytes) else text)
        except UnicodeDecodeError:
            raise UpstreamError(f"{self.label} answered with bytes that are not UTF-8") from None
        except (ValueError, RecursionError):
            raise UpstreamError(f"{self.label} answered with something that is not JSON") from None

    @property
    def idle_links(self) -> int:
        """Connections that wait for the next request."""
        return 0 if self._pool is None else self._pool.idle_links

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()
            self._pool = None

    async def _link(self, pool: Pool) -> Link:
        try:
            return await pool.take(self._settings.connect_seconds)
        except TimeoutError:
            raise UpstreamTimeout(f"{self.label} did not connect in time") from None
        except UnreachableError as error:
            raise UpstreamError(f"{self.label} cannot be reached ({error})") from None

    def _opened(self) -> Pool:
        """Open the pool on first use: it belongs to the running event loop."""
        if self._pool is None:
            self._pool = Pool(
                str(self._url.raw_host),
                int(self._url.port or 0),
                tls=client_context() if self._url.scheme == "https" else None,
                resolve=resolve,
                limit=MAX_CONNECTIONS,
                idle_seconds=KEEP_ALIVE_SECONDS,
            )
        return self._pool


class Reply:
    """One answer on its way in, under its deadlines and its bound. Its owner gives its connection back."""

    def __init__(self, link: Link, pool: Pool, settings: UpstreamSettings, on_event: OnEvent) -> None:
        self._link = link
        self._pool = pool
        self._settings = settings
        self._first_byte_seconds = settings.first_byte_seconds
        self._idle_seconds = settings.idle_seconds
        self._answer_seconds = settings.answer_seconds
        self._now = asyncio.get_running_loop().time
        self._end = self._now() + settings.answer_seconds
        self._on_event = on_event
        self._left = MAX_ANSWER_BYTES
        self._parser: SseParser | None = None  # of an answer that is a stream

    @property
    def _label(self) -> str:
        return f"upstream `{self._settings.name}`"

    async def begin(self, request: bytes, expected_type: str, sent: Collection[str] = ()) -> None:
        """Send the request and check the head of the answer; `sent`: the members that a refusal may name."""
        link = self._link
        link.ask(request)
        try:
            while not link.has_head:
                await self._wait(self._first_byte_seconds)
        except TimeoutError:
            raise UpstreamTimeout(f"{self._label} did not begin to answer in time") from None
        except LinkError as error:
            raise UpstreamError(f"{self._label} broke the connection ({error})") from None
        if link.status in TELLING:
            raise self._refused(link.status, read_refusal(await self._reason(), sent))
        self._check_head(expected_type)

    async def _reason(self) -> bytes:
        """Return the body of a refusal; nothing of one that is long, slow or breaks off."""
        end, reason = min(self._now() + REFUSAL_SECONDS, self._end), bytearray()
        while len(reason) <= MAX_BYTES:
            reason += self._link.read()
            if self._link.is_complete:
                return bytes(reason) if len(reason) <= MAX_BYTES else b""
            try:
                await self._link.wait(end - self._now())
            except (LinkError, TimeoutError):
                break
        return b""

    async def read(self) -> bytes:
        """Return what came in, at least one byte; none at the end. Raises UpstreamError."""
        link = self._link
        try:
            while not (chunk := link.read()) and not link.is_complete:
                await self._wait(self._idle_seconds)
        except TimeoutError:
            raise UpstreamTimeout(f"{self._label} fell silent in the middle of its answer") from None
        except LinkError as error:
            raise UpstreamError(f"{self._label} broke off its answer ({error})") from None
        if not link.is_complete and self._now() > self._end:
            raise self._endless()  # it is never silent, so that no wait ends it
        self._left -= len(chunk)
        if self._left < 0:
            raise UpstreamError(f"{self._label} answered with more than {MAX_ANSWER_BYTES} bytes")
        return chunk

    async def read_events(self) -> list[ServerSentEvent] | None:
        """Return the events that came in, none of them complete perhaps; None at the end. Raises UpstreamError."""
        chunk = await self.read()
        if not chunk:
            return None
        try:
            self._parser = self._parser or SseParser()
            return self._parser.feed(chunk)
        except SseError as error:
            raise UpstreamError(f"{self._label}: {error}") from None

    async def _wait(self, seconds: float) -> None:
        """Wait for more, until the whole answer has had its time at most. Raises LinkError, TimeoutError, UpstreamEndless."""
        left = self._end - self._now()
        try:
            await self._link.wait(min(seconds, left))
        except TimeoutError:
            if left > seconds:
                raise
            raise self._endless() from None

    def _endless(self) -> UpstreamEndless:
        message = f"{self._label}: its answer took longer than {self._answer_seconds:g} seconds (answer_seconds)"
        self._on_event("upstream_endless", message)
        return UpstreamEndless(message)

    def give_back(self, *, when_complete: bool = False) -> None:
        """End the use of the connection; `when_complete`: the few bytes that end the answer may still be under way."""
        if when_complete:
            self._pool.give_back_when_complete(self._link, DRAIN_SECONDS)
        else:
            self._pool.give_back(self._link)

    def _check_head(self, expected_type: str) -> None:
        headers, status = self._link.headers, self._link.status
        if status != 200:  # noqa: PLR2004 - RFC 9110, section 15.3.1
            raise self._refused(status)
        coding = headers.get(b"content-encoding")
        if coding is not None and coding.strip().lower() != b"identity":
            raise UpstreamError(f"{self._label} answered with a coded body, which was not asked for")
        if _media_type(headers.get(b"content-type", b"")) != expected_type:
            raise UpstreamError(f"{self._label} answered with another content type than `{expected_type}`")

    def _refused(self, status: int, why: Known | None = None) -> UpstreamError:
        link = self._link
        if 400 <= status < 500:  # noqa: PLR2004 - RFC 9110, section 15.5
            message, wait = f"{self._label} refused the request with status {status}", _retry_after(link)
            if why is None:
                return UpstreamRejected(message, upstream_status=status, retry_after_seconds=wait)
            message = f"{message}: {why.words}"
            return UpstreamRejected(
                message, upstream_status=status, retry_after_seconds=wait, param=why.param, code=why.code
            )
        if 300 <= status < 400:  # noqa: PLR2004 - RFC 9110, section 15.4
            return UpstreamError(f"{self._label} answered with a redirect (status {status}), which is not followed")
        if status == OVERLOADED or (status == UpstreamOverloaded.status and _retry_after(link) is not None):
            return UpstreamOverloaded(f"{self._label} is overloaded", retry_after_seconds=_retry_after(link))
        return UpstreamError(f"{self._label} failed with status {status}")


@lru_cache(maxsize=64)  # a server writes it in one way or two
def _media_type(value: bytes) -> str:
    return value.partition(b";")[0].strip().lower().decode("latin-1")


def _retry_after(link: Link) -> float | None:
    """Read Retry-After in its form of seconds (RFC 9110, section 10.2.3); the form of a date counts as none."""
    text = link.headers.get(b"retry-after", b"")
    return float(min(int(text), MAX_RETRY_AFTER)) if text.isdigit() and len(text) < 9 else None  # noqa: PLR2004 - longer is no wait
