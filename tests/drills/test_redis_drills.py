"""Redis killed, failed over, stopped and filled, at the length that docs/redis.md reports."""

from __future__ import annotations

from pathlib import Path

import pytest
import redis_drills

pytestmark = [pytest.mark.drill, pytest.mark.redis]


@pytest.mark.timeout(600)
async def test_a_hundred_kills_of_redis(tmp_path: Path) -> None:
    """0 lost, 0 doubled."""
    outcome = await redis_drills.kills(tmp_path, 100)
    print(outcome)  # noqa: T201 - the figures are what a drill is for
    assert outcome.is_good, outcome


@pytest.mark.timeout(900)
async def test_fifty_failovers_to_a_replica_that_lags(tmp_path: Path) -> None:
    """0 lost after replay, though each time the replica lacks records that the primary had taken."""
    outcome = await redis_drills.failovers(tmp_path, 50)
    print(outcome)  # noqa: T201 - as above
    assert outcome.is_good, outcome
    assert outcome.missed > 1000


@pytest.mark.timeout(300)
async def test_redis_stopped_for_a_minute(tmp_path: Path) -> None:
    """50 requests a second go on: 0 fail, and it drains in ten seconds. Latency is printed: it needs a quiet machine."""
    outcome = await redis_drills.stopped(tmp_path, 60.0)
    p50, p99 = outcome.p(0.5), outcome.p(0.99)
    told = f"{outcome.requests} requests, {outcome.failed} failed, drained in {outcome.drained_seconds:.1f} s"
    print(f"{told}; p50 {p50}, p99 {p99} ms before and while stopped; load {outcome.load_average:.1f}")  # noqa: T201 - as above
    assert (outcome.failed, outcome.verify_exit) == (0, 0)
    assert outcome.drained_seconds < 10


@pytest.mark.timeout(300)
async def test_redis_at_maxmemory(tmp_path: Path) -> None:
    """0 lost, 0 refused while the spool has room."""
    outcome = await redis_drills.filled(tmp_path, 20_000)
    print(outcome)  # noqa: T201 - as above
    assert outcome.is_good, outcome
