"""What signing and indexing cost, and which process pays: CPU time per request of the gateway, the log keeper and Redis.

    .venv/bin/python -m bench.keeper --against ../another-checkout

Gateways take turns in every round under the same load, with all that they started on one core and the load on the other.
The median of the rounds is told, the extremes in brackets. `unsigned` has no signing key, `unindexed` no query index.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

import psutil

from bench import report, unary
from bench.servers import (
    ROOT,
    SERVER_CORE,
    SHARED,
    Server,
    ask,
    caveat_config,
    create_key,
    free_port,
    mock_upstream,
    pinned,
    stop,
    wait_ready,
)

VARIANTS: Final[Mapping[str, Mapping[str, str]]] = {
    "unsigned": {"CAVEAT_AUDIT_SIGNING_KEY": "none", "CAVEAT_QUERY_INDEX": "false"},
    "unindexed": {"CAVEAT_QUERY_INDEX": "false"},
    "both": {"CAVEAT_QUERY_INDEX": "true"},
}
PARTS: Final = ("gateway", "keeper", "redis")
SETTLE_SECONDS: Final = 20.0  # what was shipped last is signed and indexed by then
UP_SECONDS: Final = 2.0  # all of its parts have begun
IDLE: Final = 0.04  # of a core: nobody has work left


class Measured(NamedTuple):
    """A gateway under measurement, and what was found in each round: CPU µs a request by part, requests a second."""

    server: Server
    control: int
    rounds: list[dict[str, float]]


def part_of(process: psutil.Process) -> str:
    words = " ".join(process.cmdline())
    return "keeper" if "gateway.audit.keep" in words else "redis" if "redis-server" in words else "gateway"


def seconds(pid: int) -> dict[str, float]:
    """Return the CPU time of a gateway's process and of those that it started, by part."""
    root, found = psutil.Process(pid), dict.fromkeys(PARTS, 0.0)
    for each in (root, *root.children(recursive=True)):
        times = each.cpu_times()
        found[part_of(each)] += times.user + times.system
    return found


def megabytes(pid: int) -> dict[str, float]:
    root, found = psutil.Process(pid), dict.fromkeys(PARTS, 0.0)
    for each in (root, *root.children(recursive=True)):
        found[part_of(each)] += each.memory_info().rss / 1e6
    return found


def answered(control: int) -> float:
    text = ask(control, "GET", "/metrics")[2].decode()
    return sum(map(float, re.findall(r"^caveat_requests_total\{.*\} (\S+)$", text, re.MULTILINE)))


