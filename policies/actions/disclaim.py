"""Let the text pass and attach a disclaimer to the answer, in the user's language (policies/messages, `disclaimers`)."""

from __future__ import annotations

from policies.types import Action, Outcome, keep

ACTION = Action("disclaim", Outcome.DISCLAIM, keep)
