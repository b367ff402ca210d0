"""Checks one chain, record by record, in constant memory.

INVARIANT: records that no honest writer can have written in this order make at least one fault.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from gateway.audit.chain import Head
from gateway.audit.findings import Finding, Severity
from gateway.audit.read import parse
from gateway.audit.record import NO_HASH, SCHEMA, record_hash

MAX_PENDING_EXCHANGES = 100_000
IN_FLIGHT_MICROSECONDS = 15 * 60 * 1_000_000  # no exchange takes longer

Add = Callable[[Finding], None]


class Link(NamedTuple):
    """What is left of a record once it is checked."""

    seq: int
    hash: str


class Reading(NamedTuple):
    """What the checks need of a record."""

    epoch: int
    seq: int
    prev: str
    kind: str
    id: str
    wall: int
    writer: str
    fields: Any
    hash: str
    tenant: str = ""


class Scope(NamedTuple):
    """Whose records, and since when (microseconds since 1970), a report is about. The chain is checked as a whole."""

    tenant: str | None = None
    since: int | None = None

    def holds(self, tenant: str, wall: int) -> bool:
        return self.tenant in {None, tenant} and (self.since is None or wall >= self.since)


class Reader:
    """Reads records; the same bytes twice in a row, as spool and Redis hold them, only once."""

    def __init__(self) -> None:
        self._data = b""
        self._reading: Reading | None = None

    def read(self, data: bytes) -> Reading:
        """Parse and hash a record. Raises ValueError for what has no place in a chain."""
        last = self._reading
        if last is not None and data == self._data:
            return last
        reading = self._reading = _reading(data)
        self._data = data
        return reading


class ChainChecker:
    """Feed it every record of one chain in order, then `finish`."""

    def __init__(
        self, writer: str, source: str, add: Add, reader: Reader | None = None, scope: Scope | None = None
    ) -> None:
        self.in_scope = 0  # of the records that were fed
        self.is_in_scope = False  # the last of them
        self.first_seq: int | None = None
        self.epoch, self._seq, self._hash = 0, 0, NO_HASH
        self._writer = writer
        self._source = source
        self._add = add
        self._reader = reader or Reader()
        self._scope = scope
        self._pending: dict[str, tuple[int, int, int, bool]] = {}  # id of a begin: seq, epoch, ts_wall, in scope
        self._stopped = False

    @property
    def head(self) -> Head:
        """The last record that was fed."""
        return Head(self.epoch, self._seq, self._hash)

    def feed(self, data: bytes) -> Link | None:
        """Check one record against those before. None: it cannot be read."""
        try:
            record = self._reader.read(data)
        except ValueError as error:
            self._fault("unreadable", self._seq + 1, f"a record that cannot be read ({error})")
            return None
        seq, kind = record.seq, record.kind
        if self._scope is not None:
            self.is_in_scope = self._scope.holds(record.tenant, record.wall)
            self.in_scope += self.is_in_scope
        if record.writer != self._writer:
            self._fault("foreign", seq, "the record names another writer")
        if seq != self._seq + 1 or record.prev != self._hash or self.first_seq is None:
            self._follow(seq, record.prev, record.hash)
        if record.epoch != self.epoch or kind == "start":
            self._check_epoch(record)
        if kind == "begin" or kind == "end":  # noqa: PLR1714 - twice as quick as a set, and asked of every record
            self._pair(record)
        self._stopped = kind == "stop"
        self.epoch, self._seq, self._hash = record.epoch, seq, record.hash
        return Link(seq, record.hash)

    def begin_anew(self) -> None:
        """Take the next record for the first one: what stood before it was deleted by retention."""
        self.epoch, self._seq, self._hash = 0, 0, NO_HASH
        self.first_seq = None
        self._pending.clear()

    def finish(self, *, now_microseconds: int, is_running: bool) -> None:
        """Report the exchanges that never ended."""
        for identity, (seq, epoch, wall, is_told) in self._pending.items():
            if not is_told:
                continue
            is_live = is_running and not self._stopped and epoch == self.epoch
            if is_live and now_microseconds - wall <= IN_FLIGHT_MICROSECONDS:
                continue
            self._incomplete(identity, seq)

    def _follow(self, seq: int, prev: str, digest: str) -> None:
        """Say what is wrong with a record that is not simply the next one."""
        last = self._seq
        if self.first_seq is None:
            self.first_seq = seq
            if seq == 1 and prev != NO_HASH:
                self._fault("broken_chain", seq, "the first record names a record before it")
        elif seq == last + 1:
            if prev != self._hash:
                self._fault("broken_chain", seq, f"record {last} is not the one that record {seq} was written after")
        elif seq > last + 1:
            self._fault("missing", seq, f"records {last + 1} to {seq - 1} are missing")
        elif digest == self._hash:
            self._fault("duplicate", seq, f"record {seq} stands twice")
        else:
            self._fault("reordered", seq, f"record {seq} follows record {last}")

    def _check_epoch(self, record: Reading) -> None:
        last, epoch, seq, is_start = self._seq, record.epoch, record.seq, record.kind == "start"
        if last and epoch < self.epoch:
            self._fault("epoch", seq, f"epoch {epoch} follows epoch {self.epoch}")
        if (is_start or last) and is_start != (epoch != self.epoch):
            self._fault("epoch", seq, "an epoch has to begin with `start`, and only an epoch does")
        if not is_start:
            return
        names = record.fields if type(record.fields) is dict else {}
        if last and (names.get("head_seq"), names.get("head_hash")) != (last, self._hash):
            self._fault("epoch", seq, f"`start` does not name record {last}, after which it stands")
        if "lost_seq" in names:
            self._fault("truncated", seq, f"at its start the writer missed records up to {names['lost_seq']}")

    def _pair(self, record: Reading) -> None:
        identity = record.id
        if record.kind == "begin":
            if len(self._pending) >= MAX_PENDING_EXCHANGES:
                oldest = next(iter(self._pending))
                seq, _, _, is_told = self._pending.pop(oldest)
                if is_told:
                    self._incomplete(oldest, seq)
            self._pending[identity] = (record.seq, record.epoch, record.wall, self._scope is None or self.is_in_scope)
            return
        begun = self._pending.pop(identity, None)
        is_told = self._scope is None or (self.is_in_scope and self._scope.since is None)
        if begun is None and self.first_seq == 1 and is_told:
            words = f"exchange {identity} ends and never began"
            self._add(Finding(Severity.INCOMPLETE, "no_begin", self._writer, self._source, record.seq, words))

    def _incomplete(self, identity: str, seq: int) -> None:
        message = f"exchange {identity} began and was interrupted: it has no end"
        self._add(Finding(Severity.INCOMPLETE, "no_end", self._writer, self._source, seq, message))

    def _fault(self, kind: str, seq: int, message: str) -> None:
        self._add(Finding(Severity.FAULT, kind, self._writer, self._source, seq, message))


def _reading(data: bytes) -> Reading:
    """Raises ValueError."""
    record = parse(data)
    get = record.get
    epoch, seq, prev, kind, wall = get("epoch"), get("seq"), get("prev"), get("type"), get("ts_wall")
    if get("v") != SCHEMA:
        raise ValueError("unknown schema version")
    if type(epoch) is not int or type(seq) is not int or type(prev) is not str or type(kind) is not str or seq < 1:
        raise ValueError("no place in a chain")
    wall = wall if type(wall) is int else 0
    hashed = record_hash(data).hex()
    return Reading(
        epoch, seq, prev, kind, str(get("id")), wall, str(get("writer")), get("fields"), hashed, str(get("tenant"))
    )
