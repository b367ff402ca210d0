"""A stop in the first moments: while Python loads, while a gateway starts part by part, and while a worker loads its model."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from gateway.audit.browse import newest
from gateway.audit.embedded import EmbeddedRedis, find_binary, running_url
from gateway.audit.read import parse
from gateway.audit.writer import try_lock
from gateway.commands.interrupts import end_as_usual, end_at_once, ending_well

ROOT = Path(__file__).parents[2]
LONG_SECONDS = 120

# Takes the place of a library: it asks its own process to end as it is loaded.
ENDED_AS_IT_LOADS = """
import os, signal, time
os.kill(os.getpid(), signal.{name})
time.sleep(60)
"""

# Runs `caveat serve` and asks it to end at the moment when one part of it starts.
ENDED_AS_A_PART_STARTS = """
import os, signal, sys
import gateway.app
from gateway.cli import main
part, number = sys.argv[1], getattr(signal, sys.argv[2])
start = getattr(gateway.app, part)
def ended(*args, **kwargs):
    os.kill(os.getpid(), number)
    return start(*args, **kwargs)
setattr(gateway.app, part, ended)
main(["serve", "--config", sys.argv[3]])
"""

# Runs a worker and asks it to end at the moment when it begins to load.
ENDED_AS_A_MODEL_LOADS = """
import importlib, os, signal, sys, time
from gateway.cli import main
module, part, number = sys.argv[1], sys.argv[2], getattr(signal, sys.argv[3])
def ended(*args, **kwargs):
    os.kill(os.getpid(), number)
    time.sleep(60)
setattr(importlib.import_module(module), part, ended)
main(sys.argv[4:])
"""
WORKERS = {
    "classify": ("gateway.commands.worker_classify", "read_manifest", "--manifest", "tiny.yaml"),
    "generate": ("gateway.commands.worker_generate", "_card", "--card", "tiny"),
}


@pytest.mark.parametrize(("library", "name", "code"), [("click", "SIGINT", 130), ("uvicorn", "SIGTERM", 143)])
def test_nothing_is_said_of_a_stop_while_python_loads(tmp_path: Path, library: str, name: str, code: int) -> None:
    """Ctrl-C right after the Enter key showed a page of Python; the first process of a container noticed no SIGTERM."""
    (tmp_path / f"{library}.py").write_text(ENDED_AS_IT_LOADS.format(name=name))
    env = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    words = [sys.executable, "-m", "gateway", "serve"]
    done = subprocess.run(words, cwd=tmp_path, env=env, capture_output=True, check=False, timeout=LONG_SECONDS)
    assert (done.returncode, done.stdout, done.stderr) == (code, b"", b"")


@pytest.mark.parametrize(("process", "is_heard"), [(1, True), (2, False)])
def test_the_first_process_of_a_container_hears_of_its_end_while_a_model_loads(
    monkeypatch: pytest.MonkeyPatch, process: int, *, is_heard: bool
) -> None:
    """The system does nothing for it with a signal that it does not take: a worker was killed after the grace period."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    monkeypatch.setattr(os, "getpid", lambda: process)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        end_at_once()
        end_as_usual()
        assert (signal.getsignal(signal.SIGTERM) != signal.SIG_DFL) is is_heard
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


@pytest.mark.parametrize("worker", ["classify", "generate"])
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_a_worker_that_is_stopped_as_it_loads_ends_well(tmp_path: Path, worker: str, name: str) -> None:
    """It ended with 143, which supervisors take for a failure; a gateway ends with 0 there."""
    module, part, *options = WORKERS[worker]
    words = [sys.executable, "-c", ENDED_AS_A_MODEL_LOADS, module, part, name, "worker", worker, *options]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=LONG_SECONDS)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert '"event":"stopped_early"' in done.stderr
    assert "Traceback" not in done.stderr


def test_what_was_ignored_before_a_model_loads_is_ignored_still() -> None:
    """Whoever starts a worker in the background of a shell has Ctrl-C meant for something else."""
    before = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        with ending_well(lambda: None):
            assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
            assert signal.getsignal(signal.SIGTERM) not in {signal.SIG_DFL, before[signal.SIGTERM]}
        assert signal.getsignal(signal.SIGTERM) == before[signal.SIGTERM]
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def settings_of(folder: Path, redis: str) -> Path:
    path = folder / "caveat.yaml"
    path.write_text(
        f"listen: 127.0.0.1:0\ncontrol_listen: 127.0.0.1:0\ndata_dir: data\nclassifiers: [patterns]\n{redis}"
    )
    return path


@pytest.mark.parametrize(
    ("part", "name"),
    [("fleet_of", "SIGTERM"), ("open_log", "SIGINT"), ("open_log", "SIGTERM"), ("appealing", "SIGTERM")],
)
def test_a_gateway_that_is_stopped_as_it_starts_ends_what_runs_by_then(tmp_path: Path, part: str, name: str) -> None:
    """It ended where it stood, and the log looked like that of a crash; Ctrl-C could end in a traceback."""
    words = [sys.executable, "-c", ENDED_AS_A_PART_STARTS, part, name, str(settings_of(tmp_path, "redis_url: none\n"))]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=LONG_SECONDS)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert '"event":"stopped_early"' in done.stderr
    assert "Traceback" not in done.stderr
    types = [parse(each)["type"] for each in newest(tmp_path / "data", 100)]
    assert types[-1:] == ["stop"] or (part, types) == ("fleet_of", [])


@pytest.mark.skipif(find_binary() is None, reason="needs a redis-server")
@pytest.mark.parametrize("part", ["redis_of", "keeper_of"])
def test_a_private_redis_ends_with_the_gateway_that_was_only_starting(tmp_path: Path, part: str) -> None:
    """A thread starts it, which goes on by itself when nobody waits for it any more."""
    words = [sys.executable, "-c", ENDED_AS_A_PART_STARTS, part, "SIGTERM", str(settings_of(tmp_path, ""))]
    done = subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=LONG_SECONDS)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert "Traceback" not in done.stderr
    assert running_url(tmp_path / "data") is None


@pytest.mark.skipif(find_binary() is None, reason="needs a redis-server")
async def test_a_private_redis_that_nobody_waits_for_is_ended(tmp_path: Path) -> None:
    """Its lock too: the next gateway of this directory is to have one of its own."""
    private = EmbeddedRedis(tmp_path, lambda _event, _message: None)
    starting = asyncio.create_task(private.start())
    while not (tmp_path / "redis" / "redis.log").exists():  # noqa: ASYNC110 - a thread makes it as it starts the child
        await asyncio.sleep(0.001)
    starting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starting
    assert private.pid is None
    assert running_url(tmp_path) is None
    lock = try_lock(tmp_path / "redis" / "lock")
    assert lock is not None
    os.close(lock)
