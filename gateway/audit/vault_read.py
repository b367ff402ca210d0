"""Records out of an archive, for exports: the files of those tenants and hours that a filter can want."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from gateway.audit.export_filter import Filter
from gateway.audit.export_source import Placed
from gateway.audit.findings import Report
from gateway.audit.vault_check import is_whole
from gateway.audit.vault_manifest import Content, DamagedArchiveError, TenantFiles, Vault
from gateway.audit.vault_zstd import DamagedFileError, read_records

# An exchange lasts at most a quarter of an hour: with an hour more on either side, no begin or end of it is left out.
_MARGIN: Final = 3_600_000_000


def tenants_of(vault: Vault, keep: Filter) -> Iterator[Iterator[Placed]]:
    """Yield the records of each tenant that `keep` may want, in order. Each must be read before the next.

    What was pruned is left out. Memory: a kilobyte for each file that may be wanted. Raises DamagedArchiveError for a manifest that is
    missing or a file that is not what was archived, SourceDiffersError, OSError.
    """
    removed, files = set[tuple[int, str]](), list[tuple[str, int, Content]]()
    for number in vault.all_numbers():
        manifest = vault.read(number).manifest
        removed |= {(each.number, each.tenant) for each in manifest.removed}
        files += [(each.tenant, number, each.jsonl) for each in manifest.files if _may_hold(each, keep)]
    kept = sorted(
        (tenant, number, each.path, each) for tenant, number, each in files if (number, tenant) not in removed
    )
    for _, group in groupby(kept, key=lambda each: each[0]):
        yield (each for *_, content in list(group) for each in _file(vault, content))


def _may_hold(files: TenantFiles, keep: Filter) -> bool:
    if keep.tenants and files.tenant not in keep.tenants:
        return False
    return (keep.since is None or files.last_time >= keep.since - _MARGIN) and (
        keep.until is None or files.first_time < keep.until + _MARGIN
    )


def _file(vault: Vault, content: Content) -> Iterator[Placed]:
    report = Report()
    if not is_whole(vault.root, content, report.add):
        raise DamagedArchiveError(report.findings[0].message)
    try:
        yield from read_records(vault.root / content.path)
    except DamagedFileError as error:
        raise DamagedArchiveError(str(error)) from error
