"""Every record of the log in order, from the spool and from Redis: what only one of the two still has comes from that one.

INVARIANT: a record is yielded once; where both sources hold it, both hold the same bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import orjson

from gateway.audit.archive import RedisArchive
from gateway.audit.chain import Head
from gateway.audit.read import Damage, Pruned, lines
from gateway.audit.record import MAX_INTEGER
from gateway.audit.writer import writers

Progress = Callable[[int], None]
Read = Callable[[bytes, str], "Placed"]
_START = Head()


class SourceDiffersError(Exception):
    """The log is not what was written. The message names writer and record, for `caveat audit verify` to say more."""


class Placed(NamedTuple):
    """A record with its place: its exact bytes, and what they say."""

    seq: int
    data: bytes
    record: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Origin:
    """One writer: where its spool is, and the stream that Redis has of it now (that of the newest branch)."""

    writer: str
    directory: Path | None
    stream: str | None


def origins(data: Path | None, archive: RedisArchive | None) -> list[Origin]:
    """List the writers of both sources. Raises OSError, RedisError."""
    spools = {} if data is None else dict(writers(data))
    streams: dict[str, str] = {}
    for name in sorted(archive.streams() if archive else (), key=_branch):
        streams[name.partition("~")[0]] = name
    return [Origin(name, spools.get(name), streams.get(name)) for name in sorted(spools.keys() | streams.keys())]


def placed(data: bytes, where: str) -> Placed:
    """Read a record. Raises SourceDiffersError for what is none."""
    try:
        record = orjson.loads(data)
        seq = record["seq"]
    except (ValueError, KeyError, TypeError) as error:
        raise SourceDiffersError(f"{where}: a record that cannot be read") from error
    if (
        type(seq) is not int
        or not 0 < seq <= MAX_INTEGER
        or type(record.get("fields")) is not dict
        or type(record.get("tenant")) is not str
    ):
        raise SourceDiffersError(f"{where}: a record that is none of ours")
    return Placed(seq, data, record)


def records_of(
    origin: Origin,
    archive: RedisArchive | None,
    *,
    after: Head = _START,
    progress: Progress = lambda _: None,
    read: Read = placed,
) -> Iterator[Placed]:
    """Yield the records of one writer that follow `after`, in order. `progress` gets the bytes of each segment read.

    `read`: how a record's bytes are read, for who needs less of some.

    Raises SourceDiffersError where the sources disagree or are damaged; OSError, RedisError.
    """
    spool = iter(()) if origin.directory is None else _spool(origin.directory, origin.writer, after.seq, progress, read)
    redis = iter(()) if archive is None or origin.stream is None else _redis(archive, origin.stream, after, read)
    last = after.seq
    for each in _merged(origin.writer, spool, redis):
        if each.seq <= last:
            raise SourceDiffersError(f"{origin.writer}: record {each.seq} follows record {last}")
        last = each.seq
        yield each


def _spool(directory: Path, writer: str, after: int, progress: Progress, read: Read) -> Iterator[Placed]:
    for line in lines(directory, progress):
        if isinstance(line, Pruned) or (isinstance(line, Damage) and line.is_torn):
            continue
        if isinstance(line, Damage):
            raise SourceDiffersError(f"{writer}: {line.where}: {line.message}")
        each = read(line.data, f"{writer}: {line.where}")
        if each.seq > after:
            yield each


def _redis(archive: RedisArchive, stream: str, after: Head, read: Read) -> Iterator[Placed]:
    where = f"stream {stream}"
    for entry in archive.entries(stream, after=f"{after.epoch}-{after.seq}" if after.seq else None):
        each = read(entry.data, where)
        if each.seq > after.seq:
            yield each


def _merged(writer: str, spool: Iterator[Placed], redis: Iterator[Placed]) -> Iterator[Placed]:
    """Walk both side by side: they overlap, and either may begin or end before the other."""
    ours, theirs = next(spool, None), next(redis, None)
    while ours is not None or theirs is not None:
        if theirs is None or (ours is not None and ours.seq < theirs.seq):
            assert ours is not None  # noqa: S101 - one of the two is there
            yield ours
            ours = next(spool, None)
        elif ours is None or theirs.seq < ours.seq:
            yield theirs
            theirs = next(redis, None)
        else:
            if ours.data != theirs.data:
                raise SourceDiffersError(f"{writer}: spool and Redis hold different records {ours.seq}")
            yield ours
            ours, theirs = next(spool, None), next(redis, None)


def _branch(stream: str) -> int:
    number = stream.partition("~")[2]
    return int(number) if number.isdigit() else 0
