"""What the tests of stored texts share: exchanges with texts, a log that stores them, and a look at every byte on disk."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from audit_fakes import KEY, MEGABYTE, Events, running_log

from gateway.audit.base import Record, Texts
from gateway.audit.content import ContentPlace
from gateway.audit.content_keep import ContentKeeper
from gateway.audit.content_log import ContentLog
from gateway.audit.content_seal import Sealer
from gateway.audit.log import SpoolAuditLog

SECRET = "CANARY-91c4"
SEALER = Sealer(KEY)


def place(data: Path, url: str | None = None, held: frozenset[str] = frozenset()) -> ContentPlace:
    return ContentPlace(data, url, SEALER, lambda: held)


def exchange(
    identity: str, user: str | None = "anna", tenant: str = "acme", days: int = 30, text: str = SECRET
) -> list[Record]:
    """A begin and an end whose texts are to be kept."""

    def texts(side: str) -> Texts:
        return Texts(side, "full", days, user, [{"text": f"{text} {side} of {identity}"}])

    return [
        Record("begin", identity, tenant, {"chars": 1}, texts("input")),
        Record("end", identity, tenant, {"status": "complete", "action": "allow"}, texts("output")),
    ]


@asynccontextmanager
async def storing(
    data: Path, url: str | None = None, events: Events | None = None, max_bytes: int = 64 * MEGABYTE
) -> AsyncIterator[tuple[ContentLog, SpoolAuditLog]]:
    told = Events() if events is None else events
    async with running_log(data, url=url) as log:
        content = ContentLog(log, data, SEALER, max_bytes=max_bytes, on_event=told)
        try:
            yield content, log
        finally:
            await content.close()


class Recorded(list[Record]):
    """Takes the records of erasures instead of a log."""

    def __call__(self, record: Record) -> None:
        self.append(record)


def keeper(where: ContentPlace, records: Callable[[Record], None], events: Events | None = None) -> ContentKeeper:
    return ContentKeeper(where, records, Events() if events is None else events)


def files_with(root: Path, *needles: bytes) -> list[str]:
    """Return the files below `root` that hold one of the needles, as they lie on disk."""
    return [
        str(path.relative_to(root))
        for path in sorted(root.rglob("*"))
        if path.is_file() and any(needle in path.read_bytes() for needle in needles)
    ]


def content_of(record: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = record["fields"]["content"]
    return found


def append_only_of(home: Path) -> Path:
    """Return what a Redis in `home` appends to: a folder since version 7, one file before."""
    folder = home / "appendonlydir"
    return folder if folder.exists() else home / "appendonly.aof"


def restore(source: Path, target: Path) -> None:
    """Put a copy in the place of what is there, as a restore does."""
    if target.is_dir():
        shutil.rmtree(target)
    for ending in ("-wal", "-shm"):
        target.with_name(target.name + ending).unlink(missing_ok=True)
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        shutil.copy(source, target)
