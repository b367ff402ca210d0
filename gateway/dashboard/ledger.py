"""The log as an auditor asks about it: writers, checkpoints, proofs, keys, and a run of verify. Blocking, like its sources.

Answers are for everybody's log; `scoped_log.py` cuts them down to a visitor.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from gateway.audit.archive import RedisArchive
from gateway.audit.checkpoint import Checkpoint, parse_checkpoint, read_checkpoint
from gateway.audit.content_check import NamedTexts, check_content
from gateway.audit.content_open import archive_directory
from gateway.audit.content_witness import witness_of
from gateway.audit.export_source import origins, records_of
from gateway.audit.findings import Report, Severity
from gateway.audit.fingerprint import load_master_key
from gateway.audit.journal import newest_note, tree_directory
from gateway.audit.keyring import read_change, read_changes, relatives
from gateway.audit.note import VARIABLE, NoteError, Verifier, own_verifier, parse_verifier
from gateway.audit.proof import ProofError, check_proof, prove_extension
from gateway.audit.tiles import read_tiles
from gateway.audit.tree import RedisTree, TreeDamagedError
from gateway.audit.whole import Asked, verify_whole
from gateway.audit.writer import is_running, read_state, writers
from gateway.dashboard.changes import LogSilent
from gateway.dashboard.i18n import N_, said
from gateway.dashboard.jobs import Progress
from gateway.redis.connect import UNREACHABLE
from gateway.redis.wrong_type import WrongTypeError

TIMEOUT_SECONDS: Final = 3.0
MAX_FINDINGS: Final = 500


@dataclass(frozen=True, slots=True)
class WriterRow:
    """One writer's chain. `head`: its newest record; `signed`: the newest under a checkpoint. `runs`: None: not here."""

    name: str
    head: int
    signed: int
    runs: bool | None

    @property
    def lag(self) -> int:
        return max(0, self.head - self.signed)


class Answer(StrEnum):
    EXTENDS = "extends"  # the log of today begins with the log of the checkpoint
    REWRITTEN = "rewritten"  # it does not
    UNSIGNED = "unsigned"  # the checkpoint is damaged, or no key that is known signed it
    OPEN = "open"  # nobody could tell


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of a checkpoint that somebody held against the log. `proof`: a document that shows it to others."""

    answer: Answer
    held: Checkpoint | None = None
    newest: Checkpoint | None = None
    why: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A signing key that was followed by another one, and when by the statement that both signed."""

    old: str
    new: str
    seconds: int | None


@dataclass(frozen=True, slots=True)
class SigningKeys:
    """`own`: the key that signs here; None: none does."""

    own: str | None
    changes: tuple[KeyLine, ...]


