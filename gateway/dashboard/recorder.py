"""What people do at the desk goes on the audit log, through a writer of the desk's own beside those of the gateways.

INVARIANT: a change and the reading of a text are on the log before they happen; who cannot be recorded may do neither.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from typing import Final, Literal, TypeAlias

from gateway.audit.base import AuditLog, Record
from gateway.errors import AuditUnavailable
from gateway.ids import new_id
from gateway.types import Json

SYSTEM: Final = "-"  # the tenant of what concerns none or all of them
THREAD_SECONDS: Final = 10.0
What: TypeAlias = Literal["admin.login", "admin.read", "admin.change"]


class Recorder:
    def __init__(self, log: AuditLog) -> None:
        self._log = log

    async def record(self, what: What, tenant: str, actor: str, fields: Mapping[str, Json]) -> None:
        """Raises AuditUnavailable."""
        await self._log.append([Record(what, new_id(), tenant, {"actor": actor, **fields})])

    def from_thread(self) -> Callable[[Record], None]:
        """Return what puts a record of any type on the log from a thread, and waits. It raises AuditUnavailable."""
        loop = asyncio.get_running_loop()

        def append(record: Record) -> None:
            waiting = asyncio.run_coroutine_threadsafe(self._append(record), loop)
            try:
                waiting.result(THREAD_SECONDS)
            except TimeoutError as error:
                waiting.cancel()
                raise AuditUnavailable("the log does not take the record in time") from error

        return append

    async def _append(self, record: Record) -> None:
        await self._log.append([record])
