"""What people do at the desk goes on the audit log, through a writer of the desk's own beside those of the gateways.

INVARIANT: a change and the reading of a text are on the log before they happen; who cannot be recorded may do neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from gateway.audit.base import AuditLog, Record
from gateway.ids import new_id
from gateway.types import Json

SYSTEM: Final = "-"  # the tenant of what concerns none or all of them
What: TypeAlias = Literal["admin.login", "admin.read", "admin.change"]


class Recorder:
    def __init__(self, log: AuditLog) -> None:
        self._log = log

    async def record(self, what: What, tenant: str, actor: str, fields: Mapping[str, Json]) -> None:
        """Raises AuditUnavailable."""
        await self._log.append([Record(what, new_id(), tenant, {"actor": actor, **fields})])
