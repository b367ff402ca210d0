"""The archive's writer: whole hours from the log into files, one manifest an hour, each read back before it counts.

A record's hour is that of its own clock, but never an earlier one than that of the record before it and never one to
come, so that the records of an hour are consecutive. Records that arrive late make a second manifest for their hour.
"""

from __future__ import annotations

import errno
import hashlib
import os
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from gateway.audit.archive import RedisArchive
from gateway.audit.chain import Head
from gateway.audit.export_parquet import ParquetWriter, load_pyarrow
from gateway.audit.export_row import rfc3339, row_of, units
from gateway.audit.export_source import Origin, Placed, SourceDiffersError, origins, records_of
from gateway.audit.files import make_private, sync_directory
from gateway.audit.findings import Finding, Report, Severity
from gateway.audit.record import NO_HASH, record_hash
from gateway.audit.vault_check import check_files
from gateway.audit.vault_manifest import Content, Manifest, Pin, Place, Run, Share, Sign, TenantFiles, Vault
from gateway.audit.vault_zstd import Compressor, load_zstandard, read_records

HOUR: Final = 3_600_000_000  # microseconds
_TENANT_BUFFER: Final = 1 << 20  # of records, before they are compressed
_ALL_BUFFERS: Final = 64 << 20
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT})

Progress = Callable[[int], None]
_NOWHERE: Final = Place(epoch=0, seq=0, hash=NO_HASH)


@dataclass(slots=True)
class Archived:
    """What one run did."""

    report: Report = field(default_factory=Report)
    manifests: int = 0
    records: int = 0
    files: int = 0
    bytes: int = 0
    pin: Pin = field(default_factory=Pin)


@dataclass(frozen=True, slots=True)
class Order:
    """What to archive: hours that ended by `until` (microseconds since 1970).

    `accept_gaps`: go on where records are missing for good, and say so in the manifest; else that writer waits.
    """

    until: int
    now: int
    sign: Sign | None = None
    accept_gaps: bool = False


def archive_log(
    vault: Vault, data: Path | None, redis: RedisArchive | None, order: Order, progress: Progress = lambda _: None
) -> Archived:
    """Archive what is not archived yet; the caller holds the vault's lock. `progress` gets records as they are read.

    Raises DamagedArchiveError, OSError, RedisError.
    """
    load_zstandard()
    load_pyarrow()
    done = Archived()
    newest = vault.newest()
    heads = dict(newest.manifest.heads) if newest else {}
    done.pin = newest.pin if newest else Pin()
    vault.sweep(done.pin.number + 1)
    feeds = [_Feed(each, redis, heads.get(each.writer, _NOWHERE), order, done.report) for each in origins(data, redis)]
    while hours := [feed.hour for feed in feeds if feed.current is not None and feed.hour + HOUR <= order.until]:
        try:
            with closing(_Part(vault, done.pin, min(hours))) as part:
                for feed in feeds:
                    part.take(feed, progress)
                manifest = part.finish(heads, order.now)
            done.pin = vault.commit(manifest, order.sign)
        except OSError as error:
            vault.give_up(done.pin.number + 1)
            if error.errno in _FULL and not error.filename:
                raise OSError(error.errno, error.strerror, str(vault.root)) from error
            raise
        heads = dict(manifest.heads)
        done.manifests += 1
        done.files += len(manifest.files)
        done.records += sum(each.records for each in manifest.files)
        done.bytes += sum(each.jsonl.bytes + each.parquet.bytes for each in manifest.files)
    return done


