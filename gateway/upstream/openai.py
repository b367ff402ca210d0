"""Any server that speaks OpenAI's chat completions or completions over HTTP.

INVARIANT: what goes up is the cleared body, written anew, under headers made here; what comes back are events of
AnswerReader and faults that hold nothing the server said. A closed iterator closes the connection, so that the
server sees at once that nobody waits.
"""

from __future__ import annotations

import asyncio
import importlib.metadata
import json
from collections.abc import AsyncIterator

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError
from yarl import URL

from gateway.errors import ConfigurationError, UpstreamError, UpstreamRejected, UpstreamTimeout
from gateway.sealed import Cleared
from gateway.settings import UpstreamSettings
from gateway.types import Exchange, Json, UpstreamEvent
from gateway.upstream.answer import AnswerReader
from gateway.upstream.base import OnDropped, Provider
from gateway.upstream.resolver import SafeResolver
from gateway.upstream.sse import SseError, SseParser

MAX_ANSWER_BYTES = 20_000_000
MAX_CONNECTIONS = 1_000  # to one upstream; a request beyond them waits for at most connect_seconds
KEEP_ALIVE_SECONDS = 4.0  # below uvicorn's 5, so that a reused connection is not one that is just being closed
DRAIN_SECONDS = 1.0  # how long the end of a complete answer may take before its connection is given up
MAX_RETRY_AFTER = 86_400

PATHS = {"chat": "/chat/completions", "completions": "/completions"}
JSON_TYPE = "application/json"
STREAM_TYPE = "text/event-stream"
_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False, separators=(",", ":"))
_NETWORK_FAULTS = (aiohttp.ClientError, HttpProcessingError, OSError)


class OpenAIUpstream:
    def __init__(self, settings: UpstreamSettings, api_key: str | None, on_dropped: OnDropped) -> None:
        if settings.base_url is None:
            raise ConfigurationError(f"upstream `{settings.name}`: found no base_url, expected one for kind `openai`")
        self._settings = settings
        self._label = f"upstream `{settings.name}`"
        self._urls = {endpoint: URL(settings.base_url + path) for endpoint, path in PATHS.items()}
        self._on_dropped = on_dropped
        self._headers = {"content-type": JSON_TYPE, "accept-encoding": "identity", "user-agent": _user_agent()}
        if api_key is not None:
            self._headers["authorization"] = f"Bearer {api_key}"
        self._session: aiohttp.ClientSession | None = None
        self._draining: set[asyncio.Task[None]] = set()

    def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        return self._streamed(exchange.value) if exchange.value.stream else self._whole(exchange.value)

    async def close(self) -> None:
        for task in self._draining:
            task.cancel()
        await asyncio.gather(*self._draining, return_exceptions=True)
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def _streamed(self, exchange: Exchange) -> AsyncIterator[UpstreamEvent]:
        reader = AnswerReader(self._settings.name, exchange.choices, self._on_dropped)
        body = _Body(await self._post(exchange), self._settings)
        parser = SseParser()
        complete = False
        try:
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
            self._leave(body.response, complete=complete)

    async def _whole(self, exchange: Exchange) -> AsyncIterator[UpstreamEvent]:
        reader = AnswerReader(self._settings.name, exchange.choices, self._on_dropped)
        body = _Body(await self._post(exchange), self._settings)
        try:
            chunks: list[bytes] = []
            while chunk := await body.read():
                chunks.append(chunk)
            try:
                text = b"".join(chunks).decode()
            except UnicodeDecodeError:
                raise UpstreamError(f"{self._label} answered with bytes that are not UTF-8") from None
            for event in reader.read(self._json(text)):
                yield event
            for event in reader.close(complete=True):
                yield event
        finally:
            self._leave(body.response, complete=False)

    async def _post(self, exchange: Exchange) -> aiohttp.ClientResponse:
        """Send the request and check the head of the answer. The response is the caller's to leave."""
        kind = STREAM_TYPE if exchange.stream else JSON_TYPE
        url, headers = self._urls[exchange.endpoint], {"accept": kind}
        try:
            payload = _ENCODER.encode(self._payload(exchange)).encode()
            async with asyncio.timeout(self._settings.first_byte_seconds):
                response = await self._opened().post(url, data=payload, headers=headers, allow_redirects=False)
        except TimeoutError as error:
            phase = "connect" if isinstance(error, aiohttp.ConnectionTimeoutError) else "begin to answer"
            raise UpstreamTimeout(f"{self._label} did not {phase} in time") from None
        except (*_NETWORK_FAULTS, ValueError) as error:
            phase = "cannot be reached" if isinstance(error, aiohttp.ClientConnectorError) else "broke the connection"
            raise UpstreamError(f"{self._label} {phase} ({type(error).__name__})") from None
        try:
            self._check_head(response, kind)
        except UpstreamError:
            self._leave(response, complete=True)
            raise
        return response

    def _payload(self, exchange: Exchange) -> Json:
        """The cleared body, with what the gateway decides and not the caller; `exchange.model` is the caller's name."""
        if exchange.model not in self._settings.models:
            raise UpstreamError(f"{self._label} does not serve the model that was asked for")
        body = dict(exchange.body) | {"model": self._settings.models[exchange.model], "stream": exchange.stream}
        if exchange.stream:
            body["stream_options"] = {"include_usage": True}
        else:
            body.pop("stream_options", None)
        return body

    def _check_head(self, response: aiohttp.ClientResponse, expected_type: str) -> None:
        status = response.status
        if 400 <= status < 500:  # noqa: PLR2004 - RFC 9110, section 15.5
            message = f"{self._label} refused the request with status {status}"
            raise UpstreamRejected(message, upstream_status=status, retry_after_seconds=_retry_after(response))
        if 300 <= status < 400:  # noqa: PLR2004 - RFC 9110, section 15.4
            raise UpstreamError(f"{self._label} answered with a redirect (status {status}), which is not followed")
        if status != 200:  # noqa: PLR2004 - RFC 9110, section 15.3.1
            raise UpstreamError(f"{self._label} failed with status {status}")
        if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
            raise UpstreamError(f"{self._label} answered with a coded body, which was not asked for")
        if response.content_type != expected_type:
            raise UpstreamError(f"{self._label} answered with another content type than `{expected_type}`")

    def _json(self, text: str) -> Json:
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            raise UpstreamError(f"{self._label} answered with something that is not JSON") from None

    def _opened(self) -> aiohttp.ClientSession:
        """Open the session on first use: it belongs to the running event loop."""
        if self._session is None:
            connector = aiohttp.TCPConnector(
                limit=MAX_CONNECTIONS, keepalive_timeout=KEEP_ALIVE_SECONDS, resolver=SafeResolver()
            )
            seconds = self._settings.connect_seconds
            self._session = aiohttp.ClientSession(
                connector=connector,
                headers=self._headers,
                timeout=aiohttp.ClientTimeout(total=None, connect=seconds, sock_connect=seconds),
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=False,
                trust_env=False,
            )
        return self._session

    def _leave(self, response: aiohttp.ClientResponse, *, complete: bool) -> None:
        """Give the connection back if all that counts was read, else close it."""
        if response.content.at_eof():
            response.release()
        elif complete:
            task = asyncio.get_running_loop().create_task(_drain(response))
            self._draining.add(task)
            task.add_done_callback(self._draining.discard)
        else:
            response.close()


