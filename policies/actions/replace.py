"""Put a fixed text in the place of the whole text, in its language; the caller sees that something stood there."""

from __future__ import annotations

from classifiers.types import Finding
from policies.messages import notice
from policies.types import Action, Cut, Edit, Effect, Outcome


def _replace(_finding: Finding, language: str = "en", /) -> Edit:
    return Edit(Effect.SUBSTITUTE, cuts=frozenset({Cut(0, notice(language, "replaced"))}))


ACTION = Action("replace", Outcome.REPLACE, _replace)
