"""Thai templates: broad enough to learn from, balanced, and free of leaks and contradictions."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

import pytest

from training.grammar import HELD_OUT_EVERY, Pattern, expand
from training.sources import LABELS
from training.templates_th import PATTERNS

MOST = 500  # sentences counted of a pattern; training takes fewer

# Least number of patterns and of distinct sentences (for training and for measuring together) with the label.
LEAST = {
    "toxicity": (60, 18000),
    "obscene": (2, 700),
    "threat": (6, 1500),
    "insult": (8, 2000),
    "identity_attack": (120, 30000),
    "sexual": (10, 2400),
    "sexual_minors": (4, 600),
    "violence": (25, 7000),
    "self_harm": (8, 1900),
    "harassment": (18, 4000),
    "illicit": (60, 18000),
    "malware_cyber": (10, 2800),
    "privacy": (10, 2600),
    "misinformation": (12, 2700),
    "jailbreak": (9, 1800),
    "harmful": (270, 70000),
}


def split(items: tuple[str, ...]) -> tuple[set[str], set[str]]:
    """Say which items are trained on and which are held out, as the grammar does it."""
    held = set(items[HELD_OUT_EVERY - 1 :: HELD_OUT_EVERY])
    return set(items) - held, held


@cache
def sentences() -> dict[str, list[Pattern]]:
    """Every sentence that the patterns make, with the patterns that make it."""
    found: dict[str, list[Pattern]] = {}
    for pattern in PATTERNS:
        for held_out in (False, True):
            for text in expand(pattern, held_out=held_out, limit=MOST):
                found.setdefault(text, []).append(pattern)
    return found


@cache
def per_label() -> Counter[str]:
    return Counter(label for makers in sentences().values() for label in makers[0].labels)


def test_names_are_unique() -> None:
    """A pattern's name is its source's name; two of one name would be weighed as one."""
    assert [name for name, count in Counter(p.name for p in PATTERNS).items() if count > 1] == []


def test_labels_are_known_and_never_both_given_and_open() -> None:
    """A label that is 1 and undecided at once means a slip in the table."""
    for pattern in PATTERNS:
        assert set(pattern.labels) | set(pattern.open_labels) <= set(LABELS), pattern.name
        assert set(pattern.labels).isdisjoint(pattern.open_labels), pattern.name
        assert "harmful" in (*pattern.labels, *pattern.open_labels) or not pattern.labels, pattern.name


def test_every_pattern_makes_sentences_for_training_and_for_measuring() -> None:
    """A pattern that cannot be measured, or teaches nothing, is a mistake in its lists."""
    for pattern in PATTERNS:
        for held_out in (False, True):
            assert list(expand(pattern, held_out=held_out, limit=1)), (pattern.name, held_out)


def test_frames_have_one_slot_when_there_is_something_to_fill_in() -> None:
    """Without a slot the fillings would vanish and the frame alone would carry the label."""
    for pattern in PATTERNS:
        slots = {frame.count("{}") for frame in pattern.frames}
        assert slots == ({0} if pattern.fillings == ("",) else {1}), pattern.name


def test_nothing_unfilled_or_untidy_comes_out() -> None:
    """Braces, brackets, bars (but those of a chat's control tokens) or doubled spaces (but those that indent or stand before a comment) left over would be learnt as marks of a class."""
    found = (re.sub(r"<\|\w+\|>|(?<=\n) +| (?= # )", "", text).strip() for text in sentences())
    untidy = [text for text in found if text != text.strip() or any(s in text for s in ("{}", "[]", "|", "  "))]
    assert untidy == []


def test_no_held_out_frame_or_filling_is_trained_on_by_another_pattern() -> None:
    """The measure must be of words never seen in that role, over all patterns together."""
    kept: set[str] = set()
    held: set[str] = set()
    for pattern in PATTERNS:
        for items in (pattern.frames, pattern.fillings if len(pattern.fillings) >= HELD_OUT_EVERY else ()):
            trained, measured = split(items)
            kept |= trained
            held |= measured
    assert kept & held - {"{}"} == set()


def test_no_sentence_is_held_out_and_trained_on() -> None:
    """The same sentence may come from two patterns; then both must hold it out."""
    trained = {t for p in PATTERNS for t in expand(p, held_out=False, limit=10**6)}
    measured = {t for p in PATTERNS for t in expand(p, held_out=True, limit=10**6)}
    assert trained & measured == set()


def test_no_sentence_has_contradicting_labels() -> None:
    """One text as 1 and as 0 of a label teaches nothing."""
    for text, makers in sentences().items():
        for label in {label for p in makers for label in p.labels}:
            assert all(label in (*p.labels, *p.open_labels) for p in makers), (text, label)


@pytest.mark.parametrize("label", LEAST)
def test_a_label_has_enough_patterns_and_sentences(label: str) -> None:
    """The data sets hold no Thai positive for most labels: these sentences are all there is."""
    patterns, least = LEAST[label]
    assert sum(label in p.labels for p in PATTERNS) >= patterns
    assert per_label()[label] >= least


def test_harmful_and_harmless_are_in_balance() -> None:
    """A grammar of harm alone would teach that Thai requests are harmful."""
    harmful = sum(bool(makers[0].labels) for makers in sentences().values())
    assert len(PATTERNS) >= 250
    assert len(sentences()) >= 160_000
    assert 0.40 <= harmful / len(sentences()) <= 0.48


def test_nearly_every_frame_of_harm_also_makes_harmless_sentences() -> None:
    """What only harmful sentences have is learnt as harm, be it as innocent as `please help me`. Whole sentences are no frames."""
    harmless = {frame for p in PATTERNS if not p.labels for frame in p.frames}
    alone = Counter(frame in harmless for p in PATTERNS if p.labels for frame in p.frames if "{}" in frame)
    assert alone[True] / alone.total() >= 0.9
