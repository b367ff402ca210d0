"""Ends that the log could not take: owed to their exchanges, and written as interrupted once it takes records again.

INVARIANT: an end is owed only to an exchange whose begin the log holds, or was given and may yet hold, and whose own
end it does not. In memory alone: what a process owes when it dies, the next start finds in the spool (see recovery).
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final, NamedTuple

from gateway.audit.base import Record
from gateway.audit.record import Draft, draft
from gateway.audit.spool import Notify
from gateway.errors import AuditUnavailable
from gateway.types import Json

MAX_OPEN: Final = 100_000  # exchanges at a time: as many as verify pairs
MAX_OWED: Final = 10_000  # 2 MB of memory, 4 MB of records
PAID_AT_ONCE: Final = 64  # 25 KB: a group that takes them along fits the segments of the smallest spool


class _Debt(NamedTuple):
    tenant: str
    released: int  # code points that went out


class Owed:
    """Follows each exchange from its begin to its end; its length is how many ends are owed."""

    def __init__(self, tell: Notify, *, most: int = MAX_OWED) -> None:
        self._tell = tell
        self._most = most
        self._open: dict[str, tuple[str, bool]] = {}  # tenant, and whether what goes out goes out in pieces
        self._owed: dict[str, _Debt] = {}
        self._paying: list[str] = []
        self._is_told = False

    def __len__(self) -> int:
        return len(self._owed)

    def ask(self, records: Sequence[Record]) -> None:
        """Note what the log is to store."""
        for record in records:
            if record.type == "begin":
                if len(self._open) >= MAX_OPEN:
                    del self._open[next(iter(self._open))]
                self._open[record.id] = record.tenant, record.fields.get("stream") is True

    def store(self, records: Sequence[Record]) -> None:
        """Note what is durable: who has an end is owed none, also where it was given up for lost."""
        for record in records:
            if record.type == "end":
                self._open.pop(record.id, None)
                if self._owed:
                    self._owed.pop(record.id, None)

    def refuse(self, records: Sequence[Record]) -> None:
        """Note what is not stored: what never began is owed nothing, what began is owed its end."""
        for record in records:
            if record.type == "begin":
                self._open.pop(record.id, None)
                self._owed.pop(record.id, None)
            elif record.type == "end":
                self._owe(record)

    def doubt(self, records: Sequence[Record]) -> None:
        """Note what may yet be stored, though whoever asked is told that it is not, and brings no end."""
        for record in records:
            if record.type == "begin" or record.type == "end":  # noqa: PLR1714 - as in check
                self._owe(record)

    def drafts(self) -> list[Draft]:
        """Return the oldest debts as records, to be placed after all that the log was given; `pay` follows if they are stored."""
        if not self._owed:
            self._paying = []
            return []
        self._paying = list(islice(self._owed, PAID_AT_ONCE))
        return [_interrupted(identity, self._owed[identity]) for identity in self._paying]

    def pay(self) -> None:
        """Note that what `drafts` returned last is durable."""
        if not self._paying:
            return
        for identity in self._paying:
            self._owed.pop(identity, None)
        self._paying = []
        self._is_told = self._is_told and bool(self._owed)

    def _owe(self, record: Record) -> None:
        begun = self._open.pop(record.id, None)
        if begun is None:  # it never began, or its end is owed already
            return
        tenant, is_stream = begun
        if len(self._owed) < self._most:
            self._owed[record.id] = _Debt(tenant, _released(record) if is_stream else 0)
        elif not self._is_told:
            self._is_told = True
            words = f"the ends of {self._most} exchanges wait for room, and no more are kept"
            self._tell("ends_forgotten", f"{words}; `caveat audit verify` tells of the others")


def _released(record: Record) -> int:
    """What of an answer went out; nothing of one that goes out whole, for its caller was refused it."""
    released: Json = record.fields.get("released")
    return released if type(released) is int else 0


def _interrupted(identity: str, debt: _Debt) -> Draft:
    fields = {
        "action": "error",
        "error": AuditUnavailable.__name__,
        "reason": "interrupted",
        "released": debt.released,
        "status": "error",
    }
    return draft(Record("end", identity, debt.tenant, fields))
