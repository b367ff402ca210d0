"""Holding the query index against the log: each row against its records, lists and counters against the rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from gateway.audit.export_row import Row, Unit, row_of
from gateway.audit.export_source import Placed, SourceDiffersError, placed
from gateway.audit.index import ALL_TENANTS, OPEN, Dimension, IndexRow, Query
from gateway.audit.index_read import RedisIndex

MAX_DIFFERENCES: Final = 100  # that are described
_CHUNK: Final = 500


@dataclass(slots=True)
class Comparison:
    """`compared`: rows held against their records; `unread`: leaves that are neither in Redis nor in the archive."""

    rows: int = 0
    compared: int = 0
    unread: int = 0
    total: int = 0
    differences: list[str] = field(default_factory=list)

    def differ(self, words: str) -> None:
        self.total += 1
        if len(self.differences) < MAX_DIFFERENCES:
            self.differences.append(words)


@dataclass(frozen=True, slots=True)
class Expected:
    leaf: int
    end_leaf: int | None
    row: Row


def compare(index: RedisIndex, leaves: Iterable[tuple[int, bytes | None]]) -> Comparison:
    """Compare all of an index that is not written meanwhile. `leaves`: those of the log that it has taken in, in order.

    Memory: nine bytes for a row, one for a leaf. Raises IndexDownError, IndexMissingError, and whatever reading
    `leaves` raises.
    """
    rows = _Rows(index)
    expected = _joined(leaves, rows.unread)
    while chunk := [*islice(expected, _CHUNK)]:
        rows.compare(chunk)
    seen = rows.finish()
    _compare_totals(rows.done, index, seen)
    _compare_lists(rows.done, index, seen)
    return rows.done


class _Rows:
    """The rows of an index, each to be claimed by what the log says of its first leaf."""

    def __init__(self, index: RedisIndex) -> None:
        self.done = Comparison()
        self._index = index
        self._leaves = index.first_leaves()
        self._claimed = np.zeros(len(self._leaves), np.bool_)
        self.unread = np.zeros(index.standing().leaves, np.bool_)
        self._stray: dict[int, Expected] = {}  # what no row begins with

    def compare(self, chunk: Sequence[Expected]) -> None:
        found: dict[int, Expected] = {}
        for each in chunk:
            ordinal = int(np.searchsorted(self._leaves, each.leaf))
            if ordinal < len(self._leaves) and self._leaves[ordinal] == each.leaf:
                found[ordinal] = each
            else:
                self._stray[each.leaf] = each
        for row in self._index.rows_at([*found]):
            self._claimed[row.ordinal] = True
            if not self._is_unread(row.end_leaf):
                self.done.compared += 1
                compare_row(self.done, row, found[row.ordinal])

    def finish(self) -> Counter[tuple[str, Dimension, str]]:
        """Tell of rows that nothing claimed and records that have no row; return the rows' values, counted."""
        seen = Counter[tuple[str, Dimension, str]]()
        while rows := self._index.rows(self.done.rows, _CHUNK):
            self.done.rows += len(rows)
            for row in rows:
                _count(seen, row)
                if self._claimed[row.ordinal]:
                    continue
                if row.end_leaf is not None:
                    self._stray.pop(row.end_leaf, None)  # an end whose begin is not to be read
                if not self._is_unread(row.leaf):
                    self.done.differ(f"row {row.ordinal}: no record at leaf {row.leaf} begins one")
        for leaf in sorted(self._stray):
            self.done.differ(f"leaf {leaf}: its record is in no row")
        self.done.unread = int(self.unread.sum())
        return seen

    def _is_unread(self, leaf: int | None) -> bool:
        return leaf is not None and leaf < len(self.unread) and bool(self.unread[leaf])


def _joined(leaves: Iterable[tuple[int, bytes | None]], unread: npt.NDArray[np.bool_]) -> Iterator[Expected]:
    """Join the log as the index does: an end with the last begin of its tenant and id that has none yet."""
    pending: dict[tuple[str, str], tuple[int, Placed]] = {}
    for leaf, data in leaves:
        try:
            each = placed(data or b"", f"leaf {leaf}")
        except SourceDiffersError:
            unread[leaf] = True
            continue
        kind, name = each.record.get("type"), (str(each.record["tenant"]), str(each.record.get("id")))
        if kind == "begin":
            if name in pending:
                at, earlier = pending[name]
                yield Expected(at, None, row_of(Unit(earlier, None, None)))
            pending[name] = (leaf, each)
        elif kind == "end":
            at, begun = pending.pop(name, (leaf, None))
            yield Expected(at, leaf, row_of(Unit(begun, each, None)))
        else:
            yield Expected(leaf, None, row_of(Unit(None, None, each)))
    for at, begun in pending.values():
        yield Expected(at, None, row_of(Unit(begun, None, None)))


