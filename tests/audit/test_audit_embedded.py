"""The private redis-server: there when it is needed, gone when the gateway is gone."""

from __future__ import annotations

import asyncio
import os
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest
from audit_fakes import Events, pair, running_log, until

from gateway.audit import embedded
from gateway.audit.archive import RedisArchive
from gateway.audit.embedded import EmbeddedRedis, find_binary, running_url
from gateway.audit.files import make_private
from gateway.audit.writer import try_lock

pytestmark = [
    pytest.mark.redis,
    pytest.mark.skipif(find_binary() is None, reason="no redis-server on PATH"),
]


async def test_it_starts_answers_privately_and_ends(tmp_path: Path) -> None:
    """No TCP port, no other user, nothing left behind."""
    server = EmbeddedRedis(tmp_path, Events())
    assert await server.start()
    assert running_url(tmp_path) == server.url
    pid = server.pid
    assert pid is not None
    process = psutil.Process(pid)
    assert process.net_connections(kind="inet") == []
    path = Path(server.url.removeprefix("unix://"))
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    await server.close()
    assert not psutil.pid_exists(pid)
    assert running_url(tmp_path) is None


async def test_the_data_directory_that_it_makes_is_closed_to_others(tmp_path: Path) -> None:
    """The private Redis is the first to write there, and keys and records follow."""
    data = tmp_path / "srv" / "caveat"
    server = EmbeddedRedis(data, Events())
    assert await server.start()
    await server.close()
    for made in (data.parent, data, data / "redis"):
        assert stat.S_IMODE(made.stat().st_mode) == 0o700


async def test_its_records_survive_it(tmp_path: Path) -> None:
    """The append-only file is the point of a real Redis."""
    for life in range(2):
        server = EmbeddedRedis(tmp_path, Events())
        assert await server.start()
        async with running_log(tmp_path, url=server.url) as log:
            await log.append(pair(str(life)))
            await until(lambda: log.lag_records == 0)
        archive = RedisArchive(server.url)
        assert archive.length(log.writer) == 4 * (life + 1)
        archive.close()
        await server.close()


async def test_it_is_started_again_when_it_dies(tmp_path: Path) -> None:
    """kill -9 of the server: records wait in the spool meanwhile."""
    events = Events()
    server = EmbeddedRedis(tmp_path, events)
    assert await server.start()
    async with running_log(tmp_path, url=server.url) as log:
        await log.append(pair("a"))
        await until(lambda: log.lag_records == 0)
        first = server.pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        await log.append(pair("b"))
        await until(lambda: server.pid not in {None, first} and log.lag_records == 0)
    assert "redis_restarted" in events.names
    await server.close()


async def test_a_second_gateway_shares_it_and_takes_over(tmp_path: Path) -> None:
    """Several worker processes on one data directory: one owner, no two servers on one file."""
    first, second = EmbeddedRedis(tmp_path, Events()), EmbeddedRedis(tmp_path, Events())
    assert await first.start()
    assert await second.start()
    assert (first.url, second.pid) == (second.url, None)
    await first.close()
    await until(lambda: second.pid is not None and running_url(tmp_path) == second.url)
    await second.close()


async def test_a_server_whose_owner_was_killed_is_taken_over_at_once(tmp_path: Path) -> None:
    """The kernel ends the server before it frees the lock of a large process; who waits must not give up meanwhile."""
    make_private(tmp_path / "redis")
    dying = try_lock(tmp_path / "redis" / "lock")
    assert dying is not None
    asyncio.get_running_loop().call_later(0.3, os.close, dying)
    events = Events()
    second = EmbeddedRedis(tmp_path, events)
    assert await second.start(), events
    assert second.pid is not None
    await second.close()


async def test_a_long_path_gets_a_short_socket(tmp_path: Path) -> None:
    """The path of a unix socket has 108 bytes, a data directory may have more."""
    deep = tmp_path / ("d" * 60) / ("e" * 60)
    server = EmbeddedRedis(deep, Events())
    assert await server.start()
    assert len(server.url) < 108
    path = Path(server.url.removeprefix("unix://"))
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert running_url(deep) == server.url
    await server.close()
    assert not path.parent.exists()


async def test_without_a_binary_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The gateway then runs on its spool alone, and the operator can read why."""
    events = Events()
    server = EmbeddedRedis(tmp_path, events, binary="/nonexistent/redis-server")
    assert not await server.start()
    await server.close()
    monkeypatch.setenv("PATH", str(tmp_path))
    if find_binary() is None:
        absent = EmbeddedRedis(tmp_path, events)
        assert not await absent.start()
        assert "no `redis-server`" in events[-1][1]
    assert set(events.names) == {"redis_absent"}


GATEWAY = """
import asyncio, pathlib, sys
from gateway.audit.embedded import EmbeddedRedis

async def main():
    server = EmbeddedRedis(pathlib.Path(sys.argv[1]), lambda *_: None)
    assert await server.start()
    print(server.pid, flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


def kill_a_gateway(data: Path) -> int:
    """Start a process with a private Redis, kill -9 it, return the server's process id."""
    child = subprocess.Popen([sys.executable, "-c", GATEWAY, str(data)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    with child.stdout:
        pid = int(child.stdout.readline())
    child.kill()
    child.wait()
    return pid


async def test_kill_9_of_the_gateway_leaves_no_orphan(tmp_path: Path) -> None:
    """An orphan would hold the files, and the next gateway could not start its own."""
    for _ in range(2):
        pid = kill_a_gateway(tmp_path)
        if sys.platform == "linux":
            await until(lambda pid=pid: not psutil.pid_exists(pid))  # type: ignore[misc]  # mypy cannot type the default
    server = EmbeddedRedis(tmp_path, Events())
    assert await server.start()
    await server.close()


LOADS = """#!{python}
import socket, sys
lines = dict(line.split(" ", 1) for line in open(sys.argv[1]).read().splitlines())
with socket.socket(socket.AF_UNIX) as link:
    link.bind(lines["unixsocket"].strip('"'))
    link.listen()
    for number in range(1_000_000):
        asked, _ = link.accept()
        with asked:
            asked.recv(64)
            loads = number < {times}
            asked.sendall(b"-LOADING Redis is loading the dataset in memory\\r\\n" if loads else b"+PONG\\r\\n")
"""


async def test_one_that_reads_a_long_file_is_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A log of some hundred megabytes takes longer than a start; given up, it would be given up at each start again."""
    is_loading, late = embedded._is_loading, 0.0

    def slowly(path: Path) -> bool:
        """Each look that finds it at its file takes most of a start's time."""
        nonlocal late
        loads = is_loading(path)
        late += 0.8 * embedded._START_SECONDS * loads
        return loads

    clock = SimpleNamespace(monotonic=lambda: time.monotonic() + late, sleep=time.sleep)
    monkeypatch.setattr(embedded, "time", clock)
    monkeypatch.setattr(embedded, "_is_loading", slowly)
    binary = tmp_path / "loads"
    binary.write_text(LOADS.format(python=sys.executable, times=12))
    binary.chmod(0o700)
    server = EmbeddedRedis(tmp_path / "data", Events(), binary=str(binary))
    assert await server.start()
    assert late > 3 * embedded._START_SECONDS
    await server.close()
