"""The OpenAI-compatible upstream against a scripted server on loopback: every way a model's server can fail."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from patience import now

from classifiers.types import Channel
from gateway.errors import ConfigurationError, UpstreamError, UpstreamOverloaded, UpstreamRejected, UpstreamTimeout
from gateway.sealed import Cleared, Seal
from gateway.settings import UpstreamSettings
from gateway.types import Delta, Exchange, Finished, StreamKey, ToolCall, UpstreamEvent, Usage, Vector
from gateway.upstream import http
from gateway.upstream.openai import OpenAIUpstream

CANARY = "canary-7f3a"
KEY = "sk-test-key"
OK_JSON = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
OK_SSE = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
TEXT = StreamKey(0, Channel.TEXT)

Script = Callable[["Server", asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Server:
    """A server that records what it was sent and answers by script, one script for each request."""

    script: Script
    requests: list[tuple[bytes, dict[bytes, bytes], Any]] = field(default_factory=list)
    connections: int = 0
    left_at: asyncio.Future[float] | None = None
    asked: asyncio.Event = field(default_factory=asyncio.Event)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while await self._one(reader):
                await self.script(self, reader, writer)
                await writer.drain()
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    async def _one(self, reader: asyncio.StreamReader) -> bool:
        head = await reader.readuntil(b"\r\n\r\n")
        line, *rest = head.rstrip().split(b"\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (header.partition(b":") for header in rest)}
        body = await reader.readexactly(int(headers.get(b"content-length", b"0")))
        self.requests.append((line, headers, json.loads(body)))
        self.asked.set()
        return True

    async def wait_for_leaving(self, reader: asyncio.StreamReader) -> None:
        """Note when the client closed the connection."""
        assert self.left_at is not None
        while await reader.read(1024):
            pass
        self.left_at.set_result(now())


def unary(body: Any, head: bytes = OK_JSON) -> Script:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()

    async def script(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(head + f"Content-Length: {len(raw)}\r\n\r\n".encode() + raw)

    return script


def http_chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def stream(*pieces: bytes, end: bool = True, hang: bool = False) -> Script:
    async def script(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(OK_SSE)
        for piece in pieces:
            writer.write(http_chunk(piece))
            await writer.drain()
            await asyncio.sleep(0)
        if hang:
            await server.wait_for_leaving(reader)
        if end:
            writer.write(b"0\r\n\r\n")
        else:
            writer.close()

    return script


async def silent(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await server.wait_for_leaving(reader)


async def cut_body(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(OK_JSON + b"Content-Length: 900\r\n\r\n" + CANARY.encode())
    writer.close()


def event(delta: dict[str, Any], reason: str | None = None, index: int = 0) -> bytes:
    choice = {"index": index, "delta": delta, "finish_reason": reason}
    return b"data: " + json.dumps({"id": CANARY, "choices": [choice]}).encode() + b"\n\n"


@asynccontextmanager
async def running(script: Script, **changes: Any) -> AsyncIterator[tuple[Server, OpenAIUpstream]]:
    server = Server(script, left_at=asyncio.get_running_loop().create_future())
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    base = {"name": "stub", "base_url": f"http://127.0.0.1:{port}/v1", "models": {"alias": "real-model"}}
    upstream = OpenAIUpstream(UpstreamSettings(**(base | changes)), KEY, lambda kind: None)
    try:
        yield server, upstream
    finally:
        await upstream.close()
        listener.close()


def asked(
    *, stream: bool = False, endpoint: str = "chat", choices: int = 1, tenant: str = "", **body: Any
) -> Cleared[Exchange]:
    messages = {"model": "alias", "messages": [{"role": "user", "content": "hello 😀"}], **body}
    exchange = Exchange("id", endpoint, "alias", messages, (), stream=stream, choices=choices, tenant=tenant)
    return Cleared(exchange, "id", by=Seal())


async def answer(upstream: OpenAIUpstream, exchange: Cleared[Exchange]) -> list[UpstreamEvent]:
    return [event async for event in upstream.generate(exchange)]


MESSAGE = {"role": "assistant", "content": "hi", "reasoning_content": "think", "refusal": None}
CALL = {"id": CANARY, "type": "function", "function": {"name": "f", "arguments": '{"a":1}'}}
ANSWER = {
    "id": CANARY,
    "choices": [{"index": 0, "message": MESSAGE | {"tool_calls": [CALL]}, "finish_reason": "tool_calls"}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
}


async def test_a_unary_answer_becomes_the_same_events_as_a_stream() -> None:
    """One gate judges both, so both must come in one shape."""
    pieces = [event({"role": "assistant", "reasoning_content": "think"}), event({"content": "hi"})]
    pieces += [event({"tool_calls": [{"index": 0, **CALL}]}), event({}, "tool_calls")]
    pieces += [b'data: {"choices":[],"usage":%s}\n\n' % json.dumps(ANSWER["usage"]).encode(), b"data: [DONE]\n\n"]
    expected = [
        Delta(StreamKey(0, Channel.REASONING), "think"),
        Delta(TEXT, "hi"),
        ToolCall(0, 0, "f"),
        Delta(StreamKey(0, Channel.TOOL_ARGUMENTS, 0), '{"a":1}'),
        Finished(0, "tool_calls"),
        Usage(1, 2, 3),
    ]
    async with running(unary(ANSWER)) as (_, upstream):
        assert await answer(upstream, asked()) == expected
    async with running(stream(*pieces)) as (_, upstream):
        assert await answer(upstream, asked(stream=True)) == expected


async def test_the_request_holds_the_cleared_body_and_headers_made_here() -> None:
    """What a client chose for its headers, and its own name for the model, have no business upstream."""
    async with running(stream(event({"content": "a"}, "stop"), b"data: [DONE]\n\n")) as (server, upstream):
        await answer(upstream, asked(stream=True, stream_options={"include_usage": False, "x": 1}, temperature=0.5))
    line, headers, body = server.requests[0]
    assert line == b"POST /v1/chat/completions HTTP/1.1"
    assert set(headers) == {
        *(b"host", b"content-type", b"content-length", b"accept", b"accept-encoding", b"user-agent", b"authorization")
    }
    assert headers[b"authorization"] == b"Bearer " + KEY.encode()
    assert headers[b"accept-encoding"] == b"identity"
    assert headers[b"user-agent"].startswith(b"caveat")
    assert body == {
        "model": "real-model",
        "messages": [{"role": "user", "content": "hello 😀"}],
        "temperature": 0.5,
        "stream": True,
        "stream_options": {"include_usage": True},
    }


async def test_a_server_is_told_the_tenant_only_where_the_settings_say_so() -> None:
    """Our worker shares itself out fairly by it; another company's server has no business with our tenants' names."""
    script = stream(event({"content": "a"}, "stop"), b"data: [DONE]\n\n")
    for tells in (False, True):
        async with running(script, tell_tenant=tells) as (server, upstream):
            await answer(upstream, asked(stream=True, tenant="acme/bank\r\nx-evil: 1"))
        _, headers, _ = server.requests[0]
        assert headers.get(b"x-caveat-tenant") == (b"acme%2Fbank%0D%0Ax-evil%3A%201" if tells else None)
        assert b"x-evil" not in headers


async def test_completions_go_to_their_own_path() -> None:
    """The two formats share a codec's machinery but not an address."""
    body = {"choices": [{"index": 0, "text": "hi", "finish_reason": "stop"}]}
    async with running(unary(body)) as (server, upstream):
        assert await answer(upstream, asked(endpoint="completions")) == [Delta(TEXT, "hi"), Finished(0, "stop")]
    assert server.requests[0][0] == b"POST /v1/completions HTTP/1.1"
    assert server.requests[0][2]["stream"] is False


