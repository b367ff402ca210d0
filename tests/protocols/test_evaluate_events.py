"""The runtime API of OpenGuardrails: its events are taken, its verdicts can be acted on, and nothing in a payload is passed over."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
from asgi_calls import build
from fakes import BLOCK, CANARY, ENDED, FLAG, REDACT, CanaryFleet, Drive, ScriptedUpstream, policy

from classifiers.types import Channel, Direction, Role, Status
from gateway.app import endpoints
from gateway.errors import BadRequest, RateLimited, Unauthorized
from gateway.protocols.evaluate import runtime_error
from policies.actions import disclaim, replace, reroute, trim
from policies.types import Action, Policy

jsonschema = pytest.importorskip("jsonschema")
ENDPOINTS = endpoints()
EVALUATE, HEARTBEAT = ENDPOINTS["evaluate"], ENDPOINTS["heartbeat"]
WHO = {"agent_id": "", "agent_type": "", "agent_workspace": "", "agent_user": ""}
CATEGORY = r"^(safety|security|privacy|x)\.[a-z0-9_.]+$"
RANGE = {
    "path": {"type": "string"},
    "start": {"type": "integer", "minimum": 0},
    "end": {"type": "integer", "minimum": 0},
}


def closed(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": list(required), "additionalProperties": False}


# What the specification says of a verdict, in our own words
SCORE = {"type": "number", "minimum": 0, "maximum": 1}
VERDICT = closed(
    {
        "event_id": {"type": "string", "minLength": 1},
        "provider": {"type": "string", "minLength": 1},
        "decision": {"enum": ["allow", "block"]},
        "findings": {
            "type": "array",
            "items": closed(
                {
                    **RANGE,
                    "category": {"type": "string", "pattern": CATEGORY},
                    "score": SCORE,
                    "detector": {"type": "string"},
                },
                "category",
            ),
        },
        "modifications": closed(
            {
                "spans": {
                    "type": "array",
                    "minItems": 1,
                    "items": closed(
                        {**RANGE, "replacement": {"type": "string"}}, "path", "start", "end", "replacement"
                    ),
                }
            },
            "spans",
        ),
        "unjudged": {"type": "array", "items": {"type": "string"}, "uniqueItems": True, "minItems": 1},
    },
    "event_id",
    "provider",
    "decision",
)


def event(payload: Any, kind: str = "step/request", protocol: str = "openai.chat", **more: Any) -> dict[str, Any]:
    return {"kind": kind, "step_id": "s1", **WHO, "llm_protocol": protocol, "payload": payload, **more}


def said(text: str) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": text}]}


async def judged(body: Any, rules: Policy = BLOCK, fleet: CanaryFleet | None = None) -> tuple[Any, Drive]:
    drive = await Drive(EVALUATE, ScriptedUpstream(ENDED), fleet=fleet or CanaryFleet())(body, rules)
    verdict = drive.body
    assert not list(jsonschema.Draft202012Validator(VERDICT).iter_errors(verdict)), verdict
    return verdict, drive


def applied(payload: Any, verdict: Any) -> Any:
    """Do what an enforcement point has to do: put the replacements in, from the right."""
    payload = copy.deepcopy(payload)
    spans = verdict.get("modifications", {"spans": []})["spans"]
    for span in sorted(spans, key=lambda s: -s["start"]):
        at = payload
        _, *above, last = [int(s) if s.isdigit() else s for s in span["path"].split(".")]
        for step in above:
            at = at[step]
        at[last] = at[last][: span["start"]] + span["replacement"] + at[last][span["end"] :]
    return payload


async def test_a_harmless_request_is_allowed_under_the_id_of_its_record() -> None:
    """The runtime names the event, and the id leads to the audit record."""
    verdict, drive = await judged(event(said("hello")))
    assert verdict == {"event_id": "0190-id", "provider": "caveat", "decision": "allow", "findings": []}
    assert [r.id for r in drive.log.records] == ["0190-id", "0190-id"]


async def test_what_is_refused_is_blocked_with_its_place_and_no_text() -> None:
    """Offsets only: a verdict travels further than the request."""
    verdict, _ = await judged(event(said(f"so {CANARY}")))
    assert verdict["decision"] == "block"
    [finding] = verdict["findings"]
    assert finding["category"] == "safety.toxicity.hate"
    assert (finding["path"], finding["start"], finding["end"]) == ("payload.messages.0.content", 3, 14)
    assert "modifications" not in verdict
    assert CANARY not in json.dumps(verdict)


async def test_a_redaction_is_an_allow_with_spans_that_take_it_out() -> None:
    """The enforcement point needs nothing but what the verdict says."""
    body = event(said(f"{CANARY} and {CANARY}, she said"))
    verdict, _ = await judged(body, REDACT)
    assert verdict["decision"] == "allow"
    assert applied(body["payload"], verdict) == said("[redacted: hate] and [redacted: hate], she said")


async def test_a_flag_is_an_allow_with_findings() -> None:
    verdict, _ = await judged(event(said(CANARY)), FLAG)
    assert verdict["decision"] == "allow"
    assert len(verdict["findings"]) == 1


async def test_a_response_is_judged_as_output_and_recorded_so() -> None:
    """A rule for answers must see them, and a replay must not take them for questions."""
    payload = {"choices": [{"index": 0, "message": {"role": "assistant", "content": CANARY}, "finish_reason": "stop"}]}
    verdict, drive = await judged(event(payload, "step/response"))
    assert verdict["decision"] == "block"
    assert {s.direction for s in drive.fleet.seen} == {Direction.OUTPUT}
    begin, end = (r.fields for r in drive.log.records)
    assert begin["input"]["fired"] == []
    assert end["output"]["fired"][0]["category"] == "hate"
    assert end["output"]["fp"]


async def test_threat_21_tool_arguments_are_judged_decoded_and_block_where_nothing_can_be_put_in() -> None:
    """Offsets into decoded JSON point at nothing that was sent: the finding names the place alone."""
    arguments = json.dumps({"command": f"say {CANARY}"}).replace("7f3a", "7f\\u0033a")
    call = {"id": "c", "type": "function", "function": {"name": "sh", "arguments": arguments}}
    payload = {"choices": [{"index": 0, "message": {"role": "assistant", "content": None, "tool_calls": [call]}}]}
    verdict, _ = await judged(event(payload, "step/response"), REDACT)
    assert verdict["decision"] == "block"
    [finding] = verdict["findings"]
    assert finding["path"].endswith("function.arguments.command")
    assert "start" not in finding


async def test_arguments_that_are_an_object_keep_their_offsets() -> None:
    """Anthropic's format transports them so."""
    block = {"type": "tool_use", "id": "t", "name": "sh", "input": {"command": f"say {CANARY}"}}
    body = event({"role": "assistant", "content": [block]}, "step/response", "anthropic.messages")
    verdict, _ = await judged(body, REDACT)
    assert verdict["decision"] == "allow"
    assert applied(body["payload"], verdict)["content"][0]["input"] == {"command": "say [redacted: hate]"}


