"""The engine: takes requests from any thread, steps in its own, and tells of each token when it is there.

INVARIANT: every request that was taken gets exactly one Ended, after all of its tokens; what goes wrong with one row ends
that row alone. `step` and `serve` belong to one thread; the other methods to any.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Protocol

import torch

from gateway.telemetry.logging import Log
from gateway.workers.generation.batch import Batch
from gateway.workers.generation.fairness import FairQueue
from gateway.workers.generation.rows import Row
from gateway.workers.generation.sampling import BARRED, IMPOSSIBLE
from gateway.workers.generation.types import (
    Busy,
    Chosen,
    Deliver,
    Ended,
    EngineEvent,
    Fault,
    Reason,
    Request,
    Stopping,
)

if TYPE_CHECKING:
    from gateway.workers.generation.admission import Room

JOURNAL: Final = Log("generation")
BROKEN_STEPS: Final = 3  # so many in a row in which every row failed, and a plain request too: it is not the requests
MAX_RETRY_SECONDS: Final = 60.0
HANG_SECONDS: Final = 300.0  # of one step; the first on a GPU may compile for minutes, and no other comes near


class Watcher(Protocol):
    """Who counts. Called by the engine's thread; seconds are of the engine's clock."""

    def started(self, waited: float, prompt_tokens: int) -> None: ...
    def token(self, seconds: float, *, is_first: bool) -> None: ...
    def ended(self, reason: Reason, seconds: float) -> None: ...


class Engine:
    def __init__(
        self,
        batch: Batch,
        room: Room,
        deliver: Deliver,
        watcher: Watcher,
        *,
        queue_limit: int = 256,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`deliver` is called with what a step brought, from whichever thread it comes; it must not block."""
        self.room = room
        self.queue_limit = queue_limit
        self._batch = batch
        self._deliver = deliver
        self._watcher = watcher
        self._clock = clock
        self._queue = FairQueue(queue_limit)
        self._arrived: dict[str, float] = {}
        self._left: dict[str, Reason] = {}  # ids whose answers nobody goes on with, and why
        self._changed = threading.Condition()
        self._is_closed = False  # takes nothing new
        self._is_stopped = False  # ends what runs
        self._rows_allowed = room.rows
        self._failed_steps = 0
        self._request_seconds = 1.0  # a running mean
        self._began: float | None = None  # when the present step did

    @property
    def running(self) -> int:
        return len(self._batch.rows)

    @property
    def waiting(self) -> int:
        return len(self._queue)

    @property
    def usage(self) -> float:
        """The share of the token budget that running sequences hold at present."""
        return sum(row.filled for row in self._batch.rows) / self.room.tokens

    @property
    def is_sound(self) -> bool:
        """Whether steps succeed, and the present one has not hung."""
        hangs = self._began is not None and self._clock() - self._began > HANG_SECONDS
        return self._failed_steps < BROKEN_STEPS and not hangs

    @property
    def is_idle(self) -> bool:
        return not (self.running or self.waiting)

    def submit(self, request: Request) -> None:
        """Take a request. Raises Busy when the queue is full, Stopping when it takes no more."""
        with self._changed:
            if self._is_closed:
                raise Stopping
            loser = self._queue.offer(request)
            if loser is request:
                raise Busy(self._retry_after())
            self._arrived[request.id] = self._clock()
            self._changed.notify()
        if loser is not None:
            self._refuse([loser], Ended(Reason.ERROR, Fault.SHED))

    def cancel(self, request_id: str, reason: Reason = Reason.ABORT) -> None:
        """End a request, waiting or running, before the next step. Unknown ids are those that ended just now.

        `reason`: what is counted, the first one told; STOP where its text has ended, which the engine does not see.
        """
        with self._changed:
            waiting = self._queue.remove(request_id)
            if waiting is None and request_id in self._arrived:
                self._left.setdefault(request_id, reason)
        if waiting is not None:
            self._refuse([waiting], Ended(reason))

    def close(self) -> None:
        """Take nothing new; what was taken goes on."""
        with self._changed:
            self._is_closed = True

    def stop(self) -> None:
        """End everything at the next step."""
        with self._changed:
            self._is_closed = self._is_stopped = True
            self._changed.notify()

    def warm(self) -> None:
        """Compile what is compiled, in the thread that will step: recorded graphs belong to one."""
        with torch.inference_mode():
            self._batch.warm()

    def serve(self) -> None:
        """Step until stopped; sleep while there is nothing to do."""
        while True:
            with self._changed:
                while self.is_idle and not self._is_stopped:
                    self._changed.wait()
                if self._is_stopped:
                    break
            self.step()
        self._end_all()

    def step(self) -> bool:
        """Do one step. Returns whether there is more to do."""
        self._began = self._clock()
        try:
            with torch.inference_mode():
                return self._step()
        finally:
            self._began = None

    def _step(self) -> bool:
        self._drop_left()
        self._admit()
        try:
            found = self._batch.step()
        except (MemoryError, torch.OutOfMemoryError) as error:
            self._shed(error)
            return not self.is_idle
        self._failed_steps = self._failed_steps + 1 if found.is_lost else 0
        now = self._clock()
        events: list[tuple[Request, EngineEvent]] = []
        over: dict[Row, Ended] = {row: Ended(Reason.ERROR, Fault.STEP) for row in found.broken}
        for row, told in found.told:
            sampling = row.request.sampling
            if told.token in {BARRED, IMPOSSIBLE}:
                is_asked = told.token == BARRED and sampling.bars
                over[row] = Ended(Reason.ERROR, Fault.BARRED if is_asked else Fault.NUMBERS)
                continue
            if told.token in sampling.stop_ids:
                over[row] = Ended(Reason.STOP)
                continue
            events.append((row.request, Chosen(told.token, told.logprob, told.top)))
            self._watcher.token(now - (row.latest or row.arrived), is_first=row.latest is None)
            row.latest = now
            if len(row.answer) >= sampling.max_tokens:
                over[row] = Ended(Reason.LENGTH)
        self._finish(over, events)
        return not self.is_idle

    def _admit(self) -> None:
        """Begin with waiting requests, in the queue's order, as many as there is room for; nobody is passed over."""
        if self._batch.reading:
            return
        group: list[Row] = []
        now = self._clock()
        with self._changed:
            while (request := self._queue.peek()) is not None:
                reserves = [row.request.reserve for row in (*self._batch.answering, *group)]
                room = self.room._replace(rows=self._rows_allowed)
                if not room.admits(reserves, request.reserve) or not self._batch.fits(group, len(request.prompt)):
                    break
                self._queue.take()
                group.append(Row(request, self._arrived[request.id], now))
        for row in group:
            self._watcher.started(now - row.arrived, len(row.request.prompt))
        if group:
            self._batch.admit(group)

    def _drop_left(self) -> None:
        with self._changed:
            left, self._left = self._left, {}
        if left:
            found = {row: left.get(row.request.id) for row in self._batch.rows}
            self._finish({row: Ended(reason) for row, reason in found.items() if reason is not None}, [])

    def _shed(self, error: BaseException) -> None:
        """Give up the youngest row, and let no more run than are left, until requests have ended well again."""
        rows = self._batch.rows
        youngest = max(rows, key=lambda row: row.arrived)
        JOURNAL.warning("out_of_memory", rows=len(rows), error=type(error).__name__)
        self._rows_allowed = max(1, len(rows) - 1)
        self._finish({youngest: Ended(Reason.ERROR, Fault.MEMORY)}, [])
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _finish(self, over: dict[Row, Ended], events: list[tuple[Request, EngineEvent]]) -> None:
        now = self._clock()
        if over:
            self._batch.drop(list(over))
        for row, ended in over.items():
            seconds = now - row.arrived
            events.append((row.request, ended))
            self._watcher.ended(ended.reason, seconds)
            if ended.fault is None:
                self._rows_allowed = min(self._rows_allowed + 1, self.room.rows)
                self._request_seconds += 0.1 * (now - row.started - self._request_seconds)
        with self._changed:
            for row in over:
                self._arrived.pop(row.request.id, None)
        if events:
            self._deliver(events)

    def _refuse(self, requests: list[Request], ended: Ended) -> None:
        with self._changed:
            since = [self._arrived.pop(request.id, None) for request in requests]
        for arrived in since:
            self._watcher.ended(ended.reason, self._clock() - (arrived or self._clock()))
        self._deliver([(request, ended) for request in requests])

    def _end_all(self) -> None:
        with self._changed:
            waiting = self._queue.clear()
        self._finish({row: Ended(Reason.ABORT, Fault.STOPPED) for row in self._batch.rows}, [])
        if waiting:
            self._refuse(waiting, Ended(Reason.ABORT, Fault.STOPPED))

    def _retry_after(self) -> float:
        turns = (len(self._queue) + 1) / max(1, self._rows_allowed)
        return min(max(1.0, turns * self._request_seconds), MAX_RETRY_SECONDS)
