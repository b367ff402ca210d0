"""A wire format's shape as JSON Schema, so that the description of a door is what its door checks.

JSON Schema cannot say all that a shape checks (duplicate keys, numbers beyond 2^53, keys that differ in case alone, how
fields go together); what it says is true, and a body that it allows may still get a 400 that names the place.
"""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from gateway.protocols.walk import Fields, Flag, ListOf, Number, Refused, Shape, Text, TextOr, Token, Unlisted
from gateway.types import Json


@runtime_checkable
class Described(Protocol):
    """A shape that knows its own schema."""

    def schema(self) -> Json: ...


def schema_of(shape: Shape) -> Json:
    """Return the JSON Schema (2020-12) of what a shape takes; {} for a shape that does not say."""
    match shape:
        case Described():
            return shape.schema()
        case Text():
            return _or_null({"type": "string"}, null=shape.nullable)
        case Token():
            return {"enum": [*sorted(shape.values), *((None,) if shape.nullable else ())]}
        case Number():
            return {"type": ["integer" if shape.integer else "number", "null"], **_bounds(shape)}
        case Flag():
            return {"type": ["boolean", "null"]}
        case ListOf():
            schema = {"type": "array", "items": schema_of(shape.item), "minItems": shape.low, "maxItems": shape.high}
            return _or_null(schema, null=shape.nullable)
        case TextOr():
            return {"anyOf": [schema_of(shape.text), schema_of(shape.other)]}
        case Fields():
            return _or_null(_object(shape), null=shape.nullable)
        case Refused():
            return {"type": "null", "description": f"Not supported: {shape.why}."}
        case _:  # Content is any JSON
            return {}


def _object(shape: Fields) -> Json:
    schema: dict[str, Json] = {
        "type": "object",
        "properties": {name: schema_of(member) for name, member in sorted(shape.shapes.items())},
        "additionalProperties": not isinstance(shape.extra, Unlisted),
    }
    return {**schema, "required": list(shape.required)} if shape.required else schema


def _bounds(shape: Number) -> Json:
    return {"minimum": shape.low, "maximum": shape.high}


def _or_null(schema: Json, *, null: bool) -> Json:
    return {"anyOf": [schema, {"type": "null"}]} if null else schema
