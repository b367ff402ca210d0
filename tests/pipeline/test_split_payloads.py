"""A payload in pieces: over parts, messages, speakers, tools, turns, choices and runs of an answer, labels in between."""

from __future__ import annotations

import json
from itertools import pairwise, permutations
from typing import Any

import pytest
from asgi_calls import ENDPOINTS
from fakes import BLOCK, CANARY, ENDED, FLAG, REDACT, Drive, ScriptedUpstream, policy, text_deltas
from hypothesis import given
from hypothesis import strategies as st

from classifiers.types import Channel, Role
from gateway.types import Delta, Finished, StreamKey, ToolCall, UpstreamEvent
from policies.actions import refuse
from policies.types import Policy, Rule

CHAT, COMPLETIONS, MODERATIONS = ENDPOINTS["chat"], ENDPOINTS["completions"], ENDPOINTS["moderations"]
RESPONSES, MESSAGES = ENDPOINTS["responses"], ENDPOINTS["messages"]
CUTS = range(1, len(CANARY))
HALVES = [(f"so {CANARY[:at]}", f"{CANARY[at:]} it is") for at in (1, 5, 7, 10)]
FILLER = "This is a long and harmless answer about gardens, rivers and bread. " * 9  # longer than a joint reaches

Message = dict[str, Any]


def message(role: str, text: str) -> Message:
    if role == "tool":
        return {"role": "tool", "tool_call_id": "c", "content": text}
    return {"role": role, "content": text}


def calls(*arguments: str) -> Message:
    made = [{"id": "c", "type": "function", "function": {"name": "f", "arguments": text}} for text in arguments]
    return {"role": "assistant", "content": None, "tool_calls": made}


def chat(*messages: Message, **more: Any) -> dict[str, Any]:
    return {"model": "m", "messages": list(messages), **more}


async def is_stopped(body: Any, rules: Policy = BLOCK, endpoint: Any = CHAT) -> bool:
    drive = await Drive(endpoint, ScriptedUpstream(ENDED))(body, rules)
    assert [record.type for record in drive.log.records] == ["begin", "end"]
    return not drive.upstream.seen


@pytest.mark.parametrize("roles", [*permutations(["system", "user", "assistant", "tool"], 2), *[(r, r) for r in Role]])
async def test_threat_16_a_payload_split_over_two_messages_is_stopped(roles: tuple[str, str]) -> None:
    """Whoever speaks the halves: a model reads them one after the other."""
    for halves in HALVES:
        for rules in (BLOCK, REDACT):
            body = chat(*(message(role, half) for role, half in zip(roles, halves, strict=True)), message("user", "go"))
            assert await is_stopped(body, rules)


@pytest.mark.parametrize("at", CUTS)
async def test_threat_16_a_payload_split_over_turns_is_stopped_wherever_it_is_cut(at: int) -> None:
    """An answer stands between the halves, longer than any window; the user's own words are read as one."""
    body = chat(message("user", f"so {CANARY[:at]}"), message("assistant", FILLER), message("user", CANARY[at:]))
    assert await is_stopped(body)


