"""The tree of categories: what rolls up, what is unknown, what other schemes call it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.taxonomy import (
    UnknownCategoryError,
    ancestors,
    from_label,
    is_known,
    openai_scores,
    roll_up,
    taxonomy,
)

OPENAI_KEYS = {
    "harassment", "harassment/threatening", "hate", "hate/threatening", "illicit", "illicit/violent", "self-harm",
    "self-harm/intent", "self-harm/instructions", "sexual", "sexual/minors", "violence", "violence/graphic",
}  # fmt: skip
LABELS = (
    "toxicity severe_toxicity obscene threat insult identity_attack sexual sexual_minors violence self_harm harassment"
    " illicit malware_cyber privacy misinformation jailbreak harmful"
).split()
nodes = st.sampled_from(sorted(taxonomy().nodes))


def test_ancestors_run_from_the_category_to_its_root() -> None:
    """Rules on a parent fire on a child only because of this order."""
    assert ancestors("privacy.pii.national_id.us") == (
        "privacy.pii.national_id.us", "privacy.pii.national_id", "privacy.pii", "privacy",
    )  # fmt: skip


@given(nodes)
def test_every_ancestor_of_a_node_is_a_node(category: str) -> None:
    """A gap in the tree would make a rule on the missing parent an error."""
    assert all(a in taxonomy().nodes for a in ancestors(category))


@pytest.mark.parametrize(
    "bad", ["", "toxic", "toxicity.sever", "privacy.pii.", "language.", "language.ENG", "language.en.us"]
)
def test_an_unknown_category_is_an_error(bad: str) -> None:
    """A misspelt category must never mean a rule that silently never fires."""
    assert not is_known(bad)
    with pytest.raises(UnknownCategoryError):
        ancestors(bad)


@pytest.mark.parametrize("code", ["en", "th", "zh", "und", "mis"])
def test_languages_are_open_children(code: str) -> None:
    """The tree does not list every language there is."""
    assert ancestors(f"language.{code}") == (f"language.{code}", "language")


@given(st.dictionaries(nodes, st.floats(0, 1)))
def test_openai_scores_always_hold_the_thirteen_keys(scores: dict[str, float]) -> None:
    """Clients of the moderation endpoint index these keys without asking."""
    answer = openai_scores(scores)
    assert set(answer) == OPENAI_KEYS
    assert all(0 <= v <= 1 for v in answer.values())


@given(st.dictionaries(nodes, st.floats(0, 1), min_size=1), nodes, st.floats(0, 1))
def test_a_higher_score_never_lowers_an_openai_key(scores: dict[str, float], category: str, more: float) -> None:
    """A map that is not monotone could hide a harm behind another one."""
    before = openai_scores(scores)
    after = openai_scores({**scores, category: max(more, scores.get(category, 0.0))})
    assert all(after[key] >= before[key] for key in before)


def test_a_threat_against_a_group_is_hate_and_threat_at_once() -> None:
    """A conjunction is no likelier than its less likely part."""
    scores = openai_scores({"hate": 0.9, "toxicity.threat": 0.4})
    assert (scores["hate"], scores["hate/threatening"], scores["harassment/threatening"]) == (0.9, 0.4, 0.4)


def test_roll_up_gives_a_parent_its_likeliest_child() -> None:
    """A parent that is less likely than its child would be a contradiction."""
    rolled = roll_up({"toxicity.insult": 0.7, "toxicity.obscene": 0.2, "toxicity": 0.1})
    assert rolled["toxicity"] == 0.7


def test_openai_scores_refuse_an_unknown_category() -> None:
    """A classifier that invents a name must be found out, not left out."""
    with pytest.raises(UnknownCategoryError):
        openai_scores({"rudeness": 0.5})


@pytest.mark.parametrize("label", LABELS)
def test_every_label_of_the_training_data_has_a_node(label: str) -> None:
    """Training on a label that has no node would produce a head that no rule can name."""
    assert from_label(label) in taxonomy().nodes


def test_labels_with_another_name_map_as_agreed() -> None:
    """These four are named differently in the data and in the tree."""
    assert from_label("identity_attack") == "hate"
    assert from_label("malware_cyber") == "illicit.cyber"
    assert from_label("privacy") == "privacy.request"
    assert from_label("jailbreak") == "attack.jailbreak"


def test_an_unknown_label_is_an_error() -> None:
    """A new column of the data must be decided on, not ignored."""
    with pytest.raises(UnknownCategoryError):
        from_label("spam")
