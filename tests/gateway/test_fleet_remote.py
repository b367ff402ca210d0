"""Remote detectors through the fleet, against a server that can be wrong in every way: failure is a verdict."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from patience import now
from remote_servers import (
    Script,
    Server,
    dribble,
    fleet_of,
    found,
    half,
    hangs_up,
    manifest_of,
    remote,
    says,
    serving,
    silent,
    span,
    whole,
)

from classifiers.kinds.remote import MAX_CONTENTS
from classifiers.manifest import Manifest
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Finding, Role, Status, TextSpan, UnjudgedReason, Verdict
from gateway.errors import ConfigurationError
from gateway.fleet.alone import NoVerdictError, at_hand, measurable
from gateway.fleet.breaker import FAILURES, FIRST_PAUSE_SECONDS
from gateway.fleet.joined import JoinedFleet
from gateway.fleet.local import LocalFleet
from gateway.fleet.remote import MAX_QUESTIONS, RemoteFleet

FAR = frozenset({"far"})
KEY = "sk-very-secret"


def manifest(url: str, changes: dict[str, Any] | None = None, **options: Any) -> Manifest:
    named = {"map": {"hap": "hate", "fine": None}}
    return manifest_of("remote", "far", {"url": url, **named, **options}, **(changes or {}))


async def judged(script: Script, *texts: str, deadline: float = 5.0, **options: Any) -> tuple[list[Verdict], Server]:
    async with serving(script) as server, fleet_of(manifest(server.url, **options), deadline=deadline) as fleet:
        said = await fleet.judge([span(text) for text in texts], FAR)
        return [of_one[0] for of_one in said], server


async def test_each_text_has_its_own_verdict_in_its_place() -> None:
    """One request for all of them; the answers must not change places."""
    verdicts, server = await judged(says(found), "hello", "you dotard", "", "hello", "dotards, dotards")
    assert [v.status for v in verdicts] == [Status.OK] * 5
    assert [v.findings for v in verdicts] == [
        (),
        (Finding("hate", 0.9, 4, 10),),
        (),
        (),
        (Finding("hate", 0.9, 0, 6),),
    ]
    assert [body["contents"] for _, _, body in server.requests] == [["hello", "you dotard", "dotards, dotards"]]


async def test_the_server_is_told_texts_and_nothing_else() -> None:
    """Neither who asked, nor in which field or role a text stood, is any of its business."""
    options: dict[str, Any] = {"api_key_env": "FAR_KEY", "detector_id": "hap"}
    async with serving(says(found)) as server:
        where = manifest(server.url + "/base", **options)
        async with fleet_of(where, env={"FAR_KEY": KEY}) as fleet:
            path = ("metadata", "secret-field")
            await fleet.judge([TextSpan("hi", Direction.INPUT, Role.SYSTEM, Channel.FIELD, path)], FAR)
    line, headers, body = server.requests[0]
    assert line == b"POST /base/api/v1/text/contents HTTP/1.1"
    assert headers.keys() == {
        *(b"host", b"accept", b"content-type", b"accept-encoding", b"user-agent"),
        *(b"detector-id", b"authorization", b"content-length"),
    }
    assert headers[b"authorization"] == f"Bearer {KEY}".encode()
    assert body == {"contents": ["hi"], "detector_params": {}}


def status(line: str, more: str = "") -> Script:
    return says(lambda _: [[]], f"HTTP/1.1 {line}\r\nContent-Type: application/json\r\n{more}".encode())


BROKEN: dict[str, tuple[Script, Status]] = {
    "silence": (silent, Status.TIMEOUT),
    "a slow dribble": (dribble, Status.TIMEOUT),
    "no answer": (hangs_up, Status.ERROR),
    "half an answer": (half, Status.ERROR),
    "400": (status("400 Bad Request"), Status.ERROR),
    "401": (status("401 Unauthorized"), Status.ERROR),
    "404": (status("404 Not Found"), Status.ERROR),
    "429": (status("429 Too Many Requests"), Status.ERROR),
    "500": (status("500 Oops"), Status.ERROR),
    "503": (status("503 Unavailable"), Status.ERROR),
    "204": (status("204 No Content"), Status.ERROR),
    "a coded body": (status("200 OK", "Content-Encoding: gzip\r\n"), Status.ERROR),
    "not JSON": (says(lambda _: b"<html>"), Status.ERROR),
    "another type": (says(found, b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n"), Status.ERROR),
    "NaN": (says(lambda _: b'[[{"start":0,"end":1,"detection":"hap","score":NaN}]]'), Status.ERROR),
    "bytes that are no UTF-8": (says(lambda _: b'[["\xff"]]'), Status.ERROR),
    "nested without end": (says(lambda _: b"[" * 100_000), Status.ERROR),
    "too many results": (says(lambda body: [*found(body), []]), Status.ERROR),
    "too few results": (says(lambda _: []), Status.ERROR),
    "a detection outside the text": (
        says(lambda _: [[{"start": 0, "end": 99, "detection": "hap", "score": 1}]]),
        Status.ERROR,
    ),
    "an unknown detection": (
        says(lambda _: [[{"start": 0, "end": 1, "detection": "unheard", "score": 0.1}]]),
        Status.ERROR,
    ),
    "an answer without end": (says(lambda _: b" " * 5_000_000), Status.ERROR),
}


@pytest.mark.parametrize("case", BROKEN)
async def test_threat_35_whatever_goes_wrong_is_a_verdict_and_never_a_pass(case: str) -> None:
    """The default policy withholds on it; an exception or an empty finding list would not."""
    script, expected = BROKEN[case]
    began = now()
    verdicts, _ = await judged(script, "hello", deadline=0.3)
    assert verdicts == [Verdict("far", expected)]
    assert now() - began < 3


async def test_a_server_that_is_not_there_is_an_error() -> None:
    """The commonest failure of all."""
    async with serving(silent) as server:
        url = server.url
    async with fleet_of(manifest(url)) as fleet:
        assert await fleet.judge([span("hello")], FAR) == [[Verdict("far", Status.ERROR)]]


async def test_threat_06_a_redirect_is_not_followed() -> None:
    """Where a server points to is not where the operator sends texts."""
    async with serving(says(found)) as other:
        script = status("307 Temporary Redirect", f"Location: {other.url}/api/v1/text/contents\r\n")
        verdicts, _ = await judged(script, "hello")
        assert verdicts == [Verdict("far", Status.ERROR)]
        assert other.connections == 0


@pytest.mark.parametrize("url", ["http://169.254.169.254/latest", "http://[fd00:ec2::254]", "http://100.100.100.200"])
async def test_threat_06_servers_may_not_be_a_metadata_service(url: str) -> None:
    """Such an address hands out the machine's credentials."""
    with pytest.raises(ConfigurationError, match="far"):
        async with fleet_of(manifest(url)):
            pass


