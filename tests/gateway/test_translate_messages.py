"""Chat and Anthropic's messages said in each other's words: nothing made up, nothing lost in silence."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.app import endpoints
from gateway.errors import BadRequest
from gateway.protocols import strict
from gateway.protocols.base import Bounds
from gateway.translate.chat_messages import MAX_TOKENS, messages_of
from gateway.translate.messages_chat import chat_of
from gateway.translate.table import TRANSLATIONS, carried
from gateway.types import Exchange

ENDPOINTS = endpoints()
CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hello"}]}
MESSAGES: dict[str, Any] = CHAT | {"max_tokens": 9}
WORDS = frozenset(  # of the formats
    "system user assistant tool text tool_use tool_result function thinking auto any none required json_schema "
    "disabled object standard_only default low medium high xhigh".split()
)


def parse(name: str, body: Any) -> Exchange:
    return ENDPOINTS[name].codec.parse(strict.parse(json.dumps(body).encode()), "0190-id", Bounds())


def strings(value: Any) -> Iterator[str]:
    """Every string of a body, those inside arguments as they will be read, and every key."""
    if isinstance(value, str):
        tree = strict.parse_inner(value)
        yield from [value] if tree is None else strings(tree)
    elif isinstance(value, dict):
        for key, member in value.items():
            yield key
            yield from strings(member)
    elif isinstance(value, list):
        for member in value:
            yield from strings(member)


def texts(body: Any) -> list[tuple[str, str]]:
    """Who said what, in order: system texts first, as one of the formats has it."""
    said = [(message["role"], message.get("content") or []) for message in body["messages"]]
    parts = [(role, part) for role, content in said for part in ([content] if isinstance(content, str) else content)]
    found = [(role, part if isinstance(part, str) else part["text"]) for role, part in parts]
    return sorted((f for f in found if f[1]), key=lambda f: f[0] != "system")


def calls(body: Any) -> list[tuple[str, Any]]:
    functions = [c["function"] for m in body["messages"] for c in m.get("tool_calls", ())]
    return [(f["name"], json.loads(f["arguments"])) for f in functions]


TEXT = st.text(min_size=1, max_size=8).filter(lambda t: strict.parse_inner(t) is None and t.isprintable())
LEAF = TEXT | st.booleans() | st.none() | st.integers(-9, 9)
TREE = st.recursive(LEAF, lambda t: st.lists(t, max_size=2) | st.dictionaries(TEXT, t, max_size=2), max_leaves=5)
OBJECT = st.dictionaries(TEXT, TREE, max_size=3)
CONTENT = TEXT | st.lists(st.fixed_dictionaries({"type": st.just("text"), "text": TEXT}), min_size=1, max_size=3)
NAME = st.sampled_from(["f", "g"])


def chat_call(name: str, given_: Any, number: int) -> Any:
    arguments = json.dumps(given_, ensure_ascii=False)
    return {"id": f"call_{number}", "type": "function", "function": {"name": name, "arguments": arguments}}


@st.composite
def chats(draw: st.DrawFn) -> Any:
    messages: list[Any] = [{"role": "system", "content": t} for t in draw(st.lists(CONTENT, max_size=2))]
    for _ in range(draw(st.integers(1, 3))):
        messages.append({"role": "user", "content": draw(CONTENT)})
        calls = draw(st.lists(st.tuples(NAME, OBJECT), max_size=2))
        said: dict[str, Any] = {"role": "assistant", "content": draw(CONTENT)}
        if draw(st.booleans()):
            said["reasoning_content"] = draw(TEXT)
        if calls:
            said["tool_calls"] = [chat_call(name, tree, i) for i, (name, tree) in enumerate(calls)]
        messages.append(said)
        messages += [{"role": "tool", "tool_call_id": f"call_{i}", "content": draw(CONTENT)} for i in range(len(calls))]
    schema = {"type": "object", "properties": draw(OBJECT)}
    more: dict[str, Any] = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "max_completion_tokens": st.integers(1, 99),
                "temperature": st.sampled_from([0, 0.5, 1]),
                "top_p": st.just(0.5),
                "top_k": st.just(7),
                "stop": st.lists(TEXT, min_size=1, max_size=3),
                "user": TEXT,
                "tool_choice": st.sampled_from(
                    ["auto", "none", "required", {"type": "function", "function": {"name": "f"}}]
                ),
                "parallel_tool_calls": st.booleans(),
                "reasoning_effort": st.sampled_from(["none", "low", "medium", "high", "xhigh"]),
                "response_format": st.just({"type": "json_schema", "json_schema": {"name": "n", "schema": schema}}),
                "tools": st.just(
                    [
                        {"type": "function", "function": {"name": n, "description": "d", "parameters": schema}}
                        for n in "fg"
                    ]
                ),
                "stream": st.booleans(),
                "service_tier": st.sampled_from(["auto", "default"]),
            },
        )
    )
    return {"model": "m", "messages": messages} | more


@given(chats())
def test_a_translation_says_nothing_of_its_own(body: Any) -> None:
    """A string that was not in the request is one that nobody has judged, there and back."""
    parse("chat", body)
    before = copy.deepcopy(body)
    there = messages_of(body)
    back = chat_of(there)
    assert body == before
    known = set(strings(body)) | WORDS
    for translated, name in ((there, "messages"), (back, "chat")):
        said = {s for s in strings(translated) if s}
        keys = {
            *"model messages role content type text id name input tool_use_id max_tokens system temperature top_p top_k".split(),
            *"stop_sequences stop stream tools description input_schema parameters strict tool_choice".split(),
            *"disable_parallel_tool_use parallel_tool_calls thinking signature output_config effort format schema".split(),
            *"metadata user_id user service_tier function arguments tool_calls tool_call_id reasoning_content".split(),
            *"reasoning_effort response_format max_completion_tokens".split(),
        }
        assert said <= known | keys
        assert parse(name, translated).model == "m", "what is written is a body of the other format"


@given(chats())
def test_there_and_back_keeps_who_said_what(body: Any) -> None:
    """A conversation must not change hands on its way to another provider."""
    back = chat_of(messages_of(body))
    assert texts(back) == texts(body)
    assert calls(back) == calls(body)
    ids = [[m.get("tool_call_id") for m in b["messages"] if m["role"] == "tool"] for b in (body, back)]
    assert ids[0] == ids[1]
    thoughts = [[m["reasoning_content"] for m in b["messages"] if "reasoning_content" in m] for b in (body, back)]
    assert thoughts[0] == thoughts[1]
    for name in ("temperature", "top_p", "top_k", "stop", "user", "reasoning_effort", "stream", "service_tier"):
        assert back.get(name) == body.get(name)
    assert back["max_completion_tokens"] == body.get("max_completion_tokens", MAX_TOKENS)
    assert back.get("parallel_tool_calls", True) == (
        body.get("parallel_tool_calls", True) or body.get("tool_choice") == "none"
    )


def test_what_a_tool_returned_stands_where_each_format_wants_it() -> None:
    """Anthropic takes all results of one turn in the next user's turn; OpenAI a message for each."""
    call = {"id": "a", "type": "function", "function": {"name": "f", "arguments": ""}}
    body = CHAT | {
        "messages": [
            {"role": "user", "content": "go"},
            {"role": "assistant", "content": None, "tool_calls": [call, call | {"id": "b"}]},
            {"role": "tool", "tool_call_id": "a", "content": "one"},
            {"role": "tool", "tool_call_id": "b", "content": [{"type": "text", "text": "two"}]},
            {"role": "user", "content": "on"},
        ]
    }
    turns = messages_of(body)["messages"]
    assert [turn["role"] for turn in turns] == ["user", "assistant", "user", "user"]
    assert [block["input"] for block in turns[1]["content"]] == [{}, {}]
    assert turns[2]["content"] == [
        {"type": "tool_result", "tool_use_id": "a", "content": "one"},
        {"type": "tool_result", "tool_use_id": "b", "content": [{"type": "text", "text": "two"}]},
    ]
    mixed = [*turns[2]["content"], {"type": "text", "text": "on"}]
    back = chat_of(MESSAGES | {"messages": [{"role": "user", "content": mixed}]})["messages"]
    assert [message["role"] for message in back] == ["tool", "tool", "user"]


