"""End the answer where the finding begins, as if the model had stopped there."""

from __future__ import annotations

from classifiers.types import Direction, Finding
from policies.types import Action, Cut, Edit, Effect, Outcome


def _cut(finding: Finding, _language: str = "en", /) -> Edit:
    return Edit(Effect.SUBSTITUTE, cuts=frozenset({Cut(finding.start)}))


ACTION = Action("trim", Outcome.TRIM, _cut, frozenset({Direction.OUTPUT}))