async def test_threat_06_names_are_resolved_and_checked_at_each_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name may come to lead to a forbidden address after the start."""

    async def lookup(*_: Any, **__: Any) -> list[Any]:
        return [(2, 1, 6, "", ("169.254.169.254", 80))]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", lookup)
    async with fleet_of(manifest("http://judge.example")) as fleet:
        assert await fleet.judge([span("hello")], FAR) == [[Verdict("far", Status.ERROR)]]


async def test_a_key_that_is_not_there_stops_the_start() -> None:
    """Otherwise every text would be refused, and nobody would know why."""
    with pytest.raises(ConfigurationError, match="FAR_KEY"):
        async with fleet_of(manifest("http://127.0.0.1:9", api_key_env="FAR_KEY"), env={}):
            pass


async def test_a_dead_server_costs_one_fast_verdict_each_after_a_few_deadlines() -> None:
    """Without a breaker each request would wait for the deadline, and all of them together for a place."""
    told: list[str] = []
    async with serving(silent) as server:
        where = fleet_of(manifest(server.url), deadline=0.2, on_event=lambda name, _: told.append(name))
        async with where as fleet:
            for _ in range(FAILURES):
                assert await fleet.judge([span("hello")], FAR) == [[Verdict("far", Status.TIMEOUT)]]
            began = now()
            for _ in range(50):
                assert await fleet.judge([span("hello")], FAR) == [[Verdict("far", Status.ERROR)]]
            assert now() - began < 2.0, "waited for, it would take 0.2 s each: 10 s"
            assert len(server.requests) == FAILURES
    assert told == ["remote_down"]


async def test_a_server_that_comes_back_is_asked_again() -> None:
    """One request finds out; the others do not wait for it."""
    alive = False
    told: list[tuple[str, str]] = []

    async def script(server: Server, body: dict[str, Any], writer: asyncio.StreamWriter) -> None:
        writer.write(whole(found(body)) if alive else b"HTTP/1.1 503 No\r\nContent-Length: 0\r\n\r\n")

    async with serving(script) as server:
        async with fleet_of(manifest(server.url), on_event=lambda *words: told.append(words)) as fleet:
            for _ in range(FAILURES):
                await fleet.judge([span("hello")], FAR)
            alive = True
            async with asyncio.timeout(10):
                while (await fleet.judge([span("hello")], FAR))[0][0].status is not Status.OK:  # noqa: ASYNC110 - its breaker's pause has to pass
                    await asyncio.sleep(FIRST_PAUSE_SECONDS / 10)
        assert len(server.requests) == FAILURES + 1
    assert [name for name, _ in told] == ["remote_down", "remote_up"]
    assert "status 503" in told[0][1]


async def test_a_text_that_the_server_refuses_does_not_count_against_it() -> None:
    """Else whoever sends such texts could have everybody else's refused as well."""

    def answer(body: dict[str, Any]) -> Any:
        return found(body)

    async def script(server: Server, body: dict[str, Any], writer: asyncio.StreamWriter) -> None:
        too_long = any(len(text) > 20 for text in body["contents"])
        writer.write(b"HTTP/1.1 422 No\r\nContent-Length: 0\r\n\r\n" if too_long else whole(answer(body)))

    async with serving(script) as server, fleet_of(manifest(server.url)) as fleet:
        for _ in range(3 * FAILURES):
            assert await fleet.judge([span("x" * 30)], FAR) == [[Verdict("far", Status.ERROR)]]
        assert (await fleet.judge([span("hello")], FAR))[0][0].status is Status.OK


