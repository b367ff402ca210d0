"""The official OpenAI client asks through the Responses API: whole and streamed, tools, structured output, refusals."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import openai
import pytest
import pytest_asyncio
from openai import AsyncOpenAI, OpenAI
from openai.types.responses import Response, ResponseFunctionToolCall
from pydantic import BaseModel
from running import Running, start

CARD = "4111 1111 1111 1111"
HARM = "I hate all of those people, they are subhuman vermin and should be exterminated"
SEND: Any = {
    "type": "function",
    "name": "send",
    "description": "sends a message",
    "parameters": {"type": "object", "properties": {"to": {"type": "string"}}},
    "strict": False,
}


@pytest.fixture
def client(gateway: Running) -> Iterator[OpenAI]:
    with OpenAI(base_url=f"{gateway.data}/v1", api_key=gateway.key, max_retries=0) as made:
        yield made


@pytest_asyncio.fixture
async def aclient(gateway: Running) -> AsyncIterator[AsyncOpenAI]:
    async with AsyncOpenAI(base_url=f"{gateway.data}/v1", api_key=gateway.key, max_retries=0) as made:
        yield made


def caveat(response: Response) -> Any:
    assert response.model_extra is not None
    return response.model_extra["caveat"]


def refusals(response: Response) -> list[str]:
    parts = [part for item in response.output if item.type == "message" for part in item.content]
    return [part.refusal for part in parts if part.type == "refusal"]


def test_a_harmless_question_comes_back_with_the_caveat_object(client: OpenAI) -> None:
    """The main job: an ordinary answer in the client's own types."""
    answer = client.responses.create(model="echo", input="What is the capital of Thailand?", instructions="be brief")
    assert answer.output_text == "What is the capital of Thailand?"
    assert answer.status == "completed"
    assert answer.model_extra is not None
    assert answer.model_extra["store"] is False
    assert caveat(answer)["action"] == "allow"
    assert answer.usage is not None
    assert answer.usage.total_tokens == answer.usage.input_tokens + answer.usage.output_tokens > 0


def test_a_card_number_reaches_neither_model_nor_answer(client: OpenAI) -> None:
    """The echo shows what the model saw, in either form of the input."""
    for given in (f"my card is {CARD}, thanks", [{"role": "user", "content": f"my card is {CARD}, thanks"}]):
        answer = client.responses.create(model="echo", input=given)  # type: ignore[arg-type]  # both forms are its
        assert answer.output_text == "my card is [redacted: payment card], thanks"


def test_hate_is_refused_as_an_ordinary_answer(client: OpenAI) -> None:
    """Applications keep working: no exception, and a refusal where their library looks for one."""
    answer = client.responses.create(model="echo", input=HARM)
    assert answer.status == "completed"
    assert answer.output_text == ""
    assert len(refusals(answer)) == 1
    assert caveat(answer)["action"] == "refuse"
    assert caveat(answer)["stage"] == "input"
    assert HARM not in answer.model_dump_json()


def test_a_stream_carries_its_events_in_order(client: OpenAI) -> None:
    """What a client that builds the answer from events relies on."""
    text = "one two three " * 40
    events = list(client.responses.create(model="echo", input=text, stream=True))
    assert [e.type for e in events[:4]] == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
    ]
    assert [e.type for e in events[-4:]] == [
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]
    assert [e.sequence_number for e in events] == list(range(len(events)))
    deltas = [e.delta for e in events if e.type == "response.output_text.delta"]
    assert "".join(deltas) == text
    assert len(deltas) > 1


def test_the_librarys_own_stream_ends_with_the_whole_answer(client: OpenAI) -> None:
    """`responses.stream` builds a snapshot and raises where an event does not fit."""
    with client.responses.stream(model="echo", input="hello there, dear friend. " * 8) as stream:
        final = stream.get_final_response()
    assert final.output_text == "hello there, dear friend. " * 8
    assert caveat(final)["action"] == "allow"


def test_a_refused_stream_ends_well_too(client: OpenAI) -> None:
    """The library raises on a stream that does not end with `response.completed`."""
    with client.responses.stream(model="echo", input=HARM) as stream:
        final = stream.get_final_response()
    assert refusals(final)
    assert final.output_text == ""


