"""`caveat policy diff|replay`: what a change would do, told before it is made."""

from __future__ import annotations

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NoReturn

import click
import orjson
from tqdm import tqdm

from classifiers.manifest import ManifestError
from gateway.audit.read import Line, lines
from gateway.audit.segment import list_paths
from gateway.audit.writer import writers
from gateway.commands.options import with_config
from gateway.errors import ConfigurationError
from gateway.folders import own_manifests, policy_dirs
from gateway.settings import load_settings
from policies.cases import Cases, ClassifierJudge, cases_path, load_cases
from policies.diff import differences, flips
from policies.loader import UnknownPolicyError, build, needed, snapshot
from policies.replay import Candidate, Flip, Record, Totals, replay
from policies.source import SourceError, read_bytes
from policies.types import Policy

FOUND, COULD_NOT_RUN = 1, 2
SECONDS = {"m": 60, "h": 3600, "d": 86_400, "w": 604_800}
SHOWN = 50  # flips that are told one by one, unless --json

_as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")


class Span(click.ParamType[float]):
    """A time back from now: `90m`, `12h`, `7d`, `8w`. In seconds."""

    name = "time"

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> float:
        found = re.fullmatch(r"([1-9][0-9]{0,6})([mhdw])", value)
        if found is None:
            self.fail("expected a time such as 90m, 12h, 7d or 8w", param, ctx)
        return int(found[1]) * SECONDS[found[2]]


@click.command(name="diff")
@click.argument("before")
@click.argument("after")
@with_config
@_as_json
def diff_policies(before: str, after: str, config: Path | None, *, as_json: bool) -> None:
    """Say what differs between two policies or policy files. It also lists the decisions of their cases that change.

    Exit code 1 if anything differs.
    """
    old, old_file = _policy(before, config)
    new, new_file = _policy(after, config)
    try:
        cases = _cases(old_file, new_file)
        judge = ClassifierJudge(own_manifests(load_settings(config)))
        changed = flips(old, new, cases, judge)
    except (SourceError, ManifestError, ConfigurationError) as error:
        _stop(str(error))
    told, cases_told = differences(old, new), [str(flip) for flip in changed]
    if as_json:
        _print({"before": old.digest, "after": new.digest, "differences": told, "decisions": cases_told})
    else:
        for line in told:
            click.echo(line)
        total = sum(len(case.direction) for each in cases for case in each.file.cases)
        click.echo(f"{len(cases_told)} of {total} decisions of the cases change")
        for line in cases_told:
            click.echo(f"  {line}")
    sys.exit(FOUND if told or cases_told else 0)


@click.command(name="replay")
@click.option("--candidate", required=True, help="The policy or policy file to try.")
@click.option("--since", type=Span(), default="7d", show_default=True, help="How far back: 90m, 12h, 7d or 8w.")
@click.option("--tenant", help="Only this tenant (default: all).")
@click.option(
    "--data-dir",
    type=click.Path(file_okay=False, path_type=Path),
    envvar="CAVEAT_DATA_DIR",
    help="Where the gateway keeps its log (default: data_dir of the settings, .caveat).",
)
@with_config
@_as_json
def replay_policy(
    *, candidate: str, since: float, tenant: str | None, data_dir: Path | None, config: Path | None, as_json: bool
) -> None:
    """Decide again, by another policy, what the audit log recorded. Each decision that would change is listed.

    No model runs: the recorded scores are used. Exit code 1 if any decision would change.
    """
    policy, _ = _policy(candidate, config)
    totals, found = Totals(), []
    try:
        data = load_settings(config).data_dir if data_dir is None else data_dir
        if not data.is_dir():
            _stop(f"no data directory `{data}`: expected one in which a gateway has run")
        size = sum(path.stat().st_size for _, directory in writers(data) for path in list_paths(directory))
        with tqdm(total=size, unit="B", unit_scale=True, disable=None, leave=False) as bar:

            def advance(read: int) -> None:
                bar.update(read)

            records = _records(data, time.time() - since, tenant, advance)
            found = list(replay(Candidate(policy), records, totals))
    except (ConfigurationError, ValueError, OSError) as error:
        _stop(str(error))
    if as_json:
        _print(_document(policy, totals, found))
    else:
        _tell(policy, totals, found)
    sys.exit(FOUND if found else 0)


