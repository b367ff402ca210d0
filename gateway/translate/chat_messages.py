"""A request in OpenAI's chat format as one in Anthropic's Messages format.

docs/doors.md has the table of what becomes what. INVARIANT: as gateway/translate/table.py says, nothing is made up.
"""

from __future__ import annotations

from typing import Final

from gateway.translate.fields import Fields, parse_object, unsaid
from gateway.types import Json

MAX_TOKENS: Final = 4096  # where the caller names no bound: Anthropic's format asks for one, and OpenAI's does not
_EFFORTS: Final = frozenset({"low", "medium", "high", "xhigh"})
_TOOL_CHOICES: Final = {"auto": "auto", "required": "any", "none": "none"}
_TIERS: Final = {"auto": "auto", "default": "standard_only"}


def messages_of(body: Json) -> Json:
    """Return a body for messages. Raises BadRequest for what it cannot say."""
    fields = Fields(body)
    out: dict[str, Json] = {"model": fields.take("model"), "max_tokens": _max_tokens(fields)}
    system: list[Json] = []
    said: list[Json] = []
    for index, message in enumerate(fields.take("messages")):
        _add(message, f"messages[{index}]", system, said)
    if system:
        out["system"] = system
    out["messages"] = said
    out |= _sampling(fields)
    tools = fields.take("tools", [])
    if not isinstance(tools, list):
        raise unsaid("tools", "is no list")
    if tools:
        out["tools"] = [_tool(tool, f"tools[{index}]") for index, tool in enumerate(tools)]
    out |= _tool_choice(fields)
    out |= _effort(fields.take("reasoning_effort"))
    if (form := _format(fields.take("response_format"))) is not None:
        out["output_config"] = {**out.get("output_config", {}), "format": form}
    if (user := fields.take("user")) is not None:
        out["metadata"] = {"user_id": user}
    if (tier := fields.take("service_tier")) is not None:
        if tier not in _TIERS:
            raise unsaid("service_tier")
        out["service_tier"] = _TIERS[tier]
    # what the gateway sees to itself, what OpenAI keeps beside an answer, and what only makes one sooner or says the usual
    fields.drop("stream_options", "metadata", "store", "prediction", "modalities", "moderation")
    fields.done()
    return out


def _max_tokens(fields: Fields) -> Json:
    bounds = fields.take_all(("max_completion_tokens", "max_tokens"))
    return min(bounds.values(), default=MAX_TOKENS)


def _sampling(fields: Fields) -> dict[str, Json]:
    out = fields.take_all(("temperature", "top_p", "stream"))
    if out.get("temperature", 0) > 1:
        raise unsaid("temperature", "must be from 0 to 1, as this model's server takes it")
    top_k = fields.take("top_k", -1)
    if top_k >= 0:
        out["top_k"] = top_k
    stop = fields.take("stop", [])
    if stop:
        out["stop_sequences"] = [stop] if isinstance(stop, str) else stop
    neutral = {"n": 1, "presence_penalty": 0, "frequency_penalty": 0, "logit_bias": {}, "min_p": 0, "typical_p": 1}
    own = {"no_repeat_ngram_size": 0, "begin_suppress_tokens": [], "stop_token_ids": []}
    fields.drop_neutral(**neutral, **own, repetition_penalty=1, min_tokens=0, verbosity="medium")
    return out


def _add(message: Json, place: str, system: list[Json], said: list[Json]) -> None:
    """Add one message to the system's texts or to the turns."""
    fields = Fields(message, place)
    role, content = fields.take("role"), fields.take("content", "")
    blocks = _blocks(content, f"{place}.content")
    if role in {"system", "developer"}:
        system += blocks
    elif role == "user":
        said.append({"role": "user", "content": content if isinstance(content, str) else blocks})
    elif role == "tool":
        fields.drop("name")  # its id says which tool it was
        result: Json = {"type": "tool_result", "tool_use_id": _id(fields, "tool_call_id")}
        result["content"] = content if isinstance(content, str) else blocks
        if not _has_results(said):
            said.append({"role": "user", "content": []})
        said[-1]["content"].append(result)  # what was called at once is answered at once
    elif role == "assistant":
        spoken = _spoken(fields, blocks)
        plain = isinstance(content, str) and spoken == blocks
        said.append({"role": "assistant", "content": content if plain else spoken})
    else:
        raise unsaid(f"{place}.role")
    fields.drop("caveat")  # what Caveat itself had added to an answer
    fields.done()


