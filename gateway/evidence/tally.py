"""Counting one tenant's decisions while the log goes by, each record once, in memory that does not grow with the log.

INVARIANT: a record of another tenant leaves nothing behind. What comes from outside (models, languages, codes) has a
bounded number of rows; what is beyond the bound is counted in one row, never dropped.
"""

from __future__ import annotations

import hashlib
import heapq
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final, NamedTuple

from gateway.audit.export_source import Placed
from gateway.evidence.shape import items, number, part, text, word
from gateway.evidence.types import DAY_MICROSECONDS, Count, Period, Texts

MAX_ROWS: Final = 2_000  # of one table
MAX_PENDING: Final = 20_000  # exchanges that began and have not ended yet
SAMPLE: Final = 10  # decisions of all, and as many of those that were not let through as they were
OTHERS: Final = "(others)"


class Rows(Counter[Texts]):
    """A table of counts with a bound."""

    def add(self, *name: str) -> None:
        if name not in self and len(self) >= MAX_ROWS:
            name = (OTHERS,) * len(name)
        self[name] += 1

    def listed(self) -> tuple[Count, ...]:
        """Return the rows by name."""
        return tuple(Count(name, count) for name, count in sorted(self.items()))


class Pick(NamedTuple):
    """A decision of the sample, with its records' own bytes."""

    id: str
    time: int
    action: str
    records: tuple[bytes, ...]


class Picker:
    """Keeps the decisions whose identifiers have the smallest SHA-256: anybody can pick the same ones again."""

    def __init__(self, size: int = SAMPLE) -> None:
        self._size = size
        self._heap: list[tuple[int, str, Pick]] = []  # by what is greatest

    def offer(self, digest: int, pick: Pick) -> None:
        entry = (-digest, pick.id, pick)
        if len(self._heap) < self._size:
            heapq.heappush(self._heap, entry)
        elif -digest > self._heap[0][0]:
            heapq.heapreplace(self._heap, entry)

    def picked(self) -> list[Pick]:
        return [pick for *_, pick in self._heap]


@dataclass(slots=True)
class Use:
    """How often, first and last when, a policy (or a card) took part."""

    count: int = 0
    first: int = 0
    last: int = 0

    def at(self, time: int) -> None:
        self.first = min(self.first, time) if self.count else time
        self.last = max(self.last, time)
        self.count += 1


class PolicyName(NamedTuple):
    policy: str
    revision: str
    sha256: str
    cards: tuple[tuple[str, str], ...]
    taken_back: Texts


@dataclass
class Tally:
    """Feed `begin` and `end` with the tenant's records, in the order of their writer; `finish`; read the fields."""

    period: Period
    decisions: int = 0
    unfinished: int = 0
    unbegun: int = 0
    released: int = 0
    failed_open: int = 0
    stored_texts: int = 0
    actions: Rows = field(default_factory=Rows)
    days: Rows = field(default_factory=Rows)
    fired: Rows = field(default_factory=Rows)
    models: Rows = field(default_factory=Rows)
    endpoints: Rows = field(default_factory=Rows)
    languages: Rows = field(default_factory=Rows)
    statuses: Rows = field(default_factory=Rows)
    unjudged: Rows = field(default_factory=Rows)
    failed: Rows = field(default_factory=Rows)
    classifiers: Rows = field(default_factory=Rows)
    policies: dict[PolicyName, Use] = field(default_factory=dict)
    _pending: dict[str, Placed] = field(default_factory=dict)
    _all: Picker = field(default_factory=Picker)
    _stopped: Picker = field(default_factory=Picker)

    def begin(self, each: Placed) -> None:
        identity = str(each.record.get("id"))
        if identity in self._pending:
            self._count(self._pending.pop(identity), None)
        elif len(self._pending) >= MAX_PENDING:
            self._count(self._pending.pop(next(iter(self._pending))), None)
        self._pending[identity] = each

    def end(self, each: Placed) -> None:
        begun = self._pending.pop(str(each.record.get("id")), None)
        if begun is not None:
            self._count(begun, each)
        elif self.period.holds(number(each.record, "ts_wall")):
            self.unbegun += 1

    def finish(self) -> None:
        """What is still open has no end in the log."""
        for each in self._pending.values():
            self._count(each, None)
        self._pending.clear()

    def picked(self) -> tuple[Pick, ...]:
        """Return the sample, by time."""
        found = {pick.id: pick for pick in (*self._all.picked(), *self._stopped.picked())}
        return tuple(sorted(found.values(), key=lambda pick: (pick.time, pick.id)))

    def _count(self, begun: Placed, ended: Placed | None) -> None:
        time = number(begun.record, "ts_wall")
        if not self.period.holds(time):
            return
        fields = begun.record["fields"]
        before = part(fields, "input")
        last: Mapping[str, Any] = {} if ended is None else ended.record["fields"]
        action = text(last or before, "action") or "none"
        day = day_of(time)
        self.decisions += 1
        self.unfinished += ended is None
        self.released += max(0, number(last, "released"))
        self.stored_texts += "content" in fields or "content" in last
        self.actions.add(action)
        self.days.add(day, action)
        self.models.add(text(fields, "model"))
        self.endpoints.add(text(fields, "route"))
        self.languages.add(text(fields, "language"))
        self.statuses.add(text(last, "status") or "no end")
        self._judged(day, before, part(last, "output"))
        self._policy(time, part(fields, "policy"))
        records = (begun.data,) if ended is None else (begun.data, ended.data)
        identity = text(begun.record, "id")
        digest = int.from_bytes(hashlib.sha256(identity.encode()).digest())
        pick = Pick(identity, time, action, records)
        self._all.offer(digest, pick)
        if action != "allow":
            self._stopped.offer(digest, pick)

    def _judged(self, day: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        fired: set[Texts] = set()
        unjudged: set[Texts] = set()
        statuses: set[Texts] = set()
        for side in (before, after):
            for rule in items(side, "fired"):
                if type(rule) is dict:
                    fired.add((text(rule, "category"), text(rule, "rule"), text(rule, "mode"), text(rule, "action")))
            for each in items(side, "unjudged"):
                if type(each) is list and len(each) == 3:  # noqa: PLR2004 - classifier, category, reason
                    unjudged.add((str(each[1]), str(each[2])))
            statuses.update((name, str(status)) for name, status in part(side, "classifiers").items())
        for name in fired:
            self.fired.add(*name)
        for name in unjudged:
            self.unjudged.add(day, *name)
        for classifier, status in statuses:
            self.classifiers.add(classifier)
            if status != "ok":
                self.failed.add(classifier, status)
        self.failed_open += "open" in {before.get("failure_mode"), after.get("failure_mode")}

    def _policy(self, time: int, policy: Mapping[str, Any]) -> None:
        cards = tuple(sorted((str(name), str(digest)) for name, digest in part(policy, "cards").items()))
        taken_back = tuple(sorted(str(each) for each in items(policy, "waived")))
        name = PolicyName(text(policy, "id"), word(policy, "rev"), text(policy, "sha256"), cards, taken_back)
        use = self.policies.get(name)
        if use is None:
            if len(self.policies) >= MAX_ROWS:
                name = PolicyName(OTHERS, "", "", (), ())
            use = self.policies.setdefault(name, Use())
        use.at(time)


def day_of(time: int) -> str:
    return _day(time // DAY_MICROSECONDS)


@lru_cache(maxsize=4096)
def _day(number_of_day: int) -> str:
    return datetime.fromtimestamp(number_of_day * 86_400, UTC).date().isoformat()
