"""A text that ends the process which judges it: found out, withheld for a while, and nobody else pays for it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from remote_servers import Server, span
from test_fleet_endpoints import FAR, Worker, fleet_over, ok, until

from classifiers.types import Direction, Status
from gateway.fleet.remote import RemoteFleet
from gateway.fleet.suspects import FIRST_PAUSE_SECONDS, FORGET_SECONDS, LONGEST_PAUSE_SECONDS, MOST, Suspects

POISON = "a poisonous dotard"


@dataclass
class Mortal(Worker):
    """Ends, connections and all, over a text with `poison` in it, and stays away until `is_dead` is unset."""

    is_dead: bool = False
    deaths: int = 0
    contents: list[list[str]] = field(default_factory=list)
    _links: set[asyncio.StreamWriter] = field(default_factory=set)

    async def script(self, server: Server, body: Any, writer: asyncio.StreamWriter) -> None:
        self._links.add(writer)
        if self.is_dead:
            writer.transport.abort()
            return
        if body is not None:
            self.contents.append(body["contents"])
            if any("poison" in text for text in body["contents"]):
                self.die()
                return
        await super().script(server, body, writer)

    def die(self) -> None:
        self.deaths += 1
        self.is_dead = True
        for link in self._links:
            link.transport.abort()
        self._links.clear()


async def statuses(fleet: RemoteFleet, *texts: str) -> list[Status]:
    return [verdict.status for [verdict] in await fleet.judge([span(text) for text in texts], FAR)]


async def revive(fleet: RemoteFleet, workers: Sequence[Mortal]) -> None:
    """Start the dead anew, and wait until the fleet has seen it."""
    for each in workers:
        each.is_dead = False
    await until(lambda: not any(e.is_out for e in fleet._stations["far"]._endpoints))


async def test_a_text_that_ended_two_workers_is_sent_to_no_third() -> None:
    """Sent again and again, as a client does that gets an error, it would end the whole fleet each time."""
    told: list[tuple[str, str]] = []
    workers = [Mortal(), Mortal(), Mortal()]
    async with fleet_over(*workers, on_event=lambda *words: told.append(words)) as fleet:
        assert await statuses(fleet, POISON) == [Status.ERROR]
        for _ in range(5):
            await revive(fleet, workers)
            assert await statuses(fleet, POISON) == [Status.ERROR]
            assert await ok(fleet, "you dotard")
    assert sum(each.deaths for each in workers) == 2
    withheld = [message for name, message in told if name == "remote_withheld"]
    assert len(withheld) == 1
    assert "not sent again for 60 s" in withheld[0]
    assert "poison" not in withheld[0]


async def test_texts_of_the_same_question_are_judged_without_the_one_that_ends_workers() -> None:
    """A conversation of fifty turns is one question, and forty-nine of them did nothing."""
    workers = [Mortal(), Mortal(), Mortal()]
    others = [f"dotard {n}" for n in range(5)]
    async with fleet_over(*workers) as fleet:
        assert await statuses(fleet, *others, POISON) == [*[Status.OK] * 5, Status.ERROR]
        await revive(fleet, workers)
        assert await statuses(fleet, POISON, *others) == [Status.ERROR, *[Status.OK] * 5]
    assert sum(each.deaths for each in workers) == 2
    asked = [contents for each in workers for contents in each.contents]
    assert others in asked  # nothing is left of the suspicion: they go together again


async def test_whoever_was_under_way_at_both_ends_is_not_blamed() -> None:
    """The system prompt of everybody would go unjudged because somebody else's text was there at the same time."""
    first, second, third = workers = [Mortal(), Mortal(), Mortal()]
    async with fleet_over(*workers, deadline=20.0) as fleet:
        first.gate = second.gate = asyncio.Event()
        asked = [asyncio.create_task(statuses(fleet, "a dotard of everybody")) for _ in range(2)]
        await until(lambda: first.asked and second.asked)
        first.die()
        second.die()
        assert await asyncio.gather(*asked) == [[Status.OK]] * 2
        assert not fleet._stations["far"]._suspects
    assert third.deaths == 0