async def test_one_unknown_detection_leaves_the_other_texts_judged() -> None:
    """A request of a hundred texts is not lost for one of them."""
    told: list[str] = []

    def answer(body: dict[str, Any]) -> Any:
        return [
            [{"start": 0, "end": 1, "detection": t, "score": 0.5}] if t == "canary" else [] for t in body["contents"]
        ]

    async with (
        serving(says(answer)) as server,
        fleet_of(manifest(server.url), on_event=lambda _, message: told.append(message)) as fleet,
    ):
        for _ in range(5):
            said = await fleet.judge([span("hello"), span("canary")], FAR)
            assert [of_one[0].status for of_one in said] == [Status.OK, Status.ERROR]
    assert len(told) == 1
    assert "canary" not in told[0]


async def test_texts_in_languages_that_it_does_not_judge_are_not_sent() -> None:
    """What it would say of them does not count, so it need not know them."""
    english = {"languages": {"en": ["hate"]}}
    text = "The weather was fine, and we went for a walk along the river."
    thai = "วันนี้อากาศดีมากและเราไปเดินเล่นริมแม่น้ำกัน"
    async with serving(says(found)) as server, fleet_of(manifest(server.url, english)) as fleet:
        said = [of_one[0] for of_one in await fleet.judge([span(text), span(thai)], FAR)]
    assert [body["contents"] for _, _, body in server.requests] == [[text]]
    assert said[0] == Verdict("far", Status.OK)
    assert [(u.category, u.reason) for u in said[1].unjudged] == [("hate", UnjudgedReason.LANGUAGE)]


async def test_a_long_text_is_judged_in_pieces_and_found_where_it_stands() -> None:
    """Nothing is truncated, and offsets are those of the whole text."""
    window = {"window": {"tail": 8, "context": 0, "max_input": 50}}
    text = "é" * 44 + "dotard" + "ü" * 200 + " dotard"
    async with serving(says(found)) as server, fleet_of(manifest(server.url, window)) as fleet:
        [[verdict]] = await fleet.judge([span(text)], FAR)
    assert {text[f.start : f.end] for f in verdict.findings} == {"dotard"}
    assert [f.start for f in verdict.findings] == [44, len(text) - 6]
    assert all(len(t) <= 50 for _, _, body in server.requests for t in body["contents"])


async def test_a_piece_that_went_unjudged_leaves_the_whole_text_so() -> None:
    """Half a text without findings is no verdict on the text."""
    window = {"window": {"tail": 8, "context": 0, "max_input": 50}}

    def answer(body: dict[str, Any]) -> Any:
        return [[{"start": 0, "end": 1, "detection": "?", "score": 1}] if "z" in t else [] for t in body["contents"]]

    async with serving(says(answer)) as server, fleet_of(manifest(server.url, window)) as fleet:
        assert await fleet.judge([span("a" * 200 + "z")], FAR) == [[Verdict("far", Status.ERROR)]]


async def test_media_are_not_sent() -> None:
    """There is no text; that nobody judged them is said once, by the local fleet."""
    async with serving(says(found)) as server, fleet_of(manifest(server.url)) as fleet:
        said = await fleet.judge([span("image", channel=Channel.MEDIA), span("hi")], FAR)
    assert [body["contents"] for _, _, body in server.requests] == [["hi"]]
    assert said == [[Verdict("far", Status.OK)], [Verdict("far", Status.OK)]]


