"""A cluster of which no node can be reached: redis-py raises another family of errors for it than for one server."""

from __future__ import annotations

import pytest
from click.testing import CliRunner
from ports import free_port

from gateway.audit.redis import FAILURES, RedisStore
from gateway.cli import main
from gateway.errors import RateLimited
from gateway.http.appeals import Once
from gateway.http.limits import RateLimiter
from gateway.parts import _fit
from gateway.types import Limits, Principal


@pytest.fixture
def url() -> str:
    return f"redis+cluster://127.0.0.1:{free_port()}"


async def test_a_gateway_starts_all_the_same(url: str) -> None:
    """Records wait in the spool, as they do for any Redis that is down."""
    told: list[str] = []
    await _fit(url, lambda name, _words: told.append(name))
    assert told == ["redis_unasked"]


async def test_limits_are_counted_here_and_the_cluster_is_left_alone_for_a_while(url: str) -> None:
    """Neither a way past the limit, nor an attempt to connect at each request."""
    moment = 1000.0
    limiter = RateLimiter.connect(url, deadline_seconds=10.0)
    limiter._clock = lambda: moment
    who = Principal("acme", "k" * 12, "baseline", Limits(6, burst=2))
    for _ in range(2):
        await limiter.check(who, 1)
    with pytest.raises(RateLimited):
        await limiter.check(who, 1)
    assert limiter.is_degraded
    await limiter.close()


async def test_an_appeal_is_taken_by_what_this_process_knows(url: str) -> None:
    """Who may be wronged is not sent away because of a Redis."""
    once = Once.connect(url)
    assert [await once.take("acme", "d1"), await once.take("acme", "d1")] == [True, False]
    await once.close()


async def test_the_log_counts_it_as_a_redis_that_is_down(url: str) -> None:
    """Else its operator is told of a fault in the shipper."""
    store = RedisStore(url, deadline_seconds=10.0)
    with pytest.raises(FAILURES):
        await store.head("writer")
    await store.close()


@pytest.mark.parametrize("command", ["check", "load"])
def test_a_command_says_so_in_words(url: str, command: str) -> None:
    """No traceback."""
    done = CliRunner().invoke(main, ["redis", command, "--redis-url", url])
    assert (done.exit_code, "Redis does not answer: RedisClusterException" in done.output) == (2, True), done.output
