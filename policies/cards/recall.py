"""How well an import finds what a person found: caveats of a hand-made card that the draft has too, missed, and false finds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from policies.cards.types import MAIN, Card
from policies.cards.verify import normalised

COVERED = 0.5  # of the shorter of two quotes

Place: TypeAlias = tuple[int, int]  # characters, half-open


@dataclass(frozen=True, slots=True)
class Recall:
    """Ids of a card's caveats, and quotes of the draft that answer to none of them."""

    found: tuple[str, ...]
    missed: tuple[str, ...]
    false: tuple[str, ...]


def recall(card: Card, quotes: Sequence[str], text: str) -> Recall:
    """Compare a draft's quotes with those of a confirmed card from the same text.

    A caveat is found when one quote of the draft covers half of the shorter of both, by their places in the text.
    """
    plain = normalised(text)
    drafted = [places for quote in quotes if (places := _places(plain, quote))]
    own = {c.id: places for c in card.caveats if c.source == MAIN and (places := _places(plain, c.quote))}
    found = tuple(name for name, places in own.items() if any(_same(places, other) for other in drafted))
    missed = tuple(name for name in own if name not in found)
    false = tuple(
        plain[places[0][0] : places[0][1]]
        for places in drafted
        if not any(_same(places, other) for other in own.values())
    )
    return Recall(found, missed, false)


def _places(text: str, quote: str) -> list[Place]:
    """Return every place where a quote stands."""
    wanted = normalised(quote)
    return [match.span() for match in re.finditer(re.escape(wanted), text)] if wanted else []


def _same(these: Sequence[Place], those: Sequence[Place]) -> bool:
    return any(_overlap(one, other) for one in these for other in those)


def _overlap(one: Place, other: Place) -> bool:
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared >= COVERED * min(one[1] - one[0], other[1] - other[0])
