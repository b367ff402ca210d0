"""End a text where a stop string begins, however the string is cut into pieces.

INVARIANT: nothing is let out that may yet turn out to be the beginning of a stop string.
"""

from __future__ import annotations

from collections.abc import Sequence


class StopStrings:
    def __init__(self, strings: Sequence[str]) -> None:
        """Empty strings stop nothing."""
        self._strings = [string for string in strings if string]
        self._longest = max(map(len, self._strings), default=1)
        self._held = ""

    def push(self, text: str) -> tuple[str, bool]:
        """Take in more text. Returns what may go out, and whether a stop string was found, after which nothing follows."""
        if not self._strings:
            return text, False
        self._held += text
        places = [place for place in map(self._held.find, self._strings) if place >= 0]
        if places:
            out, self._held = self._held[: min(places)], ""
            return out, True
        kept = self._kept()
        out, self._held = self._held[: len(self._held) - kept], self._held[len(self._held) - kept :]
        return out, False

    def flush(self) -> str:
        """Return what was held back: the text has ended otherwise."""
        out, self._held = self._held, ""
        return out

    def _kept(self) -> int:
        """How much of the end may be the beginning of a stop string."""
        for length in range(min(self._longest - 1, len(self._held)), 0, -1):
            tail = self._held[-length:]
            if any(string.startswith(tail) for string in self._strings):
                return length
        return 0
