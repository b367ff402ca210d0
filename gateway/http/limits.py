"""How much a tenant may ask: requests and characters a minute, by the generic cell rate algorithm.

All keys of a tenant draw on its buckets, each at its own rate, so more keys are not more speed. The buckets are
Redis's, so that all replicas share them; while Redis does not answer, each replica counts for itself.
INVARIANT: a check never waits longer than its deadline and never passes uncounted.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from typing import Final, Self

from redis.exceptions import RedisError

from gateway.errors import RateLimited
from gateway.redis.access import Role
from gateway.redis.connect import UNREACHABLE, AsyncLink
from gateway.redis.script import AsyncCaller, Script
from gateway.types import Limits, Principal

DEADLINE_SECONDS: Final = 0.1
BACK_OFF_SECONDS: Final = 1.0  # after a failure, how long Redis is not asked at all
MAX_BATCH: Final = 256  # checks in one script: about a millisecond of Redis's one thread
MINUTE: Final = 60_000_000  # microseconds
BURST_SHARE: Final = 10  # by default a tenth of a minute's may come at once
CONNECTIONS: Final = 4


@dataclass(frozen=True, slots=True)
class Rate:
    """What a unit costs and how far a tenant may run ahead, in microseconds; `ahead` 0 is no limit."""

    per_unit: float = 0.0
    ahead: int = 0


@dataclass(frozen=True, slots=True)
class Rates:
    requests: Rate
    characters: Rate


@dataclass(frozen=True, slots=True)
class Cost:
    """One check: what it takes from the tenant's two buckets, in microseconds."""

    tenant: str
    request: int
    request_ahead: int
    characters: int
    characters_ahead: int


