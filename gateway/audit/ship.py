"""The shipper: brings the spool to Redis, exactly once, and never makes a request wait.

Redis's own head says where to go on, so a Redis that was restarted, lost its newest records or came back from a
backup gets the same bytes again. One that holds other records than the spool is a fork: alarm, and a new branch.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Sequence
from typing import Protocol

from gateway.audit.ack import Acks
from gateway.audit.chain import Entry, Head
from gateway.audit.redis import FAILURES, RedisStore, Reply, Status, stream_name
from gateway.audit.spool import Notify, SpoolDamagedError
from gateway.audit.writer import State
from gateway.errors import AuditUnavailable
from gateway.redis.connect import told

BATCH = 256
BATCH_BYTES = 1 << 20  # goes through a socket well within the deadline
LINGER_SECONDS = 0.04  # lets a batch grow: a script call costs as much as twenty records in it
PROBE_SECONDS = 5.0  # an idle shipper looks whether Redis still has what it had
FIRST_BACKOFF_SECONDS = 0.05
LAST_BACKOFF_SECONDS = 5.0
HICCUPS = 3  # failures in a row before those who wait for Redis are told at once; they have a deadline of their own
CANCEL_SECONDS = 0.1
CANCELS = 20  # then it is left to itself: the log has more to close
CLOSE_SECONDS = 2.0


class Source(Protocol):
    """The log, seen from here."""

    @property
    def writer(self) -> str: ...
    @property
    def head(self) -> Head: ...
    @property
    def state(self) -> State: ...
    @property
    def acks(self) -> Acks: ...
    async def entries_after(self, seq: int, limit: int) -> list[Entry]: ...
    async def wait_for_records(self, seq: int) -> None: ...
    async def give_up_branch(self, kind: str, redis_head: Head) -> None: ...
    def mark_shipped(self, head: Head) -> None: ...


class Shipper:
    def __init__(self, source: Source, store: RedisStore, on_event: Notify) -> None:
        self.is_up = False
        self.shipped_total = 0
        self._source = source
        self._store = store
        self._on_event = on_event
        self._position: Head | None = None  # what Redis has; None: ask
        self._is_fresh = False
        self._has_all = asyncio.Event()  # set while Redis has everything that is durable, or is down
        self._failures = 0
        self._complaint = ""
        self._task: asyncio.Task[None] | None = None

    @property
    def is_failing(self) -> bool:
        """Whether several attempts in a row failed: nobody need wait for Redis then."""
        return self._failures >= HICCUPS

    def start(self) -> None:
        self._task = asyncio.create_task(self._run())

    async def close(self) -> None:
        """Ship what is left, within two seconds, and end."""
        if self._task is None:
            return
        try:
            if self.is_up:
                if self._position is None or self._position.seq < self._source.head.seq:
                    self._has_all.clear()
                async with asyncio.timeout(CLOSE_SECONDS):
                    await self._has_all.wait()
        except TimeoutError:
            self._on_event("redis_down", "records were left in the spool; the next start ships them")
        # one cancellation is not enough: the Redis client turns one that meets it while connecting into a time-out
        for _ in range(CANCELS):
            if self._task.done():
                break
            self._task.cancel()
            await asyncio.wait([self._task], timeout=CANCEL_SECONDS)
        await self._store.close()

    async def _run(self) -> None:
        while True:
            try:
                await self._step()
            except FAILURES as error:
                await self._fail("redis_down", "records stay in the spool", error)
            except SpoolDamagedError as error:
                await self._fail("corrupt", "shipping stands still; run `caveat audit verify`", error)
            except AuditUnavailable:  # the spool refuses the alarm record: the log has said so, try again
                self._failures += 1
                await asyncio.sleep(self._backoff())
            except Exception as error:  # noqa: BLE001 - the edge of a task that must outlive every surprise
                await self._fail("shipper_failed", "records stay in the spool", error)

    async def _step(self) -> None:
        """Ship one batch, or find out where to begin."""
        position = self._position
        if position is None:
            position = await self._synchronise()
            if position is None:
                return
        if self._source.acks.wanted(position.seq):
            await self._vouch(position)
        try:
            async with asyncio.timeout(PROBE_SECONDS):
                await self._source.wait_for_records(position.seq)
        except TimeoutError:
            self._position = None
            return
        if self._source.head.seq == position.seq:
            return  # somebody waits for what is there already
        if self._source.head.seq - position.seq < BATCH and not self._source.acks.is_urgent:
            await asyncio.sleep(LINGER_SECONDS)
        entries = _bounded(await self._source.entries_after(position.seq, BATCH))
        await self._take(entries, await self._store.append(self._stream, entries, fresh=self._is_fresh))

    async def _vouch(self, position: Head) -> None:
        """Let Redis say what it has of all up to `position`, and tell those who wait for it."""
        acks = self._source.acks
        wanted = acks.wanted(position.seq)
        reply = await self._store.vouch(self._stream, wanted)
        if reply.head != position:  # another Redis than the one that took them, or one that forgot
            self._position = None
            return
        acks.settle(position.seq, reply.given)
        if reply.refused:
            acks.refuse(frozenset(reply.refused))
            for ack, why in reply.refused.items():
                self._on_event("ack_refused", f"`audit.ack: {ack}` cannot be had of this Redis: {why}")

    async def _take(self, entries: Sequence[Entry], reply: Reply) -> None:
        if reply.status in {Status.OK, Status.DUP}:
            last = entries[-1]
            self.shipped_total += len(entries)
            if self._is_fresh:
                await self._store.seen(self._stream)
            self._is_fresh = False
            self._arrived(Head(last.epoch, last.seq, last.hash))
        elif reply.status is Status.GAP:  # Redis lost records since we looked: ask again, replay
            self._position = None
            self._on_event("redis_lost", f"Redis lost records after {reply.head.seq}; they are sent again")
        else:
            await self._alarm(reply.status.value.lower(), reply.head)

    async def _synchronise(self) -> Head | None:
        """Find the record after which to go on; None after an alarm."""
        await self._store.check()
        head = await self._store.head(self._stream)
        if head is not None:  # a name of which there is nothing would look like a stream that somebody took away
            await self._store.seen(self._stream)
        floor = self._source.state.floor
        self._is_fresh = head is None
        if head is None or head == floor:
            return self._arrived(floor)
        if head.seq < floor.seq:
            await self._alarm("gap", head)
        elif not floor.seq < head.seq <= self._source.head.seq or not await self._is_ours(head):
            await self._alarm("fork", head)
        else:
            return self._arrived(head)
        return None

    async def _is_ours(self, head: Head) -> bool:
        [entry] = await self._source.entries_after(head.seq - 1, 1)
        return (entry.seq, entry.hash, entry.epoch) == (head.seq, head.hash, head.epoch)

    def _arrived(self, head: Head) -> Head:
        self._position = head
        self._source.mark_shipped(head)
        self._failures, self._complaint = 0, ""
        if head.seq < self._source.head.seq:
            self._has_all.clear()
        else:
            self._has_all.set()
        if not self.is_up:
            self.is_up = True
            self._on_event("redis_up", "records are shipped to Redis")
        return head

    async def _alarm(self, kind: str, head: Head) -> None:
        self._on_event(kind, f"Redis holds another history of {self._stream} (record {head.seq}); a new branch begins")
        await self._source.give_up_branch(kind, head)
        self._position = None

    async def _fail(self, event: str, words: str, error: Exception) -> None:
        """Redis is down, slow, full, loading or unfit: say so once, wait, ask it again where it stands."""
        self.is_up = False
        self._position = None
        self._has_all.set()
        self._failures += 1
        if self.is_failing:
            self._source.acks.refuse()
        if type(error).__name__ != self._complaint:
            self._complaint = type(error).__name__
            self._on_event(event, f"{words}: {told(error)}")
        with contextlib.suppress(*FAILURES):
            await self._store.reset()
        await asyncio.sleep(self._backoff())

    def _backoff(self) -> float:
        """Full jitter, so that replicas do not come back all at once."""
        limit = min(LAST_BACKOFF_SECONDS, FIRST_BACKOFF_SECONDS * 2.0 ** min(self._failures, 16))
        return random.uniform(limit / 10, limit)  # noqa: S311 - spreads load, guards nothing

    @property
    def _stream(self) -> str:
        return stream_name(self._source.writer, self._source.state.branch)


def _bounded(entries: list[Entry]) -> list[Entry]:
    """Cut a batch at BATCH_BYTES, but never to nothing."""
    size = 0
    for position, entry in enumerate(entries):
        size += len(entry.data)
        if size > BATCH_BYTES and position:
            return entries[:position]
    return entries
