"""Resolve the names of upstreams, and refuse those that lead where no model's server may be."""

from __future__ import annotations

import socket

import aiohttp
from aiohttp.abc import AbstractResolver, ResolveResult

from gateway.address import is_forbidden


class SafeResolver(AbstractResolver):
    """Resolves names for the connector, which then connects to the very address that was checked here."""

    def __init__(self) -> None:
        self._inner = aiohttp.ThreadedResolver()

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        found = await self._inner.resolve(host, port, family)
        allowed = [result for result in found if not is_forbidden(result["host"])]
        if not allowed:
            raise OSError(None, "the upstream's name leads to a forbidden address")
        return allowed

    async def close(self) -> None:
        await self._inner.close()
