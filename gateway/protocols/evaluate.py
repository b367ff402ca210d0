"""POST /v1/evaluate: the decision of OpenGuardrails' runtime API. One half of a model call in, one verdict out.

A `step/request` is judged as input, a `step/response` as output. Nothing is generated, and what the answer says to do is the
caller's to do. Source: OpenGuardrails specification 1.0, guard-event, verdict and runtime-api.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from classifiers.types import Channel, Direction, JsonPath, Role
from gateway.errors import BadRequest, CaveatError, RateLimited, Unauthorized
from gateway.protocols.base import Bounds, Endpoint, Frame, Rendering
from gateway.protocols.evaluate_payload import Payload
from gateway.protocols.evaluate_terms import term
from gateway.protocols.exact import Exactly
from gateway.protocols.strict import Document
from gateway.protocols.unary import Unary
from gateway.protocols.walk import Fields, Text, Token, Walk, wrong
from gateway.sealed import Cleared
from gateway.types import Change, Event, Exchange, Explanation, Found, Json, Judged
from policies.types import Outcome

PROVIDER: Final = "caveat"
KINDS: Final = {"step/request": Direction.INPUT, "step/response": Direction.OUTPUT}
PROTOCOLS: Final = frozenset({"openai.chat", "openai.responses", "anthropic.messages", "canonical"})
MAX_LABEL: Final = 128  # the schema's own bound on the three optional fields
_IDENTITY: Final = ("agent_id", "agent_type", "agent_workspace", "agent_user")
_LABELS: Final = ("integration", "connection", "session_hint")


@dataclass(frozen=True, slots=True)
class Label:
    """A string that describes: it selects nothing here, and is judged as any other."""

    low: int = 0
    high: int | None = None

    def schema(self) -> Json:
        bounds = {"minLength": self.low} if self.high is None else {"minLength": self.low, "maxLength": self.high}
        return {"type": "string", **bounds}

    def walk(self, value: Json, path: JsonPath, walk: Walk) -> None:
        Text(Channel.FIELD).walk(value, path, walk)
        if len(value) < self.low or (self.high is not None and len(value) > self.high):
            most = "" if self.high is None else f" and at most {self.high}"
            raise wrong(path, f"a string of at least {self.low}{most} characters")


BODY: Final = Exactly(
    Fields(
        {
            "kind": Token(frozenset(KINDS), nullable=False),
            "step_id": Label(low=1),
            **dict.fromkeys(_IDENTITY, Label()),
            "llm_protocol": Token(PROTOCOLS, nullable=False),
            "payload": Payload(),
            **dict.fromkeys(_LABELS, Label(high=MAX_LABEL)),
        },
        ("kind", "step_id", *_IDENTITY, "llm_protocol", "payload"),
    )
)


class EvaluateCodec:
    def parse(self, document: Document, exchange_id: str, bounds: Bounds) -> Exchange:
        body = document.tree
        kind = body.get("kind") if isinstance(body, dict) else None
        direction = KINDS.get(kind, Direction.INPUT) if isinstance(kind, str) else Direction.INPUT
        role = Role.ASSISTANT if direction is Direction.OUTPUT else Role.USER
        walk = Walk(document.may_hold_surrogates, bounds.depth, bounds.nodes, role, direction)
        BODY.walk(body, (), walk)
        return Exchange(
            id=exchange_id,
            endpoint="evaluate",
            model=None,
            body=body,
            spans=tuple(walk.spans),
            end_user=body["agent_user"] or None,
            direction=direction,
        )

    def rendering(self, frame: Frame) -> Rendering:  # noqa: ARG002 - the port's signature
        return Unary()

    def body(self, events: Sequence[Cleared[Event]], frame: Frame) -> Json:
        judged = next(c.value for c in events if isinstance(c.value, Judged))
        body = frame.exchange.body
        acted = [found for found in judged.found if found.outcome is not Outcome.ALLOW]
        verdict: dict[str, Json] = {
            "event_id": frame.exchange.id,
            "provider": PROVIDER,
            "decision": "block" if judged.is_withheld else "allow",
            "findings": list({(_place(f, body), f.classifier): _finding(f, body) for f in acted}.values()),
        }
        # who is asked for does not go to the model: what a policy would take out of a name need not be taken out
        spans = [] if judged.is_withheld else [_span(change) for change in judged.changes if _is_sent(change.path)]
        if spans:
            verdict["modifications"] = {"spans": spans}
        unjudged = dict.fromkeys(_dotted(gap.path) for gap in judged.gaps)
        if unjudged:
            verdict["unjudged"] = list(unjudged)
        return verdict

    def error(self, error: CaveatError, explanation: Explanation | None) -> Json:  # noqa: ARG002 - the port's signature
        return runtime_error(error, "invalid_event")


def runtime_error(error: CaveatError, invalid: str) -> Json:
    """An error in the runtime API's own shape; `invalid`: what it calls a body that it cannot take."""
    if isinstance(error, Unauthorized):
        return {"error": "unauthorized"}
    if isinstance(error, RateLimited):
        return {"error": "rate_limited", "limit": error.limit}
    if isinstance(error, BadRequest) and error.status == BadRequest.status:
        detail = {"code": error.code or "invalid", "path": error.param or "", "message": error.message}
        return {"error": invalid, "details": [detail]}
    return {"error": error.code or error.kind, "message": error.message}


