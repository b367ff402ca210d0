"""The query index says what the log says, of the tenants that were asked for, whatever was killed when."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from audit_index import (
    as_logged,
    as_told,
    build,
    indexing,
    keeps,
    random_log,
    random_query,
    reading,
    sequenced,
    stored,
    truths,
)
from audit_tree import ship
from redis import Redis

from gateway.audit.index import ALL_TENANTS, LISTS, Cursor, Dimension, IndexMissingError, IndexRow, Query
from gateway.audit.index_layout import HOUR
from gateway.audit.index_read import RedisIndex
from gateway.audit.index_sums import KEEP_SECONDS, Memory

pytestmark = pytest.mark.redis

QUERIES = 120


def pages(index: RedisIndex, query: Query, limit: int) -> list[IndexRow]:
    """Turn all pages."""
    rows: list[IndexRow] = []
    before: Cursor | None = None
    while True:
        page = index.page(query, before, limit)
        assert len(page.rows) == limit or page.next is None
        rows += page.rows
        if page.total is not None and page.next is None:
            assert page.total == len(rows)
        before = page.next
        if before is None:
            return rows


@pytest.mark.parametrize("seed", range(4))
def test_every_question_is_answered_as_the_log_answers_it(redis_url: str, tmp_path: Path, seed: int) -> None:
    """A list that leaves rows out, or shows those that were not asked for, misleads whoever decides by it."""
    rng = random.Random(seed)
    sequenced(redis_url, tmp_path, random_log(seed, 150))
    build(redis_url)
    known = truths(redis_url)
    with reading(redis_url) as index:
        assert [as_told(row) for row in index.rows(0, 10_000)] == [as_logged(each) for each in known]
        kept = 0
        for _ in range(QUERIES):
            query = random_query(rng, known)
            expected = [as_logged(each) for each in reversed(known) if keeps(query, each)]
            assert [as_told(row) for row in pages(index, query, rng.randint(1, 60))] == expected, query
            kept += len(expected)
        assert kept > QUERIES


VALUE_OF = {
    Dimension.TENANT: "tenant",
    Dimension.KIND: "kind",
    Dimension.ACTION: "action",
    Dimension.STATUS: "status",
    Dimension.KEY: "key",
    Dimension.MODEL: "model",
    Dimension.LANGUAGE: "language",
    Dimension.POLICY: "policy",
    Dimension.ENDPOINT: "endpoint",
    Dimension.CATEGORY: "categories",
    Dimension.RULE: "rules",
    Dimension.CARD: "cards",
}


def values_of(row: IndexRow, by: Dimension) -> tuple[str, ...]:
    if by is Dimension.UNJUDGED:
        return ("yes" if row.unjudged else "no",)
    value = getattr(row, VALUE_OF[by])
    return value if by in LISTS else (value,) if value else ()


@pytest.mark.parametrize("by", list(Dimension))
def test_counts_are_the_rows_of_a_list_added_up(redis_url: str, tmp_path: Path, by: Dimension) -> None:
    """A chart and the list behind it must not say different things, from counters or by a scan."""
    rng = random.Random(by)
    sequenced(redis_url, tmp_path, random_log(9, 120))
    build(redis_url)
    known = truths(redis_url)
    with reading(redis_url) as index:
        simple = [Query(tenants=ALL_TENANTS), Query(tenants=frozenset({"acme", "-"})), Query(tenants=frozenset())]
        for query in [*simple, *(random_query(rng, known) for _ in range(15))]:
            whole = Query(
                **{name: getattr(query, name) for name in Query.__slots__ if name not in {"since", "until"}},
                since=None if query.since is None else query.since // HOUR * HOUR,
                until=None if query.until is None else -(-query.until // HOUR) * HOUR,
            )
            rows = pages(index, whole, 500)
            for bucket, width in (("hour", HOUR), ("day", 24 * HOUR)):
                asked = set(_asked(whole, by))
                expected = Counter(
                    (row.time // width * width, value)
                    for row in rows
                    for value in values_of(row, by)
                    if by not in LISTS or not asked or _covered(by, value, asked)
                )
                told = index.counts(whole, by, bucket)  # type: ignore[arg-type]  # mypy widens the two words
                assert {(each.start, each.value): each.rows for each in told} == expected
                assert list(told) == sorted(told)
            (summed,) = index.sums(whole, [by])
            assert summed == _summed(expected)
            assert index.sums(whole, [by, Dimension.KIND])[0] == summed


def _summed(counts: Counter[tuple[int, str]]) -> Counter[str]:
    found: Counter[str] = Counter()
    for (_, value), rows in counts.items():
        found[value] += rows
    return found


def _asked(query: Query, by: Dimension) -> frozenset[str]:
    names = {Dimension.CATEGORY: "categories", Dimension.RULE: "rules", Dimension.CARD: "cards"}
    found: frozenset[str] = getattr(query, names[by]) if by in names else frozenset()
    return found


def _covered(by: Dimension, value: str, asked: set[str]) -> bool:
    below = by is Dimension.CATEGORY and any(value.startswith(f"{each}.") for each in asked)
    return value in asked or below


def test_the_values_of_a_filter_are_those_of_the_tenants_that_were_asked_for(redis_url: str, tmp_path: Path) -> None:
    """Whoever may see one tenant learns from no menu what others run."""
    sequenced(redis_url, tmp_path, random_log(2, 200))
    build(redis_url)
    known = truths(redis_url)
    with reading(redis_url) as index:
        models = Counter(each.row.model for each in known if each.row.tenant == "acme" and each.row.model)
        assert {each.value: each.rows for each in index.values(frozenset({"acme"}), Dimension.MODEL)} == models
        assert [each.value for each in index.values(frozenset({"acme"}), Dimension.TENANT)] == ["acme"]
        assert index.values(frozenset(), Dimension.MODEL) == []
        assert index.values(frozenset({"nobody"}), Dimension.KEY) == []
        everything = index.values(ALL_TENANTS, Dimension.KIND)
        assert sum(each.rows for each in everything) == len(known)


def test_nothing_of_another_tenant_is_found_by_its_id(redis_url: str, tmp_path: Path) -> None:
    """An id is in many hands; knowing one opens nothing."""
    sequenced(redis_url, tmp_path, random_log(3, 100))
    build(redis_url)
    with reading(redis_url) as index:
        row = next(row for row in index.rows(0, 100) if row.tenant == "acme" and not row.id.startswith("odd"))
        assert index.decision(row.id, frozenset({"zenith"})) is None
        assert index.decision(row.id, frozenset()) is None
        assert index.page(Query(tenants=frozenset({"zenith"}), id_prefix=row.id)).rows == ()
        found = index.decision(row.id, frozenset({"acme"}))
        assert found is not None
        assert found.row == row


def test_lists_of_places_that_lie_show_no_other_tenants_rows(redis_url: str, tmp_path: Path) -> None:
    """The last look at a row is at the row itself, so that damage in Redis hides rows and shows none."""
    sequenced(redis_url, tmp_path, random_log(3, 100))
    build(redis_url, segment_rows=1024)
    client: Any = Redis.from_url(redis_url)
    with reading(redis_url) as index:
        rows = index.rows(0, 1024)
        for key in client.keys("a:{index}:*:post:0:t*"):
            client.set(key, b"".join(at.to_bytes(2, "little") for at in range(len(rows))))
        shown = pages(index, Query(tenants=frozenset({"acme"})), 500)
    client.close()
    assert {row.tenant for row in shown} == {"acme"}


def test_a_decision_comes_with_the_bytes_of_its_records(redis_url: str, tmp_path: Path) -> None:
    """What the page shows beside the row is the log's own, held against the hash in the tree."""
    log = random_log(4, 120)
    sequenced(redis_url, tmp_path, log)
    build(redis_url)
    every = {each.data for entries in log.values() for each in entries}
    with reading(redis_url) as index:
        for row in index.rows(0, 60):
            found = index.decision(row.id, ALL_TENANTS)
            assert found is not None
            assert set(found.records) <= every
            assert len(found.records) == (1 if found.row.end_leaf in {None, found.row.leaf} else 2)
            assert (found.missing, found.from_archive) == ((), False)
        assert index.decision("", ALL_TENANTS) is None
        assert index.decision("0" * 8, ALL_TENANTS) is None


