"""The sequencer in its thread and as a process: beside a log that runs, through outages, to its last record."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from audit_fakes import Events, RealRedis, pair, real_redis, running_log, until
from audit_tree import SIGNER

from gateway.audit import sequencing
from gateway.audit.checkpoint import Checkpoint, read_checkpoint
from gateway.audit.merkle import leaf_hash
from gateway.audit.note import load_signer
from gateway.audit.publish import message, to_file, to_syslog
from gateway.audit.sequencing import SequencerThread
from gateway.audit.tree import RedisTree
from gateway.errors import ConfigurationError

ROOT = Path(__file__).resolve().parents[2]
NOTE = Checkpoint(SIGNER.name, 1, leaf_hash(b"x"), 1).sign(SIGNER)


@pytest.fixture(name="redis")
def _redis() -> Iterator[RealRedis]:
    with real_redis() as redis:
        yield redis


@pytest.fixture(autouse=True)
def _quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Seconds of patience are of no interest here."""
    monkeypatch.setattr(sequencing, "TICK_SECONDS", 0.02)
    monkeypatch.setattr(sequencing, "RETRY_SECONDS", 0.05)
    monkeypatch.setattr(sequencing, "CLOSE_SECONDS", 60.0)  # in which the last record is signed, on any machine


def newest(url: str) -> Checkpoint:
    tree = RedisTree(url)
    state = tree.state()
    tree.close()
    assert state is not None
    return read_checkpoint(state.note, [SIGNER.verifier])


@pytest.mark.redis
async def test_the_last_record_of_a_log_is_signed_before_the_end(redis: RealRedis, tmp_path: Path) -> None:
    """The gateway stops its log first: `stop` is under the last checkpoint."""
    thread = SequencerThread(redis.url, tmp_path, SIGNER, Events())
    thread.start()
    async with running_log(tmp_path, url=redis.url) as log:
        await log.append(pair("a"))
        await until(lambda: thread.standing.size == 3)
        assert thread.standing.leads
    thread.close()
    assert newest(redis.url).size == 4
    assert redis.command("EXISTS", "a:{tree}:lease") == "0", "the next need not wait"
    assert (tmp_path / "audit" / "tree").stat().st_mode & 0o777 == 0o700


@pytest.mark.redis
async def test_a_redis_that_is_killed_delays_checkpoints_and_changes_none(redis: RealRedis, tmp_path: Path) -> None:
    """Signing stops, says so once, and goes on by itself."""
    events = Events()
    thread = SequencerThread(redis.url, tmp_path, SIGNER, events)
    thread.start()
    try:
        async with running_log(tmp_path, url=redis.url) as log:
            await log.append(pair("a"))
            await until(lambda: thread.standing.size == 3)
            redis.kill()
            await log.append(pair("b"))
            await until(lambda: "sequencer_down" in events.names)
            redis.start()
            await until(lambda: thread.standing.size == 5)
            redis.command("FLUSHALL")
            await until(lambda: "tree_repaired" in events.names)
            await log.append(pair("c"))
            await until(lambda: thread.standing.size == 7 and newest(redis.url).size == 7)
    finally:
        thread.close()
    assert events.names.count("sequencer_down") == 1
    assert "tree_fork" not in events.names


@pytest.mark.redis
async def test_processes_on_one_data_directory_take_turns(redis: RealRedis, tmp_path: Path) -> None:
    """Two gateways that share a directory share its journal: one of them keeps it."""
    first = SequencerThread(redis.url, tmp_path, SIGNER, Events())
    second = SequencerThread(redis.url, tmp_path, SIGNER, Events())
    first.start()
    async with running_log(tmp_path, url=redis.url) as log:
        await log.append(pair("a"))
        await until(lambda: first.standing.size == 3)
        second.start()
        await log.append(pair("b"))
        await until(lambda: first.standing.size == 5)
        assert second.standing.size == 0
        first.close()
        await until(lambda: second.standing.leads and second.standing.size == 5)
        second.close()


@pytest.mark.redis
def test_a_journal_that_cannot_be_used_ends_in_words(redis: RealRedis, tmp_path: Path) -> None:
    """Without its memory it might contradict itself, so it signs nothing."""
    (tmp_path / "audit").write_text("not a directory")
    events = Events()
    thread = SequencerThread(redis.url, tmp_path, SIGNER, events)
    thread.start()
    thread.close()
    assert events.names == ["tree_damaged"]


@pytest.mark.redis
async def test_the_command_signs_until_it_is_told_to_stop(redis: RealRedis, tmp_path: Path) -> None:
    """A host of its own for the key: checkpoints go to a file and to syslog as they are made."""
    out, data = tmp_path / "newest", tmp_path / "data"
    with tempfile.TemporaryDirectory() as short, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as collector:
        collector.bind(f"{short}/log")
        collector.settimeout(120)  # a process has to start
        async with running_log(data, url=redis.url) as log:
            await log.append(pair("a"))
            await until(lambda: log.lag_records == 0)
        arguments = ["sequence", "--data-dir", data, "--redis-url", redis.url, "--out", out, "--syslog", f"{short}/log"]
        code = "from gateway.commands.audit import command; command()"
        environment = {k: v for k, v in os.environ.items() if not k.startswith("CAVEAT_")} | {"PYTHONPATH": str(ROOT)}
        child = subprocess.Popen([sys.executable, "-c", code, *map(str, arguments)], env=environment, cwd=tmp_path)  # noqa: ASYNC220 - it is waited for by what it writes
        try:
            sent = collector.recv(1 << 16)
            child.send_signal(signal.SIGTERM)
            assert child.wait(60) == 0
        finally:
            child.kill()
    signer = load_signer(data)
    assert signer is not None
    assert read_checkpoint(out.read_text(), [signer.verifier]).size == 4
    assert json.loads(sent.partition(b" - ")[2])["checkpoint"] == out.read_text()


def test_a_syslog_message_is_one_line_of_its_format() -> None:
    """A collector that cuts at line feeds must not cut the signature off."""
    told = message(NOTE, now=1_795_235_981, host="gw1")
    assert told.startswith(b"<110>1 2026-11-21T04:39:41Z gw1 caveat ")
    assert b"\n" not in told
    assert json.loads(told.partition(b" checkpoint - ")[2]) == {"checkpoint": NOTE}


def test_checkpoints_go_to_files_and_datagrams_and_nowhere_else(tmp_path: Path) -> None:
    """An address that is none is a fault of the operator's, told at once."""
    to_file(tmp_path / "note", NOTE)
    assert (tmp_path / "note").read_text() == NOTE
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as collector:
        collector.bind(("127.0.0.1", 0))
        collector.settimeout(10)
        to_syslog(f"127.0.0.1:{collector.getsockname()[1]}", NOTE)
        assert b"checkpoint" in collector.recv(1 << 16)
    for address in ("", "host", "host:", ":1", "host:x", "https://example.com"):
        with pytest.raises(ConfigurationError, match="syslog"):
            to_syslog(address, NOTE)
    with pytest.raises(OSError, match="No such file"):
        to_syslog(str(tmp_path / "absent"), NOTE)
