"""The spool and the group commit: durable on return, or refused and nowhere to be seen."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest
from audit_fakes import (
    MEGABYTE,
    NO_SPACE,
    Events,
    FaultyFiles,
    fill,
    pair,
    record,
    running_log,
    segments,
    stored,
    whole,
)

from gateway.audit.base import Record
from gateway.audit.browse import newest
from gateway.audit.chain import Chain, Head
from gateway.audit.findings import Severity
from gateway.audit.read import Line, lines
from gateway.audit.record import draft
from gateway.audit.recovery import interrupted
from gateway.audit.segment import read_content
from gateway.audit.verify import verify
from gateway.audit.writer import acquire
from gateway.errors import AuditUnavailable


async def test_what_append_acknowledged_is_on_disk(tmp_path: Path) -> None:
    """Nothing goes upstream before its record: so return means durable, with no close in between."""
    async with running_log(tmp_path) as log:
        await log.append(pair("a"))
        assert stored(tmp_path) == ["a", "a"]
        assert log.records_total == 3, "start and two"
        assert log.lag_records == 3


async def test_concurrent_appends_share_syncs_and_keep_their_order(tmp_path: Path) -> None:
    """At 32 clients one sync for each would be the gateway's limit."""
    async with running_log(tmp_path) as log:

        async def client(name: int) -> None:
            for number in range(20):
                await log.append(pair(f"{name}.{number}"))

        await asyncio.gather(*(client(name) for name in range(32)))
        commits = log.committer.inline_commits + log.committer.thread_commits
        assert commits < 32 * 20 / 4
    ids = stored(tmp_path)
    assert len(ids) == 32 * 20 * 2
    for name in range(32):
        mine = [each for each in ids if each.startswith(f"{name}.")]
        assert mine == [f"{name}.{number}" for number in range(20) for _ in range(2)]
    assert whole(tmp_path)


async def test_a_cancelled_append_harms_nobody(tmp_path: Path) -> None:
    """Clients leave at any moment; the chain must not notice."""
    async with running_log(tmp_path) as log:
        tasks = [asyncio.create_task(log.append(pair(str(number)))) for number in range(100)]
        await asyncio.sleep(0)
        for task in tasks[::2]:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert all(result is None for result in results[1::2])
    assert len(stored(tmp_path)) == 200
    assert whole(tmp_path)


async def test_each_start_is_an_epoch_that_names_the_head_before(tmp_path: Path) -> None:
    """A tail that was cut off between two lives of the process shows in the `start` record."""
    for number in range(3):
        async with running_log(tmp_path) as log:
            assert log.epoch == number + 1
            await log.append(pair(str(number)))
    documents = [json.loads(each) for each in newest(tmp_path, 100)]
    assert [each["type"] for each in documents] == ["start", "begin", "end", "stop"] * 3
    assert documents[4]["fields"]["head_seq"] == 4
    assert documents[4]["fields"]["head_hash"] == documents[4]["prev"]
    assert whole(tmp_path)


async def test_two_processes_never_share_a_chain(tmp_path: Path) -> None:
    """Two writers in one chain would fork it."""
    async with running_log(tmp_path) as first, running_log(tmp_path) as second:
        assert first.writer != second.writer
        await asyncio.gather(first.append(pair("a")), second.append(pair("b")))
    assert stored(tmp_path, 0) == ["a", "a"]
    assert stored(tmp_path, 1) == ["b", "b"]
    async with running_log(tmp_path) as again:
        assert again.writer == first.writer
        assert again.epoch == 2
    assert whole(tmp_path)


async def test_segments_rotate_and_the_chain_runs_on(tmp_path: Path) -> None:
    """A file's end is not the log's end."""
    async with running_log(tmp_path, max_bytes=MEGABYTE) as log:
        for number in range(300):
            await log.append(pair(f"{number:04d}"))
    assert len(segments(tmp_path)) >= 2
    assert stored(tmp_path) == [f"{number:04d}" for number in range(300) for _ in range(2)]
    assert whole(tmp_path)


