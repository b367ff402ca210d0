"""Frames on disk: length (4 bytes, big-endian), CRC-32, data. A length of zero ends the data of a segment.

The CRC finds torn writes and rot; who alters data on purpose recomputes it, and the hash chain finds that.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from gateway.audit.record import MAX_RECORD_BYTES

_HEADER = struct.Struct(">II")
HEADER_BYTES = _HEADER.size


def pack(data: bytes) -> bytes:
    return _HEADER.pack(len(data), zlib.crc32(data)) + data


def frames(buffer: bytes, start: int = 0) -> Iterator[tuple[int, bytes]]:
    """Yield (offset just after the frame, data) up to the first frame that is not whole."""
    position, limit = start, len(buffer)
    while position + HEADER_BYTES <= limit:
        length, checksum = _HEADER.unpack_from(buffer, position)
        position += HEADER_BYTES
        if not 0 < length <= MAX_RECORD_BYTES or position + length > limit:
            return
        data = buffer[position : position + length]
        if zlib.crc32(data) != checksum:
            return
        position += length
        yield position, data


def is_blank(buffer: bytes, start: int) -> bool:
    """Tell whether only preallocated space (zeros) follows."""
    return buffer.count(0, start) == len(buffer) - start


def next_frame(buffer: bytes, start: int, mark: bytes) -> int | None:
    """Return the offset of the next whole frame after damage at `start`; `mark` is how data begins."""
    found = buffer.find(mark, start)
    while found != -1:
        offset = found - HEADER_BYTES
        if offset >= start and next(frames(buffer, offset), None) is not None:
            return offset
        found = buffer.find(mark, found + 1)
    return None
