"""A request of the Responses API as one of chat completions, which nearly every server speaks.

INVARIANT: every string of the result is one of the body, or a word of the format; the texts of one reasoning item are one
there. What a chat completion cannot say is a BadRequest that names its place. Left out is only what holds nothing for a
model: ids and states of items, metadata, and what asks the gateway itself.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

from classifiers.types import JsonPath
from gateway.errors import BadRequest
from gateway.protocols.responses_shape import BODY, TEXTS, kind_of
from gateway.protocols.walk import show, wrong
from gateway.types import Json

_SAME: Final = frozenset(  # members that are called alike and mean the same
    "model stream temperature top_p parallel_tool_calls user safety_identifier prompt_cache_key prompt_cache_retention "
    "service_tier".split()
)
_ITEM: Final = frozenset({"type", "id", "status", "phase"})


def to_chat(body: Json) -> Json:
    """Return the chat completion that asks the same. The body is not touched. Raises BadRequest."""
    out: dict[str, Json] = {name: body[name] for name in body if name in _SAME or name not in BODY.shapes}
    out["messages"] = _messages(body)
    if body.get("max_output_tokens") is not None:
        out["max_completion_tokens"] = body["max_output_tokens"]
    if body.get("tools"):
        out["tools"] = [_tool(tool, ("tools", i)) for i, tool in enumerate(body["tools"])]
    if body.get("tool_choice") is not None:
        out["tool_choice"] = _tool_choice(body["tool_choice"])
    out.update(_text(body.get("text") or {}))
    reasoning = body.get("reasoning") or {}
    _only(reasoning, ("effort", "summary", "generate_summary", "context", "mode"), ("reasoning",))
    if reasoning.get("effort") is not None:
        out["reasoning_effort"] = reasoning["effort"]
    return out


def _only(value: dict[str, Json], known: Collection[str], path: JsonPath) -> None:
    """Raise BadRequest for a member that says something and is not known: dropping it would change the request."""
    for name, member in value.items():
        if name not in known and member:
            raise _cannot((*path, name))


def _cannot(path: JsonPath) -> BadRequest:
    why = "the server of this model is asked through chat completions, which cannot say it"
    return BadRequest(f"`{show(path)}` is not supported: {why}", param=show(path), code="unsupported_field")


def _string(value: dict[str, Json], name: str, path: JsonPath) -> str:
    text = value.get(name)
    if not isinstance(text, str):
        raise wrong((*path, name), "a string")
    return text


def _messages(body: Json) -> list[Json]:
    turns = _Turns()
    if body.get("instructions"):
        turns.add({"role": "system", "content": body["instructions"]})
    if isinstance(body["input"], str):
        turns.add({"role": "user", "content": body["input"]})
        return turns.messages
    for index, item in enumerate(body["input"]):
        _item(item, ("input", index), turns)
    turns.close()
    return turns.messages


class _Turns:
    """Messages in order. A chat's assistant says, thinks and calls in one message; here these are items of their own."""

    def __init__(self) -> None:
        self.messages: list[dict[str, Json]] = []
        self._thought = ""

    def add(self, message: dict[str, Json]) -> None:
        if message["role"] == "assistant" and self._thought:
            message["reasoning_content"], self._thought = self._thought, ""
        self.close()
        self.messages.append(message)

    def think(self, thought: str) -> None:
        self.close()
        self._thought = thought

    def call(self, call: Json) -> None:
        last = self.messages[-1] if self.messages else None
        if last is None or last["role"] != "assistant" or self._thought:
            self.add({"role": "assistant", "content": None})
        self.messages[-1].setdefault("tool_calls", []).append(call)

    def close(self) -> None:
        """A thought that nothing of the assistant's follows is a message of its own."""
        if self._thought:
            self.messages.append({"role": "assistant", "content": "", "reasoning_content": self._thought})
            self._thought = ""


