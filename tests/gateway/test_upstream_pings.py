"""What real servers put between and behind the events of a stream, which says nothing and must not end an answer."""

from __future__ import annotations

import pytest
import test_upstream_anthropic as anthropic
import test_upstream_openai as openai
from test_upstream_anthropic_answer import SAID, STREAM, joined

from gateway.errors import UpstreamError
from gateway.types import Delta, Finished

PINGS = [b"data: {}\n\n", b"data:\n\n", b"data:  \n\n", b"event: ping\ndata: {}\n\n", b": ping\n\n", b"data: {} \n\n"]


@pytest.mark.parametrize("ping", PINGS)
@pytest.mark.parametrize("done", [b"data: [DONE]\n\n", b"data: [DONE] \n\n", b"data:  [DONE]\r\n\r\n"])
async def test_a_chat_stream_goes_on_after_a_ping_and_ends_with_its_mark(ping: bytes, done: bytes) -> None:
    """A proxy that keeps a connection open, and a blank behind a word, are no reason to withhold an answer."""
    script = openai.stream(ping, openai.event({"content": "a"}), ping, openai.event({"content": "b"}, "stop"), done)
    async with openai.running(script) as (_, upstream):
        events = await openai.answer(upstream, openai.asked(stream=True))
    assert events == [Delta(openai.TEXT, "a"), Delta(openai.TEXT, "b"), Finished(0, "stop")]


@pytest.mark.parametrize("ping", PINGS)
async def test_pings_alone_are_no_answer(ping: bytes) -> None:
    """A server that says nothing has not answered, however often it says so."""
    async with openai.running(openai.stream(ping, ping)) as (_, upstream):
        with pytest.raises(UpstreamError, match="broke off"):
            await openai.answer(upstream, openai.asked(stream=True))


@pytest.mark.parametrize("ping", PINGS)
@pytest.mark.parametrize("is_apart", [False, True], ids=["in one piece", "apart"])
async def test_a_messages_stream_goes_on_after_a_ping_and_may_end_as_a_chat_does(ping: bytes, is_apart: bool) -> None:
    """vLLM's messages end with `[DONE]`, which may come together with the event that ends the answer, or after it."""
    told = anthropic.sse(*STREAM)
    pieces = [told[0], ping, *told[1:], b"data: [DONE]\n\n"]
    script = openai.stream(*(pieces if is_apart else [b"".join(pieces)]))
    async with anthropic.running(script) as (_, upstream):
        assert joined(await anthropic.answer(upstream, anthropic.asked(stream=True))) == SAID
