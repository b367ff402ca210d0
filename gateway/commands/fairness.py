"""`caveat fairness`: whether classifiers treat groups of people alike, on swapped sentences and on labelled sets."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click
from tqdm import tqdm

from classifiers.evaluate import identities, recommended_thresholds, thresholds_of
from classifiers.evaluation import fairness_tables
from classifiers.evaluation.identities import LANGUAGES, swapped
from classifiers.evaluation.scores import Shelf
from classifiers.evaluation.sets import EvalSet, sample
from classifiers.evaluation.tables import as_text
from classifiers.fairness import SetFairness, fairness
from classifiers.manifest import ManifestError, all_manifests, chosen, load_classifiers
from classifiers.types import Category, Classifier
from gateway.commands.evaluate import fail, read
from gateway.commands.options import one_of, only_with, with_manifest_dir
from gateway.errors import ConfigurationError
from gateway.fleet.alone import NoVerdictError, measurable
from policies.fairness import thresholds as policy_thresholds
from policies.loader import UnknownPolicyError, load_policies
from policies.source import SourceError

Chosen = dict[str, dict[str, dict[Category, float]]]  # policy → language → category


@click.command()
@click.option(
    "--data", type=click.Path(path_type=Path), help="Folder of labelled sets too; without it swapped sentences alone."
)
@click.option("--classifier", "names", multiple=True, default=("embedded",), show_default=True, help="May be repeated.")
@with_manifest_dir
@click.option("--language", "languages", multiple=True, help="Only texts in this language. May be repeated.")
@click.option("--sets", "wanted", multiple=True, help="Names or patterns of sets of --data. May be repeated.")
@click.option("--policy", "policies", multiple=True, help="Decide by the rules of this policy. May be repeated.")
@click.option(
    "--policy-dir", type=click.Path(exists=True, file_okay=False, path_type=Path), help="Where your policies are."
)
@click.option("--thresholds", type=click.Path(path_type=Path), help="Thresholds other than the recommended ones.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many texts of a set of --data.")
@click.option("--scores", type=click.Path(path_type=Path), help="Folder to keep scores in and take them from.")
@click.option("--groups", is_flag=True, help="Print every group of every set too.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")
def command(**given: Any) -> None:
    """Measure gaps between groups of people. It tells areas (subgroup, BPSN, BNSP), false alarms and misses by group, and how often
    a decision changes when nothing but the group in a sentence does.

    Exit codes: 0 measured, 2 could not run.
    """
    only_with("--sets", "--data")
    only_with("--limit", "--data")
    only_with("--policy-dir", "--policy")
    one_of("--policy", "--thresholds")
    try:
        shelf = Shelf(given["scores"])
        shelf.make()
        manifests = all_manifests(given["manifest_dir"])
        names = [manifest.name for manifest in chosen(dict.fromkeys(given["names"]), manifests)]
        sets = [swapped(k) for k in LANGUAGES if not given["languages"] or k in given["languages"]]
        if given["data"]:
            sets += read((given["data"],), given["wanted"], given["languages"], None)
        thresholds = {name: _thresholds(name, given) for name in names}
        loaded = load_classifiers(names, manifests)  # last: it takes longest, and most of what is wrong is in the data
    except ImportError as error:
        fail(
            f"reading Parquet needs the `train` extra, and `{error.name}` is not installed; run `pip install 'caveat[train]'`"
        )
    except (ManifestError, FileNotFoundError, ValueError, SourceError, UnknownPolicyError) as error:
        fail(str(error))
    if not sets:
        fail(
            f"there are no swapped sentences in {', '.join(given['languages'])}; give --data, or one of {', '.join(LANGUAGES)}"
        )
    try:
        with measurable(loaded) as classifiers:
            found = measure(classifiers, _limited(sets, given["limit"]), thresholds, shelf)
    except (ConfigurationError, NoVerdictError) as error:
        fail(str(error))
    if given["as_json"]:
        click.echo(
            json.dumps({name: [asdict(part) for part in parts] for name, parts in found.items()}, sort_keys=True)
        )
        return
    _print(found, groups=given["groups"])


def _limited(sets: list[EvalSet], limit: int | None) -> list[EvalSet]:
    """Cut the sets of --data; swapped sentences stay whole, since each needs all of its groups."""
    return sets if limit is None else [s if s.groups and s.name == "swapped" else sample(s, limit) for s in sets]


def _thresholds(name: str, given: dict[str, Any]) -> Chosen:
    """Return what the classifier decides by: the rules of policies where some are named, else recommended thresholds."""
    if given["policies"]:
        library = load_policies([given["policy_dir"]] if given["policy_dir"] else [])
        return {
            policy: {k: policy_thresholds(library.get(policy), k) for k in LANGUAGES} for policy in given["policies"]
        }
    return recommended_thresholds(given["thresholds"]) if given["thresholds"] else thresholds_of(name)


def measure(
    classifiers: list[Classifier], sets: list[EvalSet], chosen: dict[str, Chosen], shelf: Shelf
) -> dict[str, list[SetFairness]]:
    """Return what each set says of each classifier; sets without groups are left out."""
    known = identities([c.name for c in classifiers])
    found: dict[str, list[SetFairness]] = {c.name: [] for c in classifiers}
    total = len(classifiers) * sum(len(s.texts) for s in sets)
    with tqdm(total=total, unit=" texts", file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        for dataset in sets:
            for classifier in classifiers:
                name = classifier.name
                scores = shelf.score(classifier, known.get(name, name), dataset, bar.update)
                here = {policy: by.get(dataset.language, {}) for policy, by in chosen[name].items()}
                if (part := fairness(scores, dataset, here)) is not None:
                    found[name].append(part)
    return found


def _print(found: dict[str, list[SetFairness]], *, groups: bool) -> None:
    parts = {
        "swapped sentences": fairness_tables.flip_table(found),
        "areas, generalised mean over groups": fairness_tables.mean_table(found),
        "gaps: highest less lowest group": fairness_tables.gap_table(found),
    }
    if groups:
        parts |= {
            f"{name}: {part.name}, {part.language}": fairness_tables.group_table(part)
            for name, measured in found.items()
            for part in measured
        }
    for title, table in parts.items():
        if lines := as_text(table):
            click.echo("\n".join(["", title, *lines]))
