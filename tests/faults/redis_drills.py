"""Drills on Redis, in any length: killed, failed over to a replica that lags, stopped, filled. Each ends with verify."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import random
import statistics
import time
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
from audit_fakes import Events, pair, running_log, until
from fault_proxy import Fault, FaultProxy, Kind
from redis_nodes import Node, node
from running import Running, start

from gateway.audit.archive import RedisArchive
from gateway.audit.log import SpoolAuditLog
from gateway.audit.verify import verify

SETTLE_SECONDS = 60.0
SERIOUS = {"fork", "gap", "fenced", "corrupt"}


@dataclass
class Outcome:
    """`lost`: acknowledged and not in Redis in the end; `doubled`: there more than once."""

    acknowledged: int = 0
    lost: int = 0
    doubled: int = 0
    missed: int = 0  # what Redis had taken and then did not have; it was sent again
    alarms: list[str] = field(default_factory=list)
    verify_exit: int = -1
    seconds: float = 0.0

    @property
    def is_good(self) -> bool:
        return (self.lost, self.doubled, self.alarms, self.verify_exit) == (0, 0, [], 0) and self.acknowledged > 0


class Load:
    """Appends exchanges all the time and remembers which were acknowledged."""

    def __init__(self, log: SpoolAuditLog) -> None:
        self.acknowledged: list[str] = []
        self._log = log

    @contextlib.asynccontextmanager
    async def running(self, pause_seconds: float = 0.002) -> AsyncIterator[Load]:
        task = asyncio.create_task(self._run(pause_seconds))
        try:
            yield self
        finally:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def more(self, count: int) -> None:
        """Wait until `count` more are acknowledged."""
        target = len(self.acknowledged) + count
        await until(lambda: len(self.acknowledged) >= target, SETTLE_SECONDS)

    async def _run(self, pause_seconds: float) -> None:
        while True:
            identity = f"x{len(self.acknowledged)}"
            await self._log.append(pair(identity))
            self.acknowledged.append(identity)
            await asyncio.sleep(pause_seconds)  # the rate of the load; nothing is waited for


async def settled(log: SpoolAuditLog) -> None:
    await until(lambda: log.redis_up and log.lag_records == 0, SETTLE_SECONDS)


def judge(outcome: Outcome, data: Path, url: str, acknowledged: Sequence[str], events: Events) -> Outcome:
    archive = RedisArchive(url)
    found: dict[tuple[str, str], int] = {}
    for stream in archive.streams():
        for entry in archive.entries(stream):
            record = json.loads(entry.data)
            key = record["id"], record["type"]
            found[key] = found.get(key, 0) + 1
    outcome.acknowledged = len(acknowledged)
    outcome.lost = sum((name, kind) not in found for name in acknowledged for kind in ("begin", "end"))
    outcome.doubled = sum(found.get((name, kind), 0) > 1 for name in acknowledged for kind in ("begin", "end"))
    outcome.alarms = sorted(SERIOUS & set(events.names))
    outcome.verify_exit = verify(data, archive).exit_code
    archive.close()
    return outcome


async def kills(data: Path, times: int, seed: int = 1) -> Outcome:
    """Kill -9 of Redis, again and again under load, at random moments."""
    chance, begun, events = random.Random(seed), time.monotonic(), Events()
    with node("--appendfsync", "everysec") as redis:
        async with running_log(data, url=redis.url, events=events) as log, Load(log).running() as load:
            for _ in range(times):
                await until(lambda: log.redis_up, SETTLE_SECONDS)
                await load.more(chance.randrange(1, 40))
                redis.kill()
                await load.more(chance.randrange(1, 20))
                await asyncio.to_thread(redis.start)
            await settled(log)
            taken = list(load.acknowledged)
        outcome = Outcome(seconds=time.monotonic() - begun)
        return judge(outcome, data, redis.url, taken, events)


async def failovers(data: Path, times: int, seed: int = 1) -> Outcome:
    """The replica lags, the primary is killed, the replica is promoted behind the same address; and so on."""
    chance, begun, events, outcome = random.Random(seed), time.monotonic(), Events(), Outcome()
    with node() as one, node() as two, FaultProxy(one.port) as way, FaultProxy(one.port) as link:
        primary, replica = one, two
        await asyncio.to_thread(replica.follow, link.port)
        async with running_log(data, url=way.url, events=events) as log, Load(log).running() as load:
            for _ in range(times):
                await settled_once(log)
                link.set(Fault(Kind.STALL))
                await load.more(chance.randrange(20, 60))
                await until(lambda: log.redis_up, SETTLE_SECONDS)
                had = _seq(primary, log.writer)
                primary.kill()
                await asyncio.to_thread(replica.command, "REPLICAOF", "NO", "ONE")
                outcome.missed += max(0, had - _seq(replica, log.writer))
                way.lead_to(replica.port)
                link.lead_to(replica.port)
                primary, replica = replica, primary
                await asyncio.to_thread(replica.start)
                await asyncio.to_thread(replica.follow, link.port)
            await settled(log)
            taken = list(load.acknowledged)
        outcome.seconds = time.monotonic() - begun
        return judge(outcome, data, primary.url, taken, events)


async def settled_once(log: SpoolAuditLog) -> None:
    """Wait until Redis had everything that there was at some moment: under load there is always something new."""
    seq = log.head.seq
    await until(lambda: log.redis_up and log.head.seq - log.lag_records >= seq, SETTLE_SECONDS)


def _seq(server: Node, writer: str) -> int:
    return int(server.command("HGET", f"a:{{{writer}}}:h", "seq") or 0)


async def filled(data: Path, records: int) -> Outcome:
    """`maxmemory` is reached: Redis says no, the spool takes it all, and Redis gets it when it has room."""
    begun, events = time.monotonic(), Events()
    with node() as redis:
        async with running_log(data, url=redis.url, events=events) as log, Load(log).running(0.0) as load:
            await load.more(20)
            await settled_once(log)
            used = int(redis.info("memory")["used_memory"])
            redis.command("CONFIG", "SET", "maxmemory", used + 65_536)
            await load.more(records // 2)
            await until(lambda: not log.redis_up, SETTLE_SECONDS)
            redis.command("CONFIG", "SET", "maxmemory", 0)
            await settled_once(log)
            taken = list(load.acknowledged)
        assert any("OutOfMemory" in words or "OOM" in words for name, words in events if name == "redis_down")
        return judge(Outcome(seconds=time.monotonic() - begun), data, redis.url, taken, events)


@dataclass
class Stopped:
    """A gateway under load while Redis was stopped. Times in milliseconds."""

    requests: int
    failed: int
    before: list[float]
    during: list[float]
    drained_seconds: float
    verify_exit: int
    load_average: float

    def p(self, share: float) -> tuple[float, float]:
        return _share(self.before, share), _share(self.during, share)


def _share(times: Sequence[float], share: float) -> float:
    return statistics.quantiles(times, n=1000)[round(share * 1000) - 1]


async def stopped(home: Path, seconds: float, rate: float = 50.0) -> Stopped:
    """SIGSTOP of Redis before a real gateway, at a fixed rate of requests: who waits, what is lost, how long it drains."""
    load_average = os.getloadavg()[0]
    with node() as redis:
        gateway = await asyncio.to_thread(start, home, f"redis_url: {redis.url}\n")
        try:
            async with aiohttp.ClientSession() as session:
                await _send(session, gateway, rate, 2.0)  # warm
                before = await _send(session, gateway, rate, min(20.0, seconds))
                redis.pause()
                during = await _send(session, gateway, rate, seconds)
                redis.resume()
                begun = time.monotonic()
                while await _lag(session, gateway):  # noqa: ASYNC110 - another process's state
                    await asyncio.sleep(0.02)
                drained = time.monotonic() - begun
        finally:
            redis.resume()
            await asyncio.to_thread(gateway.stop)
        archive = RedisArchive(redis.url)
        report = verify(home / "data", archive)
        archive.close()
        assert report.records["redis"] == report.records["spool"]
        sent = [*before, *during]
        good = [[took for took, status in some if status == 200] for some in (before, during)]
        return Stopped(
            len(sent),
            sum(status != 200 for _, status in sent),
            good[0],
            good[1],
            drained,
            report.exit_code,
            load_average,
        )


async def _send(
    session: aiohttp.ClientSession, gateway: Running, rate: float, seconds: float
) -> list[tuple[float, int]]:
    """Send at a fixed rate, whatever comes back; return milliseconds and status of each."""

    async def one() -> tuple[float, int]:
        begun = time.perf_counter()
        body = {"model": "echo", "messages": [{"role": "user", "content": "How do bees find their way home?"}]}
        headers = {"Authorization": f"Bearer {gateway.key}"}
        async with session.post(f"{gateway.data}/v1/chat/completions", json=body, headers=headers) as answer:
            await answer.read()
            return (time.perf_counter() - begun) * 1000, answer.status

    tasks, begun = [], time.perf_counter()
    for number in range(int(rate * seconds)):
        await asyncio.sleep(max(0.0, begun + number / rate - time.perf_counter()))
        tasks.append(asyncio.create_task(one()))
    return list(await asyncio.gather(*tasks))


async def _lag(session: aiohttp.ClientSession, gateway: Running) -> float:
    async with session.get(f"{gateway.control}/metrics") as answer:
        text = await answer.text()
    [line] = [each for each in text.splitlines() if each.startswith("caveat_audit_lag_records ")]
    return float(line.split()[1])
