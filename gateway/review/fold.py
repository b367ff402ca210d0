"""The queue as a fold of records: what waits for a person, who has it, what was decided. Pure.

INVARIANT: the order in which records come in, and how often, changes nothing; a record that was not allowed when it was
written (a claim of what another holds, a decision without a claim, one's own confirmation) changes nothing either.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from gateway.review.events import Event, Kind, Subject


class Stage(StrEnum):
    WAITING = "waiting"
    CLAIMED = "claimed"
    PROPOSED = "proposed"  # one person has decided, and another has to agree
    DECIDED = "decided"
    LAPSED = "lapsed"  # nobody decided in the time that the policy gives; what was withheld stays withheld


@dataclass(slots=True)
class Item:
    """One decision under review. `decided`: by whom and how, when it is final; `barred`: who may not decide again."""

    subject: Subject
    opened: int
    appeal: Event | None = None
    claim: Event | None = None
    proposal: Event | None = None
    decided: Event | None = None
    barred: frozenset[str] = frozenset()
    history: list[Event] = field(default_factory=list)  # what counted, oldest first

    def claimed_by(self, now: int) -> str | None:
        """Tell who has it at `now` (microseconds)."""
        return self.claim.actor if self.claim is not None and self.claim.until > now else None

    def stage(self, now: int, keep_days: int) -> Stage:
        if self.decided is not None:
            return Stage.DECIDED
        if now >= self.opened + keep_days * 86_400_000_000:
            return Stage.LAPSED
        if self.claimed_by(now) is not None:
            return Stage.CLAIMED
        return Stage.WAITING if self.proposal is None else Stage.PROPOSED

    def may_decide(self, actor: str) -> bool:
        """Whether `actor` may decide: nobody confirms their own proposal or hears the appeal against their decision."""
        return actor not in self.barred and (self.proposal is None or self.proposal.actor != actor)

    @property
    def last(self) -> int:
        return self.history[-1].at if self.history else self.opened


def fold(subjects: Iterable[Subject], events: Iterable[Event]) -> dict[str, Item]:
    """Return what is or was under review, by decision: what was escalated, and what was appealed against."""
    found = {subject.id: subject for subject in subjects}
    by_decision: dict[str, set[Event]] = {}
    for event in events:
        subject = found.get(event.of)
        if subject is not None and subject.tenant == event.tenant:
            by_decision.setdefault(event.of, set()).add(event)
    items: dict[str, Item] = {}
    for identity, subject in found.items():
        item = item_of(subject, by_decision.get(identity, ()))
        if item is not None:
            items[identity] = item
    return items


def item_of(subject: Subject, events: Collection[Event]) -> Item | None:
    """Return one decision's review; None: nobody asked for one."""
    ordered = sorted(_distinct(events), key=lambda event: event.order)
    appealed = next((event for event in ordered if event.kind is Kind.APPEAL), None)
    if not subject.is_escalated and appealed is None:
        return None
    opened = subject.time if subject.is_escalated or appealed is None else appealed.at
    item = Item(subject, opened)
    for event in ordered:
        if event.at >= opened and _STEPS[event.kind](item, event):
            item.history.append(event)
    return item


def _distinct(events: Iterable[Event]) -> Iterable[Event]:
    """Drop what came twice: from the log and from the cache of what is on its way there."""
    seen: dict[tuple[object, ...], Event] = {}
    for event in events:
        key = (event.order, event.verdict, event.reason, event.categories, event.second, event.until)
        if key not in seen or event.record > seen[key].record:
            seen[key] = event
    return seen.values()


def _appeal(item: Item, event: Event) -> bool:
    if item.appeal is not None:
        return False
    item.appeal = event
    if item.decided is not None:  # a person said so, and is asked again: somebody else
        actors = {each.actor for each in item.history if each.kind is Kind.DECIDE}
        item.barred, item.decided, item.proposal, item.opened = frozenset(actors), None, None, event.at
    return True


def _claim(item: Item, event: Event) -> bool:
    holder = item.claimed_by(event.at)
    if item.decided is not None or holder not in {None, event.actor} or not item.may_decide(event.actor):
        return False
    item.claim = event
    return True


def _release(item: Item, event: Event) -> bool:
    if item.claimed_by(event.at) != event.actor:
        return False
    item.claim = None
    return True


def _decide(item: Item, event: Event) -> bool:
    if item.decided is not None or item.claimed_by(event.at) != event.actor or not item.may_decide(event.actor):
        return False
    item.claim = None
    before = item.proposal
    if before is not None:
        agrees = (before.verdict, set(before.categories)) == (event.verdict, set(event.categories))
        item.decided, item.proposal = (event, None) if agrees else (None, event)
    elif event.second:
        item.proposal = event
    else:
        item.decided = event
    return True


_STEPS = {Kind.APPEAL: _appeal, Kind.CLAIM: _claim, Kind.RELEASE: _release, Kind.DECIDE: _decide}
