"""The four actions, and that the catalogue finds them."""

from __future__ import annotations

import pytest

from classifiers.types import Finding
from policies.schema import actions
from policies.types import KEEP, WITHHOLD, Edit, Effect, Outcome, Substitution


def test_the_catalogue_holds_each_file_under_its_own_name() -> None:
    """Adding an action is adding a file; its name in policies is the file's."""
    assert sorted(actions()) == ["allow", "flag", "redact", "refuse"]
    assert {name: a.name for name, a in actions().items()} == {name: name for name in actions()}


@pytest.mark.parametrize(
    ("name", "outcome", "edit"),
    [("allow", Outcome.ALLOW, KEEP), ("flag", Outcome.FLAG, KEEP), ("refuse", Outcome.REFUSE, WITHHOLD)],
)
def test_actions_on_the_whole_text(name: str, outcome: Outcome, edit: Edit) -> None:
    """What the caller is told and what happens to the text belong together."""
    action = actions()[name]
    assert (action.outcome, action.apply(Finding("hate", 1.0, 0, 4))) == (outcome, edit)


@pytest.mark.parametrize(
    ("category", "left"),
    [
        ("privacy.pii.email", "[redacted: email]"),
        ("privacy.pii.payment_card", "[redacted: payment card]"),
        ("privacy.pii.national_id", "[redacted: national id]"),
        ("privacy.pii.national_id.th", "[redacted: national id]"),
        ("privacy.pii.ip", "[redacted: ip]"),
        ("toxicity", "[redacted: toxicity]"),
    ],
)
def test_redaction_says_what_stood_there(category: str, left: str) -> None:
    """A reader of the redacted text must be able to make sense of it."""
    edit = actions()["redact"].apply(Finding(category, 1.0, 2, 5))
    assert edit == Edit(Effect.SUBSTITUTE, frozenset({Substitution(2, 5, left)}))


def test_redaction_of_an_empty_range_is_a_value_too() -> None:
    """An action is total; whether the place can be redacted is the engine's to tell."""
    assert actions()["redact"].apply(Finding("secrets", 1.0, 3, 3)).effect is Effect.SUBSTITUTE