class _Feed:
    """One writer's records after its head, one in sight, checked to be a chain. Ends at the first fault."""

    def __init__(self, origin: Origin, redis: RedisArchive | None, head: Place, order: Order, report: Report) -> None:
        self.writer = origin.writer
        self.head = head
        self.hour = 0
        self.gap = 0  # records missing before the one in sight
        self.current: Placed | None = None
        self.hash = ""
        self._order = order
        self._report = report
        self._source = records_of(origin, redis, after=Head(head.epoch, head.seq, head.hash))
        self.advance()

    def advance(self) -> None:
        """Bring the next record into sight. Raises OSError, RedisError."""
        if self.current is not None:
            self.head = Place(epoch=self.current.record["epoch"], seq=self.current.seq, hash=self.hash)
        try:
            self.current = next(self._source, None)
            if self.current is not None:
                self._place(self.current)
        except SourceDiffersError as error:
            self._stop("differs", self.head.seq + 1, str(error))

    def _place(self, each: Placed) -> None:
        record, head = each.record, self.head
        self.gap = each.seq - head.seq - 1
        if record.get("writer") != self.writer or type(record.get("epoch")) is not int:
            self._stop("foreign", each.seq, f"record {each.seq} is not one of this writer")
        elif self.gap and not self._order.accept_gaps:
            words = f"records {head.seq + 1} to {each.seq - 1} are neither in the log nor in the archive"
            self._stop("missing", each.seq, f"{words}; `--accept-gaps` archives the rest")
        elif not self.gap and record.get("prev") != head.hash:
            self._stop("broken_chain", each.seq, f"record {each.seq} was not written after record {head.seq}")
        else:
            self.hash = record_hash(each.data).hex()
            self.hour = self._hour_of(record)

    def _hour_of(self, record: dict[str, Any]) -> int:
        wall = record.get("ts_wall")
        own = wall // HOUR * HOUR if type(wall) is int else 0
        if own > self._order.now:  # its clock was ahead
            own = self.hour or self._order.until // HOUR * HOUR - HOUR
        return max(own, self.hour)

    def _stop(self, kind: str, seq: int, message: str) -> None:
        self._report.add(Finding(Severity.FAULT, kind, self.writer, "log", seq, message))
        self.current = None


class _Part:
    """One hour on its way into files."""

    def __init__(self, vault: Vault, before: Pin, hour: int) -> None:
        self._vault = vault
        self._before = before
        self._number = before.number + 1
        self._hour = hour
        self._name = rfc3339(hour)[:13] + ":00:00Z"
        self._runs: list[Run] = []
        self._tenants: dict[str, _Tenant] = {}
        self._hashes = hashlib.sha256()
        self._hashes_path = f"hashes/{self._number:012d}.sha256"
        self._hashes_bytes = 0
        self._hashes_file = _create(vault.root / f"{self._hashes_path}.tmp")
        self._buffered = 0

    def take(self, feed: _Feed, progress: Progress) -> None:
        """Take what a writer has of this hour."""
        while feed.current is not None and feed.hour <= self._hour:
            before, gap, first, count = feed.head, feed.gap, feed.current, 0
            while feed.current is not None and feed.hour <= self._hour and (not count or not feed.gap):
                self._store(feed.current, feed.writer, bytes.fromhex(feed.hash))
                last = (feed.current, feed.hash)
                count += 1
                feed.advance()
            end = Place(epoch=last[0].record["epoch"], seq=last[0].seq, hash=last[1])
            prev = first.record["prev"] if gap else before.hash
            epoch = first.record["epoch"]
            self._runs.append(
                Run(writer=feed.writer, first_epoch=epoch, first_seq=first.seq, prev=prev, last=end, gap=gap)
            )
            progress(count)

    def finish(self, heads: dict[str, Place], now: int) -> Manifest:
        """Sync the files, make the rows, read everything back, return the manifest that is to be committed.

        Raises SourceDiffersError, OSError.
        """
        self._hashes_file.close_durably()
        (self._vault.root / f"{self._hashes_path}.tmp").replace(self._vault.root / self._hashes_path)
        sync_directory(self._vault.root / "hashes")
        files = tuple(each.finish() for _, each in sorted(self._tenants.items()))
        for directory in {(self._vault.root / each.jsonl.path).parent for each in files}:
            for path in (directory, directory.parent, directory.parent.parent):
                sync_directory(path)
        manifest = Manifest(
            number=self._number,
            prev=self._before.sha256,
            written=now,
            hour=self._name,
            runs=tuple(self._runs),
            hashes=Content(path=self._hashes_path, sha256=self._hashes.hexdigest(), bytes=self._hashes_bytes),
            files=files,
            heads={**heads, **{run.writer: run.last for run in self._runs}},
        )
        report = Report()
        check_files(self._vault.root, manifest, frozenset(), report.add)
        if report.findings:
            raise OSError(f"an archive file did not read back as it was written: {report.findings[0].message}")
        return manifest

    def close(self) -> None:
        self._hashes_file.close()

    def _store(self, each: Placed, writer: str, digest: bytes) -> None:
        name = each.record["tenant"]
        tenant = self._tenants.get(name)
        if tenant is None:
            tenant = self._tenants[name] = _Tenant(self._vault, name, self._name, self._number)
        self._buffered += tenant.add(each, writer)
        self._hashes_file.write(digest)
        self._hashes.update(digest)
        self._hashes_bytes += len(digest)
        if self._buffered > _ALL_BUFFERS:
            for other in self._tenants.values():
                other.flush()
            self._buffered = 0


