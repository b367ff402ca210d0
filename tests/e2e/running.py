"""A gateway as a user has it: its own process, its own data, real sockets."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass
class Running:
    """One `caveat serve`."""

    process: subprocess.Popen[str]
    data: str  # base URL of the data plane
    control: str
    key: str
    directory: Path
    passphrase: str = ""  # of the desk's bootstrap administrator, where it has a desk

    def stop(self) -> int:
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=120)
        if self.process.stdout is not None:
            self.process.stdout.close()
        return code


def start(directory: Path, config: str = "", env: Mapping[str, str] | None = None) -> Running:
    """Start a gateway on free ports and wait for its banner."""
    directory.mkdir(parents=True, exist_ok=True)
    settings = directory / "caveat.yaml"
    desk = "" if "desk:" in config else "desk: {serve: false}\n"  # a process more for each gateway would cost the suite
    settings.write_text(
        f"listen: 127.0.0.1:0\ncontrol_listen: 127.0.0.1:0\ndata_dir: {directory / 'data'}\n{desk}{config}"
    )
    with (directory / "log").open("a") as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "gateway", "serve", "--config", str(settings)],
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            env={**os.environ, **(env or {})},
        )
    assert process.stdout is not None
    banner = ""
    deadline = time.monotonic() + 300  # on a busy machine it takes more than one minute
    while "curl" not in banner and time.monotonic() < deadline:
        line = process.stdout.readline()
        if not line:
            raise RuntimeError(f"the gateway did not start: {(directory / 'log').read_text()[-2000:]}")
        banner += line
    urls = re.findall(r"http://127\.0\.0\.1:\d+", banner)
    found = re.search(r"cav_\S+", banner)
    told = re.search(r"passphrase, shown only now: (\S+)", banner)
    return Running(process, urls[0], urls[1], found[0] if found else "", directory, told[1] if told else "")


@pytest.fixture(scope="session")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """The embedded default: echo upstream, embedded classifiers, spool and private Redis."""
    running = start(tmp_path_factory.mktemp("gateway"))
    yield running
    assert running.stop() == 0
