"""The learnt weights of one language: bucket → row, int8 weights for each head, and a linear score from them.

INVARIANT: a score depends on the text alone. Each distinct n-gram of it counts once, and the sum is divided by the
length of the vector of their inverse document frequencies, so that long texts do not weigh more than short ones; a
text of next to no n-grams says little, and its score stays near the bias.

What is summed are whole numbers, weights and squares of frequencies in 256ths, and each sum is rounded once: so a score is
the same to the last bit however it is computed, by NumPy or compiled, alone or in company.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from classifiers.ngram.compiled import scorer_of
from classifiers.ngram.curves import Curves
from classifiers.ngram.features import FeatureSpec, occurring
from classifiers.ngram.stored import Parts, arrays_of, parts_of
from classifiers.types import Finding

# A text with less energy than this counts as one with so much: a lone `you` or `woman` is scaled to length 1 on a few
# n-grams and would look like the worst sentence it occurs in. Greetings and pronouns have 10 to 180, a short sentence 500.
LEAST_ENERGY: Final = 400.0
IDF_STEP: Final = 16.0  # inverse document frequencies are kept in sixteenths, in one byte
LARGEST_BATCH: Final = 4000  # code points for NumPy at once; faster by a quarter than 1,500 on a text of 4,000
LARGEST_CALL: Final = 60_000  # code points for the compiled scorer at once: about a millisecond
EACH_TEXT: Final = 50  # so that thousands of texts of a letter are not one batch
_EXACT: Final = 1 << 24  # up to here 32-bit floats hold every whole number
# The distinct rows of some texts, and a one for each text and row that occurs in it, else zero: [text, distinct].
_Members: TypeAlias = tuple[NDArray[np.int32] | NDArray[np.int64], NDArray[np.float32]]


class Table:
    """The weights of one language; nobody changes one. Scores are computed by compiled code where there is some."""

    __slots__ = ("_rows", "_scorer", "_squares", "bias", "heads", "idf", "parts", "scale", "spec", "weights")

    def __init__(  # noqa: PLR0913, PLR0917 - as many as a table has parts
        self,
        spec: FeatureSpec,
        heads: tuple[str, ...],
        rows: NDArray[np.int32],
        weights: NDArray[np.int8],
        scale: NDArray[np.float32],
        bias: NDArray[np.float32],
        energy: NDArray[np.float32],
    ) -> None:
        """Make a table of what was learnt. Raises ValueError where it does not fit together.

        `rows`: bucket -> row after an entry 0 for "no n-gram here", [2**bits + 1], 0 for buckets not selected and else
        numbered in their order. `weights`: [rows + 1, heads]. `energy`: squared inverse document frequency, [rows + 1].
        """
        if not np.array_equal(rows[rows > 0], np.arange(1, len(weights))) or len(rows) != 2**spec.bits + 1:
            raise ValueError("the rows of a weight table are to be numbered in the order of their buckets")
        present = np.packbits(rows[1:] > 0).tobytes()
        idf = np.rint(np.sqrt(energy) * IDF_STEP).astype(np.uint8)
        zeros = bytes(len(heads))  # row 0, whatever is given: n-grams that are not known say nothing
        self._keep(Parts(spec, heads, present, zeros + weights[1:].tobytes(), b"\0" + idf[1:].tobytes(), scale, bias))

    @classmethod
    def of(cls, parts: Parts) -> Table:
        """Return the table of stored parts."""
        table = cls.__new__(cls)
        cls._keep(table, parts)
        return table

    def _keep(self, parts: Parts, *, in_numpy: bool = False) -> None:
        self.parts = parts
        self.spec, self.heads, self.scale, self.bias = parts.spec, parts.heads, parts.scale, parts.bias
        self.weights = np.frombuffer(parts.weights, np.int8).reshape(-1, len(parts.heads))  # [rows + 1, heads]
        self.idf = np.frombuffer(parts.idf, np.uint8)  # [rows + 1]
        self._scorer = None if in_numpy else scorer_of(parts, LEAST_ENERGY)
        self._rows = parts.rows() if self._scorer is None else None
        known = self.idf if self._scorer is None else self.idf[:0]  # only where NumPy does the work
        self._squares = np.square(known, dtype=np.uint16).astype(np.float32)

    def in_numpy(self) -> Table:
        """Return the same table without the compiled way."""
        table = Table.__new__(Table)
        Table._keep(table, self.parts, in_numpy=True)
        return table

    @property
    def rows(self) -> NDArray[np.int32]:
        """Return bucket -> row, after an entry 0: see `Parts.rows`. Made anew each time where compiled code does without."""
        return self.parts.rows() if self._rows is None else self._rows

    def scores(self, texts: Sequence[str], batch: int = 0) -> NDArray[np.float32]:
        """Return the uncalibrated scores (log odds) of each text for each head: [text, head].

        `batch`: about how many code points are looked up at once, 0 for what is best; more or less changes no score.
        """
        if self._scorer is None:
            return self._by_numpy(texts, batch or LARGEST_BATCH)
        said = [self._scorer.scores(tuple(texts[b:e])) for b, e in _batches(texts, batch or LARGEST_CALL)]
        return np.frombuffer(b"".join(said), np.float32).reshape(len(texts), len(self.heads))

    def probabilities(self, texts: Sequence[str], curves: Curves) -> list[list[float]]:
        """Return how likely each head holds of each text: [text][head]."""
        if self._scorer is None:
            return curves.rows(self._by_numpy(texts, LARGEST_BATCH))
        rows: list[list[float]] = []
        for begin, end in _batches(texts, LARGEST_CALL):
            rows += self._scorer.probabilities(tuple(texts[begin:end]), curves.halves, curves.implied)
        return rows

    def findings(self, texts: Sequence[str], curves: Curves) -> list[tuple[Finding, ...]]:
        """Return a finding of each head in all of each text."""
        if self._scorer is None:
            return [
                tuple(
                    [
                        Finding(head, probability, 0, len(text))
                        for head, probability in zip(self.heads, row, strict=True)
                    ]
                )
                for text, row in zip(texts, self.probabilities(texts, curves), strict=True)
            ]
        found: list[tuple[Finding, ...]] = []
        for begin, end in _batches(texts, LARGEST_CALL):
            found += self._scorer.findings(tuple(texts[begin:end]), curves.halves, curves.implied, self.heads, Finding)
        return found

    def _by_numpy(self, texts: Sequence[str], batch: int) -> NDArray[np.float32]:
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
        weights = self.weights.take(chosen, axis=0).astype(np.float32)
        squares = self._squares.take(chosen)
        totals: NDArray[np.float32] = member @ weights if len(chosen) <= _EXACT >> 8 else _exactly(member, weights)
        energy = member @ squares
        if energy.max(initial=0) >= _EXACT:  # what is below was exact all the way, as no square is negative
            energy = _exactly(member, squares)
        energy /= np.float32(IDF_STEP**2)
        totals /= np.sqrt(np.maximum(energy, LEAST_ENERGY, out=energy), out=energy)[:, None]
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


def _exactly(member: NDArray[np.float32], numbers: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return their product, each sum of it rounded once."""
    return (member.astype(np.float64) @ numbers.astype(np.float64)).astype(np.float32)


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
        arrays |= {f"{language}.{name}": array for name, array in arrays_of(table.parts).items()}
    target = io.BytesIO()
    np.savez_compressed(target, allow_pickle=False, **arrays)
    return target.getvalue()


def unpack(content: bytes) -> dict[str, Table]:
    """Read what `pack` wrote. Raises ValueError or KeyError if it is anything else."""
    tables: dict[str, Table] = {}
    with np.load(io.BytesIO(content), allow_pickle=False) as arrays:
        for language in sorted({name.partition(".")[0] for name in arrays.files}):
            tables[language] = Table.of(
                parts_of({k.partition(".")[2]: arrays[k] for k in arrays.files if k.startswith(f"{language}.")})
            )
    return tables
