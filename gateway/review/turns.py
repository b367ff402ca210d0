"""Whose turn it is, and what was done a moment ago: a cache beside the log, which the query index reaches a little later.

INVARIANT: nothing is known from here alone for longer than KEEP_SECONDS; losing all of it loses no review.
"""

from __future__ import annotations

import fcntl
import json
import secrets
import time
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Final, Protocol

from gateway.audit.files import make_private
from gateway.errors import CaveatError
from gateway.redis.access import Role
from gateway.redis.connect import UNREACHABLE, Link
from gateway.redis.full import silence
from gateway.review.events import Event, event_of

TIMEOUT_SECONDS: Final = 2.0
TURN_SECONDS: Final = 20  # longer than an append may take
WAIT_SECONDS: Final = 3.0
KEEP_SECONDS: Final = 3600  # the index follows within seconds; an hour is for one that has to be built anew
_POLL_SECONDS: Final = 0.02
_PREFIX: Final = "desk:review:"
_NEWEST: Final = f"{_PREFIX}newest"
_MAX_RECENT: Final = 200


class TurnsSilent(CaveatError):
    """Nobody can tell whose turn it is, so nobody acts."""

    status = 503
    kind = "service_unavailable"
    code = "review_silent"


class Turns(Protocol):
    def of(self, identity: str) -> AbstractContextManager[None]:
        """Wait for one's turn with a decision. Raises TurnsSilent."""
        ...

    def remember(self, event: Event) -> None:
        """Keep an event that is on the log, until the index has it. Only in one's turn."""
        ...

    def recent(self, identities: Iterable[str]) -> list[Event]:
        """Return what was remembered of these decisions. Raises TurnsSilent."""
        ...


class RedisTurns:
    """In Redis, with the desk's user. For one thread at a time each."""

    def __init__(self, url: str) -> None:
        """Raises ConfigurationError."""
        self._url = url

    @contextmanager
    def of(self, identity: str) -> Iterator[None]:
        name, mine = f"{_PREFIX}turn:{identity}", secrets.token_hex(8)
        deadline = time.monotonic() + WAIT_SECONDS
        with self._client() as client:
            while not client.set(name, mine, nx=True, ex=TURN_SECONDS):
                if time.monotonic() >= deadline:
                    raise TurnsSilent("somebody else is at this very decision; try again in a moment")
                time.sleep(_POLL_SECONDS)
        try:
            yield
        finally:
            with self._client() as client:
                if client.get(name) == mine.encode():
                    client.delete(name)

    def remember(self, event: Event) -> None:
        told = {"type": event.kind.value, "id": event.record, "tenant": event.tenant, "fields": event.fields()}
        name = f"{_PREFIX}recent:{event.of}"
        with self._client() as client:
            kept = [*_read(client.get(name)), told][-_MAX_RECENT:]
            client.set(name, json.dumps(kept), ex=KEEP_SECONDS)
            newest = [each for each in _read(client.get(_NEWEST)) if each != event.of]
            client.set(_NEWEST, json.dumps([*newest, event.of][-_MAX_RECENT:]), ex=KEEP_SECONDS)

    def recent(self, identities: Iterable[str]) -> list[Event]:
        asked = set(identities)
        with self._client() as client:
            if len(asked) > 1:
                asked &= set(map(str, _read(client.get(_NEWEST))))
            found = [_read(client.get(f"{_PREFIX}recent:{each}")) for each in sorted(asked)]
        return [event for each in found for record in each if (event := event_of(record)) is not None]

    @contextmanager
    def _client(self) -> Iterator[Any]:
        link = Link(self._url, Role.DESK, timeout_seconds=TIMEOUT_SECONDS)
        try:
            yield link.client
        except UNREACHABLE as error:
            raise TurnsSilent(silence(error)) from error
        finally:
            link.close()


class FileTurns:
    """One machine without a Redis: a lock on a file. Its readers scan the log itself, so nothing has to be remembered."""

    def __init__(self, data: Path) -> None:
        self._path = data / "desk" / "review.lock"

    @contextmanager
    def of(self, identity: str) -> Iterator[None]:  # noqa: ARG002 - one lock for all decisions
        make_private(self._path.parent)
        with self._path.open("a") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    def remember(self, event: Event) -> None:
        """Do nothing: the next reader reads the log."""

    def recent(self, identities: Iterable[str]) -> list[Event]:  # noqa: ARG002 - nothing is remembered
        return []


def _read(raw: bytes | None) -> list[Any]:
    try:
        found = json.loads(raw or b"[]")
    except ValueError:
        return []
    return found if isinstance(found, list) else []
