"""Labels from decisions, and thresholds from labels."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from review_material import Clock, KeptRecords, book

from gateway.audit.index import ALL_TENANTS
from gateway.errors import BadRequest, NotFound
from gateway.review.book import Ruling, reviews_of
from gateway.review.events import Event, Kind, Reason, Verdict
from gateway.review.labels import judged, labels
from gateway.review.statistics import reversals
from gateway.review.thresholds import ALL, MIN_FIRED, MIN_LABELS, Sample, fragment, samples, suggest
from policies.loader import load_policies
from policies.replay import Candidate, Totals, replay


def reviewed(data: Path, count: int = 60, *, right_from: float = 0.8) -> tuple[KeptRecords, list[str]]:
    """Escalate `count` decisions with rising scores; people uphold those from `right_from` on."""
    kept, clock = KeptRecords(), Clock()
    desk = book(kept, data, clock=clock)
    ids = [f"d{number:03}" for number in range(count)]
    for number, identity in enumerate(ids):
        kept.exchange(identity, score=0.5 + number / (2 * count))
    for number, identity in enumerate(ids):
        clock.now += 1
        is_right = 0.5 + number / (2 * count) >= right_from
        verdict = Verdict.UPHELD if is_right else Verdict.REVERSED
        desk.claim(identity, ALL_TENANTS, "ann", kept.append)
        desk.decide(identity, ALL_TENANTS, "ann", Ruling(verdict, Reason.UNCLEAR), kept.append)
    return kept, ids


def test_labels_say_what_was_found_and_where_they_come_from(tmp_path: Path) -> None:
    """Without a text, and only of what is decided."""
    kept, ids = reviewed(tmp_path, 3, right_from=0.6)
    kept.exchange("open")
    listed = book(kept, tmp_path).listed(ALL_TENANTS)
    found = [label.as_json() for label in labels(kept, (each.item for each in listed))]
    assert [(each["decision"], each["labels"]) for each in found] == [
        (ids[0], {"hate": False}),
        (ids[1], {"hate": True}),
        (ids[2], {"hate": True}),
    ]
    assert found[0]["provenance"]["reviewers"] == ["ann"]
    assert found[0]["provenance"]["policy"]["sha256"] == "ab" * 32
    assert len(found[0]["provenance"]["records"]) == 2
    assert "texts" not in found[0]
    [rate] = reversals(each.item for each in listed)
    assert (rate.rule, rate.decided, rate.taken_back) == ("hate", 3, 1)
    assert 0 < rate.rate.low < 1 / 3 < rate.rate.high < 1


@pytest.mark.parametrize(
    ("verdict", "categories", "expected"),
    [
        (Verdict.UPHELD, (), {"hate": True, "violence": True}),
        (Verdict.REVERSED, (), {"hate": False, "violence": False}),
        (Verdict.CORRECTED, ("violence",), {"violence": True, "hate": False}),
        (Verdict.CORRECTED, ("hate.threatening",), {"hate.threatening": True, "violence": False}),
        (Verdict.CORRECTED, ("self_harm",), {"self_harm": True, "hate": False, "violence": False}),
    ],
)
def test_a_correction_names_what_is_there_and_denies_the_rest(
    verdict: Verdict, categories: tuple[str, ...], expected: dict[str, bool]
) -> None:
    """What is above or below a named category is not denied."""
    ruling = Event(Kind.DECIDE, "d", "t", 1, "a", verdict=verdict, reason=Reason.UNCLEAR, categories=categories)
    assert judged({"hate", "violence"}, ruling) == expected


@given(
    st.lists(st.tuples(st.integers(10, 999), st.booleans()), min_size=MIN_LABELS, max_size=200),
    st.sampled_from([0.5, 0.8, 0.9, 1.0]),
)
def test_a_threshold_keeps_what_it_promises_and_no_lower_one_does(found: list[tuple[int, bool]], target: float) -> None:
    """Of the labels that fire at it, `target` are right; there is none where too few are left."""
    [everyone, _] = suggest([Sample("en", score / 1000, right) for score, right in found], target)
    good = []
    for step in {score for score, _ in found}:
        fired = [right for score, right in found if score >= step]
        if len(fired) >= MIN_FIRED and sum(fired) >= target * len(fired):
            good.append(step)
    few = min(sum(right for _, right in found), sum(not right for _, right in found)) < 5
    assert everyone.threshold == (None if few or not good else min(good) / 1000)
    assert (everyone.threshold is None) == (everyone.precision is None)


def test_an_interval_holds_the_threshold_that_more_labels_would_show() -> None:
    """From labels drawn of a classifier whose scores mean what they say."""
    random.seed(3)
    drawn = [Sample("en", score, random.random() < score) for score in (random.random() for _ in range(1500))]
    [everyone, english] = suggest(drawn, 0.9)
    assert everyone.threshold == english.threshold
    assert everyone.spread is not None
    assert everyone.spread[0] <= 0.8 <= everyone.spread[1]  # the mean of scores above 0.8 is 0.9
    assert everyone.precision is not None
    assert everyone.precision.low < 0.9 < everyone.precision.high


def test_too_few_labels_suggest_nothing_and_say_so() -> None:
    """For the language that has too few, and not for the one that has enough."""
    many = [Sample("en", number / 100, number > 50) for number in range(100)]
    everyone, english, thai = suggest([*many, Sample("th", 0.9, is_right=True)], 0.9)
    assert english.threshold is not None
    assert thai.threshold is None
    assert thai.why.startswith("found 1 labels, 1 of them right, expected at least 30")
    assert everyone.language == ALL


def test_a_suggestion_is_a_policy_that_can_be_replayed(tmp_path: Path) -> None:
    """It builds on the policy that it tunes, and would let through what people said was harmless."""
    kept, _ = reviewed(tmp_path)
    listed = book(kept, tmp_path).listed(ALL_TENANTS)
    told = suggest(samples(labels(kept, (each.item for each in listed)), "hate"), 1.0)
    assert told[0].threshold == pytest.approx(0.8, abs=0.01)
    (tmp_path / "policies").mkdir()
    house = "policy: house\nversion: 1\nextends: [baseline]\nrules:\n"
    house += "  - {id: hate, category: hate, at_least: 0.5, direction: [input], action: escalate}\n"
    (tmp_path / "policies" / "house.yaml").write_text(house, encoding="utf-8")
    policy = load_policies([tmp_path / "policies"]).get("house")
    text = fragment(policy, "tuned", "hate", told)
    (tmp_path / "policies" / "tuned.yaml").write_text(text, encoding="utf-8")
    tuned = load_policies([tmp_path / "policies"]).get("tuned")
    [rule] = yaml.safe_load(text)["rules"]
    assert (rule["action"], rule["direction"]) == ("escalate", ["input"])
    exchanges = [each for each in kept.rows if each["type"] == "begin"]
    flips = list(replay(Candidate(tuned), exchanges, Totals()))
    assert {flip.id for flip in flips} == {each["id"] for each in exchanges if score_of(each) < 0.8}
    with pytest.raises(ValueError, match="has no rule about `toxicity"):
        fragment(policy, "tuned", "toxicity.obscene.none", told)


def score_of(record: dict[str, object]) -> float:
    return float(json.loads(json.dumps(record))["fields"]["input"]["fired"][0]["score_e6"]) / 1e6


def test_what_is_another_tenants_is_not_there(tmp_path: Path) -> None:
    """For every act, and for who asks what was done."""
    kept = KeptRecords()
    kept.exchange("d1", tenant="globex")
    desk = book(kept, tmp_path)
    with pytest.raises(NotFound):
        desk.claim("d1", frozenset({"acme"}), "ann", kept.append)
    assert reviews_of(desk, "d1", frozenset({"acme"})) == ()
    desk.claim("d1", frozenset({"globex"}), "ann", kept.append)
    assert [each.actor for each in reviews_of(desk, "d1", ALL_TENANTS)] == ["ann"]


@pytest.mark.parametrize(
    ("verdict", "categories"),
    [(Verdict.UPHELD, ("hate",)), (Verdict.CORRECTED, ()), (Verdict.CORRECTED, ("no.such",))],
)
def test_a_ruling_that_contradicts_itself_is_refused(verdict: Verdict, categories: tuple[str, ...]) -> None:
    """Before it is on the log, where it would stay."""
    with pytest.raises(BadRequest):
        Ruling(verdict, Reason.UNCLEAR, categories).check()
