"""Whether a text shows one of a set of triples of letters: compiled where it was built, by an automaton elsewhere, with the same answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias

import re2

from classifiers.text.vocabulary import EDITION

_WRITTEN: Final = b"\t\n\r" + bytes(range(0x20, 0x7F))  # ASCII, control characters left out
_ONLY_THE_END: Final = [0]

AreAbsent: TypeAlias = Callable[
    [str], bool
]  # of an ASCII text: whether it has no control characters and none of the triples


def is_written_ascii(text: str) -> bool:
    """Tell whether a text is ASCII without control characters, and so has no other reading as far as characters go."""
    return text.isascii() and not text.encode().translate(None, _WRITTEN)


def expression(triples: Iterable[str]) -> bytes:
    """Return what finds one of `triples`: of small letters for any case, and blanks for whatever is no letter."""
    return f"(?i){'|'.join(triple.replace(' ', '[^a-z]') for triple in triples)}".encode("latin-1")


def options() -> Any:
    """Return those of expressions over UTF-8 bytes, taken one by one."""
    chosen = re2.Options()
    chosen.encoding = re2.Options.Encoding.LATIN1
    chosen.max_mem = 16 << 20  # bytes, of which most texts use a few thousand
    return chosen


def any_of(*expressions: bytes) -> Any:
    """Return an automaton that answers `[0]` where none of the expressions matches."""
    found = re2.Set.SearchSet(options())
    found.Add(rb"\z")  # matches always: an answer without it means that the automaton gave up
    for one in expressions:
        found.Add(one)
    found.Compile()
    return found


def absence_of(triples: Iterable[str]) -> AreAbsent:
    """Return what tells that none of `triples` stands in an ASCII text: three small letters each, a blank for whatever is none."""
    chosen = tuple(triples)
    try:
        from classifiers.text import _vocabulary
    except ImportError:  # there was no compiler
        return in_python(chosen)
    return _vocabulary.Triples(chosen).are_absent if _vocabulary.EDITION == EDITION else in_python(chosen)


def in_python(triples: Iterable[str]) -> AreAbsent:
    """Return the same without compiled code."""
    automaton = any_of(expression(triples))

    def are_absent(text: str) -> bool:
        return is_written_ascii(text) and bool(automaton.Match(text.encode()) == _ONLY_THE_END)

    return are_absent
