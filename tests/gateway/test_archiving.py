"""The archive is made each hour without anybody's timer, by a process that cannot hold the gateway up."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import pytest

from gateway.archiving import (
    AFTER_SECONDS,
    HOUR_SECONDS,
    archive_each_hour,
    archiving,
    command,
    run,
    seconds_until_next,
)


@pytest.mark.parametrize(("now", "wait"), [(0.0, 420.0), (419.0, 1.0), (420.0, 3600.0), (3600.0 * 7 + 421.0, 3599.0)])
def test_it_runs_some_minutes_past_each_hour(now: float, wait: float) -> None:
    """Earlier, and the hour's last records may be on their way still."""
    assert seconds_until_next(now) == wait
    assert (now + wait) % HOUR_SECONDS == AFTER_SECONDS


async def test_a_process_that_does_not_end_is_ended() -> None:
    """The next hour's run must not meet the last one's."""
    assert await run((sys.executable, "-c", "import time; time.sleep(600)"), {}, 0.2) == -9
    assert await run((sys.executable, "-c", "raise SystemExit(1)"), {}) == 1
    assert await run(("/no/such/program",), {}) == 2


@pytest.mark.redis
async def test_a_run_is_told_whether_it_archived_or_not(tmp_path: Path, redis_url: str) -> None:
    """Nobody looks at a timer; an alarm looks at an event."""
    told: asyncio.Queue[str] = asyncio.Queue()
    moments = iter((AFTER_SECONDS - 0.01, AFTER_SECONDS))  # at once, and then in an hour
    task = asyncio.create_task(
        archive_each_hour(tmp_path / "none", redis_url, lambda name, _: told.put_nowait(name), lambda: next(moments))
    )
    assert await told.get() == "archive_failed"  # there is no data directory
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@pytest.mark.redis
async def test_the_command_is_the_one_that_operators_run(tmp_path: Path, redis_url: str) -> None:
    """An empty log is archived without a fault."""
    (tmp_path / "audit").mkdir()
    assert await run(command(tmp_path), {"CAVEAT_REDIS_URL": redis_url, "PATH": ""}) == 0


async def test_it_does_nothing_unless_it_is_asked_to(tmp_path: Path) -> None:
    """Without a Redis there is nothing to trim, and several gateways need one archive."""
    before = len(asyncio.all_tasks())
    for url, is_on in ((None, True), ("redis://127.0.0.1:1", False)):
        async with archiving(tmp_path, url, lambda *_: None, is_on=is_on):
            assert len(asyncio.all_tasks()) == before
