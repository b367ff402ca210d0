"""A refusal of a model's server is told by its kind where the kind is known, in our words, and by its status alone elsewhere."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from asgi_calls import House, Reply, build
from fakes import BLOCK
from hypothesis import given
from hypothesis import strategies as st
from test_upstream_anthropic import running as running_anthropic
from test_upstream_openai import OK_JSON, Script, Server, answer, running, status, stream
from test_upstream_openai import asked as exchange

from gateway.errors import UpstreamRejected
from gateway.upstream import http
from gateway.upstream.refusal import MAX_BYTES, known, read_refusal
from gateway.upstream.told import told_error

HIDDEN = "ann@example.org"  # stands for all that a server may say beside the kind
TURNS = [{"role": "user", "content": "hello"}]
BODIES: dict[str, dict[str, Any]] = {
    "chat": {"messages": TURNS, "temperature": 0.5},
    "completions": {"prompt": "hello", "temperature": 0.5},
    "responses": {"input": "hello", "temperature": 0.5},
    "messages": {"messages": TURNS, "max_tokens": 9, "temperature": 0.5},
}
PLACES = {"chat": "messages", "completions": "prompt", "responses": "input", "messages": "messages"}
LONG = f"This model's maximum context length is 4096 tokens. However, you requested 5000 tokens, {HIDDEN}"
TOO_LONG: dict[str, Any] = {
    "OpenAI": {
        "error": {
            "message": HIDDEN,
            "type": "invalid_request_error",
            "param": "messages",
            "code": "context_length_exceeded",
        }
    },
    "our worker": {"error": {"message": HIDDEN, "param": "prompt", "code": "context_length_exceeded"}},
    "vLLM": {"error": {"message": LONG, "type": "BadRequestError", "param": "input_tokens", "code": 400}},
    "older vLLM": {"object": "error", "message": LONG, "type": "BadRequestError", "param": None, "code": 400},
    "llama.cpp": {"error": {"code": 400, "message": HIDDEN, "type": "exceed_context_size_error", "n_ctx": 4096}},
}
LONG_MESSAGES = [
    LONG,
    "'max_tokens' or 'max_completion_tokens' is too large: 8000. This model's maximum context length is 4096 tokens and",
    "The decoder prompt (length 5000) is longer than the maximum model length of 4096. Make sure",
    "You passed 5000 input tokens and requested 9 output tokens. However, the model's context length is only 4096 tokens",
    "You passed 50000 input characters. However, the model's context length is only 4096 tokens (at most",
    "The input (5000 tokens) is longer than the model's context length (4096 tokens).",
    "Requested token count exceeds the model's maximum context length of 4096 tokens. You requested",
    "prompt is too long: 215000 tokens > 200000 maximum",
    "input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000, decrease",
]


def refusal(told: Any, line: str = "400 Bad") -> Script:
    return status(line, body=told if isinstance(told, bytes) else json.dumps(told).encode())


def error(code: Any, param: Any = None, kind: str = "invalid_request_error", message: str = HIDDEN) -> Any:
    return {"error": {"message": message, "type": kind, "param": param, "code": code}}


@asynccontextmanager
async def house(script: Script, directory: Path) -> AsyncIterator[House]:
    async with running(script, models={"m": "real"}) as (_, upstream):
        yield build(directory, BLOCK, upstream)


async def ask(asked: House, door: str, *, streamed: bool, **more: Any) -> Reply:
    reply = await asked.post(json.dumps({"model": "m", **BODIES[door], **more, "stream": streamed}).encode(), door)
    assert HIDDEN.encode() not in reply.content
    return reply


def heard(reply: Reply, door: str) -> tuple[str, str | None, str]:
    """The code, the place and the words, where the door's clients read them."""
    told = reply.json["error"]
    if door != "messages":
        return told["code"], told["param"], told["message"]
    assert reply.json["type"] == "error"
    return told["details"]["error_code"], told["details"]["param"], told["message"]


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("door", BODIES)
@pytest.mark.parametrize("server", TOO_LONG)
async def test_a_prompt_that_is_too_long_is_told_at_every_door(
    server: str, door: str, streamed: bool, tmp_path: Path
) -> None:
    """Clients shorten their prompt by the code, and look for the place in the request that they wrote."""
    async with house(refusal(TOO_LONG[server]), tmp_path) as asked:
        reply = await ask(asked, door, streamed=streamed)
    code, param, message = heard(reply, door)
    assert (reply.status, code, param) == (400, "context_length_exceeded", PLACES[door])
    assert message.startswith("upstream `stub` refused the request with status 400: ")
    for phrase in ("prompt is too long", "is longer than the model's context length"):  # LangChain's and LiteLLM's
        assert phrase in message
    last = asked.log.records[-1]
    assert (last.type, last.fields["status"], last.fields["error"]) == ("end", "error", code)
    if door == "messages":
        assert reply.json["error"]["type"] == "invalid_request_error"


