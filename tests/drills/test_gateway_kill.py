"""The gateway under kill -9: what a client was told must be in the log."""

from __future__ import annotations

import os
import shutil

import pytest

from bench import kill
from bench.servers import SHARED

pytestmark = [
    pytest.mark.skipif(not SHARED.is_dir(), reason="../shared/bench with the mock upstream is not here"),
    pytest.mark.skipif(
        not (shutil.which("redis-server") or shutil.which("valkey-server")), reason="no redis-server on PATH"
    ),
]


IN_SUITE = 5
KILLS = int(os.environ.get("CAVEAT_KILLS", "15"))


def test_five_kills_of_the_gateway_lose_and_double_no_acknowledged_decision() -> None:
    """An answer without its record is what the audit log promises never to happen."""
    assert drill(IN_SUITE) > IN_SUITE


@pytest.mark.drill
@pytest.mark.timeout(120 + 20 * KILLS)
def test_no_acknowledged_decision_is_lost_or_doubled_when_the_gateway_is_killed() -> None:
    """The same, with moments of death enough to meet each line of an append."""
    assert drill(KILLS) > 6 * KILLS


def drill(kills: int) -> int:
    """Kill a gateway under load; return how many answers clients had in full."""
    outcome = kill.run(kills=kills, seed=7)
    assert (outcome.lost_on_disk, outcome.lost_in_redis) == (0, 0)
    assert (outcome.disk.doubled(), outcome.redis.doubled(), outcome.doubly_answered) == (0, 0, 0)
    assert (outcome.disk.ends_without_begin(), outcome.disk.unresolved()) == (0, 0)
    assert outcome.upstream_calls <= len(outcome.disk.begins)
    assert outcome.verify_exit == 0
    return outcome.acknowledged
