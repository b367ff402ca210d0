"""The sequencer's own copy of the tree's order on local disk: what Redis is held against, and repaired from.

A Redis that lost its newest entries has them written again in the same order, so that no signed checkpoint is ever
contradicted; one that holds another order is a fork, which is told and never signed. Layout: `<data>/audit/tree/`
with `lock`, `checkpoint` (the newest signed note, a plain file for anybody to carry off) and files of frames: first
the state that the file begins with, then runs and notes. The two newest files are kept.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from gateway.audit.files import make_private, replace_file, sync_directory, write_all
from gateway.audit.frame import frames, pack
from gateway.audit.merkle import CompactRange
from gateway.audit.tiles import TileFile
from gateway.audit.tree import Place, Run, TreeState
from gateway.audit.writer import audit_directory

FILE_BYTES = 8 << 20  # 250,000 leaves: what a start has to hash at most
NEWEST = "checkpoint"
SUFFIX = ".runs"
_HEADER, _RUN, _NOTE = b"H", b"R", b"N"


class JournalLostError(Exception):
    """What Redis lost, the journal does not hold any more."""


@dataclass(slots=True)
class _Begin:
    """What a file begins with: everything before its first run."""

    origin: str = ""
    size: int = 0
    range: str = ""
    at: dict[str, tuple[int, int]] = field(default_factory=dict)
    note: str = ""
    key: str = ""


class Journal:
    """Of one process: it holds the directory's lock. `tree`, `at` and `note` are where the journal ends."""

    def __init__(self, data: Path, *, file_bytes: int = FILE_BYTES) -> None:
        self.directory = make_directory(data)
        self._file_bytes = file_bytes
        self.origin = self.key = ""
        self._fd = -1
        self._offset = 0
        self._take(_Begin())
        self._open()
        self._tiles: TileFile | None = TileFile(self.directory)
        self._put_tiles()

    @property
    def state(self) -> TreeState:
        return TreeState(self.origin, self.tree.size, self.tree.pack(), self.note, self.key)

    def append(self, runs: Sequence[Run], note: str, origin: str, key: str) -> None:
        """Keep what was published: `runs`, and the note that signs everything up to their end. Raises OSError."""
        if self._fd < 0 or self._offset > self._file_bytes or (self.origin, self.key) != (origin, key):
            self.origin, self.key = origin, key
            self._rotate()
        data = b"".join([pack(_RUN + _packed(run)) for run in runs]) + pack(_NOTE + note.encode())
        write_all(self._fd, data, self._offset)
        os.fdatasync(self._fd)
        self._offset += len(data)
        for run in runs:
            self._follow(run)
        self._put_tiles()
        self.note = note
        replace_file(self.directory / NEWEST, note.encode(), durable=False)

    def runs_after(self, size: int) -> Iterator[Run]:
        """Yield the leaves from `size` on. Raises JournalLostError when the files begin later, OSError."""
        if self._paths() and _number(self._paths()[0]) > size:
            raise JournalLostError(
                f"the local journal begins at leaf {_number(self._paths()[0])}, Redis ends at {size}"
            )
        for kind, payload in self._payloads():
            if kind != _RUN:
                continue
            run = _unpacked(payload)
            if run.first + run.count > size:
                yield run if run.first >= size else run.after(size)

    def tree_at(self, size: int) -> CompactRange:
        """Return the tree as it was at `size` leaves. Raises JournalLostError, OSError."""
        begin = self._begins()[0] if self._paths() else _Begin()
        if begin.size > size:
            raise JournalLostError(f"the local journal begins at leaf {begin.size}, Redis ends at {size}")
        tree = CompactRange.unpack(begin.size, bytes.fromhex(begin.range))
        for run in self.runs_after(begin.size):
            if run.first != tree.size:
                raise JournalLostError(f"the local journal lacks leaf {tree.size}")
            for leaf in run.leaves():
                if tree.size == size:
                    return tree
                tree.append(leaf)
        if tree.size != size:
            raise JournalLostError(f"the local journal ends at leaf {tree.size}")
        return tree

    def close(self) -> None:
        self._close_file()
        if self._tiles is not None:
            self._tiles.close()
            self._tiles = None

    def _close_file(self) -> None:
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def _put_tiles(self) -> None:
        """A cache for proofs: a disk that has no room for it keeps nobody from signing."""
        if self._tiles is not None and self.tree.tiles:
            with contextlib.suppress(OSError):
                self._tiles.put(self.tree.tiles)
        self.tree.tiles = []

    def _open(self) -> None:
        """Read the newest file up to its last note: runs behind it were written halfway when the process died."""
        for path in reversed(self._paths()):
            parts = list(frames(path.read_bytes()))
            begin = _begin(parts[0][1]) if parts else None
            if begin is None:
                path.unlink()
                continue
            self._take(begin)
            last = max((place for place, (_, frame) in enumerate(parts) if frame[:1] == _NOTE), default=0)
            for _, frame in parts[1 : last + 1]:
                if frame[:1] == _NOTE:
                    self.note = frame[1:].decode()
                else:
                    self._follow(_unpacked(frame[1:]))
            self._fd, self._offset = os.open(path, os.O_RDWR | os.O_CLOEXEC), parts[last][0]
            os.ftruncate(self._fd, self._offset)
            return

    def _take(self, begin: _Begin) -> None:
        self.origin, self.key, self.note = begin.origin, begin.key, begin.note
        self.tree = CompactRange.unpack(begin.size, bytes.fromhex(begin.range))
        self.tree.tiles = []
        self.at = {stream: Place(*place) for stream, place in begin.at.items()}

    def _follow(self, run: Run) -> None:
        self.tree.extend(run.leaves())
        self.at[run.stream] = run.last

    def _rotate(self) -> None:
        """Open a file that begins with all that is known, and drop all but the one before it."""
        self._close_file()
        at = {stream: (place.epoch, place.seq) for stream, place in self.at.items()}
        begin = _Begin(self.origin, self.tree.size, self.tree.pack().hex(), at, self.note, self.key)
        path = self.directory / f"{self.tree.size:015d}{SUFFIX}"
        replace_file(path, pack(_HEADER + json.dumps(asdict(begin)).encode()), durable=True)
        self._fd, self._offset = os.open(path, os.O_RDWR | os.O_CLOEXEC), path.stat().st_size
        for old in self._paths()[:-2]:
            old.unlink()
        sync_directory(self.directory)

    def _paths(self) -> list[Path]:
        return sorted(self.directory.glob(f"*{SUFFIX}"))

    def _begins(self) -> list[_Begin]:
        found = []
        for path in self._paths():
            with path.open("rb") as file:
                first = next(frames(file.read(1 << 22)), None)
            if first is not None and (begin := _begin(first[1])) is not None:
                found.append(begin)
        return found

    def _payloads(self) -> Iterator[tuple[bytes, bytes]]:
        for path in self._paths():
            for _, frame in frames(path.read_bytes()):
                yield frame[:1], frame[1:]