async def test_a_full_spool_refuses_before_anything_is_stored(tmp_path: Path) -> None:
    """What cannot be recorded must not happen: the caller answers 503."""
    events = Events()
    async with running_log(tmp_path, max_bytes=64 << 10, events=events) as log:
        accepted = await fill(log)
        assert 50 < accepted < 200
        with pytest.raises(AuditUnavailable, match="full"):
            await log.append(pair("refused"))
        assert not log.is_writable
        assert log.disk_bytes <= 64 << 10
        assert sum(path.stat().st_size for path in segments(tmp_path)) <= 64 << 10
    assert len(stored(tmp_path)) == accepted * 2
    assert events.names.count("spool_failed") >= 1
    assert whole(tmp_path)


async def test_shipped_records_stay_until_a_checkpoint_is_over_them(tmp_path: Path) -> None:
    """Redis alone could lose or change what nobody has signed yet."""
    async with running_log(tmp_path, max_bytes=128 << 10) as log:
        covered = 0
        log.covered = lambda stream: covered if stream == log.writer else None
        await fill(log)
        first = segments(tmp_path)[0]
        log.mark_shipped(log.head)
        assert await fill(log) == 0, "shipping alone frees nothing"
        assert first.exists()
        covered = log.head.seq
        await log.append(pair("again"))
        assert not first.exists()


async def test_an_unwritable_directory_is_told_at_start(tmp_path: Path) -> None:
    """A file where the directory should be: no gateway without a log."""
    (tmp_path / "audit").write_text("in the way")
    with pytest.raises(AuditUnavailable):
        async with running_log(tmp_path):
            pass


async def test_a_record_without_canonical_form_is_refused_alone(tmp_path: Path) -> None:
    """One caller's mistake must not cost the others of the group their records."""
    async with running_log(tmp_path) as log:
        good = asyncio.create_task(log.append(pair("good")))
        with pytest.raises(AuditUnavailable):
            await log.append([record("bad"), record("worse", score=0.5)])  # type: ignore[arg-type]  # the point
        await good
    assert stored(tmp_path) == ["good", "good"]


async def test_a_torn_tail_is_moved_aside_at_the_next_start(tmp_path: Path) -> None:
    """A power cut in the middle of a write must not stop the next start, nor destroy evidence."""
    async with running_log(tmp_path) as log:
        await log.append(pair("a"))
        await log.append(pair("b"))
    path = segments(tmp_path)[0]
    end = read_content(path).end
    path.write_bytes(path.read_bytes()[: end - 50] + b"\x07" * 20)
    (tmp_path / "audit" / "w0" / "state.json").unlink()
    events = Events()
    async with running_log(tmp_path, events=events) as log:
        await log.append(pair("c"))
    assert "torn_tail" in events.names
    assert path.with_suffix(".torn").stat().st_size > 0
    assert stored(tmp_path) == ["a", "a", "b", "b", "c", "c"]
    assert whole(tmp_path)


async def test_interrupted_exchanges_are_closed_at_the_next_start(tmp_path: Path) -> None:
    """After a crash every begin finds its end: `interrupted`."""
    async with running_log(tmp_path) as log:
        await log.append(pair("a"))
        await log.append([record("b"), record("c")])
        await log.append([record("c", "end")])
    assert verify(tmp_path, None).total(Severity.INCOMPLETE) == 1
    async with running_log(tmp_path):
        pass
    report = verify(tmp_path, None)
    assert report.exit_code == 0, report.findings
    last = [json.loads(each) for each in newest(tmp_path, 3)]
    assert [each["type"] for each in last] == ["start", "end", "stop"]
    assert last[1]["id"] == "b"
    assert last[1]["fields"]["reason"] == "interrupted"


async def test_retention_during_a_verify_raises_no_alarm(tmp_path: Path) -> None:
    """Verify runs beside a busy gateway, which deletes shipped segments meanwhile."""
    async with running_log(tmp_path, max_bytes=128 << 10) as log:
        await fill(log)
        total = len(segments(tmp_path))
        read = 0

        def prune(_: int) -> None:
            nonlocal read
            read += 1
            if read == 1:  # the first segment is read: now retention takes the next two
                for info in log._spool.segments[:3]:
                    log._spool.on_prune(info)
                    info.path.unlink()

        report = verify(tmp_path, None, prune)
        assert report.total(Severity.FAULT) == 0, report.findings
        assert len(segments(tmp_path)) == total - 3


