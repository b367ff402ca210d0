"""The peer gateway that ours is compared with: its own virtual environments, and the proof that its guardrail runs."""

from __future__ import annotations

import json
import subprocess
import sys

from bench.servers import VENVS, Server, ask, chat

# As installed, the proxy tries a failing import of opentelemetry at every request. Both are measured: to quote only the
# slower one would not be fair.
VENVS_WANTED = {
    "litellm": ("litellm[proxy]",),
    "litellm-otel": ("litellm[proxy]", "opentelemetry-api", "opentelemetry-sdk", "opentelemetry-exporter-otlp"),
}


def ensure(venv: str) -> None:
    home = VENVS / venv
    if (home / "bin" / "litellm").exists():
        return
    print(f"installing {venv} into {home.name}; this takes a minute", flush=True)
    subprocess.run([sys.executable, "-m", "venv", "--clear", str(home)], check=True)
    subprocess.run([str(home / "bin" / "pip"), "install", "-qq", *VENVS_WANTED[venv]], check=True)


def version(venv: str) -> str:
    code = "import importlib.metadata as m; print(m.version('litellm'))"
    answer = subprocess.run(
        [str(VENVS / venv / "bin" / "python"), "-c", code], capture_output=True, text=True, check=True
    )
    return answer.stdout.strip()


def prove_rails(peer: Server, mock: Server) -> None:
    """The peer's guardrail must refuse too, or the comparison would be with a plain proxy."""
    assert ask(peer.port, "POST", "/v1/chat/completions", chat("hello"), peer.key)[0] == 200
    before = json.loads(ask(mock.port, "GET", "/stats")[2])["unary"]
    assert ask(peer.port, "POST", "/v1/chat/completions", chat("this is forbidden"), peer.key)[0] != 200
    assert json.loads(ask(mock.port, "GET", "/stats")[2])["unary"] == before
