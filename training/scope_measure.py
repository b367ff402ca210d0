"""Measure the scope classifier: by category, language and kind of source, and how often everyday prompts set it off.

INVARIANT: nothing here changes weights, thresholds or heads. A text that a source does not label counts for nothing.
"""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from classifiers.estimate import Estimate
from classifiers.evaluate import EvalSet, read_sets, recommended_thresholds, score
from classifiers.evaluation.intervals import estimate_areas, wilson
from classifiers.manifest import build, load_manifests
from classifiers.text.views import read as read_views
from classifiers.types import Channel, Classifier, Direction, Role, TextSpan
from training.scope_card import with_quality
from training.scope_data import LABELS, LANGUAGES, held_out, is_kept_for_measuring, read
from training.scope_recipe import CATEGORIES
from training.sources import row_key

UNSEEN: Final = "unseen_sources"
PARTS: Final = "held_out_parts"
WORDINGS: Final = "own_wordings"
EVERYDAY: Final = "everyday"
KINDS: Final = (UNSEEN, PARTS, WORDINGS)
_WHOLE: Final = ("arena_hard", "humaneval", "mt_bench", "oasst_th", "self_instruct_user", "vicuna_bench")
# Everyday talk of the moderation data: a task is hardly ever among it. Training saw the other half, or none, of each.
_NO_TALK: Final = frozenset(
    {"calculator", "definition", "translate", "improve_credit_score", "rollover_401k"}
)  # intents
TALK: Final = (
    ("clinc150", "en"), ("convabuse", "en"), ("civil_comments", "en"), ("crosswoz", "zh"), ("kdconv", "zh"),
    ("cold", "zh"), ("hatethaisent", "th"), ("wisesight_unlabelled", "th"),
)  # fmt: skip
_TALK_ROWS: Final = 1000
_ROUNDS: Final = 1000
_COSTED: Final = 400

Floats: TypeAlias = NDArray[np.float64]
Figures: TypeAlias = dict[str, float | Estimate]
Quality: TypeAlias = dict[str, dict[str, Figures]]  # kind of source → language → measure


@dataclass(frozen=True, slots=True)
class Judged:
    """Texts of one language and kind of source: which set each is of, truth and probability of each category."""

    sets: NDArray[np.int64]
    truth: Mapping[str, Floats]
    probabilities: Mapping[str, Floats]


def measure(data: Path, package: Path, docs: Path) -> None:
    """Measure what lies in `package`; write figures into its manifest and a page into `docs`."""
    from training.scope_page import page

    path = package / "manifests" / "scope.yaml"
    manifest = load_manifests(path.parent)["scope"].at(package / "weights")
    classifier = build(manifest)
    chosen = recommended_thresholds(package / "weights" / "scope.thresholds.yaml")["baseline"]
    sets = [*read_sets(data / "scope" / "eval"), *(_own_wordings(data, language) for language in LANGUAGES)]
    quality: Quality = {kind: {} for kind in KINDS}
    for language in LANGUAGES:
        for kind, judged in _judge(classifier, [s for s in sets if s.language == language]):
            quality[kind][language] = figures(judged, chosen[language])
    quality[EVERYDAY] = {language: _everyday(classifier, data, language, chosen[language]) for language in LANGUAGES}
    with_quality(path, {kind: {k: _plain(v) for k, v in by.items()} for kind, by in quality.items()})
    docs.mkdir(parents=True, exist_ok=True)
    (docs / "scope.md").write_text(page(manifest, quality, chosen, cost(classifier, sets)), encoding="utf-8")


def kind_of(name: str) -> str:
    """Return which kind of source a set is."""
    if name in _WHOLE or name.startswith("nc_"):
        return UNSEEN
    return WORDINGS if name.startswith("own_") else PARTS


def _own_wordings(data: Path, language: str) -> EvalSet:
    trained = set(read(data, language).texts)
    corpus = held_out(language)
    rows = [i for i, text in enumerate(corpus.texts) if text not in trained]
    truth = {label: corpus.labels[rows, i].astype(np.float64) for i, label in enumerate(LABELS)}
    return EvalSet("own_frames", language, tuple(corpus.texts[i] for i in rows), ("prompt",) * len(rows), truth)


