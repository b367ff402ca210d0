"""Clients that are none of ours, each from an environment of its own, so that their versions meet nobody's.

`make clients` sets the environments up (tools/clients.py) and runs the tests; where one is absent, its tests skip.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from running import Running, start

HOME = Path(os.environ.get("CAVEAT_CLIENTS", Path(__file__).resolve().parents[2] / "build" / "clients"))
SCRIPTS = Path(__file__).parent / "scripts"
HARM = "I hate all of those people, they are subhuman vermin and should be exterminated"
CARD = "4111 1111 1111 1111"

Script = Callable[..., Any]


def program(environment: str, name: str) -> str:
    """The path of a client's program; skips the test where its environment was not set up."""
    path = HOME / environment / (name if environment == "node" else f"bin/{name}")
    if not path.exists():
        pytest.skip(f"`make clients` sets up {environment}, which is not there")
    return str(path)


def outside() -> dict[str, str]:
    """The environment of a process that is none of ours."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    here = f"{Path(__file__).parent}{os.sep}"
    for item in items:
        if str(item.path).startswith(here):  # as text: a Path of each of 12,000 parents takes a second
            item.add_marker(pytest.mark.clients)
            item.add_marker(pytest.mark.timeout(1500))


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = start(tmp_path_factory.mktemp("served"))
    yield running
    assert running.stop() == 0


@pytest.fixture
def script(served: Running) -> Script:
    """Run one of scripts/ under the clients' Python; it prints JSON, one object."""

    def run(name: str, *arguments: str) -> Any:
        done = subprocess.run(
            [program("python", "python"), str(SCRIPTS / name), *arguments],
            env={**outside(), "CAVEAT_URL": served.data, "CAVEAT_KEY": served.key},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return json.loads(done.stdout.splitlines()[-1])

    return run
