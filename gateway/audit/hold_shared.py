"""Legal holds in Redis: what one replica was told to keep, all keep. Beside the file of holds, and not in its place.

Key: `t:{-}:held`, a hash by tenant of the hold that was placed last, and of when it was lifted. INVARIANT: a hold counts that
stands in the file of an archive or in Redis, unless Redis has it lifted since; where Redis cannot say, that is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Annotated, Any, Final

from pydantic import ConfigDict, Field, ValidationError

from gateway.audit.hold import Hold, read_holds
from gateway.errors import ConfigurationError
from gateway.redis.access import Role
from gateway.redis.connect import UNREACHABLE, Link

HELD: Final = "t:{-}:held"  # no tenant is named `-`
TIMEOUT_SECONDS: Final = 5.0


class HoldsAwayError(ConnectionError):
    """Redis, which may know of more, does not answer. `here`: the holds in the file of this archive."""

    def __init__(self, here: dict[str, Hold]) -> None:
        super().__init__("Redis, which knows of the other replicas' legal holds, does not answer")
        self.here = here


class _Shared(Hold):
    """`lifted`: microseconds since 1970; 0: it stands."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, hide_input_in_errors=True)

    lifted: Annotated[int, Field(ge=0)] = 0


def known_holds(root: Path, url: str | None) -> dict[str, Hold]:
    """Return the holds that count for what an archive's owner deletes, here or in the Redis of `url`.

    Raises HoldsAwayError; ConfigurationError for what is damaged, OSError: then nothing may be deleted.
    """
    here = read_holds(root)
    if url is None:
        return here
    try:
        with _redis(url) as redis:
            raw: dict[bytes, bytes] = redis.hgetall(HELD)
    except UNREACHABLE as error:
        raise HoldsAwayError(here) from error
    there = {each.tenant: each for each in map(_read, raw.values())}
    standing = {tenant: hold for tenant, hold in here.items() if not _is_lifted(hold, there.get(tenant))}
    return standing | {tenant: hold for tenant, hold in there.items() if not hold.lifted}


def share_hold(url: str | None, hold: Hold) -> None:
    """Tell all replicas of a hold, after it is in the file. Raises one of UNREACHABLE."""
    _put(url, _Shared(tenant=hold.tenant, reason=hold.reason, since=hold.since))


def share_lift(url: str | None, hold: Hold, at: int) -> None:
    """Tell all replicas that a hold is over. `at`: microseconds. Raises one of UNREACHABLE."""
    _put(url, _Shared(tenant=hold.tenant, reason=hold.reason, since=hold.since, lifted=max(at, hold.since)))


def _put(url: str | None, shared: _Shared) -> None:
    if url is None:
        return
    with _redis(url) as redis:
        redis.hset(HELD, shared.tenant, shared.model_dump_json())


def _is_lifted(hold: Hold, shared: _Shared | None) -> bool:
    return shared is not None and shared.lifted >= hold.since


def _read(raw: bytes) -> _Shared:
    try:
        return _Shared.model_validate_json(raw)
    except ValidationError as error:
        raise ConfigurationError(
            f"Redis `{HELD}`: the legal holds cannot be read, so nothing may be deleted"
        ) from error


@contextmanager
def _redis(url: str) -> Iterator[Any]:
    with closing(Link(url, Role.GATEWAY, timeout_seconds=TIMEOUT_SECONDS)) as link:
        yield link.client
