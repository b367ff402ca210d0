"""Reading requests in Anthropic's Messages format: what is judged in which role, what is refused, what must be there."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from classifiers.types import Channel, Role
from gateway.errors import BadRequest
from gateway.protocols import strict
from gateway.protocols.base import Bounds
from gateway.protocols.messages import ENDPOINT
from gateway.types import Exchange

HELLO: dict[str, Any] = {"model": "m", "max_tokens": 100, "messages": [{"role": "user", "content": "hello"}]}
OWN = "toolu_" + "0" * 32 + "_0_0"


def parse(body: Any) -> Exchange:
    return ENDPOINT.codec.parse(strict.parse(json.dumps(body).encode()), "0190-id", Bounds())


def said(block: Any, role: str = "user") -> Any:
    return HELLO | {"messages": [{"role": role, "content": [block]}]}


def spans(body: Any) -> list[tuple[str, Role, Channel]]:
    return [(span.text, span.role, span.channel) for span in parse(body).spans]


def refused(body: Any) -> BadRequest:
    with pytest.raises(BadRequest) as caught:
        parse(body)
    return caught.value


def test_each_text_is_judged_in_the_role_of_who_wrote_it() -> None:
    """A document or a tool's result is somebody else's text, though it stands in the user's turn."""
    body = copy.deepcopy(ENDPOINT.examples[1])
    found = set(spans(body))
    assert ("be brief", Role.SYSTEM, Channel.TEXT) in found
    assert ("be kind", Role.SYSTEM, Channel.TEXT) in found
    assert ("what", Role.USER, Channel.TEXT) in found
    assert ("I will look", Role.ASSISTANT, Channel.TEXT) in found
    assert ("let me look", Role.ASSISTANT, Channel.REASONING) in found
    assert ("celsius", Role.ASSISTANT, Channel.TOOL_ARGUMENTS) in found
    for text in ("warm all year", "Weather", "from the almanac", "rain in July", "hot in April", "The weather"):
        assert (text, Role.TOOL, Channel.TOOL_RESULT) in found
    for text in ("warm", "no such city", "a list of cities"):
        assert (text, Role.TOOL, Channel.TOOL_RESULT) in found
    assert ("go on", Role.USER, Channel.TEXT) in found
    assert ("tells the weather", Role.SYSTEM, Channel.SCHEMA) in found


def test_what_the_pipeline_needs_is_read() -> None:
    """Declared tools, the last assistant text and the user's own id steer what comes later."""
    exchange = parse(ENDPOINT.examples[1] | {"stream": True})
    assert exchange.tools == {"weather"}
    assert exchange.prefills == ("It is",)
    assert exchange.end_user == "u-1"
    assert exchange.wants_json
    assert exchange.stream
    assert exchange.wire == "messages"


def test_our_own_ids_are_structure_and_others_are_content() -> None:
    """An id comes back with every result; ours says nothing, another's could say anything."""
    result = {"type": "tool_result", "content": "warm"}
    for own in (OWN, OWN.replace("toolu", "call")):
        assert [text for text, _, _ in spans(said(result | {"tool_use_id": own}))] == ["warm"]
    assert "toolu_abc" in [text for text, _, _ in spans(said(result | {"tool_use_id": "toolu_abc"}))]
    assert "toolu_abc\n" in [text for text, _, _ in spans(said(result | {"tool_use_id": "toolu_abc\n"}))]


