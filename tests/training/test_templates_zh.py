"""The Chinese template sentences: enough of every label, nothing held out that was trained on, no contradictions."""

from __future__ import annotations

from collections import Counter
from functools import cache

import pytest

from training.grammar import HELD_OUT_EVERY, Pattern, expand, settle
from training.kinds import KINDS, pattern
from training.sources import LABELS
from training.templates_zh import (
    PATTERNS,
    asked_body,
    asked_crime,
    asked_harm,
    asked_tasks,
    asked_told,
    said_children,
    said_frames,
    said_pleas,
    said_services,
)
from training.templates_zh.build import phrases
from training.templates_zh.groups import PEOPLES, PERSONS, REGIONS, SLURS

_FORMS = frozenset(p.name for of in (said_frames, said_children, said_pleas, said_services) for p in of.PATTERNS)
MOST = 500  # sentences counted of a pattern; training takes fewer

_FEWEST: dict[str, tuple[int, int]] = {  # patterns and sentences of each label
    "toxicity": (25, 8000),
    "obscene": (1, 150),
    "threat": (4, 1000),
    "insult": (2, 800),
    "identity_attack": (25, 8000),
    "sexual": (2, 800),
    "sexual_minors": (1, 250),
    "violence": (20, 7000),
    "self_harm": (4, 1200),
    "harassment": (11, 4000),
    "illicit": (40, 15000),
    "malware_cyber": (6, 2000),
    "privacy": (7, 2000),
    "misinformation": (5, 1200),
    "jailbreak": (6, 1000),
    "harmful": (130, 40000),
}


@cache
def _sentences(*, held_out: bool) -> tuple[tuple[Pattern, tuple[str, ...]], ...]:
    return tuple((p, tuple(expand(p, held_out=held_out, limit=MOST))) for p in PATTERNS)


def test_there_are_patterns_and_sentences_enough_and_the_halves_are_near_balance() -> None:
    """An n-gram model knows the phrases it saw, and fires on everything if harmless ones are missing."""
    harmful = {s for p, found in _sentences(held_out=False) if "harmful" in p.labels for s in found}
    harmless = {s for p, found in _sentences(held_out=False) if not p.labels for s in found}
    assert len(PATTERNS) >= 250
    assert len(harmful | harmless) >= 60_000
    assert 0.40 <= len(harmful) / len(harmful | harmless) <= 0.52


def test_every_label_has_patterns_and_sentences_enough() -> None:
    """A label with a handful of sentences makes no head worth having."""
    patterns: Counter[str] = Counter()
    sentences: Counter[str] = Counter()
    for one, found in _sentences(held_out=False):
        patterns.update(one.labels)
        sentences.update({label: len(found) for label in one.labels})
    found_enough = {k: patterns[k] >= n[0] and sentences[k] >= n[1] for k, n in _FEWEST.items()}
    assert [(k, patterns[k], sentences[k]) for k, enough in found_enough.items() if not enough] == []


def test_every_pattern_has_a_name_of_its_own_and_sentences_in_both_parts() -> None:
    """A pattern whose measuring part is empty would leave its theme unmeasured."""
    assert len({p.name for p in PATTERNS}) == len(PATTERNS)
    for held_out in (False, True):
        assert [p.name for p, found in _sentences(held_out=held_out) if not found] == []


@pytest.mark.parametrize("one", PATTERNS, ids=lambda p: p.name)
def test_frames_have_a_slot_and_labels_are_known(one: Pattern) -> None:
    """A frame without a slot would repeat one sentence; an unknown label would stop the training."""
    assert set(one.labels) | set(one.open_labels) <= set(LABELS)
    assert not set(one.labels) & set(one.open_labels)
    if one.fillings != ("",):
        assert [f for f in one.frames if "{}" not in f] == []
        assert [f for f in one.fillings if "{" in f] == []


