"""kill -9 of the indexer at random moments: no row lost, none twice, no counter off."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from audit_index import build, random_log, sequenced, stored
from redis import Redis

VICTIM = Path(__file__).with_name("audit_index_victim.py")
ROOT = VICTIM.parents[2]
IN_SUITE, IN_DRILL = 3, 60

pytestmark = pytest.mark.redis


def drill(url: str, home: Path, kills: int) -> None:
    rng, per_life = random.Random(3), 40
    log = random_log(17, kills * per_life)
    client: Any = Redis.from_url(url)
    for life in range(kills):
        part = {writer: entries[life * per_life : (life + 1) * per_life] for writer, entries in log.items()}
        sequenced(url, home, part, pieces=1)
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        victim = subprocess.Popen([sys.executable, str(VICTIM), url], stdout=subprocess.PIPE, env=environment)
        assert victim.stdout is not None
        assert victim.stdout.readline() == b"ready\n"
        time.sleep(rng.uniform(0, 0.06))  # the moment of death; nothing is waited for
        victim.kill()
        victim.stdout.close()
        victim.wait()
    reached = int(client.hget("a:{index}:1:state", "leaves"))
    assert reached > 0
    client.delete("a:{index}:lease")
    build(url)
    found = stored(url)
    client.delete(*client.keys("a:{index}:*"))
    client.close()
    build(url, batch=1000)
    assert found == stored(url)
    assert int(found[b"state"][b"leaves"]) == 2 * kills * per_life


def test_an_indexer_that_is_killed_counts_nothing_twice(redis_url: str, tmp_path: Path) -> None:
    """A chart that is wrong after each crash would be trusted by nobody, and rightly."""
    drill(redis_url, tmp_path, IN_SUITE)


@pytest.mark.drill
def test_an_indexer_that_is_killed_many_times_counts_nothing_twice(redis_url: str, tmp_path: Path) -> None:
    """The same with moments of death enough to meet each line of the write."""
    drill(redis_url, tmp_path, IN_DRILL)
