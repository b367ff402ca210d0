"""`caveat audit index` as an operator runs it, and the thread that a gateway runs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from audit_fakes import Events, until
from audit_index import build, random_log, reading, sequenced, stored, truths
from audit_samples import Clock, chained, exchange, spool
from audit_tree import ship
from click.testing import CliRunner, Result
from redis import Redis

from gateway.audit.index import ALL_TENANTS, IndexStanding
from gateway.audit.index_layout import SEGMENT_ROWS
from gateway.audit.index_read import RedisIndex
from gateway.audit.index_records import VaultRecords
from gateway.audit.index_thread import IndexThread
from gateway.commands.audit import command

pytestmark = [pytest.mark.redis, pytest.mark.usefixtures("elsewhere")]


def index(url: str, data: Path, *arguments: str | Path) -> Result:
    words = ["index", "--data-dir", data, "--redis-url", url, *arguments]
    return CliRunner().invoke(command, [str(each) for each in words])


def test_a_right_index_is_told_right(redis_url: str, tmp_path: Path) -> None:
    """A check that cries at every open exchange and every event would soon not be run."""
    sequenced(redis_url, tmp_path, random_log(1, 100))
    build(redis_url)
    told = index(redis_url, tmp_path, "--check")
    assert told.exit_code == 0, told.output
    assert f"{len(truths(redis_url))} rows compared" in told.output
    standing = json.loads(index(redis_url, tmp_path, "--json").output)
    assert standing == {"rows": len(truths(redis_url)), "leaves": 200, "lag": 0, "skipped": 0}


def _row(client: Any, prefix: str) -> None:
    client.setrange(f"{prefix}action:0", 3, b"\x09")
    client.setrange(f"{prefix}row:0", 3 * 64 + 60, b"\x09")


def _place(client: Any, prefix: str) -> None:
    client.delete(next(iter(client.keys(f"{prefix}post:0:k*"))))


def _hour(client: Any, prefix: str) -> None:
    key = next(key for key in client.keys(f"{prefix}hours:*:c*") if b":*:" not in key)
    client.bitfield(key).incrby("u32", "#0", 1).execute()


def _total(client: Any, prefix: str) -> None:
    client.hincrby(next(key for key in client.keys(f"{prefix}totals:*") if not key.endswith(b"*")), "a1", 1)


def _gone(client: Any, prefix: str) -> None:
    key = f"{prefix}state"
    rows = int(client.hget(key, "rows"))
    client.hset(key, "rows", rows - 1)


@pytest.mark.parametrize("harm", [_row, _place, _hour, _total, _gone])
def test_harm_to_the_index_is_found_and_mended(redis_url: str, tmp_path: Path, harm: Any) -> None:
    """Redis can be edited by whoever holds it; the log shows that the list is not what happened."""
    sequenced(redis_url, tmp_path, random_log(1, 100))
    build(redis_url, segment_rows=SEGMENT_ROWS)
    right = stored(redis_url)
    client: Any = Redis.from_url(redis_url)
    harm(client, "a:{index}:1:")
    client.close()
    told = index(redis_url, tmp_path, "--check")
    assert told.exit_code == 1, told.output
    assert "--rebuild" in told.output
    assert index(redis_url, tmp_path, "--rebuild").exit_code == 0
    assert stored(redis_url) == right
    assert index(redis_url, tmp_path, "--check").exit_code == 0


@pytest.mark.parametrize("count", [0, 20, 1000])
def test_a_sample_of_a_right_index_is_right_and_has_its_size(redis_url: str, tmp_path: Path, count: int) -> None:
    """It runs by a timer beside a gateway: a false alarm a day would end that."""
    sequenced(redis_url, tmp_path, random_log(1, 100))
    build(redis_url)
    told = json.loads(index(redis_url, tmp_path, "--check", "--sample", str(count), "--json").output)
    rows = len(truths(redis_url))
    assert (told["rows"], told["total"], told["unread"]) == (rows, 0, 0)
    assert min(count, rows) <= told["compared"] <= rows


@pytest.mark.parametrize("harm", [_row, _gone])
def test_a_sample_finds_a_changed_row_and_a_row_that_is_not_there(redis_url: str, tmp_path: Path, harm: Any) -> None:
    """What somebody who edits the index would hide: what just happened."""
    sequenced(redis_url, tmp_path, random_log(1, 100))
    build(redis_url, segment_rows=SEGMENT_ROWS)
    client: Any = Redis.from_url(redis_url)
    harm(client, "a:{index}:1:")
    client.close()
    told = index(redis_url, tmp_path, "--check", "--sample", "1000")
    assert (told.exit_code, "--rebuild" in told.output) == (1, True), told.output


def test_a_sample_of_a_log_that_goes_on_is_right(redis_url: str, tmp_path: Path) -> None:
    """Unlike the full check it asks nobody to stand aside."""
    log = random_log(1, 100)
    sequenced(redis_url, tmp_path, {writer: entries[: len(entries) // 2] for writer, entries in log.items()})
    build(redis_url)
    sequenced(redis_url, tmp_path, {writer: entries[len(entries) // 2 :] for writer, entries in log.items()})
    told = index(redis_url, tmp_path, "--check", "--sample", "1000")
    assert told.exit_code == 0, told.output
    assert index(redis_url, tmp_path, "--sample", "10").exit_code == 2


def test_no_index_and_no_redis_are_told_apart(redis_url: str, tmp_path: Path) -> None:
    """1 says: make one; 2 says: nothing could be read."""
    missing = index(redis_url, tmp_path)
    assert (missing.exit_code, "no query index" in missing.output) == (1, True)
    assert index("unix:///nowhere", tmp_path).exit_code == 2
    assert index("none", tmp_path).exit_code == 2


async def test_the_thread_follows_until_it_is_closed(
    redis_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a gateway runs: new records are in the lists within seconds, and the lease is free when it stops."""
    monkeypatch.setattr("gateway.audit.index_thread.CLOSE_SECONDS", 60.0)  # the end of its work, on any machine
    events = Events()
    sequenced(redis_url, tmp_path, random_log(1, 50))
    thread = IndexThread(redis_url, events, pause_seconds=0.001)
    thread.start()
    with reading(redis_url) as read:
        await until(lambda: (_redis(redis_url).hget("a:{index}:meta", "generation")) == b"1")
        await until(lambda: read.standing().leaves == 100)
        assert read.standing().lag == 0
    thread.close()
    assert not _redis(redis_url).exists("a:{index}:lease")
    assert events.names == ["index_leads"]


