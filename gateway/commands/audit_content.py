"""`caveat audit erase`, `stored`, `shred` and `show --content`: stored texts, read with a reason and forgotten for good."""

from __future__ import annotations

import json
import os
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Final, NoReturn

import click

from gateway.audit.base import Record
from gateway.audit.browse import find
from gateway.audit.change import record_change
from gateway.audit.content import (
    Append,
    ContentHeldError,
    ContentPlace,
    Erased,
    Erasure,
    Part,
    State,
    bury_again,
    erase,
    known_tombstones,
    list_subject,
    reached,
    read_content,
    shred_expired,
)
from gateway.audit.content_check import NamedTexts, check_content
from gateway.audit.content_open import archive_directory
from gateway.audit.content_seal import Sealer
from gateway.audit.content_tombstone import (
    Tombstone,
    TombstoneDamagedError,
    prepare,
    read_kept,
    write_tombstones,
)
from gateway.audit.content_witness import witness_of
from gateway.audit.findings import Report
from gateway.audit.fingerprint import load_master_key
from gateway.audit.hold import TENANT
from gateway.audit.hold_shared import known_holds
from gateway.audit.note import Verifier
from gateway.audit.read import parse
from gateway.commands.audit_places import (
    COULD_NOT_RUN,
    FOUND,
    PLACES,
    Places,
    faults_told,
    find_places,
    open_redis,
    with_data_dir,
    with_json,
    with_redis_url,
)
from gateway.commands.options import alone, asked_settings
from gateway.errors import AuditUnavailable, ConfigurationError

MAX_REASON: Final = 500
_VARIABLE: Final = "CAVEAT_AUDIT_KEY"
_NO_ROOM: Final = frozenset({"SQLITE_FULL", "SQLITE_IOERR_SHMSIZE"})
_BEGUN: Final = "the erasure has begun and is not done: run this again, or a gateway on this data directory finishes it"
_AWAY: Final = "Redis did not take the erasure: it is away or full. A gateway deletes its copy there as soon as it can"
_file: Final = click.Path(dir_okay=False, path_type=Path)


@click.command(name="erase")
@click.option("--tenant", help="Whose. Alone: everything that is stored of this tenant.")
@click.option(
    "--subject", help="The end user, as the `user` field of the requests named them; `-` reads it from stdin."
)
@click.option("--request", "request", metavar="ID", help="One decision id.")
@click.option("--reason", default="", help="Why: a case number, say. It stands in the log.")
@click.option("--out", type=_file, help="Append the tombstone to this file, to be kept where no backup overwrites it.")
@click.option("--again", type=_file, help="Apply the tombstones of such a file once more, after a backup came back.")
@click.option("--yes", "is_sure", is_flag=True, help="Do not ask.")
@with_data_dir
@with_redis_url
@with_json
def erase_command(  # noqa: PLR0913, PLR0917 - one parameter for each option
    tenant: str | None,
    subject: str | None,
    request: str | None,
    reason: str,
    out: Path | None,
    again: Path | None,
    is_sure: bool,
    data_dir: Path | None,
    redis_url: str | None,
    as_json: bool,
) -> None:
    """Make stored texts unreadable for good. Whose: a data subject's, a request's or a tenant's. The log stays whole.

    Exit 1 where there is no such request or the tenant is under a legal hold, 2 where it could not be done everywhere.
    """
    alone("--again", "--yes", *PLACES)
    with content_faults_told():
        places = find_places(data_dir, redis_url)
        place = _place(places)
        if again is not None:
            _again(places, place, again)
            return
        erasure = _erasure(places, (tenant, subject, request), reason)
        what = _reach(place, erasure)
        if not is_sure:
            _ask(f"Erase {what}?")
        done = _erased(places, place, erasure, out)
    told = {
        "erasure": done.tombstone.id,
        "scope": done.tombstone.scope,
        "tenant": erasure.tenant,
        "texts": done.texts,
        "requests": done.requests,
        "keys": done.keys,
        "waits_for_redis": done.waits_for_redis,
        "lingers": done.lingers,
    }
    click.echo(json.dumps(told) if as_json else _told(told))
    _stop_unless_gone(done)


@click.command(name="stored")
@click.option("--tenant", required=True, help="Whose.")
@click.option("--subject", required=True, help="The end user, as the `user` field named them; `-` reads it from stdin.")
@with_data_dir
@with_redis_url
@with_json
def stored_command(tenant: str, subject: str, data_dir: Path | None, redis_url: str | None, *, as_json: bool) -> None:
    """List what is stored of a data subject, without the texts. Exit 1 when there is nothing."""
    with content_faults_told():
        places = find_places(data_dir, redis_url)
        place, word = _place(places), _word(subject)
        record_change(*_log(places), "admin.read", _named(tenant), {"what": "content.list"})
        rows = list_subject(place, tenant, word)
    for row in rows:
        made = datetime.fromtimestamp(row.created / 1e6, UTC).isoformat(timespec="seconds")
        until = datetime.fromtimestamp(row.until, UTC).date().isoformat()
        told = {"id": row.id, "field": row.field, "created": made, "until": until, "bytes": row.bytes}
        click.echo(json.dumps(told) if as_json else "  ".join(str(value) for value in told.values()))
    if not rows:
        _stop("nothing is stored of this data subject", FOUND)


