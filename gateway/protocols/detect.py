"""POST /api/v1/text/contents: the guardrails detector API, which the FMS orchestrator speaks. Each content by itself.

What is returned is what the policy of the key acts on. INVARIANT: a caller can ask for more, and never for less; what nobody
could judge is a detection, unless the policy lets it pass in words. Source: the detector API's OpenAPI document.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from classifiers.types import Channel, Direction, Role
from gateway.errors import BadRequest, CaveatError
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.exact import Exactly
from gateway.protocols.strict import Document
from gateway.protocols.unary import Unary, direction_in
from gateway.protocols.walk import Fields, ListOf, Number, Text, Token, Walk
from gateway.sealed import Cleared
from gateway.types import Event, Exchange, Explanation, Json, Judged
from policies.types import Outcome

MAX_CONTENTS: Final = 1000
FAMILIES: Final = {"privacy": "pii", "toxicity": "hap", "hate": "hap", "harassment": "hap"}  # others: their own root
UNJUDGED: Final = "unjudged"


class Unprocessable(BadRequest):
    """The status that this API gives to a body of the wrong shape."""

    status = 422


PARAMS: Final = Exactly(Fields({"threshold": Number(0, 1), "direction": Token(frozenset(Direction))}, nullable=True))
BODY: Final = Exactly(
    Fields({"contents": ListOf(Text(Channel.TEXT), low=1, high=MAX_CONTENTS), "detector_params": PARAMS}, ("contents",))
)


class DetectCodec:
    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        body = document.tree
        direction = direction_in(body, "detector_params")
        role = Role.ASSISTANT if direction is Direction.OUTPUT else Role.USER
        walk = Walk(document.may_hold_surrogates, bounds.depth, bounds.nodes, role, direction)
        try:
            BODY.walk(body, (), walk)
        except BadRequest as error:
            place = f"`{error.param}`"  # this API's errors have no member for it
            message = error.message if error.param is None or place in error.message else f"{place}: {error.message}"
            raise Unprocessable(message, param=error.param, code=error.code) from None
        return Exchange(
            id=exchange_id,
            endpoint="detect",
            model=None,
            body=body,
            spans=tuple(walk.spans),
            choices=len(body["contents"]),
            direction=direction,
        )

    def rendering(self, frame: Frame) -> Rendering:  # noqa: ARG002 - the port's signature
        return Unary()

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:
        body = frame.exchange.body
        threshold = (body.get("detector_params") or {}).get("threshold")
        judged = [c.value for c in events if isinstance(c.value, Judged)]
        return [list(_detections(one, body["contents"][one.index], threshold)) for one in judged]

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:  # noqa: ARG002 - the port's signature
        return {"code": error.status, "message": error.message}


def _detections(judged: Judged, content: str, threshold: float | None) -> Iterator[Json]:
    """What is acted on, and what is as likely as the caller's threshold; then what nobody could judge."""
    for found in sorted(judged.found, key=lambda f: (f.start, f.end, f.category)):
        is_asked = threshold is not None and found.probability >= threshold
        if found.outcome is not Outcome.ALLOW or is_asked:
            family = FAMILIES.get(root := found.category.partition(".")[0], root)
            yield _detection(content, (found.start, found.end), (found.category, family), found.probability)
    for gap in dict.fromkeys(judged.gaps):
        if gap.outcome is not Outcome.ALLOW:
            yield _detection(content, (0, len(content)), (gap.category, UNJUDGED), 1.0)


def _detection(content: str, place: tuple[int, int], names: tuple[str, str], score: float) -> Json:
    start, end = place
    return {
        "start": start,
        "end": end,
        "text": content[start:end],
        "detection": names[0],
        "detection_type": names[1],
        "score": score,
    }


_FAULTS: Final[Json] = {
    "type": "object",
    "properties": {"code": {"type": "integer"}, "message": {"type": "string"}},
    "required": ["code", "message"],
}

ENDPOINT: Final = Endpoint(
    "detect",
    "/api/v1/text/contents",
    DetectCodec(),
    (
        {"contents": ["hello"]},
        {"contents": ["one", "two"], "detector_params": {"threshold": 0.5, "direction": "output"}},
    ),
    shape=BODY,
    summary="Say what is found where in each text (guardrails detector API)",
    answers="array",
    fault_shape=_FAULTS,
)
