"""All whole requests written by hand. Warning: they ask for crime, violence, abuse and suicide; none of them tells how."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern
from training.templates_th import (
    asked_again,
    asked_bodies,
    asked_bodies_more,
    asked_body,
    asked_broad,
    asked_broad_more,
    asked_force,
    asked_formal,
    asked_gain,
    asked_gain_more,
    asked_hate,
    asked_long,
    asked_money,
    asked_public,
    asked_rest,
    asked_screen,
    asked_short,
    asked_slots,
    asked_stiff,
    asked_words,
    asked_words_more,
)

PATTERNS: Final[tuple[Pattern, ...]] = (
    *asked_money.PATTERNS,
    *asked_again.PATTERNS,
    *asked_rest.PATTERNS,
    *asked_force.PATTERNS,
    *asked_screen.PATTERNS,
    *asked_hate.PATTERNS,
    *asked_body.PATTERNS,
    *asked_public.PATTERNS,
    *asked_long.PATTERNS,
    *asked_formal.PATTERNS,
    *asked_short.PATTERNS,
    *asked_slots.PATTERNS,
    *asked_gain.PATTERNS,
    *asked_gain_more.PATTERNS,
    *asked_bodies.PATTERNS,
    *asked_bodies_more.PATTERNS,
    *asked_words.PATTERNS,
    *asked_words_more.PATTERNS,
    *asked_broad.PATTERNS,
    *asked_broad_more.PATTERNS,
    *asked_stiff.PATTERNS,
)
