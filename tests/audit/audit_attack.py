"""Forgeries of a whole log, spool, stream and tree alike, as whoever holds all machines could make them; in memory."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path

from audit_forge import RECORD_TAMPERS, WRITER, lay, rechain
from audit_tree import SIGNER

from gateway.audit.archive import StreamEntry
from gateway.audit.chain import Entry, Head
from gateway.audit.checkpoint import Checkpoint
from gateway.audit.cover import Pin, Signed
from gateway.audit.findings import Report
from gateway.audit.merkle import CompactRange, leaf_hash
from gateway.audit.note import Signer, new_signer
from gateway.audit.tree import Place, Run, TreeState
from gateway.audit.verify import verify

VERIFIERS = (SIGNER.verifier,)


class MemoryTree:
    """A tree as Redis would hold it, to be forged in memory."""

    def __init__(self, entries: list[Entry], signer: Signer = SIGNER, name: str = SIGNER.name) -> None:
        self.all: list[Run] = []
        tree = CompactRange()
        for entry in entries:
            last = self.all[-1] if self.all else None
            leaf = leaf_hash(entry.data)
            if last is not None and last.last == Place(entry.epoch, entry.seq - 1):
                self.all[-1] = Run(last.first, WRITER, last.epoch, last.seq, last.hashes + leaf)
            else:
                self.all.append(Run(tree.size, WRITER, entry.epoch, entry.seq, leaf))
            tree.append(leaf)
        self.note = Checkpoint(name, tree.size, tree.root(), 1).sign(signer)
        self.now = TreeState(name, tree.size, tree.pack(), self.note, signer.verifier.text)

    def state(self) -> TreeState | None:
        return self.now

    def runs(self, first: int = 0, few: int | None = None) -> Iterator[Run]:
        for run in self.all:
            if run.first + run.count > first:
                yield run if run.first >= first else run.after(first)

    def positions(self) -> Mapping[str, Place]:
        return {run.stream: run.last for run in self.all}

    def record(self, run: Run, index: int) -> bytes | None:
        return None


class MemoryArchive:
    """The stream of one writer."""

    def __init__(self, entries: list[Entry]) -> None:
        self._entries = entries

    def streams(self) -> list[str]:
        return [WRITER]

    def head(self, stream: str) -> Head:
        last = self._entries[-1]
        return Head(last.epoch, last.seq, last.hash)

    def trimmed(self, stream: str) -> Head | None:
        return None

    def entries(self, stream: str) -> Iterator[StreamEntry]:
        for each in self._entries:
            yield StreamEntry(f"{each.epoch}-{each.seq}", each.hash, each.data)


def judge(data: Path, log: list[Entry], tree: MemoryTree, *pins: str) -> Report:
    """Verify a log whose spool, state file and stream were all written to fit."""
    lay(data, [log], Head(log[-1].epoch, log[-1].seq, log[-1].hash))
    signed = Signed(tree, tuple(Pin("pinned", note) for note in pins), VERIFIERS)
    return verify(data, MemoryArchive(log), signed=signed)  # type: ignore[arg-type]  # the same methods


def forge_all(rng: random.Random, log: list[Entry], kind: str) -> list[Entry]:
    """Tamper, then make every hash and every head fit again: only a signature is left to betray it."""
    forged = RECORD_TAMPERS[kind](rng, log)
    return rechain(forged, 1)


def attack(rng: random.Random, kind: str, log: list[Entry]) -> tuple[list[Entry], MemoryTree]:
    """Return what the forger leaves behind in streams and spool, and in the tree."""
    honest = MemoryTree(log)
    cut = rng.randint(1, len(log) - 1)
    if kind == "truncate tree and log":
        return log[:cut], MemoryTree(log[:cut])
    if kind == "roll back the tree":
        return log, MemoryTree(log[:cut])
    if kind == "sign anew with the stolen key":
        forged = forge_all(rng, log, "edit and rechain")
        return forged, MemoryTree(forged)
    if kind == "sign anew with another key":
        forged = forge_all(rng, log, "edit and rechain")
        return forged, MemoryTree(forged, new_signer(SIGNER.name))
    if kind == "another log's checkpoint":
        return log, MemoryTree(log, new_signer("caveat/elsewhere"), "caveat/elsewhere")
    if kind == "flip a bit of the note":
        raw = bytearray(honest.now.note.encode())
        raw[rng.randrange(len(raw))] ^= 1 << rng.randrange(8)
        note = raw.decode("utf-8", "surrogateescape")
        honest.now = TreeState(honest.now.origin, honest.now.size, honest.now.range, note, honest.now.key)
    elif kind == "reorder leaves":
        leaves = [leaf for run in honest.all for leaf in run.leaves()]
        one, two = rng.sample(range(len(leaves)), 2)
        leaves[one], leaves[two] = leaves[two], leaves[one]
        honest.all = [Run(0, WRITER, 1, 1, b"".join(leaves))]
    elif kind == "drop a leaf":
        run = honest.all[-1]
        honest.all[-1] = Run(run.first, run.stream, run.epoch, run.seq, run.hashes[:-32])
    elif kind == "no tree":
        honest.all, honest.now = [], None  # type: ignore[assignment]  # as an empty Redis says
    else:
        forged = forge_all(rng, log, kind)
        return forged, honest
    return log, honest


CAREFUL = (
    "edit",
    "edit and rechain",
    "delete",
    "delete and close the gap",
    "take an end out",
    "truncate",
    "duplicate",
    "swap",
    "insert",
    "tenant",
    "clock",
    "graft",
)
KINDS = (
    *CAREFUL,
    "truncate tree and log",
    "roll back the tree",
    "sign anew with the stolen key",
    "sign anew with another key",
    "another log's checkpoint",
    "flip a bit of the note",
    "reorder leaves",
    "drop a leaf",
    "no tree",
)
