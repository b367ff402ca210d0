"""Checks one chain, record by record, in constant memory.

INVARIANT: records that no honest writer can have written in this order make at least one fault.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from gateway.audit.chain import Head
from gateway.audit.findings import Finding, Severity
from gateway.audit.read import parse
from gateway.audit.record import NO_HASH, SCHEMA, record_hash

MAX_PENDING_EXCHANGES = 100_000
IN_FLIGHT_MICROSECONDS = 15 * 60 * 1_000_000  # no exchange takes longer

Add = Callable[[Finding], None]


@dataclass(frozen=True, slots=True)
class Link:
    """What is left of a record once it is checked."""

    seq: int
    hash: str


class ChainChecker:
    """Feed it every record of one chain in order, then `finish`."""

    def __init__(self, writer: str, source: str, add: Add) -> None:
        self.head = Head()
        self.first_seq: int | None = None
        self._writer = writer
        self._source = source
        self._add = add
        self._pending: dict[str, tuple[int, int, int]] = {}  # id of a begin: seq, epoch, ts_wall
        self._stopped = False

    def feed(self, data: bytes) -> Link | None:
        """Check one record against those before. None: it cannot be read."""
        try:
            record = parse(data)
            epoch, seq, prev, kind = _place(record)
        except ValueError as error:
            self._fault("unreadable", self.head.seq + 1, f"a record that cannot be read ({error})")
            return None
        digest = record_hash(data).hex()
        if record.get("writer") != self._writer:
            self._fault("foreign", seq, "the record names another writer")
        self._follow(seq, prev, digest)
        self._check_epoch(epoch, seq, kind, record.get("fields"))
        self._pair(kind, record, seq, epoch)
        self._stopped = kind == "stop"
        self.head = Head(epoch, seq, digest)
        return Link(seq, digest)

    def begin_anew(self) -> None:
        """Take the next record for the first one: what stood before it was deleted by retention."""
        self.head, self.first_seq = Head(), None
        self._pending.clear()

    def finish(self, *, now_microseconds: int, is_running: bool) -> None:
        """Report the exchanges that never ended."""
        for identity, (seq, epoch, wall) in self._pending.items():
            is_live = is_running and not self._stopped and epoch == self.head.epoch
            if is_live and now_microseconds - wall <= IN_FLIGHT_MICROSECONDS:
                continue
            self._incomplete(identity, seq)

    def _follow(self, seq: int, prev: str, digest: str) -> None:
        last = self.head
        if self.first_seq is None:
            self.first_seq = seq
            if seq == 1 and prev != NO_HASH:
                self._fault("broken_chain", seq, "the first record names a record before it")
        elif seq == last.seq + 1:
            if prev != last.hash:
                self._fault(
                    "broken_chain", seq, f"record {last.seq} is not the one that record {seq} was written after"
                )
        elif seq > last.seq + 1:
            self._fault("missing", seq, f"records {last.seq + 1} to {seq - 1} are missing")
        elif digest == last.hash:
            self._fault("duplicate", seq, f"record {seq} stands twice")
        else:
            self._fault("reordered", seq, f"record {seq} follows record {last.seq}")

    def _check_epoch(self, epoch: int, seq: int, kind: str, fields: Any) -> None:
        last = self.head
        is_start = kind == "start"
        if last.seq and epoch < last.epoch:
            self._fault("epoch", seq, f"epoch {epoch} follows epoch {last.epoch}")
        if (is_start or last.seq) and is_start != (epoch != last.epoch):
            self._fault("epoch", seq, "an epoch has to begin with `start`, and only an epoch does")
        if not is_start:
            return
        names = fields if type(fields) is dict else {}
        if last.seq and (names.get("head_seq"), names.get("head_hash")) != (last.seq, last.hash):
            self._fault("epoch", seq, f"`start` does not name record {last.seq}, after which it stands")
        if "lost_seq" in names:
            self._fault("truncated", seq, f"at its start the writer missed records up to {names['lost_seq']}")

    def _pair(self, kind: str, record: dict[str, Any], seq: int, epoch: int) -> None:
        identity = str(record.get("id"))
        if kind == "begin":
            if len(self._pending) >= MAX_PENDING_EXCHANGES:
                oldest = next(iter(self._pending))
                self._incomplete(oldest, self._pending.pop(oldest)[0])
            wall = record.get("ts_wall")
            self._pending[identity] = (seq, epoch, wall if type(wall) is int else 0)
        elif kind == "end":
            begun = self._pending.pop(identity, None)
            if begun is None and self.first_seq == 1:
                self._add(
                    Finding(
                        Severity.INCOMPLETE,
                        "no_begin",
                        self._writer,
                        self._source,
                        seq,
                        f"exchange {identity} ends and never began",
                    )
                )

    def _incomplete(self, identity: str, seq: int) -> None:
        message = f"exchange {identity} began and was interrupted: it has no end"
        self._add(Finding(Severity.INCOMPLETE, "no_end", self._writer, self._source, seq, message))

    def _fault(self, kind: str, seq: int, message: str) -> None:
        self._add(Finding(Severity.FAULT, kind, self._writer, self._source, seq, message))


def _place(record: dict[str, Any]) -> tuple[int, int, str, str]:
    """Return epoch, seq, prev, type. Raises ValueError."""
    epoch, seq, prev, kind = record.get("epoch"), record.get("seq"), record.get("prev"), record.get("type")
    if record.get("v") != SCHEMA:
        raise ValueError("unknown schema version")
    if type(epoch) is not int or type(seq) is not int or type(prev) is not str or type(kind) is not str or seq < 1:
        raise ValueError("no place in a chain")
    return epoch, seq, prev, kind
