"""One shot at a machine: whatever goes wrong in one part, the figures of the others are there."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bench.parts import measured

ROOT = Path(__file__).resolve().parent.parent

CHILD = """
import os, sys, time
sys.path.insert(0, {root!r})
from bench.parts import part

def work(name):
    yield {{"name": name, "half": 1}}
    if name == "raises": raise RuntimeError(name)
    if name == "dies": os.kill(os.getpid(), 11)
    if name == "hangs": time.sleep(600)
    yield {{"name": name, "half": 2}}

print("hello")
for name in sys.argv[1:]:
    part(name, lambda: work(name))
"""


def command(parts: Sequence[str], _: float) -> list[str]:
    return [sys.executable, "-c", CHILD.format(root=str(ROOT)), *parts]


def test_what_fails_costs_only_its_own_part() -> None:
    """A device that one part has broken is of no use to the next one in the same process."""
    names = ["a", "raises", "b", "dies", "c"]
    rows, missed = measured(command, names, time.monotonic() + 60)
    whole = [row["name"] for row in rows if row["half"] == 2]
    assert whole == ["a", "b", "c"]
    assert [row["name"] for row in rows if row["half"] == 1] == names
    assert missed == ["raises (its process ended with 1)", "dies (its process ended with -11)"]


def test_what_hangs_is_ended_in_time_and_the_rest_is_named() -> None:
    """A table that comes after the machine was taken away is no table."""
    began = time.monotonic()
    rows, missed = measured(command, ["a", "hangs", "b"], began + 3)
    assert time.monotonic() - began < 10
    assert [row["name"] for row in rows] == ["a", "a", "hangs"]
    assert missed == ["hangs (no time)", "b (no time)"]
