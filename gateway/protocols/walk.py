"""Every string of a body is content unless its shape says it is structure: extraction, validation and write-back.

A wire format is described by shapes. Walking a body along its shape checks the structural leaves, and turns
every other string, every key that a caller chose and every long number into a TextSpan.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Protocol

from classifiers.types import Channel, Direction, JsonPath, Role, TextSpan, span_of
from gateway.errors import BadRequest
from gateway.protocols.strict import SURROGATE, Fault, parse_inner
from gateway.types import Json

_SHORT: Final = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_ESCAPE: Final = re.compile(  # a pair of surrogates spells one character; an escape that is none loses its backslash
    r"\\(?:(u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(.))",
    re.DOTALL,
)
LONG_NUMBER: Final = 10**6  # shorter ones cannot be a card, an account or a telephone number


def show(path: JsonPath) -> str:
    """Write a path as callers know it: messages[0].content. Keys are cut, they may be a caller's text."""
    out = ""
    for step in path:
        out += f"[{step}]" if isinstance(step, int) else f".{step[:40]}" if out else step[:40]
    return SURROGATE.sub("\ufffd", out) or "$"  # a fault must be sayable in UTF-8


@dataclass(slots=True)
class Walk:
    """One pass over one body. Collects spans; raises BadRequest at the first fault, naming the place."""

    check_surrogates: bool = False
    max_depth: int = 64
    max_nodes: int = 10_000
    role: Role = Role.USER
    direction: Direction = Direction.INPUT
    spans: list[TextSpan] = field(default_factory=list)
    nodes: int = 0

    def enter(self, value: Json, path: JsonPath) -> None:
        """Check what holds for every node, whatever its shape."""
        self.nodes += 1
        if self.nodes > self.max_nodes:
            raise BadRequest(
                f"the body has more than {self.max_nodes} values", param=show(path), code="too_many_values"
            )
        if len(path) > self.max_depth:
            raise BadRequest(f"the body is nested deeper than {self.max_depth}", param=show(path), code="too_deep")
        if type(value) is Fault:
            raise BadRequest(value.message, param=show(path), code=value.code)
        if self.check_surrogates and type(value) is str and SURROGATE.search(value):
            raise BadRequest("a string holds half of a surrogate pair", param=show(path), code="lone_surrogate")

    def skip(self, nodes: int, path: JsonPath) -> bool:
        """Enter a node with leaves below it at once, `nodes` in all; False where each has to be looked at."""
        if self.check_surrogates or self.nodes + nodes > self.max_nodes or len(path) >= self.max_depth:
            return False
        self.nodes += nodes
        return True

    def text(self, text: str, channel: Channel, path: JsonPath) -> None:
        if text:
            self.spans.append(span_of((text, self.direction, self.role, channel, path)))

    def key(self, key: str, path: JsonPath) -> None:
        if self.check_surrogates and SURROGATE.search(key):
            raise BadRequest("a key holds half of a surrogate pair", param=show(path), code="lone_surrogate")
        self.text(key, Channel.KEY, (*path, key))


class Shape(Protocol):
    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None: ...


def wrong(path: JsonPath, expected: str) -> BadRequest:
    return BadRequest(f"`{show(path)}` must be {expected}", param=show(path), code="invalid_value")


@dataclass(frozen=True, slots=True)
class Content:
    """Any JSON: all of its strings, keys and long numbers are judged. `quiet` keys are the format's own words."""

    channel: Channel = Channel.FIELD
    quiet: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()  # string values that are the format's own, e.g. JSON Schema's "string"
    passed: Mapping[str, re.Pattern[str]] = field(default_factory=dict)  # member -> form of the bytes that it carries

    def passes(self, value: str, path: JsonPath) -> bool:
        """Tell whether a string is bytes, which somebody else answers for: by its form and the member that it stands in."""
        form = self.passed.get(next((step for step in reversed(path) if isinstance(step, str)), ""))
        return form is not None and form.match(value) is not None

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if isinstance(value, str):
            if value not in self.words and not self.passes(value, path):
                walk.text(value, self.channel, path)
        elif isinstance(value, dict):
            for key, member in value.items():
                if key not in self.quiet:
                    walk.key(key, path)
                self.walk(member, (*path, key), walk)
        elif isinstance(value, list):
            for index, member in enumerate(value):
                self.walk(member, (*path, index), walk)
        elif isinstance(value, int | float) and abs(value) >= LONG_NUMBER:
            walk.text(str(value), Channel.KEY, path)


@dataclass(frozen=True, slots=True)
class Text:
    """A string that is content. `encoded`: it holds JSON, whose strings are judged as they will be read."""

    channel: Channel = Channel.TEXT
    nullable: bool = False
    encoded: bool = False

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if value is None and self.nullable:
            return
        if not isinstance(value, str):
            raise wrong(path, "a string")
        if self.encoded:
            walk_encoded(value, self.channel, path, walk)
        else:
            walk.text(value, self.channel, path)


def walk_encoded(value: str, channel: Channel, path: JsonPath, walk: Walk) -> None:
    """Judge JSON inside a string leaf by leaf; if it is not strictly JSON, as it stands and with escapes undone."""
    tree = parse_inner(value)
    if tree is not None:
        Content(channel).walk(tree, path, walk)
    else:
        walk_unread(value, channel, path, walk)


def walk_unread(value: str, channel: Channel, path: JsonPath, walk: Walk) -> None:
    """Judge a string that may be taken for JSON somewhere: as it stands and with escapes undone."""
    walk.text(value, channel, path)
    if "\\" in value:
        walk.text(unescaped(value), Channel.KEY, path)


