"""The worker's model threads and its HTTP door, around a model that needs no torch: what is tested is the machinery."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest

from classifiers.heavy.model import Shape
from gateway.workers.classification import server
from gateway.workers.classification.engine import Engine, JudgeError
from gateway.workers.classification.metrics import Metrics
from gateway.workers.classification.plan import Plan, plan_of
from gateway.workers.classification.queue import Queue
from gateway.workers.classification.types import Batch, FullError, Row, Scores, Urgency

SOON = 20.0


@dataclass
class Model:
    """Says how long a row is. Breaks over rows that begin with 13; waits at a gate, where there is one."""

    gate: threading.Event | None = None
    began: threading.Event = field(default_factory=threading.Event)
    runs: list[tuple[int, Shape | None]] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    is_lost: bool = False

    def __call__(self, rows: Sequence[Row], shape: Shape | None) -> list[Scores]:
        self.runs.append((len(rows), shape))
        self.rows += rows
        self.began.set()
        if self.gate is not None:
            assert self.gate.wait(SOON)
        if self.is_lost or any(row[0] == 13 for row in rows):
            raise RuntimeError("device-side assert")
        return [[float(len(row))] for row in rows]


@dataclass
class Told:
    ran_batches: list[Batch] = field(default_factory=list)
    broken: int = 0

    def ran(self, batch: Batch, seconds: float) -> None:
        self.ran_batches.append(batch)

    def broke(self, batch: Batch, error: Exception) -> None:
        self.broken += 1


@asynccontextmanager
async def engine(
    model: Model, plan: Plan | None = None, *, capacity: int = 100_000, threads: int = 1
) -> AsyncIterator[Engine]:
    made = Engine({"m": model}, Queue({"m": plan or plan_of("cuda", 512)}, capacity), Told(), threads)
    made.start()
    try:
        yield made
    finally:
        if model.gate is not None:
            model.gate.set()
        made.close()
        for each in made._pool:
            await asyncio.to_thread(each.thread.join, SOON)


def ask(
    made: Engine, *rows: Row, urgency: Urgency = Urgency.ORDINARY, seconds: float = SOON
) -> asyncio.Task[list[Scores]]:
    return asyncio.create_task(made.scores("m", rows, urgency, time.monotonic() + seconds))


async def until(holds: Callable[[], Any]) -> None:
    async with asyncio.timeout(SOON):
        while not holds():  # noqa: ASYNC110 - threads tell nobody
            await asyncio.sleep(0.002)


async def test_everybody_gets_the_scores_of_their_own_rows_in_order() -> None:
    """A mix-up would let pass what was judged harmful."""
    async with engine(Model(), threads=3) as made:
        rows = [[(1,) * (1 + (7 * n + i) % 90) for i in range(n % 5)] for n in range(60)]
        said = await asyncio.gather(*(ask(made, *each) for each in rows))
    assert said == [[[float(len(row))] for row in each] for each in rows]


async def test_a_row_that_breaks_the_model_breaks_only_its_own_ticket() -> None:
    """Else whoever finds such a text can have everybody else's go unjudged."""
    gate = threading.Event()
    model = Model(gate)
    async with engine(model) as made:
        first = ask(made, (1,))
        await until(model.began.is_set)
        others = [ask(made, (2, 2)), ask(made, (13, 1)), ask(made, (3, 3))]
        await until(lambda: len(made.queue) == 3)
        gate.set()
        said = await asyncio.gather(first, *others, return_exceptions=True)
    assert said[0] == [[1.0]]
    assert said[1] == said[3] == [[2.0]]
    assert isinstance(said[2], JudgeError)
    assert "assert" not in str(said[2])
    shapes = {shape for _, shape in model.runs}
    assert shapes == {Shape(2, 32), Shape(4, 32)}  # what warming up has met: a compiler must not be waited for here


async def test_rows_of_a_caller_who_has_gone_are_not_run() -> None:
    """Under load the work for those who gave up is what keeps the others waiting."""
    gate = threading.Event()
    model = Model(gate)
    async with engine(model) as made:
        first = ask(made, (1,))
        await until(model.began.is_set)
        gone, stays = ask(made, (5,) * 40, (5,) * 400), ask(made, (6,) * 40)
        await until(lambda: len(made.queue) == 2)
        gone.cancel()
        await asyncio.gather(gone, return_exceptions=True)
        assert len(made.queue) == 1
        gate.set()
        assert await stays == [[40.0]]
        assert await first == [[1.0]]
    assert {row[0] for row in model.rows} == {1, 6}


async def test_whoever_waits_too_long_has_a_timeout_and_no_run() -> None:
    """The caller has answered without us by then."""
    gate = threading.Event()
    model = Model(gate)
    async with engine(model) as made:
        first = ask(made, (1,))
        await until(model.began.is_set)
        with pytest.raises(TimeoutError):
            await ask(made, (5,), seconds=0.02)
        gate.set()
        await first
    assert [row[0] for row in model.rows] == [1]


async def test_answers_overtake_documents_that_wait() -> None:
    """On a queue of long documents a stream would stand still."""
    gate = threading.Event()
    model = Model(gate)
    async with engine(model, plan_of("cpu", 512)) as made:
        asked = [ask(made, (1,))]
        await until(model.began.is_set)
        asked += [ask(made, *[(2,) * 50] * 3), ask(made, (3,) * 50, urgency=Urgency.FIRST)]
        await until(lambda: len(made.queue) == 2)
        gate.set()
        await asyncio.gather(*asked)
    assert [row[0] for row in model.rows] == [1, 3, 2, 2, 2]


async def test_a_full_queue_says_so_at_once() -> None:
    """A caller who is told at once can ask another worker."""
    gate = threading.Event()
    model = Model(gate)
    async with engine(model, capacity=100) as made:
        first = ask(made, (1,))
        await until(model.began.is_set)
        second = ask(made, (2,) * 90)
        await until(lambda: len(made.queue) == 1)
        with pytest.raises(FullError):
            await ask(made, (3,) * 20)
        gate.set()
        await asyncio.gather(first, second)


async def test_a_run_that_hangs_shows() -> None:
    """Nothing else can be done about it than to start the worker anew."""
    gate = threading.Event()
    model = Model(gate)
    async with engine(model) as made:
        first = ask(made, (1,))
        await until(model.began.is_set)
        assert not made.is_stuck(SOON)
        await until(lambda: made.is_stuck(0.01))
        gate.set()
        await first
        await until(lambda: not made.is_stuck(0.01))


async def test_a_device_that_breaks_over_everything_shows() -> None:
    """A lost card gives an error for each text, fast, and would draw all requests of a fleet to itself."""
    model = Model()
    async with engine(model) as made:
        model.is_lost = True
        with pytest.raises(JudgeError):
            await ask(made, (1,))
        assert made.is_stuck(SOON)


async def test_texts_that_break_the_model_do_not_make_the_worker_look_lost() -> None:
    """Else a few of them would take the worker out for everybody."""
    async with engine(Model()) as made:
        for _ in range(10):
            with pytest.raises(JudgeError):
                await ask(made, (13,))
        assert not made.is_stuck(SOON)


def test_every_count_is_there_before_anything_has_happened() -> None:
    """An alert on a rate is silent at the first failure of its kind if that is where the series begins."""
    page = Metrics().exposition().decode()
    for why in {*server._WHY.values(), "gone", "validation"}:
        assert f'te_request_failure{{err="{why}"}} 0.0' in page
    for method in ("single", "batch"):
        assert f'te_request_count{{method="{method}"}} 0.0' in page
    assert "te_predict_count 0.0" in page