def _place(found: Found, body: Json) -> tuple[str, JsonPath, tuple[int, int] | None]:
    """What is said where; a range is of a string of the body, and what is in JSON inside one has none."""
    is_placed = found.is_placed and _is_leaf(body, found.path)
    return term(found.category), found.path, (found.start, found.end) if is_placed else None


def _finding(found: Found, body: Json) -> Json:
    category, path, place = _place(found, body)
    told: dict[str, Json] = {"category": category, "path": _dotted(path)}
    if place is not None:
        told["start"], told["end"] = place
    return {**told, "score": found.probability, "detector": found.classifier}


def _span(change: Change) -> Json:
    return {
        "path": _dotted(change.path),
        "start": change.start,
        "end": change.end,
        "replacement": change.replacement,
    }


def _is_sent(path: JsonPath) -> bool:
    return path[0] == "payload"


def _is_leaf(body: Json, path: JsonPath) -> bool:
    """Tell whether a string of the body itself stands at `path`: offsets count in it alone."""
    at: Json = body
    for step in path:
        if not isinstance(at, dict | list):
            return False
        found: Json = at
        at = found[step]
    return isinstance(at, str)


def _dotted(path: JsonPath) -> str:
    return ".".join(map(str, path))


FAULTS: Final[Json] = {"type": "object", "properties": {"error": {"type": "string"}}, "required": ["error"]}
_WHO: Final = {"agent_id": "bot", "agent_type": "harness", "agent_workspace": "", "agent_user": "u-1"}
_CALL: Final = {"id": "call_1", "type": "function", "function": {"name": "sh", "arguments": '{"command": "ls"}'}}

ENDPOINT: Final = Endpoint(
    "evaluate",
    "/v1/evaluate",
    EvaluateCodec(),
    (
        {
            **_WHO,
            "kind": "step/request",
            "step_id": "f89814ab",
            "llm_protocol": "openai.chat",
            "integration": "bridge/1.0.0",
            "connection": "gateway-01#27",
            "session_hint": "conversation-1",
            "payload": {
                "model": "m",
                "messages": [
                    {"role": "system", "content": "be brief"},
                    {"role": "user", "content": [{"type": "text", "text": "hello"}], "name": "ann"},
                    {"role": "assistant", "content": None, "tool_calls": [_CALL]},
                    {"role": "tool", "tool_call_id": "call_1", "content": "a list of files"},
                ],
                "tools": [{"type": "function", "function": {"name": "sh", "description": "run it", "parameters": {}}}],
                "stop": ["END"],
                "timing": {"received_at": "2026-08-20T09:30:00.900Z"},
            },
        },
        {
            **_WHO,
            "kind": "step/response",
            "step_id": "f89814ab",
            "llm_protocol": "anthropic.messages",
            "payload": {
                "id": "msg_1",
                "type": "message",
                "role": "assistant",
                "content": [
                    {"type": "thinking", "thinking": "let me see", "signature": "c2ln"},
                    {"type": "text", "text": "well"},
                    {"type": "tool_use", "id": "toolu_1", "name": "sh", "input": {"command": "ls"}},
                ],
                "stop_reason": "tool_use",
                "usage": {"input_tokens": 8120, "output_tokens": 64},
            },
        },
        {
            **_WHO,
            "kind": "step/response",
            "step_id": "f89814ac",
            "llm_protocol": "canonical",
            "payload": {"text": "well", "reasoning": "so", "tool_calls": [{"name": "sh", "arguments": {"a": "b"}}]},
        },
    ),
    shape=BODY,
    summary="Judge one half of a model call (OpenGuardrails)",
    fault_shape=FAULTS,
)
