"""A file that an operator named and a long command fills: whole or not at all, whatever ends the command."""

from __future__ import annotations

import contextlib
import fcntl
import glob
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final

from gateway.audit.files import naming, sync_directory, target_of

_BUFFER_BYTES: Final = 1 << 20


@contextlib.contextmanager
def appearing(path: Path) -> Iterator[IO[bytes]]:
    """Write a file that an operator named: at its end it is there, whole and its owner's alone; before, what was there is.

    What a killed process left of another try goes first. Raises OSError; where the file is opened, filled or put there, that names it.
    """
    with naming(path):
        target = target_of(path)
        for each in target.parent.glob(f".{glob.escape(target.name)}.[0-9]*.part"):
            _sweep(each)
        temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
        file = _Named(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600), path)
    try:
        with contextlib.suppress(OSError):  # a file system without locks: then nobody sweeps there either
            fcntl.flock(file.fileno(), fcntl.LOCK_SH)
        with io.BufferedWriter(file, _BUFFER_BYTES) as buffered:
            yield buffered
            buffered.flush()
            with naming(path):
                os.fsync(buffered.fileno())
        with naming(path):
            temporary.replace(target)
            sync_directory(target.parent)
    finally:
        temporary.unlink(missing_ok=True)


class _Named(io.FileIO):
    """Says of what is not written where it should have gone."""

    def __init__(self, fd: int, path: Path) -> None:
        super().__init__(fd, "wb")
        self._path = path

    def write(self, data: Any, /) -> int:
        with naming(self._path):
            return super().write(data)


def _sweep(left: Path) -> None:
    """Delete what nobody writes any more."""
    with contextlib.suppress(OSError):
        fd = os.open(left, os.O_RDONLY | os.O_CLOEXEC | os.O_NOFOLLOW)
        try:
            fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            left.unlink()
        finally:
            os.close(fd)
