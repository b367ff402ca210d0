"""The cards' threshold rules follow the weights: a new training cannot leave them behind."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from training.card_thresholds import CARDS, THRESHOLDS, at_least, rewritten

MADE_UP = {
    "baseline": {"en": {"hate": 0.8, "harmful": 0.7}, "zh": {"hate": 0.4}, "th": {"hate": 0.06}},
    "strict": {"en": {"hate": 0.6, "harmful": 0.5}, "zh": {"hate": 0.333}, "th": {"hate": 0.02}},
}


@pytest.mark.parametrize("path", sorted(CARDS.glob("*.yaml")), ids=lambda path: path.stem)
def test_each_shipped_card_holds_the_thresholds_of_the_shipped_weights(path: Path) -> None:
    """Values copied by hand were forgotten after a training before."""
    thresholds = yaml.safe_load(THRESHOLDS.read_text(encoding="utf-8"))
    text = path.read_text(encoding="utf-8")
    assert rewritten(text, thresholds) == text, "run `python -m training.card_thresholds`"


def test_a_refusal_lies_a_quarter_of_the_way_to_strict_and_a_flag_where_strict_does() -> None:
    """The card is to act before the tenant's own policy would."""
    rule = {"category": "hate", "action": "refuse"}
    assert at_least(rule, MADE_UP) == {"en": 0.75, "zh": 0.38, "th": 0.08}  # th: between the floors, 0.05 and 0.10
    assert at_least(rule | {"action": "flag"}, MADE_UP) == {"en": 0.6, "zh": 0.33, "th": 0.05}


def test_a_language_without_the_category_is_left_to_the_default() -> None:
    """A made-up value would act on a head that is not there."""
    assert at_least({"category": "harmful", "action": "refuse"}, MADE_UP) == {"en": 0.65}


def test_a_category_that_nobody_learnt_is_refused() -> None:
    """Such a rule would never act."""
    with pytest.raises(ValueError, match="`weather` has no threshold in English"):
        at_least({"category": "weather", "action": "refuse"}, MADE_UP)


def test_only_the_values_of_threshold_rules_change() -> None:
    """Quotes, glosses and rules of scope are written by people."""
    before = (
        "id: x\n"
        "      - {kind: scope, category: scope.math, at_least: 0.5, action: flag}\n"
        "      - {kind: threshold, category: hate, at_least: 0.9, direction: [output], action: refuse}\n"
        "      - {kind: threshold, category: hate, at_least: {default: 0.1, zh: 0.2}, action: flag}\n"
    )
    after = (
        "id: x\n"
        "      - {kind: scope, category: scope.math, at_least: 0.5, action: flag}\n"
        "      - {kind: threshold, category: hate, at_least: {default: 0.75, zh: 0.38, th: 0.08}, "
        "direction: [output], action: refuse}\n"
        "      - {kind: threshold, category: hate, at_least: {default: 0.60, zh: 0.33, th: 0.05}, action: flag}\n"
    )
    assert rewritten(before, MADE_UP) == after
