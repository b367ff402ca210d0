"""Any server that speaks OpenAI's chat completions or completions over HTTP.

INVARIANT: what goes up is the cleared body, written anew, under headers made here; what comes back are events of
AnswerReader and faults that hold nothing the server said. A closed iterator closes the connection, so that the
server sees at once that nobody waits.
"""

from __future__ import annotations

import importlib.metadata
import json
import ssl
from collections.abc import AsyncIterator

import orjson
from yarl import URL

from gateway.errors import ConfigurationError, UpstreamError, UpstreamRejected, UpstreamTimeout
from gateway.sealed import Cleared
from gateway.settings import UpstreamSettings
from gateway.transport.link import Link, LinkError, Pool, UnreachableError
from gateway.transport.resolver import resolve
from gateway.transport.sse import SseError, SseParser
from gateway.types import Exchange, Json, UpstreamEvent
from gateway.upstream.answer import AnswerReader
from gateway.upstream.base import OnDropped, Provider

MAX_ANSWER_BYTES = 20_000_000
MAX_CONNECTIONS = 1_000  # to one upstream; a request beyond them waits for at most connect_seconds
KEEP_ALIVE_SECONDS = 4.0  # below uvicorn's 5, so that a reused connection is not one that is just being closed
DRAIN_SECONDS = 1.0  # how long the end of a complete answer may take before its connection is given up
MAX_RETRY_AFTER = 86_400

PATHS = {"chat": "/chat/completions", "completions": "/completions"}
JSON_TYPE = "application/json"
STREAM_TYPE = "text/event-stream"


class OpenAIUpstream:
    speaks = frozenset(PATHS)

    def __init__(self, settings: UpstreamSettings, api_key: str | None, on_dropped: OnDropped) -> None:
        if settings.base_url is None:
            raise ConfigurationError(f"upstream `{settings.name}`: found no base_url, expected one for kind `openai`")
        self._settings = settings
        self._label = f"upstream `{settings.name}`"
        self._url = URL(settings.base_url)
        self._heads = {
            (endpoint, stream): _head(self._url, path, STREAM_TYPE if stream else JSON_TYPE, api_key)
            for endpoint, path in PATHS.items()
            for stream in (False, True)
        }
        self._on_dropped = on_dropped
        self._pool: Pool | None = None

    def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        return self._streamed(exchange.value) if exchange.value.stream else self._whole(exchange.value)

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()
            self._pool = None

    @property
    def idle_links(self) -> int:
        """Connections that wait for the next request."""
        return 0 if self._pool is None else self._pool.idle_links

    async def _streamed(self, exchange: Exchange) -> AsyncIterator[UpstreamEvent]:
        reader = AnswerReader(self._settings.name, exchange.choices, self._on_dropped)
        request = self._request(exchange)
        pool = self._opened()
        link = await self._link(pool)
        parser = SseParser()
        complete = False
        try:
            body = await self._begun(link, request, STREAM_TYPE)
            while not complete and (chunk := await body.read()):
                try:
                    found = parser.feed(chunk)
                except SseError as error:
                    raise UpstreamError(f"{self._label}: {error}") from None
                for _, data in found:
                    if data == "[DONE]":
                        complete = True
                        break
                    for event in reader.read(self._json(data)):
                        yield event
            for event in reader.close(complete=complete):
                yield event
        finally:
            if complete:  # the few bytes that end it may still be under way
                pool.give_back_when_complete(link, DRAIN_SECONDS)
            else:
                pool.give_back(link)

    async def _whole(self, exchange: Exchange) -> AsyncIterator[UpstreamEvent]:
        reader = AnswerReader(self._settings.name, exchange.choices, self._on_dropped)
        request = self._request(exchange)
        pool = self._opened()
        link = await self._link(pool)
        try:
            body = await self._begun(link, request, JSON_TYPE)
            chunks: list[bytes] = []
            while chunk := await body.read():
                chunks.append(chunk)
        finally:
            pool.give_back(link)
        for event in reader.read(self._json(b"".join(chunks))):
            yield event
        for event in reader.close(complete=True):
            yield event

    async def _link(self, pool: Pool) -> Link:
        try:
            return await pool.take(self._settings.connect_seconds)
        except TimeoutError:
            raise UpstreamTimeout(f"{self._label} did not connect in time") from None
        except UnreachableError as error:
            raise UpstreamError(f"{self._label} cannot be reached ({error})") from None

    async def _begun(self, link: Link, request: bytes, expected_type: str) -> _Body:
        """Send the request and check the head of the answer."""
        link.ask(request)
        try:
            while not link.has_head:
                await link.wait(self._settings.first_byte_seconds)
        except TimeoutError:
            raise UpstreamTimeout(f"{self._label} did not begin to answer in time") from None
        except LinkError as error:
            raise UpstreamError(f"{self._label} broke the connection ({error})") from None
        self._check_head(link, expected_type)
        return _Body(link, self._settings)

    def _request(self, exchange: Exchange) -> bytes:
        payload = orjson.dumps(self._payload(exchange))
        return b"%b%d\r\n\r\n%b" % (self._heads[exchange.wire, exchange.stream], len(payload), payload)

    def _payload(self, exchange: Exchange) -> Json:
        """The cleared body, with what the gateway decides and not the caller; `exchange.model` is the caller's name."""
        if exchange.model not in self._settings.models:
            raise UpstreamError(f"{self._label} does not serve the model that was asked for")
        body = {**exchange.body, "model": self._settings.served(exchange.model).name, "stream": exchange.stream}
        if exchange.stream:
            body["stream_options"] = {"include_usage": True}
        else:
            body.pop("stream_options", None)
        return body

    def _check_head(self, link: Link, expected_type: str) -> None:
        status = link.status
        if 400 <= status < 500:  # noqa: PLR2004 - RFC 9110, section 15.5
            message = f"{self._label} refused the request with status {status}"
            raise UpstreamRejected(message, upstream_status=status, retry_after_seconds=_retry_after(link))
        if 300 <= status < 400:  # noqa: PLR2004 - RFC 9110, section 15.4
            raise UpstreamError(f"{self._label} answered with a redirect (status {status}), which is not followed")
        if status != 200:  # noqa: PLR2004 - RFC 9110, section 15.3.1
            raise UpstreamError(f"{self._label} failed with status {status}")
        if link.headers.get(b"content-encoding", b"identity").strip().lower() != b"identity":
            raise UpstreamError(f"{self._label} answered with a coded body, which was not asked for")
        kind = link.headers.get(b"content-type", b"").partition(b";")[0].strip().lower()
        if kind != expected_type.encode():
            raise UpstreamError(f"{self._label} answered with another content type than `{expected_type}`")

    def _json(self, text: bytes | str) -> Json:
        try:
            return orjson.loads(text)
        except ValueError:
            pass  # orjson reads less than the standard library, such as NaN; where both can, they agree
        try:
            return json.loads(text.decode() if isinstance(text, bytes) else text)
        except UnicodeDecodeError:
            raise UpstreamError(f"{self._label} answered with bytes that are not UTF-8") from None
        except (ValueError, RecursionError):
            raise UpstreamError(f"{self._label} answered with something that is not JSON") from None

    def _opened(self) -> Pool:
        """Open the pool on first use: it belongs to the running event loop."""
        if self._pool is None:
            self._pool = Pool(
                str(self._url.raw_host),
                int(self._url.port or 0),
                tls=_tls() if self._url.scheme == "https" else None,
                resolve=resolve,
                limit=MAX_CONNECTIONS,
                idle_seconds=KEEP_ALIVE_SECONDS,
            )
        return self._pool


