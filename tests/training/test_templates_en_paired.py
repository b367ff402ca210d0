"""English sentences written in pairs: harm and its neighbour stand at the same place and are held out together."""

from __future__ import annotations

import pytest

from training.grammar import Pattern
from training.templates_en import bad_answers, bot_abuse, hate_forms, hate_posts
from training.templates_en.hate_forms import paired

PATTERNS = [p for module in (bad_answers, bot_abuse, hate_forms, hate_posts) for p in module.PATTERNS]


def test_a_sentence_without_a_partner_is_refused() -> None:
    """One item too few would hold out every later sentence apart from its neighbour."""
    with pytest.raises(ValueError, match="2 harmful sentences with 1 harmless"):
        paired("odd", "hate", ("a", "b"), ("c",))


def test_labels_follow_the_kind_and_the_neighbour_has_none() -> None:
    """A neighbour that kept a label would teach the words of the harm instead of the harm."""
    bad, good = paired("one", "hate_threat", ("a",), ("b",), ("obscene",))
    assert {"identity_attack", "threat", "violence", "harmful"} <= set(bad.labels)
    assert (good.name, good.labels, good.open_labels) == ("one_harmless", (), ("obscene",))


@pytest.mark.parametrize(("bad", "good"), list(zip(PATTERNS[::2], PATTERNS[1::2], strict=True)), ids=lambda p: p.name)
def test_partners_have_the_same_length(bad: Pattern, good: Pattern) -> None:
    """A sentence written twice would be dropped from one list and shift the other."""
    assert good.name == f"{bad.name}_harmless"
    assert "harmful" in bad.labels
    assert (len(bad.frames), len(bad.fillings)) == (len(good.frames), len(good.fillings))
    assert not set(bad.frames) & set(good.frames) or bad.fillings != good.fillings
