"""What /v1/moderations says of each input: scores under our own category names, and no text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from gateway.pipeline.judge import Judgement
from gateway.types import Exchange, Judged
from policies.types import Outcome


def verdicts_of_inputs(exchange: Exchange, judgements: Sequence[Judgement]) -> Iterator[Judged]:
    """One Judged per text of `input`, in order; an empty text has no scores."""
    groups: dict[int, list[Judgement]] = {i: [] for i in range(exchange.choices)}
    for judgement in judgements:
        path = judgement.reading.span.path
        if path[0] == "input":
            groups[path[1] if len(path) > 1 and isinstance(path[1], int) else 0].append(judgement)
    for index, group in groups.items():
        yield Judged(
            index,
            any(j.decision.outcome > Outcome.ALLOW for j in group),
            scores(group),
            tuple(sorted({gap.category for j in group for v in j.verdicts for gap in v.unjudged})),
        )


def scores(judgements: Sequence[Judgement]) -> dict[str, float]:
    """The highest probability of each category over all views, windows and spans."""
    highest: dict[str, float] = {}
    for judgement in judgements:
        for verdict in judgement.verdicts:
            for finding in verdict.findings:
                if not finding.category.startswith("language."):
                    highest[finding.category] = max(highest.get(finding.category, 0.0), round(finding.probability, 6))
    return highest
