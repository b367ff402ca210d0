"""Say which code points of a text its score rests on. Not on the hot path: for whoever asks why.

INVARIANT: the values of a text add up to its score before scaling to length and bias, save what the spaces around it
carry: each distinct n-gram counts once, where it first occurs, and spreads evenly over its code points.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from classifiers.ngram.features import buckets, is_word, places
from classifiers.ngram.table import Table

Values = NDArray[np.float64]


def evidence(table: Table, text: str, head: int) -> Values:
    """Return the share of each code point of `text` in the score of a head: [code point]."""
    grid, _ = buckets([text], table.spec)  # [feature, position]
    begins, ends = _extents(table, text, grid)
    _, first = np.unique(grid, return_index=True)
    chosen = np.zeros(grid.size, np.bool_)
    chosen[first] = True
    chosen &= grid.ravel() >= 0
    weight = table.weights[table.rows[grid.ravel()[chosen] + 1], head] * np.float64(table.scale[head])
    begin, end = begins.ravel()[chosen], ends.ravel()[chosen]
    slopes = np.zeros(grid.shape[1] + 1)
    np.add.at(slopes, begin, weight / (end - begin))
    np.subtract.at(slopes, end, weight / (end - begin))
    by_position = np.cumsum(slopes)[:-1]
    values = np.zeros(len(text) + 2)  # the last two: the spaces around
    np.add.at(values, np.array(places(text)), by_position)
    return values[: len(text)]


def _extents(table: Table, text: str, grid: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the first position of each n-gram of the grid and the one after its last, in the grid's shape."""
    columns = np.arange(grid.shape[1])
    begins = np.tile(columns, (grid.shape[0], 1))
    ends = np.ones_like(begins) + begins
    for row, order in enumerate(table.spec.orders):
        ends[row] = columns + order
    if table.spec.words:
        part = is_word(text)
        edge = (part[1:] != part[:-1]).nonzero()[0] + 1
        first, after = edge[::2], edge[1::2]
        ends[-2, first] = ends[-1, first] = after
        begins[-1, first[1:]] = first[:-1]  # a pair begins with the word before
    return begins, ends
