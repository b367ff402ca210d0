"""The verification that goes into a pack: `caveat audit verify` itself, run beside the counting as a process of its own.

So an auditor who runs the same command sees the same answer, and two processors can share the work.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import Any, Final, Self

from gateway.errors import ConfigurationError
from gateway.evidence.reading import Sources
from gateway.evidence.types import Count, Verification

_RAN: Final = frozenset({0, 1})
_NO_REDIS: Final = "none"


class Verifying:
    """`caveat audit verify` (and of an archive, `caveat audit archive verify`) under way. A context: it ends with it."""

    def __init__(self, sources: Sources, tenant: str) -> None:
        url = sources.redis_url or _NO_REDIS
        env = os.environ | {
            "CAVEAT_REDIS_URL": url,
            "CAVEAT_DATA_DIR": str(sources.data),
        }  # no address on a command line
        self._log = _started(["audit", "verify", "--json", f"--tenant={tenant}"], env)
        self._archive = None
        if sources.archive is not None:
            self._archive = _started(["audit", "archive", "verify", "--json", "--dir", str(sources.archive)], env)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in filter(None, (self._log, self._archive)):
            if process.poll() is None:
                process.kill()
            process.communicate()

    def result(self) -> Verification:
        """Wait for it. Raises ConfigurationError where it could not run: a pack without it would be none."""
        told = _told(self._log)
        archive = None if self._archive is None else _told(self._archive)
        scope, signed = told["scope"]["records"], told["checkpoint"]
        return Verification(
            is_whole=bool(told["ok"]) and (archive is None or bool(archive["ok"])),
            faults=told["faults"],
            interrupted=told["incomplete"],
            findings=tuple(Count((kind,), count) for kind, count in sorted(told["counts"].items())),
            spool_records=scope.get("spool", 0),
            redis_records=scope.get("redis", 0),
            signed_records=scope.get("signed", 0),
            origin=None if signed is None else signed["origin"],
            size=None if signed is None else signed["size"],
            root=None if signed is None else signed["root"],
            signed_at=None if signed is None or signed["seconds"] is None else signed["seconds"] * 1_000_000,
            archive_faults=None if archive is None else archive["faults"],
        )


def _started(words: list[str], env: dict[str, str]) -> subprocess.Popen[str]:
    command = [sys.executable, "-P", "-m", "gateway", *words]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=env)  # noqa: S603 - our own command


def _told(process: subprocess.Popen[str]) -> Any:
    out, err = process.communicate()
    if process.returncode not in _RAN:
        raise ConfigurationError(f"the log could not be verified, so there is no pack: {err.strip()[-300:]}")
    return json.loads(out)
