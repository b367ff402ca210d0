"""Turn measurements into the tables of docs/benchmarks.md. A missed target is shown as missed."""

from __future__ import annotations

import datetime as dt
import os
import platform
import re
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench import peers as peer_facts
from bench.servers import ROOT
from bench.unary import Row

_GOALS = re.compile(r"^\| goal \| target \| measured \| \|\n\|[-|]+\n((?:\|.*\n)+)", re.MULTILINE)
_SUMMARY = re.compile(r"(<!-- begin summary -->\n).*?(<!-- end summary -->)", re.DOTALL)
LITELLM_SHARE = 20.0  # the peer may cost this many times our CPU, or we miss the target


@dataclass(frozen=True, slots=True)
class Target:
    """INVARIANT: `met` is computed from the measured value, never set by hand."""

    name: str
    value: float
    unit: str
    limit: float
    at_most: bool = True

    @property
    def met(self) -> bool:
        return self.value <= self.limit if self.at_most else self.value >= self.limit

    def row(self) -> str:
        sign = "≤" if self.at_most else "≥"
        met = "met" if self.met else "**MISSED**"
        return f"| {self.name} | {sign} {_told(self.limit)} {self.unit} | {_told(self.value)} {self.unit} | {met} |"


def _told(value: float) -> str:
    """A large figure in full, not as a power of ten."""
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    targets: tuple[Target, ...]
    table: str
    errors: float = 0

    def render(self, facts: Mapping[str, str]) -> str:
        lines = [f"### {self.title}", "", sourced("", facts).rstrip(), ""]
        if self.errors:
            lines += [f"**{self.errors:g} requests failed during these runs.**", ""]
        if self.targets:
            lines += [
                "| goal | target | measured | |",
                "|---|---|---|---|",
                *(target.row() for target in self.targets),
                "",
            ]
        lines.append(self.table)
        return "\n".join(lines)


