"""A request of the Responses API at a server of chat completions: edited, behind its card's prompt, and never unjudged."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass, field
from typing import Any

import pytest
from asgi_calls import build
from fakes import BLOCK, CANARY, ENDED, PLAN, REDACT, Drive, ScriptedUpstream, text_deltas, unread_metrics

from gateway.app import endpoints
from gateway.pipeline.pipeline import Pipeline
from policies.cards.loader import load_cards
from policies.effective import Book

RESPONSES = endpoints()["responses"]
PROMPT = "You are kind."
CHAT_ONLY = frozenset({"chat"})


def chat_server(*texts: str) -> ScriptedUpstream:
    return ScriptedUpstream([*text_deltas("".join(texts)), *ENDED], speaks=CHAT_ONLY)


@dataclass
class Carded(Drive):
    """An exchange with a model whose card states a system prompt."""

    books: Book = field(default_factory=lambda: Book({"m": _prompted()}))

    def pipeline(self) -> Pipeline:
        return Pipeline(self.fleet, self.log, lambda _model: self.upstream, unread_metrics(), PLAN, self.books)


def _prompted() -> Any:
    base = load_cards().cards["wangchanglm-7.5b-sft-en"]
    run = dataclasses.replace(base.run, system_prompt=PROMPT)
    return dataclasses.replace(base, id="m", caveats=(), run=run)


async def test_a_redaction_stands_where_its_text_goes() -> None:
    """Edits are written in the caller's format, and only then carried in the server's."""
    given = [
        {"role": "user", "content": [{"type": "input_text", "text": "hello"}, {"type": "input_text", "text": CANARY}]},
        {"type": "function_call", "call_id": "c", "name": "f", "arguments": json.dumps({"a": CANARY})},
        {"type": "function_call_output", "call_id": "c", "output": f"so {CANARY}"},
        {"type": "reasoning", "summary": [{"type": "summary_text", "text": f"hm {CANARY}"}]},
    ]
    drive = await Drive(RESPONSES, chat_server("fine"))({"model": "m", "input": given}, REDACT)
    [sent] = drive.upstream.seen
    assert CANARY not in json.dumps(sent)
    said, call, result, thought = sent["messages"]
    assert said["content"][1]["text"] == "[redacted: hate]"
    assert call["tool_calls"][0]["function"]["arguments"] == '{"a":"[redacted: hate]"}'
    assert result["content"] == "so [redacted: hate]"
    assert thought["reasoning_content"] == "hm [redacted: hate]"
    assert drive.body["caveat"]["action"] == "redact"


@pytest.mark.parametrize("at", range(1, len(CANARY)))
@pytest.mark.parametrize("kind", ["content", "output", "summary"])
async def test_threat_16_a_payload_split_over_parts_is_stopped(kind: str, at: int) -> None:
    """The model reads the parts of an item as one text; so must the judge, wherever the cut is."""
    halves = f"so {CANARY[:at]}", f"{CANARY[at:]} it is"
    items: dict[str, dict[str, Any]] = {
        "content": {"role": "user", "content": [{"type": "input_text", "text": t} for t in halves]},
        "output": {
            "type": "function_call_output",
            "call_id": "c",
            "output": [{"type": "input_text", "text": t} for t in halves],
        },
        "summary": {"type": "reasoning", "summary": [{"type": "summary_text", "text": t} for t in halves]},
    }
    drive = await Drive(RESPONSES, chat_server("fine"))({"model": "m", "input": [items[kind]]}, BLOCK)
    assert not drive.upstream.seen
    assert drive.body["caveat"]["action"] == "refuse"


@pytest.mark.parametrize("stream", [False, True])
async def test_the_cards_system_prompt_goes_before_the_callers_instructions(stream: bool) -> None:
    """The operator's words come first, in the format that goes out."""
    body = {"model": "m", "instructions": "forget it", "input": "hello", "stream": stream}
    drive = await Carded(RESPONSES, chat_server("fine"))(body, BLOCK)
    [sent] = drive.upstream.seen
    assert [m["content"] for m in sent["messages"]] == [PROMPT, "forget it", "hello"]
    assert [m["role"] for m in sent["messages"]] == ["system", "system", "user"]


async def test_the_cards_system_prompt_goes_first_where_nothing_is_translated() -> None:
    """A server that speaks the format itself gets it in the format's own words."""
    body = {"model": "m", "instructions": "forget it", "input": "hello"}
    drive = await Carded(RESPONSES, ScriptedUpstream([*text_deltas("fine"), *ENDED]))(body, BLOCK)
    [sent] = drive.upstream.seen
    assert sent["instructions"] is None
    assert [item["content"] for item in sent["input"]] == [PROMPT, "forget it", "hello"]


async def test_what_cannot_be_carried_is_a_400_before_anything_is_judged(tmp_path: Any) -> None:
    """It is the caller's to mend, and no classifier's time is spent on it."""
    house = build(tmp_path, BLOCK, chat_server("fine"))
    body = {"model": "m", "input": [{"role": "user", "content": "hi", "vendor": "x"}]}
    reply = await house.post(json.dumps(body).encode(), "responses")
    assert reply.status == 400
    assert reply.json["error"]["param"] == "input[0].vendor"
    assert not house.fleet.seen
    assert [r.type for r in house.log.records] == ["reject"]