def _records(data: Path, since: float, tenant: str | None, advance: Callable[[int], None]) -> Iterator[Record]:
    """Yield the decisions of every spool from `since` (seconds since 1970) on. Raises ValueError for what is no JSON."""
    for _, directory in writers(data):
        for line in lines(directory, advance):
            if not isinstance(line, Line):
                continue
            record: dict[str, Any] = orjson.loads(line.data)
            if record.get("ts_wall", 0) >= since * 1e6 and (tenant is None or record.get("tenant") == tenant):
                yield record


def _policy(target: str, config: Path | None) -> tuple[Policy, Path]:
    """Return a policy by name or by file, with the file. Ends the command if there is none or it has a fault.

    A file stands in for the policy of its name that is in force, and may extend every other.
    """
    file = Path(target).resolve() if target.endswith(".yaml") else None
    name = target if file is None else file.stem
    try:
        settings = load_settings(config)
        taken = snapshot([home.resolve() for home in policy_dirs(settings)])
        if file is not None:
            others = {path: content for path, content in taken.files.items() if path.stem != name}
            taken = needed({**others, file: read_bytes(file, str(file))}, [name])
        library = build(taken, own_manifests(settings))
        return library.get(name), library.files[name]
    except (SourceError, ConfigurationError, ManifestError, UnknownPolicyError) as error:
        _stop(str(error))


def _cases(*files: Path) -> list[Cases]:
    """Load the case files beside the policies, each once; raises SourceError."""
    paths = dict.fromkeys(cases_path(file) for file in files)
    return [load_cases(path) for path in paths if path.exists()]


def _document(policy: Policy, totals: Totals, found: list[Flip]) -> dict[str, Any]:
    return {
        "candidate": policy.label,
        "digest": policy.digest,
        "tenants": {
            tenant: {"decisions": count, "flips": totals.flipped[tenant], "rate": _rate(totals.flipped[tenant], count)}
            for tenant, count in sorted(totals.decisions.items())
        },
        "directions": dict(totals.directions),
        "categories": [
            {"change": sign, "category": category, "flips": count}
            for (sign, category), count in sorted(totals.categories.items())
        ],
        "without_scores": totals.unscored,
        "flips": [
            {
                "id": flip.id,
                "tenant": flip.tenant,
                "stage": flip.stage,
                "before": flip.before.label,
                "after": flip.after.label,
                "rules": [f"{sign}{rule} ({category})" for sign, rule, category in flip.rules],
            }
            for flip in found
        ],
    }


def _tell(policy: Policy, totals: Totals, found: list[Flip]) -> None:
    for flip in found[:SHOWN]:
        rules = ", ".join(f"{sign}{rule} ({category})" for sign, rule, category in flip.rules)
        click.echo(f"{flip.id}  {flip.tenant}  {flip.stage}  {flip.before.label} → {flip.after.label}  {rules}")
    if len(found) > SHOWN:
        click.echo(f"… and {len(found) - SHOWN} more (--json lists all)")
    kinds = Counter(totals.directions)
    total, changed = sum(totals.decisions.values()), sum(totals.flipped.values())
    click.echo(
        f"{policy.label}: {changed} of {total} decisions change ({kinds['stricter']} stricter, {kinds['milder']} milder)"
    )
    for tenant, count in sorted(totals.decisions.items()):
        click.echo(
            f"  tenant {tenant}: {totals.flipped[tenant]} of {count} ({_rate(totals.flipped[tenant], count):.2%})"
        )
    for (sign, category), count in sorted(totals.categories.items(), key=lambda item: (-item[1], item[0])):
        click.echo(f"  {category}: {'fires' if sign == '+' else 'no longer fires'} in {count} of them")
    if totals.unscored:
        click.echo(f"{totals.unscored} decisions hold no scores and were left out")


def _rate(part: int, whole: int) -> float:
    return round(part / whole, 6) if whole else 0.0


def _print(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def _stop(message: str) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(COULD_NOT_RUN)
