"""Reading a spool: a cursor for the shipper, and every record with its place for verify, tail and show."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from gateway.audit.chain import Entry
from gateway.audit.frame import HEADER_BYTES, frames
from gateway.audit.record import MAX_RECORD_BYTES, record_hash
from gateway.audit.segment import SegmentInfo

_CHUNK = 1 << 20


def parse(data: bytes) -> dict[str, Any]:
    """Read a record. Raises ValueError for what is not a JSON object."""
    record = json.loads(data)
    if type(record) is not dict:
        raise ValueError("not a JSON object")
    return record


def entry_of(data: bytes) -> Entry:
    """Read a record with its place. Raises ValueError."""
    try:
        record = parse(data)
        return Entry(int(record["epoch"]), int(record["seq"]), str(record["prev"]), record_hash(data).hex(), data)
    except (KeyError, TypeError) as error:
        raise ValueError("not an audit record") from error


class Cursor:
    """Reads entries in order over the segments of one spool, and remembers where it was."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._offset = 0
        self._next_seq = 0

    def read(self, segments: Sequence[SegmentInfo], seq: int, limit: int, last_seq: int) -> list[Entry]:
        """Return up to `limit` entries after `seq`, none beyond `last_seq`. Raises OSError, ValueError."""
        entries: list[Entry] = []
        while len(entries) < limit and seq < last_seq:
            position = _segment_of(segments, seq + 1)
            if position is None:
                break
            end = segments[position + 1].base_seq - 1 if position + 1 < len(segments) else last_seq
            found = self._read_one(segments[position].path, seq, min(end, last_seq), limit - len(entries))
            if not found:
                break
            entries += found
            seq = entries[-1].seq
        return entries

    def _read_one(self, path: Path, seq: int, last_seq: int, limit: int) -> list[Entry]:
        if self._path != path or self._next_seq != seq + 1:
            self._path, self._offset, self._next_seq = path, 0, 0
        entries: list[Entry] = []
        with path.open("rb") as file:
            while len(entries) < limit and (not entries or entries[-1].seq < last_seq):
                file.seek(self._offset)
                chunk = file.read(_CHUNK)
                if (whole := next(frames(chunk), None)) is None and len(chunk) == _CHUNK:
                    chunk += file.read(MAX_RECORD_BYTES + HEADER_BYTES)
                    whole = next(frames(chunk), None)
                if whole is None:
                    break
                self._take(chunk, seq, last_seq, limit, entries)
        return entries

    def _take(self, chunk: bytes, seq: int, last_seq: int, limit: int, entries: list[Entry]) -> None:
        is_header, done = self._offset == 0, 0
        for end, data in frames(chunk):
            if len(entries) >= limit:
                break
            done = end
            if is_header:
                is_header = False
                continue
            entry = entry_of(data)
            if seq < entry.seq <= last_seq:
                entries.append(entry)
            self._next_seq = entry.seq + 1
        self._offset += done


def _segment_of(segments: Sequence[SegmentInfo], seq: int) -> int | None:
    """Return the position of the segment that holds `seq`: the last one that begins at or before it."""
    found = [position for position, info in enumerate(segments) if info.base_seq <= seq]
    return found[-1] if found else None
