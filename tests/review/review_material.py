"""Reviews as the tests have them: records in a list are the log, and the book is the real one."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gateway.audit.base import Record
from gateway.audit.export_row import units
from gateway.audit.export_source import Placed
from gateway.audit.index import Tenants
from gateway.review.book import Book
from gateway.review.source import Facts, facts_of, only
from gateway.review.turns import FileTurns, Turns
from policies.types import Policy

NOW = 1_800_000_000.0


@dataclass
class KeptRecords:
    """A log in memory, and a `Source` over it."""

    rows: list[dict[str, Any]] = field(default_factory=list)

    def append(self, record: Record) -> None:
        self.put(record.type, record.id, record.tenant, dict(record.fields), record.fields.get("at", 0))

    def put(self, kind: str, identity: str, tenant: str, fields: Mapping[str, Any], at: int) -> None:
        self.rows.append({"type": kind, "id": identity, "tenant": tenant, "fields": fields, "ts_wall": at})

    def exchange(self, identity: str, tenant: str = "acme", action: str = "escalate", **more: Any) -> None:
        """Put the records of one exchange of an hour before NOW."""
        at, verdict = int((NOW - 3600) * 1e6), verdict_of(action, **more)
        policy = {"id": "house", "rev": 1, "sha256": "ab" * 32}
        begin = {"principal": "k", "route": "chat", "model": "m", "language": more.get("language", "en")}
        self.put("begin", identity, tenant, {**begin, "policy": policy, "input": verdict}, at)
        self.put("end", identity, tenant, {"status": "refused", "action": action, "released": 0}, at + 1000)

    def appeal(self, of: str, tenant: str = "acme", seconds: float = NOW - 600, identity: str = "appeal") -> None:
        at = int(seconds * 1e6)
        self.put("appeal", identity, tenant, {"of": of, "at": at, "principal": "k", "policy": "house"}, at)

    def facts(self, tenants: Tenants, since: int) -> Facts:
        return facts_of(units(self._placed()), tenants, since)

    def about(self, identity: str, tenants: Tenants, since: int) -> Facts:
        return only(identity, self.facts(tenants, since))

    def records(self, identity: str, tenants: Tenants) -> tuple[bytes, ...]:
        return tuple(
            json.dumps(each).encode()
            for each in self.rows
            if each["id"] == identity and (not isinstance(tenants, frozenset) or each["tenant"] in tenants)
        )

    def _placed(self) -> list[Placed]:
        return [Placed(i, json.dumps(each).encode(), each) for i, each in enumerate(self.rows, 1)]


def verdict_of(action: str, *, category: str = "hate", score: float = 0.9, language: str = "en", **_: Any) -> Any:
    fired = {
        "rule": category,
        "category": category,
        "score_e6": round(score * 1e6),
        "action": action,
        "mode": "enforce",
    }
    scores = {f"user/{language}": {category: round(score * 1e6)}}
    return {"action": action, "fired": [fired], "unjudged": [], "classifiers": {}, "scores": scores, "fp": "f" * 32}


@dataclass
class Clock:
    now: float = NOW

    def __call__(self) -> float:
        return self.now


def book(kept: Any, data: Path, policies: Mapping[str, Policy] | None = None, clock: Clock | None = None) -> Book:
    turns: Turns = FileTurns(data)
    return Book(kept, turns, policies or {}, clock or Clock())
