"""What verify may say of a log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gateway.audit.checkpoint import Checkpoint

MAX_LISTED = 200  # of one kind; the rest is counted


class Severity(StrEnum):
    FAULT = "fault"  # the log is not what was written
    INCOMPLETE = "incomplete"  # an exchange that began and was never closed
    NOTE = "note"  # worth knowing, nothing is wrong


@dataclass(frozen=True, slots=True)
class Finding:
    """`source`: spool, redis, both or tree; `seq`: the record where it shows, if there is one."""

    severity: Severity
    kind: str
    writer: str
    source: str
    seq: int | None
    message: str


@dataclass(slots=True)
class Report:
    """Collects findings in constant memory."""

    findings: list[Finding] = field(default_factory=list)
    counts: Counter[tuple[Severity, str]] = field(default_factory=Counter)
    records: Counter[str] = field(default_factory=Counter)  # read per source
    in_scope: Counter[str] = field(
        default_factory=Counter
    )  # of those: spool, redis, signed; where a scope was asked for
    writers: int = 0
    on_record: Callable[[bytes], None] = lambda _: (
        None
    )  # gets each record that is read: once from the spool, once from Redis
    checkpoint: Checkpoint | None = None  # the newest, if its signature holds

    def add(self, finding: Finding) -> None:
        key = (finding.severity, finding.kind)
        self.counts[key] += 1
        if self.counts[key] <= MAX_LISTED:
            self.findings.append(finding)

    def total(self, severity: Severity) -> int:
        return sum(count for (each, _), count in self.counts.items() if each is severity)

    @property
    def exit_code(self) -> int:
        return 1 if self.total(Severity.FAULT) or self.total(Severity.INCOMPLETE) else 0
