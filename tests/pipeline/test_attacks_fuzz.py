"""Thousands of broken bodies through a door: every one gets an answer, none of them a 5xx, none of them two."""

from __future__ import annotations

import copy
import json
import random
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from asgi_calls import ENDPOINTS, House, build
from fakes import BLOCK, CANARY, ENDED, REDACT, ScriptedUpstream, text_deltas
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.settings import ECHO
from gateway.upstream.echo import EchoUpstream

CASES = 1_000  # for each endpoint
ODD: list[Any] = [
    None,
    True,
    0,
    -1,
    1.5,
    1e308,
    2**53,
    "",
    "x" * 300,
    "\x00\u2028\ud7ff\U0010ffff",
    [],
    {},
    [[]],
    [None],
    {"": ""},
    {"type": "text"},
    {"type": []},
    {"type": "image_url", "image_url": None},
    {"role": "assistant", "tool_calls": [{"function": {"name": "", "arguments": "{"}}]},
    CANARY,
]
RAW = [b"NaN", b"1e999", b"-0", b"1" * 5000, b'"\\ud800"', b'{"\\udfff":1}', b'{"a":1,"a":2}', b"[" * 80 + b"]" * 80]
HOLE = "\u0001hole\u0001"


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, member in members:
        yield from places(member, (*path, step))


def mutated(example: Any, rng: random.Random) -> bytes:
    """One to three faults of any kind at any places of a sound body."""
    body = copy.deepcopy(example)
    raw = rng.choice(RAW) if rng.random() < 0.3 else None
    for number in range(rng.randint(1, 3)):
        path = rng.choice([p for p in places(body) if p] or [()])
        if not path:
            break
        at = body
        for step in path[:-1]:
            at = at[step]
        kind = rng.randrange(5)
        if raw is not None and number == 0:
            at[path[-1]] = HOLE
        elif kind == 0 and isinstance(at, dict):
            del at[path[-1]]
        elif kind == 1 and isinstance(at, dict):
            at[rng.choice(["x", "Model", str(path[-1]).upper(), "\u017fuffix", "logit_bias"])] = copy.deepcopy(
                rng.choice(ODD)
            )
        elif kind == 2:
            at[path[-1]] = [copy.deepcopy(at[path[-1]]) for _ in range(rng.choice([0, 1, 200]))]
        elif kind == 3:
            at[path[-1]] = {"a": at[path[-1]]}
        else:
            at[path[-1]] = copy.deepcopy(rng.choice(ODD))
    text = json.dumps(body).encode()
    if raw is not None:
        text = text.replace(json.dumps(HOLE).encode(), raw)
    return text if rng.random() < 0.9 else damaged(text, rng)


def damaged(text: bytes, rng: random.Random) -> bytes:
    """Cut, doubled, or with a byte that does not belong."""
    at = rng.randrange(len(text) + 1)
    return [text[:at], text[:at] + bytes([rng.randrange(256)]) + text[at:], text + text[at:], b"\xef\xbb\xbf" + text][
        rng.randrange(4)
    ]


@pytest.mark.parametrize("endpoint", sorted(ENDPOINTS))
async def test_threat_11_no_mutated_body_is_a_5xx_and_each_is_recorded_once(endpoint: str, tmp_path: Path) -> None:
    """What a caller can break is the caller's fault: 400 with a code, or an answer; one record or one pair."""
    rng = random.Random(endpoint)
    statuses: Counter[int] = Counter()
    words = ScriptedUpstream([*text_deltas("some words"), *ENDED])
    vectors = EchoUpstream(ECHO, None, lambda _kind: None)
    house = build(tmp_path, BLOCK, vectors if endpoint == "embeddings" else words)
    for number in range(CASES):
        house.log.records.clear()
        body = mutated(rng.choice(ENDPOINTS[endpoint].examples), rng)
        reply = await house.post(body, endpoint)
        statuses[reply.status] += 1
        assert reply.is_whole
        assert reply.status in {200, 400, 404, 413, 422}, (number, body[:300], reply.content)
        assert reply.headers["x-caveat-policy"] == "test@1"
        code, said = (None, "") if reply.status == 200 else fault(endpoint, reply.json)
        is_judged = reply.status == 200 or code == "content_filter"
        assert [r.type for r in house.log.records] == (["begin", "end"] if is_judged else ["reject"])
        if reply.status != 200:
            assert code, body[:300]
            assert CANARY not in said
    assert statuses[200] > CASES / 50
    assert statuses[400] + statuses[422] > CASES / 5


def fault(endpoint: str, body: Any) -> tuple[str, str]:
    """The code of an error and all that it says, in the shape of its door."""
    match endpoint:
        case "messages":
            error = body["error"]
            assert error["type"] in {"invalid_request_error", "not_found_error", "request_too_large"}
            return error["details"]["error_code"], json.dumps(body)
        case "detect":
            return str(body["code"]), body["message"]
        case "evaluate" | "heartbeat":
            return body["details"][0]["code"] if "details" in body else body["error"], json.dumps(body)
        case _:
            assert body["error"]["type"] == "invalid_request_error"
            return body["error"]["code"], body["error"]["message"] + str(body["error"]["param"])


async def test_threat_9_a_body_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    house = build(tmp_path, BLOCK)
    body = json.dumps({"input": "x" * 300_000}).encode()
    reply = await house.post(body, "moderations")
    assert reply.status == 413
    assert reply.json["error"]["code"] == "body_too_large"


HEADERS = st.lists(
    st.tuples(
        st.sampled_from(
            [b"host", b"authorization", b"content-type", b"content-length", b"content-encoding", b"x-y", b"accept"]
        ),
        st.binary(max_size=40) | st.sampled_from([b"application/json", b"Bearer cav_x", b"identity", b"5", b"gzip"]),
    ),
    max_size=8,
)


@pytest.fixture(scope="module")
def one_house(tmp_path_factory: pytest.TempPathFactory) -> House:
    """One house for all examples: keys are made with a lock and a sync, which is slow."""
    return build(tmp_path_factory.mktemp("keys"), REDACT, ScriptedUpstream([*text_deltas("a")]))


@settings(max_examples=600, deadline=None)
@given(HEADERS, st.booleans(), st.binary(max_size=30))
async def test_threat_8_no_header_is_a_5xx(
    one_house: House, headers: list[tuple[bytes, bytes]], known: bool, body: bytes
) -> None:
    """Whatever a server in front lets through, the door answers with 4xx."""
    house = one_house
    if known:
        headers = [*headers, (b"authorization", b"Bearer " + house.key), (b"host", b"h")]
    reply = await house.call(body, path="/v1/chat/completions", headers=headers)
    assert reply.is_whole
    assert reply.status in {400, 401, 413, 415}
    assert reply.json["error"]["message"]
