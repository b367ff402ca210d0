"""A circuit breaker: a server that failed several times in a row is let alone for a while, then tried by one request.

So a dead server costs a fast verdict instead of a deadline each. No clock: the caller says what time it is.
Source: Nygard, Release It!, 2nd edition, chapter 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

FAILURES: Final = 3  # in a row; a single lost connection is no reason to stop asking
FIRST_PAUSE_SECONDS: Final = 1.0
LONGEST_PAUSE_SECONDS: Final = 30.0


class Entry(Enum):
    REFUSED = "refused"
    ORDINARY = "ordinary"
    PROBE = "probe"  # the one request that finds out whether an open breaker may close


@dataclass(slots=True)
class Breaker:
    """Each `enter` that was not refused is followed by one `leave` or one `abandon`."""

    failures: int = 0
    open_until: float | None = None  # None: closed
    is_probing: bool = False
    pause_seconds: float = FIRST_PAUSE_SECONDS

    @property
    def is_open(self) -> bool:
        return self.open_until is not None

    def enter(self, now: float) -> Entry:
        """Tell whether a request may go out now."""
        if self.open_until is None:
            return Entry.ORDINARY
        if now < self.open_until or self.is_probing:
            return Entry.REFUSED
        self.is_probing = True
        return Entry.PROBE

    def leave(self, entry: Entry, now: float, *, well: bool) -> bool:
        """Take in how a request ended; tell whether that opened or closed the breaker."""
        was_open = self.is_open
        self.abandon(entry)
        if well:
            self.failures, self.open_until, self.pause_seconds = 0, None, FIRST_PAUSE_SECONDS
            return was_open
        self.failures += 1
        if entry is Entry.PROBE or (not was_open and self.failures >= FAILURES):
            self.open_until = now + self.pause_seconds
            self.pause_seconds = min(2 * self.pause_seconds, LONGEST_PAUSE_SECONDS)
        return self.is_open is not was_open

    def abandon(self, entry: Entry) -> None:
        """Take in that a request ended without telling anything of the server."""
        if entry is Entry.PROBE:
            self.is_probing = False

    def close(self) -> None:
        """Take in that the server was seen to be well."""
        self.failures, self.open_until, self.is_probing, self.pause_seconds = 0, None, False, FIRST_PAUSE_SECONDS
