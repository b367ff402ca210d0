"""Where a request or an answer can carry text, format by format: one cell for each place, with a body that has it there."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

Json = Any


class Cell(NamedTuple):
    """One place. For the input `body` is a request; for the output, the object that a model's server answers with."""

    role: str
    carrier: str
    body: Json
    chunks: tuple[Json, ...] = ()  # of the output: the same answer as a stream


def schemas(text: str) -> Mapping[str, Json]:
    """Where a JSON Schema can carry text."""
    place = {"type": "string", "description": text}
    return {
        "schema description": {"type": "object", "properties": {"city": place}},
        "schema property name": {"type": "object", "properties": {text: {"type": "string"}}},
        "schema enum value": {"type": "object", "properties": {"city": {"enum": [text]}}},
        "schema default": {"type": "object", "properties": {"city": {"default": text}}},
        "schema unknown keyword": {"type": "object", "x-note": text},
    }


# ---- chat ----

_HI = {"role": "user", "content": "hi"}


def chat_inputs(text: str) -> Iterator[Cell]:
    for role in ("system", "developer", "user", "assistant", "tool"):
        more = {"tool_call_id": "call_1"} if role == "tool" else {}

        def said(message: Json, role: str = role, more: Json = more) -> Json:
            return {"model": "m", "messages": [{"role": role, **more, **message}, _HI]}

        part, words = {"type": "text", "text": text}, {"type": "text", "text": "words"}
        yield Cell(role, "string", said({"content": text}))
        yield Cell(role, "first part", said({"content": [part, words]}))
        yield Cell(role, "second part", said({"content": [words, part]}))
        yield Cell(role, "name", said({"content": "words", "name": text}))
        yield Cell(role, "unknown field", said({"content": "words", "x_note": {"deep": [text]}}))
        yield Cell(role, "JSON key", said({"content": "words", text: 1}))
        yield Cell(role, "unknown field of a part", said({"content": [{**words, "x_note": text}]}))
        yield Cell(role, "unknown kind of part", said({"content": [{"type": text, "text": "words"}]}))
    yield from _chat_turns(text)
    yield from _chat_tools(text)
    yield from _chat_rest(text)


def _chat_turns(text: str) -> Iterator[Cell]:
    def said(message: Json) -> Json:
        return {"model": "m", "messages": [_HI, {"role": "assistant", **message}, _HI]}

    def called(call: Json) -> Json:
        return said({"content": None, "tool_calls": [call]})

    arguments = json.dumps({"city": text})
    yield Cell("assistant", "refusal", said({"content": None, "refusal": text}))
    yield Cell("assistant", "refusal part", said({"content": [{"type": "refusal", "refusal": text}]}))
    yield Cell("assistant", "reasoning", said({"content": "words", "reasoning_content": text}))
    yield Cell("assistant", "tool call: name", called({"function": {"name": text, "arguments": "{}"}}))
    yield Cell("assistant", "tool call: arguments", called({"function": {"name": "f", "arguments": arguments}}))
    escaped = arguments.replace("7f3a", "7f\\u0033a")
    yield Cell("assistant", "tool call: escaped arguments", called({"function": {"name": "f", "arguments": escaped}}))
    key = json.dumps({text: 1})
    yield Cell("assistant", "tool call: key of arguments", called({"function": {"name": "f", "arguments": key}}))
    yield Cell("assistant", "tool call: id", called({"id": text, "function": {"name": "f", "arguments": "{}"}}))
    yield Cell(
        "tool", "tool call id", {"model": "m", "messages": [{"role": "tool", "tool_call_id": text, "content": ""}]}
    )
    prefill = {"model": "m", "messages": [_HI, {"role": "assistant", "content": text}]}
    yield Cell("assistant", "prefill", prefill)
    image = {"type": "image_url", "image_url": {"url": f"https://example.org/{text}"}}
    yield Cell("user", "address of an image", {"model": "m", "messages": [{"role": "user", "content": [image]}]})
    file = {"type": "file", "file": {"filename": text, "file_data": "data:text/plain;base64,AAAA"}}
    yield Cell("user", "name of a file", {"model": "m", "messages": [{"role": "user", "content": [file]}]})


def _chat_tools(text: str) -> Iterator[Cell]:
    def with_tool(function: Json) -> Json:
        return {"model": "m", "messages": [_HI], "tools": [{"type": "function", "function": function}]}

    yield Cell("tool definition", "name", with_tool({"name": text}))
    yield Cell("tool definition", "description", with_tool({"name": "f", "description": text}))
    for carrier, schema in schemas(text).items():
        yield Cell("tool definition", carrier, with_tool({"name": "f", "parameters": schema}))
    choice = {"type": "function", "function": {"name": text}}
    yield Cell("tool definition", "tool_choice", {"model": "m", "messages": [_HI], "tool_choice": choice})


def _chat_rest(text: str) -> Iterator[Cell]:
    def with_field(name: str, value: Json) -> Json:
        return {"model": "m", "messages": [_HI], name: value}

    for carrier, schema in schemas(text).items():
        named = {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}}
        yield Cell("request", f"response_format: {carrier}", with_field("response_format", named))
    yield Cell("request", "stop", with_field("stop", [text]))
    yield Cell("request", "metadata value", with_field("metadata", {"team": text}))
    yield Cell("request", "metadata key", with_field("metadata", {text: "a"}))
    yield Cell("request", "user", with_field("user", text))
    yield Cell("request", "prediction", with_field("prediction", {"type": "content", "content": text}))
    yield Cell("request", "unknown vendor field", with_field("x_note", {"deep": [text]}))
    yield Cell("request", "JSON key", with_field(text, True))
    yield Cell("request", "logit_bias key", with_field("logit_bias", {text: 1}))
    yield Cell("request", "chat_template", with_field("chat_template", text))


