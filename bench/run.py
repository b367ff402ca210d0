"""Measure the gateway: `make bench`, or `make bench ARGS="--peers --write"`.

Load generator and mock run on one core, the server under test on another; targets take turns and medians are told. CPU
time per request comes first, since other work on the machine disturbs it least. Everything stays on loopback.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench import peers, report, streams, unary
from bench.servers import ROOT, SHARED, Server, ask, bare_proxy, caveat, chat, litellm, mock_upstream

# An access key id of the documented shape that belongs to nobody; split, so that no secret scanner trips over it.
CANARY = "my key is AKIA" + "IOSFODNN7EXAMPLE"
PROFILES = ("paced:0:20:10", "long:0:120:20")


def prove_rails(gateway: Server, mock: Server) -> None:
    """A benchmark of a guard that does not guard is worthless: a secret must be refused and never reach the mock."""
    status, headers, _ = ask(gateway.port, "POST", "/v1/chat/completions", chat("hello"), gateway.key)
    assert (status, headers["x-caveat-action"]) == (200, "allow"), (status, headers)
    before = json.loads(ask(mock.port, "GET", "/stats")[2])["unary"]
    _, headers, _ = ask(gateway.port, "POST", "/v1/chat/completions", chat(CANARY), gateway.key)
    after = json.loads(ask(mock.port, "GET", "/stats")[2])["unary"]
    assert headers["x-caveat-action"] == "refuse", headers
    assert after == before, "the refused request reached the mock"


def rss_mb(pid: int) -> float:
    """Resident memory of the gateway's own process, without its Redis child."""
    pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def gateway_section(policy: str, options: argparse.Namespace) -> report.Section:
    """Unary calls and unpaced streams under one policy, with memory and start-up."""
    with tempfile.TemporaryDirectory() as home, ExitStack() as stack:
        mock = stack.enter_context(mock_upstream())
        bare = stack.enter_context(bare_proxy(mock))
        gateway = stack.enter_context(caveat(Path(home), policy, mock.port))
        prove_rails(gateway, mock)
        idle = rss_mb(gateway.pid)
        run = {"seconds": options.seconds, "rounds": options.rounds}
        one = unary.compare(mock, [bare, gateway], at_once=1, **run)
        many = unary.compare(mock, [bare, gateway], at_once=32, **run)
        stream = unary.compare(mock, [gateway], at_once=16, mode="stream", **run)["caveat"]
        memory = (idle, rss_mb(gateway.pid))
    return report.gateway(policy, {1: one, 32: many}, stream, memory, gateway.ready_seconds)


def stream_section(options: argparse.Namespace) -> report.Section:
    rows = {}
    for policy in ("bench-patterns", "bench-ngram", "bench-embedded"):
        with tempfile.TemporaryDirectory() as home, ExitStack() as stack:
            mock = stack.enter_context(mock_upstream(*PROFILES))
            gateway = stack.enter_context(caveat(Path(home), policy, mock.port))
            streams.measure(mock, gateway, "paced", 16, 1)  # warm-up
            for model in ("paced", "long"):
                rows[policy, model] = streams.measure(mock, gateway, model, 16, options.rounds)
    return report.streams(rows)


def peer_section(options: argparse.Namespace) -> report.Section:
    """Caveat and LiteLLM at the same mock in the same run; each answers alone while the others idle."""
    rows: dict[str, unary.Row] = {}
    for venv in peers.VENVS_WANTED:
        peers.ensure(venv)
        with tempfile.TemporaryDirectory() as home, tempfile.TemporaryDirectory() as other, ExitStack() as stack:
            mock = stack.enter_context(mock_upstream())
            gateway = stack.enter_context(caveat(Path(home), "bench-patterns", mock.port))
            peer = stack.enter_context(litellm(Path(other), venv, mock.port))
            peers.prove_rails(peer, mock)
            prove_rails(gateway, mock)
            for at_once in (1, 32):
                run = {"seconds": options.seconds, "rounds": options.rounds}
                got = unary.compare(mock, [gateway, peer], at_once=at_once, **run)
                rows |= {f"{name} beside {venv}, c={at_once}": got[name] for name in ("caveat", venv)}
    return report.peers(rows)


SECTIONS: dict[str, Callable[[argparse.Namespace], report.Section]] = {
    "patterns": lambda options: gateway_section("bench-patterns", options),
    "ngram": lambda options: gateway_section("bench-ngram", options),
    "embedded": lambda options: gateway_section("bench-embedded", options),
    "streams": stream_section,
    "peers": peer_section,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=sorted(SECTIONS), action="append", help="these sections only; repeat")
    parser.add_argument(
        "--peers", action="store_true", help="also LiteLLM; installs it under bench/.venvs at the first time"
    )
    parser.add_argument("--seconds", type=float, default=4.0, help="length of one run")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", action="store_true", help="put the tables into docs/benchmarks.md")
    options = parser.parse_args()
    if not SHARED.is_dir():
        print("skipped: ../shared/bench with the mock upstream and the load generator is not here")
        return 0
    if not Path("/proc/self/statm").exists():
        print("skipped: CPU time is read from /proc, which this system does not have")
        return 0
    chosen = options.only or [name for name in SECTIONS if name != "peers" or options.peers]
    facts = report.about("make bench" + (f' ARGS="{" ".join(sys.argv[1:])}"' if sys.argv[1:] else ""))
    for name in chosen:
        section = SECTIONS[name](options)
        text = section.render(facts)
        print(text, flush=True)
        if options.write:
            report.write(ROOT / "docs" / "benchmarks.md", name, text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
