"""Degraded modes on the log: when each began and when it ended, from what the parts tell the operator.

INVARIANT: what was told before the log was open, or while it took no records, is written as soon as it does, with
the time at which it happened. A `start` or `stop` of the writer ends whatever it had open.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections import deque
from collections.abc import Callable
from typing import Final, NamedTuple

from gateway.audit.base import AuditLog, Record
from gateway.audit.recovery import SYSTEM
from gateway.audit.spool import Notify
from gateway.errors import AuditUnavailable
from gateway.ids import new_id

BEGINS: Final = {
    "redis_down": "redis",
    "redis_restarted": "private_redis",
    "redis_absent": "private_redis",
    "spool_failed": "spool",
    "spool_nearly_full": "spool_space",
    "remote_down": "classifier_server",
    "upstream_down": "model_server",
    "heavy_ended": "heavy_classifiers",
    "heavy_hangs": "heavy_classifiers",
    "heavy_cannot_start": "heavy_classifiers",
    "sequencer_down": "signing",
    "sequencer_failed": "signing",
    "tree_damaged": "signing",
    "tree_fork": "signing",
    "keeper_ended": "signing",
}
ENDS: Final = {
    "redis_up": "redis",
    "redis_returned": "private_redis",
    "spool_recovered": "spool",
    "spool_has_room": "spool_space",
    "remote_up": "classifier_server",
    "upstream_up": "model_server",
    "heavy_started": "heavy_classifiers",
    "sequencer_up": "signing",
    "keeper_started": "signing",  # whatever its predecessor complained of, this one says anew
}
ALARMS: Final = frozenset(
    {"corrupt", "ends_forgotten", "segment_failed", "leaf_refused", "key_differs", "tree_repaired", "redis_lost"}
)
MAX_WAITING: Final = 1_000  # a log that takes nothing for so long has been told of enough
RETRY_SECONDS: Final = 1.0
_SUBJECT = re.compile(r"^(?:classifier|upstream) `([^`]{1,200})`")


class _Told(NamedTuple):
    state: str  # begin | end | alarm
    what: str
    event: str
    message: str
    at: int  # microseconds since 1970


class Degradations:
    """Takes events from any thread, passes them on, and writes what they mean once `attach` gave it a log."""

    def __init__(
        self,
        tell: Notify,
        loop: asyncio.AbstractEventLoop,
        *,
        wall: Callable[[], int] = time.time_ns,
    ) -> None:
        self.open: dict[str, int] = {}  # what is degraded now, and since when
        self._tell = tell
        self._loop = loop
        self._wall = wall
        self._waiting: deque[_Told] = deque()
        self._news = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._log: AuditLog | None = None
        self._is_closing = False

    def __call__(self, event: str, message: str) -> None:
        self._tell(event, message)
        at = self._wall() // 1000
        try:
            self._loop.call_soon_threadsafe(self._note, event, message, at)
        except RuntimeError:  # the loop is closed, and the log with it
            return

    def attach(self, log: AuditLog) -> None:
        """Write to `log` from now on."""
        self._log = log
        self._task = asyncio.create_task(self._write())

    async def close(self) -> None:
        """Write what waits, if the log takes it at once, and end; before the log does."""
        if self._task is None:
            return
        await asyncio.sleep(0)  # what other threads have told
        self._is_closing = True  # and not a cancellation: the log stores what it was asked to store all the same
        self._news.set()
        await self._task
        await self._flush()

    def _note(self, event: str, message: str, at: int) -> None:
        found = _SUBJECT.match(message)
        subject = "" if found is None else f":{found[1]}"
        if (what := BEGINS.get(event)) is not None:
            what += subject
            if what in self.open:
                return
            self.open[what] = at
            state = "begin"
        elif (what := ENDS.get(event)) is not None:
            what += subject
            if self.open.pop(what, None) is None:
                return
            state = "end"
        elif event in ALARMS:
            what, state = event, "alarm"
        else:
            return
        if len(self._waiting) < MAX_WAITING:
            self._waiting.append(_Told(state, what, event, message, at))
            self._news.set()

    async def _write(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            is_written = await self._flush()
            if self._is_closing:
                return
            if not is_written:
                self._loop.call_later(RETRY_SECONDS, self._news.set)

    async def _flush(self) -> bool:
        """Tell whether everything that waited is on the log."""
        batch = list(self._waiting)
        if not batch or self._log is None:
            return True
        try:
            await self._log.append([_record(each) for each in batch])
        except AuditUnavailable:
            return False
        for _ in batch:
            self._waiting.popleft()
        return True


def _record(told: _Told) -> Record:
    fields = {
        "what": told.what,
        "state": told.state,
        "event": told.event,
        "message": told.message[:500].encode("utf-8", "replace").decode(),  # half a character would never be taken
        "at": told.at,
    }
    return Record("degraded", new_id(), SYSTEM, fields)
