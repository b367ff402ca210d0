"""The child process: whatever becomes of it, there is a verdict, and the gateway stays free of torch.

Most tests give it a classifier that needs no torch, since what is tested is the process and not the model.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path
from typing import Any

import psutil
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from patience import now

from classifiers.heavy import wire
from classifiers.heavy.server import Server
from classifiers.manifest import load_classifiers
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
from gateway.errors import ConfigurationError
from gateway.fleet.child import FATAL, MAX_WAITING, ChildFleet
from gateway.fleet.joined import JoinedFleet
from gateway.fleet.local import LocalFleet

MAIL = "write to jo@example.org please"
NAMES = frozenset({"patterns", "language"})


def span(text: str, channel: Channel = Channel.TEXT) -> TextSpan:
    return TextSpan(text, Direction.INPUT, Role.USER, channel, ("messages", 0, "content"))


@asynccontextmanager
async def running(names: frozenset[str] = NAMES, **change: Any) -> AsyncIterator[ChildFleet]:
    fleet = ChildFleet(sorted(names), change.pop("folder", None), **({"deadline_seconds": 60.0} | change))
    await fleet.start()
    try:
        yield fleet
    finally:
        await fleet.close()


async def until(holds: Callable[[], bool], seconds: float = 60.0) -> None:
    deadline = now() + seconds
    while not holds():
        assert now() < deadline, "it did not come to pass in time"
        await asyncio.sleep(0.01)


async def test_the_child_says_what_the_classifiers_say_here() -> None:
    """A verdict must not change because another process gave it."""
    spans = [span(MAIL), span("image", Channel.MEDIA), span("请问怎么去火车站？\ud800"), span("")]
    here = LocalFleet(load_classifiers(NAMES), deadline_seconds=20.0)
    _, expected = await here.classify(spans, NAMES)
    async with running() as fleet:
        said = await fleet.judge(spans, NAMES)
        joined = JoinedFleet(LocalFleet({}, deadline_seconds=20.0), fleet)
        readings, together = await joined.classify(spans, NAMES)
    without_media = [[v for v in of_one if v.classifier != "media"] for of_one in expected]
    assert said == without_media
    assert [sorted(of_one) for of_one in together] == [sorted(of_one) for of_one in expected]
    assert [reading.span for reading in readings] == spans
    assert any(finding.category == "privacy.pii.email" for verdict in said[0] for finding in verdict.findings)


async def test_light_and_heavy_classifiers_answer_together() -> None:
    """A policy requires both kinds in one breath."""
    async with running(frozenset({"patterns"})) as fleet:
        joined = JoinedFleet(LocalFleet(load_classifiers(["language"]), deadline_seconds=20.0), fleet)
        _, verdicts = await joined.classify([span(MAIL)], NAMES | {"elsewhere"})
        _, light = await joined.classify([span(MAIL)], frozenset({"language"}))
    assert {v.classifier for v in verdicts[0]} == NAMES
    assert [v.classifier for v in light[0]] == ["language"]


async def test_requests_at_once_get_their_own_answers() -> None:
    """A mix-up would let pass what was judged harmful."""
    texts = [f"{'x' * n} jo{n}@example.org" for n in range(40)]
    async with running() as fleet:
        answers = await asyncio.gather(*(fleet.judge([span(text)], frozenset({"patterns"})) for text in texts))
    for text, [[verdict]] in zip(texts, answers, strict=True):
        (found,) = verdict.findings
        assert text[found.start : found.end] == text.split(" ")[1]


def _is_another(fleet: ChildFleet, process_id: int) -> bool:
    return fleet.process_id not in {None, process_id}


async def test_a_killed_child_is_an_error_and_comes_back() -> None:
    """No verdict at all would be an absence; a gateway that never recovers would refuse for ever."""
    events: list[str] = []
    async with running(on_event=lambda name, _: events.append(name)) as fleet:
        first = fleet.process_id
        assert first is not None
        os.kill(first, signal.SIGSTOP)
        asked = asyncio.create_task(fleet.judge([span(MAIL)], NAMES))
        await until(lambda: bool(fleet._waiting))
        os.kill(first, signal.SIGKILL)
        assert {v.status for v in (await asked)[0]} == {Status.ERROR}
        await until(lambda: fleet.process_id not in {None, first})
        assert {v.status for v in (await fleet.judge([span(MAIL)], NAMES))[0]} == {Status.OK}
    assert events[:2] == ["heavy_ended", "heavy_started"]


async def test_a_machine_that_had_no_room_for_a_process_is_asked_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """One moment without memory or files must not leave the gateway without its classifiers for good."""
    events: list[str] = []
    async with running(on_event=lambda name, _: events.append(name)) as fleet:
        assert fleet.process_id is not None
        with monkeypatch.context() as moment:
            moment.setattr("sys.executable", "/nowhere/python")
            os.kill(fleet.process_id, signal.SIGKILL)
            await until(lambda: "heavy_cannot_start" in events)
        await until(lambda: "heavy_started" in events)
        assert {v.status for v in (await fleet.judge([span(MAIL)], NAMES))[0]} == {Status.OK}


async def test_while_there_is_no_child_the_verdict_is_an_error() -> None:
    """Between a crash and the next start nothing may pass as harmless."""
    async with running() as fleet:
        assert fleet.process_id is not None
        os.kill(fleet.process_id, signal.SIGKILL)
        await until(lambda: fleet.process_id is None)
        assert {v.status for v in (await fleet.judge([span(MAIL)], NAMES))[0]} == {Status.ERROR}


async def test_a_child_that_hangs_is_a_timeout_and_is_replaced() -> None:
    """A process that lives and does nothing is the worst of both."""
    async with running(deadline_seconds=0.3, hang_seconds=0.1) as fleet:
        first = fleet.process_id
        assert first is not None
        os.kill(first, signal.SIGSTOP)
        began = now()
        assert {v.status for v in (await fleet.judge([span(MAIL)], NAMES))[0]} == {Status.TIMEOUT}
        assert now() - began < 5
        await until(lambda: fleet.process_id not in {None, first})
        assert not psutil.pid_exists(first)


async def test_a_request_that_killed_two_children_is_not_tried_again() -> None:
    """One poisonous text must not keep a gateway's classifiers down for everybody."""
    async with running() as fleet:
        for _ in range(FATAL):
            await until(lambda: fleet.process_id is not None)
            child = fleet.process_id
            assert child is not None
            os.kill(child, signal.SIGSTOP)
            asked = asyncio.create_task(fleet.judge([span("poison")], NAMES))
            await until(lambda: bool(fleet._waiting))
            os.kill(child, signal.SIGKILL)
            assert {v.status for v in (await asked)[0]} == {Status.ERROR}
            await until(partial(_is_another, fleet, child))
        assert {v.status for v in (await fleet.judge([span("poison")], NAMES))[0]} == {Status.ERROR}
        assert {v.status for v in (await fleet.judge([span("honey")], NAMES))[0]} == {Status.OK}
        assert "poison" not in repr(fleet._suspects)


