"""What translations share: taking a body's members one by one, so that what nobody took can be named and refused."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any, Final

from gateway.errors import BadRequest
from gateway.types import Json

MAX_INTEGER: Final = 2**53  # beyond it JSON readers disagree (RFC 8259, section 6)


class Fields:
    """The members of one object of a body. Whoever has read it calls `done`: what is left has no place to go."""

    def __init__(self, value: Json, place: str = "") -> None:
        if not isinstance(value, dict):
            raise unsaid(place, "is no object")
        self._left: dict[str, Json] = dict(value)
        self.place = place

    def take(self, name: str, default: Json = None) -> Json:
        """Return a member; what is null counts as absent."""
        value = self._left.pop(name, None)
        return default if value is None else value

    def take_all(self, names: Iterable[str]) -> dict[str, Json]:
        """Return those of the members that are there, by name."""
        found = {name: self.take(name) for name in names}
        return {name: value for name, value in found.items() if value is not None}

    def drop(self, *names: str) -> None:
        """Leave out what changes nothing of the answer."""
        for name in names:
            self._left.pop(name, None)

    def drop_neutral(self, **neutral: Any) -> None:
        """Leave out what is at the value that asks for nothing. Raises BadRequest where it asks for something."""
        for name, value in neutral.items():
            if self.take(name, value) != value:
                raise unsaid(self.at(name))

    def at(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name

    def done(self) -> None:
        """Raise BadRequest for the first member that nobody took."""
        for name, value in self._left.items():
            if value is not None:
                raise unsaid(self.at(name[:40]))


def unsaid(place: str, what: str = "cannot be said in the format of this model's server") -> BadRequest:
    return BadRequest(f"`{place}` {what}", param=place, code="unsupported_by_server")


def parse_object(text: str, place: str) -> Json:
    """Return the JSON object in a string, read as strictly as the judge read it. Raises BadRequest."""
    try:
        tree = json.loads(text, object_pairs_hook=_pairs, parse_constant=_refuse, parse_int=_integer)
        json.dumps(tree, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        tree = None
    if not isinstance(tree, dict):
        raise unsaid(place, "must be a JSON object, as this model's server takes nothing else")
    return tree


def write_object(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _pairs(pairs: list[tuple[str, Json]]) -> Json:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError("an object names the same key twice")
    return members


def _refuse(name: str) -> Json:
    raise ValueError(f"{name} is not JSON")


def _integer(digits: str) -> int:
    value = int(digits)  # raises ValueError beyond 4,300 digits
    if not -MAX_INTEGER <= value <= MAX_INTEGER:
        raise ValueError("an integer is beyond 2^53")
    return value
