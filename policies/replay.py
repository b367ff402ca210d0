"""A candidate policy over what the audit log recorded: which decisions would have been others. Pure, and no model.

A record holds, for each role and language, the highest score of each category; that is enough for thresholds, actions,
categories, languages and directions. What it cannot hold is kept as it was decided: rules of model cards, and what nobody
could judge, which takes the candidate's `on_unjudged`. INVARIANT: a record without scores is counted, never guessed at.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeAlias

from classifiers.taxonomy import is_within
from classifiers.types import Category, Channel, Direction, Reading, Role, TextSpan, UnjudgedReason
from policies.actions import refuse
from policies.engine import rules_for
from policies.types import UNJUDGED, Mode, Outcome, Policy, Rule

Scores: TypeAlias = Mapping[str, Mapping[Category, int]]  # "role/language" → category → millionths, the highest seen
Record: TypeAlias = Mapping[str, Any]

FLOOR_E6: Final = 10_000  # scores below it are not recorded; a candidate may ask for none of them
STAGES: Final = {"begin": ("input", Direction.INPUT), "end": ("output", Direction.OUTPUT)}
CARD: Final = "card:"

_OUTCOMES: Final = {outcome.label: outcome for outcome in Outcome}
_E6: Final = 1_000_000
_PLACED: Final = frozenset({Outcome.PSEUDONYMISE, Outcome.REDACT, Outcome.TRIM, Outcome.REPLACE})


class Flip(NamedTuple):
    """One decision that would have been another. `rules`: what made the difference, each with + or - and its category."""

    id: str
    tenant: str
    stage: str
    before: Outcome
    after: Outcome
    rules: tuple[tuple[str, str, Category], ...]


@dataclass(slots=True)
class Totals:
    """What was read, and what would have changed. `flips` are those of one side of an exchange each."""

    decisions: Counter[str] = field(default_factory=Counter)  # by tenant
    flipped: Counter[str] = field(default_factory=Counter)  # by tenant
    categories: Counter[tuple[str, Category]] = field(default_factory=Counter)  # + or -, category: of flips
    directions: Counter[str] = field(default_factory=Counter)  # stricter | milder
    unscored: int = 0  # decisions without scores: from before they were recorded


class _Threshold(NamedTuple):
    at_least_e6: int
    rule: str
    outcome: Outcome


class Candidate:
    """A policy made ready for replay. Raises ValueError where it asks for scores lower than any that is recorded."""

    def __init__(self, policy: Policy) -> None:
        if policy.mode is Mode.SHADOW:
            policy = _enforced(policy)
        too_low = [r.id for r in policy.rules for value in _thresholds(r) if value * _E6 < FLOOR_E6]
        if too_low:
            raise ValueError(f"rule `{too_low[0]}` asks for a score below {FLOOR_E6 / _E6:g}, and none is recorded")
        self.policy = policy
        self._index: dict[tuple[Direction, str], dict[Category, tuple[_Threshold, ...]]] = {}
        self._rules: dict[tuple[Direction, str], tuple[Rule, ...]] = {}

    def fired(self, direction: Direction, scores: Scores) -> set[tuple[str, Category, Outcome]]:
        """Return the enforced rules that these scores fire."""
        found: set[tuple[str, Category, Outcome]] = set()
        for group, by_category in scores.items():
            key = (direction, group)
            index = self._index.get(key)
            if index is None:
                index = self._index[key] = {}
            for category, score in by_category.items():
                thresholds = index.get(category)
                if thresholds is None:
                    thresholds = index[category] = self._find(key, category)
                for at_least, rule, outcome in thresholds:
                    if score >= at_least:
                        found.add((rule, category, outcome))
        return found

    def flip(self, record: Record) -> Flip | None:
        """Return how this record's decision would have changed; None if not at all. Raises KeyError without scores."""
        stage, direction = STAGES[record["type"]]
        verdict = record["fields"][stage]
        fired = self.fired(direction, verdict["scores"])
        listed = verdict["fired"]
        if not fired and not listed:
            return None
        done = {(f["rule"], f["category"]): _OUTCOMES[f["action"]] for f in listed if f["mode"] == "enforce"}
        recorded = {(*key, outcome) for key, outcome in done.items()}
        kept = {self._kept(*entry) for entry in recorded if entry[0].startswith((CARD, UNJUDGED))}
        after = kept | {(r, c, max(o, done.get((r, c), o)) if o in _PLACED else o) for r, c, o in fired}
        if after == recorded:
            return None
        before = _OUTCOMES[verdict["action"]]
        outcome = _strictest(after)
        if before > _strictest(recorded) and any(o in _PLACED for _, _, o in after):
            outcome = max(outcome, before)  # there was no place to change the text in, and there still is none
        if outcome is before:
            return None
        changed = [("+", *e[:2]) for e in after - recorded] + [("-", *e[:2]) for e in recorded - after]
        return Flip(record["id"], record["tenant"], stage, before, outcome, tuple(sorted(changed)))

    def _kept(self, rule: str, category: Category, outcome: Outcome) -> tuple[str, Category, Outcome]:
        if rule.startswith(UNJUDGED):
            reason = UnjudgedReason(rule.removeprefix(UNJUDGED))
            outcome = self.policy.on_unjudged.get(reason, refuse.ACTION).outcome
        return rule, category, outcome

    def _find(self, key: tuple[Direction, str], category: Category) -> tuple[_Threshold, ...]:
        rules = self._rules.get(key)
        if rules is None:
            role, _, language = key[1].partition("/")
            span = TextSpan("", key[0], Role(role), Channel.TEXT, ())
            rules = self._rules[key] = rules_for(self.policy, Reading(span, (), language))
        return tuple(
            _Threshold(round(r.at_least * _E6), r.id, r.action.outcome)
            for r in rules
            if r.mode is Mode.ENFORCE and is_within(category, r.category)
        )


def replay(candidate: Candidate, records: Iterable[Record], totals: Totals) -> Iterable[Flip]:
    """Decide each record again; yield the flips and keep `totals`. Records of other types are passed over."""
    for record in records:
        stage = STAGES.get(record["type"])
        verdict = None if stage is None else record["fields"].get(stage[0])
        if verdict is None:
            continue
        if "scores" not in verdict:
            totals.unscored += 1
            continue
        tenant = record["tenant"]
        totals.decisions[tenant] += 1
        flip = candidate.flip(record)
        if flip is None:
            continue
        totals.flipped[tenant] += 1
        totals.directions["stricter" if flip.after > flip.before else "milder"] += 1
        totals.categories.update({(sign, category) for sign, _, category in flip.rules})
        yield flip


def _strictest(fired: Iterable[tuple[str, Category, Outcome]]) -> Outcome:
    return max((outcome for _, _, outcome in fired), default=Outcome.ALLOW)


def _thresholds(rule: Rule) -> list[float]:
    return [rule.at_least, *(value for _, value in rule.at_least_in)]


def _enforced(policy: Policy) -> Policy:
    """Return what a policy on trial would do if it were none: that is what a replay asks."""
    return dataclasses.replace(policy, mode=Mode.ENFORCE)