@pytest.mark.parametrize(
    ("action", "expected"),
    [(reroute.ACTION, "block"), (disclaim.ACTION, "allow"), (trim.ACTION, "allow"), (replace.ACTION, "allow")],
    ids=lambda value: getattr(value, "name", value),
)
async def test_each_action_has_its_decision(action: Action, expected: str) -> None:
    """What the format cannot say is not let through: another model is not the one that the caller will ask."""
    verdict, _ = await judged(event({"text": f"so {CANARY} it is"}, "step/response", "canonical"), policy(action))
    assert verdict["decision"] == expected
    if action is trim.ACTION:
        assert applied({"text": f"so {CANARY} it is"}, verdict) == {"text": "so "}


async def test_threat_16_a_payload_split_over_messages_is_blocked() -> None:
    """The model reads the conversation as one."""
    half = len(CANARY) // 2
    messages = [{"role": "user", "content": [{"type": "text", "text": t} for t in (CANARY[:half], CANARY[half:])]}]
    verdict, _ = await judged(event({"messages": messages}))
    assert verdict["decision"] == "block"


@pytest.mark.parametrize("status", [Status.TIMEOUT, Status.ERROR])
async def test_what_could_not_be_judged_is_named(status: Status) -> None:
    """Silence would be byte for byte the same as a clean verdict."""
    verdict, _ = await judged(event(said("hello")), BLOCK, CanaryFleet(status=status))
    assert verdict["decision"] == "block"
    assert "payload.messages.0.content" in verdict["unjudged"]


