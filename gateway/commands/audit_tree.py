"""`caveat audit checkpoint` and `caveat audit sequence`: the signed head of the log, and the process that signs it."""

from __future__ import annotations

import json
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import click

from gateway.audit.checkpoint import Checkpoint, parse_checkpoint, read_checkpoint
from gateway.audit.journal import newest_note, tree_directory
from gateway.audit.keyring import KeyFile, read_changes, relatives
from gateway.audit.merge import Merger
from gateway.audit.note import VARIABLE, NoteError, load_signer, own_verifier, parse_verifier
from gateway.audit.proof import ProofError, prove_extension, prove_records
from gateway.audit.publish import to_file, to_syslog
from gateway.audit.sequencing import SequencerThread
from gateway.audit.tiles import read_tiles
from gateway.audit.tree import RedisTree, TreeDamagedError
from gateway.audit.webhook import TOKEN_VARIABLE, Courier, deliver, witness
from gateway.commands.audit_places import (
    FOUND,
    PLACES,
    Places,
    faults_told,
    find_places,
    with_data_dir,
    with_json,
    with_redis_url,
)
from gateway.commands.options import alone
from gateway.errors import ConfigurationError

with_out = click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="Put the checkpoint into this file."
)
with_webhook = click.option(
    "--webhook", metavar="URL", help=f"POST it to this address (https, or http here; a token in {TOKEN_VARIABLE})."
)
with_syslog = click.option("--syslog", metavar="ADDRESS", help="Send it to host:port (UDP) or to a socket's path.")


@click.command()
@click.option(
    "--since",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Prove that it extends the checkpoint in this file.",
)
@click.option("--pubkey", is_flag=True, help="Print the public key that checks this gateway's checkpoints, and end.")
@with_out
@with_syslog
@with_webhook
@with_data_dir
@with_redis_url
@with_json
def checkpoint(  # noqa: PLR0913 - one parameter for each option
    data_dir: Path | None,
    redis_url: str | None,
    out: Path | None,
    syslog: str | None,
    webhook: str | None,
    since: Path | None,
    *,
    pubkey: bool,
    as_json: bool,
) -> None:
    """Print the newest signed checkpoint, for a witness to keep. Exit 1 when there is none."""
    alone("--pubkey", *PLACES)
    alone("--since", *PLACES, "--json")
    with faults_told():
        places = find_places(data_dir, redis_url)
        if pubkey:
            click.echo(_public_key(places))
            return
        if since is not None:
            earlier = since.read_text("utf-8")
            click.echo(_proved(places, lambda tree: prove_extension(tree, earlier, _tiles(places))))
            return
        note = _newest(places)
        if note is not None:
            _send(note, out, syslog)
            if webhook is not None:
                _deliver(webhook, note)
    if note is None:
        click.echo("no checkpoint yet: a gateway or `caveat audit sequence` signs the first one", err=True)
        sys.exit(FOUND)
    click.echo(json.dumps(_document(note), indent=1) if as_json else note, nl=as_json)


