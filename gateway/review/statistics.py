"""How often people take back what a rule did, with intervals: of what came before people, which is no random sample."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from classifiers.estimate import Estimate
from classifiers.evaluation.intervals import wilson
from gateway.review.events import Verdict
from gateway.review.fold import Item


class RuleRate(NamedTuple):
    """`taken_back`: reversed or corrected, of `decided` reviews of decisions in which the rule fired."""

    rule: str
    decided: int
    taken_back: int
    rate: Estimate


def reversals(items: Iterable[Item]) -> list[RuleRate]:
    """Return the rate of each rule, the most often taken back first."""
    counts: dict[str, list[int]] = {}
    for item in items:
        if item.decided is None:
            continue
        for rule in item.subject.rules:
            count = counts.setdefault(rule, [0, 0])
            count[0] += 1
            count[1] += item.decided.verdict is not Verdict.UPHELD
    rates = [RuleRate(rule, n, back, wilson(back, n)) for rule, (n, back) in counts.items()]
    return sorted(rates, key=lambda each: (-each.rate.low, -each.decided, each.rule))
