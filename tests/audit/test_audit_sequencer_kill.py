"""kill -9 of the sequencer at random moments: no leaf lost, none twice, and no two histories."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from audit_fakes import RealRedis, chain_of, real_redis
from audit_tree import ONE, SIGNER, TWO, assert_whole, bench, leaves_of, root_of, ship

VICTIM = Path(__file__).with_name("audit_sequencer_victim.py")
ROOT = VICTIM.parents[2]
IN_SUITE, IN_DRILL = 20, 100

pytestmark = pytest.mark.redis


class Victim:
    """One life of a sequencer."""

    def __init__(self, data: Path, url: str, key: Path) -> None:
        arguments = [sys.executable, str(VICTIM), str(data), url, str(key)]
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        self._child = subprocess.Popen(arguments, stdout=subprocess.PIPE, env=environment)
        assert self._child.stdout is not None
        self._out = self._child.stdout
        assert self._out.readline() == b"ready\n"

    def kill(self) -> list[tuple[int, str]]:
        """End it; return (size, root) of each checkpoint that it said it had published."""
        self._child.kill()
        with self._out:
            told = self._out.read().decode().split("\n")
        self._child.wait()
        return [(int(size), root) for size, root in (line.split() for line in told[:-1])]


def drill(redis: RealRedis, home: Path, kills: int) -> None:
    rng = random.Random(11)
    key = home / "key"
    key.write_text(SIGNER.text())
    log = {ONE: chain_of(kills * 60 + 60), TWO: chain_of(kills * 20 + 20, TWO)}
    at = dict.fromkeys(log, 0)
    told: list[tuple[int, str]] = []
    for life in range(kills):
        # now and then another host takes over, or one whose disk is new
        victim = Victim(home / f"data{0 if life % 5 else life % 3}", redis.url, key)
        for _ in range(rng.randint(1, 4)):
            for writer, step in ((ONE, 15), (TWO, 5)):
                ship(redis.url, writer, log[writer][at[writer] : at[writer] + step])
                at[writer] += step
            time.sleep(rng.uniform(0, 0.02))  # the moment of death; nothing is waited for
        told += victim.kill()
    for writer, entries in log.items():
        ship(redis.url, writer, entries[at[writer] :])
    redis.command("DEL", "a:{tree}:lease")
    with bench(redis.url, home / "last") as it:
        it.run()
        assert_whole(it.tree, log)
        leaves = leaves_of(it.tree)
        sizes = [size for size, _ in told]
        assert sizes == sorted(sizes), "no life signs less than the one before it"
        assert len(set(sizes)) > kills // 2, "there was something to interrupt"
        for size, root in set(told):
            assert root_of(leaves[:size]).hex() == root, "every checkpoint ever told is a beginning of the last log"


def test_twenty_kills_make_no_fork_and_lose_no_leaf(tmp_path: Path) -> None:
    """The promise to every witness: what was signed is never contradicted."""
    with real_redis("--appendfsync", "no") as redis:
        drill(redis, tmp_path, IN_SUITE)


@pytest.mark.drill
@pytest.mark.timeout(900)
def test_a_hundred_kills_make_no_fork_and_lose_no_leaf(tmp_path: Path) -> None:
    """The same, for longer."""
    with real_redis("--appendfsync", "no") as redis:
        drill(redis, tmp_path, IN_DRILL)
