"""Responses as chat completions: a translation says nothing of its own, and what it cannot say is a 400 with its place."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.types import Channel
from gateway.app import endpoints
from gateway.errors import BadRequest
from gateway.protocols import strict
from gateway.protocols.base import Bounds, Endpoint
from gateway.translate.responses_chat import to_chat
from gateway.translate.table import carried
from gateway.types import Exchange

RESPONSES, CHAT = endpoints()["responses"], endpoints()["chat"]
# The words that chat completions are written in, keys included
WORDS = frozenset(
    "model messages role content system user assistant tool type text function name arguments tool_calls tool_call_id id "
    "reasoning_content tools tool_choice parameters description strict allowed_tools mode response_format json_schema "
    "json_object schema verbosity reasoning_effort max_completion_tokens image_url url file input_audio".split()
)


def parsed(body: Any, endpoint: Endpoint = RESPONSES) -> Exchange:
    return endpoint.codec.parse(strict.parse(json.dumps(body).encode()), "0190-id", Bounds())


def strings(value: Any) -> Iterator[str]:
    """Every string and key."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, member in value.items():
            yield key
            yield from strings(member)
    elif isinstance(value, list):
        for member in value:
            yield from strings(member)


TEXTS = st.text("abc é中", max_size=6).map(lambda text: f"~{text}")  # none of them is a word of the format
OURS = st.just("call_" + "0" * 32 + "_0_0")
PART = st.one_of(
    st.builds(lambda t: {"type": "input_text", "text": t}, TEXTS),
    st.builds(lambda t: {"type": "output_text", "text": t, "annotations": [], "logprobs": []}, TEXTS),
    st.builds(lambda t: {"type": "refusal", "refusal": t}, TEXTS),
    st.builds(lambda t: {"type": "input_image", "image_url": t, "detail": "low"}, TEXTS),
    st.builds(lambda t: {"type": "input_file", "file_data": t, "filename": t}, TEXTS),
)
CONTENT = TEXTS | st.lists(PART, max_size=3)
ROLE = st.sampled_from(["user", "assistant", "system", "developer"])
ITEM = st.one_of(
    st.builds(lambda r, c: {"role": r, "content": c}, ROLE, CONTENT),
    st.builds(lambda c, i: {"type": "message", "id": i, "role": "assistant", "content": c}, CONTENT, TEXTS),
    st.builds(
        lambda i, n, a: {"type": "function_call", "call_id": i, "name": n, "arguments": a, "status": "completed"},
        TEXTS | OURS,
        TEXTS,
        TEXTS,
    ),
    st.builds(lambda i, o: {"type": "function_call_output", "call_id": i, "output": o}, TEXTS | OURS, CONTENT),
    st.builds(
        lambda name, text: {"type": "reasoning", "id": "rs", name: [{"type": f"{name}_text", "text": text}]},
        st.just("summary"),
        TEXTS,
    ),
    st.builds(lambda t: {"type": "reasoning", "content": [{"type": "reasoning_text", "text": t}]}, TEXTS),
)
SCHEMA = st.builds(lambda t: {"type": "object", "description": t, "properties": {t: {"enum": [t]}}}, TEXTS)
TOOL = st.builds(
    lambda n, d, p: {"type": "function", "name": n, "description": d, "parameters": p, "strict": None},
    TEXTS,
    TEXTS,
    SCHEMA,
)
CHOICE = st.one_of(
    st.sampled_from(["auto", "none", "required"]),
    st.builds(lambda n: {"type": "function", "name": n}, TEXTS),
    st.builds(lambda n: {"type": "allowed_tools", "mode": "auto", "tools": [{"type": "function", "name": n}]}, TEXTS),
)
FORMAT = st.one_of(
    st.just({"type": "text"}),
    st.just({"type": "json_object"}),
    st.builds(lambda n, s: {"type": "json_schema", "name": n, "schema": s}, TEXTS, SCHEMA),
)
BODY = st.fixed_dictionaries(
    {"model": st.just("m"), "input": TEXTS | st.lists(ITEM, min_size=1, max_size=6)},
    optional={
        "instructions": TEXTS,
        "tools": st.lists(TOOL, max_size=2),
        "tool_choice": CHOICE,
        "text": st.builds(lambda f, v: {"format": f, "verbosity": v}, FORMAT, st.sampled_from(["low", None])),
        "reasoning": st.just({"effort": "low", "summary": "auto"}),
        "metadata": st.dictionaries(TEXTS, TEXTS, max_size=2),
        "user": TEXTS,
        "unknown_vendor_field": st.lists(TEXTS),
        "max_output_tokens": st.integers(1, 99),
        "stream": st.booleans(),
    },
)


