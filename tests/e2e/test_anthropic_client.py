"""The official Anthropic client is a user of ours, whatever its model's server speaks; and so is OpenAI's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import anthropic
import pytest
from anthropic import Anthropic, AsyncAnthropic
from anthropic_stub import Stub, serving
from openai import OpenAI
from running import Running, start

HARM = "I hate all of those people, they are subhuman vermin and should be exterminated"
SECRET = "ann@example.org"
TOOL: Any = {"name": "send", "description": "sends mail", "input_schema": {"type": "object", "properties": {}}}
MODELS = ["claude", "gpt"]  # one behind an Anthropic server, one behind an OpenAI-compatible one


def asked(text: str) -> dict[str, Any]:
    return {"max_tokens": 200, "messages": [{"role": "user", "content": text}]}


def turn(text: str) -> Any:
    return [{"role": "user", "content": text}]


@pytest.fixture
def client(gateway: Running) -> Iterator[Anthropic]:
    with Anthropic(base_url=gateway.data, api_key=gateway.key, auth_token=None, max_retries=0) as made:
        yield made


@pytest.fixture(scope="module")
def shared() -> Iterator[Stub]:
    with serving(Stub()) as made:
        yield made


@pytest.fixture
def stub(shared: Stub) -> Stub:
    """The servers, as they are without a test's wishes."""
    port = shared.port
    shared.__init__()  # type: ignore[misc]  # anew, but for where it listens
    shared.port = port
    return shared


