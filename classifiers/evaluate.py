"""Measure classifiers on labelled sets they never saw: per set and language, with the gateway's own views and languages.

INVARIANT: a text that a classifier could not judge is counted as such; its missing score is never taken for a zero
in silence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
import yaml
from numpy.typing import NDArray

from classifiers.taxonomy import taxonomy
from classifiers.text.views import read
from classifiers.types import Category, Channel, Classifier, Direction, Role, TextSpan

_BATCH: Final = 64
_HALF: Final = 0.5
_ROLES: Final = {"prompt": Role.USER, "comment": Role.USER, "response": Role.ASSISTANT}
HARMFUL: Final = "harmful"
NOT_A_HARM: Final = frozenset({"attack", "language", "media", "privacy.pii", "secrets"})
BENIGN: Final = "benign_"  # how the names of sets begin that hold no harm at all

Floats = NDArray[np.float64]
Thresholds: TypeAlias = Mapping[str, Mapping[str, Mapping[Category, float]]]  # policy → language → category
Report: TypeAlias = dict[str, dict[str, dict[str, dict[str, float]]]]  # classifier → set → language → measure
_THRESHOLDS_FILE: Final = Path(__file__).parent / "weights" / "thresholds.yaml"


@dataclass(frozen=True, slots=True)
class EvalSet:
    """One language of one set. `truth` maps a data label to 1, 0 or nan for each text."""

    name: str
    language: str
    texts: tuple[str, ...]
    roles: tuple[str, ...]
    truth: Mapping[str, Floats]

    def any_harm(self) -> Floats:
        """Return 1 where a harm is marked, 0 where the set says there is none, nan where it does not say.

        In sets that judge hate alone a text without it is taken as harmless.
        """
        harmful, hate = self.truth["harmful"], self.truth["identity_attack"]
        answer = np.where(np.isnan(harmful) & (hate == 0), 0.0, harmful)
        return np.where(np.nan_to_num(hate) == 1, 1.0, answer)


@dataclass(frozen=True, slots=True)
class Scores:
    """The highest probability of each category for each text (nan: no finding), and which texts went unjudged."""

    by_category: Mapping[Category, Floats]
    unjudged: NDArray[np.bool_]  # some language gap, or no finding at all

    def any_harm(self) -> Floats:
        """Return the highest probability of any harm, jailbreaks and mere personal data left out."""
        columns = [column for category, column in self.by_category.items() if is_harm(category)]
        if not columns:
            return np.full(len(self.unjudged), np.nan)
        return np.asarray(np.nanmax(np.nan_to_num(np.stack(columns), nan=0.0), axis=0), np.float64)


def labels() -> dict[str, Category]:
    """Return the category of each data label."""
    return {label: category for category, node in taxonomy().nodes.items() for label in node.labels}


def is_harm(category: Category) -> bool:
    return not any(category == node or category.startswith(f"{node}.") for node in NOT_A_HARM)


def read_sets(directory: Path) -> Iterator[EvalSet]:
    """Read every Parquet file of a directory, one set a language. Raises FileNotFoundError where there is none."""
    import pyarrow.parquet as pq

    paths = sorted(directory.glob("*.parquet"))
    if not paths:
        raise FileNotFoundError(f"`{directory}` holds no .parquet files; expected evaluation sets")
    for path in paths:
        table = pq.read_table(path).to_pydict()
        for language in sorted(set(table["lang"])):
            rows = [i for i, found in enumerate(table["lang"]) if found == language]
            truth = {
                label: np.array([np.nan if table[label][i] is None else table[label][i] for i in rows], np.float64)
                for label in labels()
                if label in table
            }
            texts, roles = tuple(table["text"][i] for i in rows), tuple(table["role"][i] for i in rows)
            yield EvalSet(path.stem, language, texts, roles, truth)


def recommended_thresholds(path: Path | None = None) -> dict[str, dict[str, dict[Category, float]]]:
    """Read the thresholds that training recommends. Raises ValueError naming the file."""
    source = path if path is not None else _THRESHOLDS_FILE
    try:
        raw = yaml.safe_load(source.read_text(encoding="utf-8"))
        return {
            str(name): {
                str(language): {str(c): float(t) for c, t in chosen.items()} for language, chosen in found.items()
            }
            for name, found in raw.items()
        }
    except (OSError, yaml.YAMLError, AttributeError, TypeError) as error:
        raise ValueError(f"{source}: cannot be read as thresholds: {error}") from error


def score(classifier: Classifier, dataset: EvalSet, progress: Callable[[int], object] = lambda _: None) -> Scores:
    """Run a classifier over a set, reading each text as the gateway would."""
    count = len(dataset.texts)
    columns: dict[Category, Floats] = {}
    unjudged = np.zeros(count, np.bool_)
    for begin in range(0, count, _BATCH):
        texts, roles = dataset.texts[begin : begin + _BATCH], dataset.roles[begin : begin + _BATCH]
        readings = [read(_span(text, role)) for text, role in zip(texts, roles, strict=True)]
        for row, verdict in enumerate(classifier.classify(readings), begin):
            unjudged[row] = not verdict.findings
            for finding in verdict.findings:
                column = columns.setdefault(finding.category, np.full(count, np.nan))
                column[row] = np.fmax(column[row], finding.probability)
        progress(len(texts))
    return Scores(columns, unjudged)


def _span(text: str, role: str) -> TextSpan:
    speaker = _ROLES.get(role, Role.USER)
    direction = Direction.OUTPUT if speaker is Role.ASSISTANT else Direction.INPUT
    return TextSpan(text, direction, speaker, Channel.TEXT, ())


def areas(scores: Floats, truth: Floats) -> tuple[float, float] | None:
    """Return (average precision, area under the ROC curve) over the texts with a truth; None unless both classes occur.

    Ties count half. Average precision is the step-wise area under the precision-recall curve.
    """
    known = ~np.isnan(truth)
    value, positive = np.nan_to_num(scores[known]), truth[known] == 1
    if not positive.any() or positive.all():
        return None
    order = np.argsort(-value, kind="stable")
    value, positive = value[order], positive[order]
    ends = np.append(np.flatnonzero(np.diff(value)), len(value) - 1)
    hits, misses = np.cumsum(positive)[ends], np.cumsum(~positive)[ends]
    recall, false_alarms = hits / hits[-1], misses / misses[-1]
    precision = hits / (hits + misses)
    average_precision = float(np.sum(np.diff(recall, prepend=0.0) * precision))
    before = np.concatenate([[0.0], recall[:-1]])
    roc = float(np.sum(np.diff(false_alarms, prepend=0.0) * (recall + before) / 2))
    return average_precision, roc


def measure(scores: Scores, dataset: EvalSet, thresholds: Mapping[str, Mapping[Category, float]]) -> dict[str, float]:
    """Return the measures of a set: areas for any harm and per category, and how often each policy's thresholds fire."""
    found: dict[str, float] = {"texts": float(len(dataset.texts)), "unjudged": float(scores.unjudged.mean())}
    truth = dataset.any_harm()
    highest = scores.any_harm()
    head = scores.by_category.get(HARMFUL, highest)
    if (pair := areas(head, truth)) is not None:
        found["average_precision"], found["roc_auc"] = pair
        top = areas(highest, truth)
        found["average_precision_highest"], found["roc_auc_highest"] = top if top is not None else pair
    for label, category in labels().items():
        if label == HARMFUL or category not in scores.by_category or label not in dataset.truth:
            continue
        if (pair := areas(scores.by_category[category], dataset.truth[label])) is not None:
            found[f"average_precision.{category}"] = pair[0]
    found |= _rates("at_half", np.nan_to_num(head) >= _HALF, truth)
    for name, chosen in thresholds.items():
        found |= _rates(f"at_{name}", fires(scores, chosen, harms_only=True), truth)
        found[f"fires_{name}"] = float(fires(scores, chosen, harms_only=False).mean())
    return {key: round(value, 4) for key, value in found.items()}


