"""POST /v1/heartbeat: an OpenGuardrails integration says that it is alive. It is recorded and counted; no more comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from classifiers.types import JsonPath
from gateway.errors import BadRequest, CaveatError
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.evaluate import FAULTS, Label, runtime_error
from gateway.protocols.exact import Exactly
from gateway.protocols.strict import Document
from gateway.protocols.unary import Unary
from gateway.protocols.walk import Fields, Number, Walk, show, wrong
from gateway.sealed import Cleared
from gateway.types import Event, Exchange, Explanation, Json

MAX_COUNTERS: Final = 100
DAY: Final = 86_400


@dataclass(frozen=True, slots=True)
class Counters:
    """Names that the integration chose, to numbers."""

    def schema(self) -> Json:
        return {"type": "object", "additionalProperties": {"type": "number"}, "maxProperties": MAX_COUNTERS}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        walk.enter(value, path)
        if not isinstance(value, dict) or len(value) > MAX_COUNTERS:
            raise wrong(path, f"an object of at most {MAX_COUNTERS} numbers")
        for key, member in value.items():
            walk.key(key, path)
            if member is None:
                raise wrong((*path, key), "a number")
            Number(-(2**53), 2**53).walk(member, (*path, key), walk)


BODY: Final = Exactly(
    Fields(
        {
            "integration": Label(high=256),
            "instance_id": Label(high=256),
            "agent_id": Label(high=256),
            "interval_s": Number(1, DAY, integer=True),
            "counters": Counters(),
        }
    )
)
_EITHER: Final = ("integration", "agent_id")


class HeartbeatCodec:
    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        body = document.tree
        walk = Walk(document.may_hold_surrogates, bounds.depth, bounds.nodes)
        BODY.walk(body, (), walk)
        if not any(name in body for name in _EITHER):
            raise BadRequest("`integration` or `agent_id` must be there", param=show(()), code="missing_field")
        return Exchange(
            id=exchange_id,
            endpoint="heartbeat",
            model=None,
            body=body,
            spans=tuple(walk.spans),
            end_user=body.get("agent_id") or None,  # by which the records tell agents apart
        )

    def rendering(self, frame: Frame) -> Rendering:  # noqa: ARG002 - the port's signature
        return Unary()

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:  # noqa: ARG002 - the port's signature
        return {"ok": True}

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:  # noqa: ARG002 - the port's signature
        return runtime_error(error, "invalid_body")


ENDPOINT: Final = Endpoint(
    "heartbeat",
    "/v1/heartbeat",
    HeartbeatCodec(),
    (
        {"integration": "bridge/1.0.0"},
        {
            "integration": "bridge/1.0.0",
            "instance_id": "i-1",
            "agent_id": "bot",
            "interval_s": 30,
            "counters": {"a": 1},
        },
    ),
    shape=BODY,
    summary="Say that an integration is alive (OpenGuardrails)",
    fault_shape=FAULTS,
)
