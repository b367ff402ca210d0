"""What a policy says of appeals and reviews."""

from __future__ import annotations

from pathlib import Path

import pytest

from policies.diff import differences
from policies.loader import load_policies
from policies.source import SourceError
from policies.types import Policy, Review

STATED = """
policy: own
version: 1
extends: [baseline]
"""
REVIEW = "review: {appeals: true, second_person: [escalate, hate], keep_days: 14}\n"


def policy(directory: Path, text: str) -> Policy:
    (directory / "own.yaml").write_text(text, encoding="utf-8")
    return load_policies([directory]).get("own")


def test_a_policy_states_who_looks_again(tmp_path: Path) -> None:
    """And one that says nothing takes no appeals, and asks one person."""
    assert policy(tmp_path, STATED).review == Review()
    assert policy(tmp_path, STATED + REVIEW).review == Review(True, frozenset({"escalate", "hate"}), 14)


def test_a_review_changes_no_decision_and_no_digest(tmp_path: Path) -> None:
    """Decisions made before and after such a change are by the same rules; what differs is still told."""
    before, after = policy(tmp_path, STATED), policy(tmp_path, STATED + REVIEW)
    assert before.digest == after.digest
    assert differences(before, after) == [
        "appeals: no → yes",
        "reviewed by two: none → escalate, hate",
        "days to review: 30 → 14",
    ]


def test_what_is_kept_and_what_is_taken_back_is_told_too(tmp_path: Path) -> None:
    """Storing texts is the change that a reviewer must not miss."""
    before = policy(tmp_path, STATED + "fairness: {max_gap: {fnr: 0.6}, at: strict}\n")
    loosen = "{{rule: card:galpaca-6.7b/licence, {}, owner: ann, reason: ok, expires: 2999-01-01}}"
    flagged, off = (f"loosen: [{loosen.format(how)}]\n" for how in ("action: flag", "off: true"))
    kept = "audit: {level: full, retention_days: 30}\nfairness: {max_gap: {fpr: {default: 0.3, zh: 0.5}}}\n"
    after = policy(tmp_path, STATED + kept + flagged)
    rule = "card:galpaca-6.7b/licence"
    assert differences(before, after) == [
        "audit: metadata for 400 days, ack local → full for 30 days, ack local",
        f"taken back of cards: none → {rule} flag",
        f"waivers: none → loosen:{rule} by ann until 2999-01-01 (ok)",
        "largest gaps between groups: fnr 0.6 at strict → fpr 0.3, 0.5 in zh at baseline",
    ]
    assert differences(after, policy(tmp_path, STATED + kept + off)) == [
        f"taken back of cards: {rule} flag → {rule} off"
    ]


def test_a_policy_that_builds_on_another_takes_over_its_reviews(tmp_path: Path) -> None:
    """Else a tenant's own policy would quietly drop what the house asks for."""
    (tmp_path / "house.yaml").write_text("policy: house\nversion: 1\nextends: [baseline]\n" + REVIEW, encoding="utf-8")
    assert policy(tmp_path, STATED.replace("baseline", "house")).review.appeals


@pytest.mark.parametrize(
    ("action", "categories", "asked"),
    [
        ("escalate", (), True),
        ("refuse", ("hate",), True),
        ("refuse", ("hate.threatening",), True),
        ("refuse", ("hateful",), False),
        ("refuse", ("violence",), False),
    ],
)
def test_two_people_are_asked_for_an_action_or_a_category_and_what_is_below_it(
    action: str, categories: tuple[str, ...], *, asked: bool
) -> None:
    """A name that only begins alike is another one."""
    review = Review(second_person=frozenset({"escalate", "hate"}))
    assert review.asks_second(action, categories) is asked


@pytest.mark.parametrize(
    "said",
    [
        "{appeals: 1}",
        "{second_person: [escalte]}",
        "{second_person: []}",
        "{keep_days: 0}",
        "{keep_days: 9999}",
        "{keep: 3}",
    ],
)
def test_a_review_that_cannot_be_meant_is_a_fault_with_its_place(tmp_path: Path, said: str) -> None:
    """A word that is passed over is a review that never takes place."""
    with pytest.raises(SourceError, match=r"own\.yaml:5"):
        policy(tmp_path, f"{STATED}review: {said}\n")
