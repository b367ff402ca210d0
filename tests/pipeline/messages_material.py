"""What Anthropic's clients expect of a stream, written down as a strict reader."""

from __future__ import annotations

import json
from typing import Any

TEXT_OF = {"text_delta": "text", "thinking_delta": "thinking", "input_json_delta": "partial_json"}
BLOCK_OF = {"text_delta": "text", "thinking_delta": "thinking", "input_json_delta": "tool_use"}


def events(stream: str) -> list[Any]:
    """The events of a stream: each named as its data is, in lines of its own."""
    *found, nothing = stream.split("\n\n")
    assert nothing == ""
    out = []
    for event in found:
        if event.startswith(":"):
            continue
        name, data = event.split("\n")
        value = json.loads(data.removeprefix("data: "))
        assert name == f"event: {value['type']}"
        out.append(value)
    return out


def message_of(stream: str) -> Any:
    """The message that a stream spells, with its `caveat`. Fails where blocks overlap, repeat or stay open."""
    start, *rest, delta, stop = events(stream)
    assert start["type"] == "message_start"
    assert delta["type"] == "message_delta"
    assert stop == {"type": "message_stop"}
    message = start["message"]
    assert message["content"] == []
    assert message["stop_reason"] is None
    open_at: int | None = None
    for event in rest:
        if event["type"] == "content_block_start":
            assert open_at is None
            open_at = event["index"]
            assert open_at == len(message["content"])
            message["content"].append(event["content_block"])
            if event["content_block"]["type"] == "tool_use":
                assert event["content_block"]["input"] == {}
                message["content"][-1]["input"] = ""
        elif event["type"] == "content_block_delta":
            assert event["index"] == open_at
            block, kind = message["content"][open_at], event["delta"]["type"]
            assert block["type"] == BLOCK_OF[kind]
            member = "input" if kind == "input_json_delta" else TEXT_OF[kind]
            block[member] += event["delta"][TEXT_OF[kind]]
        else:
            assert event["type"] == "content_block_stop"
            assert event["index"] == open_at
            open_at = None
    assert open_at is None
    for block in message["content"]:
        if block["type"] == "tool_use":
            block["input"] = json.loads(block["input"] or "{}")
    return {**message, **delta["delta"], "usage": delta["usage"], "caveat": delta["caveat"]}
