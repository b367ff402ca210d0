"""What is kept and for how long: legal holds, the archive, stored texts and their erasure. Blocking.

INVARIANT: `append` has the record before a hold is placed or lifted, and nothing of a tenant on hold is erased.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from gateway.audit.base import Record
from gateway.audit.content import Append, ContentPlace, Erased, Erasure, Stored, erase, list_subject, reached
from gateway.audit.content_seal import Sealer
from gateway.audit.content_store import Taken
from gateway.audit.findings import Report
from gateway.audit.hold import TENANT, Hold, read_holds, write_holds
from gateway.audit.hold_shared import known_holds, share_hold, share_lift
from gateway.audit.keyring import read_changes, relatives
from gateway.audit.note import VARIABLE, open_note, own_verifier
from gateway.audit.vault_check import check_files
from gateway.audit.vault_manifest import DamagedArchiveError, Manifest, OpenNote, Vault, note_text
from gateway.audit.vault_verify import verify_vault
from gateway.audit.vault_write import now_microseconds
from gateway.dashboard.i18n import N_, said
from gateway.dashboard.jobs import Progress
from gateway.dashboard.ledger import Ledger, told
from gateway.errors import BadRequest, CaveatError, NotFound
from gateway.ids import new_id
from gateway.redis.connect import UNREACHABLE

MAX_REASON: Final = 500
MAX_NAME: Final = 200


class HoldUnshared(CaveatError):
    """A hold was placed or lifted in this archive, and Redis, through which all others learn of it, did not take it."""

    status = 503
    kind = "service_unavailable"
    code = "hold_unshared"


@dataclass(frozen=True, slots=True)
class ManifestRow:
    """One manifest of the archive. `records`, `bytes`: None for who may not see volumes; `pruned`: files that it says are deleted."""

    number: int
    hour: str
    written: float
    tenants: tuple[str, ...]
    records: int | None
    bytes: int | None
    pruned: int
    sha256: str
    fault: str = ""


class Keeping:
    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    # --- legal holds

    def holds(self) -> dict[str, Hold]:
        """Raises ConfigurationError for what is damaged, HoldsAwayError, OSError."""
        return known_holds(self._ledger.archive, self._ledger.redis_url)

    def place_hold(self, tenant: str, reason: str, by: str, append: Append) -> None:
        """Raises BadRequest, ConfigurationError, AuditUnavailable, HoldUnshared, OSError."""
        if not 0 < len(reason) <= MAX_REASON or not 0 < len(tenant) <= MAX_NAME:
            raise BadRequest(said(N_("expected a tenant and a reason of at most {most} characters"), most=MAX_REASON))
        if not TENANT.fullmatch(tenant):
            raise BadRequest(N_("`tenant`: expected letters, digits, `.`, `_` and `-`, at most 64, as keys have it"))
        vault = Vault(self._ledger.archive)
        with vault.locked():
            holds = read_holds(vault.root)
            append(Record("hold.add", new_id(), tenant, {"reason": reason, "by": by, "via": "desk"}))
            hold = Hold(tenant=tenant, reason=reason, since=now_microseconds())
            write_holds(vault.root, holds | {tenant: hold})
            _shared(lambda: share_hold(self._ledger.redis_url, hold))

    def lift_hold(self, tenant: str, reason: str, by: str, append: Append) -> None:
        """Raises NotFound, BadRequest, ConfigurationError, AuditUnavailable, HoldUnshared, OSError."""
        if not 0 < len(reason) <= MAX_REASON:
            raise BadRequest(said(N_("expected a reason of at most {most} characters"), most=MAX_REASON))
        vault = Vault(self._ledger.archive)
        with vault.locked():
            hold = self.holds().get(tenant)
            if hold is None:
                raise NotFound(N_("this tenant is not on hold"))
            append(Record("hold.remove", new_id(), tenant, {"reason": reason, "by": by, "via": "desk"}))
            kept = read_holds(vault.root)
            write_holds(vault.root, {name: each for name, each in kept.items() if name != tenant})
            _shared(lambda: share_lift(self._ledger.redis_url, hold, now_microseconds()))

    # --- the archive

    def manifests(self, limit: int) -> tuple[list[ManifestRow], int]:
        """Return the newest manifests, newest first, and how many there are. Raises OSError."""
        vault = Vault(self._ledger.archive)
        numbers = vault.numbers() if vault.exists() else []
        return [self._row(vault, number) for number in reversed(numbers[-limit:])], len(numbers)

    def tenants_of(self, number: int) -> frozenset[str]:
        """Return whose records a manifest names. Raises NotFound."""
        return frozenset(each.tenant for each in self._manifest(Vault(self._ledger.archive), number).files)

    def verify_archive(self, number: int | None, progress: Progress) -> dict[str, Any]:
        """Prove one manifest with its files, or the whole archive; return what was found, as JSON. Raises NotFound."""
        vault = Vault(self._ledger.archive)
        if not vault.exists():
            raise NotFound(N_("there is no archive yet"))
        if number is None:
            return told(verify_vault(vault, self._opener(), None, progress.on))
        report, manifest = Report(), self._manifest(vault, number)
        if (opener := self._opener()) is not None:
            self._check_note(vault, number, opener)
        removed = frozenset((e.number, e.tenant) for n in vault.numbers() for e in vault.read(n).manifest.removed)
        report.records["archive"] = check_files(vault.root, manifest, removed, report.add)
        return told(report)

    def _check_note(self, vault: Vault, number: int, opener: OpenNote) -> None:
        """Raises ValueError where the manifest's note is not signed by a key of this log."""
        data = (vault.root / "manifests" / f"{number:012d}.json").read_bytes()
        if opener(vault.read(number).note) != note_text(number, data):
            raise ValueError(f"manifest {number}: its note is about another manifest")

    def _opener(self) -> OpenNote | None:
        own = own_verifier(self._ledger.data, self._ledger.env.get(VARIABLE))
        if own is None:
            return None
        known = relatives([own], read_changes(self._ledger.data))
        return lambda note: open_note(note, known)

    def _manifest(self, vault: Vault, number: int) -> Manifest:
        if number not in vault.numbers():
            raise NotFound(N_("there is no such manifest"))
        return vault.read(number).manifest

    def _row(self, vault: Vault, number: int) -> ManifestRow:
        try:
            stored = vault.read(number)
        except (DamagedArchiveError, OSError) as error:
            return ManifestRow(number, "", 0, (), 0, 0, 0, "", f"{error}")
        manifest = stored.manifest
        return ManifestRow(
            number,
            manifest.hour,
            manifest.written / 1e6,
            tuple(each.tenant for each in manifest.files),
            sum(each.records for each in manifest.files),
            sum(each.jsonl.bytes + each.parquet.bytes for each in manifest.files),
            len(manifest.removed),
            stored.pin.sha256,
        )

    # --- stored texts

    def stored(self, tenant: str, user: str) -> list[Stored]:
        """Raises content.FAULTS, ConfigurationError."""
        return list_subject(self._place(), tenant, user)

    def reached(self, erasure: Erasure) -> Taken:
        """Raises content.FAULTS, ConfigurationError."""
        return reached(self._place(), erasure)

    def erase(self, erasure: Erasure, append: Append) -> Erased:
        """Raises ContentHeldError, AuditUnavailable, content.FAULTS, ConfigurationError."""
        return erase(self._place(), erasure, append)

    def _place(self) -> ContentPlace:
        ledger = self._ledger
        return ContentPlace(ledger.data, ledger.redis_url, Sealer(ledger.master_key()), lambda: frozenset(self.holds()))


def _shared(share: Callable[[], None]) -> None:
    """Raises HoldUnshared."""
    try:
        share()
    except UNREACHABLE as error:
        raise HoldUnshared(
            "the change is on the log and holds here alone: make it again when Redis takes it"
        ) from error
