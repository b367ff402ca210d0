"""Which upstream serves what, what the echo answers, and where an upstream's name may lead."""

from __future__ import annotations

import socket

import pytest

from classifiers.types import Channel, Direction, Role, TextSpan
from gateway.address import is_forbidden
from gateway.errors import ConfigurationError
from gateway.sealed import Cleared, Seal
from gateway.settings import ECHO, Settings, UpstreamSettings
from gateway.transport.resolver import resolve
from gateway.types import Delta, Exchange, Finished, Json, StreamKey, ToolCall, UpstreamEvent, Usage
from gateway.upstream.echo import EchoUpstream
from gateway.upstream.table import Upstreams, providers

TEXT = StreamKey(0, Channel.TEXT)


async def echo(body: Json, **changes: object) -> list[UpstreamEvent]:
    fields: dict[str, object] = {"endpoint": "chat", "stream": False, "choices": 1, "tools": frozenset()}
    fields |= changes
    span = TextSpan("12345", Direction.INPUT, Role.USER, Channel.TEXT, ("messages", 0, "content"))
    exchange = Exchange(id="id", model="echo", body=body, spans=(span,), **fields)  # type: ignore[arg-type]  # tests' own
    upstream = EchoUpstream(ECHO, None, lambda kind: None)
    return [event async for event in upstream.generate(Cleared(exchange, "id", by=Seal()))]


def user(content: Json) -> Json:
    return {"messages": [{"role": "user", "content": "first"}, {"role": "user", "content": content}]}


@pytest.mark.parametrize("content", ["hi there", [{"type": "text", "text": "hi "}, {"type": "text", "text": "there"}]])
async def test_echo_answers_with_the_last_user_text(content: Json) -> None:
    """Whoever tries the gateway sees at once what output moderation does."""
    assert await echo(user(content)) == [Delta(TEXT, "hi there"), Finished(0, "stop"), Usage(2, 2, 4)]


async def test_echo_streams_small_pieces_of_the_same_text() -> None:
    """A stream must have many events, or nobody sees the gate at work."""
    text = "one two  three\n四五六七八九十百千万亿兆京垓 end "
    events = await echo(user(text), stream=True)
    pieces = [event.text for event in events if isinstance(event, Delta)]
    assert "".join(pieces) == text
    assert len(pieces) >= 6
    assert max(map(len, pieces)) < 20


async def test_echo_answers_each_choice_of_each_prompt() -> None:
    """n and lists of prompts are numbered as OpenAI numbers them: prompt by prompt."""
    events = await echo({"prompt": ["a", "b"]}, endpoint="completions", choices=4)
    told = [(event.key.choice, event.text) for event in events if isinstance(event, Delta)]
    assert told == [(0, "a"), (1, "a"), (2, "b"), (3, "b")]
    assert [event.choice for event in events if isinstance(event, Finished)] == [0, 1, 2, 3]


async def test_echo_calls_a_tool_that_the_request_declares() -> None:
    """The moderation of tool calls can be tried without a model."""
    events = await echo(user('/tool mail {"to": "x"}'), tools=frozenset({"mail"}))
    arguments = Delta(StreamKey(0, Channel.TOOL_ARGUMENTS, 0), '{"to": "x"}')
    assert events[:3] == [ToolCall(0, 0, "mail"), arguments, Finished(0, "tool_calls")]


async def test_echo_calls_no_tool_that_was_not_declared() -> None:
    """A user's text must not make up a tool."""
    assert (await echo(user("/tool rm {}")))[0] == Delta(TEXT, "/tool rm {}")


@pytest.mark.parametrize("body", [{}, {"messages": []}, {"messages": [{"role": "user"}]}, {"prompt": None}])
async def test_echo_of_nothing_is_an_empty_answer(body: Json) -> None:
    """A request without a user text is odd but no fault."""
    assert [type(event) for event in await echo(body)] == [Finished, Usage]


async def test_models_are_the_operators_and_no_others() -> None:
    """The body names a model; only the settings say where it lives."""
    two = UpstreamSettings(name="two", base_url="http://127.0.0.1:9/v1", models={"fast": "org/model-7b", "big": "b"})
    upstreams = Upstreams(Settings(upstreams=(ECHO, two)), env={})
    assert upstreams.models() == ["big", "echo", "fast"]
    assert (upstreams.resolve("fast") or (None, ""))[1] == "org/model-7b"
    assert upstreams.resolve("org/model-7b") is None
    await upstreams.close()


def test_an_unknown_kind_names_those_there_are() -> None:
    """A typing error in the settings should cost one look, not an hour."""
    odd = UpstreamSettings(name="x", kind="opnai", models={"a": "a"})
    with pytest.raises(ConfigurationError, match="found kind `opnai`, expected one of anthropic, echo, openai"):
        Upstreams(Settings(upstreams=(odd,)))


def test_a_missing_key_stops_the_start() -> None:
    """Better no gateway than one whose every answer is 502."""
    keyed = UpstreamSettings(name="x", base_url="http://h:1", api_key_env="NOT_SET", models={"a": "a"})
    with pytest.raises(ConfigurationError, match="`NOT_SET`"):
        Upstreams(Settings(upstreams=(keyed,)), env={})


def test_every_module_that_is_no_machinery_is_a_provider() -> None:
    """Adding a provider is adding one file."""
    assert sorted(providers()) == ["anthropic", "echo", "openai"]


FORBIDDEN = [
    "169.254.169.254",
    "fe80::1",
    "fe80::1%eth0",
    "::ffff:169.254.169.254",
    "2002:a9fe:a9fe::",
    "0.0.0.0",
    "::",
]
FORBIDDEN += ["224.0.0.1", "ff02::1", "fd00:ec2::254", "100.100.100.200"]


@pytest.mark.parametrize("address", FORBIDDEN)
def test_addresses_that_hand_out_credentials_are_forbidden(address: str) -> None:
    """Link-local addresses answer with the machine's cloud credentials, in whatever way they are written."""
    assert is_forbidden(address)


@pytest.mark.parametrize("address", ["127.0.0.1", "10.0.0.8", "192.168.1.1", "8.8.8.8", "::1", "2606:4700::1111"])
def test_addresses_where_model_servers_live_are_allowed(address: str) -> None:
    """vLLM beside the gateway is the common case."""
    assert not is_forbidden(address)


@pytest.mark.parametrize("host", ["2852039166", "0xA9FEA9FE", "0251.0376.0251.0376", "169.254.43518"])
async def test_an_address_in_disguise_is_seen_through(host: str) -> None:
    """The resolver reads decimal, octal and short forms as the network stack does, then checks what it got."""
    with pytest.raises(OSError, match=r"forbidden|not known|associated"):
        await resolve(host, 80, socket.AF_INET)


async def test_the_connector_gets_the_very_address_that_was_checked() -> None:
    """If the name were resolved once more, it could lead elsewhere the second time."""
    assert await resolve("localhost", 80, socket.AF_INET) == [("127.0.0.1", 80)]
