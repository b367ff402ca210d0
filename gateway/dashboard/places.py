"""Places in a text that something was found in, cut so that a page can mark them. Whatever was stored, this fits the text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any, Final, NamedTuple

MAX_PLACES: Final = 200


class Place(NamedTuple):
    """text[start:end] in code points; `probability` from 0 to 1."""

    start: int
    end: int
    category: str
    probability: float


class Piece(NamedTuple):
    """Some of a text. `numbers`: the places that it is in, counted from 1."""

    text: str
    numbers: tuple[int, ...]


def read_places(told: Any, size: int) -> tuple[Place, ...]:
    """Read what was stored with a text of `size` code points; what is no place in it is left out."""
    found = [each for each in told if _is_place(each, size)] if isinstance(told, list) else []
    return tuple(Place(a, b, category, min(1.0, e6 / 1e6)) for a, b, category, e6 in found[:MAX_PLACES])


def _is_place(told: Any, size: int) -> bool:
    if not isinstance(told, list) or [type(each) for each in told] != [int, int, str, int]:
        return False
    return bool(0 <= told[0] < told[1] <= size and told[3] >= 0)


def pieces(text: str, places: Sequence[Place]) -> list[Piece]:
    """Cut a text where a place begins or ends. One that is all of the text marks nothing: there is nothing to point at."""
    marked = [(n, each) for n, each in enumerate(places, 1) if each.end - each.start < len(text)]
    ends = {0, len(text), *(at for _, each in marked for at in (each.start, each.end))}
    cuts = sorted(at for at in ends if 0 <= at <= len(text))
    return [
        Piece(text[a:b], tuple(n for n, each in marked if each.start <= a and b <= each.end)) for a, b in pairwise(cuts)
    ]
