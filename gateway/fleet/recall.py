"""What second stages said of system prompts, which come again with every request: kept, so that each is judged once.

Only system prompts: who learns from the time of an answer that a text was judged before has to know all of it, and should
not be able to ask that about what users write. INVARIANT: no text is kept, only digests under a key that dies with the
process; a verdict is kept only where it was reached.
"""

from __future__ import annotations

import hashlib
import secrets
from collections import OrderedDict
from collections.abc import Sequence

from classifiers.types import Reading, Role, Status, Verdict

MOST = 1024  # verdicts, of a kilobyte or so each


class Recall:
    """For one event loop, and for one set of classifiers: another set needs another."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._key = secrets.token_bytes(32)
        self._known: OrderedDict[bytes, Verdict] = OrderedDict()

    def __len__(self) -> int:
        return len(self._known)

    def fill(self, name: str, readings: Sequence[Reading], verdicts: list[Verdict], places: Sequence[int]) -> list[int]:
        """Put what is known in its place among `verdicts`, and return the places of which nothing is."""
        unknown = []
        for place in places:
            digest = self._digest(name, readings[place])
            known = self._known.get(digest) if digest is not None else None
            if digest is None or known is None:
                unknown.append(place)
            else:
                self._known.move_to_end(digest)
                verdicts[place] = known
        return unknown

    def keep(self, name: str, readings: Sequence[Reading], places: Sequence[int], finished: Sequence[Verdict]) -> None:
        """Remember what was said of the places; the least recently wanted is forgotten for it."""
        for place, verdict in zip(places, finished, strict=True):
            digest = self._digest(name, readings[place])
            if digest is not None and verdict.status is Status.OK:
                self._known[digest] = verdict
                if len(self._known) > self._most:
                    self._known.popitem(last=False)

    def _digest(self, name: str, reading: Reading) -> bytes | None:
        """Return a digest of all that a classifier can see, the place in the request excepted; None: not to be kept."""
        span = reading.span
        if span.role is not Role.SYSTEM:
            return None
        told = f"{name}\0{span.direction}\0{span.channel}\0{span.text}".encode("utf-8", "surrogatepass")
        return hashlib.blake2b(told, digest_size=32, key=self._key).digest()
