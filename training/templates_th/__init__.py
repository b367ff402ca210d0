"""Thai sentences, harmful and harmless near them. Warning: they name suicide, violence, abuse and crime."""

from __future__ import annotations

from typing import Final

from training.grammar import Pattern, settle
from training.templates_th import (
    asked,
    chats,
    crime,
    daily,
    daily_asks,
    daily_more,
    daily_worries,
    days_home,
    days_home_more,
    days_work,
    days_work_more,
    deeds,
    digital,
    first,
    harm,
    hate,
    hate_checks,
    hate_posts,
    hate_posts_more,
    more,
    override,
    people,
    plain,
    requests,
    systems,
    talks,
    wide,
    wishes,
    wishes_plain,
    wishes_short,
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
_LATER: Final = (
    *wide.PATTERNS,
    *talks.PATTERNS,
    *chats.PATTERNS,
    *daily.PATTERNS,
    *daily_asks.PATTERNS,
    *daily_more.PATTERNS,
    *daily_worries.PATTERNS,
    *days_home.PATTERNS,
    *days_home_more.PATTERNS,
    *days_work.PATTERNS,
    *days_work_more.PATTERNS,
    *systems.PATTERNS,
    *hate_checks.PATTERNS,
    *hate_posts.PATTERNS,
    *hate_posts_more.PATTERNS,
    *deeds.PATTERNS,
    *asked.PATTERNS,
    *wishes.PATTERNS,
    *wishes_plain.PATTERNS,
    *wishes_short.PATTERNS,
)
# What the first ones hold out or train on stays so in the later ones.
PATTERNS: Final[tuple[Pattern, ...]] = (*_FIRST, *settle((*_FIRST, *_LATER))[len(_FIRST) :])