def unescaped(text: str) -> str:
    r"""Undo JSON escapes in what is not (yet) valid JSON, so that `\u0065` cannot hide a letter."""
    return SURROGATE.sub("\ufffd", _ESCAPE.sub(_unescape, text))


def _unescape(found: re.Match[str]) -> str:
    pair, code, single = found.groups()
    if single is not None:
        return _SHORT.get(single, single)
    if pair is None:
        return chr(int(code, 16))
    return bytes.fromhex(pair[1:5] + pair[7:]).decode("utf-16-be")


@dataclass(frozen=True, slots=True)
class Token:
    """A structural string with a closed set of values."""

    values: frozenset[str]
    nullable: bool = True

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if value is None and self.nullable:
            return
        if not isinstance(value, str) or value not in self.values:
            raise wrong(path, "one of " + ", ".join(sorted(self.values)))


@dataclass(frozen=True, slots=True)
class Number:
    low: float
    high: float
    integer: bool = False

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if value is None:
            return
        is_number = type(value) is int or (type(value) is float and not self.integer)  # true and false are neither
        if not (is_number and self.low <= value <= self.high):
            kind = "an integer" if self.integer else "a number"
            raise wrong(path, f"{kind} from {self.low:.16g} to {self.high:.16g}")  # no bound in powers of ten


@dataclass(frozen=True, slots=True)
class Flag:
    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if value is not None and not isinstance(value, bool):
            raise wrong(path, "true or false")


@dataclass(frozen=True, slots=True)
class Refused:
    """A field that Caveat does not carry; saying so beats dropping it in silence."""

    why: str
    code: str = "unsupported_field"

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if value is not None:
            raise BadRequest(f"`{show(path)}` is not supported: {self.why}", param=show(path), code=self.code)


@dataclass(frozen=True, slots=True)
class Unlisted:
    """A member that no shape names, where nobody can tell what a server would do with it. Refused whatever it holds."""

    why: str

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        raise BadRequest(f"`{show(path)}` is not supported: {self.why}", param=show(path), code="unsupported_field")


@dataclass(frozen=True, slots=True)
class ListOf:
    item: Shape
    low: int = 0
    high: int = 10_000
    nullable: bool = False

    @property
    def expected(self) -> str:
        return f"an array of {self.low} to {self.high} items"

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if value is None and self.nullable:
            return
        if not isinstance(value, list) or not self.low <= len(value) <= self.high:
            raise wrong(path, self.expected)
        for index, member in enumerate(value):
            self.item.walk(member, (*path, index), walk)


@dataclass(frozen=True, slots=True)
class TextOr:
    """A string that is content, or else the other shape."""

    text: Text
    other: Shape

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        if isinstance(value, str) or (value is None and self.text.nullable):
            self.text.walk(value, path, walk)
            return
        if isinstance(self.other, ListOf) and not isinstance(value, list):
            walk.enter(value, path)  # what is no JSON at all is told as that
            raise wrong(path, f"a string or {self.other.expected}")
        self.other.walk(value, path, walk)


@dataclass(frozen=True, slots=True)
class Fields:
    """An object whose known members have shapes. Every other member is content, its name included, or refused.

    `is_ordered`: known members are read in the order of `shapes`, as models are shown them, whatever the body's order:
    what stands in two of them is to be judged as it will be read.
    """

    shapes: Mapping[str, Shape]
    required: tuple[str, ...] = ()
    nullable: bool = False
    extra: Content | Unlisted = Content()
    is_ordered: bool = False

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if value is None and self.nullable:
            return
        if not isinstance(value, dict):
            raise wrong(path, "an object")
        for name in self.required:
            if name not in value:
                raise BadRequest(f"`{show((*path, name))}` is missing", param=show((*path, name)), code="missing_field")
        members = {key: value[key] for key in self.shapes if key in value} | value if self.is_ordered else value
        for key, member in members.items():
            shape = self.shapes.get(key)
            if shape is not None:
                shape.walk(member, (*path, key), walk)
                continue
            if key.casefold() in self.shapes:
                # some readers match names without regard to case and would see a second `messages` here
                raise BadRequest(
                    f"a key differs from `{key.casefold()}` in case alone",
                    param=show((*path, key)),
                    code="ambiguous_key",
                )
            walk.key(key, path)
            self.extra.walk(member, (*path, key), walk)


def rewrite(body: Json, new: Mapping[JsonPath, str]) -> Json:
    """Return `body` with the strings at the given paths replaced; the input is not touched.

    A path that goes on below a string means JSON inside that string. Raises KeyError for a path that is not
    there, so that a redaction can never be lost in silence.
    """
    if not new:
        return body
    if () in new:
        if not isinstance(body, str) or len(new) > 1:
            raise KeyError("a redaction points at something that is not a string")
        return new[()]
    below: dict[str | int, dict[JsonPath, str]] = {}
    for path, text in new.items():
        below.setdefault(path[0], {})[path[1:]] = text
    if isinstance(body, str):
        tree = parse_inner(body)
        return json.dumps(rewrite(tree, new), ensure_ascii=False, separators=(",", ":"))
    if isinstance(body, dict):
        missing = below.keys() - body.keys()
        copy: Json = {k: rewrite(v, below[k]) if k in below else v for k, v in body.items()}
    elif isinstance(body, list):
        missing = {i for i in below if not isinstance(i, int) or not 0 <= i < len(body)}
        copy = [rewrite(v, below[i]) if i in below else v for i, v in enumerate(body)]
    else:
        raise KeyError("a redaction points below a leaf")
    if missing:
        raise KeyError("a redaction points at a place that is not there")
    return copy
