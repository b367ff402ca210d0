"""`caveat review labels` and `thresholds`: what people decided, for training, for measuring and for better rules."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, Final

import click

from gateway.audit.content import FAULTS, ContentPlace, State, read_content
from gateway.audit.content_open import archive_directory
from gateway.audit.content_seal import Sealer
from gateway.audit.fingerprint import load_master_key
from gateway.audit.hold import read_holds
from gateway.commands.audit_places import with_data_dir, with_json, with_redis_url
from gateway.commands.options import only_with
from gateway.commands.review_places import Desk, opened, tenants_of
from gateway.errors import ConfigurationError
from gateway.review.labels import Label, labels
from gateway.review.thresholds import ALL, Suggestion, fragment, samples, suggest
from gateway.types import Json

MAX_REASON: Final = 500
PER_RECORD: Final = 200  # decisions that one record of a reading names
_KEY: Final = "CAVEAT_AUDIT_KEY"


@click.command(name="labels")
@click.option("--tenant", help="Only this tenant (default: all).")
@click.option("--with-texts", is_flag=True, help="With the texts, where they are stored. The log says who took them.")
@click.option("--reason", default="", help="With --with-texts: why. The log keeps it.")
@with_data_dir
@with_redis_url
def export_labels(
    tenant: str | None, reason: str, data_dir: Path | None, redis_url: str | None, *, with_texts: bool
) -> None:
    """Print final decisions as JSON lines. They hold labels, recorded scores and provenance; texts only with --with-texts."""
    only_with("--reason", "--with-texts")
    with opened(data_dir, redis_url) as desk:
        if with_texts and not 0 < len(reason) <= MAX_REASON:
            raise ConfigurationError(f"--with-texts: expected --reason with at most {MAX_REASON} characters")
        found = labels(desk.source, (each.item for each in desk.book.listed(tenants_of(tenant))))
        lines = _read(desk, found, reason) if with_texts else (label.as_json() for label in found)
        for line in lines:
            click.echo(json.dumps(line, ensure_ascii=False))


@click.command(name="thresholds")
@click.option("--category", required=True, help="A category of the taxonomy, with what is below it.")
@click.option("--policy", "name", required=True, help="The policy whose rules about it are to be tuned.")
@click.option(
    "--target-precision", "target", type=click.FloatRange(0.5, 1.0), default=0.9, show_default=True,
    help="How many of those that fire have to be right.",
)  # fmt: skip
@click.option("--tenant", help="Only labels of this tenant (default: all).")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write a policy file, to be replayed.")
@with_data_dir
@with_redis_url
@with_json
def suggest_thresholds(  # noqa: PLR0913, PLR0917 - one parameter for each option
    category: str,
    name: str,
    target: float,
    tenant: str | None,
    out: Path | None,
    data_dir: Path | None,
    redis_url: str | None,
    as_json: bool,
) -> None:
    """Suggest thresholds from labels. For all languages and for each, with what each rests on.

    Exit 1 where there are too few labels for any.
    """
    with opened(data_dir, redis_url) as desk:
        policy = desk.policies.get(name)
        if policy is None:
            raise ConfigurationError(f"--policy: found `{name}`, expected one of {', '.join(sorted(desk.policies))}")
        if out is not None and out.suffix != ".yaml":
            raise ConfigurationError(f"--out: found `{out.name}`, expected a name that ends with .yaml")
        found = labels(desk.source, (each.item for each in desk.book.listed(tenants_of(tenant))))
        told = suggest(samples(found, category), target)
    if as_json:
        click.echo(json.dumps([_as_json(each) for each in told]))
    else:
        for each in told:
            click.echo(_in_words(each), err=True)
    if not any(each.threshold for each in told):
        raise click.exceptions.Exit(1)
    file = out or Path(f"{policy.name}-reviewed.yaml")
    try:
        text = fragment(policy, file.stem, category, told)
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    if out is None and not as_json:
        click.echo(text, nl=False)
    elif out is not None:
        out.write_text(text, encoding="utf-8")
        click.echo(f"written: {out}\ntry it: caveat policy replay --candidate {out} --since 30d", err=True)


def _read(desk: Desk, found: Iterable[Label], reason: str) -> Iterator[Json]:
    """Add texts, after the log has who takes which. Raises ConfigurationError."""
    place = _place(desk)
    several = iter(found)
    while some := list(islice(several, PER_RECORD)):
        for tenant in sorted({label.tenant for label in some}):
            taken = sorted({label.decision for label in some if label.tenant == tenant})
            desk.record("admin.read", tenant, {"what": "content.export", "decisions": taken, "reason": reason})
        for label in some:
            yield label.as_json(_texts(place, label))


def _texts(place: ContentPlace, label: Label) -> list[Json] | None:
    try:
        parts = read_content(place, label.records)
    except (*FAULTS, sqlite3.Error) as error:
        raise ConfigurationError(f"the stored texts cannot be read: {type(error).__name__}") from error
    kept = [part for part in parts if part.field == label.stage and part.state is State.READABLE]
    return [each for part in kept for each in part.texts] if kept else None


def _place(desk: Desk) -> ContentPlace:
    configured, data = os.environ.get(_KEY), desk.places.data
    if not configured and not (data / "audit.key").exists():
        raise ConfigurationError(f"found no `audit.key` in `{data}`, expected it or {_KEY}")
    sealer, archive = Sealer(load_master_key(data, configured)), archive_directory(data)
    return ContentPlace(data, desk.places.redis_url, sealer, lambda: frozenset(read_holds(archive)))


def _as_json(each: Suggestion) -> dict[str, Any]:
    return {
        **each._asdict(),
        "precision": None if each.precision is None else each.precision._asdict(),
        "kept": None if each.kept is None else each.kept._asdict(),
    }


def _in_words(each: Suggestion) -> str:
    who = "all languages" if each.language == ALL else each.language
    if each.threshold is None:
        return f"{who}: {each.why}"
    spread = f", 95 % of resamples [{each.spread[0]:.3f}, {each.spread[1]:.3f}]" if each.spread else f", {each.why}"
    right = f"precision {each.precision} of {each.fired} that fire"
    return (
        f"{who}: {each.threshold:.3f}{spread}; {right}; {each.kept} of what was right still fires; {each.labels} labels"
    )
