"""Prove an archive: manifests against each other and their signatures, files against manifests, chains end to end.

What it cannot see: an archive cut off at an earlier manifest together with its `latest.json`. Only a pin that is kept
elsewhere shows that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from gateway.audit.findings import Finding, Report, Severity
from gateway.audit.record import NO_HASH, canonical
from gateway.audit.vault_check import check_files, fault
from gateway.audit.vault_manifest import (
    DamagedArchiveError,
    Manifest,
    OpenNote,
    Pin,
    Place,
    Run,
    Stored,
    Vault,
    note_text,
)

Progress = Callable[[int], None]
_NOWHERE: Final = Place(epoch=0, seq=0, hash=NO_HASH)


def verify_vault(
    vault: Vault, open_note: OpenNote | None, pinned: Pin | None = None, progress: Progress = lambda _: None
) -> Report:
    """Check everything in an archive. `pinned`: a pin from elsewhere that the archive must still hold.

    `open_note` None: signatures are not looked at, and a note says so. `progress` gets records as they are read.
    Raises OSError when it cannot be read.
    """
    report = Report()
    check = _Check(vault, open_note, report)
    numbers = vault.numbers()
    removed = frozenset(
        (each.number, each.tenant) for stored in check.readable(numbers) for each in stored.manifest.removed
    )
    pins: dict[int, Pin] = {}
    for stored in check.manifests(numbers):
        pins[stored.pin.number] = stored.pin
        read = check_files(vault.root, stored.manifest, removed, report.add)
        report.records["archive"] += read
        progress(read)
    check.ends(pins, pinned)
    check.strangers(numbers)
    report.writers = len(check.heads)
    return report


class _Check:
    """What is carried from one manifest to the next."""

    def __init__(self, vault: Vault, open_note: OpenNote | None, report: Report) -> None:
        self.heads: dict[str, Place] = {}
        self._vault = vault
        self._open = open_note
        self._report = report
        self._prev = Pin()
        self._known: set[str] = set()
        self._latest = 0  # the manifest that `latest.json` names
        if open_note is None:
            self._note("unsigned", "signatures were not checked: no verifier key was given")

    def readable(self, numbers: list[int]) -> list[Stored]:
        """Return the manifests of what was pruned; those that cannot be read are told later."""
        found = []
        for number in numbers:
            try:
                stored = self._vault.read(number)
            except DamagedArchiveError:
                continue
            if stored.manifest.removed:
                found.append(stored)
        return found

    def manifests(self, numbers: list[int]) -> Iterator[Stored]:
        """Yield all that can be read, checked against each other."""
        for number in numbers:
            if number != self._prev.number + 1:
                first, last = self._prev.number + 1, number - 1
                self._fault("missing", f"manifests {first} to {last} are not there")
            try:
                stored = self._vault.read(number)
            except DamagedArchiveError as error:
                self._fault("altered", str(error))
                self._prev = Pin(number=number, sha256=NO_HASH)
                continue
            self._follow(stored)
            self._prev = stored.pin
            yield stored

    def _follow(self, stored: Stored) -> None:
        manifest = stored.manifest
        if self._prev.number == manifest.number - 1 and manifest.prev != self._prev.sha256:
            self._fault("altered", f"manifest {manifest.number} was not written after manifest {manifest.number - 1}")
        self._check_signature(stored)
        for run in manifest.runs:
            self._follow_run(manifest, run)
        for content in (manifest.hashes, *(c for files in manifest.files for c in (files.jsonl, files.parquet))):
            if content is not None:
                self._known.add(content.path)
        if manifest.heads != self.heads:
            self._fault("manifest", f"manifest {manifest.number} states other heads than its runs lead to")
            self.heads = dict(manifest.heads)

    def _follow_run(self, manifest: Manifest, run: Run) -> None:
        writer, where = run.writer, f"manifest {manifest.number}"
        head = self.heads.get(writer, _NOWHERE)
        if run.first_seq <= head.seq:
            words = f"{where}: records {run.first_seq} to {run.last.seq} of {writer} are not after record {head.seq}"
            fault(self._report.add, "duplicate", words, writer=writer, seq=run.first_seq)
            return
        if run.first_seq != head.seq + 1 + run.gap or run.last.seq < run.first_seq:
            words = f"{where}: records {head.seq + 1} to {run.first_seq - 1} of {writer} are missing"
            fault(self._report.add, "missing", words, writer=writer, seq=run.first_seq)
        elif run.gap:
            words = f"{where}: {run.gap} records before {run.first_seq} were gone before they could be archived"
            self._report.add(Finding(Severity.NOTE, "gap", writer, "archive", run.first_seq, words))
        elif run.prev != head.hash:
            words = f"{where}: record {run.first_seq} of {writer} does not follow record {head.seq}"
            fault(self._report.add, "broken_chain", words, writer=writer, seq=run.first_seq)
        self.heads[writer] = run.last

    def _check_signature(self, stored: Stored) -> None:
        number = stored.manifest.number
        if self._open is None:
            return
        try:
            text = self._open(stored.note)
        except ValueError as error:
            self._fault("signature", f"manifest {number}: {error}")
            return
        data = (self._vault.root / "manifests" / f"{number:012d}.json").read_bytes()
        if text != note_text(number, data):
            self._fault("signature", f"manifest {number}: the signature is about another manifest")

    def ends(self, pins: dict[int, Pin], pinned: Pin | None) -> None:
        """Compare the end with what `latest.json` and the pin from elsewhere say."""
        try:
            latest = self._vault.latest()
        except DamagedArchiveError as error:
            self._fault("altered", str(error))
            latest = None
        self._latest = 0 if latest is None else latest.number
        last = max(pins, default=0)
        if latest is not None and latest.number == last - 1 and pins.get(latest.number, Pin()) == latest:
            self._note(
                "unfinished", f"manifest {last} was committed by a run that was interrupted; the next takes it over"
            )
        elif latest is not None and latest != pins.get(last, Pin()):
            words = f"{self._vault.told(latest)}, the newest manifest is {last}"
            if latest == Pin() and last in pins:
                text = canonical(pins[last].model_dump()).decode()
                words += f"; if you know of none after it, put `{text}` there"
            self._fault("truncated", words)
        if pinned is not None and pins.get(pinned.number, Pin()) != pinned:
            self._fault("truncated", f"the archive does not hold manifest {pinned.number} as it was pinned")

    def strangers(self, numbers: list[int]) -> None:
        """Tell files that no manifest names: a query over the directory would read them."""
        root, last = self._vault.root, numbers[-1] if numbers else 0
        unfinished = (
            f"-{last + 1:012d}." if self._latest <= last else None
        )  # else it was finished, and its manifest is gone
        for path in sorted([*(root / "data").rglob("*"), *(root / "hashes").glob("*")]):
            name = path.relative_to(root).as_posix()
            if (path.is_dir() and not path.is_symlink()) or name in self._known:
                continue
            if path.suffix == ".tmp" or (unfinished is not None and unfinished in f"-{path.name}"):
                self._note("unfinished", f"{name} is of a run that was interrupted; the next one deletes it")
            else:
                self._fault("stranger", f"{name} is in no manifest")

    def _fault(self, kind: str, message: str) -> None:
        fault(self._report.add, kind, message)

    def _note(self, kind: str, message: str) -> None:
        self._report.add(Finding(Severity.NOTE, kind, "-", "archive", None, message))


def read_pin(path: Path) -> Pin:
    """Read a pin that was kept elsewhere: a copy of `latest.json`. Raises ValueError, OSError."""
    return Pin.model_validate_json(path.read_bytes())
