"""The newest records in memory, so that shipping reads no file while Redis keeps up."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from itertools import islice

from gateway.audit.chain import Entry

MAX_ENTRIES = 4096
MAX_BYTES = 8 << 20


class Tail:
    """A contiguous run of entries that ends with the newest; the oldest go first."""

    def __init__(self) -> None:
        self._entries: deque[Entry] = deque()
        self._bytes = 0

    def extend(self, entries: Iterable[Entry]) -> None:
        for entry in entries:
            self._entries.append(entry)
            self._bytes += len(entry.data)
        while len(self._entries) > MAX_ENTRIES or self._bytes > MAX_BYTES:
            self._bytes -= len(self._entries.popleft().data)

    def after(self, seq: int, limit: int) -> list[Entry] | None:
        """Return up to `limit` entries that follow `seq`, or None when the first of them is here no more."""
        if not self._entries or self._entries[0].seq > seq + 1:
            return None
        start = seq + 1 - self._entries[0].seq
        return list(islice(self._entries, start, start + limit))

    def clear(self) -> None:
        self._entries.clear()
        self._bytes = 0
