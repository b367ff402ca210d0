"""Small files on a disk that becomes full just then: written whole, or refused with the old one in its place."""

from __future__ import annotations

import fcntl
import resource
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from gateway.audit.appearing import appearing
from gateway.audit.content_store import Reach
from gateway.audit.content_tombstone import Tombstone, read_tombstones, tombstone_path, write_tombstones
from gateway.audit.files import create_once, replace_file
from gateway.audit.journal import Journal
from gateway.audit.tree import Run

ROOM = 4096  # of which a write takes a part, without a fault, before the next finds the disk full
FIRST = Tombstone("a" * 36, Reach("acme", 1, "s" * 32))
SECOND = Tombstone("b" * 36, Reach("acme", 2, "s" * 32, kids=tuple("k" * 32 for _ in range(200))))


@contextmanager
def full_after(size: int) -> Iterator[None]:
    """Let files of this process grow to `size` bytes and no further, as a full disk would."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("write", [lambda path, data: replace_file(path, data, durable=True), create_once])
def test_a_file_that_has_no_room_is_refused_and_leaves_no_half(
    tmp_path: Path, write: Callable[[Path, bytes], None]
) -> None:
    """Half a signing key, or half a list of key changes, put in the place of the whole one cannot be mended."""
    path = tmp_path / "file"
    with full_after(ROOM), pytest.raises(OSError, match="File too large"):
        write(path, b"x" * 2 * ROOM)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_has_no_room_leaves_the_one_before(tmp_path: Path) -> None:
    """What was kept durably is not given up for what could not be."""
    path = tmp_path / "file"
    replace_file(path, b"old", durable=True)
    with full_after(ROOM), pytest.raises(OSError, match="File too large"):
        replace_file(path, b"x" * 2 * ROOM, durable=True)
    assert path.read_bytes() == b"old"


def test_a_long_file_that_has_no_room_leaves_the_one_before_and_says_where(tmp_path: Path) -> None:
    """`could not read the log: File too large` was what an export said of the disk that it wrote to."""
    path = tmp_path / "log.csv"
    path.write_bytes(b"old")
    with full_after(ROOM), pytest.raises(OSError, match="File too large") as refused, appearing(path) as file:
        file.write(b"x" * (2 << 20))
    assert refused.value.filename == str(path)
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("log.csv", b"old")]


def test_what_a_killed_command_left_of_a_long_file_goes_with_the_next(tmp_path: Path) -> None:
    """A timer's export that is stopped each night left a hidden file of people's decisions each night, until the disk was full."""
    path, killed, busy = tmp_path / "log.csv", tmp_path / ".log.csv.41.part", tmp_path / ".log.csv.42.part"
    killed.write_bytes(b"half")
    with busy.open("wb") as other:
        fcntl.flock(other, fcntl.LOCK_SH)
        with appearing(path) as file:
            file.write(b"whole")
    assert (path.read_bytes(), killed.exists(), busy.exists()) == (b"whole", False, True)


def test_a_tombstone_that_has_no_room_is_never_taken_for_written(tmp_path: Path) -> None:
    """An erasure goes on once its tombstone is durable: half a line is none, and a backup would bring everything back."""
    path = tombstone_path(tmp_path)
    write_tombstones(path, [FIRST])
    with full_after(ROOM), pytest.raises(OSError, match="File too large"):
        write_tombstones(path, [SECOND])
    write_tombstones(path, [SECOND])
    assert read_tombstones(path) == {FIRST.id: FIRST, SECOND.id: SECOND}


def test_what_the_sequencer_published_without_room_for_it_is_no_part_of_its_journal(tmp_path: Path) -> None:
    """A hole in the journal would cut off all that is signed after it, which Redis could then lose for good."""
    journal = Journal(tmp_path)
    journal.append([Run(0, "w-0", 1, 1, bytes(32))], "first note", "log", "key")
    many = Run(1, "w-0", 1, 2, bytes(32 * 256))
    with full_after(ROOM), pytest.raises(OSError, match="File too large"):
        journal.append([many], "second note", "log", "key")
    assert (journal.tree.size, journal.note) == (1, "first note")
    journal.append([many], "second note", "log", "key")
    journal.close()
    again = Journal(tmp_path)
    assert (again.tree.size, again.note) == (257, "second note")
    again.close()
