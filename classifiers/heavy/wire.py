"""What a gateway and a process with heavy classifiers say to each other: JSON in frames, the length in front.

A request names classifiers and carries spans, an answer has one verdict per classifier and span: the shape of the
gateway's port to its classifiers, so that the other end may stand on another machine one day.
INVARIANT: a frame that is not exactly of this form is an error, never half an answer.
"""

from __future__ import annotations

import json
import socket
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from classifiers.types import (
    Channel,
    Direction,
    Finding,
    Role,
    Status,
    TextSpan,
    Unjudged,
    UnjudgedReason,
    Verdict,
)

LENGTH_BYTES: Final = 4
MAX_FRAME_BYTES: Final = 268_435_456  # a 4 MB body escaped sixfold, and all findings of its windows, fit many times

Message: TypeAlias = dict[str, Any]


class WireError(ValueError):
    """The other end said something that is no frame of ours; it cannot be trusted any further."""


@dataclass(frozen=True, slots=True)
class Request:
    id: int
    names: tuple[str, ...]
    seconds: float  # until nobody wants the answer any more
    spans: tuple[TextSpan, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    id: int
    verdicts: Mapping[str, list[Verdict]]  # per classifier, one a span, in the order of the request
    seconds: Mapping[str, float]  # what each classifier took


def frame(message: Message) -> bytes:
    """Return the bytes of one message. Raises WireError if it is too large to be taken."""
    data = json.dumps(message, separators=(",", ":"), allow_nan=False).encode("ascii")
    if len(data) > MAX_FRAME_BYTES:
        raise WireError(f"a message of {len(data)} bytes, expected at most {MAX_FRAME_BYTES}")
    return len(data).to_bytes(LENGTH_BYTES, "big") + data


def length_of(head: bytes) -> int:
    """Return how many bytes follow. Raises WireError if they are too many."""
    length = int.from_bytes(head, "big")
    if length > MAX_FRAME_BYTES:
        raise WireError(f"a message of {length} bytes, expected at most {MAX_FRAME_BYTES}")
    return length


def message_of(data: bytes) -> Message:
    """Read the body of a frame. Raises WireError."""
    try:
        found = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise WireError("a frame that holds no JSON") from error
    if not isinstance(found, dict):
        raise WireError("a frame that holds no object")
    return found


def receive(link: socket.socket) -> Message | None:
    """Wait for one message; None when the other end has closed. Raises WireError, OSError."""
    head = _exactly(link, LENGTH_BYTES)
    if head is None:
        return None
    data = _exactly(link, length_of(head))
    if data is None:
        raise WireError("the link ended inside a frame")
    return message_of(data)


def _exactly(link: socket.socket, count: int) -> bytes | None:
    found = bytearray()
    while len(found) < count:
        piece = link.recv(min(count - len(found), 1_048_576))
        if not piece:
            return None
        found += piece
    return bytes(found)


def request_message(request: Request) -> Message:
    return {
        "id": request.id,
        "names": list(request.names),
        "seconds": request.seconds,
        "spans": [[s.text, s.direction, s.role, s.channel, list(s.path)] for s in request.spans],
    }


def request_of(message: Message) -> Request:
    """Read a request. Raises WireError."""
    try:
        spans = tuple(
            TextSpan(_text(text), Direction(direction), Role(role), Channel(channel), tuple(path))
            for text, direction, role, channel, path in message["spans"]
        )
        names = tuple(map(_text, message["names"]))
        return Request(int(message["id"]), names, float(message["seconds"]), spans)
    except (KeyError, TypeError, ValueError) as error:
        raise WireError("a request of another form") from error


def answer_message(answer: Answer) -> Message:
    return {
        "id": answer.id,
        "verdicts": {name: [_plain(verdict) for verdict in said] for name, said in answer.verdicts.items()},
        "seconds": dict(answer.seconds),
    }


def _plain(verdict: Verdict) -> list[Any]:
    findings = [list(finding) for finding in verdict.findings]
    return [verdict.status, findings, [[u.category, u.reason] for u in verdict.unjudged]]


def answer_of(message: Message) -> Answer:
    """Read an answer. Raises WireError."""
    try:
        verdicts = {name: [_verdict(name, *said) for said in of_one] for name, of_one in message["verdicts"].items()}
        seconds = {name: float(taken) for name, taken in message["seconds"].items()}
        return Answer(int(message["id"]), verdicts, seconds)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise WireError("an answer of another form") from error


def _verdict(name: str, status: str, findings: Sequence[Sequence[Any]], unjudged: Sequence[Sequence[str]]) -> Verdict:
    return Verdict(
        name,
        Status(status),
        tuple(_finding(*finding) for finding in findings),
        tuple(Unjudged(_text(category), UnjudgedReason(reason)) for category, reason in unjudged),
    )


def _finding(category: str, probability: float, start: int, end: int) -> Finding:
    if not 0.0 <= probability <= 1.0 or not 0 <= start <= end:
        raise ValueError("a finding out of its bounds")
    return Finding(_text(category), float(probability), int(start), int(end))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("expected a string")
    return value
