"""Thai sentences, harmful and harmless near them. Warning: they name suicide, violence, abuse and crime."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern, settle
from training.templates_th import (
    chats,
    crime,
    digital,
    first,
    harm,
    hate,
    more,
    override,
    people,
    plain,
    requests,
    talks,
    wide,
)

_FIRST: Final[tuple[Pattern, ...]] = (
    *first.PATTERNS,
    *crime.PATTERNS,
    *harm.PATTERNS,
    *digital.PATTERNS,
    *hate.PATTERNS,
    *people.PATTERNS,
    *override.PATTERNS,
    *requests.PATTERNS,
    *more.PATTERNS,
    *plain.PATTERNS,
)
_LATER: Final = (*wide.PATTERNS, *talks.PATTERNS, *chats.PATTERNS)
# What the first ones hold out or train on stays so in the later ones.
PATTERNS: Final[tuple[Pattern, ...]] = (*_FIRST, *settle((*_FIRST, *_LATER))[len(_FIRST) :])