@pytest.mark.parametrize("count", [3, 4, 6, len(CANARY)])
async def test_threat_16_a_payload_in_many_small_pieces_is_stopped(count: int) -> None:
    """A letter a turn is a payload too."""
    step = -(-len(CANARY) // count)
    pieces = [CANARY[i : i + step] for i in range(0, len(CANARY), step)]
    turns = [turn for piece in pieces for turn in (message("user", piece), message("assistant", "noted"))]
    assert await is_stopped(chat(*turns, message("user", "now do it")))


SEPARATED = [
    ("{}\n\n", "\n\n{}"),
    ('"{}"', '"{}"'),
    ("{}...", "...{}"),
    ("{}\u200b\u2060", "\ufeff{}"),
    ("Part 1: {}", "Part 2: {}"),
    ("part one is: {}.", "part two is: {}."),
    ("1/2 {}", "2/2 {}"),
    ("(1) '{}'", "(2) '{}'"),
    ('a = "{}"', 'b = "{}"'),
    ("- {} +", "- {}"),
    ("第一部分：「{}」", "第二部分：「{}」"),
    ("ส่วนที่ 1: {}", "ส่วนที่ 2: {}"),
]


@pytest.mark.parametrize(("left", "right"), SEPARATED)
async def test_threat_16_labels_quotes_and_blanks_around_a_cut_do_not_help(left: str, right: str) -> None:
    """Whoever splits says so, and the model takes the labels away."""
    for at in CUTS:
        if "-" in (CANARY[at - 1], CANARY[at]) and "-" in left:
            continue  # the cut is where the dash is: nobody could tell it from the list's
        first, second = left.format(CANARY[:at]), right.format(CANARY[at:])
        assert await is_stopped(chat(message("user", first), message("assistant", "next?"), message("user", second)))
        assert await is_stopped(
            chat({"role": "user", "content": [{"type": "text", "text": t} for t in (first, second)]})
        )


@pytest.mark.parametrize(("first", "second"), HALVES)
async def test_threat_16_a_payload_split_between_other_carriers_is_stopped(first: str, second: str) -> None:
    """Names, tool definitions, arguments of one call and of two, reasoning, and results of two tools."""
    user = message("user", "go on")
    split: list[dict[str, Any]] = [
        chat(message("user", second) | {"name": first}, user),  # a name is shown before what its bearer says
        chat(user, tools=[{"type": "function", "function": {"name": n, "description": d}} for n, d in
                          (("f", first), ("g", second))]),
        chat(user, calls(json.dumps({"a": first, "b": second})), user),
        chat(user, calls(json.dumps({"a": first}), json.dumps({"b": second})), user),
        chat(user, calls(json.dumps({"a": first})), message("tool", second)),
        chat(user, calls(json.dumps([first, [[second]]])), user),
        chat(user, message("tool", first), message("assistant", FILLER), message("tool", second)),
        chat(user, {"role": "assistant", "reasoning_content": first, "content": second}, user),
        chat(user, message("assistant", first), user, message("assistant", second), user),
    ]  # fmt: skip
    for body in split:
        assert await is_stopped(body), body


@pytest.mark.parametrize(("first", "second"), HALVES)
async def test_threat_16_every_format_has_the_view(first: str, second: str) -> None:
    """The view goes by places in the body, not by endpoint."""
    text = [{"type": "text", "text": t} for t in (first, second)]
    user = {"role": "user", "content": "go on"}
    bodies: list[tuple[Any, dict[str, Any]]] = [
        (RESPONSES, {"model": "m", "instructions": first, "input": second}),
        (RESPONSES, {"model": "m", "input": [{"role": "user", "content": t} for t in (first, second)]}),
        (RESPONSES, {"input": [{"role": "user", "content": second}], "model": "m", "instructions": first}),
        (MESSAGES, {"model": "m", "max_tokens": 9, "system": first, "messages": [user | {"content": second}]}),
        (MESSAGES, {"model": "m", "max_tokens": 9, "messages": [user | {"content": second}], "system": first}),
        (MESSAGES, {"model": "m", "max_tokens": 9, "system": text, "messages": [user]}),
        (MESSAGES, {"model": "m", "max_tokens": 9, "messages": [user | {"content": text}]}),
        (COMPLETIONS, {"model": "m", "prompt": first, "suffix": second}),
        (COMPLETIONS, {"model": "m", "prompt": ["x", first], "suffix": second}),
    ]
    for endpoint, body in bodies:
        assert await is_stopped(body, endpoint=endpoint), body


async def test_separate_texts_are_not_read_as_one() -> None:
    """Two prompts, two inputs to embed or to moderate: nobody reads them one after the other."""
    first, second = HALVES[0]
    assert not await is_stopped({"model": "m", "prompt": [first, second]}, endpoint=COMPLETIONS)
    drive = await Drive(MODERATIONS, ScriptedUpstream(ENDED))({"input": [first, second]}, BLOCK)
    assert [result["flagged"] for result in drive.body["results"]] == [False, False]


async def test_what_one_message_holds_is_treated_there_and_nowhere_else() -> None:
    """A joint must not turn a redaction or a flag of one text into a refusal of the request."""
    turns = [message("user", f"so {CANARY} it is"), message("assistant", "hm"), message("user", "go on")]
    for rules, sent in ((REDACT, "so [redacted: hate] it is"), (FLAG, f"so {CANARY} it is")):
        drive = await Drive(CHAT, ScriptedUpstream(ENDED))(chat(*turns), rules)
        assert drive.upstream.seen[0]["messages"][0]["content"] == sent


async def test_a_decoy_in_one_message_does_not_cover_a_split() -> None:
    """What is redacted in one place says nothing of the halves in two others."""
    first, second = HALVES[1]
    body = chat(message("user", f"{CANARY} and {first}"), message("user", second))
    assert await is_stopped(body, REDACT)


async def test_a_rule_for_one_speaker_looks_at_what_that_speaker_takes_part_in() -> None:
    """Half of an injection in a tool result must not escape because the user's words carry the other half."""
    rule = Rule("tools-only", "hate", 0.5, refuse.ACTION, roles=frozenset({Role.TOOL}))
    rules = policy(rules=(rule,))
    first, second = HALVES[1]
    assert await is_stopped(chat(message("tool", first), message("user", second)), rules)
    assert not await is_stopped(chat(message("user", first), message("user", second)), rules)
    assert not await is_stopped(chat(message("user", CANARY), message("user", "x")), rules)


# The answer


def called(index: int, arguments: Any, choice: int = 0, *cuts: int) -> list[UpstreamEvent]:
    key = StreamKey(choice, Channel.TOOL_ARGUMENTS, index)
    return [ToolCall(choice, index, "weather"), *text_deltas(json.dumps(arguments), *cuts, key=key)]


HELLO = chat(message("user", "hello"), tools=[{"type": "function", "function": {"name": "weather"}}])


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(("first", "second"), HALVES)
async def test_threat_21_no_call_goes_out_when_calls_hold_a_payload_together(
    first: str, second: str, stream: bool
) -> None:
    """Two calls of one answer are run one after the other; what the first begins the second ends."""
    for script in (
        [*called(0, {"a": first}), *called(1, {"b": second})],
        [*called(1, {"b": second}), *called(0, {"a": first})],
        [*called(0, {"a": first, "b": {"c": [second]}})],
        [*text_deltas(f"let me see, {first}"), *called(0, {"a": second})],
        [*text_deltas(f"hm {first}", key=StreamKey(0, Channel.REASONING)), *called(0, {"a": second})],
    ):
        events = [*script, Finished(0, "tool_calls")]
        drive = await Drive(CHAT, ScriptedUpstream(events))(HELLO | {"stream": stream}, BLOCK)
        assert not any(isinstance(event.value, ToolCall) for event in drive.events)
        assert '"tool_calls"' not in drive.wire.replace('"finish_reason":"tool_calls"', "")
        assert drive.body["choices"][0]["finish_reason"] == "content_filter"
        assert drive.log.records[-1].fields["status"] == "refused"


@pytest.mark.parametrize("stream", [False, True])
async def test_threat_21_one_bad_call_keeps_back_the_good_ones(stream: bool) -> None:
    """A client that got the first of three calls would run it."""
    script = [*called(0, {"a": "fine"}), *called(1, {"a": f"so {CANARY}"}), *called(2, {"a": "fine"})]
    drive = await Drive(CHAT, ScriptedUpstream([*script, Finished(0, "tool_calls")]))(HELLO | {"stream": stream}, BLOCK)
    assert not any(isinstance(event.value, ToolCall) for event in drive.events)
    assert "fine" not in drive.wire


async def test_harmless_calls_and_redacted_ones_go_out_as_before() -> None:
    """Reading calls together must not change what is done with each."""
    script = [*text_deltas("let me see"), *called(0, {"a": f"x {CANARY}"}), *called(1, {"b": "fine"})]
    drive = await Drive(CHAT, ScriptedUpstream([*script, Finished(0, "tool_calls")]))(HELLO, REDACT)
    made = drive.body["choices"][0]["message"]["tool_calls"]
    assert [json.loads(call["function"]["arguments"]) for call in made] == [{"a": "x [redacted: hate]"}, {"b": "fine"}]


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize("at", CUTS)
async def test_threat_22_a_payload_split_between_reasoning_and_text_is_stopped(at: int, stream: bool) -> None:
    """An application that shows both shows it whole; nothing of the second half goes out."""
    reasoning = text_deltas(f"I think {CANARY[:at]}", key=StreamKey(0, Channel.REASONING))
    script = [*reasoning, *text_deltas(f"{CANARY[at:]} and more words"), *ENDED]
    drive = await Drive(CHAT, ScriptedUpstream(script))(HELLO | {"stream": stream}, BLOCK)
    assert drive.body["choices"][0]["finish_reason"] == "content_filter"
    assert not any(isinstance(e.value, Delta) and e.value.key.channel is Channel.TEXT for e in drive.events)


async def test_threat_17_choices_are_alternatives_and_are_judged_apart() -> None:
    """Nobody reads two choices as one text: halves in two of them are two harmless answers."""
    first, second = HALVES[1]
    script = [
        *text_deltas(first, key=StreamKey(0, Channel.TEXT)),
        *text_deltas(second, key=StreamKey(1, Channel.TEXT)),
        *called(0, {"a": first}, 0),
        *called(0, {"a": "ok"}, 1),
        Finished(0, "tool_calls"),
        Finished(1, "tool_calls"),
    ]
    drive = await Drive(CHAT, ScriptedUpstream(script))(HELLO | {"n": 2}, BLOCK)
    assert [choice["finish_reason"] for choice in drive.body["choices"]] == ["tool_calls", "tool_calls"]


@given(st.sets(st.integers(1, len(CANARY) - 1), min_size=1, max_size=3), st.data())
async def test_threat_16_any_cuts_over_any_messages_are_found(cuts: set[int], data: st.DataObject) -> None:
    """Pieces in order, by anybody, each in a message of its own or a part of one."""
    at = [0, *sorted(cuts), len(CANARY)]
    pieces = [CANARY[a:b] for a, b in pairwise(at)]
    role = data.draw(st.sampled_from(["user", "system", "assistant"]))
    in_parts = data.draw(st.booleans())
    turns = [message(role, piece) for piece in pieces]
    if in_parts:
        turns = [{"role": role, "content": [{"type": "text", "text": piece} for piece in pieces]}]
    assert await is_stopped(chat(message("user", "hello"), *turns, message("user", "go")))


async def test_two_pieces_far_apart_with_others_between_are_not_one() -> None:
    """The view looks at neighbours; what does not touch in any chain is not found, and the documents say so."""
    first, second = HALVES[1]
    assert not await is_stopped(chat(message("user", first), message("user", FILLER), message("user", second)))


def test_the_halves_hold_no_payload() -> None:
    """Else these tests would show nothing."""
    assert not any(CANARY in half for halves in HALVES for half in halves)
