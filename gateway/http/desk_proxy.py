"""The control plane's port, shared: the gateway answers for itself, everything else goes to the desk as it comes.

INVARIANT: only headers of the two short lists go either way; who asks is said by us and never by the one who asks.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import h11

from gateway.http.messages import Header, Receive, Scope, Send

OURS: Final = ("/livez", "/readyz", "/metrics", "/admin")
CLIENT: Final = b"x-caveat-client"
ASKED: Final = frozenset(
    b"accept accept-language content-type content-length cookie host if-none-match origin referer sec-fetch-dest "
    b"sec-fetch-mode sec-fetch-site user-agent".split()
)
ANSWERED: Final = frozenset(
    b"cache-control content-disposition content-language content-length content-security-policy content-type "
    b"cross-origin-opener-policy cross-origin-resource-policy etag location permissions-policy referrer-policy retry-after "
    b"set-cookie strict-transport-security x-content-type-options x-frame-options".split()
)
FORWARDED: Final = frozenset(b"forwarded x-forwarded-for x-forwarded-host x-real-ip via".split())
CONNECT_SECONDS: Final = 2.0
ANSWER_SECONDS: Final = 60.0  # until the next piece of an answer; a live page says something more often
PIECE_BYTES: Final = 65_536
AWAY: Final = (
    b"<!doctype html><html lang=en><meta charset=utf-8>%s<title>Caveat</title><h1>The desk is starting</h1>"
    b"<p>It follows some seconds behind its gateway, and is started again when it ends. %s "
    b"Requests to models do not depend on it."
)
PAGE_AWAY: Final = AWAY % (b"<meta http-equiv=refresh content=2>", b"This page looks again by itself.")
FORM_AWAY: Final = AWAY % (
    b"",
    b"Whether it took what you sent is not known: go back in a moment, look, and send it again.",
)


@dataclass(frozen=True, slots=True)
class ControlPlane:
    """ASGI: the gateway's own routes, and the desk behind a socket. `socket`: None where there is no desk."""

    own: Any
    socket: Path | None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path", "")
        if scope["type"] != "http" or self.socket is None or any(path == o or path.startswith(o + "/") for o in OURS):
            await self.own(scope, receive, send)
            return
        await _Passage(self.socket, scope, receive, send).pass_on()


@dataclass(slots=True)
class _Passage:
    """One request on its way to the desk and back."""

    socket: Path
    scope: Scope
    receive: Receive
    send: Send
    has_begun: bool = False

    async def pass_on(self) -> None:
        try:
            async with asyncio.timeout(CONNECT_SECONDS):
                reader, writer = await asyncio.open_unix_connection(str(self.socket))
        except (OSError, TimeoutError):
            await self._away()
            return
        try:
            await self._exchange(reader, writer)
        except (OSError, TimeoutError, h11.ProtocolError):
            if not self.has_begun:
                await self._away()
            # an answer that broke off ends without its last piece: the server closes the connection, as it must
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        link = h11.Connection(h11.CLIENT)
        asking = asyncio.create_task(self._ask(link, writer))
        try:
            await self._answer(link, reader)
        finally:
            asking.cancel()
            await asyncio.gather(asking, return_exceptions=True)

    async def _ask(self, link: h11.Connection, writer: asyncio.StreamWriter) -> None:
        """Send what is asked while the answer is read: the desk may refuse a form before it has it, and hang up."""
        target = self.scope["raw_path"] + (b"?" + self.scope["query_string"] if self.scope["query_string"] else b"")
        asked = h11.Request(method=self.scope["method"], target=target, headers=self._headers())
        try:
            writer.write(link.send(asked) or b"")
            async for piece in self._body():
                writer.write(link.send(h11.Data(data=piece)) or b"")
                await writer.drain()
            writer.write(link.send(h11.EndOfMessage()) or b"")
            await writer.drain()
        except h11.ProtocolError:
            writer.transport.abort()
            return
        except OSError:
            return  # whether there is an answer all the same, its reader finds out
        await self._hang_up(writer)

    async def _hang_up(self, writer: asyncio.StreamWriter) -> None:
        """Let the desk see it when the browser leaves: nobody reads the rest of a long export."""
        if (await self.receive())["type"] == "http.disconnect":  # nothing else follows the end of a body
            writer.transport.abort()

    async def _body(self) -> AsyncIterator[bytes]:
        more = True
        while more:
            message = await self.receive()
            if message["type"] == "http.disconnect":
                raise h11.LocalProtocolError("the browser left before the end of its form")
            more = message.get("more_body", False)
            if message.get("body"):
                yield message["body"]

    async def _answer(self, link: h11.Connection, reader: asyncio.StreamReader) -> None:
        while True:
            event = link.next_event()
            if event is h11.NEED_DATA:
                async with asyncio.timeout(ANSWER_SECONDS):
                    link.receive_data(await reader.read(PIECE_BYTES))
            elif isinstance(event, h11.Response):
                self.has_begun = True
                headers = [(name, value) for name, value in event.headers if name in ANSWERED]
                await self.send({"type": "http.response.start", "status": event.status_code, "headers": headers})
            elif isinstance(event, h11.Data):
                await self.send({"type": "http.response.body", "body": bytes(event.data), "more_body": True})
            elif isinstance(event, h11.EndOfMessage):
                await self.send({"type": "http.response.body", "body": b"", "more_body": False})
                return
            elif not isinstance(event, h11.InformationalResponse):
                raise ConnectionError

    def _headers(self) -> list[Header]:
        kept = [(name, value) for name, value in self.scope["headers"] if name in ASKED]
        client = (self.scope.get("client") or ("", 0))[0]
        if any(name in FORWARDED for name, _ in self.scope["headers"]):
            client = ""  # a proxy is in front: whose browser it is, nobody can vouch for
        return [*kept, (CLIENT, client.encode("ascii", "replace")), (b"connection", b"close")]

    async def _away(self) -> None:
        body = PAGE_AWAY if self.scope["method"] in {"GET", "HEAD"} else FORM_AWAY  # a form is not sent again unasked
        headers = [
            (b"content-type", b"text/html; charset=utf-8"),
            (b"content-length", str(len(body)).encode()),
            (b"retry-after", b"2"),
            (b"cache-control", b"no-store"),
            (b"content-security-policy", b"default-src 'none'"),
        ]
        await self.send({"type": "http.response.start", "status": 503, "headers": headers})
        await self.send({"type": "http.response.body", "body": body, "more_body": False})
