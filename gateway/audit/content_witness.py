"""Erasures that only the archive still has: recorded on another host, then archived and trimmed from Redis.

INVARIANT: none counts but from a file that is, to the byte, what a signed manifest names. Whoever took texts cannot
excuse it by a file of their own, nor by anything in Redis: tombstones there are not signed, and are no witness.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from gateway.audit.export_source import SourceDiffersError
from gateway.audit.findings import Report
from gateway.audit.keyring import read_changes, relatives
from gateway.audit.note import VARIABLE, Verifier, open_note, own_verifier
from gateway.audit.vault_check import is_whole
from gateway.audit.vault_manifest import DamagedArchiveError, Manifest, TenantFiles, Vault
from gateway.audit.vault_zstd import DamagedFileError, read_records
from gateway.errors import ConfigurationError

Witness = Callable[[Mapping[str, int]], Iterator[bytes]]  # tenants, and since when each → records of erasures
_MARGIN: Final = 3_600_000_000  # microseconds: the other host's clock may be behind
_UNUSABLE: Final = (DamagedArchiveError, DamagedFileError, SourceDiffersError, ConfigurationError, ValueError, OSError)


def witness_of(root: Path, data: Path, env: Mapping[str, str], verifier: Verifier | None = None) -> Witness:
    """Return what reads the archive at `root`. `verifier`: whose signature counts; None: this data directory's own key."""
    return partial(_erasures, root, data, env, verifier)


def _erasures(
    root: Path, data: Path, env: Mapping[str, str], verifier: Verifier | None, wanted: Mapping[str, int]
) -> Iterator[bytes]:
    """Yield the tenants' erasures. What cannot be read or proved excuses nothing: `caveat audit archive verify` tells it."""
    vault = Vault(root)
    try:
        given = verifier or own_verifier(data, env.get(VARIABLE))
        known = () if given is None else relatives((given,), read_changes(data))
        numbers = vault.numbers() if known else []
    except _UNUSABLE:
        return
    for number in numbers:
        manifest = _signed(vault, number, known)
        for files in () if manifest is None else manifest.files:
            if files.tenant in wanted and files.last_time >= wanted[files.tenant] - _MARGIN:
                yield from _of(root, files)


def _signed(vault: Vault, number: int, known: tuple[Verifier, ...]) -> Manifest | None:
    try:
        stored = vault.read(number)  # whose note is about it
        open_note(stored.note, known)
    except _UNUSABLE:
        return None
    return stored.manifest


def _of(root: Path, files: TenantFiles) -> list[bytes]:
    try:
        if not is_whole(root, files.jsonl, Report().add):
            return []
        found = [each for each in read_records(root / files.jsonl.path) if each.record["type"] == "erasure"]
    except _UNUSABLE:
        return []
    return [each.data for each in found if each.record["tenant"] == files.tenant]
