"""What formats without streams share: their shapes refuse a request for one, so no event is ever rendered."""

from __future__ import annotations

from classifiers.types import Direction
from gateway.errors import CaveatError
from gateway.sealed import Cleared
from gateway.types import Event, Explanation, Json


class Unary:
    def event(self, event: Cleared[Event]) -> bytes:  # noqa: ARG002 - the port's signature
        return b""

    def error(self, error: CaveatError, explanation: Explanation | None) -> bytes:  # noqa: ARG002 - the port's signature
        return b""


def direction_in(body: Json, member: str) -> Direction:
    """Return what the texts are judged as: `input`, unless the caller says in `member` that a model wrote them."""
    own = body.get(member) if isinstance(body, dict) else None
    said = own.get("direction") if isinstance(own, dict) else None
    return Direction.OUTPUT if said == Direction.OUTPUT else Direction.INPUT
