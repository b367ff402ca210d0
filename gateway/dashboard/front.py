"""What holds for every request and every answer of the desk: the host it is asked by, its origin, its headers.

INVARIANT: no answer lets a script, a style or a frame of anybody else's run, and none is kept by a browser or a proxy
but the static files. A name that is not ours is refused, so that no foreign page reaches a desk on loopback by a name
that points there.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Awaitable, Callable
from typing import Final, TypeAlias
from urllib.parse import urlsplit

from fastapi.responses import PlainTextResponse

from gateway.http.messages import Message, Receive, Scope, Send

App: TypeAlias = Callable[[Scope, Receive, Send], Awaitable[None]]

POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
HEADERS: Final = (
    (b"content-security-policy", POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
)
NOT_KEPT: Final = (b"cache-control", b"no-store")
SECURE: Final = (b"strict-transport-security", b"max-age=31536000")
MISDIRECTED, FORBIDDEN = 421, 403


class Front:
    """`public_url`: the address that browsers use, if the settings name one."""

    def __init__(self, app: App, public_url: str | None) -> None:
        self._app = app
        self._public = urlsplit(public_url).netloc.lower() if public_url else None
        self._is_secure = bool(public_url and public_url.startswith("https://"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        hosts = [value.decode("latin-1").lower() for name, value in scope["headers"] if name == b"host"]
        answering = self._with_headers(send)
        if len(hosts) != 1 or not self._is_ours(hosts[0]):
            refused = PlainTextResponse("this desk has another name: see `desk.public_url`\n", MISDIRECTED)
            await refused(scope, receive, answering)
        elif scope["method"] not in {"GET", "HEAD"} and not _is_same_origin(scope, {hosts[0], self._public}):
            await PlainTextResponse("the form is another site's\n", FORBIDDEN)(scope, receive, answering)
        else:
            await self._app(scope, receive, answering)

    def _is_ours(self, host: str) -> bool:
        """Addresses and `localhost` cannot be pointed elsewhere; any other name has to be the configured one."""
        if host == self._public:
            return True
        name = urlsplit(f"//{host}").hostname or ""
        if name == "localhost":
            return True
        try:
            ipaddress.ip_address(name)
        except ValueError:
            return False
        return True

    def _with_headers(self, send: Send) -> Send:
        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = {name.lower() for name, _ in message["headers"]}
                more = [*HEADERS, NOT_KEPT, *([SECURE] if self._is_secure else [])]
                message["headers"] = [*message["headers"], *(pair for pair in more if pair[0] not in given)]
            await send(message)

        return sent


def _is_same_origin(scope: Scope, ours: set[str | None]) -> bool:
    """Believe what the browser itself says of where a form is from; the token is asked for besides."""
    said = {name: value.decode("latin-1").lower() for name, value in scope["headers"]}
    if said.get(b"sec-fetch-site", "same-origin") != "same-origin":
        return False
    origin = said.get(b"origin")
    return origin is None or urlsplit(origin).netloc in ours
