"""What each door costs beside chat completions: `.venv/bin/python bench/doors.py --write`.

One gateway with the echo upstream, so that what differs is the door: reading the format, judging its places, rendering. The
doors take turns in small batches; CPU time is the gateway process's own. A request carries one user text of 600 bytes.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import report
from bench.servers import ROOT, SERVER_CORE, Server, caveat_command, create_key, free_port, running

TEXT = (
    "The library opens at nine on weekdays. Members may borrow twelve books at a time, and keep them for a month. " * 6
)[:600]
SAID = [{"role": "user", "content": TEXT}]
EVENT = {"agent_id": "a", "agent_type": "harness", "agent_workspace": "", "agent_user": "u", "step_id": "s"}
DOORS: dict[str, tuple[str, dict[str, Any]]] = {
    "chat completions": ("/v1/chat/completions", {"model": "echo", "messages": SAID}),
    "chat completions, streamed": ("/v1/chat/completions", {"model": "echo", "messages": SAID, "stream": True}),
    "completions": ("/v1/completions", {"model": "echo", "prompt": TEXT}),
    "responses": ("/v1/responses", {"model": "echo", "input": TEXT}),
    "responses, streamed": ("/v1/responses", {"model": "echo", "input": TEXT, "stream": True}),
    "messages": ("/v1/messages", {"model": "echo", "max_tokens": 500, "messages": SAID}),
    "messages, streamed": ("/v1/messages", {"model": "echo", "max_tokens": 500, "messages": SAID, "stream": True}),
    "embeddings": ("/v1/embeddings", {"model": "echo", "input": TEXT}),
    "moderations": ("/v1/moderations", {"input": TEXT}),
    "evaluate": (
        "/v1/evaluate",
        {**EVENT, "kind": "step/request", "llm_protocol": "openai.chat", "payload": {"model": "m", "messages": SAID}},
    ),
    "detector": ("/api/v1/text/contents", {"contents": [TEXT]}),
    "LiteLLM's guardrail": ("/beta/litellm_basic_guardrail_api", {"input_type": "request", "texts": [TEXT]}),
}


class Measured:
    """Seconds of each answer, and of the gateway's CPU, door by door."""

    def __init__(self) -> None:
        self.wall: dict[str, list[float]] = {name: [] for name in DOORS}
        self.cpu: dict[str, list[float]] = {name: [] for name in DOORS}  # per request, one figure a batch


def cpu_seconds(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def batch(server: Server, name: str, size: int, measured: Measured | None) -> None:
    path, body = DOORS[name]
    payload = json.dumps(body).encode()
    headers = {"authorization": f"Bearer {server.key}", "content-type": "application/json"}
    link = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    before = cpu_seconds(server.pid)
    for _ in range(size):
        started = time.perf_counter()
        link.request("POST", path, payload, headers)
        answer = link.getresponse()
        answer.read()
        if answer.status != 200 or answer.headers["x-caveat-action"] not in {"allow", None}:
            raise RuntimeError(f"{name}: status {answer.status}, {answer.headers['x-caveat-action']}")
        if measured is not None:
            measured.wall[name].append(time.perf_counter() - started)
    if measured is not None:
        measured.cpu[name].append((cpu_seconds(server.pid) - before) / size)
    link.close()


def measure(policy: str, rounds: int, size: int) -> Measured:
    measured = Measured()
    with tempfile.TemporaryDirectory() as name:
        home, port = Path(name), free_port()
        config = home / "caveat.yaml"
        settings = {
            "listen": f"127.0.0.1:{port}",
            "control_listen": f"127.0.0.1:{free_port()}",
            "data_dir": str(home / "data"),
            "policy_dir": str(ROOT / "bench" / "policies"),
            "log_level": "warning",
            "desk": {"serve": False},
        }
        config.write_text(json.dumps(settings), encoding="utf-8")
        key = create_key(config, "bench", policy)
        command, env = caveat_command("serve", "--config", str(config)), {"PYTHONPATH": str(ROOT)}
        with running(
            "caveat", command, port=port, path="/v1/models", key=key, core=SERVER_CORE, env=env, seconds=30
        ) as server:
            for door in DOORS:
                batch(server, door, 30, None)
            for _ in range(rounds):
                for door in DOORS:
                    batch(server, door, size, measured)
    return measured


def table(found: dict[str, Measured]) -> str:
    lines = ["| door | " + " | ".join(f"{p}: CPU µs, p50 ms" for p in found) + " |", "|---" * (len(found) + 1) + "|"]
    for door in DOORS:
        cells = []
        for measured in found.values():
            cpu, base = (statistics.fmean(measured.cpu[name]) * 1e6 for name in (door, "chat completions"))
            cells.append(f"{cpu:.0f} ({cpu / base:.2f} ×), {statistics.median(measured.wall[door]) * 1e3:.2f}")
        lines.append(f"| {door} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--size", type=int, default=60, help="requests of a door in a round")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    found = {
        label: measure(policy, options.rounds, options.size)
        for label, policy in (("patterns", "bench-patterns"), ("embedded", "bench-embedded"))
    }
    section = report.Section("Each door beside chat completions, with the echo upstream", (), table(found))
    text = section.render(report.about("bench/doors.py"))
    print(text)
    if options.write:
        report.write(ROOT / "docs" / "benchmarks.md", "doors", text)


if __name__ == "__main__":
    main()