async def test_what_is_new_at_the_second_end_is_asked_about_again() -> None:
    """Only the suspect is withheld: a text that came while it was tried again had no part in the first end."""
    told: list[str] = []
    workers = [Mortal(gate=asyncio.Event()) for _ in range(3)]
    async with fleet_over(*workers, deadline=20.0, on_event=lambda name, _: told.append(name)) as fleet:
        fresh = [asyncio.create_task(ok(fleet, f"a fresh dotard {n}")) for n in range(3)]
        await until(lambda: all(each.asked for each in workers))
        open_gate(workers[0])
        await until(lambda: any(each.done() for each in fresh))
        assert await statuses(fleet, POISON) == [Status.ERROR]  # the first has nothing else to do, the next one has
        assert sum(each.is_dead for each in workers) == 2
        for each in workers:
            open_gate(each)
        assert await asyncio.gather(*fresh) == [True] * 3
    assert told.count("remote_withheld") == 1


def open_gate(worker: Worker) -> None:
    assert worker.gate is not None
    worker.gate.set()


async def test_a_worker_that_is_killed_costs_nobody_a_verdict_and_leaves_no_suspicion() -> None:
    """Memory runs out and machines are taken away far more often than texts end processes."""
    first, second = workers = [Mortal(), Mortal()]
    async with fleet_over(*workers, deadline=20.0) as fleet:
        first.gate = asyncio.Event()
        asked = [asyncio.create_task(statuses(fleet, f"dotard {n}", f"a dotard {n}")) for n in range(8)]
        await until(lambda: len(first.asked) == 4)
        first.die()
        assert await asyncio.gather(*asked) == [[Status.OK, Status.OK]] * 8
        assert not fleet._stations["far"]._suspects
    assert second.deaths == 0


async def test_a_server_that_is_not_ours_is_not_taken_to_have_ended() -> None:
    """A balancer in front of it closes connections for reasons of its own; its breaker sees to that."""
    workers = [Mortal(), Mortal()]
    async with fleet_over(*workers, worker=None) as fleet:
        await fleet.judge([span(POISON, Direction.INPUT)], FAR)
        assert not fleet._stations["far"]._suspects


def test_a_text_is_withheld_for_longer_each_time_and_never_for_good() -> None:
    """Who was blamed wrongly is asked about again; what really ends workers ends ever fewer."""
    suspects = Suspects()
    suspects.suspect(["x"], 0.0)
    assert suspects.among(["x", "y"], 0.0) == ["x"]
    assert not suspects.is_withheld("x", 0.0)
    pauses = [suspects.convict("x", 0.0) for _ in range(40)]
    assert pauses[:3] == [FIRST_PAUSE_SECONDS, 2 * FIRST_PAUSE_SECONDS, 4 * FIRST_PAUSE_SECONDS]
    assert max(pauses) == LONGEST_PAUSE_SECONDS
    assert suspects.is_withheld("x", LONGEST_PAUSE_SECONDS - 1)
    assert not suspects.is_withheld("x", LONGEST_PAUSE_SECONDS)
    suspects.suspect(["x"], 1.0)  # it was one of several at another end: that makes it no better and no worse
    assert suspects.is_withheld("x", LONGEST_PAUSE_SECONDS - 1)
    suspects.clear(["x"])
    assert not suspects


def test_suspects_are_bounded_and_the_latest_are_kept() -> None:
    """Whoever can end workers at will must not be able to fill the gateway's memory too."""
    suspects = Suspects()
    suspects.suspect((str(n) for n in range(MOST + 10)), 0.0)
    assert len(suspects) == MOST
    assert suspects.among(["0", str(MOST + 9)], 0.0) == [str(MOST + 9)]


def test_suspects_that_nobody_asks_about_again_are_forgotten() -> None:
    """While there is one, every text of every request is hashed; a machine that was lost once must not cost that for ever."""
    suspects = Suspects()
    suspects.suspect(["old"], 0.0)
    suspects.suspect(["new"], 10.0)
    assert suspects.among(["old", "new"], FORGET_SECONDS + 5) == ["new"]
    assert not suspects.among(["old", "new"], FORGET_SECONDS + 15)
    assert not suspects


def test_a_text_that_is_no_unicode_can_be_a_suspect() -> None:
    """An error here would take the verdict of a text that only met a dying worker."""
    suspects = Suspects()
    suspects.suspect(["\ud800"], 0.0)
    assert suspects.among(["\ud800"], 0.0)
