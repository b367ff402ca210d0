"""The port to the audit log: durable on return, or AuditUnavailable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, Protocol

from gateway.types import Json


class Record(NamedTuple):
    """What the caller of the log knows. The log adds v, writer, epoch, seq, prev, ts_wall, ts_mono.

    `fields` holds JSON of strings, booleans, null and integers (|n| < 2^53) only: scores go in as integer
    millionths. `type`: begin | end | policy.change | key.change | start | stop | degraded.
    """

    type: str
    id: str  # decision id; begin and end of one exchange share it
    tenant: str
    fields: Mapping[str, Json]


class AuditLog(Protocol):
    async def append(self, records: Sequence[Record]) -> None:
        """Make the records durable, in order, in one group commit. Raises AuditUnavailable, then none is stored.

        Once asked, the log stores them also when the caller is cancelled while it waits: the pipeline relies on it.
        """
        ...

    def fingerprint(self, tenant: str, text: str) -> str:
        """Keyed fingerprint of a text (128-bit hex), so that the same text can be recognised but not read."""
        ...
