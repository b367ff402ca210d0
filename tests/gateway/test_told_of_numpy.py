"""A gateway whose n-grams are scored by NumPy says so: several times slower is nothing to find out under load."""

from __future__ import annotations

import subprocess
import sys

import pytest

WITHOUT = "import sys; sys.modules['classifiers.ngram._compiled'] = None\n"
CHECK = "from gateway.cli import main; main(['check'])"
START = """
import asyncio, logging
from classifiers.manifest import all_manifests
from gateway.parts import fleet_of
from gateway.settings import Settings
from gateway.telemetry.logging import configure

async def start():
    settings = Settings(classifiers=(sys.argv[1],))
    async with fleet_of(settings, all_manifests(None), lambda name, seconds: None):
        pass

configure("info")
asyncio.run(start())
"""


def ran(script: str, *arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=True, timeout=120
    )
    return done.stdout + done.stderr


def test_caveat_check_tells() -> None:
    """Whoever deploys runs it first."""
    assert "n-grams scored by NumPy" in ran(WITHOUT + CHECK)


@pytest.mark.parametrize(("classifier", "told"), [("ngram", 1), ("patterns", 0)])
def test_the_log_tells_where_n_grams_are_used(classifier: str, told: int) -> None:
    """And whoever wonders at a slow gateway looks into its log."""
    assert ran(WITHOUT + START, classifier).count('"event":"not_compiled"') == told
