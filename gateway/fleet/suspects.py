"""Texts that were under way at a worker when it ended, so that one text cannot end one worker after the other.

A suspect is asked about again, by itself; one that then ends a second worker is withheld: for a minute, for twice as long
after each further worker. No clock, no text: keyed digests under a key that dies with the process. INVARIANT: a text that
was answered is no suspect, and no text is withheld for what happened while another suspect was under way.
"""

from __future__ import annotations

import secrets
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Final, NamedTuple

FIRST_PAUSE_SECONDS: Final = 60.0  # about what a worker takes to be there again
LONGEST_PAUSE_SECONDS: Final = 3600.0
FORGET_SECONDS: Final = (
    2 * LONGEST_PAUSE_SECONDS
)  # after its latest part in an end; while there are suspects, each text is hashed
MOST: Final = 4096  # texts under suspicion; each of them took part in the end of a worker
DIGEST_BYTES: Final = 16


class _Record(NamedTuple):
    convictions: int
    until: float  # withheld so long
    seen: float  # when it last took part in the end of a worker


_NEW: Final = _Record(0, 0.0, 0.0)


@dataclass(slots=True)
class Suspects:
    _key: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    _known: OrderedDict[bytes, _Record] = field(default_factory=OrderedDict)

    def __len__(self) -> int:
        return len(self._known)

    def among(self, texts: Iterable[str], now: float) -> list[str]:
        """Return those of the texts that are suspects, withheld ones too."""
        while self._known and next(iter(self._known.values())).seen + FORGET_SECONDS < now:
            self._known.popitem(last=False)
        return [text for text in texts if self._digest(text) in self._known] if self._known else []

    def is_withheld(self, text: str, now: float) -> bool:
        record = self._known.get(self._digest(text))
        return record is not None and now < record.until

    def suspect(self, texts: Iterable[str], now: float) -> None:
        """Take in that a worker ended which had these texts among others: it may have been any of them."""
        for text in texts:
            digest = self._digest(text)
            self._put(digest, self._known.get(digest, _NEW)._replace(seen=now))

    def convict(self, text: str, now: float) -> float:
        """Take in that a worker ended which had this text and no other suspect; return for how long it is withheld."""
        digest = self._digest(text)
        convictions = self._known.get(digest, _NEW).convictions
        pause = min(FIRST_PAUSE_SECONDS * (1 << min(convictions, 16)), LONGEST_PAUSE_SECONDS)
        self._put(digest, _Record(convictions + 1, now + pause, now))
        return pause

    def clear(self, texts: Iterable[str]) -> None:
        """Take in that a worker has outlived these texts."""
        if self._known:
            for text in texts:
                self._known.pop(self._digest(text), None)

    def _put(self, digest: bytes, record: _Record) -> None:
        self._known[digest] = record
        self._known.move_to_end(digest)
        if len(self._known) > MOST:
            self._known.popitem(last=False)

    def _digest(self, text: str) -> bytes:
        return blake2b(text.encode("utf-8", "surrogatepass"), key=self._key, digest_size=DIGEST_BYTES).digest()
