"""Classifiers in two stages: the second runs in a thread, and whatever it does, there is a verdict."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Sequence
from types import SimpleNamespace

import pytest
from patience import now

from classifiers.types import Channel, Direction, Finding, Reading, Role, Status, TextSpan, Verdict
from gateway.fleet import lane, local
from gateway.fleet.local import SECOND_QUEUE_PER_WORKER, LocalFleet

BOTH = pytest.mark.parametrize("inline_chars", [0, 10_000], ids=["threads", "inline"])
ONE = frozenset({"two"})

Second = Callable[[Sequence[Reading]], list[Verdict]]


def span(text: str) -> TextSpan:
    return TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ("messages", 0))


def said(reading: Reading, probability: float) -> Verdict:
    return Verdict("two", Status.OK, (Finding("hate", probability, 0, len(reading.span.text)),))


def second(readings: Sequence[Reading]) -> list[Verdict]:
    return [said(reading, 0.9) for reading in readings]


@pytest.fixture(autouse=True)
async def _patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deadlines by the loop's clock, which stands still while the machine does."""
    clock = SimpleNamespace(monotonic=asyncio.get_running_loop().time)
    for module in (lane, local):
        monkeypatch.setattr(module, "time", clock)


class TwoStages:
    """Unsure of texts with a question mark, of which the second stage says 0.9."""

    name = "two"

    def __init__(self, judge: Second = second, places: Sequence[int] | None = None) -> None:
        self._judge, self._places = judge, places

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        raise AssertionError("the fleet is to call the stages one by one")

    def begin(self, readings: Sequence[Reading]) -> tuple[list[Verdict], list[int]]:
        unsure = [i for i, reading in enumerate(readings) if "?" in reading.span.text]
        return [said(r, 0.1) for r in readings], unsure if self._places is None else list(self._places)

    def finish(
        self, readings: Sequence[Reading], verdicts: Sequence[Verdict], until: float | None = None
    ) -> list[Verdict]:
        assert until is not None
        assert len(verdicts) == len(readings)
        return self._judge(readings)


def fleet(subject: TwoStages, inline_chars: int = 10_000, deadline_seconds: float = 10.0) -> LocalFleet:
    return LocalFleet({"two": subject}, inline_chars=inline_chars, deadline_seconds=deadline_seconds)


def told(verdicts: Sequence[Sequence[Verdict]]) -> list[float | str]:
    return [v.findings[0].probability if v.findings else v.status.value for of_text in verdicts for v in of_text]


@BOTH
async def test_the_second_stage_replaces_the_verdicts_of_unsure_texts_and_of_no_other(inline_chars: int) -> None:
    """A verdict in the wrong place would let a harmful text pass as the harmless one beside it."""
    timed: list[str] = []
    subject = LocalFleet(
        {"two": TwoStages()},
        deadline_seconds=10.0,
        inline_chars=inline_chars,
        on_timing=lambda name, _: timed.append(name),
    )
    texts = ["a", "is bb?", "ccc", "dddd?"]
    _, verdicts = await subject.classify([span(text) for text in texts], ONE)
    assert told(verdicts) == [0.1, 0.9, 0.1, 0.9]
    assert [of_text[0].findings[0].end for of_text in verdicts] == [len(text) for text in texts]
    assert timed == ["two"]
    await subject.close()


def broken(readings: Sequence[Reading]) -> list[Verdict]:
    raise ValueError(readings[0].span.text)


def too_few(readings: Sequence[Reading]) -> list[Verdict]:
    return second(readings)[1:]


@BOTH
@pytest.mark.parametrize("judge", [broken, too_few])
async def test_a_broken_second_stage_is_an_error_verdict_for_the_unsure_texts(judge: Second, inline_chars: int) -> None:
    """The first stage was unsure, so its word alone must not stand."""
    subject = fleet(TwoStages(judge), inline_chars)
    _, verdicts = await subject.classify([span("a"), span("b?")], ONE)
    assert told(verdicts) == [0.1, "error"]
    await subject.close()


@BOTH
async def test_a_first_stage_that_points_beside_the_texts_is_an_error(inline_chars: int) -> None:
    """A classifier that breaks its port must not break the fleet."""
    subject = fleet(TwoStages(places=[2]), inline_chars)
    assert told((await subject.classify([span("a"), span("b?")], ONE))[1]) == ["error", "error"]
    await subject.close()


async def test_the_loop_judges_on_while_a_second_stage_is_at_work() -> None:
    """Milliseconds of a network on the event loop would hold up every stream of the gateway."""
    free = threading.Event()

    def waiting(readings: Sequence[Reading]) -> list[Verdict]:
        assert free.wait(20)
        return second(readings)

    subject = fleet(TwoStages(waiting))
    unsure = asyncio.create_task(subject.classify([span("a?")], ONE))
    await asyncio.sleep(0)
    assert told((await subject.classify([span("a")], ONE))[1]) == [0.1]
    assert not unsure.done()
    free.set()
    assert told((await unsure)[1]) == [0.9]
    await subject.close()


async def test_a_late_or_refused_second_stage_is_a_timeout_for_the_unsure_texts() -> None:
    """A slow second stage delays up to the deadline; it never opens the gate, and a flood of work is refused."""
    free = threading.Event()

    def waiting(readings: Sequence[Reading]) -> list[Verdict]:
        free.wait(20)
        return second(readings)

    subject = fleet(TwoStages(waiting), deadline_seconds=0.3)
    try:
        started = now()
        wanted = [subject.classify([span("a"), span("b?")], ONE) for _ in range(3 * SECOND_QUEUE_PER_WORKER)]
        answers = await asyncio.gather(*wanted)
        assert now() - started < 5
        assert [told(verdicts) for _, verdicts in answers] == [[0.1, "timeout"]] * len(wanted)
    finally:
        free.set()
    await subject.close()