def test_an_altered_record_is_not_shown_as_the_decisions(redis_url: str, tmp_path: Path) -> None:
    """A row may be wrong; bytes that are not those that were sequenced are never called its records."""
    log = random_log(5, 30)
    sequenced(redis_url, tmp_path, log)
    build(redis_url)
    client: Any = Redis.from_url(redis_url)
    for writer in log:
        stream = f"a:{{{writer}}}:s"
        entries = client.xrange(stream)
        client.delete(stream)
        for name, fields in entries:
            client.xadd(stream, {**fields, b"r": fields[b"r"].replace(b"refuse", b"allow")}, id=name)
    client.close()
    with reading(redis_url) as index:
        found = [index.decision(row.id, ALL_TENANTS) for row in index.rows(0, 100)]
    shown = [data for each in found if each is not None for data in each.records]
    assert shown
    assert set(shown) <= {each.data for entries in log.values() for each in entries}
    assert any(each.missing for each in found if each is not None)


def test_a_rebuild_gives_the_same_bytes(redis_url: str, tmp_path: Path) -> None:
    """An index that depends on when its writer slept could not be checked, only believed."""
    log = random_log(6, 200)
    for piece in range(10):
        part = {writer: entries[piece * 20 : piece * 20 + 20] for writer, entries in log.items()}
        sequenced(redis_url, tmp_path, part, pieces=1)
        build(redis_url, batch=1 + piece * 3)
    before = stored(redis_url)
    with indexing(redis_url, batch=64) as made:
        assert made.indexer.rebuild()
    assert stored(redis_url) == before
    client: Any = Redis.from_url(redis_url)
    assert {key.split(b":")[2] for key in client.keys("a:{index}:*")} - {b"meta", b"fence", b"rebuild"} == {b"2"}
    client.close()


