"""`caveat audit archive`, `hold` and `prune`: the log in files that prove themselves, and what may be deleted when."""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import click
from tqdm import tqdm

from classifiers.manifest import ManifestError
from gateway.audit.change import record_change
from gateway.audit.content_open import archive_directory
from gateway.audit.export_source import SourceDiffersError
from gateway.audit.findings import Report, Severity
from gateway.audit.hold import TENANT, Hold, read_holds, write_holds
from gateway.audit.hold_shared import known_holds, share_hold, share_lift
from gateway.audit.keyring import read_changes, relatives
from gateway.audit.note import VARIABLE, Verifier, load_signer, open_note, own_verifier, parse_verifier
from gateway.audit.vault_manifest import DamagedArchiveError, OpenNote, Pin, Sign, Vault
from gateway.audit.vault_prune import Retention, prune
from gateway.audit.vault_trim import Trimmed, trim
from gateway.audit.vault_verify import read_pin, verify_vault
from gateway.audit.vault_write import Order, archive_log, now_microseconds
from gateway.commands.audit_export import Moment
from gateway.commands.audit_places import (
    FOUND,
    Places,
    faults_told,
    find_places,
    has_key,
    open_redis,
    with_data_dir,
    with_json,
    with_redis_url,
)
from gateway.commands.options import asked_settings, typed
from gateway.errors import ConfigurationError
from gateway.folders import own_manifests, policy_dirs
from gateway.http.keys import KeyStore
from gateway.redis.clock import earlier
from gateway.redis.connect import UNREACHABLE
from gateway.redis.full import silence
from gateway.types import Json
from policies.loader import build, snapshot
from policies.source import SourceError

GRACE: Final = 300_000_000  # microseconds: what is written in an hour's last moment is on disk and in Redis by then


with_dir: Final = click.option(
    "--dir",
    "directory",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="CAVEAT_ARCHIVE_DIR",
    help="Where the archive is (default: `archive` in the data directory).",
)


@click.group(name="archive", invoke_without_command=True)
@with_dir
@click.option("--until", type=Moment(), help="Archive the hours that ended by this time (default: five minutes ago).")
@click.option(
    "--trim", "is_trimming", is_flag=True, help="Then delete from Redis what is archived, proved, not on hold."
)
@click.option("--accept-gaps", is_flag=True, help="Go on where records are gone for good; the manifest says so.")
@with_data_dir
@with_redis_url
@with_json
@click.pass_context
def archive(  # noqa: PLR0913, PLR0917 - one parameter for each option
    ctx: click.Context,
    directory: Path | None,
    until: int | None,
    is_trimming: bool,
    accept_gaps: bool,
    data_dir: Path | None,
    redis_url: str | None,
    as_json: bool,
) -> None:
    """Bring finished hours into the archive. Exit 1 where the log is not what was written, 2 where it cannot run."""
    if ctx.invoked_subcommand is not None:
        if early := typed():
            raise click.UsageError(f"{early[0]}: found before `{ctx.invoked_subcommand}`, expected behind it")
        return
    now = now_microseconds()
    with faults_told(), _damage_told(), ExitStack() as stack:
        places = find_places(data_dir, redis_url)
        if is_trimming and places.redis_url is None:
            raise ConfigurationError("--trim: found no Redis to trim, expected --redis-url or a gateway that runs")
        vault = _vault(places.data, directory)
        stack.enter_context(vault.locked())
        redis = None if places.redis_url is None else stack.enter_context(open_redis(places.redis_url))
        order = Order(now - GRACE if until is None else until, now, _signer(places.data), accept_gaps)
        with tqdm(unit=" records", unit_scale=True, disable=None, leave=False) as bar:

            def advance(count: int) -> None:
                bar.update(count)

            done = archive_log(vault, places.data, redis, order, advance)
        trimmed = Trimmed(Report())
        if is_trimming and places.redis_url is not None:
            trimmed = trim(vault, places.redis_url, frozenset(_holds(places, directory)))
    findings = [*done.report.findings, *trimmed.report.findings]
    if as_json:
        counts = {"manifests": done.manifests, "records": done.records, "files": done.files, "bytes": done.bytes}
        told = {**counts, "trimmed": trimmed.entries, "newest": done.pin.model_dump()}
        click.echo(json.dumps({**told, "findings": [asdict(each) for each in findings]}, indent=1))
    else:
        for each in findings:
            click.echo(f"{each.severity.value}: {each.kind}: {each.writer}: {each.message}")
        click.echo(f"{done.records} records of {done.manifests} hours archived, {trimmed.entries} trimmed from Redis")
        newest = (
            f"{done.pin.number} {done.pin.sha256}" if done.pin.number else "none yet: no hour with records has ended"
        )
        click.echo(f"newest manifest: {newest}")
    sys.exit(FOUND if findings else 0)


