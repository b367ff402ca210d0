"""The queue and the batcher of the classification worker: whatever comes and goes, each row runs once or never."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.workers.classification.batcher import PATIENCE_SECONDS, next_batch
from gateway.workers.classification.plan import LOWEST, Plan, plan_of, warming, widths_up_to
from gateway.workers.classification.queue import Queue
from gateway.workers.classification.types import FullError, Row, Ticket, Urgency

CPU = plan_of("cpu", 512)
GPU = plan_of("cuda", 512, 4096)
NEVER = float("inf")


def ticket(
    number: int, *lengths: int, urgency: Urgency = Urgency.ORDINARY, arrived: float = 0.0, **more: float
) -> Ticket:
    rows: tuple[Row, ...] = tuple((7,) * length for length in lengths)
    return Ticket(number, "m", rows, urgency, arrived, more.get("expires", NEVER))


def queue(plan: Plan, *tickets: Ticket, capacity: int = 1_000_000) -> Queue:
    made = Queue({"m": plan}, capacity)
    for each in tickets:
        made.put(each)
    return made


def order(waiting: Queue, now: float = 0.0) -> list[int]:
    found = []
    while (batch := next_batch(waiting, now)) is not None:
        found += [slot.ticket for slot in batch.slots]
    return found


@given(
    seed=st.integers(0, 2**32),
    plan=st.sampled_from([CPU, GPU, plan_of("cpu", 64, 200), plan_of("cuda", 512, may_pad=False)]),
)
def test_each_row_runs_once_unless_nobody_wants_it_any_more(seed: int, plan: Plan) -> None:
    """A row that is lost is a caller who waits for ever; one that runs twice is paid for twice."""
    chance = random.Random(seed)
    waiting = Queue({"m": plan}, 100_000)
    wanted: set[tuple[int, int]] = set()
    ran: list[tuple[int, int]] = []
    for number in range(60):
        now = number / 50
        match chance.randrange(4):
            case 0 | 1:
                lengths = [chance.randint(1, 700) for _ in range(chance.randint(1, 6))]
                urgency = chance.choice(list(Urgency))
                waiting.put(ticket(number, *lengths, urgency=urgency, arrived=now, expires=now + chance.random()))
                wanted |= {(number, place) for place in range(len(lengths))}
            case 2:
                gone = chance.randrange(60)
                waiting.drop(gone)
                wanted -= {key for key in wanted if key[0] == gone and key not in ran}
            case _:
                for gone in waiting.expire(now):
                    wanted -= {key for key in wanted if key[0] == gone and key not in ran}
                if (batch := next_batch(waiting, now)) is not None:
                    ran += [(slot.ticket, slot.place) for slot in batch.slots]
    while (batch := next_batch(waiting, 2.0)) is not None:
        ran += [(slot.ticket, slot.place) for slot in batch.slots]
    assert len(ran) == len(set(ran))
    assert set(ran) == wanted
    assert (len(waiting), waiting.rows, waiting.tokens, waiting._lanes) == (0, 0, 0, {})


@given(lengths=st.lists(st.integers(1, 900), min_size=1, max_size=200), budget=st.integers(1, 50_000))
def test_a_run_stays_within_its_budget_and_its_bucket(lengths: list[int], budget: int) -> None:
    """A run beyond the budget is memory that a card does not have; rows of other lengths are padding."""
    plan = plan_of("cuda", 512, budget)
    waiting = queue(plan, ticket(0, *lengths))
    while (batch := next_batch(waiting, 0.0)) is not None:
        widths = {plan.width_of(len(slot.row)) for slot in batch.slots}
        assert len(widths) == 1
        shape = batch.shape
        assert shape is not None
        assert shape.width in widths
        assert len(batch.slots) <= shape.height < 2 * max(LOWEST, len(batch.slots))
        assert batch.tokens <= max(budget, LOWEST * shape.width)


@given(length=st.integers(1, 512))
def test_padding_is_less_than_half_of_a_row(length: int) -> None:
    """A bucket that is too wide makes the card work for nothing."""
    width = GPU.width_of(length)
    assert length <= width
    assert width == 32 or 2 * (width - length) < width


def test_on_a_cpu_each_row_runs_alone_and_unpadded() -> None:
    """Batches cost more than they spare there."""
    waiting = queue(CPU, ticket(0, 9, 200, 9))
    batches = [next_batch(waiting, 0.0) for _ in range(3)]
    assert [b and (len(b.slots), b.tokens, b.shape) for b in batches] == [(1, 9, None), (1, 9, None), (1, 200, None)]


def test_windows_of_answers_go_before_documents_that_came_earlier() -> None:
    """Somebody is reading the answer; a document is read by nobody before all of it is judged."""
    waiting = queue(CPU, ticket(0, *[500] * 5), ticket(1, 40, urgency=Urgency.FIRST), ticket(2, 40))
    assert order(waiting) == [1, 0, 0, 0, 0, 0, 2]


def test_nothing_starves_behind_what_is_urgent() -> None:
    """With answers enough to fill a card, a prompt would otherwise never be judged."""
    late = PATIENCE_SECONDS
    waiting = queue(CPU, ticket(0, 50), *(ticket(n, 50, urgency=Urgency.FIRST, arrived=late) for n in range(1, 9)))
    assert order(waiting, now=late)[0] == 0


def test_rows_of_other_tickets_fill_a_run() -> None:
    """That is what a card is for; urgent ones take their places first."""
    plan = plan_of("cuda", 512, 8 * 64)
    waiting = queue(
        plan, *(ticket(n, 60) for n in range(6)), *(ticket(n, 64, urgency=Urgency.FIRST) for n in (6, 7, 8))
    )
    batch = next_batch(waiting, 0.0)
    assert batch is not None
    assert [slot.ticket for slot in batch.slots] == [6, 7, 8, 0, 1, 2, 3, 4]


def test_a_full_queue_refuses_and_says_when_to_come_again() -> None:
    """Piled-up work is answered after its deadline, all of it."""
    waiting = queue(CPU, ticket(0, 500), capacity=600)
    with pytest.raises(FullError) as refused:
        waiting.put(ticket(1, 200), tokens_per_second=100.0)
    assert refused.value.retry_after_seconds == 5
    waiting.put(ticket(2, 100))
    assert (len(waiting), waiting.tokens) == (2, 600)


def test_what_is_larger_than_the_queue_is_taken_when_nothing_else_waits() -> None:
    """A long document could otherwise never be judged."""
    assert order(queue(CPU, ticket(0, *[500] * 4), capacity=600)) == [0] * 4


def test_expired_work_leaves_the_queue() -> None:
    """Its caller has had a timeout; a run for it is a run taken from somebody else."""
    waiting = queue(CPU, ticket(0, 10, 20, expires=1.0), ticket(1, 10, expires=3.0))
    assert waiting.expire(0.9) == []
    assert waiting.expire(1.0) == [0]
    assert order(waiting) == [1]


@pytest.mark.parametrize("window", [8, 31, 32, 33, 64, 500, 512, 8192])
def test_every_length_up_to_the_window_has_a_bucket(window: int) -> None:
    """The widest run is the one that the start has to have tried."""
    widths = widths_up_to(window)
    assert widths[-1] == window
    assert list(widths) == sorted(set(widths))
    assert len(warming(plan_of("cuda", window))) >= len(widths)
