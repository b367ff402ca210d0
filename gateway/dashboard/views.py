"""Filters that somebody saved under a name: their own, kept in Redis until they delete them.

What is kept is the query of an address, read by `filters.py` before it is kept and again when it is used; what it shows
depends on what the person may see at that time.
"""

from __future__ import annotations

import hashlib
from typing import Any, Final, NamedTuple

from gateway.dashboard.decisions import IndexSilent
from gateway.dashboard.i18n import N_, said
from gateway.errors import BadRequest
from gateway.redis.access import Role
from gateway.redis.connect import AsyncLink

MAX_VIEWS: Final = 50
MAX_NAME: Final = 80
_TIMEOUT_SECONDS: Final = 2.0
_CONNECTIONS: Final = 8


class View(NamedTuple):
    name: str
    address: str


class Views:
    """Every call raises redis.exceptions.RedisError or OSError when Redis does not answer."""

    def __init__(self, redis_url: str | None) -> None:
        """Raises ConfigurationError."""
        self._link = (
            None
            if redis_url is None
            else AsyncLink(redis_url, Role.DESK, timeout_seconds=_TIMEOUT_SECONDS, max_connections=_CONNECTIONS)
        )

    async def of(self, actor: str) -> list[View]:
        """Return somebody's views by name."""
        raw = await self._redis.hgetall(_key(actor))
        return sorted(View(name.decode(), address.decode()) for name, address in raw.items())

    async def save(self, actor: str, view: View) -> None:
        """Keep a view, in place of one of the same name. Raises BadRequest."""
        if not (0 < len(view.name) <= MAX_NAME and view.name.isprintable()):
            raise BadRequest(said(N_("`name`: expected 1 to {most} characters on one line"), most=MAX_NAME))
        names = {each.name for each in await self.of(actor)}
        if view.name not in names and len(names) >= MAX_VIEWS:
            raise BadRequest(
                said(
                    N_("there are {count} saved filters, and there may be {most}: delete one"),
                    count=len(names),
                    most=MAX_VIEWS,
                )
            )
        await self._redis.hset(_key(actor), view.name, view.address)

    async def delete(self, actor: str, name: str) -> None:
        await self._redis.hdel(_key(actor), name)

    async def close(self) -> None:
        if self._link is not None:
            await self._link.close()

    @property
    def _redis(self) -> Any:
        if self._link is None:
            raise IndexSilent(N_("saved filters are in Redis, and there is none"))
        return self._link.client


def _key(actor: str) -> str:
    return "desk:views:" + hashlib.sha256(actor.encode("utf-8", "surrogatepass")).hexdigest()
