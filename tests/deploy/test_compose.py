"""What docker-compose.yml starts, beyond what tools/check_deploy.py looks at: commands, settings, and its Redis for real."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any, cast

import pytest
import yaml
from commands import command_faults
from expressions import ROOT

from gateway.cards import checked_cards
from gateway.settings import load_settings

CONFIGURATIONS = sorted((ROOT / "deploy" / "docker" / "config").glob("*.yaml"))


@pytest.fixture
def services() -> dict[str, Any]:
    return cast("dict[str, Any]", yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))["services"])


def test_each_of_our_containers_runs_a_command_that_exists(services: dict[str, Any]) -> None:
    """An option that was renamed shows only when somebody starts the profile."""
    ours = {name: each for name, each in services.items() if "build" in each}
    assert set(ours) == {"gateway", "redis-functions", "generate", "classify"}
    for each in ours.values():
        entry = ["worker"] if "worker" in each["build"]["dockerfile"] else []
        assert list(command_faults([*entry, *each.get("command", ["serve"])])) == []


@pytest.mark.parametrize(
    "words", [["worker", "generat"], ["worker", "generate", "--modle", "x", "--card", "y"], ["worker", "generate"], []]
)
def test_a_command_that_caveat_refuses_is_found(words: list[str]) -> None:
    """A check that passes everything would look the same."""
    assert list(command_faults(words))


@pytest.mark.parametrize("path", CONFIGURATIONS, ids=lambda path: path.stem)
def test_the_gateway_takes_the_configuration(path: Path) -> None:
    """The first thing that a newcomer starts."""
    settings = load_settings(path, {})
    assert settings.upstreams
    _cards_are_found(settings)


def _cards_are_found(settings: Any) -> None:
    from classifiers.manifest import all_manifests
    from policies.watch import PolicyLibrary

    manifests = all_manifests(None)
    checked_cards(settings, PolicyLibrary([], manifests).current, manifests)


def test_the_script_makes_each_secret_once(tmp_path: Path, services: dict[str, Any]) -> None:
    """A second run that made new passwords would lock the gateways out of their Redis."""
    place = tmp_path / "deploy" / "docker"
    place.mkdir(parents=True)
    shutil.copy(ROOT / "deploy" / "docker" / "secrets.sh", place)
    wanted = {name for each in services.values() for name in each.get("secrets", ())}
    told = []
    for _ in range(2):
        subprocess.run(["sh", place / "secrets.sh"], check=True)
        told.append({path.name: path.read_text() for path in (tmp_path / "secrets").iterdir()})
    assert told[0] == told[1]
    assert set(told[0]) == wanted
    assert len(set(told[0].values())) == len(wanted)
    assert all(len(text) == 64 for text in told[0].values())
    assert (tmp_path / ".env").read_text() == f"CAVEAT_CONTROL_TOKEN={told[0]['control_token']}\n"
    assert (tmp_path / "secrets").stat().st_mode & 0o077 == 0