def test_a_streamed_address_is_redacted_across_events(client: OpenAI) -> None:
    """The echo streams in pieces of at most twelve characters, so the address is split."""
    given = "hello there, dear friend. " * 8 + "mail me at ann@example.org or so, " * 2
    events = list(client.responses.create(model="echo", input=given, stream=True))
    text = "".join(e.delta for e in events if e.type == "response.output_text.delta")
    assert "ann@example.org" not in text
    assert text.count("[redacted: email]") == 2
    done = [e.text for e in events if e.type == "response.output_text.done"]
    assert done == [text]


def called(response: Response) -> ResponseFunctionToolCall:
    [call] = [item for item in response.output if item.type == "function_call"]
    return call


def test_a_tool_call_goes_round(client: OpenAI) -> None:
    """The call is judged and comes back with its result as the next request's input, ids and all."""
    text = '/tool send {"to": "ann\\u0040example.org", "subject": "hello"}'
    answer = client.responses.create(model="echo", input=text, tools=[SEND])
    call = called(answer)
    assert json.loads(call.arguments) == {"to": "[redacted: email]", "subject": "hello"}
    assert call.call_id.startswith("call_")
    given: Any = [{"role": "user", "content": "hello"}, *answer.output]
    given += [{"type": "function_call_output", "call_id": call.call_id, "output": "sent"}]
    given += [{"role": "user", "content": "and now?"}]
    again = client.responses.create(model="echo", input=given, tools=[SEND])
    assert again.output_text == "and now?"
    assert caveat(again)["action"] == "allow"


def test_a_tool_call_streams_whole(client: OpenAI) -> None:
    """Arguments are held until they are judged, then sent as the library expects."""
    with client.responses.stream(model="echo", input='/tool send {"to": "Ann"}', tools=[SEND]) as stream:
        kinds = [event.type for event in stream]
        final = stream.get_final_response()
    assert kinds.count("response.function_call_arguments.delta") == 1
    assert kinds.count("response.function_call_arguments.done") == 1
    assert called(final).arguments == '{"to": "Ann"}'


class Capital(BaseModel):
    city: str


def test_structured_output_is_parsed(client: OpenAI) -> None:
    """No sentence of ours may break the JSON that a caller asked for."""
    parsed = client.responses.parse(model="echo", input='{"city": "Bangkok"}', text_format=Capital)
    assert parsed.output_parsed == Capital(city="Bangkok")
    with client.responses.stream(model="echo", input='{"city": "Bangkok"}', text_format=Capital) as stream:
        assert stream.get_final_response().output_parsed == Capital(city="Bangkok")


def test_a_refusal_of_structured_output_is_no_broken_json(client: OpenAI) -> None:
    """The library parses texts, and leaves refusals alone."""
    parsed = client.responses.parse(model="echo", input=HARM, text_format=Capital)
    assert parsed.output_parsed is None
    assert refusals(parsed)


async def test_the_asynchronous_client_is_no_different(aclient: AsyncOpenAI) -> None:
    answer = await aclient.responses.create(model="echo", input="hello")
    assert answer.output_text == "hello"
    async with aclient.responses.stream(model="echo", input=HARM) as stream:
        assert refusals(await stream.get_final_response())
    events = [event.type async for event in await aclient.responses.create(model="echo", input="hi", stream=True)]
    assert events[-1] == "response.completed"


