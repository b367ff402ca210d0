"""A remote classifier at several addresses: who is asked, what is asked again, and what no longer counts."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from patience import now
from remote_servers import Server, fleet_of, manifest_of, serving, span, whole

from classifiers.heavy.identity import Identity
from classifiers.kinds.remote import DIGEST_HEADER
from classifiers.manifest import Manifest, ManifestError, build
from classifiers.types import Direction, Status, Verdict
from gateway.fleet.budget import MOST, RetryBudget
from gateway.fleet.remote import RemoteFleet

FAR = frozenset({"far"})
PINNED = Identity(kind="sequence", weights={"model.safetensors": "ab" * 32}, options={"activation": "sigmoid"})
OTHER = PINNED.model_copy(update={"weights": {"model.safetensors": "cd" * 32}})


def whole_text(text: str) -> list[dict[str, Any]]:
    """What a worker says of a text in one window: how likely each category is, here of one alone."""
    likely = 0.9 if "dotard" in text else 0.1
    return [{"start": 0, "end": len(text), "detection": "hate", "detection_type": "hap", "score": likely}]


@dataclass
class Worker:
    """Answers as a worker of Caveat's own does; `status` and `is_silent` say how it is unwell."""

    serves: Identity = PINNED
    status: int = 200
    is_silent: bool = False
    gate: asyncio.Event | None = None
    asked: list[dict[bytes, bytes]] = field(default_factory=list)
    checks: int = 0
    server: Server | None = None
    says: Callable[[str], list[dict[str, Any]]] = field(default_factory=lambda: whole_text)

    async def script(self, server: Server, body: Any, writer: asyncio.StreamWriter) -> None:
        if body is None:
            self.checks += 1
        else:
            self.asked.append(server.requests[-1][1])
            if self.gate is not None:
                await self.gate.wait()
        if self.is_silent:
            await asyncio.sleep(3600)
        if self.status != 200:
            writer.write(f"HTTP/1.1 {self.status} No\r\nContent-Length: 0\r\n\r\n".encode())
            return
        digest = self.serves.digest
        head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{DIGEST_HEADER}: {digest}\r\n".encode()
        served = {"classifiers": [{"manifest": {"name": "toxic"}, "digest": digest}]}
        plain = [self.says(text) for text in body["contents"]] if body else served
        writer.write(whole(plain, head))


@asynccontextmanager
async def fleet_over(
    *workers: Worker, deadline: float = 5.0, worker: Identity | None = PINNED, **more: Any
) -> AsyncIterator[RemoteFleet]:
    async with AsyncExitStack() as stack:
        for each in workers:
            each.server = await stack.enter_async_context(serving(each.script))
        named: dict[str, Any] = {"map": {"hate": "hate"}}
        if worker is not None:
            named = {"worker": worker.model_dump(), "detector_id": "toxic"}
        options = named | {"endpoints": [each.server.url for each in workers if each.server is not None]}
        fleet = await stack.enter_async_context(fleet_of(manifest(options), deadline=deadline, **more))
        await fleet.start()
        yield fleet


def manifest(options: dict[str, Any]) -> Manifest:
    mapped = manifest_of("remote", "far", {"map": {"hate": "hate"}})
    return mapped.model_copy(update={"options": options})


async def ok(fleet: RemoteFleet, text: str = "you dotard", direction: Direction = Direction.INPUT) -> bool:
    [[verdict]] = await fleet.judge([span(text, direction)], FAR)
    return verdict.status is Status.OK and ("dotard" not in text or bool(verdict.findings))


async def until(holds: Callable[[], Any]) -> None:
    async with asyncio.timeout(10):
        while not holds():  # noqa: ASYNC110 - stubs tell nobody
            await asyncio.sleep(0.005)


async def test_the_address_with_the_fewest_questions_under_way_is_asked() -> None:
    """One that is slow, for whatever reason, is given less."""
    slow, quick = Worker(gate=asyncio.Event()), Worker()
    async with fleet_over(slow, quick, deadline=60.0) as fleet:
        first = [asyncio.create_task(ok(fleet, f"dotard {n}")) for n in range(2)]
        # while the quick one answers as well, the two are equally busy
        await until(lambda: slow.asked and any(each.done() for each in first))
        for n in range(20):
            assert await ok(fleet, f"a dotard {n}")
        assert slow.gate is not None
        slow.gate.set()
        assert all(await asyncio.gather(*first))
    assert (len(slow.asked), len(quick.asked)) == (1, 21)


