"""`caveat audit new-tree`: leave a tree that is damaged beyond repair, on record, and sign all records anew."""

from __future__ import annotations

import os
import time
from contextlib import closing
from pathlib import Path
from typing import Any

import click
from redis.exceptions import NoPermissionError, ResponseError

from gateway.audit.change import record_change
from gateway.audit.checkpoint import Checkpoint, read_checkpoint
from gateway.audit.files import target_of
from gateway.audit.journal import Journal, newest_note, note_in, tree_directory
from gateway.audit.keyring import Keys, joined, kept_after, load_keys, relatives
from gateway.audit.note import KEY_FILE, VARIABLE, NoteError, new_signer
from gateway.audit.renewal import begin_anew
from gateway.audit.sequencer import Sequencer
from gateway.audit.tree import AT, CHECKPOINTS, LOG, STATE, RedisTree, TreeDamagedError
from gateway.audit.writer import is_running, writers
from gateway.commands.audit_places import faults_told, find_places, with_data_dir, with_redis_url
from gateway.commands.options import asked_settings
from gateway.errors import ConfigurationError
from gateway.redis.access import Role
from gateway.redis.connect import Link


@click.command(name="new-tree")
@click.option("--reason", required=True, help="Why the tree before cannot be repaired; it goes on the log.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help=f"Where the new key goes (default: `{KEY_FILE}` of the data directory; needed with {VARIABLE}).",
)
@with_data_dir
@with_redis_url
def command(reason: str, out: Path | None, data_dir: Path | None, redis_url: str | None) -> None:
    """Begin a new tree over the records, under a new key and name.

    With no gateway running, and by a user of Redis that may rename keys. What there was of the tree before is moved aside.
    """
    with faults_told():
        places = find_places(data_dir, redis_url)
        if places.redis_url is None:
            raise ConfigurationError("no Redis: the tree is there, expected --redis-url")
        configured = os.environ.get(VARIABLE)
        if configured and out is None:
            raise ConfigurationError(f"--out: expected a file, whose content then goes into `{VARIABLE}`")
        target = places.data / KEY_FILE if out is None else target_of(out)
        if any(is_running(directory) for _, directory in writers(places.data)):
            raise ConfigurationError(f"a gateway runs on `{places.data}`: stop it, and all others on this Redis, first")
        keys = load_keys(places.data, configured)
        if keys is None:
            raise ConfigurationError(f"`{VARIABLE}` is `none`: found no key that could vouch for the new tree")
        with closing(RedisTree(places.redis_url, role=Role.SEQUENCER)) as tree:
            if not tree.lease.acquire():
                raise ConfigurationError("another process signs the tree: stop it first")
            last, changes = _last_good(places.data, tree, keys)
            now = int(time.time())
            new = new_signer(_next_name(keys.signer.name))
            statement = begin_anew(keys.signer, new, last, now)
            after = Keys((new,), joined(changes, (statement,)))
            _check_may_rename(places.redis_url)
            told: dict[str, Any] = {"reason": reason, "origin": new.name, "before": keys.signer.name}
            told |= {"size": 0 if last is None else last.size, "statement": statement}
            with kept_after(places.data, target, after):
                record_change(places.data, places.redis_url, asked_settings().spool_bytes, "tree.new", "-", told)
                _move_aside(places.data, places.redis_url, now)
            tree.lease.release()
            size = _sign_all(places.data, tree, after)
    words = "no good checkpoint" if last is None else f"{last.size} records under its last good checkpoint"
    click.echo(f"the tree `{new.name}` has {size} records; `{keys.signer.name}`, with {words}, was moved aside")
    click.echo(new.verifier.text)


def _last_good(data: Path, tree: RedisTree, keys: Keys) -> tuple[Checkpoint | None, tuple[str, ...]]:
    """Return the largest checkpoint that the log's own keys signed, here or in Redis, and the statements beside it."""
    # moved aside under this key: by a run that was killed before the new key had its place
    aside = sorted(tree_directory(data).parent.glob(f"{tree_directory(data).name}.before-*"))
    notes, changes = [newest_note(data), *map(note_in, aside)], keys.changes
    try:
        if (state := tree.state()) is not None:
            notes.append(state.note)
            changes = joined(state.changes, changes)
    except TreeDamagedError:
        pass  # this is why somebody is here
    found: list[Checkpoint] = []
    for note in filter(None, notes):
        try:
            found.append(read_checkpoint(note, relatives([keys.signer.verifier], changes)))
        except NoteError:
            continue
    return max(found, key=lambda each: each.size, default=None), changes


def _next_name(name: str) -> str:
    base, mark, number = name.rpartition("~")
    return f"{base}~{int(number) + 1}" if mark and number.isdecimal() else f"{name}~2"


def _check_may_rename(url: str) -> None:
    """Raises ConfigurationError. Asked before anything is recorded: a key that is given its own name stays as it is."""
    with closing(Link(url, Role.SEQUENCER, timeout_seconds=5.0)) as link:
        try:
            link.client.rename(STATE, STATE)
        except NoPermissionError:
            raise ConfigurationError(
                "this user of Redis may not rename keys, and nothing was changed: expected an administrator's, in "
                "`CAVEAT_REDIS_SEQUENCER_USERNAME` and `CAVEAT_REDIS_SEQUENCER_PASSWORD`"
            ) from None
        except ResponseError:
            return  # there is no such key


def _move_aside(data: Path, url: str, now: int) -> None:
    with closing(Link(url, Role.SEQUENCER, timeout_seconds=5.0)) as link:
        there = [key for key in (STATE, LOG, AT, CHECKPOINTS) if link.client.exists(key)]
        pipeline: Any = link.client.pipeline(transaction=True)
        for key in there:
            pipeline.rename(key, f"{key}:before-{now}")
        pipeline.execute()
    directory = tree_directory(data)
    if directory.exists():
        directory.rename(directory.with_name(f"tree.before-{now}"))


def _sign_all(data: Path, tree: RedisTree, keys: Keys) -> int:
    journal = Journal(data)
    try:
        sequencer = Sequencer(tree, journal, keys.signer, lambda *_: None)
        sequencer.use(keys)
        while sequencer.step():
            pass
        sequencer.release()
        return sequencer.standing.size
    finally:
        journal.close()
