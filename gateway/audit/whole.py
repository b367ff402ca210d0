"""Verify a log with all that its data directory knows: its chains, the signed tree, the newest checkpoint seen, the keys.

What `caveat audit verify` and the auditor's desk both do, so that they never differ in what they check.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from gateway.audit.archive import RedisArchive
from gateway.audit.check import Scope
from gateway.audit.cover import Pin, Signed
from gateway.audit.findings import Report
from gateway.audit.journal import newest_note
from gateway.audit.keyring import read_changes, relatives
from gateway.audit.note import VARIABLE, Verifier, own_verifier
from gateway.audit.tree import RedisTree
from gateway.audit.verify import verify


@dataclass(frozen=True, slots=True)
class Asked:
    """What to hold the log against. `verifier`: whose signature counts; None: this data directory's own key."""

    pins: Sequence[Pin] = ()
    verifier: Verifier | None = None
    scope: Scope | None = None


def verify_whole(
    data: Path,
    redis_url: str | None,
    asked: Asked,
    report: Report,
    progress: Callable[[int], None] = lambda _: None,
    env: Mapping[str, str] | None = None,
) -> Report:
    """Verify; `progress` gets the bytes of each segment read. Raises ConfigurationError, OSError, RedisError."""
    if redis_url is None:
        return verify(data, None, progress, scope=asked.scope, report=report)
    given = asked.verifier or own_verifier(data, (os.environ if env is None else env).get(VARIABLE))
    own: tuple[Verifier, ...] = () if given is None else (given,)
    if asked.verifier is None:  # who has just changed the key has a log that the old one still signs
        own = relatives(own, read_changes(data))
    pins, known = tuple(asked.pins), newest_note(data)  # before Redis is read: it only grows
    if known is not None:
        pins = (*pins, Pin("the newest checkpoint known to this data directory", known))
    with closing(RedisTree(redis_url)) as tree, closing(RedisArchive(redis_url)) as archive:
        return verify(data, archive, progress, signed=Signed(tree, pins, own), scope=asked.scope, report=report)