async def test_more_than_can_be_done_in_time_is_a_timeout_at_once() -> None:
    """A queue without an end answers everybody too late."""
    async with running() as fleet:
        child = fleet.process_id
        assert child is not None
        os.kill(child, signal.SIGSTOP)
        waiting = [asyncio.create_task(fleet.judge([span("x")], NAMES)) for _ in range(MAX_WAITING)]
        await until(lambda: len(fleet._waiting) == MAX_WAITING)
        assert {v.status for v in (await fleet.judge([span("y")], NAMES))[0]} == {Status.TIMEOUT}
        os.kill(child, signal.SIGCONT)
        assert {v.status for said in await asyncio.gather(*waiting) for v in said[0]} == {Status.OK}


async def test_closing_ends_the_child_and_whoever_waits() -> None:
    """A gateway that stops must not leave a process with gigabytes behind."""
    async with running() as fleet:
        child = fleet.process_id
        assert child is not None
        os.kill(child, signal.SIGSTOP)
        asked = asyncio.create_task(fleet.judge([span(MAIL)], NAMES))
        await until(lambda: bool(fleet._waiting))
    assert {v.status for v in (await asked)[0]} == {Status.ERROR}
    assert not psutil.pid_exists(child)


async def test_the_child_ends_when_the_gateway_is_gone() -> None:
    """Also after kill -9 of the gateway, when nobody could tell it."""
    async with running() as fleet:
        assert fleet._link is not None
        child = psutil.Process(fleet._link.process.pid)
        assert fleet._supervisor is not None
        fleet._supervisor.cancel()  # nobody here kills it: only the link breaks
        fleet._link.writer.transport.abort()
        await until(lambda: not child.is_running() or child.status() == psutil.STATUS_ZOMBIE)


