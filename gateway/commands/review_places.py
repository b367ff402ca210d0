"""What the commands under `caveat review` work with: the queue, where it is read from, and the log that it is written to."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import click

from gateway.audit.base import Record
from gateway.audit.change import operator, record_change
from gateway.audit.content_open import archive_directory
from gateway.audit.export_source import SourceDiffersError
from gateway.audit.index import ALL_TENANTS, IndexDownError, IndexMissingError, Tenants
from gateway.audit.index_read import RedisIndex
from gateway.audit.index_records import VaultRecords
from gateway.commands.audit_places import COULD_NOT_RUN, FOUND, Places, faults_told, find_places
from gateway.commands.options import asked_settings
from gateway.errors import CaveatError, ConfigurationError
from gateway.folders import policy_dirs
from gateway.review.book import Book
from gateway.review.source import IndexSource, ScanSource, Source
from gateway.review.turns import FileTurns, RedisTurns
from gateway.types import Json
from policies.loader import load_policies
from policies.source import SourceError
from policies.types import Policy


@dataclass(frozen=True, slots=True)
class Desk:
    """What each command works with. `actor`: how the log names who runs it."""

    book: Book
    source: Source
    places: Places
    policies: dict[str, Policy]

    @property
    def actor(self) -> str:
        return f"command:{operator()}"

    def append(self, record: Record) -> None:
        """Put it on the log. Raises ConfigurationError."""
        self.record(record.type, record.tenant, record.fields)

    def record(self, kind: str, tenant: str, fields: Mapping[str, Json]) -> None:
        where = self.places
        record_change(where.data, where.redis_url, asked_settings().spool_bytes, kind, tenant, fields)


@contextmanager
def opened(data_dir: Path | None, redis_url: str | None) -> Iterator[Desk]:
    """Open the log and its index; say what stands in the way, and exit with 1 or 2."""
    with faults_told():
        places = find_places(data_dir, redis_url)
        settings = asked_settings()
        try:
            policies = dict(load_policies(policy_dirs(settings)).policies)
            with _source(places) as source:
                turns = FileTurns(places.data) if places.redis_url is None else RedisTurns(places.redis_url)
                yield Desk(Book(source, turns, policies), source, places, policies)
        except (IndexDownError, IndexMissingError, SourceDiffersError, SourceError) as error:
            raise ConfigurationError(str(error)) from error
        except ConfigurationError:
            raise
        except CaveatError as error:
            click.echo(error.message, err=True)
            sys.exit(FOUND if error.status < 500 else COULD_NOT_RUN)  # noqa: PLR2004 - the caller's fault or ours


@contextmanager
def _source(places: Places) -> Iterator[Source]:
    if places.redis_url is None:
        yield ScanSource(places.data, None)
        return
    archive = VaultRecords(archive_directory(places.data))
    with closing(RedisIndex(places.redis_url, archive=archive)) as index:
        yield IndexSource(index)


def tenants_of(tenant: str | None) -> Tenants:
    return ALL_TENANTS if tenant is None else frozenset({tenant})