UNSAID = [
    ({"type": "redacted_thinking", "data": "abc"}, "messages[0].content[0].type"),
    ({"type": "thinking", "thinking": "hm", "signature": "abc"}, "messages[0].content[0].signature"),
    ({"type": "server_tool_use", "id": "a", "name": "web_search", "input": {}}, "messages[0].content[0].type"),
    ({"type": "web_search_tool_result", "tool_use_id": "a", "content": []}, "messages[0].content[0].type"),
    ({"type": "container_upload", "file_id": "a"}, "messages[0].content[0].type"),
    ({"type": "mcp_tool_result", "tool_use_id": "a", "content": "b"}, "messages[0].content[0].type"),
    ({"type": "invented", "text": "a"}, "messages[0].content[0].type"),
    ({"type": ["text"], "text": "a"}, "messages[0].content[0].type"),
    ({"text": "a"}, "messages[0].content[0].type"),
    ("a", "messages[0].content[0]"),
    (None, "messages[0].content[0]"),
    ({"type": "text"}, "messages[0].content[0].text"),
    ({"type": "text", "text": None}, "messages[0].content[0].text"),
    ({"type": "text", "text": "a", "source": {"type": "url", "url": "b"}}, "messages[0].content[0].source"),
    ({"type": "text", "text": "a", "Text": "b"}, "messages[0].content[0].Text"),
    ({"type": "text", "text": "a", "cache_control": {"type": "for ever"}}, "messages[0].content[0].cache_control.type"),
    ({"type": "tool_use", "id": "a", "name": "f", "input": "b"}, "messages[0].content[0].input"),
    ({"type": "tool_use", "id": 1, "name": "f", "input": {}}, "messages[0].content[0].id"),
    (
        {"type": "tool_use", "id": "a", "name": "f", "input": {}, "caller": {"type": "code_execution_20250825"}},
        "messages[0].content[0].caller.type",
    ),
    ({"type": "tool_result", "content": "b"}, "messages[0].content[0].tool_use_id"),
    (
        {"type": "tool_result", "tool_use_id": "a", "content": [{"type": "tool_reference", "tool_name": "b"}]},
        "messages[0].content[0].content[0].type",
    ),
    ({"type": "document", "source": {"type": "invented"}}, "messages[0].content[0].source.type"),
    ({"type": "search_result", "source": "a", "title": "b"}, "messages[0].content[0].content"),
]


@pytest.mark.parametrize(("block", "place"), UNSAID, ids=range(len(UNSAID)))
def test_threat_22_a_block_that_nobody_here_can_judge_is_refused_by_its_place(block: Any, place: str) -> None:
    """What is passed over would reach the model unread."""
    for role in ("user", "assistant"):
        assert refused(said(block, role)).param == place


SERVER_TOOLS = (
    "web_search_20250305 web_fetch_20250910 code_execution_20250825 bash_20250124 text_editor_20250728 memory_20250818 "
    "computer_toolset_20260801 tool_search_tool_bm25 mcp_toolset invented"
).split()


@pytest.mark.parametrize("kind", SERVER_TOOLS)
def test_a_tool_that_a_server_brings_is_refused_with_words(kind: str) -> None:
    """What such a tool fetches goes to the model without passing the gateway."""
    fault = refused(HELLO | {"tools": [{"type": kind, "name": "x", "input_schema": {}}]})
    assert fault.param == "tools[0].type"
    assert "unjudged" in fault.message


NEW: dict[str, Any] = {"vendor": "a"}  # what a later version of the format may bring, anywhere
_SOURCE = {"type": "text", "data": "a"}
UNKNOWN: list[tuple[dict[str, Any], str]] = [
    (NEW, "vendor"),
    ({"vendor": None}, "vendor"),
    ({"vendor": {"deep": ["a"]}}, "vendor"),
    ({"min_p": 0.5}, "min_p"),
    ({"metadata": NEW}, "metadata.vendor"),
    ({"thinking": {"type": "disabled", **NEW}}, "thinking.vendor"),
    ({"output_config": NEW}, "output_config.vendor"),
    ({"output_config": {"format": {"type": "json_schema", "schema": {}, **NEW}}}, "output_config.format.vendor"),
    ({"tool_choice": {"type": "auto", **NEW}}, "tool_choice.vendor"),
    ({"tools": [{"name": "f", "input_schema": {}, **NEW}]}, "tools[0].vendor"),
    ({"system": [{"type": "text", "text": "a", **NEW}]}, "system[0].vendor"),
    ({"messages": [{"role": "user", "content": "a", **NEW}]}, "messages[0].vendor"),
    ({"cache_control": {"type": "ephemeral", **NEW}}, "cache_control.vendor"),
    (said({"type": "text", "text": "a", **NEW}), "messages[0].content[0].vendor"),
    (said({"type": "thinking", "thinking": "a", **NEW}), "messages[0].content[0].vendor"),
    (said({"type": "tool_use", "id": "a", "name": "f", "input": {}, **NEW}), "messages[0].content[0].vendor"),
    (said({"type": "tool_result", "tool_use_id": "a", **NEW}), "messages[0].content[0].vendor"),
    (said({"type": "document", "source": _SOURCE, **NEW}), "messages[0].content[0].vendor"),
    (said({"type": "document", "source": _SOURCE | NEW}), "messages[0].content[0].source.vendor"),
    (
        said({"type": "search_result", "source": "a", "title": "b", "content": [], **NEW}),
        "messages[0].content[0].vendor",
    ),
]