@contextmanager
def gateway(tree: Path, home: Path, mock: Server, more: Mapping[str, str]) -> Iterator[Measured]:
    port, control = free_port(), free_port()
    config = caveat_config(home, mock_port=mock.port, port=port, control_port=control)
    key, began = create_key(config, "bench", "bench-patterns"), time.monotonic()
    process = subprocess.Popen(
        pinned(SERVER_CORE, [sys.executable, "-m", "gateway", "serve", "--config", str(config)]),
        cwd=tree,
        env={**os.environ, "PYTHONPATH": str(tree), **more},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        wait_ready(process, port, "/v1/models", key, 30)
        yield Measured(Server("caveat", port, process.pid, key, time.monotonic() - began), control, [])
    finally:
        stop(process)


def load(one: Measured, at_once: int, length: float) -> None:
    """Load a gateway, wait until it has nothing left to do, and note what it spent."""
    pid, asked, before = one.server.pid, answered(one.control), seconds(one.server.pid)
    row = unary.once(one.server, at_once=at_once, seconds=length, mode="unary", model="mock", account=False)
    assert not row["errors"], row["errors"]
    last, deadline = seconds(pid), time.monotonic() + SETTLE_SECONDS
    while time.monotonic() < deadline:
        time.sleep(1.0)
        now, before_that = seconds(pid), last
        if sum(now.values()) - sum(before_that.values()) < IDLE:
            break
        last = now
    spent, number = seconds(pid), answered(one.control) - asked
    one.rounds.append(
        {name: (spent[name] - before[name]) / number * 1e6 for name in PARTS} | {"rps": row["rps"], "p99": row["p99"]}
    )


def told(values: list[float]) -> str:
    return f"{statistics.median(values):.0f} ({min(values):.0f}–{max(values):.0f})"


def commit_of(tree: Path) -> str:
    command = ["git", "rev-parse", "--short", "HEAD"]
    return subprocess.run(command, cwd=tree, capture_output=True, text=True, check=True).stdout.strip()


def table(found: Mapping[str, Measured]) -> str:
    lines = [
        "| gateway | its own process, µs | keeper, µs | Redis, µs | requests/s | p99 ms | keeper, MB |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, one in found.items():
        cells = [told([each[part] for each in one.rounds]) for part in (*PARTS, "rps")]
        p99 = statistics.median(each["p99"] for each in one.rounds) / 1e3
        memory = megabytes(one.server.pid)["keeper"]
        lines.append(f"| {name} | {' | '.join(cells)} | {p99:.1f} | {memory:.0f} |")
    waiting = psutil.getloadavg()[0] / (psutil.cpu_count() or 1)
    return "\n".join([*lines, "", f"Load of the machine at the end: {waiting:.1f} for each core."])


def starts(trees: list[Path], mock: Server, home: Path, count: int) -> str:
    """Start and stop each in turns; tell the least seconds to the first answer, their CPU time, and the least to the end."""
    found: dict[str, list[tuple[float, float, float]]] = {commit_of(tree): [] for tree in trees}
    for number in range(count):
        for tree in trees:
            place = home / f"start-{commit_of(tree)}-{number}"
            place.mkdir()
            with gateway(tree, place, mock, VARIANTS["both"]) as one:
                spent = seconds(one.server.pid)["gateway"]
                time.sleep(UP_SECONDS)
                ended = time.monotonic()
            found[commit_of(tree)].append((one.server.ready_seconds, spent, time.monotonic() - ended))
    lines = [
        "| gateway | to the first answer, s | CPU of its process by then, s | to its end, s |",
        "|---|---|---|---|",
    ]
    for name, rounds in found.items():
        lines.append(f"| {name} | {' | '.join(f'{min(each):.2f}' for each in zip(*rounds, strict=True))} |")
    return "\n".join([*lines, "", f"Fastest of {count} starts and stops in turns."])


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--against", type=Path, help="another checkout, to take turns with this one")
    parser.add_argument("--only", choices=sorted(VARIANTS), action="append", help="these variants only; repeat")
    parser.add_argument("--at-once", type=int, default=8)
    parser.add_argument("--seconds", type=float, default=4.0, help="length of one run")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--starts", type=int, default=0, help="how often to start and stop each first")
    parser.add_argument("--write", action="store_true", help="put the table into docs/benchmarks.md")
    options = parser.parse_args()
    if not SHARED.is_dir():
        print("skipped: ../shared/bench with the mock upstream and the load generator is not here")
        return 0
    trees = [ROOT, *([options.against.absolute()] if options.against else [])]
    with tempfile.TemporaryDirectory(prefix="cvk-") as home, ExitStack() as stack:
        mock, found = stack.enter_context(mock_upstream()), dict[str, Measured]()
        began = starts(trees, mock, Path(home), options.starts) if options.starts else ""
        for name in options.only or VARIANTS:
            for tree in trees:
                place = Path(home) / str(len(found))
                place.mkdir()
                label = f"{commit_of(tree)}, {name}"
                found[label] = stack.enter_context(gateway(tree, place, mock, VARIANTS[name]))
        for _ in range(options.rounds):
            for each in found.values():
                load(each, options.at_once, options.seconds)
        text = table(found) + (f"\n\n{began}" if began else "")
    print(text)
    if options.write:
        command = " ".join([".venv/bin/python", "-m", "bench.keeper", *sys.argv[1:]])
        report.write(ROOT / "docs" / "benchmarks.md", "keeper", report.sourced(text, report.about(command)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
