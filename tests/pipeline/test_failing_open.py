"""A decision that let pass what nobody could judge says so, on the log and in a counter."""

from __future__ import annotations

import json

import pytest
from fakes import ENDED, Drive, ScriptedUpstream, metrics, policy

from classifiers.types import Direction, UnjudgedReason
from gateway.app import endpoints
from gateway.pipeline.judge import Tally
from policies.actions import allow, refuse
from policies.types import Action, Fired, Mode, Outcome

PICTURE = {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}}
BODY = {"model": "m", "messages": [{"role": "user", "content": [PICTURE]}]}


@pytest.mark.parametrize(("action", "mode"), [(allow.ACTION, "open"), (refuse.ACTION, None)])
async def test_the_record_says_that_a_decision_failed_open(action: Action, mode: str | None) -> None:
    """An incident begins with the question of what went through while a classifier was down."""
    rules = policy(on_unjudged=dict.fromkeys(UnjudgedReason, action))
    drive = await Drive(endpoints()["chat"], ScriptedUpstream(ENDED))(BODY, rules)
    begin = next(each for each in drive.log.records if each.type == "begin")
    told = json.loads(json.dumps(begin.fields["input"]))
    assert told["fired"][0]["rule"] == "unjudged:media"
    assert told.get("failure_mode") == mode
    assert bool(drive.upstream.seen) is (mode == "open")


def fired(rule: str, outcome: Outcome, mode: Mode = Mode.ENFORCE) -> Fired:
    return Fired(rule, "media", 1.0, outcome, mode)


@pytest.mark.parametrize(
    ("all_fired", "is_open"),
    [
        ([fired("unjudged:error", Outcome.ALLOW)], True),
        ([fired("unjudged:error", Outcome.FLAG)], True),
        ([fired("unjudged:error", Outcome.ALLOW), fired("hate", Outcome.REFUSE)], False),
        ([fired("unjudged:error", Outcome.REFUSE)], False),
        ([fired("hate", Outcome.ALLOW)], False),
        ([], False),
    ],
)
def test_what_was_stopped_anyway_did_not_fail_open(all_fired: list[Fired], is_open: bool) -> None:
    """The word is for what took effect."""
    tally = Tally()
    tally.note(all_fired)
    assert tally.has_failed_open is is_open


def test_it_is_counted() -> None:
    """An alarm can rest on it."""
    counted = metrics()
    counted.failed_open(Direction.INPUT)
    assert b'caveat_failed_open_total{direction="input"} 1.0' in counted.render()