def about(command: str) -> dict[str, str]:
    """Where a figure comes from; without it a figure is worth nothing."""
    try:
        found = ["git", "rev-parse", "--short", "HEAD"]
        commit = subprocess.run(found, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        commit = "unknown: no repository here"
    cpu = next(
        (
            line.partition(":")[2].strip()
            for line in Path("/proc/cpuinfo").read_text().splitlines()
            if "model name" in line
        ),
        platform.processor(),
    )
    return {
        "date": dt.datetime.now(dt.UTC).date().isoformat(),
        "commit": commit,
        "machine": f"{os.cpu_count()} × {cpu}, {platform.system()} {platform.release()}, Python {platform.python_version()}",
        "command": command,
    }


def sourced(table: str, facts: Mapping[str, str]) -> str:
    return f"`{facts['command']}`, commit `{facts['commit']}`, {facts['date']}, {facts['machine']}.\n\n{table}"


def spread(row: Row, key: str) -> str:
    low, high = row[f"{key}_range"]
    return f"{row[key]:.0f} ({low:.0f} to {high:.0f})"


NAMES = {
    "bench-patterns": "Patterns only",
    "bench-ngram": "N-gram classifier and patterns, input and output",
    "bench-embedded": "The cascade (n-gram classifier and encoder) and patterns, input and output",
}


def gateway(
    policy: str, unary: Mapping[int, Mapping[str, Row]], stream: Row, memory: tuple[float, float], ready: float
) -> Section:
    """`unary`: rows by number of clients and server; `memory`: MB idle and after the load."""
    has_model = policy != "bench-patterns"
    one, many = unary[1]["caveat"], unary[32]["caveat"]
    per_core = "requests per second and core (10⁶ / CPU µs per request, c=32)"
    targets = (
        Target("overhead p50, one client", one["over_p50"] / 1000, "ms", 1.5 if has_model else 0.5),
        Target(per_core, 1e6 / many["cpu_us"], "/s", 1000 if has_model else 3000, at_most=False),
        Target("start-up, process start to first answer", ready, "s", 3.0),
    )
    lines = [
        "| c | server | CPU µs per request | requests/s | p50 µs | p99 µs | overhead p50 µs | errors |",
        "|---|---|---|---|---|---|---|---|",
        *(
            f"| {clients} | {name} | {spread(row, 'cpu_us')} | {spread(row, 'rps')} | {spread(row, 'p50')} "
            f"| {spread(row, 'p99')} | {spread(row, 'over_p50')} | {row['errors']} |"
            for clients, rows in unary.items()
            for name, row in rows.items()
            if "cpu_us" in row
        ),
        "",
        f"CPU per request at c=32: {many['cpu_us'] / unary[32]['bare proxy']['cpu_us']:.1f} × the bare proxy's.",
        f"Unpaced streams of {stream['events_per_stream']:.0f} events, c=16: {spread(stream, 'cpu_us_per_event')} CPU µs per event,",
        f"{spread(stream, 'events_per_s')} events/s, {spread(stream, 'cpu_us')} CPU µs per stream.",
        f"Memory of the gateway process: {memory[0]:.0f} MB idle, {memory[1]:.0f} MB after the load.",
    ]
    errors = one["errors"] + many["errors"] + stream["errors"]
    return Section(NAMES[policy], targets, "\n".join(lines), errors)


def streams(rows: Mapping[tuple[str, str], Mapping[str, float]]) -> Section:
    targets = tuple(
        Target(f"{policy}, {model}: first text later than its window's last event, p50", row["added_p50_ms"], "ms", 5.0)
        for (policy, model), row in rows.items()
    )
    lines = [
        "| policy | profile | streams | direct TTFT ms | TTFT ms | events that fill the first window | added p50 / p99 ms | held per event p50 / p99 ms |",
        "|---|---|---|---|---|---|---|---|",
        *(
            f"| {policy} | {model} | {row['streams']:.0f} | {row['direct_ttft_ms']:.1f} | {row['ttft_ms']:.1f} | {row['window_events']:.0f} "
            f"| {row['added_p50_ms']:.2f} / {row['added_p99_ms']:.2f} | {row['hold_p50_ms']:.1f} / {row['hold_p99_ms']:.1f} |"
            for (policy, model), row in rows.items()
        ),
    ]
    return Section("Streams, 16 at once, paced", targets, "\n".join(lines))


def peers(rows: Mapping[str, Row]) -> Section:
    targets = []
    for venv in peer_facts.VENVS_WANTED:
        ours, theirs = rows[f"caveat beside {venv}, c=32"], rows[f"{venv} beside {venv}, c=32"]
        ratio = theirs["cpu_us"] / ours["cpu_us"]
        targets.append(
            Target(
                f"CPU per request, {venv} {peer_facts.version(venv)} over caveat, c=32",
                ratio,
                "×",
                LITELLM_SHARE,
                at_most=False,
            )
        )
    lines = [
        "| server | CPU µs per request | requests/s | p50 µs | overhead p50 µs | resident MB with children | errors |",
        "|---|---|---|---|---|---|---|",
        *(
            f"| {name} | {spread(row, 'cpu_us')} | {spread(row, 'rps')} | {spread(row, 'p50')} | {spread(row, 'over_p50')} "
            f"| {row['rss_mb']:.0f} | {row['errors']} |"
            for name, row in rows.items()
        ),
    ]
    return Section(
        "Beside LiteLLM's proxy with a trivial guardrail",
        tuple(targets),
        "\n".join(lines),
        sum(row["errors"] for row in rows.values()),
    )


def write(path: Path, name: str, text: str) -> None:
    """Replace what stands between the markers of section `name`. Raises ValueError if the page has no such markers."""
    page = path.read_text(encoding="utf-8")
    pattern = re.compile(rf"(<!-- begin {name} -->\n).*?(<!-- end {name} -->)", re.DOTALL)
    new, count = pattern.subn(lambda match: f"{match[1]}{text}\n{match[2]}", page)
    if count != 1:
        raise ValueError(f"`{path.name}` has no markers for `{name}`")
    path.write_text(with_summary(new), encoding="utf-8")


def with_summary(page: str) -> str:
    """Return the page with every goal of its sections in the table that it begins with, where it has a place for that."""
    rows = ["| section | goal | target | measured | |", "|---|---|---|---|---|"]
    for section in re.split(r"(?m)^## ", page)[1:]:
        heading = section.partition("\n")[0]
        link = f"[{heading}](#{heading.lower().replace(' ', '-')})"
        rows += [f"| {link} {row}" for found in _GOALS.finditer(section) for row in found[1].splitlines()]
    table = "\n".join(rows)
    return _SUMMARY.sub(lambda match: f"{match[1]}{table}\n{match[2]}", page)
