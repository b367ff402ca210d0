"""The official OpenAI client is a user of ours: stream and not, allowed, redacted and refused."""

from __future__ import annotations

from collections.abc import Iterator

import openai
import pytest
from openai import OpenAI
from running import Running

CARD = "4111 1111 1111 1111"
HARM = "I hate all of those people, they are subhuman vermin and should be exterminated"


@pytest.fixture
def client(gateway: Running) -> Iterator[OpenAI]:
    with OpenAI(base_url=f"{gateway.data}/v1", api_key=gateway.key, max_retries=0) as made:
        yield made


def ask(client: OpenAI, text: str, **more: object) -> openai.types.chat.ChatCompletion:
    return client.chat.completions.create(model="echo", messages=[{"role": "user", "content": text}], **more)  # type: ignore[call-overload,no-any-return]  # keyword arguments are this test's


def test_a_harmless_question_comes_back_with_the_caveat_object(client: OpenAI) -> None:
    """The main job: an ordinary answer in the client's own types."""
    answer = ask(client, "What is the capital of Thailand?")
    assert answer.choices[0].message.content == "What is the capital of Thailand?"
    assert answer.choices[0].finish_reason == "stop"
    assert answer.model_extra is not None
    assert answer.model_extra["caveat"]["action"] == "allow"
    assert answer.model_extra["caveat"]["policy"].startswith("baseline@")


def test_the_clients_request_id_names_the_decision(client: OpenAI) -> None:
    """It is what people quote to an operator; what a caller sends under that name is not repeated."""
    answer = ask(client, "hello", extra_headers={"x-request-id": "the caller's own"})
    assert answer._request_id == (answer.model_extra or {})["caveat"]["decision_id"]
    response = client.responses.create(model="echo", input="hello")
    assert response._request_id == (response.model_extra or {})["caveat"]["decision_id"]
    for text in ("hello", HARM):
        raw = client.chat.completions.with_raw_response.create(
            model="echo", messages=[{"role": "user", "content": text}], stream=True
        )
        *_, last = raw.parse()
        assert raw.request_id == (last.model_extra or {})["caveat"]["decision_id"]
    with pytest.raises(openai.NotFoundError) as unknown:
        client.completions.create(model="nobody", prompt="hello")
    assert unknown.value.request_id
    assert unknown.value.request_id == unknown.value.response.headers["x-caveat-decision-id"]
    with pytest.raises(openai.NotFoundError) as unserved:
        client.models.retrieve("nobody")
    assert unserved.value.request_id, "nothing is decided there, and yet the client shows it"


def test_a_card_number_reaches_neither_model_nor_answer(client: OpenAI) -> None:
    """The echo shows what the model saw."""
    answer = ask(client, f"my card is {CARD}, thanks")
    assert answer.choices[0].message.content == "my card is [redacted: payment card], thanks"


def test_hate_is_refused_as_an_ordinary_answer(client: OpenAI) -> None:
    """Applications keep working: no exception, a finish reason they know."""
    answer = ask(client, HARM)
    message = answer.choices[0].message
    assert answer.choices[0].finish_reason == "content_filter"
    assert message.refusal == message.content
    assert message.refusal
    assert HARM not in answer.model_dump_json()


@pytest.mark.parametrize(
    ("text", "sign"),
    [("ฉันเกลียดพวกมัน อยากฆ่าพวกมันให้หมด บัตรประชาชน " * 3, "ขอ"), ("我恨这些人，他们都是畜生，应该被杀光 " * 3, "抱歉")],
    ids=["thai", "chinese"],
)
def test_whatever_is_done_the_words_are_in_the_users_language(client: OpenAI, text: str, sign: str) -> None:
    """A refusal that its reader cannot read is no refusal."""
    answer = ask(client, text)
    refusal = answer.choices[0].message.refusal
    assert refusal is None or sign in refusal


