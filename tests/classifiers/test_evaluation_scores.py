"""Kept scores: equal to fresh ones, used for the same texts and weights alone, and without any text in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest

from classifiers.estimate import Estimate
from classifiers.evaluation.measures import Measures, gain
from classifiers.evaluation.scores import Scores, Shelf, identity, score
from classifiers.evaluation.sets import EvalSet, sample
from classifiers.evaluation.targets import TARGETS, Target, mixed_cost_ms
from classifiers.manifest import load_manifests
from classifiers.types import Finding, Reading, Status, Verdict


@dataclass(slots=True)
class Counting:
    """A classifier that counts what it is asked and goes by length."""

    name: str = "counting"
    asked: list[int] = field(default_factory=list)

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        self.asked.append(len(readings))
        return [
            Verdict(self.name, Status.OK, (Finding("harmful", 1 / (1 + len(r.span.text)), 0, len(r.span.text)),))
            for r in readings
        ]


def dataset(*texts: str) -> EvalSet:
    truth = {"harmful": (np.arange(len(texts)) % 2).astype(np.float64)}
    return EvalSet(
        "some_test", "en", texts, ("prompt",) * len(texts), truth, tuple("ab"[i % 2] for i in range(len(texts)))
    )


def test_kept_scores_are_the_fresh_ones_and_cost_nothing(tmp_path: Path) -> None:
    """Re-running tables and thresholds must be cheap and must not change a figure."""
    classifier, data = Counting(), dataset("one", "three", "seventeen")
    fresh = Shelf(tmp_path).score(classifier, "v1", data)
    kept = Shelf(tmp_path).score(classifier, "v1", data)
    assert classifier.asked == [3]
    np.testing.assert_array_equal(kept.by_category["harmful"], fresh.by_category["harmful"])
    np.testing.assert_array_equal(kept.unjudged, fresh.unjudged)
    assert kept.cost_ms == fresh.cost_ms


@pytest.mark.parametrize(("version", "texts"), [("v2", ("one", "two")), ("v1", ("one", "other"))])
def test_scores_of_other_weights_or_texts_are_made_anew(tmp_path: Path, version: str, texts: tuple[str, ...]) -> None:
    """A stale score is a false figure."""
    classifier = Counting()
    Shelf(tmp_path).score(classifier, "v1", dataset("one", "two"))
    Shelf(tmp_path).score(classifier, version, dataset(*texts))
    assert classifier.asked == [2, 2]


def test_a_damaged_file_is_made_anew(tmp_path: Path) -> None:
    """A run that was killed must not break the next one."""
    classifier, data = Counting(), dataset("one", "two")
    Shelf(tmp_path).score(classifier, "v1", data)
    next(tmp_path.iterdir()).write_bytes(b"PK\x03\x04 torn")
    Shelf(tmp_path).score(classifier, "v1", data)
    assert classifier.asked == [2, 2]


def test_kept_scores_hold_no_text(tmp_path: Path) -> None:
    """The sets hold texts that nobody may pass on."""
    Shelf(tmp_path).score(Counting(), "v1", dataset("unmistakable"))
    with np.load(next(tmp_path.iterdir())) as kept:
        assert all(b"unmistakable" not in kept[name].tobytes() for name in kept.files)


def test_words_of_a_card_do_not_change_what_its_scores_are_kept_under() -> None:
    """Writing measured figures into a card must not throw its scores away; other weights must."""
    card = load_manifests()["embedded"]
    assert identity(card.model_copy(update={"quality": {}, "about": "other"})) == identity(card)
    assert identity(card.model_copy(update={"options": {"window": 1}})) != identity(card)


def test_other_weights_of_a_part_change_what_the_whole_is_kept_under() -> None:
    """A cascade has no weights of its own; new ones in its encoder are new scores."""
    part = load_manifests()["embedded"].model_copy(update={"name": "part"})
    whole = part.model_copy(update={"name": "whole", "options": {"second": "part"}, "weights": ()})
    changed = part.model_copy(update={"version": 99})
    assert identity(whole, {"part": part}) != identity(whole, {"part": changed})


def test_a_sample_is_the_same_whatever_the_order() -> None:
    """A quick look must look at the same texts each time."""
    texts = [f"text {i}" for i in range(30)]
    first, second = sample(dataset(*texts), 5), sample(dataset(*reversed(texts)), 5)
    assert sorted(first.texts) == sorted(second.texts)
    assert len(first.groups) == len(first.truth["harmful"]) == 5


def test_a_classifier_gains_nothing_over_itself() -> None:
    """Resamples are shared, so the difference of equal scores is exactly nought."""
    data = dataset(*(f"{'x' * i}" for i in range(1, 40)))
    scores = score(Counting(), data)
    assert gain(scores, scores, data) == Estimate(0.0, 0.0, 0.0)
    better = Scores({"harmful": data.truth["harmful"]}, scores.unjudged)
    found = gain(scores, better, data)
    assert found is not None
    assert found.low > 0


def test_targets_are_met_from_their_own_side() -> None:
    """A false-positive rate is to stay below, an area above."""
    above, below = Target("s", "en", "roc_auc", 0.8), Target("s", "en", "fpr", 0.01, at_most=True)
    assert (above.verdict(0.8), above.verdict(0.79)) == ("met", "missed")
    assert (below.verdict(0.01), below.verdict(0.02)) == ("met", "missed")
    assert above.verdict(Estimate(0.79, 0.7, 0.85)) == "missed (within the interval)"
    assert len({(t.dataset, t.language, t.measure) for t in TARGETS}) == len(TARGETS)


def test_the_mixed_cost_weighs_harmless_texts_nineteen_to_one() -> None:
    """The cost target is that of traffic, which is nearly all harmless."""
    report: dict[str, dict[str, Measures]] = {
        "benign_a": {"en": {"cost_ms": 1.0, "false_positives_at_half": 0.0}},
        "harm_b": {"en": {"cost_ms": 21.0, "recall_at_half": 0.5}},
        "both_c": {"en": {"cost_ms": 500.0, "recall_at_half": 0.5, "false_positives_at_half": 0.0}},
    }
    assert mixed_cost_ms(report) == pytest.approx(2.0)
    assert mixed_cost_ms({"benign_a": report["benign_a"]}) is None