@click.command()
@with_out
@with_syslog
@with_webhook
@with_data_dir
@with_redis_url
def sequence(
    data_dir: Path | None, redis_url: str | None, out: Path | None, syslog: str | None, webhook: str | None
) -> None:
    """Sign the log as a process of its own, until SIGTERM. Beside gateways that sign, it waits for its turn."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    with faults_told():
        courier = None if webhook is None else Courier(witness(webhook), _tell)
        places = find_places(data_dir, redis_url)
        if places.redis_url is None:
            raise ConfigurationError(
                "no Redis: expected --redis-url, `redis_url`, or a gateway that runs a private one"
            )
        configured = os.environ.get(VARIABLE)
        signer, keys = load_signer(places.data, configured), KeyFile(places.data, configured)
        thread = SequencerThread(places.redis_url, places.data, signer, _tell, keys=keys)
        thread.on_note = lambda note: _send_on(note, out, syslog, courier)
        thread.start()
        stop.wait()
        thread.close()
        if courier is not None:
            courier.close()


def standing(places: Places) -> dict[str, int] | None:
    """Describe the newest checkpoint for `status`. Raises one of redis.exceptions or OSError."""
    if places.redis_url is None:
        return None
    with _tree(places.redis_url) as tree:
        state = tree.state()
        lag = Merger(tree, _tell).lag(tree.positions())
    if state is None:
        return None
    seconds = _document(state.note)["time"]
    age = max(0, int(time.time()) - seconds) if type(seconds) is int else 0
    return {"size": state.size, "age_seconds": age, "lag": lag}


def proof_of(places: Places, records: Sequence[bytes]) -> str:
    """Return the document that proves `records`; exit 1 when they are under no checkpoint yet."""
    return _proved(places, lambda tree: prove_records(tree, records, _tiles(places)))


def _tiles(places: Places) -> bytes:
    return read_tiles(tree_directory(places.data))


def _proved(places: Places, prove: Callable[[RedisTree], dict[str, Any]]) -> str:
    if places.redis_url is None:
        raise ConfigurationError("no Redis: the order of the log, which a proof needs, is there")
    with _tree(places.redis_url) as tree:
        try:
            return json.dumps(prove(tree), indent=1, ensure_ascii=False)
        except ProofError as error:
            click.echo(str(error), err=True)
            sys.exit(FOUND)


@contextmanager
def _tree(url: str) -> Iterator[RedisTree]:
    """Raises ConfigurationError for a tree that cannot be understood."""
    with closing(RedisTree(url)) as tree:
        try:
            yield tree
        except TreeDamagedError as error:
            raise ConfigurationError(f"the tree in Redis: {error}; run `caveat audit verify`") from None


def _public_key(places: Places) -> str:
    verifier = own_verifier(places.data, os.environ.get(VARIABLE))
    if verifier is None:
        raise ConfigurationError(f"no signing key under `{places.data}`: the first start of a gateway makes one")
    return verifier.text


def _newest(places: Places) -> str | None:
    """Return the newest note of Redis, or without Redis the newest that this data directory knows."""
    if places.redis_url is None:
        return newest_note(places.data)
    with _tree(places.redis_url) as tree:
        state = tree.state()
    if state is None or not state.note:
        return None
    own = own_verifier(places.data, os.environ.get(VARIABLE))
    try:
        known = [*state.changes, *read_changes(places.data)]
        read_checkpoint(state.note, relatives([own or parse_verifier(state.key)], known))
    except NoteError as error:
        raise ConfigurationError(f"the newest checkpoint in Redis: {error}; run `caveat audit verify`") from None
    return state.note


def _send(note: str, out: Path | None, syslog: str | None) -> None:
    if out is not None:
        to_file(out, note)
    if syslog is not None:
        to_syslog(syslog, note)


def _deliver(webhook: str, note: str) -> None:
    to = witness(webhook)
    try:
        deliver(to, note)
    except OSError as error:
        raise ConfigurationError(
            f"--webhook: the checkpoint was not delivered ({type(error).__name__}: {error})"
        ) from error


def _send_on(note: str, out: Path | None, syslog: str | None, courier: Courier | None) -> None:
    """The log goes on when a collector does not: what it misses, the next checkpoint says again."""
    if courier is not None:
        courier.send(note)
    try:
        _send(note, out, syslog)
    except (OSError, ConfigurationError) as error:
        _tell("checkpoint_unsent", f"{type(error).__name__}: {error}")


def _document(note: str) -> dict[str, str | int | None]:
    signed: Checkpoint = parse_checkpoint(note.rpartition("\n\n")[0] + "\n")
    return {
        "origin": signed.origin,
        "size": signed.size,
        "root": signed.root.hex(),
        "time": signed.seconds,
        "note": note,
    }


def _tell(name: str, message: str) -> None:
    click.echo(f"{name}: {message}", err=True)
