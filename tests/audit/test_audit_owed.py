"""An end that finds no room is owed: written when there is some, so that a full disk leaves no exchange without an end."""

from __future__ import annotations

import asyncio
import errno
import json
import threading
from pathlib import Path

import pytest
from audit_fakes import FOREVER, NO_SPACE, Events, FaultyFiles, pair, record, running_log, stored, until, whole

from gateway.audit.base import Record
from gateway.audit.browse import newest
from gateway.audit.log import STALL_SECONDS, SpoolAuditLog
from gateway.audit.owed import MAX_OPEN, PAID_AT_ONCE, Owed
from gateway.audit.read import Line, lines
from gateway.audit.verify import verify
from gateway.errors import AuditUnavailable


def documents(data: Path) -> list[dict[str, object]]:
    return [json.loads(line.data) for line in lines(data / "audit" / "w0") if isinstance(line, Line)]


def ends_of(data: Path, identity: str) -> list[object]:
    return [each["fields"] for each in documents(data) if (each["type"], each["id"]) == ("end", identity)]


async def refused(log: SpoolAuditLog, *records: Record) -> None:
    with pytest.raises(AuditUnavailable):
        await log.append(records)


async def owe(log: SpoolAuditLog, files: FaultyFiles, *identities: str) -> None:
    """Begin exchanges, then let a full disk refuse their ends."""
    await log.append([record(each) for each in identities])
    files.fail = {"write": NO_SPACE, "create": NO_SPACE}
    for each in identities:
        await refused(log, record(each, "end", action="allow"))
    assert log.owed_ends == len(identities)


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO])
async def test_an_end_that_found_no_room_goes_with_the_next_records(tmp_path: Path, code: int) -> None:
    """The log must not call the exchange interrupted without an end for ever, because a disk was full for a minute."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        await log.append([record("a")])
        await log.append([record("later")])
        files.fail = {"write": (code, FOREVER), "create": (code, FOREVER)}
        await refused(log, record("a", "end", action="allow", status="complete"))
        files.room = 0  # the disk is known to be full: who comes now is refused at once
        await refused(log, record("later", "end"))
        await refused(log, *pair("b"))
        assert (log.owed_ends, log.is_writable) == (2, False)
        files.fail, files.room = {}, FOREVER
        await log.append(pair("c"))
        assert log.owed_ends == 0
        assert log.is_writable
        assert ends_of(tmp_path, "a") == [
            {"action": "error", "error": "AuditUnavailable", "reason": "interrupted", "released": 0, "status": "error"}
        ]
        assert stored(tmp_path) == ["a", "later", "c", "c", "a", "later"]
    assert verify(tmp_path, None).exit_code == 0
    assert whole(tmp_path)


async def test_a_spool_that_is_full_owes_until_it_is_shipped(tmp_path: Path) -> None:
    """The limit that the operator set is met far more often than the end of the disk."""
    async with running_log(tmp_path, max_bytes=64 << 10) as log:
        for number in range(100):
            await log.append([record(str(number))])
            try:
                await log.append([record(str(number), "end", text="x" * 3000)])
            except AuditUnavailable:
                break
        assert log.owed_ends == 1
        log.mark_shipped(log.head)  # what is shipped makes room
        await log.append(pair("next"))
        assert log.owed_ends == 0
        assert len(ends_of(tmp_path, str(number))) == 1


async def test_what_is_owed_is_written_though_nobody_asks(tmp_path: Path) -> None:
    """A gateway that is not ready gets no traffic that could take the ends along."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        await owe(log, files, "a")
        files.fail = {}
        await until(lambda: log.owed_ends == 0 and log.is_writable)
        assert len(ends_of(tmp_path, "a")) == 1


async def test_what_is_owed_is_written_before_the_log_stops(tmp_path: Path) -> None:
    """Whoever makes room and restarts must find a log that is whole."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        await owe(log, files, "a")
        files.fail = {}
    assert [each["type"] for each in documents(tmp_path)] == ["start", "begin", "end", "stop"]
    assert verify(tmp_path, None).exit_code == 0


async def test_what_a_process_owes_when_it_ends_the_next_one_writes(tmp_path: Path) -> None:
    """Debts are in memory: the spool itself has to say what was owed."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        await owe(log, files, "a", "b")
    assert verify(tmp_path, None).exit_code == 1
    async with running_log(tmp_path):
        pass
    assert [json.loads(each)["type"] for each in newest(tmp_path, 4)] == ["start", "end", "end", "stop"]
    assert verify(tmp_path, None).exit_code == 0


