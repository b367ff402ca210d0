"""Reading a spool: a cursor for the shipper, and every record with its place for verify, tail and show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from gateway.audit.chain import Entry
from gateway.audit.frame import HEADER_BYTES, frames, next_frame
from gateway.audit.record import MAX_RECORD_BYTES, record_hash
from gateway.audit.segment import Content, SegmentInfo, list_paths, read_content, read_info

_CHUNK = 1 << 20
RECORD_MARK = b'{"epoch":'


def parse(data: bytes) -> dict[str, Any]:
    """Read a record. Raises ValueError for what is not a JSON object."""
    record = orjson.loads(data)
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


@dataclass(frozen=True, slots=True)
class Line:
    """A record as it lies in the spool."""

    data: bytes
    where: str  # segment file


@dataclass(frozen=True, slots=True)
class Damage:
    """Bytes of the spool that are no record. `is_torn`: the unfinished last write of a writer that was killed."""

    where: str
    message: str
    is_torn: bool


@dataclass(frozen=True, slots=True)
class Pruned:
    """Retention deleted a segment while it was to be read: everything before is gone by right."""

    where: str


def lines(directory: Path, on_segment: Callable[[int], None] = lambda _: None) -> Iterator[Line | Damage | Pruned]:
    """Yield all of a spool in order, one segment in memory at a time. `on_segment` gets the size of each when done.

    What a segment holds from its successor's `base_seq` on, when that one is marked `after_fault`, was refused to
    its caller and is no part of the log.
    """
    paths = list_paths(directory)
    infos = {path: _info(path) for path in paths}
    for position, path in enumerate(paths):
        following = infos[paths[position + 1]] if position + 1 < len(paths) else None
        limit = following.base_seq if following is not None and following.after_fault else None
        try:
            content = read_content(path)
        except FileNotFoundError:
            yield Pruned(path.name)
            continue
        if infos[path] is None and content.buffer.strip(b"\0") and _info(path) is None:  # it may be newer than the list
            yield Damage(path.name, "the segment has no readable header", is_torn=False)
        yield from _segment_lines(path.name, content, limit, is_last=position + 1 == len(paths))
        on_segment(len(content.buffer))


def _info(path: Path) -> SegmentInfo | None:
    try:
        return read_info(path)
    except FileNotFoundError:
        return None


def _segment_lines(where: str, content: Content, limit: int | None, *, is_last: bool) -> Iterator[Line | Damage]:
    for data in content.records:
        if limit is not None and seq_of(data) >= limit:
            return
        yield Line(data, where)
    if content.clean or limit is not None:
        return
    offset = next_frame(content.buffer, content.end, RECORD_MARK)
    size = len(content.buffer) - content.end
    if offset is None and is_last:
        yield Damage(where, f"an unfinished write of at most {size} bytes at byte {content.end}", is_torn=True)
        return
    yield Damage(where, f"no whole frame at byte {content.end}", is_torn=False)
    while offset is not None:  # whatever can still be read is checked too
        end = offset
        for end, data in frames(content.buffer, offset):  # noqa: B007 - the last offset is used after the loop
            yield Line(data, where)
        offset = next_frame(content.buffer, end, RECORD_MARK)


def seq_of(data: bytes) -> int:
    """Return the place of a record; 0 for what is none."""
    try:
        return entry_of(data).seq
    except ValueError:
        return 0
