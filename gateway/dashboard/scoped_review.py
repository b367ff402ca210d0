"""The review queue, cut down to a visitor's tenants: asked in threads, since it reads the query index."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from gateway.audit.content import Part
from gateway.audit.index import ALL_TENANTS, Tenants
from gateway.dashboard.access import Scope
from gateway.dashboard.decisions import Decisions
from gateway.dashboard.proving import Proofs
from gateway.errors import NotFound
from gateway.review.book import Append, Book, Listed, Ruling, reviews_of
from gateway.review.events import Event
from gateway.review.source import EventCache, IndexSource
from gateway.review.turns import RedisTurns, Turns
from policies.types import Policy

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Reviewing:
    """What reviews need beside the index. `turns` None: there is no Redis, and so no index either."""

    turns: Turns | None
    cache: EventCache = field(default_factory=EventCache)


def reviewing(redis_url: str | None) -> Reviewing:
    """Raises ConfigurationError."""
    return Reviewing(None if redis_url is None else RedisTurns(redis_url))


@dataclass(frozen=True, slots=True)
class ScopedReview:
    """Every call raises IndexSilent and TurnsSilent; those that act also NotFound, ReviewConflict, AuditUnavailable."""

    decisions: Decisions
    proofs: Proofs
    reviewing: Reviewing
    policies: Mapping[str, Policy]
    scope: Scope

    @property
    def tenants(self) -> Tenants:
        return ALL_TENANTS if self.scope.tenants is None else self.scope.tenants

    async def listed(self) -> list[Listed]:
        return await self._ask(lambda book: book.listed(self.tenants))

    async def one(self, identity: str) -> Listed:
        """Raises NotFound."""
        return await self._ask(lambda book: book.one(identity, self.tenants))

    async def of(self, identity: str) -> Sequence[Event]:
        """Return what people did about a decision, oldest first; nothing where nobody was asked."""
        return tuple(await self._ask(lambda book: reviews_of(book, identity, self.tenants)))

    async def claim(self, identity: str, actor: str, append: Append) -> Listed:
        return await self._ask(lambda book: book.claim(identity, self.tenants, actor, append))

    async def release(self, identity: str, actor: str, append: Append) -> Listed:
        return await self._ask(lambda book: book.release(identity, self.tenants, actor, append))

    async def decide(self, identity: str, actor: str, ruling: Ruling, append: Append) -> Listed:
        return await self._ask(lambda book: book.decide(identity, self.tenants, actor, ruling, append))

    async def texts(self, listed: Listed) -> list[tuple[str, Part]]:
        """Open the texts of a decision and the reason of its appeal, after the reading is recorded."""
        subject, appeal = listed.item.subject, listed.item.appeal
        if not self.scope.holds(subject.tenant):
            raise NotFound("there is no such decision under review")
        found: list[tuple[str, Part]] = []
        for identity, name in ((subject.id, ""), (appeal.record if appeal else "", "appeal")):
            if identity:
                decision = await self.decisions.one(identity, frozenset({subject.tenant}))
                found += [(name or part.field, part) for part in await self.proofs.texts(decision.records)]
        return found

    async def _ask(self, question: Callable[[Book], Answer]) -> Answer:
        turns, cache = self.reviewing.turns, self.reviewing.cache
        if turns is None:
            raise NotFound("there is no Redis, and so no queue here; `caveat review` reads the log itself")
        return await self.decisions.ask(lambda index: question(Book(IndexSource(index, cache), turns, self.policies)))
