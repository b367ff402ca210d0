"""The threads that run models, and the queue between them and the event loop.

INVARIANT: whoever waits for scores gets all of them, in order, or an exception; a row of somebody else's that breaks a
run breaks only its own ticket. Rows of a caller who has gone leave the queue at once.
"""

from __future__ import annotations

import asyncio
import itertools
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from classifiers.heavy.model import Shape
from gateway.workers.classification.batcher import next_batch
from gateway.workers.classification.queue import Queue
from gateway.workers.classification.types import Batch, Row, Run, Scores, Ticket, Urgency

RATE_WEIGHT: Final = 0.1  # of the latest run in the moving average of tokens per second
PLAIN_ROW: Final[Row] = (5,) * 8  # any ids that are no mark; the vocabulary of every model has them


class JudgeError(Exception):
    """The model broke over a row. Holds no word of what the model said: it may quote a text."""


class Watch(Protocol):
    """Who is told of what runs; called from the model's threads."""

    def ran(self, batch: Batch, seconds: float) -> None: ...

    def broke(self, batch: Batch, error: Exception) -> None: ...


@dataclass(slots=True)
class _Job:
    """One ticket's scores as they come in. Touched by the event loop alone."""

    scores: list[Scores | None]
    left: int
    done: asyncio.Future[None]


@dataclass(slots=True)
class _Thread:
    thread: threading.Thread
    busy_since: float | None = None


@dataclass(slots=True)
class Engine:
    runs: Mapping[str, Run]
    queue: Queue
    watch: Watch
    threads: int = 1
    is_lost: bool = False  # the device breaks over a plain row too
    tokens_per_second: float = 0.0
    _numbers: itertools.count[int] = field(default_factory=itertools.count)
    _jobs: dict[int, _Job] = field(default_factory=dict)
    _guard: threading.Condition = field(default_factory=threading.Condition)
    _pool: list[_Thread] = field(default_factory=list)
    _loop: asyncio.AbstractEventLoop | None = None
    _is_closed: bool = False

    def start(self) -> None:
        """Start the threads; scores are then given on the running event loop."""
        self._loop = asyncio.get_running_loop()
        for number in range(self.threads):
            each = _Thread(threading.Thread(target=lambda: None))
            each.thread = threading.Thread(target=self._work, args=(each,), name=f"model-{number}", daemon=True)
            self._pool.append(each)
            each.thread.start()

    def close(self) -> None:
        """Let the threads end after what they run; nobody waits for one that hangs."""
        with self._guard:
            self._is_closed = True
            self._guard.notify_all()
        for job in self._jobs.values():
            job.done.cancel()

    def join(self, seconds: float) -> bool:
        """Wait for the threads, after `close`; tell whether all have ended."""
        until = time.monotonic() + seconds
        for each in self._pool:
            each.thread.join(max(0.0, until - time.monotonic()))
        return not any(each.thread.is_alive() for each in self._pool)

    async def scores(self, model: str, rows: Sequence[Row], urgency: Urgency, expires: float) -> list[Scores]:
        """Return the model's probabilities for each row. `expires` is by `time.monotonic`.

        Raises FullError at once, TimeoutError where the time is past, JudgeError where the model broke.
        """
        if not rows:
            return []
        assert self._loop is not None, "start() comes first"  # noqa: S101 - a mistake in our own code
        number = next(self._numbers)
        job = _Job([None] * len(rows), len(rows), self._loop.create_future())
        ticket = Ticket(number, model, tuple(rows), urgency, time.monotonic(), expires)
        with self._guard:
            self.queue.put(ticket, self.tokens_per_second)
            self._jobs[number] = job
            self._guard.notify(len(rows))
        try:
            async with asyncio.timeout(expires - time.monotonic()):
                await job.done
        finally:
            del self._jobs[number]
            with self._guard:
                self.queue.drop(number)
        return [scores for scores in job.scores if scores is not None]

    def is_stuck(self, hang_seconds: float) -> bool:
        """Tell whether a run takes longer than any should, or the device breaks over everything."""
        now = time.monotonic()
        hangs = any(each.busy_since is not None and now - each.busy_since > hang_seconds for each in self._pool)
        return hangs or self.is_lost

    # --- in the model's threads

    def _work(self, me: _Thread) -> None:
        while (batch := self._next()) is not None:
            began = me.busy_since = time.monotonic()
            said = self._judged(batch)
            seconds = time.monotonic() - began
            me.busy_since = None
            with self._guard:
                rate = batch.tokens / max(seconds, 1e-6) * self.threads
                self.tokens_per_second += (RATE_WEIGHT if self.tokens_per_second else 1.0) * (
                    rate - self.tokens_per_second
                )
            self.watch.ran(batch, seconds)
            self._tell(batch, said)

    def _next(self) -> Batch | None:
        with self._guard:
            while not self._is_closed:
                now = time.monotonic()
                self.queue.expire(now)  # whoever waited has a timeout of its own
                batch = next_batch(self.queue, now)
                if batch is not None:
                    return batch
                self._guard.wait()
        return None

    def _judged(self, batch: Batch) -> list[Scores | None]:
        """Return the scores of each row, None for one that the model breaks over.

        Rows that are tried alone have a shape that the model has met, or each would wait for a compiler.
        """
        run, rows = self.runs[batch.model], [slot.row for slot in batch.slots]
        lone = None if batch.shape is None else self.queue.plans[batch.model].shape_of(batch.shape.width, 1)
        try:
            said: list[Scores | None] = list(run(rows, batch.shape))
        except Exception as error:  # noqa: BLE001 - the edge to any model: whatever it raises, nobody judged the rows
            self.watch.broke(batch, error)
            said = [None] if len(rows) == 1 else [self._alone(run, row, lone) for row in rows]
        self.is_lost = all(scores is None for scores in said) and self._alone(run, PLAIN_ROW, lone) is None
        return said

    def _alone(self, run: Run, row: Row, shape: Shape | None) -> Scores | None:
        try:
            return run([row], shape)[0]
        except Exception:  # noqa: BLE001 - the same edge; that the run broke was told before
            return None

    def _tell(self, batch: Batch, said: Sequence[Scores | None]) -> None:
        assert self._loop is not None  # noqa: S101 - set before any thread runs
        try:
            self._loop.call_soon_threadsafe(self._deliver, batch, said)
        except RuntimeError:  # the loop has ended, and everybody who waited with it
            self.close()

    # --- on the event loop

    def _deliver(self, batch: Batch, said: Sequence[Scores | None]) -> None:
        for slot, scores in zip(batch.slots, said, strict=True):
            job = self._jobs.get(slot.ticket)
            if job is None or job.done.done():
                continue
            if scores is None:
                job.done.set_exception(JudgeError("the model broke over a text"))
                continue
            job.scores[slot.place] = scores
            job.left -= 1
            if not job.left:
                job.done.set_result(None)
