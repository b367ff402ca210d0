"""Holding a part of the query index against the log, while it is written: rows drawn by chance, and all of the newest hour.

Finds what a full comparison finds of these rows, and records of the newest hour that have no row; lists and counters are
left to the full one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

import numpy as np
from redis import Redis

from gateway.audit.export_row import Unit, row_of
from gateway.audit.export_source import Placed, SourceDiffersError, placed
from gateway.audit.index import IndexRow
from gateway.audit.index_check import Comparison, Expected, compare_row
from gateway.audit.index_follow import Recall, read_run
from gateway.audit.index_read import RedisIndex
from gateway.audit.merkle import HASH_BYTES
from gateway.audit.tree import RedisTree, Run

HOUR_MICROSECONDS: Final = 3_600_000_000
_CHUNK: Final = 500
_GAP: Final = 256  # leaves that are read along rather than looked up apart

Drawn = Callable[[int, int], Sequence[int]]  # how many rows there are, how many are wanted → which, each once


class Sample:
    """`draw`: where chance comes from."""

    def __init__(self, index: RedisIndex, tree: RedisTree, redis: Redis, recall: Recall, draw: Drawn) -> None:
        self._index = index
        self._tree = tree
        self._redis = redis
        self._recall = recall
        self._draw = draw
        self._done = Comparison()
        self._ends: set[int] = set()  # leaves that are the end of a row that was compared

    def compare(self, count: int) -> Comparison:
        """Compare `count` rows and the newest hour. Raises as `index_check.compare` does, and TreeDamagedError."""
        standing = self._index.standing()
        newest = self._newest_hour(standing.rows)
        for rows in newest:
            self._compare(rows)
        if newest:
            self._find_strays(newest[-1][0].leaf, standing.leaves)
        before = standing.rows - sum(map(len, newest))
        drawn = sorted(self._draw(before, min(count, before)))
        for at in range(0, len(drawn), _CHUNK):
            self._compare(self._index.rows_at(drawn[at : at + _CHUNK]))
        self._done.rows = standing.rows
        return self._done

    def _newest_hour(self, total: int) -> list[list[IndexRow]]:
        """Return pages of rows, the newest page first. Rows are in the log's order, so a page may reach back too far."""
        pages: list[list[IndexRow]] = []
        newest = 0
        while total > 0:
            page = self._index.rows(max(0, total - _CHUNK), min(_CHUNK, total))
            newest = newest or max(row.time for row in page)
            if max(row.time for row in page) < newest - HOUR_MICROSECONDS:
                break
            pages.append(page)
            total -= len(page)
        return pages

    def _compare(self, rows: Sequence[IndexRow]) -> None:
        leaves = {leaf for row in rows for leaf in (row.leaf, row.end_leaf) if leaf is not None}
        records = dict(self._records(sorted(leaves)))
        self._ends |= {row.end_leaf for row in rows if row.end_leaf is not None}
        for row in rows:
            log = _expected(row, records)
            if log is None:
                self._done.unread += 1
                continue
            self._done.compared += 1
            compare_row(self._done, row, log)

    def _find_strays(self, first: int, end: int) -> None:
        """Tell of records from leaf `first` on that should have a row of their own and have none."""
        begins = self._index.first_leaves()
        known = self._ends | {int(leaf) for leaf in begins[np.searchsorted(begins, first) :]}
        for leaf, data in self._read(first, end - 1):
            each = _placed(leaf, data)
            if each is not None and leaf not in known and not self._ends_earlier(leaf, each):
                self._done.differ(f"leaf {leaf}: its record is in no row")

    def _ends_earlier(self, leaf: int, each: Placed) -> bool:
        """Tell whether a record is the end of what began before the newest hour."""
        if each.record.get("type") != "end":
            return False
        found = self._index.decision(str(each.record.get("id")), frozenset({str(each.record["tenant"])}))
        return found is not None and found.row.end_leaf == leaf

    def _records(self, leaves: Sequence[int]) -> Iterator[tuple[int, Placed]]:
        for first, last in _ranges(leaves):
            for leaf, data in self._read(first, last):
                if (each := _placed(leaf, data)) is not None:
                    yield leaf, each

    def _read(self, first: int, last: int) -> Iterator[tuple[int, bytes | None]]:
        for run in self._tree.runs(first, 1):
            if run.first > last:
                return
            part = Run(run.first, run.stream, run.epoch, run.seq, run.hashes[: HASH_BYTES * (last + 1 - run.first)])
            yield from read_run(self._redis, part, self._recall)


def _expected(row: IndexRow, records: Mapping[int, Placed]) -> Expected | None:
    """Make the row anew from the records that it names; None where they cannot be read."""
    first = records.get(row.leaf)
    end = None if row.end_leaf is None else records.get(row.end_leaf)
    if first is None or (row.end_leaf is not None and end is None):
        return None
    kind = first.record.get("type")
    if kind == "begin":
        return Expected(row.leaf, row.end_leaf, row_of(Unit(first, end, None)))
    if kind == "end":
        return Expected(row.leaf, row.leaf, row_of(Unit(None, first, None)))
    return Expected(row.leaf, None, row_of(Unit(None, None, first)))


def _placed(leaf: int, data: bytes | None) -> Placed | None:
    try:
        return placed(data or b"", f"leaf {leaf}")
    except SourceDiffersError:
        return None


def _ranges(leaves: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Put ascending leaves that are near each other together."""
    first = last = -1
    for leaf in leaves:
        if first < 0:
            first = leaf
        elif leaf - last > _GAP:
            yield first, last
            first = leaf
        last = leaf
    if first >= 0:
        yield first, last