def test_a_write_whose_answer_was_lost_counts_once(redis_url: str, tmp_path: Path) -> None:
    """The cursor moves with what is written; without it each time-out would count a batch again."""
    sequenced(redis_url, tmp_path, random_log(7, 150))
    build(redis_url)
    expected = stored(redis_url)
    rng = random.Random(1)
    with indexing(redis_url, lease_seconds=0.05) as made:
        client: Any = made.store.redis
        client.delete(*client.keys("a:{index}:*"))
        write, lost = made.store.write, 0

        def forgetful(*arguments: Any) -> str:
            nonlocal lost
            if rng.random() < 0.2:
                lost += 1
                raise ConnectionError("before")
            answer = write(*arguments)
            if rng.random() < 0.2:
                lost += 1
                raise ConnectionError("after")
            return answer

        made.store.write = forgetful  # type: ignore[method-assign, assignment]  # the same store, on a line that drops answers
        while made.indexer.leaves < 300:
            try:
                made.indexer.step()
            except ConnectionError:
                continue
        assert lost > 5
    found = stored(redis_url)
    assert found.pop(b"state")[b"leaves"] == expected.pop(b"state")[b"leaves"]
    assert found == expected


def test_one_indexer_writes_and_the_next_takes_over(redis_url: str, tmp_path: Path) -> None:
    """Each replica has one; two that wrote would count twice."""
    log = random_log(8, 60)
    sequenced(redis_url, tmp_path, log)
    with indexing(redis_url, lease_seconds=0.2) as first, indexing(redis_url) as second:
        assert first.indexer.step()
        assert not second.indexer.step()
        first.store.lease.renew()
        while not second.indexer.step():  # the first one sleeps, its lease runs out
            pass
        assert not first.indexer.step() or first.indexer.leaves == 0
        second.run()
    with reading(redis_url) as index:
        assert index.standing().leaves == 120
        assert len(index.rows(0, 1000)) == len(truths(redis_url))


