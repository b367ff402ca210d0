"""The query index at size: what a decision costs in it, how fast it is written, how long questions take.

Synthetic decisions go through the indexer's own write path (a begin and an end for each, without the reading and
parsing of records) into a real redis-server. What was written so is then copied, segment by segment, over a year:
`--written` says how much is written and not copied. Questions are asked by `RedisIndex`, as a page would.

    .venv/bin/python -m bench.index --decisions 10000000 --write
"""

from __future__ import annotations

import argparse
import contextlib
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from redis import Redis

from bench import report
from bench.index_copies import multiply
from bench.servers import ROOT, stop
from gateway.audit.export_row import _EMPTY, EXCHANGE, Row
from gateway.audit.index import ALL_TENANTS, Cursor, Dimension, Query
from gateway.audit.index_layout import DAY, SEGMENT_ROWS, Names
from gateway.audit.index_read import RedisIndex
from gateway.audit.index_store import IndexStore

END = 1_795_000_000_000_000  # microseconds since 1970: 2026-11-18
YEAR = 365 * DAY
BATCH = 1000  # decisions in one write
TENANTS, KEYS, CATEGORIES, RULES = 20, 25, 60, 120  # keys: for each tenant
HIT = 0.06
RARE = 100_000  # every so many decisions have the rare category
ROUNDS = 60


def templates(rng: random.Random) -> list[tuple[Row, Row]]:
    """Begins with their ends: a few tenants have most of the traffic, and few categories most of what fires."""
    made = []
    for _ in range(6000):
        tenant = min(int(rng.expovariate(0.25)), TENANTS - 1)
        begin = _EMPTY._replace(
            type=EXCHANGE,
            phases="begin",
            tenant=f"tenant-{tenant:02}",
            key=f"key-{tenant:02}-{rng.randrange(KEYS):02}",
            route=rng.choice(("openai-chat",) * 8 + ("anthropic-messages", "openai-responses")),
            model=rng.choice(("chat",) * 5 + ("big", "small", "code")),
            policy=f"policy-{tenant % 5}",
            language=rng.choices(("en", "zh", "th", "de", "fr", ""), (70, 10, 8, 5, 4, 3))[0],
            action="allow",
            input_action="allow",
        )
        end = _EMPTY._replace(phases="end", type=EXCHANGE, tenant=begin.tenant, action="allow", status="complete")
        if rng.random() < HIT:
            category = min(int(rng.expovariate(0.12)), CATEGORIES - 1)
            action = rng.choice(("refuse", "refuse", "redact", "flag"))
            fired: dict[str, Any] = {
                "action": action,
                "categories": (f"category.{category:02}",),
                "rules": (f"rule-{rng.randrange(RULES):03}",),
                "cards": ("chat-card",) if rng.random() < 0.2 else (),
            }
            if rng.random() < 0.5:
                begin = begin._replace(**fired, input_action=action)
            end = end._replace(**fired, status="refused" if action == "refuse" else "complete", output_action=action)
        made.append((begin, end))
    return made


def fill(url: str, decisions: int, step: int) -> float:
    """Write them all, one each `step` microseconds; return the seconds it took."""
    rng, store = random.Random(1), IndexStore(url, lease_seconds=600.0)
    assert store.lease.acquire()
    names = store.begin("bench")
    store.publish(names)
    builder, pool, started = store.load(names, "bench"), templates(rng), time.monotonic()
    leaf, bits = 0, rng.getrandbits
    rare = pool[0][1]._replace(action="flag", categories=("rare",), rules=("rule-rare",), status="complete")
    for first in range(0, decisions, BATCH):
        before = builder.position
        for number in range(first, min(first + BATCH, decisions)):
            begin, end = pool[bits(30) % len(pool)]
            at = END - YEAR + number * step
            digits = f"{(at // 1000) << 80 | 0x7 << 76 | bits(74) | 0b10 << 62:032x}"
            identity = f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"
            if number % RARE == RARE // 2:
                begin, end = pool[0][0], rare
            builder.take(leaf, begin._replace(time=at, id=identity))
            builder.take(leaf + 1, end._replace(time=at + 900_000, id=identity))
            leaf += 2
        answer = store.write(names, before, builder.position, builder.finish())
        assert answer == "OK", answer
        store.seal(names, builder.position)
        if first % 100_000 == 0:
            print(f"{first:>9} {time.monotonic() - started:8.1f} s", file=sys.stderr, flush=True)
    seconds = time.monotonic() - started
    store.lease.release()
    store.close()
    return seconds


