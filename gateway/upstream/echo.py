"""A demo, not a model: answers with the last user text, so that output moderation can be tried without a server.

`/tool NAME {json}` as the last user text is answered with a call of that tool, if the request declares it, so
that the moderation of tool calls can be tried too; what the tool returned is answered with as it is. Its embeddings are
made of a hash: equal texts have equal ones, and nothing else can be learnt from them.
"""

from __future__ import annotations

import asyncio
import hashlib
import math
import re
from collections.abc import AsyncIterator, Iterator

from classifiers.types import Channel
from gateway.errors import ConfigurationError, UpstreamRejected
from gateway.sealed import Cleared
from gateway.settings import UpstreamSettings
from gateway.types import Delta, Exchange, Finished, Json, StreamKey, ToolCall, UpstreamEvent, Usage, Vector
from gateway.upstream.base import OnDropped, Provider
from gateway.upstream.health import OnEvent, untold

# A word with the space before it, or a short piece of a run without spaces (Chinese and Thai write none).
_PIECE = re.compile(r"\s*\S{1,12}|\s+")
DIMENSIONS, MAX_DIMENSIONS = 16, 1024
_HEARD = frozenset({"user", "tool"})
_TOOL = re.compile(r"/tool ([A-Za-z0-9_-]{1,64}) (\{.*\})\s*", re.DOTALL)


class EchoUpstream:
    speaks = frozenset({"chat", "completions", "embeddings"})

    def __init__(
        self, settings: UpstreamSettings, api_key: str | None, on_dropped: OnDropped, on_event: OnEvent = untold
    ) -> None:
        """Take what every provider takes; an echo needs none of it. Raises ConfigurationError for a server that it would not ask."""
        del api_key, on_dropped, on_event
        if settings.base_url is not None:
            fault = "found a base_url, expected none for kind `echo`, a demo that asks no server"
            raise ConfigurationError(f"upstream `{settings.name}`: {fault}", param="base_url")

    async def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        request = exchange.value
        if request.wire == "embeddings":
            async for event in _embed(request):
                yield event
            return
        texts = _texts(request)
        each = max(1, request.choices // len(texts))
        for choice in range(request.choices):
            text = texts[min(choice // each, len(texts) - 1)]
            for event in _answer(request, choice, text):
                yield event
                if request.stream:
                    await asyncio.sleep(0)  # let others run between two pieces, as a model would
        prompt = sum(_count(span.text) for span in request.spans)
        completion = each * sum(_count(text) for text in texts)
        yield Usage(prompt, completion, prompt + completion)

    async def close(self) -> None:
        """Hold nothing, close nothing."""


async def _embed(request: Exchange) -> AsyncIterator[UpstreamEvent]:
    size = request.body.get("dimensions") or DIMENSIONS
    if size > MAX_DIMENSIONS:
        raise UpstreamRejected(f"the echo has vectors of at most {MAX_DIMENSIONS} dimensions", upstream_status=400)
    given = request.body["input"]
    texts = [given] if isinstance(given, str) else [_content([part]) for part in given]
    for choice, text in enumerate(texts):
        yield Vector(choice, _toy_vector(text, size))
        yield Finished(choice, "stop")
        await asyncio.sleep(0)
    prompt = sum(_count(text) for text in texts)
    yield Usage(prompt, 0, prompt)


def _toy_vector(text: str, size: int) -> list[float]:
    """Return a vector of length 1 that is the same for the same text."""
    digest = hashlib.shake_256(text.encode()).digest(2 * size)
    values = [int.from_bytes(digest[i : i + 2]) - 32_767.5 for i in range(0, 2 * size, 2)]  # never 0
    length = math.hypot(*values)
    return [value / length for value in values]


def _answer(request: Exchange, choice: int, text: str) -> Iterator[UpstreamEvent]:
    call = _TOOL.fullmatch(text)
    if call is not None and call[1] in request.tools and not _has_result(request):
        yield ToolCall(choice, 0, call[1])
        yield from _pieces(StreamKey(choice, Channel.TOOL_ARGUMENTS, 0), call[2], stream=request.stream)
        yield Finished(choice, "tool_calls")
        return
    yield from _pieces(StreamKey(choice, Channel.TEXT), text, stream=request.stream)
    yield Finished(choice, "stop")


def _pieces(key: StreamKey, text: str, *, stream: bool) -> Iterator[Delta]:
    pieces = _PIECE.findall(text) if stream else [text] if text else []
    return (Delta(key, piece) for piece in pieces)


def _texts(request: Exchange) -> list[str]:
    """Return the last text of the user's or of a tool's, or each prompt of a completions request; at least one text."""
    if request.wire == "completions":
        prompt = request.body.get("prompt")
        prompts = prompt if isinstance(prompt, list) else [prompt]
        return [text if isinstance(text, str) else "" for text in prompts] or [""]
    said = [message for message in request.body.get("messages", ()) if message.get("role") in _HEARD]
    return [_content(said[-1].get("content"))] if said else [""]


def _has_result(request: Exchange) -> bool:
    """Tell whether a tool has just answered: an agent that is sent to call once more would never end."""
    messages = request.body.get("messages")
    return bool(messages) and messages[-1].get("role") == "tool"


def _content(content: Json) -> str:
    if isinstance(content, list):
        texts = (part.get("text") if isinstance(part, dict) else part for part in content)
        return "".join(text for text in texts if isinstance(text, str))
    return content if isinstance(content, str) else ""


def _count(text: str) -> int:
    """Count tokens roughly: four characters each, which is what English comes to."""
    return (len(text) + 3) // 4


UPSTREAM = Provider("echo", EchoUpstream)
