"""Join the n-gram model and the encoder: stacked logistic regression a head, and the band in which the encoder is asked.

Both are fitted on rows of sources that neither had been trained on, and on what the int8 network says of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy import optimize

from classifiers.calibrate import fit_platt
from classifiers.encoder.join import MOST_LOGIT
from classifiers.encoder.pieces import Tokens
from training.encoder_data import OVERLAP, TOKENS
from training.export_encoder import ONNX_FILE, TOKENIZER_FILE

MOST_WINDOWS: Final = 8  # of a long text, spread over it: enough to calibrate on
_PULL: Final = 0.02  # towards equal shares of both, so that a head with few rows does not follow one of them alone
_FEWEST: Final = 40  # rows of either class that a curve of its own needs
_FEWEST_IN_SOURCE: Final = 20
_FEWEST_MIXED: Final = 3
_QUANTILES: Final = tuple(range(500, 1000, 10))  # per mille
_MISSED: Final = 0.003  # share of texts whose decision the gate may change


@dataclass(frozen=True, slots=True)
class Stack:
    """A text's log odds are `offset + first * a + second * b`."""

    offset: float
    first: float
    second: float

    def __call__(self, a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(self.offset + self.first * a + self.second * b, np.float64)

    def towards(self, other: Stack, share: float) -> Stack:
        """Return the stack that lies this share of the way to another."""
        pairs = zip((self.offset, self.first, self.second), (other.offset, other.first, other.second), strict=True)
        return Stack(*(round(a + share * (b - a), 5) for a, b in pairs))


def network_logits(folder: Path, texts: list[str], progress: Any) -> NDArray[np.float32]:
    """Return the int8 network's logits [text, head], the highest over the windows of each text."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        (folder / ONNX_FILE).read_bytes(), options, providers=["CPUExecutionProvider"]
    )
    tokens = Tokens((folder / TOKENIZER_FILE).read_bytes(), TOKENS, OVERLAP)
    rows = []
    for text in texts:
        windows = tokens.windows(text)
        if len(windows) > MOST_WINDOWS:
            windows = [windows[round(k * (len(windows) - 1) / (MOST_WINDOWS - 1))] for k in range(MOST_WINDOWS)]
        said = []
        for window in windows:
            ids = np.array([window.ids], np.int64)
            said.append(session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0][0])
        rows.append(np.max(said, axis=0))
        progress.update(1)
    return np.array(rows, np.float32)


def logit(probabilities: NDArray[np.float64]) -> NDArray[np.float64]:
    clipped = np.clip(probabilities, 1e-12, 1 - 1e-12)
    return np.asarray(np.clip(np.log(clipped) - np.log1p(-clipped), -MOST_LOGIT, MOST_LOGIT), np.float64)


def fit_stack(
    first: NDArray[np.float64], second: NDArray[np.float64], labels: NDArray[np.float64], weights: NDArray[np.float64]
) -> Stack:
    """Fit the weighted logistic loss with weights of at least 0. Both inputs are log odds of rows left out."""
    if min((labels == 1).sum(), (labels == 0).sum()) < _FEWEST:
        return Stack(0.0, 0.5, 0.5)
    scale = weights / weights.sum()
    sign = np.where(labels == 1, 1.0, -1.0)

    def loss(p: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margin = sign * (p[0] + p[1] * first + p[2] * second)
        pull = p[1:] - 0.5
        value = float((scale * np.logaddexp(0, -margin)).sum() + 0.5 * _PULL * pull @ pull)
        slope = -sign * scale / (1 + np.exp(np.clip(margin, -500, 500)))
        return value, np.array(
            [slope.sum(), slope @ first + _PULL * pull[0], slope @ second + _PULL * pull[1]], np.float64
        )

    found = optimize.minimize(
        loss, np.array([0.0, 0.5, 0.5]), jac=True, method="L-BFGS-B", bounds=[(None, None), (0, None), (0, None)]
    )
    return Stack(*(round(float(v), 5) for v in found.x))


def fit_within(
    first: NDArray[np.float64],
    second: NDArray[np.float64],
    labels: NDArray[np.float64],
    weights: NDArray[np.float64],
    groups: NDArray[np.int64],
) -> Stack | None:
    """Weigh both by how they rank rows of the same source, then fit offset and slope on all rows.

    How harmful a whole source is shows in its style, which is no news about a row: each source that holds both classes has
    an offset of its own in the first fit. None where too few sources do.
    """
    mixed = [
        g for g in np.unique(groups).tolist()
        if min(((groups == g) & (labels == 1)).sum(), ((groups == g) & (labels == 0)).sum()) >= _FEWEST_IN_SOURCE
    ]  # fmt: skip
    if len(mixed) < _FEWEST_MIXED:
        return None
    use = np.isin(groups, mixed)
    place = np.searchsorted(np.array(mixed), groups[use])
    x, z, sign = first[use], second[use], np.where(labels[use] == 1, 1.0, -1.0)
    per_row = 1 / np.bincount(place)[place] / len(mixed)  # each source counts alike

    def loss(p: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        margin = sign * (p[0] * x + p[1] * z + p[2:][place])
        slope = -sign * per_row / (1 + np.exp(np.clip(margin, -500, 500)))
        gradient = np.concatenate([[slope @ x, slope @ z], np.bincount(place, slope, len(mixed))])
        return float((per_row * np.logaddexp(0, -margin)).sum()), gradient

    start = np.concatenate([[0.5, 0.5], np.zeros(len(mixed))])
    bounds = [(0, None), (0, None), *([(None, None)] * len(mixed))]
    found = optimize.minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds).x
    curve = fit_platt(found[0] * first + found[1] * second, labels, weights)
    return Stack(*(round(float(v), 5) for v in (curve.offset, curve.slope * found[0], curve.slope * found[1])))


def gates(
    first: dict[str, NDArray[np.float64]], changes: NDArray[np.bool_], everyday: NDArray[np.bool_]
) -> dict[str, list[float]]:
    """Return head -> [low, high): the encoder is asked where any of these heads of the first lies within.

    `changes` says for which rows the full model decides otherwise than the first alone would. Lows begin at a small quantile of
    the everyday rows and rise one step at a time, each time the head's that spares most everyday rows for a row missed,
    as long as at most a small share of all rows is missed.
    """
    grid = [(p, *(float(np.quantile(first[head][everyday], p / 1000)) for head in first)) for p in _QUANTILES]
    heads = list(first)
    steps = dict.fromkeys(heads, 0)

    def asked(at: dict[str, int]) -> NDArray[np.bool_]:
        reached = [first[head] >= grid[at[head]][1 + i] for i, head in enumerate(heads)]
        return np.asarray(np.any(reached, axis=0))

    now = asked(steps)
    while True:
        best: tuple[float, str, NDArray[np.bool_]] | None = None
        for head in heads:
            if steps[head] + 1 == len(grid):
                continue
            then = asked(steps | {head: steps[head] + 1})
            missed = float((changes & ~then).mean())
            if missed > _MISSED:
                continue
            spared = float((now & ~then)[everyday].mean())
            worth = spared / (missed - float((changes & ~now).mean()) + 1e-5)
            if best is None or worth > best[0]:
                best = worth, head, then
        if best is None:
            return {
                head: [float(np.floor(grid[steps[head]][1 + i] * 1e4) / 1e4), 1.0001] for i, head in enumerate(heads)
            }
        steps[best[1]] += 1
        now = best[2]
