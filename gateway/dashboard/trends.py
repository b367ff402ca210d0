"""What the log's records say over weeks: scores by category, what rules on trial would have done, what failed open. Pure.

A record has, for each role and language, the highest score of each category, from 0.01 on; what is lower is not recorded.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from policies.replay import STAGES, Candidate, Flip, Totals, replay
from policies.types import Outcome, Policy

E6: Final = 1_000_000
STEP: Final = 1_000  # quantiles to a thousandth
SHARES: Final = (0.1, 0.5, 0.9, 0.99)
WITHHELD: Final = frozenset(outcome.label for outcome in Outcome if outcome.is_withheld)
MAX_CELLS: Final = 20_000  # weeks × categories: some hundred in a year
SHOWN_FLIPS: Final = 200


class Cell(NamedTuple):
    """One week of one category. `texts`: sides of exchanges with a recorded score; `quantiles`: of SHARES, of those."""

    week: str
    category: str
    texts: int
    share: float
    quantiles: tuple[float, ...]


def trends(records: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return, as JSON, weekly quantiles, firings of rules on trial, what was not judged and why, what failed open."""
    found, policies = _Found(), dict[str, str]()
    for record in records:
        kind, identity, fields = str(record.get("type")), str(record.get("id")), record["fields"]
        if kind == "begin":
            policies[identity] = str(fields.get("policy", {}).get("id", ""))
        stage = STAGES.get(kind)
        policy = policies.pop(identity, "") if kind == "end" else policies.get(identity, "")
        verdict = None if stage is None else fields.get(stage[0])
        if isinstance(verdict, dict):
            found.take(verdict, week_of(record.get("ts_wall", 0)), policy)
    return found.told()


@dataclass(slots=True)
class _Found:
    """What is counted, side by side. `unjudged`: reason, category, classifier → sides that passed, and withheld ones."""

    sides: Counter[str] = field(default_factory=Counter)
    scores: dict[tuple[str, str], Counter[int]] = field(default_factory=dict)
    trial: Counter[tuple[str, str, str, str]] = field(default_factory=Counter)
    opened: Counter[tuple[str, str]] = field(default_factory=Counter)
    unjudged: dict[tuple[str, str, str], list[int]] = field(default_factory=dict)

    def take(self, verdict: Mapping[str, Any], week: str, policy: str) -> None:
        self.sides[week] += 1
        for category, score in _highest(verdict).items():
            if (week, category) in self.scores or len(self.scores) < MAX_CELLS:
                self.scores.setdefault((week, category), Counter())[score // STEP] += 1
        for fired in verdict.get("fired", ()):
            if fired.get("mode") == "shadow":
                self.trial[policy, str(fired["rule"]), str(fired["category"]), str(fired["action"])] += 1
        for classifier, category, reason in verdict.get("unjudged", ()):
            key = (str(reason), str(category), str(classifier))
            if key in self.unjudged or len(self.unjudged) < MAX_CELLS:
                self.unjudged.setdefault(key, [0, 0])[verdict.get("action") in WITHHELD] += 1
        if verdict.get("failure_mode") == "open":
            self.opened[week, policy] += 1

    def told(self) -> dict[str, Any]:
        return {
            "sides": sorted(self.sides.items()),
            "scores": [
                Cell(week, category, counted.total(), counted.total() / self.sides[week], quantiles(counted))
                for (week, category), counted in sorted(self.scores.items())
            ],
            "trial": [[*key, count] for key, count in self.trial.most_common()],
            "unjudged": [[*key, *count] for key, count in sorted(self.unjudged.items())],
            "opened": [[*key, count] for key, count in sorted(self.opened.items())],
        }


def replayed(policy: Policy, records: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return, as JSON, which decisions would have been others by `policy`. Raises ValueError as Candidate does."""
    totals, shown, flips = Totals(), list[Flip](), 0
    for flip in replay(Candidate(policy), records, totals):
        flips += 1
        if len(shown) < SHOWN_FLIPS:
            shown.append(flip)
    return {
        "policy": policy.name,
        "digest": policy.digest,
        "decisions": totals.decisions.total(),
        "unscored": totals.unscored,
        "flips": flips,
        "directions": dict(totals.directions),
        "tenants": [[name, count, totals.flipped[name]] for name, count in sorted(totals.decisions.items())],
        "categories": [[sign, category, count] for (sign, category), count in totals.categories.most_common()],
        "shown": [
            [f.id, f.tenant, f.stage, f.before.label, f.after.label, [" ".join(rule) for rule in f.rules]]
            for f in shown
        ],
    }


def quantiles(counted: Mapping[int, int]) -> tuple[float, ...]:
    """Return the quantiles of SHARES: the lowest score that so many are at or below."""
    total, found, seen = sum(counted.values()), [], 0
    wanted = list(SHARES)
    for step in sorted(counted):
        seen += counted[step]
        while wanted and seen >= wanted[0] * total:
            found.append(step * STEP / E6)
            wanted.pop(0)
    return tuple(found)


def week_of(microseconds: int) -> str:
    """Return the ISO week, as 2026-W47."""
    year, week, _ = datetime.fromtimestamp(microseconds / E6, UTC).isocalendar()
    return f"{year}-W{week:02d}"


def _highest(verdict: Mapping[str, Any]) -> dict[str, int]:
    highest: dict[str, int] = {}
    for by_category in verdict.get("scores", {}).values():
        for category, score in by_category.items():
            highest[category] = max(highest.get(category, 0), score)
    return highest
