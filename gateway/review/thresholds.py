"""Thresholds that labels suggest: the lowest at which what fires is right as often as is asked for, with intervals.

What people looked at had fired, so nothing is known of what lies below today's thresholds, and a suggestion is never lower
than what was labelled. INVARIANT: with too few labels there is no suggestion, and it is said how many there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final, NamedTuple

import numpy as np
import yaml

from classifiers.estimate import Estimate
from classifiers.evaluation.intervals import wilson
from gateway.review.labels import Label
from policies.schema import DEFAULT
from policies.types import Policy, Rule

MIN_LABELS: Final = 30
MIN_EACH: Final = 5  # of both kinds: with one kind alone every threshold or none is good
MIN_FIRED: Final = 20  # at a threshold: Wilson's interval for 20 of 20 still begins at 0.84
RESAMPLES: Final = 500
STEPS: Final = 1000  # thresholds have three decimals
ALL: Final = "*"


class Sample(NamedTuple):
    language: str
    score: float
    is_right: bool


class Suggestion(NamedTuple):
    """`threshold` None: `why` says what is missing. `spread`: 95 % of thresholds from resampled labels (bootstrap)."""

    language: str
    labels: int
    threshold: float | None
    precision: Estimate | None = None
    fired: int = 0
    kept: Estimate | None = None  # the share of what is right that still fires, of what was labelled
    spread: tuple[float, float] | None = None
    why: str = ""


def samples(labels: Iterable[Label], category: str) -> list[Sample]:
    """Return scores with what people said of `category`, which stands for what is below it, too."""
    found = []
    for label in labels:
        said = [right for name, right in label.categories.items() if _is_within(name, category)]
        best = max(
            ((s, group) for group, by in label.scores.items() for name, s in by.items() if _is_within(name, category)),
            default=None,
        )
        if said and best is not None:
            found.append(Sample(best[1].rpartition("/")[2], best[0], any(said)))
    return found


def suggest(found: Sequence[Sample], target: float, seed: int = 0) -> list[Suggestion]:
    """Return a suggestion for all languages together and for each; `target`: the precision that is asked for."""
    languages = sorted({each.language for each in found})
    groups = [(ALL, list(found)), *((name, [s for s in found if s.language == name]) for name in languages)]
    return [_suggest(name, group, target, seed) for name, group in groups]


def _suggest(language: str, found: Sequence[Sample], target: float, seed: int) -> Suggestion:
    right = sum(each.is_right for each in found)
    if len(found) < MIN_LABELS or min(right, len(found) - right) < MIN_EACH:
        asked = f"at least {MIN_LABELS} labels, {MIN_EACH} of them right and {MIN_EACH} wrong"
        why = f"found {len(found)} labels, {right} of them right, expected {asked}"
        return Suggestion(language, len(found), None, why=why)
    steps = np.floor(np.array([each.score for each in found]) * STEPS).astype(np.int64)
    is_right = np.array([each.is_right for each in found])
    step = _lowest(steps, is_right, target)
    if step is None:
        why = f"no threshold at which {target:g} of at least {MIN_FIRED} labels are right"
        return Suggestion(language, len(found), None, why=why)
    fired = steps >= step
    hits = int(is_right[fired].sum())
    generator = np.random.default_rng(seed)
    drawn = (generator.integers(0, len(found), len(found)) for _ in range(RESAMPLES))
    again = [each for picks in drawn if (each := _lowest(steps[picks], is_right[picks], target)) is not None]
    spread = np.quantile(again, [0.025, 0.975]) / STEPS if len(again) > RESAMPLES // 2 else None
    return Suggestion(
        language,
        len(found),
        step / STEPS,
        wilson(hits, int(fired.sum())),
        int(fired.sum()),
        wilson(hits, right),
        None if spread is None else (float(spread[0]), float(spread[1])),
        "" if spread is not None else "more than half of the resampled labels give no threshold at all",
    )


def _lowest(steps: Any, is_right: Any, target: float) -> int | None:
    """Return the lowest step from which on the share of right labels is `target`. One pass over the sorted scores."""
    order = np.argsort(-steps, kind="stable")
    ordered, hits = steps[order], np.cumsum(is_right[order])
    counts = np.arange(1, len(order) + 1)
    ends = np.append(ordered[:-1] != ordered[1:], True)  # a threshold takes in all of its equals
    good = ends & (counts >= MIN_FIRED) & (hits >= target * counts)
    return int(ordered[np.flatnonzero(good)[-1]]) if good.any() else None


def fragment(policy: Policy, name: str, category: str, suggestions: Iterable[Suggestion]) -> str:
    """Return a policy file that builds on `policy`, with its rules about `category` at the suggested thresholds.

    Raises ValueError where no rule asks about the category itself.
    """
    fresh = {each.language: each.threshold for each in suggestions if each.threshold}
    rules = [_restated(rule, fresh) for rule in policy.rules if rule.category == category and not rule.marks]
    if not rules or not fresh:
        raise ValueError(
            f"policy `{policy.name}` has no rule about `{category}` itself, or there is no threshold for it"
        )
    written = {"policy": name, "version": 1, "extends": [policy.name], "rules": rules}
    return yaml.safe_dump(written, sort_keys=False, allow_unicode=True, width=120)


def _restated(rule: Rule, fresh: dict[str, float]) -> dict[str, Any]:
    stated = {DEFAULT: fresh.get(ALL, rule.at_least)} | dict(rule.at_least_in)
    stated |= {name: value for name, value in fresh.items() if name not in {ALL, "und"}}
    told: dict[str, Any] = {"id": rule.id, "category": rule.category, "at_least": stated}
    told |= {"direction": sorted(map(str, rule.directions)), "roles": sorted(map(str, rule.roles))}
    if rule.languages is not None:
        told["languages"] = sorted(rule.languages)
    if rule.languages_outside is not None:
        told["languages_outside"] = sorted(rule.languages_outside)
    told |= {"action": rule.action.name, "mode": rule.mode.value}
    if rule.to:
        told["to"] = rule.to
    if rule.because is not None:
        cited = rule.because
        told["because"] = {"card": cited.card, "quote": cited.quote, "gloss": cited.gloss}
    return told


def _is_within(name: str, category: str) -> bool:
    return name == category or name.startswith(f"{category}.")
