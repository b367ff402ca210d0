"""Read a JSON body without the leniences by which two parsers come to see two different requests.

Python's `json`, orjson and pydantic all keep the last of duplicate keys without a word; `json` also takes
UTF-16, NaN and lone surrogates. Faults inside the document become `Fault` values in its tree, so that the
walker, which knows where it is, can name the place.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import Final, NamedTuple

import orjson

from gateway.errors import BadRequest
from gateway.types import Json

MAX_DIGITS: Final = 17  # with its sign; longer ones are not even read
MAX_INTEGER: Final = 2**53  # beyond it JSON readers disagree (RFC 8259, section 6)
MAX_VALUES: Final = 40_000  # of a document that is read at all, where nobody says otherwise: some 20 ms of work
SURROGATE: Final = re.compile("[\ud800-\udfff]")
SHORT: Final = 16_384  # bytes; of a longer body a look that may be in vain would cost too much
_PARTED: Final = re.compile(rb'"[ \t\n\r]+:')  # a key's end and its colon, where anything stands between them
_ESCAPED_SURROGATE: Final = re.compile(rb"\\u[dD][89a-fA-F]")

# To the end if it has none: no search begins inside a string, so the time is linear
_STRING: Final = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Fault:
    """Stands in the tree where something was wrong."""

    code: str
    message: str


def _pairs(pairs: list[tuple[str, Json]]) -> Json:
    members = dict(pairs)
    if len(members) != len(pairs):
        return Fault("duplicate_key", "an object names the same key twice")
    return members


def _constant(name: str) -> Fault:
    return Fault("invalid_number", f"{name} is not JSON")


def _integer(digits: str) -> Json:
    if len(digits) > MAX_DIGITS:
        return Fault("invalid_number", "an integer is beyond 2^53")
    value = int(digits)
    return value if -MAX_INTEGER <= value <= MAX_INTEGER else Fault("invalid_number", "an integer is beyond 2^53")


def _float(digits: str) -> Json:
    value = float(digits)
    return value if math.isfinite(value) else Fault("invalid_number", "a number is too large")


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=_pairs, parse_constant=_constant, parse_int=_integer, parse_float=_float
)


class Document(NamedTuple):
    tree: Json
    may_hold_surrogates: bool


def parse(body: bytes, max_values: int = MAX_VALUES) -> Document:
    """Decode strict UTF-8 JSON. Raises BadRequest on what is not JSON at all; the rest is left as `Fault`s.

    `max_values` keeps a body of millions of values from being built before the walker can count them.
    """
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise BadRequest(f"the body is not UTF-8 at byte {error.start}", code="invalid_utf8") from None
    if text.startswith("\ufeff"):
        raise BadRequest("the body begins with a byte order mark", code="byte_order_mark")
    if has_more_values(body, max_values):
        raise BadRequest(f"the body has more than {max_values} values", code="too_many_values")
    try:
        tree = _surely(body) or _DECODER.decode(text)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno} column {error.colno}"
        what = error.msg.lower().removesuffix(" at")
        raise BadRequest(f"the body is not JSON: {what} at {place}", code="invalid_json") from None
    except RecursionError:
        raise BadRequest("the body is nested too deeply", code="too_deep") from None
    return Document(tree, b"\\u" in body and _ESCAPED_SURROGATE.search(body) is not None)


def _surely(body: bytes) -> Json:
    """Return the tree of a short body that every parser reads alike, at a fifth of the cost; None: the decoder must look.

    INVARIANT: no key is lost. Each member brings its own `":`, where no blank parts the two, so there are as many of
    these as members or, with those inside of texts, more; a tree with as many members as that has all of them.
    """
    if len(body) > SHORT or _PARTED.search(body) is not None:
        return None
    try:
        tree = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    if type(tree) is not dict:
        return None
    members = 0
    containers: list[Json] = [tree]
    for container in containers:  # grows while it is walked
        is_object = type(container) is dict
        if is_object:
            members += len(container)
        for value in container.values() if is_object else container:
            kind = type(value)
            if kind is dict or kind is list:
                containers.append(value)
            elif (kind is int or kind is float) and not -MAX_INTEGER < value < MAX_INTEGER:
                return None  # among them integers so large that they were read as floats
    return tree if members == body.count(b'":') else None


def has_more_values(body: bytes, limit: int) -> bool:
    """Whether JSON may hold more than `limit` values: one, one for each comma and one for each container."""
    if len(body) < limit:
        return False  # most bodies: there is no room for so many
    if body.count(b",") + body.count(b"[") + body.count(b"{") < limit:
        return False
    # commas in texts count for nothing; of two strings, one at least is a value or belongs to one
    bare, strings = _STRING.subn(b"", body, count=2 * limit)
    return strings >= 2 * limit or bare.count(b",") + bare.count(b"[") + bare.count(b"{") >= limit


def parse_inner(text: str) -> Json | None:
    """Parse JSON that stands inside a string (tool arguments). None if it is not strictly an object or array."""
    if not text.lstrip(" \t\r\n")[:1] in {"{", "["}:  # noqa: E713 - the slice is the subject
        return None
    if len(text) > MAX_VALUES and has_more_values(text.encode("utf-8", "surrogatepass"), MAX_VALUES):
        return None
    try:
        tree = _DECODER.decode(text)
    except (ValueError, RecursionError):
        return None
    return None if has_fault(tree) else tree


def has_fault(tree: Json, depth: int = 64) -> bool:
    """Whether a tree holds a Fault, a lone surrogate or is deeper than `depth`."""
    if isinstance(tree, str):
        return SURROGATE.search(tree) is not None
    if isinstance(tree, dict):
        return depth == 0 or any(has_fault(k, depth - 1) or has_fault(v, depth - 1) for k, v in tree.items())
    if isinstance(tree, list):
        return depth == 0 or any(has_fault(v, depth - 1) for v in tree)
    return isinstance(tree, Fault)
