"""Verify the log: the spool, the Redis streams, one against the other, and all against signed checkpoints.

Needs no gateway. What it cannot see: an attacker who holds spool, Redis and the signing key and writes all of it anew.
Only a checkpoint kept elsewhere shows that.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from gateway.audit.archive import RedisArchive, StreamEntry
from gateway.audit.archive_told import ToldArchive
from gateway.audit.chain import Head
from gateway.audit.check import ChainChecker, Link, Reader, Scope
from gateway.audit.cover import Coverage, Signed, StreamCheck, check_tree, locate
from gateway.audit.findings import Finding, Report, Severity
from gateway.audit.read import Damage, Pruned, lines, parse
from gateway.audit.tree import TreeSource
from gateway.audit.writer import State, is_running, nameless, read_state, state_fault, writers

Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class Subject:
    """One writer: where its spool is, and which streams Redis has of it, oldest branch first."""

    writer: str
    directory: Path | None
    streams: tuple[str, ...]


def verify(
    data: Path,
    redis: RedisArchive | None,
    progress: Progress = lambda _: None,
    *,
    signed: Signed | None = None,
    scope: Scope | None = None,
    report: Report | None = None,
) -> Report:
    """Check everything under `data` and in `redis`, and hold it against the checkpoints of `signed`.

    `report`: what to collect in. `scope`: count its records apart, and tell of interrupted exchanges of it alone; faults are everybody's.
    Raises OSError, RedisError when a source cannot be read.
    """
    report = report or Report()
    archive = None if redis is None else ToldArchive(redis, report.add)
    tree = None
    if signed is not None:  # before the streams, which grow on
        tree = _Tree(signed.source, check_tree(signed, report.add, _floors(archive)))
        report.records["leaves"] = tree.coverage.size
        report.checkpoint = tree.coverage.checkpoint
    if (fault := nameless(data)) is not None:
        report.add(Finding(Severity.FAULT, "damaged", "-", "spool", None, fault))
    for subject in _subjects(data, archive, tree.coverage.streams if tree is not None else ()):
        report.writers += 1
        _Verification(subject, archive, report, progress, tree, scope).run()
    return report


@dataclass(frozen=True, slots=True)
class _Tree:
    source: TreeSource
    coverage: Coverage


def _subjects(data: Path, archive: ToldArchive | None, covered: Iterable[str]) -> list[Subject]:
    spools = dict(writers(data))
    streams: dict[str, list[str]] = {}
    for name in sorted({*archive.streams(), *covered}) if archive else ():
        streams.setdefault(name.partition("~")[0], []).append(name)
    names = sorted(spools.keys() | streams.keys())
    return [Subject(name, spools.get(name), tuple(sorted(streams.get(name, []), key=_branch))) for name in names]


def _branch(stream: str) -> int:
    number = stream.partition("~")[2]
    return int(number) if number.isdigit() else 0


def _floors(archive: ToldArchive | None) -> dict[str, int]:
    """Return the last record of each stream that was archived and then trimmed."""
    marks = {stream: archive.trimmed(stream) for stream in archive.streams()} if archive else {}
    return {stream: mark.seq for stream, mark in marks.items() if mark is not None}


def _seq_of(entry: str) -> int:
    seq = entry.partition("-")[2]
    return int(seq) if seq.isdecimal() else 0


class _Verification:
    """One writer's."""

    def __init__(
        self,
        subject: Subject,
        archive: ToldArchive | None,
        report: Report,
        progress: Progress,
        tree: _Tree | None = None,
        scope: Scope | None = None,
    ) -> None:
        self._subject = subject
        self._tree = tree
        self._archive = archive
        self._report = report
        self._progress = progress
        self._state = read_state(subject.directory) if subject.directory else State()
        self._is_running = is_running(subject.directory) if subject.directory else False
        self._scope = scope
        self._reader = Reader()  # of both: they are walked side by side and mostly hold the same bytes
        self._archived = 0  # every record up to here is known to be in the archive

    def run(self) -> None:
        subject = self._subject
        if subject.directory is not None and (fault := state_fault(subject.directory)) is not None:
            self._fault("damaged", "spool", None, fault)
        if len(subject.streams) > 1 or self._state.branch:
            names = ", ".join(subject.streams) or "none of them in Redis"
            self._fault("fork", "redis", None, f"the writer has more than one chain ({names})")
        for stream in subject.streams[:-1]:
            for _ in self._redis_links(stream):
                pass
        spool = self._spool_links() if subject.directory else iter(())
        current = self._redis_links(subject.streams[-1]) if subject.streams else iter(())
        self._compare(spool, current)

    def _spool_links(self) -> Iterator[Link]:
        directory = self._subject.directory
        if directory is None:
            return
        # The pin is read before the records: a running writer only adds to them.
        pin, is_pinned = self._state.head, self._state.head.seq == 0
        checker = ChainChecker(self._subject.writer, "spool", self._report.add, self._reader, self._scope)
        for line in lines(directory, self._progress):
            if isinstance(line, Damage):
                self._damage(line)
                continue
            if isinstance(line, Pruned):
                checker.begin_anew()
                continue
            self._report.records["spool"] += 1
            self._report.on_record(line.data)
            link = checker.feed(line.data)
            if link is not None:
                is_pinned = is_pinned or (link.seq, link.hash) == (pin.seq, pin.hash)
                yield link
        self._report.in_scope["spool"] += checker.in_scope
        self._check_ends(checker, is_pinned)
        checker.finish(now_microseconds=time.time_ns() // 1000, is_running=self._is_running)

    def _check_ends(self, checker: ChainChecker, is_pinned: bool) -> None:
        pin = self._state.head
        floor = read_state(self._subject.directory).floor if self._subject.directory else pin  # it moves while we read
        first = checker.first_seq
        if first is not None and first > floor.seq + 1:
            self._fault(
                "missing", "spool", first, f"records {floor.seq + 1} to {first - 1} are missing at the beginning"
            )
        if not is_pinned and pin != floor:
            self._fault("truncated", "spool", pin.seq, f"record {pin.seq} was durable and is not there any more")

    def _redis_links(self, stream: str) -> Iterator[Link]:
        if self._archive is None:
            return
        head = self._archive.head(stream)
        checker = ChainChecker(self._subject.writer, "redis", self._report.add, self._reader, self._scope)
        cover = self._tree.coverage.streams.get(stream) if self._tree else None
        leaves = StreamCheck(stream, self._subject.writer, cover, self._report.add)
        count = signed = 0
        last = cover.last.seq if cover is not None else 0
        for entry in self._archive.entries(stream):
            count += 1
            self._report.on_record(entry.data)
            if self._tree is not None:
                leaves.feed(_seq_of(entry.id), entry.data)
            link = checker.feed(entry.data)
            if link is not None:
                if checker.first_seq == link.seq and (mark := self._archive.trimmed(stream)) is not None:
                    self._check_trimmed(mark, link, parse(entry.data).get("prev"))
                self._check_entry(entry, link, checker.epoch)
                signed += checker.is_in_scope and link.seq <= last
                yield link
        self._report.records["redis"] += count
        self._report.in_scope["redis"] += checker.in_scope
        self._report.in_scope["signed"] += signed
        self._check_leaves(stream, leaves)
        if head is None:
            self._fault("truncated", "redis", None, f"stream {stream} has no head")
        elif checker.head.seq < head.seq or not head.seq:
            self._fault(
                "truncated", "redis", head.seq, f"stream {stream} ends at {checker.head.seq}, its head at {head.seq}"
            )
        if self._subject.directory is None:
            checker.finish(now_microseconds=time.time_ns() // 1000, is_running=True)

    def _check_trimmed(self, mark: Head, first: Link, prev: object) -> None:
        """Take what was archived and then trimmed for present: the rest has to follow it."""
        if first.seq > mark.seq + 1:
            missing = f"records {mark.seq + 1} to {first.seq - 1} are missing after those that were trimmed"
            self._fault("missing", "redis", first.seq, missing)
        elif first.seq == mark.seq + 1 and prev != mark.hash:
            self._fault("broken_chain", "redis", first.seq, f"record {first.seq} does not follow the one trimmed last")
        self._archived = max(self._archived, mark.seq)
        note = f"records up to {mark.seq} were trimmed from Redis: the archive has them, verify it too"
        self._report.add(Finding(Severity.NOTE, "trimmed", self._subject.writer, "redis", mark.seq, note))

    def _check_leaves(self, stream: str, leaves: StreamCheck) -> None:
        if self._tree is None or self._archive is None:
            return
        leaves.finish()
        if leaves.is_altered:
            records = ((_seq_of(entry.id), entry.data) for entry in self._archive.entries(stream))
            locate(self._tree.source, leaves, records)

    def _check_entry(self, entry: StreamEntry, link: Link, epoch: int) -> None:
        if entry.id != f"{epoch}-{link.seq}":
            self._fault("wrong_id", "redis", link.seq, f"entry {entry.id} holds record {epoch}-{link.seq}")
        if entry.hash != link.hash:
            self._fault("wrong_hash", "redis", link.seq, f"entry {entry.id} does not have the hash that it states")

    def _compare(self, spool: Iterator[Link], redis: Iterator[Link]) -> None:
        """Walk both chains side by side; each must be read to its end, for its own faults."""
        ours, theirs = next(spool, None), next(redis, None)
        last_ours = last_theirs = 0
        beyond = 0
        firsts = [link.seq for link in (ours, theirs) if link is not None]
        if self._archive is not None and firsts and min(firsts) > self._archived + 1:
            self._fault(
                "missing",
                "both",
                min(firsts),
                f"records {self._archived + 1} to {min(firsts) - 1} are neither in the spool nor in Redis",
            )
        while ours is not None or theirs is not None:
            if theirs is None or (ours is not None and ours.seq < theirs.seq):
                assert ours is not None  # noqa: S101 - one of the two is there
                last_ours, ours = ours.seq, next(spool, None)
            elif ours is None or theirs.seq < ours.seq:
                beyond += theirs.seq > last_ours and ours is None
                last_theirs, theirs = theirs.seq, next(redis, None)
            else:
                if ours.hash != theirs.hash:
                    self._fault("differs", "both", ours.seq, f"spool and Redis hold different records {ours.seq}")
                last_ours, ours = ours.seq, next(spool, None)
                last_theirs, theirs = theirs.seq, next(redis, None)
        if self._subject.directory is not None and beyond and not self._is_running:
            self._fault("truncated", "spool", last_ours, f"the spool ends at {last_ours}, Redis at {last_theirs}")
        if self._archive is not None and last_theirs < self._state.shipped.seq:
            shipped = self._state.shipped.seq
            self._fault("truncated", "redis", last_theirs, f"Redis ends at {last_theirs}, but {shipped} was shipped")

    def _damage(self, damage: Damage) -> None:
        if not damage.is_torn:
            self._fault("damaged", "spool", None, f"{damage.where}: {damage.message}")
        elif not self._is_running:
            note = f"{damage.where}: {damage.message}; the next start moves it aside"
            self._report.add(Finding(Severity.NOTE, "torn_tail", self._subject.writer, "spool", None, note))

    def _fault(self, kind: str, source: str, seq: int | None, message: str) -> None:
        self._report.add(Finding(Severity.FAULT, kind, self._subject.writer, source, seq, message))
