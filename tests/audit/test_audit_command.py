"""`caveat audit`: what an auditor sees, and the exit codes that a script goes by."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from audit_fakes import pair, real_redis, running_log, segments, until
from click.testing import CliRunner, Result

from gateway.commands.audit import command

pytestmark = pytest.mark.usefixtures("elsewhere")

ROOT = Path(__file__).resolve().parents[2]


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(each) for each in arguments])


async def make_log(data: Path, url: str | None = None) -> str:
    async with running_log(data, url=url) as log:
        await log.append(pair("first"))
        await log.append(pair("second"))
        if url is not None:
            await until(lambda: log.lag_records == 0)
        return log.writer


async def test_verify_says_whole_or_what_is_wrong(tmp_path: Path) -> None:
    """Exit 0, 1, 2 are what a nightly job looks at."""
    data = tmp_path / "data"
    assert run("verify", "--data-dir", data).exit_code == 2, "no such directory"
    data.mkdir()
    assert run("verify", "--data-dir", data).exit_code == 2, "no log in it"
    await make_log(data)
    good = run("verify", "--data-dir", data)
    assert (good.exit_code, "the log is whole" in good.output) == (0, True)
    path = segments(data)[0]
    path.write_bytes(path.read_bytes().replace(b"allow", b"block"))
    bad = run("verify", "--data-dir", data, "--json")
    document = json.loads(bad.output)
    assert (bad.exit_code, document["ok"]) == (1, False)
    assert document["faults"] >= 1
    assert document["findings"][0]["severity"] == "fault"
    assert run("verify", "--data-dir", data, "--redis-url", "unix:///nonexistent").exit_code == 2
    assert run("verify", "--data-dir", data, "--redis-url", "ftp://x").exit_code == 2


async def test_environment_names_the_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The gateway's container and the auditor's job share one environment."""
    await make_log(tmp_path / "data")
    monkeypatch.setenv("CAVEAT_DATA_DIR", str(tmp_path / "data"))
    assert run("verify").exit_code == 0
    monkeypatch.setenv("CAVEAT_REDIS_URL", "unix:///nonexistent")
    assert run("verify").exit_code == 2
    assert run("verify", "--redis-url", "none").exit_code == 0


async def test_the_default_place_is_the_gateways(tmp_path: Path) -> None:
    """Beside a gateway that runs with no configuration no option is needed."""
    await make_log(tmp_path / ".caveat")
    assert run("verify").exit_code == 0


async def test_show_prints_both_phases(tmp_path: Path) -> None:
    """A decision id from a response header leads to everything about it."""
    await make_log(tmp_path)
    shown = run("show", "first", "--data-dir", tmp_path, "--json")
    assert [json.loads(line)["type"] for line in shown.stdout.splitlines()] == ["begin", "end"]
    assert '"action": "allow"' in run("show", "first", "--data-dir", tmp_path).output
    assert run("show", "first", "--data-dir", tmp_path / "none").exit_code == 2
    absent = run("show", "nothing", "--data-dir", tmp_path)
    assert (absent.exit_code, absent.stdout) == (1, "")


async def test_tail_prints_the_newest_in_order(tmp_path: Path) -> None:
    """Records of several writers come in one order."""
    await make_log(tmp_path)
    lines = run("tail", "-n", "3", "--data-dir", tmp_path).stdout.splitlines()
    assert len(lines) == 3
    assert "stop" in lines[-1]
    assert "begin" in lines[0]
    assert "second" in lines[0]
    assert run("tail", "-n", "0", "--data-dir", tmp_path).stdout == ""
    documents = [json.loads(line) for line in run("tail", "--json", "--data-dir", tmp_path).stdout.splitlines()]
    assert [each["seq"] for each in documents] == list(range(1, 7))


async def test_tail_follows(tmp_path: Path) -> None:
    """Watching an incident as it happens, over a restart of the gateway."""
    await make_log(tmp_path)
    code = "from gateway.commands.audit import command; command()"
    arguments = [sys.executable, "-c", code, "tail", "-f", "-n", "1", "--json", "--data-dir", str(tmp_path)]
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "1"}
    child = subprocess.Popen(arguments, stdout=subprocess.PIPE, env=environment)  # noqa: ASYNC220 - its pipe is read blocking
    assert child.stdout is not None
    try:
        assert json.loads(child.stdout.readline())["type"] == "stop"
        async with running_log(tmp_path) as log:
            await log.append(pair("live"))
        seen = [json.loads(child.stdout.readline()) for _ in range(4)]
    finally:
        child.kill()
        child.wait()
        child.stdout.close()
    assert [each["type"] for each in seen] == ["start", "begin", "end", "stop"]
    assert [each["seq"] for each in seen] == [7, 8, 9, 10]


async def test_status_shows_writers_and_redis(tmp_path: Path) -> None:
    """The first thing an operator asks when lag is on the alarm."""
    writer = await make_log(tmp_path)
    alone = json.loads(run("status", "--data-dir", tmp_path, "--json").output)
    assert (alone["redis"], alone["writers"][0]["lag"]) == ("none", 6)
    down = run("status", "--data-dir", tmp_path, "--redis-url", "unix:///nonexistent")
    assert (down.exit_code, "unreachable" in down.output, writer in down.output) == (1, True, True)


@pytest.mark.redis
async def test_redis_is_compared_and_asked(tmp_path: Path) -> None:
    """With Redis there are two witnesses."""
    with real_redis() as redis:
        await make_log(tmp_path, redis.url)
        where = ("--data-dir", tmp_path, "--redis-url", redis.url)
        status = json.loads(run("status", *where, "--json").output)
        assert (status["redis"], status["writers"][0]["lag"]) == ("up", 0)
        assert "6 in Redis" in run("verify", *where).output
        for path in segments(tmp_path):
            path.unlink()
        assert run("verify", *where).exit_code == 1
        shown = run("show", "first", *where, "--json").stdout.splitlines()
        assert [json.loads(line)["type"] for line in shown] == ["begin", "end"]
        redis.command("CONFIG", "SET", "maxmemory-policy", "allkeys-lru")
        assert run("status", *where).exit_code == 1
