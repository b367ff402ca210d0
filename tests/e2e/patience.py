"""What makes the suite patient with a machine that stands still for seconds: its event loop, and httpx's five seconds.

The loop's clock stands still while the machine does, so that a stall costs no test its deadline. A plain loop that was stopped for three seconds finds the deadline past and the answer there in the same round, and the deadline
wins. Here waiting goes on in small steps, and from one look at the clock to the next hardly more than a step counts. Time that is
really waited for counts as ever: what hangs still ends at its deadline. Measure in a test with `loop.time()`, not with `time`.
"""

from __future__ import annotations

import asyncio
import selectors
import time
from typing import Final

import httpx

WAIT_SECONDS: Final = 0.02  # at once, for anything to happen
STEP_SECONDS: Final = 0.05  # that count from one look at the clock to the next
HTTP_SECONDS: Final = 60.0


class _InSteps(selectors.DefaultSelector):
    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        return super().select(timeout if timeout is None else min(timeout, WAIT_SECONDS))


class PatientLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._now = self._looked = time.monotonic()
        super().__init__(_InSteps())

    def time(self) -> float:
        looked = time.monotonic()
        self._now += min(looked - self._looked, STEP_SECONDS)
        self._looked = looked
        return self._now


class _Patient(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self) -> asyncio.AbstractEventLoop:
        return PatientLoop()


asyncio.set_event_loop_policy(_Patient())
for _phase in ("connect", "read", "write", "pool"):  # what httpx waits where a test does not say how long
    setattr(httpx._config.DEFAULT_TIMEOUT_CONFIG, _phase, HTTP_SECONDS)


def now() -> float:
    """The running loop's time: for tests that measure how long something took."""
    return asyncio.get_running_loop().time()
