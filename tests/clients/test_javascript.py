"""The official JavaScript clients and Vercel's AI SDK, which most applications on Node.js are built on."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

from environments import HARM, HOME, SCRIPTS, outside, program
from running import Running

DOCS = Path(__file__).resolve().parents[2] / "docs"


def test_javascript_clients_run_tools_and_see_refusals(served: Running, tmp_path: Path) -> None:
    """Anthropic's tool runner asks for a thread unasked; its parser and the AI SDK's must not stumble over a refusal."""
    told = re.findall(r"```js\n(.*?)```", (DOCS / "clients.md").read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "once.mjs").write_text(told[0], encoding="utf-8")
    node = program("node", "node_modules/node/bin/node")
    program("node", "node_modules/ai/package.json")
    where = {"CAVEAT_URL": served.data, "CAVEAT_KEY": served.key, "CAVEAT_NODE": str(HOME / "node")}
    done = subprocess.run(
        [node, str(SCRIPTS / "javascript.mjs"), HARM, str(tmp_path / "once.mjs")],
        env={**outside(), **where},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["openai"]["tool"] == said["anthropic"]["tool"] == "warm in Bangkok"
    assert said["openai"]["response"] == "What is the capital of Thailand?"
    assert "usage policy" in said["openai"]["refused"]
    assert (said["anthropic"]["parsed"], said["anthropic"]["reason"]) == (None, "refusal")
    for door in ("ai_chat", "ai_chat_once", "ai_responses", "ai_messages"):
        assert said[door]["tool"] == "warm in Bangkok"
        assert said[door]["streamed"] == "What is the capital of Thailand?"
        assert said[door]["reason"] == "content-filter"
        assert "usage policy" in said[door]["refused"]
        assert HARM not in said[door]["refused"]
        if door != "ai_chat":  # which takes `content` and `refusal` for two texts (docs/clients.md)
            assert said[door]["refused"].count("usage policy") == 1
            assert said[door]["refused_stream"] == said[door]["refused"]
