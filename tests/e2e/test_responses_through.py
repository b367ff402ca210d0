"""The Responses API at a real server of chat completions: what it is asked, what it thinks, and how it breaks."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import openai
import pytest
import pytest_asyncio
from aiohttp import web
from openai import AsyncOpenAI
from running import Running
from test_upstream_through import Stub, behind, stub, whole

__all__ = ["behind", "stub"]  # fixtures
SAID = "It is warm in Bangkok, as it is all year round. " * 4


@pytest_asyncio.fixture
async def aclient(behind: Running) -> AsyncIterator[AsyncOpenAI]:
    async with AsyncOpenAI(base_url=f"{behind.data}/v1", api_key=behind.key, max_retries=0) as made:
        yield made


def chunks(*deltas: dict[str, Any], breaks: bool = False) -> Any:
    async def answer(request: web.Request, _body: Any) -> web.StreamResponse:
        response = web.StreamResponse(headers={"content-type": "text/event-stream"})
        await response.prepare(request)
        for delta in deltas:
            chunk = {"choices": [{"index": 0, "delta": delta, "finish_reason": None}]}
            await response.write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
            await asyncio.sleep(0)
        if not breaks:
            end = {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
            await response.write(b"data: " + json.dumps(end).encode() + b"\n\ndata: [DONE]\n\n")
        return response

    return answer


async def test_a_server_of_chat_completions_is_asked_in_its_own_format(
    stub: Stub,
    aclient: AsyncOpenAI,
) -> None:
    """Nothing of the Responses API goes up, and what comes down is one."""
    stub.answer = whole("fine", reasoning_content="hm", annotations=[{"text": "made up"}])
    answer = await aclient.responses.create(
        model="m",
        instructions="be brief",
        input=[{"role": "user", "content": [{"type": "input_text", "text": "hello"}]}],
        store=False,
        include=["reasoning.encrypted_content"],
        max_output_tokens=9,
        metadata={"team": "x"},
    )
    assert answer.output_text == "fine"
    assert [item.type for item in answer.output] == ["reasoning", "message"]
    assert "made up" not in answer.model_dump_json()
    assert stub.seen[0][1] == {
        "model": "the-servers-own-name",
        "messages": [{"role": "system", "content": "be brief"}, {"role": "user", "content": "hello"}],
        "max_completion_tokens": 9,
        "stream": False,
    }


async def test_reasoning_and_text_stream_as_items_of_their_own(
    stub: Stub,
    aclient: AsyncOpenAI,
) -> None:
    """The library's snapshot holds both, whole."""
    stub.answer = chunks(*({"reasoning_content": "let me see. "} for _ in range(20)), *({"content": w} for w in SAID))
    async with aclient.responses.stream(model="m", input="hello") as stream:
        final = await stream.get_final_response()
    assert final.output_text == SAID
    [thought] = [item for item in final.output if item.type == "reasoning"]
    assert thought.content is not None
    assert thought.content[0].text == "let me see. " * 20


async def test_a_stream_that_breaks_raises_in_the_library(
    stub: Stub,
    aclient: AsyncOpenAI,
) -> None:
    """Half an answer that ends in silence would be taken for a whole one."""
    stub.answer = chunks(*({"content": w} for w in SAID.split(" ")), breaks=True)
    events: list[str] = []

    async def read() -> None:
        async for event in await aclient.responses.create(model="m", input="hello", stream=True):
            events.append(event.type)  # noqa: PERF401 - what came before the fault must be kept

    with pytest.raises(openai.APIError, match="broke off"):
        await read()
    assert "response.output_text.delta" in events
    assert not [kind for kind in events if kind.endswith((".done", ".completed"))]
