"""Where a request of Anthropic's Messages API can carry text, and where such a server's answer can."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from surface_cells import Cell, Json, schemas

_HI = {"role": "user", "content": "hi"}
_WORDS = {"type": "text", "text": "words"}


def _request(**more: Json) -> Json:
    return {"model": "m", "max_tokens": 100, "messages": [_HI], **more}


def messages_inputs(text: str) -> Iterator[Cell]:
    part = {"type": "text", "text": text}
    yield Cell("system", "string", _request(system=text))
    yield Cell("system", "first block", _request(system=[part, _WORDS]))
    yield Cell("system", "second block", _request(system=[_WORDS, part]))
    for role in ("user", "assistant"):
        yield from _turns(text, role)
    yield from _blocks(text)
    yield from _tools(text)
    yield Cell("request", "stop_sequences", _request(stop_sequences=[text]))
    yield Cell("request", "metadata.user_id", _request(metadata={"user_id": text}))
    yield Cell("request", "unknown field of metadata", _request(metadata={"x_note": text}))
    yield Cell("request", "container", _request(container=text))
    yield Cell(
        "request", "mcp_servers", _request(mcp_servers=[{"type": "url", "url": "https://a.example", "name": text}])
    )
    yield Cell("request", "unknown vendor field", _request(x_note={"deep": [text]}))
    yield Cell("request", "JSON key", _request(**{text: True}))


def _turns(text: str, role: str) -> Iterator[Cell]:
    def said(content: Json, **more: Json) -> Json:
        return _request(messages=[{"role": role, "content": content, **more}, _HI])

    part = {"type": "text", "text": text}
    yield Cell(role, "string", said(text))
    yield Cell(role, "first block", said([part, _WORDS]))
    yield Cell(role, "second block", said([_WORDS, part]))
    yield Cell(role, "unknown field", said("words", x_note={"deep": [text]}))
    yield Cell(role, "JSON key", said("words", **{text: 1}))
    yield Cell(role, "unknown field of a block", said([{**_WORDS, "x_note": text}]))
    yield Cell(role, "unknown kind of block", said([{"type": text, "text": "words"}]))
    cited = {"type": "char_location", "cited_text": text, "document_index": 0, "document_title": None}
    cited |= {"start_char_index": 0, "end_char_index": 1}
    yield Cell(role, "citation", said([{**_WORDS, "citations": [cited]}]))


def _blocks(text: str) -> Iterator[Cell]:
    def asked(block: Json) -> Json:
        return _request(messages=[{"role": "user", "content": [block]}])

    def told(block: Json) -> Json:
        return _request(messages=[_HI, {"role": "assistant", "content": [block]}, _HI])

    def used(**more: Json) -> Json:
        return told({"type": "tool_use", "id": "toolu_1", "name": "f", "input": {}, **more})

    def result(**more: Json) -> Json:
        return asked({"type": "tool_result", "tool_use_id": "toolu_1", "content": "words", **more})

    yield Cell("assistant", "prefill", _request(messages=[_HI, {"role": "assistant", "content": text}]))
    yield Cell("assistant", "tool use: name", used(name=text))
    yield Cell("assistant", "tool use: input", used(input={"city": text}))
    yield Cell("assistant", "tool use: key of input", used(input={text: 1}))
    yield Cell("assistant", "tool use: id", used(id=text))
    yield Cell("assistant", "thinking", told({"type": "thinking", "thinking": text, "signature": ""}))
    yield Cell("assistant", "signature", told({"type": "thinking", "thinking": "words", "signature": text}))
    yield Cell("assistant", "redacted thinking", told({"type": "redacted_thinking", "data": text}))
    yield Cell("tool", "result: string", result(content=text))
    yield Cell("tool", "result: block", result(content=[_WORDS, {"type": "text", "text": text}]))
    yield Cell("tool", "result: id", result(tool_use_id=text))
    plain = {"type": "text", "media_type": "text/plain", "data": text}
    yield Cell("user", "document: text", asked({"type": "document", "source": plain}))
    inner = {"type": "content", "content": [{"type": "text", "text": text}]}
    yield Cell("user", "document: block", asked({"type": "document", "source": inner}))
    harmless = {"type": "text", "media_type": "text/plain", "data": "words"}
    yield Cell("user", "document: title", asked({"type": "document", "source": harmless, "title": text}))
    yield Cell("user", "document: context", asked({"type": "document", "source": harmless, "context": text}))
    address = {"type": "url", "url": f"https://example.org/{text}"}
    yield Cell("user", "document: address", asked({"type": "document", "source": address}))
    found = {"type": "search_result", "source": "https://example.org", "title": "t", "content": [_WORDS]}
    yield Cell("user", "search result: title", asked({**found, "title": text}))
    yield Cell("user", "search result: source", asked({**found, "source": f"https://example.org/{text}"}))
    yield Cell("user", "search result: block", asked({**found, "content": [{"type": "text", "text": text}]}))
    yield Cell("user", "address of an image", asked({"type": "image", "source": address}))


def _tools(text: str) -> Iterator[Cell]:
    def with_tool(**more: Json) -> Json:
        return _request(tools=[{"name": "f", "input_schema": {"type": "object"}, **more}])

    yield Cell("tool definition", "name", with_tool(name=text))
    yield Cell("tool definition", "description", with_tool(description=text))
    for carrier, schema in schemas(text).items():
        yield Cell("tool definition", carrier, with_tool(input_schema=schema))
        shape = {"format": {"type": "json_schema", "schema": schema}}
        yield Cell("request", f"output_config.format: {carrier}", _request(output_config=shape))
    yield Cell("tool definition", "unknown field", with_tool(x_note=text))
    yield Cell("tool definition", "a server's tool", _request(tools=[{"type": "web_search_20250305", "name": text}]))
    yield Cell("tool definition", "tool_choice", _request(tool_choice={"type": "tool", "name": text}))


# ---- what a server that speaks Anthropic's format can answer ----


def anthropic_outputs(text: str) -> Iterator[Cell]:
    """`text` in each place of an answer of /v1/messages."""
    for carrier, block in _answers(text).items():
        content = [block, _WORDS] if carrier.startswith("first") else [_WORDS, block]
        yield Cell("assistant", carrier, _whole(content), _stream(content))
    yield Cell("server", "id", _whole([_WORDS], id=text), _stream([_WORDS], id=text))
    yield Cell("server", "model", _whole([_WORDS], model=text), _stream([_WORDS], model=text))
    yield Cell("server", "stop_reason", _whole([_WORDS], stop_reason=text), _stream([_WORDS], stop=text))
    yield Cell("server", "stop_sequence", _whole([_WORDS], stop_sequence=text), _stream([_WORDS], sequence=text))
    yield Cell("server", "unknown field", _whole([_WORDS], x_note=text), _stream([_WORDS], x_note=text))
    unknown = {"type": "x_event", "x": text}
    yield Cell("server", "unknown kind of event", _whole([_WORDS], x_event=unknown), (unknown, *_stream([_WORDS])))
    usage = {"input_tokens": 1, "output_tokens": 1, "x_note": text}
    yield Cell("server", "unknown field of usage", _whole([_WORDS], usage=usage), _stream([_WORDS], usage=usage))
    error = {"type": "error", "error": {"type": "api_error", "message": text}}
    yield Cell("server", "error message", error, (error,))


def _answers(text: str) -> Mapping[str, Json]:
    def used(**more: Json) -> Json:
        return {"type": "tool_use", "id": "toolu_1", "name": "f", "input": {"a": "b"}, **more}

    cited = {"type": "char_location", "cited_text": text, "document_title": text}
    return {
        "first block": {"type": "text", "text": text},
        "second block": {"type": "text", "text": text},
        "thinking": {"type": "thinking", "thinking": text, "signature": "c2ln"},
        "signature": {"type": "thinking", "thinking": "hm", "signature": text},
        "redacted thinking": {"type": "redacted_thinking", "data": text},
        "citation": {"type": "text", "text": "more", "citations": [cited]},
        "tool use: name": used(name=text),
        "tool use: input": used(input={"city": text}),
        "tool use: key of input": used(input={text: 1}),
        "tool use: id": used(id=text),
        "a server's tool result": {
            "type": "web_search_tool_result",
            "tool_use_id": "srv_1",
            "content": [{"title": text}],
        },
        "unknown kind of block": {"type": "x_block", "x": text},
        "unknown field of a block": {"type": "text", "text": "more", "x_note": text},
    }


def _whole(content: list[Json], **more: Json) -> Json:
    usage = {"input_tokens": 1, "output_tokens": 1}
    message = {"id": "msg_1", "type": "message", "role": "assistant", "model": "m", "content": content}
    return {**message, "stop_reason": "end_turn", "stop_sequence": None, "usage": usage, **more}


def _stream(
    content: list[Json], *, stop: str = "end_turn", sequence: str | None = None, **more: Json
) -> tuple[Json, ...]:
    events: list[Json] = [{"type": "message_start", "message": _whole([], stop_reason=None, **more)}]
    for index, block in enumerate(content):
        begun, deltas = _pieces(block)
        events.append({"type": "content_block_start", "index": index, "content_block": begun})
        events += [{"type": "content_block_delta", "index": index, "delta": delta} for delta in deltas]
        events.append({"type": "content_block_stop", "index": index})
    end = {"stop_reason": stop, "stop_sequence": sequence}
    events.append({"type": "message_delta", "delta": end, "usage": {"output_tokens": 1}})
    return (*events, {"type": "message_stop"})


def _pieces(block: Json) -> tuple[Json, list[Json]]:
    """How a block is streamed: what it begins as, and its deltas."""
    match block["type"]:
        case "text":
            cited = [{"type": "citations_delta", "citation": c} for c in block.get("citations", ())]
            begun = {k: v for k, v in block.items() if k != "citations"} | {"text": ""}
            return begun, [{"type": "text_delta", "text": block["text"]}, *cited]
        case "thinking":
            thought = {"type": "thinking_delta", "thinking": block["thinking"]}
            return {**block, "thinking": "", "signature": ""}, [
                thought,
                {"type": "signature_delta", "signature": block["signature"]},
            ]
        case "tool_use":
            return {**block, "input": {}}, [{"type": "input_json_delta", "partial_json": json.dumps(block["input"])}]
        case _:
            return block, []