async def test_the_child_gets_no_secret_of_the_gateway(monkeypatch: pytest.MonkeyPatch) -> None:
    """What reads foreign weights needs no API keys."""
    monkeypatch.setenv("UPSTREAM_KEY", "sk-canary")
    monkeypatch.setenv("CAVEAT_AUDIT_KEY", "canary")
    async with running() as fleet:
        environment = psutil.Process(fleet.process_id).environ()
    assert not {"UPSTREAM_KEY", "CAVEAT_AUDIT_KEY"} & environment.keys()
    assert environment["HF_HUB_OFFLINE"] == "1"


async def test_what_cannot_be_built_stops_the_start_with_its_reason(tmp_path: Path) -> None:
    """A classifier left out is a harm let through."""
    card = {
        "name": "mine",
        "kind": "ngram",
        "version": 1,
        "categories": ["hate"],
        "languages": {"en": ["hate"]},
        "window": {"tail": 8, "context": 8, "max_input": 100},
        "weights": [{"file": "mine.npz", "sha256": "0" * 64}],
        "licence": "MIT",
    }
    (tmp_path / "mine.yaml").write_text(yaml.safe_dump(card))
    with pytest.raises(ConfigurationError, match=r"mine/mine\.npz: weights of `mine` cannot be read"):
        await ChildFleet(["mine"], tmp_path, deadline_seconds=1.0).start()


class Scripted:
    name = "scripted"

    def __init__(self, judge: Callable[[], list[Verdict]]) -> None:
        self._judge = judge

    def classify_until(self, readings: Any, expires: float) -> list[Verdict]:
        return self._judge()

    def classify(self, readings: Any) -> list[Verdict]:
        return self._judge()


def _fails() -> list[Verdict]:
    raise MemoryError


def _late() -> list[Verdict]:
    raise TimeoutError


