"""Thresholds: which harmless rows they are chosen on, and how much each counts."""

from __future__ import annotations

import numpy as np

from training.sources import LABELS, Corpus
from training.thresholds import ATTACKS, as_asked, everyday_rows, everyday_weights, thresholds_of


def corpus(sources: list[str]) -> Corpus:
    shape = (len(sources), len(LABELS))
    return Corpus([""] * len(sources), np.zeros(shape, np.float32), np.ones(shape, np.float32), sources, sources)


def test_talk_and_prompts_written_here_are_everyday_and_what_is_expanded_is_not() -> None:
    """Sources of questions hold no greeting and no system prompt: thresholds chosen without any refuse both."""
    found = corpus(["articles"] * 50 + ["template_said_greet", "template_told_shops", "template_theft_prevent"])
    assert everyday_rows(found).tolist() == [True] * 52 + [False]


def test_a_handful_of_rows_in_another_language_is_no_everyday_source() -> None:
    """Nine prompts of English users that happen to be in Chinese would set the threshold for all of China."""
    found = corpus(["articles"] * 50 + ["strays"] * 49 + ["template_said_greet"])
    assert everyday_rows(found).tolist() == [True] * 50 + [False] * 49 + [True]


def test_own_everyday_texts_count_as_much_as_all_others() -> None:
    """Else thousands of paragraphs of an encyclopaedia, on which nothing fires, would allow talk many false alarms."""
    weight = everyday_weights(["articles"] * 900 + ["questions"] * 90 + ["template_said_greet"] * 10)
    assert np.isclose(weight[-10:].sum(), 0.5)
    assert np.isclose(weight.sum(), 1)


def test_a_language_without_own_everyday_texts_weighs_its_sources_alone() -> None:
    """Nothing is halved where there is nothing to halve it with."""
    assert np.isclose(everyday_weights(["articles"] * 9 + ["questions"]).sum(), 1)


def test_operators_prompts_do_not_make_the_threshold_of_attacks() -> None:
    """No rule asks of a system prompt whether it is an attack, and many sound like one."""
    heads = ("hate", ATTACKS)
    found = corpus(["template_said_greet"] * 500 + ["template_told_shops"] * 500)
    said = np.full((1000, 2), 0.01)
    said[500:] = 0.9
    before = said.copy()
    assert as_asked(heads, said, found)[500:].tolist() == [[0.9, 0.0]] * 500
    asked = thresholds_of(heads, said, found)["baseline"]
    assert asked[ATTACKS] < 0.9
    assert asked["hate"] == 0.74
    assert (said == before).all()
