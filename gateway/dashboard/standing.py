"""How the log stands: the newest checkpoint, who signed it, and what is not under it yet.

A page shows this for a quick look; what has to be believed is checked with `caveat audit verify`.
"""

from __future__ import annotations

import asyncio
import os
import time
from contextlib import closing
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from gateway.audit.checkpoint import read_checkpoint
from gateway.audit.keyring import read_changes, relatives
from gateway.audit.note import VARIABLE, NoteError, own_verifier, parse_verifier
from gateway.audit.tree import RedisTree, TreeDamagedError
from gateway.errors import ConfigurationError
from gateway.redis.connect import UNREACHABLE

KEEP_SECONDS: Final = 2.0
OLD_SECONDS: Final = 180.0  # a checkpoint is signed at least each minute


class Health(StrEnum):
    GOOD = "good"
    OLD = "old"  # nothing was signed for too long
    NONE = "none"  # there is no checkpoint yet
    SILENT = "silent"  # Redis does not answer, or there is none
    WRONG = "wrong"  # the newest checkpoint does not hold: somebody has to look


@dataclass(frozen=True, slots=True)
class Standing:
    """`lag`: records in Redis under no checkpoint. `size` and `lag` are None for who may not see volumes."""

    health: Health
    signed_at: float | None = None
    age_seconds: float | None = None
    origin: str = ""
    root: str = ""
    size: int | None = None
    lag: int | None = None

    def without_volumes(self) -> Standing:
        return replace(self, size=None, lag=None, root="")


class Chain:
    def __init__(self, data: Path, redis_url: str | None) -> None:
        self._data = data
        self._url = redis_url
        self._kept: tuple[float, Standing] | None = None
        self._one = asyncio.Lock()

    async def standing(self) -> Standing:
        """Return what was read within the last seconds, or read it."""
        async with self._one:
            if self._kept is None or time.monotonic() - self._kept[0] > KEEP_SECONDS:
                self._kept = time.monotonic(), await asyncio.to_thread(self._read)
            return self._kept[1]

    def _read(self) -> Standing:
        if self._url is None:
            return Standing(Health.SILENT)
        try:
            with closing(RedisTree(self._url, timeout_seconds=2.0)) as tree:
                state = tree.state()
                if state is None or not state.note:
                    return Standing(Health.NONE)
                own = own_verifier(self._data, os.environ.get(VARIABLE)) or parse_verifier(state.key)
                known = relatives([own], [*state.changes, *read_changes(self._data)])
                signed = read_checkpoint(state.note, known)
                ends = tree.heads(tree.streams())
                covered = {stream: place.seq for stream, place in tree.positions().items()}
        except UNREACHABLE:
            return Standing(Health.SILENT)
        except (NoteError, TreeDamagedError, ConfigurationError):
            return Standing(Health.WRONG)
        lag = sum(max(0, end - covered.get(stream, 0)) for stream, end in ends.items())
        at = signed.seconds
        age = None if at is None else max(0.0, time.time() - at)
        health = Health.OLD if age is not None and age > OLD_SECONDS else Health.GOOD
        return Standing(health, at, age, signed.origin, signed.root.hex(), signed.size, lag)
