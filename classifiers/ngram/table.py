"""The learnt weights of one language: bucket → row, int8 weights for each head, and a linear score from them.

INVARIANT: a score depends on the text alone. Each distinct n-gram of it counts once, and the sum is divided by the
length of the vector of their inverse document frequencies, so that long texts do not weigh more than short ones.
"""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from classifiers.ngram.features import FeatureSpec, buckets

IDF_STEP: Final = 16.0  # inverse document frequencies are kept in sixteenths, in one byte


@dataclass(frozen=True, slots=True)
class Table:
    """Heads are named by category; `weights` has a row 0 of zeros, which every bucket not selected maps to."""

    spec: FeatureSpec
    heads: tuple[str, ...]
    rows: NDArray[np.int32]  # [2**bits], bucket -> row of `weights`
    weights: NDArray[np.int8]  # [rows + 1, heads], inverse document frequency folded in
    scale: NDArray[np.float32]  # [heads]
    bias: NDArray[np.float32]  # [heads]
    energy: NDArray[np.float32]  # [rows + 1], squared inverse document frequency

    def scores(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the uncalibrated scores (log odds) of each text for each head: [text, head]."""
        found, counts = self._rows(texts)
        ends = np.cumsum(counts)
        totals = np.zeros((len(texts), len(self.heads)), np.float32)
        norms = np.ones(len(texts), np.float32)
        for i, (begin, end) in enumerate(zip(ends - counts, ends, strict=True)):
            if begin == end:
                continue
            rows = found[begin:end]
            totals[i] = _ones(len(rows)) @ self.weights.take(rows, axis=0).astype(np.float32)
            norms[i] = np.sqrt(self.energy.take(rows).sum())
        return np.asarray(totals / norms[:, None] * self.scale + self.bias, np.float32)

    def _rows(self, texts: Sequence[str]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        """Return the distinct rows of each text, text after text and sorted within it, and how many each has."""
        grid, starts = buckets(texts, self.spec)
        found = self.rows.take(grid + 1)
        if len(texts) == 1:
            rows = _distinct(np.sort(found[found > 0]))
            return rows, np.array([len(rows)])
        lengths = np.diff(starts, append=grid.shape[1])
        owner = np.repeat(np.arange(len(texts)) * np.int64(len(self.weights)), lengths)
        keys = _distinct(np.sort((found + owner)[found > 0]))
        text, rows = np.divmod(keys, len(self.weights))
        return rows.astype(np.int32), np.bincount(text, minlength=len(texts))


def _ones(size: int) -> NDArray[np.float32]:
    return np.ones(size, np.float32)


def _distinct(ordered: NDArray[Any]) -> NDArray[Any]:
    if len(ordered) == 0:
        return ordered
    fresh = np.empty(len(ordered), np.bool_)
    fresh[0] = True
    np.not_equal(ordered[1:], ordered[:-1], out=fresh[1:])
    return ordered[fresh]


def pack(tables: Mapping[str, Table]) -> bytes:
    """Write tables, by language, as one uncompressed-header NPZ without pickled objects; the bytes are reproducible."""
    arrays: dict[str, NDArray[Any]] = {}
    for language, table in sorted(tables.items()):
        arrays[f"{language}.orders"] = np.array(table.spec.orders, np.uint8)
        arrays[f"{language}.shape"] = np.array([table.spec.words, table.spec.bits], np.uint8)
        arrays[f"{language}.heads"] = np.array(table.heads)
        arrays[f"{language}.present"] = np.packbits(table.rows[1:] > 0)
        arrays[f"{language}.weights"] = np.ascontiguousarray(table.weights[1:].T)
        arrays[f"{language}.scale"] = table.scale
        arrays[f"{language}.bias"] = table.bias
        arrays[f"{language}.idf"] = np.rint(np.sqrt(table.energy[1:]) * IDF_STEP).astype(np.uint8)
    target = io.BytesIO()
    np.savez_compressed(target, allow_pickle=False, **arrays)
    return target.getvalue()


def unpack(content: bytes) -> dict[str, Table]:
    """Read what `pack` wrote. Raises ValueError or KeyError if it is anything else."""
    tables: dict[str, Table] = {}
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        for language in sorted({name.partition(".")[0] for name in arrays.files}):
            tables[language] = _table(
                {k.partition(".")[2]: arrays[k] for k in arrays.files if k.startswith(f"{language}.")}
            )
    return tables


def _table(arrays: Mapping[str, NDArray[Any]]) -> Table:
    words, bits = (int(v) for v in arrays["shape"])
    present = np.flatnonzero(np.unpackbits(arrays["present"], count=2**bits))
    heads, size = arrays["weights"].shape
    if len(present) != size or len(arrays["idf"]) != size or len(arrays["heads"]) != heads:
        raise ValueError("the parts of a weight table do not fit each other")
    rows = np.zeros(2**bits + 1, np.int32)  # entry 0 stands for "no n-gram here"
    rows[present + 1] = np.arange(1, size + 1, dtype=np.int32)
    weights = np.zeros((size + 1, heads), np.int8)
    weights[1:] = arrays["weights"].T
    energy = np.zeros(size + 1, np.float32)
    energy[1:] = (arrays["idf"].astype(np.float32) / IDF_STEP) ** 2
    return Table(
        spec=FeatureSpec(tuple(int(o) for o in arrays["orders"]), bool(words), bits),
        heads=tuple(str(h) for h in arrays["heads"]),
        rows=rows,
        weights=weights,
        scale=arrays["scale"].astype(np.float32),
        bias=arrays["bias"].astype(np.float32),
        energy=energy,
    )
