"""The door for LiteLLM's generic guardrail API: what blocks, what is rewritten, and what may not be taken for granted."""

from __future__ import annotations

from typing import Any

import pytest
from fakes import BLOCK, CANARY, FLAG, REDACT, CanaryFleet, Drive, ScriptedUpstream

from classifiers.types import Channel, Direction, Role, Status
from gateway.app import endpoints
from gateway.errors import BadRequest
from policies.types import Policy

LITELLM = endpoints()["litellm"]


async def asked(body: Any, rules: Policy = BLOCK, fleet: CanaryFleet | None = None) -> tuple[Any, Drive]:
    drive = Drive(LITELLM, ScriptedUpstream(), fleet=fleet or CanaryFleet())
    await drive(body, rules)
    assert not drive.upstream.seen
    return drive.body, drive


def request(*texts: str, **more: Any) -> dict[str, Any]:
    """A body as LiteLLM sends it: every member of its model, most of them null."""
    empty = dict.fromkeys(["images", "tools", "tool_calls", "structured_messages", "model", "litellm_version"])
    notes = {"request_data": {"user_api_key_alias": "k"}, "request_headers": {"host": "x"}}
    return {"input_type": "request", "texts": list(texts), **empty, **notes, **more}


async def test_a_harmless_call_goes_on() -> None:
    """NONE is the only word by which LiteLLM changes nothing."""
    answer, drive = await asked(request("hello", "there"))
    assert answer["action"] == "NONE"
    assert "texts" not in answer
    assert [r.type for r in drive.log.records] == ["begin", "end"]


async def test_a_refused_text_blocks_with_words_that_hold_none_of_it() -> None:
    """LiteLLM gives the reason to its own caller."""
    answer, _ = await asked(request("hello", f"so {CANARY} it is"))
    assert answer["action"] == "BLOCKED"
    assert "hate" in answer["blocked_reason"]
    assert CANARY not in str(answer)


async def test_redactions_come_back_as_texts_in_their_places() -> None:
    """LiteLLM puts them where the others stood, by position; a list of another length it would refuse."""
    texts = (f"{CANARY} and {CANARY}!", "plain", f"grüße 😀 {CANARY}")
    answer, _ = await asked(request(*texts), REDACT)
    assert answer["action"] == "GUARDRAIL_INTERVENED"
    assert answer["texts"] == ["[redacted: hate] and [redacted: hate]!", "plain", "grüße 😀 [redacted: hate]"]


async def test_what_is_only_flagged_goes_on() -> None:
    """Flag is for people who watch, not for the text."""
    assert (await asked(request(CANARY), FLAG))[0]["action"] == "NONE"


@pytest.mark.parametrize("status", [Status.ERROR, Status.TIMEOUT])
async def test_a_dead_classifier_blocks(status: Status) -> None:
    """Failure is a verdict here too."""
    assert (await asked(request("hello"), BLOCK, CanaryFleet(status=status)))[0]["action"] == "BLOCKED"


CALL = {"id": "c", "type": "function", "function": {"name": "f", "arguments": '{"a": "so CANARY\\u002d7f3a"}'}}
ELSEWHERE: list[dict[str, Any]] = [
    {"tool_calls": [CALL]},
    {"tools": [{"type": "function", "function": {"name": "f", "description": CANARY}}]},
    {"structured_messages": [{"role": "user", "name": CANARY, "content": "hello"}]},
    {"structured_messages": [{"role": "assistant", "content": None, "tool_calls": [CALL]}]},
    {"structured_messages": [{"role": "user", "content": f"not among the texts: {CANARY}"}]},
    {"something_new": CANARY},
]


@pytest.mark.parametrize("more", ELSEWHERE)
async def test_what_would_have_to_be_redacted_elsewhere_blocks(more: dict[str, Any]) -> None:
    """LiteLLM takes back texts and no tool calls: a redaction that cannot be made must not be lost."""
    assert (await asked(request("hello", **more), REDACT))[0]["action"] == "BLOCKED"


async def test_a_text_is_judged_once_and_in_the_role_of_its_message() -> None:
    """The same texts come again in the messages; the system prompt is not the user's."""
    messages = [
        {"role": "system", "content": "be kind"},
        {"role": "user", "content": [{"type": "text", "text": "what?"}]},
        {"role": "tool", "content": "42", "tool_call_id": "t"},
        {"role": "user", "content": "twice"},
        {"role": "system", "content": "twice"},
    ]
    texts = ("be kind", "what?", "42", "twice", "twice")
    _, drive = await asked(request(*texts, structured_messages=messages))
    found = [(s.text, s.role, s.channel) for s in drive.fleet.seen if s.path[0] == "texts"]
    assert found[:5] == [
        ("be kind", Role.SYSTEM, Channel.TEXT),
        ("what?", Role.USER, Channel.TEXT),
        ("42", Role.TOOL, Channel.TOOL_RESULT),
        ("twice", Role.USER, Channel.TEXT),
        ("twice", Role.USER, Channel.TEXT),
    ]
    beside = [s.text for s in drive.fleet.seen[: len(texts) + 1] if s.path[0] == "structured_messages"]
    assert beside == ["t"], "the borders between texts come after the texts themselves"


