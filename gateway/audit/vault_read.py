"""Records out of an archive, for exports: the files of those tenants and hours that a filter can want."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from gateway.audit.export_filter import Filter
from gateway.audit.export_source import Placed, SourceDiffersError
from gateway.audit.findings import Report
from gateway.audit.vault_check import is_whole
from gateway.audit.vault_manifest import TenantFiles, Vault
from gateway.audit.vault_zstd import DamagedFileError, read_records

# An exchange lasts at most a quarter of an hour: with an hour more on either side, no begin or end of it is left out.
_MARGIN: Final = 3_600_000_000


def tenants_of(vault: Vault, keep: Filter) -> Iterator[Iterator[Placed]]:
    """Yield the records of each tenant that `keep` may want, in order. Each must be read before the next.

    What was pruned is left out. Raises SourceDiffersError for a file that is not what was archived, OSError,
    DamagedArchiveError.
    """
    removed = set[tuple[int, str]]()
    tenants = set[str]()
    for number in vault.numbers():
        manifest = vault.read(number).manifest
        removed |= {(each.number, each.tenant) for each in manifest.removed}
        tenants |= {files.tenant for files in manifest.files}
    for tenant in sorted(tenants & keep.tenants if keep.tenants else tenants):
        yield _records(vault, tenant, removed, keep)


def _records(vault: Vault, tenant: str, removed: set[tuple[int, str]], keep: Filter) -> Iterator[Placed]:
    for number in vault.numbers():
        for files in vault.read(number).manifest.files:
            if files.tenant == tenant and (number, tenant) not in removed and _may_hold(files, keep):
                yield from _file(vault, files)


def _may_hold(files: TenantFiles, keep: Filter) -> bool:
    return (keep.since is None or files.last_time >= keep.since - _MARGIN) and (
        keep.until is None or files.first_time < keep.until + _MARGIN
    )


def _file(vault: Vault, files: TenantFiles) -> Iterator[Placed]:
    report = Report()
    if not is_whole(vault.root, files.jsonl, report.add):
        raise SourceDiffersError(report.findings[0].message)
    try:
        yield from read_records(vault.root / files.jsonl.path)
    except DamagedFileError as error:
        raise SourceDiffersError(str(error)) from error
