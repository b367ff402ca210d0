"""What the log says of changes: policies, keys, what people did at the desk. Read from where it lies, newest first.

The query index tells at the first look where they are; where there is none, records of requests are passed over by a look
at their bytes. What was read once is not read again, so that a page waits for the newest records alone. At most KEEP changes of a kind are kept: older ones are in the log, and `caveat audit` finds
them; so sign-ins, of which there are many, push no change of a policy out.
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

from gateway.audit.archive import RedisArchive
from gateway.audit.index import IndexDownError, IndexMissingError
from gateway.audit.read import Line, lines, parse
from gateway.audit.tree import RedisTree, TreeDamagedError
from gateway.audit.writer import writers
from gateway.dashboard.history import history
from gateway.dashboard.i18n import N_, said
from gateway.errors import CaveatError
from gateway.redis.connect import UNREACHABLE

KINDS: Final = frozenset(
    """policy.change card.change key.change config admin.login admin.read admin.change
    erasure hold.add hold.remove prune degraded start stop tree.new""".split()
)
KEEP: Final = 2000
WAIT_SECONDS: Final = 0.15
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
    writer: str = ""

    @property
    def who(self) -> str:
        """Who did it, as far as the record says: somebody at the desk, a user of the system, a file, or the gateway itself."""
        return str(self.fields.get("actor") or self.fields.get("by") or "")


class Changes:
    def __init__(self, data: Path, redis_url: str | None) -> None:
        self._data = data
        self._url = redis_url
        self._kept: dict[str, deque[Change]] = {}
        self._read_to: dict[str, str] = {}
        self._reading: asyncio.Task[None] | None = None

    async def newest(self, kinds: frozenset[str]) -> list[Change]:
        """Return the changes of `kinds` known so far, newest first by their writers' clocks. Raises LogSilent.

        What is new is waited for a moment; a long log that is read for the first time is not.
        """
        if self._reading is None or self._reading.done():
            self._reading = asyncio.create_task(asyncio.to_thread(self._read))
        await asyncio.wait({self._reading}, timeout=WAIT_SECONDS)
        if self._reading.done():
            try:
                self._reading.result()
            except (*UNREACHABLE, ValueError) as error:
                raise LogSilent(said(N_("the log cannot be read: {error}"), error=type(error).__name__)) from error
        found = [change for kind in kinds for change in list(self._kept.get(kind, ()))]
        return sorted(found, key=lambda change: -change.seconds)

    async def close(self) -> None:
        """Wait for the reading that is under way; a thread cannot be broken off."""
        if self._reading is not None:
            await asyncio.gather(self._reading, return_exceptions=True)

    def _read(self) -> None:
        if self._url is None:
            self._kept = {}
            for line in self._spooled():
                self._keep(line)
            return
        if not self._read_to:
            self._look_back(self._url)
        with (
            closing(RedisArchive(self._url, timeout_seconds=2.0)) as archive,
            closing(RedisTree(self._url, timeout_seconds=2.0)) as tree,
        ):
            for stream in tree.streams():  # the list of writers: a look at every key of a large index takes a second
                for entry in archive.entries(stream, after=self._read_to.get(stream)):
                    self._read_to[stream] = entry.id
                    self._keep(entry.data)

    def _look_back(self, url: str) -> None:
        """Take what there is so far from the query index; without one, all of the log is read."""
        try:
            found = history(url, KINDS, KEEP)
        except (IndexMissingError, IndexDownError, TreeDamagedError):
            return
        for data in found.records:
            self._keep(data)
        self._read_to = found.read_to

    def _keep(self, data: bytes) -> None:
        if (change := _change(data)) is not None:
            self._kept.setdefault(change.kind, deque(maxlen=KEEP)).append(change)

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
    return Change(
        kind,
        str(record.get("id")),
        seconds,
        str(record.get("tenant")),
        str(policy or ""),
        fields,
        str(record.get("writer", "")),
    )
