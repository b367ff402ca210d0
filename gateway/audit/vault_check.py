"""One manifest's files against what it says of them: every byte, every record, every link of every chain."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from gateway.audit.export_parquet import load_pyarrow
from gateway.audit.export_source import Placed, SourceDiffersError
from gateway.audit.findings import Finding, Severity
from gateway.audit.record import record_hash
from gateway.audit.vault_manifest import Content, Manifest, Run, TenantFiles
from gateway.audit.vault_zstd import DamagedFileError, read_records

Add = Callable[[Finding], None]
DIGEST: Final = 32


@dataclass(slots=True)
class _Part:
    """The hashes of one manifest's records, and which of them were met."""

    runs: dict[str, list[tuple[Run, int]]] = field(default_factory=dict)  # with the index of their first hash
    hashes: bytes = b""
    seen: bytearray = field(default_factory=bytearray)

    def find(self, writer: Any, seq: int) -> tuple[Run, int] | None:
        for run, index in self.runs.get(writer, ()):
            if run.first_seq <= seq <= run.last.seq:
                return run, index + seq - run.first_seq
        return None

    def hash(self, index: int) -> bytes:
        return self.hashes[index * DIGEST : (index + 1) * DIGEST]


def check_files(root: Path, manifest: Manifest, removed: frozenset[tuple[int, str]], add: Add) -> int:
    """Report what is wrong with a manifest's files; return how many records were read.

    `removed`: number and tenant of what retention deleted. The manifest itself is believed. Memory: 33 bytes for each
    record of the hour. Raises OSError other than for files that are not there.
    """
    part = _load(root, manifest, add)
    if part is None:
        return 0
    read = pruned = 0
    for files in manifest.files:
        if (manifest.number, files.tenant) in removed:
            pruned += files.records
            _left_over(root, files, add)
            continue
        if is_whole(root, files.jsonl, add):
            read += _check_records(root, files, part, add)
        if is_whole(root, files.parquet, add):
            _check_parquet(root, files.parquet, add)
    missing = part.seen.count(0) - pruned
    listed = sum(files.records for files in manifest.files)
    if listed != len(part.seen):
        fault(add, "manifest", f"manifest {manifest.number} lists {listed} records and {len(part.seen)} places")
    elif missing > 0:
        fault(
            add, "missing", f"manifest {manifest.number} ({manifest.hour}): {missing} records are in none of its files"
        )
    return read


def fault(add: Add, kind: str, message: str, *, writer: str = "-", seq: int | None = None) -> None:
    add(Finding(Severity.FAULT, kind, writer, "archive", seq, message))


def _load(root: Path, manifest: Manifest, add: Add) -> _Part | None:
    if manifest.hashes is None or not is_whole(root, manifest.hashes, add):
        return None
    part = _Part(hashes=(root / manifest.hashes.path).read_bytes())
    index = 0
    for run in manifest.runs:
        part.runs.setdefault(run.writer, []).append((run, index))
        index += run.records
        if part.hash(index - 1).hex() != run.last.hash:
            fault(add, "manifest", f"manifest {manifest.number}: the hashes do not end where the manifest says")
            return None
    if index * DIGEST != len(part.hashes):
        fault(add, "manifest", f"manifest {manifest.number} has {len(part.hashes)} bytes of hashes for {index} records")
        return None
    part.seen = bytearray(index)
    return part


def is_whole(root: Path, content: Content, add: Add) -> bool:
    """Tell whether a file is the one that was archived, and report it if not."""
    try:
        with (root / content.path).open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
            size = file.tell()
    except FileNotFoundError:
        fault(add, "missing", f"{content.path} is not there")
        return False
    except IsADirectoryError:
        fault(add, "altered", f"{content.path} is not a file")
        return False
    if digest != content.sha256 or size != content.bytes:
        fault(add, "altered", f"{content.path} is not the file that was archived")
        return False
    return True


def _check_records(root: Path, files: TenantFiles, part: _Part, add: Add) -> int:
    count = 0
    try:
        for count, each in enumerate(read_records(root / files.jsonl.path), 1):  # noqa: B007 - used after the loop
            _check_record(each, files, part, add)
    except (DamagedFileError, SourceDiffersError) as error:
        fault(add, "altered", f"{files.jsonl.path}: {error}")
    if count != files.records:
        fault(add, "missing", f"{files.jsonl.path} holds {count} records, the manifest says {files.records}")
    return count


def _check_record(each: Placed, files: TenantFiles, part: _Part, add: Add) -> None:
    record, seq = each.record, each.seq
    writer = record.get("writer")
    found = part.find(writer, seq)
    if found is None or record["tenant"] != files.tenant:
        fault(add, "foreign", f"{files.jsonl.path}: record {seq} of {writer} does not belong there", seq=seq)
        return
    run, index = found
    if part.seen[index]:
        fault(add, "duplicate", f"{files.jsonl.path}: record {seq} stands twice", writer=run.writer, seq=seq)
    part.seen[index] = 1
    prev = run.prev if seq == run.first_seq else part.hash(index - 1).hex()
    if record_hash(each.data) != part.hash(index):
        fault(
            add,
            "altered",
            f"{files.jsonl.path}: record {seq} is not the one that was written",
            writer=run.writer,
            seq=seq,
        )
    elif record.get("prev") != prev:
        fault(add, "broken_chain", f"{files.jsonl.path}: record {seq} follows another one", writer=run.writer, seq=seq)


def _check_parquet(root: Path, content: Content, add: Add) -> None:
    pa, pq = load_pyarrow()
    try:
        with pq.ParquetFile(root / content.path) as file:
            for _ in file.iter_batches(batch_size=20_000, columns=["id"]):
                pass
    except (pa.ArrowException, OSError) as error:
        fault(add, "altered", f"{content.path} cannot be read: {type(error).__name__}")


def _left_over(root: Path, files: TenantFiles, add: Add) -> None:
    for content in (files.jsonl, files.parquet):
        if (root / content.path).exists():
            message = f"{content.path} was pruned and is still there; the next `prune` deletes it"
            add(Finding(Severity.NOTE, "left_over", "-", "archive", None, message))
