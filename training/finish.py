"""The last step of training: curves, the cascade's weights and band, thresholds, manifests, report.

INVARIANT: everything here is fitted on rows of training sources that the scoring models had not seen.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import yaml
from numpy.typing import NDArray

from classifiers.calibrate import Platt, expected_calibration_error, fit_platt
from classifiers.encoder.join import MOST_LOGIT
from training import encoder, talk
from training.cascade import Stack, fit_stack, fit_within, gates, logit
from training.encoder_data import OVERLAP, TOKENS
from training.export_encoder import ONNX_FILE, TOKENIZER_FILE
from training.recipe import CATEGORIES, STEP, WINDOW, implied, pieces
from training.sources import LABELS, Corpus, join, source_weights
from training.thresholds import everyday_rows, thresholds_of
from training.train import WEIGHTS_FILE
from training.train_encoder import HEADS

# The heads whose probability decides whether the encoder is asked: between them they see every kind of harm.
GATES: Final = ("harmful", "attack.jailbreak", "hate", "toxicity")
# A sentence of a long text that reaches what `baseline` asks of `harmful` is never lowered below it; the discount was chosen on rows of
# Civil Comments and Jigsaw that no model had been trained on (docs/benchmarks.md, Padding).
DISCOUNT: Final = 0.5
SHORTEST: Final = 0  # code points: the encoder has seen lone words and mends what the n-gram model makes of them
_NOT_CALIBRATED: Final = 0.6  # no lower threshold for a head that too few rows were left out of to fit a curve
_HALF: Final = 2
_WITHIN: Final = 1.0  # of the way from what ranks all rows best to what ranks rows of one source best
_AS_IT_IS: Final = Platt(1.0, 0.0)
_FEWEST: Final = 40  # rows of either class that a curve of its own needs


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows of sources left out of training, with what either model says of them: [row, head] in the order of HEADS."""

    corpus: Corpus
    first: NDArray[np.float64]  # the n-gram model's calibrated probabilities, nan where it has none
    second: NDArray[np.float64]  # the network's logits
    weights: NDArray[np.float64]  # [row]

    def known(self, head: int) -> NDArray[np.bool_]:
        """Return the rows whose label an annotator or the source gave and that both models judged."""
        column = LABELS.index(HEADS[head])
        given = ~np.isnan(self.corpus.labels[:, column]) & (self.corpus.weights[:, column] == 1)
        return np.asarray(given & ~np.isnan(self.first[:, head]))

    def labels(self, head: int) -> NDArray[np.float64]:
        return self.corpus.labels[:, LABELS.index(HEADS[head])].astype(np.float64)

    def joined(self, other: Rows) -> Rows:
        return Rows(
            join(self.corpus, other.corpus),
            np.concatenate([self.first, other.first]),
            np.concatenate([self.second, other.second]),
            np.concatenate([self.weights, other.weights]),
        )


def load(data: Path, build: Path) -> Rows:
    """Read what the earlier steps handed on. Raises ValueError if they do not speak of the same rows."""
    whole = encoder.corpus(data)
    rows = encoder.measured_rows(whole)
    with np.load(build / "trial.npz") as found:
        logits, keys = found["logits"], found["keys"].tolist()
    if keys != [whole.keys[i] for i in rows]:
        raise ValueError("trial.npz speaks of other rows; run the step `trial` again")
    with np.load(build / "left_out_en.npz") as found:
        order = {key: i for i, key in enumerate(found["keys"].tolist())}
        heads, probabilities = found["heads"].tolist(), found["probabilities"]
    first = np.full(logits.shape, np.nan)
    places = np.array([order.get(key, -1) for key in keys])
    for i, label in enumerate(HEADS):
        if CATEGORIES[label] in heads:
            said = probabilities[:, heads.index(CATEGORIES[label])]
            first[:, i] = np.where(places >= 0, said[places], np.nan)
    corpus = Corpus(
        [whole.texts[i] for i in rows],
        whole.labels[rows],
        whole.weights[rows],
        [whole.sources[i] for i in rows],
        keys,
    )
    return Rows(corpus, first, logits.astype(np.float64), source_weights(corpus.sources).astype(np.float64))


def ordinary_talk(package: Path, build: Path) -> Rows:
    """Return what the packed table and the shipped network say of talk that nothing was trained on."""
    found = talk.corpus("en")
    first = talk.first_says(package, found.texts, [CATEGORIES[label] for label in HEADS])
    return Rows(found, first, talk.second_says(build / encoder.SHIPPED, found.texts), np.ones(len(found.texts)))


@dataclass(frozen=True, slots=True)
class Fitted:
    """One entry a head, in the order of HEADS."""

    curves: list[Platt]  # of the encoder alone
    stacks: list[Stack]
    report: dict[str, Any]

    def full(self, rows: Rows) -> NDArray[np.float64]:
        """Return the full model's probabilities [row, head]."""
        return np.stack([self._of_head(rows, i) for i in range(len(self.stacks))], axis=1)

    def _of_head(self, rows: Rows, head: int) -> NDArray[np.float64]:
        return _logistic(self.stacks[head](*_both(rows, head, self.curves[head])))


