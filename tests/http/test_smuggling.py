"""Requests that two readers could read in two ways, over a real socket to a gateway that really runs."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from inside import start_lean
from model_stub import ModelStub
from raw_client import Heard, at_the_end, talk
from running import Running
from smuggling import BODY, Case, Writer

RECEIVE_SECONDS = 10.0  # more than a busy machine takes for a refusal: later than that, it hung
CASES = [(case.name, number) for number, case in enumerate(Writer("x").cases())]


@dataclass(frozen=True)
class Place:
    running: Running
    stub: ModelStub
    cases: list[Case]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    with ModelStub() as stub:
        running = start_lean(
            tmp_path_factory.mktemp("smuggling"), stub.settings() + f"receive_seconds: {RECEIVE_SECONDS}\n"
        )
        yield Place(running, stub, Writer(running.key).cases())
        assert running.stop() == 0


def one_answer(heard: Heard) -> bool:
    return heard.answers > 0


def check(place: Place, url: str, case: Case) -> None:
    """One answer, closed after a refusal, at once, and no more requests at the model than were meant."""
    before = len(place.stub.calls)
    ends = at_the_end if case.expected == "refused" else one_answer
    heard = talk(url, case.raw, patience=3 * RECEIVE_SECONDS, enough=ends)
    assert len(heard.statuses) == 1, heard.raw[:400]
    assert heard.seconds < (RECEIVE_SECONDS if case.name != "HTTP/0.9" else 2 * RECEIVE_SECONDS), "it hung"
    if case.expected != "one":
        assert heard.statuses[0] in case.statuses, heard.raw[:400]
        assert heard.closed == (case.expected == "refused")
        assert heard.error["message"]
        assert heard.error["type"] == "invalid_request_error"
    else:
        assert heard.statuses == [200], heard.raw[:400]
    time.sleep(0.02)  # a second request would need this long to show
    assert len(place.stub.calls) - before == (case.expected == "one")


@pytest.mark.parametrize(("name", "number"), CASES, ids=[name for name, _ in CASES])
def test_threat_7_what_two_readers_could_read_in_two_ways_is_refused_or_is_one_request(
    place: Place, name: str, number: int
) -> None:
    """A proxy in front that sees other borders would let one tenant's request carry another's."""
    assert place.cases[number].name == name
    check(place, place.running.data, place.cases[number])


@pytest.mark.parametrize("cut", [1, 7, 60])
def test_threat_7_the_borders_do_not_depend_on_how_the_bytes_arrive(place: Place, cut: int) -> None:
    """The same cases in small pieces, which a parser sees in other states."""
    chosen = ["two Hosts", "CL and TE", "trailer", "after an upgrade", "after a bad chunk", "chunk extension"]
    for case in place.cases:
        if case.name in chosen:
            before = len(place.stub.calls)
            heard = talk(place.running.data, *[case.raw[i : i + cut] for i in range(0, len(case.raw), cut)])
            assert [status < 300 for status in heard.statuses] == [case.expected == "one"], (case.name, heard.raw[:300])
            assert len(place.stub.calls) - before == (case.expected == "one")


def test_threat_7_a_trailer_can_bring_no_header(place: Place) -> None:
    """It comes after the head was read, and would count as if it had stood there: a key, a Host, a length."""
    before = len(place.stub.calls)
    key = place.running.key.encode()
    head = b"POST /v1/chat/completions HTTP/1.1\r\nHost: gw\r\nTransfer-Encoding: chunked\r\n\r\n"
    body = b"%x\r\n%b\r\n0\r\nAuthorization: Bearer %b\r\n\r\n" % (len(BODY), BODY, key)
    heard = talk(place.running.data, head + body)
    assert heard.statuses == [400]
    assert len(place.stub.calls) == before


def test_two_sound_requests_at_once_are_two(place: Place) -> None:
    """Pipelining is HTTP: only what is unsound ends a connection."""
    before = len(place.stub.calls)
    request = Writer(place.running.key).sized()
    heard = talk(place.running.data, request + request, enough=lambda heard: heard.answers > 1)
    assert heard.statuses == [200, 200]
    assert not heard.closed
    assert len(place.stub.calls) - before == 2


def test_what_follows_a_sound_request_unsoundly_does_not_spoil_its_answer(place: Place) -> None:
    """The error must not be taken for the answer to the request before it, nor stand in the middle of a stream."""
    writer = Writer(place.running.key)
    bad = next(case for case in place.cases if case.name == "two Hosts")
    heard = talk(place.running.data, writer.sized() + bad.raw, enough=at_the_end)
    assert heard.statuses == [200]
    assert heard.closed