# ---- completions ----


def completions_inputs(text: str) -> Iterator[Cell]:
    def with_field(name: str, value: Json) -> Json:
        return {"model": "m", "prompt": "words", name: value}

    yield Cell("user", "string", with_field("prompt", text))
    yield Cell("user", "first prompt", with_field("prompt", [text, "words"]))
    yield Cell("user", "second prompt", with_field("prompt", ["words", text]))
    yield Cell("request", "suffix", with_field("suffix", text))
    yield Cell("request", "stop", with_field("stop", [text]))
    yield Cell("request", "user", with_field("user", text))
    yield Cell("request", "unknown vendor field", with_field("x_note", {"deep": [text]}))
    yield Cell("request", "JSON key", with_field(text, True))
    yield Cell("request", "logit_bias key", with_field("logit_bias", {text: 1}))


# ---- moderations ----


def moderations_inputs(text: str) -> Iterator[Cell]:
    def with_input(value: Json) -> Json:
        return {"input": value}

    yield Cell("user", "string", with_input(text))
    yield Cell("user", "first of several", with_input([text, "words"]))
    yield Cell("user", "second of several", with_input(["words", text]))
    yield Cell("user", "text part", with_input([{"type": "text", "text": text}]))
    yield Cell("request", "unknown vendor field", {"input": "words", "x_note": [text]})
    yield Cell("request", "JSON key", {"input": "words", text: 1})


# ---- what an OpenAI-compatible server can answer ----


def openai_outputs(text: str, *, completions: bool = False) -> Iterator[Cell]:
    """`text` in each place of an answer of /chat/completions, or of /completions."""
    for carrier, fields in _said(text, completions=completions).items():
        body = {"index": 0, "finish_reason": "stop", **fields} if completions else None
        whole = body or {"index": 0, "finish_reason": "stop", "message": {"role": "assistant", **fields}}
        piece = {"index": 0, **fields} if completions else {"index": 0, "delta": fields}
        end = {"choices": [{"index": 0, "finish_reason": "stop", **({} if completions else {"delta": {}})}]}
        yield Cell("assistant", carrier, {"choices": [whole]}, ({"choices": [piece]}, end))
    for carrier, more in _around(text).items():
        words = {"text": "words"} if completions else {"message": {"content": "words"}}
        whole = {"index": 0, "finish_reason": "stop", **words, **more.get("choice", {})}
        piece = {"index": 0, **({"text": "words"} if completions else {"delta": {"content": "words"}})}
        piece |= more.get("choice", {})
        end = {"choices": [{"index": 0, "finish_reason": more.get("reason", "stop")}]}
        whole["finish_reason"] = more.get("reason", "stop")
        top = more.get("top", {})
        yield Cell("server", carrier, {"choices": [whole], **top}, ({"choices": [piece], **top}, end))
    yield Cell("server", "error message", {"error": {"message": text}}, ({"error": {"message": text}},))


def _said(text: str, *, completions: bool) -> Mapping[str, Json]:
    if completions:
        return {"text": {"text": text}}
    arguments = json.dumps({"city": text})

    def call(function: Json, **more: Json) -> Json:
        return {"content": None, "tool_calls": [{"index": 0, "type": "function", "function": function, **more}]}

    return {
        "content": {"content": text},
        "first part": {"content": [{"type": "text", "text": text}, {"type": "text", "text": "words"}]},
        "second part": {"content": [{"type": "text", "text": "words"}, {"type": "text", "text": text}]},
        "part of an unknown kind": {"content": [{"type": "x", "x": text}, {"type": "text", "text": "words"}]},
        "refusal": {"content": None, "refusal": text},
        "reasoning": {"content": "words", "reasoning_content": text},
        "tool call: name": call({"name": text, "arguments": "{}"}),
        "tool call: arguments": call({"name": "f", "arguments": arguments}),
        "tool call: escaped arguments": call({"name": "f", "arguments": arguments.replace("7f3a", "7f\\u0033a")}),
        "tool call: id": call({"name": "f", "arguments": "{}"}, id=text),
        "tool call: unknown field": call({"name": "f", "arguments": "{}", "x_note": text}),
        "audio transcript": {"content": "words", "audio": {"transcript": text}},
        "annotation": {"content": "words", "annotations": [{"url_citation": {"title": text}}]},
        "unknown field": {"content": "words", "x_note": text},
    }


def _around(text: str) -> Mapping[str, Json]:
    token = {"token": text, "bytes": list(text.encode()), "logprob": -1, "top_logprobs": []}
    return {
        "logprobs": {"choice": {"logprobs": {"content": [token]}}},
        "unknown field of a choice": {"choice": {"x_note": text}},
        "finish_reason": {"reason": text},
        "id": {"top": {"id": text}},
        "model": {"top": {"model": text}},
        "system_fingerprint": {"top": {"system_fingerprint": text}},
        "unknown field": {"top": {"x_note": text}},
        "unknown field of usage": {"top": {"usage": {"prompt_tokens": 1, "completion_tokens": 1, "x_note": text}}},
    }
