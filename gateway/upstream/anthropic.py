"""Any server that speaks Anthropic's Messages API over HTTP.

INVARIANT: what goes up is the cleared body, written anew, under headers made here; what comes back are events of
MessageReader and faults that hold nothing the server said.
"""

from __future__ import annotations

from collections.abc import AsyncIterator

from yarl import URL

from gateway.errors import ConfigurationError
from gateway.sealed import Cleared
from gateway.settings import UpstreamSettings
from gateway.types import Exchange, Json, UpstreamEvent
from gateway.upstream.anthropic_answer import MessageReader
from gateway.upstream.base import OnDropped, Provider
from gateway.upstream.health import OnEvent, untold
from gateway.upstream.http import JSON_TYPE, SILENCE, STREAM_TYPE, Server

BASE_URL = "https://api.anthropic.com"
PATH = "/v1/messages"
_SILENCE = SILENCE | {"[DONE]"}  # by which vLLM ends a stream once more, as one of chat completions
VERSION = "2023-06-01"  # of the format; Anthropic has had one since


class AnthropicUpstream:
    speaks = frozenset({"messages"})

    def __init__(
        self, settings: UpstreamSettings, api_key: str | None, on_dropped: OnDropped, on_event: OnEvent = untold
    ) -> None:
        url = URL(settings.base_url or BASE_URL)
        if url.raw_path.rstrip("/").endswith("/v1"):
            fault = "found a base_url that ends with `/v1`, expected it without for kind `anthropic`"
            raise ConfigurationError(f"upstream `{settings.name}`: {fault}", param="base_url")
        self._name = settings.name
        self._server = Server(settings, url, on_event)
        own = [("anthropic-version", VERSION)]
        if api_key is not None:
            own.append(("x-api-key", api_key))
        self._whole_head = self._server.head(PATH, JSON_TYPE, own)
        self._stream_head = self._server.head(PATH, STREAM_TYPE, own)
        self._on_dropped = on_dropped

    def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        return self._streamed(exchange.value) if exchange.value.stream else self._whole(exchange.value)

    async def close(self) -> None:
        await self._server.close()

    @property
    def idle_links(self) -> int:
        """Connections that wait for the next request."""
        return self._server.idle_links

    async def _streamed(self, exchange: Exchange) -> AsyncIterator[UpstreamEvent]:
        reader = MessageReader(self._name, self._on_dropped)
        reply = await self._server.ask(self._stream_head, self._payload(exchange), STREAM_TYPE)
        try:
            while not reader.is_complete and (found := await reply.read_events()) is not None:
                for _, data in found:
                    if data.strip() in _SILENCE:
                        continue
                    for event in reader.read_event(self._server.json(data)):
                        yield event
            for event in reader.close():
                yield event
        finally:
            reply.give_back(when_complete=reader.is_complete)

    async def _whole(self, exchange: Exchange) -> AsyncIterator[UpstreamEvent]:
        reader = MessageReader(self._name, self._on_dropped)
        message = await self._server.ask_whole(self._whole_head, self._payload(exchange))
        for event in reader.read_message(message):
            yield event
        for event in reader.close():
            yield event

    def _payload(self, exchange: Exchange) -> Json:
        body = self._server.body(exchange)
        body["messages"] = _taken(body["messages"])
        return body


def _taken(messages: list[Json]) -> list[Json]:
    """Leave out what the server refuses and the door itself has written into an earlier answer.

    That is thinking, as its signatures go no further than here and the server takes none of its thinking back without; and
    the empty text of an answer that said nothing.
    """
    kept: list[Json] = []
    for message in messages:
        content, is_own = message["content"], message["role"] == "assistant"
        left = (
            [block for block in content if not _is_refused(block, is_own=is_own)] if type(content) is list else content
        )
        if left or not (content or is_own):
            kept.append(message if len(left) == len(content) else {**message, "content": left})
    return kept


def _is_refused(block: Json, *, is_own: bool) -> bool:
    kind = block.get("type") if isinstance(block, dict) else None
    return kind == "thinking" or (is_own and kind == "text" and block["text"] == "")


UPSTREAM = Provider("anthropic", AnthropicUpstream)