def fit(rows: Rows) -> Fitted:
    """Fit a curve and a stack for each head; errors are measured on the half that the fit did not see."""
    from sklearn.metrics import average_precision_score

    half = np.array([int(key[6:8], 16) % _HALF == 0 for key in rows.corpus.keys])
    curves, stacks, report = [], [], {}
    for i, label in enumerate(HEADS):
        known, target = rows.known(i), rows.labels(i)
        curve = _curve(rows.second[known, i], target[known], rows.weights[known])
        a, b = _both(rows, i, curve)
        stack = _stack(a, b, target, rows, known)
        trial = _stack(a, b, target, rows, known & half)
        other = known & ~half
        entry: dict[str, Any] = {
            "positives": int((target[known] == 1).sum()),
            "negatives": int((target[known] == 0).sum()),
        }
        if min((target[other] == 1).sum(), (target[other] == 0).sum()) > 0:
            said = _logistic(trial(a[other], b[other]))
            entry["calibration_error"] = round(expected_calibration_error(said, target[other], rows.weights[other]), 4)
            for name, scores in (("ngram", a), ("encoder", b), ("cascade", stack(a, b))):
                area = average_precision_score(target[known], scores[known], sample_weight=rows.weights[known])
                entry[f"average_precision_{name}"] = round(float(area), 4)
        entry["stack"] = [stack.offset, stack.first, stack.second]
        curves.append(curve)
        stacks.append(stack)
        report[CATEGORIES[label]] = entry
    return Fitted(curves, stacks, report)


def _both(rows: Rows, head: int, curve: Platt) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return both models' log odds [row]; 0 where the first has no head."""
    second = np.clip(curve.slope * rows.second[:, head] + curve.offset, -MOST_LOGIT, MOST_LOGIT)
    return logit(np.nan_to_num(rows.first[:, head], nan=0.5)), second


def _stack(
    a: NDArray[np.float64], b: NDArray[np.float64], target: NDArray[np.float64], rows: Rows, use: NDArray[np.bool_]
) -> Stack:
    groups = np.unique(np.array(rows.corpus.sources), return_inverse=True)[1]
    pooled = fit_stack(a[use], b[use], target[use], rows.weights[use])
    within = fit_within(a[use], b[use], target[use], rows.weights[use], groups[use])
    # The one ranks rows of all sources best, the other rows of the same source.
    return pooled if within is None else pooled.towards(within, _WITHIN)


def _curve(scores: NDArray[np.float64], target: NDArray[np.float64], weights: NDArray[np.float64]) -> Platt:
    if min((target == 1).sum(), (target == 0).sum()) < _FEWEST:
        return _AS_IT_IS
    return fit_platt(scores, target, weights)


