"""The records behind a row of the query index: from the writers' streams, or from the archive once they were trimmed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from redis import Redis

from gateway.audit.export_filter import Filter
from gateway.audit.export_source import SourceDiffersError
from gateway.audit.index import IndexRow
from gateway.audit.index_follow import read_run
from gateway.audit.merkle import leaf_hash
from gateway.audit.tree import RedisTree, Run
from gateway.audit.vault_manifest import DamagedArchiveError, Vault
from gateway.audit.vault_read import tenants_of
from gateway.errors import ConfigurationError

_SPAN: Final = 1  # microseconds: the archive's reader adds an hour on either side by itself


class Fetched(NamedTuple):
    """Records in order, the leaves that nobody had, and whether the archive was needed."""

    records: tuple[bytes, ...]
    missing: tuple[int, ...]
    from_archive: bool


class FromArchive(Protocol):
    def records(self, row: IndexRow) -> Iterator[bytes]:
        """Yield the archived records that have the row's tenant and id, in no order that matters."""
        ...


class VaultRecords:
    """The archive of `caveat audit archive` as a source. A damaged or absent one gives nothing: `archive verify` tells."""

    def __init__(self, directory: Path) -> None:
        self._vault = Vault(directory)

    def records(self, row: IndexRow) -> Iterator[bytes]:
        if not self._vault.exists():
            return
        until = row.time + (row.duration_ms or 0) * 1000 + _SPAN
        keep = Filter(since=row.time, until=until, tenants=frozenset({row.tenant}))
        try:
            for records in tenants_of(self._vault, keep):
                for each in records:
                    if each.record.get("id") == row.id and each.record.get("tenant") == row.tenant:
                        yield each.data
        except (SourceDiffersError, DamagedArchiveError, ConfigurationError, OSError):
            return


def fetch(redis: Redis, tree: RedisTree, row: IndexRow, leaves: Sequence[int], archive: FromArchive | None) -> Fetched:
    """Return the records of a row's leaves. What has not the hash that the tree holds for its leaf is missing."""
    found: dict[int, bytes] = {}
    hashes: dict[int, bytes] = {}
    for leaf in leaves:
        run = _run_at(tree, leaf)
        if run is None:
            continue
        hashes[leaf] = next(run.leaves())
        _, data = next(read_run(redis, Run(leaf, run.stream, run.epoch, run.seq, hashes[leaf])))
        if data is not None and leaf_hash(data) == hashes[leaf]:
            found[leaf] = data
    trimmed = [leaf for leaf in leaves if leaf not in found]
    if trimmed and archive is not None:
        archived = {leaf_hash(data): data for data in archive.records(row)}
        found |= {leaf: archived[hashes[leaf]] for leaf in trimmed if hashes.get(leaf) in archived}
    missing = tuple(leaf for leaf in leaves if leaf not in found)
    records = tuple(found[leaf] for leaf in leaves if leaf in found)
    return Fetched(records, missing, any(leaf in found for leaf in trimmed))


def _run_at(tree: RedisTree, leaf: int) -> Run | None:
    """Return the run that begins with `leaf`, cut from the one that holds it."""
    for run in tree.runs(leaf):
        return run if run.first == leaf else None
    return None
