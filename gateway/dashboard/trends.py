"""What the log's records say over weeks: scores by category, what rules on trial would have done, what failed open. Pure.

A record has, for each role and language, the highest score of each category, from 0.01 on; what is lower is not recorded.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Final, NamedTuple

from policies.replay import STAGES, Candidate, Flip, Totals, replay
from policies.types import Policy

E6: Final = 1_000_000
STEP: Final = 1_000  # quantiles to a thousandth
SHARES: Final = (0.1, 0.5, 0.9, 0.99)
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
    """Return, as JSON, the weekly quantiles, the firings of rules on trial, and what failed open."""
    sides: Counter[str] = Counter()
    scores: dict[tuple[str, str], Counter[int]] = {}
    trial: Counter[tuple[str, str, str, str]] = Counter()
    opened: Counter[tuple[str, str]] = Counter()
    policies: dict[str, str] = {}
    for record in records:
        stage = STAGES.get(str(record.get("type")))
        fields = record["fields"]
        if record.get("type") == "begin":
            policies[str(record.get("id"))] = str(fields.get("policy", {}).get("id", ""))
        verdict = None if stage is None else fields.get(stage[0])
        policy = (
            policies.pop(str(record.get("id")), "")
            if record.get("type") == "end"
            else policies.get(str(record.get("id")), "")
        )
        if not isinstance(verdict, dict):
            continue
        week = week_of(record.get("ts_wall", 0))
        sides[week] += 1
        for category, score in _highest(verdict).items():
            cell = scores.setdefault((week, category), Counter()) if len(scores) < MAX_CELLS else None
            if cell is not None:
                cell[score // STEP] += 1
        for fired in verdict.get("fired", ()):
            if fired.get("mode") == "shadow":
                trial[policy, str(fired["rule"]), str(fired["category"]), str(fired["action"])] += 1
        if verdict.get("failure_mode") == "open":
            opened[week, policy] += 1
    return {
        "sides": sorted(sides.items()),
        "scores": [
            Cell(week, category, counted.total(), counted.total() / sides[week], quantiles(counted))
            for (week, category), counted in sorted(scores.items())
        ],
        "trial": [[*key, count] for key, count in trial.most_common()],
        "opened": [[*key, count] for key, count in sorted(opened.items())],
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
