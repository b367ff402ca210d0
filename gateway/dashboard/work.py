"""Long readings of the log in a process of their own, so that no page waits for them: verify, the archive, trends, a replay.

The order comes as JSON on standard input; progress and the result go out as lines. Nothing of a record goes out but what the
result tells. INVARIANT: the child reads with the desk's rights and writes nothing.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, Literal

from pydantic import TypeAdapter

from classifiers.manifest import all_manifests
from gateway.dashboard.access import Scope
from gateway.dashboard.jobs import FAULTS, Progress, words
from gateway.dashboard.keeping import Keeping
from gateway.dashboard.ledger import Ledger
from gateway.dashboard.trends import replayed, trends
from gateway.errors import ConfigurationError
from policies.types import Policy
from policies.watch import PolicyLibrary

NICENESS: Final = 10
TELL_SECONDS: Final = 0.2
_LINE: Final = re.compile(r"(\d{1,15}) (\d{1,15})")
_RESULT, _FAULT = "result ", "fault "


@dataclass(frozen=True, slots=True)
class Order:
    """`tenants`: None for all; `since`: microseconds; `number`: of a manifest; the rest: of the policy to replay."""

    what: Literal["verify", "archive", "trends", "replay"]
    tenants: tuple[str, ...] | None = None
    since: int = 0
    number: int | None = None
    policy: str = ""
    digest: str = ""
    policy_dir: Path | None = None
    manifest_dir: Path | None = None


_ORDER: Final = TypeAdapter(Order)


def carry_out(ledger: Ledger, order: Order, progress: Progress) -> dict[str, Any]:
    """Have a child do it, and wait. Raises ConfigurationError with its words, JobStoppedError, OSError. Blocks."""
    env = os.environ | ledger.env | {"CAVEAT_DATA_DIR": str(ledger.data), "CAVEAT_REDIS_URL": ledger.redis_url or ""}
    command = [sys.executable, "-P", "-m", "gateway.dashboard.work"]
    with subprocess.Popen(  # noqa: S603 - our own module
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=env
    ) as process:
        try:
            return _followed(process, order, progress)
        finally:
            process.kill()


def _followed(process: subprocess.Popen[str], order: Order, progress: Progress) -> dict[str, Any]:
    assert process.stdin is not None  # noqa: S101 - both are pipes
    assert process.stdout is not None  # noqa: S101
    with contextlib.suppress(BrokenPipeError):  # it ended before it read: below it is told
        process.stdin.write(json.dumps(asdict(order), default=str))
        process.stdin.close()
    for line in process.stdout:
        text = line.rstrip("\n")
        if found := _LINE.fullmatch(text):
            progress.total = int(found[2])
            progress.on(int(found[1]) - progress.done)
        elif text.startswith(_RESULT):
            result: dict[str, Any] = json.loads(text.removeprefix(_RESULT))
            return result
        elif text.startswith(_FAULT):
            raise ConfigurationError(str(json.loads(text.removeprefix(_FAULT))))
    raise ConfigurationError("the process that read the log ended before it was done")


@contextlib.contextmanager
def _told(progress: Progress) -> Iterator[None]:
    """Tell how far it is, some times a second, also while nothing moves: so the desk can end it at any time."""
    over = threading.Event()

    def tell() -> None:
        while not over.wait(TELL_SECONDS):
            _say(f"{progress.done} {progress.total}")

    telling = threading.Thread(target=tell, daemon=True)
    telling.start()
    try:
        yield
    finally:
        over.set()
        telling.join()


def _say(line: str) -> None:
    try:
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
    except BrokenPipeError:  # the desk is gone: nobody wants the rest
        os._exit(1)


def _done(ledger: Ledger, order: Order, progress: Progress) -> dict[str, Any]:
    if order.what == "verify":
        return ledger.verify(progress)
    if order.what == "archive":
        return Keeping(ledger).verify_archive(order.number, progress)
    scope = Scope(None if order.tenants is None else frozenset(order.tenants))
    mine = _of(scope, ledger.records(progress, order.since))
    work = trends if order.what == "trends" else partial(replayed, _policy(order))
    return work(mine)


def _of(scope: Scope, records: Iterator[Mapping[str, Any]]) -> Iterator[Mapping[str, Any]]:
    return (record for record in records if scope.holds(str(record.get("tenant"))))


def _policy(order: Order) -> Policy:
    """Raises ConfigurationError for files that say another thing than they did when somebody asked."""
    folders = [order.policy_dir] if order.policy_dir is not None else []
    found = PolicyLibrary(folders, all_manifests(order.manifest_dir)).current.policies.get(order.policy)
    if found is None or found.digest != order.digest:
        raise ConfigurationError("the policy was changed meanwhile; try again")
    return found


def main() -> int:
    os.nice(NICENESS)
    order = _ORDER.validate_json(sys.stdin.read())
    ledger = Ledger(Path(os.environ["CAVEAT_DATA_DIR"]), os.environ["CAVEAT_REDIS_URL"] or None)
    progress = Progress()
    try:
        with _told(progress):
            result = _done(ledger, order, progress)
    except FAULTS as error:
        _say(_FAULT + json.dumps(words(error)))
        return 1
    except Exception as error:  # noqa: BLE001 - the edge of this process: the desk tells what broke it
        _say(_FAULT + json.dumps(type(error).__name__))
        return 1
    _say(_RESULT + json.dumps(result))
    return 0


if __name__ == "__main__":
    sys.exit(main())
