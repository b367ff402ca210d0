"""Whose request is next: tenants take turns by the tokens they were given, each tenant's requests in their order.

Source: start-time fair queueing (Goyal, Vin and Cheng, 1996): a tenant's clock runs on by what its request may cost,
the tenant whose clock is furthest behind is next, and who comes back after a pause starts at the present.
INVARIANT: the queue never holds more than `limit`; a tenant who holds less of it is never refused for one who
holds more.
"""

from __future__ import annotations

from collections import deque

from gateway.workers.generation.types import Request


class FairQueue:
    """Not thread-safe: its owner locks it."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._waiting: dict[str, deque[Request]] = {}
        self._clocks: dict[str, float] = {}
        self._now = 0.0
        self._size = 0

    def __len__(self) -> int:
        return self._size

    def offer(self, request: Request) -> Request | None:
        """Take a request in. Returns the one for which there is no place: None, the newcomer, or another it pushed out."""
        loser: Request | None = None
        if self._size >= self._limit:
            longest = max(self._waiting, key=lambda name: len(self._waiting[name]))
            if len(self._waiting[longest]) <= len(self._waiting.get(request.tenant, ())) + 1:
                return request
            loser = self._waiting[longest].pop()
            self._left(longest)
        self._waiting.setdefault(request.tenant, deque()).append(request)
        self._clocks[request.tenant] = max(self._clocks.get(request.tenant, 0.0), self._now)
        self._size += 1
        return loser

    def peek(self) -> Request | None:
        """Return who is next, and leave it there."""
        return self._waiting[self._next()][0] if self._waiting else None

    def take(self) -> Request:
        """Remove and return who is next. Raises IndexError when nobody waits."""
        if not self._waiting:
            raise IndexError("nobody waits")
        tenant = self._next()
        request = self._waiting[tenant].popleft()
        self._now = self._clocks[tenant]
        self._clocks[tenant] += request.reserve
        self._left(tenant)
        if not self._waiting:  # nobody is owed anything: forget the names too, which are a caller's
            self._clocks.clear()
            self._now = 0.0
        return request

    def remove(self, request_id: str) -> Request | None:
        """Remove a request that waits, whose caller has gone. None if it does not wait."""
        for tenant, requests in self._waiting.items():
            for request in requests:
                if request.id == request_id:
                    requests.remove(request)
                    self._left(tenant)
                    return request
        return None

    def clear(self) -> list[Request]:
        """Remove and return everyone."""
        everyone = [request for requests in self._waiting.values() for request in requests]
        self._waiting.clear()
        self._clocks.clear()
        self._size = 0
        return everyone

    def _next(self) -> str:
        return min(self._waiting, key=lambda name: self._clocks[name])

    def _left(self, tenant: str) -> None:
        self._size -= 1
        if not self._waiting[tenant]:
            del self._waiting[tenant]
        known = len(self._clocks) - len(self._waiting)
        if known > 2 * self._limit:  # clocks that stand behind the present say nothing
            self._clocks = {n: c for n, c in self._clocks.items() if n in self._waiting or c > self._now}
