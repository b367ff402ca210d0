"""An answer that is to be JSON stays JSON, whatever is taken out of it or put back into it."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from fakes import CANARY, ENDED, REDACT, CanaryFleet, Drive, ScriptedUpstream, policy, text_deltas
from hypothesis import given
from hypothesis import strategies as st

from classifiers.types import Finding, Status, TextSpan, Verdict
from gateway.app import endpoints
from gateway.types import Delta
from policies.actions import disclaim, pseudonymise
from policies.edit import outside_escapes, redacted
from policies.types import Edit, Effect, Substitution

CHAT = endpoints()["chat"]
ASKED = {"model": "m", "response_format": {"type": "json_object"}}
HELLO = {"messages": [{"role": "user", "content": "hello"}]}
KEY = f'two "lines"\nand a \\ {CANARY}'


class GreedyFleet(CanaryFleet):
    """Finds the canary with the letters before it, as patterns of addresses do."""

    def _verdict(self, span: TextSpan) -> Verdict:
        found = [Finding("hate", 0.9, m.start(), m.end()) for m in re.finditer(rf"\w*{CANARY}", span.text)]
        return Verdict("k", Status.OK, tuple(found))


class KeyFleet(CanaryFleet):
    """Finds a value of several lines."""

    def _verdict(self, span: TextSpan) -> Verdict:
        found = [Finding("hate", 0.9, m.start(), m.end()) for m in re.finditer(re.escape(KEY), span.text)]
        return Verdict("k", Status.OK, tuple(found))


def said(drive: Drive) -> Any:
    return json.loads("".join(event.value.text for event in drive.events if isinstance(event.value, Delta)))


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
@pytest.mark.parametrize("before", ["x\n", "é", "\\", '"', "words " * 20 + "\n", "\\\n", "😀"])
async def test_a_redaction_behind_an_escape_leaves_the_escape_whole(before: str, stream: bool) -> None:
    """A line break in a JSON string ends in the letter n: taken for the first of an address, it left a lone backslash."""
    written = json.dumps({"a": f"{before}{CANARY} and more", "b": 1})
    drive = Drive(CHAT, ScriptedUpstream([*text_deltas(written, 9), *ENDED]), fleet=GreedyFleet())
    await drive(ASKED | HELLO | {"stream": stream}, REDACT)
    told = said(drive)
    assert told["b"] == 1
    assert CANARY not in json.dumps(told)
    assert told["a"].startswith(before)


@pytest.mark.parametrize("stream", [True, False], ids=["stream", "whole"])
async def test_a_value_that_is_put_back_is_written_as_json_strings_are(stream: bool) -> None:
    """A private key has line breaks, and a password may have quotes: raw, nobody could read the answer."""
    script = [*text_deltas('{"key": "[HATE_1]"}', 3, 12), *ENDED]
    drive = Drive(CHAT, ScriptedUpstream(script), fleet=KeyFleet())
    asked = {"messages": [{"role": "user", "content": KEY}]}
    await drive(ASKED | asked | {"stream": stream}, policy(pseudonymise.ACTION))
    assert KEY not in json.dumps(drive.upstream.seen)
    assert said(drive) == {"key": KEY}


@given(st.text(alphabet='a\\"\n/é😀\u2028', max_size=12), st.integers(0, 60), st.integers(1, 60))
def test_no_substitution_within_a_string_breaks_json(value: str, start: int, length: int) -> None:
    """Wherever a finding begins and ends, what is left can be read."""
    text = json.dumps({"k": value})
    first, last = len('{"k": "'), len(text) - len('"}')
    start = min(first + start, last)
    sub = Substitution(start, min(start + length, last), "[gone]")
    told = json.loads(redacted(text, outside_escapes(text, Edit(Effect.SUBSTITUTE, frozenset({sub})))))
    assert list(told) == ["k"]


def test_a_text_without_escapes_is_edited_as_it_was() -> None:
    edit = Edit(Effect.SUBSTITUTE, frozenset({Substitution(3, 5, "x")}))
    assert outside_escapes("no such thing", edit) is edit


BEGUN = ["{", '{"a": ', " [", '[{"a"', "```json", "```json\n{", "```json\n", "[1", "```\n{"]
PROSE = ["", "It is", "[Scene: a tavern]", "{name} said", "The object is {", "```python\n"]


@pytest.mark.parametrize(
    ("prefill", "is_json"), [*((each, True) for each in BEGUN), *((each, False) for each in PROSE)]
)
@pytest.mark.parametrize("door", ["chat", "messages"])
async def test_no_sentence_follows_json_that_the_request_has_begun(door: str, prefill: str, is_json: bool) -> None:
    """Whoever puts the first brace into the assistant's mouth reads what follows as JSON, without a format that says so."""
    turns = [{"role": "user", "content": f"hello {CANARY}"}, {"role": "assistant", "content": prefill}]
    drive = Drive(endpoints()[door], ScriptedUpstream([*text_deltas('"b": 1}', 3), *ENDED]))
    await drive({"model": "m", "max_tokens": 9, "messages": turns}, policy(disclaim.ACTION))
    answer = drive.body["content"][0]["text"] if door == "messages" else drive.body["choices"][0]["message"]["content"]
    assert drive.body["caveat"]["action"] == "disclaim"
    assert (answer == '"b": 1}') == is_json
