"""One remote classifier's server: connections to it, who may ask it now, and what it answered.

INVARIANT: `ask` never raises but when it is cancelled; texts go to the one server that the manifest names, once, at
addresses resolved and checked here, and no redirect is followed. Nothing that a server said reaches a log.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Final, TypeAlias

import orjson
from yarl import URL

from classifiers.guards.asking import AnswerError, Found, Question, Remote
from classifiers.types import Status
from gateway.fleet.breaker import Breaker, Entry
from gateway.transport.client import client_context, user_agent
from gateway.transport.link import Link, LinkError, Pool, UnreachableError
from gateway.transport.resolver import resolve

MAX_ANSWER_BYTES: Final = 4_000_000
MAX_WAITING: Final = 4_000  # questions to one server; more would hardly be answered before their deadline
KEEP_ALIVE_SECONDS: Final = 4.0  # below uvicorn's 5, so that a reused connection is not one that is just being closed
FAIR_SHARE: Final = 0.5  # of the deadline; a server that was given less time is not to blame for being late
QUIET_SECONDS: Final = 60.0  # between two complaints about answers that cannot be read
REFUSED_TEXT: Final = frozenset({400, 413, 422})  # the server lives and does not take this text

OnEvent: TypeAlias = Callable[[str, str], None]  # a fixed word, a message without user text
Answer: TypeAlias = list[Found] | Status


class _Failed(Exception):
    """The server did not do its part. The message holds no word of it."""

    def __init__(self, message: str, status: Status = Status.ERROR, *, is_alive: bool = False) -> None:
        super().__init__(message)
        self.status = status
        self.is_alive = is_alive


class Station:
    def __init__(
        self, classifier: Remote, url: URL, api_key: str | None, deadline_seconds: float, on_event: OnEvent
    ) -> None:
        self.classifier = classifier
        self._url = url
        self._api_key = api_key
        self._fair_seconds = FAIR_SHARE * deadline_seconds
        self._on_event = on_event
        self._places = asyncio.Semaphore(classifier.server.concurrency)
        self._waiting = 0
        self._breaker = Breaker()
        self._pool: Pool | None = None
        self._quiet_until = 0.0

    async def ask(self, question: Question, deadline: float) -> Answer:
        """Return what the server says of each text by `deadline` (the loop's clock), or why it says nothing."""
        if self._waiting >= MAX_WAITING:
            return Status.TIMEOUT
        self._waiting += 1
        try:
            async with asyncio.timeout_at(deadline):
                await self._places.acquire()
        except TimeoutError:
            return Status.TIMEOUT
        finally:
            self._waiting -= 1
        try:
            return await self._admitted(question, deadline)
        finally:
            self._places.release()

    async def close(self) -> None:
        if self._pool is not None:
            await self._pool.close()
            self._pool = None

    async def _admitted(self, question: Question, deadline: float) -> Answer:
        loop = asyncio.get_running_loop()
        began = loop.time()
        entry = self._breaker.enter(began)
        if entry is Entry.REFUSED:
            return Status.ERROR
        try:
            answer = await self._exchange(question, deadline)
        except _Failed as failure:
            if failure.status is Status.TIMEOUT and loop.time() - began < self._fair_seconds:
                self._breaker.abandon(entry)
            else:
                self._ended(entry, well=failure.is_alive, why=str(failure))
            return failure.status
        except BaseException:  # whoever asked has gone: that says nothing of the server
            self._breaker.abandon(entry)
            raise
        self._ended(entry, well=True)
        try:
            found = self.classifier.read(question, answer)
        except AnswerError as error:
            self._complain(f"its server gives {error}")
            return Status.ERROR
        if None in found:
            self._complain("its server reports a detection that options.map does not name")
        return found

    async def _exchange(self, question: Question, deadline: float) -> object:
        """Return the JSON that the server answers. Raises _Failed."""
        try:
            async with asyncio.timeout_at(deadline):
                body = await self._body(question, deadline)
        except TimeoutError:
            raise _Failed("is late", Status.TIMEOUT) from None
        except UnreachableError as error:
            raise _Failed(f"cannot be reached ({error})") from None
        except LinkError as error:
            raise _Failed(f"breaks its connection ({error})") from None
        try:
            return orjson.loads(body)
        except ValueError:
            raise _Failed("answers with something that is not JSON", is_alive=True) from None

    async def _body(self, question: Question, deadline: float) -> bytes:
        clock = asyncio.get_running_loop().time
        pool = self._opened()
        link = await pool.take(self._fair_seconds)
        try:
            link.ask(self._request(question))
            while not link.has_head:
                await link.wait(deadline - clock())
            _check_head(link)
            chunks, size = [], 0
            while (chunk := link.read()) or not link.is_complete:
                size += len(chunk)
                if size > MAX_ANSWER_BYTES:
                    raise _Failed(f"answers with more than {MAX_ANSWER_BYTES} bytes", is_alive=True)
                if chunk:
                    chunks.append(chunk)
                else:
                    await link.wait(deadline - clock())
            return b"".join(chunks)
        finally:
            pool.give_back(link)  # one that is not complete is closed

    def _request(self, question: Question) -> bytes:
        lines = [
            f"POST {self._url.raw_path.rstrip('/')}{question.path} HTTP/1.1",
            f"host: {self._url.raw_authority}",
            "accept: application/json",
            "content-type: application/json",
            "accept-encoding: identity",
            f"user-agent: {user_agent()}",
            *(f"{name}: {value}" for name, value in self.classifier.headers.items()),
        ]
        if self._api_key is not None:
            lines.append(f"authorization: Bearer {self._api_key}")
        head = "\r\n".join([*lines, f"content-length: {len(question.body)}", "", ""])
        return head.encode() + question.body

    def _opened(self) -> Pool:
        """Open the pool on first use: it belongs to the running event loop."""
        if self._pool is None:
            self._pool = Pool(
                str(self._url.raw_host),
                int(self._url.port or 0),
                tls=client_context() if self._url.scheme == "https" else None,
                resolve=resolve,
                limit=self.classifier.server.concurrency,
                idle_seconds=KEEP_ALIVE_SECONDS,
            )
        return self._pool

    def _ended(self, entry: Entry, *, well: bool, why: str = "") -> None:
        if not self._breaker.leave(entry, asyncio.get_running_loop().time(), well=well):
            return
        name = self.classifier.name
        if self._breaker.is_open:
            self._on_event("remote_down", f"classifier `{name}`: its server {why}; texts go unjudged until it is back")
        else:
            self._on_event("remote_up", f"classifier `{name}`: its server answers again")

    def _complain(self, what: str) -> None:
        now = asyncio.get_running_loop().time()
        if now >= self._quiet_until:
            self._quiet_until = now + QUIET_SECONDS
            self._on_event("remote_unreadable", f"classifier `{self.classifier.name}`: {what}")


def _check_head(link: Link) -> None:
    """Raise _Failed for a head that no good answer has."""
    if link.status != 200:  # noqa: PLR2004 - RFC 9110, section 15.3.1
        raise _Failed(f"answers with status {link.status}", is_alive=link.status in REFUSED_TEXT)
    if link.headers.get(b"content-encoding", b"identity").strip().lower() != b"identity":
        raise _Failed("answers with a coded body, which was not asked for", is_alive=True)
    if link.headers.get(b"content-type", b"").partition(b";")[0].strip().lower() != b"application/json":
        raise _Failed("answers with something that is not JSON", is_alive=True)
