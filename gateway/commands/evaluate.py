"""`caveat evaluate`: measure classifiers on labelled sets, as docs/classifiers-measured.md reports them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, NoReturn

import click
from tqdm import tqdm

from classifiers.evaluate import Evaluation, evaluate, read_sets, recommended_thresholds
from classifiers.evaluation import tables
from classifiers.evaluation.scores import Shelf
from classifiers.evaluation.sets import EvalSet, sample
from classifiers.evaluation.targets import mixed_cost_ms
from classifiers.manifest import ManifestError, all_manifests, chosen, load_classifiers
from classifiers.types import Classifier
from gateway.commands.options import with_manifest_dir
from gateway.errors import ConfigurationError
from gateway.fleet.alone import NoVerdictError, measurable

COULD_NOT_RUN = 2
DEFAULT_DATA = Path("../shared/data/eval")
_PARTS = {
    "targets": tables.targets,
    "any harm": tables.ranking,
    "at the recommended thresholds": tables.rates,
    "by category": tables.categories,
    "expected calibration error": tables.calibration,
}


@click.command()
@click.option(
    "--data",
    "folders",
    multiple=True,
    type=click.Path(path_type=Path),
    default=(DEFAULT_DATA,),
    show_default=True,
    help="Folder of Parquet files with `text`, `lang`, `role` and the labels. May be repeated.",
)
@click.option("--classifier", "names", multiple=True, default=("embedded",), show_default=True, help="May be repeated.")
@with_manifest_dir
@click.option("--sets", "wanted", multiple=True, help="Names or patterns of sets, e.g. `benign_*`. May be repeated.")
@click.option("--language", "languages", multiple=True, help="Only texts in this language. May be repeated.")
@click.option("--limit", type=click.IntRange(min=1), help="At most so many texts a set, for a quick look.")
@click.option("--scores", type=click.Path(path_type=Path), help="Folder to keep scores in and take them from.")
@click.option("--thresholds", type=click.Path(path_type=Path), help="Thresholds other than the recommended ones.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")
def command(**given: Any) -> None:
    """Measure classifiers per set and language. It tells areas, recall and false alarms at the recommended thresholds, calibration
    and cost, each with its 95 % interval. Several classifiers stand side by side.

    Exit codes: 0 measured, 2 could not run.
    """
    try:
        shelf = Shelf(given["scores"])
        shelf.make()
        manifests = all_manifests(given["manifest_dir"])
        names = [manifest.name for manifest in chosen(dict.fromkeys(given["names"]), manifests)]
        sets = read(given["folders"], given["wanted"], given["languages"], given["limit"])
        thresholds = recommended_thresholds(given["thresholds"]) if given["thresholds"] else None
        loaded = load_classifiers(names, manifests)  # last: it takes longest, and most of what is wrong is in the data
    except ImportError as error:
        fail(
            f"reading Parquet needs the `train` extra, and `{error.name}` is not installed; run `pip install 'caveat[train]'`"
        )
    except (ManifestError, FileNotFoundError, ValueError) as error:
        fail(str(error))
    try:
        with measurable(loaded) as classifiers:
            found = _measure(classifiers, sets, thresholds, shelf)
    except (ConfigurationError, NoVerdictError) as error:
        fail(str(error))
    if given["as_json"]:
        click.echo(json.dumps(as_json(found), sort_keys=True))
        return
    for title, part in _PARTS.items():
        if lines := tables.as_text(part(found)):
            click.echo("\n".join(["", title, *lines]))


def read(
    folders: tuple[Path, ...], wanted: tuple[str, ...], languages: tuple[str, ...], limit: int | None
) -> list[EvalSet]:
    """Read the sets that were asked for. Raises FileNotFoundError where there are none."""
    sets = [s for folder in folders for s in read_sets(folder, wanted) if not languages or s.language in languages]
    if not sets:
        among = f" in {', '.join(languages)}" if languages else ""
        raise FileNotFoundError(f"no set has texts{among}")
    return [sample(s, limit) for s in sets] if limit else sets


def as_json(found: Evaluation) -> dict[str, Any]:
    """Return the whole report; figures with an interval are [value, low, high]."""
    return {
        "classifiers": found.report,
        "calibration": found.calibration,
        "average_precision_gain": found.gains,
        "mixed_cost_ms": {name: mixed_cost_ms(by_set) for name, by_set in found.report.items()},
        "targets": tables.targets(found),
    }


def _measure(
    classifiers: list[Classifier],
    sets: list[EvalSet],
    thresholds: dict[str, dict[str, dict[str, float]]] | None,
    shelf: Shelf,
) -> Evaluation:
    total = len(classifiers) * sum(len(s.texts) for s in sets)
    with tqdm(total=total, unit=" texts", file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        return evaluate(classifiers, sets, thresholds, bar.update, shelf)


def fail(message: str) -> NoReturn:
    click.echo(f"error: {message}", err=True)
    sys.exit(COULD_NOT_RUN)
