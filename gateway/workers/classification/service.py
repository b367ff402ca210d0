"""From texts to verdicts: read, cut, scored by the engine's models, put together again.

INVARIANT: a text has a verdict of all its windows and views, or the request fails; reading and cutting, which take
Python's time, happen in threads of their own, so that the event loop answers probes meanwhile.
"""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from classifiers.heavy.judge import HeavyClassifier, Work
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Reading, Role, TextSpan, Verdict
from gateway.workers.classification.engine import Engine
from gateway.workers.classification.forward import Served
from gateway.workers.classification.types import Urgency

INLINE_CHARS: Final = 2_000  # texts up to this length in sum are read on the event loop, as a thread would cost more


class Timing(NamedTuple):
    """Seconds that a request took, and what it was."""

    reading: float
    scoring: float
    tokens: tuple[int, ...]  # of each row


@dataclass(slots=True)
class Service:
    served: Mapping[str, Served]
    engine: Engine
    _readers: ThreadPoolExecutor = field(
        default_factory=lambda: ThreadPoolExecutor(min(4, os.cpu_count() or 1), thread_name_prefix="reader")
    )

    async def judge(
        self, classifier: HeavyClassifier, texts: Sequence[str], urgency: Urgency, expires: float
    ) -> tuple[list[Verdict], Timing]:
        """Return one verdict a text. Raises FullError, TimeoutError (by `time.monotonic`), JudgeError."""
        began = time.monotonic()

        def cut() -> tuple[list[Reading], Work]:
            readings = [read(_span(text)) for text in texts]
            return readings, classifier.cut(readings, expires)

        async with asyncio.timeout(expires - began):
            if sum(map(len, texts)) <= INLINE_CHARS:
                readings, work = cut()
            else:
                readings, work = await asyncio.get_running_loop().run_in_executor(self._readers, cut)
        cutting = time.monotonic() - began
        said = await self.engine.scores(classifier.name, work.rows, urgency, expires)
        verdicts = classifier.verdicts(readings, work, said)
        timing = Timing(cutting, time.monotonic() - began - cutting, tuple(map(len, work.rows)))
        return verdicts, timing

    def close(self) -> None:
        self.engine.close()
        self._readers.shutdown(wait=False, cancel_futures=True)

    def join(self, seconds: float) -> bool:
        """Wait for the models, after `close`; tell whether all have ended."""
        return self.engine.join(seconds)


def _span(text: str) -> TextSpan:
    """Where a text stood is not this worker's business, and no heavy classifier looks at it."""
    return TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ())
