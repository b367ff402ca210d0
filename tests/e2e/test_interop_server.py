"""Other people's clients at the doors for embeddings, moderations and guardrail APIs, against a real gateway."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import urlsplit

import httpx
import openai
import pytest
from openai import OpenAI
from running import Running

CARD = "4111 1111 1111 1111"
HARM = "I hate all of those people, they are subhuman vermin and should be exterminated"
WHO = {"agent_id": "bot", "agent_type": "", "agent_workspace": "", "agent_user": ""}


@pytest.fixture
def client(gateway: Running) -> Iterator[OpenAI]:
    with OpenAI(base_url=f"{gateway.data}/v1", api_key=gateway.key, max_retries=0) as made:
        yield made


def post(gateway: Running, path: str, body: Any, **headers: str) -> httpx.Response:
    sent = {"authorization": f"Bearer {gateway.key}", **{k.replace("_", "-"): v for k, v in headers.items()}}
    return httpx.post(gateway.data + path, json=body, headers=sent, timeout=60)


def evaluate(gateway: Running, kind: str, payload: Any) -> Any:
    body = {"kind": kind, "step_id": "s1", **WHO, "llm_protocol": "openai.chat", "payload": payload}
    answer = post(gateway, "/v1/evaluate", body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_the_official_client_gets_the_same_vector_in_both_forms(client: OpenAI) -> None:
    """It asks for base64 unless told otherwise, and unpacks it itself."""
    packed = client.embeddings.create(model="echo", input=["hello", "world"])
    plain = client.embeddings.create(model="echo", input=["hello", "world"], encoding_format="float")
    assert [e.index for e in packed.data] == [0, 1]
    for one, other in zip(packed.data, plain.data, strict=True):
        assert one.embedding == pytest.approx(other.embedding, abs=1e-6)
    assert packed.data[0].embedding != packed.data[1].embedding
    assert packed.usage.prompt_tokens == packed.usage.total_tokens > 0
    assert packed.model == "echo"
    assert packed.model_extra is not None
    assert packed.model_extra["caveat"]["action"] == "allow"


def test_dimensions_are_the_callers_to_choose(client: OpenAI) -> None:
    answer = client.embeddings.create(model="echo", input="hello", dimensions=5)
    assert len(answer.data[0].embedding) == 5
    with pytest.raises(openai.BadRequestError, match="1024"):
        client.embeddings.create(model="echo", input="hello", dimensions=5000)


def test_a_card_number_is_not_in_the_vector(client: OpenAI) -> None:
    """The echo's vector is that of what it saw."""
    given, seen = (f"pay with {CARD} now", "pay with [redacted: payment card] now")
    answer = client.embeddings.create(model="echo", input=[given, seen], encoding_format="float")
    assert answer.data[0].embedding == answer.data[1].embedding


def test_a_refused_input_is_a_bad_request_with_the_code(client: OpenAI) -> None:
    with pytest.raises(openai.BadRequestError) as caught:
        client.embeddings.create(model="echo", input=["fine", HARM])
    assert caught.value.code == "content_filter"
    assert HARM not in caught.value.response.text


def test_token_ids_are_a_bad_request_with_words(client: OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="send the input as text"):
        client.embeddings.create(model="echo", input=[[1, 2, 3]])


def test_moderations_of_parts_come_as_one_result_of_the_clients_own_type(client: OpenAI) -> None:
    """A result for each text of an array, and one for parts."""
    texts = client.moderations.create(model="omni-moderation-latest", input=["What time is it?", HARM])
    assert [r.flagged for r in texts.results] == [False, True]
    given: list[Any] = [{"type": "text", "text": "hello"}, {"type": "text", "text": HARM}]
    parts = client.moderations.create(input=given)
    assert [r.flagged for r in parts.results] == [True]
    assert parts.results[0].category_applied_input_types.hate == ["text"]