def compare_row(done: Comparison, row: IndexRow, want: Expected) -> None:
    log = want.row
    status = OPEN if log.phases == "begin" else log.status
    pairs = {
        "time": (row.time, log.time),
        "id": (row.id, log.id),
        "tenant": (row.tenant, log.tenant),
        "kind": (row.kind, log.type),
        "action": (row.action, log.action),
        "status": (row.status, status),
        "unjudged": (row.unjudged, log.is_unjudged),
        "categories": (row.categories, log.categories),
        "rules": (row.rules, log.rules),
        "cards": (row.cards, log.cards),
        "key": (row.key, log.key),
        "model": (row.model, log.model),
        "language": (row.language, log.language),
        "policy": (row.policy, log.policy),
        "endpoint": (row.endpoint, log.route),
        "end": (row.end_leaf, want.end_leaf),
    }
    for name, (told, logged) in pairs.items():
        if told != logged:
            done.differ(f"row {row.ordinal}: `{name}` is not what the records at leaf {row.leaf} say")


def _values(row: IndexRow) -> Iterator[tuple[Dimension, str]]:
    yield Dimension.KIND, row.kind
    yield Dimension.ACTION, row.action
    yield Dimension.STATUS, row.status
    yield Dimension.KEY, row.key
    yield Dimension.MODEL, row.model
    yield Dimension.LANGUAGE, row.language
    yield Dimension.POLICY, row.policy
    yield Dimension.ENDPOINT, row.endpoint
    yield Dimension.UNJUDGED, "yes" if row.unjudged else "no"
    yield from ((Dimension.CATEGORY, each) for each in row.categories)
    yield from ((Dimension.RULE, each) for each in row.rules)
    yield from ((Dimension.CARD, each) for each in row.cards)


def _count(seen: Counter[tuple[str, Dimension, str]], row: IndexRow) -> None:
    for dimension, value in _values(row):
        if value:
            seen[row.tenant, dimension, value] += 1


def _compare_totals(done: Comparison, index: RedisIndex, seen: Counter[tuple[str, Dimension, str]]) -> None:
    """Counters, one tenant after the other, and their sums over hours."""
    tenants = {tenant for tenant, _, _ in seen} | {each.value for each in index.values(ALL_TENANTS, Dimension.TENANT)}
    for tenant in sorted(tenants):
        whose = frozenset({tenant})
        for dimension in Dimension:
            if dimension is Dimension.TENANT:
                continue
            want = {value: n for (of, by, value), n in seen.items() if of == tenant and by is dimension}
            if {each.value: each.rows for each in index.values(whose, dimension)} != want:
                done.differ(f"tenant `{tenant}`: the totals by {dimension} are not those of its rows")
            hours = Counter[str]()
            for each in index.counts(Query(tenants=whose), dimension, "day"):
                hours[each.value] += each.rows
            if hours != want:
                done.differ(f"tenant `{tenant}`: the hours by {dimension} do not add up to its rows")


_LISTED: Final = {
    Dimension.CATEGORY: "categories",
    Dimension.RULE: "rules",
    Dimension.CARD: "cards",
    Dimension.KEY: "keys",
    Dimension.MODEL: "models",
    Dimension.LANGUAGE: "languages",
    Dimension.POLICY: "policies",
    Dimension.ENDPOINT: "endpoints",
}


def _compare_lists(done: Comparison, index: RedisIndex, seen: Counter[tuple[str, Dimension, str]]) -> None:
    """Lists of places: as many rows are found by each value as have it. A category counts with what is below it."""
    for tenant, dimension, value in sorted(seen):
        if dimension not in _LISTED:
            continue
        below = f"{value}."
        if dimension is Dimension.CATEGORY and any(
            each.startswith(below) for of, by, each in seen if of == tenant and by is dimension
        ):
            continue
        asked: dict[str, Any] = {_LISTED[dimension]: frozenset({value})}
        found = index.count(Query(tenants=frozenset({tenant}), **asked))
        if found != seen[tenant, dimension, value]:
            done.differ(
                f"tenant `{tenant}`: a list by {dimension} has {found} rows, not {seen[tenant, dimension, value]}"
            )
