"""Thai sentences, harmful and harmless near them. Warning: they name suicide, violence, abuse and crime."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_th import crime, digital, first, harm, hate, more, override, people, plain, requests

PATTERNS: Final[tuple[Pattern, ...]] = (
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
