"""A yardstick: the least that a Python proxy on this stack can cost. It checks, judges and records nothing.

python bench/bare_proxy.py PORT UPSTREAM_URL
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import aiohttp
import uvicorn

Message = MutableMapping[str, Any]
JSON = (b"content-type", b"application/json")


class Bare:
    def __init__(self, upstream: str) -> None:
        self._upstream = upstream
        self._session: aiohttp.ClientSession | None = None

    async def __call__(
        self, scope: Message, receive: Callable[[], Awaitable[Message]], send: Callable[[Message], Awaitable[None]]
    ) -> None:
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=0))
        if scope["method"] == "GET":
            body = b"{}"
        else:
            asked = (await receive())["body"]
            async with self._session.post(
                self._upstream + scope["path"], data=asked, headers={"content-type": "application/json"}
            ) as answer:
                body = await answer.read()
        length = (b"content-length", str(len(body)).encode())
        await send({"type": "http.response.start", "status": 200, "headers": [JSON, length]})
        await send({"type": "http.response.body", "body": body})


def main() -> None:
    uvicorn.run(
        Bare(sys.argv[2]),
        port=int(sys.argv[1]),
        http="httptools",
        loop="uvloop",
        lifespan="off",
        log_level="error",
        access_log=False,
        proxy_headers=False,
    )


if __name__ == "__main__":
    main()
