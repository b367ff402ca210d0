"""The desk beside the gateway: a child process with a socket of its own, started again when it ends.

INVARIANT: the gateway needs nothing of the desk. A desk that is broken, slow or away costs its own pages, never a request.
The child gets none of the gateway's secrets but those that it must have: what it needs to write the log, and a token.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import secrets
import shutil
import sys
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from gateway.settings import Settings

SOCKET, GATEWAY, TOKEN = "CAVEAT_DESK_SOCKET", "CAVEAT_DESK_GATEWAY", "CAVEAT_DESK_TOKEN"
FIRST_PAUSE_SECONDS: Final = 0.5
LONGEST_PAUSE_SECONDS: Final = 30.0
STEADY_SECONDS: Final = 60.0  # having run so long, the next end counts as the first
END_SECONDS: Final = 8.0
MAX_SOCKET_PATH: Final = 100  # sun_path holds 104 to 108 bytes


class DeskProcess:
    """Start it when the control plane listens; close it before the log's Redis ends."""

    def __init__(
        self,
        settings: Settings,
        config: Path | None,
        token: str,
        on_event: Callable[[str, str], None],
        env: Mapping[str, str] | None = None,
        *,
        name: str = "desk",
    ) -> None:
        """`name`: the log's writer, so that gateways which share a data directory have a socket each."""
        self._settings = settings
        self._config = config
        self._token = token
        self._on_event = on_event
        self._env = os.environ if env is None else env
        self._home: Path | None = None
        self._process: asyncio.subprocess.Process | None = None
        self._supervisor: asyncio.Task[None] | None = None
        self.socket = self._place(name)

    @property
    def process_id(self) -> int | None:
        return None if self._process is None else self._process.pid

    def start(self, gateway_url: str) -> None:
        """Start the child, and keep it running. `gateway_url`: of the control plane, on this machine."""
        self._supervisor = asyncio.create_task(self._keep(gateway_url))

    async def close(self) -> None:
        if self._supervisor is not None:
            self._supervisor.cancel()
            await asyncio.gather(self._supervisor, return_exceptions=True)
        await self._end()
        self.socket.unlink(missing_ok=True)
        if self._home is not None:
            shutil.rmtree(self._home, ignore_errors=True)

    def _place(self, name: str) -> Path:
        path = self._settings.data_dir.absolute() / "desk" / f"{name}.sock"
        if len(os.fsencode(path)) <= MAX_SOCKET_PATH:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            return path
        self._home = Path(tempfile.mkdtemp(prefix="cvt-"))  # closed to others
        return self._home / "desk.sock"

    async def _keep(self, gateway_url: str) -> None:
        loop = asyncio.get_running_loop()
        pause = FIRST_PAUSE_SECONDS
        while True:
            began = loop.time()
            try:
                self.socket.unlink(missing_ok=True)
                self._process = await self._spawn(gateway_url)
                how = f"ended (code {await self._process.wait()})"
            except OSError as error:
                how = f"could not be started ({error.strerror})"
            if loop.time() - began > STEADY_SECONDS:
                pause = FIRST_PAUSE_SECONDS
            self._on_event("desk_ended", f"the desk {how}; it is started again in {pause:g} s")
            await asyncio.sleep(pause * (1 + secrets.randbelow(100) / 400))
            pause = min(2 * pause, LONGEST_PAUSE_SECONDS)

    async def _spawn(self, gateway_url: str) -> asyncio.subprocess.Process:
        command = [sys.executable, "-P", "-m", "gateway", "dashboard", "--behind"]
        if self._config is not None:
            command += ["--config", str(self._config)]
        return await asyncio.create_subprocess_exec(
            *command,
            stdin=asyncio.subprocess.PIPE,  # never written to: its end tells the child that the gateway is gone
            stdout=asyncio.subprocess.DEVNULL,
            env=self._environment() | {SOCKET: str(self.socket), GATEWAY: gateway_url, TOKEN: self._token},
            start_new_session=True,  # Ctrl-C is for the gateway, which drains first
        )

    def _environment(self) -> dict[str, str]:
        """Return the gateway's environment without the models' keys and the control plane's token."""
        kept_back = {up.api_key_env for up in self._settings.upstreams} | {self._settings.control_token_env}
        return {name: value for name, value in self._env.items() if name not in kept_back}

    async def _end(self) -> None:
        process, self._process = self._process, None
        if process is None or process.returncode is not None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            async with asyncio.timeout(END_SECONDS):
                await process.wait()
        except TimeoutError:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await process.wait()
