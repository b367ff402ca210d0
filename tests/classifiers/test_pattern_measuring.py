"""The measuring of patterns: its intervals, its matching rule and its made-up set are what they are said to be."""

from __future__ import annotations

import pytest

from bench.pii import count, overlap, strongest, true_spans, wilson
from bench.pii_lookalikes import LOOK_ALIKES, look_alikes
from bench.pii_material import KINDS, items
from classifiers.kinds.pattern import scan
from classifiers.taxonomy import is_known


def test_wilson_gives_the_textbook_interval() -> None:
    """An interval that is too narrow would claim more than was measured."""
    low, high = wilson(8, 10)
    assert (round(low, 3), round(high, 3)) == (0.490, 0.943)
    assert wilson(0, 0) == (0.0, 1.0)


def test_a_finding_answers_for_one_thing_only() -> None:
    """One long finding over two numbers must not count as two found."""
    counts = count([[("a", 0, 10), ("a", 10, 20)]], [[("a", 0, 11)]])
    assert (counts["a"].things, counts["a"].found, counts["a"].half, counts["a"].exact) == (2, 1, 1, 0)


def test_a_finding_that_covers_too_little_counts_as_false_and_the_thing_as_missed() -> None:
    """Half of a card number that stays readable is not a redaction."""
    counts = count([[("a", 0, 20)]], [[("a", 0, 9)]])
    assert (counts["a"].half, counts["a"].found) == (0, 1)


def test_another_category_never_matches() -> None:
    """A telephone number found as a card is wrong twice."""
    assert overlap(("a", 0, 5), ("b", 0, 5)) == 0


def test_of_overlapping_findings_the_likeliest_counts() -> None:
    """Two readings of one number are one false alarm, not two."""
    assert strongest([("a", 0.9, 0, 5), ("a", 0.8, 2, 7), ("b", 0.4, 0, 5)], 0.5) == [("a", 0, 5)]


def test_moved_places_are_put_right() -> None:
    """The set's offsets count in texts that were stripped later."""
    row = {
        "text": "x 1.1.1.1",
        "extra": '{"spans": [{"entity_type": "IP_ADDRESS", "entity_value": "1.1.1.1", "start_position": 4}]}',
    }
    assert true_spans(row) == [("privacy.pii.ip", 2, 9)]


def test_the_made_up_set_is_the_same_for_the_same_seed() -> None:
    """A figure that nobody can repeat is no figure."""
    assert list(items(3, 4)) == list(items(3, 4))
    assert [i.text for i in look_alikes(3, 4)] == [i.text for i in look_alikes(3, 4)]
    assert [i.text for i in items(3, 4)] != [i.text for i in items(4, 4)]


def test_every_made_up_thing_stands_where_it_is_said_to() -> None:
    """A wrong place would be counted against whoever finds the right one."""
    for item in items(3, 4):
        ((category, start, end),) = item.spans
        assert is_known(category)
        assert 0 <= start < end <= len(item.text)
        assert item.text[start:end].strip() == item.text[start:end]


@pytest.mark.parametrize(
    "name", [kind[0] for kind in KINDS if kind[0] not in {"birth_zh", "birth_th", "date_of_birth"}]
)
def test_of_every_kind_most_are_found(name: str) -> None:
    """A kind that a change loses must not wait for the next benchmark."""
    own = [item for item in items(3, 20) if item.group == name]
    seen = [any(f.category == i.spans[0][0] and f.probability >= 0.5 for f in scan(i.text)[0]) for i in own]
    assert sum(seen) >= 0.85 * len(own)


@pytest.mark.parametrize("name", LOOK_ALIKES)
def test_of_every_sort_of_look_alike_few_are_taken(name: str) -> None:
    """What is redacted there is somebody's order number."""
    own = [item for item in look_alikes(3, 20) if item.group == name]
    assert sum(any(f.probability >= 0.5 for f in scan(item.text)[0]) for item in own) <= 0.15 * len(own)
