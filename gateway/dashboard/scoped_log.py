"""The log, its keeping and long work on it, cut down to a visitor's tenants: what the pages about the log are given.

INVARIANT: of the log as a whole, who may not see all tenants learns whether it holds and since when, and no volumes,
no writers and no findings, whose words may name another tenant's requests.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import Any, Final, NamedTuple

from gateway.audit.content import Append, Erased, Erasure
from gateway.audit.content_store import Stored, Taken
from gateway.audit.hold import Hold
from gateway.dashboard.access import Scope
from gateway.dashboard.i18n import N_
from gateway.dashboard.jobs import Job, Jobs, Progress
from gateway.dashboard.keeping import Keeping, ManifestRow
from gateway.dashboard.ledger import Checked, Ledger, SigningKeys, WriterRow
from gateway.dashboard.work import Order, carry_out
from gateway.errors import NotFound

WHOLE: Final = Scope(None)
MANIFESTS: Final = 48


class Manifests(NamedTuple):
    """`total`: None for who may not see all tenants."""

    rows: list[ManifestRow]
    total: int | None


class ScopedLog:
    """Blocking, but for the jobs: call it in a thread."""

    def __init__(self, ledger: Ledger, jobs: Jobs, scope: Scope) -> None:
        self._ledger = ledger
        self._keeping = Keeping(ledger)
        self._jobs = jobs
        self._scope = scope

    def writers(self) -> list[WriterRow]:
        """Raises LogSilent."""
        return self._ledger.writers() if self._scope.is_whole else []

    def newest_note(self) -> str:
        """Return the newest checkpoint, which says how many records there are. Raises NotFound, LogSilent."""
        note = self._ledger.newest_note() if self._scope.is_whole else None
        if note is None:
            raise NotFound(N_("there is no checkpoint"))
        return note

    def keys(self) -> SigningKeys:
        """Raises ConfigurationError."""
        return self._ledger.keys()

    def check(self, note: str, pubkey: str) -> Checked:
        """Raises LogSilent."""
        return self._ledger.check(note, pubkey)

    # --- keeping

    def holds(self) -> list[Hold]:
        """Raises ConfigurationError, OSError."""
        return [hold for tenant, hold in sorted(self._keeping.holds().items()) if self._scope.holds(tenant)]

    def place_hold(self, tenant: str, reason: str, by: str, append: Append) -> None:
        """Raises NotFound, BadRequest, ConfigurationError, AuditUnavailable, OSError."""
        self._check_tenant(tenant)
        self._keeping.place_hold(tenant, reason, by, append)

    def lift_hold(self, tenant: str, reason: str, by: str, append: Append) -> None:
        """Raises as place_hold."""
        self._check_tenant(tenant)
        self._keeping.lift_hold(tenant, reason, by, append)

    def manifests(self) -> Manifests:
        """Return the newest manifests with records of the visitor's tenants. Raises OSError."""
        rows, total = self._keeping.manifests(MANIFESTS)
        if self._scope.is_whole:
            return Manifests(rows, total)
        mine = [row for row in rows if any(self._scope.holds(tenant) for tenant in row.tenants)]
        return Manifests([_without_volumes(row, self._scope) for row in mine], None)

    def stored(self, tenant: str, user: str) -> list[Stored]:
        """Raises NotFound, content.FAULTS, ConfigurationError."""
        self._check_tenant(tenant)
        return self._keeping.stored(tenant, user)

    def reached(self, erasure: Erasure) -> Taken:
        """Raises as `stored`."""
        self._check_tenant(erasure.tenant)
        return self._keeping.reached(erasure)

    def erase(self, erasure: Erasure, append: Append) -> Erased:
        """Raises as `stored`, ContentHeldError, AuditUnavailable."""
        self._check_tenant(erasure.tenant)
        return self._keeping.erase(erasure, append)

    def _check_tenant(self, tenant: str) -> None:
        if not self._scope.holds(tenant):
            raise NotFound(N_("there is no such tenant"))

    # --- long work

    @property
    def is_busy(self) -> bool:
        return self._jobs.is_busy

    def start_verify(self, by: str) -> None:
        """The chain is everybody's: one run is for all, and each is told of it what he may know. Raises JobBusy."""
        self._jobs.start("verify", WHOLE, by, partial(carry_out, self._ledger, Order("verify")))

    def verified(self) -> Job | None:
        return self._jobs.find("verify", WHOLE)

    async def start_archive(self, number: int | None, by: str) -> None:
        """Raises JobBusy, NotFound."""
        if number is not None and not await asyncio.to_thread(self._is_mine, number):
            raise NotFound(N_("there is no such manifest"))

        def work(progress: Progress) -> Any:
            return {"number": number, **carry_out(self._ledger, Order("archive", number=number), progress)}

        self._jobs.start("archive", self._scope, by, work)

    def _is_mine(self, number: int) -> bool:
        tenants = self._keeping.tenants_of(number)
        return self._scope.is_whole or any(self._scope.holds(tenant) for tenant in tenants)

    def archive_verified(self) -> Job | None:
        return self._jobs.find("archive", self._scope)

    def start(self, order: Order, by: str) -> None:
        """Have the records of the visitor's tenants read. Raises JobBusy."""
        tenants = None if self._scope.tenants is None else tuple(sorted(self._scope.tenants))
        mine = replace(order, tenants=tenants)

        def work(progress: Progress) -> Any:
            return {"since": order.since / 1e6, **carry_out(self._ledger, mine, progress)}

        self._jobs.start(order.what, self._scope, by, work)

    def job(self, name: str) -> Job | None:
        return self._jobs.find(name, self._scope)


def _without_volumes(row: ManifestRow, scope: Scope) -> ManifestRow:
    tenants = tuple(tenant for tenant in row.tenants if scope.holds(tenant))
    return ManifestRow(row.number, row.hour, row.written, tenants, None, None, 0, row.sha256, "")
