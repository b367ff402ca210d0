"""What a model's server refused a request for: our code and our words for the kinds that are listed here, for no other.

Callers act on the code (they shorten their prompt, leave a parameter out); the server's words may hold anybody's text.
INVARIANT: of what the server said nothing comes out but the name of a member that the request has.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Final, NamedTuple

from gateway.types import Json

MAX_BYTES: Final = 65_536  # what is longer repeats the request, and tells nothing that is read here
TELLING: Final = frozenset({400, 404, 413, 422})  # statuses whose reason is looked for

_LENGTH: Final = "context_length_exceeded"
_MODEL: Final = "model_not_found"
_WORDS: Final = {  # by our own code; the first holds the phrases by which clients know it that read no code
    _LENGTH: "prompt is too long: it is longer than the model's context length",
    _MODEL: "it does not have this model",
    "content_filter": "its own filter withholds this content",
    "control_token": "the text holds a control token of the model",
    "invalid_value": "a parameter has a value that it does not take",
    "unsupported_parameter": "it does not support a parameter",
    "unsupported_value": "it does not support a parameter's value",
}
_CODES: Final = {  # by what servers call it in `code` or `type`
    **{code: code for code in _WORDS},
    "exceed_context_size_error": _LENGTH,  # llama.cpp
    "content_policy_violation": "content_filter",
    "unknown_parameter": "unsupported_parameter",
    "unsupported_field": "unsupported_parameter",  # our own worker
}
# how a message begins where the code is but the status: from its very start, where no prompt is repeated; # is a number
_SAID: Final = {
    _LENGTH: (
        r"This model's maximum context length is # tokens\b",
        r"'max_tokens' or 'max_completion_tokens' is too large: #\. This model's maximum context length is # tokens\b",
        r"The (decoder|encoder) prompt \(length #\) is longer than the maximum model length of #\b",
        r"You passed # input (tokens|characters)( and requested # output tokens)?\. However, the model's context length is",
        r"The input \(# tokens\) is longer than the model's context length \(# tokens\)",
        r"Requested token count exceeds the model's maximum context length of # tokens\b",
        r"prompt is too long: # tokens > # maximum",
        r"input length and `max_tokens` exceed context limit: # \+ # > #",
    ),
    _MODEL: (r"The model `[^`]{1,300}` does not exist\b",),
}
_SAYING: Final = {code: re.compile("|".join(said).replace("#", r"\d{1,12}"), re.ASCII) for code, said in _SAID.items()}
_SPEAKING: Final = frozenset({"BadRequestError", "NotFoundError", "invalid_request_error", "not_found_error"})
_MEMBER: Final = re.compile(r"([A-Za-z][A-Za-z0-9_]{0,63})(?![^.\[])")  # the first of a path


class Known(NamedTuple):
    code: str
    words: str
    param: str | None = None  # a member of the request


def read_refusal(body: bytes, sent: Collection[str]) -> Known | None:
    """Read the body of a refusal, strictly; `sent`: the members of the request. None: nothing that is known."""
    try:
        told = json.loads(body.decode(), object_pairs_hook=_once, parse_constant=_never)
    except (ValueError, RecursionError):
        return None
    if not isinstance(told, dict):
        return None
    return known(told.get("error", told if told.get("object") == "error" else None), sent)  # vLLM's has been both


def known(error: Json, sent: Collection[str] = ()) -> Known | None:
    """Return what an error object says, in our own words."""
    if not isinstance(error, dict):
        return None
    code = _listed(error.get("code")) or _listed(error.get("type")) or _said(error)
    return None if code is None else Known(code, _WORDS[code], "model" if code == _MODEL else _member(error, sent))


def _listed(name: Json) -> str | None:
    return _CODES.get(name) if type(name) is str else None


def _said(error: dict[str, Json]) -> str | None:
    kind, message = error.get("type"), error.get("message")
    if type(kind) is not str or kind not in _SPEAKING or type(message) is not str:
        return None
    return next((code for code, said in _SAYING.items() if said.match(message)), None)


def _member(error: dict[str, Json], sent: Collection[str]) -> str | None:
    """The member of the request that `param` names or leads to: the request's own name, or none."""
    path = error.get("param")
    found = _MEMBER.match(path) if type(path) is str else None
    return next((name for name in sent if found is not None and name == found[1]), None)


def _once(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("an object names the same key twice")
    return members


def _never(name: str) -> Json:
    raise ValueError(f"{name} is not JSON")
