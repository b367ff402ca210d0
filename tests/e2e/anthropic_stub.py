"""Model servers of both kinds that say what a test wants, and remember what they were sent."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Stub:
    """What both servers answer: reasoning, text, a tool call; and what they saw."""

    text: str = "fine"
    reasoning: str = ""
    tool: tuple[str, dict[str, Any]] | None = None
    status: int = 200
    breaks_off: bool = False
    canary: str = ""  # in every place that no event carries
    seen: list[tuple[str, dict[str, str], Any]] = field(default_factory=list)
    port: int = 0

    def anthropic(self) -> dict[str, Any]:
        blocks: list[dict[str, Any]] = []
        if self.reasoning:
            blocks.append({"type": "thinking", "thinking": self.reasoning, "signature": self.canary or "c2ln"})
        blocks.append({"type": "text", "text": self.text, "citations": [{"cited_text": self.canary}], "x": self.canary})
        blocks.append({"type": "redacted_thinking", "data": self.canary})
        if self.tool:
            name, given = self.tool
            blocks.append({"type": "tool_use", "id": self.canary or "toolu_1", "name": name, "input": given})
        return {
            "id": self.canary or "msg_1",
            "type": "message",
            "role": "assistant",
            "model": self.canary or "real",
            "content": blocks,
            "stop_reason": "tool_use" if self.tool else "end_turn",
            "stop_sequence": self.canary or None,
            "stop_details": {"explanation": self.canary},
            "usage": {"input_tokens": 3, "output_tokens": 4, "service_tier": self.canary},
            "invented": {"deep": [self.canary]},
        }

    def openai(self) -> dict[str, Any]:
        said: dict[str, Any] = {"role": "assistant", "content": self.text}
        if self.reasoning:
            said["reasoning_content"] = self.reasoning
        if self.tool:
            function = {"name": self.tool[0], "arguments": json.dumps(self.tool[1])}
            said["tool_calls"] = [{"index": 0, "id": "call_1", "type": "function", "function": function}]
        reason = "tool_calls" if self.tool else "stop"
        usage = {"prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7}
        return {"id": "c", "choices": [{"index": 0, "message": said, "finish_reason": reason}], "usage": usage}

    def anthropic_events(self) -> Iterator[dict[str, Any]]:
        message = self.anthropic()
        yield {"type": "message_start", "message": message | {"content": [], "stop_reason": None}}
        yield {"type": "ping"}
        for index, block in enumerate(message["content"]):
            empty = {"text": {"text": ""}, "thinking": {"thinking": "", "signature": ""}, "tool_use": {"input": {}}}
            yield {"type": "content_block_start", "index": index, "content_block": block | empty.get(block["type"], {})}
            for delta in self._deltas(block):
                yield {"type": "content_block_delta", "index": index, "delta": delta}
            yield {"type": "content_block_stop", "index": index}
        ending = {name: message[name] for name in ("stop_reason", "stop_sequence", "stop_details")}
        yield {"type": "message_delta", "delta": ending, "usage": {"output_tokens": 4}}
        yield {"type": "message_stop"}

    def _deltas(self, block: dict[str, Any]) -> Iterator[dict[str, Any]]:
        if block["type"] == "text":
            yield from ({"type": "text_delta", "text": piece} for piece in _pieces(self.text))
            yield {"type": "citations_delta", "citation": {"cited_text": self.canary}}
        elif block["type"] == "thinking":
            yield from ({"type": "thinking_delta", "thinking": piece} for piece in _pieces(self.reasoning))
            yield {"type": "signature_delta", "signature": block["signature"]}
        elif block["type"] == "tool_use":
            written = json.dumps(block["input"])
            yield from ({"type": "input_json_delta", "partial_json": piece} for piece in _pieces(written))

    def openai_events(self) -> Iterator[dict[str, Any]]:
        answer = self.openai()
        [choice] = answer["choices"]
        said = choice["message"]
        for name in ("reasoning_content", "content"):
            for piece in _pieces(said.get(name, "")):
                yield {"choices": [{"index": 0, "delta": {name: piece}, "finish_reason": None}]}
        if "tool_calls" in said:
            yield {"choices": [{"index": 0, "delta": {"tool_calls": said["tool_calls"]}, "finish_reason": None}]}
        yield {"choices": [{"index": 0, "delta": {}, "finish_reason": choice["finish_reason"]}]}
        yield {"choices": [], "usage": answer["usage"]}


def _pieces(text: str) -> list[str]:
    return [text[at : at + 5] for at in range(0, len(text), 5)]


@contextmanager
def serving(stub: Stub) -> Iterator[Stub]:
    """Both formats on one port: /v1/messages speaks Anthropic's, all else OpenAI's."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["content-length"])))
            stub.seen.append((self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            is_anthropic = self.path == "/v1/messages"
            if stub.status != 200:
                self._send(
                    "application/json", json.dumps({"type": "error", "error": {"message": stub.canary}}).encode()
                )
            elif not body["stream"]:
                answer = stub.anthropic() if is_anthropic else stub.openai()
                self._send("application/json", json.dumps(answer).encode())
            elif is_anthropic:
                events = list(stub.anthropic_events())
                if stub.breaks_off:
                    broken = {"type": "error", "error": {"type": "overloaded_error", "message": stub.canary}}
                    events = [*events[:-2], broken]
                lines = [f"event: {e['type']}\ndata: {json.dumps(e)}\n\n" for e in events]
                self._send("text/event-stream", "".join(lines).encode())
            else:
                lines = [f"data: {json.dumps(e)}\n\n" for e in stub.openai_events()]
                self._send("text/event-stream", ("".join(lines) + "data: [DONE]\n\n").encode())

        def _send(self, kind: str, content: bytes) -> None:
            self.send_response(stub.status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    stub.port = server.server_port
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield stub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
