"""One reading of the log: archive, spool and Redis, each record once, to whoever counts.

INVARIANT: only records of the tenant and of the gateway itself (tenant `-`) are handed on. What the archive gave is not
taken from the log again. Of other tenants' records only the end is read, where their tenant stands; the verification,
which goes on beside, reads them all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from gateway.audit.archive import RedisArchive
from gateway.audit.export_filter import Filter
from gateway.audit.export_source import Origin, Placed, origins, placed, records_of
from gateway.audit.vault_manifest import Vault
from gateway.audit.vault_read import tenants_of
from gateway.audit.writer import read_state
from gateway.evidence.events import SYSTEM, Events
from gateway.evidence.shape import number, text
from gateway.evidence.tally import Tally
from gateway.evidence.types import Beginning

STEP: Final = 5_000  # records between two words about how far it is

Progress = Callable[[int], None]

# A record's last members, in the order of canonical JSON. A quote that is not escaped begins or ends a string, so in a JSON
# object that ends like this these are the outermost members and no text that looks like them.
_LAST: Final = b',"seq":'
_END: Final = re.compile(
    rb',"seq":([1-9][0-9]{0,14}),"tenant":"([A-Za-z0-9._-]+)","ts_mono":[0-9]+,"ts_wall":([0-9]{1,16}),"type":"[^"\\]*","v":1,"writer":"[^"\\]*"\}'
)


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the log is. `archive`: an archive to read besides, for what was trimmed and pruned since."""

    data: Path
    redis_url: str | None
    archive: Path | None


@dataclass
class Reading:
    """Reads for one tenant. `finish` when all is read."""

    tenant: str
    tally: Tally
    events: Events
    progress: Progress = lambda _: None
    beginnings: list[Beginning] = field(default_factory=list)
    _archived: dict[tuple[str, str], int] = field(default_factory=dict)  # writer, tenant: the last record it gave
    _whole: frozenset[bytes] = field(init=False)  # whose records are read whole

    def __post_init__(self) -> None:
        self._whole = frozenset({self.tenant.encode(), SYSTEM.encode()})

    def vault(self, vault: Vault) -> None:
        """Raises SourceDiffersError, DamagedArchiveError, OSError."""
        for records in tenants_of(vault, Filter(tenants=frozenset({self.tenant, SYSTEM}))):
            self._take(self._remembered(records))

    def log(self, data: Path, archive: RedisArchive | None) -> None:
        """Raises SourceDiffersError, OSError, RedisError."""
        for origin in origins(data, archive):
            self._take(self._new(origin, records_of(origin, archive, read=self._read)))

    def finish(self) -> None:
        self.tally.finish()

    def _read(self, data: bytes, where: str) -> Placed:
        """Read a record; of another tenant's only the place, the tenant and the time. Raises SourceDiffersError."""
        end = _END.fullmatch(data, data.rfind(_LAST))
        if end is None or end[2] in self._whole:
            return placed(data, where)
        return Placed(int(end[1]), data, {"tenant": end[2].decode(), "ts_wall": int(end[3])})

    def _remembered(self, records: Iterable[Placed]) -> Iterator[Placed]:
        for each in records:
            self._archived[text(each.record, "writer"), text(each.record, "tenant")] = each.seq
            yield each

    def _new(self, origin: Origin, records: Iterable[Placed]) -> Iterator[Placed]:
        """Leave out what the archive gave; note a writer whose beginning is in neither."""
        done = {tenant: seq for (writer, tenant), seq in self._archived.items() if writer == origin.writer}
        is_first = True
        for each in records:
            if is_first and each.seq > 1 and not done:
                time = number(each.record, "ts_wall")
                if time > self.tally.period.since:
                    self.beginnings.append(Beginning(origin.writer, each.seq, time))
            is_first = False
            if not done or each.seq > done.get(each.record["tenant"], 0):
                yield each

    def _take(self, records: Iterable[Placed]) -> None:
        tenant, tally, events = self.tenant, self.tally, self.events
        count = 0
        for count, each in enumerate(records, 1):
            if count % STEP == 0:
                self.progress(STEP)
            record = each.record
            whose = record["tenant"]
            if whose == tenant:
                kind = record.get("type")
                if kind == "begin":
                    tally.begin(each)
                elif kind == "end":
                    tally.end(each)
                else:
                    events.own(each)
            elif whose == SYSTEM:
                events.system(each)
        self.progress(count % STEP)


def records_there(data: Path, archive: RedisArchive | None) -> int:
    """Say about how many records there are to read, for a progress bar. Raises OSError, RedisError."""
    total = 0
    for origin in origins(data, archive):
        spool = 0
        if origin.directory is not None:
            state = read_state(origin.directory)
            spool = state.head.seq - state.floor.seq
        stream = archive.length(origin.stream) if archive is not None and origin.stream is not None else 0
        total += max(spool, stream)
    return total
