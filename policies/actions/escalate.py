"""Withhold the text until a person has looked at it; the record is what the queue for review is made of."""

from __future__ import annotations

from policies.types import Action, Outcome, withhold

ACTION = Action("escalate", Outcome.ESCALATE, withhold)
