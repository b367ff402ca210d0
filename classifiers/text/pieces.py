"""The pieces of a text that are judged on their own beside the whole: a harmful sentence among harmless ones weighs little.

A score over a whole window is an average of sorts, so that padding dilutes it. What a reader takes in as one, a sentence or
a line, cannot be diluted from outside of it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final, TypeAlias

from classifiers.types import Reading

Range: TypeAlias = tuple[int, int]  # code points, half-open

# Where a sentence may end: after closing punctuation before white space, after that of Chinese, at a line's end, and at the
# spaces that Thai has between phrases.
# Each way begins with a character that is looked for at once; how far before its end it begins is of no matter here.
_END: Final = re.compile(
    r"[.!?;:…]+[\"'”’)\]]*(?:\s+|$)|[。！？；]+[”’」』）]*|\n\s*|[ ](?<=[\u0e01-\u0e5b] )[ ]*(?=\S)"
)
_ASCII_END: Final = re.compile(r"[.!?;:]+[\"')\]]*(?:\s+|$)|\n\s*")
# Shorter pieces go together with the next: a few words are not enough to tell by. Longer ones are cut into overlapping halves.
_LEAST, _MOST = 40, 240
_DENSE_LEAST, _DENSE_MOST = 14, 80  # of scripts that say in a character what English says in three
_DENSE_BYTES: Final = 2.0  # of UTF-8 for each code point, on average
_NOT_THAI: Final = dict.fromkeys(range(0x0E01, 0x0E5C))  # leaves everything else


def pieces(text: str) -> list[Range]:
    """Return the pieces of a text in order; none where the text is one piece. Together they cover all of it."""
    if len(text) <= _DENSE_LEAST:
        return []
    is_dense = (
        not text.isascii() and len(text.encode("utf-8", "replace")) > _DENSE_BYTES * len(text) and not _is_thai(text)
    )
    least, most = (_DENSE_LEAST, _DENSE_MOST) if is_dense else (_LEAST, _MOST)
    cuts = [0]
    for found in (_ASCII_END if text.isascii() else _END).finditer(text):
        if found.end() - cuts[-1] >= least:
            cuts.append(found.end())
    if len(text) - cuts[-1] < least and len(cuts) > 1:
        cuts.pop()
    if cuts[-1] < len(text):
        cuts.append(len(text))
    if len(cuts) == 2 and len(text) <= most:  # noqa: PLR2004 - one piece has two ends
        return []
    out: list[Range] = []
    for begin, end in pairwise(cuts):
        out += _halves(text, begin, end, most) if end - begin > most else [(begin, end)]
    return out


def _is_thai(text: str) -> bool:
    """Tell whether most of a text is Thai: as long as English, and cut at spaces between phrases, of which one alone says little."""
    return 2 * len(text.translate(_NOT_THAI)) < len(text)


def _halves(text: str, begin: int, end: int, most: int) -> list[Range]:
    """Cut what has no end of a sentence into stretches that overlap by half, at spaces where there are some."""
    out: list[Range] = []
    while end - begin > most:
        out.append((begin, begin + most))
        middle = begin + most // 2
        space = text.rfind(" ", begin + most // 4, middle)
        begin = space + 1 if space > 0 else middle
    return [*out, (begin, end)]


def texts_of_pieces(reading: Reading) -> dict[Range, list[str]]:
    """Return how each piece reads in the views of a text, by its range in the raw text; equal readings once."""
    found: dict[Range, list[str]] = {}
    for view in reading.views:
        for begin, end in pieces(view.text):
            texts = found.setdefault(view.to_raw(begin, end), [])
            if (text := view.text[begin:end]) not in texts:
                texts.append(text)
    # Pieces of what was decoded as one all lie where the whole of it does, and must not be read in its stead.
    for view in reading.views:
        texts = found.get(view.to_raw(0, len(view.text)), [view.text])
        if view.text not in texts:
            texts.append(view.text)
    return found
