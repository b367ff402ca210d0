"""The rendering of formats that have no streams: their shapes refuse a request for one, so nothing is ever rendered."""

from __future__ import annotations

from gateway.errors import CaveatError
from gateway.sealed import Cleared
from gateway.types import Event, Explanation


class Unary:
    def event(self, event: Cleared[Event]) -> bytes:  # noqa: ARG002 - the port's signature
        return b""

    def error(self, error: CaveatError, explanation: Explanation | None) -> bytes:  # noqa: ARG002 - the port's signature
        return b""
