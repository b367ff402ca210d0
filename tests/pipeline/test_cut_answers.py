"""An answer that a decision ends early has ended: what the model said after it goes out in no form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from fakes import CANARY, ENDED, TEXT, Drive, ScriptedUpstream, policy, text_deltas

from classifiers.types import Channel
from gateway.app import endpoints
from gateway.types import Closed, Delta, Finished, StreamKey, ToolCall, UpstreamEvent
from policies.actions import disclaim, replace, trim
from policies.types import Policy, Rule

CHAT = endpoints()["chat"]
ASKED = {"model": "m", "messages": [{"role": "user", "content": "hello"}]}
REASONING = StreamKey(0, Channel.REASONING)
CALL: list[UpstreamEvent] = [ToolCall(0, 0, "f"), Delta(StreamKey(0, Channel.TOOL_ARGUMENTS, 0), '{"a": "b"}')]
TRIM, REPLACE = policy(trim.ACTION), policy(replace.ACTION)
MORE = " and more words than a window has, so that some go out before the end"


async def said(
    script: Sequence[UpstreamEvent], rules: Policy, *, stream: bool, ended: Sequence[UpstreamEvent] = ENDED
) -> tuple[dict[Channel, str], Any]:
    """All that goes out by its channel, and how the choices ended."""
    drive = await Drive(CHAT, ScriptedUpstream([*script, *ended]))(ASKED | {"stream": stream}, rules)
    texts: dict[Channel, str] = {}
    for value in [event.value for event in drive.events]:
        if isinstance(value, Delta | ToolCall):
            key = value.key.channel if isinstance(value, Delta) else Channel.TOOL_ARGUMENTS
            texts[key] = texts.get(key, "") + (value.text if isinstance(value, Delta) else value.name)
    closed = drive.events[-1].value
    assert isinstance(closed, Closed)
    return texts, closed.finished


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
@pytest.mark.parametrize("rules", [TRIM, REPLACE], ids=["trim", "replace"])
@pytest.mark.parametrize("more", ["", MORE], ids=["short", "long"])
async def test_a_call_after_a_cut_is_not_made(more: str, rules: Policy, stream: bool) -> None:
    """Whoever reads that a fixed text stands for the answer must not be told to run what that answer asked for."""
    texts, finished = await said([*text_deltas(CANARY + more, 3), *CALL], rules, stream=stream)
    assert Channel.TOOL_ARGUMENTS not in texts
    assert finished == (Finished(0, "stop"),)


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
async def test_text_after_reasoning_that_was_cut_does_not_follow(stream: bool) -> None:
    """An answer in one piece is what its stream would have been, whichever way it is asked for."""
    script = [*text_deltas(f"hm {CANARY}{MORE}", 9, key=REASONING), *text_deltas("so" + MORE)]
    texts, _ = await said(script, TRIM, stream=stream)
    assert texts == {Channel.REASONING: "hm "}


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
async def test_what_stands_for_reasoning_is_said_to_the_reader(stream: bool) -> None:
    """It is all that there is of the answer: as a thought, most applications would show nothing at all."""
    script = [*text_deltas(f"hm {CANARY}{MORE}", 9, key=REASONING), *text_deltas("so" + MORE)]
    texts, finished = await said(script, REPLACE, stream=stream)
    fixed, _ = await said(text_deltas(CANARY), REPLACE, stream=stream)
    assert texts == fixed
    assert texts[Channel.TEXT]
    assert finished == (Finished(0, "stop"),)


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
async def test_what_stands_for_reasoning_is_disclaimed_and_recorded_as_any_answer(stream: bool) -> None:
    """The same in one piece and as a stream, to its reader and on the log: words of its own, and no further run of text."""
    rules = policy(rules=tuple(Rule(a.name, "hate", 0.5, a) for a in (replace.ACTION, disclaim.ACTION)))
    script = [*text_deltas(f"hm {CANARY}{MORE}", 9, key=REASONING), *ENDED]
    drive = await Drive(CHAT, ScriptedUpstream(script))(ASKED | {"stream": stream}, rules)
    spoken = [event.value for event in drive.events if isinstance(event.value, Delta)]
    fixed, _ = await said(text_deltas(CANARY), rules, stream=stream)
    assert {delta.key.channel for delta in spoken} == {Channel.TEXT}
    assert "".join(delta.text for delta in spoken) == fixed[Channel.TEXT]
    assert fixed[Channel.TEXT].count("\n\n") == 1
    assert drive.log.records[-1].fields["output"]["fp"] == drive.log.fingerprint("acme", f"hm {CANARY}{MORE}")


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
async def test_what_was_said_before_a_cut_is_sent_whole(stream: bool) -> None:
    """Ending an answer takes nothing back: its reasoning and the words before the finding were let through."""
    script = [*text_deltas(f"hm{MORE}", 9, key=REASONING), *text_deltas(f"so {CANARY}{MORE}", 4)]
    texts, _ = await said(script, TRIM, stream=stream)
    assert texts == {Channel.REASONING: f"hm{MORE}", Channel.TEXT: "so "}


def call(number: int, arguments: str) -> list[UpstreamEvent]:
    return [ToolCall(0, number, "f"), Delta(StreamKey(0, Channel.TOOL_ARGUMENTS, number), arguments)]


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
async def test_a_call_that_would_be_cut_is_not_made(stream: bool) -> None:
    """An argument without its end asks for something else: the folder above, the whole of a sum."""
    texts, finished = await said(call(0, f'{{"path": "/home/{CANARY}/tmp"}}'), TRIM, stream=stream)
    assert texts == {}
    assert finished == (Finished(0, "stop"),)


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
async def test_the_calls_before_a_cut_are_made_and_none_behind_it(stream: bool) -> None:
    """An answer ends where the finding begins, whatever it is made of."""
    script = [*call(0, '{"a": "b"}'), *call(1, f'{{"a": "{CANARY}"}}'), *call(2, '{"a": "c"}')]
    texts, finished = await said(script, TRIM, stream=stream, ended=[Finished(0, "tool_calls")])
    assert texts == {Channel.TOOL_ARGUMENTS: 'f{"a": "b"}'}
    assert finished == (Finished(0, "tool_calls"),)


async def test_another_choice_goes_on_after_a_cut() -> None:
    """Choices are alternatives: the end of one says nothing about the calls of the next."""
    second: list[UpstreamEvent] = [
        ToolCall(1, 0, "f"),
        Delta(StreamKey(1, Channel.TOOL_ARGUMENTS, 0), "{}"),
        Finished(1, "tool_calls"),
    ]
    drive = Drive(CHAT, ScriptedUpstream([*text_deltas(CANARY, key=TEXT), *CALL, *second, *ENDED]))
    await drive(ASKED | {"n": 2}, TRIM)
    assert [e.value.choice for e in drive.events if isinstance(e.value, ToolCall)] == [1]
