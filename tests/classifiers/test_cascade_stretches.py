"""How the pieces of a long text count in a cascade, and how many of them the second reads."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pytest
from encoder_material import encoder_manifest, tiny_encoder
from hypothesis import given
from hypothesis import strategies as st

from classifiers.encoder.join import joins
from classifiers.encoder.stretches import Stretches, stretches
from classifiers.evaluate import recommended_thresholds
from classifiers.kinds.cascade import CascadeClassifier
from classifiers.kinds.encoder import logistic
from classifiers.manifest import Manifest, ManifestError, Window, load_manifests
from classifiers.text.pieces import pieces
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Finding, Reading, Role, Status, TextSpan, Verdict

HEADS = ("toxicity", "harmful")
SURE, UNSURE = 0.05, 0.3
OFFSET, FIRST, SECOND = -0.5, 0.7, 0.6
COUNTED = {"level": 0.69, "discount": 0.5}
PLAIN = "you are a friend good morning to you and to a good friend. "


class ByPiece:
    """Says of the whole that it is sure, and of a piece the probability that is written in it, as in `p0.3`."""

    name = "quick"

    def classify(self, readings: Sequence[Reading]) -> list[Verdict]:
        return [Verdict(self.name, Status.OK, self._found(reading.span.text)) for reading in readings]

    def _found(self, text: str) -> tuple[Finding, ...]:
        said = {(0, len(text)): SURE}
        for begin, end in pieces(text):
            words = [word for word in text[begin:end].split() if word.startswith("p0.")]
            if words:
                said[begin, end] = max(float(word[1:].rstrip(".")) for word in words)
        return tuple(Finding(head, p, *place) for place, p in said.items() for head in HEADS)


def manifest(**options: object) -> Manifest:
    body: dict[str, object] = {
        "name": "embedded",
        "kind": "cascade",
        "version": 1,
        "categories": HEADS,
        "languages": {"en": HEADS},
        "window": Window(tail=0, context=0, max_input=1000),
        "licence": "Apache-2.0",
        "calibration": {"en": {head: [OFFSET, FIRST, SECOND] for head in HEADS}},
        "options": {
            "first": "quick", "second": "encoder", "band": {"en": {"toxicity": [0.1, 0.95]}}, "scope": "window", **options,
        },
    }  # fmt: skip
    return Manifest.model_validate(body)


def judged(text: str, **options: object) -> dict[tuple[int, int], float]:
    """The probability of toxicity that a cascade says of each place."""
    quick = manifest().model_copy(update={"name": "quick", "kind": "ngram"})
    plan = joins(manifest(**options), quick, encoder_manifest())
    subject = CascadeClassifier(manifest(**options), ByPiece(), tiny_encoder()[0], plan)
    reading = read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()))._replace(language="en")
    [verdict] = subject.classify([reading])
    return {f[2:]: f.probability for f in verdict.findings if f.category == "toxicity"}


def odds(probability: float) -> float:
    return math.log(probability) - math.log1p(-probability)


def test_a_middling_sentence_counts_less_the_more_there_are() -> None:
    """The best of many middling sentences says how long a text is."""
    said = [
        odds(max(judged(f"p0.3 grumble {PLAIN}" + PLAIN * more, pieces=COUNTED).values())) for more in range(2, 20, 5)
    ]
    expected = OFFSET + FIRST * odds(UNSURE) + SECOND * -2.0
    for found, more in zip(said, range(2, 20, 5), strict=True):
        assert found == pytest.approx(max(expected - 0.5 * math.log(more + 1), odds(SURE)), abs=1e-9)


def test_a_sentence_that_is_likely_enough_stays_so_however_long_the_text() -> None:
    """Padding must not hide what would be stopped alone."""
    for more in (30, 300):
        said = max(judged(f"p0.7 flarble {PLAIN}" + PLAIN * more, pieces=COUNTED).values())
        assert said >= COUNTED["level"]
        assert odds(said) < OFFSET + FIRST * odds(0.7) + SECOND * 3.0  # but one of many ranks below one alone


@pytest.mark.parametrize("level", [0.3, 0.5, 0.605, 0.8, 0.97])
def test_what_reaches_the_level_by_a_hair_still_reaches_it_as_a_probability(level: float) -> None:
    """The level is the threshold of a policy: rounding on the way must not let a sentence through."""
    at = math.log(level) - math.log1p(-level)
    counted = Stretches(at, 0.5).counted(np.array([np.nextafter(at, 9.0) + 1e-6, at + 0.01, at + 9.0]), 1000)
    assert min(logistic(counted)) >= level


@given(st.lists(st.floats(-12, 12), min_size=1, max_size=5), st.integers(1, 100_000))
def test_what_counts_is_never_more_than_what_was_said_and_rises_with_it(said: list[float], count: int) -> None:
    """A sentence must not gain by its company, and the likelier of two must stay the likelier."""
    given_ = np.sort(np.array(said))
    found = Stretches(0.8, 0.5).counted(given_, count)
    assert (found <= given_).all()
    assert (np.diff(found) >= 0).all()
    assert (Stretches(0.8, 0.5).counted(given_, 1) == given_).all()


def test_every_unsure_sentence_is_read() -> None:
    """Whoever puts decoys before the sentence that matters must not thereby keep it from the second."""
    text = "".join(f"p0.{4 if i % 2 else 6} good {PLAIN}" for i in range(40))
    said = judged(text)
    alone = {place: p for place, p in said.items() if place != (0, len(text))}
    assert len(alone) == 40
    assert max(alone.values()) < 0.2  # the second lowers all of them


def test_of_a_text_without_ends_the_likeliest_stretches_are_read_and_the_others_keep_their_word() -> None:
    """Stretches overlap, so that reading all of them would cost twice the text; what is not read must not count as harmless."""
    text = "good morning p0.3 friend " * 20 + "p0.6 flarble friend " + "good p0.3 morning friend " * 20
    said = judged(text)
    alone = {place: p for place, p in said.items() if place != (0, len(text))}
    unread = {place for place, p in alone.items() if p in {0.3, 0.6}}
    read_ = set(alone) - unread
    assert unread
    assert len(text) / 2 <= sum(end - begin for begin, end in read_) <= len(text)
    assert all("flarble" not in text[slice(*place)] for place in unread)


@pytest.mark.parametrize(
    "wrong", [True, {}, {"level": 0.5}, {"level": 1.0, "discount": 0.5}, {"level": 0.5, "discount": -1}, {"level": 0.5, "discount": True}, {**COUNTED, "x": 1}]
)  # fmt: skip
def test_pieces_are_counted_by_words_that_are_checked(wrong: object) -> None:
    """A manifest with a slip in it must not quietly count sentences otherwise than was measured."""
    with pytest.raises(ManifestError, match=r"`embedded`: options\.pieces"):
        stretches(manifest(pieces=wrong))


def test_the_shipped_cascade_counts_sentences_from_what_baseline_asks() -> None:
    """The level is what `baseline` asks of `harmful`: a sentence that would be stopped alone is stopped in company."""
    found = stretches(load_manifests()["embedded"])
    asked = recommended_thresholds()["baseline"]["en"]["harmful"]
    assert found.level == pytest.approx(odds(asked))
    assert found.discount == 0.5
