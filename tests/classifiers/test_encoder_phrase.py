"""The phrase that a finding rests on: small, in the right place, and found by the model's own word."""

from __future__ import annotations

import numpy as np
import pytest
from encoder_material import HEADS, encoder_manifest, tiny_encoder
from hypothesis import given, settings
from hypothesis import strategies as st

from classifiers.encoder.join import joins
from classifiers.encoder.phrase import densest, narrowest, phrase
from classifiers.kinds.cascade import CascadeClassifier
from classifiers.manifest import Manifest, Window, load_classifiers, load_manifests, read_weights
from classifiers.ngram.evidence import evidence
from classifiers.ngram.features import code_points, occurring, places
from classifiers.ngram.table import Table, unpack
from classifiers.text.views import read
from classifiers.types import Channel, Classifier, Direction, Reading, Role, TextSpan

ENCODER, _ = tiny_encoder()
TEXT = st.text(st.sampled_from("aab bB1ßİﬀ  \t!!é中ก\u0301😀"), max_size=60)


def reading(text: str) -> Reading:
    return read(TextSpan(text, Direction.INPUT, Role.USER, Channel.TEXT, ()))


def told(classifier: Classifier, text: str, category: str = "toxicity") -> str:
    found = phrase(classifier, reading(text), category)
    assert found is not None
    return text[found.start : found.end]


@pytest.fixture(scope="module")
def tables() -> dict[str, Table]:
    (content,) = read_weights(ngram_manifest()).values()
    return unpack(content)


def ngram_manifest() -> Manifest:
    return next(m for m in load_manifests().values() if m.kind == "ngram")


@pytest.fixture(scope="module")
def ngram() -> Classifier:
    name = ngram_manifest().name
    return load_classifiers([name])[name]


@pytest.mark.parametrize(
    ("text", "bad"),
    [
        ("Thanks for lunch. You are such a stupid idiot, but see you tomorrow.", "stupid idiot"),
        ("今天天气很好，你这个白痴去死吧，我们明天见", "白痴"),
        ("วันนี้อากาศดี มึงมันควาย ไปตายซะ พรุ่งนี้เจอกัน", "ควาย"),
        ("Thanks. You are such a st\u200bup\u200bid idi\u200bot, see you", "st\u200bup\u200bid idi\u200bot"),
    ],
)
def test_the_phrase_of_an_n_gram_finding_holds_the_bad_words_and_little_else(
    ngram: Classifier, text: str, bad: str
) -> None:
    """Whoever is told why has to recognise it, in every language and however it was hidden."""
    said = told(ngram, text)
    assert bad in said
    assert len(said) <= 0.5 * len(text)


@settings(max_examples=100, deadline=None)
@given(TEXT)
def test_every_code_point_of_the_model_has_its_place_in_the_text(text: str) -> None:
    """Folding and collapsing shift places; evidence beside the word would explain the wrong thing."""
    found = places(text)
    assert len(found) == len(code_points([text])[0])
    assert found == sorted(found)
    assert set(found) <= set(range(-1, len(text) + 1))


@pytest.mark.parametrize("text", ["You stupid stupid idiot, go away!", "ﬀ ß İ   aaaaa  you IDIOT!!!! idiot", "x", ""])
def test_the_evidence_of_a_text_adds_up_to_its_score(tables: dict[str, Table], text: str) -> None:
    """An explanation that does not add up explains another model."""
    table = tables["en"]
    head = table.heads.index("toxicity")
    rows = table.rows[1:][np.unique(occurring([text], table.spec)[0])]
    score = float(table.weights[rows, head].astype(np.float64).sum() * table.scale[head])
    values = evidence(table, text, head)
    assert len(values) == len(text)
    assert float(values.sum()) == pytest.approx(score, abs=0.03 * max(100.0, abs(score)))


def test_the_phrase_of_an_encoder_finding_is_found_by_asking_again() -> None:
    """A network has no weights to look at, but it can say which clause is as bad alone."""
    assert told(ENCODER, "good morning you. you are a flarble, good friend. good morning") == "flarble"
    assert told(ENCODER, "good morning " * 30 + "you flarble, friend. " + "good friend " * 30) == "flarble"


def test_the_phrase_of_a_finding_in_a_view_is_placed_in_the_raw_text() -> None:
    """An auditor reads the raw text."""
    assert (
        told(ENCODER, "good morning, \uff46\uff4c\uff41\uff52\uff42\uff4c\uff45, good")
        == "\uff46\uff4c\uff41\uff52\uff42\uff4c\uff45"
    )


def test_a_category_without_a_finding_has_no_phrase() -> None:
    """Nothing is invented for what nobody found."""
    assert phrase(ENCODER, reading("you are a flarble"), "misinformation") is None
    assert phrase(ENCODER, reading("วันนี้อากาศดีมากเลยนะครับ"), "toxicity") is None


def test_a_cascade_explains_by_the_part_that_is_surer(ngram: Classifier) -> None:
    """The other part would point at something that it does not mind."""
    first, shared = ngram_manifest(), ("toxicity", "hate", "harmful")
    manifest = Manifest.model_validate(
        {
            "name": "both",
            "kind": "cascade",
            "version": 1,
            "categories": first.categories,
            "languages": {"en": first.languages["en"]},
            "window": Window(tail=0, context=0, max_input=1000),
            "licence": "Apache-2.0",
            "calibration": {"en": {head: [0.0, 1.0, 1.0] for head in shared}},
            "options": {"first": first.name, "second": "encoder", "band": {"en": {"toxicity": [0.0, 1.1]}}},
        }
    )
    assert set(shared) == set(HEADS)
    both = CascadeClassifier(manifest, ngram, ENCODER, joins(manifest, first, encoder_manifest()))
    assert told(both, "good morning to you. you are a flarble, good friend") == "flarble"
    assert "stupid idiot" in told(both, "good morning to you. what a stupid idiot you are. good morning")


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(["bad", "good", "so", ",", ".", "坏", "\n"]), max_size=20))
def test_a_phrase_is_a_stretch_of_the_text_and_still_bad(words: list[str]) -> None:
    """Trimming must not lose what it is about."""
    text = " ".join(words)
    begin, end = narrowest(text, lambda piece: 0.9 if "bad" in piece else 0.1)
    assert 0 <= begin <= end <= len(text)
    assert ("bad" in text[begin:end]) == ("bad" in text)


def test_words_that_only_together_are_bad_stay_together() -> None:
    """Neither half of such a sentence would convince anybody."""
    text = "well, so kill, please, the friend, thanks"
    begin, end = narrowest(text, lambda piece: 0.9 if "kill" in piece and "friend" in piece else 0.1)
    assert text[begin:end] == "kill, please, the friend"


def test_the_densest_stretch_is_widened_to_whole_words() -> None:
    """Half a word explains nothing."""
    text = "a lovely flarble day"
    values = np.array([1.0 if 11 <= i < 13 else -0.1 for i in range(len(text))])
    begin, end = densest(text, values)
    assert text[begin:end] == "flarble"
    assert densest(text, np.zeros(len(text))) == (0, len(text))
    assert densest("", np.zeros(0)) == (0, 0)
