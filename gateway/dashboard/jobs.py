"""Long work beside the desk: one piece at a time, with its progress, its result kept and dated.

INVARIANT: a result is shown to the scope that asked for it and to no other; one that was kept says when it was made.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from gateway.audit.export_source import SourceDiffersError
from gateway.audit.files import replace_file
from gateway.dashboard.access import Scope
from gateway.dashboard.bootstrap import desk_directory
from gateway.dashboard.i18n import N_
from gateway.errors import BadRequest, CaveatError
from gateway.redis.connect import UNREACHABLE
from gateway.telemetry.logging import Log

JOURNAL: Final = Log("desk_jobs")
FAULTS: Final = (CaveatError, *UNREACHABLE, ValueError, SourceDiffersError)


class JobBusy(BadRequest):
    status = 409
    code = "job_busy"


class JobStoppedError(Exception):
    """The desk ends, and the work with it."""


class Stage(StrEnum):
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(slots=True)
class Progress:
    """What a piece of work tells. `total`: 0 where nobody knows. `on` raises JobStoppedError when the desk ends."""

    done: int = 0
    total: int = 0
    is_stopping: bool = False

    def on(self, count: int = 1) -> None:
        self.done += count
        if self.is_stopping:
            raise JobStoppedError


@dataclass(frozen=True, slots=True)
class Job:
    """`result`: what the work returned, as JSON. `done` and `total`: its progress, while it runs."""

    name: str
    by: str
    began: float
    ended: float | None = None
    stage: Stage = Stage.RUNNING
    fault: str = ""
    result: Any = None
    done: int = 0
    total: int = 0


Work = Callable[[Progress], Any]


class Jobs:
    """`data`: the desk's own directory, where results are kept."""

    def __init__(self, data: Path, clock: Callable[[], float] = time.time) -> None:
        self._data = data
        self._clock = clock
        self._known: dict[str, Job] = {}
        self._current: tuple[str, Progress, asyncio.Task[None]] | None = None

    def start(self, name: str, scope: Scope, by: str, work: Work) -> None:
        """Begin in a thread. Raises JobBusy while anything runs: the desk has other readers too."""
        if self.is_busy:
            raise JobBusy(N_("the desk is at another long piece of work; try again when it is done"))
        key, progress = _key(name, scope), Progress()
        self._known[key] = Job(name, by, self._clock())
        self._current = key, progress, asyncio.create_task(self._run(key, progress, work))

    @property
    def is_busy(self) -> bool:
        return self._current is not None and not self._current[2].done()

    def find(self, name: str, scope: Scope) -> Job | None:
        """Return the newest of this name and scope; after a restart, the one that was kept."""
        key = _key(name, scope)
        if key not in self._known and (kept := self._read(key)) is not None:
            self._known[key] = kept
        job = self._known.get(key)
        if job is None or job.stage is not Stage.RUNNING or self._current is None:
            return job
        return replace(job, done=self._current[1].done, total=self._current[1].total)

    async def wait(self) -> None:
        """Wait for what runs."""
        if self._current is not None:
            await self._current[2]

    async def close(self) -> None:
        if self._current is not None:
            self._current[1].is_stopping = True
            await asyncio.gather(self._current[2], return_exceptions=True)

    async def _run(self, key: str, progress: Progress, work: Work) -> None:
        job = self._known[key]
        try:
            result = await asyncio.to_thread(work, progress)
            job = replace(job, stage=Stage.DONE, result=result)
        except JobStoppedError:
            job = replace(job, stage=Stage.FAILED, fault="the desk ended before it was done")
        except FAULTS as error:
            job = replace(job, stage=Stage.FAILED, fault=words(error))
        except Exception as error:  # noqa: BLE001 - the edge of this work: whatever broke it is told, and not lost with the task
            JOURNAL.error("job_failed", error, job=job.name)
            job = replace(job, stage=Stage.FAILED, fault=type(error).__name__)
        job = replace(job, ended=self._clock(), done=progress.done)
        self._known[key] = job
        with contextlib.suppress(OSError):  # a result that cannot be kept is still shown until the desk ends
            await asyncio.to_thread(replace_file, self._path(key), json.dumps(asdict(job)).encode(), durable=True)

    def _read(self, key: str) -> Job | None:
        try:
            raw = json.loads(self._path(key).read_bytes())
            return Job(**{**raw, "stage": Stage(raw["stage"])})
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def _path(self, key: str) -> Path:
        return desk_directory(self._data) / f"job-{key}.json"


def _key(name: str, scope: Scope) -> str:
    whose = "*" if scope.tenants is None else "\n".join(sorted(scope.tenants))
    return f"{name}-{hashlib.sha256(whose.encode()).hexdigest()[:16]}"


def words(error: Exception) -> str:
    """Say what went wrong, as a page shows it."""
    return error.message if isinstance(error, CaveatError) else f"{type(error).__name__}: {error}"[:500]