@lru_cache(maxsize=1024)
def rates(limits: Limits) -> Rates:
    """Turn limits a minute into costs; at least one request may always come at once."""
    requests = characters = Rate()
    if (per_minute := limits.requests_per_minute) is not None:
        burst = limits.burst if limits.burst is not None else max(1.0, per_minute / BURST_SHARE)
        requests = Rate(MINUTE / per_minute, max(1, round(burst * MINUTE / per_minute)))
    if (per_minute := limits.characters_per_minute) is not None:
        characters = Rate(MINUTE / per_minute, MINUTE // BURST_SHARE)
    return Rates(requests, characters)


def wait(earned: int, now: int, cost: int, ahead: int) -> int:
    """Return how long to wait until `cost` may be spent; 0: now. All in microseconds.

    `earned` is the moment at which all that was spent is earned again. A request dearer than all that may be
    spent at once goes when nothing is owed. Source: ITU-T I.371, annex A, virtual scheduling; limits.lua is the same.
    """
    return max(0, max(earned, now) - now - max(0, ahead - cost))


def limits_script() -> Script:
    return Script("limits", resources.files("gateway.http").joinpath("limits.lua").read_text("utf-8"))


class LocalBuckets:
    """The buckets of this process: one moment for each tenant and kind, so bounded by the tenants that have keys."""

    def __init__(self) -> None:
        self._requests: dict[str, int] = {}
        self._characters: dict[str, int] = {}

    def check(self, cost: Cost, now: int) -> int:
        """Spend `cost` at `now` (microseconds) and return 0, or return how long to wait and spend nothing."""
        both = (
            (self._requests, cost.request, cost.request_ahead),
            (self._characters, cost.characters, cost.characters_ahead),
        )
        limited = [(buckets, paid, ahead) for buckets, paid, ahead in both if ahead > 0]
        longest = max((wait(b.get(cost.tenant, 0), now, paid, ahead) for b, paid, ahead in limited), default=0)
        if longest == 0:
            for buckets, paid, _ in limited:
                buckets[cost.tenant] = max(buckets.get(cost.tenant, 0), now) + paid
        return longest


class RateLimiter:
    def __init__(
        self,
        link: AsyncLink | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        deadline_seconds: float = DEADLINE_SECONDS,
    ) -> None:
        """Take ownership of `link`; without one, this process counts for itself."""
        self._link = link
        self._spend = None if link is None else AsyncCaller(link, limits_script())
        self._clock = clock
        self._deadline_seconds = deadline_seconds
        self._local = LocalBuckets()
        self._ask_from = 0.0  # the moment from which Redis is asked again after a failure
        self._waiting: list[tuple[Cost, asyncio.Future[int]]] = []
        self._asking: asyncio.Task[None] | None = None

    @classmethod
    def connect(cls, url: str | None, *, deadline_seconds: float = DEADLINE_SECONDS) -> Self:
        """Make a limiter for `url` or a local one. Connects on first use. Raises ConfigurationError."""
        if url is None:
            return cls()
        link = AsyncLink(url, Role.GATEWAY, timeout_seconds=deadline_seconds, max_connections=CONNECTIONS)
        return cls(link, deadline_seconds=deadline_seconds)

    @property
    def is_degraded(self) -> bool:
        """True while Redis should be shared but does not answer, so that each replica counts for itself."""
        return self._link is not None and self._clock() < self._ask_from

    async def check(self, principal: Principal, characters: int) -> None:
        """Count one request of `characters`. Raises RateLimited, and then it counts for nothing."""
        limits = principal.limits
        if not limits.is_limited:
            return
        known = rates(limits)
        cost = Cost(
            principal.tenant,
            round(known.requests.per_unit),
            known.requests.ahead,
            round(known.characters.per_unit * characters),
            known.characters.ahead,
        )
        waited = self._check_local(cost) if self._is_local() else await self._check_shared(cost)
        if waited > 0:
            seconds = waited / 1_000_000
            message = f"the tenant's limit is spent, try again in {max(1, math.ceil(seconds))} s"
            limit = limits.requests_per_minute or limits.characters_per_minute or 0
            raise RateLimited(message, retry_after_seconds=seconds, limit=limit)

    async def close(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)
        self._settle_locally(self._waiting)
        if self._link is not None:
            await self._link.close()

    def _is_local(self) -> bool:
        return self._link is None or self._clock() < self._ask_from

    def _check_local(self, cost: Cost) -> int:
        return self._local.check(cost, int(self._clock() * 1_000_000))

    async def _check_shared(self, cost: Cost) -> int:
        """Wait for the next batch: all checks that come while one is under way go together in the one after it."""
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[int] = loop.create_future()
        self._waiting.append((cost, answer))
        if self._asking is None or self._asking.done():
            self._asking = loop.create_task(self._ask())  # begins after this tick, with all of the tick's checks
        return await answer

    async def _ask(self) -> None:
        while self._waiting:
            batch, self._waiting = self._waiting[:MAX_BATCH], self._waiting[MAX_BATCH:]
            try:
                async with asyncio.timeout(self._deadline_seconds):
                    waits = await self._ask_redis([cost for cost, _ in batch])
            except BaseException as error:  # nobody may be left waiting for an answer that never comes
                batch, self._waiting = batch + self._waiting, []
                self._settle_locally(batch)
                if not isinstance(error, UNREACHABLE):  # TimeoutError is an OSError
                    raise
                self._ask_from = self._clock() + BACK_OFF_SECONDS
                assert self._link is not None  # noqa: S101 - without a link nobody asks
                await self._link.reset()  # answers may still be under way
                continue  # some may have come meanwhile
            for (_, answer), waited in zip(batch, waits, strict=True):
                if not answer.done():
                    answer.set_result(waited)

    def _settle_locally(self, batch: Sequence[tuple[Cost, asyncio.Future[int]]]) -> None:
        for cost, answer in batch:
            if not answer.done():
                answer.set_result(self._check_local(cost))

    async def _ask_redis(self, costs: Sequence[Cost]) -> list[int]:
        """Spend `costs`: in one round trip, and in a cluster, where each tenant has its slot, in one for each tenant."""
        assert self._link is not None  # noqa: S101 - as above
        if not self._link.is_cluster or len(costs) == 1:
            return await self._run_script(costs)
        places: dict[str, list[int]] = {}
        for place, cost in enumerate(costs):
            places.setdefault(cost.tenant, []).append(place)
        parts = await asyncio.gather(*(self._run_script([costs[p] for p in own]) for own in places.values()))
        waits = {
            p: waited
            for own, part in zip(places.values(), parts, strict=True)
            for p, waited in zip(own, part, strict=True)
        }
        return [waits[place] for place in range(len(costs))]

    async def _run_script(self, costs: Sequence[Cost]) -> list[int]:
        """Spend `costs` in Redis, in one round trip, and return how long each has to wait."""
        assert self._spend is not None  # noqa: S101 - without a link nobody asks
        keys: list[str] = []
        numbers: list[int] = []
        for cost in costs:
            keys += (f"{{{cost.tenant}}}:rl:requests", f"{{{cost.tenant}}}:rl:characters")
            numbers += (cost.request, cost.request_ahead, cost.characters, cost.characters_ahead)
        answer = await self._spend(keys, numbers)
        if not isinstance(answer, list) or len(answer) != len(costs) or not all(type(n) is int for n in answer):
            raise RedisError("the limits' script answered with something else than it was asked for")
        return answer
