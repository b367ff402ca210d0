"""Files of records: lines in Zstandard frames. The library comes with the extra `archive` and is loaded when asked for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from gateway.audit.export_source import Placed, placed
from gateway.audit.record import MAX_RECORD_BYTES
from gateway.errors import ConfigurationError

LEVEL: Final = 9
_CHUNK: Final = 1 << 20


class DamagedFileError(ValueError):
    """A file of records that cannot be read to its end."""


class Compressor:
    """Makes frames that stand alone, each with its checksum."""

    def __init__(self) -> None:
        self._compress = load_zstandard().ZstdCompressor(level=LEVEL, write_checksum=True)

    def compress(self, data: bytes) -> bytes:
        frame: bytes = self._compress.compress(data)
        return frame


def load_zstandard() -> Any:
    """Return the module. Raises ConfigurationError that names the extra."""
    try:
        import zstandard
    except ImportError as error:
        raise ConfigurationError("the archive needs zstandard: `pip install 'caveat[archive]'`") from error
    return zstandard


def read_lines(path: Path) -> Iterator[bytes]:
    """Yield the records' bytes, without their line feeds. Raises DamagedFileError, OSError."""
    zstandard = load_zstandard()
    rest = b""
    with path.open("rb") as file, zstandard.ZstdDecompressor().stream_reader(file, read_across_frames=True) as reader:
        while True:
            try:
                chunk = reader.read(_CHUNK)
            except zstandard.ZstdError as error:
                raise DamagedFileError(f"{path.name}: {error}") from error
            if not chunk:
                break
            *whole, rest = (rest + chunk).split(b"\n")
            if len(rest) > MAX_RECORD_BYTES:
                raise DamagedFileError(f"{path.name}: a line that is longer than any record")
            yield from whole
    if rest:
        raise DamagedFileError(f"{path.name}: ends within a record")


def read_records(path: Path) -> Iterator[Placed]:
    """Yield the records. Raises DamagedFileError, SourceDiffersError, OSError."""
    return (placed(data, path.name) for data in read_lines(path))
