"""A policy that explains nothing tells no score and no category at any door: what one door hides, another must not tell."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from fakes import BLOCK, CANARY, ENDED, FLAG, REDACT, CanaryFleet, Drive, ScriptedUpstream, text_deltas

from classifiers.types import Status
from gateway.app import endpoints
from policies.types import Explain, Policy

ENDPOINTS = endpoints()
WHO = {"agent_id": "", "agent_type": "", "agent_workspace": "", "agent_user": ""}
EVENT = {"kind": "step/request", "step_id": "s", **WHO, "llm_protocol": "openai.chat"}
SAID = [{"role": "user", "content": f"so {CANARY}"}]
BODIES: dict[str, Any] = {
    "chat": {"model": "m", "messages": SAID, "moderation": {"model": "caveat"}},
    "completions": {"model": "m", "prompt": f"so {CANARY}"},
    "responses": {"model": "m", "input": f"so {CANARY}", "moderation": {"model": "caveat"}},
    "messages": {"model": "m", "max_tokens": 9, "messages": SAID},
    "moderations": {"input": [f"so {CANARY}", "fine"]},
    "detect": {"contents": [f"so {CANARY}", "fine"], "detector_params": {"threshold": 0.1}},
    "evaluate": {**EVENT, "payload": {"messages": SAID}},
    "heartbeat": {"integration": f"so {CANARY}"},
    "litellm": {"input_type": "request", "texts": [f"so {CANARY}"]},
}
DOORS = pytest.mark.parametrize("name", sorted(ENDPOINTS.keys() - {"embeddings"}))  # a refusal there is the error below


async def answer(name: str, rules: Policy, fleet: CanaryFleet | None = None) -> Any:
    upstream = ScriptedUpstream([*text_deltas(f"hm {CANARY}"), *ENDED])
    drive = Drive(ENDPOINTS[name], upstream, fleet=fleet or CanaryFleet())
    return (await drive(BODIES[name], replace(rules, explain=Explain.NONE))).body


@DOORS
@pytest.mark.parametrize("rules", [BLOCK, REDACT, FLAG], ids=["refuse", "redact", "flag"])
async def test_threat_40_no_door_tells_a_score_or_a_category(name: str, rules: Policy) -> None:
    """Whoever is told scores at one door can learn the thresholds of all of them: a key has one policy."""
    told = await answer(name, rules)
    for text in (json.dumps(told, default=str),):
        text = text.replace("[redacted: hate]", "")  # noqa: PLW2901 - what was put in place says what it stands for
        assert "0.9" not in text
        assert "hate" not in text
        assert "toxicity" not in text


@DOORS
async def test_threat_40_nor_what_nobody_could_judge(name: str) -> None:
    """The categories that a classifier failed on are those that the rules are about."""
    assert "hate" not in json.dumps(await answer(name, BLOCK, CanaryFleet(status=Status.ERROR)))


async def test_what_is_to_be_done_is_still_told() -> None:
    """A verdict without words is a verdict: who asks must be able to act on it."""
    told = await answer("moderations", BLOCK)
    assert [result["flagged"] for result in told["results"]] == [True, False]
    assert [result["category_scores"] for result in told["results"]] == [{}, {}]  # a 0 would say that somebody looked
    assert (await answer("evaluate", BLOCK))["decision"] == "block"
    [span] = (await answer("evaluate", REDACT))["modifications"]["spans"]
    assert (span["start"], span["end"]) == (3, 3 + len(CANARY))
    [[found], nothing] = await answer("detect", BLOCK)
    assert nothing == []
    assert (found["text"], found["detection"], found["detection_type"], found["score"]) == (
        CANARY,
        "policy",
        "policy",
        1.0,
    )


async def test_a_callers_threshold_shows_nothing_more() -> None:
    """Asked with one threshold after the other, it would tell every score."""
    milder = replace(BLOCK, rules=tuple(replace(rule, at_least=0.95) for rule in BLOCK.rules))
    assert await answer("detect", milder) == [[], []]
