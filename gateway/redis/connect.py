"""The one place that turns a `redis_url` into a client, blocking or not, for one server, Sentinels and a cluster.

Nothing connects before the first command. After a failure call `reset`: it drops connections whose answers may still be
under way, and asks Sentinels or the cluster anew where the primary is. No client retries by itself: who asks knows its
deadline, and whether asking twice does harm.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from typing import Any, Final, cast

from redis import Redis, RedisCluster, Sentinel
from redis import asyncio as aio
from redis.asyncio import retry as aio_retry
from redis.asyncio.cluster import ClusterNode as AsyncClusterNode
from redis.backoff import NoBackoff
from redis.cluster import ClusterNode
from redis.exceptions import RedisClusterException, RedisError
from redis.retry import Retry

from gateway.errors import ConfigurationError
from gateway.redis.access import Role, credentials, tls
from gateway.redis.address import Address, Kind, parse

# What every call raises where Redis does not answer: a cluster of which no node can be reached, or nobody has a slot, has a
# family of errors of its own in redis-py
UNREACHABLE: Final = (RedisError, RedisClusterException, OSError)
MAX_WORDS: Final = 300
MIN_ASK_SECONDS: Final = 0.02  # for one Sentinel; a dead one must not eat the deadline of those behind it


def address_of(url: str) -> Address:
    """Read a `redis_url`. Raises ConfigurationError."""
    try:
        return parse(url)
    except ValueError as error:
        raise ConfigurationError(f"`redis_url`: {error}") from None


_node: Any = ClusterNode  # redis-py has no hints there


def told(error: Exception) -> str:
    """Name an error for the operator's log. redis-py prints whole clients in some, options and all: those are cut off."""
    words = str(error).partition("<redis.")[0].rstrip(" :(")[:MAX_WORDS]
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


class _Target:
    """What both kinds of link are made from. Raises ConfigurationError."""

    def __init__(self, url: str, role: Role, timeout_seconds: float, env: Mapping[str, str] | None) -> None:
        self.address = address_of(url)
        who = credentials(role, self.address, env)
        self.options: dict[str, Any] = {
            "username": who.username,
            "password": who.password,
            "socket_timeout": timeout_seconds,
            "socket_connect_timeout": timeout_seconds,
            **tls(self.address, env),
        }
        if self.address.is_tls and self.address.kind is not Kind.CLUSTER:
            self.options["ssl"] = True
        each = max(MIN_ASK_SECONDS, timeout_seconds / (len(self.address.hosts) + 1))
        asks = credentials(Role.SENTINEL, self.address, env)
        self.sentinel_options = {
            **self.options,
            "username": asks.username,
            "password": asks.password,
            "socket_timeout": each,
            "socket_connect_timeout": each,
        }


class Link:
    """A blocking client and its address. Not for several threads at once."""

    def __init__(self, url: str, role: Role, *, timeout_seconds: float, env: Mapping[str, str] | None = None) -> None:
        """Raises ConfigurationError for a bad URL, password file or certificate file."""
        self._target = _Target(url, role, timeout_seconds, env)
        self._client: Redis | None = None
        self._guides: list[Redis] = []  # clients of the Sentinels

    @property
    def is_cluster(self) -> bool:
        return self._target.address.kind is Kind.CLUSTER

    @property
    def client(self) -> Redis:
        """The client. Of a cluster it asks for the nodes when it is made, so it raises one of UNREACHABLE."""
        if self._client is None:
            self._client = self._make()
        return self._client

    def reset(self) -> None:
        """Drop the connections, and what is known of who is primary."""
        if self._client is None:
            return
        if self.is_cluster:
            self.close()
        else:
            self._client.connection_pool.disconnect()

    def close(self) -> None:
        client, self._client = self._client, None
        for each in self._guides if client is None else (client, *self._guides):
            with contextlib.suppress(*UNREACHABLE):
                each.close()

    def beside(self, host: str, port: int) -> Redis:
        """Make a client of another server with the same user and certificates, for its owner to close."""
        options = {**self._target.options, "retry": Retry(NoBackoff(), 0), "ssl": self._target.address.is_tls}
        return Redis(host, port, **options)

    def _make(self) -> Redis:
        where, options = self._target.address, {**self._target.options, "retry": Retry(NoBackoff(), 0)}
        if where.kind is Kind.CLUSTER:
            nodes: Any = [_node(host, port) for host, port in where.hosts]
            made: Any = RedisCluster(startup_nodes=nodes, ssl=where.is_tls, **options)
            return cast("Redis", made)
        options["db"] = where.database
        if where.kind is Kind.UNIX:
            return Redis(unix_socket_path=where.path, **options)
        if where.kind is Kind.SINGLE:
            [(host, port)] = where.hosts
            return Redis(host, port, **options)
        build: Any = Sentinel
        sentinels: Any = build(
            where.hosts, sentinel_kwargs={**self._target.sentinel_options, "retry": Retry(NoBackoff(), 0)}, **options
        )
        self._guides = sentinels.sentinels
        return cast("Redis", sentinels.master_for(where.primary))


class AsyncLink:
    """The same for asyncio."""

    def __init__(
        self,
        url: str,
        role: Role,
        *,
        timeout_seconds: float,
        max_connections: int,
        env: Mapping[str, str] | None = None,
    ) -> None:
        """Raises ConfigurationError for a bad URL, password file or certificate file."""
        self._target = _Target(url, role, timeout_seconds, env)
        self._guides: list[aio.Redis] = []  # clients of the Sentinels
        self.client: aio.Redis = self._make(max_connections)

    @property
    def is_cluster(self) -> bool:
        return self._target.address.kind is Kind.CLUSTER

    async def reset(self) -> None:
        """Drop the connections, and what is known of who is primary. One that breaks while it is ended is dropped as well."""
        with contextlib.suppress(*UNREACHABLE):
            if self.is_cluster:
                await self.client.aclose()  # the next command looks for the nodes again
            else:
                await self.client.connection_pool.disconnect()

    async def close(self) -> None:
        """Close what there is. A server that does not take its leave in time keeps nobody from closing what is left."""
        for each in (self.client, *self._guides):
            with contextlib.suppress(*UNREACHABLE):
                await each.aclose()

    def _make(self, max_connections: int) -> aio.Redis:
        retry = aio_retry.Retry(NoBackoff(), 0)
        where = self._target.address
        options = {**self._target.options, "retry": retry, "max_connections": max_connections}
        if where.kind is Kind.CLUSTER:
            nodes = [AsyncClusterNode(host, port) for host, port in where.hosts]
            made: Any = aio.RedisCluster(startup_nodes=nodes, ssl=where.is_tls, **options)
            return cast("aio.Redis", made)
        options["db"] = where.database
        if where.kind is Kind.UNIX:
            return aio.Redis(unix_socket_path=where.path, **options)
        if where.kind is Kind.SINGLE:
            [(host, port)] = where.hosts
            return aio.Redis(host=host, port=port, **options)
        build: Any = aio.Sentinel
        sentinels: Any = build(
            where.hosts, sentinel_kwargs={**self._target.sentinel_options, "retry": retry}, **options
        )
        self._guides = sentinels.sentinels
        return cast("aio.Redis", sentinels.master_for(where.primary))