async def test_more_debts_than_one_group_takes_are_paid_in_several(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an hour of streams that were cut off, the first caller must not wait for all of them."""
    monkeypatch.setattr("gateway.audit.log.REMEMBER_SECONDS", 3600)  # one group brings on the next, not the clock
    files, count = FaultyFiles(), 2 * PAID_AT_ONCE + 5
    async with running_log(tmp_path, files=files) as log:
        await owe(log, files, *map(str, range(count)))
        files.fail = {}
        await log.append(pair("next"))
        assert log.owed_ends == count - PAID_AT_ONCE
        await until(lambda: log.owed_ends == 0)
        assert len(stored(tmp_path)) == 2 * count + 2
    assert verify(tmp_path, None).exit_code == 0


async def test_an_exchange_that_never_began_is_owed_nothing(tmp_path: Path) -> None:
    """A caller who leaves while the begin waits still brings the end: alone on the log, it would be a finding."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        await log.append(pair("before"))
        files.fail = {"write": NO_SPACE, "create": NO_SPACE}
        asking = asyncio.create_task(log.append([record("a")]))
        await asyncio.sleep(0)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        await refused(log, record("a", "end"))
        assert log.owed_ends == 0
        files.fail = {}
    assert stored(tmp_path) == ["before", "before"]
    assert verify(tmp_path, None).exit_code == 0


async def hang(log: SpoolAuditLog, files: FaultyFiles) -> None:
    """Let the disk be known as slow, so that commits run in the thread, and hang from now on."""
    files.sync_seconds = 0.02
    for number in range(3):
        await log.append(pair(f"slow{number}"))
    await log.append([record("open"), record("waits")])
    log.stall_seconds, files.hangs = 0.2, threading.Event()


def answer_again(log: SpoolAuditLog, files: FaultyFiles) -> None:
    log.stall_seconds, files.sync_seconds = STALL_SECONDS, 0.0
    assert files.hangs is not None
    files.hangs.set()


async def flying(log: SpoolAuditLog, *groups: list[Record]) -> list[asyncio.Task[None]]:
    """Have records on their way to the disk, one task for each group."""
    before = log.committer.thread_commits
    tasks = [asyncio.create_task(log.append(each)) for each in groups]
    await until(lambda: log.committer.thread_commits > before)
    return tasks


async def test_a_begin_that_a_hanging_disk_stores_late_gets_its_end(tmp_path: Path) -> None:
    """Its caller was told 503 long ago, and the pipeline brings no end for what it was told is not recorded."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        await hang(log, files)
        tasks = await flying(log, [record("late")], [record("open", "end")], pair("whole"), [record("gone")])
        tasks.append(asyncio.create_task(log.append([record("waits", "end")])))
        tasks[3].cancel()  # its caller has left: that end comes by itself
        await until(lambda: log.owed_ends > 0)
        answer_again(log, files)
        told = await asyncio.gather(*tasks, return_exceptions=True)
        assert [type(each) for each in told] == [AuditUnavailable] * 3 + [asyncio.CancelledError, AuditUnavailable]
        await until(lambda: log.is_writable and log.owed_ends == 0)
        await log.append([record("gone", "end")])
    for each in ("late", "open", "whole", "gone", "waits"):
        assert len(ends_of(tmp_path, each)) == 1, each
    assert verify(tmp_path, None).exit_code == 0


async def test_a_begin_that_a_hanging_disk_loses_is_owed_nothing(tmp_path: Path) -> None:
    """What was given up and then failed as well never was on the log."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        await hang(log, files)
        files.fail = {"sync": (errno.EIO, FOREVER), "create": NO_SPACE}
        tasks = await flying(log, [record("lost")], [record("open", "end")])
        await asyncio.gather(*tasks, return_exceptions=True)
        assert log.owed_ends == 2
        answer_again(log, files)
        await until(lambda: log.owed_ends == 1)
        files.fail = {}
        await log.append([record("waits", "end")])
    assert "lost" not in stored(tmp_path)
    assert verify(tmp_path, None).exit_code == 0


async def test_an_end_that_cannot_be_written_down_is_owed_too(tmp_path: Path) -> None:
    """The fault lies in one record; the exchange has an end all the same."""
    async with running_log(tmp_path) as log:
        await log.append([record("a")])
        await refused(log, record("a", "end", score=0.5))  # type: ignore[arg-type]  # the point
        await log.append(pair("b"))
    assert len(ends_of(tmp_path, "a")) == 1
    assert verify(tmp_path, None).exit_code == 0


async def test_what_a_stream_has_released_stays_told(tmp_path: Path) -> None:
    """Text went out unrecorded: how much of it is the one thing that only the gateway knows."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        await log.append([record("stream", stream=True), record("whole", stream=False)])
        files.fail = {"write": NO_SPACE, "create": NO_SPACE}
        for each in ("stream", "whole"):
            await refused(log, record(each, "end", released=812, status="complete"))
        files.fail = {}
    told = [ends_of(tmp_path, each)[0] for each in ("stream", "whole")]
    assert [each["released"] for each in told] == [812, 0], "an answer that goes out whole was refused as a whole"  # type: ignore[index]  # a record's fields


def test_debts_are_bounded_and_the_bound_is_told_once() -> None:
    """A disk that is full for days under traffic must not fill the memory as well."""
    told = Events()
    owed = Owed(told, most=2)
    begins, ends = ([record(str(n), kind) for n in range(5)] for kind in ("begin", "end"))
    for _ in range(2):  # and once more after all was paid
        owed.ask(begins)
        owed.store(begins)
        owed.refuse(ends)
        assert len(owed) == 2
        assert len(owed.drafts()) == 2
        owed.pay()
        assert len(owed) == 0
    assert told.names == ["ends_forgotten"] * 2


def test_exchanges_that_never_end_are_forgotten_in_the_end() -> None:
    """Were an end ever left out by mistake, a gateway that runs for months must not grow by it."""
    owed = Owed(Events(), most=2 * MAX_OPEN)
    owed.ask([record(str(number)) for number in range(MAX_OPEN + 3)])
    owed.refuse([record(str(number), "end") for number in range(MAX_OPEN + 3)])
    assert len(owed) == MAX_OPEN
