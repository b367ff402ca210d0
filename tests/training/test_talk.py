"""The talk that thresholds are chosen on: ordinary, unlabelled as harm, and in no training text."""

from __future__ import annotations

import pytest

from training import talk
from training.sources import LANGUAGES, templates
from training.thresholds import everyday_rows


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_talk_counts_as_everyday(language: str) -> None:
    """Texts that `everyday_rows` leaves out would not hold the false alarms down."""
    found = talk.corpus(language)
    assert everyday_rows(found).all()
    assert len(found.texts) >= 900


@pytest.mark.parametrize("language", LANGUAGES)
def test_talk_prompts_and_results_are_there_and_no_text_is_there_twice(language: str) -> None:
    """A text repeated would weigh twice; each of the three kinds is a source of its own."""
    found = talk.corpus(language)
    assert len(set(found.texts)) == len(found.texts)
    counts = {source: found.sources.count(source) for source in set(found.sources)}
    assert min(counts.values()) >= 100
    assert len(counts) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_talk_is_trained_on(language: str) -> None:
    """What a model was trained on it rarely flags; thresholds would come out too low."""
    trained = {text.casefold() for text in templates(language, held_out=False).texts}
    assert not trained & {text.casefold() for text in talk.corpus(language).texts}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_measures_ordinary_talk_is_neither_trained_on_nor_chosen_on(language: str) -> None:
    """It tells users how often ordinary people are refused; a text that a threshold was chosen on would flatter."""
    found = talk.unseen(language)
    assert len(found["ordinary_talk"]) >= 500
    assert len(found["ordinary_prompts"]) >= 80
    assert len(found["touchy_prompts"]) >= 300
    texts = [text.casefold() for part in found.values() for text in part]
    assert len(set(texts)) == len(texts)
    assert not known(language).intersection(texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_measures_attacks_is_neither_trained_on_nor_chosen_on(language: str) -> None:
    """Its attacks and the harmless texts like them were written apart from all others."""
    found = talk.attacks(language)
    assert all(len(part) >= 50 for parts in found.values() for part in parts)
    texts = [text.casefold() for parts in found.values() for part in parts for text in part]
    assert len(set(texts)) == len(texts)
    assert not known(language).intersection(texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_passages_that_measure_are_neither_trained_on_nor_chosen_on(language: str) -> None:
    bad, good = talk.passages(language)
    assert len(bad) >= 60
    assert len(good) >= 100
    texts = [text.casefold() for text in (*bad, *good)]
    assert len(set(texts)) == len(texts)
    assert not known(language).intersection(texts)


def known(language: str) -> set[str]:
    """Return the texts that something is trained or chosen on."""
    found = {text.casefold() for held_out in (False, True) for text in templates(language, held_out=held_out).texts}
    return found | {text.casefold() for text in talk.corpus(language).texts}
