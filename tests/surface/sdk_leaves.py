"""Every place of a request that a published client library knows, with a canary put there.

The libraries' parameter types are the formats' schemas in a form that Python can read. Walking them gives, for each leaf, a
small body that is otherwise what the type asks for.
"""

from __future__ import annotations

import collections.abc
import types
import typing
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

import typing_extensions

MAX_DEPTH = 12  # nested deeper, the formats only repeat themselves (blocks in blocks)
LISTS = (list, collections.abc.Iterable, collections.abc.Sequence)


class Leaf(NamedTuple):
    """One place. `path` names union members in brackets, so that two kinds of part are two places."""

    path: str
    kind: str  # text | word (a closed set) | number | flag | key | any
    body: Any


def leaves(schema: Any, canary: str) -> Iterator[Leaf]:
    """Each leaf below `schema`, once, in the order of the schema. Raises TypeError for a type that it cannot read."""
    seen = set()
    for path, kind, body in _leaves(schema, canary, (), 0):
        if (path, kind) not in seen:
            seen.add((path, kind))
            yield Leaf(path, kind, body)


def _leaves(schema: Any, canary: str, above: tuple[Any, ...], depth: int) -> Iterator[tuple[str, str, Any]]:
    schema = _bare(schema)
    if depth > MAX_DEPTH or above.count(schema) > 1:
        return
    if typing_extensions.is_typeddict(schema):
        yield from _of_fields(schema, canary, (*above, schema), depth)
    elif _is_union(schema):
        members = [m for m in typing.get_args(schema) if m is not type(None)]
        many = sum(typing_extensions.is_typeddict(_bare(m)) for m in members) > 1
        for member in members:
            name = f"<{_bare(member).__name__}>" if many and typing_extensions.is_typeddict(_bare(member)) else ""
            for path, kind, value in _leaves(member, canary, above, depth):
                yield name + path, kind, value
    elif typing.get_origin(schema) in LISTS or _is_listlike(schema):
        [item] = typing.get_args(schema)
        for path, kind, value in _leaves(item, canary, above, depth + 1):
            yield "[]" + path, kind, [value]
    elif typing.get_origin(schema) in {dict, collections.abc.Mapping}:
        _, item = typing.get_args(schema)
        yield ".*", "key", {canary: sample(item)}
        for path, kind, value in _leaves(item, canary, above, depth + 1):
            yield ".*" + path, kind, {"k": value}
    else:
        yield "", _kind(schema), canary


def _of_fields(
    schema: Any, canary: str, above: tuple[Any, ...], depth: int
) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for name, hint in fields(schema).items():
        for path, kind, value in _leaves(hint, canary, above, depth + 1):
            yield f".{name}{path}", kind, {**sample(schema), name: value}


@cache
def fields(schema: Any) -> dict[str, Any]:
    return typing_extensions.get_type_hints(schema, include_extras=True)


@cache
def sample(schema: Any) -> Any:
    """The smallest value that the type takes: required members only, first members of unions. Not to be changed."""
    schema = _bare(schema)
    if typing_extensions.is_typeddict(schema):
        return {name: sample(fields(schema)[name]) for name in sorted(_required(schema))}
    if _is_union(schema):
        return sample(next(m for m in typing.get_args(schema) if m is not type(None)))
    if typing.get_origin(schema) is typing.Literal:
        return typing.get_args(schema)[0]
    if typing.get_origin(schema) in LISTS or _is_listlike(schema):
        return [sample(typing.get_args(schema)[0])]
    if typing.get_origin(schema) in {dict, collections.abc.Mapping}:
        return {}
    return {"text": "words", "number": 1, "flag": True, "any": {}}[_kind(schema)]


def _required(schema: Any) -> set[str]:
    """Names of the members that must be there, read from their hints: in a class with string hints, no other tells."""
    return {
        name
        for name, hint in fields(schema).items()
        if typing.get_origin(hint) is typing_extensions.Required or typing.get_origin(hint) is typing.Required
    } | set(schema.__required_keys__ if schema.__total__ else ())


def _bare(schema: Any) -> Any:
    """The type without what is only said about it."""
    while True:
        origin = typing.get_origin(schema)
        if origin in {typing.Annotated, typing.Required, typing_extensions.Required, typing.NotRequired}:
            schema = typing.get_args(schema)[0]
        elif isinstance(schema, typing.TypeAliasType if hasattr(typing, "TypeAliasType") else ()):
            schema = schema.__value__
        else:
            return schema


def _is_union(schema: Any) -> bool:
    return typing.get_origin(schema) in {typing.Union, types.UnionType}


def _is_listlike(schema: Any) -> bool:
    """A library's own name for a sequence that is no string."""
    origin = typing.get_origin(schema)
    return isinstance(origin, type) and issubclass(origin, collections.abc.Iterable) and origin not in {dict, type}


def _kind(schema: Any) -> str:
    if typing.get_origin(schema) is typing.Literal:
        return "word"
    if schema is bool:
        return "flag"
    if schema in {int, float}:
        return "number"
    if schema is str or (isinstance(schema, type) and issubclass(schema, str)):
        return "text"
    if schema in {object, Any} or isinstance(schema, typing.TypeVar):
        return "any"
    return "text"  # bytes, paths and dates are strings in JSON
