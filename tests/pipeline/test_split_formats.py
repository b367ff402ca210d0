"""A payload in pieces in the formats of blocks and items: documents, search results, thoughts, calls, and what came of them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from asgi_calls import ENDPOINTS
from fakes import BLOCK, CANARY, ENDED, REDACT, Drive, ScriptedUpstream

from classifiers.types import Role
from policies.actions import refuse
from policies.types import Policy, Rule

RESPONSES, MESSAGES = ENDPOINTS["responses"], ENDPOINTS["messages"]
HALVES = pytest.mark.parametrize(
    ("first", "second"), [(f"so {CANARY[:at]}", f"{CANARY[at:]} it is") for at in (1, 5, 10)]
)
RULES = pytest.mark.parametrize("rules", [BLOCK, REDACT], ids=["refuse", "redact"])
FILLER = "This is a long and harmless answer about gardens, rivers and bread. " * 9  # longer than a joint reaches
GO: Any = {"role": "user", "content": "go on"}


def text(said: str) -> dict[str, Any]:
    return {"type": "text", "text": said}


def document(*said: str, **more: str) -> dict[str, Any]:
    return {"type": "document", "source": {"type": "content", "content": [text(one) for one in said]}, **more}


def plain(said: str, **more: str) -> dict[str, Any]:
    return {"type": "document", "source": {"type": "text", "media_type": "text/plain", "data": said}, **more}


def found(*said: str, title: str = "t", source: str = "s") -> dict[str, Any]:
    return {"type": "search_result", "source": source, "title": title, "content": [text(one) for one in said]}


def result(content: Any) -> dict[str, Any]:
    return {"type": "tool_result", "tool_use_id": "t", "content": content}


def use(**given: Any) -> dict[str, Any]:
    return {"type": "tool_use", "id": "t", "name": "f", "input": given}


def thought(said: str) -> dict[str, Any]:
    return {"type": "thinking", "thinking": said, "signature": ""}


def user(*blocks: Any) -> dict[str, Any]:
    return {"role": "user", "content": list(blocks)}


def assistant(*blocks: Any) -> dict[str, Any]:
    return {"role": "assistant", "content": list(blocks)}


def messages(*turns: Any, **more: Any) -> dict[str, Any]:
    return {"model": "m", "max_tokens": 9, "messages": list(turns), **more}


def responses(*items: Any, **more: Any) -> dict[str, Any]:
    return {"model": "m", "input": list(items), **more}


async def is_stopped(endpoint: Any, body: Any, rules: Policy) -> bool:
    drive = await Drive(endpoint, ScriptedUpstream(ENDED))(body, rules)
    assert [record.type for record in drive.log.records] == ["begin", "end"]
    return not drive.upstream.seen


@HALVES
@RULES
async def test_threat_16_a_payload_split_over_blocks_is_stopped(first: str, second: str, rules: Policy) -> None:
    """Blocks of one turn are read one after the other, whoever wrote what is in them."""
    for blocks in (
        [text(first), text(second)],
        [plain(first), plain(second)],
        [document(first, second)],
        [document(first), text(second)],
        [plain(second, context=first)],  # in the order in which a model is shown them, not in the body's
        [plain(second, title=first)],
        [document(second, title="x", context=first)],
        [found(first, second)],
        [{"type": "search_result", "content": [text(second)], "source": first, "title": "t"}],
        [found(first), found(second, source=" ", title=" ")],
        [result(first), text(second)],
        [result([text(first), text(second)])],
        [result([document(first, second)])],
        [result([text(first), found(second, source=" ", title=" ")])],
        [result(first), result(second)],
    ):
        assert await is_stopped(MESSAGES, messages(user(*blocks)), rules), blocks


@HALVES
@RULES
async def test_threat_16_a_payload_split_over_turns_of_blocks_is_stopped(
    first: str, second: str, rules: Policy
) -> None:
    """Turns, thoughts before a text, calls and their results, and the system's blocks before the first turn."""
    for body in (
        messages(user(text(first)), user(text(second))),
        messages(user(text(first)), assistant(text(FILLER)), user(text(second))),
        messages(GO, assistant(text(first)), user(text(second))),
        messages(GO, assistant(thought(first), text(second)), GO),
        messages(GO, assistant(thought(first), thought(second)), GO),
        messages(GO, assistant(use(a=first, b=second)), user(result("x"))),
        messages(GO, assistant(use(a=[first, [second]])), user(result("x"))),
        messages(GO, assistant(use(a=first), use(a=second)), user(result("x"))),
        messages(GO, assistant(use(a=first)), user(result(second))),
        messages(GO, assistant(use(a="x")), user(result(first)), assistant(text(FILLER)), user(result(second))),
        messages(user(text(second)), system=[text("be kind"), text(first)]),
        messages(GO, {"role": "system", "content": first}, {"role": "user", "content": second}),
        messages(
            GO, tools=[{"name": n, "description": d, "input_schema": {}} for n, d in (("f", first), ("g", second))]
        ),
    ):
        assert await is_stopped(MESSAGES, body, rules), body