def _judge(classifier: Classifier, sets: Sequence[EvalSet]) -> Iterator[tuple[str, Judged]]:
    for kind in KINDS:
        here = [s for s in sets if kind_of(s.name) == kind]
        scored = [score(classifier, s) for s in here]
        if not here:
            continue
        truth, found = {}, {}
        for label, category in CATEGORIES.items():
            truth[category] = np.concatenate([s.truth[label] for s in here])
            nothing = [np.full(len(s.texts), np.nan) for s in here]  # of a text that was read as another language
            columns = [one.by_category.get(category, nan) for one, nan in zip(scored, nothing, strict=True)]
            found[category] = np.concatenate(columns)
        numbers = np.repeat(np.arange(len(here)), [len(s.texts) for s in here])
        yield kind, Judged(numbers, truth, found)


def figures(judged: Judged, thresholds: Mapping[str, float], rounds: int = _ROUNDS) -> Figures:
    """Return average precision, and precision, recall and false positives at the threshold, for each category."""
    found: Figures = {}
    for category in thresholds:
        truth = judged.truth[category]
        probability = np.nan_to_num(judged.probabilities[category])
        positive, negative = truth == 1, truth == 0
        found[f"positives.{category}"] = float(positive.sum())
        found[f"negatives.{category}"] = float(negative.sum())
        fired = probability >= thresholds[category]
        areas = estimate_areas(probability, truth, rounds, groups=judged.sets)
        if areas is not None:
            found[f"average_precision.{category}"] = areas.average_precision
        for name, among, hit in (
            ("precision", fired & (positive | negative), positive),
            ("recall", positive, fired),
            ("false_positives", negative, fired),
        ):
            if among.any():
                found[f"{name}_at_baseline.{category}"] = wilson(int((among & hit).sum()), int(among.sum()))
    return {key: _rounded(value) for key, value in found.items()}


def everyday_texts(data: Path, source: str, language: str) -> list[str]:
    """Return everyday texts that training did not see: those whose hashes are smallest."""
    import pyarrow.parquet as pq

    path = data / "train" / f"{source}.parquet"
    if not path.exists():
        return []
    table = pq.read_table(path, columns=["text", "lang", "harmful", "extra"]).to_pydict()
    rows = zip(*(table[k] for k in ("text", "lang", "harmful", "extra")), strict=True)
    found = [
        text
        for text, spoken, harmful, extra in rows
        if spoken == language
        and harmful != 1
        and is_kept_for_measuring(source, text)
        and json.loads(extra or "{}").get("intent") not in _NO_TALK
    ]
    return sorted(found, key=lambda t: row_key(source, t))[:_TALK_ROWS]


def _everyday(classifier: Classifier, data: Path, language: str, thresholds: Mapping[str, float]) -> Figures:
    seen = set(read(data, language).texts)
    fired: dict[str, list[NDArray[np.bool_]]] = {}
    for source, spoken in TALK:
        texts = [t for t in everyday_texts(data, source, language) if t not in seen] if spoken == language else []
        if not texts:
            continue
        found = score(classifier, EvalSet(source, language, tuple(texts), ("prompt",) * len(texts), {}))
        for category, threshold in thresholds.items():
            column = found.by_category.get(category, np.full(len(texts), np.nan))
            fired.setdefault(category, []).append(np.nan_to_num(column) >= threshold)
    rates: Figures = {}
    for category, parts in fired.items():
        every = np.concatenate(parts)
        rates[f"fires_baseline.{category}"] = _rounded(wilson(int(every.sum()), len(every)))
    if fired:
        rates["texts"] = float(sum(len(part) for part in next(iter(fired.values()))))
    return rates


def cost(classifier: Classifier, sets: Sequence[EvalSet]) -> dict[str, float]:
    """Return microseconds of CPU time per text, one text a call, over prompts of at most 600 code points."""
    found = {}
    for language in LANGUAGES:
        texts = [t for s in sets if s.language == language for t in s.texts[:60] if len(t) <= 600][:_COSTED]
        readings = [read_views(TextSpan(t, Direction.INPUT, Role.USER, Channel.TEXT, ())) for t in texts]
        for reading in readings[:20]:
            classifier.classify([reading])
        began = time.process_time()
        for reading in readings:
            classifier.classify([reading])
        found[language] = 1e6 * (time.process_time() - began) / max(len(readings), 1)
    return found


def _rounded(value: float | Estimate) -> float | Estimate:
    return Estimate(*(round(part, 4) for part in value)) if isinstance(value, Estimate) else round(value, 4)


def _plain(found: Figures) -> dict[str, Any]:
    return {key: list(value) if isinstance(value, Estimate) else value for key, value in found.items()}
