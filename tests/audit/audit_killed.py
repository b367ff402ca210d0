"""A child of the archive's tests: archives again and again, killed at every write that it makes durable.

Arguments: data directory, directory for the archives, stride: every how many-th write. Prints the points tried.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from gateway.audit.vault_manifest import Vault
from gateway.audit.vault_verify import verify_vault
from gateway.audit.vault_write import Order, archive_log, now_microseconds


def archive(data: Path, root: Path) -> None:
    vault, now = Vault(root), now_microseconds()
    with vault.locked():
        archive_log(vault, data, None, Order(now, now))


def die_at(point: int) -> None:
    """End this process by SIGKILL just before its `point`-th sync or rename."""
    count = 0
    for name in ("fsync", "rename", "replace"):
        real = getattr(os, name)

        def counted(*arguments: object, real: object = real) -> object:
            nonlocal count
            count += 1
            if count == point:
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*arguments)  # type: ignore[operator]  # it is one of the three functions

        setattr(os, name, counted)


def killed(data: Path, root: Path, point: int) -> bool:
    """Archive in a child that dies at `point`; False: it came to its end first."""
    child = os.fork()
    if child == 0:
        die_at(point)
        archive(data, root)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def main(data: Path, home: Path, stride: int) -> None:
    point, points = 1, list[int]()
    while killed(data, home / f"once{point}", point):
        killed(data, home / f"once{point}", 5)  # and once more, early
        archive(data, home / f"once{point}")
        report = verify_vault(Vault(home / f"once{point}"), None)
        assert report.exit_code == 0, report.findings
        assert not [each for each in report.findings if each.kind == "unfinished"]
        points.append(point)
        point += stride
    print(*points)  # noqa: T201 - the parent reads it


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
