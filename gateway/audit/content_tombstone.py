"""Tombstones: what was erased must stay erased, also when a backup of keys, texts or Redis comes back.

A tombstone says what an erasure took in, as keyed fingerprints and key ids. It stands in `<data>/content/tombstones.jsonl` and
in Redis (`t:gone`); each side learns what the other has. Applying one again deletes whatever of it came back.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import orjson

from gateway.audit.content_store import Reach, content_directory
from gateway.audit.files import make_private, sync_directory, write_all


class TombstoneDamagedError(Exception):
    """A line that cannot be read: something that was erased may come back. The message names the line."""


@dataclass(frozen=True, slots=True)
class Tombstone:
    id: str
    reach: Reach

    @property
    def scope(self) -> str:
        if self.reach.request is not None:
            return "request"
        return "tenant" if self.reach.subject is None else "subject"

    def with_kids(self, kids: Iterable[str]) -> Tombstone:
        return Tombstone(self.id, replace(self.reach, kids=tuple(sorted({*self.reach.kids, *kids}))))

    def line(self) -> bytes:
        reach = self.reach
        return orjson.dumps(
            {
                "id": self.id,
                "tenant": reach.tenant,
                "before": reach.before,
                "subject": reach.subject,
                "request": reach.request,
                "kids": sorted(reach.kids),
            }
        )


def parse_tombstone(line: bytes, where: str) -> Tombstone:
    """Read a line. Raises TombstoneDamagedError."""
    try:
        held = orjson.loads(line)
        reach = Reach(held["tenant"], held["before"], held["subject"], held["request"], tuple(held["kids"]))
        texts = (held["id"], reach.tenant, *reach.kids, reach.subject or "", reach.request or "")
        if not all(type(each) is str for each in texts) or type(reach.before) is not int:
            raise ValueError  # noqa: TRY301 - told with the others
        return Tombstone(held["id"], reach)
    except (ValueError, KeyError, TypeError):
        raise TombstoneDamagedError(f"{where}: found no tombstone, expected one; restore this file") from None


def tombstone_path(data: Path) -> Path:
    return content_directory(data) / "tombstones.jsonl"


def read_tombstones(path: Path) -> dict[str, Tombstone]:
    """Return the tombstones of a file, by id. Raises TombstoneDamagedError, OSError.

    What follows the last line's end was never acknowledged.
    """
    try:
        whole, _, _ = path.read_bytes().rpartition(b"\n")
    except FileNotFoundError:
        return {}
    lines = [line for line in whole.split(b"\n") if line]
    return merged(parse_tombstone(line, f"{path}:{number}") for number, line in enumerate(lines, 1))


def read_kept(path: Path) -> dict[str, Tombstone]:
    """Return the tombstones of a file that was kept outside; a wrong file must not pass for one that names nothing.

    Raises TombstoneDamagedError, also for a file without any, OSError.
    """
    lines = [line for line in path.read_bytes().split(b"\n") if line]
    if not lines:
        raise TombstoneDamagedError(f"{path}: found no tombstone, expected a file that `erase --out` wrote")
    return merged(parse_tombstone(line, f"{path}:{number}") for number, line in enumerate(lines, 1))


def prepare(path: Path) -> None:
    """See that a file outside can take a tombstone and holds nothing else. Raises TombstoneDamagedError, OSError."""
    make_private(path.parent)
    with path.open("ab") as file:
        is_new = file.tell() == 0
    if not is_new:
        read_kept(path)
        if not path.read_bytes().endswith(b"\n"):
            raise TombstoneDamagedError(f"{path}: found no end of its last line, expected one; restore this file")


def merged(tombstones: Iterable[Tombstone]) -> dict[str, Tombstone]:
    """Join what is known of each erasure: several gateways may have held keys of one subject."""
    found: dict[str, Tombstone] = {}
    for each in tombstones:
        before = found.get(each.id)
        found[each.id] = each if before is None else before.with_kids(each.reach.kids)
    return found


def write_tombstones(path: Path, tombstones: Iterable[Tombstone]) -> None:
    """Append, durably. Raises OSError."""
    data = b"".join(each.line() + b"\n" for each in tombstones)
    if not data:
        return
    make_private(path.parent)
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    try:
        fcntl.flock(fd, fcntl.LOCK_EX)
        whole = path.read_bytes().rfind(b"\n") + 1  # what follows was never acknowledged
        os.ftruncate(fd, whole)
        write_all(fd, data, whole)
        os.fsync(fd)
    finally:
        os.close(fd)
    sync_directory(path.parent)