def tree_directory(data: Path) -> Path:
    return audit_directory(data) / "tree"


def make_directory(data: Path) -> Path:
    """Make the directory, closed to others, and return it. Raises OSError."""
    directory = tree_directory(data)
    make_private(directory)
    return directory


def newest_note(data: Path) -> str | None:
    """Return the newest note that a sequencer on this data directory has seen published. Raises OSError."""
    return note_in(tree_directory(data))


def note_in(directory: Path) -> str | None:
    """Return the newest note of a tree that may have been moved aside. Raises OSError."""
    try:
        return (directory / NEWEST).read_text("utf-8", "replace")  # what is no text is no note: told as that
    except FileNotFoundError:
        return None


def _number(path: Path) -> int:
    return int(path.stem)


def _begin(frame: bytes) -> _Begin | None:
    if frame[:1] != _HEADER:
        return None
    try:
        return _Begin(**json.loads(frame[1:]))
    except (ValueError, TypeError):
        return None


def _packed(run: Run) -> bytes:
    return json.dumps([run.first, run.stream, run.epoch, run.seq]).encode() + b"\n" + run.hashes


def _unpacked(payload: bytes) -> Run:
    head, _, hashes = payload.partition(b"\n")
    first, stream, epoch, seq = json.loads(head)
    return Run(first, stream, epoch, seq, hashes)
