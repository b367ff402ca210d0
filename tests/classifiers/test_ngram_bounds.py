"""What is toxic is harmful: a head is never said to be less likely than one that implies it."""

from __future__ import annotations

import numpy as np
import pytest
from test_ngram_kind import HEADS, SPEC, TEXTS, highest, manifest, reading, table

from classifiers.calibrate import Platt
from classifiers.kinds.ngram import NgramClassifier
from classifiers.manifest import ManifestError
from classifiers.ngram.bounds import NONE, bounds_of
from classifiers.ngram.features import buckets
from classifiers.ngram.table import Table

OPTIONS = {"window": 60, "step": 40}
IMPLIED = {"en": {"harmful": ["toxicity"]}}
CURVES = (Platt(1.0, 0.0), Platt(1.0, 0.0))


def two_words() -> Table:
    """A table whose head `toxicity` knows `flarble` alone, and `harmful` alone `vomptud`."""
    both = table("flarble", "vomptud")
    parts = [table(word).rows[1:] > 0 for word in ("flarble", "vomptud")]
    rows = both.rows
    weights = np.zeros((int(rows.max()) + 1, len(HEADS)), np.int8)
    for head, part in enumerate(parts):
        weights[rows[1:][part], head] = 100
    energy = np.ones(len(weights), np.float32)
    return Table(SPEC, HEADS, rows, weights, np.full(2, 0.1, np.float32), np.full(2, -4, np.float32), energy)


def classifier(implied: object) -> NgramClassifier:
    options = OPTIONS if implied is None else {**OPTIONS, "implied": implied}
    return NgramClassifier(manifest(languages={"en": HEADS}, options=options), {"en": two_words()}, {"en": CURVES})


@pytest.mark.parametrize("text", [*TEXTS, "what a vomptud", "a flarble and a vomptud"])
def test_what_is_toxic_is_no_less_harmful_and_nothing_else_changes(text: str) -> None:
    """A policy that asks about `harmful` alone must not let pass what another rule would call toxic."""
    plain, bound = (classifier(implied).classify([reading(text)])[0] for implied in (None, IMPLIED))
    if not plain.findings:
        assert bound == plain
        return
    assert highest(bound) == highest(plain)
    expected = max(highest(plain).probability, highest(plain, "harmful").probability)
    assert highest(bound, "harmful").probability == expected


def test_the_bound_is_felt() -> None:
    """A bound that never raises anything would pass the test above."""
    plain, bound = (classifier(implied).classify([reading("you are a flarble")])[0] for implied in (None, IMPLIED))
    assert highest(plain, "harmful").probability < 0.1
    assert highest(bound, "harmful").probability > 0.9


def test_evidence_is_that_of_the_head_whose_word_counts() -> None:
    """Who asks why a text is harmful is shown the word that made it so."""
    text = "you are a flarble"
    values = classifier(IMPLIED).evidence(reading(text), text, "harmful")
    assert values[text.index("flarble") :].sum() > 0.9 * values.clip(min=0).sum() > 0
    assert not classifier(None).evidence(reading(text), text, "harmful")[text.index("flarble") + 2 :].any()


@pytest.mark.parametrize(
    "implied",
    [
        {"xx": {"harmful": ["toxicity"]}},
        {"en": {"harmful": ["unheard_of"]}},
        {"en": {"unheard_of": ["toxicity"]}},
        {"en": {"harmful": ["harmful"]}},
        {"en": {"harmful": []}},
        {"en": {"harmful": "toxicity"}},
        {"en": {"harmful": ["toxicity"], "toxicity": ["harmful"]}},
        ["harmful"],
    ],
)
def test_a_bound_that_cannot_be_is_refused(implied: object) -> None:
    """A misspelt head would silently bound nothing."""
    with pytest.raises(ManifestError, match="implied"):
        classifier(implied)


def test_what_is_not_known_bounds_nothing() -> None:
    """Rows that one head could not be measured on keep what the other says."""
    said = np.array([[0.2, np.nan], [0.2, 0.7], [np.nan, 0.4]])
    bounds_of({"harmful": ["toxicity"]}, ("harmful", "toxicity")).raise_to(said)
    assert said[:, 0].tolist() == [0.2, 0.7, 0.4]
    NONE.raise_to(said)
    assert said[:, 0].tolist() == [0.2, 0.7, 0.4]


def test_the_words_of_the_made_up_table_are_apart() -> None:
    """The tests above rest on two words that share no n-gram."""
    first, second = (set(np.unique(buckets([word], SPEC)[0]).tolist()) - {-1} for word in ("flarble", "vomptud"))
    assert not first & second
