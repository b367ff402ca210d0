"""The Anthropic upstream against a scripted server on loopback: what it sends, and how such a server can fail."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from patience import now
from test_upstream_anthropic_answer import MESSAGE, SAID, STREAM, joined
from test_upstream_openai import (
    CANARY,
    OK_JSON,
    Script,
    Server,
    silent,
    status,
    stream,
    unary,
)

from gateway.errors import ConfigurationError, UpstreamError, UpstreamOverloaded, UpstreamRejected, UpstreamTimeout
from gateway.sealed import Cleared, Seal
from gateway.settings import UpstreamSettings
from gateway.types import Exchange, UpstreamEvent
from gateway.upstream.anthropic import AnthropicUpstream

KEY = "sk-ant-test"
TURN = {"role": "user", "content": "hello 😀"}


def sse(*events: Any) -> list[bytes]:
    return [f"event: {event['type']}\ndata: {json.dumps(event)}\n\n".encode() for event in events]


@asynccontextmanager
async def running(
    script: Script, key: str | None = KEY, **changes: Any
) -> AsyncIterator[tuple[Server, AnthropicUpstream]]:
    server = Server(script, left_at=asyncio.get_running_loop().create_future())
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    base = {"name": "stub", "kind": "anthropic", "base_url": f"http://127.0.0.1:{port}", "models": {"alias": "claude"}}
    upstream = AnthropicUpstream(UpstreamSettings(**(base | changes)), key, lambda kind: None)
    try:
        yield server, upstream
    finally:
        await upstream.close()
        listener.close()


def asked(*, stream: bool = False, **body: Any) -> Cleared[Exchange]:
    body = {"model": "alias", "max_tokens": 9, "messages": [TURN], **body}
    return Cleared(Exchange("id", "messages", "alias", body, (), stream=stream), "id", by=Seal())


async def answer(upstream: AnthropicUpstream, exchange: Cleared[Exchange]) -> list[UpstreamEvent]:
    return [event async for event in upstream.generate(exchange)]


async def test_both_forms_of_an_answer_become_the_same_events() -> None:
    """One gate judges both, so both must come in one shape."""
    async with running(unary(MESSAGE)) as (_, upstream):
        assert await answer(upstream, asked()) == SAID
    async with running(stream(*sse(*STREAM))) as (_, upstream):
        assert joined(await answer(upstream, asked(stream=True))) == SAID


@pytest.mark.parametrize("streamed", [False, True])
async def test_the_request_holds_the_cleared_body_and_headers_made_here(streamed: bool) -> None:
    """What a client chose for its headers, and its own name for the model, have no business upstream."""
    async with running(stream(*sse(*STREAM)) if streamed else unary(MESSAGE)) as (server, upstream):
        await answer(upstream, asked(stream=streamed, temperature=0.5))
    line, headers, body = server.requests[0]
    assert line == b"POST /v1/messages HTTP/1.1"
    expected = b"host content-type content-length accept accept-encoding user-agent x-api-key anthropic-version"
    assert set(headers) == set(expected.split())
    assert headers[b"x-api-key"] == KEY.encode()
    assert headers[b"anthropic-version"] == b"2023-06-01"
    assert body == {
        "model": "claude",
        "max_tokens": 9,
        "messages": [TURN],
        "temperature": 0.5,
        "stream": streamed,
    }


async def test_a_server_without_keys_is_sent_none() -> None:
    """Servers of one's own that speak the format often want none."""
    async with running(unary(MESSAGE), key=None) as (server, upstream):
        await answer(upstream, asked())
    assert b"x-api-key" not in server.requests[0][1]


async def test_thinking_goes_no_further_for_its_signature_is_gone() -> None:
    """Anthropic refuses thinking that it cannot verify; a turn that was nothing else is left out."""
    thinking = {"type": "thinking", "thinking": "hm", "signature": ""}
    text = {"type": "text", "text": "hi"}
    turns: list[Any] = [
        TURN,
        {"role": "assistant", "content": [thinking, text]},
        {"role": "assistant", "content": [thinking]},
    ]
    request = asked(messages=turns)
    async with running(unary(MESSAGE)) as (server, upstream):
        await answer(upstream, request)
    assert server.requests[0][2]["messages"] == [TURN, {"role": "assistant", "content": [text]}]
    assert turns[1]["content"] == [thinking, text], "the cleared body stays as it is"


@pytest.mark.parametrize("empty", ["", [{"type": "text", "text": ""}], []], ids=["string", "block", "none"])
async def test_an_empty_answer_may_stand_in_the_history(empty: Any) -> None:
    """Anthropic's server takes no empty text of the assistant's: a conversation with one such answer could never go on."""
    call = {"type": "tool_use", "id": "t", "name": "f", "input": {}}
    turns: list[Any] = [TURN, {"role": "assistant", "content": empty}, TURN]
    turns += [{"role": "assistant", "content": [*empty, call]}] if isinstance(empty, list) else []
    async with running(unary(MESSAGE)) as (server, upstream):
        await answer(upstream, asked(messages=turns))
    called = [{"role": "assistant", "content": [call]}] if isinstance(empty, list) else []
    assert server.requests[0][2]["messages"] == [TURN, TURN, *called]


async def test_an_empty_text_of_the_user_is_the_servers_to_refuse() -> None:
    """Nothing that the caller has written is left out in silence."""
    turns: list[Any] = [{"role": "user", "content": [{"type": "text", "text": ""}]}, {"role": "user", "content": []}]
    async with running(unary(MESSAGE)) as (server, upstream):
        await answer(upstream, asked(messages=turns))
    assert server.requests[0][2]["messages"] == turns


