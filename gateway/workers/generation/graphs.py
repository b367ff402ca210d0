"""Decode steps of fixed shapes, each recorded once, so that a GPU replays a graph in place of thousands of launches.

A step is padded to one of a few counts of rows and widths. What is recorded is compiled for each width once, for any number
of rows: compiling takes by far the longest, and as a compiler makes one row a case of its own, a lone row has another to
pad it, which a step that reads every weight hardly feels. INVARIANT: rows that only pad write to the scratch column and
read nothing of others; the tokens are those that the plain runner chooses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import torch

from gateway.workers.generation.cache import Focus, RowCache
from gateway.workers.generation.runner import Piece, Runner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from transformers import PreTrainedModel

FIRST_ROWS: Final = 2
FIRST_WIDTH: Final = 256
MOST_WIDTHS: Final = 64
MODE: Final = "reduce-overhead"  # torch's name for CUDA graphs


def rounded(number: int, least: int, most: int) -> int:
    """Return the next power of two times `least`, at most `most`."""
    size = least
    while size < number:
        size *= 2
    return min(size, most)


class CompiledRunner(Runner):
    """Prompts are read as they come; a step of one token a row goes through a compiled forward."""

    def __init__(self, model: PreTrainedModel, cache: RowCache, **options: Any) -> None:
        """`options` of torch.compile, in place of CUDA graphs. The cache keeps its size."""
        super().__init__(model, cache)
        settings = options or ({"mode": MODE} if self.device.type == "cuda" else {})
        _allow_shapes()
        self._compiled = torch.compile(self.forward, fullgraph=True, dynamic=False, **settings)
        cache.prepare(model)

    def run(self, first: int, pieces: Sequence[Piece], width: int) -> torch.Tensor:
        """As of the plain runner."""
        if first != 0 or any(len(piece.ids) != 1 for piece in pieces):
            return super().run(first, pieces, width)
        rows = rounded(len(pieces), FIRST_ROWS, self.cache.rows)
        shown = rounded(width, min(FIRST_WIDTH, self.cache.columns), self.cache.columns)
        return self._step(pieces, rows, shown)[: len(pieces)]

    def warm(self) -> int:
        """Compile and record every shape that can come; returns how many. A server does this before it says that it is ready."""
        _allow_shapes()  # again: the compiler keeps its settings a thread each
        shapes = {
            (rounded(rows, FIRST_ROWS, self.cache.rows), rounded(width, FIRST_WIDTH, self.cache.columns))
            for rows in _doubling(FIRST_ROWS, self.cache.rows)
            for width in _doubling(FIRST_WIDTH, self.cache.columns)
        }
        for rows, width in sorted(shapes):
            for _ in range(3):  # torch measures once, records once, and only then replays
                self._step([], rows, width)
        return len(shapes)

    def _step(self, pieces: Sequence[Piece], rows: int, width: int) -> torch.Tensor:
        pad, scratch = rows - len(pieces), self.cache.scratch
        ids = self.upload([*([piece.ids[0]] for piece in pieces), *([0],) * pad])  # [rows, 1]
        positions = self.upload([*([piece.start] for piece in pieces), *([0],) * pad])  # [rows, 1]
        columns = self.upload([*([piece.start] for piece in pieces), *([scratch],) * pad])  # [rows, 1]
        last = self.upload([0] * rows)  # [rows]
        self.cache.tokens[torch.arange(rows, device=ids.device)[:, None], columns] = ids
        self.cache.focus = Focus(0, rows, width, columns)
        if rows > 1:
            for made in (ids, positions, columns, last):
                torch._dynamo.maybe_mark_dynamic(made, 0)  # noqa: SLF001 - documented, and has no public name
        if self.device.type == "cuda":
            torch.compiler.cudagraph_mark_step_begin()
        return self._compiled(ids, positions, last, width).clone()  # a replay writes where the last one did


def _allow_shapes() -> None:
    """Have the compiler of this thread keep a step for each width; it gives up after eight else."""
    torch._dynamo.config.recompile_limit = max(MOST_WIDTHS, torch._dynamo.config.recompile_limit)  # noqa: SLF001 - there is no other way to say that several shapes are meant


def _doubling(least: int, most: int) -> list[int]:
    sizes = [least]
    while sizes[-1] < most:
        sizes.append(sizes[-1] * 2)
    return sizes
