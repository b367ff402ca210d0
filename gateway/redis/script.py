"""Scripts that run inside Redis: as a function where the server has our library, else by digest, else by source.

A function outlives restarts and failovers, and lets an access list forbid scripts of one's own making; Redis before
version 7 has none. `library` is what `FUNCTION LOAD` takes; names hold a digest, so that versions live side by side.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from enum import Enum, auto
from typing import Any

from redis.exceptions import NoPermissionError, NoScriptError, ResponseError

from gateway.redis.connect import AsyncLink, Link

Argument = bytes | str | int | float


class _Way(Enum):
    FUNCTION = auto()
    DIGEST = auto()
    SOURCE = auto()


class Script:
    """One script. All its keys have to be in one slot of a cluster. `flags`: of the function, as Redis names them."""

    def __init__(self, name: str, source: str, *, flags: Sequence[str] = ()) -> None:
        self.name = name
        self.source = source
        self.flags = tuple(flags)
        self.digest = hashlib.sha1(source.encode(), usedforsecurity=False).hexdigest()  # Redis names scripts so
        self.function = f"caveat_{name}_{self.digest[:12]}"

    def words(self, way: _Way, keys: Sequence[str], arguments: Iterable[Argument]) -> tuple[Any, ...]:
        match way:
            case _Way.FUNCTION:
                command, what = "FCALL", self.function
            case _Way.DIGEST:
                command, what = "EVALSHA", self.digest
            case _Way.SOURCE:
                command, what = "EVAL", self.source
        return (command, what, len(keys), *keys, *arguments)


def library(scripts: Iterable[Script]) -> str:
    """Return the function library that holds `scripts`: Lua, for `FUNCTION LOAD REPLACE`."""
    every = sorted(scripts, key=lambda each: each.name)
    digest = hashlib.sha256("".join(each.function for each in every).encode()).hexdigest()[:12]
    return f"#!lua name=caveat_{digest}\n" + "".join(map(_registered, every))


def _registered(script: Script) -> str:
    flags = ", ".join(f"'{flag}'" for flag in script.flags)
    body = f"callback=function(KEYS, ARGV)\n{script.source}\nend"
    return f"redis.register_function{{function_name='{script.function}', flags={{{flags}}}, {body}}}\n"


def _other(way: _Way, error: ResponseError) -> _Way | None:
    """Return the way to try after `error`; None: it is the script's own, or the last word."""
    said = str(error).lower()
    if way is _Way.FUNCTION:
        is_unknown = "function not found" in said or "unknown command" in said
        return _Way.DIGEST if is_unknown or isinstance(error, NoPermissionError) else None
    return _Way.SOURCE if way is _Way.DIGEST and isinstance(error, NoScriptError) else None


def _blame(error: NoPermissionError) -> NoPermissionError:
    words = "the server has not our functions, and this user may run no scripts: run `caveat redis load`"
    return NoPermissionError(f"{words} ({error})")


class _Route:
    """Which way a script is run: the one that worked last, for as long as it works."""

    def __init__(self) -> None:
        self.way = _Way.FUNCTION

    def after(self, tried: _Way, error: ResponseError) -> _Way:
        """Return the way to try next. Raises `error` where it is the script's own or the last word."""
        following = _other(tried, error)
        if following is None:
            self.way = _Way.FUNCTION
            if tried is not _Way.FUNCTION and isinstance(error, NoPermissionError):
                raise _blame(error) from None
            raise error
        return following

    def worked(self, way: _Way) -> None:
        self.way = _Way.DIGEST if way is _Way.SOURCE else way


class Caller:
    """Runs a script over a blocking link. Raises one of redis.exceptions or OSError."""

    def __init__(self, link: Link, script: Script) -> None:
        self._link = link
        self._script = script
        self._route = _Route()

    def __call__(self, keys: Sequence[str], arguments: Iterable[Argument]) -> Any:
        client: Any = self._link.client
        given = tuple(arguments)
        at = {"target_nodes": client.get_node_from_key(keys[0])} if self._link.is_cluster else {}
        way = self._route.way
        while True:
            try:
                answer = client.execute_command(*self._script.words(way, keys, given), **at)
            except ResponseError as error:
                way = self._route.after(way, error)
            else:
                self._route.worked(way)
                return answer


class AsyncCaller:
    """The same for asyncio."""

    def __init__(self, link: AsyncLink, script: Script) -> None:
        self._link = link
        self._script = script
        self._route = _Route()

    async def __call__(self, keys: Sequence[str], arguments: Iterable[Argument]) -> Any:
        client: Any = self._link.client
        given, at = tuple(arguments), {}
        if self._link.is_cluster:
            await client.initialize()
            at = {"target_nodes": client.get_node_from_key(keys[0])}
        way = self._route.way
        while True:
            try:
                answer = await client.execute_command(*self._script.words(way, keys, given), **at)
            except ResponseError as error:
                way = self._route.after(way, error)
            else:
                self._route.worked(way)
                return answer
