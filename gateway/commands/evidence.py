"""`caveat evidence`: a pack of evidence about one tenant and one period, or the check of one."""

from __future__ import annotations

import re
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Final

import click
from tqdm import tqdm

from classifiers.manifest import ManifestError
from gateway.audit.appearing import appearing
from gateway.audit.export_row import rfc3339
from gateway.audit.export_source import SourceDiffersError
from gateway.audit.files import target_of
from gateway.audit.note import MAX_NOTE_BYTES, NoteError, parse_verifier
from gateway.audit.vault_manifest import DamagedArchiveError, Vault
from gateway.audit.vault_write import now_microseconds
from gateway.commands.audit_export import Moment, cure
from gateway.commands.audit_places import (
    FOUND,
    faults_told,
    find_places,
    has_key,
    with_data_dir,
    with_redis_url,
)
from gateway.commands.options import alone, asked_settings, only_with
from gateway.errors import ConfigurationError
from gateway.evidence.events import SYSTEM
from gateway.evidence.gather import Gathered, Watch, gather
from gateway.evidence.known import read_known
from gateway.evidence.pack import MAX_BYTES, PackError, check_pack, make_pack
from gateway.evidence.reading import Sources
from gateway.evidence.types import DAY_MICROSECONDS, Period
from gateway.evidence.wording import LANGUAGES
from policies.source import SourceError

_TENANT: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")
_LAST: Final = 1 << 53  # microseconds since 1970; RFC 8785 writes no larger number exactly
_file = click.Path(dir_okay=False, path_type=Path)