async def test_a_text_that_is_no_unicode_is_unjudged() -> None:
    """Half a surrogate pair cannot be told to anybody in UTF-8."""
    async with serving(says(found)) as server, fleet_of(manifest(server.url)) as fleet:
        assert await fleet.judge([span("\ud800")], FAR) == [[Verdict("far", Status.ERROR)]]
    assert not server.requests


async def test_connections_are_used_again_and_no_more_than_allowed_are_open() -> None:
    """A handshake per text would cost more than the judgement."""

    async def script(server: Server, body: dict[str, Any], writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(0.01)
        writer.write(whole(found(body)))

    async with serving(script) as server, fleet_of(manifest(server.url, concurrency=3)) as fleet:
        said = await asyncio.gather(*(fleet.judge([span(f"text {n}")], FAR) for n in range(30)))
        assert all(of_one[0][0].status is Status.OK for of_one in said)
        assert server.most_at_once <= 3
        assert server.connections <= 3
    assert len(server.requests) == 30


async def test_more_questions_than_can_be_answered_are_not_asked() -> None:
    """A body of ten thousand strings must not keep a guard model busy for an hour."""
    changes = {"window": {"tail": 0, "context": 0, "max_input": 1}}
    text = "".join(chr(0x20000 + n) for n in range(MAX_QUESTIONS * MAX_CONTENTS + 1))
    async with serving(says(found)) as server, fleet_of(manifest(server.url, changes)) as fleet:
        assert await fleet.judge([span(text)], FAR) == [[Verdict("far", Status.TIMEOUT)]]
    assert not server.requests


async def test_threat_34_a_caller_that_leaves_closes_the_connection() -> None:
    """Work for nobody is not left running on somebody's GPU."""
    async with serving(silent) as server, fleet_of(manifest(server.url, concurrency=1), deadline=60.0) as fleet:
        asked = asyncio.create_task(fleet.judge([span("hello")], FAR))
        async with asyncio.timeout(5):
            while not server.requests:  # noqa: ASYNC110 - the server is a stub that tells nobody
                await asyncio.sleep(0.005)
            asked.cancel()
            await asyncio.gather(asked, return_exceptions=True)
            await asyncio.wait_for(_all_let_go(fleet), 5)


async def _all_let_go(fleet: RemoteFleet) -> None:
    """Wait until no connection of the fleet is open; each place that was taken is free again."""
    station = fleet._stations["far"]
    pool = station._endpoints[0]._pool
    assert pool is not None
    while pool._links:  # noqa: ASYNC110 - closing takes a turn of the loop
        await asyncio.sleep(0.005)
    assert not station._places.locked()


async def test_local_and_remote_classifiers_judge_side_by_side() -> None:
    """One fleet to the pipeline; each span has every verdict, and a name that nobody has has none."""
    async with serving(says(found)) as server, fleet_of(manifest(server.url)) as far:
        joined = JoinedFleet(LocalFleet({}, deadline_seconds=5.0), far)
        readings, said = await joined.classify([span("you dotard"), span("hi")], FAR | {"absent"})
        assert [r.span.text for r in readings] == ["you dotard", "hi"]
        assert [[v.classifier for v in of_one] for of_one in said] == [["far"], ["far"]]
        assert said[0][0].findings == (Finding("hate", 0.9, 4, 10),)


async def test_the_time_of_a_call_is_counted_where_a_server_was_asked() -> None:
    """`caveat_classifier_seconds` is of calls; a text that is empty makes none."""
    timings: list[tuple[str, float]] = []
    async with (
        serving(says(found)) as server,
        fleet_of(manifest(server.url), on_timing=lambda *t: timings.append(t)) as fleet,
    ):
        await fleet.judge([span("")], FAR)
        assert not timings
        await fleet.judge([span("hello")], FAR)
    assert [name for name, _ in timings] == ["far"]


def test_a_server_that_fails_ends_a_measurement_and_only_marks_a_moderation() -> None:
    """In a table of figures, a text that nobody judged would look like one in which nothing was found."""
    built = {"far": remote(manifest("http://127.0.0.1:9"))}
    reading = read(span("hello"))
    with at_hand(built) as classifiers:
        assert classifiers["far"].classify([reading]) == [Verdict("far", Status.ERROR)]
    with measurable(built) as measured, pytest.raises(NoVerdictError, match="far"):
        measured[0].classify([reading])
