"""What an appellant is told of an appeal."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from review_material import NOW, Clock, KeptRecords, book

from gateway.review.book import Ruling
from gateway.review.events import Event, Reason, Verdict
from gateway.review.hearing import Heard, heard
from gateway.review.turns import FileTurns, TurnsSilent

ACME = frozenset({"acme"})
DAY_SECONDS = 86_400


class SilentTurns(FileTurns):
    """Turns of a Redis that does not answer."""

    def recent(self, identities: Iterable[str]) -> list[Event]:
        raise TurnsSilent("Redis does not answer")


def told(kept: KeptRecords, home: Path, *, tenant: str = "acme", days_later: int = 0) -> Heard | None:
    now = int((NOW + days_later * DAY_SECONDS) * 1e6)
    return heard(kept, SilentTurns(home), "d", tenant, now, lambda policy: {"house": 30}[policy])


@pytest.fixture
def kept() -> KeptRecords:
    made = KeptRecords()
    made.exchange("d", action="refuse")
    made.appeal("d")
    return made


@pytest.mark.parametrize(
    ("verdict", "word"),
    [(Verdict.UPHELD, Heard.UPHELD), (Verdict.REVERSED, Heard.REVERSED), (Verdict.CORRECTED, Heard.UPHELD)],
)
def test_an_appeal_is_received_then_under_review_then_decided(
    kept: KeptRecords, tmp_path: Path, verdict: Verdict, word: Heard
) -> None:
    """Corrected means that something was to be found after all: what was withheld stays withheld by right."""
    people = book(kept, tmp_path, clock=Clock())
    assert told(kept, tmp_path) is Heard.RECEIVED
    people.claim("d", ACME, "ann", kept.append)
    assert told(kept, tmp_path) is Heard.UNDER_REVIEW
    categories = ("hate",) if verdict is Verdict.CORRECTED else ()
    people.decide("d", ACME, "ann", Ruling(verdict, Reason.CONTEXT, categories), kept.append)
    assert told(kept, tmp_path) is word
    assert told(kept, tmp_path, days_later=300) is word


def test_an_appeal_that_nobody_heard_in_time_has_lapsed(kept: KeptRecords, tmp_path: Path) -> None:
    """Told as received for ever, it would be waited for."""
    assert told(kept, tmp_path, days_later=31) is Heard.LAPSED


def test_without_an_appeal_and_to_another_tenant_there_is_nothing_to_tell(kept: KeptRecords, tmp_path: Path) -> None:
    """What was escalated is under review too, and that is the operator's business."""
    assert told(kept, tmp_path, tenant="globex") is None
    escalated = KeptRecords()
    escalated.exchange("d")
    book(escalated, tmp_path).claim("d", ACME, "ann", escalated.append)
    assert told(escalated, tmp_path) is None
