"""Whether Redis said no because it has no room: it answers, it reads and deletes, and takes nothing new."""

from __future__ import annotations

from typing import Final

from redis.exceptions import OutOfMemoryError

MAKE_ROOM: Final = "make room with `caveat audit archive --trim`, or raise its `maxmemory`"


def is_full(error: BaseException | None) -> bool:
    """Tell whether a full Redis is behind `error`, at whatever depth of what it was raised from."""
    while error is not None and not isinstance(error, OutOfMemoryError):
        error = error.__cause__
    return error is not None


def silence(error: BaseException) -> str:
    """Say in a few words why Redis did not do what it was asked for."""
    return f"Redis is full: {MAKE_ROOM}" if is_full(error) else f"Redis does not answer: {type(error).__name__}"
