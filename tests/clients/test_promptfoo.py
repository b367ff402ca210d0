"""promptfoo, which teams run over their prompts before a release, with the gateway as its provider."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import yaml
from environments import CARD, HARM, outside, program
from running import Running

QUESTION = "What is the capital of Thailand?"


def case(text: str, *asserts: dict[str, Any]) -> dict[str, Any]:
    return {"vars": {"text": text}, "assert": list(asserts)}


def test_promptfoo_reads_answers_redactions_and_refusals(served: Running, tmp_path: Path) -> None:
    """A refusal is recognised as one by a tool that knows nothing of Caveat."""
    provider = {
        "id": "openai:chat:echo",
        "config": {"apiBaseUrl": f"{served.data}/v1", "apiKey": served.key, "temperature": 0},
    }
    config = {
        "prompts": ["{{text}}"],
        "providers": [provider],
        "tests": [
            case(QUESTION, {"type": "equals", "value": QUESTION}),
            case(f"my card is {CARD}", {"type": "equals", "value": "my card is [redacted: payment card]"}),
            case(HARM, {"type": "is-refusal"}, {"type": "not-contains", "value": "vermin"}),
        ],
    }
    settings, results = tmp_path / "promptfoo.yaml", tmp_path / "results.json"
    settings.write_text(yaml.safe_dump(config))
    quiet = {"PROMPTFOO_DISABLE_TELEMETRY": "1", "PROMPTFOO_DISABLE_UPDATE": "1", "PROMPTFOO_CONFIG_DIR": str(tmp_path)}
    done = subprocess.run(
        [
            *(
                program("node", "node_modules/node/bin/node"),
                program("node", "node_modules/promptfoo/dist/src/main.js"),
            ),
            *("eval", "-c", str(settings), "-o", str(results), "--no-cache", "--no-progress-bar", "--no-table"),
        ],
        env={**outside(), **quiet},
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert results.exists(), done.stdout[-2000:] + done.stderr[-2000:]
    outcomes = json.loads(results.read_text())["results"]["results"]
    failed = [
        (o["vars"]["text"], o.get("error"), o.get("response", {}).get("output")) for o in outcomes if not o["success"]
    ]
    assert not failed
    assert len(outcomes) == 3
