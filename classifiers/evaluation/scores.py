"""What classifiers say of a set, once per text, and where to keep it between runs.

INVARIANT: kept scores are used only for the very texts, weights and settings that they came from, and hold no text.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from classifiers.evaluation.sets import EvalSet, Floats
from classifiers.manifest import Manifest
from classifiers.taxonomy import is_within
from classifiers.text.views import read
from classifiers.types import Category, Channel, Classifier, Direction, Role, TextSpan

HARMFUL: Final = "harmful"
NOT_A_HARM: Final = frozenset({"attack", "language", "media", "output", "privacy.pii", "scope", "secrets"})
_BATCH: Final = 64
_ROLES: Final = {"prompt": Role.USER, "comment": Role.USER, "response": Role.ASSISTANT, "tool": Role.TOOL}
_NOT_JUDGING: Final = {"about", "quality", "fairness", "intended_use", "data", "licence", "attribution", "known_limits"}
Progress = Callable[[int], object]


@dataclass(frozen=True, slots=True)
class Scores:
    """The highest probability of each category for each text (nan: no finding), and which texts went unjudged."""

    by_category: Mapping[Category, Floats]
    unjudged: NDArray[np.bool_]  # some language gap, or no finding at all
    cost_ms: float = float("nan")  # CPU time per text of the classifier alone, in batches of 64

    def any_harm(self) -> Floats:
        """Return the highest probability of any harm, jailbreaks and mere personal data left out."""
        columns = [column for category, column in self.by_category.items() if is_harm(category)]
        if not columns:
            return np.full(len(self.unjudged), np.nan)
        return np.asarray(np.nanmax(np.nan_to_num(np.stack(columns), nan=0.0), axis=0), np.float64)

    def head(self, *wanted: Category) -> Floats:
        """Return the first category of `wanted` that there is, else `harmful`, else the highest of any harm."""
        found = next((self.by_category[c] for c in (*wanted, HARMFUL) if c in self.by_category), None)
        return self.any_harm() if found is None else found

    def take(self, rows: NDArray[np.int64]) -> Scores:
        return Scores({c: v[rows] for c, v in self.by_category.items()}, self.unjudged[rows], self.cost_ms)


def is_harm(category: Category) -> bool:
    return not any(is_within(category, node) for node in NOT_A_HARM)


def score(classifier: Classifier, dataset: EvalSet, progress: Progress = lambda _: None) -> Scores:
    """Run a classifier over a set, reading each text as the gateway would."""
    count = len(dataset.texts)
    columns: dict[Category, Floats] = {}
    unjudged = np.zeros(count, np.bool_)
    seconds = 0.0
    for begin in range(0, count, _BATCH):
        texts, roles = dataset.texts[begin : begin + _BATCH], dataset.roles[begin : begin + _BATCH]
        readings = [read(_span(text, role)) for text, role in zip(texts, roles, strict=True)]
        for reading in readings:
            _ = reading.language  # told when first asked for: no cost of the classifier's
        began = time.process_time()
        verdicts = classifier.classify(readings)
        seconds += time.process_time() - began
        for row, verdict in enumerate(verdicts, begin):
            unjudged[row] = not verdict.findings
            for finding in verdict.findings:
                column = columns.setdefault(finding.category, np.full(count, np.nan))
                column[row] = np.fmax(column[row], finding.probability)
        progress(len(texts))
    return Scores(columns, unjudged, 1000 * seconds / max(count, 1))


def _span(text: str, role: str) -> TextSpan:
    speaker = _ROLES.get(role, Role.USER)
    direction = Direction.OUTPUT if speaker is Role.ASSISTANT else Direction.INPUT
    return TextSpan(text, direction, speaker, Channel.TEXT, ())


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of kept scores, one NPZ a classifier, set and language; and a mapping of those of this run.

    Without either nothing is kept.
    """

    home: Path | None = None
    memory: dict[str, Scores] | None = None

    def make(self) -> None:
        """Make the folder before anything is measured. Raises ValueError where that cannot be."""
        if self.home is None:
            return
        try:
            self.home.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = os.strerror(error.errno or 0).lower()
            raise ValueError(f"{self.home}: scores cannot be kept there: {reason}; expected a folder") from error

    def score(
        self, classifier: Classifier, identity: str, dataset: EvalSet, progress: Progress = lambda _: None
    ) -> Scores:
        """Return the kept scores of these texts by this classifier, or make and keep them.

        `identity`: what `identity()` says of the classifier's manifest.
        """
        key = f"{classifier.name} {identity} {dataset.digest()}"
        if self.memory is not None and key in self.memory:
            progress(len(dataset.texts))
            return self.memory[key]
        found = self._on_disk(classifier, key, dataset, progress)
        if self.memory is not None:
            self.memory[key] = found
        return found

    def _on_disk(self, classifier: Classifier, key: str, dataset: EvalSet, progress: Progress) -> Scores:
        if self.home is None:
            return score(classifier, dataset, progress)
        path = self.home / f"{classifier.name}.{dataset.name}.{dataset.language}.npz"
        if (kept := _load(path, key)) is not None:
            progress(len(dataset.texts))
            return kept
        made = score(classifier, dataset, progress)
        _save(path, key, made)
        return made


def identity(manifest: Manifest, others: Mapping[str, Manifest] | None = None) -> str:
    """Return a SHA-256 over all of a manifest that can change a score; words and figures of the card are left out.

    `others`: manifests that this one may name in its options as its parts, as a cascade does.
    """
    form = manifest.model_dump(mode="json", exclude=_NOT_JUDGING)
    known = others or {}
    parts = [v for v in manifest.options.values() if isinstance(v, str) and v in known and v != manifest.name]
    form["parts"] = [identity(known[name], known) for name in parts]
    return hashlib.sha256(json.dumps(form, sort_keys=True).encode()).hexdigest()


def _save(path: Path, key: str, scores: Scores) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    head = json.dumps({"key": key, "categories": list(scores.by_category), "cost_ms": scores.cost_ms})
    table = np.stack(list(scores.by_category.values())) if scores.by_category else np.zeros((0, len(scores.unjudged)))
    temporary = path.with_suffix(".part")
    with temporary.open("wb") as file:
        np.savez_compressed(file, head=np.frombuffer(head.encode(), np.uint8), table=table, unjudged=scores.unjudged)
    temporary.replace(path)


def _load(path: Path, key: str) -> Scores | None:
    """Return None where the file is not there, is damaged or holds scores of something else."""
    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
            head = json.loads(kept["head"].tobytes())
            if head["key"] != key:
                return None
            table: Floats = kept["table"]
            return Scores(dict(zip(head["categories"], table, strict=True)), kept["unjudged"], float(head["cost_ms"]))
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
