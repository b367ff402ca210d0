"""The payload of a GuardEvent: a model's request or answer in any provider's format, read for its strings alone.

Nothing here goes to a model, so nothing has to be known of a format but who speaks in it. INVARIANT: every string is
judged, whatever its place, but for a closed list of the formats' own words under the names that carry them, and the bytes of a
medium, which is told as unjudged. Strings inside JSON inside a string have no place in the payload that a replacement
could be put in: they count as keys, and a policy that would change them withholds.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel, JsonPath, Role
from gateway.protocols.chat_shape import ROLES
from gateway.protocols.openai import MEDIUM, SCHEMA
from gateway.protocols.walk import LONG_NUMBER, Walk, walk_encoded, wrong
from gateway.types import Json

SPEAKERS: Final = {**ROLES, "model": Role.ASSISTANT}
_BY_SYSTEM: Final = frozenset({"system", "instructions"})  # members of a request that instruct the model
_DECLARED: Final = frozenset({"tools", "tool_choice", "response_format", "output_config", "functions"})
_CHANNELS: Final = {
    **dict.fromkeys(("reasoning", "reasoning_content", "thinking", "summary"), Channel.REASONING),
    **dict.fromkeys(("content", "text", "input", "output", "system", "instructions", "prompt"), Channel.TEXT),
    "refusal": Channel.REFUSAL,
    "message": Channel.TEXT,
    "messages": Channel.TEXT,
    "choices": Channel.TEXT,
}
_CALLS: Final = frozenset({"tool_use", "function", "function_call", "server_tool_use", "mcp_tool_use"})
_RESULT: Final = re.compile(r"tool_result\Z|\w{1,40}_(?:tool_result|call_output)\Z", re.ASCII)
_RETRIEVED: Final = frozenset({"document", "search_result"})  # kinds of blocks that somebody else wrote
_WRITTEN: Final = frozenset({"title", "context", "source", "data"})  # what a document has besides its content
_TURNS: Final = frozenset({"messages", "input", "output", "contents"})  # lists of turns, each with its speaker
_TURN: Final = 3  # steps to a turn: payload, its list, its place there
_ANSWER: Final = re.compile(r"(?:choices\.\d+\.)?message\Z", re.ASCII)
_SOURCES: Final = ("text", "content")  # kinds of them
_IN_TEXT: Final = frozenset({"type", "media_type", "data", "content"})  # members of a document's source that is text

# Names that the formats themselves give; any other key is judged
_NAMES: Final = frozenset(
    "messages tools payload role content type text name id model object created created_at choices index message "
    "finish_reason stop_reason stop_sequence tool_calls tool_call_id tool_use_id call_id function arguments input output "
    "instructions system usage prompt_tokens completion_tokens total_tokens input_tokens output_tokens timing received_at "
    "started_at first_token_at completed_at reasoning reasoning_content thinking signature refusal annotations logprobs "
    "status temperature top_p top_k max_tokens max_completion_tokens max_output_tokens n stop stream stream_options tool_choice "
    "parallel_tool_calls response_format metadata user seed source media_type data image_url url detail cache_control "
    "system_fingerprint service_tier is_error summary previous_response_id store text_format include_usage".split()
)
_TAGS: Final = frozenset({"type", "role", "object", "finish_reason", "stop_reason", "status", "tool_choice"})
_WORDS: Final = frozenset(
    "text message function tool function_call function_call_output tool_use tool_result input_text output_text reasoning "
    "thinking redacted_thinking refusal image image_url input_image input_audio audio file input_file document base64 url "
    "system developer user assistant model stop length tool_calls content_filter end_turn max_tokens stop_sequence "
    "pause_turn completed incomplete in_progress failed auto none any required chat.completion response object ephemeral".split()
)
_MEDIA_TYPES: Final = {
    **dict.fromkeys(("image", "image_url", "input_image", "image_generation_call", "computer_screenshot"), "image"),
    **dict.fromkeys(("input_audio", "audio", "audio_url"), "audio"),
    **dict.fromkeys(("file", "input_file", "document", "video", "video_url", "container_upload"), "file"),
}
_MEDIA_KEYS: Final = {
    **dict.fromkeys(("image_url", "image", "images"), "image"),
    **dict.fromkeys(("input_audio", "audio"), "audio"),
    **dict.fromkeys(("video", "videos"), "file"),
    **dict.fromkeys(("file", "file_data", "file_id", "inline_data", "inlineData", "fileData"), "file"),
}
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)\Z", re.ASCII)
_MOMENTS: Final = frozenset({"created", "created_at", "completed_at", "started_at", "first_token_at", "received_at"})
_LATEST: Final = 2**33  # Unix seconds, in the year 2242: shorter than a card's number
_MOST: Final = 10**9  # tokens of one exchange: shorter than a telephone's number


@dataclass(frozen=True, slots=True)
class Payload:
    """Any object of JSON."""

    def schema(self) -> Json:
        return {"type": "object", "additionalProperties": True}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if not isinstance(value, dict):
            raise wrong(path, "an object")
        own, kind = walk.role, value.get("type")
        medium = _medium(value, kind if isinstance(kind, str) else "")
        if medium:
            walk.text(medium, Channel.MEDIA, path)
        for key, member in value.items():
            if key not in _NAMES:
                walk.key(key, path)
            walk.role = Role.SYSTEM if key in _BY_SYSTEM or key in _DECLARED else own
            if key in _DECLARED:
                SCHEMA.walk(member, (*path, key), walk)
            else:
                channel = _CHANNELS.get(key, Channel.FIELD)
                _read(member, (*path, key), walk, channel, is_medium=bool(medium))
        walk.role = own


def _read(value: Json, path: JsonPath, walk: Walk, channel: Channel, *, is_medium: bool = False) -> None:
    """Take up every string, key and long number below `path`; `channel` is what a text there stands in."""
    if isinstance(value, dict):
        _read_object(value, path, walk, channel, is_medium=is_medium)
        return
    walk.enter(value, path)
    if isinstance(value, str):
        _read_text(value, path, walk, channel, is_medium=is_medium)
    elif isinstance(value, list):
        for index, member in enumerate(value):
            _read(member, (*path, index), walk, channel, is_medium=is_medium)
    elif isinstance(value, int | float) and abs(value) >= LONG_NUMBER and not _is_told(value, path):
        walk.text(str(value), Channel.KEY, path)


def _read_text(value: str, path: JsonPath, walk: Walk, channel: Channel, *, is_medium: bool) -> None:
    name = next((step for step in reversed(path) if isinstance(step, str)), "")
    if name in _TAGS and value in _WORDS:
        return
    if _tells_moments(path) and _MOMENT.match(value):
        return
    if is_medium and MEDIUM.passes(value, path):
        return
    if name == "arguments":
        walk_encoded(value, Channel.KEY, path, walk)
    else:
        walk.text(value, channel, path)


def _read_object(value: dict[str, Json], path: JsonPath, walk: Walk, channel: Channel, *, is_medium: bool) -> None:
    walk.enter(value, path)
    before, kind, role = walk.role, value.get("type"), value.get("role")
    kind = kind if isinstance(kind, str) else ""
    # INVARIANT: who speaks is what the turn says. What stands in a turn, or beside all of them, may call itself anything
    if isinstance(role, str) and role in SPEAKERS and _is_turn(path):
        walk.role = SPEAKERS[role]
    if _RESULT.match(kind) or kind in _RETRIEVED:
        walk.role = Role.TOOL
    medium = _medium(value, kind)
    if medium:  # INVARIANT: what is not text is never passed over; the fleet answers a MEDIA span with `unjudged`
        walk.text(medium, Channel.MEDIA, path)
    is_call = kind in _CALLS or "tool_calls" in path[-3:]
    for key, member in value.items():
        if key not in _NAMES:
            walk.key(key, path)
        below = _CHANNELS.get(key, Channel.FIELD)
        if walk.role is Role.TOOL and (below is Channel.TEXT or key in _WRITTEN):
            below = Channel.TOOL_RESULT
        if is_call and key in {"input", "arguments", "name"}:
            below = Channel.TOOL_ARGUMENTS
        elif channel is Channel.TOOL_ARGUMENTS:
            below = channel
        _read(member, (*path, key), walk, below, is_medium=is_medium or bool(medium))
    walk.role = before


def _is_turn(path: JsonPath) -> bool:
    """Tell whether it is the place of a turn of the payload, where formats say who speaks."""
    is_listed = len(path) == _TURN and path[1] in _TURNS and isinstance(path[2], int)
    return is_listed or _ANSWER.match(".".join(map(str, path[1:]))) is not None


def _is_written(value: dict[str, Json]) -> bool:
    """Tell whether a document is there as text: its source says so, and has nothing else that a server could look at."""
    source = value.get("source")
    return isinstance(source, dict) and source.get("type") in _SOURCES and source.keys() <= _IN_TEXT


def _medium(value: dict[str, Json], kind: str) -> str:
    """Tell which medium an object is, or holds in place of text; nothing for text."""
    if kind in _MEDIA_TYPES and not (kind == "document" and _is_written(value)):
        return _MEDIA_TYPES[kind]
    held = [name for key, name in _MEDIA_KEYS.items() if value.get(key) is not None]
    return held[0] if held else ""


def _is_told(value: float, path: JsonPath) -> bool:
    """Tell whether a number is a moment or a count of tokens, in the place where formats tell it."""
    if _tells_moments(path):
        return 0 <= value < _LATEST
    return path[1] == "usage" and abs(value) < _MOST


def _tells_moments(path: JsonPath) -> bool:
    """Tell whether it is a moment's place: a member of the payload or of its `timing`, and not deeper down."""
    return path[-1] in _MOMENTS and path[1:-1] in {(), ("timing",)}