def _logistic(logits: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.asarray(1 / (1 + np.exp(-logits)), np.float64)


def bands(rows: Rows, full: NDArray[np.float64], thresholds: dict[str, dict[str, float]]) -> dict[str, list[float]]:
    """Return category -> [low, high) within which the encoder is asked, as chosen on the decisions of `baseline`."""
    categories = [CATEGORIES[label] for label in HEADS]
    first = np.nan_to_num(rows.first)
    limits = np.array([thresholds["baseline"][c] for c in categories])
    changes = (first >= limits).any(axis=1) != (full >= limits).any(axis=1)
    columns = {head: first[:, categories.index(head)] for head in GATES}
    return gates(columns, changes, everyday_rows(rows.corpus))


def finish(data: Path, package: Path, build: Path) -> None:
    """Fit, and write three manifests, the thresholds and the report."""
    ngram = json.loads((build / "ngram.json").read_text())
    weights, manifests = package / "weights", package / "manifests"
    write_manifest(manifests / "ngram.yaml", _ngram_manifest(ngram, weights))
    rows = load(data, build)
    fitted = fit(rows)
    rows = rows.joined(ordinary_talk(package, build))  # after the fit: thresholds and bands alone look at it
    full = fitted.full(rows)
    english = _english_thresholds(fitted, full, rows)
    found = bands(rows, full, english)
    thresholds = {
        name: {
            language: (english if language == "en" else ngram["thresholds"][language])[name]
            for language in ngram["heads"]
        }
        for name in english
    }
    write_thresholds(weights / "thresholds.yaml", thresholds)
    write_manifest(manifests / "encoder.yaml", _encoder_manifest(fitted, weights))
    harmful = english["baseline"]["harmful"]
    write_manifest(manifests / "embedded.yaml", _cascade_manifest(fitted, ngram["heads"], found, harmful))
    report = {
        "data_sha256": ngram["data_sha256"],
        "weights_sha256": {name: pinned(weights / name)["sha256"] for name in (WEIGHTS_FILE, ONNX_FILE)},
        "languages": ngram["report"],
        "cascade": {"en": fitted.report},
        "left_out": sorted(encoder.LEFT_OUT),
    }
    (weights / "training.json").write_text(json.dumps(report, indent=1, sort_keys=True) + "\n")


def _english_thresholds(fitted: Fitted, full: NDArray[np.float64], rows: Rows) -> dict[str, dict[str, float]]:
    """Return policy -> category -> threshold, never a low one for a head whose curve could not be fitted."""
    english = thresholds_of([CATEGORIES[label] for label in HEADS], full, rows.corpus)
    for policy in english.values():
        for category, entry in fitted.report.items():
            if min(entry["positives"], entry["negatives"]) < _FEWEST:
                policy[category] = max(policy[category], _NOT_CALIBRATED)
    return english


def _ngram_manifest(ngram: dict[str, Any], weights: Path) -> dict[str, Any]:
    from training import card

    return {
        **card.NGRAM,
        **_reads(ngram["heads"]),
        "window": {"tail": 64, "context": STEP, "max_input": 1048576},
        "weights": [pinned(weights / WEIGHTS_FILE)],
        "options": {
            "window": WINDOW,
            "step": STEP,
            "pieces": pieces(ngram["heads"]),
            "implied": implied(ngram["heads"]),
        },
        "calibration": ngram["calibration"],
    }


def _encoder_manifest(fitted: Fitted, weights: Path) -> dict[str, Any]:
    from training import card

    categories = [CATEGORIES[label] for label in HEADS]
    curves = zip(categories, fitted.curves, strict=True)
    return {
        **card.ENCODER,
        "categories": categories,
        "languages": {"en": categories, "und": categories},
        "window": {"tail": 64, "context": 512, "max_input": 1048576},
        "weights": [pinned(weights / ONNX_FILE), pinned(weights / TOKENIZER_FILE)],
        "options": {"tokens": TOKENS, "overlap": OVERLAP},
        "calibration": {"en": {c: [round(v.slope, 5), round(v.offset, 5)] for c, v in curves}},
    }


def _cascade_manifest(
    fitted: Fitted, heads: dict[str, list[str]], band: dict[str, list[float]], harmful: float
) -> dict[str, Any]:
    """`harmful`: what `baseline` asks of a sentence of a long text."""
    from training import card

    categories = [CATEGORIES[label] for label in HEADS]
    shared = [c for c in categories if c in heads["en"]]
    stacks = zip(categories, fitted.stacks, strict=True)
    return {
        **card.CASCADE,
        **_reads({**heads, "en": shared}),
        "window": {"tail": 64, "context": 512, "max_input": 1048576},
        "options": {
            "first": "ngram",
            "second": "encoder",
            "band": {"en": band},
            "scope": "window",
            "shortest": SHORTEST,
            "pieces": {"level": harmful, "discount": DISCOUNT},
        },
        "calibration": {"en": {c: [s.offset, s.first, s.second] for c, s in stacks if c in shared}},
    }


def pinned(path: Path) -> dict[str, str]:
    """Return a manifest's entry for a file of weights: its name and the SHA-256 of its bytes."""
    return {"file": path.name, "sha256": hashlib.sha256(path.read_bytes()).hexdigest()}


def _reads(heads: dict[str, list[str]]) -> dict[str, Any]:
    from classifiers.taxonomy import taxonomy

    order = list(taxonomy().nodes)
    categories = sorted({c for judged in heads.values() for c in judged} | {"misinformation"}, key=order.index)
    languages = {language: sorted(judged, key=order.index) for language, judged in heads.items() if judged}
    languages["und"] = languages.get("en", [])
    return {"categories": categories, "languages": {k: v for k, v in languages.items() if v}}


def write_manifest(path: Path, body: dict[str, Any]) -> None:
    """Write a manifest without quality, which `python -m training.measure` fills in."""
    head = "# Written by `make train`; do not edit. Words come from training/card.py, numbers from measurements.\n"
    order = [
        "name",
        "kind",
        "version",
        "about",
        "intended_use",
        "categories",
        "languages",
        "window",
        "weights",
        "options",
    ]
    ordered = {key: body[key] for key in order if key in body} | {k: v for k, v in body.items() if k not in order}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(
        head + yaml.safe_dump(ordered, sort_keys=False, allow_unicode=True, width=120, default_flow_style=None)
    )


def write_thresholds(path: Path, thresholds: dict[str, dict[str, dict[str, float]]]) -> None:
    """Write policy -> language -> category -> threshold."""
    head = (
        "# Recommended thresholds, written by `make train`: with all of a language's together, at most 1 % (baseline) or\n"
        "# 5 % (strict) of everyday texts of harmless sources left out of training are flagged.\n"
    )
    path.write_text(head + yaml.safe_dump(thresholds, sort_keys=False))
