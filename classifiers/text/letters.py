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
_EAST: Final = re.compile("[\u0e01-\u0e4e]+|[\u3400-\u9fff]+")
_SIGN: Final = 24  # quarter nats that one pair or triple of another script tells: some e^6 to 1
_DROP: Final = 32  # a stretch ends where so much of its gain is lost again
_NEUTRAL: Final = -4  # a word at the edge of a stretch belongs to it unless it tells so much against it

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Letters:
    cost: NDArray[np.int32]  # [first * 27 + second]: the lower, the more usual
    rotated: NDArray[np.int32]  # [pair]: the gain of reading both 13 letters on
    backwards: NDArray[np.int32]  # [pair]: the gain of reading them the other way round
    east: dict[str, int]  # pair of Chinese or triple of Thai letters -> gain of reading them backwards
    telling_rot13: tuple[str, ...]  # triples, space for no letter, that only rotated English has
    telling_reversed: tuple[str, ...]


@functools.cache
def letters() -> Letters:
    """Return the tables, read once."""
    raw = json.loads(resources.files("classifiers.text").joinpath("letters.json").read_text(encoding="utf-8"))
    cost = np.array([[int(digit, 36) for digit in row] for row in raw["pairs"]], np.int32)
    turn = np.array([*((i + _HALF) % _LETTERS for i in range(_LETTERS)), _LETTERS])
    forward = [*raw["zh"], *raw["th"]]
    return Letters(
        cost.ravel(),
        (cost - cost[np.ix_(turn, turn)]).ravel(),
        (cost - cost.T).ravel(),
        {g: -_SIGN for g in forward} | {g[::-1]: _SIGN for g in forward},
        tuple(raw["rot13"]),
        tuple(raw["reversed"]),
    )


def words(text: str) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.int64]]:
    """Return where runs of ASCII letters begin and end, and the pair at each place, the space before the text first."""
    data = np.frombuffer(f" {text} ".encode("latin-1", "replace").translate(_CLASSES), np.uint8).astype(np.int64)
    inside = data != _LETTERS
    edges = (inside[1:] != inside[:-1]).nonzero()[0]
    return edges[::2], edges[1::2], data[:-1] * _SIZE + data[1:]


def sums(
    values: NDArray[np.int32], pairs: NDArray[np.int64], begins: NDArray[np.intp], ends: NDArray[np.intp]
) -> list[int]:
    """Return for each word the sum of `values` [pair] over its pairs, those with the spaces around it included."""
    running = np.concatenate((np.zeros(1, np.int64), np.cumsum(values.take(pairs))))
    total: list[int] = (running.take(ends + 1) - running.take(begins)).tolist()
    return total


def cost_of(word: str) -> float:
    """Return how unusual the pairs of a word of ASCII letters are, in quarter nats a pair."""
    _, _, pairs = words(word)
    return float(letters().cost.take(pairs).mean())


def east_gains(text: str) -> list[tuple[int, int, int]]:
    """Return start, end and the gain of reading it backwards for each stretch of Chinese or Thai."""
    signs = letters().east
    found = []
    for match in _EAST.finditer(text):
        run = match[0]
        size = 3 if run < "\u0e80" else 2
        gain = sum(signs.get(run[i : i + size], 0) for i in range(len(run) - size + 1))
        found.append((match.start(), match.end(), gain))
    return found


def stretches(gains: Sequence[int], least: int) -> list[Span]:
    """Return half-open ranges of neighbours whose gains add up to `least` or more, neutral neighbours taken in."""
    found: list[Span] = []
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
            found.append((start, end))
            at = max(at, end)
    return found