def test_what_one_pattern_holds_out_no_pattern_trains_on() -> None:
    """Measured on phrases that were trained on elsewhere, the held-out part would flatter the model."""
    kept: dict[str, set[str]] = {"frames": set(), "fillings": set()}
    measured: dict[str, set[str]] = {"frames": set(), "fillings": set()}
    for one in PATTERNS:
        parts = {"frames": one.frames}
        if len(one.fillings) >= HELD_OUT_EVERY:
            parts["fillings"] = one.fillings
        for part, items in parts.items():
            for i, item in enumerate(items):
                (measured if i % HELD_OUT_EVERY == HELD_OUT_EVERY - 1 else kept)[part].add(item)
    assert measured["frames"] & kept["frames"] == set()
    assert measured["fillings"] & kept["fillings"] == set()


def test_no_held_out_sentence_is_a_training_sentence() -> None:
    """Two patterns may come to the same sentence by different ways."""
    trained = {s for _, found in _sentences(held_out=False) for s in found}
    assert trained & {s for _, found in _sentences(held_out=True) for s in found} == set()


def test_no_sentence_has_a_label_in_one_pattern_and_lacks_it_in_another() -> None:
    """A sentence told to be both harmful and harmless teaches nothing."""
    first: dict[str, Pattern] = {}
    contradictions = []
    for held_out in (False, True):
        for one, found in _sentences(held_out=held_out):
            for sentence in found:
                other = first.setdefault(sentence, one)
                decided = set(LABELS) - set(one.open_labels) - set(other.open_labels)
                if other is not one and decided & (set(one.labels) ^ set(other.labels)):
                    contradictions.append((sentence, one.name, other.name))
    assert contradictions == []


def test_every_neutral_group_stands_in_harmful_and_in_harmless_sentences() -> None:
    """Else the name of a group alone would count as hate."""
    harmful = {f for p in PATTERNS if "identity_attack" in p.labels for f in p.fillings}
    harmless = {f for p in PATTERNS if not p.labels for f in p.fillings}
    assert {*REGIONS, *PEOPLES, *PERSONS} <= harmful & harmless
    assert set(SLURS) <= harmful


def test_ordinary_talk_and_prompts_are_many_and_harmless() -> None:
    """Thresholds are chosen on them, so each must stand for itself and none may carry a label."""
    found = {kind: [p for p in PATTERNS if p.name.startswith(kind)] for kind in ("said_", "told_")}
    assert {kind: sum(len(p.frames) for p in of) >= 150 for kind, of in found.items()} == {"said_": True, "told_": True}
    for one in (*found["said_"], *found["told_"]):
        assert not one.labels
        assert one.fillings == ("",) or one.name in _FORMS  # the forms of requests take everyday doings


def test_each_list_of_requests_has_a_harmless_one_as_long() -> None:
    """A list without its harmless neighbours would teach that its subject is harm."""
    for name, _, bad, good in (
        *asked_crime.PAIRS,
        *asked_harm.PAIRS,
        *asked_body.PAIRS,
        *asked_told.PAIRS,
        *asked_tasks.PAIRS,
    ):
        assert abs(len(phrases(bad)) - len(phrases(good))) <= 2, name
        assert not set(phrases(bad)) & set(phrases(good)), name


def test_phrases_are_split_at_bars_and_line_ends_without_repeats() -> None:
    """A repeat would shift every later phrase from one part to the other."""
    assert phrases("甲|乙 |\n 甲\n丙|") == ("甲", "乙", "丙")


def test_settling_keeps_the_part_that_the_first_pattern_gave() -> None:
    """Themes share frames and phrases, at different places of their lists."""
    first = pattern("first", "harmless", ("{}",), tuple("abcdefghij"))
    second = pattern("second", "violence", ("{}!",), tuple("ejxabcyz"))
    one, two = settle((first, second))
    assert one == first
    measured = {f for i, f in enumerate(two.fillings) if i % HELD_OUT_EVERY == HELD_OUT_EVERY - 1}
    assert measured <= {"e", "j", "x", "y", "z"}
    assert {"a", "b", "c"} <= set(two.fillings) - measured


def test_every_kind_of_harm_names_labels_that_exist() -> None:
    """A misspelt label would only fail in the middle of a training run."""
    assert {label for pair in KINDS.values() for part in pair for label in part.split()} <= set(LABELS)
