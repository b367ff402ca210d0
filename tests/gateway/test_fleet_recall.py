"""Second stages and what comes again: a system prompt is judged once, everything else each time."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from classifiers.types import Channel, Direction, Reading, Role, Status, TextSpan, Verdict, View
from gateway.fleet.local import LocalFleet
from gateway.fleet.recall import Recall


def reading(text: str, role: Role = Role.SYSTEM, direction: Direction = Direction.INPUT) -> Reading:
    return Reading(TextSpan(text, direction, role, Channel.TEXT, ("messages", 0)), (View("raw", text),), "en", 0.9)


FIRST, SECOND = Verdict("c", Status.OK), Verdict("c", Status.OK, unjudged=())


def recalled(memory: Recall, name: str, asked: Reading) -> bool:
    return memory.fill(name, [asked], [FIRST], [0]) == []


def test_a_known_system_prompt_gets_the_verdict_of_its_second_stage() -> None:
    """An operator's prompt comes with every request, and costs its milliseconds once."""
    memory, verdicts = Recall(), [FIRST, FIRST]
    memory.keep("c", [reading("a"), reading("b")], [1], [SECOND])
    assert memory.fill("c", [reading("a"), reading("b")], verdicts, [0, 1]) == [0]
    assert verdicts[0] is FIRST
    assert verdicts[1] is SECOND


@pytest.mark.parametrize("role", [Role.USER, Role.ASSISTANT, Role.TOOL])
def test_what_others_wrote_is_judged_each_time(role: Role) -> None:
    """Else the time of an answer would tell one user what another wrote."""
    memory = Recall()
    memory.keep("c", [reading("a", role)], [0], [SECOND])
    assert not recalled(memory, "c", reading("a", role))
    assert len(memory) == 0


@pytest.mark.parametrize("status", [Status.TIMEOUT, Status.ERROR])
def test_a_verdict_that_was_not_reached_is_not_kept(status: Status) -> None:
    """A deadline missed once must not refuse a prompt for ever."""
    memory = Recall()
    memory.keep("c", [reading("a")], [0], [Verdict("c", status)])
    assert not recalled(memory, "c", reading("a"))


def test_another_text_classifier_or_direction_is_not_taken_for_it() -> None:
    """A verdict passed on to another text would let it through unjudged."""
    memory = Recall()
    memory.keep("c", [reading("a")], [0], [SECOND])
    assert recalled(memory, "c", reading("a"))
    assert not recalled(memory, "c", reading("a "))
    assert not recalled(memory, "d", reading("a"))
    assert not recalled(memory, "c", reading("a", direction=Direction.OUTPUT))


def test_the_least_recently_wanted_is_forgotten() -> None:
    """Memory has a bound, whatever prompts come."""
    memory = Recall(most=2)
    for text in "ab":
        memory.keep("c", [reading(text)], [0], [SECOND])
    assert recalled(memory, "c", reading("a"))
    memory.keep("c", [reading("x")], [0], [SECOND])
    assert [recalled(memory, "c", reading(text)) for text in "abx"] == [True, False, True]


class Counting:
    """Unsure of everything; its second stage says SECOND and counts the texts that it was asked about."""

    name = "c"

    def __init__(self) -> None:
        self.asked = 0

    def begin(self, readings: Sequence[Reading]) -> tuple[list[Verdict], list[int]]:
        return [FIRST] * len(readings), list(range(len(readings)))

    def finish(
        self, readings: Sequence[Reading], verdicts: Sequence[Verdict], until: float | None = None
    ) -> list[Verdict]:
        self.asked += len(readings)
        return [SECOND] * len(verdicts)

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        return self.finish(readings, [FIRST] * len(readings))


async def test_a_fleet_asks_the_second_stage_about_a_system_prompt_once() -> None:
    """The prompt that comes with every request must not cost every request its milliseconds."""
    subject = Counting()
    fleet = LocalFleet({"c": subject}, deadline_seconds=10.0)
    spans = [reading("a prompt").span, reading("a question", Role.USER).span]
    for _ in range(3):
        _, said = await fleet.classify(spans, frozenset({"c"}))
        assert all(verdict is SECOND for of_one in said for verdict in of_one)
    await fleet.close()
    assert subject.asked == 1 + 3
