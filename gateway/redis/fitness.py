"""Whether a Redis may hold evidence: it must never evict, and should keep an append-only file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from gateway.errors import ConfigurationError
from gateway.redis.access import Role
from gateway.redis.connect import UNREACHABLE, Link

TIMEOUT_SECONDS = 2.0
GOOD_POLICY = "noeviction"


@dataclass(frozen=True, slots=True)
class Server:
    """One server as it describes itself. `address` is empty for the one that the URL leads to."""

    address: str
    is_primary: bool
    version: str
    policy: str
    has_file: bool  # an append-only file
    replicas: int

    @property
    def name(self) -> str:
        return f"Redis `{self.address}`" if self.address else "Redis"


def survey(
    url: str,
    role: Role,
    *,
    timeout_seconds: float = TIMEOUT_SECONDS,
    env: Mapping[str, str] | None = None,
) -> list[Server]:
    """Ask the primary, its replicas and all nodes of a cluster. Blocking. Raises one of UNREACHABLE, ConfigurationError.

    A replica that cannot be asked is left out: it may live behind another address than it has there.
    """
    link = Link(url, role, timeout_seconds=timeout_seconds, env=env)
    try:
        if link.is_cluster:
            return list(_nodes(link))
        first = link.client.info()
        return [_server("", first), *_replicas(link, first)]
    finally:
        link.close()


def faults(servers: list[Server]) -> list[str]:
    """Say which servers may drop records by themselves."""
    return [
        f"{each.name}: found `maxmemory-policy {each.policy}`, expected `{GOOD_POLICY}`: what a cache may drop is no evidence"
        for each in servers
        if each.policy != GOOD_POLICY
    ]


def remarks(servers: list[Server]) -> list[str]:
    """Say what is allowed and unwise."""
    return [
        f"{each.name}: found `appendonly no`, expected `yes`: after a restart it is empty, and only the spools fill it again"
        for each in servers
        if not each.has_file
    ]


def require(url: str, *, env: Mapping[str, str] | None = None) -> list[str]:
    """Return remarks. Raises ConfigurationError for a Redis that evicts, one of UNREACHABLE when it cannot be asked."""
    servers = survey(url, Role.GATEWAY, env=env)
    if found := faults(servers):
        raise ConfigurationError("`redis_url`: " + "; ".join(found))
    return remarks(servers)


def _nodes(link: Link) -> Iterator[Server]:
    client: Any = link.client
    for each in client.get_nodes():
        yield _server(each.name, client.get_redis_connection(each).info())


def _replicas(link: Link, info: Mapping[str, Any]) -> Iterator[Server]:
    for number in range(int(info.get("connected_slaves", 0))):
        found = info.get(f"slave{number}")
        if not isinstance(found, dict):
            continue
        host, port = str(found["ip"]), int(found["port"])
        client = link.beside(host, port)
        try:
            yield _server(f"{host}:{port}", client.info())
        except UNREACHABLE:
            continue
        finally:
            client.close()


def _server(address: str, info: Mapping[str, Any]) -> Server:
    return Server(
        address=address,
        is_primary=info.get("role") == "master",
        version=str(info.get("redis_version", "")),
        policy=str(info.get("maxmemory_policy", GOOD_POLICY)),
        has_file=bool(int(info.get("aof_enabled", 0))),
        replicas=int(info.get("connected_slaves", 0)),
    )