@pytest.fixture(scope="module")
def behind(shared: Stub, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    config = f"""
upstreams:
  - name: ant
    kind: anthropic
    base_url: http://127.0.0.1:{shared.port}
    api_key_env: ANT_KEY
    models: {{claude: real-claude}}
  - name: oai
    kind: openai
    base_url: http://127.0.0.1:{shared.port}/v1
    models: {{gpt: real-gpt}}
"""
    running = start(tmp_path_factory.mktemp("behind"), config, {"ANT_KEY": "sk-ant-stub"})
    yield running
    assert running.stop() == 0


@pytest.fixture
def ant(behind: Running) -> Iterator[Anthropic]:
    with Anthropic(base_url=behind.data, api_key=behind.key, auth_token=None, max_retries=0) as made:
        yield made


@pytest.fixture
def oai(behind: Running) -> Iterator[OpenAI]:
    with OpenAI(base_url=f"{behind.data}/v1", api_key=behind.key, max_retries=0) as made:
        yield made


def text_of(message: anthropic.types.Message) -> str:
    return "".join(block.text for block in message.content if block.type == "text")


def test_a_question_to_the_demo_comes_back_with_the_caveat_object(client: Anthropic) -> None:
    """The demo speaks chat alone; the client does not notice."""
    answer = client.messages.create(model="echo", **asked("What is the capital of Thailand?"))
    assert text_of(answer) == "What is the capital of Thailand?"
    assert (answer.stop_reason, answer.role, answer.model) == ("end_turn", "assistant", "echo")
    assert answer.usage.output_tokens > 0
    assert answer.model_extra is not None
    assert answer.model_extra["caveat"]["action"] == "allow"


def test_the_clients_request_id_names_the_decision(client: Anthropic, gateway: Running) -> None:
    """It is what people quote to an operator; what a caller sends under that name is not repeated."""
    answer = client.messages.create(model="echo", **asked("hello"), extra_headers={"request-id": "the caller's own"})
    assert answer._request_id == (answer.model_extra or {})["caveat"]["decision_id"]
    for text in ("hello", HARM):
        with client.messages.stream(model="echo", **asked(text)) as stream:
            stream.until_done()
            assert stream.request_id
            assert stream.request_id == stream.response.headers["x-caveat-decision-id"]
    wrong = Anthropic(base_url=gateway.data, api_key="cav_wrong", auth_token=None, max_retries=0)
    with pytest.raises(anthropic.AuthenticationError) as unknown:
        wrong.messages.create(model="echo", **asked("hello"))
    assert unknown.value.request_id
    assert unknown.value.request_id == unknown.value.response.headers["x-caveat-decision-id"]
    with pytest.raises(anthropic.NotFoundError) as unserved:
        client.models.retrieve("nobody")
    assert unserved.value.request_id, "nothing is decided there, and yet the client shows it"


def test_hate_is_refused_as_an_ordinary_message(client: Anthropic) -> None:
    """Applications keep working: no exception, a stop reason they know, streamed or not."""
    whole = client.messages.create(model="echo", **asked(HARM))
    with client.messages.stream(model="echo", **asked(HARM)) as stream:
        streamed = stream.get_final_message()
    for answer in (whole, streamed):
        assert answer.stop_reason == "refusal"
        assert answer.stop_details is not None
        assert text_of(answer)
        assert HARM not in answer.model_dump_json()
    assert text_of(whole) == text_of(streamed)


def test_a_stream_is_read_by_the_clients_own_helper(client: Anthropic) -> None:
    """It is strict about the order of events."""
    said = "one two three " * 40 + "mail me at ann@example.org or so. " * 2
    with client.messages.stream(model="echo", **asked(said)) as stream:
        pieces = list(stream.text_stream)
        final = stream.get_final_message()
    assert "".join(pieces) == text_of(final) == said.replace(SECRET, "[redacted: email]")
    assert len(pieces) > 2
    assert final.usage.output_tokens > 0


def test_the_last_event_of_a_stream_tells_what_was_decided(client: Anthropic) -> None:
    """The client keeps what it does not know of an event."""
    with client.messages.create(model="echo", stream=True, **asked("hello there")) as stream:
        told = [event for event in stream if event.type == "message_delta"]
    assert told[0].model_extra is not None
    assert told[0].model_extra["caveat"]["action"] == "allow"


async def test_the_asynchronous_client_gets_the_same(gateway: Running) -> None:
    """Most servers use it."""
    async with AsyncAnthropic(base_url=gateway.data, api_key=gateway.key, auth_token=None, max_retries=0) as made:
        whole = await made.messages.create(model="echo", **asked("hello there"))
        async with made.messages.stream(model="echo", **asked("hello there")) as stream:
            streamed = await stream.get_final_message()
    assert text_of(whole) == text_of(streamed) == "hello there"


@pytest.mark.parametrize("streamed", [False, True])
def test_a_tool_is_called_and_answered(client: Anthropic, streamed: bool) -> None:
    """The whole round: declared, called, redacted inside, and its result sent back with the id that we gave."""
    request = asked('/tool send {"to": "ann\\u0040example.org", "subject": "hello"}')
    if streamed:
        with client.messages.stream(model="echo", tools=[TOOL], **request) as stream:
            answer: anthropic.types.Message = stream.get_final_message()
    else:
        answer = client.messages.create(model="echo", tools=[TOOL], **request)
    assert answer.stop_reason == "tool_use"
    [call] = answer.content
    assert call.type == "tool_use"
    assert (call.name, call.input) == ("send", {"to": "[redacted: email]", "subject": "hello"})
    result: Any = {"type": "tool_result", "tool_use_id": call.id, "content": "sent"}
    turns: Any = [
        *request["messages"],
        answer.to_param(),
        {"role": "user", "content": [result, {"type": "text", "text": "and now?"}]},
    ]
    again = client.messages.create(model="echo", max_tokens=9, tools=[TOOL], messages=turns)
    assert text_of(again) == "and now?"


def test_errors_are_the_clients_own(client: Anthropic, gateway: Running) -> None:
    """Each is told by its class and its words."""
    with pytest.raises(anthropic.NotFoundError, match="no such model"):
        client.messages.create(model="nope", **asked("hi"))
    with pytest.raises(anthropic.NotFoundError) as missing:
        client.messages.count_tokens(model="echo", messages=turn("hi"))
    assert missing.value.type == "not_found_error"
    with pytest.raises(anthropic.BadRequestError) as bad:
        client.messages.create(model="echo", max_tokens=9, messages=turn("hi"), extra_body={"mcp_servers": [{}]})
    assert bad.value.type == "invalid_request_error"
    assert bad.value.error_code == "unsupported_field"
    assert "mcp_servers" in str(bad.value.api_message)
    wrong = Anthropic(base_url=gateway.data, api_key="cav_nope_nope", auth_token=None, max_retries=0)
    with wrong, pytest.raises(anthropic.AuthenticationError):
        wrong.messages.create(model="echo", **asked("hi"))
    bearer = Anthropic(base_url=gateway.data, api_key=None, auth_token=gateway.key, max_retries=0)
    with bearer:
        assert text_of(bearer.messages.create(model="echo", **asked("hi"))) == "hi"


@pytest.mark.parametrize("streamed", [False, True])
def test_a_tenant_that_moves_between_providers_sees_the_same(ant: Anthropic, stub: Stub, streamed: bool) -> None:
    """Same request, same answer, whichever format the model's server speaks."""
    stub.text, stub.reasoning, stub.tool = (
        f"write to {SECRET} now, please. " * 5,
        "let me think. " * 9,
        ("send", {"a": ["b"]}),
    )
    answers = []
    for model in MODELS:
        request = {"model": model, "tools": [TOOL], "system": "be brief", **asked("hello")}
        if streamed:
            with ant.messages.stream(**request) as stream:
                answers.append(stream.get_final_message())
        else:
            answers.append(ant.messages.create(**request))
    first, second = ([block.model_dump(exclude={"id"}) for block in answer.content] for answer in answers)
    assert first == second
    assert [block["type"] for block in first] == ["thinking", "text", "tool_use"]
    assert first[1]["text"] == stub.text.replace(SECRET, "[redacted: email]")
    assert first[2]["input"] == {"a": ["b"]}
    assert {answer.stop_reason for answer in answers} == {"tool_use"}
    assert {answer.usage.output_tokens for answer in answers} == {4}
    [(path, headers, body), (_, _, chat)] = stub.seen
    assert (path, headers["x-api-key"], body["model"]) == ("/v1/messages", "sk-ant-stub", "real-claude")
    assert "cav_" not in json.dumps(headers)
    assert body["system"] == "be brief"
    assert [m["role"] for m in chat["messages"]] == ["system", "user"]
    assert (chat["model"], chat["max_completion_tokens"]) == ("real-gpt", 200)


@pytest.mark.parametrize("streamed", [False, True])
def test_openais_client_reaches_an_anthropic_server(oai: OpenAI, stub: Stub, streamed: bool) -> None:
    """The reverse: chat in, messages out."""
    stub.text, stub.tool = f"write to {SECRET} now, please. " * 5, ("send", {"to": "b"})
    tool: Any = {"type": "function", "function": {"name": "send", "parameters": {"type": "object"}}}
    request: dict[str, Any] = {
        "model": "claude",
        "tools": [tool],
        "messages": [{"role": "system", "content": "be brief"}, *turn("hi")],
    }
    arguments = ""
    if streamed:
        text, finish = "", None
        for chunk in oai.chat.completions.create(stream=True, **request):
            for choice in chunk.choices:
                text += choice.delta.content or ""
                arguments += "".join(c.function.arguments for c in choice.delta.tool_calls or ())
                finish = choice.finish_reason or finish
    else:
        [choice] = oai.chat.completions.create(**request).choices
        text, finish = choice.message.content, choice.finish_reason
        arguments = choice.message.tool_calls[0].function.arguments
    assert text == stub.text.replace(SECRET, "[redacted: email]")
    assert (finish, json.loads(arguments)) == ("tool_calls", {"to": "b"})
    [(path, _, body)] = stub.seen
    assert path == "/v1/messages"
    assert body["system"] == [{"type": "text", "text": "be brief"}]
    assert body["max_tokens"] == 4096
    assert body["tools"][0]["input_schema"] == {"type": "object"}


@pytest.mark.parametrize("streamed", [False, True])
def test_threat_22_nothing_that_nobody_judged_reaches_a_client(
    ant: Anthropic, oai: OpenAI, stub: Stub, streamed: bool
) -> None:
    """The canary stands in ids, signatures, citations, details and invented places of the server's answer."""
    stub.canary, stub.reasoning, stub.tool = "CANARY-7f3a", "hm", ("send", {})
    stub.text = "fine"
    if streamed:
        with ant.messages.create(model="claude", stream=True, tools=[TOOL], **asked("hi")) as events:
            told = "".join(event.model_dump_json() for event in events)
        chunks = oai.chat.completions.create(model="claude", stream=True, messages=turn("hi"))
        told += "".join(chunk.model_dump_json() for chunk in chunks)
    else:
        told = ant.messages.create(model="claude", tools=[TOOL], **asked("hi")).model_dump_json()
        told += oai.chat.completions.create(model="claude", messages=turn("hi")).model_dump_json()
    assert "fine" in told
    assert stub.canary not in told


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (529, anthropic.ServiceUnavailableError),
        (500, anthropic.InternalServerError),
        (429, anthropic.RateLimitError),
        (400, anthropic.BadRequestError),
    ],
)
@pytest.mark.parametrize("model", MODELS)
def test_a_server_that_fails_is_told_in_the_clients_own_exceptions(
    ant: Anthropic, stub: Stub, model: str, status: int, kind: type[anthropic.APIStatusError]
) -> None:
    """Without a word of what the server said."""
    stub.status, stub.canary = status, "CANARY-7f3a"
    with pytest.raises(kind) as caught:
        ant.messages.create(model=model, **asked("hi"))
    assert stub.canary not in str(caught.value.body)


def test_a_stream_that_breaks_off_raises(ant: Anthropic, stub: Stub) -> None:
    """After the headers only an event can say it, and the client must not take what it has for all."""
    stub.breaks_off, stub.text = True, "The weather in the city is warm and the people are friendly. " * 6
    with (
        pytest.raises(anthropic.APIStatusError) as caught,
        ant.messages.stream(model="claude", **asked("hi")) as stream,
    ):
        stream.get_final_message()
    assert caught.value.type == "overloaded_error"


def test_what_another_format_cannot_say_is_a_400(ant: Anthropic, oai: OpenAI, stub: Stub) -> None:
    """Before anything is judged or sent."""
    with pytest.raises(anthropic.BadRequestError, match=r"thinking\.type"):
        ant.messages.create(model="gpt", thinking={"type": "adaptive"}, **asked("hi"))
    with pytest.raises(Exception, match="seed"):
        oai.chat.completions.create(model="claude", seed=1, messages=turn("hi"))
    assert not stub.seen
