"""Moderations: one result for each text, one for all content parts together."""

from __future__ import annotations

from typing import Any

import pytest
from fakes import BLOCK, CANARY, ENDED, CanaryFleet, Drive, ScriptedUpstream
from openai.types import ModerationCreateResponse

from classifiers.types import Direction, Role
from gateway.app import endpoints
from gateway.errors import BadRequest

MODERATIONS = endpoints()["moderations"]
IMAGE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}


async def moderated(given: Any, fleet: CanaryFleet | None = None, **more: Any) -> Any:
    drive = Drive(MODERATIONS, ScriptedUpstream(ENDED), fleet=fleet or CanaryFleet())
    answer = (await drive({"input": given, **more}, BLOCK)).body
    ModerationCreateResponse.model_validate(answer, strict=True)
    return answer


def part(text: str) -> dict[str, str]:
    return {"type": "text", "text": text}


async def test_an_array_of_texts_has_a_result_for_each() -> None:
    answer = await moderated(["fine", CANARY, ""])
    assert [r["flagged"] for r in answer["results"]] == [False, True, False]
    assert [r["categories"]["hate"] for r in answer["results"]] == [False, True, False]


async def test_content_parts_have_one_result_together() -> None:
    """As OpenAI has it: they are one input of several media."""
    [result] = (await moderated([part("fine"), part(CANARY)]))["results"]
    assert result["flagged"]
    assert result["category_scores"]["hate"] == 0.9


async def test_threat_16_a_payload_split_over_parts_is_flagged() -> None:
    """They are read together."""
    [result] = (await moderated([part(CANARY[:5]), part(CANARY[5:])]))["results"]
    assert result["flagged"]


async def test_a_picture_is_flagged_as_unjudged_and_its_scores_rest_on_no_input() -> None:
    """A score of 0 for a picture that nobody saw would read as harmless."""
    for given, applied in (([IMAGE], []), ([part("look"), IMAGE], ["text"])):
        [result] = (await moderated(given))["results"]
        assert result["flagged"]
        assert result["caveat"]["unjudged"] == ["media.image"]
        assert set(map(tuple, result["category_applied_input_types"].values())) == {tuple(applied)}


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ({}, "input"),
        ({"input": None}, "input"),
        ({"input": []}, "input"),
        ({"input": 7}, "input"),
        ({"input": [7]}, "input[0]"),
        ({"input": ["a", part("b")]}, "input"),
        ({"input": ["a"] * 1001}, "input"),
        ({"input": [{"text": "a"}]}, "input[0].type"),
        ({"input": "a", "model": "x" * 257}, "model"),
        ({"input": "a", "model": 7}, "model"),
        ({"input": "a", "stream": True}, "stream"),
        ({"input": "a", "caveat": {"direction": "sideways"}}, "caveat.direction"),
        ({"input": "a", "caveat": {"policy": "strict"}}, "caveat.policy"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_cannot_be_judged_is_a_400_that_names_the_place(body: Any, place: str) -> None:
    with pytest.raises(BadRequest) as caught:
        Drive(MODERATIONS, ScriptedUpstream(ENDED)).asked(body, BLOCK)
    assert caught.value.param == place


async def test_texts_can_be_judged_as_what_a_model_wrote() -> None:
    """Rules for answers differ; whose rules they are is the key's alone."""
    fleet = CanaryFleet()
    answer = await moderated("hello", fleet, caveat={"direction": "output"})
    assert {(s.direction, s.role) for s in fleet.seen} == {(Direction.OUTPUT, Role.ASSISTANT)}
    assert answer["caveat"]["stage"] == "output"


@pytest.mark.parametrize("name", ["omni-moderation-latest", "text-moderation-latest", "anything", None])
async def test_the_model_that_is_named_selects_nothing(name: str | None) -> None:
    """Clients send OpenAI's names; what judged is said in the answer."""
    answer = await moderated(CANARY, model=name)
    assert answer["model"] == "caveat"
    assert answer["results"][0]["flagged"]
