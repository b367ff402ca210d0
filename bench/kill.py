"""Kill the gateway with SIGKILL at random moments under load, then compare what clients were told with what the log holds.

    .venv/bin/python bench/kill.py --kills 200

Acknowledged means: the client read a whole answer (status 200, for a stream up to `[DONE]`) that named a decision. Each of
these must have exactly one `begin` and one `end` record, on disk and in Redis, and `caveat audit verify` must find the log whole.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import aiohttp
import redis

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import report
from bench.servers import (
    ROOT,
    SHARED,
    ask,
    caveat_command,
    caveat_config,
    chat,
    create_key,
    free_port,
    mock_upstream,
    stop,
)
from gateway.audit.segment import list_paths, read_content
from gateway.audit.writer import writers

CLIENTS = 8
READY_SECONDS = 30.0
SHIP_SECONDS = 60.0
STARTUP_KILL_SHARE = 0.1  # so many kills come before the gateway is ready: recovery itself must survive them
LONGEST_RUN_SECONDS = 1.0


@dataclass(slots=True)
class Told:
    """What clients know. `acknowledged` counts by decision id: an id that two answers bear is a fault."""

    acknowledged: Counter[str] = field(default_factory=Counter)
    broken: int = 0
    other_status: Counter[int] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class Tally:
    """What the log holds: how often each decision has a begin and an end, and which ends a restart had to write."""

    begins: Counter[str]
    ends: Counter[str]
    interrupted: frozenset[str]

    def lost(self, acknowledged: Counter[str]) -> int:
        """Answers that clients have in full, but whose begin or own end is not there."""
        return sum(not (self.begins[one] and self.ends[one]) or one in self.interrupted for one in acknowledged)

    def doubled(self) -> int:
        return sum(count > 1 for counts in (self.begins, self.ends) for count in counts.values())

    def ends_without_begin(self) -> int:
        return sum(one not in self.begins for one in self.ends)

    def unresolved(self) -> int:
        return sum(one not in self.ends for one in self.begins)


@dataclass(frozen=True, slots=True)
class Outcome:
    kills: int
    during_startup: int
    acknowledged: int
    doubly_answered: int
    broken: int
    other_status: dict[int, int]
    upstream_calls: int
    disk: Tally
    redis: Tally
    lost_on_disk: int
    lost_in_redis: int
    verify_exit: int
    slowest_restart_seconds: float
    median_restart_seconds: float

    @property
    def good(self) -> bool:
        faults = [
            self.lost_on_disk,
            self.lost_in_redis,
            self.disk.doubled(),
            self.redis.doubled(),
            self.doubly_answered,
        ]
        faults += [
            self.verify_exit,
            self.disk.ends_without_begin(),
            max(0, self.upstream_calls - len(self.disk.begins)),
        ]
        return not any(faults) and self.acknowledged > 0


async def one_call(session: aiohttp.ClientSession, url: str, body: object, told: Told) -> None:
    async with session.post(url, json=body) as answer:
        whole = await answer.read()
        if answer.status != 200:
            told.other_status[answer.status] += 1
        elif answer.content_type != "text/event-stream" or b"data: [DONE]" in whole:
            told.acknowledged[answer.headers["x-caveat-decision-id"]] += 1
        else:
            told.broken += 1


async def client(url: str, key: str, number: int, told: Told, done: asyncio.Event) -> None:
    body = chat("please summarise this paragraph about gateways " * 4, stream=number % 2 == 1)
    timeout = aiohttp.ClientTimeout(total=30)
    async with aiohttp.ClientSession(headers={"authorization": f"Bearer {key}"}, timeout=timeout) as session:
        while not done.is_set():
            try:
                await one_call(session, url, body, told)
            except (aiohttp.ClientError, TimeoutError, OSError):
                told.broken += 1
                await asyncio.sleep(0.1)  # the gateway is down; do not spin


def start(config: Path) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with (config.parent / "gateway.log").open("ab") as log:
        command = caveat_command("serve", "--config", str(config))
        return subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)


async def ready(process: subprocess.Popen[bytes], port: int, key: str) -> float:
    """Wait for the first good answer; return the seconds since now."""
    begin = time.monotonic()
    while time.monotonic() - begin < READY_SECONDS:
        if process.poll() is not None:
            raise RuntimeError(f"the gateway ended with {process.returncode} at a restart")
        with contextlib.suppress(OSError):
            if (await asyncio.to_thread(ask, port, "GET", "/v1/models", None, key))[0] == 200:
                return time.monotonic() - begin
        await asyncio.sleep(0.01)
    raise RuntimeError(f"not ready again after {READY_SECONDS} s")


async def kill_again_and_again(
    config: Path, port: int, key: str, kills: int, chance: random.Random
) -> tuple[int, list[float]]:
    """Start, let it work for a random time, kill; at the end leave nothing running. Returns (early kills, restart times)."""
    early, restarts = 0, []
    for number in range(kills):
        process = start(config)
        if chance.random() < STARTUP_KILL_SHARE:
            early += 1
            await asyncio.sleep(chance.uniform(0.05, 1.0))
        else:
            restarts.append(await ready(process, port, key))
            await asyncio.sleep(chance.uniform(0.0, LONGEST_RUN_SECONDS))
        process.kill()
        process.wait()
        if sys.stderr.isatty():
            print(f"\r{number + 1}/{kills} kills", end="", file=sys.stderr)
    return early, restarts


async def drill(
    config: Path, port: int, key: str, kills: int, seed: int
) -> tuple[Told, int, list[float], subprocess.Popen[bytes]]:
    """Run clients and killer side by side; return with one gateway up again and the clients gone."""
    told, done = Told(), asyncio.Event()
    url = f"http://127.0.0.1:{port}/v1/chat/completions"
    async with asyncio.TaskGroup() as group:
        for number in range(CLIENTS):
            group.create_task(client(url, key, number, told, done))
        early, restarts = await kill_again_and_again(config, port, key, kills, random.Random(seed))
        process = start(config)
        try:
            restarts.append(await ready(process, port, key))
        except RuntimeError:
            done.set()
            raise
        done.set()
    return told, early, restarts, process


def tally(records: Iterator[bytes]) -> Tally:
    counts: dict[str, Counter[str]] = {"begin": Counter(), "end": Counter()}
    interrupted: set[str] = set()
    for data in records:
        record = json.loads(data)
        if record["type"] in counts:
            counts[record["type"]][record["id"]] += 1
        if record["type"] == "end" and record["fields"].get("reason") == "interrupted":
            interrupted.add(record["id"])
    return Tally(counts["begin"], counts["end"], frozenset(interrupted))


def on_disk(data: Path) -> Iterator[bytes]:
    for _, directory in writers(data):
        for path in list_paths(directory):
            yield from read_content(path).records


def in_redis(link: redis.Redis) -> Iterator[bytes]:
    for stream in sorted(streams(link)):
        last = b"-"
        while page := cast("list[tuple[bytes, dict[bytes, bytes]]]", link.xrange(stream, min=last, count=1000)):
            yield from (fields[b"r"] for _, fields in page)
            last = b"(" + page[-1][0]


def streams(link: redis.Redis) -> list[bytes]:
    return [cast("bytes", key) for key in link.scan_iter("a:*:s*", _type="stream")]


def wait_shipped(link: redis.Redis, data: Path) -> None:
    """Wait until Redis holds as many records as the disk; the comparison by content comes after."""
    deadline = time.monotonic() + SHIP_SECONDS
    while time.monotonic() < deadline:
        wanted = sum(1 for _ in on_disk(data))
        if sum(link.xlen(stream) for stream in streams(link)) >= wanted:
            return
        time.sleep(0.1)


@contextlib.contextmanager
def audit_redis(home: Path) -> Iterator[str]:
    binary = shutil.which("redis-server") or shutil.which("valkey-server")
    if binary is None:
        raise RuntimeError("needs redis-server or valkey-server on PATH")
    socket = home / "r.sock"
    flags = ["--port", "0", "--unixsocket", str(socket), "--dir", str(home), "--appendonly", "yes", "--save", ""]
    flags += ["--maxmemory-policy", "noeviction"]
    process = subprocess.Popen([binary, *flags], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        deadline = time.monotonic() + 10
        while not socket.exists() and time.monotonic() < deadline:
            time.sleep(0.01)
        yield f"unix://{socket}"
    finally:
        stop(process)


def run(kills: int, seed: int) -> Outcome:
    with tempfile.TemporaryDirectory(prefix="cvk-") as name, mock_upstream() as mock, audit_redis(Path(name)) as url:
        home, port = Path(name), free_port()
        config = caveat_config(home, mock_port=mock.port, port=port, control_port=free_port())
        config.write_text(
            json.dumps(json.loads(config.read_text(encoding="utf-8")) | {"redis_url": url}), encoding="utf-8"
        )
        key = create_key(config, "bench", "bench-patterns")
        told, early, restarts, process = asyncio.run(drill(config, port, key, kills, seed))
        link = redis.Redis.from_url(url)
        try:
            wait_shipped(link, home / "data")
        finally:
            stop(process)
        wait_shipped(link, home / "data")  # the stop record
        where = ("--data-dir", str(home / "data"), "--redis-url", url)
        verify = subprocess.run(caveat_command("audit", "verify", *where), cwd=ROOT, check=False, stdout=sys.stderr)
        disk, store = tally(on_disk(home / "data")), tally(in_redis(link))
        stats = json.loads(ask(mock.port, "GET", "/stats")[2])
        return Outcome(
            kills=kills,
            during_startup=early,
            acknowledged=len(told.acknowledged),
            doubly_answered=sum(count > 1 for count in told.acknowledged.values()),
            broken=told.broken,
            other_status=dict(told.other_status),
            upstream_calls=stats["unary"] + stats["streams"],
            disk=disk,
            redis=store,
            lost_on_disk=disk.lost(told.acknowledged),
            lost_in_redis=store.lost(told.acknowledged),
            verify_exit=verify.returncode,
            slowest_restart_seconds=max(restarts),
            median_restart_seconds=sorted(restarts)[len(restarts) // 2],
        )


def table(outcome: Outcome) -> str:
    rows = {
        "kills (of them during start-up)": f"{outcome.kills} ({outcome.during_startup})",
        "acknowledged answers": outcome.acknowledged,
        "acknowledged, but not on disk with begin and end": outcome.lost_on_disk,
        "acknowledged, but not in Redis with begin and end": outcome.lost_in_redis,
        "records twice, on disk / in Redis": f"{outcome.disk.doubled()} / {outcome.redis.doubled()}",
        "ends without begin": outcome.disk.ends_without_begin(),
        "begins on disk / in Redis": f"{len(outcome.disk.begins)} / {len(outcome.redis.begins)}",
        "of them interrupted by a kill, and closed as such at the next start": len(outcome.disk.interrupted),
        "begins without any end": outcome.disk.unresolved(),
        "calls that the upstream saw (never more than begins)": outcome.upstream_calls,
        "connections broken by the kills": outcome.broken,
        "answers with another status": outcome.other_status or 0,
        "`caveat audit verify`, exit code": outcome.verify_exit,
        "restart to first answer, median / slowest": f"{outcome.median_restart_seconds:.2f} / {outcome.slowest_restart_seconds:.2f} s",
    }
    return "\n".join(["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows.items())])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    options = parser.parse_args()
    if not SHARED.is_dir():
        print("skipped: ../shared/bench with the mock upstream is not here")
        return 0
    outcome = run(options.kills, options.seed)
    print(table(outcome))
    if options.write:
        report.write(
            ROOT / "docs" / "benchmarks.md",
            "kill",
            report.sourced(
                table(outcome), report.about(" ".join([".venv/bin/python", "bench/kill.py", *sys.argv[1:]]))
            ),
        )
    print("good" if outcome.good else "FAULTS FOUND")
    return 0 if outcome.good else 1


if __name__ == "__main__":
    sys.exit(main())
