"""Everyday words and short phrases as harmless texts: no classifier may fire on a lone `woman`, `you` or `subject`.

A vector of length 1 puts all its weight on the few n-grams of a short text, so what is learnt from sentences about
people makes a lone word look like the worst sentence it occurs in. The words are the commonest ones of the harmless
training texts; listed swear words are left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

import numpy as np

from training.sources import LABELS, Corpus, row_key

SOURCE: Final = "template_everyday"  # a name that begins so is split by row, not left out whole
MOST: Final = {1: 3000, 2: 3000}  # words, pairs
_ENGLISH: Final = re.compile(r"[a-z]+(?:'[a-z]+)?")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]+")
_THAI: Final = re.compile(r"[\u0e01-\u0e5b]+")
_LONGEST_THAI: Final = 14  # code points of a run without spaces that is still a word or two


def everyday(corpus: Corpus, language: str) -> Corpus:
    """Make the rows from a language's corpus; all labels are 0."""
    listed = {text.casefold() for text, source in zip(corpus.texts, corpus.sources, strict=True) if "_terms" in source}
    harmful = LABELS.index("harmful")
    harmless = (t for t, row in zip(corpus.texts, corpus.labels, strict=True) if row[harmful] == 0)
    counts: dict[int, Counter[str]] = {1: Counter(), 2: Counter()}
    for text in harmless:
        for size, phrase in _phrases(text.casefold(), language):
            counts[size][phrase] += 1
    common = [p for size, most in MOST.items() for p, _ in sorted(counts[size].items(), key=_rank)[:most]]
    texts = [p for p in common if not any(word in listed for word in (p, *p.split()))]
    shape = (len(texts), len(LABELS))
    keys = [row_key(SOURCE, text) for text in texts]
    return Corpus(texts, np.zeros(shape, np.float32), np.ones(shape, np.float32), [SOURCE] * len(texts), keys)


def _rank(item: tuple[str, int]) -> tuple[int, str]:
    return -item[1], item[0]


def _phrases(text: str, language: str) -> Iterator[tuple[int, str]]:
    if language == "en":
        words = _ENGLISH.findall(text)
        yield from ((1, w) for w in words)
        yield from ((2, f"{a} {b}") for a, b in pairwise(words))
    elif language == "zh":
        for run in _HAN.findall(text):
            yield from _cut(run)
    else:
        for run in _THAI.findall(text):
            if len(run) <= _LONGEST_THAI:
                yield 1 if len(run) <= _LONGEST_THAI // 2 else 2, run


def _cut(run: str) -> Iterator[tuple[int, str]]:
    """Cut a run of Han characters, which has no spaces, into all its single characters and pairs."""
    for size in MOST:
        yield from ((size, run[i : i + size]) for i in range(len(run) - size + 1))
