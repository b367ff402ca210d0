"""What the Responses door takes, what it refuses in words, and as what it judges the rest."""

from __future__ import annotations

import json
from typing import Any

import pytest

from classifiers.types import Channel, Role
from gateway.app import endpoints
from gateway.errors import BadRequest
from gateway.protocols import strict
from gateway.protocols.base import Bounds
from gateway.protocols.chat_shape import BODY as CHAT
from gateway.types import Exchange

RESPONSES = endpoints()["responses"]


def parsed(**body: Any) -> Exchange:
    document = strict.parse(json.dumps({"model": "m", "input": "hello", **body}).encode())
    return RESPONSES.codec.parse(document, "0190-id", Bounds())


def item(**members: Any) -> dict[str, Any]:
    return {"input": [members]}


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"input": 7}, "input"),
    ({"input": []}, "input"),
    ({"input": None}, "input"),
    ({"input": [[1, 2]]}, "input[0]"),
    ({"input": [{"content": "hello"}]}, "input[0].type"),
    (item(role="root", content="a"), "input[0].role"),
    (item(role="tool", content="a"), "input[0].role"),
    (item(role="user"), "input[0].content"),
    (item(role="user", content=[{"text": "a"}]), "input[0].content[0].type"),
    (item(role="user", content=[{"type": "input_text"}]), "input[0].content[0].text"),
    (item(type="web_search_call", id="w"), "input[0].type"),
    (item(type="compaction", encrypted_content="gAAA"), "input[0].type"),
    (item(type="custom_tool_call", call_id="c", name="n", input="i"), "input[0].type"),
    (item(type="item_reference", id="msg_1"), "input[0].id"),
    (item(type="function_call", name="f", arguments="{}"), "input[0].call_id"),
    (item(type="function_call_output", call_id="c"), "input[0].output"),
    (item(type="reasoning", summary=[], encrypted_content="gAAA"), "input[0].encrypted_content"),
    ({"instructions": [{"role": "user", "content": "a"}]}, "instructions"),
    *(
        ({"tools": [{"type": kind}]}, "tools[0].type")
        for kind in "web_search file_search code_interpreter image_generation mcp computer custom local_shell".split()
    ),
    ({"tools": {"type": "function"}}, "tools"),
    ({"tools": [{"type": "function"}]}, "tools[0].name"),
    ({"tool_choice": {"type": "web_search"}}, "tool_choice.type"),
    ({"tool_choice": "sometimes"}, "tool_choice"),
    (
        {"tool_choice": {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "mcp"}]}},
        "tool_choice.tools[0].type",
    ),
    ({"previous_response_id": "resp_1"}, "previous_response_id"),
    ({"conversation": {"id": "conv_1"}}, "conversation"),
    ({"prompt": {"id": "pmpt_1"}}, "prompt"),
    ({"background": True}, "background"),
    ({"background": "no"}, "background"),
    ({"context_management": [{"type": "compaction"}]}, "context_management"),
    ({"truncation": "auto"}, "truncation"),
    ({"include": ["everything"]}, "include[0]"),
    ({"text": {"format": {"type": "grammar"}}}, "text.format.type"),
    ({"text": {"format": {}}}, "text.format.type"),
    ({"reasoning": {"summary": "detailed"}}, "reasoning.summary"),
    ({"temperature": "hot"}, "temperature"),
    ({"max_output_tokens": -1}, "max_output_tokens"),
    ({"stream": "yes"}, "stream"),
    ({"Input": "twice"}, "Input"),
    ({"moderation": {"model": "gpt"}}, "moderation.model"),
    ({"moderation": {}}, "moderation.model"),
    ({"moderation": {"model": "caveat", "more": "x"}}, "moderation.more"),
    ({"moderation": {"model": "caveat", "policy": {"output": {"mode": "block"}}}}, "moderation.policy.output.mode"),
]


@pytest.mark.parametrize(("body", "place"), REFUSED, ids=[f"{i}:{place}" for i, (_, place) in enumerate(REFUSED)])
def test_what_cannot_be_judged_or_read_is_a_400_that_names_the_place(body: dict[str, Any], place: str) -> None:
    """A caller must be able to mend the request; and what nobody can judge goes nowhere."""
    with pytest.raises(BadRequest) as caught:
        parsed(**body)
    assert caught.value.param == place
    assert caught.value.status == 400


@pytest.mark.parametrize("name", sorted(CHAT.shapes))
def test_threat_16_no_member_of_a_chat_slips_in_under_the_other_formats_name(name: str) -> None:
    """Carried on as a vendor's field, `messages` or `n` would be read by a server as what it is there."""
    value = {"messages": [{"role": "user", "content": "a"}], "n": 2, "stop": ["a"], "logprobs": True}.get(name, 1)
    shared = (
        "model stream temperature top_p user safety_identifier prompt_cache_key service_tier store tools tool_choice"
    )
    if name in f"{shared} parallel_tool_calls top_logprobs moderation".split():
        return
    with pytest.raises(BadRequest) as caught:
        parsed(**{name: value})
    assert caught.value.param == name