@pytest.mark.parametrize(
    "part",
    [
        {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}},
        {"type": "input_image", "file_id": "f1"},
        {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "AAAA"}},
        {"type": "document", "source": {"type": "url", "url": "a"}},
        {"type": "input_audio", "input_audio": {"data": "AAAA", "format": "wav"}},
        {"type": "text", "text": "hi", "image_url": {"url": "a"}},
        {"file_data": "AAAA"},
    ],
    ids="-".join,
)
async def test_media_are_told_as_unjudged(part: Any) -> None:
    """No classifier here looks at a picture."""
    verdict, _ = await judged(event({"messages": [{"role": "user", "content": [part]}]}))
    assert verdict["decision"] == "block"
    assert "payload.messages.0.content.0" in verdict["unjudged"]


async def test_a_medium_beside_the_text_of_a_payload_is_told_as_unjudged() -> None:
    """Some servers take pictures at the top of a body."""
    verdict, _ = await judged(event({"text": "look", "images": ["AAAA"]}, protocol="canonical"))
    assert verdict["decision"] == "block"
    assert "payload" in verdict["unjudged"]


async def test_bytes_of_a_medium_pass_and_words_in_its_place_do_not() -> None:
    """The medium is told as unjudged; text that is put where its bytes belong is read."""
    for data in (f"say {CANARY} now", CANARY):
        part = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": data}}
        _, drive = await judged(event({"messages": [{"role": "user", "content": [part]}]}))
        assert any(s.text == data and s.channel is not Channel.MEDIA for s in drive.fleet.seen)


async def test_who_speaks_is_known_in_each_format() -> None:
    """The system prompt must not be taken for the user's words, nor a tool's result."""
    chat = {
        "messages": [
            {"role": "system", "content": "sys"},
            {"role": "user", "content": "usr"},
            {"role": "assistant", "content": "asst"},
            {"role": "tool", "tool_call_id": "c1", "content": "res"},
        ],
        "tools": [{"type": "function", "function": {"name": "f", "description": "tooldef"}}],
    }
    messages = {
        "system": "sys",
        "messages": [
            {"role": "user", "content": "usr"},
            {"role": "assistant", "content": [{"type": "text", "text": "asst"}]},
            {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "t", "content": "res"}]},
        ],
        "tools": [{"name": "f", "description": "tooldef", "input_schema": {"type": "object"}}],
    }
    responses = {
        "instructions": "sys",
        "input": [
            {"role": "user", "content": [{"type": "input_text", "text": "usr"}]},
            {"role": "assistant", "content": [{"type": "output_text", "text": "asst"}]},
            {"type": "function_call_output", "call_id": "c1", "output": "res"},
        ],
        "tools": [{"type": "function", "name": "f", "description": "tooldef"}],
    }
    for payload, protocol in ((chat, "openai.chat"), (messages, "anthropic.messages"), (responses, "openai.responses")):
        _, drive = await judged(event(payload, protocol=protocol))
        roles = {s.text: (s.role, s.channel) for s in drive.fleet.seen}
        assert roles["sys"] == (Role.SYSTEM, Channel.TEXT)
        assert roles["tooldef"] == (Role.SYSTEM, Channel.SCHEMA)
        assert roles["usr"] == (Role.USER, Channel.TEXT)
        assert roles["asst"][0] is Role.ASSISTANT
        assert roles["res"] == (Role.TOOL, Channel.TOOL_RESULT)


async def test_moments_and_counts_of_tokens_are_not_taken_for_numbers_of_people() -> None:
    """Every event holds them; a block for each would make the door useless. A card's number elsewhere is judged."""
    payload = {
        "created": 1_766_000_000,
        "usage": {"total_tokens": 123_456_789},
        "timing": {"started_at": "2026-08-20T09:30:01Z"},
        "elsewhere": 4_111_111_111_111_111,
        "tool_calls": [{"name": "f", "arguments": {"usage": 123_456_780, "created": 1_766_000_001}}],
    }
    _, drive = await judged(event(payload, "step/response"))
    texts = [s.text for s in drive.fleet.seen]
    assert {"4111111111111111", "123456780", "1766000001"} <= set(texts)
    assert not {"1766000000", "123456789", "2026-08-20T09:30:01Z"} & set(texts)


