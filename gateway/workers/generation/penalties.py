"""What changes the model's logits before one of them is chosen: biases, penalties, tokens that may not come.

Each works on all rows that ask for it at once. INVARIANT: a row's logits depend on its own request and tokens alone.
Source of the formulas: CTRL (Keskar et al., 2019) for the repetition penalty, OpenAI's API reference for presence and
frequency, Transformers' logits processors for the rest; tests hold ours against those.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import torch

from gateway.workers.generation.types import Sampling

FORBIDDEN = float("-inf")


class Line(NamedTuple):
    """What is known of one row when its next token is chosen."""

    sampling: Sampling
    prompt: int  # tokens of the prompt
    answered: int  # tokens of the answer so far

    @property
    def length(self) -> int:
        return self.prompt + self.answered


class Rows(NamedTuple):
    """The logits of a step, [rows, vocabulary], to be changed in place, and the tokens that led to them."""

    logits: torch.Tensor
    tokens: torch.Tensor  # [rows, columns], valid up to each line's length
    lines: Sequence[Line]

    def where(self, wanted: Callable[[Line], bool]) -> list[int]:
        return [place for place, line in enumerate(self.lines) if wanted(line)]

    def column(self, places: Sequence[int], value: Callable[[Line], float]) -> torch.Tensor:
        """Return a number of each of some rows, [rows, 1] float32."""
        numbers = [[value(self.lines[place])] for place in places]
        return torch.tensor(numbers, dtype=torch.float32).to(self.logits.device, non_blocking=True)

    def upload(self, places: Sequence[int]) -> torch.Tensor:
        return torch.tensor(places, dtype=torch.long).to(self.logits.device, non_blocking=True)


def apply(rows: Rows) -> None:
    """Change the logits as each row's request asks, in the order of Transformers' `generate`."""
    _bias(rows)
    _repetition(rows)
    _presence(rows)
    _no_repeat(rows)
    _forbid(rows, lambda line: line.sampling.stop_ids if line.answered < line.sampling.min_tokens else ())
    _forbid(rows, lambda line: line.sampling.begin_suppress if line.answered == 0 else ())


def _bias(rows: Rows) -> None:
    if found := [(place, *pair) for place, line in enumerate(rows.lines) for pair in line.sampling.bias]:
        lines, ids = rows.upload([f[0] for f in found]), rows.upload([f[1] for f in found])
        amounts = torch.tensor([f[2] for f in found], dtype=torch.float32).to(rows.logits.device, non_blocking=True)
        rows.logits.index_put_((lines, ids), amounts, accumulate=True)


def _counts(rows: Rows, places: Sequence[int], begin: Callable[[Line], int]) -> torch.Tensor:
    """Return how often each token stands in each row from `begin` on, [places, vocabulary] float32."""
    vocabulary = rows.logits.shape[1]
    width = max(rows.lines[place].length for place in places)
    columns = torch.arange(width, device=rows.logits.device)  # [width]
    tokens = rows.tokens[rows.upload(places), :width]  # [places, width]
    counted = (columns < rows.column(places, lambda line: line.length)) & (columns >= rows.column(places, begin))
    # what does not count, or lies past what the model can say, goes to a spare column
    spare = torch.where(counted, tokens.clamp(max=vocabulary), vocabulary)
    counts = rows.logits.new_zeros((len(places), vocabulary + 1))
    return counts.scatter_add_(1, spare, torch.ones_like(spare, dtype=counts.dtype))[:, :vocabulary]


def _repetition(rows: Rows) -> None:
    places = rows.where(lambda line: line.sampling.repetition_penalty != 1.0)
    if not places:
        return
    chosen = rows.upload(places)
    logits = rows.logits[chosen]  # [places, vocabulary]
    penalty = rows.column(places, lambda line: line.sampling.repetition_penalty)  # [places, 1]
    milder = torch.where(logits < 0, logits * penalty, logits / penalty)
    seen = _counts(rows, places, lambda _line: 0) > 0  # [places, vocabulary]
    rows.logits[chosen] = torch.where(seen, milder, logits)


def _presence(rows: Rows) -> None:
    places = rows.where(lambda line: bool(line.sampling.presence_penalty or line.sampling.frequency_penalty))
    if not places:
        return
    counts = _counts(rows, places, lambda line: line.prompt)  # [places, vocabulary]
    frequency = rows.column(places, lambda line: line.sampling.frequency_penalty)  # [places, 1]
    presence = rows.column(places, lambda line: line.sampling.presence_penalty)
    rows.logits[rows.upload(places)] -= counts * frequency + (counts > 0) * presence


def _no_repeat(rows: Rows) -> None:
    for size in sorted({line.sampling.no_repeat_ngram for line in rows.lines} - {0}):
        # below that length there is no whole n-gram yet
        places = rows.where(lambda line, n=size: line.sampling.no_repeat_ngram == n <= line.length)  # type: ignore[misc]
        if places:
            _ban_continuations(rows, places, size)


def _ban_continuations(rows: Rows, places: Sequence[int], size: int) -> None:
    vocabulary = rows.logits.shape[1]
    chosen = rows.upload(places)
    lengths = rows.upload([rows.lines[place].length for place in places])[:, None]  # [places, 1]
    width = max(rows.lines[place].length for place in places)
    tokens = rows.tokens[chosen, :width]  # [places, width]
    windows = tokens.unfold(1, size, 1)  # [places, windows, size]
    ends = lengths - size + 1 + torch.arange(size - 1, device=tokens.device)  # [places, size - 1]
    latest = tokens.gather(1, ends)[:, None]  # [places, 1, size - 1] the last tokens of each row
    begins = torch.arange(windows.shape[1], device=tokens.device)  # [windows]
    matches = (windows[..., :-1] == latest).all(-1) & (begins <= lengths - size)  # [places, windows]
    banned = torch.where(matches, windows[..., -1].clamp(max=vocabulary), vocabulary)
    mask = torch.zeros((len(places), vocabulary + 1), dtype=torch.bool, device=tokens.device)
    mask.scatter_(1, banned, value=True)
    rows.logits[chosen] = rows.logits[chosen].masked_fill(mask[:, :vocabulary], FORBIDDEN)


def _forbid(rows: Rows, ids_of: Callable[[Line], Sequence[int] | frozenset[int]]) -> None:
    if found := [(place, token) for place, line in enumerate(rows.lines) for token in ids_of(line)]:
        rows.logits[rows.upload([f[0] for f in found]), rows.upload([f[1] for f in found])] = FORBIDDEN
