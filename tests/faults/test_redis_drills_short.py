"""The drills of tests/drills/test_redis_drills.py, short enough for every run."""

from __future__ import annotations

from pathlib import Path

import pytest
import redis_drills

pytestmark = pytest.mark.redis


async def test_killing_redis_loses_and_doubles_nothing(tmp_path: Path) -> None:
    """Redis may die at any moment: what was acknowledged is in the spool, and comes to it again."""
    outcome = await redis_drills.kills(tmp_path, 5)
    assert outcome.is_good, outcome


async def test_a_replica_that_lagged_gets_what_it_missed(tmp_path: Path) -> None:
    """A failover forgets what the replica had not: nobody but the spool knows."""
    outcome = await redis_drills.failovers(tmp_path, 3)
    assert outcome.is_good, outcome
    assert outcome.missed > 0, "a replica that has everything proves nothing"


async def test_a_full_redis_loses_nothing_and_is_filled_again(tmp_path: Path) -> None:
    """`noeviction` says no; the spool says yes."""
    outcome = await redis_drills.filled(tmp_path, 1000)
    assert outcome.is_good, outcome


async def test_a_stopped_redis_fails_no_request_and_drains(tmp_path: Path) -> None:
    """Its connections stay open and silent: the worst that a server can do."""
    outcome = await redis_drills.stopped(tmp_path, 2.0)
    assert (outcome.failed, outcome.verify_exit) == (0, 0)
    assert outcome.drained_seconds < 60
