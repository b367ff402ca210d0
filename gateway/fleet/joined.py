"""One fleet out of two: light classifiers in this process, heavy ones in their child, both at work at once.

INVARIANT: a classifier belongs to one of them, and each span has the verdicts of both.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from classifiers.types import Reading, TextSpan, Verdict
from gateway.fleet.base import Fleet
from gateway.fleet.child import ChildFleet


@dataclass(frozen=True, slots=True)
class JoinedFleet:
    light: Fleet
    heavy: ChildFleet

    async def classify(
        self, spans: Sequence[TextSpan], names: frozenset[str]
    ) -> tuple[list[Reading], list[list[Verdict]]]:
        """Judge each span by each classifier of `names` that either has. Never raises: failures are verdicts."""
        far = names & self.heavy.names
        if not far:
            return await self.light.classify(spans, names)
        asked = asyncio.create_task(self.heavy.judge(spans, far))
        await asyncio.sleep(0)  # so that the child is at work while this process is
        try:
            readings, near = await self.light.classify(spans, names - far)
            more = await asked
        finally:
            asked.cancel()
        return readings, [[*ours, *theirs] for ours, theirs in zip(near, more, strict=True)]
