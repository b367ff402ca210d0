"""uvicorn's HTTP/1.1 connection, with a short way out for answers that are whole.

Such an answer needs no state between its head and its body: one write instead of two, and no second look at headers
that were made here. Streams, and everything that comes in, are uvicorn's.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from gateway.http.messages import EXTENSION, Header


class Connection(HttpToolsProtocol):
    def on_headers_complete(self) -> None:
        """Offer the short way to the application, which begins after this."""
        super().on_headers_complete()
        if self.cycle is not None and self.cycle.scope is self.scope:
            self.scope["extensions"] = {EXTENSION: {"send": partial(self._send_whole, self.cycle)}}

    async def _send_whole(
        self, cycle: RequestResponseCycle, status: int, headers: Iterable[Header], body: bytes
    ) -> None:
        """Send an answer; `headers` are without Content-Length and hold no line breaks."""
        if self.flow.write_paused and not cycle.disconnected:
            await self.flow.drain()
        if cycle.disconnected:
            return
        cycle.response_started = cycle.response_complete = True
        cycle.waiting_for_100_continue = False
        lines = [STATUS_LINE[status]]
        lines += [b"%b: %b\r\n" % header for header in (*cycle.default_headers, *headers)]
        if not cycle.keep_alive:
            lines.append(b"connection: close\r\n")
        self.transport.write(b"%bcontent-length: %d\r\n\r\n%b" % (b"".join(lines), len(body), body))
        cycle.message_event.set()
        if not cycle.keep_alive:
            self.transport.close()
        cycle.on_response()
