"""Where Redis is: reads a `redis_url`. Pure, and no secret passes through it.

Forms: `redis://[user@]host:port/db`, `unix://[user@]/path?db=0`, `redis+sentinel://[user@]host:port,host:port/name/db` (the
name is what the Sentinels call the primary) and `redis+cluster://[user@]host:port,host:port`; `rediss` in place of
`redis` is TLS.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

REDIS_PORT: Final = 6379
SENTINEL_PORT: Final = 26379
MAX_PORT: Final = 65_535
FORMS: Final = (
    "redis://, rediss://, unix://, redis+sentinel://, rediss+sentinel://, redis+cluster:// or rediss+cluster://"
)


class Kind(StrEnum):
    SINGLE = "single"
    UNIX = "unix"
    SENTINEL = "sentinel"
    CLUSTER = "cluster"


_SCHEMES: Final = {
    "redis": (Kind.SINGLE, False),
    "rediss": (Kind.SINGLE, True),
    "unix": (Kind.UNIX, False),
    "redis+sentinel": (Kind.SENTINEL, False),
    "rediss+sentinel": (Kind.SENTINEL, True),
    "redis+cluster": (Kind.CLUSTER, False),
    "rediss+cluster": (Kind.CLUSTER, True),
}


@dataclass(frozen=True, slots=True)
class Address:
    """`hosts`: the server, the Sentinels, or some nodes of the cluster; empty for a socket, which is at `path`."""

    kind: Kind
    hosts: tuple[tuple[str, int], ...] = ()
    path: str = ""
    primary: str = ""  # what Sentinels call it
    database: int = 0
    user: str = ""
    is_tls: bool = False


def parse(url: str) -> Address:
    """Read a URL. Raises ValueError, whose words go well behind the name of a setting."""
    scheme, separator, rest = url.partition("://")
    if not separator or scheme.lower() not in _SCHEMES:
        raise ValueError(f"expected a URL that begins with {FORMS}")
    kind, is_tls = _SCHEMES[scheme.lower()]
    parts = urlsplit(f"x://{rest}")
    if parts.fragment:
        raise ValueError("found a `#`, expected none")
    user, colon, _ = parts.netloc.rpartition("@")[0].partition(":")
    if colon:
        raise ValueError(
            "found a password, expected it in `CAVEAT_REDIS_PASSWORD` or in the file that `CAVEAT_REDIS_PASSWORD_FILE` names"
        )
    user = unquote(user)
    database = _database(parts)
    if kind is Kind.UNIX:
        if not parts.path.startswith("/") or parts.netloc.rpartition("@")[2]:
            raise ValueError("expected unix:// and the absolute path of a socket")
        return Address(kind, path=unquote(parts.path), database=database or 0, user=user)
    hosts = _hosts(parts.netloc.rpartition("@")[2], SENTINEL_PORT if kind is Kind.SENTINEL else REDIS_PORT)
    if kind is Kind.SINGLE and len(hosts) > 1:
        raise ValueError("found several hosts, expected one, or redis+sentinel:// or redis+cluster://")
    primary, behind = _behind(kind, parts)
    return Address(kind, hosts, primary=primary, database=database or behind, user=user, is_tls=is_tls)


def _behind(kind: Kind, parts: SplitResult) -> tuple[str, int]:
    """Read the path: for Sentinels the primary's name, and everywhere but for a cluster a database."""
    words = [unquote(word) for word in parts.path.split("/") if word]
    primary = ""
    if kind is Kind.SENTINEL:
        if not words:
            raise ValueError(
                "expected the primary's name behind the Sentinels, as in redis+sentinel://host:26379/caveat"
            )
        primary = words.pop(0)
    if len(words) > 1 or (kind is Kind.CLUSTER and (words or parts.query)):
        raise ValueError("found too much behind the hosts, expected at most a database, and none for a cluster")
    return primary, _number(words[0], "a database's number") if words else 0


def _hosts(text: str, port: int) -> tuple[tuple[str, int], ...]:
    if not text:
        return (("localhost", port),)
    found = []
    for each in text.split(","):
        one = urlsplit(f"x://{each}")
        if not one.hostname:
            raise ValueError("expected host:port, several of them with commas between")
        try:
            found.append((one.hostname, one.port or port))
        except ValueError:
            raise ValueError(f"found a port that is none, expected 1 to {MAX_PORT}") from None
    return tuple(found)


def _database(parts: SplitResult) -> int | None:
    asked = parse_qs(parts.query, keep_blank_values=True)
    if unknown := sorted(asked.keys() - {"db"}):
        raise ValueError(f"found option `{unknown[0]}`, expected only `db`; see docs/redis.md for TLS and passwords")
    return _number(asked["db"][-1], "`db` as a number") if asked else None


def _number(text: str, what: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"expected {what}")
    return int(text)
