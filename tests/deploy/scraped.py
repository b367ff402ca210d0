"""A real Prometheus over a real gateway and the registries of the workers, with the shipped rules."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import httpx
import pytest
import yaml
from expressions import RULES
from gpu_driver import Driver
from running import Running

from gateway.workers import gpu
from gateway.workers.classification import metrics as classification

if TYPE_CHECKING:
    from gateway.workers.generation.engine import Engine

SECONDS = 120.0
BODY = {"model": "echo", "messages": [{"role": "user", "content": "hello"}]}
CARD = {"model": "echo", "messages": [{"role": "user", "content": "My card is 4111 1111 1111 1111, thanks"}]}


@dataclass(frozen=True)
class Scraped:
    """What Prometheus knows, by its API. `series` are the label sets of each metric."""

    url: str
    gateway: Running
    series: dict[str, list[dict[str, str]]] = field(default_factory=dict)

    def ask(self, path: str, **parameters: str) -> Any:
        answer = httpx.get(f"{self.url}/api/v1/{path}", params=parameters, timeout=20).json()
        assert answer["status"] == "success", answer
        return answer["data"]


def until(holds: Callable[[], bool], what: str) -> None:
    """Ask until it holds; fail after two minutes."""
    end = time.monotonic() + SECONDS
    while not holds():
        assert time.monotonic() < end, f"not within {SECONDS} s: {what}"
        time.sleep(0.1)


def ask_for_series(gateway: Running) -> None:
    """Make one request of each kind, since a counter of tenants and outcomes has no series before its first."""
    door, key = gateway.data + "/v1/chat/completions", {"authorization": f"Bearer {gateway.key}"}
    for body in (BODY, CARD, {**BODY, "stream": True}):
        assert httpx.post(door, json=body, headers=key, timeout=30).status_code < 500
    assert httpx.post(door, json=BODY, timeout=30).status_code == 401
    assert httpx.get(gateway.data + "/nowhere", timeout=30).status_code == 404


@contextmanager
def exposed(page: Callable[[], bytes]) -> Iterator[str]:
    """Serve a worker's page of metrics, in the one format that workers have; yields host:port."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("content-type", "text/plain; version=0.0.4; charset=utf-8")
            self.end_headers()
            self.wfile.write(page())

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def classify_page() -> bytes:
    """What `caveat worker classify` shows before anything has happened; with a GPU that is played."""
    metrics = classification.Metrics()
    gpu.register(
        metrics.registry, Driver(throttle_bits=0x4, processes=[SimpleNamespace(pid=os.getpid(), usedGpuMemory=1)])
    )
    return metrics.exposition()


@dataclass(frozen=True)
class Idle:
    """An engine as far as its gauges look at it."""

    running: int = 0
    waiting: int = 0
    usage: float = 0.0


def generate_page() -> bytes:
    """What `caveat worker generate` shows, with no request yet."""
    from gateway.workers.generation import metrics as generation  # brings torch

    metrics = generation.Metrics("model")
    metrics.observe(cast("Engine", Idle()))
    return metrics.text()


@contextmanager
def prometheus(directory: Path, jobs: dict[str, str], labels: dict[str, str] | None = None) -> Iterator[str]:
    """Run Prometheus over these jobs, name to host:port, twice a second; yields its URL. All series get `labels`."""
    program = shutil.which("prometheus")
    if program is None:
        pytest.skip("no prometheus on this machine")
    directory.mkdir()
    config = {
        "global": {"scrape_interval": "500ms", "scrape_timeout": "400ms", "evaluation_interval": "500ms"},
        "rule_files": [str(path) for path in RULES],
        "scrape_configs": [
            {"job_name": job, "static_configs": [{"targets": [target], "labels": labels or {}}]}
            for job, target in jobs.items()
        ],
    }
    (directory / "prometheus.yml").write_text(yaml.safe_dump(config))
    log = directory / "log"
    with log.open("w") as sink:
        flags = [f"--config.file={directory}/prometheus.yml", f"--storage.tsdb.path={directory}/data"]
        process = subprocess.Popen(
            [program, *flags, "--web.listen-address=127.0.0.1:0"], stdout=sink, stderr=subprocess.STDOUT
        )
    try:
        yield f"http://{_listening(process, log)}"
    finally:
        process.terminate()
        process.wait(SECONDS)


def _listening(process: subprocess.Popen[bytes], log: Path) -> str:
    """The address that a Prometheus told to take any port says it has taken."""
    found: list[str] = []

    def told() -> bool:
        assert process.poll() is None, log.read_text()
        lines = [line for line in log.read_text().splitlines() if "Listening on" in line]
        found[:] = [line.rpartition("address=")[2].strip() for line in lines]
        return bool(found)

    until(told, "Prometheus listens")
    return found[0]
