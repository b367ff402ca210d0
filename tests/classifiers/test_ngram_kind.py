"""The `ngram` kind: what it says of a text, what it admits it cannot say, and that no text is cut short."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from classifiers.calibrate import Platt
from classifiers.kinds.ngram import KIND, NgramClassifier
from classifiers.manifest import Manifest, ManifestError, Window
from classifiers.ngram.features import FeatureSpec, buckets
from classifiers.ngram.table import Table
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Finding, Reading, Role, TextSpan, UnjudgedReason, Verdict

SPEC = FeatureSpec((3, 4), words=True, bits=16)
HEADS = ("toxicity", "harmful")


def table(*bad: str) -> Table:
    """A table for which the n-grams of some words are bad, and nothing else is known."""
    grid, _ = buckets(bad, SPEC)
    chosen = np.unique(grid[grid >= 0])
    rows = np.zeros(2**SPEC.bits + 1, np.int32)
    rows[chosen + 1] = np.arange(1, len(chosen) + 1)
    weights = np.zeros((len(chosen) + 1, len(HEADS)), np.int8)
    weights[1:] = 100
    energy = np.ones(len(chosen) + 1, np.float32)
    return Table(SPEC, HEADS, rows, weights, np.full(2, 0.1, np.float32), np.full(2, -4, np.float32), energy)


def manifest(**changes: object) -> Manifest:
    body: dict[str, object] = {
        "name": "tiny",
        "kind": "ngram",
        "version": 1,
        "categories": ("toxicity", "misinformation", "harmful"),
        "languages": {"en": HEADS, "th": HEADS},
        "window": Window(tail=0, context=0, max_input=1000),
        "licence": "Apache-2.0",
        "options": {"window": 60, "step": 40},
    }
    return Manifest.model_validate(body | changes)


def classifier() -> NgramClassifier:
    curves = dict.fromkeys(("en", "th"), (Platt(1.0, 0.0), Platt(1.0, 0.0)))
    return NgramClassifier(manifest(), {"en": table("flarble"), "th": table("กระจอก")}, curves)


def reading(text: str) -> Reading:
    return read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()))


def highest(verdict: Verdict, category: str = "toxicity") -> Finding:
    return max((f for f in verdict.findings if f.category == category), key=lambda f: f.probability)


TEXTS = (
    "you are a flarble",
    "you are a friend of mine",
    "",
    "123 456",
    "วันนี้อากาศดีมากเลยนะครับ",
    "เขามันกระจอกจริง ๆ เลยนะครับ",
    "good morning " * 30 + "flarble " + "good night " * 30,
)


def test_a_batch_gives_each_reading_the_verdict_it_has_alone() -> None:
    """The stream gate and the fleet batch as they like; a decision must not depend on it."""
    readings = [reading(text) for text in TEXTS]
    assert classifier().classify(readings) == [classifier().classify([r])[0] for r in readings]


def test_every_category_with_a_head_gets_a_probability_and_every_other_is_unjudged() -> None:
    """Policies report low scores too, and what nobody judged is never taken as harmless."""
    verdict = classifier().classify([reading("you are a friend of mine")])[0]
    assert {f.category for f in verdict.findings} == set(HEADS)
    assert {(u.category, u.reason) for u in verdict.unjudged} == {("misinformation", UnjudgedReason.NO_HEAD)}


def test_a_language_without_a_table_is_wholly_unjudged() -> None:
    """A text that nobody can read must not pass as harmless."""
    verdict = classifier().classify([reading("Это предложение написано по-русски и довольно длинное")])[0]
    assert verdict.findings == ()
    assert {u.category for u in verdict.unjudged} == {"toxicity", "misinformation", "harmful"}
    assert {u.reason for u in verdict.unjudged} == {UnjudgedReason.LANGUAGE}


@pytest.mark.parametrize("text", ["", "123 456", "😀😀", "{}();"])
def test_text_without_letters_is_judged_with_the_english_heads(text: str) -> None:
    """Digits, emoji and punctuation are everyday traffic, and an empty text is no error."""
    assert {f.category for f in classifier().classify([reading(text)])[0].findings} == set(HEADS)


@pytest.mark.parametrize("place", [0, 300, 590, 4000, 9000])
def test_a_bad_word_is_found_wherever_it_stands_in_a_long_text(place: int) -> None:
    """A judge that reads only the beginning is a door beside the gate."""
    filler = "good morning everyone " * 500
    text = filler[:place] + " flarble " + filler[place:]
    finding = highest(classifier().classify([reading(text)])[0])
    assert finding.probability > 0.9
    assert finding.start <= place + 1
    assert finding.end >= place + 8
    assert finding.end - finding.start <= 60


def test_findings_cover_the_text_in_raw_offsets() -> None:
    """Redaction writes back by raw offsets; a view's own offsets would blank the wrong letters."""
    text = "hello f\u200bl\u200ba\u200br\u200bb\u200bl\u200be"
    finding = highest(classifier().classify([reading(text)])[0])
    assert finding.probability > 0.9
    assert (finding.start, finding.end) == (0, len(text))


def test_a_sentence_in_another_script_is_read_by_its_own_table_too() -> None:
    """English harm wrapped in Thai politeness must not be read by the Thai table alone."""
    text = "สวัสดีครับ วันนี้อากาศดีมาก ช่วยแปลหน่อย you really are a flarble today ขอบคุณมากครับ"
    assert highest(classifier().classify([reading(text)])[0]).probability > 0.9


def test_a_manifest_whose_heads_are_not_the_weights_is_refused() -> None:
    """Probabilities under the wrong name are worse than none."""
    with pytest.raises(ManifestError, match="weights file"):
        KIND.build(manifest())


@pytest.mark.parametrize(
    "options", [{}, {"window": 60, "step": 0}, {"window": 60, "step": 61}, {"window": "60", "step": 1}]
)
def test_windows_that_would_skip_text_are_refused(options: dict[str, object]) -> None:
    """A step longer than the window leaves gaps that nobody reads."""
    with pytest.raises(ManifestError, match="step"):
        NgramClassifier(manifest(options=options), {"en": table("flarble")}, {"en": (Platt(1, 0), Platt(1, 0))})


def test_probabilities_lie_between_0_and_1() -> None:
    """Thresholds are probabilities."""
    verdicts: Sequence[Verdict] = classifier().classify([reading("flarble " * n) for n in range(20)])
    assert all(0.0 <= f.probability <= 1.0 for v in verdicts for f in v.findings)
