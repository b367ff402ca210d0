"""What a gateway and its log keeper say to each other. The keeper: one line of JSON for each event, for how the log is signed, for how the index stands.

INVARIANT: a line that is none of the three is a fault of the keeper's, never something to be guessed at.
"""

from __future__ import annotations

from dataclasses import astuple
from typing import Any, Final, NamedTuple, TypeAlias

import orjson

from gateway.audit.index import IndexStanding
from gateway.audit.sequencer import Standing
from gateway.audit.tree import Place

REDIS: Final = "CAVEAT_REDIS_URL"  # the variable and the word that the keeper is started with
INDEX: Final = "--index"
MAX_LINE: Final = 16 << 20  # the places of a hundred thousand streams
_PAIR: Final = 2


class Told(NamedTuple):
    """An event with its words, for the operator's log."""

    event: str
    message: str


Said: TypeAlias = Told | Standing | IndexStanding


def line_of(said: Said) -> bytes:
    """Write one line, its end included."""
    match said:
        case Told(event, message):
            whole = message.encode("utf-8", "replace").decode()  # half a character is no JSON
            fields: dict[str, Any] = {"event": event, "message": whole}
        case Standing(size, signed_at, lag, leads, at):
            fields = {"signed": [size, signed_at, lag, int(leads)], "at": {name: [*each] for name, each in at.items()}}
        case IndexStanding():
            fields = {"index": astuple(said)}
    return orjson.dumps(fields) + b"\n"


def said_in(line: bytes) -> Said:
    """Read one line. Raises ValueError."""
    found = orjson.loads(line)
    match found:
        case {"event": str(event), "message": str(message)}:
            return Told(event, message)
        case {"signed": [int(size), int(signed_at), int(lag), int(leads)], "at": dict(at)}:
            return Standing(size, signed_at, lag, bool(leads), {name: _place(each) for name, each in at.items()})
        case {"index": [int(rows), int(leaves), int(lag), int(skipped)]}:
            return IndexStanding(rows, leaves, lag, skipped)
    raise ValueError("expected a line of a log keeper")


def _place(value: Any) -> Place:
    if not isinstance(value, list) or len(value) != _PAIR or not all(type(each) is int for each in value):
        raise ValueError("expected an epoch and a number")
    return Place(*value)
