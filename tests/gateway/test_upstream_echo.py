"""The demo upstream: what an agent meets that is tried without a model."""

from __future__ import annotations

import pytest

from gateway.sealed import Cleared, Seal
from gateway.settings import UpstreamSettings
from gateway.types import Delta, Exchange, Json, ToolCall, UpstreamEvent
from gateway.upstream.echo import UPSTREAM

CALL = '/tool weather {"city": "Bangkok"}'
ASKED = {"role": "user", "content": CALL}
CALLED: Json = {"role": "assistant", "content": None, "tool_calls": []}


async def echoed(*messages: Json, stream: bool = False) -> list[UpstreamEvent]:
    upstream = UPSTREAM.open(UpstreamSettings(name="e", kind="echo", models={"e": "e"}), None, print, lambda *_: None)
    body = {"model": "e", "messages": list(messages)}
    exchange = Exchange("id", "chat", "e", body, (), stream=stream, tools=frozenset({"weather"}))
    return [event async for event in upstream.generate(Cleared(exchange, "id", by=Seal()))]


def said(events: list[UpstreamEvent]) -> str:
    return "".join(event.text for event in events if isinstance(event, Delta))


async def test_a_call_is_made_when_the_user_asks_for_it() -> None:
    """So that the moderation of calls can be tried without a model."""
    assert ToolCall(0, 0, "weather") in await echoed(ASKED)


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("result", ["warm", CALL, ""])
async def test_what_a_tool_returned_is_the_answer_and_no_further_call(result: str, stream: bool) -> None:
    """An agent goes on until an answer has no call: the same call again would keep it going for ever."""
    events = await echoed(ASKED, CALLED, {"role": "tool", "tool_call_id": "a", "content": result}, stream=stream)
    assert not any(isinstance(event, ToolCall) for event in events)
    assert said(events) == result


async def test_a_new_order_behind_a_result_is_a_new_call() -> None:
    """The conversation goes on, and so does the demo."""
    result = {"role": "tool", "tool_call_id": "a", "content": "warm"}
    assert ToolCall(0, 0, "weather") in await echoed(ASKED, CALLED, result, ASKED)
