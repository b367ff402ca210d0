"""One fleet out of several: light classifiers in this process, others elsewhere, all at work at once.

INVARIANT: a classifier belongs to one of them, and each span has the verdicts of all.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Protocol

from classifiers.types import Reading, TextSpan, Verdict
from gateway.fleet.base import Fleet


class Afar(Protocol):
    """Classifiers in another process or on other servers."""

    names: frozenset[str]

    async def judge(self, spans: Sequence[TextSpan], names: frozenset[str]) -> list[list[Verdict]]:
        """Return one list per span with a verdict of each classifier of `names` that is there. Never raises."""
        ...


class JoinedFleet:
    def __init__(self, light: Fleet, *afar: Afar) -> None:
        self._light = light
        self._afar = afar

    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        """Judge each span by each classifier of `names` that any has. Never raises: failures are verdicts."""
        wanted = [(fleet, far) for fleet in self._afar if (far := names & fleet.names)]
        if not wanted:
            return await self._light.classify(spans, names)
        asked = [asyncio.create_task(fleet.judge(spans, far)) for fleet, far in wanted]
        await asyncio.sleep(0)  # so that they are at work while this process is
        try:
            readings, near = await self._light.classify(spans, names.difference(*(far for _, far in wanted)))
            more = [await task for task in asked]
        finally:
            for task in asked:
                task.cancel()
        return readings, [
            [said for of_one in by_fleet for said in of_one] for by_fleet in zip(near, *more, strict=True)
        ]
