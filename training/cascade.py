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

from classifiers.encoder.join import MOST_LOGIT
from classifiers.encoder.pieces import Tokens
from training.encoder_data import OVERLAP, TOKENS
from training.export_encoder import ONNX_FILE, TOKENIZER_FILE

MOST_WINDOWS: Final = 8  # of a long text, spread over it: enough to calibrate on
_PULL: Final = 0.02  # towards equal shares of both, so that a head with few rows does not follow one of them alone
_FEWEST: Final = 40  # rows of either class that a curve of its own needs
_MISSED: Final = 0.002  # share of texts whose decision the band may change at either end


@dataclass(frozen=True, slots=True)
class Stack:
    """A text's log odds are `offset + first * a + second * b`."""

    offset: float
    first: float
    second: float

    def __call__(self, a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(self.offset + self.first * a + self.second * b, np.float64)


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


def band(
    first: NDArray[np.float64], full: NDArray[np.float64], threshold: tuple[float, float], weights: NDArray[np.float64]
) -> tuple[float, float]:
    """Return [low, high) of the first's probability within which the second has to be asked about a head.

    Outside it the first's word stands, and for all but a small share of the rows it decides as the full model does, at
    both thresholds (baseline, strict).
    """
    share = weights / weights.sum()
    wrong = np.zeros(len(first))
    for limit in threshold:
        wrong = np.maximum(wrong, share * ((first >= limit) != (full >= limit)))
    order = np.argsort(first, kind="stable")
    below = np.cumsum(wrong[order])
    low_rows = int(np.searchsorted(below, _MISSED, side="right"))
    above = np.cumsum(wrong[order][::-1])
    high_rows = int(np.searchsorted(above, _MISSED, side="right"))
    low = float(first[order[low_rows]]) if low_rows < len(order) else 1.0
    high = float(first[order[len(order) - 1 - high_rows]]) if high_rows < len(order) else 0.0
    if high <= low:
        return 1.0, 1.0001
    return float(np.floor(low * 1e4) / 1e4), float(min(np.ceil(high * 1e4) / 1e4 + 1e-4, 1.0001))
