"""Holds the tree against its checkpoints, and says for each stream what the records under them must hash to.

One pass over the leaf hashes in constant memory: of each stream a running SHA-256 of its leaves is kept, with which
whoever reads the records compares. A root that is found again at a checkpoint's size proves that the present log
extends that checkpoint; no consistency proof is needed by somebody who has all leaves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from gateway.audit.check import Add
from gateway.audit.checkpoint import Checkpoint, parse_checkpoint, read_checkpoint
from gateway.audit.findings import Finding, Severity
from gateway.audit.keyring import relatives, successors
from gateway.audit.merkle import CompactRange, leaf_hash
from gateway.audit.note import NoteError, Verifier, parse_verifier
from gateway.audit.renewal import Renewal, renewals
from gateway.audit.tree import Place, Run, TreeDamagedError, TreeSource, TreeState
from gateway.redis.wrong_type import WrongTypeError

if TYPE_CHECKING:
    from _hashlib import HASH

NOBODY = "-"  # a finding about the tree is no one writer's
MAX_LOCATED = 20  # altered records of one stream that are named


@dataclass(frozen=True, slots=True)
class Pin:
    """A checkpoint that was kept outside of Redis; `name` says where."""

    name: str
    note: str


@dataclass(frozen=True, slots=True)
class Signed:
    """A log's tree and what it is to be held against. Without `verifiers`, the key is the one that Redis names."""

    source: TreeSource
    pins: tuple[Pin, ...] = ()
    verifiers: tuple[Verifier, ...] = ()


@dataclass(slots=True)
class Cover:
    """The leaves of one stream, from `first` to `last`, with a hash over the hashes of those after record `floor`."""

    first: Place
    last: Place
    floor: int = 0
    digest: HASH = field(default_factory=hashlib.sha256)


@dataclass(slots=True)
class Coverage:
    """What the newest checkpoint signs."""

    checkpoint: Checkpoint | None = None
    size: int = 0
    streams: dict[str, Cover] = field(default_factory=dict)


def check_tree(signed: Signed, add: Add, floors: Mapping[str, int] | None = None) -> Coverage:
    """Walk the tree and report. `floors`: the last record of each stream that was archived and trimmed by right.

    Raises one of redis.exceptions or OSError when it cannot be read.
    """
    return _Walk(signed, add, floors or {}).run()


