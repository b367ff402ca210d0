"""The log keeper beside the gateway: a child process that signs the log and writes its index, started again when it ends.

INVARIANT: no request waits for it. While it is away, records are kept as ever; nothing new is under a checkpoint or in
the index, which its successor makes up for. Of the gateway's secrets it gets Redis' and the signing key. Events: keeper_ended, keeper_started, and all that the child tells.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from gateway.audit.index import IndexStanding
from gateway.audit.keeper_lines import INDEX, MAX_LINE, REDIS, Told, said_in
from gateway.audit.note import VARIABLE
from gateway.audit.sequencer import Standing
from gateway.audit.spool import Notify
from gateway.audit.tree import Place

FIRST_PAUSE_SECONDS: Final = 0.5
LONGEST_PAUSE_SECONDS: Final = 30.0
STEADY_SECONDS: Final = 60.0  # having run so long, the next end counts as the first
END_SECONDS: Final = 12.0  # the child gives five to its signatures and five to its index
ENVIRONMENT: Final = frozenset({*"PATH HOME LANG TMPDIR TZ LD_LIBRARY_PATH DYLD_LIBRARY_PATH".split(), VARIABLE})
PREFIXES: Final = ("CAVEAT_REDIS_", "LC_", "PYTHON", "SSL_CERT_")


@dataclass(frozen=True, slots=True)
class Orders:
    """What the child is to do."""

    redis_url: str = field(repr=False)  # may hold a password
    data: Path
    is_indexing: bool = True


class LogKeeper:
    """Close it after the log: it signs the log's last record, too."""

    def __init__(
        self,
        orders: Orders,
        on_event: Notify,
        on_index: Callable[[IndexStanding], None] = lambda _: None,
        env: Mapping[str, str] | None = None,
    ) -> None:
        """`on_index`: told now and then how the index stands, whoever writes it."""
        self.standing = Standing()
        self._orders = orders
        self._on_event = on_event
        self._on_index = on_index
        self._env = os.environ if env is None else env
        self._is_known = False  # how the log stands
        self._is_missed = False  # an end was told, and no start since
        self._closing = asyncio.Event()
        self._process: asyncio.subprocess.Process | None = None
        self._supervisor: asyncio.Task[None] | None = None

    @property
    def process_id(self) -> int | None:
        """The child's; None while there is none."""
        return None if self._process is None else self._process.pid

    def covered(self, stream: str) -> int | None:
        """Return the last record of a stream that is under a checkpoint; None while nothing is signed at all.

        Until the child has said how the log stands nothing counts as covered, and the spool keeps everything.
        """
        return self.standing.covered(stream) if self._is_known else 0

    def start(self) -> None:
        self._supervisor = asyncio.create_task(self._keep())

    async def close(self) -> None:
        """Have it sign and index what is left, within some seconds, and end."""
        if self._supervisor is None:
            return
        self._closing.set()
        if self._process is not None:
            _dismiss(self._process)
        try:
            async with asyncio.timeout(END_SECONDS):
                await asyncio.shield(self._supervisor)
        except TimeoutError:
            if self._process is not None:
                _kill(self._process)
            await self._supervisor

    async def _keep(self) -> None:
        loop = asyncio.get_running_loop()
        pause = FIRST_PAUSE_SECONDS
        while not self._closing.is_set():
            began = loop.time()
            how = await self._run()
            if self._closing.is_set():
                return
            if loop.time() - began > STEADY_SECONDS:
                pause = FIRST_PAUSE_SECONDS
            self._is_missed = True
            self._on_event(
                "keeper_ended", f"the process that signs and indexes the log {how}; it is started again in {pause:g} s"
            )
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._closing.wait()
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)

    async def _run(self) -> str:
        """Run one child to its end; say how it ended."""
        try:
            process = self._process = await self._spawn()
        except OSError as error:
            return f"could not be started ({error.strerror})"
        if self._closing.is_set():
            _dismiss(process)
        is_odd = False
        try:
            await self._listen(process)
        except ValueError:
            is_odd = True
            _kill(process)
        code = await process.wait()
        self._process = None
        return "said something odd" if is_odd else f"ended (code {code})"

    async def _listen(self, process: asyncio.subprocess.Process) -> None:
        """Take in what the child says until its output ends. Raises ValueError for a line that is none of its."""
        assert process.stdout is not None  # noqa: S101 - `_spawn` asked for it
        at: Mapping[str, Place] = {}  # the first that a child says of the places is of all of them
        while line := await process.stdout.readline():
            said = said_in(line)
            if self._is_missed:
                self._is_missed = False
                self._on_event("keeper_started", "the log is signed and indexed again, by a new process")
            match said:
                case Told(event, message):
                    self._on_event(event, message)
                case Standing():
                    at = {**at, **said.at}
                    self._is_known = True
                    if said.size or not self.standing.size:  # one that knows of nothing yet takes nothing back
                        self.standing = replace(said, at=at)
                case IndexStanding():
                    self._on_index(said)

    async def _spawn(self) -> asyncio.subprocess.Process:
        orders = self._orders
        kept = {name: self._env[name] for name in self._env if name in ENVIRONMENT or name.startswith(PREFIXES)}
        command = [sys.executable, "-P", "-m", "gateway.audit.keep", str(orders.data.absolute())]
        return await asyncio.create_subprocess_exec(
            *command,
            *([INDEX] if orders.is_indexing else []),
            stdin=asyncio.subprocess.PIPE,  # never written to: its end tells the child that the gateway is gone
            stdout=asyncio.subprocess.PIPE,
            limit=MAX_LINE,
            env={**kept, REDIS: orders.redis_url},
            start_new_session=True,  # Ctrl-C is for the gateway, which drains first
        )


def _dismiss(process: asyncio.subprocess.Process) -> None:
    if process.stdin is not None:
        process.stdin.close()


def _kill(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()
