"""The query index in Redis, for reading: `RedisIndex` answers what `gateway.audit.index` asks.

INVARIANT: no row of a tenant that was not asked for leaves here, whatever the lists of places say.
"""

from __future__ import annotations

import json
import struct
import threading
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final, Literal, TypeVar
from uuid import UUID

import numpy as np
import numpy.typing as npt
from redis import Redis
from redis.exceptions import OutOfMemoryError

from gateway.audit.index import (
    ALL_TENANTS,
    LISTS,
    MAX_PAGE,
    Count,
    Cursor,
    Decision,
    Dimension,
    IndexDownError,
    IndexMissingError,
    IndexRow,
    IndexStanding,
    Page,
    Query,
    Tenants,
    ValueCount,
)
from gateway.audit.index_count import from_counters, from_rows, is_counted, is_kept, totals
from gateway.audit.index_layout import (
    FIRED,
    LETTERS,
    META,
    ODD_ID,
    ROW,
    STAGES,
    TIME_BYTES,
    UNJUDGED_BIT,
    VERSION,
    Names,
    Packed,
    Values,
    odd_code,
    taken_ms,
)
from gateway.audit.index_records import Fetched, FromArchive, fetch
from gateway.audit.index_scan import Mask, Plan, Scanner, Segment, View, plan_of, view_of
from gateway.audit.index_sums import Memory, Question, memorable, sums
from gateway.audit.tree import FAILURES, RedisTree
from gateway.redis.access import Role
from gateway.redis.connect import Link

_TIMEOUT_SECONDS: Final = 5.0
_CODED: Final = (*LETTERS.values(), FIRED, ODD_ID)
_SINGLE: Final = (
    Dimension.KIND,
    *(each for each in Dimension if each not in {*LISTS, Dimension.KIND, Dimension.TENANT}),
)
_NONSENSE: Final = (KeyError, ValueError, TypeError, IndexError, struct.error)  # of what was read and is no index
_UNREADABLE: Final = "the query index is damaged: run `caveat audit index --rebuild`"
_MAX_EMPTY: Final = 16_384  # segments in which some list found nothing; some 3 MB
_HEAD: Final = ("version", "segment_rows", "leaves", "rows", "skipped")
_LOOKS: Final = 5  # a full Redis takes hardly a write, so that the first is mostly the last
_GAP_ROWS: Final = 64  # 4 kB are read sooner than another answer
Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class _State:
    view: View
    leaves: int
    skipped: int


