"""How many words of a set stand in a text: compiled where it was built, in Python elsewhere, with the same answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

EDITION: Final = 2  # of _vocabulary.c; a binary left behind by another one is not used

Tally: TypeAlias = Callable[[str], tuple[int, int]]  # of an ASCII text: words between blanks, and those of the set


def tally_of(words: Iterable[str]) -> Tally:
    """Return what counts the words of an ASCII text, in lower case, and those of `words` (ASCII, lower case, of 23 letters at most)."""
    chosen = tuple(sorted(words))
    try:
        from classifiers.text import _vocabulary
    except ImportError:  # there was no compiler
        return in_python(chosen)
    return _vocabulary.Vocabulary(chosen).tally if _vocabulary.EDITION == EDITION else in_python(chosen)


def in_python(words: Iterable[str]) -> Tally:
    """Return the same without compiled code."""
    chosen = frozenset(words)

    def tally(text: str) -> tuple[int, int]:
        pieces = text.lower().split()
        return len(pieces), sum(map(chosen.__contains__, pieces))

    return tally