def fires(scores: Scores, thresholds: Mapping[Category, float], *, harms_only: bool) -> NDArray[np.bool_]:
    """Return which texts reach the threshold of some category."""
    fired = np.zeros(len(scores.unjudged), np.bool_)
    for category, column in scores.by_category.items():
        if category in thresholds and (is_harm(category) or not harms_only):
            fired |= np.nan_to_num(column) >= thresholds[category]
    return fired


def _rates(name: str, fired: NDArray[np.bool_], truth: Floats) -> dict[str, float]:
    rates = {}
    if (truth == 1).any():
        rates[f"recall_{name}"] = float(fired[truth == 1].mean())
    if (truth == 0).any():
        rates[f"false_positives_{name}"] = float(fired[truth == 0].mean())
    return rates


def evaluate(
    classifiers: Sequence[Classifier],
    sets: Sequence[EvalSet],
    thresholds: Thresholds,
    progress: Callable[[int], object] = lambda _: None,
) -> Report:
    """Measure every classifier on every set. A set in a language without thresholds gets none."""
    report: Report = {}
    for classifier in classifiers:
        of_classifier = report.setdefault(classifier.name, {})
        for dataset in sets:
            chosen = {name: by_language.get(dataset.language, {}) for name, by_language in thresholds.items()}
            scores = score(classifier, dataset, progress)
            of_classifier.setdefault(dataset.name, {})[dataset.language] = measure(scores, dataset, chosen)
    return report
