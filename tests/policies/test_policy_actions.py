"""What each action does to a text, and that the catalogue finds them."""

from __future__ import annotations

import pytest

from classifiers.types import Finding
from policies.edit import redacted
from policies.messages import messages
from policies.schema import actions
from policies.types import KEEP, WITHHOLD, Cut, Edit, Effect, Outcome, Substitution


def test_the_catalogue_holds_each_file_under_its_own_name() -> None:
    """Adding an action is adding a file; its name in policies is the file's."""
    assert sorted(actions()) == [
        "allow",
        "disclaim",
        "escalate",
        "flag",
        "pseudonymise",
        "redact",
        "refuse",
        "replace",
        "reroute",
        "trim",
    ]
    assert {name: a.name for name, a in actions().items()} == {name: name for name in actions()}


@pytest.mark.parametrize(
    ("name", "outcome", "edit"),
    [
        ("allow", Outcome.ALLOW, KEEP),
        ("flag", Outcome.FLAG, KEEP),
        ("disclaim", Outcome.DISCLAIM, KEEP),
        ("reroute", Outcome.REROUTE, KEEP),
        ("escalate", Outcome.ESCALATE, WITHHOLD),
        ("refuse", Outcome.REFUSE, WITHHOLD),
    ],
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


@pytest.mark.parametrize("number", range(20))
def test_of_two_redactions_of_one_place_the_same_is_seen_in_every_process(number: int) -> None:
    """A set of words has another order in each replica; what a model is shown, and a record replayed, must not."""
    words = [f"[{number} b]", f"[{number} a]"]
    edit = Edit(Effect.SUBSTITUTE, frozenset(Substitution(2, 5, word) for word in words))
    assert redacted("a bcd", edit) == f"a {min(words)}"


def test_trimming_ends_the_text_where_the_finding_begins() -> None:
    """What a model goes on with after its answer is dropped, whatever comes behind the finding."""
    edit = actions()["trim"].apply(Finding("output", 1.0, 6, 9))
    assert edit == Edit(Effect.SUBSTITUTE, cuts=frozenset({Cut(6)}))
    assert redacted("answer\nQ: more", edit) == "answer"


@pytest.mark.parametrize(("language", "spoken"), [("en", "en"), ("th", "th"), ("zh", "zh"), ("fr", "en")])
def test_replacing_leaves_a_fixed_text_in_the_language_of_what_stood_there(language: str, spoken: str) -> None:
    """Nothing of the text is left, and its reader can read what is."""
    edit = actions()["replace"].apply(Finding("hate", 0.9, 3, 5), language)
    assert redacted("whatever it said", edit) == messages()[spoken].replaced


@pytest.mark.parametrize(
    ("category", "kind"),
    [
        ("privacy.pii.email", "EMAIL"),
        ("privacy.pii.payment_card", "PAYMENT_CARD"),
        ("privacy.pii.national_id.th", "NATIONAL_ID"),
    ],
)
def test_a_pseudonym_that_nobody_restores_is_a_redaction(category: str, kind: str) -> None:
    """Where no values are kept, the value is gone and not passed on."""
    edit = actions()["pseudonymise"].apply(Finding(category, 1.0, 3, 6))
    assert edit.substitutions == {Substitution(3, 6, f"[{kind}]", kind)}
    assert redacted("to a@b now", edit) == f"to [{kind}] now"


def test_actions_that_make_no_sense_in_a_direction_say_so() -> None:
    """An input cannot be trimmed like an answer, nor an answer be sent to another model."""
    known = actions()
    assert {name: sorted(a.directions) for name, a in known.items() if len(a.directions) == 1} == {
        "pseudonymise": ["input"],
        "reroute": ["input"],
        "trim": ["output"],
    }


def test_the_order_of_outcomes_is_that_of_what_they_take_away() -> None:
    """What is told is the strictest, so the order is a contract: to withhold is above all that lets text out."""
    labels = [outcome.label for outcome in sorted(Outcome)]
    assert labels == "allow flag pseudonymise redact disclaim reroute trim replace escalate refuse".split()
    assert [o for o in Outcome if o.is_withheld] == [Outcome.ESCALATE, Outcome.REFUSE]
    by_outcome = {a.outcome: a.apply(Finding("hate", 1.0, 0, 1)).effect for a in actions().values()}
    assert all((effect is Effect.WITHHOLD) == outcome.is_withheld for outcome, effect in by_outcome.items())
