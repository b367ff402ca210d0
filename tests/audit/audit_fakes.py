"""What the audit tests share: records, a log that is opened and closed, a disk that fails, a Redis to maltreat."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest

from gateway.audit.base import Record
from gateway.audit.chain import Chain, Entry, Head
from gateway.audit.embedded import find_binary
from gateway.audit.files import OsFiles
from gateway.audit.findings import Severity
from gateway.audit.fingerprint import Fingerprints
from gateway.audit.log import SpoolAuditLog
from gateway.audit.read import Line, lines
from gateway.audit.record import draft
from gateway.audit.redis import RedisStore
from gateway.audit.ship import Shipper
from gateway.audit.verify import verify
from gateway.errors import AuditUnavailable

KEY = b"k" * 32
MEGABYTE = 1 << 20
DEADLINE_SECONDS = 60.0  # for what must come about: on a busy machine a process alone takes seconds to start


def record(identity: str, kind: str = "begin", **fields: str | int) -> Record:
    return Record(kind, identity, "demo", fields)


def pair(identity: str) -> list[Record]:
    return [record(identity, "begin", chars=12), record(identity, "end", action="allow")]


async def fill(log: SpoolAuditLog, limit: int = 1000) -> int:
    """Append until the log refuses; return how many exchanges it took."""
    for number in range(limit):
        try:
            await log.append(pair(f"fill{number}"))
        except AuditUnavailable:
            return number
    raise AssertionError("the log took everything")


class Events(list[tuple[str, str]]):
    """Collects what the log tells the operator."""

    def __call__(self, name: str, message: str) -> None:
        self.append((name, message))

    @property
    def names(self) -> list[str]:
        return [name for name, _ in self]


FOREVER = 1 << 30


class FaultyFiles(OsFiles):
    """A disk that can be told to fail. `fail` holds an errno per operation; a count says how often."""

    def __init__(self) -> None:
        self.fail: dict[str, tuple[int, int]] = {}
        self.sync_seconds = 0.0
        self.hangs: threading.Event | None = (
            None  # a sync waits for it, and not for a time that a busy machine may skip
        )
        self.short_write = False
        self.room = FOREVER  # what the disk says it has
        self.created = 0

    def free(self, directory: Path) -> int:
        return min(self.room, super().free(directory))

    def create(self, path: Path) -> int:
        self.created += 1
        self._maybe("create")
        return super().create(path)

    def allocate(self, fd: int, size: int) -> None:
        self._maybe("allocate")
        super().allocate(fd, size)

    def write(self, fd: int, data: bytes, offset: int) -> None:
        if self.short_write and "write" in self.fail:
            super().write(fd, data[: len(data) // 2], offset)
        self._maybe("write")
        super().write(fd, data, offset)

    def sync(self, fd: int) -> None:
        if self.sync_seconds:
            time.sleep(self.sync_seconds)  # the disk takes this long; nothing is waited for
        if self.hangs is not None:
            assert self.hangs.wait(DEADLINE_SECONDS), "whoever should let the disk go on waits for it"
        self._maybe("sync")
        super().sync(fd)

    def truncate(self, fd: int, size: int) -> None:
        self._maybe("truncate")
        super().truncate(fd, size)

    def _maybe(self, operation: str) -> None:
        code, times = self.fail.get(operation, (0, 0))
        if not code:
            return
        if times == 1:
            del self.fail[operation]
        else:
            self.fail[operation] = (code, times - 1)
        raise OSError(code, os.strerror(code))


NO_SPACE = (errno.ENOSPC, FOREVER)


@asynccontextmanager
async def running_log(
    data: Path,
    *,
    url: str | None = None,
    events: Events | None = None,
    files: OsFiles | None = None,
    max_bytes: int = 64 * MEGABYTE,
) -> AsyncIterator[SpoolAuditLog]:
    told = Events() if events is None else events
    log = SpoolAuditLog(data, fingerprints=Fingerprints(KEY), max_bytes=max_bytes, on_event=told, files=files)
    await log.start()
    if url is not None:
        log.shipper = Shipper(log, RedisStore(url), told)
        log.shipper.start()
    try:
        yield log
    finally:
        await log.close()


async def until(condition: Callable[[], bool], seconds: float = DEADLINE_SECONDS) -> None:
    """Wait for a condition, at most until the deadline."""
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - a poll with a deadline: the condition is another process's state
            await asyncio.sleep(0.005)


def chain_of(count: int, writer: str = "0123456789abcdef-0") -> list[Entry]:
    """A clean chain that begins with `start`."""
    first = Record("start", writer, "-", {"head_epoch": 0, "head_seq": 0, "head_hash": Head().hash})
    records: list[Record] = [first]
    number = 0
    while len(records) < count:
        records += pair(f"x{number}")
        number += 1
    return Chain(writer, 1).extend(Head(), [draft(each) for each in records[:count]])


def segments(data: Path, slot: int = 0) -> Sequence[Path]:
    return sorted((data / "audit" / f"w{slot}").glob("*.seg"))


class RealRedis:
    """A redis-server of its own: killed, stopped, filled and started again."""

    def __init__(self, home: Path) -> None:
        binary = find_binary()
        if binary is None:
            pytest.skip("no redis-server on PATH")
        self._binary = binary
        self._home = home
        self._process: subprocess.Popen[bytes] | None = None
        self.url = f"unix://{home}/s"

    def start(self, *options: str) -> None:
        arguments = ["--port", "0", "--unixsocket", f"{self._home}/s", "--dir", str(self._home), "--save", ""]
        arguments += ["--appendonly", "yes", "--appendfsync", "always", "--maxmemory-policy", "noeviction"]
        self._process = subprocess.Popen([self._binary, *arguments, *options], stdout=subprocess.DEVNULL)
        deadline = time.monotonic() + DEADLINE_SECONDS
        while self.command("PING") != "PONG":
            assert time.monotonic() < deadline, "redis-server does not start"
            time.sleep(0.01)

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait()
        (self._home / "s").unlink(missing_ok=True)

    def pause(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    def resume(self) -> None:
        assert self._process is not None
        self._process.send_signal(signal.SIGCONT)

    def command(self, *words: str) -> str:
        """Say a command through redis-py's own blocking client."""
        from redis import Redis
        from redis.exceptions import RedisError

        client = Redis.from_url(self.url, decode_responses=True)
        try:
            answer = client.execute_command(*words)  # type: ignore[no-untyped-call]  # redis-py leaves it so
            return "PONG" if answer is True else str(answer)
        except (RedisError, OSError):
            return ""
        finally:
            client.close()

    def close(self) -> None:
        if self._process is not None and self._process.poll() is None:
            self.resume()
            self.kill()


@contextmanager
def real_redis(*options: str) -> Iterator[RealRedis]:
    home = Path(tempfile.mkdtemp(prefix="cvr-"))  # short: a socket's path has at most 107 bytes
    redis = RealRedis(home)
    try:
        redis.start(*options)
        yield redis
    finally:
        redis.close()
        shutil.rmtree(home, ignore_errors=True)


def stored(data: Path, slot: int = 0) -> list[str]:
    """Ids of the begin and end records in the spool, in order."""
    found = [line for line in lines(data / "audit" / f"w{slot}") if isinstance(line, Line)]
    documents = [json.loads(line.data) for line in found]
    return [each["id"] for each in documents if each["type"] in {"begin", "end"}]


def whole(data: Path) -> bool:
    """Whether a verify of the spool alone finds no fault."""
    report = verify(data, None)
    assert report.writers
    assert report.total(Severity.FAULT) == 0, report.findings
    return True
