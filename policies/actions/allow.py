"""Let the text pass and leave no mark but the record that the rule fired."""

from __future__ import annotations

from policies.types import Action, Outcome, keep

ACTION = Action("allow", Outcome.ALLOW, keep)
