"""The rows that run together: first those that answer, after them the group whose prompts are being read.

INVARIANT: a step changes what is known of a row only once it has succeeded for that row. A step that failed can be run
again, row by row: it writes the same keys and values to the same places, and draws the same numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import torch

from gateway.telemetry.logging import Log
from gateway.workers.generation.admission import Room
from gateway.workers.generation.penalties import Rows
from gateway.workers.generation.rows import Row
from gateway.workers.generation.runner import Piece, Runner
from gateway.workers.generation.sampling import Told, choose
from gateway.workers.generation.types import Request, Sampling

JOURNAL = Log("generation")
# torch's allocator on a CPU, C++'s, the driver's, and those of cuBLAS and cuDNN
NO_MEMORY: Final = ("can't allocate memory", "std::bad_alloc", "CUDA error: out of memory", "STATUS_ALLOC_FAILED")
# any ids that are no mark; the vocabulary of every model has them
PLAIN: Final = Request("plain", "", (5, 5), Sampling(max_tokens=2, temperature=1.0), 0)


class Part(NamedTuple):
    """Neighbouring rows that go through the model together."""

    first: int
    rows: Sequence[Row]
    pieces: Sequence[Piece]

    @property
    def width(self) -> int:
        return max(piece.start + len(piece.ids) for piece in self.pieces)


class Step(NamedTuple):
    """What a step brought: tokens of rows, and the rows with which the model cannot run.

    `is_lost`: it cannot run with any of them, nor with a plain request: the fault is not in what was asked.
    """

    told: list[tuple[Row, Told]]
    broken: list[Row]
    is_lost: bool = False


class Batch:
    """Not thread-safe: it is the engine thread's own."""

    def __init__(self, runner: Runner, room: Room, chunk_tokens: int, *, is_fixed: bool = False) -> None:
        """`is_fixed`: the cache has its full size already, and keeps it."""
        self.answering: list[Row] = []  # in rows 0, 1, … of the cache
        self.reading: list[Row] = []  # from row `_front` on, the shortest rest of a prompt first
        self._front = 0
        self._runner = runner
        self._cache = runner.cache
        self._room = room
        self._chunk = chunk_tokens
        self._is_fixed = is_fixed

    @property
    def rows(self) -> list[Row]:
        return [*self.answering, *(row for row in self.reading if not row.is_over)]

    def warm(self) -> None:
        """Have the runner prepare every shape of a step that it prepares at all."""
        shapes = self._runner.warm()
        if shapes:
            JOURNAL.info("compiled", shapes=shapes)

    def fits(self, group: Sequence[Row], newcomer: int) -> bool:
        """Tell whether a prompt of `newcomer` tokens may be read in the same run as the group's."""
        widest = max([newcomer, *(len(row.request.prompt) for row in group)])
        return not group or (len(group) + 1) * min(widest, self._chunk) <= self._chunk

    def admit(self, group: Sequence[Row]) -> None:
        """Begin to read the prompts of a group. The one before it must have been read."""
        self._front = len(self.answering)
        self.reading = sorted(group, key=lambda row: len(row.request.prompt))

    def step(self) -> Step:
        """Run the model once over each part, choose a token for each row that is due. Raises on lack of memory."""
        parts = [part for part in (self._answering_part(), self._reading_part()) if part is not None]
        if not parts:
            return Step([], [])
        broken: list[Row] = []
        is_lost = False
        draws = {row: row.draw() for part in parts for row in part.rows if self._is_due(row, part)}
        try:
            self._make_room(parts)
            told = self._attempt(parts, draws)
        except (MemoryError, torch.OutOfMemoryError):
            raise
        except Exception as error:  # the edge to the model: whatever it raises ends only its cause
            if is_out_of_memory(error):
                raise MemoryError from error
            JOURNAL.error("step_failed", error, rows=sum(len(part.rows) for part in parts))
            told, broken = self._one_by_one(parts, draws)
            is_lost = len(broken) == len(self.rows) and not self._runs_plainly()
        self._advance(parts, told, broken)
        return Step(told, broken, is_lost)

    def drop(self, rows: Sequence[Row]) -> None:
        """Take rows out. What is after them in the cache moves up, a row each."""
        for row in rows:
            row.is_over = True
        self._promote()
        for place in reversed(range(len(self.answering))):
            if self.answering[place].is_over:
                last = self.answering.pop()
                if place < len(self.answering):
                    self.answering[place] = last
                    self._cache.move(len(self.answering), place, last.filled)

    def _answering_part(self) -> Part | None:
        rows = list(self.answering)
        return Part(0, rows, [row.piece(1) for row in rows]) if rows else None

    def _reading_part(self) -> Part | None:
        rows = list(self.reading)
        if not rows:
            return None
        most = max(1, self._chunk // len(rows))
        return Part(self._front, rows, [row.piece(most) for row in rows])

    def _is_due(self, row: Row, part: Part) -> bool:
        """Whether this run brings the row to a point where a token is chosen."""
        piece = part.pieces[part.rows.index(row)] if row.is_reading else None
        return not row.is_over and (piece is None or row.filled + len(piece.ids) == len(row.request.prompt))

    def _attempt(self, parts: Sequence[Part], draws: dict[Row, float]) -> list[tuple[Row, Told]]:
        due: list[tuple[int, Row]] = []  # the place of a row in the cache
        logits = []
        for part in parts:
            found = self._runner.run(part.first, part.pieces, part.width)  # [rows, vocabulary]
            places = [place for place, row in enumerate(part.rows) if row in draws]
            due += [(part.first + place, part.rows[place]) for place in places]
            logits.append(found if len(places) == len(part.rows) else found[places])
        if not due:
            return []
        together = torch.cat(logits) if len(logits) > 1 else logits[0]  # [due, vocabulary]
        lines = [row.line for _, row in due]
        places = [place for place, _ in due]
        width = max(line.length for line in lines)
        near = places == [*range(places[0], places[0] + len(places))]
        kept = self._cache.tokens[places[0] : places[0] + len(places)] if near else self._cache.tokens[places]
        tokens = kept[:, :width].to(together.device)  # [due, width]
        told = choose(Rows(together, tokens, lines), [draws[row] for _, row in due])
        return list(zip([row for _, row in due], told, strict=True))

    def _one_by_one(self, parts: Sequence[Part], draws: dict[Row, float]) -> tuple[list[tuple[Row, Told]], list[Row]]:
        told: list[tuple[Row, Told]] = []
        broken: list[Row] = []
        for part in parts:
            for place, row in enumerate(part.rows):
                alone = Part(part.first + place, [row], [part.pieces[place]])
                if row.is_over:
                    continue
                try:
                    told += self._attempt([alone], draws)
                except (MemoryError, torch.OutOfMemoryError):
                    raise
                except Exception as error:  # as above, and now its cause is known
                    if is_out_of_memory(error):
                        raise MemoryError from error
                    JOURNAL.error("row_failed", error, prompt_tokens=len(row.request.prompt))
                    broken.append(row)
        return told, broken

    def _runs_plainly(self) -> bool:
        """Tell whether a plain prompt is read and gone on with, in the cache's first row, which nothing needs any more."""
        row = Row(PLAIN, 0.0, 0.0)
        try:
            for _ in range(PLAIN.sampling.max_tokens):
                piece = row.piece(len(PLAIN.prompt))
                [(_, told)] = self._attempt([Part(0, [row], [piece])], {row: row.draw()})
                row.filled += len(piece.ids)
                row.say(told.token)
        except Exception as error:  # noqa: BLE001 - as above: that it fails is the answer
            JOURNAL.error("plain_row_failed", error)
            return False
        return True

    def _advance(self, parts: Sequence[Part], told: Sequence[tuple[Row, Told]], broken: Sequence[Row]) -> None:
        for part in parts:
            for row, piece in zip(part.rows, part.pieces, strict=True):
                if row not in broken:
                    row.filled += len(piece.ids)
        for row, one in told:
            row.say(one.token)
        self._promote()

    def _promote(self) -> None:
        """Rows whose prompts are read begin to answer; those that are over leave where they can."""
        while self.reading and self.reading[-1].is_over:
            self.reading.pop()
        while self.reading and (self.reading[0].is_over or not self.reading[0].is_reading):
            row = self.reading.pop(0)
            if not row.is_over:
                if self._front != len(self.answering):
                    self._cache.move(self._front, len(self.answering), row.filled)
                self.answering.append(row)
            self._front += 1

    def _make_room(self, parts: Sequence[Part]) -> None:
        """Have the cache hold what this step needs; where it grows, it grows to double where that is within bounds."""
        if self._is_fixed:
            return
        rows = max(part.first + len(part.rows) for part in parts)
        width = max(part.width for part in parts)
        cache = self._cache
        if rows <= cache.rows and width <= cache.columns:
            return
        columns = cache.columns if width <= cache.columns else min(max(width, 2 * cache.columns), self._room.context)
        if rows * columns > self._room.tokens:
            columns = width
        most = max(rows, min(self._room.rows, self._room.tokens // columns))
        lengths = [row.filled for row in self.answering]
        lengths += [0] * (self._front - len(lengths)) if self.reading else []
        lengths += [row.filled for row in self.reading]
        cache.grow(min(most, max(rows, 2 * cache.rows)), columns, lengths)


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error says that memory ran out; torch has no type of its own for that on a CPU or in CUDA's libraries."""
    return isinstance(error, MemoryError | torch.OutOfMemoryError) or (
        isinstance(error, RuntimeError) and any(words in str(error) for words in NO_MEMORY)
    )