def test_a_document_is_told_as_its_texts() -> None:
    """The other format has no documents; what the caller gave is all there, in the order in which it is read."""
    [message] = chat_of(MESSAGES | {"messages": ENDPOINTS["messages"].examples[1]["messages"][:1]})["messages"]
    said = [part["text"] for part in message["content"]]
    assert said[2:5] == ["Weather", "from the almanac", "warm all year"]
    assert said[5:] == ["rain in July", "The weather", "https://example.org/weather", "hot in April"]


def test_caveats_own_refusal_comes_back_once() -> None:
    """It stands in two places of a chat answer."""
    said = {"role": "assistant", "content": "I cannot", "refusal": "I cannot", "caveat": {"action": "refuse"}}
    assert messages_of(CHAT | {"messages": [said]})["messages"] == [{"role": "assistant", "content": "I cannot"}]


def call(arguments: str) -> Any:
    function = {"name": "f", "arguments": arguments}
    return [{"role": "assistant", "tool_calls": [{"id": "a", "type": "function", "function": function}]}]


TO_MESSAGES: list[tuple[dict[str, Any], str]] = [
    ({"n": 2}, "n"),
    ({"seed": 1}, "seed"),
    ({"presence_penalty": 0.5}, "presence_penalty"),
    ({"frequency_penalty": -1}, "frequency_penalty"),
    ({"logit_bias": {"1": 2}}, "logit_bias"),
    ({"temperature": 1.5}, "temperature"),
    ({"min_p": 0.1}, "min_p"),
    ({"reasoning_effort": "minimal"}, "reasoning_effort"),
    ({"verbosity": "low"}, "verbosity"),
    ({"service_tier": "flex"}, "service_tier"),
    ({"response_format": {"type": "json_object"}}, "response_format.type"),
    ({"response_format": "json"}, "response_format"),
    (
        {"response_format": {"type": "json_schema", "json_schema": {"name": "n", "description": "d", "schema": {}}}},
        "response_format.json_schema.description",
    ),
    ({"tool_choice": "some"}, "tool_choice"),
    ({"tool_choice": 7}, "tool_choice"),
    ({"tool_choice": {"type": "allowed_tools"}}, "tool_choice.function"),
    ({"vendor_field": "a"}, "vendor_field"),
    ({"messages": [{"role": "user", "name": "ann", "content": "a"}]}, "messages[0].name"),
    ({"messages": [{"role": "function", "name": "f", "content": "a"}]}, "messages[0].role"),
    (
        {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {}}]}]},
        "messages[0].content[0].type",
    ),
    (
        {"messages": [{"role": "user", "content": [{"type": "text", "text": "a", "x": "b"}]}]},
        "messages[0].content[0].x",
    ),
    ({"messages": [{"role": "tool", "content": "a"}]}, "messages[0].tool_call_id"),
    *[
        ({"messages": call(text)}, "messages[0].tool_calls[0].function.arguments")
        for text in (
            "[1]",
            "words",
            '{"a": 1, "a": 2}',
            '{"a": NaN}',
            '{"a": "\\ud800"}',
            '{"a": 9007199254740993}',
            "[" * 9**5,
        )
    ],
]


