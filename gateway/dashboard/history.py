"""The records of some kinds out of a long log, found by the query index instead of by reading all of it.

A record counts only with the hash that the tree holds for its leaf: an index that was edited can hide one, and make up
none. Blocking.
"""

from __future__ import annotations

from contextlib import closing
from typing import Final, NamedTuple

from gateway.audit.index import ALL_TENANTS, MAX_PAGE, Cursor, Dimension, IndexRow, Query
from gateway.audit.index_follow import read_run
from gateway.audit.index_read import RedisIndex
from gateway.audit.index_records import fetch
from gateway.audit.tree import RedisTree
from gateway.redis.access import Role
from gateway.redis.connect import Link

TIMEOUT_SECONDS: Final = 2.0


class History(NamedTuple):
    """`records`: in the order of the log by kind, then all that the index has not taken in yet, of any kind.

    `read_to`: the entry of each stream up to which that holds.
    """

    records: list[bytes]
    read_to: dict[str, str]


def history(url: str, kinds: frozenset[str], keep: int) -> History:
    """Return the newest `keep` records of each kind.

    Raises IndexMissingError, IndexDownError, TreeDamagedError, and RedisError or OSError when Redis does not answer.
    """
    with (
        closing(RedisIndex(url, timeout_seconds=TIMEOUT_SECONDS)) as index,
        closing(RedisTree(url, timeout_seconds=TIMEOUT_SECONDS)) as tree,
        closing(Link(url, Role.READER, timeout_seconds=TIMEOUT_SECONDS)) as link,
    ):
        # in this order: a record up to these places is either a leaf that the index has, or one of the runs after those
        places, taken_in = tree.positions(), index.standing().leaves
        records = [
            data
            for kind in sorted(kinds & {each.value for each in index.values(ALL_TENANTS, Dimension.KIND)})
            for row in reversed(_newest(index, kind, keep))
            for data in fetch(link.client, tree, row, [row.leaf], None).records
        ]
        for run in tree.runs(taken_in):
            records += [data for _, data in read_run(link.client, run) if data is not None]
            places[run.stream] = max(run.last, places.get(run.stream, run.last))
    return History(records, {stream: f"{place.epoch}-{place.seq}" for stream, place in places.items()})


def _newest(index: RedisIndex, kind: str, keep: int) -> list[IndexRow]:
    query, found = Query(tenants=ALL_TENANTS, kinds=frozenset({kind})), list[IndexRow]()
    before: Cursor | None = None
    while len(found) < keep:
        page = index.page(query, before, min(MAX_PAGE, keep - len(found)))
        found += page.rows
        before = page.next
        if before is None:
            break
    return found
