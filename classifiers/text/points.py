"""The code points of a text as an array, and what kind each is: one look-up that says which readings a text can have.

INVARIANT: a kind has the bits that the tables of characters.py and script.py say; tests compare all code points.
"""

from __future__ import annotations

import functools
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from classifiers.text.characters import characters
from classifiers.text.script import NONE, script, scripts

SCRIPTS: Final = scripts()  # a kind's lowest bits are a place in it
_SCRIPT: Final = 63
INVISIBLE: Final = 64
COMPATIBILITY: Final = 128
MARK: Final = 256
FOLDABLE: Final = 512
GENERIC: Final = 1024  # a generic mark
ALIKE: Final = 2048
_ALL: Final = 0x110000
_LETTERS_END: Final = 0x40000  # no letter lies above
_TWICE, _THRICE = b"\1\1", b"\1\1\1"  # of flags, a byte each


class Points(NamedTuple):
    points: NDArray[np.uint32]  # [code point]
    kinds: NDArray[np.uint16]  # [code point]
    any: int  # the bits of all kinds, those of the scripts aside


@functools.cache
def _kinds() -> NDArray[np.uint16]:
    """Return the kind of each code point. About 50 ms once, 2 MB."""
    numbers = {name: number for number, name in enumerate(SCRIPTS)}
    found = np.full(_ALL, numbers[NONE], np.uint16)
    letters = [point for point in range(_LETTERS_END) if chr(point).isalpha()]
    found[letters] = [numbers[script.__wrapped__(chr(point))] for point in letters]
    table = characters()
    for chars, bit in (
        (table.invisible, INVISIBLE),
        (table.compatibility, COMPATIBILITY),
        (table.marks, MARK),
        (table.foldable, FOLDABLE),
        (table.generic_marks, GENERIC),
        (table.alike, ALIKE),
    ):
        found[[ord(char) for char in chars]] |= bit
    return found


def points_of(text: str) -> Points:
    """Look a text up."""
    points = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
    kinds = _kinds().take(points)
    return Points(points, kinds, int(np.bitwise_or.reduce(kinds)) & ~_SCRIPT)


def are_stacked(found: Points) -> bool:
    """Tell whether a mark follows itself or three marks follow each other."""
    marks = (found.kinds & MARK) != 0
    row = marks.tobytes()
    if _THRICE in row:
        return True
    if _TWICE not in row:
        return False
    again = found.points[1:] == found.points[:-1]
    again &= marks[1:]
    return b"\1" in again.tobytes()


def letters_by_script(found: Points) -> dict[str, int]:
    """Return script -> number of letters, in no order that tells anything."""
    counts = np.bincount(found.kinds & _SCRIPT).tolist()
    return {name: count for name, count in zip(SCRIPTS, counts, strict=False) if count and name != NONE}