@pytest.mark.parametrize("field", ["version", "origin"])
async def test_an_index_that_nobody_goes_on_with_lags_by_the_whole_log(
    redis_url: str, tmp_path: Path, field: str
) -> None:
    """After an upgrade that writes another index the desk counts nothing: the figure that rings must not say that all is well."""
    sequenced(redis_url, tmp_path, random_log(1, 50))
    build(redis_url)
    _redis(redis_url).hset("a:{index}:1:state", field, "999")
    events, told = Events(), list[IndexStanding]()
    thread = IndexThread(redis_url, events, on_standing=told.append)
    thread.start()
    await until(lambda: bool(told))
    thread.close()
    assert told[0] == IndexStanding(rows=0, leaves=0, lag=100, skipped=0)
    assert events.names == ["index_damaged"]
    assert "--rebuild" in events[0][1]


def _redis(url: str) -> Any:
    return Redis.from_url(url)


def test_what_was_trimmed_is_found_in_the_archive(redis_url: str, tmp_path: Path) -> None:
    """Lists go back further than Redis does: the page opens an old decision, and a rebuild loses none."""
    pytest.importorskip("zstandard", reason="the extra `archive` is not installed")
    pytest.importorskip("pyarrow", reason="the extra `archive` is not installed")
    data, archive = tmp_path / "data", tmp_path / "archive"
    writer = "0123456789abcdef-0"
    entries = chained([exchange(f"x{number}", "acme") for number in range(20)], Clock(), writer=writer)
    spool(data, entries)
    ship(redis_url, writer, entries)
    sequenced(redis_url, data, {})
    build(redis_url, segment_rows=SEGMENT_ROWS)
    right = stored(redis_url)
    words = ["archive", "--trim", "--data-dir", data, "--redis-url", redis_url, "--dir", archive]
    words += ["--until", "2027-01-01"]
    done = CliRunner().invoke(command, [str(each) for each in words])
    assert "41 records" in done.output, done.output
    assert _redis(redis_url).xlen(f"a:{{{writer}}}:s") == 1
    without, beside = RedisIndex(redis_url), RedisIndex(redis_url, archive=VaultRecords(archive))
    lost, found = without.decision("x3", ALL_TENANTS), beside.decision("x3", ALL_TENANTS)
    assert lost is not None
    assert found is not None
    assert (lost.records, len(lost.missing)) == ((), 2)
    assert found.records == tuple(each.data for each in entries if b'"id":"x3"' in each.data)
    assert (found.missing, found.from_archive) == ((), True)
    without.close()
    beside.close()
    assert index(redis_url, data, "--rebuild", "--archive", archive).exit_code == 0
    assert stored(redis_url) == right
    assert index(redis_url, data, "--check", "--archive", archive).exit_code == 0
    some = json.loads(index(redis_url, data, "--check", "--sample", "9", "--archive", archive, "--json").output)
    assert (some["total"], some["unread"]) == (0, 0)
    unread = index(redis_url, data, "--check")
    assert (unread.exit_code, "40 records could not be read" in unread.output) == (0, True), unread.output