@pytest.mark.parametrize(
    ("judge", "seconds", "status"),
    [(_fails, 9.0, Status.ERROR), (_late, 9.0, Status.TIMEOUT), (_fails, 0.0, Status.TIMEOUT)],
)
def test_the_server_turns_what_goes_wrong_into_verdicts(
    judge: Callable[[], list[Verdict]], seconds: float, status: Status
) -> None:
    """One bad text must not take the process down with all others."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        serving = threading.Thread(target=Server({"scripted": Scripted(judge)}, theirs).serve)
        serving.start()
        assert wire.receive(ours) == {"ready": ["scripted"]}
        ours.sendall(wire.frame(wire.request_message(wire.Request(7, ("scripted",), seconds, (span("a"), span("b"))))))
        message = wire.receive(ours)
        assert message is not None
        answer = wire.answer_of(message)
        assert (answer.id, answer.verdicts) == (7, {"scripted": [Verdict("scripted", status)] * 2})
        ours.shutdown(socket.SHUT_WR)
        serving.join(60)
        assert not serving.is_alive()


def test_a_finding_outside_its_text_is_no_answer() -> None:
    """A place that does not exist would break the redaction of one that does."""
    from gateway.fleet.child import _fits

    inside = Verdict("x", Status.OK, (Finding("hate", 0.5, 0, 3),))
    assert _fits([inside], [span("abc")])
    assert not _fits([inside], [span("ab")])
    assert not _fits([inside], [span("abc"), span("abc")])


SPANS = st.builds(
    TextSpan,
    st.text(st.characters(), max_size=20),
    st.sampled_from(Direction),
    st.sampled_from(Role),
    st.sampled_from(Channel),
    st.lists(st.text(max_size=5) | st.integers(0, 9), max_size=3).map(tuple),
)
FINDINGS = st.builds(
    lambda category, p, start, more: Finding(category, p, start, start + more),
    st.sampled_from(["hate", "toxicity"]),
    st.floats(0, 1),
    st.integers(0, 99),
    st.integers(0, 99),
)
VERDICTS = st.builds(
    lambda status, findings, reasons: Verdict(
        "x", status, tuple(findings), tuple(Unjudged("hate", reason) for reason in reasons)
    ),
    st.sampled_from(Status),
    st.lists(FINDINGS, max_size=3),
    st.lists(st.sampled_from(UnjudgedReason), max_size=2),
)


@given(st.lists(SPANS, max_size=3), st.lists(VERDICTS, max_size=3))
def test_what_goes_over_the_wire_comes_out_the_same(spans: list[TextSpan], verdicts: list[Verdict]) -> None:
    """Every text that JSON can carry, lone surrogates too, and every verdict there is."""
    request = wire.Request(3, ("x",), 1.5, tuple(spans))
    answer = wire.Answer(3, {"x": verdicts}, {"x": 0.25})
    sent = wire.frame(wire.request_message(request))
    assert wire.request_of(wire.message_of(sent[wire.LENGTH_BYTES :])) == request
    assert wire.length_of(sent[: wire.LENGTH_BYTES]) == len(sent) - wire.LENGTH_BYTES
    back = wire.frame(wire.answer_message(answer))
    assert wire.answer_of(wire.message_of(back[wire.LENGTH_BYTES :])) == answer


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"id": 1, "verdicts": [], "seconds": {}},
        {"id": 1, "verdicts": {"x": [["fine", [], []]]}, "seconds": {}},
        {"id": 1, "verdicts": {"x": [["ok", [["hate", 1.5, 0, 1]], []]]}, "seconds": {}},
        {"id": 1, "verdicts": {"x": [["ok", [["hate", 0.5, 2, 1]], []]]}, "seconds": {}},
        {"id": 1, "verdicts": {"x": [["ok", [[7, 0.5, 0, 1]], []]]}, "seconds": {}},
        {"id": 1, "verdicts": {"x": [["ok", [], [["hate", "mood"]]]]}, "seconds": {}},
    ],
)
def test_an_answer_of_another_form_is_an_error(message: dict[str, Any]) -> None:
    """Half an answer must not be read as a harmless one."""
    with pytest.raises(wire.WireError):
        wire.answer_of(message)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"\xff", b"[" * 100_000])
def test_a_frame_without_an_object_is_an_error(data: bytes) -> None:
    """Whatever stands at the other end, it may not bring this process down."""
    with pytest.raises(wire.WireError):
        wire.message_of(data)


def test_a_frame_that_is_cut_off_or_far_too_long_is_an_error() -> None:
    """A length from a broken process must not become an allocation of gigabytes."""
    ours, theirs = socket.socketpair()
    with ours:
        with theirs:
            theirs.sendall((9).to_bytes(4, "big") + b"{}")
        with pytest.raises(wire.WireError):
            wire.receive(ours)
    with pytest.raises(wire.WireError):
        wire.length_of(b"\xff\xff\xff\xff")
