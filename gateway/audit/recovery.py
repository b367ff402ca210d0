"""What a writer does before its first record: find the head, compare it with what it remembers, say what happened.

INVARIANT: the first record of an epoch is `start` and names the head before it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from gateway.audit.base import Record
from gateway.audit.chain import Head
from gateway.audit.record import Draft, draft, record_hash
from gateway.audit.spool import Notify, Spool
from gateway.audit.writer import Writer

SYSTEM = "-"  # the tenant of the log's own records
_MAX_INTERRUPTED = 10_000


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
    drafts = [draft(Record("start", writer.name, SYSTEM, fields))]
    for exchange, tenant in _interrupted(found.recent)[:_MAX_INTERRUPTED]:
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


def _interrupted(recent: Iterable[bytes]) -> list[tuple[str, str]]:
    """Return (id, tenant) of each exchange in the newest segments that began and did not end."""
    pending: dict[str, str] = {}
    for data in recent:
        if b'"type":"begin"' in data or b'"type":"end"' in data:
            record = json.loads(data)
            if record["type"] == "begin":
                pending[record["id"]] = record["tenant"]
            elif record["type"] == "end":
                pending.pop(record["id"], None)
    return list(pending.items())
