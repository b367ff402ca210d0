"""Where requests of the doors that only judge, or that make vectors, can carry text."""

from __future__ import annotations

import json
from collections.abc import Iterator

from surface_cells import Cell, Json, schemas


def embeddings_inputs(text: str) -> Iterator[Cell]:
    def with_field(name: str, value: Json) -> Json:
        return {"model": "m", "input": "words", name: value}

    yield Cell("user", "string", with_field("input", text))
    yield Cell("user", "first of several", with_field("input", [text, "words"]))
    yield Cell("user", "second of several", with_field("input", ["words", text]))
    yield Cell("user", "text part", with_field("input", [{"type": "text", "text": text}]))
    yield Cell("request", "user", with_field("user", text))
    yield Cell("request", "encoding_format", with_field("encoding_format", text))
    yield Cell("request", "unknown vendor field", with_field("x_note", {"deep": [text]}))
    yield Cell("request", "JSON key", with_field(text, True))


def detect_inputs(text: str) -> Iterator[Cell]:
    yield Cell("user", "first of several", {"contents": [text, "words"]})
    yield Cell("user", "second of several", {"contents": ["words", text]})
    yield Cell("request", "detector_params value", {"contents": ["words"], "detector_params": {"x_note": text}})
    yield Cell("request", "detector_params key", {"contents": ["words"], "detector_params": {text: 1}})
    yield Cell("request", "unknown vendor field", {"contents": ["words"], "x_note": text})
    yield Cell("request", "JSON key", {"contents": ["words"], text: 1})


def evaluate_inputs(text: str) -> Iterator[Cell]:
    def event(payload: Json, kind: str = "step/request", protocol: str = "openai.chat", **more: Json) -> Json:
        who = {"agent_id": "bot", "agent_type": "harness", "agent_workspace": "", "agent_user": "u-1"}
        return {**who, "kind": kind, "step_id": "s1", "llm_protocol": protocol, "payload": payload, **more}

    def asked(*messages: Json, **more: Json) -> Json:
        return event({"model": "m", "messages": [*messages], **more})

    arguments = json.dumps({"city": text})
    hi = {"role": "user", "content": "hi"}
    for role in ("system", "user", "assistant", "tool"):
        yield Cell(role, "string", asked({"role": role, "content": text}))
        yield Cell(
            role,
            "second part",
            asked({"role": role, "content": [{"type": "text", "text": "a"}, {"type": "text", "text": text}]}),
        )
    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": arguments}}
    yield Cell("assistant", "tool call: arguments", asked({"role": "assistant", "content": None, "tool_calls": [call]}))
    for carrier, schema in schemas(text).items():
        tool = {"type": "function", "function": {"name": "f", "parameters": schema}}
        yield Cell("tool definition", carrier, asked(hi, tools=[tool]))
    yield Cell("request", "unknown field of the payload", asked(hi, x_note=text))
    for name in ("agent_id", "agent_user", "session_hint", "integration"):
        yield Cell("request", name, {**asked(hi), name: text})
    yield Cell("request", "unknown vendor field", {**asked(hi), "x_note": text})
    claude = {"role": "assistant", "content": [{"type": "text", "text": text}]}
    yield Cell("answer, as Anthropic's", "text", event(claude, "step/response", "anthropic.messages"))
    used = {"role": "assistant", "content": [{"type": "tool_use", "id": "t", "name": "f", "input": {"a": text}}]}
    yield Cell("answer, as Anthropic's", "tool use: input", event(used, "step/response", "anthropic.messages"))
    yield Cell("answer, canonical", "text", event({"text": text}, "step/response", "canonical"))
    yield Cell("answer, canonical", "reasoning", event({"text": "a", "reasoning": text}, "step/response", "canonical"))
    calls = {"text": "a", "tool_calls": [{"name": "f", "arguments": {"a": text}}]}
    yield Cell("answer, canonical", "tool call: arguments", event(calls, "step/response", "canonical"))


def heartbeat_inputs(text: str) -> Iterator[Cell]:
    yield Cell("request", "integration", {"integration": text})
    yield Cell("request", "agent_id", {"integration": "bridge/1.0.0", "agent_id": text})
    yield Cell("request", "counters key", {"integration": "bridge/1.0.0", "counters": {text: 1}})
    yield Cell("request", "unknown vendor field", {"integration": "bridge/1.0.0", "x_note": text})


def litellm_inputs(text: str) -> Iterator[Cell]:
    def asked(**more: Json) -> Json:
        return {"input_type": "request", "texts": ["words"], **more}

    def said(message: Json) -> Json:
        return asked(structured_messages=[{"role": "user", **message}])

    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": json.dumps({"city": text})}}
    yield Cell("user", "first text", asked(texts=[text, "words"]))
    yield Cell("user", "second text", asked(texts=["words", text]))
    yield Cell("user", "message", said({"content": text}))
    yield Cell(
        "user", "second part", said({"content": [{"type": "text", "text": "a"}, {"type": "text", "text": text}]})
    )
    yield Cell("user", "name", said({"content": "words", "name": text}))
    yield Cell("assistant", "tool call: arguments", asked(tool_calls=[call]))
    yield Cell("answer", "text", {"input_type": "response", "texts": [text]})
    yield Cell("answer", "tool call: arguments", {"input_type": "response", "texts": ["a"], "tool_calls": [call]})
    for carrier, schema in schemas(text).items():
        tool = {"type": "function", "function": {"name": "f", "parameters": schema}}
        yield Cell("tool definition", carrier, asked(tools=[tool]))
    yield Cell("user", "address of an image", asked(images=[f"https://example.org/{text}"]))