class Ledger:
    def __init__(self, data: Path, redis_url: str | None, env: Mapping[str, str] | None = None) -> None:
        self.data = data
        self.redis_url = redis_url
        self.env = os.environ if env is None else env

    @property
    def archive(self) -> Path:
        return archive_directory(self.data, self.env)

    def master_key(self) -> bytes:
        """Raises ConfigurationError."""
        return load_master_key(self.data, self.env.get("CAVEAT_AUDIT_KEY"))

    def writers(self) -> list[WriterRow]:
        """Raises LogSilent."""
        spools = {name: (read_state(path).head.seq, is_running(path)) for name, path in writers(self.data)}
        heads: dict[str, int] = {}
        signed: dict[str, int] = {}
        if self.redis_url is not None:
            with self._tree() as tree:
                heads = tree.heads(tree.streams())
                signed = {stream: place.seq for stream, place in tree.positions().items()}
        rows = []
        for name in sorted({*spools, *heads, *signed}):
            seq, runs = spools.get(name.partition("~")[0], (0, None))
            rows.append(WriterRow(name, max(seq, heads.get(name, 0)), signed.get(name, 0), runs))
        return rows

    def newest_note(self) -> str | None:
        """Return the newest checkpoint whose signature holds; without Redis, the newest seen. Raises LogSilent."""
        if self.redis_url is None:
            return newest_note(self.data)
        with self._tree() as tree:
            state = tree.state()
        if state is None or not state.note:
            return None
        try:
            read_checkpoint(
                state.note, relatives([self._own() or parse_verifier(state.key)], self._known(state.changes))
            )
        except NoteError as error:
            raise LogSilent(f"the newest checkpoint: {error}; run `caveat audit verify`") from error
        return state.note

    def keys(self) -> SigningKeys:
        """Raises ConfigurationError."""
        own, found = self._own(), []
        for statement in read_changes(self.data):
            change = read_change(statement)
            said = statement.split("\n")[3].removeprefix("time ")
            found.append(KeyLine(change.old.text, change.new.text, int(said) if said.isdecimal() else None))
        return SigningKeys(None if own is None else own.text, tuple(found))

    def check(self, note: str, pubkey: str = "") -> Checked:
        """Tell whether the log extends a checkpoint that somebody kept. Raises LogSilent."""
        try:
            trusted = parse_verifier(pubkey) if pubkey.strip() else self._own()
        except NoteError as error:
            return Checked(Answer.UNSIGNED, why=str(error))
        if self.redis_url is None:
            return Checked(Answer.OPEN, why="the order of the log is in Redis, and there is none")
        if trusted is None:
            return Checked(Answer.OPEN, why="no signing key is known here: paste the one that you trust")
        with self._tree() as tree:
            state = tree.state()
            changes = self._known(() if state is None else state.changes)
            try:
                held = read_checkpoint(note, relatives([trusted], changes))
            except NoteError as error:
                return Checked(Answer.UNSIGNED, why=str(error))
            try:
                if state is not None and held.size > parse_checkpoint(_text(state.note)).size:
                    return Checked(Answer.REWRITTEN, held, why="the log is shorter than the checkpoint says")
                proof = json.dumps(prove_extension(tree, note, read_tiles(tree_directory(self.data))), indent=1)
            except ProofError as error:
                return Checked(Answer.OPEN, held, why=str(error))
        try:
            proved = check_proof(proof, [trusted])
        except ProofError as error:
            return Checked(Answer.REWRITTEN, held, why=str(error))
        return Checked(Answer.EXTENDS, held, proved.checkpoint, proof=proof)

    def verify(self, progress: Progress) -> dict[str, Any]:
        """Prove the log whole, and hold the stored texts against it; return what was found, as JSON."""
        named = NamedTexts()

        def take(record: bytes) -> None:
            progress.on()
            named.take(record)

        report = Report(on_record=take)
        verify_whole(self.data, self.redis_url, Asked(), report, env=self.env)
        witness = witness_of(self.archive, self.data, self.env)
        if count := check_content(self.data, self.redis_url, named, report.add, witness):
            report.records["content"] = count
        return told(report)

    def records(self, progress: Progress, since: int) -> Iterator[dict[str, Any]]:
        """Yield the records of all writers that the spool and Redis have, from `since` (microseconds) on.

        Raises SourceDiffersError, OSError, RedisError.
        """
        with ExitStack() as stack:
            archive = None
            if self.redis_url is not None:
                archive = stack.enter_context(closing(RedisArchive(self.redis_url)))
                progress.total = sum(archive.length(stream) for stream in archive.streams())
            for origin in origins(self.data, archive):
                for each in records_of(origin, archive):
                    progress.on()
                    if each.record.get("ts_wall", 0) >= since:
                        yield each.record

    def _own(self) -> Verifier | None:
        return own_verifier(self.data, self.env.get(VARIABLE))

    def _known(self, changes: tuple[str, ...]) -> list[str]:
        return [*changes, *read_changes(self.data)]

    def _tree(self) -> _Tree:
        return _Tree(str(self.redis_url))


class _Tree:
    """The tree for one question; what goes wrong with it is LogSilent."""

    def __init__(self, url: str) -> None:
        self._tree = RedisTree(url, timeout_seconds=TIMEOUT_SECONDS)

    def __enter__(self) -> RedisTree:
        return self._tree

    def __exit__(self, _kind: object, error: object, _trace: object) -> None:
        self._tree.close()
        if isinstance(error, WrongTypeError):
            raise LogSilent(f"{error}; run `caveat audit verify`") from error
        if isinstance(error, UNREACHABLE):
            raise LogSilent(said(N_("the log cannot be read: {error}"), error=type(error).__name__)) from error
        if isinstance(error, TreeDamagedError):
            raise LogSilent(f"the tree in Redis: {error}; run `caveat audit verify`") from error


def told(report: Report) -> dict[str, Any]:
    """Return a report as JSON: what is found first, what is worth knowing last."""
    order = list(Severity)
    findings = sorted(report.findings, key=lambda each: order.index(each.severity))[:MAX_FINDINGS]
    return {
        "is_whole": report.exit_code == 0,
        "writers": report.writers,
        "records": dict(report.records),
        "signed": None if report.checkpoint is None else report.checkpoint.size,
        "counts": [[s.value, kind, count] for (s, kind), count in sorted(report.counts.items())],
        "findings": [[e.severity.value, e.kind, e.writer, e.source, e.seq, e.message] for e in findings],
    }


def _text(note: str) -> str:
    return note.rpartition("\n\n")[0] + "\n"
