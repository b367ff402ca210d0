"""Find stretches that read better rotated by 13 letters or backwards, and turn them.

INVARIANT: linear in the text; a stretch is turned only where letters and their order speak for it clearly, so that foreign
words, names and code stay as they are.
"""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from typing import Final

from classifiers.text.encodings import Run
from classifiers.text.letters import Span, east_gains, letters, stretches, sums, words

_LEAST: Final = 44  # quarter nats: e^11 to 1
_LEAST_EAST: Final = 20
_MOST_OF: Final = 0.8  # of the text turned: then all of it is
_EDGES: Final = ".!?…。！？ \t"


def rotated(text: str) -> Iterator[Run]:
    """Yield stretches in rot13, rotated back."""
    begins, ends, pairs = words(text)
    gains = sums(letters().rotated, pairs, begins, ends)
    for first, last in stretches(gains, _LEAST):
        start, end = int(begins[first]), int(ends[last - 1])
        yield Run(start, end, codecs.encode(text[start:end], "rot13"))


def backwards(text: str) -> Iterator[Run]:
    """Yield stretches written backwards, the right way round; English, Chinese and Thai."""
    begins, ends, pairs = words(text)
    gains = sums(letters().backwards, pairs, begins, ends)
    units = [(int(b), int(e), g) for b, e, g in zip(begins, ends, gains, strict=True)]
    least = _LEAST
    if not text.isascii():
        east = east_gains(text)
        if east:
            least = _LEAST_EAST
            units = sorted([*units, *east])
    for first, last in stretches([gain for _, _, gain in units], least):
        start, end = _widened(text, units[first][0], units[last - 1][1])
        yield Run(start, end, text[start:end][::-1])


def _widened(text: str, start: int, end: int) -> Span:
    """Take in what ends a sentence and so stands before it when it is written backwards; or all of a text."""
    if end - start >= _MOST_OF * len(text.strip()):
        return 0, len(text)
    while start > 0 and text[start - 1] in _EDGES[:-2] and end - start > 0:
        start -= 1
    return start, end
