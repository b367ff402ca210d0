"""The guardrails detector API: each content by itself, with places in the text that the caller sent."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from asgi_calls import build
from fakes import BLOCK, CANARY, ENDED, FLAG, REDACT, CanaryFleet, Drive, ScriptedUpstream, policy
from hypothesis import given
from hypothesis import strategies as st

from classifiers.types import Direction, Role, Status, UnjudgedReason
from gateway.app import endpoints
from policies.actions import allow, refuse
from policies.types import Mode, Policy, Rule

DETECT = endpoints()["detect"]
HIGH = policy(rules=(Rule("no-canary", "hate", 0.95, refuse.ACTION),))  # the fake says 0.9
SHADOW = policy(rules=(Rule("no-canary", "hate", 0.5, refuse.ACTION, mode=Mode.SHADOW),))


async def detected(contents: list[str], rules: Policy = BLOCK, fleet: CanaryFleet | None = None, **params: Any) -> Any:
    body = {"contents": contents, **({"detector_params": params} if params else {})}
    drive = await Drive(DETECT, ScriptedUpstream(ENDED), fleet=fleet or CanaryFleet())(body, rules)
    return drive.body


async def test_each_content_has_its_own_list_in_order() -> None:
    """The orchestrator matches lists to texts by their place."""
    found = await detected(["fine", f"so {CANARY}", "", "fine"])
    assert found == [
        [],
        [
            {
                "start": 3,
                "end": 14,
                "text": CANARY,
                "detection": "hate",
                "detection_type": "hap",
                "score": 0.9,
            }
        ],
        [],
        [],
    ]


@given(st.lists(st.text(max_size=20), min_size=1, max_size=4), st.text(max_size=20))
async def test_places_count_code_points_of_the_text_that_was_sent(before: list[str], after: str) -> None:
    """Emoji and combining marks shift bytes and UTF-16 units, and must not shift these."""
    if any(CANARY in text for text in (*before, after)):
        return
    text = f"{before[0]} {CANARY} {after}"
    lists = await detected([*before, text])
    assert [found["text"] for found in lists[-1]] == [CANARY]
    assert text[lists[-1][0]["start"] : lists[-1][0]["end"]] == CANARY


@pytest.mark.parametrize("rules", [BLOCK, REDACT, FLAG], ids=["refuse", "redact", "flag"])
async def test_whatever_the_policy_does_about_it_is_a_detection(rules: Policy) -> None:
    assert [len(found) for found in await detected([CANARY], rules)] == [1]


@pytest.mark.parametrize("rules", [HIGH, SHADOW, policy(allow.ACTION)], ids=["threshold", "shadow", "allow"])
async def test_what_the_policy_does_not_act_on_is_none(rules: Policy) -> None:
    """An orchestrator takes any detection for a reason to stop."""
    assert await detected([CANARY], rules) == [[]]


async def test_a_threshold_adds_and_never_takes_away() -> None:
    """A caller can ask for more than its policy acts on; a guard that its caller could switch off would be none."""
    assert len((await detected([CANARY], HIGH, threshold=0.8))[0]) == 1
    assert len((await detected([CANARY], HIGH, threshold=0.99))[0]) == 0
    assert len((await detected([CANARY], BLOCK, threshold=1.0))[0]) == 1


async def test_a_threshold_shows_only_what_the_policy_asks_about() -> None:
    """Scores of other categories are not this key's to see."""
    other = policy(rules=(Rule("other", "violence", 0.5, refuse.ACTION),))
    assert await detected([CANARY], other, threshold=0.0) == [[]]


@pytest.mark.parametrize("status", [Status.TIMEOUT, Status.ERROR])
async def test_what_nobody_could_judge_is_a_detection(status: Status) -> None:
    """An empty list would say that somebody had looked."""
    [[found]] = await detected(["hello"], BLOCK, CanaryFleet(status=status), threshold=0.5)
    assert found["detection_type"] == "unjudged"
    assert (found["start"], found["end"], found["score"]) == (0, 5, 1.0)


async def test_a_policy_that_lets_the_unjudged_pass_in_words_is_obeyed() -> None:
    lenient = policy(on_unjudged=dict.fromkeys(UnjudgedReason, allow.ACTION))
    assert await detected(["hello"], lenient, CanaryFleet(status=Status.ERROR)) == [[]]


async def test_what_a_model_wrote_is_judged_as_output_where_the_caller_says_so() -> None:
    """The API has one path for questions and answers."""
    for said, direction, role in (("input", Direction.INPUT, Role.USER), ("output", Direction.OUTPUT, Role.ASSISTANT)):
        fleet = CanaryFleet()
        await detected([CANARY], BLOCK, fleet, direction=said)
        assert {(s.direction, s.role) for s in fleet.seen} == {(direction, role)}


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        {"contents": []},
        {"contents": "text"},
        {"contents": [7]},
        {"contents": [None]},
        {"contents": ["a"] * 1001},
        {"contents": ["a"], "model": "x"},
        {"contents": ["a"], "detector_params": []},
        {"contents": ["a"], "detector_params": {"threshold": 2}},
        {"contents": ["a"], "detector_params": {"threshold": "0.5"}},
        {"contents": ["a"], "detector_params": {"regex": ["email"]}},
        {"contents": ["a"], "detector_params": {"direction": "sideways"}},
    ],
    ids=lambda body: str(body)[:50],
)
async def test_a_body_of_the_wrong_shape_is_a_422_in_the_apis_own_words(tmp_path: Path, body: Any) -> None:
    """A parameter that is ignored would look heeded, as a pattern that is asked for and never sought."""
    reply = await build(tmp_path, BLOCK).post(json.dumps(body).encode(), "detect")
    assert reply.status == 422
    assert reply.json["code"] == 422
    assert reply.json["message"]


async def test_the_detector_id_selects_nothing(tmp_path: Path) -> None:
    """The key alone selects the policy."""
    house = build(tmp_path, BLOCK)
    headers = [(b"host", b"h"), (b"authorization", b"Bearer " + house.key), (b"detector-id", b"none-at-all")]
    reply = await house.post(json.dumps({"contents": [CANARY]}).encode(), "detect", headers=headers)
    assert reply.status == 200
    assert len(reply.json[0]) == 1
    assert reply.headers["x-caveat-action"] == "refuse"


@pytest.mark.parametrize(
    ("body", "place"),
    [
        (b'{"contents": [{"a": 1, "a": 2}]}', "contents[0]"),
        (b'{"contents": ["a"], "detector_params": {"threshold": 1e999}}', "detector_params.threshold"),
        (b'{"contents": ["\\ud800"]}', "contents[0]"),
        (b'{"contents": [7]}', "contents[0]"),
    ],
)
async def test_a_fault_names_its_place(tmp_path: Path, body: bytes, place: str) -> None:
    """This API's errors have no member for it, so the words tell."""
    reply = await build(tmp_path, BLOCK).post(body, "detect")
    assert reply.status == 422
    assert f"`{place}`" in reply.json["message"]