@HALVES
@RULES
async def test_threat_16_a_payload_split_over_items_is_stopped(first: str, second: str, rules: Policy) -> None:
    """Items stand for turns, thoughts, calls and what came of them."""

    def said(role: str, *texts: str) -> dict[str, Any]:
        kind = "output_text" if role == "assistant" else "input_text"
        return {"type": "message", "role": role, "content": [{"type": kind, "text": one} for one in texts]}

    def summary(*texts: str) -> dict[str, Any]:
        return {"type": "reasoning", "summary": [{"type": "summary_text", "text": one} for one in texts]}

    def content(*texts: str) -> dict[str, Any]:
        return {"type": "reasoning", "content": [{"type": "reasoning_text", "text": one} for one in texts]}

    def call(**given: Any) -> dict[str, Any]:
        return {"type": "function_call", "call_id": "c", "name": "f", "arguments": json.dumps(given)}

    def returned(output: Any) -> dict[str, Any]:
        return {"type": "function_call_output", "call_id": "c", "output": output}

    parts = [{"type": "input_text", "text": one} for one in (first, second)]
    for body in (
        responses(said("user", first, second)),
        responses(said("user", first), said("user", second)),
        responses(said("user", first), said("assistant", FILLER), said("user", second)),
        responses(said("developer", first), said("user", second)),
        responses(said("assistant", first, second), said("user", "go")),
        responses(said("user", second), instructions=first),
        responses(summary(first, second), said("user", "go")),
        responses(content(first, second), said("user", "go")),
        responses(summary(first), content(second), said("user", "go")),
        responses(content(first), said("assistant", second), said("user", "go")),
        responses(call(a=first, b=second), returned("x")),
        responses(call(a=first), call(a=second), returned("x")),
        responses(call(a=first), returned(second)),
        responses(call(a="x"), returned(parts)),
        responses(returned(first), said("user", second)),
        responses(returned(first), said("assistant", FILLER), returned(second)),
    ):
        assert await is_stopped(RESPONSES, body, rules), body


@HALVES
async def test_threat_16_a_rule_for_tools_sees_what_others_wrote_wherever_it_stands(first: str, second: str) -> None:
    """Documents, search results and results of tools are other people's words, also in pieces, also in a user's turn."""
    rules = Policy(
        name="t", version=1, digest="0" * 64, required=BLOCK.required, on_unjudged=BLOCK.on_unjudged, rules=(_tools(),)
    )
    for blocks in (
        [document(first, second)],
        [found(first, second)],
        [result(first), text(second)],
        [plain(first), text(second)],
    ):
        assert await is_stopped(MESSAGES, messages(user(*blocks)), rules), blocks
    items = [{"type": "function_call_output", "call_id": "c", "output": first}, {"role": "user", "content": second}]
    assert await is_stopped(RESPONSES, responses(*items), rules)
    assert not await is_stopped(MESSAGES, messages(user(text(first), text(second))), rules)


def _tools() -> Rule:
    return Rule("tools-only", "hate", 0.5, refuse.ACTION, roles=frozenset({Role.TOOL}))