def _item(item: Json, path: JsonPath, turns: _Turns) -> None:
    kind = kind_of(item)
    if kind == "message":
        _only(item, _ITEM | {"role", "content"}, path)
        turns.add({"role": _string(item, "role", path), "content": _content(item["content"], (*path, "content"))})
    elif kind == "function_call":
        _only(item, _ITEM | {"call_id", "name", "arguments"}, path)
        function = {"name": item["name"], "arguments": item["arguments"]}
        turns.call({"id": _string(item, "call_id", path), "type": "function", "function": function})
    elif kind == "function_call_output":
        _only(item, _ITEM | {"call_id", "output"}, path)
        content = _content(item["output"], (*path, "output"))
        turns.add({"role": "tool", "tool_call_id": _string(item, "call_id", path), "content": content})
    elif kind == "reasoning":
        _only(item, _ITEM | {"summary", "content"}, path)
        turns.think(_thought(item, path))
    else:
        raise _cannot(path)


def _thought(item: Json, path: JsonPath) -> str:
    """Return the reasoning, or its summary; not both, for they would be read as one."""
    summary, content = item.get("summary") or [], item.get("content") or []
    if summary and content:
        raise _cannot((*path, "summary"))
    name = "content" if content else "summary"
    for index, part in enumerate(content or summary):
        _only(part, ("type", "text"), (*path, name, index))
    return "".join(part["text"] for part in content or summary)


def _content(value: Json, path: JsonPath) -> Json:
    """Return text, or parts; a single text stands by itself, which every server reads."""
    if isinstance(value, str):
        return value
    parts = [_part(part, (*path, i)) for i, part in enumerate(value)]
    if len(parts) > 1:
        return parts
    alone = parts[0] if parts else {"type": "text", "text": ""}
    return alone["text"] if alone["type"] == "text" else parts


def _part(part: Json, path: JsonPath) -> dict[str, Json]:
    if isinstance(part, str):
        return {"type": "text", "text": part}
    kind = part["type"]
    if kind in TEXTS:
        _only(part, ("type", TEXTS[kind]), path)
        return {"type": "text", "text": part[TEXTS[kind]]}
    if kind == "input_image":
        _only(part, ("type", "image_url", "detail"), path)
        url = {"url": _string(part, "image_url", path)}
        return {"type": "image_url", "image_url": url | _said(part, ("detail",))}
    if kind == "input_file":
        _only(part, ("type", "file_data", "file_id", "filename"), path)
        return {"type": "file", "file": _said(part, ("file_data", "file_id", "filename"))}
    if kind == "input_audio":
        _only(part, ("type", "input_audio"), path)
        return {"type": "input_audio", "input_audio": part.get("input_audio")}
    raise _cannot((*path, "type"))


def _said(value: dict[str, Json], names: Iterable[str]) -> dict[str, Json]:
    return {name: value[name] for name in names if value.get(name) is not None}


def _tool(tool: Json, path: JsonPath) -> Json:
    names = ("name", "description", "parameters", "strict")
    _only(tool, ("type", *names), path)
    return {"type": "function", "function": _said(tool, names)}


def _tool_choice(choice: Json) -> Json:
    if isinstance(choice, str):
        return choice
    path = ("tool_choice",)
    if choice["type"] == "function":
        return _named(choice, path)
    _only(choice, ("type", "mode", "tools"), path)
    tools = [_named(tool, (*path, "tools", i)) for i, tool in enumerate(choice["tools"])]
    return {"type": "allowed_tools", "allowed_tools": {"mode": _string(choice, "mode", path), "tools": tools}}


def _named(choice: Json, path: JsonPath) -> Json:
    _only(choice, ("type", "name"), path)
    return {"type": "function", "function": {"name": choice["name"]}}


def _text(text: Json) -> dict[str, Json]:
    """Return what the answer's text is to be like."""
    _only(text, ("format", "verbosity"), ("text",))
    out: dict[str, Json] = {} if text.get("verbosity") is None else {"verbosity": text["verbosity"]}
    form, path = text.get("format"), ("text", "format")
    if form is None:
        return out
    kind = _string(form, "type", path)
    names = ("name", "description", "schema", "strict") if kind == "json_schema" else ()
    _only(form, ("type", *names), path)
    if kind == "json_object":
        out["response_format"] = {"type": kind}
    elif kind == "json_schema":
        out["response_format"] = {"type": kind, "json_schema": _said(form, names)}
    return out
