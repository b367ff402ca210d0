"""`caveat audit rotate-key`: give the log another signing key, with a statement that both keys sign."""

from __future__ import annotations

import os
import time
from pathlib import Path

import click

from gateway.audit.change import record_change
from gateway.audit.files import target_of
from gateway.audit.keyring import Keys, announce, joined, kept_after, load_keys
from gateway.audit.note import KEY_FILE, VARIABLE, new_signer
from gateway.commands.audit_places import faults_told, find_places, with_data_dir, with_redis_url
from gateway.commands.options import asked_settings
from gateway.errors import ConfigurationError
from gateway.types import Json


@click.command(name="rotate-key")
@click.option("--finish", is_flag=True, help="End the transition: the earlier keys no longer sign beside the newest.")
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help=f"Where the keys go (default: `{KEY_FILE}` of the data directory; needed with {VARIABLE}).",
)
@with_data_dir
@with_redis_url
def command(data_dir: Path | None, redis_url: str | None, out: Path | None, *, finish: bool) -> None:
    """Make a new signing key. A running gateway on this data directory takes it over within seconds.

    Until `--finish`, checkpoints bear both signatures, so that witnesses have time to take the new key.
    """
    with faults_told():
        places = find_places(data_dir, redis_url)
        configured = os.environ.get(VARIABLE)
        if configured and out is None:
            raise ConfigurationError(f"--out: expected a file, whose content then goes into `{VARIABLE}`")
        if not configured and not (places.data / KEY_FILE).exists():
            raise ConfigurationError(f"no signing key under `{places.data}`: the first start of a gateway makes one")
        keys = load_keys(places.data, configured)
        if keys is None:
            raise ConfigurationError(f"`{VARIABLE}` is `none`: found no key that could be followed by another")
        path = places.data / KEY_FILE if out is None else target_of(out)
        after, told = _finished(keys) if finish else _rotated(keys)
        with kept_after(places.data, path, after):
            record_change(places.data, places.redis_url, asked_settings().spool_bytes, "key.change", "-", told)
    click.echo(after.signer.verifier.text)
    if out is not None:
        click.echo(f"put the content of {out} into `{VARIABLE}`, restart, and remove the file", err=True)


def _rotated(keys: Keys) -> tuple[Keys, dict[str, Json]]:
    """Return the keys with a new one, and what the log is told of it."""
    new = new_signer(keys.signer.name)
    statement = announce(keys.signer, new, int(time.time()))
    told: dict[str, Json] = {
        "what": "signing_key",
        "before": keys.signer.verifier.text,
        "after": new.verifier.text,
        "statement": statement,
    }
    return Keys((new, *keys.signers), joined(keys.changes, (statement,))), told


def _finished(keys: Keys) -> tuple[Keys, dict[str, Json]]:
    """Return the newest key alone, and what the log is told of it. Raises ConfigurationError."""
    if len(keys.signers) == 1:
        raise ConfigurationError("found one signing key only: there is no transition to end")
    retired = [each.verifier.text for each in keys.signers[1:]]
    told: dict[str, Json] = {"what": "signing_key_retired", "keys": list[Json](retired)}
    return Keys(keys.signers[:1], keys.changes), told