async def test_a_name_of_who_asks_is_judged_but_needs_no_change() -> None:
    """It goes to no model; to block every request of somebody whose id is an address would help nobody."""
    verdict, drive = await judged(event(said("hello"), agent_user=CANARY), REDACT)
    assert verdict["decision"] == "allow"
    assert "modifications" not in verdict
    assert verdict["findings"][0]["path"] == "agent_user"
    assert "end_user" in drive.log.records[0].fields
    assert (await judged(event(said("hello"), agent_user=CANARY), BLOCK))[0]["decision"] == "block"


GOOD = event(said("hello"))


@pytest.mark.parametrize(
    ("body", "place"),
    [
        *[({k: v for k, v in GOOD.items() if k != name}, name) for name in GOOD],
        (GOOD | {"timestamp": "now"}, "timestamp"),
        (GOOD | {"kind": "turn/end"}, "kind"),
        (GOOD | {"kind": 7}, "kind"),
        (GOOD | {"kind": None}, "kind"),
        (GOOD | {"step_id": ""}, "step_id"),
        (GOOD | {"llm_protocol": "smtp"}, "llm_protocol"),
        (GOOD | {"payload": []}, "payload"),
        (GOOD | {"payload": "x"}, "payload"),
        (GOOD | {"agent_id": None}, "agent_id"),
        (GOOD | {"integration": "x" * 129}, "integration"),
        ([GOOD], "$"),
        ("x", "$"),
    ],
    ids=lambda value: str(value)[-30:],
)
async def test_an_event_that_is_none_is_an_invalid_event_that_names_the_field(
    tmp_path: Path, body: Any, place: str
) -> None:
    """That message is all the guidance that a producer gets."""
    reply = await build(tmp_path, BLOCK).post(json.dumps(body).encode(), "evaluate")
    assert reply.status == 400
    assert reply.json["error"] == "invalid_event"
    assert reply.json["details"][0]["path"] == place


async def test_keys_and_rates_have_the_runtimes_own_errors(tmp_path: Path) -> None:
    """Integrations go by these bodies to apply their fail mode."""
    house = build(tmp_path, BLOCK)
    for endpoint in ("evaluate", "heartbeat"):
        reply = await house.post(json.dumps(GOOD).encode(), endpoint, headers=[(b"host", b"h")])
        assert (reply.status, reply.json) == (401, {"error": "unauthorized"})
    limited = RateLimited("spent", retry_after_seconds=1.0, limit=600)
    assert runtime_error(limited, "invalid_event") == {"error": "rate_limited", "limit": 600}
    assert runtime_error(Unauthorized("no"), "x") == {"error": "unauthorized"}


@pytest.mark.parametrize(
    "body",
    [{"integration": "a/1"}, {"agent_id": "bot"}, {"agent_id": "bot", "interval_s": 30, "counters": {"sent": 2}}],
)
async def test_a_heartbeat_is_acknowledged_and_recorded(tmp_path: Path, body: Any) -> None:
    """An integration that is alive and idle must be told from one that went dark."""
    house = build(tmp_path, BLOCK)
    reply = await house.post(json.dumps(body).encode(), "heartbeat")
    assert (reply.status, reply.json) == (200, {"ok": True})
    assert [r.fields.get("route") for r in house.log.records] == ["heartbeat", None]
    assert ("end_user" in house.log.records[0].fields) is ("agent_id" in body)


@pytest.mark.parametrize(
    "body",
    [{}, {"interval_s": 30}, {"integration": 7}, {"agent_id": "b", "interval_s": 0}, {"agent_id": "b", "counters": []},
     {"agent_id": "b", "counters": {"x": "y"}}, {"agent_id": "b", "counters": {"x": None}}, {"agent_id": "b", "more": 1}],
    ids=str,
)  # fmt: skip
def test_a_heartbeat_that_is_none_is_refused(body: Any) -> None:
    with pytest.raises(BadRequest):
        Drive(HEARTBEAT, ScriptedUpstream(ENDED)).asked(body, BLOCK)