@pytest.mark.parametrize(("more", "place"), UNKNOWN, ids=range(len(UNKNOWN)))
def test_a_member_that_is_not_known_here_is_refused_by_its_place(more: dict[str, Any], place: str) -> None:
    """What the format gains later may let a server change a conversation that was judged, as its threads do."""
    fault = refused(HELLO | more)
    assert (fault.param, fault.code) == (place, "unsupported_field")


def test_what_the_caller_makes_may_have_any_members() -> None:
    """A tool's schema and its input are the caller's own, judged whatever they hold."""
    schema = {"type": "object", "x-vendor": {"note": "in the schema"}}
    call = {"type": "tool_use", "id": "a", "name": "f", "input": {"vendor": ["in the input"]}}
    texts = {text for text, _, _ in spans(said(call) | {"tools": [{"name": "f", "input_schema": schema}]})}
    assert texts >= {"x-vendor", "in the schema", "vendor", "in the input"}


def test_where_the_model_runs_is_carried_on_and_judged_as_a_field() -> None:
    """The caller's law may ask for it."""
    assert ("us", Role.USER, Channel.FIELD) in spans(HELLO | {"inference_geo": "us"})


FIELDS: list[tuple[dict[str, Any], str]] = [
    ({"max_tokens": None}, "max_tokens"),
    ({"max_tokens": -1}, "max_tokens"),
    ({"max_tokens": 1.5}, "max_tokens"),
    ({"max_tokens": True}, "max_tokens"),
    ({"temperature": 1.1}, "temperature"),
    ({"top_p": "1"}, "top_p"),
    ({"top_k": -1}, "top_k"),
    ({"stream": 1}, "stream"),
    ({"system": {"type": "text", "text": "a"}}, "system"),
    ({"system": [{"type": "image"}]}, "system[0].type"),
    ({"messages": []}, "messages"),
    ({"messages": [{"role": "tool", "content": "a"}]}, "messages[0].role"),
    ({"messages": [{"role": None, "content": "a"}]}, "messages[0].role"),
    ({"messages": [{"role": "user", "content": None}]}, "messages[0].content"),
    ({"messages": [{"role": "user"}]}, "messages[0].content"),
    ({"messages": ["a"]}, "messages[0].role"),
    ({"tools": [{"name": "f"}]}, "tools[0].input_schema"),
    ({"tools": [{"name": "f", "input_schema": "a"}]}, "tools[0].input_schema"),
    ({"tools": [{"input_schema": {}}]}, "tools[0].name"),
    ({"tools": [{"type": {}, "name": "f", "input_schema": {}}]}, "tools[0].type"),
    ({"tools": ["f"]}, "tools[0]"),
    ({"tool_choice": "auto"}, "tool_choice"),
    ({"tool_choice": {"type": "some"}}, "tool_choice.type"),
    ({"thinking": {"type": "enabled"}}, "thinking.budget_tokens"),
    ({"thinking": {"type": "enabled", "budget_tokens": 1023}}, "thinking.budget_tokens"),
    ({"thinking": {"type": "much"}}, "thinking.type"),
    ({"output_config": {"effort": "some"}}, "output_config.effort"),
    ({"output_config": {"format": {"type": "json_schema"}}}, "output_config.format.schema"),
    ({"stop_sequences": "END"}, "stop_sequences"),
    ({"metadata": {"user_id": 1}}, "metadata.user_id"),
    ({"mcp_servers": [{"type": "url", "url": "https://example.org"}]}, "mcp_servers"),
    ({"container": "abc"}, "container"),
    ({"context_management": {"edits": []}}, "context_management"),
    ({"compaction": {"trigger": {}}}, "compaction"),
    ({"thread": {"type": "create"}}, "thread"),
    ({"thread": {"type": "continue", "previous_message_id": "msg_1"}}, "thread"),
    ({"prompt_token_ids": [1]}, "prompt_token_ids"),
    ({"Messages": []}, "Messages"),
]


