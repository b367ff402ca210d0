"""Turn texts into hashed n-grams of code points and words, all texts of a batch in one vectorised pass.

INVARIANT: the buckets of a text depend on that text and the spec alone, never on its neighbours in the batch.
Training and inference call the same function, so that a weight is always looked up where it was learnt.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

Buckets: TypeAlias = NDArray[np.int64]
Points: TypeAlias = NDArray[np.uint8] | NDArray[np.uint32]

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
_LONGEST: Final = 256  # letters of a word beyond this one share a place; no word of a language is so long
_REACH: Final = 4096  # code points of a batch that the quick way of hashing words has powers for
_POWERS: Final = np.cumprod(np.full(_REACH, _ROLL, dtype=np.uint64), dtype=np.uint64)
_INVERSES: Final = np.cumprod(  # what undoes _POWERS: an odd number has an inverse modulo 2**64
    np.full(_REACH, pow(int(_ROLL), -1, 1 << 64), dtype=np.uint64), dtype=np.uint64
)
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
# The same for compiled code: of each listed code point 16 bits, what it is folded to and, highest, whether that is part of a word.
LETTERS: Final = (_TABLE.astype(np.uint16) | _IS_WORD[_TABLE].astype(np.uint16) << np.uint16(15)).tobytes()
# ASCII is folded as bytes, by one table for case and _TABLE together.
_ASCII: Final = bytes(int(_TABLE[ord(chr(p).casefold())]) if p < 0x80 else p for p in range(256))  # noqa: PLR2004 - ASCII
_ASCII_IS_WORD: Final = _IS_WORD[:256].tobytes()
_ONE: Final = np.uint64(1)
_SCRAMBLED_ASCII: Final = (np.arange(256, dtype=np.uint64) + _ONE) * _SCRAMBLE
_NO_WORDS: Final = (np.zeros(0, np.int64), np.zeros(0, np.uint64), 0)


def code_points(texts: Sequence[str]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """Return the folded code points of all texts, each with a space before it and one after the last, and the starts.

    Runs of white space become one space and runs of one character at most two of it.
    """
    points, starts = _folded(texts)
    return points.astype(np.uint32), np.array(starts)


def _folded(texts: Sequence[str]) -> tuple[Points, list[int]]:
    """Return what `code_points` does; in bytes where all of it is ASCII."""
    texts = [text.strip() for text in texts]  # or spaces would stand side by side, and all would have to be looked at
    joined = f" {' '.join(texts)} "
    if joined.isascii():
        data = joined.encode().translate(_ASCII)
        points: Points = np.frombuffer(data, dtype=np.uint8)
        same = points[1:] == points[:-1]
        starts = [0, *accumulate([len(text) + 1 for text in texts[:-1]])]
        if b"  " not in data and b"\1\1" not in same.tobytes():
            return points, starts
    else:
        folded = [text.casefold() for text in texts]
        raw = np.frombuffer(f" {' '.join(folded)} ".encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
        points = _TABLE.take(raw, mode="clip")
        if raw.max() >= _LISTED:
            points = np.where(raw < _LISTED, points, raw)
        same = points[1:] == points[:-1]
        starts = [0, *accumulate([len(text) + 1 for text in folded[:-1]])]
        if not same.any():
            return points, starts
    fits = np.ones(len(points), dtype=np.bool_)
    np.logical_not(same & (points[1:] == SPACE), out=fits[1:])
    fits[2:] &= ~(same[1:] & same[:-1])
    fits[starts] = True  # the space before a text is its own, whatever its neighbour ends with
    kept = fits.nonzero()[0]
    return points.take(kept), kept.searchsorted(starts).tolist()


def places(text: str) -> list[int]:
    """Return which code point of `text` each one of `code_points([text])` stands for; -1 and len(text): spaces around it."""
    origins = [-1, *(i for i, char in enumerate(text) for _ in char.casefold()), len(text)]
    raw = np.frombuffer(f" {text.casefold()} ".encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    points = np.where(raw < _LISTED, _TABLE.take(raw, mode="clip"), raw)
    same = points[1:] == points[:-1]
    drop = np.zeros(len(points), dtype=np.bool_)
    drop[1:] = same & (points[1:] == SPACE)
    drop[2:] |= same[1:] & same[:-1]
    return [origins[i] for i in np.flatnonzero(~drop).tolist()]


def is_word(text: str) -> NDArray[np.bool_]:
    """Tell of each of `code_points([text])` whether it is part of a word."""
    return _IS_WORD.take(code_points([text])[0], mode="clip")


def buckets(texts: Sequence[str], spec: FeatureSpec) -> tuple[Buckets, NDArray[np.int64]]:
    """Return the buckets of all texts as a matrix [feature, position], -1 where there is none, texts side by side.

    The second value is the first column of each text. The columns of a text depend on that text alone.
    """
    points, starts = code_points(texts)
    scrambled = _scrambled(points)
    hashes, valid = _code_point_grams(scrambled, points != SPACE, spec.orders)
    grid = np.full((len(spec.orders) + (2 if spec.words else 0), len(points)), -1, dtype=np.int64)
    np.copyto(grid[: len(spec.orders)], _bucket(hashes, spec.bits), where=valid)
    if spec.words:
        owner = _owners(starts.tolist(), len(points)) if len(texts) > 1 else None
        places, words, count = _word_grams(points, scrambled, owner)
        found = _bucket(words, spec.bits)
        grid[-2, places[:count]] = found[:count]
        grid[-1, places[count:]] = found[count:]
    return grid, starts


def occurring(texts: Sequence[str], spec: FeatureSpec) -> tuple[Buckets, NDArray[np.int64] | None]:
    """Return all buckets of all texts in no order, some of them more than once, and the number of the text of each.

    None instead of numbers where there is but one text.
    """
    points, starts = _folded(texts)
    scrambled = _scrambled(points)
    hashes, valid = _code_point_grams(scrambled, points != SPACE, spec.orders)
    found = valid.ravel().nonzero()[0]
    grams = hashes.ravel().take(found)
    owner = _owners(starts, len(points)) if len(texts) > 1 else None
    if spec.words:
        places, words, _ = _word_grams(points, scrambled, owner)
        grams = np.concatenate((grams, words))
        if owner is not None:
            found = np.concatenate((found, places))
    if owner is not None:
        owner = np.concatenate((owner,) * len(spec.orders)).take(found)
    return _bucket(grams, spec.bits), owner


def _owners(starts: Sequence[int], size: int) -> NDArray[np.int64]:
    """Return the number of the text that each code point of a batch is of."""
    return np.arange(len(starts)).repeat([end - begin for begin, end in pairwise([*starts, size])])


def _bucket(hashes: NDArray[np.uint64], bits: int) -> NDArray[np.int64]:
    mixed = hashes >> _FOLD
    mixed ^= hashes
    mixed *= _FINISH
    mixed >>= np.uint64(64 - bits)
    return mixed.view(np.int64)


def _scrambled(points: Points) -> NDArray[np.uint64]:
    if points.itemsize == 1:
        return _SCRAMBLED_ASCII.take(points)
    scrambled = points.astype(np.uint64)
    scrambled += _ONE
    scrambled *= _SCRAMBLE
    return scrambled


def _code_point_grams(
    scrambled: NDArray[np.uint64], letters: NDArray[np.bool_], orders: tuple[int, ...]
) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
    """Return hashes and which of them count, a row an order.

    A gram of three or more may begin or end with a space, but not both; no space stands inside any.
    """
    size = len(scrambled)
    hashes = np.empty((len(orders), size), dtype=np.uint64)
    valid = np.zeros((len(orders), size), dtype=np.bool_)
    rolled, inside = scrambled, letters
    row = 0
    for order in range(1, min(max(orders), size) + 1):
        places = size - order + 1
        if order > 1:
            rolled = rolled[:-1] * _ROLL
            rolled += scrambled[order - 1 :]
        if order > 2:  # noqa: PLR2004 - the first and the last code point are not inside
            inside = letters[1:-1] if order == 3 else inside[:-1] & letters[order - 2 : -1]  # noqa: PLR2004 - one inside
        if order not in orders:
            continue
        np.add(rolled, np.uint64(order), out=hashes[row, :places])
        fits = valid[row, :places]
        if order == 1:
            fits[:] = letters
        elif order == 2:  # noqa: PLR2004 - no space in so short a gram
            np.logical_and(letters[:-1], letters[1:], out=fits)
        else:
            np.logical_or(letters[:places], letters[order - 1 :], out=fits)
            fits &= inside
        row += 1
    return hashes, valid


def _word_grams(
    points: Points, scrambled: NDArray[np.uint64], owner: NDArray[np.int64] | None
) -> tuple[NDArray[np.int64], NDArray[np.uint64], int]:
    """Return where words begin and the hash of each, then the same of each with the word before it; and how many words.

    `owner`: the number of the text that each code point is of; None for one text.
    """
    part = _parts(points)
    edge = (part[1:] != part[:-1]).nonzero()[0]  # begins and ends alternate: a space stands at both ends
    if len(edge) == 0:
        return _NO_WORDS
    before, last = edge[::2], edge[1::2]
    first = before + 1
    words = _word_hashes(part, scrambled, before, last)
    pairs = words[1:] * _PAIR
    pairs += words[:-1]
    second = first[1:]
    if owner is not None:
        text = owner.take(first)
        together = (text[1:] == text[:-1]).nonzero()[0]
        pairs, second = pairs.take(together), second.take(together)
    return np.concatenate((first, second)), np.concatenate((words ^ _WORD, pairs)), len(words)


def _parts(points: Points) -> NDArray[np.bool_]:
    """Tell which code points are part of a word."""
    if points.itemsize == 1:
        return np.frombuffer(points.tobytes().translate(_ASCII_IS_WORD), dtype=np.bool_)
    return _IS_WORD.take(points, mode="clip")  # what is not listed is clipped to the last entry, which says yes


def _word_hashes(
    part: NDArray[np.bool_], scrambled: NDArray[np.uint64], before: NDArray[np.int64], last: NDArray[np.int64]
) -> NDArray[np.uint64]:
    """Return, for each word, the sum of its code points times the powers of their places in it.

    Quick way: a running sum with the powers of the places in the batch, its difference shifted back by the inverse.
    """
    if len(scrambled) <= _REACH and int((last - before).max()) <= _LONGEST:
        running = np.add.accumulate(scrambled * _POWERS[: len(scrambled)])
        words = running.take(last)
        words -= running.take(before)
        words *= _INVERSES.take(before)
        return words
    lengths = last - before
    begin = np.cumsum(lengths) - lengths
    letters = part.nonzero()[0]
    place = np.arange(len(letters)) - begin.repeat(lengths)
    return np.asarray(
        np.add.reduceat(scrambled[letters] * _POWERS[:_LONGEST].take(place, mode="clip"), begin), np.uint64
    )
