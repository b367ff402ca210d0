"""What the log says of changes: policies, keys, what people did at the desk. Read from where it lies, newest first.

Records of requests are passed over by a look at their bytes; what was read once is not read again, so that a page waits
for the newest records alone. At most KEEP changes are kept: older ones are in the log, and `caveat audit` finds them.
"""

from __future__ import annotations

import asyncio
import json
from collections import deque
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from redis.exceptions import RedisError

from gateway.audit.archive import RedisArchive
from gateway.audit.read import Line, lines, parse
from gateway.audit.writer import writers
from gateway.errors import CaveatError

KINDS: Final = frozenset(
    {"policy.change", "card.change", "key.change", "config", "admin.login", "admin.read", "admin.change"}
)
KEEP: Final = 2000
_MARKS: Final = tuple(b'"type":"%s"' % kind.encode() for kind in sorted(KINDS))


class LogSilent(CaveatError):
    status = 503
    kind = "service_unavailable"
    code = "log_silent"


@dataclass(frozen=True, slots=True)
class Change:
    """One record. `policy`: the policy that it is about, empty for others. `fields` are what was recorded."""

    kind: str
    id: str
    seconds: float
    tenant: str
    policy: str
    fields: Mapping[str, Any]


class Changes:
    def __init__(self, data: Path, redis_url: str | None) -> None:
        self._data = data
        self._url = redis_url
        self._kept: deque[Change] = deque(maxlen=KEEP)
        self._read_to: dict[str, str] = {}
        self._one = asyncio.Lock()

    async def newest(self, kinds: frozenset[str]) -> list[Change]:
        """Return the changes of `kinds`, newest first by their writers' clocks. Raises LogSilent."""
        async with self._one:
            try:
                await asyncio.to_thread(self._read)
            except (RedisError, OSError, ValueError) as error:
                raise LogSilent(f"the log cannot be read: {type(error).__name__}") from error
            found = [change for change in self._kept if change.kind in kinds]
        return sorted(found, key=lambda change: -change.seconds)

    def _read(self) -> None:
        if self._url is None:
            self._kept.clear()
            self._kept.extend(filter(None, map(_change, self._spooled())))
            return
        with closing(RedisArchive(self._url, timeout_seconds=2.0)) as archive:
            for stream in archive.streams():
                for entry in archive.entries(stream, after=self._read_to.get(stream)):
                    self._read_to[stream] = entry.id
                    if (change := _change(entry.data)) is not None:
                        self._kept.append(change)

    def _spooled(self) -> Iterator[bytes]:
        for _, directory in writers(self._data):
            for line in lines(directory):
                if isinstance(line, Line):
                    yield line.data


def _change(data: bytes) -> Change | None:
    if not any(mark in data for mark in _MARKS):
        return None
    try:
        record = parse(data)
    except (ValueError, json.JSONDecodeError):
        return None
    kind = record.get("type")
    fields = record.get("fields")
    if kind not in KINDS or not isinstance(fields, dict):
        return None
    policy = fields.get("policy") if kind == "policy.change" else ""
    seconds = record.get("ts_wall", 0) / 1_000_000
    return Change(kind, str(record.get("id")), seconds, str(record.get("tenant")), str(policy or ""), fields)
