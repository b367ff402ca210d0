"""How usual letters are beside each other, and so whether a stretch of text reads better rotated or backwards.

INVARIANT: one pass over the text; a gain is in quarter nats and says how much likelier a word is when read the other way.
The table is counted from training texts by bench/letters.py.
"""

from __future__ import annotations

import functools
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from itertools import repeat
from operator import add
from typing import Final

import numpy as np
from numpy.typing import NDArray

_LETTERS: Final = 26  # and one more for whatever is no letter
_SIZE: Final = _LETTERS + 1
_HALF: Final = 13
_CLASSES: Final = bytes(
    p - 97 if 97 <= p <= 122 else p - 65 if 65 <= p <= 90 else _LETTERS  # noqa: PLR2004 - a to z, A to Z
    for p in range(256)
)
_SMALL: Final = 1
_CAPITAL: Final = 2
_DIGIT: Final = 3  # or another sign of base64
_CODE_DIGIT, _CODE_CAPITAL = bytes([_DIGIT]), bytes([_SMALL, _CAPITAL])  # without these there is no code
_SIGNS: Final = bytes(
    _SMALL if 97 <= p <= 122 else _CAPITAL if 65 <= p <= 90 else _DIGIT if chr(p) in "0123456789+/=_" else 0  # noqa: PLR2004
    for p in range(256)
)
_EAST: Final = re.compile("[\u0e01-\u0e4e]+|[\u3400-\u9fff]+")
_STOPS: Final = frozenset("。？！")
_BLANKS: Final = frozenset("\n:：")
_OPENED: Final = frozenset({": ", "： "})
_POINT: Final = 21  # bits of a code point
_SIGN: Final = 24  # quarter nats that one pair or triple of another script tells: some e^6 to 1
_DROP: Final = 40  # a stretch ends where so much of its gain is lost again
_NEUTRAL: Final = -10  # a word at the edge of a stretch belongs to it unless it tells so much against it

_TURN: Final = np.array([*((i + _HALF) % _LETTERS for i in range(_LETTERS)), _LETTERS])

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Letters:
    """Tables in quarter nats; a triple is numbered (first * 27 + second) * 27 + third."""

    cost: NDArray[np.int32]  # [triple]: of the third letter after the first two
    rotated: NDArray[np.int32]  # [triple]: the gain of reading all three 13 letters on
    backwards: NDArray[np.int32]  # [triple]: the gain of reading them the other way round
    first: NDArray[np.int32]  # [letter]: the cost of beginning a word with it
    east: dict[str, int]  # pair of Chinese or triple of Thai letters -> gain of reading them backwards
    telling: tuple[str, ...]  # triples, space for no letter, that only disguised English has


@dataclass(frozen=True, slots=True)
class Words:
    """The runs of ASCII letters of a text: where they begin and end, and what is at each place, blanks around it."""

    begins: NDArray[np.intp]
    ends: NDArray[np.intp]
    codes: NDArray[np.bool_]  # [word]: whether it looks like a piece of a code, with capitals or digits in odd places
    classes: NDArray[np.int64]  # [1 + place]: 0 to 25, or 26 for no letter
    triples: NDArray[np.int64]  # [place]: that with this letter in the middle


@functools.cache
def letters() -> Letters:
    """Return the tables, read once."""
    raw = json.loads(resources.files("classifiers.text").joinpath("letters.json").read_text(encoding="utf-8"))
    cost = np.array([[int(digit, 36) for digit in row] for row in raw["costs"]], np.int32).reshape(_SIZE, _SIZE, _SIZE)
    forward = [*raw["zh"], *raw["th"]]
    return Letters(
        cost.ravel(),
        (cost - cost[np.ix_(_TURN, _TURN, _TURN)]).ravel(),
        (cost - cost.transpose(2, 1, 0)).ravel(),
        cost[_LETTERS, _LETTERS].copy(),
        dict.fromkeys(forward, -_SIGN) | {g[::-1]: _SIGN for g in forward},
        tuple(sorted({*raw["rot13"], *raw["reversed"]})),
    )


def words(text: str) -> Words:
    """Find the runs of ASCII letters."""
    raw = f" {text} ".encode("latin-1", "replace")
    data = np.frombuffer(raw.translate(_CLASSES), np.uint8).astype(np.int64)
    inside = data != _LETTERS
    edges = (inside[1:] != inside[:-1]).nonzero()[0]
    begins, ends = edges[::2], edges[1::2]
    codes = _codes(raw.translate(_SIGNS), begins, ends, inside)
    return Words(begins, ends, codes, data, (data[:-2] * _SIZE + data[1:-1]) * _SIZE + data[2:])


def _codes(
    marked: bytes, begins: NDArray[np.intp], ends: NDArray[np.intp], inside: NDArray[np.bool_]
) -> NDArray[np.bool_]:
    """Tell for each word whether it looks like a piece of a code."""
    if _CODE_DIGIT not in marked and _CODE_CAPITAL not in marked:  # as in most texts
        return np.zeros(len(begins), np.bool_)
    signs = np.frombuffer(marked, np.uint8)
    # A capital between a small letter and another letter, as no word has it, forwards or backwards.
    odd = np.concatenate(
        (np.zeros(2, np.int64), np.cumsum((signs[:-2] == _SMALL) & (signs[1:-1] == _CAPITAL) & inside[2:]))
    )
    beside = (signs.take(begins) == _DIGIT) | (signs.take(ends + 1) == _DIGIT)
    return np.asarray(beside | (odd.take(ends) > odd.take(begins + 1)), np.bool_)


