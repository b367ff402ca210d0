"""Realistic bodies of POST /v1/messages, with every carrier of text that the format has."""

from __future__ import annotations

from typing import Final

from gateway.types import Json

_CACHED: Final[Json] = {"type": "ephemeral", "ttl": "5m"}
_TOOL: Final[Json] = {
    "name": "weather",
    "description": "tells the weather",
    "input_schema": {
        "type": "object",
        "properties": {"city": {"type": "string", "description": "where", "enum": ["Bangkok"]}},
        "required": ["city"],
    },
    "cache_control": _CACHED,
}
_CITATION: Final[Json] = {
    "type": "char_location",
    "cited_text": "warm all year",
    "document_index": 0,
    "document_title": "Weather",
    "start_char_index": 0,
    "end_char_index": 13,
}

SHORT: Final[Json] = {"model": "m", "max_tokens": 100, "messages": [{"role": "user", "content": "hello"}]}
LONG: Final[Json] = {
    "model": "m",
    "max_tokens": 2048,
    "system": [
        {"type": "text", "text": "be brief", "cache_control": _CACHED},
        {"type": "text", "text": "in English"},
    ],
    "messages": [
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "what"},
                {"type": "text", "text": "now", "cache_control": _CACHED},
                {
                    "type": "document",
                    "source": {"type": "text", "media_type": "text/plain", "data": "warm all year"},
                    "title": "Weather",
                    "context": "from the almanac",
                    "citations": {"enabled": True},
                },
                {
                    "type": "document",
                    "source": {"type": "content", "content": [{"type": "text", "text": "rain in July"}]},
                },
                {
                    "type": "search_result",
                    "source": "https://example.org/weather",
                    "title": "The weather",
                    "content": [{"type": "text", "text": "hot in April"}],
                },
            ],
        },
        {
            "role": "assistant",
            "content": [
                {"type": "thinking", "thinking": "let me look", "signature": ""},
                {"type": "text", "text": "I will look", "citations": [_CITATION]},
                {
                    "type": "tool_use",
                    "id": "toolu_abc",
                    "name": "weather",
                    "input": {"city": "Bangkok", "days": ["today"], "more": {"unit": "celsius"}},
                },
            ],
        },
        {
            "role": "user",
            "content": [
                {"type": "tool_result", "tool_use_id": "toolu_abc", "content": "warm"},
                {
                    "type": "tool_result",
                    "tool_use_id": "toolu_abd",
                    "is_error": True,
                    "content": [
                        {"type": "text", "text": "no such city"},
                        {"type": "document", "source": {"type": "content", "content": "a list of cities"}},
                    ],
                },
                {"type": "text", "text": "go on"},
            ],
        },
        {"role": "system", "content": "be kind"},
        {"role": "assistant", "content": "It is"},
    ],
    "tools": [_TOOL],
    "tool_choice": {"type": "tool", "name": "weather", "disable_parallel_tool_use": True},
    "output_config": {
        "effort": "low",
        "format": {"type": "json_schema", "schema": {"type": "object", "description": "an answer"}},
    },
    "thinking": {"type": "disabled"},
    "stop_sequences": ["END"],
    "metadata": {"user_id": "u-1"},
    "service_tier": "auto",
    "temperature": 0.5,
}
PICTURE: Final[Json] = {
    "model": "m",
    "max_tokens": 100,
    "system": "be brief",
    "messages": [
        {
            "role": "user",
            "content": [
                {"type": "text", "text": "look"},
                {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "iVBORw0KGgo="}},
            ],
        }
    ],
}

EXAMPLES: Final[tuple[Json, ...]] = (SHORT, LONG, PICTURE)
