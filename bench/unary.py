"""Drive ../shared/bench/load.py, one run at a time, so that targets take turns and noise hits all of them."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.servers import LOAD_CORE, SHARED, Server, pinned

Row = dict[str, Any]


def once(server: Server, *, at_once: int, seconds: float, mode: str, model: str, account: bool) -> Row:
    """One run of the load generator against one server."""
    with tempfile.TemporaryDirectory() as home:
        out = Path(home) / "out.json"
        command = [
            sys.executable,
            str(SHARED / "load.py"),
            "--target",
            f"x={server.url}",
            "--key",
            server.key or "none",
        ]
        command += ["-c", str(at_once), "--seconds", str(seconds), "--repeat", "1", "--mode", mode, "--model", model]
        command += ["--json", str(out), *(["--pid", f"x={server.pid}"] if account else [])]
        subprocess.run(pinned(LOAD_CORE, command), stdout=subprocess.DEVNULL, check=False)
        row: Row = json.loads(out.read_text(encoding="utf-8"))["rows"][0]
    return row


def compare(
    direct: Server,
    others: Sequence[Server],
    *,
    at_once: int,
    seconds: float,
    rounds: int,
    mode: str = "unary",
    model: str = "mock",
) -> dict[str, Row]:
    """Interleaved runs, medians over the rounds; `over_*` is the median of the differences within a round."""
    got: dict[str, list[Row]] = {server.name: [] for server in (direct, *others)}
    for _ in range(rounds):
        base = once(direct, at_once=at_once, seconds=seconds, mode=mode, model=model, account=False)
        got[direct.name].append(base)
        for server in others:
            row = once(server, at_once=at_once, seconds=seconds, mode=mode, model=model, account=True)
            row |= {f"over_{q}": row[q] - base[q] for q in ("p50", "p99")}
            got[server.name].append(row)
    return {name: median(rows) for name, rows in got.items()}


def median(rows: Sequence[Row]) -> Row:
    out: Row = {"errors": sum((sum(row["errors"].values()) for row in rows), start=0)}
    for key, value in rows[0].items():
        if isinstance(value, int | float) and not key.endswith(("_min", "_max")):
            values = [row[key] for row in rows]
            out[key] = statistics.median(values)
            out[f"{key}_range"] = (min(values), max(values))
    return out
