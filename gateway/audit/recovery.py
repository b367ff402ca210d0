"""What a writer does before its first record: find the head, compare it with what it remembers, say what happened.

INVARIANT: the first record of an epoch is `start` and names the head before it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.audit.base import Record
from gateway.audit.chain import Head
from gateway.audit.check import IN_FLIGHT_MICROSECONDS
from gateway.audit.read import parse
from gateway.audit.record import Draft, draft, record_hash
from gateway.audit.spool import Notify, Spool
from gateway.audit.writer import Writer, state_fault

SYSTEM = "-"  # the tenant of the log's own records
_MAX_INTERRUPTED = 10_000
_LOOK_BACK_BYTES = 128 << 20  # a second of reading at the start


@dataclass(frozen=True, slots=True)
class Opening:
    """Where the new epoch begins, and the records that it begins with."""

    epoch: int
    head: Head
    drafts: list[Draft]


def recover(writer: Writer, spool: Spool, notify: Notify) -> Opening:
    """Recover `spool`, open the next epoch. Raises OSError."""
    state, found = writer.state, spool.recover()
    head = head_of(found.last) if found.last is not None else state.floor
    epoch = max(state.epoch, head.epoch) + 1
    fields: dict[str, Any] = {"head_epoch": head.epoch, "head_seq": head.seq, "head_hash": head.hash}
    if found.torn_bytes:
        fields["torn_bytes"] = found.torn_bytes
        notify("torn_tail", f"{found.torn_bytes} bytes of an unfinished write were moved aside")
    pinned = state.head
    if pinned.seq > head.seq or (pinned.seq == head.seq and pinned.hash != head.hash):
        fields["lost_seq"] = pinned.seq
        notify("corrupt", f"the spool ends at record {head.seq}, but record {pinned.seq} was durable")
    if (fault := state_fault(writer.directory)) is not None:  # told before it is written anew, and looks whole again
        notify("corrupt", fault)
    drafts = [draft(Record("start", writer.name, SYSTEM, fields))]
    for exchange, tenant in interrupted(spool.newest_first())[:_MAX_INTERRUPTED]:
        drafts.append(draft(Record("end", exchange, tenant, {"action": "error", "reason": "interrupted"})))
    try:
        writer.remember(durable=True, epoch=epoch)
    except OSError as error:  # the epoch is in the `start` record as well
        notify("state_failed", f"`state.json` of the audit spool cannot be written: {error.strerror}")
    return Opening(epoch, head, drafts)


def head_of(data: bytes) -> Head:
    """Return the head that the record `data` makes. Raises ValueError for what is no record."""
    record = json.loads(data)
    return Head(int(record["epoch"]), int(record["seq"]), record_hash(data).hex())


def interrupted(segments: Iterable[Sequence[bytes]]) -> list[tuple[str, str]]:
    """Return (id, tenant) of each exchange that began and did not end, from segments of which the newest comes first.

    Looks back as far as one can have begun that was open, or owed its end, at the last record: no debt outlives a commit.
    """
    ended: set[str] = set()
    found: list[tuple[str, str]] = []
    newest, size = 0, 0
    for records in filter(None, segments):
        for data in reversed(records):
            if b'"type":"begin"' in data or b'"type":"end"' in data:
                record = parse(data)
                if record["type"] == "end":
                    ended.add(record["id"])
                elif record["type"] == "begin" and record["id"] not in ended:
                    found.append((record["id"], record["tenant"]))
                else:
                    ended.discard(record["id"])
        is_first, newest = not newest, newest or _wall(records[-1])
        size += sum(map(len, records))
        if size > _LOOK_BACK_BYTES or (not is_first and _wall(records[0]) < newest - IN_FLIGHT_MICROSECONDS):
            break
    return found[::-1]


def _wall(data: bytes) -> int:
    return int(parse(data)["ts_wall"])
