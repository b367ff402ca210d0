"""A real model server behind the gateway: what it sends, withholds, breaks, and what the client then sees."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from aiohttp import web
from running import Running, start

HELLO = {"model": "m", "messages": [{"role": "user", "content": "hello"}]}
CANARY = "ann@example.org"
LEFT_SECONDS = 20.0  # a second is the goal; unnoticed, it would take what an upstream may be silent for, a minute


class Stub:
    """An OpenAI-compatible server that does what the test says, and remembers what it saw."""

    def __init__(self) -> None:
        self.seen: list[tuple[dict[str, str], Any]] = []
        self.aborted = asyncio.Event()
        self.answer: Callable[[web.Request, Any], Awaitable[web.StreamResponse]] = whole("fine")
        self.port = 0

    async def handle(self, request: web.Request) -> web.StreamResponse:
        body = await request.json()
        self.seen.append((dict(request.headers), body))
        try:
            return await self.answer(request, body)
        except (asyncio.CancelledError, ConnectionResetError):
            self.aborted.set()
            raise


def whole(text: str, **more: Any) -> Callable[[web.Request, Any], Awaitable[web.StreamResponse]]:
    async def answer(_request: web.Request, _body: Any) -> web.StreamResponse:
        message = {"role": "assistant", "content": text} | more
        return web.json_response({"id": CANARY, "choices": [{"index": 0, "message": message, "finish_reason": "stop"}]})

    return answer


def streamed(
    pieces: list[str], pause: float = 0.0, wait_after: tuple[int, asyncio.Event] | None = None
) -> Callable[[web.Request, Any], Awaitable[web.StreamResponse]]:
    """`wait_after`: the piece before which the rest waits for an event."""

    async def answer(request: web.Request, _body: Any) -> web.StreamResponse:
        response = web.StreamResponse(headers={"content-type": "text/event-stream"})
        await response.prepare(request)
        for number, piece in enumerate(pieces):
            if wait_after is not None and number == wait_after[0]:
                await asyncio.wait_for(wait_after[1].wait(), 15)
            chunk = {"choices": [{"index": 0, "delta": {"content": piece}, "finish_reason": None}]}
            await response.write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
            await asyncio.sleep(pause)
        end = {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
        await response.write(b"data: " + json.dumps(end).encode() + b"\n\ndata: [DONE]\n\n")
        return response

    return answer


@pytest_asyncio.fixture
async def stub() -> AsyncIterator[Stub]:
    made = Stub()
    app = web.Application()
    app.router.add_post("/v1/{tail:.*}", made.handle)
    runner = web.AppRunner(app, handler_cancellation=True)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    made.port = runner.addresses[0][1]
    yield made
    await runner.cleanup()


@pytest_asyncio.fixture
async def behind(stub: Stub, tmp_path: Path) -> AsyncIterator[Running]:
    config = f"""
upstreams:
  - name: stub
    kind: openai
    base_url: http://127.0.0.1:{stub.port}/v1
    api_key_env: STUB_KEY
    models: {{m: the-servers-own-name}}
  - name: awaited-briefly
    kind: openai
    base_url: http://127.0.0.1:{stub.port}/v1
    models: {{brief: brief}}
    first_byte_seconds: 1.5
"""
    running = await asyncio.to_thread(start, tmp_path / "gateway", config, {"STUB_KEY": "sk-stub-secret"})
    yield running
    await asyncio.to_thread(running.stop)


@pytest_asyncio.fixture
async def client(behind: Running) -> AsyncIterator[httpx.AsyncClient]:
    headers = {"authorization": f"Bearer {behind.key}"}
    async with httpx.AsyncClient(base_url=behind.data, headers=headers, timeout=20) as made:
        yield made


async def ask(client: httpx.AsyncClient, **more: Any) -> httpx.Response:
    return await client.post("/v1/chat/completions", json=HELLO | more, headers={"cookie": "a=b", "x-evil": "1"})


async def test_threat_8_the_server_sees_our_headers_our_key_and_its_own_model_name(
    stub: Stub, client: httpx.AsyncClient
) -> None:
    """Nothing of the client's headers goes up, least of all its key."""
    answer = await ask(client, user="u-1", top_logprobs=2, logprobs=True)
    assert answer.json()["choices"][0]["message"]["content"] == "fine"
    headers, body = stub.seen[0]
    assert headers["Authorization"] == "Bearer sk-stub-secret"
    assert not {"Cookie", "X-Evil"} & set(headers)
    assert "cav_" not in json.dumps(headers)
    assert body["model"] == "the-servers-own-name"
    assert answer.json()["model"] == "m"
    assert "logprobs" not in body


async def test_threat_22_fields_that_nobody_judged_are_not_passed_on(stub: Stub, client: httpx.AsyncClient) -> None:
    """An allow-list: the canary stands in ids, annotations and invented fields, and none of it comes out."""
    stub.answer = whole("fine", annotations=[{"text": CANARY}], invented={"deep": CANARY}, audio={"transcript": CANARY})
    answer = await ask(client)
    assert answer.json()["choices"][0]["message"]["content"] == "fine"
    assert CANARY not in answer.text