@pytest.mark.parametrize(("more", "place"), TO_MESSAGES, ids=range(len(TO_MESSAGES)))
def test_what_messages_cannot_say_is_refused_by_its_place(more: dict[str, Any], place: str) -> None:
    """A parameter that is dropped in silence is a promise that is broken in silence."""
    exchange = parse("chat", CHAT | more)
    with pytest.raises(BadRequest) as caught:
        carried(exchange, frozenset({"messages"}))
    assert (caught.value.param, caught.value.code) == (place, "unsupported_by_server")


NEUTRAL: list[dict[str, Any]] = [
    {"n": 1, "presence_penalty": 0, "frequency_penalty": 0.0, "logit_bias": {}, "min_p": 0, "seed": None, "top_k": -1},
    {"store": True, "metadata": {"team": "a"}, "stream_options": {"include_usage": True}, "modalities": ["text"]},
    {"prediction": {"type": "content", "content": "a"}, "response_format": {"type": "text"}, "verbosity": "medium"},
    {"tools": [], "parallel_tool_calls": True, "stop": []},
]


@pytest.mark.parametrize("more", NEUTRAL, ids=range(len(NEUTRAL)))
def test_what_asks_for_nothing_is_no_fault(more: dict[str, Any]) -> None:
    """Libraries send defaults."""
    body = carried(parse("chat", CHAT | more), frozenset({"messages"})).body
    assert body == {"model": "m", "max_tokens": MAX_TOKENS, "messages": CHAT["messages"]}


