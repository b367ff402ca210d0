"""Group commit: appends that arrive together share one sync; the event loop never waits for a slow disk.

While the disk is quick and the loop is idle, the sync runs on the loop: a hop to a thread and back costs a third of the sync itself.
Otherwise one thread commits, and what arrives meanwhile forms the next group.
"""

from __future__ import annotations

import asyncio
import queue
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, NamedTuple

from gateway.audit.base import Record
from gateway.audit.chain import Entry
from gateway.audit.record import Draft
from gateway.errors import AuditUnavailable

INLINE_SECONDS = 0.0005  # a quicker sync than this runs on the loop
CLOSE_SECONDS = 5.0
_WEIGHT = 0.2  # of the newest sync in the running mean

Commit = Callable[[Sequence[Entry]], None]
Done = Callable[[AuditUnavailable | None], None]


class Group(NamedTuple):
    """What one caller wants stored, and the future that says whether it is."""

    records: Sequence[Record]
    drafts: list[Draft]
    waiter: asyncio.Future[None]


# at half the cost of the class
group_of: Final[Callable[[tuple[Sequence[Record], list[Draft], asyncio.Future[None]]], Group]] = partial(
    tuple.__new__, Group
)


def answer(groups: Sequence[Group], error: AuditUnavailable | None) -> None:
    """Tell those who still wait."""
    for _, _, waiter in groups:
        if waiter.done():
            continue
        if error is None:
            waiter.set_result(None)
        else:
            waiter.set_exception(AuditUnavailable(error.message))


class Committer:
    """Runs `commit` on the loop or in its thread, one at a time, and calls `done` on the loop."""

    def __init__(self, commit: Commit, loop: asyncio.AbstractEventLoop) -> None:
        self.sync_seconds = 0.0  # running mean
        self.inline_commits = 0
        self.thread_commits = 0
        self._commit = commit
        self._loop = loop
        self._jobs: queue.SimpleQueue[tuple[Sequence[Entry], Done] | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="audit-commit", daemon=True)
        self._thread.start()

    @property
    def is_quick(self) -> bool:
        """Whether the disk was lately so quick that the loop can wait for it."""
        return self.sync_seconds < INLINE_SECONDS

    def run(self, entries: Sequence[Entry], done: Done, *, inline: bool) -> None:
        """Commit `entries`; `inline`: on the loop. The caller knows that nobody else waits for it."""
        if inline:
            self.inline_commits += 1
            done(self._timed(entries))
            return
        self.thread_commits += 1
        self._jobs.put((entries, done))

    def close(self) -> bool:
        """End the thread after the last job. False: it still waits for a disk that does not answer."""
        self._jobs.put(None)
        self._thread.join(CLOSE_SECONDS)
        return not self._thread.is_alive()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None:
            entries, done = job
            error = self._timed(entries)
            try:
                self._loop.call_soon_threadsafe(done, error)
            except RuntimeError:  # the loop is closed: nobody waits any more
                return

    def _timed(self, entries: Sequence[Entry]) -> AuditUnavailable | None:
        begun = time.perf_counter()
        try:
            self._commit(entries)
        except AuditUnavailable as error:
            return error
        except Exception as error:  # noqa: BLE001 - the edge of a thread: a fault here must reach every waiter
            return AuditUnavailable(f"the audit spool failed: {type(error).__name__}")
        finally:
            self.sync_seconds += (time.perf_counter() - begun - self.sync_seconds) * _WEIGHT
        return None
