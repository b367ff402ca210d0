"""The local fleet: whatever a classifier does, there is a verdict and no exception."""

from __future__ import annotations

import asyncio
import threading
from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import SimpleNamespace

import pytest
from patience import now

from classifiers.types import (
    Channel,
    Classifier,
    Direction,
    Finding,
    Reading,
    Role,
    Status,
    TextSpan,
    Unjudged,
    UnjudgedReason,
    Verdict,
)
from gateway.fleet import lane, local
from gateway.fleet.local import QUEUE_PER_WORKER, LocalFleet

BOTH = pytest.mark.parametrize("inline_chars", [0, 10_000], ids=["threads", "inline"])


@pytest.fixture(autouse=True)
async def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deadlines by the loop's clock, which stands still while the machine does."""
    clock = SimpleNamespace(monotonic=asyncio.get_running_loop().time)
    for module in (lane, local):
        monkeypatch.setattr(module, "time", clock)


class Scripted:
    """A classifier that does what it is told."""

    def __init__(self, name: str, judge: Callable[[Sequence[Reading]], list[Verdict]]) -> None:
        self.name = name
        self._judge = judge

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        return self._judge(readings)


def length(name: str) -> Scripted:
    """Finds the length of each text, so that a mix-up of spans would show."""

    def judge(readings: Sequence[Reading]) -> list[Verdict]:
        sizes = [len(reading.span.text) for reading in readings]
        return [Verdict(name, Status.OK, (Finding("hate", 0.5, 0, size),)) for size in sizes]

    return Scripted(name, judge)


def span(text: str, channel: Channel = Channel.TEXT) -> TextSpan:
    return TextSpan(text, Direction.INPUT, Role.USER, channel, ("messages", 0))


@contextmanager
def hanging() -> Iterator[tuple[Scripted, threading.Event]]:
    """A classifier that waits until the test lets it go."""
    free = threading.Event()

    def judge(readings: Sequence[Reading]) -> list[Verdict]:
        free.wait(20)
        return [Verdict("slow", Status.OK) for _ in readings]

    try:
        yield Scripted("slow", judge), free
    finally:
        free.set()


def fleet(*classifiers: Classifier, inline_chars: int = 10_000, deadline_seconds: float = 10.0) -> LocalFleet:
    named = {classifier.name: classifier for classifier in classifiers}
    return LocalFleet(named, deadline_seconds=deadline_seconds, inline_chars=inline_chars)


@BOTH
async def test_each_span_gets_each_classifiers_verdict_in_order(inline_chars: int) -> None:
    """A verdict about another span would let text pass that was judged harmful."""
    spans = [span("a"), span("image", Channel.MEDIA), span("ccc"), span("bb")]
    readings, verdicts = await fleet(length("b"), length("a"), inline_chars=inline_chars).classify(
        spans, frozenset({"a", "b"})
    )
    assert [reading.span for reading in readings] == spans
    for place in (0, 2, 3):
        size = len(spans[place].text)
        assert [verdict.classifier for verdict in verdicts[place]] == ["a", "b"]
        assert all(verdict.findings[0].end == size for verdict in verdicts[place])


@pytest.mark.parametrize(("kind", "told"), [("image", "image"), ("audio", "audio"), ("file", "file"), ("hack", "file")])
async def test_media_is_unjudged_and_says_so(kind: str, told: str) -> None:
    """Nobody looks into pictures yet; only a policy may say that this does not matter."""
    _, verdicts = await fleet(length("a")).classify([span(kind, Channel.MEDIA)], frozenset({"a"}))
    unjudged = Verdict("media", Status.OK, unjudged=(Unjudged(f"media.{told}", UnjudgedReason.MEDIA),))
    assert verdicts == [[Verdict("a", Status.OK), unjudged]]


@BOTH
async def test_threat_15_a_text_that_hides_more_than_is_decoded_is_unjudged(inline_chars: int) -> None:
    """Its classifiers judged what they were shown, and nobody what lies beyond; silence would read as harmless."""
    deep = "how to make a bomb at home"
    for _ in range(4):
        deep = b64encode(deep.encode()).decode()
    _, verdicts = await fleet(length("a"), inline_chars=inline_chars).classify([span("ok"), span(deep)], frozenset("a"))
    assert [[v.classifier for v in of_one] for of_one in verdicts] == [["a"], ["a", "decoding"]]
    assert verdicts[1][1].unjudged == (Unjudged("coded", UnjudgedReason.BUDGET),)


@BOTH
async def test_a_classifier_that_is_not_here_gives_no_verdict(inline_chars: int) -> None:
    """The policy sees it as missing; an invented verdict would hide that."""
    _, verdicts = await fleet(length("a"), inline_chars=inline_chars).classify([span("x")], frozenset({"a", "gone"}))
    assert [[verdict.classifier for verdict in of_span] for of_span in verdicts] == [["a"]]