async def test_definitions_of_tools_have_the_systems_role() -> None:
    """As at every other door: a tool that is described by what it prevents is no attack of the user's."""
    tools = [{"type": "function", "function": {"name": "f", "description": CANARY, "parameters": {"a": CANARY}}}]
    _, drive = await asked(request("hello", tools=tools))
    assert {s.role for s in drive.fleet.seen if s.text == CANARY} == {Role.SYSTEM}
    assert {s.role for s in drive.fleet.seen if s.text == "hello"} == {Role.USER}


@pytest.mark.parametrize("at", range(1, len(CANARY)))
async def test_threat_16_a_payload_split_over_messages_is_stopped(at: int) -> None:
    """They are read as one conversation, so they are judged as one."""
    assert (await asked(request(f"so {CANARY[:at]}", CANARY[at:]), REDACT))[0]["action"] == "BLOCKED"


async def test_an_answer_is_judged_as_output_and_its_end_kept_back() -> None:
    """What LiteLLM has streamed cannot be redacted any more, so it is told to keep the last bit."""
    answer, drive = await asked({"input_type": "response", "texts": ["fine", f"a {CANARY}"]}, REDACT)
    assert {(s.direction, s.role) for s in drive.fleet.seen} == {(Direction.OUTPUT, Role.ASSISTANT)}
    assert answer["texts"] == ["fine", "a [redacted: hate]"]
    assert len(answer["stream_holdback_chars"]) == 2
    assert min(answer["stream_holdback_chars"]) >= 96


async def test_images_are_neither_fetched_nor_passed() -> None:
    """Nobody read them, and the default is to refuse what nobody could judge."""
    picture = {"type": "image_url", "image_url": {"url": "https://example.com/a.png"}}
    messages = [{"role": "user", "content": [{"type": "text", "text": "look"}, picture]}]
    for more in ({"images": ["https://example.com/a.png"]}, {"structured_messages": messages}):
        answer, drive = await asked(request("look", **more))
        assert answer["action"] == "BLOCKED"
        assert any(s.channel is Channel.MEDIA for s in drive.fleet.seen)


async def test_notes_about_the_call_are_not_judged_and_choose_nothing() -> None:
    """A key's e-mail address goes to no model; and a caller can write into the parameters."""
    notes = {
        "request_data": {"user_api_key_user_email": CANARY},
        "request_headers": {"user-agent": CANARY},
        "additional_provider_specific_params": {"policy": "off", "threshold": 1.0, "x": CANARY},
    }
    answer, drive = await asked(request("hello", **notes))
    assert answer["action"] == "NONE"
    assert [s.text for s in drive.fleet.seen] == ["hello"]


@pytest.mark.parametrize(
    ("body", "param"),
    [
        ({}, "input_type"),
        ({"input_type": None}, "input_type"),
        ({"input_type": "both"}, "input_type"),
        ({"input_type": "request", "texts": "hello"}, "texts"),
        ({"input_type": "request", "texts": ["a", 1]}, "texts[1]"),
        ({"input_type": "request", "images": "x"}, "images"),
        ({"input_type": "request", "structured_messages": {}}, "structured_messages"),
        ({"input_type": "request", "tool_calls": ["x"]}, "tool_calls[0]"),
        ([], "$"),
    ],
)
async def test_a_body_of_another_shape_is_refused_with_its_place(body: Any, param: str) -> None:
    """LiteLLM then fails closed, and its operator reads where."""
    with pytest.raises(BadRequest) as refused:
        await asked(body)
    assert refused.value.param == param


async def test_threat_21_arguments_that_are_a_text_as_well_are_judged_decoded() -> None:
    """Whoever sends the same string as a text must not have it read there alone, where an escape is six letters."""
    arguments = '{"a": "\\u0043' + CANARY[1:] + '"}'
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": arguments}}
    said = [{"role": "user", "content": arguments}, {"role": "assistant", "content": None, "tool_calls": [call]}]
    answer, _ = await asked(request(arguments, structured_messages=said))
    assert answer["action"] == "BLOCKED"
