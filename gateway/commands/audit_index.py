"""`caveat audit index`: how far the query index is, write it, build it anew, hold it against the log."""

from __future__ import annotations

import json
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from random import SystemRandom
from typing import Final, NoReturn

import click
from tqdm import tqdm

from gateway.audit.index import IndexDownError, IndexMissingError, IndexStanding
from gateway.audit.index_check import Comparison, compare
from gateway.audit.index_follow import Indexer, Recall, no_recall, read_run
from gateway.audit.index_read import RedisIndex
from gateway.audit.index_recall import VaultRecall
from gateway.audit.index_sample import Sample
from gateway.audit.index_store import IndexForeignError, IndexStore
from gateway.audit.index_thread import IndexThread
from gateway.audit.tree import FAILURES, RedisTree, TreeDamagedError
from gateway.audit.vault_manifest import DamagedArchiveError
from gateway.commands.audit_places import (
    FOUND,
    PLACES,
    faults_told,
    find_places,
    with_data_dir,
    with_json,
    with_redis_url,
)
from gateway.commands.options import alone, one_of, only_with
from gateway.errors import ConfigurationError
from gateway.redis.access import Role

WAIT_SECONDS: Final = 30.0  # for another process to give way: it looks every two seconds, and its lease lasts ten
ASK_SECONDS: Final = 3.0  # what is asked for holds for fifteen
_POLL_SECONDS: Final = 0.25


@click.command(name="index")
@click.option("--status", is_flag=True, help="Tell how far it is (the default).")
@click.option("--follow", is_flag=True, help="Write it as a process of its own, until SIGTERM.")
@click.option("--rebuild", is_flag=True, help="Build it anew; the old one is read until then.")
@click.option("--check", is_flag=True, help="Hold all of it against the log.")
@click.option(
    "--sample",
    type=click.IntRange(min=0),
    metavar="N",
    help="With --check: N rows drawn by chance and all of the newest hour, while it is written.",
)
@click.option(
    "--archive",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="For --rebuild and --check: the archive that has what was trimmed from Redis.",
)
@with_data_dir
@with_redis_url
@with_json
def command(
    sample: int | None,
    archive: Path | None,
    data_dir: Path | None,
    redis_url: str | None,
    *,
    as_json: bool,
    **tasks: bool,
) -> None:
    """Look after the query index. Lists and charts are made from it; it proves nothing: the log does.

    Exit 1 when --check finds a difference, or there is no index, 2 where it cannot run.
    """
    one_of("--status", "--follow", "--rebuild", "--check")
    only_with("--sample", "--check")
    only_with("--archive", "--rebuild", "--check")
    alone("--follow", *PLACES)
    with _index_told():
        url = find_places(data_dir, redis_url).redis_url
        if url is None:
            raise ConfigurationError("no Redis: the query index is there, expected --redis-url or a gateway that runs")
        if tasks["follow"]:
            _follow(url)
            return
        recall = no_recall if archive is None else VaultRecall(archive)
        if tasks["check"]:
            compared = _check(url, recall) if sample is None else _check_some(url, recall, sample)
            click.echo(json.dumps(asdict(compared), indent=1) if as_json else _in_words(compared))
            sys.exit(FOUND if compared.total else 0)
        if tasks["rebuild"]:
            _rebuild(url, recall)
        standing = _standing(url)
    if as_json:
        click.echo(json.dumps(asdict(standing), indent=1))
    else:
        gaps = f", {standing.skipped} of them could not be read" if standing.skipped else ""
        click.echo(f"{standing.rows} rows of {standing.leaves} records{gaps}; {standing.lag} records behind the log")


def _standing(url: str) -> IndexStanding:
    with closing(RedisIndex(url)) as index:
        return index.standing()


def _follow(url: str) -> None:
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    thread = IndexThread(url, _tell)
    thread.start()
    stop.wait()
    thread.close()


def _rebuild(url: str, recall: Recall) -> None:
    with closing(IndexStore(url)) as store, closing(RedisTree(url, role=Role.INDEXER)) as tree:
        indexer, end = Indexer(store, tree, _tell, recall=recall), time.monotonic() + WAIT_SECONDS
        state = tree.state()
        with _bar(0 if state is None else state.size) as bar:

            def advance(count: int) -> None:
                bar.update(count)

            while not indexer.rebuild(advance):
                if time.monotonic() > end:
                    raise ConfigurationError("another process writes the query index and does not give way: try again")
                time.sleep(_POLL_SECONDS)
        indexer.release()
        store.end_rebuild()


def _check(url: str, recall: Recall) -> Comparison:
    """Compare up to where the index is, while nobody writes it: a row that came in between would be a difference."""
    with (
        closing(RedisIndex(url)) as index,
        closing(RedisTree(url, role=Role.INDEXER)) as tree,
        _nobody_writes(url) as store,
    ):
        leaves = index.standing().leaves
        with _bar(leaves) as bar:

            def read() -> Iterator[tuple[int, bytes | None]]:
                for run in tree.runs():
                    yield from (each for each in read_run(store.redis, run, recall) if each[0] < leaves)
                    bar.update(run.count)
                    if run.first + run.count >= leaves:
                        return

            return compare(index, read())


def _check_some(url: str, recall: Recall, count: int) -> Comparison:
    with (
        closing(RedisIndex(url)) as index,
        closing(RedisTree(url, role=Role.INDEXER)) as tree,
        closing(IndexStore(url)) as store,
    ):
        chance = SystemRandom()
        sample = Sample(index, tree, store.redis, recall, lambda rows, wanted: chance.sample(range(rows), wanted))
        return sample.compare(count)


@contextmanager
def _nobody_writes(url: str) -> Iterator[IndexStore]:
    """Have the writer give way, and keep asking for as long as this takes."""
    done, end = threading.Event(), time.monotonic() + WAIT_SECONDS

    def ask() -> None:
        with closing(IndexStore(url)) as own:
            while not done.wait(ASK_SECONDS):
                with suppress(*FAILURES):
                    own.ask_to_rebuild()

    asking = threading.Thread(target=ask, daemon=True)
    with closing(IndexStore(url)) as store:
        store.ask_to_rebuild()
        asking.start()
        try:
            while not store.lease.acquire():
                if time.monotonic() > end:
                    raise ConfigurationError("another process writes the query index and does not give way: try again")
                time.sleep(_POLL_SECONDS)
            yield store
        finally:
            done.set()
            asking.join()
            store.lease.release()
            store.end_rebuild()


def _bar(total: int) -> tqdm[NoReturn]:
    return tqdm(total=total, unit=" records", unit_scale=True, disable=None, leave=False)


def _in_words(compared: Comparison) -> str:
    lines = [*compared.differences]
    if compared.unread:
        lines.append(f"{compared.unread} records could not be read, and their rows not be compared: see --archive")
    verdict = f"{compared.total} differences: run `caveat audit index --rebuild`" if compared.total else "it is right"
    lines.append(f"{compared.compared} of {compared.rows} rows compared with the log: {verdict}")
    return "\n".join(lines)


@contextmanager
def _index_told() -> Iterator[None]:
    """Say what stands in the way: exit 1 where there is no index to read, 2 where something could not be read."""
    try:
        with faults_told():
            try:
                yield
            except (IndexForeignError, IndexDownError, TreeDamagedError, DamagedArchiveError) as error:
                raise ConfigurationError(str(error)) from error
    except IndexMissingError as error:
        click.echo(str(error), err=True)
        sys.exit(FOUND)


def _tell(name: str, message: str) -> None:
    click.echo(f"{name}: {message}", err=True)