async def test_idle_addresses_take_turns() -> None:
    """A fleet of which one works and the others wait is not what anybody pays for."""
    workers = [Worker(), Worker(), Worker()]
    async with fleet_over(*workers) as fleet:
        for n in range(9):
            assert await ok(fleet, f"dotard {n}")
    assert [len(each.asked) for each in workers] == [3, 3, 3]


@pytest.mark.parametrize("status", [401, 404, 429, 503])
async def test_what_one_address_cannot_do_another_is_asked_for(status: int) -> None:
    """One broken machine out of two must cost no verdict."""
    broken, well = Worker(), Worker()
    async with fleet_over(broken, well) as fleet:
        broken.status = status
        for n in range(12):
            assert await ok(fleet, f"dotard {n}")
        assert broken.asked


async def test_a_worker_that_says_it_is_late_is_a_timeout_and_stays() -> None:
    """It is busy, and an address that is out for being busy makes the others busier."""
    worker = Worker()
    async with fleet_over(worker) as fleet:
        worker.status = 504
        for _ in range(5):
            assert await fleet.judge([span("hello")], FAR) == [[Verdict("far", Status.TIMEOUT)]]
        worker.status = 200
        assert await ok(fleet)


async def test_a_text_that_breaks_the_model_is_not_tried_on_the_next_worker() -> None:
    """It would break there too; and the worker, which is well for all other texts, is asked on."""
    worker, other = Worker(), Worker()
    async with fleet_over(worker, other) as fleet:
        for each in (worker, other):
            each.status = 500
        for n in range(10):
            assert not await ok(fleet, f"dotard {n}")
        assert len(worker.asked) + len(other.asked) == 10
        for each in (worker, other):
            each.status = 200
        await until_asked(fleet, worker, len(worker.asked))


async def test_a_dead_address_is_asked_no_more_until_it_is_seen_to_be_well() -> None:
    """Its return is found out with a question about itself, and not with somebody's text."""
    told: list[str] = []
    ill, well = Worker(), Worker()
    async with fleet_over(ill, well, on_event=lambda name, _: told.append(name)) as fleet:
        ill.status = 503
        await until_asked(fleet, ill)
        before = len(ill.asked)
        for n in range(10):
            assert await ok(fleet, f"dotard {n}")
        assert len(ill.asked) == before
        ill.status = 200
        await until(lambda: "remote_up" in told)
        await until_asked(fleet, ill, before)
    assert told == ["remote_down", "remote_up"]


async def until_asked(fleet: RemoteFleet, worker: Worker, before: int = 0) -> None:
    async with asyncio.timeout(10):
        while len(worker.asked) <= before:
            assert await ok(fleet, f"dotard {time.monotonic()}")


async def test_a_silent_address_costs_half_of_the_deadline_and_no_verdict() -> None:
    """A machine that was stopped accepts connections and says nothing: the commonest way to hang."""
    stopped, well = Worker(), Worker()
    async with fleet_over(stopped, well, deadline=0.4) as fleet:
        stopped.is_silent = True
        for n in range(8):
            assert await ok(fleet, f"dotard {n}")
        assert 1 <= len(stopped.asked) <= 3
        await until(lambda: stopped.checks > 1)
        before = len(stopped.asked)
        began = now()
        for n in range(20):
            assert await ok(fleet, f"a dotard {n}")
        assert now() - began < 2.0, "asked, the silent one would take 0.2 s of each: 4 s"
        assert len(stopped.asked) == before


async def test_a_dead_fleet_is_an_error_at_once() -> None:
    """Nobody judged the text, and the policy decides what that means."""
    workers = [Worker(), Worker()]
    async with fleet_over(*workers) as fleet:
        for each in workers:
            each.status = 503
        assert await fleet.judge([span("hello")], FAR) == [[Verdict("far", Status.ERROR)]]
        began = now()
        for _ in range(100):
            assert await fleet.judge([span("hello")], FAR) == [[Verdict("far", Status.ERROR)]]
        assert now() - began < 1
    assert [len(each.asked) for each in workers] == [1, 1]


async def test_a_worker_with_other_weights_is_not_believed() -> None:
    """Somebody who exchanged a model behind an address would otherwise have changed the policy of everybody."""
    told: list[tuple[str, str]] = []
    async with fleet_over(Worker(serves=OTHER), on_event=lambda *words: told.append(words)) as fleet:
        assert await fleet.judge([span("you dotard")], FAR) == [[Verdict("far", Status.ERROR)]]
    assert [name for name, _ in told] == ["remote_other"]


