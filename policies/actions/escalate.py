"""Withhold the text until a person has looked at it; the record is what the queue for review is made of."""

from __future__ import annotations

from classifiers.types import Finding
from policies.types import WITHHOLD, Action, Edit, Outcome


def _withhold(_finding: Finding, _language: str = "en", /) -> Edit:
    return WITHHOLD


ACTION = Action("escalate", Outcome.ESCALATE, _withhold)
