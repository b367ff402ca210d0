"""The stream of the Responses API: what a client builds of it is what was cleared, in events that its library knows."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

import pytest
from asgi_calls import build, pieces_of
from fakes import AS_ERROR, BLOCK, CANARY, ENDED, PLAN, REDACT, TEXT, Drive, ListLog, ScriptedUpstream, text_deltas
from hypothesis import given, settings
from hypothesis import strategies as st
from openai.types.responses import Response, ResponseStreamEvent
from pydantic import TypeAdapter

from classifiers.types import Channel
from gateway.app import endpoints
from gateway.errors import AuditUnavailable, UpstreamError, UpstreamRejected
from gateway.types import Delta, Finished, StreamKey, ToolCall, Usage
from policies.types import Policy

RESPONSES = endpoints()["responses"]
HELLO: dict[str, Any] = {"model": "m", "input": "hello", "stream": True}
EVENT: TypeAdapter[Any] = TypeAdapter(ResponseStreamEvent)
REASONING, REFUSAL = StreamKey(0, Channel.REASONING), StreamKey(0, Channel.REFUSAL)


def arguments(index: int) -> StreamKey:
    return StreamKey(0, Channel.TOOL_ARGUMENTS, index)


@dataclass
class Reader:
    """A strict client: builds each part from deltas alone and checks all that is said twice."""

    wire: str
    events: list[dict[str, Any]] = field(default_factory=list)
    parts: dict[tuple[int, int], str] = field(default_factory=dict)
    calls: dict[int, str] = field(default_factory=dict)
    added: dict[int, dict[str, Any]] = field(default_factory=dict)
    done: dict[int, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        *blocks, nothing = self.wire.split("\n\n")
        assert nothing == ""
        for number, block in enumerate(blocks):
            name, data = block.split("\n")
            event = json.loads(data.removeprefix("data: "))
            EVENT.validate_python(event)
            assert name == f"event: {event['type']}"
            assert event["sequence_number"] == number
            self.events.append(event)
            self._take(event)

    def _take(self, event: dict[str, Any]) -> None:
        kind, index = event["type"], int(event.get("output_index", -1))
        if kind == "response.output_item.added":
            assert index == len(self.added)
            self.added[index] = event["item"]
        elif kind == "response.output_item.done":
            assert event["item"]["id"] == self.added[index]["id"]
            self.done[index] = event["item"]
        elif kind == "response.content_part.added":
            self.parts[index, event["content_index"]] = ""
        elif kind == "response.function_call_arguments.delta":
            self.calls[index] = self.calls.get(index, "") + event["delta"]
        elif kind == "response.function_call_arguments.done":
            assert event["arguments"] == self.calls.get(index, "")
        elif kind.endswith(".delta"):
            assert event["item_id"] == self.added[index]["id"]
            self.parts[index, event["content_index"]] += event["delta"]
        elif kind in ("response.output_text.done", "response.reasoning_text.done", "response.refusal.done"):
            assert (event.get("text") or event.get("refusal") or "") == self.parts[index, event["content_index"]]

    @property
    def last(self) -> dict[str, Any]:
        return self.events[-1]

    @property
    def texts(self) -> list[str]:
        return [*self.parts.values(), *self.calls.values()]

    @property
    def output(self) -> list[dict[str, Any]]:
        """The items of the end, each of which was said before, in order, and holds what its deltas held."""
        items: list[dict[str, Any]] = self.last["response"]["output"]
        assert items == [self.done[i] for i in range(len(self.added))]
        for index, item in enumerate(items):
            if item["type"] == "function_call":
                assert item["arguments"] == self.calls.get(index, "")
                continue
            held = [part.get("text", part.get("refusal")) for part in item["content"]]
            assert held == [self.parts[index, at] for at in range(len(held))]
        return items


def pieces(alphabet: str) -> st.SearchStrategy[str]:
    return st.text(alphabet, max_size=9) | st.sampled_from([CANARY, CANARY[:5], CANARY[5:], "so it is, "])


SCRIPTS = st.lists(
    st.one_of(
        st.builds(Delta, st.sampled_from([TEXT, REASONING, REFUSAL]), pieces("CANRY-7f3a ")),
        st.integers(0, 2).map(lambda i: ToolCall(0, i, "weather")),
        st.builds(Delta, st.integers(0, 2).map(arguments), pieces('{"a": 1}')),
    ),
    max_size=24,
)


def orderly(script: list[Any]) -> list[Any]:
    """The script with each call begun once and before its arguments, as a reader of an upstream hands them on."""
    begun: set[int] = set()
    out = []
    for event in script:
        if isinstance(event, ToolCall):
            if event.index in begun:
                continue
            begun.add(event.index)
        elif event.key.channel is Channel.TOOL_ARGUMENTS and event.key.call not in begun:
            continue
        out.append(event)
    return out


@settings(max_examples=150, deadline=None)
@given(SCRIPTS, st.sampled_from([BLOCK, REDACT]), st.sampled_from(["stop", "length", "tool_calls"]))
async def test_whatever_a_model_says_the_stream_is_whole_and_holds_no_canary(
    script: list[Any], rules: Policy, reason: str
) -> None:
    """Clients build their answer of deltas, `done` events or the last response; all three say the same."""
    played: list[Any] = [*orderly(script), Finished(0, reason), Usage(3, 1, 4)]
    upstream = ScriptedUpstream(played)
    drive = await Drive(RESPONSES, upstream)(HELLO, rules)
    reader = Reader(drive.wire)
    assert not any(CANARY in text for text in reader.texts)
    assert CANARY not in drive.wire + json.dumps(drive.body)
    assert reader.last["type"] in ("response.completed", "response.incomplete")
    assert reader.output
    Response.model_validate(drive.body)
    if drive.body["caveat"]["action"] in ("allow", "redact"):
        assert drive.body == reader.last["response"]


async def leak_of(text: str, cuts: list[int], rules: Policy) -> None:
    deltas = [e for at in (TEXT, REASONING) for e in text_deltas(text, *sorted(set(cuts)), key=at)]
    drive = await Drive(RESPONSES, ScriptedUpstream([*deltas, *ENDED]))(HELLO, rules)
    reader = Reader(drive.wire)
    assert not any(CANARY in text for text in reader.texts)
    assert not any("CANARY-7" in text for text in reader.texts)
    assert reader.output


RECHUNKED = st.tuples(
    st.text("abc CANRY-", max_size=60),
    st.text("abc CANRY-", max_size=60),
    st.lists(st.integers(0, 130), max_size=40),
    st.sampled_from([BLOCK, REDACT]),
)


@settings(max_examples=120, deadline=None)
@given(RECHUNKED)
async def test_threat_20_no_rechunking_lets_text_out(case: tuple[str, str, list[int], Policy]) -> None:
    """Wherever a server cuts its pieces, not even the beginning of what is withheld goes out."""
    before, after, cuts, rules = case
    await leak_of(f"{before}{CANARY}{after}", cuts, rules)


@pytest.mark.drill
@pytest.mark.timeout(1800)
@settings(max_examples=10_000, deadline=None)
@given(RECHUNKED)
async def test_threat_20_no_rechunking_of_ten_thousand_lets_text_out(case: tuple[str, str, list[int], Policy]) -> None:
    """The long form of the test above."""
    before, after, cuts, rules = case
    await leak_of(f"{before}{CANARY}{after}", cuts, rules)


@pytest.mark.parametrize("hidden", [CANARY, "CANARY-7f\\u0033a"])
async def test_threat_21_a_refused_call_never_reaches_the_client_in_part(hidden: str) -> None:
    """Arguments are held until they are judged as they will be read."""
    told = Delta(arguments(0), '{"city": "' + hidden + '"}')
    script: list[Any] = [ToolCall(0, 0, "weather"), told, Finished(0, "tool_calls")]
    drive = await Drive(RESPONSES, ScriptedUpstream(script))(RESPONSES.examples[2] | {"stream": True}, BLOCK)
    reader = Reader(drive.wire)
    assert not reader.calls
    assert [item["type"] for item in reader.output] == ["message"]
    assert reader.last["type"] == "response.completed"


async def test_an_answer_that_is_cut_short_is_incomplete() -> None:
    """Half an answer must not look like a whole one; a refusal alone is the whole answer."""
    text = "plain words that go out at once, and more of them. " * 3
    drive = await Drive(RESPONSES, ScriptedUpstream([*pieces_of(text + CANARY, 5, TEXT), *ENDED]))(HELLO, BLOCK)
    reader = Reader(drive.wire)
    assert reader.last["type"] == "response.incomplete"
    assert reader.last["response"]["incomplete_details"] == {"reason": "content_filter"}
    [message] = reader.output
    assert [part["type"] for part in message["content"]] == ["output_text", "refusal"]
    assert text.startswith(message["content"][0]["text"])
    assert [part["type"] for part in drive.body["output"][0]["content"]] == ["refusal"]
    assert drive.body["status"] == "completed"


async def test_reasoning_that_goes_on_while_the_answer_begins_keeps_its_place() -> None:
    """The held-back end of the reasoning comes after the first words of the answer."""
    script: list[Any] = [
        *pieces_of("first I think of it for a while. " * 4, 6, REASONING),
        *pieces_of("It is so. " * 9, 6, TEXT),
    ]
    drive = await Drive(RESPONSES, ScriptedUpstream([*script, *ENDED]))(HELLO, BLOCK)
    reader = Reader(drive.wire)
    assert [item["type"] for item in reader.output] == ["reasoning", "message"]
    assert reader.output[0]["content"][0]["text"] == "first I think of it for a while. " * 4
    assert reader.output[1]["content"][0]["text"] == "It is so. " * 9


async def test_an_answer_that_says_nothing_is_an_empty_text() -> None:
    """Applications take the first part of the first item; nothing there is their crash."""
    drive = await Drive(RESPONSES, ScriptedUpstream(ENDED))(HELLO, BLOCK)
    assert Reader(drive.wire).output[0]["content"][0]["text"] == ""


async def test_a_length_limit_is_told(tmp_path: Any) -> None:
    """A client that asks for more must know that there is more."""
    house = build(tmp_path, BLOCK, ScriptedUpstream([*pieces_of("some words", 4, TEXT), Finished(0, "length")]))
    body = (await house.post(json.dumps(HELLO | {"stream": False}).encode(), "responses")).json
    assert (body["status"], body["incomplete_details"]) == ("incomplete", {"reason": "max_output_tokens"})


@pytest.mark.parametrize("rules", [BLOCK, AS_ERROR], ids=["fault", "refusal"])
async def test_what_breaks_a_stream_is_said_in_both_of_the_formats_ways(rules: Policy, tmp_path: Any) -> None:
    """The reference has the error flat, OpenAI's server nests it; libraries look for the one or the other."""
    text = "plain words that go out at once, and more of them. " * 3
    broken: list[Any] = [UpstreamError("down")] if rules is BLOCK else [*pieces_of(CANARY, 5, TEXT), *ENDED]
    house = build(tmp_path, rules, ScriptedUpstream([*pieces_of(text, 5, TEXT), *broken]))
    reply = await house.post(json.dumps(HELLO).encode(), "responses")
    assert reply.status == 200
    reader = Reader(reply.content.decode())
    error, failed = reader.events[-2:]
    assert error["code"] == error["error"]["code"] == ("upstream_failed" if rules is BLOCK else "content_filter")
    assert error["message"] == error["error"]["message"]
    assert failed["type"] == "response.failed"
    assert failed["response"]["error"]["code"] == ("server_error" if rules is BLOCK else "invalid_prompt")
    assert (rules is BLOCK) == (error.get("caveat", {}).get("action") != "refuse")


