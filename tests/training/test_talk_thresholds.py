"""The threshold that flags as many ordinary texts as the weights before did."""

from __future__ import annotations

import pytest

pytest.importorskip("scipy", reason="training needs scipy")

from training.talk_thresholds import as_asked, flagged, lowest_within

SAID = [{"harmful": p} for p in (0.9, 0.61, 0.61, 0.5, 0.2)] + [{"hate": 0.8, "harmful": 0.95}]
ASKED = {"harmful": 0.95, "hate": 0.5}


@pytest.mark.parametrize(("most", "expected", "then"), [(1, 0.901, 1), (2, 0.611, 2), (3, 0.611, 2), (4, 0.501, 4)])
def test_as_low_as_the_false_alarms_allow(most: int, expected: float, then: int) -> None:
    """Texts that other heads flag count, and of equal ones all or none are."""
    found = lowest_within(SAID, ASKED, most, 0.1)
    assert found == expected
    assert flagged(SAID, ASKED | {"harmful": found}) == then


def test_never_below_the_floor() -> None:
    assert lowest_within(SAID, ASKED, 6, 0.4) == 0.4


def test_other_heads_that_flag_too_much_are_told() -> None:
    with pytest.raises(ValueError, match="the other heads alone flag 1 of 6"):
        lowest_within(SAID, ASKED, 0, 0.1)


def test_an_operators_prompt_is_not_asked_whether_it_is_an_attack() -> None:
    said = [{"attack.jailbreak": 0.9, "hate": 0.1}, {"attack.jailbreak": 0.4, "hate": 0.1}]
    found = as_asked(said, ["template_told_unseen", "template_said_unseen"])
    assert found == [{"hate": 0.1}, said[1]]
    assert lowest_within(found, {}, 0, 0.1, "attack.jailbreak") == 0.401