@pytest.mark.parametrize("streamed", [False, True])
@pytest.mark.parametrize("door", ["chat", "messages"])
async def test_a_server_of_anthropics_format_is_understood(door: str, streamed: bool, tmp_path: Path) -> None:
    """It has no code for it: the kind of the error and the first words of its message say it."""
    told = {
        "type": "error",
        "error": {"type": "invalid_request_error", "message": f"{LONG_MESSAGES[-2]} {HIDDEN}"},
        "request_id": HIDDEN,
    }
    async with running_anthropic(refusal(told), models={"m": "claude"}) as (_, upstream):
        asked = build(tmp_path, BLOCK, upstream)
        reply = await ask(asked, door, streamed=streamed, max_tokens=9)
    assert heard(reply, door)[:2] == ("context_length_exceeded", "messages")


@pytest.mark.parametrize("message", LONG_MESSAGES)
def test_a_message_tells_the_kind_by_how_it_begins_and_never_by_what_it_repeats(message: str) -> None:
    """A server that quotes the prompt would else let the prompt choose the code."""
    told = known({"type": "BadRequestError", "message": message, "code": 400})
    assert told is not None
    assert told.code == "context_length_exceeded"
    assert known({"type": "BadRequestError", "message": f"invalid prompt: {message}", "code": 400}) is None
    assert known({"type": "InternalServerError", "message": message}) is None


@pytest.mark.parametrize(
    ("line", "told", "code", "param"),
    [
        ("400 Bad", error("unsupported_parameter", "temperature"), "unsupported_parameter", "temperature"),
        ("400 Bad", error("unknown_parameter", "temperature[0].x"), "unsupported_parameter", "temperature"),
        ("400 Bad", error("unsupported_field", "stream"), "unsupported_parameter", "stream"),
        ("422 Not", error("unsupported_value", "temperature"), "unsupported_value", "temperature"),
        ("400 Bad", error("invalid_value", "temperature"), "invalid_value", "temperature"),
        ("400 Bad", error("control_token", "messages[0].content"), "control_token", "messages"),
        ("400 Bad", error("unsupported_parameter", "top_k"), "unsupported_parameter", None),
        ("400 Bad", error("unsupported_parameter", HIDDEN), "unsupported_parameter", None),
        ("400 Bad", error("unsupported_parameter", f"temperature {HIDDEN}"), "unsupported_parameter", None),
        ("400 Bad", error("unsupported_parameter", ["temperature"]), "unsupported_parameter", None),
        ("400 Bad", error("content_filter", "prompt"), "content_filter", None),
        ("400 Bad", error("content_policy_violation"), "content_filter", None),
        ("400 Bad", error("context_length_exceeded", "temperature"), "context_length_exceeded", "temperature"),
        ("404 No", error("model_not_found", HIDDEN), "model_not_found", "model"),
        ("404 No", error(404, None, "NotFoundError", "The model `real` does not exist."), "model_not_found", "model"),
    ],
)
async def test_the_kinds_on_our_list_are_told(
    line: str, told: Any, code: str, param: str | None, tmp_path: Path
) -> None:
    """`param` is a member of the request that was sent, whatever the server says."""
    async with house(refusal(told, line), tmp_path) as asked:
        reply = await ask(asked, "chat", streamed=False)
    assert heard(reply, "chat")[:2] == (code, param)
    assert reply.status == (502 if line.startswith("404") else 400)
    assert asked.log.records[-1].fields["error"] == code


async def test_a_parameter_that_only_the_server_was_sent_is_not_named(tmp_path: Path) -> None:
    """The request was carried into the server's format; its caller does not know what that is called there."""
    async with house(refusal(error("unsupported_parameter", "max_completion_tokens")), tmp_path) as asked:
        reply = await ask(asked, "responses", streamed=False, max_output_tokens=9)
    assert heard(reply, "responses")[:2] == ("unsupported_parameter", None)


