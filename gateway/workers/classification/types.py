"""The terms of the classification worker: what waits, what runs together, and why something is refused.

A ticket is what one request wants of one model: some rows of token ids. A batch is rows of any tickets of one model.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple, Protocol, TypeAlias

from classifiers.heavy.model import Shape

Row: TypeAlias = tuple[int, ...]  # token ids, the model's own marks included
Scores: TypeAlias = list[float]  # one probability per output of the model


class Urgency(IntEnum):
    FIRST = 0  # a window of an answer: somebody is reading what comes before it
    ORDINARY = 1


class Slot(NamedTuple):
    """One row that waits or runs, and whose it is."""

    ticket: int
    place: int
    row: Row


@dataclass(frozen=True, slots=True)
class Ticket:
    number: int  # grows with each ticket
    model: str
    rows: tuple[Row, ...]
    urgency: Urgency
    arrived: float
    expires: float  # by the same clock; from then on nobody waits for it


@dataclass(frozen=True, slots=True)
class Batch:
    model: str
    slots: tuple[Slot, ...]
    shape: Shape | None  # what to fill up to; None: the longest row
    waited: tuple[float, ...]  # seconds that each slot was in the queue

    @property
    def tokens(self) -> int:
        """What the run costs, padding included."""
        height, width = self.shape or (len(self.slots), max(len(slot.row) for slot in self.slots))
        return height * width


class FullError(Exception):
    """There is no room for a ticket."""

    def __init__(self, retry_after_seconds: int) -> None:
        super().__init__("more waits than can be judged in time")
        self.retry_after_seconds = retry_after_seconds


class Run(Protocol):
    """One run of a model over rows. Raises whatever the model raises."""

    def __call__(self, rows: Sequence[Row], shape: Shape | None) -> list[Scores]: ...