@archive.command(name="verify")
@with_dir
@click.option("--pubkey", type=click.Path(dir_okay=False, path_type=Path), help="The verifier key of who signs.")
@click.option("--pin", type=click.Path(dir_okay=False, path_type=Path), help="A copy of `latest.json` kept elsewhere.")
@with_data_dir
@with_json
def verify_archive(
    directory: Path | None, pubkey: Path | None, pin: Path | None, data_dir: Path | None, *, as_json: bool
) -> None:
    """Prove the archive. Exit 1 for any fault, 2 when there is none or it cannot be read. Needs no log beside it."""
    with faults_told(), _damage_told():
        vault = Vault(directory) if directory is not None else _vault(find_places(data_dir, "none").data, None)
        if not vault.exists():
            raise ConfigurationError(f"no archive at `{vault.root}`")
        pinned = _pin(pin)
        if not vault.is_begun() and pinned is None:
            raise ConfigurationError(f"the archive at `{vault.root}` has no manifest yet: there is nothing to prove")
        data = asked_settings().data_dir if data_dir is None else data_dir
        verifier = _verifier(pubkey, data)
        with tqdm(unit=" records", unit_scale=True, disable=None, leave=False) as bar:

            def advance(count: int) -> None:
                bar.update(count)

            report = verify_vault(vault, _opener(verifier, data), pinned, advance)
    faults = report.total(Severity.FAULT)
    if as_json:
        told = {"ok": not faults, "writers": report.writers, "records": report.records["archive"], "faults": faults}
        click.echo(json.dumps({**told, "findings": [asdict(each) for each in report.findings]}, indent=1))
    else:
        for each in report.findings:
            click.echo(f"{each.severity.value}: {each.kind}: {each.message}")
        words = f"{faults} faults" if faults else "the archive is whole"
        click.echo(f"{words}: {report.writers} writers, {report.records['archive']} records")
    sys.exit(report.exit_code)


@click.group(name="hold")
def hold() -> None:
    """Place, lift and list legal holds. Nothing of a tenant on hold is pruned, nor trimmed from Redis."""


@hold.command(name="add")
@click.argument("tenant")
@click.option("--reason", required=True, help="Why: a matter's number, say. It stands in the log.")
@with_dir
@with_data_dir
@with_redis_url
def add_hold(tenant: str, reason: str, directory: Path | None, data_dir: Path | None, redis_url: str | None) -> None:
    """Hold all that is there of a tenant."""
    with faults_told(), _damage_told():
        places = find_places(data_dir, redis_url)
        holders = _holders(places.data, directory)
        with _all_locked(holders):
            if not 0 < len(reason) <= 500:  # noqa: PLR2004 - as the file has it
                raise ConfigurationError("--reason: expected one of at most 500 characters")
            if not TENANT.fullmatch(tenant):
                raise ConfigurationError(
                    "TENANT: expected letters, digits, `.`, `_` and `-`, at most 64, as keys have it"
                )
            _record(places, "hold.add", tenant, {"reason": reason})
            hold = Hold(tenant=tenant, reason=reason, since=now_microseconds())
            for each in holders:
                write_holds(each.root, read_holds(each.root) | {tenant: hold})
            _shared(lambda: share_hold(places.redis_url, hold))
    click.echo(f"{tenant} is on hold")
    with suppress(ConfigurationError, OSError):  # it is placed, whatever the file of keys says
        if not has_key(places.data, tenant):
            click.echo(f"no key is of the tenant `{tenant}`: is the name right?", err=True)


@hold.command(name="remove")
@click.argument("tenant")
@with_dir
@with_data_dir
@with_redis_url
def remove_hold(tenant: str, directory: Path | None, data_dir: Path | None, redis_url: str | None) -> None:
    """End a hold. Exit 1 when there is none."""
    with faults_told(), _damage_told():
        places = find_places(data_dir, redis_url)
        holders = _holders(places.data, directory)
        with _all_locked(holders):
            holds = _holds(places, directory)
            if tenant in holds:
                _record(places, "hold.remove", tenant, {})
                for vault in holders:
                    kept = read_holds(vault.root)
                    write_holds(vault.root, {name: each for name, each in kept.items() if name != tenant})
                _shared(lambda: share_lift(places.redis_url, holds[tenant], now_microseconds()))
    if tenant not in holds:
        click.echo(f"{tenant} is not on hold", err=True)
        sys.exit(FOUND)
    click.echo(f"{tenant} is no longer on hold")


@hold.command(name="list")
@with_dir
@with_data_dir
@with_json
def list_holds(directory: Path | None, data_dir: Path | None, *, as_json: bool) -> None:
    """Show who is on hold, since when and why."""
    with faults_told():
        holds = _holds(find_places(data_dir, None), directory)
    if as_json:
        click.echo(json.dumps([each.model_dump() for each in holds.values()], indent=1))
        return
    for each in holds.values():
        since = datetime.fromtimestamp(each.since / 1e6, UTC).isoformat(timespec="seconds")
        click.echo(f"{each.tenant}  since {since}  {json.dumps(each.reason)}")


