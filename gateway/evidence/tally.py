"""Counting one tenant's decisions while the log goes by, each record once, in memory that does not grow with the log.

INVARIANT: a record of another tenant leaves nothing behind. What comes from outside (models, languages, codes) has a
bounded number of rows; what is beyond the bound is counted in one row, never dropped.
"""

from __future__ import annotations

import hashlib
import heapq
from collections import Counter
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Final, NamedTuple

import orjson

from gateway.audit.export_source import Placed
from gateway.evidence.shape import items, number, part, text, word
from gateway.evidence.types import DAY_MICROSECONDS, Count, Period, Texts
from policies.types import UNJUDGED

MAX_ROWS: Final = 2_000  # of one table
MAX_PENDING: Final = 20_000  # exchanges that began and have not ended yet
SAMPLE: Final = 10  # decisions of all, and as many of those that were not let through as they were
OTHERS: Final = "(others)"
_NONE: Final[Mapping[str, Any]] = {}
_EMPTY: Final[frozenset[Texts]] = frozenset()


class Rows(Counter[Texts]):
    """A table of counts with a bound."""

    def add(self, *name: str, times: int = 1) -> None:
        if name not in self and len(self) >= MAX_ROWS:
            name = (OTHERS,) * len(name)
        self[name] += times

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

    def wants(self, digest: int) -> bool:
        """Tell whether one with this digest would be kept."""
        return len(self._heap) < self._size or -digest > self._heap[0][0]

    def offer(self, digest: int, pick: Pick) -> None:
        if self.wants(digest):
            push = heapq.heappush if len(self._heap) < self._size else heapq.heapreplace
            push(self._heap, (-digest, pick.id, pick))

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


class Plain(NamedTuple):
    """What most decisions have like many others. `ran`: each classifier and how it went with it."""

    day: str
    action: str
    model: str
    endpoint: str
    language: str
    status: str
    ran: tuple[tuple[str, str], ...]


class PolicyName(NamedTuple):
    policy: str
    revision: str
    sha256: str
    cards: tuple[tuple[str, str], ...]
    taken_back: Texts


class Part(NamedTuple):
    """What took part in a decision. `ran`: each classifier and how it went with it."""

    policy: PolicyName
    ran: tuple[tuple[str, str], ...]


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
    _alike: Counter[Plain] = field(default_factory=Counter)  # not yet in the tables
    _known: dict[bytes, Part] = field(default_factory=dict)  # by their JSON
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
        """What is still open has no end in the log; the tables are filled."""
        for each in self._pending.values():
            self._count(each, None)
        self._pending.clear()
        self._spread()

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
        last: Mapping[str, Any] = _NONE if ended is None else ended.record["fields"]
        after = part(last, "output")
        action = text(last or before, "action") or "none"
        self.decisions += 1
        self.unfinished += ended is None
        self.released += max(0, number(last, "released"))
        self.stored_texts += "content" in fields or "content" in last
        self.failed_open += "open" in (before.get("failure_mode"), after.get("failure_mode"))
        taking_part = self._taken_part(before, after, part(fields, "policy"))
        self._add(
            Plain(
                day_of(time),
                action,
                text(fields, "model"),
                text(fields, "route"),
                text(fields, "language"),
                text(last, "status") or "no end",
                taking_part.ran,
            )
        )
        for name in _fired(before) | _fired(after):
            self.fired.add(*name)
        for name in _unjudged(before) | _unjudged(after):
            self.unjudged.add(day_of(time), *name)
        self._use(taking_part.policy).at(time)
        self._offer(time, action, begun, ended)

    def _add(self, plain: Plain) -> None:
        """Count at once what most decisions have alike. The tables get it later, each name in the order it came first."""
        if plain not in self._alike and len(self._alike) >= MAX_ROWS:
            self._spread()
        self._alike[plain] += 1

    def _spread(self) -> None:
        for each, times in self._alike.items():
            self.actions.add(each.action, times=times)
            self.days.add(each.day, each.action, times=times)
            self.models.add(each.model, times=times)
            self.endpoints.add(each.endpoint, times=times)
            self.languages.add(each.language, times=times)
            self.statuses.add(each.status, times=times)
            for classifier, status in each.ran:
                self.classifiers.add(classifier, times=times)
                if status != "ok":
                    self.failed.add(classifier, status, times=times)
        self._alike.clear()

    def _offer(self, time: int, action: str, begun: Placed, ended: Placed | None) -> None:
        identity = text(begun.record, "id")
        digest = int.from_bytes(hashlib.sha256(identity.encode()).digest())
        for picker in (self._all,) if action == "allow" else (self._all, self._stopped):
            if picker.wants(digest):
                records = (begun.data,) if ended is None else (begun.data, ended.data)
                picker.offer(digest, Pick(identity, time, action, records))

    def _taken_part(self, before: Mapping[str, Any], after: Mapping[str, Any], policy: Mapping[str, Any]) -> Part:
        """Read classifiers and policy; what is the same bytes again, as nearly always, is read once."""
        try:
            same = orjson.dumps((before.get("classifiers"), after.get("classifiers"), policy))
        except TypeError:  # more than JSON holds
            return _part(before, after, policy)
        known = self._known.get(same)
        if known is None:
            known = _part(before, after, policy)
            if len(self._known) < MAX_ROWS:
                self._known[same] = known
        return known

    def _use(self, name: PolicyName) -> Use:
        use = self.policies.get(name)
        if use is None:
            if len(self.policies) >= MAX_ROWS:
                name = PolicyName(OTHERS, "", "", (), ())
            use = self.policies.setdefault(name, Use())
        return use


def _part(before: Mapping[str, Any], after: Mapping[str, Any], policy: Mapping[str, Any]) -> Part:
    cards = sorted((str(name), str(digest)) for name, digest in part(policy, "cards").items())
    taken_back = sorted(str(each) for each in items(policy, "waived"))
    name = PolicyName(text(policy, "id"), word(policy, "rev"), text(policy, "sha256"), tuple(cards), tuple(taken_back))
    ran = ((name, str(how)) for side in (before, after) for name, how in part(side, "classifiers").items())
    return Part(name, tuple(dict.fromkeys(ran)))


def _fired(side: Mapping[str, Any]) -> AbstractSet[Texts]:
    if not side.get("fired"):
        return _EMPTY
    return {
        (_category(rule), text(rule, "rule"), text(rule, "mode"), text(rule, "action"))
        for rule in items(side, "fired")
        if type(rule) is dict
    }


def _category(rule: Mapping[str, Any]) -> str:
    """What was found; what nobody judged is in a table of its own, by category."""
    return "unjudged" if text(rule, "rule").startswith(UNJUDGED) else text(rule, "category")


def _unjudged(side: Mapping[str, Any]) -> AbstractSet[Texts]:
    if not side.get("unjudged"):
        return _EMPTY
    return {
        (str(each[1]), str(each[2]))
        for each in items(side, "unjudged")
        if type(each) is list and len(each) == 3  # noqa: PLR2004 - classifier, category, reason
    }


def day_of(time: int) -> str:
    return _day(time // DAY_MICROSECONDS)


@lru_cache(maxsize=4096)
def _day(number_of_day: int) -> str:
    return datetime.fromtimestamp(number_of_day * 86_400, UTC).date().isoformat()
