"""A request in Anthropic's Messages format as one in OpenAI's chat format.

docs/doors.md has the table of what becomes what. INVARIANT: as gateway/translate/table.py says, nothing is made up.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from gateway.translate.fields import Fields, unsaid, write_object
from gateway.types import Json

_TOOL_CHOICES: Final = {"auto": "auto", "any": "required", "none": "none"}
_TIERS: Final = {"auto": "auto", "standard_only": "default"}


def chat_of(body: Json) -> Json:
    """Return a body for chat completions. Raises BadRequest for what it cannot say."""
    fields = Fields(body)
    out: dict[str, Json] = {"model": fields.take("model")}
    said: list[Json] = []
    system = _texts(fields.take("system", []), "system")
    if system:
        said.append({"role": "system", "content": _content(system)})
    for index, message in enumerate(fields.take("messages")):
        said += _messages(message, f"messages[{index}]")
    out["messages"] = said
    out["max_completion_tokens"] = fields.take("max_tokens")
    out |= fields.take_all(("temperature", "top_p", "top_k", "stream"))
    if stop := fields.take("stop_sequences", []):
        out["stop"] = stop
    if tools := fields.take("tools", []):
        out["tools"] = [_tool(tool, f"tools[{index}]") for index, tool in enumerate(tools)]
    out |= _tool_choice(fields.take("tool_choice"))
    out |= _thinking(fields.take("thinking"))
    out |= _output(fields.take("output_config"))
    user = Fields(fields.take("metadata", {}), "metadata")
    if (name := user.take("user_id")) is not None:
        out["user"] = name
    user.done()
    if (tier := fields.take("service_tier")) is not None:
        out["service_tier"] = _TIERS[tier]
    fields.drop_neutral(speed="standard")
    fields.drop("cache_control")  # a hint on costs
    fields.done()
    return out


def _messages(message: Json, place: str) -> list[Json]:
    """One turn as one message, or, where it holds what tools returned, as one for each of them and the rest."""
    fields = Fields(message, place)
    role, content = fields.take("role"), fields.take("content", "")
    fields.done()
    if isinstance(content, str):
        return [{"role": role, "content": content}]
    if role == "assistant":
        return _spoken(content, f"{place}.content")
    out: list[Json] = []
    texts: list[Json] = []
    for index, block in enumerate(content):
        at = f"{place}.content[{index}]"
        if block["type"] != "tool_result":
            texts += _block_texts(block, at)
            continue
        if texts:
            out.append({"role": role, "content": _content(texts)})
            texts = []
        out.append(_returned(block, at))
    if texts or not out:
        out.append({"role": role, "content": _content(texts)})
    return out


def _spoken(content: list[Json], place: str) -> list[Json]:
    """What the assistant thought, said and called: a thought that comes after words begins a message of its own."""
    out: list[Json] = []
    said = _Said()
    for index, block in enumerate(content):
        at = f"{place}[{index}]"
        if block["type"] == "thinking":
            if said.calls or (said.thought and not said.texts):  # joined, they would be a text that nobody has judged
                raise unsaid(at)
            if said.texts:  # in the order that was judged
                out.append(said.message())
                said = _Said()
            said.thought = _thought(block, at)
        elif block["type"] == "tool_use":
            said.calls.append(_call(block, at))
        else:
            said.texts += _block_texts(block, at)
    return [*out, said.message()]


@dataclass(slots=True)
class _Said:
    """One message of the assistant's."""

    thought: str = ""
    texts: list[Json] = field(default_factory=list)
    calls: list[Json] = field(default_factory=list)

    def message(self) -> Json:
        content = _content(self.texts) if self.texts or not self.calls else None
        message: dict[str, Json] = {"role": "assistant", "content": content}
        if self.thought:
            message["reasoning_content"] = self.thought
        if self.calls:
            message["tool_calls"] = self.calls
        return message


def _thought(block: Json, place: str) -> str:
    fields = Fields(block, place)
    thought: str = fields.take("thinking", "")
    fields.drop("type", "signature")  # a signature is empty here
    fields.done()
    return thought