TO_CHAT: list[tuple[dict[str, Any], str]] = [
    ({"thinking": {"type": "enabled", "budget_tokens": 1024}}, "thinking.type"),
    ({"thinking": {"type": "adaptive"}}, "thinking.type"),
    ({"output_config": {"effort": "max"}}, "output_config.effort"),
    ({"output_config": {"vendor": "a"}}, "output_config.vendor"),
    ({"speed": "fast"}, "speed"),
    ({"inference_geo": "us"}, "inference_geo"),
    ({"metadata": {"x": "a"}}, "metadata.x"),
    ({"tools": [{"name": "f", "input_schema": {}, "defer_loading": True}]}, "tools[0].defer_loading"),
    ({"tools": [{"name": "f", "input_schema": {}, "input_examples": [{}]}]}, "tools[0].input_examples"),
    ({"tool_choice": {"type": None}}, "tool_choice.type"),
    ({"vendor_field": "a"}, "vendor_field"),
    ({"messages": [{"role": "user", "content": "a", "vendor": "b"}]}, "messages[0].vendor"),
    ({"messages": [{"role": "user", "content": [{"type": "image", "source": {}}]}]}, "messages[0].content[0].type"),
    (
        {"messages": [{"role": "user", "content": [{"type": "document", "source": {"type": "url", "url": "a"}}]}]},
        "messages[0].content[0].source.type",
    ),
    (
        {"messages": [{"role": "user", "content": [{"type": "tool_use", "id": "a", "name": "f", "input": {}}]}]},
        "messages[0].content[0].type",
    ),
    (
        {"messages": [{"role": "assistant", "content": [{"type": "tool_result", "tool_use_id": "a"}]}]},
        "messages[0].content[0].type",
    ),
    (
        {"messages": [{"role": "assistant", "content": [{"type": "thinking", "thinking": t} for t in "ab"]}]},
        "messages[0].content[1]",
    ),
]


@pytest.mark.parametrize(("more", "place"), TO_CHAT, ids=range(len(TO_CHAT)))
def test_what_chat_cannot_say_is_refused_by_its_place(more: dict[str, Any], place: str) -> None:
    """Two thoughts joined, for one, would be a text that nobody has judged.

    What the door takes no more is still refused here: a member that it learns must not be dropped on the way.
    """
    exchange = parse("messages", MESSAGES)._replace(body=MESSAGES | more)
    with pytest.raises(BadRequest) as caught:
        carried(exchange, frozenset({"chat"}))
    assert (caught.value.param, caught.value.code) == (place, "unsupported_by_server")


ODD = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 9)
    | st.sampled_from(["a", "auto", "function", "text", "json_schema", "f"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["type", "function", "name", "text", "parameters", "json_schema", "schema"]), inner
        )
    ),
    max_leaves=8,
)
MEMBERS = st.sampled_from(["tools", "tool_choice", "response_format", "prediction", "metadata", "vendor", "thinking"])


@given(st.sampled_from(["chat", "messages"]), st.dictionaries(MEMBERS, ODD, max_size=4))
def test_whatever_a_door_takes_is_translated_or_a_400(name: str, more: dict[str, Any]) -> None:
    """A stack trace would be a 500 for what is the caller's fault."""
    body = (CHAT if name == "chat" else MESSAGES) | more
    try:
        exchange = parse(name, body)
        carried(exchange, frozenset({"chat", "messages"} - {name}))
    except BadRequest:
        return


def test_the_fewest_translations_are_taken_and_never_more_than_two() -> None:
    """Each says a little less; what is spoken already is not touched."""
    exchange = parse("chat", CHAT)
    assert carried(exchange, frozenset({"chat", "messages"})) is exchange
    assert carried(exchange, frozenset({"messages"})).wire == "messages"
    with pytest.raises(BadRequest) as caught:
        carried(exchange, frozenset({"completions"}))
    assert caught.value.code == "unsupported_endpoint"
    assert "completions" in caught.value.message


@pytest.mark.skipif(("responses", "chat") not in TRANSLATIONS, reason="there is no door for responses")
def test_a_responses_client_reaches_an_anthropic_server() -> None:
    """By way of chat: two steps."""
    exchange = parse("responses", {"model": "m", "input": "hello", "instructions": "be brief"})
    sent = carried(exchange, frozenset({"messages"}))
    assert sent.wire == "messages"
    assert parse("messages", sent.body).model == "m"
    assert "hello" in set(strings(sent.body))
    assert "be brief" in set(strings(sent.body))


def test_what_the_assistant_thought_after_its_words_stays_after_them() -> None:
    """Moved before them, words and thought would make another text than the one that was judged."""
    blocks = [{"type": "text", "text": "a"}, {"type": "thinking", "thinking": "b"}, {"type": "text", "text": "c"}]
    said = {"role": "assistant", "content": [{"type": "thinking", "thinking": "z"}, *blocks]}
    body = carried(parse("messages", MESSAGES | {"messages": [said]}), frozenset({"chat"})).body
    assert body["messages"] == [
        {"role": "assistant", "content": "a", "reasoning_content": "z"},
        {"role": "assistant", "content": "c", "reasoning_content": "b"},
    ]
