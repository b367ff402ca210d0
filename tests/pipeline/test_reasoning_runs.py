"""Reasoning ends where text begins: it goes out before the text, judged, and what follows the text is a run of its own."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any

import pytest
from fakes import BLOCK, CANARY, ENDED, REDACT, TEXT, Drive, ScriptedUpstream, text_deltas
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.types import Channel
from gateway.app import endpoints
from gateway.types import Delta, Refusal, StreamKey
from policies.types import Policy

CHAT = endpoints()["chat"]
ASKED = {"model": "m", "messages": [{"role": "user", "content": "hello"}], "stream": True}
REASONING = StreamKey(0, Channel.REASONING)
WORDS = "some words that are longer than a window, so that a tail of them is held "


async def spoken(script: Sequence[Any], rules: Policy = BLOCK, *, stream: bool = True) -> list[Any]:
    drive = await Drive(CHAT, ScriptedUpstream([*script, *ENDED]))(ASKED | {"stream": stream}, rules)
    return [event.value for event in drive.events]


def runs(events: list[Any]) -> list[tuple[Channel, str]]:
    """What went out, piece after piece of the same run joined."""
    deltas = [event for event in events if isinstance(event, Delta)]
    return [(key.channel, "".join(d.text for d in part)) for key, part in groupby(deltas, lambda d: d.key)]


async def test_all_reasoning_goes_out_before_the_first_text() -> None:
    """Formats with one block at a time could otherwise show the end of a thought inside the answer."""
    events = await spoken([*text_deltas(WORDS, 5, 30, key=REASONING), *text_deltas(WORDS * 2, 9, 50)])
    assert runs(events) == [(Channel.REASONING, WORDS), (Channel.TEXT, WORDS * 2)]


async def test_reasoning_after_text_is_sent_as_well() -> None:
    """A model may think between its words; none of it may be lost because an earlier thought was over."""
    script = [*text_deltas(WORDS, key=REASONING), *text_deltas(WORDS), *text_deltas("and more", key=REASONING)]
    for stream in (True, False):
        events = await spoken([*script, *text_deltas(" to the end")], stream=stream)
        said = runs(events)
        assert "".join(text for channel, text in said if channel is Channel.REASONING) == WORDS + "and more"
        assert "".join(text for channel, text in said if channel is Channel.TEXT) == WORDS + " to the end"


@pytest.mark.parametrize("at", range(1, len(CANARY)))
@pytest.mark.parametrize("rules", [BLOCK, REDACT], ids=["block", "redact"])
async def test_threat_20_a_payload_split_between_two_runs_of_reasoning_is_stopped(at: int, rules: Policy) -> None:
    """A client shows all reasoning as one; the end of the first run is what the second is judged with."""
    script = [
        *text_deltas(f"hm {CANARY[:at]}", key=REASONING),
        *text_deltas("a word"),
        *text_deltas(f"{CANARY[at:]} and so on", key=REASONING),
    ]
    for stream in (True, False):
        events = await spoken(script, rules, stream=stream)
        assert any(isinstance(event, Refusal) for event in events)
        joined = "".join(text for channel, text in runs(events) if channel is Channel.REASONING)
        assert CANARY not in joined


PIECES = st.lists(
    st.tuples(st.sampled_from([REASONING, TEXT]), st.text("CANRY-7f3a ", max_size=7) | st.just(CANARY)), max_size=20
)


@settings(max_examples=200, deadline=None)
@given(PIECES, st.booleans(), st.booleans())
async def test_threat_20_no_order_of_reasoning_and_text_lets_a_payload_out(
    pieces: list[tuple[StreamKey, str]], stream: bool, redacting: bool
) -> None:
    """Whatever follows what: neither all reasoning nor all text, put together, holds what was to be withheld."""
    script = [Delta(key, text) for key, text in pieces]
    events = await spoken(script, REDACT if redacting else BLOCK, stream=stream)
    said = runs(events)
    for channel in (Channel.REASONING, Channel.TEXT):
        assert CANARY not in "".join(text for of, text in said if of is channel)
    if not any(CANARY in "".join(t for k, t in pieces if k is key) for key in (REASONING, TEXT)):
        for key in (REASONING, TEXT):  # then all of it went out
            assert "".join(t for of, t in said if of is key.channel) == "".join(t for k, t in pieces if k is key)
