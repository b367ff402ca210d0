"""The tampering drill: every forgery found, no clean log suspected. `make drills` runs all of it, the suite a part.

Each forgery is judged as the verifier would who has what the kind needs: the files alone, or a checkpoint kept elsewhere.
"""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from audit_attack import CAREFUL, KINDS, MemoryTree, attack, judge
from audit_forge import FILE_TAMPERS, RECORD_TAMPERS, history, lay, split, wear

from gateway.audit.chain import Entry, Head
from gateway.audit.findings import Report, Severity
from gateway.audit.verify import verify

SHARDS = 4  # of the drill, for as many processors
DRILL, CLEAN = 10_000, 1_000
SHORT, SHORT_CLEAN = 600, 60


def tampered(rng: random.Random, data: Path, kind: str, *, is_pinned: bool) -> Report | None:
    """Forge a log in one way and verify it; None: chance changed nothing."""
    log = history(rng, rng.randint(2, 3))
    if is_pinned:
        forged, tree = attack(rng, kind, log)
        if kind in CAREFUL and same(forged, log):
            return None
        return judge(data, forged, tree, MemoryTree(log).note)
    head = Head(log[-1].epoch, log[-1].seq, log[-1].hash)
    if kind in RECORD_TAMPERS:
        forged = RECORD_TAMPERS[kind](rng, log)
        if same(forged, log):
            return None
        lay(data, split(rng, forged), head)
    else:
        paths = lay(data, split(rng, log), head)
        before = [path.read_bytes() for path in paths]
        FILE_TAMPERS[kind](rng, paths)
        if [path.read_bytes() for path in paths if path.exists()] == before:
            return None
    return verify(data, None)


def same(one: list[Entry], other: list[Entry]) -> bool:
    return [each.data for each in one] == [each.data for each in other]


WAYS = [(kind, True) for kind in KINDS] + [(kind, False) for kind in (*RECORD_TAMPERS, *FILE_TAMPERS)]


def tamper(data: Path, seed: int, count: int) -> Counter[str]:
    """Forge `count` logs, all kinds in turn; return how many of each."""
    rng = random.Random(seed)
    tried: Counter[str] = Counter()
    while tried.total() < count:
        kind, is_pinned = WAYS[tried.total() % len(WAYS)]
        report = tampered(rng, data, kind, is_pinned=is_pinned)
        if report is None:
            continue
        assert report.total(Severity.FAULT), (kind, is_pinned, seed, tried.total())
        assert report.exit_code == 1
        tried[kind] += 1
    return tried


def suspect(data: Path, seed: int, count: int) -> None:
    """Verify `count` clean logs, with the marks of an honest life, covered as far as chance has it."""
    rng = random.Random(seed)
    for number in range(count):
        log = history(rng, rng.randint(1, 4))
        if number % 2:
            covered = rng.randint(1, len(log))
            pins = [MemoryTree(log[:size]).note for size in {1, rng.randint(1, covered), covered}]
            report = judge(data, log, MemoryTree(log[:covered]), *pins)
        else:
            parts = split(rng, log)
            paths = lay(data, parts, Head(log[-1].epoch, log[-1].seq, log[-1].hash))
            wear(rng, paths, parts)
            report = verify(data, None)
        assert report.exit_code == 0, (seed, number, report.findings)


def test_threat_05_every_kind_of_forgery_is_found(tmp_path: Path) -> None:
    """An auditor relies on silence meaning that nothing was done."""
    tried = tamper(tmp_path, 20_261_121, SHORT)
    assert len(tried) >= 12
    assert min(tried.values()) >= SHORT // len(WAYS)


def test_no_clean_log_is_suspected(tmp_path: Path) -> None:
    """An alarm that rings at every crash is soon ignored."""
    suspect(tmp_path, 7, SHORT_CLEAN)


@pytest.mark.drill
@pytest.mark.timeout(900)
@pytest.mark.parametrize("shard", range(SHARDS))
def test_ten_thousand_forgeries_are_found_and_a_thousand_clean_logs_are_not_suspected(
    tmp_path: Path, shard: int
) -> None:
    """The drill that the figures in docs/audit.md come from."""
    tried = tamper(tmp_path / "forged", 1_000 + shard, DRILL // SHARDS)
    assert tried.total() == DRILL // SHARDS
    suspect(tmp_path / "clean", 2_000 + shard, CLEAN // SHARDS)
