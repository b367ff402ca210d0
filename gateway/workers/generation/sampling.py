"""Choose the next token of every row at once; one number a row comes back from the device.

A draw is one uniform number of the request's own generator, laid on the distribution's sum: it depends on the request's
seed and how many tokens it has, never on who else is in the batch. INVARIANT: a row whose logits are no numbers, or
which may choose nothing, comes back as `IMPOSSIBLE` or `BARRED` and spoils no other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import torch

from gateway.workers.generation import penalties
from gateway.workers.generation.penalties import FORBIDDEN, Rows

IMPOSSIBLE: Final = -1  # the logits are no numbers
BARRED: Final = -2  # every token is forbidden
MAX_CANDIDATES: Final = 1024  # up to so many are found without sorting the whole vocabulary
TIES: Final = 64  # candidates beyond top_k that may be as likely as its last one, and stay then
LEAST_TEMPERATURE: Final = 1e-5  # logits divided by less leave float32's range; what is below takes the likeliest token
JUST_BELOW_ONE: Final = 1.0 - 1e-6  # in float32 a draw closer to one could fall behind the last candidate


class Told(NamedTuple):
    """What a step says of one row: its token, and the log probabilities where they were asked for."""

    token: int
    logprob: float | None = None
    top: tuple[tuple[int, float], ...] = ()


def choose(rows: Rows, draws: Sequence[float]) -> list[Told]:
    """Return each row's next token. `draws` in [0, 1), one a row; rows without a temperature to speak of ignore theirs.

    The logits are changed. This waits for the device: once, and a second time where log probabilities are wanted.
    """
    asked = rows.where(lambda line: line.sampling.logprobs is not None)
    plain = rows.logits[rows.upload(asked)].log_softmax(-1) if asked else None  # [asked, vocabulary]
    penalties.apply(rows)
    best, tokens = rows.logits.max(-1)  # [rows] twice
    warm = rows.where(lambda line: line.sampling.temperature >= LEAST_TEMPERATURE)
    if warm:
        tokens[rows.upload(warm)] = _draw(rows, warm, [draws[place] for place in warm])
    none = torch.where(best == penalties.FORBIDDEN, BARRED, IMPOSSIBLE)  # [rows]
    chosen: list[int] = torch.where(best.isfinite(), tokens, none).tolist()
    told = [Told(token) for token in chosen]
    if plain is not None:
        _tell(told, plain, rows, asked)
    return told


def _draw(rows: Rows, places: Sequence[int], draws: Sequence[float]) -> torch.Tensor:
    """Return a token for each of some rows, [places]."""
    scores, ids = candidates(rows, places)  # [places, candidates] twice
    sums = scores.softmax(-1).cumsum(-1)  # [places, candidates]
    at = torch.tensor([[min(draw, JUST_BELOW_ONE)] for draw in draws]).to(sums.device, non_blocking=True)
    place = (sums <= at * sums[:, -1:]).sum(-1, keepdim=True).clamp(max=sums.shape[1] - 1)  # [places, 1]
    return ids.gather(1, place)[:, 0]


def candidates(rows: Rows, places: Sequence[int]) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the scores and ids among which some rows draw, [places, candidates] twice, the likeliest first.

    What temperature, top_k, top_p, min_p and typical_p leave out has the score minus infinity. Their order and
    formulas are those of Transformers' warpers. Equally likely ones stand in the vocabulary's order, whichever way they
    were found: half precision has many, and a neighbour decides on the way.
    """
    logits = rows.logits[rows.upload(places)]  # [places, vocabulary]
    logits = logits / rows.column(places, lambda line: line.sampling.temperature)
    vocabulary = logits.shape[1]
    wanted = [rows.lines[place].sampling.top_k for place in places]
    few = max(wanted) + TIES if min(wanted) > 0 else vocabulary
    if few <= min(MAX_CANDIDATES, vocabulary):
        ids = logits.topk(few).indices.sort(-1).values  # in the vocabulary's order, as all of them would be
        scores, order = torch.sort(logits.gather(1, ids), dim=-1, descending=True, stable=True)
        ids = ids.gather(1, order)
    else:
        scores, ids = torch.sort(logits, dim=-1, descending=True, stable=True)
    if max(wanted) > 0:
        limits = rows.upload([min(k or vocabulary, vocabulary, scores.shape[1]) - 1 for k in wanted])[:, None]
        scores = scores.masked_fill(scores < scores.gather(1, limits), FORBIDDEN)
    if any(rows.lines[place].sampling.top_p < 1 for place in places):
        scores = _top_p(scores, rows.column(places, lambda line: line.sampling.top_p))
    if any(rows.lines[place].sampling.min_p > 0 for place in places):
        chances = scores.softmax(-1)
        least = rows.column(places, lambda line: line.sampling.min_p) * chances[:, :1]  # [places, 1]
        scores = scores.masked_fill(chances < least, FORBIDDEN)
    if any(rows.lines[place].sampling.typical_p < 1 for place in places):
        scores = _typical(scores, rows.column(places, lambda line: line.sampling.typical_p))
    return scores, ids


def _top_p(scores: torch.Tensor, mass: torch.Tensor) -> torch.Tensor:
    """Leave out the tail whose sum is at most 1 - `mass`; the likeliest stays."""
    tail = scores.softmax(-1).flip(-1).cumsum(-1).flip(-1)  # [rows, candidates] the sum of this one and all after it
    out = (tail <= 1 - mass) & (mass < 1)
    out[:, 0] = False
    return scores.masked_fill(out, FORBIDDEN)


def _typical(scores: torch.Tensor, mass: torch.Tensor) -> torch.Tensor:
    """Keep those whose surprise is closest to the expected one. Source: Meister et al., 2023."""
    logs = scores.log_softmax(-1)
    entropy = -(logs * logs.exp()).nansum(-1, keepdim=True)  # [rows, 1]
    distance = (-logs - entropy).abs()  # [rows, candidates]
    ordered, order = distance.sort(-1)
    sums = scores.gather(1, order).softmax(-1).cumsum(-1)
    last = (sums < mass).sum(-1, keepdim=True).clamp(max=scores.shape[1] - 1)  # [rows, 1]
    out = ordered > ordered.gather(1, last)
    out[:, 0] = False
    out = out.scatter(1, order, out) & (mass < 1)
    return scores.masked_fill(out, FORBIDDEN)


def _tell(told: list[Told], plain: torch.Tensor, rows: Rows, asked: Sequence[int]) -> None:
    """Add what the model itself thought, before penalties and temperature, to the rows that asked."""
    ids = rows.upload([max(told[place].token, 0) for place in asked])[:, None]  # [asked, 1]
    most = min(max(rows.lines[place].sampling.logprobs or 0 for place in asked), plain.shape[1])
    values, tokens = plain.topk(max(most, 1))  # [asked, most] twice
    table = torch.cat([plain.gather(1, ids), values, tokens.double()], 1).tolist()
    for place, line in zip(asked, table, strict=True):
        count = min(rows.lines[place].sampling.logprobs or 0, most)
        own, levels, named = line[0], line[1 : 1 + len(line) // 2], line[1 + len(line) // 2 :]
        top = tuple((int(token), level) for token, level in zip(named[:count], levels[:count], strict=True))
        told[place] = Told(told[place].token, own, top)
