"""Objects that have no members but those that are known: settings, which would be ignored if they were not, and look heeded."""

from __future__ import annotations

from dataclasses import dataclass, replace

from classifiers.types import JsonPath
from gateway.errors import BadRequest
from gateway.protocols.describe import schema_of
from gateway.protocols.walk import Fields, Walk, show
from gateway.types import Json


@dataclass(frozen=True, slots=True)
class Exactly:
    """An object with no other members: one that is not known here would be ignored and look heeded."""

    fields: Fields

    def schema(self) -> Json:
        one = {**schema_of(replace(self.fields, nullable=False)), "additionalProperties": False}
        return {"anyOf": [one, {"type": "null"}]} if self.fields.nullable else one

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        for key in value if isinstance(value, dict) else ():
            if key not in self.fields.shapes:
                at = show((*path, key))
                raise BadRequest(f"`{at}` is not known here", param=at, code="unrecognized_keys")
        self.fields.walk(value, path, walk)
