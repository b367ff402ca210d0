"""OpenAI's inline `moderation`: for who asks, of what was judged, and nothing that was not."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from fakes import BLOCK, CANARY, ENDED, FLAG, CanaryFleet, Drive, ScriptedUpstream, text_deltas
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.responses import Response

from classifiers.types import Status, UnjudgedReason
from gateway.app import endpoints
from policies.actions import allow
from policies.types import Explain, Policy

ASKED: dict[str, Any] = {"model": "omni-moderation-latest"}
BODIES: dict[str, dict[str, Any]] = {
    "chat": {"model": "m", "messages": [{"role": "user", "content": "hello"}]},
    "responses": {"model": "m", "input": "hello"},
}
EVIL: dict[str, dict[str, Any]] = {
    "chat": {"model": "m", "messages": [{"role": "user", "content": CANARY}]},
    "responses": {"model": "m", "input": CANARY},
}
FORMATS = pytest.mark.parametrize("name", sorted(BODIES))


async def moderation(name: str, body: dict[str, Any], rules: Policy, answer: str, fleet: CanaryFleet) -> dict[str, Any]:
    """The object, whole and streamed, which must be one and the same; checked against the library's own types."""
    upstream = ScriptedUpstream([*text_deltas(answer), *ENDED])
    drive = await Drive(endpoints()[name], upstream, fleet=fleet)(body | {"moderation": ASKED}, rules)
    assert not upstream.seen or "moderation" not in upstream.seen[0]
    (ChatCompletion if name == "chat" else Response).model_validate(drive.body)
    events = [json.loads(line[6:]) for line in drive.wire.splitlines() if line.startswith("data: {")]
    if name == "chat":
        [told] = [e["moderation"] for e in events if "moderation" in e]
        for event in events:
            ChatCompletionChunk.model_validate(event)
    else:
        told = events[-1]["response"]["moderation"]
    assert told == drive.body["moderation"]
    sides: dict[str, Any] = {side: one.get("results", [one])[0] for side, one in told.items()}
    return sides


@FORMATS
async def test_each_side_has_its_own_scores(name: str) -> None:
    """An application decides by them what it shows and what it reports."""
    told = await moderation(name, BODIES[name], FLAG, f"a {CANARY} b", CanaryFleet())
    assert told["input"]["type"] == told["output"]["type"] == "moderation_result"
    assert (told["input"]["flagged"], told["output"]["flagged"]) == (False, True)
    assert (told["input"]["category_scores"]["hate"], told["output"]["category_scores"]["hate"]) == (0.0, 0.9)
    assert (told["input"]["categories"]["hate"], told["output"]["categories"]["hate"]) == (False, True)
    assert told["output"]["model"] == "caveat"


@FORMATS
async def test_what_was_never_generated_has_no_score(name: str) -> None:
    """A 0 would say that somebody looked."""
    told = await moderation(name, EVIL[name], BLOCK, "fine", CanaryFleet())
    assert told["input"]["flagged"]
    assert (told["output"]["type"], told["output"]["code"]) == ("error", "not_generated")


@FORMATS
async def test_an_answer_that_was_withheld_has_its_scores(name: str) -> None:
    """The caller sees the refusal and why; nothing of the text."""
    told = await moderation(name, BODIES[name], BLOCK, f"a {CANARY} b", CanaryFleet())
    assert not told["input"]["flagged"]
    assert told["output"]["flagged"]


@FORMATS
@pytest.mark.parametrize("status", [Status.TIMEOUT, Status.ERROR])
async def test_a_side_that_a_classifier_failed_on_is_an_error_and_no_zero(name: str, status: Status) -> None:
    """Also where the policy lets it pass."""
    lenient = replace(BLOCK, on_unjudged=dict.fromkeys(UnjudgedReason, allow.ACTION))
    told = await moderation(name, BODIES[name], lenient, "fine", CanaryFleet(status=status))
    assert [told[side]["code"] for side in ("input", "output")] == ["unjudged", "unjudged"]


@FORMATS
async def test_threat_40_a_policy_that_explains_nothing_tells_no_scores(name: str) -> None:
    """Scores show how far a text is from a threshold, to who tries often enough."""
    told = await moderation(name, EVIL[name], replace(BLOCK, explain=Explain.NONE), "fine", CanaryFleet())
    assert [told[side]["code"] for side in ("input", "output")] == ["not_explained", "not_explained"]
    assert "0.9" not in json.dumps(told)


@FORMATS
async def test_who_does_not_ask_is_told_nothing(name: str) -> None:
    """The body is what it was before the object existed."""
    upstream = ScriptedUpstream([*text_deltas(f"a {CANARY} b"), *ENDED])
    for asked in ({}, {"moderation": None}):
        drive = await Drive(endpoints()[name], upstream)(BODIES[name] | asked, FLAG)
        assert '"moderation' not in drive.wire
        assert "moderation" not in drive.body