async def test_a_rate_limit_within_a_stream_is_told_as_one(tmp_path: Any) -> None:
    """An agent waits and asks again; told that its prompt is invalid, it would give up."""
    busy = UpstreamRejected("slow down", upstream_status=429)
    script = [*pieces_of("plain words that go out at once, and more of them. " * 3, 5, TEXT), busy]
    house = build(tmp_path, BLOCK, ScriptedUpstream(script))
    reply = await house.post(json.dumps(HELLO).encode(), "responses")
    failed = Reader(reply.content.decode()).events[-1]
    assert failed["response"]["error"]["code"] == "rate_limit_exceeded"


async def test_no_end_of_answer_goes_out_when_the_end_cannot_be_recorded() -> None:
    """G2: no item is done before the end record is durable."""
    drive = Drive(RESPONSES, ScriptedUpstream([*text_deltas("hello there"), *ENDED]), log=ListLog(full_after=1))
    with pytest.raises(AuditUnavailable):
        await drive(HELLO, BLOCK)
    assert ".done" not in drive.wire
    assert "completed" not in drive.wire


async def test_nothing_of_the_request_is_repeated() -> None:
    """What a caller sent was judged as input; an answer says only what was judged as one."""
    drive = await Drive(RESPONSES, ScriptedUpstream([*text_deltas("fine"), *ENDED]))(RESPONSES.examples[1], BLOCK)
    said = drive.wire + json.dumps(drive.body)
    for text in ("be brief", "weather", "support", "u-1", "u-2", "k-1", "what to say", "let me look"):
        assert text not in said
    assert drive.body["max_output_tokens"] == 64
    assert drive.body["store"] is False


def test_the_plan_of_these_tests_holds_back_more_than_the_canary() -> None:
    """Else the property above would be asking for what no hold-back promises."""
    assert len(CANARY) <= PLAN.tail