async def test_the_environment_cannot_send_requests_through_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """A proxy variable of the machine would see every prompt."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    async with running(unary(ANSWER)) as (server, upstream):
        await answer(upstream, asked())
    assert len(server.requests) == 1


async def test_cookies_are_not_kept() -> None:
    """One tenant's session must not become another's."""
    script = unary(ANSWER, OK_JSON + b"Set-Cookie: a=b\r\n")
    async with running(script) as (server, upstream):
        await answer(upstream, asked())
        await answer(upstream, asked())
    assert b"cookie" not in server.requests[1][1]


@pytest.mark.parametrize("streamed", [False, True])
async def test_a_whole_answer_leaves_its_connection_for_the_next(streamed: bool) -> None:
    """A new connection for each request would cost a round trip and a handshake."""
    script = stream(event({"content": "a"}, "stop"), b"data: [DONE]\n\n") if streamed else unary(ANSWER)
    async with running(script) as (server, upstream):
        for _ in range(4):
            await answer(upstream, asked(stream=streamed))
            async with asyncio.timeout(10):
                while upstream.idle_links == 0:  # noqa: ASYNC110 - the end of a stream comes after its last word
                    await asyncio.sleep(0)
    assert (server.connections, len(server.requests)) == (1, 4)


def status(line: str, headers: str = "", body: bytes = CANARY.encode()) -> Script:
    return unary(body, f"HTTP/1.1 {line}\r\nContent-Type: application/json\r\n{headers}".encode())


FAULTS: dict[str, tuple[Script, type[UpstreamError], int, str]] = {
    "server error": (status("500 Oops " + CANARY), UpstreamError, 502, "status 500"),
    "unavailable": (status("503 Gone"), UpstreamError, 502, "status 503"),
    "busy": (status("503 Busy", "Retry-After: 7\r\n"), UpstreamOverloaded, 503, "overloaded"),
    "no content": (status("204 None", body=b""), UpstreamError, 502, "status 204"),
    "redirect": (status("307 There", "Location: http://127.0.0.1:1/\r\n"), UpstreamError, 502, "redirect"),
    "bad request": (status("400 Bad"), UpstreamRejected, 400, "status 400"),
    "bad key": (status("401 Who"), UpstreamRejected, 502, "status 401"),
    "rate limit": (status("429 Slow", "Retry-After: 7\r\n"), UpstreamRejected, 429, "status 429"),
    "coded": (
        unary(b"\x1f\x8b" + CANARY.encode(), OK_JSON + b"Content-Encoding: gzip\r\n"),
        UpstreamError,
        502,
        "coded",
    ),
    "html": (unary(b"<html>", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"), UpstreamError, 502, "content type"),
    "no type": (unary(b"{}", b"HTTP/1.1 200 OK\r\n"), UpstreamError, 502, "content type"),
    "not JSON": (unary(CANARY.encode()), UpstreamError, 502, "not JSON"),
    "nested JSON": (unary(b"[" * 100_000), UpstreamError, 502, "not JSON"),
    "not UTF-8": (unary(b'{"a":"\xff"}'), UpstreamError, 502, "not UTF-8"),
    "error object": (unary({"error": {"message": CANARY}}), UpstreamError, 502, "error object"),
    "cut body": (cut_body, UpstreamError, 502, "broke off"),
    "two lengths": (unary(b"", OK_JSON + b"Content-Length: 900\r\n"), UpstreamError, 502, "broke the connection"),
}
STREAM_FAULTS: dict[str, tuple[Script, type[UpstreamError], int, str]] = {
    "json instead": (unary(ANSWER), UpstreamError, 502, "content type"),
    "broken event": (stream(b"data: {" + CANARY.encode() + b"\n\n"), UpstreamError, 502, "not JSON"),
    "not UTF-8": (stream(b"data: \xff\n\n"), UpstreamError, 502, "not UTF-8"),
    "no end": (stream(event({"content": CANARY})), UpstreamError, 502, "broke off"),
    "nothing": (stream(), UpstreamError, 502, "broke off"),
    "done alone": (stream(b"data: [DONE]\n\n"), UpstreamError, 502, "broke off"),
    "cut chunks": (stream(event({"content": CANARY}), end=False), UpstreamError, 502, "broke off"),
    "error event": (stream(b'data: {"error": "' + CANARY.encode() + b'"}\n\n'), UpstreamError, 502, "error object"),
    "endless line": (stream(*[b"data: " + b"x" * 300_000] * 4), UpstreamError, 502, "more than"),
}
CASES = [(name, False, case) for name, case in FAULTS.items()] + [(n, True, case) for n, case in STREAM_FAULTS.items()]


@pytest.mark.parametrize(("streamed", "case"), [case[1:] for case in CASES], ids=[f"{c[0]}-{c[1]}" for c in CASES])
async def test_every_fault_is_an_upstream_error_without_the_upstreams_words(
    streamed: bool, case: tuple[Script, type[UpstreamError], int, str]
) -> None:
    """The client gets a clear 502, 504 or 4xx; an upstream's message could hold anybody's text."""
    script, kind, expected, words = case
    async with running(script, idle_seconds=5.0) as (_, upstream):
        with pytest.raises(UpstreamError) as caught:
            await answer(upstream, asked(stream=streamed))
    assert type(caught.value) is kind
    assert caught.value.status == expected
    assert words in caught.value.message
    assert "`stub`" in caught.value.message
    assert CANARY not in str(caught.value)
    assert caught.value.__cause__ is None


async def test_a_rate_limit_tells_how_long_to_wait() -> None:
    """The caller should wait as long as the upstream asks, not guess."""
    async with running(FAULTS["rate limit"][0]) as (_, upstream):
        with pytest.raises(UpstreamRejected) as caught:
            await answer(upstream, asked())
    assert caught.value.retry_after_seconds == 7


async def test_a_refused_connection_is_an_upstream_error() -> None:
    """A server that is down is a 502, not a stack trace."""
    async with running(silent, base_url="http://127.0.0.1:1/v1") as (_, upstream):
        with pytest.raises(UpstreamError, match="cannot be reached"):
            await answer(upstream, asked())


@pytest.mark.parametrize("streamed", [False, True])
async def test_a_silent_server_is_a_timeout_and_its_connection_is_closed(streamed: bool) -> None:
    """A hanging server must not hold a client or a connection for ever."""
    async with running(silent, first_byte_seconds=0.1) as (server, upstream):
        with pytest.raises(UpstreamTimeout, match="begin to answer") as caught:
            await answer(upstream, asked(stream=streamed))
        assert caught.value.status == 504
        assert server.left_at is not None
        await asyncio.wait_for(server.left_at, 10)


async def test_a_stream_that_falls_silent_is_a_timeout() -> None:
    """The deadline holds between events, too."""
    async with running(stream(event({"content": "a"}), hang=True), idle_seconds=0.1) as (server, upstream):
        events = upstream.generate(asked(stream=True))
        assert await anext(events) == Delta(TEXT, "a")
        with pytest.raises(UpstreamTimeout, match="fell silent"):
            await anext(events)
        assert server.left_at is not None
        await asyncio.wait_for(server.left_at, 10)


async def test_an_answer_without_end_is_cut_at_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    """A bomb upstream must not fill the gateway's memory."""
    monkeypatch.setattr(http, "MAX_ANSWER_BYTES", 100_000)
    async with running(unary(b" " * 200_000)) as (_, upstream):
        with pytest.raises(UpstreamError, match="more than 100000 bytes"):
            await answer(upstream, asked())


