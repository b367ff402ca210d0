"""Let the text pass and leave no mark but the record that the rule fired."""

from __future__ import annotations

from classifiers.types import Finding
from policies.types import KEEP, Action, Edit, Outcome


def _keep(_finding: Finding, _language: str = "en", /) -> Edit:
    return KEEP


ACTION = Action("allow", Outcome.ALLOW, _keep)