def rotated_gains(found: Words) -> NDArray[np.int64]:
    """Return for each word how much likelier it is 13 letters on."""
    first = letters().first
    start = found.classes.take(found.begins + 1)
    gains = _sums(letters().rotated, found) + first.take(start) - first.take(_TURN.take(start))
    return np.asarray(np.where(found.codes, np.minimum(gains, 0), gains), np.int64)


def backwards_gains(found: Words) -> NDArray[np.int64]:
    """Return for each word how much likelier it is backwards."""
    first = letters().first
    start, end = found.classes.take(found.begins + 1), found.classes.take(found.ends)
    gains = _sums(letters().backwards, found) + first.take(start) - first.take(end)
    return np.asarray(np.where(found.codes, np.minimum(gains, 0), gains), np.int64)


def most(gains: NDArray[np.int64]) -> int:
    """Return the highest sum of neighbouring gains, which no stretch exceeds."""
    running = np.concatenate((np.zeros(1, np.int64), np.cumsum(gains)))
    return int((running - np.minimum.accumulate(running)).max())


def cost_of(text: str) -> float:
    """Return what a letter of the words of a text costs on average, in quarter nats; 0 without any letter."""
    found = words(text)
    if not len(found.begins):
        return 0.0
    total = _sums(letters().cost, found) + letters().first.take(found.classes.take(found.begins + 1))
    return float(total.sum() / (found.ends - found.begins + 1).sum())


def cost_of_word(word: str) -> float:
    """Return the same of one word of ASCII letters, quicker for a short one."""
    costs = _costs()
    padded = f"  {word.lower()} ".encode().translate(_CLASSES)
    spent = sum(costs[(a * _SIZE + b) * _SIZE + c] for a, b, c in zip(padded, padded[1:], padded[2:], strict=False))
    return spent / (len(word) + 1)


@functools.cache
def _costs() -> list[int]:
    found: list[int] = letters().cost.tolist()
    return found


def _sums(values: NDArray[np.int32], found: Words) -> NDArray[np.int64]:
    """Return for each word the sum of `values` [triple] over those with one of its letters in the middle."""
    running: NDArray[np.int64] = np.concatenate(
        (np.zeros(1, np.int64), np.cumsum(values.take(found.triples), dtype=np.int64))
    )
    return np.asarray(running.take(found.ends) - running.take(found.begins), np.int64)


def east_signs(text: str) -> NDArray[np.int64]:
    """Return what each pair of Chinese and triple of Thai letters tells, where it begins; nothing else tells anything."""
    keys, values = _east_keys()
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.int64)
    pairs = points[:-1] << _POINT | points[1:]
    grams = np.concatenate((pairs, pairs[:-1] << _POINT | points[2:]))
    at = keys.searchsorted(grams).clip(max=len(keys) - 1)
    found = np.where(keys.take(at) == grams, values.take(at), 0)
    signs = found[: len(pairs)]
    signs[: max(0, len(pairs) - 1)] += found[len(pairs) :]
    return np.asarray(signs, np.int64)


@functools.cache
def _east_keys() -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return sorted numbers of pairs and triples of code points, and what each tells."""
    found = []
    for gram, value in letters().east.items():
        key = 0
        for letter in gram:
            key = key << _POINT | ord(letter)
        found.append((key, value))
    return np.array([key for key, _ in sorted(found)]), np.array([value for _, value in sorted(found)])


def east_gains(text: str) -> list[tuple[int, int, int]]:
    """Return start, end and the gain of reading it backwards for each stretch of Chinese or Thai."""
    signs = letters().east
    found = []
    for match in _EAST.finditer(text):
        run = match[0]
        grams = map(add, run, run[1:])
        gain = sum(map(signs.get, map(add, grams, run[2:]) if run < "\u0e80" else grams, repeat(0)))
        start, end = match.span()
        opened = start < 2 or text[start - 2] in _BLANKS or text[start - 3 : start - 1] in _OPENED  # noqa: PLR2004 - before it
        if opened and text[start - 1 : start] in _STOPS:
            gain += _SIGN  # a full stop that a sentence begins with
        found.append((start, end, gain))
    return found


def stretches(gains: Sequence[int], least: int) -> list[tuple[int, int, int]]:
    """Return half-open ranges of neighbours whose gains add up to `least` or more, with these; neutral ones taken in."""
    found: list[tuple[int, int, int]] = []
    at = 0
    while at < len(gains):
        if gains[at] <= 0:
            at += 1
            continue
        start, running, best, last = at, 0, 0, at
        while at < len(gains) and running > best - _DROP:
            running += gains[at]
            if running >= best:
                best, last = running, at
            at += 1
        if best >= least:
            end = last + 1
            floor = found[-1][1] if found else 0
            while start > floor and gains[start - 1] > _NEUTRAL:
                start -= 1
            while end < len(gains) and gains[end] > _NEUTRAL:
                end += 1
            found.append((start, end, best))
            at = max(at, end)
    return found
