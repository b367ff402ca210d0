"""Rate limits: the maths with a clock of its own, and a real Redis."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from patience import now
from redis.asyncio import Redis
from redis.exceptions import TimeoutError as RedisTimeout

from gateway.errors import RateLimited
from gateway.http.limits import MAX_BATCH, MINUTE, LocalBuckets, RateLimiter, rates, wait
from gateway.http.limits import Cost as Spent
from gateway.redis.access import Role
from gateway.redis.connect import AsyncLink
from gateway.types import Limits, Principal

TICK = 1_000_000
MICROSECONDS = st.integers(0, 10 * MINUTE)


@dataclass
class Clock:
    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


def who(limits: Limits, tenant: str = "acme") -> Principal:
    return Principal(tenant, "k" * 12, "baseline", limits)


async def allowed(limiter: RateLimiter, principal: Principal, characters: int = 1) -> bool:
    try:
        await limiter.check(principal, characters)
    except RateLimited:
        return False
    return True


@given(st.lists(MICROSECONDS, max_size=60), st.integers(1, 600), st.integers(1, 50))
def test_no_more_passes_than_the_burst_and_the_rate(gaps: list[int], per_minute: int, burst: int) -> None:
    """The promise of the limit, whatever the pattern of arrival: burst + rate x time, and never more."""
    rate = rates(Limits(per_minute, burst=burst)).requests
    buckets, now, passed = LocalBuckets(), TICK, 0
    cost = Spent("t", round(rate.per_unit), rate.ahead, 0, 0)
    for gap in gaps:
        now += gap
        passed += buckets.check(cost, now) == 0
    assert passed <= burst + (now - TICK) / rate.per_unit + 1


@given(st.integers(0, 10**12), MICROSECONDS, st.integers(0, MINUTE), st.integers(1, MINUTE))
def test_the_wait_is_exact(earned: int, now: int, cost: int, ahead: int) -> None:
    """Who waits as told gets in, and who comes a microsecond earlier does not."""
    told = wait(earned, now, cost, ahead)
    assert wait(earned, now + told, cost, ahead) == 0
    if told > 0:
        assert wait(earned, now + told - 1, cost, ahead) > 0


@given(st.integers(1, 10**6), st.integers(1, 100))
def test_a_burst_passes_at_once_and_not_one_more(per_minute: int, burst: int) -> None:
    """A limit that cut a promised burst would break an application that keeps to it."""
    rate = rates(Limits(per_minute, burst=burst)).requests
    buckets = LocalBuckets()
    exact = Spent("t", int(rate.per_unit), rate.ahead, 0, 0)
    assert [buckets.check(exact, TICK) == 0 for _ in range(burst)] == [True] * burst
    if rate.per_unit >= 1000:  # below a millisecond a request, rounding to microseconds shows
        assert buckets.check(exact, TICK) > 0


@given(st.integers(1, 10**9), st.integers(1, 10**6))
def test_even_the_dearest_request_gets_its_turn_and_is_paid_off(characters: int, per_minute: int) -> None:
    """A text above the burst must not be locked out for ever, nor come for free."""
    rate = rates(Limits(characters_per_minute=per_minute)).characters
    buckets, price = LocalBuckets(), round(rate.per_unit * characters)
    cost = Spent("t", 0, 0, price, rate.ahead)
    assert buckets.check(cost, TICK) == 0
    told = buckets.check(cost, TICK)
    assert told == max(0, price - max(0, rate.ahead - price))
    assert told == 0 or buckets.check(cost, TICK + told) == 0


@given(st.lists(st.tuples(MICROSECONDS, st.integers(0, 5000)), max_size=40))
def test_what_one_bucket_refuses_the_other_does_not_pay(steps: list[tuple[int, int]]) -> None:
    """A refused request spends nothing, so asking again cannot make the wait longer."""
    buckets, now = LocalBuckets(), TICK
    for gap, characters in steps:
        now += gap
        cost = Spent("t", 1000, 5000, characters, 5000)
        first = buckets.check(cost, now)
        if first > 0:
            assert buckets.check(cost, now) == first


async def test_without_limits_nothing_is_asked() -> None:
    """The common case must cost nothing: this Redis cannot even be reached."""
    limiter = RateLimiter.connect("redis://127.0.0.1:1")
    await limiter.check(who(Limits()), 10**9)
    assert not limiter.is_degraded
    await limiter.close()


async def test_the_refusal_tells_how_long_to_wait() -> None:
    """A well-made client waits as long as it is told, and then gets in."""
    clock = Clock()
    limiter = RateLimiter(clock=clock)
    acme = who(Limits(60, burst=1))
    await limiter.check(acme, 1)
    with pytest.raises(RateLimited) as caught:
        await limiter.check(acme, 1)
    assert caught.value.retry_after_seconds == pytest.approx(1.0)
    clock.now += caught.value.retry_after_seconds + 1e-6
    await limiter.check(acme, 1)


async def test_a_tenant_cannot_spend_anothers_limit() -> None:
    """A noisy neighbour is his own problem."""
    limiter = RateLimiter(clock=Clock())
    limits = Limits(60, burst=2)
    assert [await allowed(limiter, who(limits, "noisy")) for _ in range(9)].count(True) == 2
    assert await allowed(limiter, who(limits, "quiet"))


async def test_all_keys_of_a_tenant_draw_on_one_bucket() -> None:
    """Otherwise a second key would double the limit."""
    limiter = RateLimiter(clock=Clock())
    limits = Limits(60, burst=2)
    keys = [Principal("acme", key, "baseline", limits) for key in ("one", "two", "one", "two")]
    assert [await allowed(limiter, key) for key in keys] == [True, True, False, False]


@asynccontextmanager
async def shared(url: str) -> AsyncIterator[RateLimiter]:
    # the machine that runs tests may be busy; the deadline has a test of its own
    limiter = RateLimiter.connect(url, deadline_seconds=10.0)
    try:
        yield limiter
    finally:
        await limiter.close()


@pytest.mark.redis
async def test_replicas_share_one_limit(redis_url: str) -> None:
    """A limit that each replica counted for itself would grow with the replicas."""
    acme = who(Limits(6, burst=5))
    async with shared(redis_url) as one, shared(redis_url) as two:
        passed = await asyncio.gather(*(allowed(limiter, acme) for _ in range(20) for limiter in (one, two)))
        assert sum(passed) == 5
        assert not one.is_degraded
        assert not two.is_degraded


@pytest.mark.redis
async def test_redis_keeps_a_bucket_only_as_long_as_it_counts(redis_url: str) -> None:
    """Buckets of tenants that left must not stay in memory for ever. They last minutes here: the test must not outlive them."""
    async with shared(redis_url) as limiter, Redis.from_url(redis_url) as client:
        await limiter.check(who(Limits(1, 60)), 500)
        assert sorted(await client.keys("*")) == [b"{acme}:rl:characters", b"{acme}:rl:requests"]
        assert 0 < await client.pttl("{acme}:rl:requests") <= 60_000
        assert 60_000 < await client.pttl("{acme}:rl:characters") <= 500_000


@pytest.mark.redis
async def test_the_script_says_what_the_python_says(redis_url: str) -> None:
    """While Redis is away the limits must be the same ones."""
    # every wait is of seconds: one of a millisecond is over on the server's clock before the test has asked
    steps = [("a", 5_900, 0), ("a", 30_000, 0), ("a", 1, 0), ("b", 0, 0), ("b", 2_000_000, 1), ("b", 1, 1)] * 3
    kinds = [Limits(2, 60_000, 2), Limits(None, 60_000)]
    async with shared(redis_url) as limiter:
        local, now = LocalBuckets(), TICK
        for tenant, characters, kind in steps:
            known = rates(kinds[kind])
            requests = (round(known.requests.per_unit), known.requests.ahead)
            text = (round(known.characters.per_unit * characters), known.characters.ahead)
            cost = Spent(tenant, *requests, *text)
            [told] = await limiter._run_script([cost])
            expected = local.check(cost, now)
            assert told == pytest.approx(expected, abs=5_000_000)  # the two clocks differ by the test's own time
            assert (told == 0) == (expected == 0)


@pytest.mark.redis
async def test_a_clock_that_is_set_back_locks_nobody_out(redis_url: str) -> None:
    """A machine that started in local time is set right by hours; what was owed then is owed now, and no more."""
    hours = 3 * 60 * MINUTE
    async with shared(redis_url) as limiter, Redis.from_url(redis_url) as client:
        acme = who(Limits(6, burst=2))
        await limiter.check(acme, 1)
        await limiter.check(acme, 1)
        kept = await client.get("{acme}:rl:requests")
        assert isinstance(kept, bytes)
        ahead = re.sub(rb"[1-9]\d{15}", lambda each: b"%d" % (int(each[0]) + hours), kept)
        await client.set("{acme}:rl:requests", ahead)  # as before the clock was set back
        for _ in range(2):  # a second answer of no does not count from the old time either
            with pytest.raises(RateLimited) as limited:
                await limiter.check(acme, 1)
            assert 0 < limited.value.retry_after_seconds <= 10
        assert not limiter.is_degraded


@pytest.mark.redis
async def test_a_bucket_of_the_version_before_is_read_and_reads_as_one(redis_url: str) -> None:
    """While replicas are replaced one after another, both count in the same bucket."""
    async with shared(redis_url) as limiter, Redis.from_url(redis_url) as client:
        seconds, micros = await client.time()
        earned = seconds * 1_000_000 + micros + 5 * MINUTE
        await client.set("{acme}:rl:requests", earned)
        assert not await allowed(limiter, who(Limits(6, burst=2)))
        await limiter.check(who(Limits(6, burst=2), "new"), 1)
        kept = await client.get("{new}:rl:requests")
        assert isinstance(kept, bytes)
        assert float(kept).is_integer()  # Lua's numbers are these


@pytest.mark.redis
async def test_checks_of_one_tick_are_one_round_trip(redis_url: str) -> None:
    """A thousand requests a second must not be a thousand round trips."""
    async with shared(redis_url) as limiter, Redis.from_url(redis_url) as client:
        await limiter.check(who(Limits(10**6)), 1)
        before = (await client.info("commandstats"))["cmdstat_evalsha"]["calls"]
        await asyncio.gather(*(limiter.check(who(Limits(10**6), f"t{n % 7}"), 1) for n in range(200)))
        assert (await client.info("commandstats"))["cmdstat_evalsha"]["calls"] - before == 1


@pytest.mark.redis
async def test_a_restarted_redis_learns_the_script_again(redis_url: str) -> None:
    """Scripts live in memory; losing them must not lose the limit."""
    async with shared(redis_url) as limiter, Redis.from_url(redis_url) as client:
        acme = who(Limits(6, burst=2))
        await limiter.check(acme, 1)
        await client.script_flush()
        assert [await allowed(limiter, acme) for _ in range(3)] == [True, False, False]
        assert not limiter.is_degraded


@pytest.mark.redis
async def test_a_bucket_that_somebody_broke_is_counted_locally(redis_url: str) -> None:
    """An error of the script is a failure of Redis like any other."""
    async with shared(redis_url) as limiter, Redis.from_url(redis_url) as client:
        await client.set("{acme}:rl:requests", "nonsense")
        limiter._clock = Clock()  # else it would ask again after a second, which a busy machine may take
        acme = who(Limits(6, burst=2))
        assert [await allowed(limiter, acme) for _ in range(3)] == [True, True, False]
        assert limiter.is_degraded


@pytest.mark.redis
async def test_redis_is_asked_again_after_a_while(redis_url: str) -> None:
    """A hiccup must not turn into a day of local counting."""
    clock = Clock()
    async with Redis.from_url(redis_url) as client:
        await client.set("{acme}:rl:requests", "nonsense")
        limiter = RateLimiter(
            AsyncLink(redis_url, Role.GATEWAY, timeout_seconds=10.0, max_connections=1),
            clock=clock,
            deadline_seconds=10.0,
        )
        acme = who(Limits(6, burst=2))
        await limiter.check(acme, 1)
        states = [limiter.is_degraded]
        await client.delete("{acme}:rl:requests")
        clock.now += 1.1
        await limiter.check(acme, 1)
        states.append(limiter.is_degraded)
        assert states == [True, False]
        assert await client.exists("{acme}:rl:requests")
        await limiter.close()


class _Faulty(RateLimiter):
    async def _ask_redis(self, costs: Sequence[Spent]) -> list[int]:
        raise LookupError(f"a fault of our own, with {len(costs)} checks")


async def test_a_fault_of_our_own_leaves_nobody_waiting() -> None:
    """Checks beyond one batch would wait until the next request comes, which on a quiet gateway is never."""
    faults: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _loop, context: faults.append(context["exception"]))
    limiter = _Faulty(AsyncLink("redis://127.0.0.1:1", Role.GATEWAY, timeout_seconds=1, max_connections=1))
    async with asyncio.timeout(60):
        await asyncio.gather(*(limiter.check(who(Limits(10**6)), 1) for _ in range(MAX_BATCH + 1)))
    await limiter.close()


async def _never(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while await reader.read(1024):
            pass
    finally:
        writer.close()


async def test_a_redis_that_hangs_costs_one_deadline_and_no_limit() -> None:
    """Rate limiting must not become the outage; nor may it be switched off by one."""
    server = await asyncio.start_server(_never, "127.0.0.1", 0)
    limiter = RateLimiter.connect(f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    limiter._clock = Clock()  # else it would ask again after a second, which a busy machine may take
    acme = who(Limits(6, burst=3))
    started = now()
    passed = await asyncio.gather(*(allowed(limiter, acme) for _ in range(10)))
    passed += [await allowed(limiter, acme) for _ in range(10)]
    assert now() - started < 2
    assert passed.count(True) == 3
    assert limiter.is_degraded
    await limiter.close()
    server.close()


async def test_a_redis_that_is_down_is_counted_around() -> None:
    """A refused connection is the same as silence, only quicker."""
    limiter = RateLimiter.connect("redis://127.0.0.1:1")
    acme = who(Limits(6, burst=3))
    assert [await allowed(limiter, acme) for _ in range(5)] == [True] * 3 + [False] * 2
    await limiter.close()


async def test_a_caller_that_leaves_spoils_no_others_check() -> None:
    """Clients disconnect at any moment, also in the middle of a batch."""
    server = await asyncio.start_server(_never, "127.0.0.1", 0)
    limiter = RateLimiter.connect(f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    acme = who(Limits(60, burst=5))
    leaving, staying = (asyncio.create_task(allowed(limiter, acme)) for _ in range(2))
    await asyncio.sleep(0)
    leaving.cancel()
    assert await staying
    assert leaving.cancelled()
    await limiter.close()
    server.close()


async def test_closing_leaves_nobody_waiting() -> None:
    """A drain that hung on a rate limit would end in a kill."""
    server = await asyncio.start_server(_never, "127.0.0.1", 0)
    limiter = RateLimiter.connect(f"redis://127.0.0.1:{server.sockets[0].getsockname()[1]}")
    limiter._deadline_seconds = 60.0
    task = asyncio.create_task(allowed(limiter, who(Limits(60, burst=5))))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await limiter.close()
    assert await asyncio.wait_for(task, 5)
    server.close()


async def test_a_redis_that_is_slow_to_part_breaks_no_end() -> None:
    """The client raises where a connection does not end in time; the log's end came to a stop there, its segment unsealed."""
    link = AsyncLink("redis+sentinel://127.0.0.1:1/caveat", Role.GATEWAY, timeout_seconds=1.0, max_connections=1)
    closed = []

    class Slow:
        async def aclose(self) -> None:
            closed.append(self)
            raise RedisTimeout("Timed out closing connection after 1.0")

    link.client, link._guides = Slow(), [Slow(), Slow()]  # type: ignore[assignment, list-item]  # of a client the end alone
    await link.close()
    assert len(closed) == 3


@settings(max_examples=50)
@given(st.integers(1, 10**9), st.one_of(st.none(), st.integers(1, 10**6)))
def test_every_limit_lets_at_least_one_request_through(per_minute: int, burst: int | None) -> None:
    """A limit of zero is a revoked key, and said so."""
    rate = rates(Limits(per_minute, burst=burst)).requests
    assert rate.ahead >= 1
    assert LocalBuckets().check(Spent("t", round(rate.per_unit), rate.ahead, 0, 0), TICK) == 0
