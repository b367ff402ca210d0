"""Train the n-gram model: for each language select buckets, fit heads, calibrate them on sources left out, quantise.

INVARIANT: the same data give the same bytes on the same machine; no evaluation file is opened here.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from classifiers.calibrate import Platt, expected_calibration_error, fit_platt
from classifiers.ngram.bounds import bounds_of
from classifiers.ngram.table import IDF_STEP, Table
from classifiers.ngram.windows import windows
from training.fit import Head, count_matrix, fit_head, log_ratios
from training.recipe import (
    CATEGORIES,
    FEWEST_POSITIVES,
    FEWEST_TEXTS,
    FOLDS,
    STEP,
    UNCLIPPED,
    WINDOW,
    WINDOWS_PER_ROW,
    Recipe,
    fold,
)
from training.sources import JUDGED, LABELS, LONE_WORDS, Corpus, source_weights

NOTHING_IMPLIED: Final[Mapping[str, Sequence[str]]] = {}
_NOTHING: Final = -30.0  # the score of a row that no window has scored yet


@dataclass(frozen=True, slots=True)
class Task:
    """What there is to learn: the columns of a corpus, the category of each that can have a head, what sources count for."""

    labels: tuple[str, ...]
    categories: Mapping[str, str]
    weigh: Callable[[Sequence[str]], NDArray[np.float32]]


HARM: Final = Task(LABELS, CATEGORIES, source_weights)


@dataclass(frozen=True, slots=True)
class Selection:
    columns: NDArray[np.int64]  # of the matrix, ascending
    idf: NDArray[np.float32]  # in whole steps, as it will be stored


@dataclass(frozen=True, slots=True)
class HeadReport:
    positives: int
    negatives: int
    area_left_out: float | None  # average precision on rows of sources left out
    calibration_error: float


@dataclass(frozen=True, slots=True)
class Trained:
    """One language: its table, the calibration of each head, what was measured, and probabilities left out."""

    table: Table
    calibration: dict[str, Platt]
    heads: dict[str, HeadReport]
    left_out: NDArray[np.float64]  # [row, head]: calibrated, nan where no fold could score it


def cut(texts: list[str]) -> tuple[list[str], NDArray[np.int64]]:
    """Cut texts into windows as inference does, at most three of each; return them and the row each is of."""
    pieces: list[str] = []
    owner: list[int] = []
    for row, text in enumerate(texts):
        ranges = windows(len(text), WINDOW, STEP)
        if len(ranges) > WINDOWS_PER_ROW:
            ranges = [ranges[0], ranges[len(ranges) // 2], ranges[-1]]
        pieces += [text[begin:end] for begin, end in ranges]
        owner += [row] * len(ranges)
    return pieces, np.array(owner)


def select(matrix: Any, labels: NDArray[np.float32], weights: NDArray[np.float32], size: int) -> Selection:
    """Keep the buckets whose presence tells most about any label (largest chi-squared statistic over labels)."""
    frequency = np.maximum(np.bincount(matrix.indices, minlength=matrix.shape[1]), 1)
    present = matrix.T
    best = np.zeros(matrix.shape[1])
    for label in range(labels.shape[1]):
        known = ~np.isnan(labels[:, label])
        weight = weights[:, label] * known
        positive = weight * (labels[:, label] == 1)
        if positive.sum() == 0:
            continue
        rate = float(positive.sum() / weight.sum())
        seen, expected = present @ positive, rate * (present @ weight)
        best = np.maximum(best, (seen - expected) ** 2 / (expected * (1 - rate) + 1))
    best[frequency < FEWEST_TEXTS] = -1
    columns = np.sort(np.argsort(-best, kind="stable")[:size])
    columns = columns[best[columns] >= 0]
    idf = np.log(matrix.shape[0] / frequency[columns])
    steps = np.clip(np.rint(idf * IDF_STEP), 1, 255)
    return Selection(columns, np.asarray(steps / IDF_STEP, np.float32))


def vectors(matrix: Any, selection: Selection) -> Any:
    """Return the selected part of a presence matrix, weighted by idf, each row of length 1."""
    part = matrix[:, selection.columns].tocsr()
    part = part @ sparse.diags_array(selection.idf)
    lengths = np.sqrt(np.maximum(np.asarray(part.multiply(part).sum(axis=1)).ravel(), 1e-12))
    return (sparse.diags_array((1 / lengths).astype(np.float32)) @ part).tocsr().astype(np.float32)


def trained_labels(corpus: Corpus, recipe: Recipe, task: Task = HARM) -> list[str]:
    """Return the labels with positives enough for a head, in the taxonomy's order."""
    positives = (corpus.labels == 1).sum(axis=0)
    return [
        label
        for label in task.categories
        if label not in recipe.without and positives[task.labels.index(label)] >= FEWEST_POSITIVES
    ]


