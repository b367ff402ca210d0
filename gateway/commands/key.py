"""`caveat key`: make, list and revoke the keys of tenants. A key is shown once, when it is made."""

from __future__ import annotations

import json
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path

import click

from gateway.audit.change import record_change
from gateway.audit.embedded import running_url
from gateway.commands.options import asked_settings, only_with, with_settings
from gateway.errors import ConfigurationError
from gateway.http.keys import Grant, KeyStore, StoredKey
from gateway.settings import NO_REDIS
from gateway.types import Json, Limits
from policies.loader import UnknownPolicyError, load_policies
from policies.source import SourceError

COULD_NOT_RUN = 2
SECONDS = {"h": 3600, "d": 86_400, "w": 604_800}
MAX_SECONDS = 100 * 366 * 86_400  # a longer time is a typing error

_as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")
_data_dir = click.option(
    "--data-dir",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="CAVEAT_DATA_DIR",
    help="Where the gateway keeps its keys (default: data_dir of the settings, .caveat).",
)
_rate = click.IntRange(min=1)


class Expiry(click.ParamType[int]):
    """A time from now (`12h`, `30d`, `8w`) or a date (`2027-01-31`, its first second in UTC)."""

    name = "time"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> int:
        now = time.time()
        if found := re.fullmatch(r"([1-9][0-9]{0,6})([hdw])", value):
            moment = now + int(found[1]) * SECONDS[found[2]]
        else:
            try:
                moment = datetime.strptime(value, "%Y-%m-%d").replace(tzinfo=UTC).timestamp()
            except ValueError:
                self.fail("expected a time from now such as 12h, 30d or 8w, or a date such as 2027-01-31", param, ctx)
        if not now < moment < now + MAX_SECONDS:
            self.fail("expected a time to come", param, ctx)
        return int(moment)


@click.group(name="key")
def command() -> None:
    """Make, list and revoke keys."""


@command.command()
@click.option("--tenant", required=True, help="Whose key it is.")
@click.option("--policy", default="baseline", show_default=True, help="The policy that its requests are judged by.")
@click.option("--rpm", type=_rate, help="Requests per minute, of all keys of the tenant (default: no limit).")
@click.option(
    "--cpm", type=_rate, help="Characters per minute, likewise, as bytes of the requests (default: no limit)."
)
@click.option("--burst", type=_rate, help="Requests that may come at once (default: a tenth of a minute's).")
@click.option("--expires", type=Expiry(), help="12h, 30d, 8w or a date (default: never).")
@click.option("--name", default="", help="A word to know it by.")
@click.option(
    "--purpose",
    type=click.Choice(["commercial", "research", "internal"]),
    default="commercial",
    show_default=True,
    help="What it is for; some models' licences ask.",
)
@click.option(
    "--production",
    type=click.Choice(["yes", "no"]),
    default="yes",
    show_default=True,
    help="Whether it is for production; some models' cards ask.",
)
@with_settings
@_data_dir
@_as_json
def create(
    *,
    as_json: bool,
    data_dir: Path | None,
    rpm: int | None,
    cpm: int | None,
    burst: int | None,
    production: str,
    **what: Json,
) -> None:
    """Make a key and print it, this once."""
    only_with("--burst", "--rpm")
    with _faults_told():
        grant = Grant(limits=Limits(rpm, cpm, burst), production=production == "yes", **what)
        store = _store(data_dir)
        is_first = not store.path.exists()
        made = store.create(grant, time.time())
    if is_first:
        click.echo(
            f"note: the first key in `{store.path.resolve().parent}`; only a gateway on that data_dir takes it",
            err=True,
        )
    _tell_unknown(grant.policy)
    try:
        click.echo(json.dumps(_row(made.stored) | {"key": made.text}) if as_json else made.text)
    except OSError:  # a full disk, or who was to read it is gone
        with _faults_told():
            store.revoke(made.stored.id, time.time())
        click.echo(f"the new key could not be shown, so it was revoked again: {made.stored.id}", err=True)
        raise
    if not as_json and sys.stderr.isatty():
        click.echo("Keep it now: it is not stored and cannot be shown again.", err=True)


@command.command(name="list")
@with_settings
@_data_dir
@_as_json
def list_keys(data_dir: Path | None, *, as_json: bool) -> None:
    """List the keys by their public ids."""
    with _faults_told():
        store = _store(data_dir)
        store.load()
    rows = [_row(key) for key in store.stored()]
    if as_json:
        click.echo(json.dumps(rows, indent=1))
        return
    for row in rows:
        limits = ", ".join(f"{value} {name.replace('_', ' ')}" for name, value in row["limits"].items()) or "no limits"
        until = f"until {row['expires']}" if row["expires"] else "no end"
        use = row["purpose"] if row["production"] else f"{row['purpose']}, not production"
        words = (row["id"], row["state"], row["tenant"], row["policy"], use, until, limits, row["name"])
        click.echo("  ".join(word for word in words if word))
    if not rows:
        click.echo("no keys; make one with `caveat key create --tenant NAME`")


@command.command()
@click.argument("key_id", metavar="ID")
@with_settings
@_data_dir
@_as_json
def revoke(key_id: str, data_dir: Path | None, *, as_json: bool) -> None:
    """End a key. A running gateway refuses it within seconds."""
    with _faults_told():
        key = _store(data_dir).revoke(key_id, time.time())
    click.echo(json.dumps(_row(key)) if as_json else f"revoked {key.id} of tenant {key.tenant}")


def _tell_unknown(policy: str) -> None:
    """Warn of a policy that is not here: it may be where the gateway runs; if not, every request is refused."""
    settings = asked_settings()
    with suppress(SourceError):  # `caveat check` tells the faults of policy files
        try:
            load_policies([settings.policy_dir] if settings.policy_dir else []).get(policy)
        except UnknownPolicyError as error:
            click.echo(f"warning: {error}; a gateway without it answers this key with 503", err=True)


def _store(data_dir: Path | None) -> KeyStore:
    settings = asked_settings()
    data = settings.data_dir if data_dir is None else data_dir

    def record(key: StoredKey, what: str) -> None:
        """Who made or ended a key is on the log before it is so."""
        fields = {"key": key.id, "what": what, "policy": key.policy, "purpose": key.purpose}
        chosen = settings.redis_url or running_url(data)
        redis_url = None if chosen == NO_REDIS else chosen
        record_change(data, redis_url, settings.spool_bytes, "key.change", key.tenant, fields)

    return KeyStore(data, record)


def _row(key: StoredKey) -> dict[str, Json]:
    """Return what may be shown of a key; its hash is nobody's business."""
    return {
        "id": key.id,
        "state": key.state(time.time()),
        "tenant": key.tenant,
        "policy": key.policy,
        "name": key.name,
        "purpose": key.purpose,
        "production": key.production,
        "created": _iso(key.created),
        "expires": _iso(key.expires),
        "revoked": _iso(key.revoked),
        "limits": key.limits.model_dump(exclude_none=True),
    }


def _iso(moment: int | None) -> str | None:
    return None if moment is None else datetime.fromtimestamp(moment, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


@contextmanager
def _faults_told() -> Iterator[None]:
    try:
        yield
    except ConfigurationError as error:
        click.echo(str(error), err=True)
        sys.exit(COULD_NOT_RUN)
