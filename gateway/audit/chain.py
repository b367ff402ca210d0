"""The hash chain of one writer: each record holds the hash of the one before it.

INVARIANT: `seq` counts without a gap over all epochs of a writer; an epoch is one life of the process.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Final, NamedTuple

from gateway.audit.record import NO_HASH, SCHEMA, Draft, record_hash

Clock = Callable[[], int]  # nanoseconds


class Entry(NamedTuple):
    """A record in its place. `prev` and `hash` are lower-case hex."""

    epoch: int
    seq: int
    prev: str
    hash: str
    data: bytes


_entry: Final[Callable[[tuple[int, int, str, str, bytes]], Entry]] = partial(tuple.__new__, Entry)  # at half the cost


@dataclass(frozen=True, slots=True)
class Head:
    """The last record of a chain."""

    epoch: int = 0
    seq: int = 0
    hash: str = NO_HASH


class Chain:
    """Gives records their place. Pure but for the clocks: nothing moves until the caller keeps the new head."""

    def __init__(
        self, writer: str, epoch: int, *, wall: Clock = time.time_ns, monotonic: Clock = time.monotonic_ns
    ) -> None:
        self.writer = writer
        self.epoch = epoch
        self._wall = wall
        self._monotonic = monotonic
        self._open = b'{"epoch":%d,' % epoch
        self._close = b',"v":%d,"writer":"%b"}' % (SCHEMA, writer.encode("ascii"))

    def extend(self, head: Head, drafts: Iterable[Draft]) -> list[Entry]:
        """Place `drafts` after `head`. The bytes are canonical by construction: the keys stand in order here."""
        seq, prev, epoch = head.seq, head.hash, self.epoch
        wall, monotonic = self._wall() // 1000, self._monotonic() // 1000
        entries = []
        for draft in drafts:
            seq += 1
            data = b'%b%b%b","seq":%d,"tenant":%b,"ts_mono":%d,"ts_wall":%d,"type":%b%b' % (
                self._open,
                draft.head,
                prev.encode(),
                seq,
                draft.tenant,
                monotonic,
                wall,
                draft.type,
                self._close,
            )
            digest = record_hash(data).hex()
            entries.append(_entry((epoch, seq, prev, digest, data)))
            prev = digest
        return entries
