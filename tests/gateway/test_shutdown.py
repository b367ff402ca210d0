"""The end of a gateway: whatever hangs or breaks meanwhile, the log is closed, and the process ends."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from gateway.app import open_gateway
from gateway.audit import ship
from gateway.audit.browse import newest
from gateway.audit.log import SpoolAuditLog, open_log
from gateway.audit.read import parse
from gateway.audit.redis import RedisStore
from gateway.settings import load_settings
from gateway.shutdown import Parts, in_time
from gateway.upstream.table import Upstreams

BRIEF = 0.05
LONG = 60.0  # never waited for


@pytest.fixture(name="said")
def _said(caplog: pytest.LogCaptureFixture) -> Any:
    """What was told of parts: event, part and where it waits."""
    caplog.set_level(logging.INFO, "caveat.shutdown")

    def told() -> list[tuple[str, str, str]]:
        found = [(r.message, getattr(r, "fields", {})) for r in caplog.records if r.name == "caveat.shutdown"]
        return [(event, fields["part"], fields.get("waits_in", "").partition(":")[0]) for event, fields in found]

    return told


async def stuck() -> None:
    await asyncio.get_running_loop().create_future()


async def deaf() -> None:
    """Go on after a cancellation, as with a client library that takes one for a time-out; the test's end brings the last."""
    for _ in range(3):
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.sleep(LONG)
            return


async def broken() -> None:
    raise OSError


@pytest.mark.parametrize("hangs", [stuck, deaf])
async def test_a_part_that_does_not_end_takes_nobody_his_turn(hangs: Any, said: Any) -> None:
    """One connection that never said that it was lost kept a gateway alive until somebody looked."""
    ended = []

    async def ends() -> None:
        ended.append("log")

    async with Parts() as parts:
        parts.ends_with("log", ends, LONG)
        parts.ends_with("upstreams", hangs, BRIEF)
    assert ended == ["log"]
    assert said() == [("close_overdue", "upstreams", hangs.__name__ if hangs is stuck else "sleep")]


async def test_a_part_that_breaks_as_it_ends_is_told_and_no_more(said: Any) -> None:
    """Redis may be gone first; that is no reason to end with an error, or to leave the log open."""
    ended = []

    @contextlib.asynccontextmanager
    async def part(name: str) -> AsyncIterator[str]:
        try:
            yield name
        finally:
            ended.append(name)
            if name == "limits":
                await broken()

    async with Parts() as parts:
        assert await parts.enter("log", part("log")) == "log"
        await parts.enter("limits", part("limits"))
    assert ended == ["limits", "log"]
    assert said() == [("close_failed", "limits", "")]


async def test_what_went_wrong_before_is_what_is_raised(said: Any) -> None:
    """A start that fails ends what was started, and says why it failed, not what came of that."""

    @contextlib.asynccontextmanager
    async def part() -> AsyncIterator[None]:
        yield

    async def start() -> None:
        async with Parts() as parts:
            await parts.enter("classifiers", part())
            parts.ends_with("limits", broken)
            raise ValueError("the start")

    with pytest.raises(ValueError, match="the start"):
        await start()
    assert said() == [("close_failed", "limits", "")]


async def test_the_log_is_closed_although_upstreams_and_texts_hang(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Any
) -> None:
    """What a supervisor kills after a minute must have its `stop` record by then."""
    config = tmp_path / "caveat.yaml"
    config.write_text(
        f"data_dir: {tmp_path / 'data'}\nredis_url: none\nclassifiers: [patterns]\nlisten: 127.0.0.1:0\n"
        "control_listen: 127.0.0.1:0\n"
    )
    monkeypatch.setattr(Upstreams, "close", lambda _self: stuck())
    monkeypatch.setattr("gateway.app.TEXTS_SECONDS", BRIEF)
    monkeypatch.setattr("gateway.audit.content_log.ContentLog.close", lambda _self: stuck())
    settings = load_settings(config, {})
    async with open_gateway(settings, {}):
        pass
    assert [parse(each)["type"] for each in newest(settings.data_dir, 100)][-1:] == ["stop"]
    assert [(event, part) for event, part, _ in said()] == [
        ("close_overdue", "upstreams"),
        ("close_overdue", "stored texts"),
    ]


@pytest.mark.parametrize("end", [broken, stuck])
async def test_the_log_is_released_whatever_becomes_of_its_shipper(tmp_path: Path, end: Any) -> None:
    """The next process is to find a state that was written down, and a writer that nobody holds."""
    log = await opened(tmp_path)
    log.shipper = SimpleNamespace(close=end)  # type: ignore[assignment]  # its end alone
    await in_time("log", log.close(), 1.0)
    state = json.loads((tmp_path / "audit" / "w0" / "state.json").read_text("utf-8"))
    assert state["head"]["hash"] == log.head.hash
    again = await opened(tmp_path)
    assert again.writer == log.writer
    await again.close()


async def test_a_shipper_that_heeds_no_cancellation_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The Redis client has its own mind of them."""
    monkeypatch.setattr(ship, "CANCEL_SECONDS", 0.001)
    is_over = asyncio.Event()

    async def heedless() -> None:
        while not is_over.is_set():
            with contextlib.suppress(asyncio.CancelledError):
                await is_over.wait()

    log = await opened(tmp_path)
    log.shipper = ship.Shipper(log, RedisStore("redis://127.0.0.1:1"), lambda _event, _message: None)
    log.shipper._task = task = asyncio.create_task(heedless())
    async with asyncio.timeout(LONG):
        await log.close()
    assert not task.done()
    is_over.set()
    await task


async def opened(data: Path) -> SpoolAuditLog:
    return await open_log(data, master_key=b"k" * 32, max_bytes=64 << 20, redis_url=None)


def test_what_nobody_needs_any_more_keeps_no_process_alive() -> None:
    """A thread that waits for a disk or a name server would hold an exit whose log is closed."""
    words = """
import asyncio, threading
from gateway.shutdown import at_most
from gateway.telemetry.logging import configure
configure("info")
runner = asyncio.Runner()
async def leave():
    asyncio.get_running_loop().run_in_executor(None, threading.Event().wait)
runner.run(leave())
with at_most(0.2, 3):
    runner.close()
"""
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, timeout=120, check=False)
    assert (done.returncode, '"event":"exit_forced"' in done.stderr) == (3, True), done.stderr
    assert "asyncio_0" in done.stderr
