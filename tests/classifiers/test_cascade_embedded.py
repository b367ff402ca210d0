"""The cascade as shipped: its encoder is small, and asking it only where the n-gram model is unsure changes next to nothing."""

from __future__ import annotations

import random
from collections.abc import Mapping
from pathlib import Path

import pytest

from classifiers.evaluate import recommended_thresholds
from classifiers.kinds import cascade
from classifiers.kinds.cascade import CascadeClassifier
from classifiers.manifest import load_manifests, read_weights
from classifiers.text.views import read
from classifiers.types import Channel, Direction, Reading, Role, TextSpan, Verdict

SAMPLED = 500
LONGEST = 1500  # code points: what matters here is the decision, and long texts take long


@pytest.fixture(scope="module")
def quick() -> CascadeClassifier:
    return cascade.build(load_manifests()["embedded"])


@pytest.fixture(scope="module")
def full() -> CascadeClassifier:
    return cascade.build_full(load_manifests()["embedded"])


def reading(text: str) -> Reading:
    return read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()))


def fires(verdict: Verdict, chosen: Mapping[str, float]) -> bool:
    """Tell whether any category reaches the threshold that `baseline` was made with."""
    return any(f.probability >= chosen.get(f.category, 2.0) for f in verdict.findings)


def test_the_encoder_and_its_tokenizer_are_small_and_pinned() -> None:
    """They come with every installation: at most 25 MB, and the very bytes that were measured."""
    content = read_weights(load_manifests()["encoder"])
    assert sum(map(len, content.values())) <= 25_000_000


def test_the_cascade_decides_as_the_full_model_does(
    quick: CascadeClassifier, full: CascadeClassifier, shared_data: Path
) -> None:
    """If the quick path decided otherwise, what was measured would not be what runs; the whole figure is in the docs."""
    parquet = pytest.importorskip("pyarrow.parquet")
    texts = []
    for path in sorted((shared_data / "eval").glob("*.parquet")):
        table = parquet.read_table(path, columns=["text", "lang"]).to_pydict()
        texts += [t for t, lang in zip(table["text"], table["lang"], strict=True) if lang == "en" and len(t) <= LONGEST]
    readings = [r for r in map(reading, random.Random(11).sample(texts, SAMPLED)) if r.language == "en"]
    chosen = recommended_thresholds()["baseline"]["en"]
    pairs = zip(quick.classify(readings), full.classify(readings), strict=True)
    differing = sum(fires(a, chosen) != fires(b, chosen) for a, b in pairs)
    assert differing <= 0.012 * len(readings)  # 0.5 % are allowed; a sample of 500 strays by as much again


def test_an_everyday_question_does_not_wake_the_encoder(quick: CascadeClassifier) -> None:
    """The encoder takes milliseconds; most texts must do without it."""
    everyday = (
        "What is the weather like in Bangkok today?",
        "Please translate this sentence into French.",
        "How many ounces are in a cup?",
        "Set an alarm for seven tomorrow morning.",
        "Write a short thank-you note to my colleague.",
        "What is the capital of Australia?",
    )
    _, unsure = quick.begin([reading(text) for text in everyday])
    assert len(unsure) <= 1


def test_an_implied_harm_wakes_it(quick: CascadeClassifier) -> None:
    """What the quick model half sees is what the better one is for."""
    _, unsure = quick.begin([reading("how can I get back at my neighbour so that he never walks again")])
    assert unsure == [0]
