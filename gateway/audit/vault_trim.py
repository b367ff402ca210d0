"""Trimming Redis: deletes from a stream what the archive holds, proved on disk, and nobody has put on hold.

INVARIANT: a mark that names the last record trimmed stands in Redis before anything is deleted; the newest record of
a stream stays. The mark is a note to `caveat audit verify`, not proof: that is the archive.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from gateway.audit.archive import RedisArchive, mark_key
from gateway.audit.chain import Head
from gateway.audit.export_source import Origin, SourceDiffersError, origins, placed
from gateway.audit.findings import Report
from gateway.audit.record import record_hash
from gateway.audit.redis import stream_key
from gateway.audit.tree import RedisTree
from gateway.audit.vault_check import DIGEST, check_files, fault
from gateway.audit.vault_manifest import Run, Vault
from gateway.redis.access import Role
from gateway.redis.connect import Link
from gateway.redis.script import Caller, Script

_TIMEOUT_SECONDS: Final = 30.0
# A Redis that is full takes no mark, and so could never be trimmed. It lets a function write that asks for it, and a
# script that has written before, be it a trim of nothing.
_TRIM: Final = """
redis.call('XTRIM', KEYS[2], 'MINID', '=', '0-0')
redis.call('HSET', KEYS[1], 'epoch', ARGV[1], 'seq', ARGV[2], 'hash', ARGV[3])
return redis.call('XTRIM', KEYS[2], 'MINID', '=', ARGV[4])
"""


def trim_script() -> Script:
    return Script("trim", _TRIM, flags=("allow-oom",))


@dataclass(slots=True)
class Trimmed:
    """What was deleted. `report`: why a stream was left as it is."""

    report: Report
    entries: int = 0


def trim(vault: Vault, url: str, held: frozenset[str]) -> Trimmed:
    """Trim every writer's newest stream. Raises DamagedArchiveError, OSError, RedisError."""
    done = Trimmed(Report())
    archive = RedisArchive(url, role=Role.ARCHIVER)
    link = Link(url, Role.ARCHIVER, timeout_seconds=_TIMEOUT_SECONDS)
    try:
        proof, sequenced = _Proof(vault, done.report), _sequenced(url)
        for origin in origins(None, archive):
            bound = None if sequenced is None else sequenced.get(origin.stream or "", 0)
            head = _limit(origin, archive, proof, held, bound)
            if head is not None and origin.stream is not None:
                done.entries += _cut(link, origin.stream, head)
    finally:
        link.close()
        archive.close()
    return done


class _Proof:
    """The hashes of what the archive holds, of manifests whose files were read and found whole."""

    def __init__(self, vault: Vault, report: Report) -> None:
        self.report = report
        self._vault = vault
        self._runs: dict[str, list[tuple[Run, int, int]]] = {}  # run, manifest, index of its first hash
        self._removed = set[tuple[int, str]]()
        self._loaded: dict[int, bytes] = {}  # the last one only
        self._whole: dict[int, bool] = {}
        for number in vault.numbers():
            manifest = vault.read(number).manifest
            self._removed |= {(each.number, each.tenant) for each in manifest.removed}
            index = 0
            for run in manifest.runs:
                self._runs.setdefault(run.writer, []).append((run, number, index))
                index += run.records

    def hash_of(self, writer: str, seq: int) -> bytes | None:
        """Return the hash of an archived record, or None. Raises DamagedArchiveError, OSError."""
        for run, number, index in reversed(self._runs.get(writer, [])):
            if run.first_seq <= seq <= run.last.seq:
                at = (index + seq - run.first_seq) * DIGEST
                return self._hashes(number)[at : at + DIGEST] if self._is_whole(number) else None
        return None

    def _is_whole(self, number: int) -> bool:
        if number not in self._whole:
            report = Report()
            check_files(self._vault.root, self._vault.read(number).manifest, frozenset(self._removed), report.add)
            self._whole[number] = report.exit_code == 0
            for finding in report.findings:
                self.report.add(finding)
        return self._whole[number]

    def _hashes(self, number: int) -> bytes:
        if number not in self._loaded:
            self._loaded = {number: (self._vault.root / "hashes" / f"{number:012d}.sha256").read_bytes()}
        return self._loaded[number]


def _sequenced(url: str) -> dict[str, int] | None:
    """Return up to where each stream is in the Merkle tree, or None where there is no tree. Raises RedisError, OSError."""
    tree = RedisTree(url, role=Role.ARCHIVER)
    try:
        return {name: place.seq for name, place in tree.positions().items()} if tree.state() is not None else None
    finally:
        tree.close()


def _limit(
    origin: Origin, archive: RedisArchive, proof: _Proof, held: frozenset[str], bound: int | None
) -> Head | None:
    """Return the last record of a stream's beginning that may go.

    It is proved to be archived, nobody's before it is held, it is not the newest, nor beyond `bound`: the sequencer
    still needs that.
    """
    if origin.stream is None or (head := archive.head(origin.stream)) is None:
        return None
    limit = None
    for entry in archive.entries(origin.stream):
        try:
            each = placed(entry.data, f"stream {origin.stream}")
        except SourceDiffersError as error:
            fault(proof.report.add, "differs", str(error), writer=origin.writer)
            break
        if each.seq >= head.seq or (bound is not None and each.seq > bound) or each.record["tenant"] in held:
            break
        digest = proof.hash_of(origin.writer, each.seq)
        if digest is None:
            break
        if digest != record_hash(entry.data):
            words = f"Redis and the archive hold different records {each.seq}"
            fault(proof.report.add, "differs", words, writer=origin.writer, seq=each.seq)
            break
        limit = Head(int(entry.id.partition("-")[0]), each.seq, digest.hex())
    return limit


def _cut(link: Link, stream: str, head: Head) -> int:
    """Set the mark and delete everything up to `head`, both or neither."""
    keys, first_kept = [mark_key(stream), stream_key(stream)], f"{head.epoch}-{head.seq + 1}"
    return int(Caller(link, trim_script())(keys, [head.epoch, head.seq, head.hash, first_kept]))
