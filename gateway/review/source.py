"""Where reviews are read from: the query index where there is one, else every record of the spool.

INVARIANT: what comes from here is of the tenants that were asked for. Blocking.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from gateway.audit.archive import RedisArchive
from gateway.audit.export_row import EXCHANGE, Unit, row_of, units
from gateway.audit.export_source import origins, records_of
from gateway.audit.index import DECISIONS, MAX_PAGE, IndexRow, Query, QueryIndex, Tenants
from gateway.audit.read import parse
from gateway.review.events import KINDS, Event, Subject, event_of, subject_of

MAX_EVENTS: Final = 50_000  # of people; a year of a busy team
MAX_ESCALATED: Final = 20_000
BATCH: Final = 200  # of records in one question
_WITHHELD: Final = frozenset({"escalate"})


class Facts(NamedTuple):
    """`is_cut`: there is more that is older, and it was not read."""

    subjects: tuple[Subject, ...]
    events: tuple[Event, ...]
    is_cut: bool = False


class Source(Protocol):
    def facts(self, tenants: Tenants, since: int) -> Facts:
        """Return what was escalated or appealed against since then (microseconds), and all that people did about it."""
        ...

    def about(self, identity: str, tenants: Tenants, since: int) -> Facts:
        """Return the same of one decision, whatever became of it."""
        ...

    def records(self, identity: str, tenants: Tenants) -> tuple[bytes, ...]:
        """Return the records of one decision or event; none where these tenants have none."""
        ...


class EventCache:
    """Events by the leaf of their record, and decisions that have ended: neither changes, so each is fetched once."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._events: dict[tuple[int, str], Event | None] = {}
        self._subjects: dict[tuple[str, str], Subject] = {}

    def subject(self, index: QueryIndex, identity: str, tenant: str) -> Subject | None:
        key = (identity, tenant)
        with self._lock:
            if key in self._subjects:
                return self._subjects[key]
        found = index.decision(identity, frozenset({tenant}))
        if found is None or found.row.kind != EXCHANGE:
            return None
        subject = subject_of(found.row)
        if found.row.end_leaf is not None:
            with self._lock:
                if len(self._subjects) > MAX_EVENTS:
                    self._subjects.clear()
                self._subjects[key] = subject
        return subject

    def events(self, index: QueryIndex, rows: Sequence[IndexRow]) -> list[Event]:
        """Return the events behind rows, newest row first as they come; what is no event is left out."""
        with self._lock:
            unknown = [row for row in rows if (row.leaf, row.id) not in self._events]
        for first in range(0, len(unknown), BATCH):
            some = unknown[first : first + BATCH]
            read = [event_of(parse(found[0])) if found else None for found in index.records_of(some)]
            with self._lock:
                if len(self._events) > MAX_EVENTS:
                    self._events.clear()
                self._events |= {(row.leaf, row.id): event for row, event in zip(some, read, strict=True)}
        with self._lock:
            known = [self._events.get((row.leaf, row.id)) for row in rows]
        return [event for event in known if event is not None]


class IndexSource:
    """Raises IndexDownError, IndexMissingError."""

    def __init__(self, index: QueryIndex, cache: EventCache | None = None) -> None:
        self._index = index
        self._cache = EventCache() if cache is None else cache

    def facts(self, tenants: Tenants, since: int) -> Facts:
        rows, is_cut = self._rows(
            Query(tenants=tenants, since=since, kinds=DECISIONS, actions=_WITHHELD), MAX_ESCALATED
        )
        subjects = {row.id: subject_of(row) for row in rows}
        events, more_cut = self._events(tenants, since)
        for event in events:
            if event.of not in subjects and (found := self._cache.subject(self._index, event.of, event.tenant)):
                subjects[event.of] = found
        return Facts(tuple(subjects.values()), tuple(events), is_cut or more_cut)

    def about(self, identity: str, tenants: Tenants, since: int) -> Facts:
        found = self._index.decision(identity, tenants)
        if found is None or found.row.kind != EXCHANGE or found.row.time < since:
            return Facts((), ())
        events, is_cut = self._events(frozenset({found.row.tenant}), since)
        return Facts((subject_of(found.row),), tuple(event for event in events if event.of == identity), is_cut)

    def _events(self, tenants: Tenants, since: int) -> tuple[list[Event], bool]:
        rows, is_cut = self._rows(Query(tenants=tenants, since=since, kinds=KINDS), MAX_EVENTS)
        return self._cache.events(self._index, rows), is_cut

    def records(self, identity: str, tenants: Tenants) -> tuple[bytes, ...]:
        found = self._index.decision(identity, tenants)
        return () if found is None else found.records

    def _rows(self, query: Query, most: int) -> tuple[list[IndexRow], bool]:
        rows: list[IndexRow] = []
        page = self._index.page(query, None, MAX_PAGE)
        rows += page.rows
        while page.next is not None and len(rows) < most:
            page = self._index.page(query, page.next, MAX_PAGE)
            rows += page.rows
        return rows, page.next is not None


class ScanSource:
    """Reads everything, for a log without an index. Raises SourceDiffersError, OSError, RedisError."""

    def __init__(self, data: Path, redis_url: str | None) -> None:
        self._data = data
        self._url = redis_url

    def facts(self, tenants: Tenants, since: int) -> Facts:
        return facts_of(self._units(), tenants, since)

    def about(self, identity: str, tenants: Tenants, since: int) -> Facts:
        return only(identity, self.facts(tenants, since))

    def records(self, identity: str, tenants: Tenants) -> tuple[bytes, ...]:
        mark = identity.encode()
        found = [each for unit in self._units() for each in unit.records if mark in each]
        kept = [(each, parse(each)) for each in found]
        return tuple(
            data
            for data, record in kept
            if record["id"] == identity and (not isinstance(tenants, frozenset) or record["tenant"] in tenants)
        )

    def _units(self) -> Iterator[Unit]:
        with ExitStack() as stack:
            archive = None if self._url is None else stack.enter_context(closing(RedisArchive(self._url)))
            for origin in origins(self._data, archive):
                yield from units(records_of(origin, archive))


def facts_of(found: Iterable[Unit], tenants: Tenants, since: int) -> Facts:
    """Gather what records say, in whatever order the writers' chains come."""
    rows: dict[str, Subject] = {}
    events: list[Event] = []
    for unit in found:
        row = row_of(unit)
        if row.time < since or (isinstance(tenants, frozenset) and row.tenant not in tenants):
            continue
        if row.type == EXCHANGE:
            rows[row.id] = subject_of(row)
        elif unit.other is not None and (event := event_of(unit.other.record)) is not None:
            events.append(event)
    asked = {event.of for event in events}
    return Facts(tuple(s for s in rows.values() if s.is_escalated or s.id in asked), tuple(events))


def only(identity: str, facts: Facts) -> Facts:
    """Keep what is of one decision."""
    subjects = tuple(each for each in facts.subjects if each.id == identity)
    return Facts(subjects, tuple(each for each in facts.events if each.of == identity), facts.is_cut)
