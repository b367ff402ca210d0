"""Redis as the audit log's second home: one stream and one head per writer, written by one script.

Keys: `a:{writer}:s` stream (entry id `<epoch>-<seq>`, fields h and r), `a:{writer}:h` head, `a:writers` last seen.
The braces keep a writer's keys in one slot of a cluster. A stream that was given up after a fork is followed by the
next branch, `a:{writer~1}:s`. The script is a second line against duplicated writers, not a security boundary:
whoever owns Redis can rewrite it, and `caveat audit verify` compares with the spool.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from importlib.resources import files
from typing import Any

from redis.exceptions import NoPermissionError, ResponseError

from gateway.audit.base import Ack
from gateway.audit.chain import Entry, Head
from gateway.redis.access import Role
from gateway.redis.connect import UNREACHABLE, AsyncLink
from gateway.redis.script import AsyncCaller, Script

DEADLINE_SECONDS = 0.25
CONNECTIONS = 2
VOUCH_MILLISECONDS = 150  # how long Redis waits for a replica or its disk; then it is asked anew
WRITERS = "a:writers"
_COMMANDS = {Ack.REPLICATED: ("WAIT", 1), Ack.REDIS: ("WAITAOF", 1, 0)}


class Status(StrEnum):
    OK = "OK"
    DUP = "DUP"
    GAP = "GAP"
    FORK = "FORK"
    FENCED = "FENCED"


@dataclass(frozen=True, slots=True)
class Reply:
    status: Status
    head: Head


@dataclass(frozen=True, slots=True)
class Vouched:
    """`head`: the newest record that Redis has; `given`: how it vouches for it; `refused`: what it never can, and why."""

    head: Head | None
    given: frozenset[Ack]
    refused: dict[Ack, str]


class RedisUnfitError(Exception):
    """This Redis may drop records by itself; nothing is sent to it."""


FAILURES = (*UNREACHABLE, RedisUnfitError)


def stream_key(stream: str) -> str:
    return f"a:{{{stream}}}:s"


def head_key(stream: str) -> str:
    return f"a:{{{stream}}}:h"


def stream_name(writer: str, branch: int) -> str:
    return f"{writer}~{branch}" if branch else writer


def append_script() -> Script:
    return Script("append", files("gateway.audit").joinpath("append.lua").read_text("utf-8"))


class RedisStore:
    """Every call has its own deadline and raises one of FAILURES."""

    def __init__(self, url: str, *, deadline_seconds: float = DEADLINE_SECONDS) -> None:
        """Raises ConfigurationError."""
        self._deadline = deadline_seconds
        self._link = AsyncLink(url, Role.GATEWAY, timeout_seconds=deadline_seconds, max_connections=CONNECTIONS)
        self._append = AsyncCaller(self._link, append_script())

    async def append(self, stream: str, entries: Sequence[Entry], *, fresh: bool) -> Reply:
        """Append `entries`, which are contiguous; `fresh`: the stream has no head yet."""
        packed = b"".join([b"%010d%b%010d%b" % (e.epoch, e.hash.encode(), len(e.data), e.data) for e in entries])
        arguments: list[bytes | str | int] = [entries[0].seq, "" if fresh else entries[0].prev, packed]
        async with asyncio.timeout(self._deadline):
            try:
                raw = await self._append([stream_key(stream), head_key(stream)], arguments)
            except ResponseError as error:
                if "equal or smaller" not in str(error):
                    raise
                return Reply(Status.FORK, Head())  # entries without a head: not our doing
        status, epoch, seq, digest = (part.decode() for part in raw)
        return Reply(Status(status), Head(int(epoch), int(seq), digest))

    async def vouch(self, stream: str, acks: frozenset[Ack]) -> Vouched:
        """Ask for the head, and whether a replica, or the primary's disk, has all up to it.

        INVARIANT: a write of our own, the reading of the head and WAIT go over one connection, for WAIT answers for
        the connection's own writes; what was written before by another connection comes before in the same order.
        """
        named = sorted(acks & _COMMANDS.keys())
        async with asyncio.timeout(self._deadline):
            client: Any = self._link.client
            at = {}
            if self._link.is_cluster:
                await client.initialize()
                at = {"target_nodes": client.get_node_from_key(head_key(stream))}
            pipe: Any = client.pipeline(transaction=False)
            pipe.execute_command("HSET", head_key(stream), "vouched", time.time_ns())
            pipe.execute_command("HMGET", head_key(stream), "epoch", "seq", "hash")
            for ack in named:
                pipe.execute_command(*_COMMANDS[ack], VOUCH_MILLISECONDS, **at)
            wrote, raw, *counts = await pipe.execute(raise_on_error=False)
            for answer in (wrote, raw):
                if isinstance(answer, Exception):
                    raise answer
            given, refused = set[Ack](), dict[Ack, str]()
            for ack, count in zip(named, counts, strict=True):
                if isinstance(count, ResponseError) and ack is Ack.REDIS:
                    if not await self._is_always_synced():
                        refused[ack] = f"expected WAITAOF (Redis 7.2) or `appendfsync always` ({count})"
                        continue
                    given.add(ack)
                elif isinstance(count, Exception):
                    raise count
                elif int(count[0] if isinstance(count, list) else count) > 0:
                    given.add(ack)
        return Vouched(_head(raw), frozenset(given), refused)

    async def _is_always_synced(self) -> bool:
        """Whether every reply comes after a sync of the append-only file; no, where we may not see the setting."""
        try:
            found: Any = await self._link.client.config_get("append*")
        except ResponseError:
            return False
        return bool(found.get("appendonly") == "yes" and found.get("appendfsync") == "always")

    async def head(self, stream: str) -> Head | None:
        async with asyncio.timeout(self._deadline):
            raw: Any = await self._link.client.hmget(head_key(stream), ["epoch", "seq", "hash"])
        return _head(raw)

    async def check(self) -> None:
        """Raise RedisUnfitError for a Redis that evicts: `maxmemory-policy` has to be `noeviction`.

        Where the access list forbids INFO, the one who wrote that list has to see to the policy.
        """
        try:
            async with asyncio.timeout(self._deadline):
                memory: dict[str, Any] = await self._link.client.info("memory")
        except NoPermissionError:
            return
        policy = memory.get("maxmemory_policy", "noeviction")
        if policy != "noeviction":
            raise RedisUnfitError(f"`maxmemory-policy` is `{policy}`: expected `noeviction`")

    async def seen(self, stream: str) -> None:
        """Note when the writer was last here."""
        async with asyncio.timeout(self._deadline):
            await self._link.client.zadd(WRITERS, {stream: int(time.time())})

    async def reset(self) -> None:
        """Drop the connections: after a deadline their answers may still be under way."""
        await self._link.reset()

    async def close(self) -> None:
        await self._link.close()


def _head(raw: Any) -> Head | None:
    if raw[1] is None:
        return None
    try:
        return Head(int(raw[0]), int(raw[1]), raw[2].decode())
    except (TypeError, ValueError, AttributeError, UnicodeDecodeError):
        return Head(0, 0, "damaged")