class _Walk:
    def __init__(self, signed: Signed, add: Add, floors: Mapping[str, int]) -> None:
        self._signed = signed
        self._floors = floors
        self._add = add
        self._tree = CompactRange()
        self._coverage = Coverage()
        self._pins: list[tuple[str, Checkpoint]] = []  # those that are still to come
        self._origins: set[str] = set()
        self._changes: tuple[str, ...] = ()
        self._renewals: tuple[Renewal, ...] = ()  # that led to this tree from others

    def run(self) -> Coverage:
        try:
            state = self._signed.source.state()
        except (TreeDamagedError, WrongTypeError) as error:
            self._fault("wrong_type" if isinstance(error, WrongTypeError) else "tree", str(error))
            state = None
        if state is not None:
            self._changes = state.changes
            self._renewals = _leading_to(state.origin, renewals(state.changes))
        self._pins = sorted(self._readable_pins(state), key=lambda pin: pin[1].size)
        self._origins = {pin.origin for _, pin in self._pins}
        if state is not None:
            self._coverage.checkpoint = self._check_note(state)
            self._read(state)
        self._finish(state)
        self._coverage.size = self._tree.size
        return self._coverage

    def _read(self, state: TreeState) -> None:
        try:
            for run in self._signed.source.runs():
                if run.first >= state.size:
                    return  # published since the state was read
                self._take(run)
        except (TreeDamagedError, WrongTypeError) as error:
            self._fault("wrong_type" if isinstance(error, WrongTypeError) else "tree", str(error))

    def _readable_pins(self, state: TreeState | None) -> Iterator[tuple[str, Checkpoint]]:
        known = relatives(self._signed.verifiers, () if state is None else state.changes)
        for each in self._renewals:
            known = relatives([*known, each.new], self._changes) if each.old in known else known
        for pin in self._signed.pins:
            if any(self._is_of(pin, each) for each in self._renewals):
                continue
            try:
                checkpoint = read_checkpoint(pin.note, known) if known else _unchecked(pin.note)
            except NoteError as error:
                self._fault("bad_checkpoint", f"{pin.name}: {error}")
                continue
            yield pin.name, checkpoint

    def _is_of(self, pin: Pin, renewal: Renewal) -> bool:
        """Hold a checkpoint of the tree before against what the new one says of it. False: it is not of that tree."""
        last = renewal.last
        try:
            if _unchecked(pin.note).origin != last.origin:
                return False
            signed = read_checkpoint(pin.note, relatives([renewal.old], self._changes))
        except NoteError:
            return False  # told as any that cannot be read
        if signed.size > last.size:
            self._fault(
                "truncated", f"{pin.name}: it signs {signed.size} records, a new tree was begun after {last.size}"
            )
        elif signed.size == last.size and signed.root != last.root:
            self._fault("fork", f"{pin.name}: it is not the checkpoint after which a new tree was begun")
        elif signed.size < last.size:
            told = f"{pin.name}: it is of the tree before, `{last.origin}`: hold it against what was moved aside"
            self._note("earlier_tree", told)
        return True

    def _check_note(self, state: TreeState) -> Checkpoint | None:
        verifiers: Sequence[Verifier] = self._signed.verifiers
        try:
            if not verifiers:
                verifiers = [parse_verifier(state.key)]
                self._note(
                    "unpinned_key", "the checkpoint's key is the one that Redis names: give --pubkey to prove it"
                )
            trusted = successors(verifiers, state.changes)
            for each in self._renewals:
                told = f"the tree was begun anew: `{each.last.origin}` was good up to record {each.last.size}"
                self._note("new_tree", told)
                if each.old in trusted:
                    trusted = successors([*trusted, each.new], state.changes)
            if not any(each.text == state.key for each in verifiers) and any(
                each.text == state.key for each in trusted
            ):
                told = f"the log is signed with key {parse_verifier(state.key).key_id.hex()}, which follows the one that was given"
                self._note("key_changed", told)
            return read_checkpoint(state.note, trusted)
        except NoteError as error:
            self._fault("bad_checkpoint", f"the newest checkpoint: {error}")
            return None

    def _take(self, run: Run) -> None:
        if run.first != self._tree.size:
            raise TreeDamagedError(f"leaf {self._tree.size} is followed by leaf {run.first}")
        self._extend(run)
        cover = self._coverage.streams.get(run.stream)
        if cover is None:
            cover = self._coverage.streams[run.stream] = Cover(
                Place(run.epoch, run.seq), run.last, self._floors.get(run.stream, 0)
            )
        elif run.seq != cover.last.seq + 1 or run.epoch < cover.last.epoch:
            self._fault("tree", f"leaf {run.first} is record {run.seq} of {run.stream}, after record {cover.last.seq}")
        if run.last.seq > cover.floor:
            kept = run if run.seq > cover.floor else run.after(run.first + cover.floor + 1 - run.seq)
            cover.digest.update(kept.hashes)
        cover.last = run.last

    def _extend(self, run: Run) -> None:
        """Append a run's leaves, and look at the root wherever a pinned checkpoint ends."""
        if not self._pins or self._pins[0][1].size > run.first + run.count:
            self._tree.extend(run.leaves())
            return
        for leaf in run.leaves():
            self._tree.append(leaf)
            while self._pins and self._pins[0][1].size == self._tree.size:
                self._hold(*self._pins.pop(0))

    def _hold(self, name: str, pin: Checkpoint) -> None:
        if pin.root != self._tree.root():
            self._fault("fork", f"{name}: the first {pin.size} leaves are not those that it signs")

    def _finish(self, state: TreeState | None) -> None:
        newest, tree = self._coverage.checkpoint, self._tree
        for name, pin in self._pins:
            if pin.size:
                self._fault("truncated", f"{name}: it signs {pin.size} records, the log in Redis has {tree.size}")
        if state is None:
            if not self._signed.pins:
                self._note("unsigned", "the log has no checkpoint")
            return
        origins = {*self._origins, state.origin}
        if len(origins) > 1:
            self._fault("fork", f"the checkpoints name different logs: {', '.join(sorted(origins))}")
        if tree.size != state.size or tree.pack() != state.range:
            self._fault("truncated", f"the log in Redis has {tree.size} leaves, its state says {state.size}")
        if newest is not None and (newest.size, newest.root) != (tree.size, tree.root()):
            self._fault("root", f"the newest checkpoint signs {newest.size} records with another root than the log's")

    def _fault(self, kind: str, message: str) -> None:
        self._add(Finding(Severity.FAULT, kind, NOBODY, "tree", None, message))

    def _note(self, kind: str, message: str) -> None:
        self._add(Finding(Severity.NOTE, kind, NOBODY, "tree", None, message))