@click.command(name="prune")
@with_dir
@click.option("--older-than", "days", type=click.IntRange(min=1), help="Delete nothing younger than this many days.")
@click.option(
    "--floor", "floors", multiple=True, help="A tenant whose records stay at least 183 days. Repeat for more."
)
@with_data_dir
@with_redis_url
def prune_archive(
    directory: Path | None, days: int | None, floors: tuple[str, ...], data_dir: Path | None, redis_url: str | None
) -> None:
    """Delete archived hours past their retention. The tenant's policies say it (`audit: retention_days`, 400 by default)."""
    with faults_told(), _damage_told():
        places = find_places(data_dir, redis_url)
        vault = _vault(places.data, directory)
        retention = Retention(_retention(places.data), floors=frozenset(floors), at_least=days or 0)
        with vault.locked():
            held, now = frozenset(_holds(places, directory)), earlier(places.redis_url, time.time())
            vault.give_up_spare()
            _record(places, "prune", "-", {"older_than_days": days, "held": list[Json](sorted(held))})
            done = prune(vault, retention, held, now=int(now * 1e6), sign=_signer(places.data))
    for tenant in sorted(done.held):
        click.echo(f"{tenant} is on hold: nothing of it was deleted")
    click.echo(f"{len(done.removed)} hours deleted, {done.bytes} bytes; hashes and manifests stay")


def _shared(share: Callable[[], None]) -> None:
    """Raises ConfigurationError."""
    try:
        share()
    except UNREACHABLE as error:
        words = "this is on the log and holds here, and other gateways do not know of it: do it again"
        raise ConfigurationError(f"{silence(error)}; {words}") from error


def _vault(data: Path, directory: Path | None) -> Vault:
    return Vault(data / "archive" if directory is None else directory)


def _holders(data: Path, directory: Path | None) -> list[Vault]:
    """Return the archives whose holds count: the one that gateways and the desk look at, and the one that `--dir` names.

    A hold stands in each of them and holds by any: texts and archived hours are deleted by different hands.
    """
    named = (archive_directory(data), _vault(data, directory).root)
    return [Vault(root) for root in {path.resolve(): path for path in named}.values()]


def _holds(places: Places, directory: Path | None) -> dict[str, Hold]:
    """Return all holds that count. Raises ConfigurationError for what is damaged, HoldsAwayError, OSError."""
    known = [known_holds(vault.root, places.redis_url) for vault in _holders(places.data, directory)]
    return {tenant: hold for holds in known for tenant, hold in holds.items()}


@contextmanager
def _all_locked(holders: list[Vault]) -> Iterator[None]:
    """Raises ConfigurationError."""
    with ExitStack() as stack:
        for vault in holders:
            stack.enter_context(vault.locked())
        yield


def _retention(data: Path) -> dict[str, int]:
    """Return for each tenant the longest retention of the policies that its keys name, revoked ones too.

    Raises ConfigurationError when a policy or the keys cannot be read: then nothing may be deleted.
    """
    settings = asked_settings()
    try:
        library = build(
            snapshot([home.resolve() for home in policy_dirs(settings)]),
            own_manifests(settings),
        )
    except (SourceError, ManifestError) as error:
        raise ConfigurationError(str(error)) from error
    keys, days = KeyStore(data), dict[str, int]()
    keys.load()
    for key in keys.stored():
        policy = library.policies.get(key.policy)
        if policy is None:
            raise ConfigurationError(f"key `{key.id}` names the policy `{key.policy}`, which is not there")
        days[key.tenant] = max(days.get(key.tenant, 0), policy.audit.retention_days)
    return days


def _record(places: Places, kind: str, tenant: str, fields: dict[str, Json]) -> None:
    """Put on the log what is about to be done. Raises ConfigurationError where it cannot."""
    record_change(places.data, places.redis_url, asked_settings().spool_bytes, kind, tenant, fields)


def _signer(data: Path) -> Sign | None:
    signer = load_signer(data, os.environ.get(VARIABLE))
    return None if signer is None else signer.sign


def _verifier(pubkey: Path | None, data: Path) -> Verifier | None:
    if pubkey is not None:
        try:
            return parse_verifier(pubkey.read_text("utf-8"))
        except ValueError as error:
            raise ConfigurationError(f"{pubkey}: {error}") from None
    return own_verifier(data, os.environ.get(VARIABLE))


def _pin(path: Path | None) -> Pin | None:
    try:
        return None if path is None else read_pin(path)
    except ValueError:
        raise ConfigurationError(f"{path}: expected a copy of an archive's `latest.json`") from None


def _opener(verifier: Verifier | None, data: Path) -> OpenNote | None:
    """Open notes of `verifier` and of the keys before and after it: old manifests keep the signature of their time."""
    if verifier is None:
        return None
    known = relatives([verifier], read_changes(data))
    return lambda note: open_note(note, known)


@contextmanager
def _damage_told() -> Iterator[None]:
    """Say what is damaged, and exit 1."""
    try:
        yield
    except (DamagedArchiveError, SourceDiffersError) as error:
        click.echo(f"{error}; run `caveat audit archive verify`", err=True)
        sys.exit(FOUND)
