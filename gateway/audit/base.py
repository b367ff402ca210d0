"""The port to the audit log: durable on return, or AuditUnavailable."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple, Protocol

from gateway.types import Json


class Texts(NamedTuple):
    """What a policy wants kept of one side of an exchange, to be encrypted and stored beside its record.

    `user`: the end user whose data it is, as the caller named them; None: the request stands for itself.
    """

    field: str  # input | output
    level: str
    retention_days: int
    user: str | None
    body: Json


class Record(NamedTuple):
    """What the caller of the log knows. The log adds v, writer, epoch, seq, prev, ts_wall, ts_mono.

    `fields` holds JSON of strings, booleans, null and integers (|n| < 2^53) only: scores go in as integer
    millionths. `type`: begin | end | policy.change | key.change | start | stop | degraded.
    `texts` never become part of the record: the log of gateway.audit.content_log stores them apart, any other drops them.
    """

    type: str
    id: str  # decision id; begin and end of one exchange share it
    tenant: str
    fields: Mapping[str, Json]
    texts: Texts | None = None


class Ack(StrEnum):
    """What a record has to survive before it counts; on local disk it is in any case."""

    LOCAL = "local"  # the death of the process, the loss of Redis
    REPLICATED = "replicated"  # and the loss of this machine's disk and of Redis's primary: a replica has it
    REDIS = "redis"  # and the loss of this machine's disk: it is on the disk of Redis's primary


class AuditLog(Protocol):
    async def append(self, records: Sequence[Record], ack: Ack = Ack.LOCAL) -> None:
        """Make the records durable, in order, in one group commit. Raises AuditUnavailable, then none is stored.

        Raises AuditUnacknowledged when they are stored here but not as far as `ack` asks. Once asked, the log stores
        them also when the caller is cancelled while it waits: the pipeline relies on it.
        """
        ...

    def fingerprint(self, tenant: str, text: str) -> str:
        """Keyed fingerprint of a text (128-bit hex), so that the same text can be recognised but not read."""
        ...
