"""Turn texts into hashed n-grams of code points and words, all texts of a batch in one vectorised pass.

INVARIANT: the buckets of a text depend on that text and the spec alone, never on its neighbours in the batch.
Training and inference call the same function, so that a weight is always looked up where it was learnt.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Buckets: TypeAlias = NDArray[np.int64]

SPACE: Final = 32
_LISTED: Final = 0x3100  # below this, where alphabets and punctuation live, a table says what a code point counts as
_ROLL: Final = np.uint64(0x9E3779B97F4A7C15)  # odd, so that no code point is lost modulo 2**64
_SCRAMBLE: Final = np.uint64(0xBF58476D1CE4E5B9)
_FINISH: Final = np.uint64(0x94D049BB133111EB)
_FOLD: Final = np.uint64(29)  # brings high bits down before the last multiplication
_PAIR: Final = np.uint64(0xD6E8FEB86659FD93)
_WORD: Final = np.uint64(0xA0761D6478BD642F)


@dataclass(frozen=True, slots=True)
class FeatureSpec:
    """Which n-grams are taken: code-point orders, whether words and pairs of words too, and log2 of the buckets."""

    orders: tuple[int, ...]
    words: bool
    bits: int


def _listed_table() -> NDArray[np.uint32]:
    """Map white space and control characters to a space, digits to `0`, the rest to itself."""
    points = np.arange(_LISTED, dtype=np.uint32)
    for point in range(_LISTED):
        letter = chr(point)
        if letter.isspace() or not letter.isprintable():
            points[point] = SPACE
        elif letter.isdecimal():
            points[point] = ord("0")
    return points


_TABLE: Final = _listed_table()
_EDGES: Final = 2  # the first and the last code point of a gram; only these may be spaces
_LONGEST: Final = 256  # letters of a word beyond this one share a place; no word of a language is so long
_POWERS: Final = np.cumprod(np.full(_LONGEST, _ROLL, dtype=np.uint64), dtype=np.uint64)
_IS_WORD: Final = np.array(
    [
        *(
            chr(p).isalnum() or chr(p) == "'" or unicodedata.category(chr(p)) in {"Mn", "Mc", "So"}
            for p in range(_LISTED)
        ),
        True,  # whatever is not listed: ideographs, emoji, rare scripts
    ],
    dtype=np.bool_,
)


def code_points(texts: Sequence[str]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Return the folded code points of all texts, each with a space before it and one after the last, and the starts.

    Runs of white space become one space and runs of one character at most two of it.
    """
    folded = [text.casefold() for text in texts]
    joined = " " + " ".join(folded) + " "
    raw = np.frombuffer(joined.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    points = _TABLE.take(raw, mode="clip")
    if raw.max() >= _LISTED:
        points = np.where(raw < _LISTED, points, raw)
    lengths = np.fromiter((len(text) + 1 for text in folded), dtype=np.int64, count=len(folded))
    starts = np.cumsum(lengths) - lengths
    same = points[1:] == points[:-1]
    drop = np.zeros(len(points), dtype=np.bool_)
    drop[1:] = same & (points[1:] == SPACE)
    drop[2:] |= same[1:] & same[:-1]
    drop[starts] = False  # the space before a text is its own, whatever its neighbour ends with
    kept = np.cumsum(~drop) - 1
    return points[~drop], kept[starts]


def buckets(texts: Sequence[str], spec: FeatureSpec) -> tuple[Buckets, NDArray[np.int64]]:
    """Return the buckets of all texts as a matrix [feature, position], -1 where there is none, texts side by side.

    The second value is the first column of each text. The columns of a text depend on that text alone.
    """
    points, starts = code_points(texts)
    size = len(points)
    hashes = np.zeros((len(spec.orders) + (2 if spec.words else 0), size), dtype=np.uint64)
    valid = np.zeros(hashes.shape, dtype=np.bool_)
    scrambled = (points.astype(np.uint64) + np.uint64(1)) * _SCRAMBLE
    _code_point_grams(hashes, valid, scrambled, points == SPACE, spec.orders)
    if spec.words:
        _word_grams(hashes, valid, points, scrambled, starts)
    mixed = (hashes ^ (hashes >> _FOLD)) * _FINISH
    mixed >>= np.uint64(64 - spec.bits)
    return np.where(valid, mixed.view(np.int64), -1), starts


def _code_point_grams(
    hashes: NDArray[np.uint64],
    valid: NDArray[np.bool_],
    scrambled: NDArray[np.uint64],
    spaces: NDArray[np.bool_],
    orders: tuple[int, ...],
) -> None:
    """Fill one row an order; a gram may begin or end with a space, but not both, and none stands inside it."""
    size = len(scrambled)
    at = spaces.nonzero()[0]
    to_next = np.full(size, size)
    to_next[: at[-1]] = at[1:].repeat(at[1:] - at[:-1])
    to_next[: at[-1]] -= np.arange(at[-1])  # steps from each place to the next space after it
    longest = to_next + 1 - spaces  # the longest gram that may begin here
    letters = np.minimum(to_next, np.where(spaces, 0, size))  # the longest without any space
    rolled = scrambled
    row = 0
    for order in range(1, min(max(orders), size) + 1):
        if order > 1:
            rolled = rolled[:-1] * _ROLL + scrambled[order - 1 :]
        if order not in orders:
            continue
        fits = letters if order <= _EDGES else longest
        np.add(rolled, np.uint64(order), out=hashes[row, : len(rolled)])
        np.greater_equal(fits[: len(rolled)], order, out=valid[row, : len(rolled)])
        row += 1


def _word_grams(
    hashes: NDArray[np.uint64],
    valid: NDArray[np.bool_],
    points: NDArray[np.uint32],
    scrambled: NDArray[np.uint64],
    starts: NDArray[np.int64],
) -> None:
    """Fill the last two rows, at the first place of each word: the word, and it with the word before it."""
    part = _IS_WORD.take(points, mode="clip")  # what is not listed is clipped to the last entry, which says yes
    edge = (part[1:] != part[:-1]).nonzero()[0] + 1  # begins and ends alternate: a space stands at both ends
    first, end = edge[::2], edge[1::2]
    if len(first) == 0:
        return
    lengths = end - first
    letters = part.nonzero()[0]
    begin = np.cumsum(lengths) - lengths
    place = np.arange(len(letters)) - begin.repeat(lengths)
    words = np.add.reduceat(scrambled[letters] * _POWERS.take(place, mode="clip"), begin)
    hashes[-2, first] = words ^ _WORD
    valid[-2, first] = True
    hashes[-1, first[1:]] = words[1:] * _PAIR + words[:-1]
    if len(starts) == 1:
        valid[-1, first[1:]] = True
        return
    text = np.searchsorted(starts, first, side="right")
    valid[-1, first[1:]] = text[1:] == text[:-1]
