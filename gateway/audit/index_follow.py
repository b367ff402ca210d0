"""The indexer: follows the order that the sequencer gave to the log, and writes the query index after it.

One works at a time, by lease. What is not sequenced yet, at most about a second of records, is not in the index yet.
Events: index_leads, index_damaged, index_gap. No request ever waits for it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any, Final

from redis import Redis

from gateway.audit.export_row import Unit, row_of
from gateway.audit.export_source import SourceDiffersError, placed
from gateway.audit.index_batch import Builder
from gateway.audit.index_layout import Names
from gateway.audit.index_store import IndexForeignError, IndexStore
from gateway.audit.redis import stream_key
from gateway.audit.spool import Notify
from gateway.audit.tree import RedisTree, Run

BATCH: Final = 500  # leaves in one write: some milliseconds of Redis
RENEW_SECONDS: Final = 2.0

Recall = Callable[[Run, int], bytes | None]  # run, leaf → the record, from where it was archived


def no_recall(_run: Run, _leaf: int) -> bytes | None:
    return None


class Indexer:
    """The logic, one `step` at a time, in one thread. `recall`: asked for records that Redis has no more."""

    def __init__(
        self,
        store: IndexStore,
        tree: RedisTree,
        on_event: Notify,
        *,
        recall: Recall = no_recall,
        batch: int = BATCH,
    ) -> None:
        self._store = store
        self._tree = tree
        self._on_event = on_event
        self._recall = recall
        self._batch = batch
        self._names: Names | None = None
        self._builder: Builder | None = None
        self._leaves: Iterator[tuple[int, bytes | None]] = iter(())
        self._renewed = 0.0
        self._is_rebuilding = False

    def step(self) -> bool:
        """Take in some leaves. True: there is more to do at once. Raises one of FAILURES, TreeDamagedError,
        IndexForeignError; then, or after a write that was refused, the next step begins from what is stored.
        """
        try:
            if self._builder is None and not self._take_over():
                return False
            if not self._keep_lease():
                return False
            return self._advance()
        except BaseException:
            self._forget()
            raise

    def rebuild(self, progress: Callable[[int], None] = lambda _: None) -> bool:
        """Build the index anew beside the one that is read, then put it in its place. False: another one writes.

        Until then both are in memory. Whoever leads gives way within some seconds: ask again.
        """
        self._store.ask_to_rebuild()
        if not self._store.lease.acquire():
            return False
        self._renewed = time.monotonic()
        state = self._tree.state()
        origin = state.origin if state is not None else ""
        names = self._store.begin(origin)
        self._names, self._builder, self._is_rebuilding = names, self._store.load(names, origin), True
        is_more = True
        while is_more:
            before = self.leaves
            if not self._keep_lease() or not self._has_advanced():
                return False
            is_more = self.leaves > before
            progress(self.leaves - before)
        self._store.publish(names)
        return True

    @property
    def leaves(self) -> int:
        """How many leaves of the log were taken in, as far as is known here."""
        return 0 if self._builder is None else self._builder.position.leaves

    def _has_advanced(self) -> bool:
        """Do one write. False: it was refused."""
        self._advance()
        return self._builder is not None

    def release(self) -> None:
        """Let another write. Raises one of FAILURES."""
        self._forget()
        self._store.lease.release()

    def _take_over(self) -> bool:
        state = self._tree.state()
        if state is None or self._store.is_asked_to_rebuild() or not self._store.lease.acquire():
            return False
        self._renewed = time.monotonic()
        generation = self._store.generation()
        if generation is None:
            names = self._store.begin(state.origin)
            self._store.publish(names)
        else:
            names = Names(generation)
        try:
            self._builder = self._store.load(names, state.origin)
        except IndexForeignError:
            self._store.lease.release()
            raise
        self._names = names
        self._store.seal(names, self._builder.position)
        self._on_event("index_leads", f"the query index is written here from leaf {self._builder.position.leaves} on")
        return True

    def _keep_lease(self) -> bool:
        if time.monotonic() - self._renewed < RENEW_SECONDS:
            return True
        self._renewed = time.monotonic()
        if not self._is_rebuilding and self._store.is_asked_to_rebuild():
            self.release()
            return False
        if not self._store.lease.renew():
            self._forget()
            return False
        return True

    def _advance(self) -> bool:
        assert self._builder is not None  # noqa: S101 - who has taken over has both
        assert self._names is not None  # noqa: S101
        builder, before = self._builder, self._builder.position
        taken = self._take(builder)
        if not taken:
            self._leaves = self._read(builder.position.leaves)
            taken = self._take(builder)
        if not taken:
            return False
        if self._store.write(self._names, before, builder.position, builder.finish()) != "OK":
            self._forget()  # another one leads, or Redis was restored: look again
            return True
        if builder.position.skipped > before.skipped:
            self._on_event(
                "index_gap",
                f"{builder.position.skipped - before.skipped} records are no longer in Redis and are not in the query "
                "index: run `caveat audit index --rebuild --archive DIR`",
            )
        self._store.seal(self._names, builder.position)
        return True

    def _take(self, builder: Builder) -> int:
        taken = 0
        for leaf, data in self._leaves:
            if data is None:
                builder.skip(leaf)
            else:
                index_record(builder, leaf, data)
            taken += 1
            if taken == self._batch:
                break
        return taken

    def _read(self, first: int) -> Iterator[tuple[int, bytes | None]]:
        state = self._tree.state()
        size = 0 if state is None else state.size
        for run in self._tree.runs(first):
            if run.first >= size:
                return
            yield from read_run(self._store.redis, run, self._recall)

    def _forget(self) -> None:
        self._builder, self._leaves = None, iter(())


def index_record(builder: Builder, leaf: int, data: bytes) -> None:
    """Take in one record's bytes; what is no record of ours is passed over, for `verify` to tell."""
    try:
        each = placed(data, f"leaf {leaf}")
    except SourceDiffersError:
        builder.skip(leaf)
        return
    kind = each.record.get("type")
    unit = Unit(each, None, None) if kind == "begin" else Unit(None, each, None) if kind == "end" else None
    builder.take(leaf, row_of(unit or Unit(None, None, each)))


def read_run(redis: Redis, run: Run, recall: Recall = no_recall) -> Iterator[tuple[int, bytes | None]]:
    """Yield the leaves of a run with their records; None where neither Redis nor `recall` has one."""
    low, high = f"{run.epoch}-{run.seq}", f"{run.epoch}-{run.last.seq}"
    entries: Any = redis.xrange(stream_key(run.stream), min=low, max=high)
    found = {int(name.partition(b"-")[2]): fields.get(b"r", b"") for name, fields in entries}
    for leaf in range(run.first, run.first + run.count):
        data = found.get(run.seq + leaf - run.first)
        yield leaf, recall(run, leaf) if data is None else data
