"""Embeddings: texts are judged as anywhere, and nothing but finite numbers comes back."""

from __future__ import annotations

import base64
import json
import struct
from pathlib import Path
from typing import Any

import pytest
from asgi_calls import build
from fakes import BLOCK, CANARY, REDACT, CanaryFleet, Drive, ScriptedUpstream
from hypothesis import given
from hypothesis import strategies as st

from classifiers.types import Status
from gateway.app import endpoints
from gateway.errors import BadRequest, UpstreamError
from gateway.protocols.embeddings import packed
from gateway.translate.table import carried
from gateway.types import Finished, UpstreamEvent, Usage, Vector
from gateway.upstream.vectors import VectorReader

EMBEDDINGS = endpoints()["embeddings"]
DONE: list[UpstreamEvent] = [Vector(0, [0.5, -0.25]), Usage(3, 0, 3), Finished(0, "stop")]
SINGLE = st.floats(width=32, allow_nan=False, allow_infinity=False)


def ask(given: Any, **more: Any) -> dict[str, Any]:
    return {"model": "m", "input": given, **more}


def answer(*vectors: Any, **more: Any) -> dict[str, Any]:
    data = [{"object": "embedding", "index": i, "embedding": v} for i, v in enumerate(vectors)]
    return {"object": "list", "data": data, "model": "theirs", "usage": {"prompt_tokens": 5, "total_tokens": 5}, **more}


async def test_an_input_comes_back_as_its_vector_and_is_recorded() -> None:
    """The main job, in OpenAI's shape, with a begin and an end in the log."""
    drive = await Drive(EMBEDDINGS, ScriptedUpstream(DONE))(ask("hello"), BLOCK)
    assert drive.body["data"] == [{"object": "embedding", "index": 0, "embedding": [0.5, -0.25]}]
    assert drive.body["usage"] == {"prompt_tokens": 3, "total_tokens": 3}
    assert drive.body["model"] == "m"
    assert drive.body["caveat"]["action"] == "allow"
    assert [r.type for r in drive.log.records] == ["begin", "end"]
    assert drive.log.records[1].fields["usage"] == {"prompt": 3, "completion": 0}


@pytest.mark.parametrize("ids", [1, 1.5, [1, 2], [[1, 2], [3]], ["text", 7], ["text", [7]]])
def test_threat_24_token_ids_are_refused_with_words(ids: Any) -> None:
    """Nobody can read them, and the model's server can."""
    drive = Drive(EMBEDDINGS, ScriptedUpstream(DONE))
    with pytest.raises(BadRequest) as caught:
        drive.asked(ask(ids), BLOCK)
    assert caught.value.code in {"token_ids_unsupported", "invalid_value"}
    assert str(caught.value.param).startswith("input")


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"input": ""}, "input"),
        ({"input": []}, "input"),
        ({"input": ["a"] * 2049}, "input"),
        ({"input": ["a", ""]}, "input[1]"),
        ({"input": ["a", None]}, "input[1]"),
        ({"input": None}, "input"),
        ({"dimensions": 0}, "dimensions"),
        ({"dimensions": 1.5}, "dimensions"),
        ({"encoding_format": "utf8"}, "encoding_format"),
        ({"stream": True}, "stream"),
        ({"messages": [{"role": "user", "content": "hi"}]}, "messages"),
        ({"input_ids": [1]}, "input_ids"),
        ({"images": ["data:"]}, "images"),
        ({"model": ""}, "model"),
    ],
    ids=lambda value: json.dumps(value)[:40],
)
def test_what_cannot_be_taken_is_a_400_that_names_the_place(change: dict[str, Any], place: str) -> None:
    """A caller must be able to mend it."""
    with pytest.raises(BadRequest) as caught:
        Drive(EMBEDDINGS, ScriptedUpstream(DONE)).asked(ask("hello") | change, BLOCK)
    assert caught.value.param == place


async def test_a_refused_input_is_an_error_for_there_is_no_place_for_words(tmp_path: Path) -> None:
    """An invented vector would be worse than none: 400 content_filter, also where the policy says `respond: message`."""
    house = build(tmp_path, BLOCK, ScriptedUpstream(DONE))
    reply = await house.post(json.dumps(ask(["fine", f"so {CANARY}"])).encode(), "embeddings")
    assert reply.status == 400
    assert reply.json["error"]["code"] == "content_filter"
    assert reply.json["caveat"]["action"] == "refuse"
    assert reply.headers["x-caveat-action"] == "refuse"
    assert house.upstream.seen == []  # type: ignore[attr-defined]  # the fake's own
    assert [r.type for r in house.log.records] == ["begin", "end"]
    assert CANARY not in reply.content.decode()