@click.command(name="shred")
@click.option(
    "--expired", "is_expired", is_flag=True, required=True, help="What is past its policy's `retention_days`."
)
@with_data_dir
@with_redis_url
@with_json
def shred_command(data_dir: Path | None, redis_url: str | None, *, is_expired: bool, as_json: bool) -> None:  # noqa: ARG001 - required, so that nobody shreds by a bare word
    """Delete texts whose time is over. A gateway does it by itself every hour. Tenants under a legal hold keep theirs."""
    with content_faults_told():
        places = find_places(data_dir, redis_url)
        done = shred_expired(_place(places), _recording(places))
    click.echo(json.dumps(done) if as_json else "\n".join(f"{tenant}: {count} texts" for tenant, count in done.items()))


def show_content(places: Places, identity: str, records: Sequence[bytes], reason: str, *, as_json: bool) -> None:
    """Print the stored texts of one decision, after the log has who reads them and why."""
    with content_faults_told():
        if not 0 < len(reason) <= MAX_REASON:
            raise ConfigurationError(
                f"--content: expected --reason with at most {MAX_REASON} characters; the log keeps it"
            )
        place = _place(places)
        tenant = parse(records[0])["tenant"]
        record_change(
            *_log(places), "admin.read", tenant, {"what": "content.read", "decision": identity, "reason": reason}
        )
        parts = read_content(place, records)
    for part in parts:
        click.echo(json.dumps(_as_json(part), ensure_ascii=False) if as_json else _in_words(part))
    if not parts:
        _stop("no text was stored with this decision", FOUND)


def check_stored(places: Places, named: NamedTexts, report: Report, verifier: Verifier | None) -> None:
    """Hold what the log says of stored texts against what lies there, for `verify`."""
    witness = witness_of(archive_directory(places.data), places.data, os.environ, verifier)
    with content_faults_told():
        count = check_content(places.data, places.redis_url, named, report.add, witness)
    if count:
        report.records["content"] = count


@contextmanager
def content_faults_told() -> Iterator[None]:
    """Say what stands in the way, and exit 2."""
    with faults_told():
        try:
            yield
        except sqlite3.Error as error:
            name = getattr(error, "sqlite_errorname", type(error).__name__)
            cure = ", the disk of the data directory has no room: make some, and run this again" * (name in _NO_ROOM)
            raise ConfigurationError(f"the stored texts cannot be read or written: {name}{cure}") from error
        except (TombstoneDamagedError, AuditUnavailable) as error:
            raise ConfigurationError(str(error)) from error


def _place(places: Places) -> ContentPlace:
    """Raises ConfigurationError where the master key is not here: a new one would open nothing and find nobody."""
    configured = os.environ.get(_VARIABLE)
    if not configured and not (places.data / "audit.key").exists():
        raise ConfigurationError(f"found no `audit.key` in `{places.data}`, expected it or {_VARIABLE}")
    archive = archive_directory(places.data)
    sealer = Sealer(load_master_key(places.data, configured))
    return ContentPlace(
        places.data, places.redis_url, sealer, lambda: frozenset(known_holds(archive, places.redis_url))
    )


def _log(places: Places) -> tuple[Path, str | None, int]:
    return places.data, places.redis_url, asked_settings().spool_bytes


def _recording(places: Places) -> Append:
    def append(record: Record) -> None:
        record_change(*_log(places), record.type, record.tenant, record.fields)

    return append


def _erasure(places: Places, asked: tuple[str | None, str | None, str | None], reason: str) -> Erasure:
    """Raises ConfigurationError for what is not one of the three scopes."""
    tenant, subject, request = asked
    if len(reason) > MAX_REASON:
        raise ConfigurationError(f"--reason: found {len(reason)} characters, expected at most {MAX_REASON}")
    if request is not None and subject is None:
        return Erasure(_tenant_of(places, request, tenant), request=request, reason=reason)
    if tenant is None or request is not None:
        raise ConfigurationError("expected --subject USER with --tenant T, or --request ID, or --tenant T")
    return Erasure(_named(tenant), user=None if subject is None else _word(subject), reason=reason)


