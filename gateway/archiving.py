"""The archive of finished hours, made each hour by a process of its own: `caveat audit archive --trim`, as an operator would run it.

INVARIANT: the gateway never reads or writes the archive itself; a run that fails is told, and the next one makes up for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import time
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Final

from gateway.audit.spool import Notify

HOUR_SECONDS: Final = 3600.0
AFTER_SECONDS: Final = 420.0  # past the hour: beyond the five minutes that the command itself leaves for late records
RUN_SECONDS: Final = 3000.0  # the next hour's run is near
WORDS: Final = {1: "the log is not what was written: run `caveat audit archive`", 2: "it could not run"}


def seconds_until_next(now: float) -> float:
    """Return how long it is to the next moment AFTER_SECONDS past an hour; `now` in seconds since 1970."""
    return HOUR_SECONDS - (now - AFTER_SECONDS) % HOUR_SECONDS


def command(data: Path) -> tuple[str, ...]:
    """Return what is run. Redis's address goes in the environment, with the secrets that stand there already."""
    return (sys.executable, "-m", "gateway", "audit", "archive", "--trim", "--json", "--data-dir", str(data))


async def archive_each_hour(
    data: Path, redis_url: str, on_event: Notify, clock: Callable[[], float] = time.time
) -> None:
    """Run until cancelled. Events: `archived`, `archive_failed`."""
    while True:
        await asyncio.sleep(seconds_until_next(clock()))
        status = await run(command(data), {**os.environ, "CAVEAT_REDIS_URL": redis_url})
        if status == 0:
            on_event("archived", "the finished hours are in the archive and out of Redis")
        else:
            on_event("archive_failed", f"no hour was archived: {WORDS.get(status, f'it ended with {status}')}")


async def run(words: tuple[str, ...], env: dict[str, str], seconds: float = RUN_SECONDS) -> int:
    """Run a process to its end and return its exit status; -9 for one that was ended for want of time."""
    quiet = asyncio.subprocess.DEVNULL
    try:
        process = await asyncio.create_subprocess_exec(*words, env=env, stdin=quiet, stdout=quiet, stderr=quiet)
    except OSError:
        return 2
    try:
        async with asyncio.timeout(seconds):
            return await process.wait()
    except TimeoutError:
        return -9
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()


@contextlib.asynccontextmanager
async def archiving(data: Path, redis_url: str | None, on_event: Notify, *, is_on: bool) -> AsyncIterator[None]:
    """Archive each hour while the gateway runs, where the settings say so and there is a Redis to trim."""
    if not is_on or redis_url is None:
        yield
        return
    task = asyncio.create_task(archive_each_hour(data, redis_url, on_event))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
