"""`caveat policy`: what policies there are, what one of them says after `extends`, and whether its cases hold."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

import click

from classifiers.manifest import ManifestError
from gateway.cards import cards_by_model, cards_of, no_such_model
from gateway.commands.inforce import choose, facts_of, in_force, in_words
from gateway.commands.lifecycle import diff_policies, replay_policy
from gateway.commands.options import with_config
from gateway.errors import ConfigurationError
from gateway.folders import own_manifests, policy_dirs
from gateway.settings import Settings, load_settings
from policies.cases import ClassifierJudge, cases_path, load_cases, parent_cases, run_cases
from policies.diff import described, taken_back
from policies.loader import BUILT_IN, Library, UnknownPolicyError, beside, build, needed, snapshot
from policies.source import SourceError
from policies.types import Policy, Rule

FOUND = 1
COULD_NOT_RUN = 2

_as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")


@click.group(name="policy")
def command() -> None:
    """List, show, test and compare policies. Try one on what was recorded."""


command.add_command(diff_policies)
command.add_command(replay_policy)


@command.command(name="list")
@with_config
@_as_json
def list_policies(config: Path | None, as_json: bool) -> None:
    """List the policies: the built-in ones and those of `policy_dir`."""
    library = _library(config)
    rows = [_summary(policy, library.files[name]) for name, policy in sorted(library.policies.items())]
    if as_json:
        _print_json(rows)
        return
    for row in rows:
        required = ", ".join(row["required"])
        click.echo(
            f"{row['policy']}@{row['version']}  {row['rules']} rules  needs {required}  {row['digest'][:12]}  {row['file']}"
        )


@command.command(name="show")
@click.argument("name", required=False)
@click.option(
    "--effective", "model_too", is_flag=True, help="With the rules of the model's card, and where each is from."
)
@click.option("--tenant", help="With --effective: the policies and purposes of this tenant's keys.")
@click.option("--model", help="With --effective: the model's name in the settings.")
@with_config
@_as_json
def show_policy(
    *, name: str | None, model_too: bool, tenant: str | None, model: str | None, config: Path | None, as_json: bool
) -> None:
    """Show a policy as it is in force. The rules of those it extends are there too."""
    library = _library(config)
    if model_too and model is not None:
        _show_effective(library, name, tenant, model, load_settings(config), as_json=as_json)
        return
    if model_too or tenant is not None or model is not None or name is None:
        _stop("expected the NAME of a policy, or --effective and --model with a NAME or --tenant", COULD_NOT_RUN)
    try:
        policy = library.get(name)
    except UnknownPolicyError as error:
        _stop(str(error), COULD_NOT_RUN)
    shown = _details(policy, library.files[name])
    if as_json:
        _print_json(shown)
        return
    for key, value in shown.items():
        if key != "rules":
            click.echo(f"{key}: {_inline(value)}")
    click.echo("rules:")
    for rule in policy.rules:
        click.echo(f"  {rule.id}: {described(rule)}")


def _show_effective(
    library: Library, name: str | None, tenant: str | None, model: str, settings: Settings, *, as_json: bool
) -> None:
    try:
        cards = cards_by_model(settings, cards_of(settings))
        chosen = choose(None if tenant is None else facts_of(settings, tenant), name)
        shown = [in_force(library.get(policy), cards, model, facts) for policy, facts in chosen]
    except (ConfigurationError, UnknownPolicyError) as error:
        _stop(str(error), COULD_NOT_RUN)
    except SourceError as error:
        _stop(str(error), FOUND)
    told = no_such_model(settings, model)
    if told is not None:
        _stop(told, COULD_NOT_RUN)
    if as_json:
        _print_json(shown)
        return
    click.echo("\n\n".join("\n".join(in_words(each)) for each in shown))


@command.command(name="test")
@click.argument("targets", nargs=-1)
@with_config
@_as_json
def test_policies(targets: tuple[str, ...], config: Path | None, as_json: bool) -> None:
    """Run the cases of policies or policy files (default: all). Exit 1 if any fails.

    A policy whose case file is missing, and a rule that no case depends on, are failures.
    """
    files = [Path(target).resolve() for target in targets if target.endswith(".yaml")]
    names = [file.stem for file in files] + [target for target in targets if not target.endswith(".yaml")]
    library = _library(config, files, names)
    judge = ClassifierJudge(own_manifests(load_settings(config)))  # readable: the library is there
    results = {}
    for name in names or sorted(library.policies):
        try:
            results[name] = _test(library, name, judge)
        except UnknownPolicyError as error:
            _stop(str(error), COULD_NOT_RUN)
        except ManifestError as error:
            _stop(f"`{name}` cannot be tested: {error}", COULD_NOT_RUN)
    if as_json:
        _print_json({name: {"cases": count, "failures": failures} for name, (count, failures) in results.items()})
    else:
        _tell(results)
    if any(failures for _, failures in results.values()):
        sys.exit(FOUND)


def _test(library: Library, name: str, judge: ClassifierJudge) -> tuple[int, list[str]]:
    """Return how many cases ran and what failed."""
    policy = library.get(name)
    path = cases_path(library.files[name])
    if not path.exists():
        return 0, [f"{library.files[name]}:1: found no {path.name} beside it, expected cases for its rules"]
    try:
        cases = load_cases(path)
    except SourceError as error:
        return 0, list(error.faults)
    count = sum(len(case.direction) for case in cases.file.cases)
    return count, run_cases(policy, cases, judge, parent_cases(policy))


def _tell(results: dict[str, tuple[int, list[str]]]) -> None:
    for name, (count, failures) in results.items():
        for failure in failures:
            click.echo(failure)
        click.echo(f"{name}: {count} cases, {len(failures)} failures")


def _library(config: Path | None, files: Sequence[Path] = (), names: Sequence[str] = ()) -> Library:
    """Load the policies that the settings name. Ends the command if one has a fault.

    `files` stand in for the policies of their names, as what lies beside them does; then only `names` are loaded, and what
    they build on: other files of a folder may be no policies at all.
    """
    try:
        settings = load_settings(config)
        taken = snapshot([home.resolve() for home in policy_dirs(settings)])
        if files:
            near = beside(files)
            own = {path.stem for path in near}
            others = {p: raw for p, raw in taken.files.items() if p.stem not in own or p.parent == BUILT_IN}
            taken = needed({**others, **near}, names)
        return build(taken, own_manifests(settings))
    except SourceError as error:
        _stop(str(error), FOUND)
    except (ConfigurationError, ManifestError) as error:
        _stop(str(error), COULD_NOT_RUN)


def _stop(message: str, code: int) -> NoReturn:
    click.echo(message, err=True)
    sys.exit(code)


def _summary(policy: Policy, file: Path) -> dict[str, Any]:
    return {
        "policy": policy.name,
        "version": policy.version,
        "digest": policy.digest,
        "file": str(file),
        "required": sorted(policy.required),
        "rules": len(policy.rules),
    }


def _details(policy: Policy, file: Path) -> dict[str, Any]:
    return _summary(policy, file) | {
        "on_unjudged": {reason.value: action.name for reason, action in policy.on_unjudged.items()},
        "respond": policy.respond.value,
        "explain": policy.explain.value,
        "stream": policy.stream.value,
        "mode": policy.mode.value,
        "canary": None if policy.canary is None else policy.canary._asdict(),
        "audit": dataclasses.asdict(policy.audit),
        "review": dataclasses.asdict(policy.review) | {"second_person": sorted(policy.review.second_person)},
        "kept": policy.audit.kept,
        "taken_back": [taken_back(each) for each in policy.loosened],
        "waivers": [dataclasses.asdict(waiver) for waiver in policy.waivers],
        "rules": [_rule(rule) for rule in policy.rules],
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        "id": rule.id,
        "category": rule.category,
        "at_least": rule.at_least,
        "at_least_in": dict(rule.at_least_in),
        "direction": sorted(rule.directions),
        "roles": sorted(rule.roles),
        "languages": None if rule.languages is None else sorted(rule.languages),
        "languages_outside": None if rule.languages_outside is None else sorted(rule.languages_outside),
        "to": rule.to or None,
        "action": rule.action.name,
        "mode": rule.mode.value,
        "because": None if rule.because is None else dataclasses.asdict(rule.because),
    }


def _inline(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {item}" for key, item in value.items())
    if isinstance(value, list):
        return ", ".join(_inline(item) for item in value) or "none"
    return "none" if value is None else str(value)


def _print_json(value: Any) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))
