"""Looking into a log: newest records, one decision, the state of each writer. Reads only."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gateway.audit.archive import RedisArchive
from gateway.audit.chain import Head
from gateway.audit.frame import frames
from gateway.audit.read import Line, lines, parse
from gateway.audit.recovery import head_of
from gateway.audit.redis import stream_name
from gateway.audit.segment import list_paths, read_content
from gateway.audit.writer import is_running, read_state, writers

_POLL_SECONDS = 0.2


@dataclass(frozen=True, slots=True)
class WriterStatus:
    """One writer: its last record, what its spool takes, how many records Redis lacks."""

    writer: str
    running: bool
    epoch: int
    seq: int
    hash: str
    segments: int
    bytes: int
    lag: int


def writer_status(data: Path, archive: RedisArchive | None) -> list[WriterStatus]:
    """Describe each writer under `data`. Without Redis, `lag` is what the writer last knew. Raises RedisError, OSError."""
    rows = []
    for name, directory in writers(data):
        state, paths = read_state(directory), list_paths(directory)
        last = next(_newest_of(directory, 1), None)
        head = head_of(last) if last else state.floor
        shipped = state.shipped if archive is None else archive.head(stream_name(name, state.branch)) or Head()
        size = sum(path.stat().st_blocks * 512 for path in paths)
        lag = max(0, head.seq - shipped.seq)
        rows.append(WriterStatus(name, is_running(directory), head.epoch, head.seq, head.hash, len(paths), size, lag))
    return rows


def newest(data: Path, count: int) -> list[bytes]:
    """Return the newest `count` records of all writers, oldest first by their clocks."""
    records = [record for _, directory in writers(data) for record in _newest_of(directory, count)]
    records.sort(key=lambda record: (parse(record).get("ts_wall", 0), parse(record).get("seq", 0)))
    return records[-count:] if count else []


def follow(data: Path) -> Iterator[bytes]:
    """Yield every record that is written from now on, of writers that come later too. Never ends by itself."""
    places = {directory: _end(directory) for _, directory in writers(data)}
    while True:
        time.sleep(_POLL_SECONDS)
        for _, directory in writers(data):
            number, offset = places.get(directory, (0, 0))
            for path in [path for path in list_paths(directory) if int(path.stem) >= number]:
                if int(path.stem) > number:
                    number, offset = int(path.stem), 0
                for end, record in frames(path.read_bytes(), offset):
                    if offset > 0:
                        yield record
                    offset = end
            places[directory] = (number, offset)


def find(data: Path, identity: str, archive: RedisArchive | None = None) -> list[bytes]:
    """Return the records of one decision in order: from the spool, or from `archive` when given."""
    mark = b'"id":%b' % json.dumps(identity, ensure_ascii=False).encode("utf-8", "replace")
    if archive is not None:
        found = (entry.data for stream in archive.streams() for entry in archive.entries(stream))
    else:
        found = (line.data for _, directory in writers(data) for line in lines(directory) if isinstance(line, Line))
    return [record for record in found if mark in record and parse(record).get("id") == identity]


def _newest_of(directory: Path, count: int) -> Iterator[bytes]:
    """Yield up to `count` records of one spool, newest first."""
    for path in reversed(list_paths(directory)):
        for record in reversed(read_content(path).records):
            if count <= 0:
                return
            count -= 1
            yield record


def _end(directory: Path) -> tuple[int, int]:
    paths = list_paths(directory)
    return (int(paths[-1].stem), read_content(paths[-1]).end) if paths else (0, 0)