class _Body:
    """The bytes of one answer, under its deadlines and its bound."""

    def __init__(self, response: aiohttp.ClientResponse, settings: UpstreamSettings) -> None:
        self.response = response
        self._label = f"upstream `{settings.name}`"
        self._idle_seconds = settings.idle_seconds
        self._wait_seconds = settings.first_byte_seconds
        self._left = MAX_ANSWER_BYTES

    async def read(self) -> bytes:
        """Return what came in, at least one byte; none at the end. Raises UpstreamError."""
        content = self.response.content
        try:
            chunk = content.read_nowait()
            if (
                not chunk and not content.at_eof()
            ):  # a deadline costs as much as the reading: only where there is a wait
                async with asyncio.timeout(self._wait_seconds):
                    chunk = await content.readany()
        except TimeoutError:
            raise UpstreamTimeout(f"{self._label} fell silent in the middle of its answer") from None
        except _NETWORK_FAULTS as error:
            raise UpstreamError(f"{self._label} broke off its answer ({type(error).__name__})") from None
        self._wait_seconds = self._idle_seconds
        self._left -= len(chunk)
        if self._left < 0:
            raise UpstreamError(f"{self._label} answered with more than {MAX_ANSWER_BYTES} bytes")
        return chunk


async def _drain(response: aiohttp.ClientResponse) -> None:
    """Read the few bytes that end an answer, so that its connection can serve again."""
    try:
        async with asyncio.timeout(DRAIN_SECONDS):
            left = MAX_ANSWER_BYTES // 1000
            while left > 0 and (chunk := await response.content.readany()):
                left -= len(chunk)
    except (TimeoutError, *_NETWORK_FAULTS):
        pass
    finally:
        response.close() if not response.content.at_eof() else response.release()


def _user_agent() -> str:
    try:
        return f"caveat/{importlib.metadata.version('caveat')}"
    except importlib.metadata.PackageNotFoundError:  # run from a checkout that was not installed
        return "caveat"


def _retry_after(response: aiohttp.ClientResponse) -> float | None:
    """Read Retry-After in its form of seconds (RFC 9110, section 10.2.3); the form of a date counts as none."""
    text = response.headers.get("retry-after", "")
    return float(min(int(text), MAX_RETRY_AFTER)) if text.isascii() and text.isdigit() and len(text) < 9 else None  # noqa: PLR2004 - longer is no wait


UPSTREAM = Provider("openai", OpenAIUpstream)
