"""The audit log: takes records, gives them their place in the chain, and returns when they are on local disk.

INVARIANT: the head of the chain moves only after its records are durable, so a refused group leaves no trace but the
ends that are then owed, and go with the next group that is stored.

Events (name, words) for the operator's log: spool_failed, spool_recovered, segment_failed, torn_tail, corrupt,
state_failed, ends_forgotten; from the shipper redis_up, redis_down, redis_lost, gap, fork, fenced, shipper_failed;
from the private Redis redis_absent, redis_restarted, redis_returned. `corrupt`, `gap`, `fork` and `fenced` want a human.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from gateway.audit.ack import Acks
from gateway.audit.base import Ack, Record
from gateway.audit.chain import Chain, Entry, Head
from gateway.audit.commit import Committer, Group, answer, group_of
from gateway.audit.files import Files
from gateway.audit.fingerprint import Fingerprints
from gateway.audit.frame import HEADER_BYTES
from gateway.audit.owed import Owed
from gateway.audit.record import Draft, RecordRefusedError, draft
from gateway.audit.recovery import SYSTEM, head_of, recover
from gateway.audit.redis import RedisStore, stream_name
from gateway.audit.segment import SegmentInfo, read_content
from gateway.audit.ship import Shipper
from gateway.audit.spool import Notify, Spool
from gateway.audit.tail import Tail
from gateway.audit.writer import State, acquire
from gateway.errors import AuditUnacknowledged, AuditUnavailable

_LOCAL: Final = Ack.LOCAL  # bound once: see classifiers.types
MAX_PENDING = 8192  # records that wait for a sync; beyond it the disk is far too slow and the answer is 503
STALL_SECONDS = 5.0  # a sync that takes longer counts as a disk that is gone
REMEMBER_SECONDS = 2.0
GATHER_SECONDS = 0.002  # how long a group may grow; it ends sooner when a round of the loop brings nobody new
INLINE_GROUPS = 2  # more callers than this at once: the loop has better things to do than wait


class SpoolAuditLog:
    """AuditLog on a local spool. Build it with `open_log`; call `start` before and `close` after."""

    def __init__(
        self,
        directory: Path,
        *,
        fingerprints: Fingerprints,
        max_bytes: int,
        on_event: Notify,
        files: Files | None = None,
        file_bytes: int | None = None,
    ) -> None:
        self.records_total = 0
        self.shipper: Shipper | None = None
        self.acks = Acks()
        self.on_ack: Callable[[Ack, float, bool], None] = lambda _ack, _seconds, _is_good: None
        self.stall_seconds = STALL_SECONDS
        self.covered: Callable[[str], int | None] = lambda _stream: None  # its last record under a checkpoint
        self._data = directory
        self._fingerprints = fingerprints
        self._on_event = on_event
        self._spool_of = partial(Spool, max_bytes=max_bytes, notify=self._notify, files=files, file_bytes=file_bytes)
        self._head = Head()
        self._pending: list[Group] = []
        self._pending_records = 0
        self._flying: list[Group] = []
        self._owed = Owed(on_event)
        self._is_scheduled = self._is_flying = self._is_stalled = self._is_closed = False
        self._opening: list[Draft] = []  # records that the next commit must begin with: `start` and its like
        self._tail = Tail()
        self._stall: asyncio.TimerHandle | None = None
        self._appended = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._was_failing = False

    async def start(self) -> None:
        """Lock a writer, recover the spool, begin an epoch. Raises AuditUnavailable when there is no usable directory.

        A full disk does not raise: the first append that finds room writes the `start` record before its own.
        """
        self._loop = asyncio.get_running_loop()
        self._writer = acquire(self._data)
        try:
            self._recover()
        except OSError as error:
            self._writer.close()
            raise AuditUnavailable(f"the audit spool cannot be read: {error.strerror}") from error
        self.committer = Committer(self._spool.commit, self._loop)
        try:
            await self._submit([])
        except AuditUnavailable as error:
            self._on_event("spool_failed", error.message)
        self._tasks.append(asyncio.create_task(self._keep_state()))

    async def append(self, records: Sequence[Record], ack: Ack = _LOCAL) -> None:
        """Make the records durable, in order, in one group commit. Raises AuditUnavailable, then none is stored.

        An exchange whose `end` is refused is owed one, which says that it was interrupted: nobody has to bring it again.
        Raises AuditUnacknowledged when Redis does not say in time what `ack` asks; then they are stored here. After a stalled disk the outcome is unknown: the caller is refused, yet the records may appear later.
        """
        try:
            drafts = [draft(record) for record in records]
        except RecordRefusedError as error:
            self._owed.refuse(records)
            raise AuditUnavailable(f"the record cannot be written: {error}") from error
        if not drafts:
            return
        if ack is _LOCAL:
            await self._submit(drafts, records)
            return
        with self.acks.announced():
            await self._submit(drafts, records)
            await self._acknowledged(ack)

    def fingerprint(self, tenant: str, text: str) -> str:
        return self._fingerprints.of(tenant, text)

    async def close(self) -> None:
        """Write what is owed and `stop`, seal the segment, release the writer. Safe to call twice."""
        if self._is_closed:
            return
        try:
            await self._pay()
            await self._submit([draft(Record("stop", self.writer, SYSTEM, {}))])
        except AuditUnavailable as error:
            self._on_event("spool_failed", error.message)
        self._is_closed = True
        try:
            if self.shipper is not None:
                await self.shipper.close()
        finally:  # whatever becomes of Redis meanwhile
            for task in self._tasks:
                task.cancel()
            await asyncio.gather(*self._tasks, return_exceptions=True)
            if await asyncio.to_thread(self.committer.close):
                self._spool.close()
                self._remember(durable=True)
            self._writer.close()

    @property
    def writer(self) -> str:
        return self._writer.name

    @property
    def epoch(self) -> int:
        return self._chain.epoch

    @property
    def head(self) -> Head:
        return self._head

    @property
    def spool_bytes(self) -> int:
        """Bytes of records that are not shipped: what fills the spool towards refusal."""
        return self._spool.unshipped_bytes

    @property
    def disk_bytes(self) -> int:
        return self._spool.disk_bytes

    @property
    def lag_records(self) -> int:
        """Records on local disk that are not known to be in Redis."""
        return self._head.seq - self._spool.shipped_seq

    @property
    def owed_ends(self) -> int:
        """Exchanges that began and whose end waits for room."""
        return len(self._owed)

    @property
    def redis_up(self) -> bool:
        return self.shipper is not None and self.shipper.is_up

    @property
    def is_writable(self) -> bool:
        """Whether the last append was stored and the spool is at most 80 % full: what readiness asks."""
        return not (self._is_stalled or self._was_failing) and self.spool_bytes <= 0.8 * self._spool.max_bytes

    # --- what the shipper asks of the log

    @property
    def state(self) -> State:
        return self._writer.state

    async def entries_after(self, seq: int, limit: int) -> list[Entry]:
        """Return up to `limit` durable records that follow `seq`, in order; from memory when it has them."""
        held = self._tail.after(seq, limit)
        if held is not None:
            return held
        return await asyncio.to_thread(self._spool.read_after, seq, limit, self._head.seq)

    def mark_shipped(self, head: Head) -> None:
        """Redis holds everything up to `head`."""
        self._spool.shipped_seq = head.seq
        self._shipped = head

    async def give_up_branch(self, kind: str, redis_head: Head) -> None:
        """Redis holds another history: name its head in the log and ship everything anew under the next branch."""
        self._writer.remember(durable=True, branch=self.state.branch + 1, shipped=Head())
        self.mark_shipped(Head())
        fields = {
            "what": kind,
            "redis_epoch": redis_head.epoch,
            "redis_seq": redis_head.seq,
            "redis_hash": redis_head.hash,
        }
        await self.append([Record("degraded", self.writer, SYSTEM, fields)])

    async def wait_for_records(self, seq: int) -> None:
        """Return when a record after `seq` is durable, or somebody waits for Redis to vouch for one up to it."""
        while self._head.seq <= seq and not self.acks.wanted(seq):
            self._appended.clear()
            await self._appended.wait()

    async def _acknowledged(self, ack: Ack) -> None:
        """Wait until Redis vouches for all that is durable here. Raises AuditUnacknowledged."""
        begun, is_good = time.perf_counter(), False
        if self.shipper is not None and not self.shipper.is_failing:
            self._appended.set()
            is_good = await self.acks.wait(self._head.seq, ack)
        self.on_ack(ack, time.perf_counter() - begun, is_good)
        if not is_good:
            words = "is recorded on this machine, but Redis did not acknowledge it"
            raise AuditUnacknowledged(f"what happened {words} as `audit.ack: {ack}` of the policy asks")

    # --- group commit

    def _submit(self, drafts: list[Draft], records: Sequence[Record] = ()) -> asyncio.Future[None]:
        """Queue one caller's records. The future is the caller's: if it is cancelled, the records are stored all the same."""
        try:
            self._admit(drafts)
        except AuditUnavailable:
            self._owed.refuse(records)
            raise
        self._owed.ask(records)
        waiter = self._loop.create_future()
        self._pending.append(group_of((records, drafts, waiter)))
        self._pending_records += len(drafts)
        self._schedule()
        return waiter

    def _admit(self, drafts: list[Draft]) -> None:
        if self._is_closed:
            raise AuditUnavailable("the audit log is closed")
        if self._is_stalled:
            raise AuditUnavailable("the audit spool's disk does not answer")
        if self._was_failing:
            self._spool.check_room()
        if self._pending_records + len(drafts) > MAX_PENDING:
            raise AuditUnavailable("the audit spool's disk is too slow: too many records wait")

    async def _pay(self) -> None:
        """Write the ends that are owed. Raises AuditUnavailable where there is no room yet."""
        while self._owed:
            await self._submit([])

    def _schedule(self) -> None:
        if not self._is_scheduled and not self._is_flying:
            self._is_scheduled = True
            self._loop.call_soon(self._gather, 1, self._loop.time() + GATHER_SECONDS)  # one that is alone goes at once

    def _gather(self, before: int, until: float) -> None:
        """Let a busy loop bring more callers, for a sync costs as much as a fifth of a request; an idle one brings none."""
        if len(self._pending) > before and self._loop.time() < until:
            self._loop.call_soon(self._gather, len(self._pending), until)
        else:
            self._flush()

    def _flush(self) -> None:
        """Place everything that waits in the chain and commit it as one group."""
        self._is_scheduled = False
        groups, self._pending, self._pending_records = self._pending, [], 0
        drafts = [*self._opening, *(each for group in groups for each in group.drafts), *self._owed.drafts()]
        self._flying = groups
        if not drafts:
            self._settle([], None)
            return
        self._is_flying = True
        entries = self._chain.extend(self._head, drafts)
        size = sum(len(entry.data) + HEADER_BYTES for entry in entries)
        inline = len(groups) <= INLINE_GROUPS and self.committer.is_quick and not self._spool.will_rotate(size)
        if not inline:
            self._stall = self._loop.call_later(self.stall_seconds, self._give_up_waiting)
        self.committer.run(entries, partial(self._settle, entries), inline=inline)

    def _settle(self, entries: list[Entry], error: AuditUnavailable | None) -> None:
        """Move the head, or leave it; answer every waiter; start the next group."""
        self._is_flying = self._is_stalled = False
        if self._stall is not None:
            self._stall.cancel()
            self._stall = None
        if error is None and entries:
            last = entries[-1]
            self._head = Head(last.epoch, last.seq, last.hash)
            self._opening = []
            self.records_total += len(entries)
            self._tail.extend(entries)
            self._appended.set()
        groups, self._flying = self._flying, []
        self._note_ends(groups, is_stored=error is None)
        answer(groups, error)
        if self._pending or (self._owed and error is None and not self._is_closed):
            self._schedule()
        if (error is not None) != self._was_failing:
            self._was_failing = error is not None
            self._on_event(
                "spool_failed" if error else "spool_recovered", error.message if error else "the spool accepts records"
            )

    def _give_up_waiting(self) -> None:
        """The disk hangs: refuse everybody now, and everybody who comes, until it answers."""
        self._is_stalled = True
        error = AuditUnavailable("the audit spool's disk does not answer")
        for group in self._flying:  # they may be stored in the end
            if not group.waiter.done():  # else whoever asked has gone, and ends the exchange as for any other reason
                self._owed.doubt(group.records)
        dropped, self._pending, self._pending_records = self._pending, [], 0
        self._note_ends(dropped, is_stored=False)
        answer([*self._flying, *dropped], error)
        self._on_event("spool_failed", error.message)

    def _note_ends(self, groups: Sequence[Group], *, is_stored: bool) -> None:
        note = self._owed.store if is_stored else self._owed.refuse
        for group in groups:
            note(group.records)
        if is_stored:
            self._owed.pay()

    # --- start and state

    def _recover(self) -> None:
        self._spool = self._spool_of(self._writer.directory)
        self._spool.on_prune = self._keep_floor
        self._spool.covered_seq = lambda: self.covered(stream_name(self.writer, self.state.branch))
        opening = recover(self._writer, self._spool, self._notify)
        self._head, self._opening = opening.head, opening.drafts
        self._shipped = self.state.shipped
        self._spool.shipped_seq = self._shipped.seq
        self._chain = Chain(self.writer, opening.epoch)

    async def _keep_state(self) -> None:
        """Write the pins down now and then; they are hints, so without a sync. And what is owed, if nobody else asks."""
        while True:
            await asyncio.sleep(REMEMBER_SECONDS)
            with contextlib.suppress(AuditUnavailable):
                await self._pay()
            if (self.state.head, self.state.shipped) != (self._head, self._shipped):
                await asyncio.to_thread(self._remember, durable=False)

    def _remember(self, *, durable: bool) -> None:
        try:
            self._writer.remember(durable=durable, head=self._head, shipped=self._shipped)
        except OSError as error:
            self._notify("state_failed", f"`state.json` of the audit spool cannot be written: {error.strerror}")

    def _keep_floor(self, segment: SegmentInfo) -> None:
        """Note the last record of a segment that retention deletes, before it is gone."""
        # A full disk must not keep us from freeing space: the floor is then written with the next pins.
        with contextlib.suppress(OSError, ValueError):
            last = read_content(segment.path).records[-1:]
            if last:
                self._writer.remember(durable=True, floor=head_of(last[0]))

    def _notify(self, name: str, message: str) -> None:
        """Take an event from any thread."""
        self._loop.call_soon_threadsafe(self._on_event, name, message)


async def open_log(
    directory: Path,
    *,
    master_key: bytes,
    max_bytes: int,
    redis_url: str | None,
    on_event: Notify = lambda _name, _message: None,
    file_bytes: int | None = None,
) -> SpoolAuditLog:
    """Open and start the log of this process under `<directory>/audit`; ship to `redis_url` when there is one.

    `file_bytes`: of a new file of the spool, where it is to be another than `max_bytes` makes it.
    Raises AuditUnavailable when the directory cannot be used, ConfigurationError for a bad key or URL.
    """
    prints = Fingerprints(master_key)
    log = SpoolAuditLog(directory, fingerprints=prints, max_bytes=max_bytes, on_event=on_event, file_bytes=file_bytes)
    store = None if redis_url is None else RedisStore(redis_url)
    await log.start()
    if store is not None:
        log.shipper = Shipper(log, store, on_event)
        log.shipper.start()
    return log
