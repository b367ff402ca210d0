"""The English template grammars: broad, without contradictions, and honest about what is held out."""

from __future__ import annotations

import string
from collections import Counter

import pytest

from training import templates_en
from training.grammar import HELD_OUT_EVERY, Pattern, expand
from training.sources import LABELS, SENTENCES_PER_PATTERN
from training.templates_en.frames import STYLES, bars, broken, turned

ENOUGH = 10**6
SILENT = str.maketrans("", "", string.punctuation + string.whitespace)
FEWEST_PATTERNS, FEWEST_SENTENCES = 5, 500
RARE = {
    "sexual_minors": (3, 150),
    "obscene": (2, 300),
    "severe_toxicity": (1, 50),
    "threat": (3, 400),
    "insult": (4, 500),
}


def kept_and_measured(items: tuple[str, ...]) -> tuple[set[str], set[str]]:
    measured = {item for i, item in enumerate(items) if i % HELD_OUT_EVERY == HELD_OUT_EVERY - 1}
    return set(items) - measured, measured


@pytest.fixture(scope="module")
def sentences() -> list[tuple[Pattern, str]]:
    return [
        (pattern, text)
        for pattern in templates_en.PATTERNS
        for held_out in (False, True)
        for text in expand(pattern, held_out=held_out, limit=ENOUGH)
    ]


def test_names_are_unique_and_labels_are_known() -> None:
    """A pattern's name is its source; a misspelt label would fail only in the middle of a training."""
    names = Counter(pattern.name for pattern in templates_en.PATTERNS)
    assert max(names.values()) == 1
    for pattern in templates_en.PATTERNS:
        assert set(pattern.labels) | set(pattern.open_labels) <= set(LABELS), pattern.name
        assert not set(pattern.labels) & set(pattern.open_labels), pattern.name


def test_every_pattern_expands_for_training_and_for_measuring() -> None:
    """A pattern with nothing held out cannot be measured, one with nothing kept teaches nothing."""
    for pattern in templates_en.PATTERNS:
        for held_out in (False, True):
            assert any(expand(pattern, held_out=held_out, limit=1)), (pattern.name, held_out)


def test_every_frame_has_one_slot_exactly_when_there_is_something_to_fill_it() -> None:
    """A frame without a slot repeats one sentence; a slot without fillings leaves braces in the text."""
    for pattern in templates_en.PATTERNS:
        for frame in pattern.frames:
            assert frame.count("{}") == (0 if pattern.fillings == ("",) else 1), (pattern.name, frame)
        assert len(set(pattern.frames)) == len(pattern.frames), pattern.name
        assert len(set(pattern.fillings)) == len(pattern.fillings), pattern.name


def test_no_sentence_has_two_labels(sentences: list[tuple[Pattern, str]]) -> None:
    """What one pattern calls harmful and another harmless teaches nothing but doubt."""
    seen: dict[str, Pattern] = {}
    for pattern, text in sentences:
        key = text.casefold().translate(SILENT)
        other = seen.setdefault(key, pattern)
        undecided = {*pattern.open_labels, *other.open_labels}
        assert set(pattern.labels) - undecided == set(other.labels) - undecided, (pattern.name, other.name, text)


def test_held_out_frames_and_fillings_are_held_out_everywhere() -> None:
    """A frame kept for measuring in one pattern and trained on in another measures memory."""
    kept: set[str] = set()
    measured: set[str] = set()
    for pattern in templates_en.PATTERNS:
        for items in (pattern.frames, pattern.fillings if len(pattern.fillings) >= HELD_OUT_EVERY else ()):
            for_training, for_measuring = kept_and_measured(items)
            kept |= for_training
            measured |= for_measuring
    assert not kept & measured, sorted(kept & measured)


def test_no_held_out_sentence_is_trained_on() -> None:
    """The invariant of the grammar, over all patterns together."""
    trained, held = (
        {t for p in templates_en.PATTERNS for t in expand(p, held_out=held_out, limit=ENOUGH)}
        for held_out in (False, True)
    )
    assert not trained & held


def test_every_label_has_patterns_and_sentences_enough() -> None:
    """A label with one pattern is learnt as that pattern's wording."""
    for label in LABELS:
        patterns = [p for p in templates_en.PATTERNS if label in p.labels]
        rows = sum(len(list(expand(p, held_out=False, limit=SENTENCES_PER_PATTERN["en"]))) for p in patterns)
        fewest, sentences_wanted = RARE.get(label, (FEWEST_PATTERNS, FEWEST_SENTENCES))
        assert len(patterns) >= fewest, label
        assert rows >= sentences_wanted, (label, rows)


def test_harmful_and_harmless_weigh_about_the_same_and_there_are_many() -> None:
    """A frame seen more often in harm than out of it becomes a false alarm."""
    count = {True: 0, False: 0}
    for pattern in templates_en.PATTERNS:
        count["harmful" in pattern.labels] += len(
            list(expand(pattern, held_out=False, limit=SENTENCES_PER_PATTERN["en"]))
        )
    assert sum(count.values()) >= 60_000
    assert 0.35 <= count[True] / sum(count.values()) <= 0.5


def test_blocks_of_frames_keep_their_fifths_when_joined() -> None:
    """Frames are held out by position: a block of any other length would shift those after it."""
    assert all(len(frames) % HELD_OUT_EVERY == 0 for frames in STYLES.values())


def test_items_are_split_at_bars_and_written_breaks_become_line_breaks() -> None:
    """The blocks are written over several lines; their indentation is no part of the text."""
    assert bars(" a b\n      c | d | a b c |") == ("a b c", "d")
    assert broken(r"  one\ntwo") == ("one\ntwo",)


def test_an_answer_speaks_of_you_where_the_question_spoke_of_me() -> None:
    """A model that answers a question does not speak of its own cuts."""
    assert turned("hide my mail from men I met") == "hide your mail from men you met"
