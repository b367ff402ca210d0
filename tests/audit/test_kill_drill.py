"""kill -9 of the writer at random moments: what it acknowledged is there, once, in order, in one chain."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from gateway.audit.findings import Severity
from gateway.audit.read import Line, lines
from gateway.audit.verify import verify

KILLS = 200
VICTIM = Path(__file__).with_name("audit_victim.py")
ROOT = VICTIM.parents[2]


def live_and_die(data: Path, life: int, seconds: float) -> list[str]:
    """Run the writer for so long after its first acknowledgement, kill it, return what it acknowledged."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(
        [sys.executable, str(VICTIM), str(data), str(life)], stdout=subprocess.PIPE, env=environment
    )
    assert child.stdout is not None
    with child.stdout:
        first = child.stdout.readline()
        time.sleep(seconds)  # the moment of death; nothing is waited for
        child.kill()
        rest = child.stdout.read()
    child.wait()
    told = (first + rest).decode().split("\n")
    return [line for line in told[:-1] if line]


def stored(data: Path) -> Counter[str]:
    found = [line for line in lines(data / "audit" / "w0") if isinstance(line, Line)]
    documents = [json.loads(line.data) for line in found]
    return Counter(f"{each['id']} {each['type']}" for each in documents if each["type"] in {"begin", "end"})


@pytest.mark.drill
@pytest.mark.timeout(900)
def test_two_hundred_kills_lose_no_acknowledged_record(tmp_path: Path) -> None:
    """The promise of the log, under the harshest thing that a process can meet."""
    rng = random.Random(8)
    acknowledged: list[str] = []
    for life in range(KILLS):
        acknowledged += live_and_die(tmp_path, life, rng.uniform(0.0, 0.06))
    live_and_die(tmp_path, KILLS, 0.0)
    found = stored(tmp_path)
    assert len(acknowledged) > KILLS * 4
    assert [each for each in acknowledged if found[each] != 1] == []
    report = verify(tmp_path, None)
    assert report.total(Severity.FAULT) == 0, report.findings
    open_in_last_life = [each for each in report.findings if f"exchange {KILLS}." not in each.message]
    assert open_in_last_life == [], "every begin but the last life's has found its end"
    assert not (tmp_path / "audit" / "w1").exists()