async def test_a_closed_log_refuses(tmp_path: Path) -> None:
    """A request that outlives the drain must not go on unrecorded."""
    async with running_log(tmp_path) as log:
        pass
    with pytest.raises(AuditUnavailable):
        await log.append(pair("late"))
    await log.close()


def test_a_reader_that_looks_at_the_lock_takes_no_slot(tmp_path: Path) -> None:
    """`caveat audit verify` beside a starting gateway must not give it a second identity."""
    from gateway.audit.writer import is_running

    first = acquire(tmp_path)
    assert is_running(first.directory)
    first.close()
    assert not is_running(first.directory)
    again = acquire(tmp_path)
    assert again.name == first.name
    again.close()


async def test_a_segment_that_is_begun_while_it_is_looked_for_is_no_damage(tmp_path: Path) -> None:
    """`audit verify` beside a running gateway once met a header that was written between two looks, and called it a fault."""
    async with running_log(tmp_path) as log:
        await log.append(pair("a"))
        [first] = segments(tmp_path)
        second = first.with_name(f"{2:012d}.seg")
        second.write_bytes(bytes(512))  # made, and its header not written yet
        reading = lines(first.parent)
        next(reading)
        second.write_bytes(first.read_bytes())
        assert all(isinstance(each, Line) for each in reading)
        second.write_bytes(b"\xff" * 512)
        assert not all(isinstance(each, Line) for each in lines(first.parent))
        second.unlink()


async def test_an_exchange_that_began_many_segments_ago_is_closed_at_the_next_start(tmp_path: Path) -> None:
    """A long answer on a busy gateway with a small spool: a crash must not leave its begin alone."""
    async with running_log(tmp_path, max_bytes=512 << 10) as log:
        await log.append([record("long")])
        for number in range(450):
            await log.append(pair(str(number)))
    assert len(segments(tmp_path)) > 3
    async with running_log(tmp_path):
        pass
    assert stored(tmp_path).count("long") == 2
    assert verify(tmp_path, None).exit_code == 0


async def test_what_was_never_acknowledged_is_not_closed_at_the_next_start(tmp_path: Path) -> None:
    """An end for a begin that is no part of the log would itself be a finding."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        await log.append(pair("a"))
        files.fail = {"sync": NO_SPACE, "truncate": NO_SPACE}
        with pytest.raises(AuditUnavailable):
            await log.append([record("refused")])
        files.fail = {}
        await log.append(pair("b"))
    assert len(segments(tmp_path)) == 2
    async with running_log(tmp_path):
        pass
    assert stored(tmp_path) == ["a", "a", "b", "b"]
    report = verify(tmp_path, None)
    assert report.exit_code == 0, report.findings


def test_only_what_may_have_been_open_is_looked_for_at_the_next_start() -> None:
    """A start reads the newest segments, not a year of them, and closes exchanges in the order in which they began."""
    minute = 60 * 1_000_000_000

    def segment(at: int, *records: Record) -> tuple[bytes, ...]:
        drafts = [draft(each) for each in records]
        return tuple(each.data for each in Chain("w", 1, wall=lambda: at * minute).extend(Head(), drafts))

    oldest = segment(1, record("old"))
    third = segment(20, record("x"))
    second = segment(21, record("b"), *pair("c"), record("d"))
    newest_of_all = (*segment(22, record("d", "end")), *segment(40, record("e")))
    newest_first = iter([newest_of_all, (), second, third, oldest])
    assert interrupted(newest_first) == [("b", "demo"), ("e", "demo")]
    assert list(newest_first) == [third, oldest], (
        "two that hold records are always read, older ones while they are young"
    )
    newest_first = iter([segment(30, record("e")), second, third, segment(14, record("f")), oldest])
    assert [exchange for exchange, _ in interrupted(newest_first)] == ["f", "x", "b", "d", "e"]
    assert list(newest_first) == [oldest]