def train(
    corpus: Corpus,
    recipe: Recipe,
    progress: Any,
    task: Task = HARM,
    implied: Mapping[str, Sequence[str]] = NOTHING_IMPLIED,
) -> Trained:
    """Train one language. `progress.update(1)` is called once a head and fold, `FOLDS + 1` times a head.

    `implied`: the categories that others imply, and which; it counts in what is said of rows left out.
    """
    pieces, owner = cut(corpus.texts)
    matrix = count_matrix(pieces, recipe.spec)
    frequent = np.flatnonzero(np.bincount(matrix.indices, minlength=matrix.shape[1]) >= FEWEST_TEXTS)
    matrix = matrix[:, frequent].tocsr()
    matrix.data[:] = 1.0
    by_source = task.weigh(corpus.sources)
    weights = corpus.weights * by_source[:, None] / np.bincount(owner)[:, None]
    # Lone words too: else the head would take those for harm that judged comments abuse people with, or of.
    judged = np.array([source in JUDGED or source.startswith(LONE_WORDS) for source in corpus.sources])
    for label, times in recipe.judged.items():
        weights[judged, task.labels.index(label)] *= times
    labels = trained_labels(corpus, recipe, task)
    columns = [task.labels.index(label) for label in labels]
    data = _Data(
        matrix, owner, corpus.labels[owner][:, columns], np.asarray(weights, np.float32)[owner][:, columns], labels
    )
    folds = np.array([fold(recipe, s, k) for s, k in zip(corpus.sources, corpus.keys, strict=True)])
    scores = np.full((len(corpus.texts), len(labels)), np.nan)
    for part in range(FOLDS):
        _, _, fitted = _fit(data, folds[owner] != part, recipe, progress)
        pooled = _pool(fitted, owner, len(corpus.texts))
        scores[folds == part] = pooled[folds == part]
    selection, heads, _ = _fit(data, np.ones(len(owner), np.bool_), recipe, progress)
    calibration, reports, probabilities = _calibrate(scores, corpus, by_source, labels, task)
    names = tuple(task.categories[label] for label in labels)
    bounds_of(implied, names).raise_to(probabilities)
    return Trained(
        quantise(recipe, names, frequent[selection.columns], selection.idf, heads), calibration, reports, probabilities
    )


@dataclass(frozen=True, slots=True)
class _Data:
    matrix: Any
    owner: NDArray[np.int64]
    labels: NDArray[np.float32]  # [window, head]
    weights: NDArray[np.float32]
    names: list[str]  # of the heads' labels


def _fit(
    data: _Data, rows: NDArray[np.bool_], recipe: Recipe, progress: Any
) -> tuple[Selection, list[Head], NDArray[np.float64]]:
    """Fit every head on some rows; return the scores of all rows too, nan for a head that could not be fitted."""
    selection = select(data.matrix[rows], data.labels[rows], data.weights[rows], recipe.rows)
    features = vectors(data.matrix, selection)
    heads: list[Head] = []
    scores = np.full(data.labels.shape, np.nan)
    for i in range(data.labels.shape[1]):
        use = rows & ~np.isnan(data.labels[:, i])
        target = data.labels[use, i]
        if (target == 1).sum() < 5:
            heads.append(Head(np.zeros(len(selection.columns), np.float32), _NOTHING))
        else:
            fitted = _head(features[use], target, data.weights[use, i], recipe)
            heads.append(_clipped(fitted, selection.idf, recipe.kept.get(data.names[i])))
            scores[:, i] = features @ heads[-1].weights + heads[-1].bias
        progress.update(1)
    return selection, heads, scores


