"""One shot at a machine: whatever goes wrong in one part, the figures of the others are there."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

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
    rows, missed = measured(command, ["a", "hangs", "b"], began + 12)  # a process has to have begun by then
    assert time.monotonic() - began < 60
    assert [row["name"] for row in rows] == ["a", "a", "hangs"]
    assert missed == ["hangs (no time)", "b (no time)"]


def test_a_level_that_has_no_time_is_named() -> None:
    """Eight minutes are not enough for everything: a table without a row says nothing of why."""
    pytest.importorskip("torch", reason="the `workers` extra is not installed")
    from bench import generation_gpu

    model = generation_gpu.loaded("OPT", "fp16")
    rows = list(generation_gpu.own_rows("OPT", "fp16", model, (4, 1), speed=1e9, until=0.0))
    assert rows == [{"missed": f"OPT fp16, {level} at once (no time)"} for level in (4, 1)]
