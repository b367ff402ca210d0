"""Let another model answer: the rule's `to`. The text stays as it is; what changes is where the request goes."""

from __future__ import annotations

from classifiers.types import Direction, Finding
from policies.types import KEEP, Action, Edit, Outcome


def _keep(_finding: Finding, _language: str = "en", /) -> Edit:
    return KEEP


ACTION = Action("reroute", Outcome.REROUTE, _keep, frozenset({Direction.INPUT}))
