"""What the gateway does with garak's probes: `make clients` first, then this; --write puts the table into docs/clients.md.

garak asks the echo upstream through the gateway, once under each policy. Its own detectors ask whether a model fell for a
probe, and an echo has nothing to fall with; what counts here is what the gateway did, as its own metrics tell it.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "e2e")]

from running import Running, start  # noqa: E402 - found on the path above

PAGE = ROOT / "docs" / "clients.md"
BEGIN, END = "<!-- garak -->", "<!-- /garak -->"
FAMILIES = ("encoding", "dan", "promptinject", "goodside", "ansiescape", "web_injection", "apikey")
POLICIES = ("baseline", "strict")
OUTCOME = re.compile(r'caveat_requests_total\{endpoint="chat",outcome="(\w+)",tenant="([\w-]+)"\} (\d+)')


def make_key(gateway: Running, tenant: str, policy: str) -> str:
    command = [sys.executable, "-m", "gateway", "key", "create", "--tenant", tenant, "--policy", policy, "--json"]
    done = subprocess.run(
        [*command, "--data-dir", str(gateway.directory / "data")], capture_output=True, text=True, check=True, cwd=ROOT
    )
    return str(json.loads(done.stdout)["key"])


def probe(garak: Path, gateway: Running, family: str, key: str, cap: int, scratch: Path) -> None:
    config = scratch / "garak.yaml"
    config.write_text(f"run:\n  soft_probe_prompt_cap: {cap}\n  generations: 1\n")
    options = scratch / "options.json"
    uri = {"uri": f"{gateway.data}/v1", "stop": [], "max_tokens": 150}
    options.write_text(json.dumps({"openai": {"OpenAICompatible": uri}}))
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONPATH"}
    environment |= {"OPENAICOMPATIBLE_API_KEY": key, "XDG_DATA_HOME": str(scratch), "HF_HUB_OFFLINE": "1"}
    done = subprocess.run(
        [
            *(str(garak), "-m", "garak", "--config", str(config), "--target_type", "openai.OpenAICompatible"),
            *("--target_name", "echo", "--generator_option_file", str(options), "--probes", family),
            *("--detectors", "always.Pass", "--report_prefix", str(scratch / family)),
        ],
        env=environment,
        cwd=scratch,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        print(
            f"garak: {family} ended with {done.returncode}: {done.stdout[-300:]} {done.stderr[-700:]}", file=sys.stderr
        )


def outcomes(gateway: Running) -> dict[str, dict[str, int]]:
    """Return what became of the requests of each tenant."""
    with urllib.request.urlopen(f"{gateway.control}/metrics") as answer:
        text = answer.read().decode()
    found: dict[str, dict[str, int]] = {}
    for outcome, tenant, count in OUTCOME.findall(text):
        found.setdefault(tenant, {})[outcome] = int(count)
    return found


def table(told: dict[str, dict[str, int]], families: tuple[str, ...]) -> str:
    lines = ["| probes | policy | prompts | refused | redacted | flagged | allowed |", "|---|---|---|---|---|---|---|"]
    for family in families:
        for policy in POLICIES:
            counts = told.get(tenant_of(policy, family), {})
            cells = [counts.get(name, 0) for name in ("refuse", "redact", "flag", "allow")]
            lines.append(f"| {family} | {policy} | {sum(counts.values())} | " + " | ".join(map(str, cells)) + " |")
    return "\n".join(lines)


def tenant_of(policy: str, family: str) -> str:
    return f"{policy}-{family}".replace("_", "-")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--garak", default=str(ROOT / "build" / "clients" / "garak" / "bin" / "python"))
    parser.add_argument("--cap", type=int, default=40, help="prompts of each probe")
    parser.add_argument("--families", nargs="*", default=list(FAMILIES))
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    families = tuple(options.families)
    with tempfile.TemporaryDirectory() as name:
        gateway = start(Path(name) / "gateway")
        try:
            for family in families:
                for policy in POLICIES:
                    key = make_key(gateway, tenant_of(policy, family), policy)
                    scratch = Path(name) / f"{policy}-{family}"
                    scratch.mkdir()
                    probe(Path(options.garak), gateway, family, key, options.cap, scratch)
                    print(family, policy, outcomes(gateway).get(tenant_of(policy, family)), flush=True)
            text = table(outcomes(gateway), families)
        finally:
            gateway.stop()
    print(text)
    if options.write:
        before, _, rest = PAGE.read_text("utf-8").partition(BEGIN)
        after = rest.partition(END)[2]
        PAGE.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", "utf-8")


if __name__ == "__main__":
    main()
