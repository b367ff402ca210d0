"""The whole way of a request in Anthropic's format, whatever its model's server speaks: edits, cards, calls, records."""

from __future__ import annotations

import json
from typing import Any

import pytest
from fakes import BLOCK, CANARY, ENDED, REDACT, Drive, ScriptedUpstream, text_deltas
from messages_material import message_of

from classifiers.types import Channel
from gateway.app import endpoints
from gateway.pipeline.admission import Pinned
from gateway.types import Exchange, Finished, StreamKey, ToolCall
from policies.cards.loader import load_cards

MESSAGES, CHAT = endpoints()["messages"], endpoints()["chat"]
HELLO: dict[str, Any] = {"model": "m", "max_tokens": 100, "messages": [{"role": "user", "content": "hello"}]}
ARGUMENTS = StreamKey(0, Channel.TOOL_ARGUMENTS, 0)


def talk(given: Any, result: Any) -> Any:
    """A conversation with a call and its result."""
    turns = [
        {"role": "user", "content": "go"},
        {"role": "assistant", "content": [{"type": "tool_use", "id": "toolu_1", "name": "f", "input": given}]},
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "toolu_1", "content": result}]},
    ]
    return HELLO | {"messages": turns}


@pytest.mark.parametrize("speaks", ["messages", "chat"])
async def test_redactions_are_written_back_before_the_request_is_translated(speaks: str) -> None:
    """Their places are those of the caller's format; the model must see the edited text in its own."""
    body = talk({"to": {"name": f"so {CANARY} it is"}}, [{"type": "text", "text": f"sent to {CANARY}"}])
    upstream = ScriptedUpstream(ENDED, speaks=frozenset({speaks}))
    await Drive(MESSAGES, upstream)(body, REDACT)
    [sent] = upstream.seen
    assert CANARY not in json.dumps(sent)
    if speaks == "messages":
        assert sent["messages"][1]["content"][0]["input"] == {"to": {"name": "so [redacted: hate] it is"}}
        assert sent["messages"][2]["content"][0]["content"][0]["text"] == "sent to [redacted: hate]"
    else:
        [call] = sent["messages"][1]["tool_calls"]
        assert json.loads(call["function"]["arguments"]) == {"to": {"name": "so [redacted: hate] it is"}}
        assert sent["messages"][2] == {"role": "tool", "tool_call_id": "toolu_1", "content": "sent to [redacted: hate]"}


async def test_a_chat_request_reaches_an_anthropic_server_redacted() -> None:
    """The same the other way round."""
    call = {
        "id": "call_1",
        "type": "function",
        "function": {"name": "f", "arguments": json.dumps({"a": f"x {CANARY}"})},
    }
    turns = [{"role": "user", "content": "go"}, {"role": "assistant", "tool_calls": [call]}]
    turns.append({"role": "tool", "tool_call_id": "call_1", "content": "done"})
    upstream = ScriptedUpstream(ENDED, speaks=frozenset({"messages"}))
    await Drive(CHAT, upstream)({"model": "m", "messages": turns}, REDACT)
    assert upstream.seen[0]["messages"][1]["content"][0]["input"] == {"a": "x [redacted: hate]"}


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("hidden", [CANARY, "CANARY-7f\\u0033a", "\\u0043ANARY-7f3a"])
@pytest.mark.parametrize("at", range(0, 40, 7))
async def test_threat_21_a_refused_call_never_reaches_a_client_in_part(stream: bool, hidden: str, at: int) -> None:
    """Half of an input is what an agent may already act on."""
    arguments = '{"city": "so ' + hidden + ' it is", "n": 1}'
    script: list[Any] = [ToolCall(0, 0, "f"), *text_deltas(arguments, at, key=ARGUMENTS), Finished(0, "tool_calls")]
    tools = {"tools": [{"name": "f", "input_schema": {"type": "object"}}], "stream": stream}
    blocked = await Drive(MESSAGES, ScriptedUpstream(script))(HELLO | tools, BLOCK)
    redacted = await Drive(MESSAGES, ScriptedUpstream(script))(HELLO | tools, REDACT)
    for drive in (blocked, redacted):
        assert CANARY not in json.dumps(drive.body) + json.dumps(message_of(drive.wire))
        assert hidden not in drive.wire
    for message in (blocked.body, message_of(blocked.wire)):
        assert message["stop_reason"] == "refusal"
        assert [block["type"] for block in message["content"]] == ["text"]
    for message in (redacted.body, message_of(redacted.wire)):
        assert message["content"][0]["input"] == {"city": "so [redacted: hate] it is", "n": 1}


async def test_a_tool_name_that_was_not_declared_is_judged() -> None:
    """A model can write into the name of a call as well."""
    script: list[Any] = [ToolCall(0, 0, CANARY), Finished(0, "tool_calls")]
    drive = await Drive(MESSAGES, ScriptedUpstream(script))(HELLO, REDACT)
    assert CANARY not in drive.wire
    assert drive.body["stop_reason"] == "refusal"


async def test_threat_19_a_payload_split_between_prefill_and_answer_is_stopped() -> None:
    """The caller puts the first half into the model's mouth, in blocks or not, and the model says the second."""
    text = f"Sure, {CANARY[:6]}"
    for content in (text, [{"type": "text", "text": text}]):
        said = {"role": "assistant", "content": content}
        script = [*text_deltas(CANARY[6:] + " and more words follow here"), *ENDED]
        body = HELLO | {"messages": [*HELLO["messages"], said]}
        drive = await Drive(MESSAGES, ScriptedUpstream(script))(body, REDACT)
        assert CANARY[6:] not in drive.wire
        assert drive.body["stop_reason"] == "refusal"


CARDS = load_cards([]).cards
OWN = {"type": "text", "text": "Be kind."}


@pytest.mark.parametrize(
    ("system", "expected"),
    [
        (None, "Be kind."),
        ("", "Be kind."),
        ("be brief", [OWN, {"type": "text", "text": "be brief"}]),
        ([{"type": "text", "text": "be brief"}], [OWN, {"type": "text", "text": "be brief"}]),
    ],
)
def test_a_cards_prompt_goes_before_the_callers_own_system_text(system: Any, expected: Any) -> None:
    """In Anthropic's format it has a place of its own, with one text or several."""
    body = HELLO if system is None else HELLO | {"system": system}
    exchange = Exchange("id", "chat", "m", body, (), carried_as="messages")
    sent = Pinned(BLOCK, None, (), "Be kind.").fitted(exchange, exchange)
    assert sent.body == HELLO | {"system": expected}


def test_a_cards_bound_holds_where_a_caller_names_none() -> None:
    """Anthropic's format asks for one; what the model's card says beats a number of ours."""
    card = next(card for card in CARDS.values() if card.run.max_new_tokens)
    exchange = Exchange("id", "chat", "m", {"model": "m", "messages": []}, (), carried_as="messages")
    sent = exchange.with_body({**HELLO, "max_tokens": 4096})
    assert Pinned(BLOCK, card).fitted(sent, exchange).body["max_tokens"] == card.run.max_new_tokens
    named = exchange.with_body({**exchange.body, "max_completion_tokens": 7})
    assert Pinned(BLOCK, card).fitted(sent, named).body["max_tokens"] == 4096
