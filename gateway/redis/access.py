"""Who we are to Redis, and how we know that it is Redis: users, passwords and certificates, by environment or file.

Each role may have a user of its own: `CAVEAT_REDIS_<ROLE>_PASSWORD` or `..._PASSWORD_FILE`, with `..._USERNAME` (default: the
role's name). A role without one takes `CAVEAT_REDIS_USERNAME` and `CAVEAT_REDIS_PASSWORD[_FILE]`, and the URL's user.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from gateway.errors import ConfigurationError
from gateway.redis.address import Address

PREFIX: Final = "CAVEAT_REDIS_"
MAX_SECRET_BYTES: Final = 8192


class Role(StrEnum):
    """The users of deploy/redis/users.acl."""

    GATEWAY = "gateway"  # appends records, spends rate limits
    SEQUENCER = "sequencer"  # reads streams, writes the tree
    INDEXER = "indexer"  # reads streams, writes the index
    ARCHIVER = "archiver"  # reads everything of the log, trims what is archived
    READER = "reader"  # reads: desk, verify, show, status
    DESK = "desk"  # keeps what is the desk's own: who is signed in, saved views
    LOADER = "loader"  # loads the function library; no running part uses it
    SENTINEL = "sentinel"  # asks Sentinels where the primary is


@dataclass(frozen=True, slots=True)
class Credentials:
    username: str | None = None
    password: str | None = field(default=None, repr=False)


def credentials(role: Role, address: Address, env: Mapping[str, str] | None = None) -> Credentials:
    """Find a role's user and password. Raises ConfigurationError for a file that cannot be read; never shows a secret."""
    env = os.environ if env is None else env
    own = f"{PREFIX}{role.upper()}_"
    if (password := _secret(own, env)) is not None:
        return Credentials(env.get(f"{own}USERNAME") or role.value, password)
    if role is Role.SENTINEL:  # a Sentinel has users of its own; the database's password is no business of it
        return Credentials()
    return Credentials(env.get(f"{PREFIX}USERNAME") or address.user or None, _secret(PREFIX, env))


def tls(address: Address, env: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Return redis-py's options for TLS: the server's certificate and name are always checked. Raises ConfigurationError."""
    if not address.is_tls:
        return {}
    env = os.environ if env is None else env
    options: dict[str, Any] = {"ssl_cert_reqs": "required", "ssl_check_hostname": True}
    for name, option in (("CA", "ssl_ca_certs"), ("CERT", "ssl_certfile"), ("KEY", "ssl_keyfile")):
        variable = f"{PREFIX}TLS_{name}_FILE"
        if not (path := env.get(variable)):
            continue
        if not os.access(path, os.R_OK):
            raise ConfigurationError(f"variable `{variable}`: found `{path}`, expected a PEM file that can be read")
        options[option] = path
    if ("ssl_certfile" in options) != ("ssl_keyfile" in options):
        raise ConfigurationError(
            f"`{PREFIX}TLS_CERT_FILE` and `{PREFIX}TLS_KEY_FILE`: found one of the two, expected both or none"
        )
    return options


def _secret(prefix: str, env: Mapping[str, str]) -> str | None:
    direct, path = env.get(f"{prefix}PASSWORD"), env.get(f"{prefix}PASSWORD_FILE")
    if direct and path:
        raise ConfigurationError(f"`{prefix}PASSWORD` and `{prefix}PASSWORD_FILE`: found both, expected one")
    if not path:
        return direct or None
    label = f"`{prefix}PASSWORD_FILE`"
    try:
        with Path(path).open("rb") as file:
            text = file.read(MAX_SECRET_BYTES + 1).decode().strip()
    except OSError as error:
        raise ConfigurationError(f"{label}: found a file that cannot be read ({error.strerror})") from error
    except UnicodeDecodeError:
        raise ConfigurationError(f"{label}: found bytes that are no UTF-8, expected a password") from None
    if not text or len(text) > MAX_SECRET_BYTES:
        raise ConfigurationError(f"{label}: found {'too much' if text else 'nothing'}, expected a password")
    return text
