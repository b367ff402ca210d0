"""Measure classifiers on labelled sets they never saw: per set and language, with the gateway's own views and languages.

INVARIANT: a text that a classifier could not judge is counted as such; its missing score is never taken for a zero
in silence.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, TypeAlias

import yaml

from classifiers.estimate import Estimate
from classifiers.evaluation.intervals import ROUNDS, areas
from classifiers.evaluation.measures import Measures, Thresholds, calibration, fires, gain, measure
from classifiers.evaluation.scores import HARMFUL, Progress, Scores, Shelf, identity, is_harm, score
from classifiers.evaluation.sets import BENIGN, LEFT_OUT, EvalSet, labels, read_sets, sample
from classifiers.manifest import load_manifests
from classifiers.plain import plain_yaml
from classifiers.taxonomy import taxonomy
from classifiers.types import Category, Classifier

__all__ = [
    "BENIGN", "HARMFUL", "LEFT_OUT", "EvalSet", "Evaluation", "Measures", "Report", "Scores", "Shelf", "Thresholds",
    "areas", "evaluate", "fires", "identities", "is_harm", "labels", "measure", "read_sets", "recommended_thresholds",
    "sample", "score", "thresholds_of",
]  # fmt: skip

Report: TypeAlias = dict[str, dict[str, dict[str, Measures]]]  # classifier → set → language → measure
_WEIGHTS: Final = Path(__file__).parent / "weights"


@dataclass(slots=True)
class Evaluation:
    """What `evaluate` found.

    `calibration`: classifier → language → category → expected calibration error. `gains`: what every further
    classifier has over the first in average precision, by classifier, set and language.
    """

    report: Report = field(default_factory=dict)
    calibration: dict[str, dict[str, dict[Category, Estimate]]] = field(default_factory=dict)
    gains: dict[str, dict[str, dict[str, Estimate]]] = field(default_factory=dict)


def recommended_thresholds(path: Path | None = None) -> dict[str, dict[str, dict[Category, float]]]:
    """Read the thresholds that training recommends. Raises ValueError naming the file."""
    source = path if path is not None else _WEIGHTS / "thresholds.yaml"
    try:
        raw = plain_yaml(source.read_text(encoding="utf-8"))
        return {
            str(name): {
                str(language): {str(c): _threshold(f"{name}.{language}", c, t) for c, t in chosen.items()}
                for language, chosen in found.items()
            }
            for name, found in raw.items()
        }
    except (OSError, ValueError, yaml.YAMLError, AttributeError, TypeError) as error:
        raise ValueError(f"{source}: cannot be read as thresholds: {error}") from error


def _threshold(place: str, category: object, given: object) -> float:
    if category not in taxonomy().nodes:
        raise ValueError(f"`{place}`: found `{category}`, expected a category of the taxonomy")
    if not isinstance(given, int | float) or isinstance(given, bool) or not 0 <= given <= 1:
        raise ValueError(f"`{place}.{category}`: found {given}, expected a number from 0 to 1")
    return float(given)


def thresholds_of(name: str) -> dict[str, dict[str, dict[Category, float]]]:
    """Return a classifier's own recommended thresholds (weights/<name>.thresholds.yaml), else those of the default."""
    own = _WEIGHTS / f"{name}.thresholds.yaml"
    return recommended_thresholds(own if own.exists() else None)


def identities(names: Sequence[str]) -> dict[str, str]:
    """Return what tells a classifier's scores from those of another version, for each name that has a manifest."""
    manifests = load_manifests()
    return {name: identity(manifests[name], manifests) for name in names if name in manifests}


def evaluate(
    classifiers: Sequence[Classifier],
    sets: Sequence[EvalSet],
    thresholds: Thresholds | None = None,
    progress: Progress = lambda _: None,
    shelf: Shelf = Shelf(),  # noqa: B008 - immutable
    rounds: int = ROUNDS,
) -> Evaluation:
    """Measure every classifier on every set. A set in a language without thresholds gets none.

    Without `thresholds` each classifier is measured at those recommended for it.
    """
    known = identities([c.name for c in classifiers])
    found = Evaluation()
    kept: dict[str, list[tuple[Scores, EvalSet]]] = {c.name: [] for c in classifiers}
    for dataset in sets:
        for classifier in classifiers:
            scores = shelf.score(classifier, known.get(classifier.name, classifier.name), dataset, progress)
            chosen = thresholds_of(classifier.name) if thresholds is None else thresholds
            here = {name: by_language.get(dataset.language, {}) for name, by_language in chosen.items()}
            kept[classifier.name].append((scores, dataset))
            of_set = found.report.setdefault(classifier.name, {}).setdefault(dataset.name, {})
            of_set[dataset.language] = measure(scores, dataset, here, rounds)
        _compare(found, classifiers, kept, dataset, rounds)
    found.calibration = {name: calibration(pairs) for name, pairs in kept.items()}
    return found


def _compare(
    found: Evaluation,
    classifiers: Sequence[Classifier],
    kept: dict[str, list[tuple[Scores, EvalSet]]],
    dataset: EvalSet,
    rounds: int,
) -> None:
    first = kept[classifiers[0].name][-1][0]
    for other in classifiers[1:]:
        if (more := gain(first, kept[other.name][-1][0], dataset, rounds)) is not None:
            found.gains.setdefault(other.name, {}).setdefault(dataset.name, {})[dataset.language] = more
