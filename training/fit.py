"""Logistic regression on sparse counts, one head at a time, rows without a label left out, solved by L-BFGS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy import optimize, sparse

from classifiers.ngram.features import FeatureSpec, buckets

_BATCH: Final = 512
_SMOOTHING: Final = 0.1  # added to the weighted sums of a feature; 1.0 was worse in Thai and Chinese


def count_matrix(texts: list[str], spec: FeatureSpec, progress: Any = None) -> Any:
    """Count hashed n-grams: a CSR matrix [text, 2**bits] of float32."""
    datas, indices, lengths = [], [], []
    for begin in range(0, len(texts), _BATCH):
        batch = texts[begin : begin + _BATCH]
        by_feature, starts = buckets(batch, spec)
        grid = by_feature.T
        found = grid >= 0
        per_row = np.add.reduceat(found.sum(axis=1), starts)
        flat = grid[found]
        lengths.append(per_row)
        indices.append(flat.astype(np.int32))
        datas.append(np.ones(len(flat), np.float32))
        if progress is not None:
            progress.update(len(batch))
    pointers = np.concatenate([[0], np.cumsum(np.concatenate(lengths))])
    matrix = sparse.csr_matrix(
        (np.concatenate(datas), np.concatenate(indices), pointers), shape=(len(texts), 2**spec.bits)
    )
    matrix.sum_duplicates()
    return matrix


@dataclass(frozen=True, slots=True)
class Head:
    weights: NDArray[np.float32]  # [feature]
    bias: float
    largest: float | None = None  # where it is settled already: the largest weight times its feature's idf


def log_ratios(
    matrix: Any, labels: NDArray[np.float32], weights: NDArray[np.float32], power: float = 1.0
) -> NDArray[np.float32]:
    """Return how much each feature tells of the label: |log(share of positives / share of negatives)| ** power.

    They are scaled to a root mean square of 1.

    Scaling features so before a discriminative fit is Wang and Manning's NB-SVM (2012): what is one-sided is penalised less.
    """
    positive = np.asarray(matrix[labels == 1].T @ weights[labels == 1]).ravel() + _SMOOTHING
    negative = np.asarray(matrix[labels == 0].T @ weights[labels == 0]).ravel() + _SMOOTHING
    ratios = np.abs(np.log(positive / positive.sum()) - np.log(negative / negative.sum())) ** power
    return np.asarray(ratios / max(np.sqrt((ratios**2).mean()), 1e-9), np.float32)


def fit_head(
    matrix: Any, labels: NDArray[np.float32], weights: NDArray[np.float32], penalty: float, iterations: int
) -> Head:
    """Minimise the weighted logistic loss plus `penalty` times half the squared weights (the bias is free)."""
    total = float(weights.sum())
    sign = np.where(labels == 1, 1.0, -1.0)
    scale = weights.astype(np.float64) / total
    flipped = matrix.T  # a view: columns of it are rows of `matrix`

    def loss(parameters: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        inner = parameters[:-1]
        margin = sign * (matrix @ inner.astype(np.float32) + parameters[-1])
        value = float((scale * np.logaddexp(0, -margin)).sum()) + 0.5 * penalty * float(inner @ inner)
        slope = -sign * scale / (1 + np.exp(np.clip(margin, -500, 500)))
        gradient = np.empty_like(parameters)
        gradient[:-1] = flipped @ slope.astype(np.float32) + penalty * inner
        gradient[-1] = slope.sum()
        return value, gradient

    start = np.zeros(matrix.shape[1] + 1)
    rate = float((scale * (labels == 1)).sum())
    start[-1] = np.log(max(rate, 1e-6) / max(1 - rate, 1e-6))
    result = optimize.minimize(
        loss, start, jac=True, method="L-BFGS-B", options={"maxiter": iterations, "maxcor": 8, "ftol": 1e-7}
    )
    return Head(result.x[:-1].astype(np.float32), float(result.x[-1]))