async def test_output_is_redacted_in_streams_and_answers_alike(stub: Stub, client: httpx.AsyncClient) -> None:
    text = "You can write to " + CANARY + " whenever you like, she will answer soon and gladly. " * 4
    stub.answer = whole(text)
    unary = (await ask(client)).json()["choices"][0]["message"]["content"]
    stub.answer = streamed([text[i : i + 3] for i in range(0, len(text), 3)])
    answer = await ask(client, stream=True)
    chunks = [json.loads(line[6:]) for line in answer.text.splitlines() if line.startswith("data: {")]
    assert "".join(c["choices"][0]["delta"].get("content") or "" for c in chunks if c["choices"]) == unary
    assert unary == text.replace(CANARY, "[redacted: email]")


async def _status(_request: web.Request, _body: Any) -> web.StreamResponse:
    return web.json_response({"error": {"message": CANARY}}, status=500)


async def _rejects(_request: web.Request, _body: Any) -> web.StreamResponse:
    return web.json_response({"error": {"message": CANARY}}, status=429, headers={"retry-after": "7"})


async def _redirects(_request: web.Request, _body: Any) -> web.StreamResponse:
    return web.Response(status=307, headers={"location": "http://127.0.0.1:1/"})


async def _hangs(_request: web.Request, _body: Any) -> web.StreamResponse:
    await asyncio.sleep(600)
    return web.Response()


async def _garbage(_request: web.Request, _body: Any) -> web.StreamResponse:
    return web.Response(body=b"<html>" + CANARY.encode(), content_type="application/json")


@pytest.mark.parametrize(
    ("behaviour", "status", "code"),
    [
        (_status, 502, "upstream_failed"),
        (_rejects, 429, "upstream_rejected"),
        (_redirects, 502, "upstream_failed"),
        (_hangs, 504, "upstream_timeout"),
        (_garbage, 502, "upstream_failed"),
    ],
    ids=["500", "429", "redirect", "hang", "garbage"],
)
@pytest.mark.parametrize("stream", [False, True])
async def test_a_broken_server_gives_a_clear_error_and_a_record(
    stub: Stub, client: httpx.AsyncClient, behind: Running, behaviour: Any, status: int, code: str, stream: bool
) -> None:
    """502 and 504 in OpenAI's shape, nothing of the server's own words, and the audit log knows; streams alike."""
    stub.answer = behaviour
    answer = await ask(client, stream=stream, model="brief" if behaviour is _hangs else "m")
    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/json"
    assert answer.json()["error"]["code"] == code
    assert CANARY not in answer.text
    record = await audit_end(behind, answer.headers["x-caveat-decision-id"])
    assert record["status"] == "error"
    assert record["error"] == code


async def audit_end(behind: Running, decision: str) -> Any:
    """The end record of a decision, as `caveat audit show` tells it."""
    words = ("audit", "show", decision, "--json", "--data-dir", str(behind.directory / "data"))
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "gateway", *words, stdout=asyncio.subprocess.PIPE
    )
    out, _ = await process.communicate()
    assert process.returncode == 0
    records = [json.loads(line) for line in out.decode().splitlines()]
    return next(r["fields"] for r in records if r["type"] == "end")


async def test_a_stream_that_breaks_off_ends_with_an_error_event(stub: Stub, client: httpx.AsyncClient) -> None:
    """After the headers only an event can say it; [DONE] would be a lie."""

    async def cut(request: web.Request, body: Any) -> web.StreamResponse:
        response = web.StreamResponse(headers={"content-type": "text/event-stream"})
        await response.prepare(request)
        chunk = {"choices": [{"index": 0, "delta": {"content": "words " * 40}, "finish_reason": None}]}
        await response.write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
        assert request.transport is not None
        request.transport.close()
        return response

    stub.answer = cut
    answer = await ask(client, stream=True)
    assert "words" in answer.text
    assert "[DONE]" not in answer.text
    assert '"code":"upstream_failed"' in answer.text


@pytest.mark.parametrize("stream", [True, False])
async def test_threat_34_a_client_that_leaves_frees_the_server_within_a_second(
    stub: Stub, client: httpx.AsyncClient, stream: bool
) -> None:
    """Generation costs money; nobody reads it any more."""
    stub.answer = streamed(["word "] * 400, 0.05) if stream else _hangs
    url, body = "/v1/chat/completions", HELLO | {"stream": stream}
    if stream:
        async with client.stream("POST", url, json=body) as answer:
            async for line in answer.aiter_lines():
                if "word" in line:
                    break
    else:
        asking = asyncio.create_task(client.post(url, json=body))
        async with asyncio.timeout(60):
            while not stub.seen:  # noqa: ASYNC110 - the stub tells nobody
                await asyncio.sleep(0.01)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
    await asyncio.wait_for(stub.aborted.wait(), LEFT_SECONDS)


async def test_the_first_words_come_before_the_last_are_written(stub: Stub, client: httpx.AsyncClient) -> None:
    """Moderated, but still a stream."""
    heard, last = asyncio.Event(), ""
    stub.answer = streamed(["some words "] * 60, wait_after=(40, heard))
    async with client.stream("POST", "/v1/chat/completions", json=HELLO | {"stream": True}) as answer:
        async for line in answer.aiter_lines():
            if "some words" in line:
                heard.set()
            last = line or last
    assert heard.is_set()
    assert last == "data: [DONE]", "the server would have broken off, had nobody heard its first words"
