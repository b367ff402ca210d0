"""One file of the spool: a header frame, then record frames, then perhaps preallocated zeros.

INVARIANT: once a write or a sync has failed, this file gets no further byte. After a failed fsync the kernel may
have dropped the dirty pages and marked them clean, so a second fsync proves nothing (known as "fsyncgate").
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from pathlib import Path

from gateway.audit.files import Files
from gateway.audit.frame import frames, is_blank, pack

SUFFIX = ".seg"


@dataclass(frozen=True, slots=True)
class SegmentInfo:
    """A segment on disk. `after_fault`: what its predecessor holds from `base_seq` on was never acknowledged."""

    number: int
    path: Path
    base_seq: int
    after_fault: bool
    bytes: int


class Segment:
    """The file that is being written."""

    def __init__(self, directory: Path, number: int, files: Files) -> None:
        self.number = number
        self.path = directory / f"{number:012d}{SUFFIX}"
        self.offset = 0  # all before this is durable
        self.capacity = 0
        self._files = files
        self._fd = -1

    def open(self, base_seq: int, capacity: int, *, after_fault: bool) -> None:
        """Create the file with its header, durably. Raises OSError."""
        header = pack(json.dumps({"after_fault": after_fault, "base_seq": base_seq, "segment": self.number}).encode())
        try:
            self._fd = self._files.create(self.path)
            self._files.allocate(self._fd, capacity)
            self._files.write(self._fd, header, 0)
            self._files.sync(self._fd)
        except OSError:
            self.abandon()
            self.path.unlink(missing_ok=True)
            raise
        self.offset, self.capacity = len(header), capacity

    def append(self, data: bytes) -> None:
        """Write and sync. Raises OSError: then call `abandon` and nothing else."""
        self._files.write(self._fd, data, self.offset)
        self._files.sync(self._fd)
        self.offset += len(data)

    def seal(self) -> None:
        """Give preallocated space back and close."""
        self._files.truncate(self._fd, self.offset)
        self._files.sync(self._fd)
        self._files.close(self._fd)
        self._fd = -1

    def abandon(self) -> None:
        """Cut off what was never acknowledged, as far as the disk still listens, and close."""
        if self._fd < 0:
            return
        # Errors change nothing here: the file is already given up, its successor is marked `after_fault`.
        with contextlib.suppress(OSError):
            self._files.truncate(self._fd, self.offset)
        with contextlib.suppress(OSError):
            self._files.close(self._fd)
        self._fd = -1


def read_info(path: Path) -> SegmentInfo | None:
    """Read a segment's header; None when there is none (a file whose creation was interrupted, or damage)."""
    with path.open("rb") as file:
        first = next(frames(file.read(512)), None)
    if first is None:
        return None
    try:
        header = json.loads(first[1])
        return SegmentInfo(
            int(path.stem), path, int(header["base_seq"]), bool(header["after_fault"]), path.stat().st_size
        )
    except (ValueError, KeyError, TypeError):
        return None


def list_paths(directory: Path) -> list[Path]:
    return sorted(path for path in directory.glob(f"*{SUFFIX}") if path.stem.isdigit())


@dataclass(frozen=True, slots=True)
class Content:
    """What one pass over a segment found: `end` is where whole frames stop; `clean`: nothing but zeros follow."""

    records: tuple[bytes, ...]
    end: int
    clean: bool
    buffer: bytes


def read_content(path: Path) -> Content:
    buffer = path.read_bytes()
    end, records = 0, []
    for end, data in frames(buffer):  # noqa: B007 - the last offset is used after the loop
        records.append(data)
    return Content(tuple(records[1:]), end, is_blank(buffer, end), buffer)