async def test_a_redaction_is_what_the_model_sees() -> None:
    """In a text and in a part alike, at its own place."""
    upstream = ScriptedUpstream([Vector(0, [1.0]), Vector(1, [1.0])])
    body = ask([f"so {CANARY}!", {"type": "text", "text": f"{CANARY} too"}])
    await Drive(EMBEDDINGS, upstream)(body, REDACT)
    first, second = upstream.seen[0]["input"]
    assert (first, second["text"]) == ("so [redacted: hate]!", "[redacted: hate] too")


@pytest.mark.parametrize("status", [Status.TIMEOUT, Status.ERROR])
async def test_what_nobody_judged_gets_no_vector(status: Status) -> None:
    """A vector of a text can be read back."""
    drive = Drive(EMBEDDINGS, ScriptedUpstream(DONE), fleet=CanaryFleet(status=status))
    await drive(ask("hello"), BLOCK)
    assert not drive.upstream.seen


async def test_a_picture_is_told_as_unjudged() -> None:
    """Multi-part input holds more than text."""
    part = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}
    drive = await Drive(EMBEDDINGS, ScriptedUpstream(DONE))(ask([part]), BLOCK)
    assert not drive.upstream.seen
    assert "unjudged:media" in repr(drive.log.records)


def test_a_server_that_has_no_embeddings_is_told_of_with_words() -> None:
    """Anthropic's servers have none, and no other format can carry them."""
    exchange = Drive(EMBEDDINGS, ScriptedUpstream(DONE)).asked(ask("hello"), BLOCK).exchange
    with pytest.raises(BadRequest, match="cannot be asked through `embeddings`") as caught:
        carried(exchange, frozenset({"messages"}))
    assert caught.value.code == "unsupported_endpoint"


async def test_an_answer_that_lacks_a_vector_is_the_servers_fault() -> None:
    """Vectors are matched to inputs by their place; a gap would shift them."""
    drive = await Drive(EMBEDDINGS, ScriptedUpstream(DONE))(ask(["one", "two"]), BLOCK)
    with pytest.raises(UpstreamError):
        _ = drive.body


@given(st.lists(SINGLE, min_size=1, max_size=50))
def test_base64_is_little_endian_singles(values: list[float]) -> None:
    """What the clients of OpenAI unpack by default."""
    raw = base64.b64decode(packed(values))
    assert list(struct.unpack(f"<{len(values)}f", raw)) == values


@given(st.lists(st.lists(SINGLE, min_size=3, max_size=3), min_size=1, max_size=5), st.randoms())
def test_numbers_pass_as_they_are_in_the_order_of_the_inputs(vectors: list[list[float]], random: Any) -> None:
    """A server may answer in any order."""
    told = answer(*vectors)
    random.shuffle(told["data"])
    events = list(VectorReader("u", len(vectors)).read_whole(told))
    assert [(e.choice, list(e.values)) for e in events if isinstance(e, Vector)] == list(enumerate(vectors))
    assert events[-1] == Usage(5, 0, 5)


@pytest.mark.parametrize(
    "told",
    [
        None,
        [],
        {"data": "x"},
        answer(),
        answer([1.0], [1.0]),
        answer("AACAPw=="),
        answer([]),
        answer([float("nan")]),
        answer([float("inf")]),
        answer([1e39]),
        answer([10**400]),
        answer([True]),
        answer(["one"]),
        answer([[1.0]]),
        answer([1.0] * 65_537),
        {"data": [{"index": 1, "embedding": [1.0]}]},
        {"data": [{"index": True, "embedding": [1.0]}]},
        {"data": [{"embedding": [1.0]}]},
        {"data": [7]},
    ],
    ids=lambda told: repr(told)[:40],
)
def test_threat_22_nothing_but_a_list_of_finite_numbers_is_a_vector(told: Any) -> None:
    """Text could hide in anything else that a server sends."""
    with pytest.raises(UpstreamError, match="upstream `u`"):
        list(VectorReader("u", 1).read_whole(told))


def test_threat_22_vectors_of_two_lengths_or_one_place_are_refused() -> None:
    with pytest.raises(UpstreamError, match="lengths"):
        list(VectorReader("u", 2).read_whole(answer([1.0], [1.0, 2.0])))
    twice = {"data": [{"index": 0, "embedding": [1.0]}, {"index": 0, "embedding": [1.0]}]}
    with pytest.raises(UpstreamError, match="which input"):
        list(VectorReader("u", 2).read_whole(twice))


def test_counts_that_are_none_count_as_nothing() -> None:
    """A text in place of a count goes nowhere."""
    for usage in (None, "many", {"prompt_tokens": CANARY, "total_tokens": -1}, {"prompt_tokens": True}):
        *_, told = VectorReader("u", 1).read_whole(answer([1.0], usage=usage))
        assert told == Usage(0, 0, 0)
