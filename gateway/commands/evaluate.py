"""`caveat evaluate`: measure classifiers on labelled sets, as docs/classifiers.md reports them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, NoReturn

import click
from tqdm import tqdm

from classifiers.evaluate import EvalSet, Report, evaluate, read_sets, recommended_thresholds
from classifiers.manifest import ManifestError, load_classifiers
from classifiers.types import Classifier

COULD_NOT_RUN = 2
_SHOWN = (
    ("average_precision", "AP"),
    ("roc_auc", "AUC"),
    ("recall_at_baseline", "recall"),
    ("false_positives_at_baseline", "FPR"),
    ("recall_at_strict", "recall strict"),
    ("false_positives_at_strict", "FPR strict"),
    ("unjudged", "unjudged"),
)


@click.command()
@click.option(
    "--data",
    type=click.Path(path_type=Path),
    default=Path("../shared/data/eval"),
    show_default=True,
    help="Folder of Parquet files with `text`, `lang`, `role` and the labels.",
)
@click.option("--classifier", "names", multiple=True, default=("embedded",), show_default=True, help="May be repeated.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON for a script.")
def command(data: Path, names: tuple[str, ...], as_json: bool) -> None:
    """Measure classifiers per set and language: areas, recall and false alarms at the recommended thresholds.

    Exit codes: 0 measured, 2 could not run.
    """
    try:
        loaded = load_classifiers(list(names))
        sets = list(read_sets(data))
        thresholds = recommended_thresholds()
    except ImportError as error:
        _fail(f"reading Parquet needs the `train` extra: {error.name} is not installed")
    except (ManifestError, FileNotFoundError, ValueError) as error:
        _fail(str(error))
    report = _measure(list(loaded.values()), sets, thresholds)
    if as_json:
        click.echo(json.dumps(report, sort_keys=True))
        return
    for name in names:
        click.echo(f"\n{name}")
        for line in _table(report[name]):
            click.echo(line)


def _measure(
    classifiers: list[Classifier], sets: list[EvalSet], thresholds: dict[str, dict[str, dict[str, float]]]
) -> Report:
    total = len(classifiers) * sum(len(s.texts) for s in sets)
    with tqdm(total=total, unit=" texts", file=sys.stderr, disable=not sys.stderr.isatty()) as bar:
        return evaluate(classifiers, sets, thresholds, bar.update)


def _table(report: dict[str, dict[str, dict[str, float]]]) -> list[str]:
    lines = [f"{'set':34} {'lang':4} {'texts':>6} " + " ".join(f"{title:>13}" for _, title in _SHOWN)]
    for name, by_language in sorted(report.items()):
        for language, measures in sorted(by_language.items()):
            cells = (f"{measures[key]:13.3f}" if key in measures else " " * 12 + "–" for key, _ in _SHOWN)
            lines.append(f"{name:34} {language:4} {int(measures['texts']):6} " + " ".join(cells))
    return lines


def _fail(message: Any) -> NoReturn:
    click.echo(f"error: {message}", err=True)
    sys.exit(COULD_NOT_RUN)
