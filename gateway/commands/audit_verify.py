"""`caveat audit verify`: prove the log whole, prove that it extends a checkpoint, or check a proof without the log."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import click
from tqdm import tqdm

from gateway.audit.check import Scope
from gateway.audit.content_check import NamedTexts
from gateway.audit.cover import Pin
from gateway.audit.findings import Report, Severity
from gateway.audit.note import MAX_NOTE_BYTES, NoteError, Verifier, parse_verifier
from gateway.audit.proof import ProofError, check_proof
from gateway.audit.read import parse
from gateway.audit.segment import list_paths
from gateway.audit.whole import Asked, verify_whole
from gateway.audit.writer import writers
from gateway.commands.audit_content import check_stored
from gateway.commands.audit_export import Moment
from gateway.commands.audit_places import (
    COULD_NOT_RUN,
    FOUND,
    Places,
    faults_told,
    find_places,
    with_data_dir,
    with_json,
    with_redis_url,
)
from gateway.commands.options import alone
from gateway.errors import ConfigurationError

MAX_PROOF_BYTES = 64 << 20

_file = click.Path(dir_okay=False, path_type=Path)


@click.command(name="verify")
@click.option("--checkpoint", type=_file, help="Prove that the log extends this checkpoint, which was kept elsewhere.")
@click.option("--pubkey", type=_file, help="The key that checkpoints must be signed with; default: this directory's.")
@click.option(
    "--since", type=Moment(), help="Count what was written since, and tell of its interrupted exchanges only."
)
@click.option(
    "--tenant", help="The same for one tenant's. The chain and the tree are everybody's: faults always count."
)
@click.option("--proof", type=_file, help="Check this proof instead, with --pubkey; no log is needed.")
@with_data_dir
@with_redis_url
@with_json
def command(  # noqa: PLR0913, PLR0917 - one parameter for each option
    checkpoint: Path | None,
    since: int | None,
    tenant: str | None,
    pubkey: Path | None,
    proof: Path | None,
    data_dir: Path | None,
    redis_url: str | None,
    *,
    as_json: bool,
) -> None:
    """Prove that the log is whole. Exit 1 for any fault or interrupted exchange, 2 when a source cannot be read."""
    alone("--proof", "--pubkey", "--json")
    with faults_told():
        verifier = None if pubkey is None else _verifier(pubkey)
        if proof is not None:
            sys.exit(_check(proof, verifier, as_json=as_json))
        places = find_places(data_dir, redis_url)
        pins = [] if checkpoint is None else [Pin(f"checkpoint `{checkpoint.name}`", _read(checkpoint, MAX_NOTE_BYTES))]
        if checkpoint is not None and places.redis_url is None:
            raise ConfigurationError("--checkpoint: the order of the log is in its Redis, and there is none to read")
        scope = None if since is None and tenant is None else Scope(tenant, since)
        named = NamedTexts()
        report = _verify(places, _Asked(tuple(pins), verifier, scope, named))
    check_stored(places, named, report, verifier)
    if not report.writers and not report.total(Severity.FAULT):
        click.echo(f"no audit log under `{places.data}`", err=True)
        sys.exit(COULD_NOT_RUN)
    click.echo(as_document(report, scope) if as_json else in_words(report, places, scope))
    sys.exit(report.exit_code)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What to hold the log against, and what to count."""

    pins: tuple[Pin, ...]
    verifier: Verifier | None
    scope: Scope | None
    named: NamedTexts


def as_document(report: Report, scope: Scope | None = None) -> str:
    signed = report.checkpoint
    return json.dumps(
        {
            "ok": report.exit_code == 0,
            "writers": report.writers,
            "records": dict(report.records),
            "scope": None if scope is None else scope._asdict() | {"records": dict(report.in_scope)},
            "checkpoint": None if signed is None else asdict(signed) | {"root": signed.root.hex()},
            "faults": report.total(Severity.FAULT),
            "incomplete": report.total(Severity.INCOMPLETE),
            "counts": {f"{severity.value}.{kind}": count for (severity, kind), count in sorted(report.counts.items())},
            "findings": [asdict(finding) for finding in report.findings],
        },
        indent=1,
    )


def in_words(report: Report, places: Places, scope: Scope | None = None) -> str:
    lines = [
        f"{each.severity.value}: {each.kind}: {each.writer} ({each.source}): {each.message}" for each in report.findings
    ]
    compared = f"and {report.records['redis']} in Redis" if places.redis_url else "and no Redis to compare with"
    faults, incomplete = report.total(Severity.FAULT), report.total(Severity.INCOMPLETE)
    verdict = "the log is whole" if report.exit_code == 0 else f"{faults} faults, {incomplete} interrupted exchanges"
    signed = f", {report.checkpoint.size} of them signed" if report.checkpoint is not None else ""
    lines.append(
        f"{verdict}: {report.writers} writers, {report.records['spool']} records in the spool {compared}{signed}"
    )
    if scope is not None:
        whose = "of all tenants" if scope.tenant is None else f"of {scope.tenant}"
        count = report.in_scope
        lines.append(
            f"{whose}: {count['spool']} in the spool, {count['redis']} in Redis, {count['signed']} of them signed"
        )
    return "\n".join(lines)


def _verify(places: Places, asked: _Asked) -> Report:
    total = sum(path.stat().st_size for _, directory in writers(places.data) for path in list_paths(directory))
    with tqdm(total=total, unit="B", unit_scale=True, disable=None, leave=False) as bar:

        def advance(size: int) -> None:
            bar.update(size)

        report = Report(on_record=asked.named.take)
        wanted = Asked(asked.pins, asked.verifier, asked.scope)
        return verify_whole(places.data, places.redis_url, wanted, report, advance)


def _check(path: Path, verifier: Verifier | None, *, as_json: bool) -> int:
    """Check a proof file; return the exit code."""
    if verifier is None:
        raise ConfigurationError("--proof: expected --pubkey with the key of the log's signer, from a source you trust")
    try:
        proved = check_proof(_read(path, MAX_PROOF_BYTES), [verifier])
    except ProofError as error:
        click.echo(json.dumps({"ok": False, "fault": str(error)}) if as_json else f"not proved: {error}")
        return FOUND
    signed, old = proved.checkpoint, proved.earlier
    if as_json:
        records: list[dict[str, Any]] = [{"index": at, "record": parse(data)} for at, data in proved.records]
        earlier = None if old is None else old.size
        document = {"ok": True, "origin": signed.origin, "size": signed.size, "time": signed.seconds}
        click.echo(json.dumps(document | {"records": records, "earlier_size": earlier}, indent=1))
        return 0
    for index, data in proved.records:
        click.echo(f"record {index} of {signed.size}: {data.decode()}")
    if old is not None:
        click.echo(f"the log of {signed.size} records extends the one of {old.size}")
    click.echo(f"proved: signed by {signed.origin}")
    return 0


def _verifier(path: Path) -> Verifier:
    try:
        return parse_verifier(_read(path, MAX_NOTE_BYTES))
    except NoteError as error:
        raise ConfigurationError(f"{path}: {error}") from None


def _read(path: Path, limit: int) -> str:
    try:
        with path.open("rb") as file:
            return file.read(limit + 1).decode("utf-8")
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path}: not text") from None