@pytest.mark.parametrize("streamed", [False, True])
async def test_a_whole_answer_leaves_its_connection_for_the_next(streamed: bool) -> None:
    """A new connection for each request would cost a round trip and a handshake."""
    async with running(stream(*sse(*STREAM)) if streamed else unary(MESSAGE)) as (server, upstream):
        for _ in range(4):
            await answer(upstream, asked(stream=streamed))
            async with asyncio.timeout(10):
                while upstream.idle_links == 0:  # noqa: ASYNC110 - the end of a stream comes after its last word
                    await asyncio.sleep(0)
    assert (server.connections, len(server.requests)) == (1, 4)


ERROR = {"type": "error", "error": {"type": "api_error", "message": CANARY}}
BUSY = {"type": "error", "error": {"type": "overloaded_error", "message": CANARY}}
FAULTS: dict[str, tuple[bool, Script, type[UpstreamError], int, str]] = {
    "server error": (False, status("500 Oops"), UpstreamError, 502, "status 500"),
    "overloaded": (False, status("529 Busy", "Retry-After: 7\r\n"), UpstreamOverloaded, 503, "overloaded"),
    "redirect": (True, status("307 There", "Location: http://127.0.0.1:1/\r\n"), UpstreamError, 502, "redirect"),
    "bad key": (True, status("401 Who"), UpstreamRejected, 502, "status 401"),
    "rate limit": (False, status("429 Slow", "Retry-After: 7\r\n"), UpstreamRejected, 429, "status 429"),
    "coded": (
        False,
        unary(b"\x1f\x8b" + CANARY.encode(), OK_JSON + b"Content-Encoding: gzip\r\n"),
        UpstreamError,
        502,
        "coded",
    ),
    "not JSON": (False, unary(CANARY.encode()), UpstreamError, 502, "not JSON"),
    "error body": (False, unary(ERROR), UpstreamError, 502, "an error"),
    "no content": (False, unary({"type": "message"}), UpstreamError, 502, "content blocks"),
    "json instead": (True, unary(MESSAGE), UpstreamError, 502, "content type"),
    "broken event": (True, stream(b"data: {" + CANARY.encode() + b"\n\n"), UpstreamError, 502, "not JSON"),
    "error event": (True, stream(*sse(*STREAM[:8], ERROR)), UpstreamError, 502, "an error"),
    "overloaded event": (True, stream(*sse(*STREAM[:8], BUSY)), UpstreamOverloaded, 503, "overloaded"),
    "no end": (True, stream(*sse(*STREAM[:8])), UpstreamError, 502, "broke off"),
    "nothing": (True, stream(), UpstreamError, 502, "broke off"),
    "cut chunks": (True, stream(*sse(*STREAM[:8]), end=False), UpstreamError, 502, "broke off"),
}


@pytest.mark.parametrize(("streamed", "script", "kind", "expected", "words"), FAULTS.values(), ids=FAULTS)
async def test_every_fault_is_an_upstream_error_without_the_upstreams_words(
    streamed: bool, script: Script, kind: type[UpstreamError], expected: int, words: str
) -> None:
    """The client gets a clear 502, 503 or 4xx; an upstream's message could hold anybody's text."""
    async with running(script, idle_seconds=5.0) as (_, upstream):
        with pytest.raises(UpstreamError) as caught:
            await answer(upstream, asked(stream=streamed))
    assert (type(caught.value), caught.value.status) == (kind, expected)
    assert words in caught.value.message
    assert CANARY not in str(caught.value)


@pytest.mark.parametrize("name", ["rate limit", "overloaded"])
async def test_a_server_that_is_busy_tells_how_long_to_wait(name: str) -> None:
    """The caller should wait as long as it asks, not guess."""
    async with running(FAULTS[name][1]) as (_, upstream):
        with pytest.raises(UpstreamError) as caught:
            await answer(upstream, asked())
    assert isinstance(caught.value, UpstreamRejected | UpstreamOverloaded)
    assert caught.value.retry_after_seconds == 7


@pytest.mark.parametrize("streamed", [False, True])
async def test_a_silent_server_is_a_timeout(streamed: bool) -> None:
    """A hanging server must not hold a client or a connection for ever."""
    async with running(silent, first_byte_seconds=0.1) as (server, upstream):
        with pytest.raises(UpstreamTimeout, match="begin to answer"):
            await answer(upstream, asked(stream=streamed))
        assert server.left_at is not None
        await asyncio.wait_for(server.left_at, 10)


async def test_closing_the_stream_is_seen_upstream_within_a_second() -> None:
    """When the client leaves or the gate refuses, the model must stop spending."""
    async with running(stream(b"".join(sse(*STREAM[:8])), hang=True)) as (server, upstream):
        events = upstream.generate(asked(stream=True))
        await anext(events)
        closed = now()
        await events.aclose()  # type: ignore[attr-defined]  # every upstream's iterator is an async generator
        assert server.left_at is not None
        assert await asyncio.wait_for(server.left_at, 10) - closed < 3


async def test_the_address_is_anthropics_own_unless_another_is_said() -> None:
    """Nobody should have to look it up; one that ends with the version would be asked at a wrong path."""
    made = AnthropicUpstream(UpstreamSettings(name="x", kind="anthropic", models={"a": "a"}), KEY, lambda kind: None)
    assert made._whole_head.startswith(b"POST /v1/messages HTTP/1.1\r\nhost: api.anthropic.com\r\n")
    with pytest.raises(ConfigurationError, match="/v1"):
        AnthropicUpstream(
            UpstreamSettings(name="x", kind="anthropic", base_url="https://example.org/v1/", models={"a": "a"}),
            KEY,
            lambda kind: None,
        )