@settings(max_examples=400, deadline=None)
@given(BODY)
def test_a_translation_says_nothing_of_its_own(body: Any) -> None:
    """What reaches the model was judged: every string of it stands in the request, and every one is a span of it."""
    exchange = parsed(body)
    before = copy.deepcopy(exchange.body)
    out = to_chat(exchange.body)
    assert exchange.body == before
    said = set(strings(exchange.body))
    assert {text for text in strings(out) if text not in said} <= WORDS | {""}
    judged = {span.text for span in exchange.spans if span.channel is not Channel.MEDIA}
    ours = {s for s in strings(out) if s.startswith("~")}
    assert ours <= judged
    again = parsed(out, CHAT)  # and the chat door would have taken it
    assert again.tools == exchange.tools
    assert again.wants_json == exchange.wants_json


@settings(max_examples=200, deadline=None)
@given(BODY)
def test_nothing_that_a_model_reads_is_lost(body: Any) -> None:
    """A part of a conversation that is dropped changes what the rest of it means."""
    exchange = parsed(body)
    said = list(strings(to_chat(exchange.body)))
    for item in body["input"] if isinstance(body["input"], list) else ():
        read = {k: v for k, v in item.items() if k not in ("id", "status", "type", "role")}
        for text in strings(read):
            assert not text.startswith("~") or text in said