def test_a_picture_in_moderations_is_flagged_as_unjudged(client: OpenAI) -> None:
    image: Any = {"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 80}}
    [result] = client.moderations.create(input=[image]).results
    assert result.flagged
    assert result.category_applied_input_types.violence == []
    assert result.model_extra is not None
    assert result.model_extra["caveat"]["unjudged"] == ["media.image"]


def test_an_ordinary_step_of_an_agent_is_allowed_whole(gateway: Running) -> None:
    """Ids, timestamps and counts of every provider's body must not be taken for secrets and numbers of people."""
    call = {"id": "call_9aXkQ2", "type": "function", "function": {"name": "sh", "arguments": '{"command": "ls -l"}'}}
    request = {
        "model": "gpt-5",
        "messages": [
            {"role": "system", "content": "You are an assistant that processes invoices."},
            {"role": "user", "content": "Which files are in this folder?"},
            {"role": "assistant", "content": None, "tool_calls": [call]},
            {"role": "tool", "tool_call_id": "call_9aXkQ2", "content": "readme.md  invoice.pdf"},
        ],
        "tools": [{"type": "function", "function": {"name": "sh", "description": "Run a shell command"}}],
        "timing": {"received_at": "2026-08-20T09:30:00.900Z"},
    }
    response = {
        "id": "chatcmpl-9xB2kLmQ",
        "object": "chat.completion",
        "created": 1_787_218_201,
        "model": "gpt-5",
        "choices": [
            {
                "index": 0,
                "finish_reason": "stop",
                "message": {"role": "assistant", "content": "There are two files, a readme and an invoice."},
            }
        ],
        "usage": {"prompt_tokens": 8120, "completion_tokens": 64, "total_tokens": 8184},
        "timing": {"started_at": "2026-08-20T09:30:01Z", "completed_at": "2026-08-20T09:30:02.100Z"},
    }
    for kind, payload in (("step/request", request), ("step/response", response)):
        verdict = evaluate(gateway, kind, payload)
        assert verdict["decision"] == "allow", verdict
        assert "modifications" not in verdict


def test_an_address_is_to_be_redacted_where_it_stands(gateway: Running) -> None:
    """Spans index the string that was sent."""
    text = "The unpaid invoice is that of ada@acme.io, I think."
    payload = {"choices": [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}]}
    verdict = evaluate(gateway, "step/response", payload)
    assert verdict["decision"] == "allow"
    [span] = verdict["modifications"]["spans"]
    assert span["path"] == "payload.choices.0.message.content"
    assert text[span["start"] : span["end"]] == "ada@acme.io"
    assert "privacy.pii.email" in [f["category"] for f in verdict["findings"]]


def test_hate_is_blocked_in_both_halves_of_a_step(gateway: Running) -> None:
    asked = {"messages": [{"role": "user", "content": HARM}]}
    answered = {"choices": [{"index": 0, "message": {"role": "assistant", "content": HARM}}]}
    assert evaluate(gateway, "step/request", asked)["decision"] == "block"
    assert evaluate(gateway, "step/response", answered)["decision"] == "block"


def test_a_heartbeat_needs_a_key_and_health_needs_none(gateway: Running) -> None:
    """As the runtime API has it; health tells nothing else to who has no key."""
    assert post(gateway, "/v1/heartbeat", {"integration": "bridge/1.0"}).json() == {"ok": True}
    bare = httpx.post(gateway.data + "/v1/heartbeat", json={"integration": "bridge/1.0"})
    assert (bare.status_code, bare.json()) == (401, {"error": "unauthorized"})
    for path in ("/v1/health", "/health"):
        told = httpx.get(gateway.data + path)
        assert (told.status_code, told.json()) == (200, {"status": "ok"})
        asked_by_head = httpx.head(gateway.data + path)  # as some monitors and balancers do
        assert (asked_by_head.status_code, asked_by_head.content) == (200, b"")


def test_the_detector_api_finds_what_the_policy_acts_on(gateway: Running) -> None:
    """Places in the text, the family that orchestrators aggregate by, and nothing for a harmless text."""
    texts = [f"😀 my card is {CARD}", "What is the capital of Thailand?", HARM]
    found = post(gateway, "/api/v1/text/contents", {"contents": texts}, detector_id="caveat").json()
    assert [len(one) > 0 for one in found] == [True, False, True]
    assert [d["text"] for d in found[0] if d["detection"] == "privacy.pii.payment_card"] == [CARD]
    assert {d["detection_type"] for d in found[0]} == {"pii"}
    assert "hap" in {d["detection_type"] for d in found[2]}
    assert all(0 <= d["score"] <= 1 for one in found for d in one)


def test_an_orchestrator_may_ask_with_many_texts_at_once(gateway: Running) -> None:
    """Sentences of one answer come in one request, requests in parallel."""
    texts = ["This is a sentence."] * 40
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: post(gateway, "/api/v1/text/contents", {"contents": texts}), range(8)))
    assert [a.json() for a in answers] == [[[]] * 40] * 8


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ("", 400),
        ("host: a\r\nhost: b\r\n", 400),
        ("host: a\r\nauthorization: Bearer KEY\r\nauthorization: Bearer KEY\r\n", 400),
        ("host: a\r\n" + "x: y\r\n" * 70, 431),
        ("host: a\r\nx: " + "y" * 20_000 + "\r\n", 431),
        ("host: a\r\nauthorization: Bearer nobody\r\n", 401),
        ("host: a\r\nauthorization: Bearer KEY\r\n", 200),
    ],
    ids=["no host", "two hosts", "two keys", "many headers", "large headers", "unknown key", "sound"],
)
def test_threat_7_a_get_is_checked_as_a_post_is(gateway: Running, headers: str, status: int) -> None:
    """The side entrance must not be laxer than the front door."""
    url = urlsplit(gateway.data)
    request = f"GET /v1/models HTTP/1.1\r\n{headers.replace('KEY', gateway.key)}connection: close\r\n\r\n"
    with socket.create_connection((url.hostname or "", url.port or 0), timeout=30) as link:
        link.sendall(request.encode())
        answer = b""
        while chunk := link.recv(65_536):
            answer += chunk
    assert int(answer.split(b" ", 2)[1]) == status
    body = answer.partition(b"\r\n\r\n")[2]
    assert "error" in json.loads(body) if status != 200 else json.loads(body)["object"] == "list"
