"""Retention: deletes whole files of the archive that are old enough, and never what is on legal hold.

INVARIANT: what is deleted is named by a signed manifest before it goes; hashes and manifests stay, so the rest still proves.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from gateway.audit.files import sync_directory
from gateway.audit.vault_manifest import Manifest, Pin, Removed, Sign, TenantFiles, Vault

DAY: Final = 86_400_000_000  # microseconds
DEFAULT_DAYS: Final = 400
FIRST_MOMENT: Final = 1_767_225_600_000_000  # 2026 began: there was no record before it, only clocks that said so
FLOOR_DAYS: Final = 183  # six months: EU AI Act, articles 19(1) and 26(6)


@dataclass(frozen=True, slots=True)
class Retention:
    """How many days a tenant's records are kept. `floors`: tenants whose records stay at least FLOOR_DAYS."""

    days: Mapping[str, int] = field(default_factory=dict)
    default: int = DEFAULT_DAYS
    floors: frozenset[str] = frozenset()
    at_least: int = 0

    def of(self, tenant: str) -> int:
        days = max(self.days.get(tenant, self.default), self.at_least)
        return max(days, FLOOR_DAYS) if tenant in self.floors else days


@dataclass(frozen=True, slots=True)
class Pruned:
    """What went, and which tenants would have lost something but for a hold."""

    removed: tuple[Removed, ...]
    bytes: int
    held: frozenset[str]
    pin: Pin


def prune(vault: Vault, retention: Retention, held: frozenset[str], *, now: int, sign: Sign | None) -> Pruned:
    """Delete what is past its retention; the caller holds the vault's lock.

    Raises DamagedArchiveError, OSError.
    """
    newest = vault.newest()
    if newest is None:
        return Pruned((), 0, frozenset(), Pin())
    gone, due = set[tuple[int, str]](), list[tuple[int, TenantFiles]]()
    for number in vault.all_numbers():
        manifest = vault.read(number).manifest
        gone |= {(each.number, each.tenant) for each in manifest.removed}
        due += [(number, files) for files in manifest.files if _is_past(manifest, files, retention, now)]
    spared = frozenset(files.tenant for _, files in due) & held
    fresh = [(n, files) for n, files in due if files.tenant not in held and (n, files.tenant) not in gone]
    pin = newest.pin
    if fresh:
        vault.sweep(
            pin.number + 1
        )  # the number of hours that a killed run left is ours now: nobody would look for them again
        removed = tuple(Removed(number=number, tenant=files.tenant) for number, files in fresh)
        heads = newest.manifest.heads
        manifest = Manifest(number=pin.number + 1, prev=pin.sha256, written=now, heads=heads, removed=removed)
        pin = vault.commit(manifest, sign)
        gone |= {(each.number, each.tenant) for each in removed}
    over = [files for number, files in due if (number, files.tenant) in gone and files.tenant not in held]
    size = sum(_delete(vault, files) for files in over)
    return Pruned(tuple(Removed(number=n, tenant=files.tenant) for n, files in fresh), size, spared, pin)


def _is_past(manifest: Manifest, files: TenantFiles, retention: Retention, now: int) -> bool:
    """Tell whether a tenant's files of an hour are due. No clock that stood in the past shortens their time.

    One that was set back leaves them the hour that the chain gave them, one that began far back the time of archiving.
    """
    newest = max(files.last_time, _hour_of(manifest))
    if newest < FIRST_MOMENT:
        newest = manifest.written
    return newest < now - retention.of(files.tenant) * DAY


def _hour_of(manifest: Manifest) -> int:
    """Return microseconds since 1970; 0 where the manifest names no hour."""
    try:
        return int(datetime.fromisoformat(manifest.hour).timestamp()) * 1_000_000
    except ValueError:
        return 0


def _delete(vault: Vault, files: TenantFiles) -> int:
    """Delete a tenant's files, also those that an interrupted run left; return how many bytes went."""
    size = 0
    for content in (files.jsonl, files.parquet):
        path = vault.root / content.path
        with contextlib.suppress(FileNotFoundError):
            path.unlink()
            size += content.bytes
    if size:
        sync_directory((vault.root / files.jsonl.path).parent)
    return size
