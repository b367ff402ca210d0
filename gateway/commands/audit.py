"""`caveat audit`: look at the audit log and prove it whole, from its files and its Redis, without the gateway."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import click

from gateway.audit.browse import WriterStatus, find, follow, newest, writer_status
from gateway.audit.read import parse
from gateway.audit.tree import TreeDamagedError
from gateway.commands import (
    audit_archive,
    audit_content,
    audit_export,
    audit_index,
    audit_key,
    audit_new_tree,
    audit_tree,
    audit_verify,
)
from gateway.commands.audit_places import (
    FOUND,
    Places,
    faults_told,
    find_places,
    open_redis,
    with_data_dir,
    with_json,
    with_redis_url,
)
from gateway.commands.options import one_of, only_with
from gateway.redis.connect import UNREACHABLE
from gateway.redis.wrong_type import WrongTypeError
from gateway.settings import NO_REDIS


@click.group(name="audit")
def command() -> None:
    """Look at the audit log and verify it."""


command.add_command(audit_export.command)
command.add_command(audit_archive.archive)
command.add_command(audit_archive.hold)
command.add_command(audit_archive.prune_archive)
command.add_command(audit_index.command)
command.add_command(audit_content.erase_command)
command.add_command(audit_content.stored_command)
command.add_command(audit_content.shred_command)
command.add_command(audit_new_tree.command)
command.add_command(audit_tree.checkpoint)
command.add_command(audit_tree.sequence)
command.add_command(audit_key.command)
command.add_command(audit_verify.command)


@command.command()
@with_data_dir
@with_redis_url
@with_json
def status(data_dir: Path | None, redis_url: str | None, *, as_json: bool) -> None:
    """Show each writer, its head, its spool and what Redis lacks. Exit 1 when Redis does not answer or is damaged."""
    with faults_told():
        places = find_places(data_dir, redis_url)
        rows, redis, policy, signed, fault = _status(places)
    if as_json:
        state = {
            "redis": redis,
            "fault": fault,
            "maxmemory_policy": policy,
            "checkpoint": signed,
            "writers": [asdict(row) for row in rows],
        }
        click.echo(json.dumps(state, indent=1))
    else:
        click.echo(f"redis: {redis}" + (f", maxmemory-policy {policy}" if policy else ""))
        if fault is not None:
            click.echo(f"{fault}; run `caveat audit verify`")
        if signed is not None:
            click.echo("checkpoint: {size} records, {age_seconds} s old, {lag} behind".format(**signed))
        if not rows:
            click.echo(f"no writers: no gateway has run on `{places.data}`")
        for row in rows:
            words = "running" if row.running else "stopped"
            head = f"epoch {row.epoch}  record {row.seq}  {row.hash[:16]}"
            click.echo(f"{row.writer}  {words}  {head}  {row.segments} segments  {row.bytes} bytes  {row.lag} to ship")
    if redis in {"unreachable", "damaged"} or policy not in {None, "noeviction"}:
        sys.exit(FOUND)


@command.command()
@click.option("-n", "count", type=click.IntRange(min=0), default=20, show_default=True, help="How many records.")
@click.option("-f", "--follow", "is_following", is_flag=True, help="Go on with what is written from now on.")
@with_data_dir
@with_json
def tail(count: int, *, is_following: bool, data_dir: Path | None, as_json: bool) -> None:
    """Show the newest records of the spool."""
    with faults_told():
        data = find_places(data_dir, NO_REDIS).data
        for record in newest(data, count):
            click.echo(record.decode() if as_json else _one_line(record))
        if not is_following:
            return
        try:
            for record in follow(data):
                click.echo(record.decode() if as_json else _one_line(record))
        except KeyboardInterrupt:
            return


@command.command()
@click.argument("identity", metavar="ID")
@click.option("--proof", "is_proved", is_flag=True, help="One JSON document that proves the records without the log.")
@click.option("--content", "is_opened", is_flag=True, help="The stored texts instead; with --reason.")
@click.option("--reason", default="", help="With --content: why you read them. It stands in the log.")
@with_data_dir
@with_redis_url
@with_json
def show(  # noqa: PLR0913 - one parameter for each option
    identity: str,
    data_dir: Path | None,
    redis_url: str | None,
    *,
    is_proved: bool,
    is_opened: bool,
    reason: str,
    as_json: bool,
) -> None:
    """Show every record of one decision. Exit 1 when there is none."""
    one_of("--proof", "--content")
    only_with("--reason", "--content")
    with faults_told():
        places = find_places(data_dir, redis_url)
        records = find(places.data, identity)
        if not records and places.redis_url is not None:
            with open_redis(places.redis_url) as archive:
                records = find(places.data, identity, archive)
        if is_proved and records:
            click.echo(audit_tree.proof_of(places, records))
            return
    if is_opened and records:
        audit_content.show_content(places, identity, records, reason, as_json=as_json)
        return
    for record in records:
        click.echo(record.decode() if as_json else json.dumps(parse(record), indent=2, ensure_ascii=False))
    if not records:
        click.echo("no record of this id", err=True)
        sys.exit(FOUND)


class _Status(NamedTuple):
    """`fault`: what is wrong with what Redis holds, where somebody wrote over it."""

    rows: list[WriterStatus]
    redis: str
    policy: str | None = None
    signed: dict[str, int] | None = None
    fault: str | None = None


def _status(places: Places) -> _Status:
    if places.redis_url is None:
        return _Status(writer_status(places.data, None), "none")
    policy = None
    try:
        with open_redis(places.redis_url) as archive:
            policy = archive.policy()
            rows = writer_status(places.data, archive)
        return _Status(rows, "up", policy, audit_tree.standing(places))
    except (WrongTypeError, TreeDamagedError) as error:
        return _Status(writer_status(places.data, None), "damaged", policy, fault=str(error))
    except UNREACHABLE:
        return _Status(writer_status(places.data, None), "unreachable")


def _one_line(data: bytes) -> str:
    record = parse(data)
    fields: dict[str, Any] = record["fields"]
    when = datetime.fromtimestamp(record["ts_wall"] / 1e6, UTC).isoformat(timespec="milliseconds")
    words = [when, record["writer"], str(record["seq"]), record["type"], record["tenant"], record["id"]]
    return "  ".join(
        [*words, *(str(fields[name]) for name in ("action", "reason", "error") if isinstance(fields.get(name), str))]
    )