def _head(features: Any, target: NDArray[np.float32], weights: NDArray[np.float32], recipe: Recipe) -> Head:
    if not recipe.ratio_power:
        return fit_head(features, target, weights, recipe.penalty, recipe.iterations)
    ratios = log_ratios(features, target, weights, recipe.ratio_power)
    scaled = (features @ sparse.diags_array(ratios)).tocsr()
    head = fit_head(scaled, target, weights, recipe.penalty, recipe.iterations)
    return Head(head.weights * ratios, head.bias)


def _clipped(head: Head, idf: NDArray[np.float32], kept: float | None) -> Head:
    """Return a head whose weights, idf folded in, are no larger than that part of them is; None: as it is."""
    if kept is None:
        return head
    largest = float(np.quantile(np.abs(head.weights * idf), kept))
    return Head(np.clip(head.weights, -largest / idf, largest / idf), head.bias, largest)


def _pool(scores: NDArray[np.float64], owner: NDArray[np.int64], rows: int) -> NDArray[np.float64]:
    pooled = np.full((rows, scores.shape[1]), -np.inf)
    np.maximum.at(pooled, owner, scores)
    return pooled


def _calibrate(
    scores: NDArray[np.float64], corpus: Corpus, by_source: NDArray[np.float32], labels: list[str], task: Task
) -> tuple[dict[str, Platt], dict[str, HeadReport], NDArray[np.float64]]:
    """Fit a curve for each head on rows left out; its error is measured on the half that the curve did not see."""
    from sklearn.metrics import average_precision_score

    half = np.array([int(key[6:8], 16) % 2 == 0 for key in corpus.keys])
    probabilities = np.full(scores.shape, np.nan)
    curves: dict[str, Platt] = {}
    reports: dict[str, HeadReport] = {}
    for i, label in enumerate(labels):
        column, category = task.labels.index(label), task.categories[label]
        target, score = corpus.labels[:, column], scores[:, i]
        known = ~np.isnan(target) & ~np.isnan(score) & (corpus.weights[:, column] == 1)
        weight = by_source
        first, second = known & half, known & ~half
        trial = fit_platt(score[first], target[first], weight[first])
        error = expected_calibration_error(trial(score[second]), target[second], weight[second])
        curve = fit_platt(score[known], target[known], weight[known])
        area = float(average_precision_score(target[known], score[known], sample_weight=weight[known]))
        curves[category] = curve
        reports[category] = HeadReport(
            int((target == 1).sum()), int((target == 0).sum()), round(area, 4), round(error, 4)
        )
        probabilities[:, i] = np.where(np.isnan(score), np.nan, curve(score))
    return curves, reports, probabilities


def quantise(
    recipe: Recipe, names: tuple[str, ...], chosen: NDArray[np.int64], idf: NDArray[np.float32], heads: list[Head]
) -> Table:
    """Fold the idf into the weights of the chosen buckets and keep each head in int8 with one scale."""
    size = len(chosen)
    rows = np.zeros(2**recipe.spec.bits + 1, np.int32)
    rows[chosen + 1] = np.arange(1, size + 1, dtype=np.int32)
    weights = np.zeros((size + 1, len(heads)), np.int8)
    scale = np.ones(len(heads), np.float32)
    for i, head in enumerate(heads):
        folded = head.weights * idf
        # The rarest largest weights are clipped: the rest keeps more of its precision.
        largest = (head.largest or float(np.quantile(np.abs(folded), UNCLIPPED))) or 1.0
        scale[i] = largest / 127
        weights[1:, i] = np.clip(np.rint(folded / scale[i]), -127, 127).astype(np.int8)
    energy = np.zeros(size + 1, np.float32)
    energy[1:] = idf**2
    bias = np.array([head.bias for head in heads], np.float32)
    return Table(recipe.spec, names, rows, weights, scale, bias, energy)


def data_digest(data: Path) -> str:
    """Return one SHA-256 over the names and contents of every training file."""
    digest = hashlib.sha256()
    for path in sorted([*(data / "train").glob("*.parquet"), *(data / "scope" / "train").glob("*.parquet")]):
        digest.update(f"{path.parent.parent.name}/{path.name}\0".encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()