def _named(tenant: str) -> str:
    """Raises ConfigurationError for what no key can have: it would stand in the log as a tenant."""
    if not TENANT.fullmatch(tenant):
        raise ConfigurationError("--tenant: expected letters, digits, `.`, `_` and `-`, at most 64, as keys have it")
    return tenant


def _tenant_of(places: Places, identity: str, tenant: str | None) -> str:
    """Find whose request it was: the log knows."""
    records = find(places.data, identity)
    if not records and places.redis_url is not None:
        with open_redis(places.redis_url) as archive:
            records = find(places.data, identity, archive)
    owners = {parse(record)["tenant"] for record in records}
    if len(owners) != 1 or (tenant is not None and tenant not in owners):
        _stop("no record of this id" + ("" if tenant is None else " and tenant"), FOUND)
    return str(owners.pop())


def _reach(place: ContentPlace, erasure: Erasure) -> str:
    """Say how much would be erased."""
    seen = reached(place, erasure)
    return f"{len(seen.texts)} stored texts of {len({i for i, _ in seen.texts})} requests, {len(seen.kids)} data keys"


def _erased(places: Places, place: ContentPlace, erasure: Erasure, out: Path | None) -> Erased:
    """Erase, the tombstone in `out` first; what is begun and fails is told as that. Ends the command at a legal hold."""
    made: list[Tombstone] = []

    def keep(tombstone: Tombstone) -> None:
        made.append(tombstone)
        if out is not None:
            _keep(out, tombstone)

    if out is not None:
        _prepare(out)
    try:
        return erase(place, erasure, _recording(places), keep)
    except ContentHeldError as error:
        _stop(str(error), FOUND)
    except BaseException:
        with suppress(OSError, TombstoneDamagedError):
            if made and made[0].id in known_tombstones(place):
                click.echo(_BEGUN, err=True)
        raise


def _stop_unless_gone(done: Erased) -> None:
    """End the command where bytes of what was erased are left somewhere."""
    if done.waits_for_redis:
        _stop(_AWAY, COULD_NOT_RUN)
    if done.lingers:
        words = "the append-only file of Redis or a write-ahead log could not be written anew: run BGREWRITEAOF there"
        _stop(f"deleted, but copies linger on disk: {words}", COULD_NOT_RUN)


def _again(places: Places, place: ContentPlace, path: Path) -> None:
    try:
        tombstones = read_kept(path)
    except OSError as error:
        raise ConfigurationError(f"--again: `{path}` cannot be read: {error.strerror}") from error
    try:
        taken = bury_again(place, tombstones, _recording(places))
    except ConnectionError:
        _stop(_AWAY, COULD_NOT_RUN)
    click.echo(f"{len(taken.texts)} stored texts and {len(taken.kids)} data keys had come back, and were erased")


def _prepare(out: Path) -> None:
    """Find out before anything is erased whether its tombstone can be kept. Raises ConfigurationError."""
    try:
        prepare(out)
    except OSError as error:
        raise _unwritable(out, error) from error


def _keep(out: Path, tombstone: Tombstone) -> None:
    """Raises ConfigurationError."""
    try:
        write_tombstones(out, [tombstone])
    except OSError as error:
        raise _unwritable(out, error) from error


def _unwritable(out: Path, error: OSError) -> ConfigurationError:
    return ConfigurationError(f"--out: `{out}` cannot be written: {error.strerror}; nothing was erased")


def _word(subject: str) -> str:
    """Take the name from stdin where it should not stand in a shell's history."""
    word = sys.stdin.readline().rstrip("\n") if subject == "-" else subject
    if not word:
        raise ConfigurationError("--subject: found nothing, expected an end user")
    return word


def _ask(question: str) -> None:
    if not sys.stdin.isatty():
        raise ConfigurationError(f"{question} found no terminal to ask at, expected --yes")
    if not click.confirm(question):
        _stop("nothing was erased", FOUND)


def _stop(message: str, code: int) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(code)


def _told(done: dict[str, object]) -> str:
    return (
        "erased {texts} stored texts of {requests} requests and {keys} data keys of tenant {tenant} ({scope}); "
        "erasure {erasure}".format(**done)
    )


def _as_json(part: Part) -> dict[str, object]:
    return {
        "field": part.field,
        "state": part.state.value,
        "why": part.why,
        "until": part.until,
        "texts": [*part.texts],
    }


def _in_words(part: Part) -> str:
    if part.state is not State.READABLE:
        return f"{part.field}: {part.state.value}" + (f" ({part.why})" if part.why else "")
    lines = [f"{part.field}:"]
    for text in part.texts:
        who = " ".join(str(text[name]) for name in ("role", "choice", "channel") if name in text)
        said = (
            json.dumps(text["text"], ensure_ascii=False)
            if "text" in text
            else f"withheld: {', '.join(text['withheld'])}"
        )
        lines.append(f"  {who}: {said}")
    return "\n".join(lines)
