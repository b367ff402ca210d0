"""Where a request of the Responses API can carry text."""

from __future__ import annotations

import json
from collections.abc import Iterator

from surface_cells import Cell, Json, schemas

_HI = {"role": "user", "content": "hi"}
_KINDS = {"system": "input_text", "developer": "input_text", "user": "input_text", "assistant": "output_text"}


def responses_inputs(text: str) -> Iterator[Cell]:
    def with_field(name: str, value: Json) -> Json:
        return {"model": "m", "input": "hi", name: value}

    yield Cell("user", "input: string", {"model": "m", "input": text})
    yield Cell("system", "instructions", with_field("instructions", text))
    for role, kind in _KINDS.items():
        yield from _messages(text, role, kind)
    yield from _items(text)
    yield from _tools(text)
    yield Cell("request", "metadata value", with_field("metadata", {"team": text}))
    yield Cell("request", "metadata key", with_field("metadata", {text: "a"}))
    for name in ("user", "safety_identifier", "prompt_cache_key", "previous_response_id", "conversation"):
        yield Cell("request", name, with_field(name, text))
    yield Cell("request", "prompt variables", with_field("prompt", {"id": "p", "variables": {"a": text}}))
    yield Cell("request", "include", with_field("include", [text]))
    yield Cell("request", "unknown vendor field", with_field("x_note", {"deep": [text]}))
    yield Cell("request", "JSON key", with_field(text, True))


def _messages(text: str, role: str, kind: str) -> Iterator[Cell]:
    def said(message: Json) -> Json:
        return {"model": "m", "input": [{"role": role, **message}, _HI]}

    part, words = {"type": kind, "text": text}, {"type": kind, "text": "words"}
    yield Cell(role, "string", said({"content": text}))
    yield Cell(role, "first part", said({"content": [part, words]}))
    yield Cell(role, "second part", said({"content": [words, part]}))
    yield Cell(role, "unknown field", said({"content": "words", "x_note": {"deep": [text]}}))
    yield Cell(role, "JSON key", said({"content": "words", text: 1}))
    yield Cell(role, "unknown field of a part", said({"content": [{**words, "x_note": text}]}))
    yield Cell(role, "unknown kind of part", said({"content": [{"type": text, "text": "words"}]}))
    yield Cell(role, "id", said({"type": "message", "id": text, "content": [words]}))


def _items(text: str) -> Iterator[Cell]:
    def item(value: Json) -> Json:
        return {"model": "m", "input": [_HI, value, _HI]}

    def call(**more: Json) -> Json:
        return item({"type": "function_call", "call_id": "call_1", "name": "f", "arguments": "{}", **more})

    arguments = json.dumps({"city": text})
    yield Cell("assistant", "prefill", {"model": "m", "input": [_HI, {"role": "assistant", "content": text}]})
    refused = {"role": "assistant", "content": [{"type": "refusal", "refusal": text}]}
    yield Cell("assistant", "refusal part", {"model": "m", "input": [_HI, refused, _HI]})
    yield Cell("assistant", "tool call: name", call(name=text))
    yield Cell("assistant", "tool call: arguments", call(arguments=arguments))
    yield Cell("assistant", "tool call: escaped arguments", call(arguments=arguments.replace("7f3a", "7f\\u0033a")))
    yield Cell("assistant", "tool call: key of arguments", call(arguments=json.dumps({text: 1})))
    yield Cell("assistant", "tool call: id", call(call_id=text))
    yield Cell("tool", "result: string", item({"type": "function_call_output", "call_id": "call_1", "output": text}))
    parts = [{"type": "input_text", "text": "words"}, {"type": "input_text", "text": text}]
    yield Cell("tool", "result: part", item({"type": "function_call_output", "call_id": "call_1", "output": parts}))
    yield Cell("tool", "result: call id", item({"type": "function_call_output", "call_id": text, "output": "words"}))
    summary = {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": text}]}
    yield Cell("assistant", "reasoning summary", item(summary))
    thought = {"type": "reasoning", "id": "rs_1", "summary": [], "content": [{"type": "reasoning_text", "text": text}]}
    yield Cell("assistant", "reasoning", item(thought))
    sealed = {"type": "reasoning", "id": "rs_1", "summary": [], "encrypted_content": text}
    yield Cell("assistant", "encrypted reasoning", item(sealed))
    yield Cell("request", "item of an unknown kind", item({"type": text, "x": "words"}))
    image = {"type": "input_image", "image_url": f"https://example.org/{text}", "detail": "auto"}
    yield Cell("user", "address of an image", {"model": "m", "input": [{"role": "user", "content": [image]}]})
    file = {"type": "input_file", "filename": text, "file_data": "data:text/plain;base64,AAAA"}
    yield Cell("user", "name of a file", {"model": "m", "input": [{"role": "user", "content": [file]}]})


def _tools(text: str) -> Iterator[Cell]:
    def with_tool(**more: Json) -> Json:
        return {"model": "m", "input": "hi", "tools": [{"type": "function", "name": "f", **more}]}

    yield Cell("tool definition", "name", with_tool(name=text))
    yield Cell("tool definition", "description", with_tool(description=text))
    for carrier, schema in schemas(text).items():
        yield Cell("tool definition", carrier, with_tool(parameters=schema))
        shape = {"format": {"type": "json_schema", "name": "answer", "schema": schema}}
        yield Cell("request", f"text.format: {carrier}", {"model": "m", "input": "hi", "text": shape})
    choice = {"type": "function", "name": text}
    yield Cell("tool definition", "tool_choice", {"model": "m", "input": "hi", "tool_choice": choice})
    served = {"type": "mcp", "server_label": "a", "server_url": f"https://example.org/{text}"}
    yield Cell("tool definition", "a server's tool", {"model": "m", "input": "hi", "tools": [served]})
