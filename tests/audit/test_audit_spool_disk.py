"""The spool on a disk that is full, slow, hanging or broken: nothing is acknowledged that is not stored."""

from __future__ import annotations

import asyncio
import errno
import json
import resource
import threading
from pathlib import Path

import pytest
from audit_fakes import (
    FOREVER,
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
    until,
    whole,
)

from gateway.audit.browse import newest
from gateway.audit.log import STALL_SECONDS
from gateway.errors import AuditUnavailable


@pytest.mark.parametrize("operation", ["create", "allocate", "write", "sync"])
async def test_a_full_disk_refuses_and_recovers_by_itself(tmp_path: Path, operation: str) -> None:
    """Somebody frees space at night: the gateway has to go on without being restarted."""
    files, events = FaultyFiles(), Events()
    async with running_log(tmp_path, files=files, events=events, max_bytes=MEGABYTE) as log:
        await log.append(pair("before"))
        files.fail = {operation: NO_SPACE, "truncate": NO_SPACE}
        refused = 0
        for number in range(300):
            try:
                await log.append([record(f"during{number}", chars=1, text="x" * 600)])
            except AuditUnavailable:
                refused += 1
                break
        assert refused == 1
        assert not log.is_writable
        files.fail = {}
        await log.append(pair("after"))
        await until(lambda: log.is_writable)
    ids = stored(tmp_path)
    assert ids[:2] == ["before"] * 2
    assert ids[-2:] == ["after"] * 2
    assert f"during{number}" not in ids, "a refused record is no part of the log"
    assert {"spool_failed", "spool_recovered"} <= set(events.names)
    assert whole(tmp_path)


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
async def test_after_a_failed_sync_the_records_go_to_a_new_file(tmp_path: Path, code: int) -> None:
    """A second sync on the same file may succeed and prove nothing: the kernel has dropped the pages."""
    files, events = FaultyFiles(), Events()
    async with running_log(tmp_path, files=files, events=events) as log:
        await log.append(pair("a"))
        files.fail = {"sync": (code, 1), "truncate": (errno.EIO, 1)}
        await log.append(pair("b"))
        await log.append(pair("c"))
        assert len(segments(tmp_path)) == 2
    assert stored(tmp_path) == ["a", "a", "b", "b", "c", "c"], (
        "what the dead file still holds of b is not counted twice"
    )
    assert "segment_failed" in events.names
    assert whole(tmp_path)


async def test_a_disk_that_is_known_to_be_full_is_not_touched_by_refusals(tmp_path: Path) -> None:
    """A file that is made and deleted for each refusal costs a sync each: the more callers, the slower the answer."""
    files, events = FaultyFiles(), Events()
    async with running_log(tmp_path, files=files, events=events) as log:
        await log.append(pair("a"))
        files.fail, files.room = {"write": NO_SPACE}, 1000
        made = files.created
        for _ in range(50):
            with pytest.raises(AuditUnavailable, match="No space left"):
                await log.append(pair("b"))
        assert (files.created, log.committer.inline_commits + log.committer.thread_commits) == (made, 3)
        assert events.names.count("segment_failed") == 1
        assert not log.is_writable
        files.fail, files.room = {}, FOREVER
        await log.append(pair("c"))
        await until(lambda: log.is_writable)
    assert stored(tmp_path) == ["a", "a", "c", "c"]
    assert whole(tmp_path)


async def test_half_a_write_is_no_record(tmp_path: Path) -> None:
    """A disk that fills up in the middle of a write leaves a torn frame."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        await log.append(pair("a"))
        files.short_write = True
        files.fail = {"write": (errno.ENOSPC, FOREVER), "truncate": (errno.EIO, FOREVER)}
        with pytest.raises(AuditUnavailable):
            await log.append(pair("b"))
        files.short_write, files.fail = False, {}
        await log.append(pair("c"))
    assert stored(tmp_path) == ["a", "a", "c", "c"]
    assert whole(tmp_path)


async def test_a_file_size_limit_of_the_system_refuses(tmp_path: Path) -> None:
    """A real kernel error on the real path, not only an injected one."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    async with running_log(tmp_path) as log:
        await log.append(pair("a"))
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, hard))
        try:
            assert await fill(log) < 100
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        await log.append(pair("c"))
    assert stored(tmp_path)[-2:] == ["c", "c"]
    assert whole(tmp_path)


async def test_a_disk_that_is_full_at_the_start_delays_the_start_record(tmp_path: Path) -> None:
    """The gateway comes up, is not ready, and begins its epoch properly once there is room."""
    files, events = FaultyFiles(), Events()
    files.fail = {"create": NO_SPACE}
    async with running_log(tmp_path, files=files, events=events) as log:
        with pytest.raises(AuditUnavailable):
            await log.append(pair("a"))
        files.fail = {}
        await log.append(pair("b"))
    assert [json.loads(each)["type"] for each in newest(tmp_path, 10)] == ["start", "begin", "end", "stop"]
    assert whole(tmp_path)


async def test_a_slow_disk_does_not_hold_the_loop(tmp_path: Path) -> None:
    """Other requests, health checks and streams go on while the disk takes its time."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        files.sync_seconds = 0.5
        await log.append(pair("first"))  # may run on the loop: the disk was quick until now
        for number in range(2):
            files.hangs = threading.Event()
            task = asyncio.create_task(log.append(pair(str(number))))
            for _ in range(20):  # were the disk waited for here, nobody would let it go on
                await asyncio.sleep(0.001)
            assert not task.done()
            files.hangs.set()
            await task
        files.sync_seconds = 0.0


async def test_a_disk_that_hangs_refuses_and_comes_back(tmp_path: Path) -> None:
    """A network disk that stops answering: 503 within seconds, not a gateway full of waiting requests."""
    files = FaultyFiles()
    async with running_log(tmp_path, files=files) as log:
        log.stall_seconds = 0.05
        files.sync_seconds = 0.02
        for number in range(3):  # the disk is known to be slow: commits run in the thread
            await log.append(pair(str(number)))
        files.hangs = threading.Event()
        with pytest.raises(AuditUnavailable, match="answer"):
            await log.append(pair("hangs"))
        with pytest.raises(AuditUnavailable, match="answer"):
            await log.append(pair("refused at once"))
        files.sync_seconds, log.stall_seconds = 0.0, STALL_SECONDS
        files.hangs.set()
        await until(lambda: log.is_writable)
        await log.append(pair("after"))
    assert "refused at once" not in stored(tmp_path)
    assert whole(tmp_path)
