"""`caveat review`: the queue of what waits for a person, without a desk; labels and thresholds from what was decided."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import click

from gateway.audit.export_row import rfc3339
from gateway.audit.index import ALL_TENANTS
from gateway.commands.audit_places import (
    with_data_dir,
    with_json,
    with_redis_url,
)
from gateway.commands.review_labels import export_labels, suggest_thresholds
from gateway.commands.review_places import opened, tenants_of
from gateway.review.book import Listed, Ruling
from gateway.review.events import Reason, Verdict
from gateway.review.fold import Stage
from gateway.review.statistics import reversals

OPEN: Final = frozenset({Stage.WAITING, Stage.CLAIMED, Stage.PROPOSED})
_tenant = click.option("--tenant", help="Only this tenant (default: all).")


@click.group(name="review")
def command() -> None:
    """List, claim and decide what waits for a person. Labels and thresholds come from what was decided.

    Exit codes: 0 good, 1 there is no such thing or it may not be done, 2 could not run.
    """


@command.command(name="list")
@_tenant
@click.option(
    "--stage", type=click.Choice(["open", *(each.value for each in Stage)]), default="open", show_default=True
)
@with_data_dir
@with_redis_url
@with_json
def list_items(tenant: str | None, stage: str, data_dir: Path | None, redis_url: str | None, *, as_json: bool) -> None:
    """List the queue, what has waited longest first."""
    with opened(data_dir, redis_url) as desk:
        every = desk.book.listed(tenants_of(tenant))
        shown = [each for each in every if (each.stage in OPEN if stage == "open" else each.stage == stage)]
        for each in shown:
            told = _row(each)
            click.echo(json.dumps(told) if as_json else "  ".join(str(value) for value in told.values() if value))
        if not shown:
            click.echo(f"no review is {stage}, of {len(every)} in all", err=True)


@command.command(name="show")
@click.argument("identity", metavar="ID")
@with_data_dir
@with_redis_url
@with_json
def show_item(identity: str, data_dir: Path | None, redis_url: str | None, *, as_json: bool) -> None:
    """Show one review and what people did. Texts: `caveat audit show ID --content --reason WHY`."""
    with opened(data_dir, redis_url) as desk:
        found = desk.book.one(identity, ALL_TENANTS)
        told = {**_row(found), "two_people": found.needs_two, "history": [_step(e) for e in found.item.history]}
        if as_json:
            click.echo(json.dumps(told))
            return
        for name, value in told.items():
            if name != "history":
                click.echo(f"{name}: {value}")
        for step in told["history"]:
            click.echo("  ".join(str(value) for value in step.values() if value))


@command.command(name="claim")
@click.argument("identity", metavar="ID")
@with_data_dir
@with_redis_url
def claim_item(identity: str, data_dir: Path | None, redis_url: str | None) -> None:
    """Take one for half an hour. Nobody else can decide it meanwhile."""
    with opened(data_dir, redis_url) as desk:
        desk.book.claim(identity, ALL_TENANTS, desk.actor, desk.append)
    click.echo("claimed for 30 minutes")


@command.command(name="release")
@click.argument("identity", metavar="ID")
@with_data_dir
@with_redis_url
def release_item(identity: str, data_dir: Path | None, redis_url: str | None) -> None:
    """Give back what you claimed."""
    with opened(data_dir, redis_url) as desk:
        desk.book.release(identity, ALL_TENANTS, desk.actor, desk.append)


@command.command(name="decide")
@click.argument("identity", metavar="ID")
@click.option(
    "--verdict", type=click.Choice([each.value for each in Verdict]), required=True, help="Was the decision right?"
)
@click.option(
    "--because", type=click.Choice([each.value for each in Reason]), required=True, help="Why; the log keeps it."
)
@click.option("--category", "categories", multiple=True, help="With `corrected`: what was to be found. Several: all.")
@with_data_dir
@with_redis_url
def decide_item(
    identity: str,
    verdict: str,
    because: str,
    categories: tuple[str, ...],
    data_dir: Path | None,
    redis_url: str | None,
) -> None:
    """Decide what you have claimed. Where the policy asks two people, this proposes or confirms."""
    ruling = Ruling(Verdict(verdict), Reason(because), categories)
    with opened(data_dir, redis_url) as desk:
        done = desk.book.decide(identity, ALL_TENANTS, desk.actor, ruling, desk.append)
    click.echo("decided" if done.stage is Stage.DECIDED else "proposed: another person has to say the same")


@command.command(name="statistics")
@_tenant
@with_data_dir
@with_redis_url
@with_json
def show_statistics(tenant: str | None, data_dir: Path | None, redis_url: str | None, *, as_json: bool) -> None:
    """Tell how often people take back what a rule did. With 95 % intervals. These are no error rates of the rule."""
    with opened(data_dir, redis_url) as desk:
        for each in reversals(listed.item for listed in desk.book.listed(tenants_of(tenant))):
            told = {"rule": each.rule, "decided": each.decided, "taken_back": each.taken_back}
            if as_json:
                click.echo(json.dumps({**told, **each.rate._asdict()}))
            else:
                click.echo(f"{each.rule}: {each.taken_back} of {each.decided} taken back, {each.rate}")


def _row(listed: Listed) -> dict[str, Any]:
    subject = listed.item.subject
    return {
        "id": subject.id,
        "since": rfc3339(listed.item.opened),
        "stage": listed.stage.value,
        "why": "appealed" if listed.item.appeal is not None else "escalated",
        "tenant": subject.tenant,
        "policy": subject.policy,
        "language": subject.language,
        "categories": ",".join(subject.categories),
        "holder": listed.holder or "",
    }


def _step(event: Any) -> dict[str, Any]:
    said = {"at": rfc3339(event.at), "what": event.kind.value, "actor": event.actor}
    if event.verdict is not None:
        said |= {
            "verdict": event.verdict.value,
            "because": event.reason.value,
            "categories": ",".join(event.categories),
        }
    return said


for each in (export_labels, suggest_thresholds):
    command.add_command(each)