def test_a_rebuild_may_begin_while_another_process_follows(redis_url: str, tmp_path: Path) -> None:
    """A gateway never ends by itself; an operator must not have to stop it to repair the index."""
    sequenced(redis_url, tmp_path, random_log(8, 60))
    with indexing(redis_url) as gateway, indexing(redis_url) as operator:
        gateway.run()
        assert not operator.indexer.rebuild()
        gateway.indexer._renewed = 0.0  # two seconds later
        assert not gateway.indexer.step()
        assert operator.indexer.rebuild()
        assert not gateway.indexer.step()


def test_records_that_were_trimmed_before_they_were_indexed_are_counted_as_skipped(
    redis_url: str, tmp_path: Path
) -> None:
    """A gap that nobody is told of would look like a quiet day."""
    log = random_log(8, 40)
    sequenced(redis_url, tmp_path, log)
    client: Any = Redis.from_url(redis_url)
    for writer in log:
        client.xtrim(f"a:{{{writer}}}:s", minid="1-11", approximate=False)
    client.close()
    with indexing(redis_url) as made:
        made.run()
        assert "index_gap" in made.events.names
    with reading(redis_url) as index:
        assert index.standing().skipped == 20
        assert index.standing().leaves == 80


def test_without_an_index_the_question_says_what_to_do(redis_url: str) -> None:
    """An empty list would be read as: nothing happened."""
    with reading(redis_url) as index, pytest.raises(IndexMissingError, match="caveat audit index"):
        index.page(Query(tenants=ALL_TENANTS))


def test_new_records_come_into_an_open_index(redis_url: str, tmp_path: Path) -> None:
    """Values that nobody had met when the page was opened are read as they come."""
    log = random_log(8, 60)
    with reading(redis_url) as index, indexing(redis_url) as made:
        for piece in range(6):
            for writer, entries in log.items():
                ship(redis_url, writer, entries[piece * 10 : piece * 10 + 10])
            sequenced(redis_url, tmp_path, {})
            made.run()
            rows = [as_told(row) for row in index.rows(0, 1000)]
            assert rows == [as_logged(each) for each in truths(redis_url)]


@pytest.mark.parametrize("harm", ["row:0", "time:0", "action:0", "spans", "values:f"])
def test_a_damaged_index_says_so(redis_url: str, tmp_path: Path, harm: str) -> None:
    """A page that shows less because a key is gone would be believed."""
    sequenced(redis_url, tmp_path, random_log(8, 60))
    build(redis_url, segment_rows=1024)
    client: Any = Redis.from_url(redis_url)
    client.delete(f"a:{{index}}:1:{harm}")
    client.close()
    query = Query(tenants=ALL_TENANTS, actions=frozenset({"allow", "refuse", "flag"}))
    with reading(redis_url) as index, pytest.raises(IndexMissingError, match="--rebuild"):
        index.page(query)


def test_what_was_summed_up_is_remembered_for_a_while_and_then_counted_anew(redis_url: str, tmp_path: Path) -> None:
    """A page over a year has to be quick the second time, and must not tell for ever what it once found."""
    sequenced(redis_url, tmp_path, random_log(3, 200))
    build(redis_url)
    now = [0.0]
    memory = Memory(clock=lambda: now[0], chance=lambda: 1.0)
    query, by = Query(tenants=ALL_TENANTS, kinds=frozenset({"exchange"})), [Dimension.ACTION, Dimension.POLICY]
    with closing(RedisIndex(redis_url, memory=memory)) as index, closing(Redis.from_url(redis_url)) as redis:
        first = index.sums(query, by)
        kinds = list(redis.scan_iter(match="a:{index}:*:kind:*"))
        segments = sorted(kinds, key=lambda key: int(key.rpartition(b":")[2]))
        assert len(segments) > 4
        redis.setrange(segments[0], 0, b"\0" * 16)  # an old segment without a decision
        assert index.sums(query, by) == first
        now[0] = KEEP_SECONDS + 1
        assert index.sums(query, by)[1] != first[1]
