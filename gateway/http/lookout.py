"""One timer for everything that waits: who is still here after its time is called.

A timer of its own costs a request as much as reading its body, and nearly all are answered long before. The price is
that calls come up to TICK_SECONDS late.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable
from typing import Final

TICK_SECONDS: Final = 0.05


class Lookout:
    """Belongs to the event loop it is first used on."""

    def __init__(self) -> None:
        self._due: dict[Hashable, tuple[float, Callable[[], None]]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._is_ticking = False

    def call_after(self, seconds: float, who: Hashable, call: Callable[[], None]) -> None:
        """Call once after `seconds`, unless `who` is forgotten or asks for something else before."""
        loop = self._loop
        if loop is None:
            loop = self._loop = asyncio.get_running_loop()
        self._due[who] = (loop.time() + seconds, call)
        if not self._is_ticking:
            self._is_ticking = True
            loop.call_later(TICK_SECONDS, self._tick, loop)

    def forget(self, who: Hashable) -> None:
        self._due.pop(who, None)

    def _tick(self, loop: asyncio.AbstractEventLoop) -> None:
        now = loop.time()
        for who, (due, call) in list(self._due.items()):
            if due <= now:
                del self._due[who]
                call()
        self._is_ticking = bool(self._due)
        if self._is_ticking:
            loop.call_later(TICK_SECONDS, self._tick, loop)