def test_each_text_is_judged_in_the_role_that_it_will_have() -> None:
    """Rules ask who speaks: what a tool brought back is not what a user said."""
    exchange = parsed(**{k: v for k, v in RESPONSES.examples[1].items() if k != "model"})
    roles = {span.text: (span.role, span.channel) for span in exchange.spans}
    assert roles["be brief"] == (Role.SYSTEM, Channel.TEXT)
    assert roles["in English"] == (Role.SYSTEM, Channel.TEXT)
    assert roles["what"] == (Role.USER, Channel.TEXT)
    assert roles["thinks"] == (Role.ASSISTANT, Channel.REASONING)
    assert roles["let me look"] == (Role.ASSISTANT, Channel.TEXT)
    assert roles["not that"] == (Role.ASSISTANT, Channel.REFUSAL)
    assert roles["Bangkok"][0] in (Role.ASSISTANT, Role.SYSTEM)
    assert roles["Chiang Mai"] == (Role.ASSISTANT, Channel.TOOL_ARGUMENTS)
    assert roles["warm"] == (Role.TOOL, Channel.TOOL_RESULT)
    assert roles["cool"] == (Role.TOOL, Channel.TOOL_RESULT)
    assert roles["tells the weather"] == (Role.SYSTEM, Channel.SCHEMA)
    assert roles["an answer"] == (Role.SYSTEM, Channel.SCHEMA)
    assert exchange.tools == {"weather"}
    assert exchange.prefills == ("It is",)
    assert exchange.wants_json
    assert exchange.wants_scores
    assert exchange.end_user == "u-2"


@pytest.mark.parametrize(
    "part",
    [
        {"type": "input_image", "image_url": "https://example.org/a.png", "detail": "auto"},
        {"type": "input_file", "file_id": "file_1"},
        {"type": "input_audio", "input_audio": {"data": "AAAA", "format": "wav"}},
        {"type": "computer_screenshot", "image_url": "x"},
        {"type": "input_text", "text": "a", "image_url": "https://example.org/a.png"},
        {"type": "input_text", "text": "a", "file_id": "file_1"},
    ],
    ids=",".join,
)
@pytest.mark.parametrize("where", ["content", "output"])
def test_what_is_no_text_is_told_as_media(part: dict[str, Any], where: str) -> None:
    """Nobody reads it, so it must be known as unjudged, wherever it stands and whatever it says it is."""
    held: dict[str, Any] = {"role": "user", "content": [part]}
    if where == "output":
        held = {"type": "function_call_output", "call_id": "c", "output": [part]}
    assert Channel.MEDIA in {span.channel for span in parsed(input=[held]).spans}


def test_threat_18_asking_for_logprobs_goes_no_further() -> None:
    """Alternatives and their bytes would spell out tokens that were never sent."""
    exchange = parsed(include=["message.output_text.logprobs"], top_logprobs=5)
    assert not {"include", "top_logprobs"} & exchange.body.keys()


@pytest.mark.parametrize("store", [True, False, None])
def test_nothing_is_stored_whatever_is_asked(store: bool | None) -> None:
    """Libraries say nothing of it or false; who says true reads in the answer that it was not."""
    assert parsed(store=store).body["store"] is False


def test_what_the_door_itself_said_is_taken_back_as_structure() -> None:
    """Its own ids are no text, and judging them again would only cost."""
    own = "0" * 32
    exchange = parsed(
        input=[
            {
                "type": "function_call",
                "id": f"fc_{own}_1",
                "call_id": f"call_{own}_0_0",
                "name": "f",
                "arguments": "{}",
            },
            {"type": "function_call_output", "call_id": f"call_{own}_0_0", "output": "x"},
        ]
    )
    assert [span.text for span in exchange.spans] == ["f", "x"]


@pytest.mark.parametrize(
    ("given", "prefill"),
    [
        ([{"role": "user", "content": "a"}], ""),
        ([{"role": "assistant", "content": "Sure, "}], "Sure, "),
        (
            [
                {
                    "role": "assistant",
                    "content": [{"type": "output_text", "text": "Su"}, {"type": "output_text", "text": "re"}],
                }
            ],
            "Sure",
        ),
        ([{"role": "assistant", "content": "Sure"}, {"type": "reasoning", "summary": []}], "Sure"),
        (
            [
                {"role": "assistant", "content": "Sure"},
                {"type": "function_call", "call_id": "c", "name": "f", "arguments": ""},
            ],
            "",
        ),
    ],
    ids=["user", "text", "parts", "reasoning behind", "call behind"],
)
def test_threat_19_what_the_answer_continues_is_known(given: Any, prefill: str) -> None:
    """Half a payload in the model's mouth, the other half from the model: the first window must see both."""
    assert parsed(input=given).prefills == (prefill,)
