"""Who waits until Redis has a record twice, or on its disk: `audit.ack` of a policy beyond `local`.

The shipper settles what Redis has acknowledged; whatever it cannot settle is refused, and the record stays in the spool.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator

from gateway.audit.base import Ack

WAIT_SECONDS = 2.0  # then the caller gets a 503


class Acks:
    """Of one log, on its event loop."""

    def __init__(self, *, wait_seconds: float = WAIT_SECONDS) -> None:
        self.wait_seconds = wait_seconds
        self._announced = 0
        self._waiting: list[tuple[int, Ack, asyncio.Future[bool]]] = []

    @property
    def is_urgent(self) -> bool:
        """Somebody waits, or will as soon as the record is on disk: no time to let a batch grow."""
        return self._announced > 0

    @contextlib.contextmanager
    def announced(self) -> Iterator[None]:
        self._announced += 1
        try:
            yield
        finally:
            self._announced -= 1

    async def wait(self, seq: int, ack: Ack) -> bool:
        """Wait until everything up to `seq` is acknowledged. False: refused, or it took too long."""
        waiter: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        entry = (seq, ack, waiter)
        self._waiting.append(entry)
        try:
            async with asyncio.timeout(self.wait_seconds):
                return await waiter
        except TimeoutError:
            return False
        finally:
            with contextlib.suppress(ValueError):
                self._waiting.remove(entry)

    def wanted(self, seq: int) -> frozenset[Ack]:
        """Return what is waited for of the records up to `seq`."""
        return frozenset(ack for at, ack, _ in self._waiting if at <= seq) if self._waiting else frozenset()

    def settle(self, seq: int, acks: frozenset[Ack]) -> None:
        """Everything up to `seq` is acknowledged in these ways."""
        self._answer(acks, seq, is_good=True)

    def refuse(self, acks: frozenset[Ack] = frozenset(Ack)) -> None:
        """Nothing will be acknowledged in these ways for now."""
        self._answer(acks, None, is_good=False)

    def _answer(self, acks: frozenset[Ack], seq: int | None, *, is_good: bool) -> None:
        for at, ack, waiter in self._waiting:
            if ack in acks and (seq is None or at <= seq) and not waiter.done():
                waiter.set_result(is_good)
        self._waiting = [entry for entry in self._waiting if not entry[2].done()]
