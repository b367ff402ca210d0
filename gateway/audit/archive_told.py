"""Redis as verify reads it: a key of the wrong type is a fault that is told, and what is in it counts as gone.

Else whoever can write to Redis could put one there and keep verify from saying anything at all.
"""

from __future__ import annotations

from collections.abc import Iterator

from gateway.audit.archive import RedisArchive, StreamEntry
from gateway.audit.chain import Head
from gateway.audit.check import Add
from gateway.audit.findings import Finding, Severity
from gateway.redis.wrong_type import WrongTypeError


class ToldArchive:
    """Every call raises one of UNREACHABLE when Redis does not answer."""

    def __init__(self, archive: RedisArchive, add: Add) -> None:
        self._archive = archive
        self._add = add
        self._told: set[str] = set()

    def streams(self) -> list[str]:
        try:
            return self._archive.streams()
        except WrongTypeError as error:
            self._tell("-", error)
            return sorted(self._archive.found())

    def head(self, stream: str) -> Head | None:
        try:
            return self._archive.head(stream)
        except WrongTypeError as error:
            self._tell(stream, error)
            return None

    def trimmed(self, stream: str) -> Head | None:
        try:
            return self._archive.trimmed(stream)
        except WrongTypeError as error:
            self._tell(stream, error)
            return None  # as a damaged mark, it excuses nothing

    def entries(self, stream: str) -> Iterator[StreamEntry]:
        try:
            yield from self._archive.entries(stream)
        except WrongTypeError as error:
            self._tell(stream, error)

    def _tell(self, stream: str, error: WrongTypeError) -> None:
        """Each key once: most are read more than once."""
        if str(error) not in self._told:
            self._told.add(str(error))
            self._add(Finding(Severity.FAULT, "wrong_type", stream.partition("~")[0], "redis", None, str(error)))
