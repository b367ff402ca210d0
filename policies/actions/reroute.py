"""Let another model answer: the rule's `to`. The text stays as it is; what changes is where the request goes."""

from __future__ import annotations

from classifiers.types import Direction
from policies.types import Action, Outcome, keep

ACTION = Action("reroute", Outcome.REROUTE, keep, frozenset({Direction.INPUT}))