class RedisIndex:
    """A `QueryIndex`: one question at a time, from any thread. `archive`: where records are that Redis has no more.

    `memory`: of sums, for several readers of one index together.
    """

    def __init__(
        self,
        url: str,
        *,
        archive: FromArchive | None = None,
        timeout_seconds: float = _TIMEOUT_SECONDS,
        memory: Memory | None = None,
    ) -> None:
        """Raises ConfigurationError."""
        self._memory = memory or Memory()
        self._empty = Memory(most=_MAX_EMPTY)
        self._link = Link(url, Role.READER, timeout_seconds=timeout_seconds)
        self._tree = RedisTree(url, timeout_seconds=timeout_seconds)
        self._archive = archive
        self._lock = threading.Lock()
        self._values = Values()
        self._known: dict[str, int] = {}  # how many values of each letter were taken over
        self._generation = -1

    def page(self, query: Query, before: Cursor | None = None, limit: int = 50) -> Page:
        if not 0 < limit <= MAX_PAGE:
            raise ValueError(f"limit {limit}: expected 1 to {MAX_PAGE}")
        return self._ask(lambda state: self._page(state, query, before, limit))

    def counts(self, query: Query, by: Dimension, bucket: Literal["hour", "day"] = "hour") -> Sequence[Count]:
        return self._ask(lambda state: self._counts(state, query, by, bucket))

    def sums(self, query: Query, by: Sequence[Dimension]) -> Sequence[dict[str, int]]:
        return self._ask(lambda state: sums(Question(self._redis, state.view, self._values, query), by, self._memory))

    def values(self, tenants: Tenants, dimension: Dimension) -> Sequence[ValueCount]:
        return self._ask(lambda state: totals(self._redis, state.view.names, tenants, self._values, dimension))

    def decision(self, identity: str, tenants: Tenants) -> Decision | None:
        query = Query(tenants=tenants, id_prefix=identity)
        found = self._ask(lambda state: self._named(state, query, identity)) if identity else None
        if found is None:
            return None
        row, (records, missing, from_archive) = found
        return Decision(row, records, missing, from_archive)

    def records_of(self, rows: Sequence[IndexRow]) -> list[tuple[bytes, ...]]:
        return self._ask(lambda _: [self._fetch(row).records for row in rows])

    def standing(self) -> IndexStanding:
        return self._ask(self._standing)

    def rows(self, first: int, limit: int) -> list[IndexRow]:
        """Return rows in the order of the log, of all tenants: for `caveat audit index --check`."""
        return self._ask(
            lambda state: self._rows(state.view, range(first, min(first + limit, state.view.rows)), ALL_TENANTS)
        )

    def rows_at(self, ordinals: Sequence[int]) -> list[IndexRow]:
        """Return the rows of these places, of all tenants: for `caveat audit index --check`."""
        return self._ask(lambda state: self._rows(state.view, ordinals, ALL_TENANTS))

    def first_leaves(self) -> npt.NDArray[np.uint64]:
        """Return the leaf of the first record of each row, which ascend."""
        return self._ask(lambda state: self._first_leaves(state.view))

    def count(self, query: Query) -> int:
        """Return how many rows `query` keeps, by a scan."""
        return self._ask(lambda state: self._count(state, query))

    def close(self) -> None:
        self._link.close()
        self._tree.close()

    # --- one question

    @property
    def _redis(self) -> Redis:
        return self._link.client

    def _ask(self, question: Callable[[_State], Answer]) -> Answer:
        """Answer from one generation; one that was dropped meanwhile, after a rebuild, is asked once more."""
        with self._lock, self._failures():
            try:
                return question(self._state())
            except _NONSENSE as error:
                if self._number() == self._generation:
                    raise IndexMissingError(_UNREADABLE) from error
            try:
                return question(self._state())
            except _NONSENSE as error:
                raise IndexMissingError(_UNREADABLE) from error

    @contextmanager
    def _failures(self) -> Iterator[None]:
        try:
            yield
        except FAILURES as error:
            self._link.reset()
            self._tree.reset()
            raise IndexDownError(f"the query index cannot be read: {type(error).__name__}") from error

    def _number(self) -> int:
        raw: Any = self._redis.hget(META, "generation")
        if raw is None:
            raise IndexMissingError("there is no query index: a gateway or `caveat audit index --follow` makes one")
        return int(raw)

    def _state(self) -> _State:
        names = Names(self._number())
        if self._generation != names.generation:
            self._values, self._known, self._generation = Values(), {}, names.generation
        (version, *raw), spans, *fresh = self._at_once(names)
        if version is None or int(version) != VERSION:
            raise IndexMissingError("another version wrote the query index: run `caveat audit index --rebuild`")
        for letter, texts in zip(_CODED, fresh, strict=True):
            for text in texts:
                self._values.add(letter, text.decode())
            self._known[letter] = self._known.get(letter, 0) + len(texts)
        segment_rows, leaves, rows, skipped = (int(each) for each in raw)
        return _State(view_of(names, segment_rows, rows, spans), leaves, skipped)

    def _at_once(self, names: Names) -> list[Any]:
        """Read what belongs together with no write of the index in between."""
        try:
            return self._read(names, is_transaction=True)[:-1]
        except OutOfMemoryError:  # a full Redis queues nothing, and so begins no transaction; it does read
            for _ in range(_LOOKS):
                found = self._read(names, is_transaction=False)
                if found[0] == found[-1]:  # each write moves `leaves`
                    return found[:-1]
            raise

    def _read(self, names: Names, *, is_transaction: bool) -> list[Any]:
        pipe: Any = self._redis.pipeline(transaction=is_transaction)
        pipe.hmget(names.state, _HEAD)
        pipe.hgetall(names.spans)
        for letter in _CODED:
            pipe.lrange(names.values(letter), self._known.get(letter, 0), -1)
        pipe.hmget(names.state, _HEAD)
        found: list[Any] = pipe.execute()
        return found

    # --- the questions

    def _page(self, state: _State, query: Query, before: Cursor | None, limit: int) -> Page:
        view, plan = state.view, plan_of(query, self._values)
        start = view.rows if before is None else min(view.rows, max(0, before.before))
        found: list[int] = []
        if not plan.is_vain and start:
            for segment, mask in self._matches(view, plan, start):
                places = np.flatnonzero(mask)[::-1][: limit + 1 - len(found)]
                found += [segment.number * view.segment_rows + at for at in places.tolist()]
                if len(found) > limit:
                    break
        rows = self._rows(view, found[:limit], query.tenants)
        following = Cursor(found[limit - 1]) if len(found) > limit else None
        return Page(tuple(rows), following, self._total(state, query))

    def _matches(self, view: View, plan: Plan, start: int) -> Iterator[tuple[Segment, Mask]]:
        """Scan, and remember which old segments have nothing, so that the same list is found sooner again."""
        settled = {} if plan.ids is not None else memorable(view, plan, None)  # an id is looked for once
        empty = {number for number, key in settled.items() if self._empty.find(key) is not None}
        last = start // view.segment_rows  # not read to its end, if it is cut by `start`
        for segment, mask in Scanner(self._redis, view, plan).matches(start, empty):
            for number in range(segment.number + 1, last):
                self._keep_empty(settled, empty, number)
            last = segment.number
            yield segment, mask
        for number in range(last):
            self._keep_empty(settled, empty, number)

    def _keep_empty(self, settled: Mapping[int, object], empty: set[int], number: int) -> None:
        if number in settled and number not in empty:
            self._empty.keep(settled[number], ())

    def _total(self, state: _State, query: Query) -> int | None:
        """Return how many rows `query` keeps, where it asks for values of one dimension at most, one that is no list."""
        by = next((each for each in _SINGLE if is_counted(query, each)), None)
        if by is None or query.since is not None or query.until is not None:
            return None
        every = totals(self._redis, state.view.names, query.tenants, self._values, by)
        return sum(each.rows for each in every if is_kept(query, by, each.value))

    def _counts(self, state: _State, query: Query, by: Dimension, bucket: Literal["hour", "day"]) -> list[Count]:
        if is_counted(query, by):
            return from_counters(self._redis, state.view.names, self._values, query, by, bucket)
        plan = plan_of(query, self._values)
        if plan.is_vain:
            return []
        counts = from_rows(self._redis, state.view, plan, self._values, by, bucket)
        return [each for each in counts if is_kept(query, by, each.value)]

    def _count(self, state: _State, query: Query) -> int:
        plan = plan_of(query, self._values)
        if plan.is_vain or not state.view.rows:
            return 0
        return sum(int(mask.sum()) for _, mask in Scanner(self._redis, state.view, plan).matches(state.view.rows))

    def _named(self, state: _State, query: Query, identity: str) -> tuple[IndexRow, Fetched] | None:
        """Find the newest row of one id: it is longer than any prefix of another, or one of those that begin with it."""
        before: Cursor | None = None
        while True:
            page = self._page(state, query, before, MAX_PAGE)
            row = next((each for each in page.rows if each.id == identity), None)
            if row is not None:
                return row, self._fetch(row)
            before = page.next
            if before is None:
                return None

    def _fetch(self, row: IndexRow) -> Fetched:
        leaves = [row.leaf] if row.end_leaf in {None, row.leaf} else [row.leaf, row.end_leaf]
        return fetch(self._redis, self._tree, row, [each for each in leaves if each is not None], self._archive)

    def _standing(self, state: _State) -> IndexStanding:
        tree = self._tree.state()
        size = 0 if tree is None else tree.size
        return IndexStanding(state.view.rows, state.leaves, max(0, size - state.leaves), state.skipped)

    # --- rows

    def _rows(self, view: View, ordinals: Sequence[int], tenants: Tenants) -> list[IndexRow]:
        pipe: Any = self._redis.pipeline(transaction=False)
        ordered = sorted(ordinals)
        runs = [*_runs(ordered, view.segment_rows)]
        for low, high in runs:
            segment, at = divmod(low, view.segment_rows)
            end = at + high - low + 1
            pipe.getrange(view.names.rows(segment), at * ROW.size, end * ROW.size - 1)
            pipe.getrange(view.names.times(segment), at * TIME_BYTES, end * TIME_BYTES - 1)
        answers, rows = pipe.execute() if runs else [], dict[int, IndexRow]()
        for (low, high), packed, times in zip(runs, answers[::2], answers[1::2], strict=True):
            if len(times) != (high - low + 1) * TIME_BYTES:
                raise ValueError("a segment without its times")
            for ordinal in ordered[bisect_left(ordered, low) : bisect_right(ordered, high)]:
                at = ordinal - low
                time = int.from_bytes(times[at * TIME_BYTES : (at + 1) * TIME_BYTES], "little")
                rows[ordinal] = self._row(ordinal, time, Packed(*ROW.unpack_from(packed, at * ROW.size)))
        found = [rows[each] for each in ordinals]
        return [row for row in found if not isinstance(tenants, frozenset) or row.tenant in tenants]

    def _first_leaves(self, view: View) -> npt.NDArray[np.uint64]:
        found = [np.zeros(0, np.uint64)]
        for segment in range(-(-view.rows // view.segment_rows)):
            raw: Any = self._redis.get(view.names.rows(segment))
            found.append(np.frombuffer(raw, np.dtype(f"V16,<u8,V{ROW.size - 24}"))["f1"])
        return np.concatenate(found)[: view.rows]

    def _row(self, ordinal: int, time: int, packed: Packed) -> IndexRow:
        text = self._text
        odd, fired = odd_code(packed.id), text(FIRED, packed.fired)
        categories, rules, cards = json.loads(fired) if fired else ((), (), ())
        return IndexRow(
            ordinal=ordinal,
            time=time,
            duration_ms=taken_ms(packed, time),
            id=str(UUID(bytes=packed.id)) if odd is None else text(ODD_ID, odd),
            tenant=text("t", packed.tenant),
            kind=text("d", packed.kind & ~UNJUDGED_BIT),
            action=text("a", packed.action),
            stage=STAGES[packed.stage],
            status=text("s", packed.status),
            unjudged=packed.kind >= UNJUDGED_BIT,
            categories=tuple(categories),
            rules=tuple(rules),
            cards=tuple(cards),
            key=text("k", packed.key),
            model=text("o", packed.model),
            language=text("l", packed.language),
            policy=text("p", packed.policy),
            endpoint=text("e", packed.endpoint),
            leaf=packed.leaf,
            end_leaf=packed.end_leaf - 1 if packed.end_leaf else None,
        )

    def _text(self, letter: str, code: int) -> str:
        """Raises KeyError for a code that stands for nothing."""
        text = self._values.text(letter, code)
        if text is None:
            raise KeyError(letter)
        return text


def _runs(ordered: Sequence[int], segment_rows: int) -> Iterator[tuple[int, int]]:
    """Yield first and last of what stands near each other in one segment."""
    every = iter(ordered)
    for first in islice(every, 1):
        low = high = first
        for each in every:
            if each - high <= _GAP_ROWS and each // segment_rows == low // segment_rows:
                high = each
            else:
                yield low, high
                low = high = each
        yield low, high
