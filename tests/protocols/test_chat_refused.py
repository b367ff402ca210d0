"""What a chat or completions body may not ask of a model's server: to fetch, to run, to leave out, to let another answer."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gateway.app import endpoints
from gateway.errors import BadRequest
from gateway.protocols import strict
from gateway.protocols.base import Bounds
from gateway.types import Exchange

ENDPOINTS = endpoints()
FUNCTION = {"type": "function", "function": {"name": "f", "description": "does it"}}


def parsed(endpoint: str, **more: Any) -> Exchange:
    body = ENDPOINTS[endpoint].examples[0] | more
    return ENDPOINTS[endpoint].codec.parse(strict.parse(json.dumps(body).encode()), "0190-id", Bounds())


def fault_of(endpoint: str, **more: Any) -> BadRequest:
    with pytest.raises(BadRequest) as refusal:
        parsed(endpoint, **more)
    return refusal.value


@pytest.mark.parametrize("endpoint", ["chat", "completions", "messages"])
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("web_search_options", {}),
        ("search_parameters", {"mode": "on"}),
        ("enable_search", True),
        ("plugins", [{"id": "web"}]),
        ("models", ["other"]),
        ("fallbacks", ["other"]),
        ("preset", "other"),
        ("lora_path", "other"),
        ("truncate_prompt_tokens", 5),
        ("transforms", ["middle-out"]),
        ("custom_logit_processor", "gASV"),
        ("logits_processors", ["some.module"]),
        ("extra_body", {"prompt_token_ids": [1]}),
    ],
)
def test_threat_25_no_field_has_the_server_do_what_nobody_judged(endpoint: str, field: str, value: Any) -> None:
    """Each string in it is harmless; what servers known for the field do with it is not what was judged."""
    fault = fault_of(endpoint, **{field: value})
    assert (fault.param, fault.code) == (field, "unsupported_field")


@pytest.mark.parametrize("endpoint", ["chat", "completions"])
def test_threat_24_a_template_is_none_among_its_arguments_either(endpoint: str) -> None:
    """Servers have taken a template from `chat_template_kwargs` in place of the model's own (CVE-2025-61620)."""
    fault = fault_of(endpoint, chat_template_kwargs={"chat_template": "{{ messages }}"})
    assert fault.param == "chat_template_kwargs.chat_template"
    spans = parsed(endpoint, chat_template_kwargs={"guideline": "be kind"}).spans
    assert "be kind" in [span.text for span in spans]


@pytest.mark.parametrize(
    "tool",
    [
        {"type": "web_search"},
        {"type": "mcp", "server_url": "https://example.org/mcp"},
        {"type": "builtin_function", "function": {"name": "$web_search"}},
        {"type": ["function"], "function": {"name": "f"}},
        {"google_search": {}},
        {"type": "custom", "custom": {"name": "f"}},
    ],
    ids=lambda tool: str(tool.get("type", "none")),
)
def test_threat_6_a_tool_that_the_server_runs_is_refused_at_the_door_for_chat_too(tool: Any) -> None:
    """The other doors refuse them: what they fetch, from an address of the caller's choice even, nobody judges."""
    fault = fault_of("chat", tools=[FUNCTION, tool])
    member = "type" if "type" in tool else "function"
    assert (fault.param, fault.code) == (f"tools[1].{member}", "unsupported_tool")


@pytest.mark.parametrize(("tools", "place"), [({"a": "b"}, "tools"), (7, "tools"), (["f"], "tools[0]")])
def test_tools_are_a_list_of_objects(tools: Any, place: str) -> None:
    """A server that is laxer would read what the check of their kinds did not."""
    assert fault_of("chat", tools=tools).param == place


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        (
            {"tools": [{"type": "function", "name": "f", "parameters": {}}]},
            "`tools[0].function` must be an object with",
        ),
        ({"messages": [{"role": None, "content": "hi"}]}, "`messages[0].role` must be one of assistant, developer"),
        ({"max_tokens": -1}, "an integer from 0 to 10000000"),
        ({"seed": 0.5}, "an integer from -9007199254740992 to 9007199254740992"),
        ({"stop": 5}, "`stop` must be a string or an array of 0 to 64 items"),
        (
            {"messages": [{"role": "user", "content": {"a": 1}}]},
            "[0].content` must be a string or an array of 0 to 1000",
        ),
    ],
)
def test_what_is_wrong_is_told_with_all_that_would_be_right(sent: dict[str, Any], told: str) -> None:
    """Tools in the shape of another endpoint are no built-in ones, and a bound is no power of ten."""
    assert told in fault_of("chat", **sent).message


def test_functions_are_taken_with_and_without_their_type() -> None:
    """Servers of today take both, and clients send both."""
    own = {"function": {"name": "g"}}
    assert parsed("chat", tools=[FUNCTION, own, own | {"type": None}]).tools == {"f", "g"}
    assert parsed("chat", tools=None).tools == frozenset()


def test_a_fault_in_a_tool_is_named_as_what_it_is() -> None:
    """A doubled key is no tool of another kind."""
    body = b'{"model":"m","messages":[{"role":"user","content":"hi"}],"tools":[{"function":{"name":"f","name":"g"}}]}'
    with pytest.raises(BadRequest) as refusal:
        ENDPOINTS["chat"].codec.parse(strict.parse(body), "0190-id", Bounds())
    assert (refusal.value.param, refusal.value.code) == ("tools[0].function", "duplicate_key")
