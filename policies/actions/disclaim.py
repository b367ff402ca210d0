"""Let the text pass and attach a disclaimer to the answer, in the user's language (policies/messages, `disclaimers`)."""

from __future__ import annotations

from classifiers.types import Finding
from policies.types import KEEP, Action, Edit, Outcome


def _keep(_finding: Finding, _language: str = "en", /) -> Edit:
    return KEEP


ACTION = Action("disclaim", Outcome.DISCLAIM, _keep)
