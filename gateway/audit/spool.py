"""The spool of one writer: segments on local disk, one group of records at a time, durable or refused.

INVARIANT: `commit` returns after the bytes are synced, or raises AuditUnavailable and no reader will count them.
Runs in one thread at a time. Nothing here knows of asyncio or Redis.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from gateway.audit.chain import Entry
from gateway.audit.files import Files, OsFiles
from gateway.audit.frame import pack
from gateway.audit.read import Cursor, seq_of
from gateway.audit.segment import Segment, SegmentInfo, list_paths, read_content, read_info
from gateway.errors import AuditUnavailable

Notify = Callable[[str, str], None]  # (name of the event, words for the operator)

SEGMENT_BYTES = 16 << 20  # 16,000 records: read whole by verify, and small against any disk
HEADER_ROOM = 128


def segment_bytes(max_bytes: int) -> int:
    """Return what a new segment of a spool of that size takes from the disk before its first record."""
    return max(4096, min(SEGMENT_BYTES, max_bytes // 8))


class SpoolDamagedError(Exception):
    """A record that was durable cannot be read back."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found at start. `torn_bytes`: unacknowledged bytes moved aside from the end of the last segment."""

    last: bytes | None
    torn_bytes: int


class Spool:
    """Owns the segment files of one directory, whose lock the caller holds."""

    def __init__(
        self,
        directory: Path,
        *,
        max_bytes: int,
        notify: Notify,
        files: Files | None = None,
        keep_bytes: int | None = None,
        file_bytes: int | None = None,
    ) -> None:
        """`file_bytes`: of a new segment, which are taken from the disk before its first record."""
        self.max_bytes = max_bytes
        self.shipped_seq = 0  # set by the shipper
        self.covered_seq: Callable[[], int | None] = lambda: None  # under a checkpoint; None: nobody signs
        self.segments: tuple[SegmentInfo, ...] = ()  # closed ones, oldest first; replaced, never changed
        self.on_prune: Callable[[SegmentInfo], None] = lambda _: None
        self._directory = directory
        self._files = files or OsFiles()
        self._notify = notify
        self._keep_bytes = max_bytes // 2 if keep_bytes is None else keep_bytes
        self._segment_bytes = segment_bytes(max_bytes) if file_bytes is None else file_bytes
        self._active: Segment | None = None
        self._active_base = 0
        self._fault = False  # the last segment was killed: its successor is marked
        self._number = 0
        self._cursor = Cursor()

    def recover(self) -> Recovered:
        """List what is there and cut a torn end off the last segment. Raises OSError."""
        paths = list_paths(self._directory)
        self._number = int(paths[-1].stem) if paths else 0
        torn = self._cut(paths[-1]) if paths else 0
        infos = []
        for path in paths:
            info = read_info(path)
            if info is not None:
                infos.append(info)
            elif path is paths[-1] or path.stat().st_size == 0:
                path.unlink()  # its creation was interrupted: it holds no record
            else:
                self._notify("corrupt", f"segment {path.name} has no header; run `caveat audit verify`")
        self.segments = tuple(infos)
        return Recovered(next((each[-1] for each in self.newest_first() if each), None), torn)

    def newest_first(self) -> Iterator[tuple[bytes, ...]]:
        """Yield the records of each closed segment, but for those that were never acknowledged; the newest segment first."""
        before: int | None = None
        for info in reversed(self.segments):
            records = read_content(info.path).records
            yield records if before is None else tuple(each for each in records if seq_of(each) < before)
            before = info.base_seq if info.after_fault else None

    def commit(self, entries: Sequence[Entry]) -> None:
        """Make `entries` durable, in order. Raises AuditUnavailable: then none is stored."""
        data = b"".join([pack(entry.data) for entry in entries])
        first = entries[0].seq
        if self._fits(data):
            try:
                self._append(data)
            except OSError as error:
                self._kill(error)
            else:
                return
        try:
            self._rotate(first, len(data))
            self._append(data)
        except OSError as error:
            self._kill(error)
            raise _unwritable(error) from error

    def check_room(self) -> None:
        """Raise AuditUnavailable where the next record needs a new segment and the disk has no room for one.

        From any thread. Cheap: a full disk refuses every request, and creating a file only to delete it takes a sync.
        """
        if self._active is not None:
            return
        try:
            self._check_free(self._segment_bytes)
        except OSError as error:
            raise _unwritable(error) from error

    def read_after(self, seq: int, limit: int, last_seq: int) -> list[Entry]:
        """Return up to `limit` entries after `seq`, none beyond `last_seq`, from the files; from one thread at a time.

        There must be one. Raises SpoolDamagedError, OSError.
        """
        active = self.active_info  # before the closed ones: a rotation in between shows it twice, never not at all
        closed = self.segments
        segments = closed if active is None or active.path in {info.path for info in closed} else (*closed, active)
        try:
            found = self._cursor.read(segments, seq, limit, last_seq)
        except FileNotFoundError as error:
            raise SpoolDamagedError(f"the segment with record {seq + 1} is gone") from error
        except ValueError as error:
            raise SpoolDamagedError(f"record {seq + 1} is damaged") from error
        if not found or found[0].seq != seq + 1:
            raise SpoolDamagedError(f"record {seq + 1} is damaged or gone")
        return found

    def close(self) -> None:
        """Seal the active segment."""
        if self._active is None:
            return
        try:
            self._retire(self._active)
        except OSError as error:
            self._kill(error)
        self._active = None

    @property
    def disk_bytes(self) -> int:
        """All space that the segments take."""
        active = self._active
        size = max(active.capacity, active.offset) if active else 0
        return sum(info.bytes for info in self.segments) + size

    @property
    def unshipped_bytes(self) -> int:
        """Space that cannot be freed: segments with records that are not shipped."""
        active, segments = self._active, self.segments
        size = active.offset if active else 0
        ends = [*(info.base_seq for info in segments[1:]), self._active_base]
        return size + sum(info.bytes for info, end in zip(segments, ends, strict=False) if not self._is_shipped(end))

    def will_rotate(self, size: int) -> bool:
        """Tell whether committing `size` bytes more opens a new file, which takes milliseconds."""
        return self._active is None or self._active.offset + size > self._active.capacity

    @property
    def active_info(self) -> SegmentInfo | None:
        active = self._active
        if active is None:
            return None
        return SegmentInfo(active.number, active.path, self._active_base, False, active.offset)

    def _fits(self, data: bytes) -> bool:
        return not self.will_rotate(len(data))

    def _append(self, data: bytes) -> None:
        assert self._active is not None  # noqa: S101 - both callers have just seen or opened it
        self._active.append(data)

    def _rotate(self, base_seq: int, size: int) -> None:
        """Seal the active segment and open the next. Raises OSError, AuditUnavailable."""
        if self._active is not None:
            active, self._active = self._active, None
            try:
                self._retire(active)
            except OSError as error:  # its records are durable; only the successor must say that the file is dead
                self._active = active
                self._kill(error)
        capacity = max(self._segment_bytes, size + HEADER_ROOM)
        self._make_room(capacity)
        self._check_free(capacity)
        self._number += 1
        segment = Segment(self._directory, self._number, self._files)
        segment.open(base_seq, capacity, after_fault=self._fault)
        self._active, self._active_base, self._fault = segment, base_seq, False

    def _check_free(self, size: int) -> None:
        """Raises OSError."""
        if self._files.free(self._directory) < size:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def _retire(self, segment: Segment) -> None:
        segment.seal()
        self._list(segment)

    def _list(self, segment: Segment) -> None:
        info = SegmentInfo(segment.number, segment.path, self._active_base, False, segment.offset)
        self.segments = (*self.segments, info)

    def _kill(self, error: OSError) -> None:
        """Give the active segment up after a failed write or sync."""
        if self._active is not None or not self._fault:  # else it was said, and nothing has worked since
            self._notify("segment_failed", f"the audit spool's disk failed: {error.strerror}")
        if self._active is not None:
            self._active.abandon()
            self._list(self._active)
        self._active, self._fault = None, True

    def _make_room(self, size: int) -> None:
        """Delete shipped segments beyond what is kept for comparison. Raises AuditUnavailable when full."""
        while self.segments and self._is_shipped(self._end_of_oldest()):
            if self.disk_bytes + size <= self.max_bytes and self.disk_bytes <= self._keep_bytes:
                return
            oldest, *rest = self.segments
            self.on_prune(oldest)
            oldest.path.unlink(missing_ok=True)
            self.segments = tuple(rest)
        if self.disk_bytes + size > self.max_bytes:
            raise AuditUnavailable("the audit spool is full")

    def _end_of_oldest(self) -> int:
        return self.segments[1].base_seq if len(self.segments) > 1 else self._active_base

    def _is_shipped(self, end: int) -> bool:
        """Tell whether everything before record `end` is shipped, and signed where somebody signs; 0: not known yet.

        Until a checkpoint is over them, the spool is the only witness that Redis has not lost or changed them.
        """
        covered = self.covered_seq()
        safe = self.shipped_seq if covered is None else min(self.shipped_seq, covered)
        return 0 < end <= safe + 1

    def _cut(self, path: Path) -> int:
        """Move what follows the last whole frame of the last segment to a file beside it; return how much."""
        content = read_content(path)
        torn = 0
        if not content.clean:
            rest = content.buffer[content.end :].rstrip(b"\0")
            torn = len(rest)
            path.with_suffix(".torn").write_bytes(rest)
        if len(content.buffer) > content.end:
            fd = self._files.open(path)
            try:
                self._files.truncate(fd, content.end)
                self._files.sync(fd)
            finally:
                self._files.close(fd)
        return torn


def _unwritable(error: OSError) -> AuditUnavailable:
    return AuditUnavailable(f"the audit spool cannot be written: {error.strerror}")