class StreamCheck:
    """Holds the records of one stream against its leaves: feed it each, then `finish`."""

    def __init__(self, stream: str, writer: str, cover: Cover | None, add: Add) -> None:
        self.is_altered = False
        self.stream = stream
        self.writer = writer
        self.add = add
        self.floor = cover.floor if cover is not None else 0
        self._cover = cover
        self._first = cover.first.seq if cover is not None else 0
        self._last = cover.last.seq if cover is not None else 0
        self._digest = hashlib.sha256()
        self._beyond = self._before = 0

    def feed(self, seq: int, data: bytes) -> None:
        if seq <= self.floor:
            return
        if self._first <= seq <= self._last:
            self._digest.update(hashlib.sha256(b"\0" + data).digest())
        elif seq < self._first:
            self._before += 1
        else:
            self._beyond += 1

    def finish(self) -> None:
        cover = self._cover
        self.is_altered = cover is not None and self._digest.digest() != cover.digest.digest()
        if self._before:
            message = f"{self._before} records of stream {self.stream} stand before the first that was signed"
            self.add(Finding(Severity.FAULT, "inserted", self.writer, "tree", None, message))
        if self._beyond:
            message = f"the last {self._beyond} records of stream {self.stream} are under no checkpoint yet"
            self.add(Finding(Severity.NOTE, "uncovered", self.writer, "tree", None, message))


def locate(source: TreeSource, check: StreamCheck, records: Iterable[tuple[int, bytes]]) -> None:
    """Name the records of a stream that are not what was signed. At least one fault is reported."""
    found = 0
    try:
        for seq, kind, words in islice(_differences(source, check, records), MAX_LOCATED):
            message = f"record {seq} of stream {check.stream} {words}"
            check.add(Finding(Severity.FAULT, kind, check.writer, "tree", seq, message))
            found += 1
    except (TreeDamagedError, WrongTypeError):  # told before; what comes after the damage cannot be compared
        pass
    if not found:
        message = f"the records of stream {check.stream} are not those that were signed, or not in that order"
        check.add(Finding(Severity.FAULT, "altered", check.writer, "tree", None, message))


def _differences(
    source: TreeSource, check: StreamCheck, records: Iterable[tuple[int, bytes]]
) -> Iterator[tuple[int, str, str]]:
    """Yield seq, kind and words for each leaf of the stream whose record is another one or gone. Raises TreeDamagedError."""
    theirs = iter(records)
    record = next(theirs, None)
    for run in source.runs():
        if run.stream != check.stream:
            continue
        for seq, leaf in enumerate(run.leaves(), run.seq):
            if seq <= check.floor:
                continue
            while record is not None and record[0] < seq:
                record = next(theirs, None)
            if record is None or record[0] != seq:
                yield seq, "missing", "was signed and is gone"
            elif leaf_hash(record[1]) != leaf:
                yield seq, "altered", "is not the one that was signed"


def _unchecked(note: str) -> Checkpoint:
    """Read a checkpoint whose signature nobody here can check. Raises NoteError."""
    return parse_checkpoint(note.rpartition("\n\n")[0] + "\n")


def _leading_to(origin: str, found: Sequence[Renewal]) -> tuple[Renewal, ...]:
    """Return the renewals from the first tree on to the one of that name, oldest first."""
    by_name = {each.new.name: each for each in found}
    chain: list[Renewal] = []
    while (each := by_name.pop(origin, None)) is not None:
        chain.insert(0, each)
        origin = each.old.name
    return tuple(chain)
