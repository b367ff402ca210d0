"""Whether a model's server answers, told to the operator's log when that changes and not for each request."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final, TypeAlias

from gateway.errors import UpstreamError, UpstreamOverloaded, UpstreamRejected

OnEvent: TypeAlias = Callable[[str, str], None]  # name, message
QUIET_SECONDS: Final = (
    10.0  # without a failure before it counts as up again: one that fails now and then is told of once
)
_OPERATORS: Final = frozenset({401, 402, 404})  # refusals that no request brings on itself: key, account, model


def untold(_name: str, _message: str) -> None:
    """Tell nobody."""


class Health:
    """One server's. A request that the server will not have says nothing of it; one that it is too busy for neither."""

    def __init__(self, label: str, on_event: OnEvent, clock: Callable[[], float] = time.monotonic) -> None:
        self.label = label
        self._on_event = on_event
        self._clock = clock
        self._failed_at: float | None = None  # the last failure, while the server counts as down

    def failed(self, error: UpstreamError) -> None:
        if isinstance(error, UpstreamOverloaded):
            return
        if isinstance(error, UpstreamRejected) and error.upstream_status not in _OPERATORS:
            return
        is_new = self._failed_at is None
        self._failed_at = self._clock()
        if is_new:
            self._on_event("upstream_down", error.message)

    def worked(self) -> None:
        if self._failed_at is not None and self._clock() - self._failed_at >= QUIET_SECONDS:
            self._failed_at = None
            self._on_event("upstream_up", f"{self.label} answers again")
