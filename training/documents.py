"""Documents written here, as patterns: each of a few of them, and some of their sentences, which are judged on their own too."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from classifiers.text.pieces import pieces
from training.grammar import Pattern

_TOGETHER: Final = 30  # documents of one pattern, of which no more than forty texts are read
_SENTENCES: Final = 8  # of a document, spread over it
# What a document quotes as an attack is harmless there alone.
_QUOTES: Final = re.compile(r"(?i)inject|jailbreak|ignore|disregard|override|attack|red.?team")


def documents(name: str, texts: Sequence[str]) -> tuple[Pattern, ...]:
    """Return harmless patterns of whole documents."""
    parts = max(1, len(texts) // _TOGETHER)
    return tuple(Pattern(f"{name}_{part}", (), tuple(texts[part::parts])) for part in range(parts))


def sentences(name: str, texts: Sequence[str]) -> tuple[Pattern, ...]:
    """Return harmless patterns of sentences and lines of documents, but of those that may quote an attack."""
    found: list[str] = []
    for text in texts:
        if not _QUOTES.search(text):
            cuts = pieces(text) or [(0, len(text))]
            found += (
                text[slice(*cuts[round(k * (len(cuts) - 1) / (_SENTENCES - 1))])].strip() for k in range(_SENTENCES)
            )
    return documents(f"{name}_lines", tuple(dict.fromkeys(line for line in found if line)))