def test_a_conversation_with_tools_is_the_chat_that_it_was() -> None:
    """Said, thought and called are one message there; the rest keeps its order."""
    given_ = [
        {"role": "user", "content": "how warm is it?"},
        {"type": "reasoning", "id": "rs_1", "content": [{"type": "reasoning_text", "text": "look"}]},
        {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": "a moment"}]},
        {"type": "function_call", "call_id": "a", "name": "weather", "arguments": "{}"},
        {"type": "function_call", "call_id": "b", "name": "weather", "arguments": "[]"},
        {"type": "function_call_output", "call_id": "a", "output": "30"},
        {"type": "function_call_output", "call_id": "b", "output": [{"type": "input_text", "text": "31"}]},
        {"role": "user", "content": [{"type": "input_text", "text": "and"}, {"type": "input_text", "text": "now?"}]},
    ]
    calls = [
        {"id": i, "type": "function", "function": {"name": "weather", "arguments": a}}
        for i, a in (("a", "{}"), ("b", "[]"))
    ]
    assert to_chat({"model": "m", "instructions": "be brief", "input": given_})["messages"] == [
        {"role": "system", "content": "be brief"},
        {"role": "user", "content": "how warm is it?"},
        {"role": "assistant", "content": "a moment", "reasoning_content": "look", "tool_calls": calls},
        {"role": "tool", "tool_call_id": "a", "content": "30"},
        {"role": "tool", "tool_call_id": "b", "content": "31"},
        {"role": "user", "content": [{"type": "text", "text": "and"}, {"type": "text", "text": "now?"}]},
    ]


def test_the_members_of_a_chat_go_out_and_no_others() -> None:
    """A server that speaks several formats must not find a second conversation in the body."""
    exchange = parsed({**RESPONSES.examples[1], "stream": True, "max_tool_calls": 3, "parallel_tool_calls": False})
    out = to_chat(exchange.body)
    assert sorted(out) == sorted(
        "model messages stream temperature max_completion_tokens tools tool_choice parallel_tool_calls response_format "
        "verbosity reasoning_effort user safety_identifier prompt_cache_key unknown_vendor_field".split()
    )
    assert {name: out[name] for name in ("max_completion_tokens", "temperature", "reasoning_effort", "verbosity")} == {
        "max_completion_tokens": 64,
        "temperature": 0.5,
        "reasoning_effort": "low",
        "verbosity": "low",
    }
    assert out["parallel_tool_calls"] is False
    assert out["tool_choice"] == {"type": "function", "function": {"name": "weather"}}
    assert out["response_format"]["json_schema"]["name"] == "answer"


def message(**more: Any) -> dict[str, Any]:
    return {"input": [{"role": "user", "content": "hi", **more}]}


CANNOT: list[tuple[dict[str, Any], str]] = [
    (message(vendor="x"), "input[0].vendor"),
    (message(tool_calls=[{"x": 1}]), "input[0].tool_calls"),
    (message(role=None), "input[0].role"),
    (
        message(content=[{"type": "output_text", "text": "a", "annotations": [{"type": "file_citation"}]}]),
        "input[0].content[0].annotations",
    ),
    (message(content=[{"type": "input_file", "file_url": "https://example.org/a"}]), "input[0].content[0].file_url"),
    (message(content=[{"type": "computer_screenshot", "file_id": "f"}]), "input[0].content[0].type"),
    ({"input": [{"type": "function_call", "call_id": None, "name": "f", "arguments": "{}"}]}, "input[0].call_id"),
    (
        {"input": [{"type": "function_call_output", "call_id": "c", "output": "", "namespace": "n"}]},
        "input[0].namespace",
    ),
    ({"input": [{"type": "function_call_output", "output": "x"}]}, "input[0].call_id"),
    ({"input": [{"type": "reasoning", "summary": [{"text": "a"}], "content": [{"text": "b"}]}]}, "input[0].summary"),
    ({"input": [{"type": "reasoning", "summary": [{"text": "a", "x": "y"}]}]}, "input[0].summary[0].x"),
    ({"input": [{"type": "item_reference", "id": None}]}, "input[0]"),
    ({"tools": [{"type": "function", "name": "f", "defer_loading": True}]}, "tools[0].defer_loading"),
    ({"tool_choice": {"type": "function", "name": "f", "x": "y"}}, "tool_choice.x"),
    ({"tool_choice": {"type": "allowed_tools", "mode": None, "tools": []}}, "tool_choice.mode"),
    ({"text": {"format": {"type": "text", "name": "x"}}}, "text.format.name"),
    ({"text": {"format": {"type": None}}}, "text.format.type"),
    ({"text": {"x": "y"}}, "text.x"),
    ({"reasoning": {"x": "y"}}, "reasoning.x"),
]


@pytest.mark.parametrize(("more", "place"), CANNOT, ids=[place for _, place in CANNOT])
def test_what_a_chat_completion_cannot_say_is_named(more: dict[str, Any], place: str) -> None:
    """Dropped in silence, it would be a request that nobody made."""
    exchange = parsed({"model": "m", "input": "hi", **more})  # the format has it, and all of it is judged
    with pytest.raises(BadRequest) as caught:
        carried(exchange, frozenset({"chat"}))
    assert caught.value.param == place


def test_members_that_say_nothing_are_no_obstacle() -> None:
    """Libraries send back what they were given, empty lists and nulls included."""
    body = message(phase=None, x=None) | {"tools": [{"type": "function", "name": "f", "defer_loading": False}]}
    assert to_chat(parsed(body | {"model": "m"}).body)["messages"] == [{"role": "user", "content": "hi"}]
