"""A model's server that never ends: whatever it sends to seem alive, each door ends the answer when its time is over."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final

import httpx
import pytest
import pytest_asyncio
from inside import Inside, inside, records
from model_stub import Call, ModelStub, piece

SECONDS: Final = 0.5  # answer_seconds of these tests; deadlines are seen up to half a second late
LATE: Final = 30.0  # of a busy machine, too; without a bound none of these would ever end
SAID: Final = "It is warm here, as it is all year round. " * 40
TURNS: Final = [{"role": "user", "content": "hello"}]
DOORS: Final[dict[str, tuple[str, dict[str, Any]]]] = {
    "chat": ("/v1/chat/completions", {"model": "m", "messages": TURNS}),
    "completions": ("/v1/completions", {"model": "m", "prompt": "hello"}),
    "responses": ("/v1/responses", {"model": "m", "input": "hello"}),
    "messages": ("/v1/messages", {"model": "m", "max_tokens": 9, "messages": TURNS}),
    "messages, to their own server": ("/v1/messages", {"model": "claude", "max_tokens": 9, "messages": TURNS}),
}
ENDS: Final = {  # what each format ends a whole stream with, which one that was broken off must not have
    "/v1/chat/completions": "[DONE]",
    "/v1/completions": "[DONE]",
    "/v1/responses": "response.completed",
    "/v1/messages": "message_stop",
}


def event(kind: str, **fields: Any) -> bytes:
    return f"event: {kind}\ndata: {json.dumps({'type': kind} | fields)}\n\n".encode()


async def words(call: Call) -> None:
    """Begin a streamed answer in the server's own format."""
    if not call.path.endswith("/messages"):
        await call.chunk(piece(SAID, chat="chat" in call.path))
        return
    begun = {"id": "x", "type": "message", "role": "assistant", "model": "claude", "content": [], "usage": {}}
    await call.chunk(event("message_start", message=begun))
    await call.chunk(event("content_block_start", index=0, content_block={"type": "text", "text": ""}))
    await call.chunk(event("content_block_delta", index=0, delta={"type": "text_delta", "text": SAID}))


async def alive_for_ever(call: Call) -> None:
    """Send something at every turn that no client sees: comments of a stream, white space before JSON."""
    kind = "text/event-stream" if call.is_stream else "application/json"
    await call.head(kind, "transfer-encoding: chunked")
    if call.is_stream and call.json.get("user") != "mute":
        await words(call)
    while True:
        await call.chunk(b": keep-alive\n\n" if call.is_stream else b" ")
        await asyncio.sleep(0.01)


async def never_silent(call: Call) -> None:
    """Send as fast as it is read, so that nobody ever waits."""
    await call.head("text/event-stream", "transfer-encoding: chunked")
    while True:
        await call.chunk(b": x\n\n" * 20)
        await asyncio.sleep(0)


@pytest_asyncio.fixture
async def stub() -> AsyncIterator[ModelStub]:
    with ModelStub(alive_for_ever) as made:
        yield made


@pytest_asyncio.fixture
async def place(stub: ModelStub, tmp_path: Path) -> AsyncIterator[Inside]:
    own = f"  - {{name: own, kind: anthropic, base_url: 'http://127.0.0.1:{stub.port}', models: [claude]"
    config = stub.settings(answer_seconds=SECONDS) + f"{own}, answer_seconds: {SECONDS}}}\n"
    async with inside(tmp_path, config) as made:
        yield made


async def ask(place: Inside, door: str, **more: Any) -> httpx.Response:
    path, body = DOORS[door]
    headers = {"authorization": f"Bearer {place.key}"}
    async with httpx.AsyncClient(base_url=place.url, headers=headers, timeout=SECONDS + LATE) as client:
        return await client.post(path, json=body | more)


def ended(place: Inside, answer: httpx.Response) -> tuple[Any, Any]:
    """How the log says that an exchange ended: status and error."""
    identity = answer.headers["x-caveat-decision-id"]
    [end] = [each["fields"] for each in records(place) if each["type"] == "end" and each["id"] == identity]
    return end["status"], end["error"]


def counted(place: Inside) -> float:
    text = place.gateway.metrics.render().decode()
    [line] = [line for line in text.splitlines() if line.startswith('caveat_events_total{event="upstream_endless"}')]
    return float(line.rpartition(" ")[2])


@pytest.mark.parametrize("door", DOORS)
async def test_a_whole_answer_that_does_not_end_is_504(place: Inside, stub: ModelStub, door: str) -> None:
    """White space keeps a connection from falling silent for as long as its server likes."""
    started = time.monotonic()
    answer = await ask(place, door)
    assert time.monotonic() - started >= SECONDS
    assert (answer.status_code, "upstream_endless" in answer.text) == (504, True), answer.text
    assert "answer_seconds" in answer.text
    assert ended(place, answer) == ("error", "upstream_endless")
    assert counted(place) == 1


@pytest.mark.parametrize("door", DOORS)
async def test_a_stream_that_does_not_end_is_broken_off_in_its_own_format(place: Inside, door: str) -> None:
    """What was released stays, an event says what happened, and nothing claims that the answer is whole."""
    answer = await ask(place, door, stream=True)
    assert answer.status_code == 200
    assert "It is warm here" in answer.text
    assert "upstream_endless" in answer.text
    assert ENDS[DOORS[door][0]] not in answer.text
    assert ended(place, answer) == ("error", "upstream_endless")
    assert counted(place) == 1


async def test_a_stream_of_comments_alone_is_504(place: Inside) -> None:
    """Nothing was sent yet, so that the status can say it."""
    answer = await ask(place, "chat", stream=True, user="mute")
    assert (answer.status_code, answer.json()["error"]["code"]) == (504, "upstream_endless")


async def test_a_server_that_is_never_silent_is_bounded_too(place: Inside, stub: ModelStub) -> None:
    """A deadline of waiting alone would never come to an end with one that always has more."""
    stub.script = never_silent
    answer = await ask(place, "chat", stream=True)
    assert (answer.status_code, answer.json()["error"]["code"]) == (504, "upstream_endless")


async def test_the_server_sees_that_nobody_waits_any_more(place: Inside, stub: ModelStub) -> None:
    """It could go on generating, which costs."""
    await ask(place, "chat", stream=True)
    async with asyncio.timeout(LATE):
        while not stub.aborted_at:  # noqa: ASYNC110 - the stub is in a thread of its own
            await asyncio.sleep(0.01)