async def test_weights_that_change_later_are_noticed_at_the_first_answer() -> None:
    """A worker is started anew without any connection telling so; each answer says what gave it."""
    told: list[str] = []
    worker = Worker()
    async with fleet_over(worker, on_event=lambda name, _: told.append(name)) as fleet:
        assert await ok(fleet)
        worker.serves = OTHER
        assert not await ok(fleet)
        await until(lambda: worker.checks > 1)
        assert not await ok(fleet)
        asked = len(worker.asked)
        worker.serves = PINNED
        await until(lambda: "remote_up" in told)
        assert await ok(fleet)
    assert asked == 2
    assert told == ["remote_other", "remote_up"]


@pytest.mark.parametrize(
    "says",
    [
        lambda _: [],
        lambda text: [each | {"end": len(text) - 1} for each in whole_text(text)],
        lambda text: [each | {"start": 1} for each in whole_text(text)],
        lambda text: [each | {"detection": "toxicity"} for each in whole_text(text)],
        lambda text: [each | {"detection_type": "unjudged"} for each in whole_text(text)],
    ],
)
async def test_what_a_worker_left_out_was_not_judged(says: Callable[[str], list[dict[str, Any]]]) -> None:
    """A worker speaks of every window and category; silence on one is a fault of it and no finding of nothing."""
    async with fleet_over(Worker(says=says)) as fleet:
        assert await fleet.judge([span("hello")], FAR) == [[Verdict("far", Status.ERROR)]]


async def test_a_worker_that_comes_back_as_another_is_told_of() -> None:
    """Whoever reads that it is down would look for a crash, and not for the wrong weights."""
    told: list[str] = []
    worker = Worker()
    async with fleet_over(worker, on_event=lambda name, _: told.append(name)) as fleet:
        worker.status = 503
        assert not await ok(fleet)
        worker.serves, worker.status = OTHER, 200
        await until(lambda: "remote_other" in told)
        assert not await ok(fleet)
    assert told == ["remote_down", "remote_other"]


async def test_a_worker_is_told_the_deadline_and_that_an_answer_is_being_read() -> None:
    """So that it drops what nobody waits for, and lets streams go first. It is told nothing else."""
    worker = Worker()
    async with fleet_over(worker, deadline=60.0) as fleet:
        await ok(fleet, direction=Direction.OUTPUT)
        await ok(fleet)
    answer, prompt = worker.asked
    assert 30 < float(answer[b"caveat-deadline-seconds"]) <= 60
    assert answer[b"priority"] == b"u=1"
    assert b"priority" not in prompt
    assert prompt.keys() - {b"caveat-deadline-seconds"} == {
        *(b"host", b"accept", b"accept-encoding", b"content-type", b"content-length", b"user-agent", b"detector-id")
    }


async def test_other_servers_may_have_several_addresses_too() -> None:
    """They know nothing of digests and checks; a breaker and a second attempt are enough."""
    broken, well = Worker(status=500), Worker()
    async with fleet_over(broken, well, worker=None) as fleet:
        for n in range(12):
            assert await ok(fleet, f"dotard {n}")
    assert len(broken.asked) == 3
    assert broken.checks == well.checks == 0
    assert all(not name.startswith(b"caveat") for asked in well.asked for name in asked)


def test_second_attempts_are_a_share_of_the_first() -> None:
    """Without a bound, workers that are merely busy are asked twice as much as they could answer."""
    budget = RetryBudget()
    assert sum(budget.spend() for _ in range(200)) == int(MOST)
    for _ in range(101):
        budget.sent()
    assert sum(budget.spend() for _ in range(200)) == 10


@pytest.mark.parametrize(
    "options",
    [
        {"url": "http://a.example", "endpoints": ["http://b.example"], "map": {"hate": "hate"}},
        {"map": {"hate": "hate"}},
        {"endpoints": ["http://b.example", "http://b.example/"], "map": {"hate": "hate"}},
        {"endpoints": ["http://b.example/api/v1/text/contents"], "map": {"hate": "hate"}},
        {"endpoints": ["http://b.example"], "worker": PINNED.model_dump()},
        {"endpoints": ["http://b.example"], "worker": PINNED.model_dump(), "detector_id": "x", "map": {"hate": "hate"}},
        {
            "endpoints": ["http://b.example"],
            "worker": {"kind": "sequence", "weights": {}, "options": {}},
            "detector_id": "x",
        },
    ],
)
def test_a_manifest_that_cannot_be_meant_is_refused(options: dict[str, Any]) -> None:
    """A server that is asked another way than was meant gives verdicts that look right."""
    with pytest.raises(ManifestError, match="options"):
        build(manifest(options))