@pytest.mark.parametrize(("more", "place"), FIELDS, ids=range(len(FIELDS)))
def test_a_fault_is_named_by_its_place(more: dict[str, Any], place: str) -> None:
    """Callers find it at once; nothing malformed reaches a model's server."""
    assert refused(HELLO | more).param == place


def test_a_thread_is_refused_so_that_clients_send_the_whole_conversation() -> None:
    """What a model's server has kept nobody here has judged; by this code the official clients go on without a thread."""
    assert refused(HELLO | {"thread": {"type": "create"}}).code == "thread_unsupported_request"
    assert parse(HELLO | {"thread": None}).model == "m"


@pytest.mark.parametrize("name", ["model", "max_tokens", "messages"])
def test_what_anthropic_asks_for_is_asked_for_here(name: str) -> None:
    """A request that works here must work there."""
    fault = refused({key: value for key, value in HELLO.items() if key != name})
    assert (fault.param, fault.code) == (name, "missing_field")


GOOD: list[dict[str, Any]] = [
    {"system": ""},
    {"system": None},
    {"system": "be brief"},
    {"tools": [], "stop_sequences": []},
    {"tools": [{"type": None, "name": "f", "input_schema": {}}, {"type": "custom", "name": "g", "input_schema": {}}]},
    {"thinking": {"type": "enabled", "budget_tokens": 1024}},
    {"thinking": {"type": "adaptive", "display": "omitted"}},
    {"metadata": {"user_id": None}, "output_config": {"effort": None}, "cache_control": None},
    {"messages": [{"role": "assistant", "content": [{"type": "thinking", "thinking": "a", "signature": ""}]}]},
    {"messages": [{"role": "user", "content": []}]},
]


@pytest.mark.parametrize("more", GOOD, ids=range(len(GOOD)))
def test_what_the_clients_send_is_taken(more: dict[str, Any]) -> None:
    """Nulls and empty lists are how libraries write what was not set."""
    assert parse(HELLO | more).model == "m"


@pytest.mark.parametrize(
    "block",
    [
        {"type": "image", "source": {"type": "url", "url": "https://example.org/a.png"}},
        {"type": "image", "source": {"type": "file", "file_id": "file_1"}},
        {"type": "document", "source": {"type": "base64", "media_type": "application/pdf", "data": "JVBE" * 30}},
        {"type": "document", "source": {"type": "url", "url": "https://example.org/a.pdf"}},
        {"type": "document", "source": {"type": "content", "content": [{"type": "image", "source": {}}]}},
        {"type": "tool_result", "tool_use_id": OWN, "content": [{"type": "image", "source": {}}]},
    ],
    ids=range(6),
)
def test_what_is_no_text_is_told_as_media(block: Any) -> None:
    """Nobody fetches it, nobody reads it, and policy decides; its bytes are no text."""
    found = spans(said(block))
    assert any(channel is Channel.MEDIA for _, _, channel in found)
    assert not any("JVBE" in text for text, _, _ in found)
