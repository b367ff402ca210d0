"""One address of a remote classifier's server: connections to it, what is under way there, and whether it may be asked.

INVARIANT: an exchange ends in an answer's bytes or in Failed, whose message holds no word of the server's; addresses
are resolved and checked at each connection, and no redirect is followed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

import orjson
from yarl import URL

from classifiers.kinds.remote import DIGEST_HEADER, MANIFEST_PATH
from classifiers.types import Status
from gateway.fleet.breaker import Breaker
from gateway.transport.client import client_context, user_agent
from gateway.transport.link import Link, LinkError, Pool, UnreachableError
from gateway.transport.resolver import resolve

MAX_ANSWER_BYTES: Final = 4_000_000
KEEP_ALIVE_SECONDS: Final = 4.0  # below uvicorn's 5, so that a reused connection is not one that is just being closed
REFUSED_TEXT: Final = frozenset({400, 413, 422})  # the server lives and does not take this text
UNAVAILABLE: Final = 503
TOO_MANY: Final = 429
BROKE: Final = 500
LATE: Final = 504


class Failed(Exception):
    """The server did not do its part. The message holds no word of it."""

    def __init__(
        self, message: str, status: Status = Status.ERROR, *, is_alive: bool = False, is_gone: bool = False
    ) -> None:
        """`is_alive`: another address would say the same. `is_gone`: nothing more is to be asked here for now."""
        super().__init__(message)
        self.status = status
        self.is_alive = is_alive
        self.is_gone = is_gone
        self.is_busy = False  # a worker of Caveat's own that is well, and says that it has enough to do


class OtherServedError(Failed):
    """The server serves another classifier than the manifest names."""


class BrokenOffError(Failed):
    """The connection ended before the answer did, as it does when a server's process ends."""


@dataclass(slots=True)
class Endpoint:
    """`digest`: what answers have to name as the classifier that gave them; None: nothing."""

    url: URL
    api_key: str | None
    digest: str | None
    limit: int  # connections
    breaker: Breaker = field(default_factory=Breaker)
    outstanding: int = 0
    is_out: bool = False  # not asked until it has shown that it is well
    _agent: str = field(default_factory=user_agent)  # asking the installation each time costs a millisecond
    _pool: Pool | None = None

    async def ask(self, path: str, body: bytes, headers: Iterable[tuple[str, str]], deadline: float) -> object:
        """Send a question; return the JSON that comes back by `deadline` (the loop's clock). Raises Failed."""
        lines = [*headers, ("content-type", "application/json"), ("content-length", str(len(body)))]
        return await self._json(self._head("POST", path, lines) + body, deadline, self.digest)

    async def get(self, path: str, deadline: float) -> object:
        """Return the JSON at a path by `deadline`. Raises Failed."""
        return await self._json(self._head("GET", path, ()), deadline, None)

    async def check(self, name: str, deadline: float) -> None:
        """Ask a worker what it serves. Raises Failed where it is not well or serves another classifier."""
        said = await self.get(MANIFEST_PATH, deadline)
        try:
            served = {each["manifest"]["name"]: each["digest"] for each in said["classifiers"]}  # type: ignore[index]  # what is no such object raises
        except (TypeError, KeyError):
            raise Failed("does not tell what it serves") from None
        if served.get(name) != self.digest:
            raise OtherServedError("serves another classifier than the manifest names", is_gone=True)

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()
            self._pool = None

    async def _json(self, request: bytes, deadline: float, digest: str | None) -> object:
        try:
            async with asyncio.timeout_at(deadline):
                body = await self._body(request, deadline, digest)
        except TimeoutError:
            raise Failed("is late", Status.TIMEOUT) from None
        except UnreachableError as error:
            raise Failed(f"cannot be reached ({error})", is_gone=True) from None
        except LinkError as error:
            raise BrokenOffError(f"breaks its connection ({error})", is_gone=True) from None
        try:
            return orjson.loads(body)
        except ValueError:
            raise Failed("answers with something that is not JSON", is_alive=True) from None

    async def _body(self, request: bytes, deadline: float, digest: str | None) -> bytes:
        clock = asyncio.get_running_loop().time
        pool = self._opened()
        link = await pool.take(max(0.0, deadline - clock()))
        try:
            link.ask(request)
            while not link.has_head:
                await link.wait(deadline - clock())
            _check_head(link, digest)
            chunks, size = [], 0
            while (chunk := link.read()) or not link.is_complete:
                size += len(chunk)
                if size > MAX_ANSWER_BYTES:
                    raise Failed(f"answers with more than {MAX_ANSWER_BYTES} bytes", is_alive=True)
                if chunk:
                    chunks.append(chunk)
                else:
                    await link.wait(deadline - clock())
            return b"".join(chunks)
        finally:
            pool.give_back(link)  # one that is not complete is closed

    def _head(self, method: str, path: str, headers: Iterable[tuple[str, str]]) -> bytes:
        lines = [
            f"{method} {self.url.raw_path.rstrip('/')}{path} HTTP/1.1",
            f"host: {self.url.raw_authority}",
            "accept: application/json",
            "accept-encoding: identity",
            f"user-agent: {self._agent}",
            *(f"{name}: {value}" for name, value in headers),
        ]
        if self.api_key is not None:
            lines.append(f"authorization: Bearer {self.api_key}")
        return "\r\n".join([*lines, "", ""]).encode()

    def _opened(self) -> Pool:
        """Open the pool on first use: it belongs to the running event loop."""
        if self._pool is None:
            self._pool = Pool(
                str(self.url.raw_host),
                int(self.url.port or 0),
                tls=client_context() if self.url.scheme == "https" else None,
                resolve=resolve,
                limit=self.limit,
                idle_seconds=KEEP_ALIVE_SECONDS,
            )
        return self._pool


def _check_head(link: Link, digest: str | None) -> None:
    """Raise Failed for a head that no good answer has."""
    if link.status != 200:  # noqa: PLR2004 - RFC 9110, section 15.3.1
        raise _refusal(link.status, is_worker=digest is not None)
    if link.headers.get(b"content-encoding", b"identity").strip().lower() != b"identity":
        raise Failed("answers with a coded body, which was not asked for", is_alive=True)
    if link.headers.get(b"content-type", b"").partition(b";")[0].strip().lower() != b"application/json":
        raise Failed("answers with something that is not JSON", is_alive=True)
    if digest is not None and link.headers.get(DIGEST_HEADER.encode(), b"").strip() != digest.encode():
        raise OtherServedError("serves another classifier than the manifest names", is_gone=True)


def _refusal(status: int, *, is_worker: bool) -> Failed:
    # a worker of Caveat's own says 500 where its model broke over this text, and 503 where it breaks over all of them
    is_of_text = status in REFUSED_TEXT or (is_worker and status == BROKE)
    was_late = is_worker and status == LATE
    said = Status.TIMEOUT if was_late else Status.ERROR
    failed = Failed(f"answers with status {status}", said, is_alive=is_of_text, is_gone=status == UNAVAILABLE)
    failed.is_busy = was_late or (is_worker and status == TOO_MANY)
    return failed
