"""One remote classifier's server, at one address or several: who may ask it now, where, and what it answered.

INVARIANT: `ask` never raises but when it is cancelled; texts go to the addresses that the manifest names and nowhere
else, to one of them, and to a second one only where the first failed and the deadline allows. Of the texts that were
under way at a worker of Caveat's own when it ended, one at a time is asked about again (gateway/fleet/suspects.py).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, TypeAlias

from yarl import URL

from classifiers.guards.asking import AnswerError, Found, Question, Remote
from classifiers.kinds.remote import DEADLINE_HEADER
from classifiers.types import Status
from gateway.fleet.breaker import Entry
from gateway.fleet.budget import RetryBudget
from gateway.fleet.endpoint import BrokenOffError, Endpoint, Failed, OtherServedError
from gateway.fleet.suspects import Suspects

MAX_WAITING: Final = 4_000  # questions to one server; more would hardly be answered before their deadline
FAIR_SHARE: Final = 0.5  # of the deadline; a server that was given less time is not to blame for being late
ATTEMPTS: Final = 2
QUIET_SECONDS: Final = 60.0  # between two complaints about answers that cannot be read
CHECK_PAUSE_SECONDS: Final = 0.25  # between two looks at a worker that is out
CHECK_SECONDS: Final = 1.0  # that a worker has to say what it serves

OnEvent: TypeAlias = Callable[[str, str], None]  # a fixed word, a message without user text
Answer: TypeAlias = list[Found] | Status


class _Admitted(NamedTuple):
    endpoint: Endpoint
    entry: Entry


class Station:
    def __init__(
        self,
        classifier: Remote,
        urls: Sequence[URL],
        api_key: str | None,
        deadline_seconds: float,
        on_event: OnEvent,
    ) -> None:
        limit = classifier.server.concurrency
        self.classifier = classifier
        self._endpoints = [Endpoint(url, api_key, classifier.digest, limit) for url in urls]
        self._fair_seconds = FAIR_SHARE * deadline_seconds
        self._on_event = on_event
        self._places = asyncio.Semaphore(limit * len(urls))
        self._waiting = 0
        self._budget = RetryBudget()
        self._suspects = Suspects()
        self._turn = asyncio.Lock()  # whose it is may ask about a suspect
        self._lone: Question | None = None  # that question
        self._quiet_until = 0.0
        self._checks: set[asyncio.Task[None]] = set()

    def doubted(self, question: Question) -> list[str]:
        """Return those texts of a question that are to be asked about each by itself, if at all."""
        return self._suspects.among(question.texts, asyncio.get_running_loop().time())

    async def ask(self, question: Question, deadline: float) -> Answer:
        """Return what the server says of each text by `deadline` (the loop's clock), or why it says nothing.

        A question about several texts of which one is doubted is answered by an error.
        """
        is_single = len(question.texts) == 1
        if not self.doubted(question):
            answer = await self._placed(question, deadline)
            if not (is_single and isinstance(answer, Status) and self.doubted(question) and self._budget.spend()):
                return answer
        return await self._in_turn(question, deadline) if is_single else Status.ERROR

    async def _in_turn(self, question: Question, deadline: float) -> Answer:
        """Ask about a suspect while no other one is under way, so that one more end tells which of them it was."""
        if self._is_withheld(question):
            return Status.ERROR
        try:
            async with asyncio.timeout_at(deadline):
                await self._turn.acquire()
        except TimeoutError:
            return Status.TIMEOUT
        try:
            if self._is_withheld(question):
                return Status.ERROR
            if self.doubted(question):
                self._lone = question
                return await self._placed(question, deadline)
        finally:
            self._lone = None
            self._turn.release()
        return await self._placed(question, deadline)  # somebody else's question has cleared it meanwhile

    def _is_withheld(self, question: Question) -> bool:
        now = asyncio.get_running_loop().time()
        return any(self._suspects.is_withheld(text, now) for text in question.texts)

    async def _placed(self, question: Question, deadline: float) -> Answer:
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
            return await self._somewhere(question, deadline)
        finally:
            self._places.release()

    async def start(self) -> None:
        """Have each worker of Caveat's own say what it serves; one that does not is out until it does."""
        if self.classifier.digest is not None:
            deadline = asyncio.get_running_loop().time() + CHECK_SECONDS
            await asyncio.gather(*(self._check(each, deadline) for each in self._endpoints))

    async def close(self) -> None:
        for check in self._checks:
            check.cancel()
        await asyncio.gather(*self._checks, return_exceptions=True)
        for endpoint in self._endpoints:
            await endpoint.close()

    async def _somewhere(self, question: Question, deadline: float) -> Answer:
        loop = asyncio.get_running_loop()
        tried: list[Endpoint] = []
        answer: Answer = Status.ERROR
        while len(tried) < ATTEMPTS and loop.time() < deadline:
            admitted = self._choose(tried)
            if admitted is None:
                break
            if not tried:
                self._budget.sent()
            elif not self._budget.spend():
                admitted.endpoint.breaker.abandon(admitted.entry)
                break
            tried.append(admitted.endpoint)
            # while there is another address, half of the time is kept for it
            now = loop.time()
            until = now + (deadline - now) / 2 if self._has_other(tried) else deadline
            answer, is_final = await self._admitted(admitted, question, until)
            if is_final:
                break
        return answer

    def _choose(self, tried: Sequence[Endpoint]) -> _Admitted | None:
        """Return the address with the fewest questions under way, of those that may be asked now."""
        now = asyncio.get_running_loop().time()
        for endpoint in sorted(self._open(tried), key=lambda each: each.outstanding):
            entry = endpoint.breaker.enter(now)
            if entry is not Entry.REFUSED:
                # the next one to be chosen of those that are equal is another
                self._endpoints.remove(endpoint)
                self._endpoints.append(endpoint)
                return _Admitted(endpoint, entry)
        return None

    def _open(self, tried: Sequence[Endpoint]) -> list[Endpoint]:
        return [each for each in self._endpoints if not each.is_out and not any(each is other for other in tried)]

    def _has_other(self, tried: Sequence[Endpoint]) -> bool:
        return len(tried) < ATTEMPTS and any(not each.breaker.is_open for each in self._open(tried))

    async def _admitted(self, admitted: _Admitted, question: Question, until: float) -> tuple[Answer, bool]:
        """Return what one address says, and whether there is no use in asking another."""
        endpoint, entry = admitted
        loop = asyncio.get_running_loop()
        began = loop.time()
        endpoint.outstanding += 1
        try:
            answer = await endpoint.ask(question.path, question.body, self._headers(question, until - began), until)
        except Failed as failure:
            # an address that got its half of the time for being one of several had time enough
            was_brief = loop.time() - began < self._fair_seconds / len(self._endpoints)
            if failure.status is Status.TIMEOUT and was_brief:
                endpoint.breaker.abandon(entry)
            else:
                self._ended(admitted, failure)
            return failure.status, self._tells_of(question, failure)
        except BaseException:  # whoever asked has gone: that says nothing of the server
            endpoint.breaker.abandon(entry)
            raise
        finally:
            endpoint.outstanding -= 1
        self._ended(admitted, None)
        self._suspects.clear(question.texts)
        return self._read(question, answer), True

    def _tells_of(self, question: Question, failure: Failed) -> bool:
        """Take in what a failure says of the texts, if anything. A worker that lives on has outlived them."""
        if self.classifier.digest is None or not isinstance(failure, BrokenOffError):
            if failure.is_alive:
                self._suspects.clear(question.texts)
            return failure.is_alive
        now = asyncio.get_running_loop().time()
        if question is not self._lone:
            self._suspects.suspect(question.texts, now)
            return True
        seconds = self._suspects.convict(question.texts[0], now)
        self._on_event(
            "remote_withheld",
            f"classifier `{self.classifier.name}`: workers ended one after the other over the same text; it goes"
            f" unjudged and is not sent again for {seconds:.0f} s",
        )
        return True

    def _read(self, question: Question, answer: object) -> Answer:
        try:
            found = self.classifier.read(question, answer)
        except AnswerError as error:
            self._complain(f"its server gives {error}")
            return Status.ERROR
        if None in found:
            self._complain("its server reports a detection that options.map does not name")
        return found

    def _headers(self, question: Question, seconds: float) -> list[tuple[str, str]]:
        own = [*self.classifier.headers.items(), *question.headers]
        return own if self.classifier.digest is None else [*own, (DEADLINE_HEADER, f"{max(seconds, 0.001):.3f}")]

    def _ended(self, admitted: _Admitted, failure: Failed | None) -> None:
        """Take in how a question ended for the address that it went to."""
        endpoint, entry = admitted
        now = asyncio.get_running_loop().time()
        well = failure is None or failure.is_alive or failure.is_busy
        has_turned = endpoint.breaker.leave(entry, now, well=well)
        if self.classifier.digest is not None and failure is not None and not well:
            if failure.is_gone or endpoint.breaker.is_open:
                self._put_out(endpoint, failure)
        elif has_turned and endpoint.breaker.is_open:
            self._tell_down(endpoint, str(failure))
        elif has_turned:
            self._tell_up(endpoint)

    # --- workers of Caveat's own, which can be asked how they are

    def _put_out(self, endpoint: Endpoint, failure: Failed) -> None:
        """Let an address alone, and look after it until it is well again."""
        if endpoint.is_out:
            return
        endpoint.is_out = True
        if isinstance(failure, OtherServedError):
            self._tell_other(endpoint, failure)
        else:
            self._tell_down(endpoint, str(failure))
        check = asyncio.create_task(self._look_after(endpoint, was_other=isinstance(failure, OtherServedError)))
        self._checks.add(check)
        check.add_done_callback(self._checks.discard)

    async def _look_after(self, endpoint: Endpoint, *, was_other: bool) -> None:
        loop = asyncio.get_running_loop()
        while endpoint.is_out:
            await asyncio.sleep(CHECK_PAUSE_SECONDS)
            try:
                await endpoint.check(self._served_name, loop.time() + CHECK_SECONDS)
            except OtherServedError as failure:
                if not was_other:  # it came back as another
                    was_other = True
                    self._tell_other(endpoint, failure)
                continue
            except Failed:
                continue
            endpoint.breaker.close()
            endpoint.is_out = False
            self._tell_up(endpoint)

    async def _check(self, endpoint: Endpoint, deadline: float) -> None:
        try:
            await endpoint.check(self._served_name, deadline)
        except Failed as failure:
            self._put_out(endpoint, failure)

    @property
    def _served_name(self) -> str:
        return dict(self.classifier.headers).get("detector-id", self.classifier.name)

    # --- what the operator is told

    def _tell_down(self, endpoint: Endpoint, why: str) -> None:
        others = any(not (each.is_out or each.breaker.is_open) for each in self._endpoints if each is not endpoint)
        then = "others are asked until it is back" if others else "texts go unjudged until it is back"
        self._on_event("remote_down", f"{self._place(endpoint)} {why}; {then}")

    def _tell_other(self, endpoint: Endpoint, failure: Failed) -> None:
        self._on_event("remote_other", f"{self._place(endpoint)} {failure}; it is not asked until it does")

    def _tell_up(self, endpoint: Endpoint) -> None:
        self._on_event("remote_up", f"{self._place(endpoint)} answers again")

    def _place(self, endpoint: Endpoint) -> str:
        where = "its server" if len(self._endpoints) == 1 else f"its server at {endpoint.url.raw_authority}"
        return f"classifier `{self.classifier.name}`: {where}"

    def _complain(self, what: str) -> None:
        now = asyncio.get_running_loop().time()
        if now >= self._quiet_until:
            self._quiet_until = now + QUIET_SECONDS
            self._on_event("remote_unreadable", f"classifier `{self.classifier.name}`: {what}")
