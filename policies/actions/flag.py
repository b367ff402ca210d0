"""Let the text pass and tell caller and auditor that the rule fired."""

from __future__ import annotations

from policies.types import Action, Outcome, keep

ACTION = Action("flag", Outcome.FLAG, keep)