def _has_results(said: list[Json]) -> bool:
    content = said[-1]["content"] if said else None
    return isinstance(content, list) and bool(content) and all(block["type"] == "tool_result" for block in content)


def _spoken(fields: Fields, texts: list[Json]) -> list[Json]:
    """What the assistant thought, said, refused and called, as blocks."""
    blocks: list[Json] = []
    thought = [fields.take("reasoning_content"), fields.take("reasoning")]
    blocks += [{"type": "thinking", "thinking": text, "signature": ""} for text in thought if text]
    blocks += texts
    refusal = fields.take("refusal")
    if refusal and refusal not in [block["text"] for block in texts]:  # Caveat's own refusals stand in both places
        blocks.append({"type": "text", "text": refusal})
    for index, call in enumerate(fields.take("tool_calls", [])):
        blocks.append(_tool_use(call, fields.at(f"tool_calls[{index}]")))
    return blocks


def _tool_use(call: Json, place: str) -> Json:
    fields = Fields(call, place)
    function = Fields(fields.take("function"), f"{place}.function")
    arguments = function.take("arguments", "")
    block = {
        "type": "tool_use",
        "id": _id(fields, "id"),
        "name": function.take("name"),
        "input": parse_object(arguments, function.at("arguments")) if arguments.strip() else {},
    }
    function.done()
    fields.drop("type", "index")
    fields.done()
    return block


def _id(fields: Fields, name: str) -> Json:
    found = fields.take(name)
    if not found:
        raise unsaid(fields.at(name), "is missing, and this model's server asks for it")
    return found


def _blocks(content: Json, place: str) -> list[Json]:
    """Texts as blocks; empty ones say nothing, and Anthropic takes none."""
    if isinstance(content, str):
        return [{"type": "text", "text": content}] if content else []
    texts = [_part(part, f"{place}[{index}]") for index, part in enumerate(content)]
    return [{"type": "text", "text": text} for text in texts if text]


def _part(part: Json, place: str) -> Json:
    if isinstance(part, str):
        return part
    fields = Fields(part, place)
    kind = fields.take("type")
    if kind not in {"text", "refusal"}:
        raise unsaid(f"{place}.type")
    text = fields.take(kind, "")
    fields.done()
    return text


def _tool(tool: Json, place: str) -> Json:
    fields = Fields(tool, place)
    if fields.take("type", "function") != "function":
        raise unsaid(f"{place}.type")
    function = Fields(fields.take("function"), f"{place}.function")
    out = {"name": function.take("name", ""), **function.take_all(("description", "strict"))}
    out["input_schema"] = function.take("parameters", {"type": "object"})
    function.done()
    fields.done()
    return out


def _tool_choice(fields: Fields) -> dict[str, Json]:
    choice, parallel = fields.take("tool_choice"), fields.take("parallel_tool_calls", default=True)
    if choice is None and parallel:
        return {}
    out: dict[str, Json]
    if isinstance(choice, dict):
        named = Fields(choice, "tool_choice")
        function = Fields(named.take("function"), "tool_choice.function")
        if named.take("type") != "function":
            raise unsaid("tool_choice.type")
        out = {"type": "tool", "name": function.take("name", "")}
        function.done()
        named.done()
    elif choice is None or (isinstance(choice, str) and choice in _TOOL_CHOICES):
        out = {"type": _TOOL_CHOICES[choice or "auto"]}
    else:
        raise unsaid("tool_choice")
    if not parallel and out["type"] != "none":
        out["disable_parallel_tool_use"] = True
    return {"tool_choice": out}


def _effort(effort: Json) -> dict[str, Json]:
    if effort is None:
        return {}
    if effort == "none":
        return {"thinking": {"type": "disabled"}}
    if effort not in _EFFORTS:
        raise unsaid("reasoning_effort")
    return {"output_config": {"effort": effort}}


def _format(form: Json) -> Json:
    """A JSON schema; that an answer be JSON of any kind, Anthropic's format cannot ask for."""
    if form is None:
        return None
    fields = Fields(form, "response_format")
    kind = fields.take("type")
    if kind == "text":
        fields.done()
        return None
    if kind != "json_schema":
        raise unsaid("response_format.type")
    schema = Fields(fields.take("json_schema"), "response_format.json_schema")
    fields.done()
    out = {"type": "json_schema", "schema": schema.take("schema", {"type": "object"})}
    schema.drop("name", "strict")  # a label; and Anthropic's are always strict
    schema.done()
    return out
