"""A key of ours that holds another type: nothing of Caveat writes such a thing, so somebody else did."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from redis.exceptions import ResponseError

_MARK: Final = "WRONGTYPE"


class WrongTypeError(ResponseError):
    """The message names the key. Redis answers: this is no outage, and waiting does not mend it."""


@contextmanager
def holding(key: str, kind: str) -> Iterator[None]:
    """Name the key where it turns out to hold something else than a `kind`. Raises WrongTypeError."""
    try:
        yield
    except ResponseError as error:
        if _MARK not in str(error):
            raise
        words = f"key `{key}` in Redis holds something else than a {kind}: it was written over"
        raise WrongTypeError(words) from error
