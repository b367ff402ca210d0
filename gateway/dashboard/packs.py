"""Evidence packs that are asked for at the desk: `caveat evidence` in a process of its own, one pack kept for each tenant.

A process of its own, since counting a long log would make the desk's pages wait, and since it then is the command itself
that makes every pack. INVARIANT: a pack is given to who may take evidence of its tenant, and to nobody else.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from gateway.dashboard.access import Scope
from gateway.dashboard.bootstrap import desk_directory
from gateway.dashboard.i18n import N_
from gateway.dashboard.jobs import Job, Jobs, JobStoppedError, Progress, Stage
from gateway.dashboard.ledger import Ledger
from gateway.dashboard.recorder import SYSTEM
from gateway.errors import ConfigurationError, NotFound

NAME: Final = "evidence"
_TENANT: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")
_LINE: Final = re.compile(r"(\d{1,15}) (\d{1,15})")
_MADE: Final = frozenset({0, 1})  # 1: the pack tells of faults


@dataclass(frozen=True, slots=True)
class Asked:
    """`until` is the last day, all of it."""

    tenant: str
    since: date
    until: date
    language: str


class ScopedPacks:
    """The packs of a visitor's tenants."""

    def __init__(self, ledger: Ledger, jobs: Jobs, scope: Scope) -> None:
        self._ledger = ledger
        self._jobs = jobs
        self._scope = scope

    @property
    def is_busy(self) -> bool:
        return self._jobs.is_busy

    def check(self, tenant: str) -> None:
        """Raises NotFound for a tenant that is another's, or that no tenant can be named."""
        if not self._scope.holds(tenant) or not _TENANT.fullmatch(tenant) or tenant == SYSTEM:
            raise NotFound(N_("there is no such tenant"))

    def start(self, asked: Asked, by: str) -> None:
        """Raises NotFound, JobBusy."""
        self.check(asked.tenant)
        target = self._place(asked.tenant)

        def work(progress: Progress) -> Any:
            return _made(self._ledger, asked, target, progress)

        self._jobs.start(NAME, Scope(frozenset({asked.tenant})), by, work)

    def newest(self, tenant: str) -> Job | None:
        """Raises NotFound."""
        self.check(tenant)
        return self._jobs.find(NAME, Scope(frozenset({tenant})))

    def file(self, tenant: str) -> Path:
        """Return the pack of a tenant that is ready. Raises NotFound."""
        job = self.newest(tenant)
        target = self._place(tenant)
        if job is None or job.stage is not Stage.DONE or not target.is_file():
            raise NotFound(N_("there is no such pack"))
        return target

    def _place(self, tenant: str) -> Path:
        return desk_directory(self._ledger.data) / f"evidence-{tenant}.zip"


def _made(ledger: Ledger, asked: Asked, target: Path, progress: Progress) -> Any:
    """Run the command to its end. Raises ConfigurationError with its words, JobStoppedError, OSError."""
    target.unlink(missing_ok=True)
    words = [f"--tenant={asked.tenant}", "--from", asked.since.isoformat(), "--to", asked.until.isoformat()]
    words += ["--language", asked.language, "--out", str(target), "--progress-lines"]
    env = (
        os.environ | ledger.env | {"CAVEAT_DATA_DIR": str(ledger.data), "CAVEAT_REDIS_URL": ledger.redis_url or "none"}
    )
    with subprocess.Popen(  # noqa: S603 - our own command, with words that were checked
        [sys.executable, "-P", "-m", "gateway", "evidence", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=env,
    ) as process:
        try:
            _follow(process, progress)
        except JobStoppedError:
            process.kill()
            raise
        told = "" if process.stderr is None else process.stderr.read()
    if process.returncode not in _MADE or not target.is_file():
        raise ConfigurationError(told.strip()[-500:] or "the pack could not be made")
    return {
        "tenant": asked.tenant,
        "since": asked.since.isoformat(),
        "until": asked.until.isoformat(),
        "language": asked.language,
        "is_whole": process.returncode == 0,
        "bytes": target.stat().st_size,
    }


def _follow(process: subprocess.Popen[str], progress: Progress) -> None:
    for line in process.stdout or ():
        if found := _LINE.fullmatch(line.strip()):
            progress.total = int(found[2])
            progress.on(int(found[1]) - progress.done)
    process.wait()
