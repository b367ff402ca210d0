"""The talk that thresholds are chosen on: ordinary, unlabelled as harm, and in no training text."""

from __future__ import annotations

from training import talk
from training.sources import templates
from training.thresholds import everyday_rows


def test_every_line_of_talk_counts_as_everyday() -> None:
    """Lines that `everyday_rows` leaves out would not hold the false alarms down."""
    found = talk.corpus()
    assert everyday_rows(found).all()
    assert len(found.texts) >= 1000


def test_talk_and_prompts_are_both_there_and_no_line_is_there_twice() -> None:
    """A line repeated would weigh twice; each of the two kinds is a source of its own."""
    found = talk.corpus()
    assert len(set(found.texts)) == len(found.texts)
    counts = {source: found.sources.count(source) for source in set(found.sources)}
    assert min(counts.values()) >= 100
    assert len(counts) == 2


def test_no_line_of_talk_is_trained_on() -> None:
    """What a model was trained on it rarely flags; thresholds would come out too low."""
    trained = {text.casefold() for text in templates("en", held_out=False).texts}
    assert not trained & {text.casefold() for text in talk.corpus().texts}
