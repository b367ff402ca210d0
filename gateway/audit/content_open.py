"""The content store of a running gateway: its log, its keeper, and their start and end in the right order."""

from __future__ import annotations

import asyncio
import contextlib
import os
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from gateway.audit.base import AuditLog, Record
from gateway.audit.content import FAULTS, ContentPlace
from gateway.audit.content_keep import ContentKeeper
from gateway.audit.content_log import ContentLog
from gateway.audit.content_seal import Sealer
from gateway.audit.hold_shared import known_holds
from gateway.audit.spool import Notify
from gateway.errors import AuditUnavailable, ConfigurationError

RECORD_SECONDS = 10.0


def archive_directory(data: Path, env: Mapping[str, str] | None = None) -> Path:
    """Where the archive of a data directory is, and with it the legal holds."""
    named = (os.environ if env is None else env).get("CAVEAT_ARCHIVE_DIR")
    return Path(named) if named else data / "archive"


class Where(NamedTuple):
    """`archive`: where legal holds are written."""

    data: Path
    redis_url: str | None
    archive: Path
    max_bytes: int


@contextlib.asynccontextmanager
async def open_content(
    where: Where,
    master_key: bytes,
    log: AuditLog,
    on_event: Notify,
    on_size: Callable[[int, int], None] = lambda _texts, _bytes: None,
) -> AsyncIterator[ContentLog]:
    """Bury what came back of what was erased, then take texts, and keep house beside them.

    Raises ConfigurationError where that cannot be done: a gateway must not serve what it was told to forget.
    """
    loop = asyncio.get_running_loop()
    sealer = Sealer(master_key)

    def append(record: Record) -> None:
        asyncio.run_coroutine_threadsafe(_append(log, record), loop).result(RECORD_SECONDS)

    def tell(name: str, message: str) -> None:
        loop.call_soon_threadsafe(on_event, name, message)

    place = ContentPlace(
        where.data, where.redis_url, sealer, lambda: frozenset(known_holds(where.archive, where.redis_url))
    )
    keeper = ContentKeeper(place, append, tell, on_size)
    try:
        await asyncio.to_thread(keeper.settle)
    except AuditUnavailable as error:  # nor can anybody read it: who does is put on the log first
        on_event("content_unkept", f"erased texts came back, and wait until the log can record that: {error.message}")
    except FAULTS as error:
        raise ConfigurationError(f"stored texts: what was erased cannot be kept erased: {error}") from error
    keeper.start()
    content = ContentLog(log, where.data, sealer, max_bytes=where.max_bytes, on_event=on_event)
    try:
        yield content
    finally:
        await content.close()
        await asyncio.to_thread(keeper.close)


async def _append(log: AuditLog, record: Record) -> None:
    await log.append([record])
