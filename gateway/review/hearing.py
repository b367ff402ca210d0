"""What an appellant may know of an appeal: one word, and nothing of who looked at it, when, or why.

INVARIANT: the word is read from the log, as the desk's queue is, and is of the appellant's own tenant.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from gateway.audit.content_open import archive_directory
from gateway.review.book import DAY, HORIZON_DAYS
from gateway.review.events import Verdict
from gateway.review.fold import Item, Stage, item_of
from gateway.review.source import EventCache, IndexSource, Source
from gateway.review.turns import RedisTurns, Turns, TurnsSilent

TIMEOUT_SECONDS = 1.0


class Heard(StrEnum):
    """`upheld`: what was withheld was rightly withheld, for this or for another reason."""

    RECEIVED = "received"
    UNDER_REVIEW = "under_review"
    UPHELD = "upheld"
    REVERSED = "reversed"
    LAPSED = "lapsed"  # nobody decided in the time that the policy gives


KeepDays = Callable[[str], int]  # of a policy, by its name


def heard(source: Source, turns: Turns, identity: str, tenant: str, now: int, keep_days: KeepDays) -> Heard | None:
    """Tell what came of the appeal against a decision; None: the log has none yet. `now` in microseconds. Blocking.

    Raises IndexDownError, IndexMissingError.
    """
    facts = source.about(identity, frozenset({tenant}), now - HORIZON_DAYS * DAY)
    events = set(facts.events)
    with contextlib.suppress(TurnsSilent):  # what was done a moment ago; the index has it soon
        events |= {each for each in turns.recent([identity]) if each.tenant == tenant}
    for subject in facts.subjects:
        item = item_of(subject, events)
        if item is not None and item.appeal is not None:
            return _word(item, item.stage(now, keep_days(subject.policy)))
    return None


def _word(item: Item, stage: Stage) -> Heard:
    if item.decided is not None:
        return Heard.REVERSED if item.decided.verdict is Verdict.REVERSED else Heard.UPHELD
    return {Stage.LAPSED: Heard.LAPSED, Stage.WAITING: Heard.RECEIVED}.get(stage, Heard.UNDER_REVIEW)


class Hearings:
    """Asks the query index, one question at a time. What it needs is loaded with the first."""

    def __init__(self, data: Path, redis_url: str, keep_days: KeepDays) -> None:
        self._data = data
        self._url = redis_url
        self._keep_days = keep_days
        self._one = threading.Lock()
        self._cache = EventCache()

    def of(self, identity: str, tenant: str, now: int) -> Heard | None:
        """Raises as `heard`, and ConfigurationError."""
        from gateway.audit.index_read import RedisIndex
        from gateway.audit.index_records import VaultRecords

        with self._one:
            archive = VaultRecords(archive_directory(self._data))
            with contextlib.closing(RedisIndex(self._url, archive=archive, timeout_seconds=TIMEOUT_SECONDS)) as index:
                source = IndexSource(index, self._cache)
                return heard(source, RedisTurns(self._url), identity, tenant, now, self._keep_days)
