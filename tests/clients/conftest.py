"""Clients that are none of ours, each from an environment of its own, so that their versions meet nobody's.

`make clients` sets the environments up (tools/clients.py) and runs these tests; where one is absent, its tests skip.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from environments import SCRIPTS, Script, outside, program
from running import Running, start


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
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
