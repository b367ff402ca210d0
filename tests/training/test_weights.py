"""What sources count: patterns that stand beside harmful ones may count less, and nothing else does."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from training.recipe import RECIPES
from training.sources import LABELS, Corpus, beside_harm, source_weights
from training.train import _weigh

SOURCES = [
    "comments",
    "template_theft",
    "template_theft_ok",
    "template_said_greet",
    "template_everyday",
    "template_people",
    "template_edge_pests",
]


def corpus() -> Corpus:
    shape = (len(SOURCES), len(LABELS))
    labels = np.zeros(shape, np.float32)
    labels[1, LABELS.index("harmful")] = 1
    return Corpus(SOURCES, labels, np.ones(shape, np.float32), SOURCES, SOURCES)


def test_only_harmless_patterns_in_the_words_of_harm_stand_beside_it() -> None:
    """Greetings and prompts must keep their weight: they are what a false alarm would hit."""
    assert beside_harm(corpus()) == {"template_theft_ok"}


def test_patterns_beside_harm_count_less_and_the_others_as_before() -> None:
    """The factor must not move what people's texts count."""
    recipe = replace(RECIPES["th"], beside=0.25)
    before = source_weights(SOURCES, own=recipe.own, said=recipe.said)
    after = _weigh(recipe, beside_harm(corpus()), SOURCES)
    assert (after / before).tolist() == pytest.approx([1, 1, 0.25, 1, 1, 1, 1])
