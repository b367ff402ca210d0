"""What bringing the log to Redis costs: records a second of a backlog, and what `audit.ack` adds to a request.

`python -m bench.ship [--records 200000] [--write]`. Redis is real and works beside it on the same machine. A request appends
its begin and then its end; what both appends take together is what the audit adds to it.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path

from redis import Redis
from redis.exceptions import RedisError

from bench.audit import FIELDS
from bench.report import Section, Target, about, write
from bench.servers import ROOT
from gateway.audit.base import Ack, Record
from gateway.audit.embedded import find_binary
from gateway.audit.fingerprint import Fingerprints
from gateway.audit.log import SpoolAuditLog
from gateway.audit.redis import RedisStore
from gateway.audit.ship import Shipper

GOAL_RATE, GOAL_P50, GOAL_P99 = 20_000.0, 1.0, 5.0
RATE = 100.0
GROUP = 50
HOST = "127.0.0.1"


@contextlib.contextmanager
def server(*options: str) -> Iterator[tuple[str, int]]:
    home = tempfile.mkdtemp(prefix="cvb-")
    with socket.create_server((HOST, 0)) as probe:
        port = probe.getsockname()[1]
    words = [find_binary() or sys.exit("no redis-server"), "--port", str(port), "--dir", home, "--save", ""]
    child = subprocess.Popen([*words, "--appendonly", "yes", *options], stdout=subprocess.DEVNULL)
    try:
        client = Redis(HOST, port)
        while True:
            with contextlib.suppress(RedisError):
                client.ping()
                if "--replicaof" not in options or client.info("replication")["master_link_status"] == "up":
                    break
            time.sleep(0.02)
        client.close()
        yield f"redis://{HOST}:{port}", port
    finally:
        child.kill()
        child.wait()
        shutil.rmtree(home, ignore_errors=True)


@contextlib.asynccontextmanager
async def a_log(url: str | None) -> AsyncIterator[SpoolAuditLog]:
    data = Path(tempfile.mkdtemp(prefix="cvd-"))
    log = SpoolAuditLog(data, fingerprints=Fingerprints(b"k" * 32), max_bytes=4 << 30, on_event=lambda *_: None)
    await log.start()
    if url is not None:
        attach(log, url)
        while not log.redis_up:  # noqa: ASYNC110 - asked now and then, for nothing tells
            await asyncio.sleep(0.01)
    try:
        yield log
    finally:
        await log.close()
        shutil.rmtree(data, ignore_errors=True)


def attach(log: SpoolAuditLog, url: str) -> None:
    log.shipper = Shipper(log, RedisStore(url), lambda *_: None)
    log.shipper.start()


async def backlog(count: int) -> dict[str, float]:
    """Fill a spool with `count` records, then let Redis have them."""
    with server("--appendfsync", "everysec") as (url, _):
        async with a_log(None) as log:
            for number in range(0, count, GROUP):
                await log.append([Record("begin", f"{number + n:032x}", "demo", FIELDS) for n in range(GROUP)])
            size = log.spool_bytes / log.head.seq
            begun, cpu = time.perf_counter(), time.process_time()
            attach(log, url)
            while log.lag_records:  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.005)
            wall, cpu = time.perf_counter() - begun, time.process_time() - cpu
            return {"rate": log.head.seq / wall, "cpu": log.head.seq / cpu, "bytes": size}


async def requests(url: str, ack: Ack, seconds: float) -> list[float]:
    """Milliseconds that the two appends of each request take, at a fixed rate of requests."""
    took: list[float] = []

    async def one(log: SpoolAuditLog, number: int) -> None:
        begun = time.perf_counter()
        await log.append([Record("begin", f"{number:032x}", "demo", FIELDS)], ack)
        middle = time.perf_counter()
        await asyncio.sleep(0.005)  # the model
        after = time.perf_counter()
        await log.append([Record("end", f"{number:032x}", "demo", FIELDS)], ack)
        took.append((middle - begun + time.perf_counter() - after) * 1000)

    async with a_log(url) as log:
        tasks, begun = [], time.perf_counter()
        for number in range(int(seconds * RATE)):
            await asyncio.sleep(max(0.0, begun + number / RATE - time.perf_counter()))
            tasks.append(asyncio.create_task(one(log, number)))
        await asyncio.gather(*tasks)
    return took


def share(times: Sequence[float], of: float) -> float:
    return statistics.quantiles(times, n=100)[round(of * 100) - 1]


async def acks(seconds: float) -> dict[str, list[float]]:
    with (
        server("--appendfsync", "everysec") as (url, port),
        server("--replicaof", f"{HOST} {port}"),
        server("--appendfsync", "always") as (synced, _),
    ):
        return {
            "`local`": await requests(url, Ack.LOCAL, seconds),
            "`replicated`, one replica on the same machine": await requests(url, Ack.REPLICATED, seconds),
            "`redis`, `appendfsync always`": await requests(synced, Ack.REDIS, seconds),
        }


def section(count: int, seconds: float) -> Section:
    load = os.getloadavg()[0]
    shipped, added = asyncio.run(backlog(count)), asyncio.run(acks(seconds))
    local = added["`local`"]
    lines = ["| `audit.ack` | p50, ms | p99, ms | most, ms |", "|---|---|---|---|"]
    lines += [f"| {name} | {share(t, 0.5):.2f} | {share(t, 0.99):.2f} | {max(t):.1f} |" for name, t in added.items()]
    rates = f"{shipped['rate']:,.0f} a second of the clock, {shipped['cpu']:,.0f} for each CPU second of the gateway"
    of = f"A backlog of {count:,} records of {shipped['bytes']:.0f} bytes: {rates}."
    lines += ["", f"{of} Load average before the run: {load:.1f}."]
    targets = (
        Target("records shipped of a backlog", shipped["rate"], "/s", GOAL_RATE, at_most=False),
        Target("added by the audit at 100 requests/s, `local`, p50", share(local, 0.5), "ms", GOAL_P50),
        Target("the same, p99", share(local, 0.99), "ms", GOAL_P99),
    )
    return Section("Shipping to Redis", targets, "\n".join(lines))


def main() -> None:
    """Measure, print, and with --write put it into docs/benchmarks.md."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--records", type=int, default=200_000)
    parser.add_argument("--seconds", type=float, default=30.0)
    options = parser.parse_args()
    rendered = section(options.records, options.seconds).render(about("python -m bench.ship --write"))
    print(rendered)
    if options.write:
        write(ROOT / "docs" / "benchmarks.md", "ship", rendered)


if __name__ == "__main__":
    main()
