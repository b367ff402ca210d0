"""Who changed what is allowed: records that a command writes as a writer of its own, before it does what they say.

INVARIANT: a change that cannot be recorded is not made.
"""

from __future__ import annotations

import asyncio
import errno
import getpass
import os
import secrets
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from gateway.audit.base import Record
from gateway.audit.log import open_log
from gateway.errors import AuditUnavailable, ConfigurationError
from gateway.ids import new_id
from gateway.types import Json

SHIP_SECONDS: Final = 5.0  # what a command waits for Redis at most; the spool has the record by then
FILE_BYTES: Final = 16 << 10  # a gateway takes sixteen megabytes at once; a command that makes room may not find them
_FULL: Final = tuple(os.strerror(code) for code in (errno.ENOSPC, errno.EDQUOT))


def operator() -> str:
    """Return the name of the operating system's user, as far as it has one."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return str(os.getuid())


def record_change(
    data: Path, redis_url: str | None, max_bytes: int, kind: str, tenant: str, fields: Mapping[str, Json]
) -> None:
    """Put one record on the log of `data`, with who did it. Raises ConfigurationError: then do not do it."""
    record = Record(kind, new_id(), tenant, {**fields, "by": operator(), "via": "command"})
    try:
        asyncio.run(_append(data, redis_url, max_bytes, record))
    except AuditUnavailable as error:
        words = f"the log cannot record this, so it is not done: {error.message}"
        if error.message.endswith(_FULL):
            words += f"; make room on the disk of `{data}` (100 kB do), and run this again"
        raise ConfigurationError(words) from error


async def _append(data: Path, redis_url: str | None, max_bytes: int, record: Record) -> None:
    log = await open_log(
        data,
        master_key=secrets.token_bytes(32),  # no text is fingerprinted here
        max_bytes=max_bytes,
        redis_url=redis_url,
        file_bytes=FILE_BYTES,
    )
    try:
        await log.append([record])
        if log.shipper is not None:
            deadline = asyncio.get_running_loop().time() + SHIP_SECONDS
            while log.lag_records and asyncio.get_running_loop().time() < deadline:  # noqa: ASYNC110 - bounded
                await asyncio.sleep(0.02)
    finally:
        await log.close()