def test_a_stream_carries_text_then_end_then_usage(client: OpenAI) -> None:
    """What the client library expects of a stream, with our object on the last choice."""
    chunks = list(
        client.chat.completions.create(
            model="echo",
            messages=[{"role": "user", "content": "one two three " * 40}],
            stream=True,
            stream_options={"include_usage": True},
        )
    )
    text = "".join(c.choices[0].delta.content or "" for c in chunks if c.choices)
    assert text == "one two three " * 40
    finish = [c for c in chunks if c.choices and c.choices[0].finish_reason]
    assert finish[-1].choices[0].finish_reason == "stop"
    assert finish[-1].model_extra is not None
    assert finish[-1].model_extra["caveat"]["action"] == "allow"
    assert chunks[-1].usage is not None
    assert sum(1 for c in chunks if c.choices and c.choices[0].delta.content) > 1


def test_a_streamed_card_number_is_redacted_across_chunks(client: OpenAI) -> None:
    """The echo streams in pieces of at most twelve characters, so the number is split."""
    stream = client.chat.completions.create(
        model="echo",
        messages=[
            {"role": "user", "content": "hello there, dear friend. " * 8 + "mail me at ann@example.org or so, " * 2}
        ],
        stream=True,
    )
    text = "".join(c.choices[0].delta.content or "" for c in stream if c.choices)
    assert "ann@example.org" not in text
    assert text.count("[redacted: email]") == 2


def test_tool_calls_pass_and_are_redacted_inside_their_json(client: OpenAI) -> None:
    """Arguments are judged as the application will read them."""
    tool = {"type": "function", "function": {"name": "send", "parameters": {"type": "object", "properties": {}}}}
    text = '/tool send {"to": "ann\\u0040example.org", "subject": "hello"}'
    answer = ask(client, text, tools=[tool])
    calls = answer.choices[0].message.tool_calls
    assert calls is not None
    assert calls[0].type == "function"
    assert calls[0].function.arguments == '{"to":"[redacted: email]","subject":"hello"}'
    assert answer.choices[0].finish_reason == "tool_calls"


def test_several_choices_come_back_in_order(client: OpenAI) -> None:
    """n > 1 has a gate for each."""
    answer = ask(client, "hello", n=3)
    assert [c.index for c in answer.choices] == [0, 1, 2]
    assert {c.message.content for c in answer.choices} == {"hello"}


def test_completions_answer_prompts_in_both_forms(client: OpenAI) -> None:
    """The older format is the one that base models are asked through."""
    one = client.completions.create(model="echo", prompt="once upon a time")
    assert one.choices[0].text == "once upon a time"
    two = client.completions.create(model="echo", prompt=["first", "second"])
    assert [c.text for c in two.choices] == ["first", "second"]
    streamed = client.completions.create(model="echo", prompt="once upon a time", stream=True)
    assert "".join(c.choices[0].text for c in streamed) == "once upon a time"


def test_moderations_speak_openais_categories_and_ours(client: OpenAI) -> None:
    """Drop-in for the moderation endpoint, with our own categories beside."""
    judged = client.moderations.create(input=["What time is it?", HARM])
    assert [r.flagged for r in judged.results] == [False, True]
    assert judged.results[1].category_scores.hate > judged.results[0].category_scores.hate
    assert judged.results[1].model_extra is not None
    assert "hate" in judged.results[1].model_extra["caveat"]["categories"]


def test_models_lists_what_is_served(client: OpenAI) -> None:
    assert [m.id for m in client.models.list()] == ["echo"]


def test_an_unknown_model_is_not_found(client: OpenAI) -> None:
    """404, in the client's own exception."""
    with pytest.raises(openai.NotFoundError, match="no such model"):
        client.chat.completions.create(model="gpt-nope", messages=[{"role": "user", "content": "hi"}])


def test_a_bad_key_is_unauthorised(gateway: Running) -> None:
    with OpenAI(base_url=f"{gateway.data}/v1", api_key="cav_nope_nope", max_retries=0) as made:
        with pytest.raises(openai.AuthenticationError):
            made.models.list()
        with pytest.raises(openai.AuthenticationError):
            ask(made, "hello")
