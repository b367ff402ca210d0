"""What waits for a model: rows by bucket and urgency, in the order of their arrival. No clock, no threads.

INVARIANT: it is bounded in tokens and tickets; a ticket that was dropped, has expired or was taken whole leaves nothing
behind; a row is handed out once.
"""

from __future__ import annotations

import heapq
import math
from collections import OrderedDict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from gateway.workers.classification.plan import Plan
from gateway.workers.classification.types import FullError, Slot, Ticket, Urgency

MAX_TICKETS: Final = 4096
SHORTEST_RETRY_SECONDS: Final = 1


class Lane(NamedTuple):
    """Rows that may run together."""

    model: str
    width: int
    urgency: Urgency


class Head(NamedTuple):
    """The oldest row of a lane."""

    number: int
    arrived: float
    lane: Lane


@dataclass(slots=True)
class _Waiting:
    ticket: Ticket
    left: int  # rows that nobody has taken yet
    tokens: int  # of those


@dataclass(slots=True)
class Queue:
    """`capacity_tokens`: of all rows that wait; one ticket that is larger is taken when nothing else waits."""

    plans: Mapping[str, Plan]
    capacity_tokens: int
    capacity_tickets: int = MAX_TICKETS
    tokens: int = 0
    rows: int = 0
    _tickets: dict[int, _Waiting] = field(default_factory=dict)
    _lanes: dict[Lane, OrderedDict[tuple[int, int], Slot]] = field(default_factory=dict)
    _expiries: list[tuple[float, int]] = field(default_factory=list)

    def __len__(self) -> int:
        """How many tickets have rows that wait."""
        return len(self._tickets)

    def put(self, ticket: Ticket, tokens_per_second: float = 0.0) -> None:
        """Take a ticket with at least one row. Raises FullError, which says when to come again."""
        size = sum(map(len, ticket.rows))
        if self._tickets and (len(self) >= self.capacity_tickets or self.tokens + size > self.capacity_tokens):
            wait = self.tokens / tokens_per_second if tokens_per_second else 0.0
            raise FullError(max(SHORTEST_RETRY_SECONDS, math.ceil(wait)))
        plan = self.plans[ticket.model]
        for place, row in enumerate(ticket.rows):
            lane = Lane(ticket.model, plan.width_of(len(row)), ticket.urgency)
            self._lanes.setdefault(lane, OrderedDict())[ticket.number, place] = Slot(ticket.number, place, row)
        self._tickets[ticket.number] = _Waiting(ticket, len(ticket.rows), size)
        heapq.heappush(self._expiries, (ticket.expires, ticket.number))
        self.tokens += size
        self.rows += len(ticket.rows)

    def drop(self, number: int) -> None:
        """Forget what still waits of a ticket: nobody wants it any more."""
        waiting = self._tickets.get(number)
        if waiting is None:
            return
        plan = self.plans[waiting.ticket.model]
        for place, row in enumerate(waiting.ticket.rows):
            lane = Lane(waiting.ticket.model, plan.width_of(len(row)), waiting.ticket.urgency)
            if (number, place) in self._lanes.get(lane, ()):
                self._remove(lane, (number, place))

    def expire(self, now: float) -> list[int]:
        """Drop the tickets whose time is past, and return their numbers."""
        found = []
        while self._expiries and (self._expiries[0][0] <= now or self._expiries[0][1] not in self._tickets):
            _, number = heapq.heappop(self._expiries)
            if number in self._tickets:
                self.drop(number)
                found.append(number)
        return found

    def heads(self) -> Iterator[Head]:
        """Yield the oldest row of each lane that has one."""
        for lane, slots in self._lanes.items():
            number, _ = next(iter(slots))
            yield Head(number, self._tickets[number].ticket.arrived, lane)

    def take(self, lane: Lane, most: int) -> list[tuple[Slot, float]]:
        """Hand out the oldest rows of a lane, at most so many, each with the time at which it arrived."""
        taken: list[tuple[Slot, float]] = []
        while len(taken) < most and (slots := self._lanes.get(lane)):
            key = next(iter(slots))
            taken.append((slots[key], self._tickets[key[0]].ticket.arrived))
            self._remove(lane, key)
        return taken

    def _remove(self, lane: Lane, key: tuple[int, int]) -> None:
        slots = self._lanes[lane]
        slot = slots.pop(key)
        if not slots:
            del self._lanes[lane]
        waiting = self._tickets[slot.ticket]
        waiting.left -= 1
        waiting.tokens -= len(slot.row)
        self.tokens -= len(slot.row)
        self.rows -= 1
        if not waiting.left:
            del self._tickets[slot.ticket]
