"""What people do with the queue: look, claim, give back, decide. Each act is a record before it counts.

Acts on one decision take turns, over all desks and commands; a turn that Redis forgot costs nothing but an act that the
fold then passes over. INVARIANT: who acts is told what came of it, by the fold of what is on the log.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from classifiers.taxonomy import is_known
from gateway.audit.base import Record
from gateway.audit.index import Tenants
from gateway.errors import BadRequest, NotFound
from gateway.ids import new_id
from gateway.review.events import MAX_CATEGORIES, Event, Kind, Reason, Subject, Verdict
from gateway.review.fold import Item, Stage, fold, item_of
from gateway.review.source import Source
from gateway.review.turns import Turns, TurnsSilent
from policies.types import Policy, Review

CLAIM_SECONDS: Final = 1800
DAY: Final = 86_400_000_000  # microseconds
HORIZON_DAYS: Final = 400  # how far back the queue looks; no appeal token is asked to last longer by default
Append = Callable[[Record], None]  # puts a record on the log, durably; raises AuditUnavailable


class ReviewConflict(BadRequest):
    """Somebody else has it, it is decided, or this person may not decide it."""

    status = 409
    code = "review_conflict"


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a person decides. `categories`: of CORRECTED alone: what is to be found in the text."""

    verdict: Verdict
    reason: Reason
    categories: tuple[str, ...] = ()

    def check(self) -> None:
        """Raises BadRequest."""
        if (self.verdict is Verdict.CORRECTED) != bool(self.categories):
            raise BadRequest("`categories`: expected some with the verdict `corrected`, and none with another")
        unknown = [name for name in self.categories if not is_known(name)]
        if unknown or len(self.categories) > MAX_CATEGORIES:
            raise BadRequest(f"`categories`: expected at most {MAX_CATEGORIES} categories of the taxonomy")


@dataclass(frozen=True, slots=True)
class Listed:
    """An item as a list shows it."""

    item: Item
    stage: Stage
    holder: str | None
    needs_two: bool


class Book:
    """`policies`: those in force, by name. One that is gone counts as one that says nothing of reviews."""

    def __init__(
        self,
        source: Source,
        turns: Turns,
        policies: Mapping[str, Policy],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._source = source
        self._turns = turns
        self._policies = policies
        self._clock = clock

    @property
    def now(self) -> int:
        return int(self._clock() * 1e6)

    def listed(self, tenants: Tenants, days: int = HORIZON_DAYS) -> list[Listed]:
        """Return all there is or was to review, what has waited longest first."""
        facts = self._source.facts(tenants, self.now - days * DAY)
        recent = self._turns.recent(subject.id for subject in facts.subjects)
        items = fold(facts.subjects, [*facts.events, *recent])
        return sorted(
            (self.seen(item) for item in items.values()), key=lambda each: (each.item.opened, each.item.subject.id)
        )

    def one(self, identity: str, tenants: Tenants) -> Listed:
        """Raises NotFound."""
        return self.seen(self._item(identity, tenants))

    def claim(self, identity: str, tenants: Tenants, actor: str, append: Append) -> Listed:
        """Raises NotFound, ReviewConflict, AuditUnavailable, as release and decide do."""
        return self._act(identity, tenants, append, lambda item, at: self._claiming(item, at, actor))

    def release(self, identity: str, tenants: Tenants, actor: str, append: Append) -> Listed:
        def releasing(item: Item, at: int) -> Event:
            if item.claimed_by(at) != actor:
                raise ReviewConflict("this is not yours to give back")
            return Event(Kind.RELEASE, identity, item.subject.tenant, at, actor)

        return self._act(identity, tenants, append, releasing)

    def decide(self, identity: str, tenants: Tenants, actor: str, ruling: Ruling, append: Append) -> Listed:
        """Decide what `actor` has claimed; where two people are asked, it is a proposal until another says the same."""
        ruling.check()

        def deciding(item: Item, at: int) -> Event:
            _check_open(item, actor)
            if item.claimed_by(at) != actor:
                raise ReviewConflict("claim it first: nobody decides what somebody else may be looking at")
            event = Event(Kind.DECIDE, identity, item.subject.tenant, at, actor)
            return replace(
                event,
                verdict=ruling.verdict,
                reason=ruling.reason,
                categories=tuple(sorted(set(ruling.categories))),
                second=self._asks_two(item.subject),
            )

        return self._act(identity, tenants, append, deciding)

    def seen(self, item: Item) -> Listed:
        keep = self._review(item.subject).keep_days
        return Listed(item, item.stage(self.now, keep), item.claimed_by(self.now), self._asks_two(item.subject))

    def _claiming(self, item: Item, at: int, actor: str) -> Event:
        _check_open(item, actor)
        if item.claimed_by(at) not in {None, actor}:
            raise ReviewConflict("somebody else has claimed it")
        return Event(Kind.CLAIM, item.subject.id, item.subject.tenant, at, actor, at + CLAIM_SECONDS * 1_000_000)

    def _act(self, identity: str, tenants: Tenants, append: Append, make: Callable[[Item, int], Event]) -> Listed:
        with self._turns.of(identity):
            item = self._item(identity, tenants)
            event = make(item, max(self.now, item.last + 1))
            record = Record(event.kind.value, new_id(), event.tenant, event.fields())
            append(record)
            event = replace(event, record=record.id)
            with contextlib.suppress(TurnsSilent):  # it is on the log, which the index reaches by itself
                self._turns.remember(event)
            after = item_of(item.subject, [*item.history, event])
        assert after is not None  # noqa: S101 - it was there before
        return self.seen(after)

    def _item(self, identity: str, tenants: Tenants) -> Item:
        facts = self._source.about(identity, tenants, self.now - HORIZON_DAYS * DAY)
        item = None
        for subject in facts.subjects:
            recent = [each for each in self._turns.recent([identity]) if each.tenant == subject.tenant]
            item = item_of(subject, {*facts.events, *recent})
        if item is None:
            raise NotFound("there is no such decision under review")
        return item

    def _review(self, subject: Subject) -> Review:
        policy = self._policies.get(subject.policy)
        return Review() if policy is None else policy.review

    def _asks_two(self, subject: Subject) -> bool:
        return self._review(subject).asks_second(subject.action, subject.categories)


def reviews_of(book: Book, identity: str, tenants: Tenants) -> Collection[Event]:
    """Return what people did about one decision, oldest first; nothing where nobody was asked."""
    try:
        return book.one(identity, tenants).item.history
    except NotFound:
        return ()


def _check_open(item: Item, actor: str) -> None:
    if item.decided is not None:
        raise ReviewConflict("it is decided")
    if not item.may_decide(actor):
        raise ReviewConflict(
            "somebody else has to decide this: you proposed it, or the appeal is against your decision"
        )
