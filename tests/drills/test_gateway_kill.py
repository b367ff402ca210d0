"""The gateway under kill -9: what a client was told must be in the log."""

from __future__ import annotations

import os
import shutil

import pytest

from bench import kill
from bench.servers import SHARED

pytestmark = [
    pytest.mark.drill,
    pytest.mark.skipif(not SHARED.is_dir(), reason="../shared/bench with the mock upstream is not here"),
    pytest.mark.skipif(
        not (shutil.which("redis-server") or shutil.which("valkey-server")), reason="no redis-server on PATH"
    ),
]


KILLS = int(os.environ.get("CAVEAT_KILLS", "15"))


@pytest.mark.timeout(120 + 20 * KILLS)
def test_no_acknowledged_decision_is_lost_or_doubled_when_the_gateway_is_killed() -> None:
    """An answer without its record is what the audit log promises never to happen."""
    outcome = kill.run(kills=KILLS, seed=7)
    assert outcome.acknowledged > 6 * KILLS
    assert (outcome.lost_on_disk, outcome.lost_in_redis) == (0, 0)
    assert (outcome.disk.doubled(), outcome.redis.doubled(), outcome.doubly_answered) == (0, 0, 0)
    assert (outcome.disk.ends_without_begin(), outcome.disk.unresolved()) == (0, 0)
    assert outcome.upstream_calls <= len(outcome.disk.begins)
    assert outcome.verify_exit == 0