KNOWN = json.dumps(TOO_LONG["OpenAI"]).encode()
UNTOLD: dict[str, tuple[str, bytes]] = {
    "another kind": ("400 Bad", json.dumps(error(HIDDEN)).encode()),
    "no body": ("400 Bad", b""),
    "no JSON": ("400 Bad", b"<html>context_length_exceeded"),
    "no object": ("400 Bad", b'["context_length_exceeded"]'),
    "an error that is a text": ("400 Bad", b'{"error":"context_length_exceeded"}'),
    "a code that is a list": ("400 Bad", b'{"error":{"code":["context_length_exceeded"]}}'),
    "the same key twice": ("400 Bad", b'{"error":{"code":"x","code":"context_length_exceeded"}}'),
    "not a number": ("400 Bad", KNOWN[:-1] + b',"n":NaN}'),
    "not UTF-8": ("400 Bad", KNOWN[:-1] + b',"n":"\xff"}'),
    "a mark before it": ("400 Bad", b"\xef\xbb\xbf" + KNOWN),
    "nested deeply": ("400 Bad", b"[" * 60_000),
    "too long": ("400 Bad", KNOWN + b" " * MAX_BYTES),
    "another status": ("403 No", KNOWN),
    "the server's fault": ("500 Oops", KNOWN),
}


@pytest.mark.parametrize("case", UNTOLD)
async def test_all_else_is_told_by_its_status_alone(case: str, tmp_path: Path) -> None:
    """What is not on the list, or not to be read without guessing, stays what it was."""
    line, body = UNTOLD[case]
    async with house(refusal(body, line), tmp_path) as asked:
        reply = await ask(asked, "chat", streamed=False)
    code, param, message = heard(reply, "chat")
    assert (code, param) == ("upstream_failed" if line.startswith("500") else "upstream_rejected", None)
    assert message.endswith(f"with status {line[:3]}")


@pytest.mark.parametrize("ends", [False, True])
async def test_a_reason_that_does_not_come_is_not_waited_for(ends: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The status is an answer; a server that breaks off or trickles must not hold the caller."""
    monkeypatch.setattr(http, "REFUSAL_SECONDS", 0.1)

    async def half(server: Server, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(OK_JSON.replace(b"200 OK", b"400 Bad") + b"Content-Length: 900\r\n\r\n" + KNOWN[:40])
        await writer.drain()
        if ends:
            writer.close()
        else:
            await server.wait_for_leaving(reader)

    async with running(half) as (server, upstream):
        with pytest.raises(UpstreamRejected) as caught:
            await answer(upstream, exchange())
        assert caught.value.code == "upstream_rejected"
        if not ends:
            assert server.left_at is not None
            await asyncio.wait_for(server.left_at, 10)


@pytest.mark.parametrize("door", ["chat", "messages"])
async def test_a_refusal_within_a_stream_is_told_alike(door: str, tmp_path: Path) -> None:
    """Some servers open the stream before they look at the request."""
    told = error("context_length_exceeded", HIDDEN)
    async with house(stream(f"data: {json.dumps(told)}\n\n".encode()), tmp_path) as asked:
        reply = await ask(asked, door, streamed=True)
    assert heard(reply, door)[:2] == ("context_length_exceeded", PLACES[door])
    assert asked.log.records[-1].fields["error"] == "context_length_exceeded"


NAMES = ["error", "object", "type", "code", "param", "message", "temperature"]
KINDS = ["context_length_exceeded", "unsupported_parameter", "model_not_found", "content_filter", "BadRequestError"]
LEAVES = st.sampled_from([None, 400, HIDDEN, "temperature", f"temperature.{HIDDEN}", LONG, "error", *KINDS])
TREES = st.recursive(
    LEAVES,
    lambda inner: st.dictionaries(st.sampled_from([*NAMES, HIDDEN]), inner, max_size=6) | st.lists(inner, max_size=3),
)
ERRORS = st.fixed_dictionaries(dict.fromkeys(("type", "code", "param", "message"), LEAVES))
SENT = ("messages", "temperature")


@given(TREES | ERRORS | st.fixed_dictionaries({"error": ERRORS}))
def test_nothing_that_a_server_says_comes_out_but_names_of_our_lists(tree: Any) -> None:
    """Property: words of ours, codes of ours, members of the request; whatever the server's body is."""
    codes = {None, "context_length_exceeded", "unsupported_parameter", "model_not_found", "content_filter"}
    for found in (read_refusal(json.dumps(tree).encode(), SENT), known(tree, SENT)):
        if found is not None:
            assert found.code in codes
            assert found.param in {None, "model", *SENT}
            assert HIDDEN not in found.words
    within = told_error(tree, "upstream `x`")
    assert within.param in {None, "model"}
    assert HIDDEN not in f"{within.message} {within.code}"
