"""The port to the classifiers, wherever they run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from classifiers.types import Reading, TextSpan, Verdict


class Fleet(Protocol):
    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        """Return the readings and one list of verdicts per span, same order. Never raises: failures are verdicts."""
        ...
