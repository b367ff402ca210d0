"""The official JavaScript clients and Vercel's AI SDK, which most applications on Node.js are built on."""

from __future__ import annotations

import json
import subprocess

from environments import HARM, HOME, SCRIPTS, outside, program
from running import Running


def test_javascript_clients_run_tools_and_see_refusals(served: Running) -> None:
    """Anthropic's tool runner asks for a thread unasked; its parser and the AI SDK's must not stumble over a refusal."""
    node = program("node", "node_modules/node/bin/node")
    program("node", "node_modules/ai/package.json")
    where = {"CAVEAT_URL": served.data, "CAVEAT_KEY": served.key, "CAVEAT_NODE": str(HOME / "node")}
    done = subprocess.run(
        [node, str(SCRIPTS / "javascript.mjs"), HARM],
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
    for door in ("ai_chat", "ai_responses", "ai_messages"):
        assert said[door]["tool"] == "warm in Bangkok"
        assert said[door]["streamed"] == "What is the capital of Thailand?"
        assert said[door]["reason"] == "content-filter"
        assert "usage policy" in said[door]["refused"]
        assert HARM not in said[door]["refused"]
