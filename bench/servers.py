"""Start and stop what is measured: the mock upstream, Caveat, and peers. Every process is ended by its own id."""

from __future__ import annotations

import http.client
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "bench"
VENVS = ROOT / "bench" / ".venvs"
BIN = Path(sys.executable).parent
SERVER_CORE, LOAD_CORE = 0, 1
POLL_SECONDS = 0.01


@dataclass(frozen=True, slots=True)
class Server:
    name: str
    port: int
    pid: int
    key: str
    ready_seconds: float

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


def pinned(core: int, command: Sequence[str]) -> list[str]:
    """Pin to one core, where there are two of them and a taskset."""
    if shutil.which("taskset") is None or (os.cpu_count() or 1) < 2:
        return list(command)
    return ["taskset", "-c", str(core), *command]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def ask(port: int, method: str, path: str, body: object = None, key: str = "") -> tuple[int, dict[str, str], bytes]:
    """One request over a fresh connection: status, headers in lower case, body."""
    link = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        headers = {"authorization": f"Bearer {key}", "content-type": "application/json"}
        link.request(method, path, None if body is None else json.dumps(body), headers)
        answer = link.getresponse()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
    finally:
        link.close()


def chat(text: str, **more: object) -> dict[str, object]:
    return {"model": "mock", "messages": [{"role": "user", "content": text}], **more}


def wait_ready(process: subprocess.Popen[bytes], port: int, path: str, key: str, seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"the server ended with {process.returncode} before it was ready")
        try:
            if ask(port, "GET", path, key=key)[0] == 200:
                return
        except (OSError, http.client.HTTPException):
            pass
        time.sleep(POLL_SECONDS)
    raise RuntimeError(f"not ready after {seconds} s")


def stop(process: subprocess.Popen[bytes]) -> None:
    """Ask, then kill. The process leads its own group, so its children go with it."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(45)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextmanager
def running(
    name: str,
    command: Sequence[str],
    *,
    port: int,
    path: str,
    key: str,
    core: int,
    env: Mapping[str, str],
    seconds: float,
) -> Iterator[Server]:
    start = time.monotonic()
    process = subprocess.Popen(
        pinned(core, command),
        env={**os.environ, **env},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_ready(process, port, path, key, seconds)
        yield Server(name, port, process.pid, key, time.monotonic() - start)
    finally:
        stop(process)


@contextmanager
def mock_upstream(*profiles: str, extra: Sequence[str] = ()) -> Iterator[Server]:
    """The fixed upstream of ../shared/bench, on the load generator's core."""
    port = free_port()
    command = [sys.executable, str(SHARED / "mock_upstream.py"), "--port", str(port), *extra]
    for profile in profiles:
        command += ["--profile", profile]
    with running("mock", command, port=port, path="/healthz", key="", core=LOAD_CORE, env={}, seconds=10) as server:
        yield server


def caveat_config(home: Path, *, mock_port: int, port: int, control_port: int) -> Path:
    """Write the settings of a gateway whose only upstream is the mock."""
    path = home / "caveat.yaml"
    settings = {
        "listen": f"127.0.0.1:{port}",
        "control_listen": f"127.0.0.1:{control_port}",
        "data_dir": str(home / "data"),
        "policy_dir": str(ROOT / "bench" / "policies"),
        "upstreams": [
            {
                "name": "mock",
                "kind": "openai",
                "base_url": f"http://127.0.0.1:{mock_port}/v1",
                "models": ["mock", "paced", "long"],
            }
        ],
        "classifiers": ["patterns", "embedded", "language", "ngram"],
        "log_level": "warning",
        "desk": {"serve": False},
        "query_index": False,  # what lists and counts for the desk: measured by itself in bench/index.py
    }
    path.write_text(json.dumps(settings), encoding="utf-8")  # JSON is YAML
    return path


def caveat_command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "gateway", *arguments]


def create_key(config: Path, tenant: str, policy: str) -> str:
    data = str(config.parent / "data")
    command = caveat_command("key", "create", "--tenant", tenant, "--policy", policy, "--data-dir", data, "--json")
    answer = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    key: str = json.loads(answer.stdout)["key"]
    return key


@contextmanager
def caveat(home: Path, policy: str, mock_port: int) -> Iterator[Server]:
    """The gateway as users run it: spool, private Redis child, metrics, one process."""
    port, control = free_port(), free_port()
    config = caveat_config(home, mock_port=mock_port, port=port, control_port=control)
    key = create_key(config, "bench", policy)
    command = caveat_command("serve", "--config", str(config))
    env = {"PYTHONPATH": str(ROOT)}
    with running(
        "caveat", command, port=port, path="/v1/models", key=key, core=SERVER_CORE, env=env, seconds=30
    ) as server:
        yield server


@contextmanager
def litellm(home: Path, venv: str, mock_port: int) -> Iterator[Server]:
    """LiteLLM's proxy with the trivial guardrail, as its own documentation starts it, kept offline."""
    port = free_port()
    peers = ROOT / "bench" / "peers"
    config = (peers / "litellm.yaml").read_text(encoding="utf-8").replace("@MOCK@", str(mock_port))
    (home / "litellm.yaml").write_text(config, encoding="utf-8")
    shutil.copy(peers / "bench_guard.py.txt", home / "bench_guard.py")
    command = [str(VENVS / venv / "bin" / "litellm"), "--config", str(home / "litellm.yaml"), "--host", "127.0.0.1"]
    command += ["--port", str(port), "--num_workers", "1", "--telemetry", "False"]
    env = {"LITELLM_LOCAL_MODEL_COST_MAP": "True", "PYTHONPATH": str(home), "HOME": str(home)}
    path = "/health/liveliness"
    with running(venv, command, port=port, path=path, key="sk-bench", core=SERVER_CORE, env=env, seconds=180) as server:
        yield server


@contextmanager
def bare_proxy(mock: Server) -> Iterator[Server]:
    """The yardstick: what the same HTTP stack costs without a gateway in it."""
    port = free_port()
    command = [sys.executable, str(ROOT / "bench" / "bare_proxy.py"), str(port), mock.url]
    with running("bare proxy", command, port=port, path="/", key="", core=SERVER_CORE, env={}, seconds=20) as server:
        yield server
