"""Whether Redis said no because it has no room: it answers, it reads and deletes, and takes nothing new."""

from __future__ import annotations

from typing import Final

from redis.exceptions import OutOfMemoryError, ResponseError

MAKE_ROOM: Final = "make room with `caveat audit archive --trim`, or raise its `maxmemory`"
_IN_A_SCRIPT: Final = "-OOM command not allowed"


def is_full(error: BaseException | None) -> bool:
    """Tell whether a full Redis is behind `error`, at whatever depth of what it was raised from."""
    while error is not None and not _says_so(error):
        error = error.__cause__
    return error is not None


def _says_so(error: BaseException) -> bool:
    # Redis 6.2 wraps what a command within a script said
    return isinstance(error, OutOfMemoryError) or (isinstance(error, ResponseError) and _IN_A_SCRIPT in str(error))


def silence(error: BaseException) -> str:
    """Say in a few words why Redis did not do what it was asked for."""
    return f"Redis is full: {MAKE_ROOM}" if is_full(error) else f"Redis does not answer: {type(error).__name__}"
