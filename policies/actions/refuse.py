"""Withhold the whole text; the caller gets a refusal in its place."""

from __future__ import annotations

from classifiers.types import Finding
from policies.types import WITHHOLD, Action, Edit, Outcome


def _withhold(_finding: Finding, _language: str = "en", /) -> Edit:
    return WITHHOLD


ACTION = Action("refuse", Outcome.REFUSE, _withhold)
