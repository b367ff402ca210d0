"""What people decided, as labels to train and to measure with. Each says where it comes from, to the record's hash.

INVARIANT: a label is of final decisions alone; what a person was not asked about is neither true nor false.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from gateway.audit.export_row import rfc3339
from gateway.audit.read import parse
from gateway.review.events import Event, Kind, Verdict
from gateway.review.fold import Item
from gateway.review.source import Source
from gateway.types import Json
from policies.types import UNJUDGED

_E6: Final = 1_000_000
SIDES: Final = {"begin": "input", "end": "output"}


@dataclass(frozen=True, slots=True)
class Label:
    """One side of a decision. `categories`: whether each is in the text; `scores`: role/language → category → score."""

    decision: str
    tenant: str
    stage: str
    language: str
    categories: Mapping[str, bool]
    scores: Mapping[str, Mapping[str, float]]
    ruling: Event
    reviewers: tuple[str, ...]
    fingerprint: str | None
    policy: Mapping[str, Any]
    records: tuple[bytes, ...]

    def as_json(self, texts: list[Json] | None = None) -> Json:
        """Return the line of an export; `texts` of this side, where they may be read."""
        verdict, code = self.ruling.verdict, self.ruling.reason
        told: dict[str, Json] = {
            "decision": self.decision,
            "tenant": self.tenant,
            "stage": self.stage,
            "language": self.language,
            "labels": dict(self.categories),
            "scores": {group: dict(scores) for group, scores in self.scores.items()},
            "fingerprint": self.fingerprint,
            "provenance": {
                "verdict": None if verdict is None else verdict.value,
                "code": None if code is None else code.value,
                "decided": rfc3339(self.ruling.at),
                "reviewers": list(self.reviewers),
                "policy": {name: self.policy[name] for name in ("id", "rev", "sha256") if name in self.policy},
                "records": [hashlib.sha256(data).hexdigest() for data in self.records],
                "review": self.ruling.record,
            },
        }
        return told if texts is None else {**told, "texts": texts}


def labels(source: Source, items: Iterable[Item]) -> Iterator[Label]:
    """Yield the labels of all items that are decided, for each side on which a rule fired."""
    for item in items:
        if item.decided is None:
            continue
        subject = item.subject
        records = source.records(subject.id, frozenset({subject.tenant}))
        parsed = [parse(data) for data in records]
        policy: Any = next((r["fields"].get("policy", {}) for r in parsed if r["type"] == "begin"), {})
        for record in parsed:
            side = SIDES.get(record["type"], "")
            verdict = record["fields"].get(side)
            if not isinstance(verdict, dict):
                continue
            said = judged({each["category"] for each in _enforced(verdict)}, item.decided)
            if not said:
                continue
            yield Label(
                subject.id,
                subject.tenant,
                side,
                subject.language,
                said,
                {g: {c: score / _E6 for c, score in by.items()} for g, by in verdict.get("scores", {}).items()},
                item.decided,
                tuple(dict.fromkeys(e.actor for e in item.history if e.kind is Kind.DECIDE)),
                verdict.get("fp"),
                policy if isinstance(policy, dict) else {},
                records,
            )


def judged(fired: set[str], ruling: Event) -> dict[str, bool]:
    """Return what a ruling says of the categories that fired, and of those that it names instead."""
    if not fired:
        return {}
    if ruling.verdict is not Verdict.CORRECTED:
        return dict.fromkeys(sorted(fired), ruling.verdict is Verdict.UPHELD)
    named = set(ruling.categories)
    wrong = {each for each in fired if not any(_related(each, other) for other in named)}
    return dict.fromkeys(sorted(named), True) | dict.fromkeys(sorted(wrong), False)


def _enforced(verdict: Mapping[str, Any]) -> list[dict[str, Any]]:
    fired = verdict.get("fired", [])
    return [f for f in fired if f.get("mode") == "enforce" and not str(f.get("rule")).startswith(UNJUDGED)]


def _related(one: str, other: str) -> bool:
    return one == other or one.startswith(f"{other}.") or other.startswith(f"{one}.")