class LastMoment(Moment):
    """As Moment, but a date stands for the whole of that day."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> int:
        moment = super().convert(value, param, ctx)
        try:
            date.fromisoformat(value)
        except ValueError:
            return moment
        return moment + DAY_MICROSECONDS


@click.command()
@click.option("--tenant", help="Whom the pack is about.")
@click.option(
    "--from", "since", type=Moment(), help="What began at this time or later. A date: from its first second, UTC."
)
@click.option(
    "--to",
    "until",
    type=LastMoment(),
    help="What began before this time. A date: to its last second, UTC (default: to the end of yesterday, UTC).",
)
@click.option("--out", type=_file, help="The ZIP (default: evidence-TENANT-FROM-TO.zip here).")
@click.option(
    "--language", type=click.Choice(LANGUAGES), default="en", show_default=True, help="Of headings and tables."
)
@click.option("--no-pdf", "without_pdf", is_flag=True, help="Leave the PDF out; it needs fonts on this machine.")
@click.option(
    "--archive",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="CAVEAT_ARCHIVE_DIR",
    help="An archive to read besides the log (default: `archive` in the data directory, if it is there).",
)
@click.option("--check", "pack", type=_file, help="Check this pack instead, with --pubkey; no log is needed.")
@click.option("--pubkey", type=_file, help="The key of the log's signer, from a source that you trust.")
@click.option(
    "--progress-lines", "has_lines", is_flag=True, hidden=True, help="Say how far it is in lines, for a program."
)
@with_data_dir
@with_redis_url
def command(  # noqa: PLR0913, PLR0917 - one parameter for each option
    tenant: str | None,
    since: int | None,
    until: int | None,
    out: Path | None,
    language: str,
    archive: Path | None,
    pack: Path | None,
    pubkey: Path | None,
    data_dir: Path | None,
    redis_url: str | None,
    *,
    without_pdf: bool,
    has_lines: bool,
) -> None:
    """Make a ZIP of what the log holds about a tenant. It has PDF, HTML, JSON, a proof and a signed manifest.

    Exit 1 where the log has faults or interrupted exchanges (the pack says which), or where --check finds something;
    2 where it could not run.
    """
    alone("--check", "--pubkey")
    only_with("--pubkey", "--check")
    with faults_told():
        if pack is not None:
            sys.exit(_check(pack, pubkey))
        now = now_microseconds()
        tenant, period = _asked(tenant, since, until, now)
        places = find_places(data_dir, redis_url)
        sources = Sources(places.data, places.redis_url, _archive(places.data, archive))
        target = _target(out, tenant, period)
        gathered = _gathered(sources, tenant, period, has_lines=has_lines)
        data = make_pack(gathered, language, has_pdf=not without_pdf)
        with appearing(target) as file:
            file.write(data)
    if not gathered.evidence.counts.decisions and not has_key(places.data, tenant):
        words = "the period has no decision of it, and no key is its own"
        click.echo(f"--tenant: found `{tenant}`; {words}: is the name right?", err=True)
    click.echo(f"{gathered.evidence.counts.decisions} decisions in {target} ({len(data)} bytes)", err=True)
    if period.until > now:
        click.echo(f"the period ends at {rfc3339(period.until)}: what is still to come is not in the pack", err=True)
    _tell_shortcomings(gathered)
    if not gathered.evidence.verification.is_whole:
        sys.exit(FOUND)


def _asked(tenant: str | None, since: int | None, until: int | None, now: int) -> tuple[str, Period]:
    """Without `until`: to the end of the last day that is over, UTC. Raises ConfigurationError."""
    if tenant is None or since is None:
        raise ConfigurationError("expected --tenant and --from, or --check with a pack")
    if not _TENANT.fullmatch(tenant) or tenant == SYSTEM:
        raise ConfigurationError("--tenant: expected letters, digits, `.`, `_` and `-`, at most 64")
    end = now - now % DAY_MICROSECONDS if until is None else until
    if end > _LAST:
        raise ConfigurationError(f"--to: expected a time before {rfc3339(_LAST)}")
    if since < end:
        return tenant, Period(since, end)
    found = f"found {rfc3339(since)} and {rfc3339(end)}"
    if until is None:
        raise ConfigurationError(
            f"--from and --to: {found}, which is the end of yesterday (UTC); expected a period that begins before it "
            "ends: give --to for a day that is not over"
        )
    raise ConfigurationError(f"--from and --to: {found}, expected a period that begins before it ends")


def _target(out: Path | None, tenant: str, period: Period) -> Path:
    """Return where the pack goes. Raises ConfigurationError where there is no such directory, OSError."""
    target = out or Path(f"evidence-{tenant}-{_day(period.since)}-{_day(period.until - 1)}.zip")
    if not target.absolute().parent.is_dir():
        raise ConfigurationError(f"--out: found no directory `{target.parent}`, expected one to write the pack into")
    target_of(target)  # what it refuses is told before all is gathered
    return target


def _gathered(sources: Sources, tenant: str, period: Period, *, has_lines: bool) -> Gathered:
    """Gather with a bar. Ends the command with 1 where the log is not what was written."""
    try:
        known = read_known(asked_settings().model_copy(update={"data_dir": sources.data}))
        if has_lines:
            return gather(sources, known, tenant, period, _lines())
        with tqdm(unit=" records", unit_scale=True, disable=None, leave=False) as bar:

            def total(count: int) -> None:
                bar.reset(count)

            def advance(count: int) -> None:
                bar.update(count)

            return gather(sources, known, tenant, period, Watch(total, advance))
    except (SourceError, ManifestError) as error:
        raise ConfigurationError(str(error)) from error
    except (SourceDiffersError, DamagedArchiveError) as error:
        click.echo(f"no pack was made: {error}; run `{cure(error)}`", err=True)
        sys.exit(FOUND)


def _tell_shortcomings(gathered: Gathered) -> None:
    """Say what the pack cannot prove, and which command tells more."""
    found = gathered.evidence.verification
    if gathered.keys is None:
        click.echo("the log's signing key is not at hand, so the pack is not signed", err=True)
    if found.archive_faults:
        click.echo(f"the archive: {found.archive_faults} faults; run `caveat audit archive verify`", err=True)
    if found.faults or found.interrupted:
        words = f"{found.faults} faults, {found.interrupted} interrupted exchanges"
        click.echo(f"the log: {words}; run `caveat audit verify`", err=True)


def _lines() -> Watch:
    """Lines of `done total` on standard output, at most ten a second."""
    state = {"total": 0, "done": 0, "told": 0.0}

    def total(count: int) -> None:
        state["total"] = count

    def advance(count: int) -> None:
        state["done"] += count
        if time.monotonic() - state["told"] > 0.1:  # noqa: PLR2004 - ten a second
            state["told"] = time.monotonic()
            click.echo(f"{state['done']} {state['total']}")

    return Watch(total, advance)


def _archive(data: Path, named: Path | None) -> Path | None:
    """Return the archive, if an hour is in it. Raises ConfigurationError for one that was named and is not there."""
    chosen = named or data / "archive"
    if Vault(chosen).is_begun():
        return chosen
    if named is not None and not Vault(chosen).exists():
        raise ConfigurationError(f"no archive at `{named}`")
    return None


def _check(pack: Path, pubkey: Path | None) -> int:
    """Check a pack; return the exit code. Raises ConfigurationError, OSError."""
    if pubkey is None:
        raise ConfigurationError("--check: expected --pubkey with the key of the log's signer, from a source you trust")
    if pack.stat().st_size > MAX_BYTES:
        raise ConfigurationError(f"{pack}: too large for a pack")
    try:
        verifier = parse_verifier(pubkey.read_bytes()[:MAX_NOTE_BYTES].decode("ascii"))
    except UnicodeDecodeError:
        raise ConfigurationError(f"{pubkey}: found other bytes than ASCII, expected a verifier key") from None
    except NoteError as error:
        raise ConfigurationError(f"{pubkey}: {error}") from None
    try:
        found = check_pack(pack.read_bytes(), [verifier])
    except PackError as error:
        click.echo(f"not proved: {error}")
        return FOUND
    click.echo(f"{found.files} files about the tenant {found.tenant}, {rfc3339(found.since)} to {rfc3339(found.until)}")
    click.echo(f"{found.proved} records of the sample are in the signed log")
    click.echo(f"proved: signed by {found.signed_by}")
    return 0


def _day(microseconds: int) -> str:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=microseconds)).date().isoformat()
