"""Find stretches that read better rotated by 13 letters or backwards, and turn them.

INVARIANT: linear in the text; a stretch is turned only where letters and their order speak for it clearly, so that foreign
words, names and code stay as they are.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from classifiers.text.encodings import Run
from classifiers.text.letters import (
    Span,
    Words,
    backwards_gains,
    east_gains,
    east_signs,
    most,
    rotated_gains,
    stretches,
    words,
)

_LEAST: Final = 40  # quarter nats: e^10 to 1
_LEAST_EAST: Final = 40  # two signs in Chinese or Thai, or one where none speaks against it
_MOST_OF: Final = 0.7  # of the text turned: then all of it is
_Option = tuple[int, Span, bool]  # gain, stretch, whether it is rotated and not backwards
_EAST: Final = re.compile("[\u0e01-\u0e4e\u3400-\u9fff]")
_ASCII: Final = re.compile(r"[\x00-\x7f]+")
_WORD: Final = re.compile(r"[^\W\d_]+")
_TOKEN: Final = re.compile(r"(\w\S*?)([.,;:!?]*)(?!\S)|\S+")  # what follows a word stays behind it
_ONE_SIGN: Final = 24  # what a pair of letters tells
_LONG: Final = 40  # letters, those of ASCII left out, of which one pair tells too little
_STOP: Final = re.compile(r"(?:^|[\n:：]) ?[。？！]")
_FEWEST: Final = 5  # letters
_OF_CODES: Final = -9  # quarter nats that speak against turning it; at the edge of a stretch it belongs to it
_AGAINST: Final = -48  # quarter nats
_EDGES: Final = ".!?…。！？ \t"


def turned(text: str) -> Iterator[Run]:
    """Yield stretches that are in rot13 (English) or backwards (Chinese and Thai too), put right, in order.

    Where a stretch could be either, it is what is likelier.
    """
    found = words(text)
    return iter(sorted(_likeliest(text, [*_rotated(text, found), *_backwards(text, found)])))


def _rotated(text: str, found: Words) -> list[_Option]:
    gains = _gains(rotated_gains(found), found)
    if most(gains) < _LEAST:
        return []
    rest = int(gains.sum())
    units = list(zip(found.begins.tolist(), found.ends.tolist(), gains.tolist(), strict=True))
    return [
        (gain, _widened(text, units[first][0], units[last - 1][1], rest - gain), True)
        for first, last, gain in stretches(gains.tolist(), _LEAST)
        if _is_dense(units[first:last])
    ]


def _backwards(text: str, found: Words) -> list[_Option]:
    gains = _gains(backwards_gains(found), found)
    least = _LEAST
    east = [] if text.isascii() or not _may_be_backwards(text) else east_gains(text)
    if not east and most(gains) < least:
        return []
    units = list(zip(found.begins.tolist(), found.ends.tolist(), gains.tolist(), strict=True))
    if east:
        least = _LEAST_EAST if any(gain < 0 for _, _, gain in east) else _LEAST_EAST // 2
        units = sorted([*units, *east])
    values = [gain for _, _, gain in units]
    rest = sum(values)
    return [
        (gain, _widened(text, units[first][0], units[last - 1][1], rest - gain), False)
        for first, last, gain in stretches(values, least)
        if _is_dense(units[first:last])
    ]


def _gains(gains: NDArray[np.int64], found: Words) -> NDArray[np.int64]:
    """Let what looks like a piece of a code tell little: digits in the place of letters cut words up."""
    return np.where(found.codes, np.maximum(gains, _OF_CODES), gains)


def _is_dense(units: Sequence[tuple[int, int, int]]) -> bool:
    """Tell whether a stretch is words for the most part, and more than an abbreviation or two."""
    size = sum(end - start for start, end, _ in units)
    return size >= _FEWEST and 2 * size >= units[-1][1] - units[0][0]


def _may_be_backwards(text: str) -> bool:
    """Tell whether some stretch of Chinese or Thai can have the gain that it takes; most texts have none."""
    if _STOP.search(text) is not None:
        return True
    highest = most(east_signs(text))
    is_long = highest < _LEAST_EAST // 2 + _ONE_SIGN and sum(map(str.isalpha, _ASCII.sub("", text))) > _LONG
    return highest >= _LEAST_EAST // 2 + _ONE_SIGN * is_long


def _likeliest(text: str, options: list[_Option]) -> Iterator[Run]:
    """Yield the stretches with the highest gains that do not meet, all of one kind before those of the other."""
    sums = {kind: sum(gain for gain, _, is_rotated in options if is_rotated is kind) for kind in (True, False)}
    taken: list[Span] = []
    for kind in sorted(sums, key=sums.__getitem__, reverse=True):
        before, at = sorted(taken), 0
        for start, end in [span for _, span, is_rotated in options if is_rotated is kind]:
            while at < len(before) and before[at][1] <= start:
                at += 1
            if at < len(before) and before[at][0] < end:
                continue
            taken.append((start, end))
            run = text[start:end]
            if kind:
                yield Run(start, end, codecs.encode(run, "rot13"))
            else:
                yield Run(start, end, run[::-1], other=_wordwise(run))


def _wordwise(run: str) -> str:
    """Turn each word round: between blanks in English, apostrophes and all; between any signs in Chinese and Thai."""
    if _EAST.search(run) is None:
        return _TOKEN.sub(_turned_word, run)
    return _WORD.sub(lambda match: match[0][::-1], run)


def _turned_word(match: re.Match[str]) -> str:
    word, after = match.groups()
    return match[0][::-1] if word is None else word[::-1] + after


def _widened(text: str, start: int, end: int, rest: int) -> Span:
    """Take in what ends a sentence and so stands before it when it is written backwards; or all of a text.

    `rest`: the gain of the words outside. All is taken only where these hardly speak against it.
    """
    if end - start >= _MOST_OF * len(text.strip()) and rest > _AGAINST:
        return 0, len(text)
    while start > 0 and text[start - 1] in _EDGES[:-2]:
        start -= 1
    return start, end
