"""What the log says that reviews are made of: the decisions in question, and the records of appeals and of people.

INVARIANT: an event is read from a record or becomes one; there is no other place where a review is remembered.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from gateway.audit.export_row import Row
from gateway.audit.index import IndexRow
from gateway.types import Json


class Kind(StrEnum):
    """Types of records."""

    APPEAL = "appeal"
    CLAIM = "review.claim"
    RELEASE = "review.release"
    DECIDE = "review.decide"


class Verdict(StrEnum):
    UPHELD = "upheld"  # it was right
    REVERSED = "reversed"  # nothing of it was right: the text is harmless
    CORRECTED = "corrected"  # something was to be found, but not this


class Reason(StrEnum):
    """Why a person decided so: a closed list, so that nobody writes a user's words into the log."""

    AS_RULED = "as_ruled"  # the rule means this
    CONTEXT = "context"  # quoted, reported, in a work of fiction, in teaching
    WRONG_CATEGORY = "wrong_category"
    WRONG_LANGUAGE = "wrong_language"
    TOO_STRICT = "too_strict"  # found rightly, but harmless in this degree
    MISTAKEN = "mistaken"  # the classifier saw what is not there
    UNCLEAR = "unclear"


KINDS: Final = frozenset(kind.value for kind in Kind)
MAX_CATEGORIES: Final = 16


@dataclass(frozen=True, slots=True)
class Subject:
    """A decision in question. `time`: microseconds since 1970, of its begin."""

    id: str
    tenant: str
    time: int
    action: str
    policy: str
    model: str
    language: str
    categories: tuple[str, ...]
    rules: tuple[str, ...]

    @property
    def is_escalated(self) -> bool:
        return self.action == "escalate"


@dataclass(frozen=True, slots=True)
class Event:
    """One step of a review. `of`: the decision; `at`: microseconds; `actor`: who, as the log has them.

    `until` is of a claim; `verdict`, `reason`, `categories`, `second` (two people are needed) are of a decision.
    `record`: the id of its record. It is no part of what the event is.
    """

    kind: Kind
    of: str
    tenant: str
    at: int
    actor: str = ""
    until: int = 0
    verdict: Verdict | None = None
    reason: Reason | None = None
    categories: tuple[str, ...] = ()
    second: bool = False
    record: str = ""

    @property
    def order(self) -> tuple[int, str, str]:
        """Where it stands among others of the same decision, the same for every reader."""
        return self.at, self.kind.value, self.actor

    def fields(self) -> dict[str, Json]:
        """Return what its record holds."""
        told: dict[str, Json] = {"of": self.of, "at": self.at, "actor": self.actor}
        if self.kind is Kind.CLAIM:
            told["until"] = self.until
        if self.verdict is not None and self.reason is not None:
            told |= {"verdict": self.verdict.value, "code": self.reason.value, "second": self.second}
            told["categories"] = list(self.categories)
        return told


def event_of(record: Mapping[str, Any]) -> Event | None:
    """Read a record; None for what is no step of a review, or damaged."""
    kind, fields = record.get("type"), record.get("fields")
    if kind not in KINDS or not isinstance(fields, dict):
        return None
    try:
        is_decision = kind == Kind.DECIDE
        event = Event(
            Kind(kind),
            fields["of"],
            record["tenant"],
            fields["at"],
            fields["principal"] if kind == Kind.APPEAL else fields["actor"],
            fields["until"] if kind == Kind.CLAIM else 0,
            Verdict(fields["verdict"]) if is_decision else None,
            Reason(fields["code"]) if is_decision else None,
            tuple(fields["categories"]) if is_decision else (),
            fields["second"] is True if is_decision else False,
            str(record.get("id", "")),
        )
    except (KeyError, ValueError, TypeError):
        return None
    texts = (event.of, event.tenant, event.actor, *event.categories)
    numbers = (event.at, event.until)
    sound = all(isinstance(each, str) for each in texts) and all(type(each) is int for each in numbers)
    return event if sound else None


def subject_of(row: IndexRow | Row) -> Subject:
    """Return what a row of the index or of an export says of its decision."""
    return Subject(
        row.id, row.tenant, row.time, row.action, row.policy, row.model, row.language, row.categories, row.rules
    )