@contextlib.contextmanager
def quiet_redis(home: Path) -> Iterator[str]:
    """A server without an append-only file: what is measured is memory and time, and the disk is everybody's."""
    binary = shutil.which("redis-server") or shutil.which("valkey-server")
    if binary is None:
        raise RuntimeError("needs redis-server or valkey-server on PATH")
    socket = home / "r.sock"
    flags = ["--port", "0", "--unixsocket", str(socket), "--dir", str(home), "--appendonly", "no", "--save", ""]
    process = subprocess.Popen([binary, *flags], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 10
        while not socket.exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        yield f"unix://{socket}"
    finally:
        stop(process)


def questions(index: RedisIndex, decisions: int) -> dict[str, Callable[[], Any]]:
    rng = random.Random(2)
    big, small = frozenset({"tenant-00"}), frozenset({f"tenant-{TENANTS - 2:02}"})
    refused, rare, key = frozenset({"refuse"}), frozenset({"rare"}), frozenset({"key-00-00"})
    last = index.rows(decisions - 1000, 1)[0]
    since, until = END - 200 * DAY, END - 170 * DAY

    def page(query: Query, *, is_deep: bool = False) -> Callable[[], Any]:
        def ask() -> Any:
            before = Cursor(rng.randrange(decisions // 10, decisions // 2)) if is_deep else None
            return index.page(query, before).rows

        return ask

    def counts(query: Query, by: Dimension) -> Callable[[], Any]:
        return lambda: index.counts(query, by, "day")

    everything, ours = Query(tenants=ALL_TENANTS), Query(tenants=big)
    narrow = Query(tenants=big, actions=refused, languages=frozenset({"th"}), models=frozenset({"big"}))
    return {
        "first page, everything": page(everything),
        "deep page, everything": page(everything, is_deep=True),
        "first page, largest tenant": page(ours),
        "deep page, largest tenant": page(ours, is_deep=True),
        "first page, a small tenant": page(Query(tenants=small)),
        "first page, refused": page(Query(tenants=ALL_TENANTS, actions=refused)),
        "deep page, refused, small tenant": page(Query(tenants=small, actions=refused), is_deep=True),
        "first page, one key, refused": page(Query(tenants=ALL_TENANTS, keys=key, actions=refused)),
        "largest tenant, a month half a year ago": page(Query(tenants=big, since=since, until=until)),
        f"category of 1 in {RARE:,}": page(Query(tenants=ALL_TENANTS, categories=rare)),
        "the same, a small tenant's": page(Query(tenants=small, categories=rare)),
        "the same, refused: never meet": page(Query(tenants=ALL_TENANTS, categories=rare, actions=refused)),
        "deep page, tenant, action, language and model that never meet": page(narrow, is_deep=True),
        "a policy and a key that never meet": page(
            Query(tenants=ALL_TENANTS, policies=frozenset({"policy-1"}), keys=key)
        ),
        "one id": page(Query(tenants=big | {last.tenant}, id_prefix=last.id)),
        "counts: year by day and action": counts(everything, Dimension.ACTION),
        "counts: year by day and category, one tenant": counts(ours, Dimension.CATEGORY),
        "counts: year by day and key, one tenant": counts(ours, Dimension.KEY),
        "counts by a scan: a month by day and rule, one tenant, refused": counts(
            Query(tenants=big, since=since, until=until, actions=refused), Dimension.RULE
        ),
        "values of a filter: one tenant's keys": lambda: index.values(big, Dimension.KEY),
    }


def measure(asked: dict[str, Callable[[], Any]]) -> Iterator[str]:
    """Yield a line of the table for each question. They take turns, so that what else the machine does meets all alike."""
    seconds: dict[str, list[float]] = {name: [] for name in asked}
    rows = {name: len(ask()) for name, ask in asked.items()}
    for _ in range(ROUNDS):
        for name, ask in asked.items():
            started = time.perf_counter()
            ask()
            seconds[name].append(time.perf_counter() - started)
    for name, each in seconds.items():
        cuts = statistics.quantiles(each, n=100, method="inclusive")
        yield f"| {name} | {min(each) * 1e3:.1f} | {cuts[49] * 1e3:.1f} | {cuts[98] * 1e3:.1f} | {rows[name]} |"


def run(decisions: int, written: int) -> str:
    written = max(SEGMENT_ROWS, written // SEGMENT_ROWS * SEGMENT_ROWS)
    blocks = -(-decisions // written)
    decisions = blocks * written
    with tempfile.TemporaryDirectory(prefix="cvi-") as home, quiet_redis(Path(home)) as url:
        client: Any = Redis.from_url(url)
        empty = client.info("memory")["used_memory"]
        child = os.fork()
        if not child:
            os.nice(15)  # hours of one core would be everybody's loss; the questions are short
            Path(home, "seconds").write_text(str(fill(url, written, YEAR // decisions)))
            os._exit(0)
        if os.waitpid(child, 0)[1]:
            raise RuntimeError("the fill failed")
        seconds = float(Path(home, "seconds").read_text())
        if blocks > 1:
            assert multiply(client, Names(1), blocks, written * (YEAR // decisions)) == decisions
        memory = client.info("memory")
        used, resident = memory["used_memory"] - empty, memory["used_memory_rss"]
        keys = client.dbsize()
        client.close()
        index = RedisIndex(url, timeout_seconds=60.0)
        answers = [*measure(questions(index, decisions))]
        index.close()
    lines = [
        (
            f"{decisions:,} decisions of a year (two records each), {TENANTS} tenants, {TENANTS * KEYS} keys, "
            f"{CATEGORIES} categories, {RULES} rules. {written:,} were written, the others are {blocks - 1} copies."
        ),
        "",
        "| | |",
        "|---|---|",
        f"| memory of Redis | {used / 1e6:.0f} MB used, {resident / 1e6:.0f} MB resident, {keys:,} keys |",
        f"| for a decision | {used / decisions:.1f} bytes |",
        f"| write path | {written / seconds:,.0f} decisions a second, at lowest priority on a busy machine |",
        "",
        "| question (a page is 50 rows) | fastest ms | p50 ms | p99 ms | rows |",
        "|---|---|---|---|---|",
        *answers,
    ]
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--decisions", type=int, default=1_000_000)
    parser.add_argument("--written", type=int, default=4 * SEGMENT_ROWS, help="how many are not copies")
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    options = parser.parse_args()
    table = run(options.decisions, options.written)
    print(table)
    if options.write:
        command = " ".join([".venv/bin/python", "-m", "bench.index", *sys.argv[1:]])
        report.write(ROOT / "docs" / "benchmarks.md", "index", report.sourced(table, report.about(command)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
