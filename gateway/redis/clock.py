"""The time by which something is deleted for good: a clock that is far ahead must not decide that alone."""

from __future__ import annotations

from contextlib import closing
from typing import Any, Final

from gateway.redis.access import Role
from gateway.redis.connect import Link

TIMEOUT_SECONDS: Final = 5.0


def earlier(url: str | None, now: float) -> float:
    """Return `now`, or the time in seconds by the Redis of `url` where that is behind.

    Raises RedisError, OSError where Redis does not answer: then nobody knows yet what is past its time.
    """
    if url is None:
        return now
    with closing(Link(url, Role.GATEWAY, timeout_seconds=TIMEOUT_SECONDS)) as link:
        client: Any = link.client
        seconds, microseconds = client.time()
    there: float = seconds + microseconds / 1e6
    return min(now, there)