@pytest.mark.parametrize(
    ("more", "param"),
    [
        ({"previous_response_id": "resp_1"}, "previous_response_id"),
        ({"conversation": "conv_1"}, "conversation"),
        ({"background": True}, "background"),
        ({"prompt": {"id": "pmpt_1"}}, "prompt"),
        ({"tools": [{"type": "web_search"}]}, "tools[0].type"),
        ({"tools": [{"type": "mcp", "server_label": "x", "server_url": "https://example.org"}]}, "tools[0].type"),
        ({"truncation": "auto"}, "truncation"),
        ({"input": [{"type": "item_reference", "id": "msg_1"}]}, "input[0].id"),
        ({"input": [{"type": "reasoning", "id": "r", "summary": [], "encrypted_content": "gAAA"}]}, "input[0].encry"),
        ({"moderation": {"model": "caveat", "policy": {"input": {"mode": "block"}}}}, "moderation.policy.input.mode"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_nobody_can_judge_is_a_400_that_names_the_place(client: OpenAI, more: Any, param: str) -> None:
    """Said at once and in words, not found out later by what is missing."""
    with pytest.raises(openai.BadRequestError) as caught:
        client.responses.create(**{"model": "echo", "input": "hello", **more})
    assert caught.value.param is not None
    assert caught.value.param.startswith(param)


def test_an_image_is_refused_with_words(client: OpenAI) -> None:
    """No classifier reads images: unjudged, so withheld by default, and the caller is told why."""
    image = {"type": "input_image", "detail": "auto", "image_url": "https://example.org/a.png"}
    given: Any = [{"role": "user", "content": [{"type": "input_text", "text": "look"}, image]}]
    answer = client.responses.create(model="echo", input=given)
    assert refusals(answer)
    assert caveat(answer)["because"] == [{"rule": "unjudged:media"}]


def test_moderation_is_told_to_who_asks(client: OpenAI) -> None:
    """OpenAI's inline object, filled by our classifiers, whole and at the end of a stream."""
    asked: Any = {"model": "omni-moderation-latest"}
    answer = client.responses.create(model="echo", input="What time is it?", moderation=asked)
    assert answer.moderation is not None
    for side in (answer.moderation.input, answer.moderation.output):
        assert side.type == "moderation_result"
        assert side.flagged is False
        assert side.category_scores["hate"] < 0.5
    with client.responses.stream(model="echo", input="hi", moderation=asked) as stream:
        assert stream.get_final_response().moderation is not None
    assert client.responses.create(model="echo", input="hi").moderation is None


def test_moderation_of_what_is_refused_scores_the_input_alone(client: OpenAI) -> None:
    """What was never generated has no score, and 0 would be a lie."""
    answer = client.responses.create(model="echo", input=HARM, moderation={"model": "omni-moderation-latest"})
    assert answer.moderation is not None
    assert answer.moderation.input.type == "moderation_result"
    assert answer.moderation.input.flagged
    assert answer.moderation.input.category_scores["hate"] > 0.5
    assert answer.moderation.output.type == "error"
    assert answer.moderation.output.code == "not_generated"


def test_moderation_stands_beside_chat_completions_too(client: OpenAI) -> None:
    """The same object in the other format's clothes: a list of results, and a chunk of its own."""
    asked: Any = {"model": "omni-moderation-latest"}
    said: Any = [{"role": "user", "content": "What time is it?"}]
    answer = client.chat.completions.create(model="echo", messages=said, moderation=asked)
    assert answer.moderation is not None
    assert answer.moderation.input.type == "moderation_results"
    assert answer.moderation.output.type == "moderation_results"
    assert answer.moderation.output.results[0].flagged is False
    chunks = list(client.chat.completions.create(model="echo", messages=said, moderation=asked, stream=True))
    assert [c.moderation is not None for c in chunks].count(True) == 1
    assert chunks[-1].choices == []


def key_for(running: Running, policy: str) -> str:
    words = ["key", "create", "--data-dir", str(running.directory / "data"), "--tenant", "t", "--policy", policy]
    command = [sys.executable, "-m", "gateway", *words, "--json"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=170, check=True)
    made: str = json.loads(done.stdout)["key"]
    head = {"authorization": f"Bearer {made}"}
    deadline = time.monotonic() + 60  # the gateway looks for new keys once a second
    while httpx.get(running.data + "/v1/models", headers=head).is_error and time.monotonic() < deadline:
        time.sleep(0.05)
    return made


def test_respond_error_is_an_exception(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A tenant that prefers errors gets HTTP 400 with the code, in the client's own exception."""
    directory = tmp_path_factory.mktemp("errors")
    policies = directory / "policies"
    policies.mkdir()
    (policies / "loud.yaml").write_text(
        "policy: loud\nversion: 1\nextends: [baseline]\nrespond: error\nexplain: none\n"
    )
    running = start(directory, f"policy_dir: {policies}\n")
    try:
        with OpenAI(base_url=f"{running.data}/v1", api_key=key_for(running, "loud"), max_retries=0) as made:
            with pytest.raises(openai.BadRequestError) as caught:
                made.responses.create(model="echo", input=HARM)
            assert caught.value.code == "content_filter"
            told = made.responses.create(model="echo", input="hi", moderation={"model": "caveat"}).moderation
            assert told is not None
            assert (told.input.type, told.output.type) == ("error", "error")
    finally:
        running.stop()