class _Tenant:
    """One tenant's files of one hour."""

    def __init__(self, vault: Vault, name: str, hour: str, number: int) -> None:
        self._root = vault.root
        self._name = name
        self._stem = vault.stem(name, hour, number)
        self._path = self._root / f"{self._stem}.jsonl.zst.tmp"
        make_private(self._path.parent)
        _create(self._path).close_durably()
        self._buffer: list[bytes] = []
        self._size = 0
        self._compressor = Compressor()
        self._hash = hashlib.sha256()
        self._bytes = 0
        self._shares: dict[str, list[int]] = {}  # first seq, last seq, records
        self._times: list[int] = []  # first, last

    def add(self, each: Placed, writer: str) -> int:
        """Take a record; return by how much the buffer grew."""
        share = self._shares.setdefault(writer, [each.seq, each.seq, 0])
        share[1] = each.seq
        share[2] += 1
        wall = each.record.get("ts_wall")
        wall = wall if type(wall) is int else 0
        self._times = [min(wall, *self._times[:1]), max(wall, *self._times[1:])] if self._times else [wall, wall]
        self._buffer.append(each.data)
        before = self._size
        self._size += len(each.data) + 1
        if self._size > _TENANT_BUFFER:
            self.flush()
        return self._size - before

    def flush(self) -> None:
        if not self._buffer:
            return
        frame = self._compressor.compress(b"\n".join(self._buffer) + b"\n")
        with self._path.open("ab") as file:
            file.write(frame)
        self._hash.update(frame)
        self._bytes += len(frame)
        self._buffer, self._size = [], 0

    def finish(self) -> TenantFiles:
        self.flush()
        _sync(self._path)
        jsonl = self._root / f"{self._stem}.jsonl.zst"
        self._path.replace(jsonl)
        parquet = self._root / f"{self._stem}.parquet"
        write_parquet(jsonl, parquet)
        shares = tuple(
            Share(writer=writer, first_seq=first, last_seq=last, records=count)
            for writer, (first, last, count) in sorted(self._shares.items())
        )
        return TenantFiles(
            tenant=self._name,
            records=sum(share.records for share in shares),
            first_time=self._times[0],
            last_time=self._times[1],
            shares=shares,
            jsonl=Content(path=f"{self._stem}.jsonl.zst", sha256=self._hash.hexdigest(), bytes=self._bytes),
            parquet=Content(path=f"{self._stem}.parquet", sha256=_sha256(parquet), bytes=parquet.stat().st_size),
        )


def write_parquet(jsonl: Path, parquet: Path) -> None:
    """Make the rows of a file of records. A phase whose other half is in another hour makes a row of its own."""
    temporary = parquet.with_name(parquet.name + ".tmp")
    _create(temporary).close_durably()  # the library would make it as open as the process's mask lets it
    writer = ParquetWriter(temporary)
    for records in _by_writer(read_records(jsonl)):
        for unit in units(records):
            writer.write(row_of(unit))
    writer.close()
    _sync(temporary)
    temporary.replace(parquet)


def _by_writer(records: Iterator[Placed]) -> Iterator[Iterator[Placed]]:
    """Split a file where the writer changes; each part must be read to its end before the next."""
    pending = [next(records, None)]

    def one(writer: Any) -> Iterator[Placed]:
        while pending[0] is not None and pending[0].record.get("writer") == writer:
            yield pending[0]
            pending[0] = next(records, None)

    while pending[0] is not None:
        yield one(pending[0].record.get("writer"))


class _Out:
    """A new file of the owner's."""

    def __init__(self, path: Path) -> None:
        self._file = os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o600), "wb")

    def write(self, data: bytes) -> None:
        self._file.write(data)

    def close_durably(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def close(self) -> None:
        """Close a file that is given up, or closed already."""
        with suppress(OSError):  # what still waits to be written finds no room either
            self._file.close()


def _create(path: Path) -> _Out:
    return _Out(path)


def _sync(path: Path) -> None:
    fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def now_microseconds() -> int:
    return time.time_ns() // 1000
