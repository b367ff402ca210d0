"""Any server that speaks OpenAI's chat completions, completions or embeddings over HTTP.

INVARIANT: what goes up is the cleared body, written anew, under headers made here; what comes back are events of
the readers and faults that hold nothing the server said.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from urllib.parse import quote

from yarl import URL

from gateway.errors import ConfigurationError
from gateway.sealed import Cleared
from gateway.settings import UpstreamSettings
from gateway.types import Exchange, Json, UpstreamEvent
from gateway.upstream.answer import AnswerReader
from gateway.upstream.base import OnDropped, Provider
from gateway.upstream.health import OnEvent, untold
from gateway.upstream.http import JSON_TYPE, SILENCE, STREAM_TYPE, Server
from gateway.upstream.vectors import VectorReader

TENANT = b"x-caveat-tenant"
PATHS = {"chat": "/chat/completions", "completions": "/completions", "embeddings": "/embeddings"}
PROMPTED = {"prompt": "/completions"}  # where the gateway writes the prompts, nothing else is asked


class OpenAIUpstream:
    speaks = frozenset(PATHS)  # of a server that writes its own prompts

    def __init__(
        self, settings: UpstreamSettings, api_key: str | None, on_dropped: OnDropped, on_event: OnEvent = untold
    ) -> None:
        if settings.base_url is None:
            fault = f"upstream `{settings.name}`: found no base_url, expected one for kind `openai`"
            raise ConfigurationError(fault, param="base_url")
        paths = PROMPTED if settings.prompts == "card" else PATHS
        if paths is not PATHS:
            self.speaks = frozenset(paths)
        self._name = settings.name
        self._server = Server(settings, URL(settings.base_url), on_event)
        own = [("authorization", f"Bearer {api_key}")] if api_key is not None else []
        self._heads = {
            (endpoint, stream): self._server.head(path, STREAM_TYPE if stream else JSON_TYPE, own)
            for endpoint, path in paths.items()
            for stream in (False, True)
        }
        self._on_dropped = on_dropped
        self._tells_tenant = settings.tell_tenant

    def generate(self, exchange: Cleared[Exchange]) -> AsyncIterator[UpstreamEvent]:
        asked = exchange.value
        return self._streamed(asked) if asked.stream else self._whole(asked)

    async def close(self) -> None:
        await self._server.close()

    @property
    def idle_links(self) -> int:
        """Connections that wait for the next request."""
        return self._server.idle_links

    async def _streamed(self, exchange: Exchange) -> AsyncIterator[UpstreamEvent]:
        reader = AnswerReader(self._name, exchange.choices, self._on_dropped)
        reply = await self._server.ask(self._head(exchange), self._payload(exchange), STREAM_TYPE)
        complete = False
        try:
            while not complete and (found := await reply.read_events()) is not None:
                for _, data in found:
                    told = data.strip()  # some servers put a blank behind what they say
                    if told == "[DONE]":
                        complete = True
                        break
                    if told in SILENCE:
                        continue
                    for event in reader.read(self._server.json(data)):
                        yield event
            for event in reader.close(complete=complete):
                yield event
        finally:
            reply.give_back(when_complete=complete)

    async def _whole(self, exchange: Exchange) -> AsyncIterator[UpstreamEvent]:
        reader = self._reader(exchange)
        for event in reader.read_whole(await self._server.ask_whole(self._head(exchange), self._payload(exchange))):
            yield event
        for event in reader.close(complete=True):
            yield event

    def _reader(self, exchange: Exchange) -> AnswerReader | VectorReader:
        if exchange.wire == "embeddings":
            return VectorReader(self._name, exchange.choices)
        return AnswerReader(self._name, exchange.choices, self._on_dropped)

    def _head(self, exchange: Exchange) -> bytes:
        head = self._heads[exchange.wire, exchange.stream]
        if not self._tells_tenant:
            return head
        first, rest = head.split(b"\r\n", 1)
        return b"%b\r\n%b: %b\r\n%b" % (first, TENANT, quote(exchange.tenant, safe="").encode(), rest)

    def _payload(self, exchange: Exchange) -> Json:
        """The cleared body, with what the gateway decides and not the caller."""
        body = self._server.body(exchange)
        if exchange.wire == "embeddings":
            del body["stream"]  # servers that know their fields refuse it
            return {**body, "encoding_format": "float"}  # packed here for who wants it so, for not all can
        if exchange.stream:
            body["stream_options"] = {"include_usage": True}
        else:
            body.pop("stream_options", None)
        return body


UPSTREAM = Provider("openai", OpenAIUpstream)
