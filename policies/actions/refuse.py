"""Withhold the whole text; the caller gets a refusal in its place."""

from __future__ import annotations

from policies.types import Action, Outcome, withhold

ACTION = Action("refuse", Outcome.REFUSE, withhold)
