"""One running sequence: its request, its answer so far, and how much of both the cache holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

from gateway.workers.generation.penalties import Line
from gateway.workers.generation.runner import Piece
from gateway.workers.generation.types import Request


@dataclass(slots=True, eq=False)
class Row:
    """`filled` counts the tokens whose keys and values are in the cache: all but the last one once it answers."""

    request: Request
    arrived: float  # seconds of the engine's clock
    started: float
    answer: list[int] = field(default_factory=list)
    filled: int = 0
    latest: float | None = None  # when its last token came
    is_over: bool = False
    random: Random = field(init=False)
    drawn: float | None = None  # for the next token

    def __post_init__(self) -> None:
        self.random = Random(self.request.seed)  # noqa: S311 - draws of a model's words, no secrets

    def draw(self) -> float:
        """Return the number in [0, 1) that chooses the next token: the same one until that is said."""
        if self.drawn is None:
            self.drawn = self.random.random()
        return self.drawn

    def say(self, token: int) -> None:
        """Add a token to the answer."""
        self.answer.append(token)
        self.drawn = None

    @property
    def is_reading(self) -> bool:
        return self.filled < len(self.request.prompt)

    @property
    def line(self) -> Line:
        return Line(self.request.sampling, len(self.request.prompt), len(self.answer))

    def piece(self, most: int) -> Piece:
        """Return what the next run takes of it: at most `most` tokens of its prompt, or the last one it said."""
        if self.is_over:
            return Piece((), 0)
        if self.is_reading:
            return Piece(self.request.prompt[self.filled : self.filled + most], self.filled)
        return Piece(self.answer[-1:], self.filled)
