"""The learnt weights of one language: bucket → row, int8 weights for each head, and a linear score from them.

INVARIANT: a score depends on the text alone. Each distinct n-gram of it counts once, and the sum is divided by the
length of the vector of their inverse document frequencies, so that long texts do not weigh more than short ones; a
text of next to no n-grams says little, and its score stays near the bias.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from classifiers.ngram.features import FeatureSpec, occurring

# A text with less energy than this counts as one with so much: a lone `you` or `woman` is scaled to length 1 on a few
# n-grams and would look like the worst sentence it occurs in. Greetings and pronouns have 10 to 180, a short sentence 500.
LEAST_ENERGY: Final = 400.0
IDF_STEP: Final = 16.0  # inverse document frequencies are kept in sixteenths, in one byte
LARGEST_BATCH: Final = 4000  # code points; faster by a quarter than 1,500 on a text of 4,000
EACH_TEXT: Final = 50  # so that thousands of texts of a letter are not one batch
# The distinct rows of some texts, and a one for each text and row that occurs in it, else zero: [text, distinct].
_Members: TypeAlias = tuple[NDArray[np.int32] | NDArray[np.int64], NDArray[np.float32]]


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

    def scores(self, texts: Sequence[str], batch: int = LARGEST_BATCH) -> NDArray[np.float32]:
        """Return the uncalibrated scores (log odds) of each text for each head: [text, head].

        `batch`: about how many code points are looked up at once; more or less changes no score.
        """
        totals = np.empty((len(texts), len(self.heads)), np.float32)
        for begin, end in _batches(texts, batch):
            totals[begin:end] = self._sums(texts[begin:end])
        totals *= self.scale
        totals += self.bias
        return totals

    def _sums(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the sums of the weights of each text's n-grams, each once, scaled to length: [text, head]."""
        buckets, owner = occurring(texts, self.spec)
        rows = self.rows[1:].take(buckets)
        chosen, member = _alone(rows) if owner is None else self._members(rows.astype(np.int64), owner, len(texts))
        # a row of zeros takes part for each bucket not selected: cheaper than to leave it out, and it adds nothing
        totals = member @ self.weights.take(chosen, axis=0).astype(np.float32)
        norms = member @ self.energy.take(chosen)
        totals /= np.sqrt(np.maximum(norms, LEAST_ENERGY, out=norms), out=norms)[:, None]
        return totals

    def _members(self, rows: NDArray[np.int64], owner: NDArray[np.int64], texts: int) -> _Members:
        order = np.arange(len(rows), dtype=np.int32)
        last = np.empty(len(self.weights), np.int32)  # by row: its last place; what is not written is never read
        last[rows] = order
        chosen = rows.take((last.take(rows) == order).nonzero()[0])
        last[chosen] = order[: len(chosen)]
        member = np.zeros(texts * len(chosen), np.float32)
        member[owner * len(chosen) + last.take(rows)] = 1.0
        return chosen, member.reshape(texts, len(chosen))


def _alone(rows: NDArray[np.int32]) -> _Members:
    """Return the same for one text; sorts `rows`."""
    rows.sort()
    fresh = np.empty(len(rows), np.bool_)
    fresh[:1] = True
    np.not_equal(rows[1:], rows[:-1], out=fresh[1:])
    chosen = rows.take(fresh.nonzero()[0])
    return chosen, np.ones((1, len(chosen)), np.float32)


def _batches(texts: Sequence[str], largest: int) -> Iterator[tuple[int, int]]:
    """Yield ranges of texts of about the `largest` number of code points each; a text counts as EACH_TEXT more.

    What is made of a batch has a number for each text and distinct n-gram.
    """
    begin = size = 0
    for i, text in enumerate(texts):
        size += len(text) + EACH_TEXT
        if size > largest and i > begin:
            yield begin, i
            begin, size = i, len(text) + EACH_TEXT
    yield begin, len(texts)


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
