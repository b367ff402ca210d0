"""Resolve the names of upstreams, and refuse those that lead where no model's server may be."""

from __future__ import annotations

import asyncio
import socket

from gateway.address import is_forbidden


async def resolve(host: str, port: int, family: socket.AddressFamily = socket.AF_UNSPEC) -> list[tuple[str, int]]:
    """Return the numeric addresses of a server; the caller connects to these very ones. Raises OSError."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, family=family, type=socket.SOCK_STREAM)
    addresses = dict.fromkeys((str(address[0]), int(address[1])) for *_, address in found)
    allowed = [(each, at) for each, at in addresses if not is_forbidden(each)]
    if not allowed:
        raise OSError(None, "the upstream's name leads to a forbidden address")
    return allowed
