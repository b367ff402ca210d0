"""`caveat audit export`: the log for spreadsheets, queries and security information systems."""

from __future__ import annotations

import errno
import os
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Final, NoReturn

import click
from tqdm import tqdm

from gateway.audit.appearing import appearing
from gateway.audit.export import FORMATS, export
from gateway.audit.export_filter import Filter
from gateway.audit.export_source import Placed, SourceDiffersError, origins, records_of
from gateway.audit.vault_manifest import DamagedArchiveError, Vault
from gateway.audit.vault_read import tenants_of
from gateway.commands.audit_places import (
    COULD_NOT_RUN,
    FOUND,
    PLACES,
    faults_told,
    find_places,
    open_redis,
    with_data_dir,
    with_redis_url,
)
from gateway.commands.options import one_of
from gateway.commands.streams import give_up_output
from gateway.errors import ConfigurationError
from policies.types import Outcome

ACTIONS: Final = (*(each.label for each in Outcome), "error")  # as records have it: error is what was interrupted
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_LAST_YEAR: Final = 9998  # whatever the offset, and a day later too, it is a time


class Moment(click.ParamType[int]):
    """A time in RFC 3339, or a date (its first second); UTC where no offset stands. In microseconds since 1970."""

    name = "time"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> int:
        try:
            moment = datetime.fromisoformat(value)
        except ValueError:
            self.fail("expected a time such as 2027-01-31T12:00:00Z, or a date such as 2027-01-31", param, ctx)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        if not _EPOCH.year < moment.year <= _LAST_YEAR:
            self.fail(f"expected a time in the years {_EPOCH.year + 1} to {_LAST_YEAR}", param, ctx)
        return (moment - _EPOCH) // (datetime.resolution)


@click.command(name="export")
@click.option("--format", "kind", type=click.Choice(FORMATS), default="jsonl", show_default=True, help="What to write.")
@click.option(
    "--out", default="-", show_default=True, help="A file, which then appears whole or not at all; `-`: here."
)
@click.option("--since", type=Moment(), help="Keep what began at this time or later.")
@click.option("--until", type=Moment(), help="Keep what began before this time.")
@click.option("--tenant", "tenants", multiple=True, help="Keep what is of this tenant. Several: any of them.")
@click.option(
    "--action",
    "actions",
    multiple=True,
    type=click.Choice(ACTIONS),
    metavar="ACTION",
    help="Keep what ended with this action. Several: any.",
)
@click.option("--category", "categories", multiple=True, help="Keep what fired for this category or one below it.")
@click.option("--rule", "rules", multiple=True, help="Keep what this rule fired for.")
@click.option("--card", "cards", multiple=True, help="Keep what a rule of this model card fired for.")
@click.option("--key", "keys", multiple=True, help="Keep what was asked with the key of this id.")
@click.option(
    "--from-archive",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Read this archive and no log. See `caveat audit archive`.",
)
@with_data_dir
@with_redis_url
def command(  # noqa: PLR0913, PLR0917 - one parameter for each option
    kind: str,
    out: str,
    since: int | None,
    until: int | None,
    tenants: tuple[str, ...],
    actions: tuple[str, ...],
    categories: tuple[str, ...],
    rules: tuple[str, ...],
    cards: tuple[str, ...],
    keys: tuple[str, ...],
    from_archive: Path | None,
    data_dir: Path | None,
    redis_url: str | None,
) -> None:
    """Write the log out. As exact records (jsonl), or as a row for each decision (csv, parquet, ocsf, cef).

    Exit 1 where the log is not what was written, 2 where it cannot be read.
    """
    chosen = (tenants, actions, categories, rules, cards, keys)
    keep = Filter(since, until, *(frozenset(each) for each in chosen))
    if since is not None and until is not None and since >= until:
        raise click.UsageError("--since and --until: expected a time that begins before it ends")
    if from_archive is not None:
        for place in PLACES:
            one_of("--from-archive", place)
        with faults_told():
            write(kind, out, keep, tenants_of(_vault(from_archive), keep))
        return
    with faults_told(), ExitStack() as stack:
        places = find_places(data_dir, redis_url)
        archive = None if places.redis_url is None else stack.enter_context(open_redis(places.redis_url))
        lacking: Counter[str] = Counter()
        writers = (_noted(each.writer, records_of(each, archive), lacking) for each in origins(places.data, archive))
        write(kind, out, keep, writers)
        if lacking:
            words = f"{lacking.total()} records of {len(lacking)} writers are in neither spool nor Redis"
            click.echo(f"not in this export: {words}; what was archived comes with --from-archive", err=True)


def write(kind: str, out: str, keep: Filter, writers: Iterable[Iterable[Placed]]) -> None:
    """Export with a progress bar. Ends the command with 1 where the log is not what was written."""
    try:
        with _sink(out) as file, tqdm(unit=" records", unit_scale=True, disable=None, leave=False) as bar:
            done = export((_counted(records, bar) for records in writers), kind, keep, file)
    except (SourceDiffersError, DamagedArchiveError) as error:
        click.echo(f"{error}; run `{cure(error)}`", err=True)
        sys.exit(FOUND)
    except BrokenPipeError:  # the reader has had enough
        give_up_output()
        sys.exit(COULD_NOT_RUN)
    if out != "-":
        click.echo(f"{done.count} {'records' if kind == 'jsonl' else 'rows'} in {out}", err=True)
    elif not done.count:
        click.echo("nothing that is asked for is in the log" if not keep.keeps_all else "the log is empty", err=True)


def cure(error: Exception) -> str:
    """Name the command that says more of what is damaged."""
    return "caveat audit archive verify" if isinstance(error, DamagedArchiveError) else "caveat audit verify"


def _vault(directory: Path) -> Vault:
    vault = Vault(directory)
    if not vault.exists():
        raise ConfigurationError(f"no archive at `{directory}`")
    return vault


def _noted(writer: str, records: Iterable[Placed], lacking: Counter[str]) -> Iterator[Placed]:
    """Yield the records, and count those before and between them that neither source has any more."""
    last = 0
    for each in records:
        if each.seq > last + 1:
            lacking[writer] += each.seq - last - 1
        last = each.seq
        yield each


def _counted(records: Iterable[Placed], bar: tqdm[NoReturn]) -> Iterator[Placed]:
    step = 1000
    for number, each in enumerate(records, 1):
        yield each
        if number % step == 0:
            bar.update(step)


@contextmanager
def _sink(out: str) -> Iterator[IO[bytes]]:
    """Open where the export goes. Raises ConfigurationError, OSError."""
    if out == "-":
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    with ExitStack() as stack:
        try:
            if Path(out).is_dir():
                raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
            file = stack.enter_context(appearing(Path(out)))
        except OSError as error:
            raise ConfigurationError(f"--out: `{out}` cannot be written: {error.strerror}") from error
        yield file
