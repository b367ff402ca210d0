"""Hide a value from the model behind a typed placeholder such as `[EMAIL_1]`, and put it back into the answer.

Where nobody keeps the values (pseudonyms.py), `[EMAIL]` stands for good.
"""

from __future__ import annotations

from classifiers.types import Direction, Finding
from policies.actions.redact import named
from policies.types import Action, Edit, Effect, Outcome, Substitution


def _substitute(finding: Finding, _language: str = "en", /) -> Edit:
    kind = named(finding.category).upper()
    return Edit(Effect.SUBSTITUTE, frozenset({Substitution(finding.start, finding.end, f"[{kind}]", kind)}))


ACTION = Action("pseudonymise", Outcome.PSEUDONYMISE, _substitute, frozenset({Direction.INPUT}))
