"""The desk at size: how long its pages take with millions of decisions in the query index behind them.

The index is made as bench/index.py makes it. The desk is the whole application over it (session, rights, filters, index,
template), asked without a network, one request at a time; a chart's picture is drawn once, as it is kept by what it shows.

    .venv/bin/python -m bench.desk --decisions 10000000 --write
"""

from __future__ import annotations

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from redis import Redis
from redis.asyncio import Redis as AsyncRedis

from bench import report
from bench.index import END, YEAR, fill, quiet_redis
from bench.index_copies import multiply
from bench.servers import ROOT
from gateway.audit.index import ALL_TENANTS, Query
from gateway.audit.index_layout import SEGMENT_ROWS, Names
from gateway.audit.index_read import RedisIndex
from gateway.dashboard import decisions as decisions_of_desk
from gateway.dashboard.access import Grant, Role, Viewer
from gateway.dashboard.app import Place, open_desk
from gateway.dashboard.bootstrap import grounds
from gateway.dashboard.decisions import KEEP_SECONDS
from gateway.dashboard.sessions import Sessions
from gateway.settings import Settings

ROUNDS = 40
HOST = "http://localhost"
BIG = "tenant-00"


@contextmanager
def filled(decisions: int, written: int) -> Iterator[tuple[str, int]]:
    """Give the address of a Redis with an index, and how many decisions are in it."""
    blocks = -(-decisions // written)
    total = blocks * written
    with tempfile.TemporaryDirectory(prefix="cvd-") as home, quiet_redis(Path(home)) as url:
        child = os.fork()
        if not child:
            fill(url, written, YEAR // total)
            os._exit(0)
        if os.waitpid(child, 0)[1]:
            raise RuntimeError("the fill failed")
        client: Any = Redis.from_url(url)
        if blocks > 1:
            assert multiply(client, Names(1), blocks, written * (YEAR // total)) == total
        client.close()
        yield url, total


def addresses(url: str) -> dict[str, str]:
    index = RedisIndex(url)
    middle = time.gmtime(END / 1e6 - 180 * 86_400)
    day = time.strftime("%Y-%m-%d", middle)
    deep = index.page(Query(tenants=ALL_TENANTS, until=END - 180 * 86_400 * 1_000_000)).rows[-1].id
    index.close()
    return {
        "Overview, a day": "/?period=day",
        "Overview, the last 30 days": "/?period=month",
        "Overview, a year": "/?period=year",
        "Overview, a year of one tenant": f"/?period=year&tenant={BIG}",
        "What was refused, a week": "/refusals",
        "What was refused, a year": "/refusals?period=year",
        "What was refused, a year of one tenant": f"/refusals?period=year&tenant={BIG}",
        "What passed unjudged, a year": "/unjudged?days=366",
        "Decisions, newest": "/decisions",
        "Decisions, a page half a year ago": f"/decisions?after={deep}",
        "Decisions, refused, one tenant": f"/decisions?action=refuse&tenant={BIG}",
        "Decisions, one in 100,000": "/decisions?category=rare",
        "Decisions, five filters, a year": f"/decisions?period=year&tenant={BIG}&action=refuse&language=th&model=small&policy=policy-0",
        "Decisions, five filters, none found": "/decisions?period=year&action=refuse&category=rare&language=th&model=big",
        "Decisions, not judged, turned away, none found": "/decisions?kind=reject&unjudged=yes",
        "Decisions, by the beginning of an id": f"/decisions?id={deep[:11]}",
        "Decisions, a day half a year ago": f"/decisions?since={day}T00:00&until={day}T23:59",
        "Decision": f"/decisions/{deep}",
        "Live": "/live",
        "Changes": "/changes",
        "Trends": "/trends",
        "Review": "/review",
        "Audit": "/audit",
        "Policies": "/policies",
        "Cards": "/cards",
        "Classifiers": "/classifiers",
        "Keys": "/keys",
        "Chart of a year's actions": "/overview/actions/light.svg?period=year",
        "Chart of a year's categories": "/overview/category/light.svg?period=year",
    }


async def measure(url: str, data: Path, *, is_kept: bool) -> list[list[str]]:
    """Ask each page; `is_kept`: as a second visitor does within seconds, for whom counts are kept."""
    vars(decisions_of_desk)["KEEP_SECONDS"] = 3600.0 if is_kept else 0.0
    asked = addresses(url)
    seconds: dict[str, list[float]] = {name: [] for name in asked}
    settings = Settings(data_dir=data)
    rests_on = grounds(settings)
    async with open_desk(settings, Place(url)) as app, AsyncRedis.from_url(url) as redis:
        sessions = Sessions(redis, idle_seconds=3600, longest_seconds=3600, clock=time.time, grounds=lambda: rests_on)
        viewer = Viewer("bench", "Bench", tuple(Grant(role, None) for role in Role))
        cookies = {"desk": await sessions.begin(viewer)}
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url=HOST, cookies=cookies) as browser:
            for _ in range(ROUNDS + 1):  # the first reads templates, values, and old segments of the index
                for name, path in asked.items():
                    started = time.perf_counter()
                    answer = await browser.get(path)
                    if answer.status_code != 200:
                        raise RuntimeError(f"{path}: {answer.status_code}")
                    seconds[name].append(time.perf_counter() - started)
    lines = []
    for name, (first, *each) in seconds.items():
        cuts = statistics.quantiles(each, n=100, method="inclusive")
        lines.append([name, *(f"{cell * 1e3:.0f}" for cell in (min(each), cuts[49], cuts[94], max(each), first))])
    return lines


def run(decisions: int, written: int) -> str:
    written = max(SEGMENT_ROWS, written // SEGMENT_ROWS * SEGMENT_ROWS)
    with filled(decisions, written) as (url, total), tempfile.TemporaryDirectory(prefix="cve-") as data:
        anew = asyncio.run(measure(url, Path(data), is_kept=False))
        kept = asyncio.run(measure(url, Path(data), is_kept=True))
    load = os.getloadavg()[0] / (os.cpu_count() or 1)
    head = (
        f"{total:,} decisions of a year in the index ({written:,} written, the others copies), somebody with every right to all tenants, "
        f"{ROUNDS} rounds, one request at a time. Counts are kept for {KEEP_SECONDS:.0f} seconds. The records themselves are not there: the decision's page shows its "
        f"row. Load of the machine at the end: {load:.1f} for each core."
    )
    lines = [
        "| page | counted anew: fastest ms | p50 | p95 | slowest | the desk's very first | counts kept: p50 | p95 |",
        "|---|---|---|---|---|---|---|---|",
        *(f"| {' | '.join([*first, *second[2:4]])} |" for first, second in zip(anew, kept, strict=True)),
    ]
    return "\n".join([head, "", *lines])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--decisions", type=int, default=1_000_000)
    parser.add_argument("--written", type=int, default=SEGMENT_ROWS, help="how many are not copies")
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    options = parser.parse_args()
    table = run(options.decisions, options.written)
    print(table)
    if options.write:
        command = " ".join([".venv/bin/python", "-m", "bench.desk", *sys.argv[1:]])
        report.write(ROOT / "docs" / "benchmarks.md", "desk", report.sourced(table, report.about(command)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