class _Body:
    """The bytes of one answer, under its deadlines and its bound."""

    def __init__(self, link: Link, settings: UpstreamSettings) -> None:
        self._link = link
        self._label = f"upstream `{settings.name}`"
        self._idle_seconds = settings.idle_seconds
        self._left = MAX_ANSWER_BYTES

    async def read(self) -> bytes:
        """Return what came in, at least one byte; none at the end. Raises UpstreamError."""
        link = self._link
        try:
            while not (chunk := link.read()) and not link.is_complete:
                await link.wait(self._idle_seconds)
        except TimeoutError:
            raise UpstreamTimeout(f"{self._label} fell silent in the middle of its answer") from None
        except LinkError as error:
            raise UpstreamError(f"{self._label} broke off its answer ({error})") from None
        self._left -= len(chunk)
        if self._left < 0:
            raise UpstreamError(f"{self._label} answered with more than {MAX_ANSWER_BYTES} bytes")
        return chunk


def _head(base: URL, path: str, accept: str, api_key: str | None) -> bytes:
    """The request's head, made here and once, up to the value of Content-Length."""
    lines = [
        f"POST {base.raw_path.rstrip('/')}{path} HTTP/1.1",
        f"host: {base.raw_authority}",
        f"accept: {accept}",
        f"content-type: {JSON_TYPE}",
        "accept-encoding: identity",
        f"user-agent: {_user_agent()}",
    ]
    if api_key is not None:
        lines.append(f"authorization: Bearer {api_key}")
    return "\r\n".join([*lines, "content-length: "]).encode()


def _tls() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.set_alpn_protocols(["http/1.1"])
    return context


def _user_agent() -> str:
    try:
        return f"caveat/{importlib.metadata.version('caveat')}"
    except importlib.metadata.PackageNotFoundError:  # run from a checkout that was not installed
        return "caveat"


def _retry_after(link: Link) -> float | None:
    """Read Retry-After in its form of seconds (RFC 9110, section 10.2.3); the form of a date counts as none."""
    text = link.headers.get(b"retry-after", b"")
    return float(min(int(text), MAX_RETRY_AFTER)) if text.isdigit() and len(text) < 9 else None  # noqa: PLR2004 - longer is no wait


UPSTREAM = Provider("openai", OpenAIUpstream)
