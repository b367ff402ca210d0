"""Decisions, cut down to a visitor's tenants: lists, counts, records, proofs and texts.

INVARIANT: whatever a page asks, no question goes out that is about more than the tenants of the scope.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from gateway.audit.content import Part
from gateway.audit.index import ALL_TENANTS, Count, Decision, Dimension, IndexRow, Query, Tenants, ValueCount
from gateway.dashboard.access import Scope
from gateway.dashboard.decisions import Bucket, Decisions, Found
from gateway.dashboard.proving import Checked, Proofs
from gateway.errors import NotFound


class ScopedDecisions:
    """Every call that asks the index raises IndexSilent."""

    def __init__(self, decisions: Decisions, proofs: Proofs, scope: Scope) -> None:
        self._decisions = decisions
        self._proofs = proofs
        self._scope = scope

    def within(self, scope: Scope) -> ScopedDecisions:
        """Return the same, cut down to `scope` as well."""
        mine, other = self._scope.tenants, scope.tenants
        both = other if mine is None else mine if other is None else mine & other
        return ScopedDecisions(self._decisions, self._proofs, Scope(both))

    def tenants(self, tenant: str = "") -> Tenants:
        """Return the tenants to ask for: one, or all of the visitor's. Raises NotFound for another's."""
        if tenant:
            if not self._scope.holds(tenant):
                raise NotFound("there is no such tenant")
            return frozenset({tenant})
        return ALL_TENANTS if self._scope.tenants is None else self._scope.tenants

    async def page(self, query: Query, after: str = "", limit: int = 50) -> Found:
        """Return the rows that follow the decision `after`. Raises NotFound."""
        return await self._decisions.page(self._cut(query), after, limit)

    async def one(self, identity: str) -> Decision:
        """Raises NotFound."""
        return await self._decisions.one(identity, self.tenants())

    async def values(self, tenant: str, asked: Sequence[Dimension]) -> dict[Dimension, Sequence[ValueCount]]:
        """Return what there is to choose from in a filter. Raises NotFound."""
        return await self._decisions.values(self.tenants(tenant), asked)

    async def counts(self, query: Query, by: Sequence[Dimension], bucket: Bucket) -> list[Sequence[Count]]:
        """Count by each of some dimensions."""
        return await self._decisions.counts(self._cut(query), by, bucket)

    async def sums(self, query: Query, by: Sequence[Dimension]) -> Sequence[Mapping[str, int]]:
        """Count by each of some dimensions over all of the time."""
        return await self._decisions.sums(self._cut(query), by)

    async def records_of(self, rows: Sequence[IndexRow]) -> Sequence[tuple[bytes, ...]]:
        """Return the records of rows. Raises NotFound where one is of another's."""
        if not all(self._scope.holds(row.tenant) for row in rows):
            raise NotFound("there is no such decision")
        return await self._decisions.records_of(rows)

    async def proof(self, identity: str) -> str:
        """Return the document that proves a decision's records. Raises NotFound, Unproved."""
        return await self._proofs.document((await self.one(identity)).records)

    async def check(self, identity: str) -> Checked:
        """Make a decision's proof and check it. Raises NotFound, Unproved."""
        return await self._proofs.check((await self.one(identity)).records)

    async def texts(self, decision: Decision) -> list[Part]:
        """Open the texts of a decision, after the reading is recorded. Raises NotFound, TextsSilent."""
        if not self._scope.holds(decision.row.tenant):
            raise NotFound("there is no such decision")
        return await self._proofs.texts(decision.records)

    def _cut(self, query: Query) -> Query:
        """Narrow a question to the scope, whoever wrote it."""
        if self._scope.tenants is None:
            return query
        asked = query.tenants if isinstance(query.tenants, frozenset) else self._scope.tenants
        return replace(query, tenants=asked & self._scope.tenants)