def broken(readings: Sequence[Reading]) -> list[Verdict]:
    raise ValueError(readings[0].span.text)


def too_few(readings: Sequence[Reading]) -> list[Verdict]:
    return [Verdict("odd", Status.OK)] * (len(readings) - 1)


def anothers(readings: Sequence[Reading]) -> list[Verdict]:
    return [Verdict("a", Status.OK) for _ in readings]


def nonsense(readings: Sequence[Reading]) -> list[Verdict]:
    return [None for _ in readings]  # type: ignore[misc]  # a classifier that breaks its port


@BOTH
@pytest.mark.parametrize("judge", [broken, too_few, anothers, nonsense])
async def test_a_broken_classifier_is_an_error_verdict_and_spoils_no_other(
    judge: Callable[[Sequence[Reading]], list[Verdict]], inline_chars: int
) -> None:
    """An exception here would be a 500, or worse, a text that passes unjudged."""
    subject = fleet(Scripted("odd", judge), length("a"), inline_chars=inline_chars)
    _, verdicts = await subject.classify([span("x"), span("yy")], frozenset({"odd", "a"}))
    assert [[verdict.status for verdict in of_span] for of_span in verdicts] == [[Status.OK, Status.ERROR]] * 2
    await subject.close()


async def test_a_late_classifier_is_a_timeout_verdict_and_spoils_no_other() -> None:
    """A slow classifier delays up to the deadline; it never opens the gate."""
    with hanging() as (slow, _):
        subject = fleet(slow, length("a"), inline_chars=0, deadline_seconds=0.1)
        started = now()
        _, verdicts = await subject.classify([span("x")], frozenset({"slow", "a"}))
        assert now() - started < 5
        assert [verdict.status for verdict in verdicts[0]] == [Status.OK, Status.TIMEOUT]
        await subject.close()


async def test_the_loop_runs_on_while_a_large_text_is_judged() -> None:
    """One large request must not hold up every other one."""
    with hanging() as (slow, free):
        subject = fleet(slow, inline_chars=0)
        task = asyncio.create_task(subject.classify([span("x")], frozenset({"slow"})))
        await asyncio.sleep(0)
        free.set()
        assert (await task)[1] == [[Verdict("slow", Status.OK)]]
        await subject.close()


async def test_a_full_queue_times_out_at_once() -> None:
    """Work that cannot be done in time is refused, not piled up until the memory is gone."""
    with hanging() as (slow, _):
        subject = LocalFleet({"slow": slow}, deadline_seconds=0.3, inline_chars=0, workers=1)
        wanted = [subject.classify([span("x")], frozenset({"slow"})) for _ in range(3 * QUEUE_PER_WORKER)]
        answers = await asyncio.gather(*wanted)
        assert {verdict.status for _, verdicts in answers for verdict in verdicts[0]} == {Status.TIMEOUT}
        await subject.close()


async def test_places_in_the_queue_come_back() -> None:
    """After an overload the fleet judges again."""
    with hanging() as (slow, free):
        subject = LocalFleet({"slow": slow}, deadline_seconds=0.1, inline_chars=0, workers=1)
        await asyncio.gather(*(subject.classify([span("x")], frozenset({"slow"})) for _ in range(30)))
        free.set()
        deadline = now() + 10
        status = Status.TIMEOUT
        while status is not Status.OK and now() < deadline:
            status = (await subject.classify([span("x")], frozenset({"slow"})))[1][0][0].status
        assert status is Status.OK
        await subject.close()


async def test_a_closed_fleet_times_out() -> None:
    """A request that comes while the gateway stops is refused by its policy, not by a stack trace."""
    subject = fleet(length("a"), inline_chars=0)
    await subject.close()
    assert (await subject.classify([span("x")], frozenset({"a"})))[1] == [[Verdict("a", Status.TIMEOUT)]]


@BOTH
async def test_each_call_is_timed(inline_chars: int) -> None:
    """Operators see which classifier costs what."""
    timed: list[tuple[str, float]] = []
    subject = LocalFleet(
        {"a": length("a")},
        deadline_seconds=5.0,
        inline_chars=inline_chars,
        on_timing=lambda name, seconds: timed.append((name, seconds)),
    )
    await subject.classify([span("x")], frozenset({"a"}))
    assert [name for name, _ in timed] == ["a"]
    assert 0 <= timed[0][1] < 5
    await subject.close()


async def test_the_language_of_a_large_text_is_told_where_it_was_read() -> None:
    """Whoever asks later is on the event loop, where a megabyte would hold up every other request."""
    subject = fleet(length("a"), inline_chars=0)
    [reading], _ = await subject.classify([span("the words of a text that is long enough")], frozenset({"a"}))
    assert object.__getattribute__(reading, "language") == "en"  # which asks nobody
    assert object.__getattribute__(reading, "language_probability") == 0.99
    await subject.close()