def _call(block: Json, place: str) -> Json:
    fields = Fields(block, place)
    function = {"name": fields.take("name"), "arguments": write_object(fields.take("input"))}
    call = {"id": fields.take("id"), "type": "function", "function": function}
    fields.drop("type", "cache_control", "caller")  # a caller can only be the model itself here
    fields.done()
    return call


def _returned(block: Json, place: str) -> Json:
    fields = Fields(block, place)
    content = _texts(fields.take("content", []), f"{place}.content")
    message = {"role": "tool", "tool_call_id": fields.take("tool_use_id"), "content": _content(content)}
    fields.drop("type", "cache_control", "is_error")  # that a tool failed is what its text says
    fields.done()
    return message


def _texts(content: Json, place: str) -> list[Json]:
    """A string, or the texts of a list of blocks."""
    if isinstance(content, str):
        return [content] if content else []
    return [text for index, block in enumerate(content) for text in _block_texts(block, f"{place}[{index}]")]


def _block_texts(block: Json, place: str) -> list[Json]:
    """The texts of one block, in the order in which a reader meets them."""
    fields = Fields(block, place)
    kind = fields.take("type")
    fields.drop("cache_control", "citations")  # citations never come back, whether asked for or not
    if kind == "text":
        found = [fields.take("text", "")]
    elif kind == "document":
        found = [fields.take("title"), fields.take("context"), *_source(fields.take("source"), f"{place}.source")]
    elif kind == "search_result":
        found = [fields.take("title"), fields.take("source")]
        found += _texts(fields.take("content", []), f"{place}.content")
    else:
        raise unsaid(f"{place}.type")
    fields.done()
    return [text for text in found if text]


def _source(source: Json, place: str) -> list[Json]:
    fields = Fields(source, place)
    kind = fields.take("type")
    if kind == "text":
        found = [fields.take("data")]
    elif kind == "content":
        found = _texts(fields.take("content", []), f"{place}.content")
    else:
        raise unsaid(f"{place}.type")
    fields.drop("media_type")  # plain text is all that it can be
    fields.done()
    return found


def _content(texts: list[Json]) -> Json:
    """One text as a string, as most servers want it; several as parts, so that none runs into the next."""
    if len(texts) < 2:  # noqa: PLR2004 - none or one
        return texts[0] if texts else ""
    return [{"type": "text", "text": text} for text in texts]


def _tool(tool: Json, place: str) -> Json:
    fields = Fields(tool, place)
    function = {"name": fields.take("name"), **fields.take_all(("description", "strict"))}
    function["parameters"] = fields.take("input_schema")
    fields.drop("type", "cache_control", "eager_input_streaming", "allowed_callers")
    fields.drop_neutral(defer_loading=False)
    fields.done()
    return {"type": "function", "function": function}


def _tool_choice(choice: Json) -> dict[str, Json]:
    if choice is None:
        return {}
    fields = Fields(choice, "tool_choice")
    kind = fields.take("type")
    out: dict[str, Json] = {}
    if kind == "tool":
        out["tool_choice"] = {"type": "function", "function": {"name": fields.take("name", "")}}
    elif kind in _TOOL_CHOICES:
        out["tool_choice"] = _TOOL_CHOICES[kind]
    else:
        raise unsaid("tool_choice.type")
    if fields.take("disable_parallel_tool_use", default=False):
        out["parallel_tool_calls"] = False
    fields.done()
    return out


def _thinking(thinking: Json) -> dict[str, Json]:
    """Only that there shall be none has a word in both formats."""
    if thinking is None:
        return {}
    if thinking.get("type") != "disabled":
        raise unsaid("thinking.type")
    return {"reasoning_effort": "none"}


def _output(config: Json) -> dict[str, Json]:
    if config is None:
        return {}
    fields = Fields(config, "output_config")
    out: dict[str, Json] = {}
    effort = fields.take("effort")
    if effort == "max":
        raise unsaid("output_config.effort")
    if effort is not None:
        out["reasoning_effort"] = effort
    if (form := fields.take("format")) is not None:
        schema = Fields(form, "output_config.format")
        out["response_format"] = {
            "type": schema.take("type"),
            "json_schema": {"name": "json_schema", "schema": schema.take("schema"), "strict": True},
        }
        schema.done()
    fields.done()
    return out
