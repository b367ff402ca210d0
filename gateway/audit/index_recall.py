"""Records for a rebuild that Redis has no more: by writer and number out of an archive, an hour's files at a time."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import Final

from gateway.audit.export_source import SourceDiffersError
from gateway.audit.merkle import HASH_BYTES, leaf_hash
from gateway.audit.tree import Run
from gateway.audit.vault_manifest import Vault
from gateway.audit.vault_zstd import DamagedFileError, read_records
from gateway.errors import ConfigurationError

_KEPT: Final = 2  # manifests whose records are in memory: writers' runs go back and forth between neighbouring hours


class VaultRecall:
    """A `Recall`. What is not, to the byte, the leaf that was signed counts as not there."""

    def __init__(self, directory: Path) -> None:
        """Raises ConfigurationError, DamagedArchiveError, OSError."""
        self._vault = Vault(directory)
        if not self._vault.exists():
            raise ConfigurationError(f"no archive at `{directory}`")
        self._runs: dict[str, list[tuple[int, int, int]]] = {}  # writer → first seq, last seq, manifest
        for number in self._vault.numbers():
            for run in self._vault.read(number).manifest.runs:
                self._runs.setdefault(run.writer, []).append((run.first_seq, run.last.seq, number))
        self._loaded: OrderedDict[int, dict[tuple[str, int], bytes]] = OrderedDict()

    def __call__(self, run: Run, leaf: int) -> bytes | None:
        writer, at = run.stream.partition("~")[0], leaf - run.first
        seq = run.seq + at
        for first, last, number in self._runs.get(writer, []):
            if first <= seq <= last:
                data = self._records(number).get((writer, seq))
                if data is not None and leaf_hash(data) == run.hashes[at * HASH_BYTES : (at + 1) * HASH_BYTES]:
                    return data
        return None

    def _records(self, number: int) -> dict[tuple[str, int], bytes]:
        if number not in self._loaded:
            found: dict[tuple[str, int], bytes] = {}
            for files in self._vault.read(number).manifest.files:
                try:
                    for each in read_records(self._vault.root / files.jsonl.path):
                        found[str(each.record.get("writer")), each.seq] = each.data
                except (FileNotFoundError, SourceDiffersError, DamagedFileError):
                    continue  # pruned, or damaged: `caveat audit archive verify` tells which
            self._loaded[number] = found
            while len(self._loaded) > _KEPT:
                self._loaded.popitem(last=False)
        return self._loaded[number]
