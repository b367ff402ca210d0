"""Reading the audit streams of a Redis, for verify, show and status: blocking, without the gateway."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from gateway.audit.chain import Head
from gateway.audit.redis import WRITERS, head_key, stream_key
from gateway.redis.access import Role
from gateway.redis.connect import Link
from gateway.redis.wrong_type import holding

_PAGE = 512
_TIMEOUT_SECONDS = 10.0  # a big page from a busy server; nobody's request waits for it


class StreamEntry(NamedTuple):
    id: str
    hash: str
    data: bytes


def mark_key(stream: str) -> str:
    """Name the mark of what was trimmed: epoch, seq and hash of the last record that went."""
    return f"a:{{{stream}}}:t"


class RedisArchive:
    """Every call raises one of UNREACHABLE when Redis does not answer; of these WrongTypeError for a key that is not ours."""

    def __init__(self, url: str, *, role: Role = Role.READER, timeout_seconds: float = _TIMEOUT_SECONDS) -> None:
        """Raises ConfigurationError."""
        self._link = Link(url, role, timeout_seconds=timeout_seconds)

    def streams(self) -> list[str]:
        """Return the names of all streams and heads, also of those that are missing from `a:writers`."""
        with holding(WRITERS, "sorted set"):
            members: Any = self._link.client.zrange(WRITERS, 0, -1)
        return sorted({_name(member) for member in members} | self.found())

    def found(self) -> set[str]:
        """Return the names of all streams and heads that there are keys of."""
        names = set[str]()
        for pattern in ("a:{*}:s", "a:{*}:h"):
            names |= {_name(key)[3:-3] for key in self._link.client.scan_iter(match=pattern, count=1000)}
        return names

    def head(self, stream: str) -> Head | None:
        with holding(head_key(stream), "hash"):
            raw: Any = self._link.client.hmget(head_key(stream), ["epoch", "seq", "hash"])
        if raw[1] is None:
            return None
        try:
            return Head(int(raw[0]), int(raw[1]), raw[2].decode("ascii"))
        except (TypeError, ValueError, AttributeError):
            return Head(0, 0, "damaged")

    def trimmed(self, stream: str) -> Head | None:
        """Return the last record that was trimmed from a stream after it was archived, as the mark says."""
        with holding(mark_key(stream), "hash"):
            raw: Any = self._link.client.hmget(mark_key(stream), ["epoch", "seq", "hash"])
        try:
            return None if raw[1] is None else Head(int(raw[0]), int(raw[1]), raw[2].decode("ascii"))
        except (TypeError, ValueError, AttributeError):
            return None  # a damaged mark excuses nothing

    def entries(self, stream: str, *, after: str | None = None) -> Iterator[StreamEntry]:
        """Yield a stream in order, a page at a time: all of it, or what follows the entry id `after`."""
        last = b"-" if after is None else b"(" + after.encode()
        while True:
            with holding(stream_key(stream), "stream"):
                page: Any = self._link.client.xrange(stream_key(stream), min=last, count=_PAGE)
            for name, fields in page:
                digest = fields.get(b"h", b"").decode("ascii", "replace")
                yield StreamEntry(name.decode(), digest, fields.get(b"r", b""))
            if len(page) < _PAGE:
                return
            last = b"(" + page[-1][0]

    def length(self, stream: str) -> int:
        with holding(stream_key(stream), "stream"):
            count: Any = self._link.client.xlen(stream_key(stream))
        return int(count)

    def policy(self) -> str:
        """Return `maxmemory-policy`; anything but `noeviction` may drop records."""
        memory: Any = self._link.client.info("memory")
        return str(memory.get("maxmemory_policy", "noeviction"))

    def close(self) -> None:
        self._link.close()


def _name(raw: bytes) -> str:
    """Read a name; one that is not text is no writer's of ours, and verify finds nothing under it."""
    return raw.decode("utf-8", "backslashreplace")