async def test_closing_the_stream_is_seen_upstream_within_a_second() -> None:
    """When the client leaves or the gate refuses, the model must stop spending."""
    async with running(stream(event({"content": "a"}), hang=True)) as (server, upstream):
        events = upstream.generate(asked(stream=True))
        assert await anext(events) == Delta(TEXT, "a")
        closed = now()
        await events.aclose()  # type: ignore[attr-defined]  # every upstream's iterator is an async generator
        assert server.left_at is not None
        assert await asyncio.wait_for(server.left_at, 10) - closed < 3


@pytest.mark.parametrize("streamed", [False, True])
async def test_cancelling_while_the_model_thinks_is_seen_upstream(streamed: bool) -> None:
    """Most clients leave before the first byte, and unary ones always do."""
    async with running(silent) as (server, upstream):
        task = asyncio.create_task(answer(upstream, asked(stream=streamed)))
        await asyncio.wait_for(server.asked.wait(), 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert server.left_at is not None
        await asyncio.wait_for(server.left_at, 10)


async def test_a_model_that_is_not_the_operators_is_never_sent() -> None:
    """Only names of the settings go upstream."""
    async with running(unary(ANSWER), models={"other": "x"}) as (server, upstream):
        with pytest.raises(UpstreamError, match="does not serve"):
            await answer(upstream, asked())
    assert server.requests == []


def test_an_upstream_without_an_address_is_a_configuration_error() -> None:
    """The start should stop, not the first request."""
    with pytest.raises(ConfigurationError, match="base_url"):
        OpenAIUpstream(UpstreamSettings(name="x", models={"a": "a"}), None, lambda kind: None)


async def test_embeddings_are_asked_for_as_numbers_at_their_own_path() -> None:
    """A server that knows its fields refuses `stream`, and not all can pack; names and ids that it sends go nowhere."""
    data = [{"object": CANARY, "index": 0, "embedding": [0.5, -1]}]
    told = {"id": CANARY, "model": CANARY, "data": data, "usage": {"prompt_tokens": 2, "total_tokens": 2}}
    body = {"model": "alias", "input": "hello", "encoding_format": "base64", "dimensions": 2}
    async with running(unary(told)) as (server, upstream):
        exchange = Exchange("id", "embeddings", "alias", body, ())
        events = await answer(upstream, Cleared(exchange, "id", by=Seal()))
    line, _, sent = server.requests[0]
    assert line == b"POST /v1/embeddings HTTP/1.1"
    assert sent == {"model": "real-model", "input": "hello", "encoding_format": "float", "dimensions": 2}
    assert [(e.choice, list(e.values)) for e in events if isinstance(e, Vector)] == [(0, [0.5, -1.0])]
    assert Usage(2, 0, 2) in events
    assert CANARY not in repr(events)
