"""Records as the pipeline writes them, with every field that it has, and spools made of them."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from audit_forge import WRITER, lay

from gateway.audit.base import Record
from gateway.audit.chain import Chain, Entry, Head
from gateway.audit.record import draft
from gateway.types import Json

HOUR_NANOSECONDS = 3_600_000_000_000
NOON = 1_795_176_000_000_000_000  # 2026-11-20T12:00:00Z

_CATEGORIES = ("pii.email", "violence.threat", "jailbreak", "harassment.insult")


def exchange(identity: str, tenant: str = "demo", *, action: str = "allow", **changes: Json) -> list[Record]:
    """Begin and end as gateway/pipeline/account.py shapes them. `changes`: what a test is about, of the begin's fields."""
    return [begin(identity, tenant, action=action, **changes), end(identity, tenant, action=action)]


def begin(identity: str, tenant: str = "demo", *, action: str = "allow", **changes: Json) -> Record:
    rng = random.Random(identity)
    category = rng.choice(_CATEGORIES)
    fired: list[Json] = []
    if action != "allow":
        name = category.replace(".", "-")
        fired = [{"rule": name, "category": category, "score_e6": 912_345, "action": action, "mode": "enforce"}]
    fields: dict[str, Json] = {
        "principal": "abcdefgh",
        "route": "/v1/chat/completions",
        "model": "chat",
        "stream": True,
        "n": 1,
        "policy": {"id": "baseline", "rev": "3", "sha256": "a" * 64, "cards": {"chat-card": "b" * 64}},
        "language": "en",
        "input": {
            "action": action,
            "fired": fired,
            "unjudged": [],
            "classifiers": {"embedded": "ok", "language": "ok", "patterns": "ok"},
            "scanned": rng.randint(20, 4000),
            "spans": rng.randint(1, 9),
            "scores": {f"user/{'en'}": {each: rng.randint(10_000, 999_999) for each in _CATEGORIES}},
            "fp": f"{rng.getrandbits(128):032x}",
        },
        **changes,
    }
    return Record("begin", identity, tenant, fields)


def end(identity: str, tenant: str = "demo", *, action: str = "allow") -> Record:
    rng = random.Random(identity + "e")
    fields: dict[str, Json] = {
        "status": "complete" if action == "allow" else "refused",
        "action": action,
        "released": rng.randint(0, 9000),
        "output": {
            "action": "allow",
            "fired": [],
            "unjudged": [],
            "classifiers": {"embedded": "ok", "language": "ok", "patterns": "ok"},
            "scanned": rng.randint(20, 9000),
            "spans": 1,
            "scores": {"assistant/en": {each: rng.randint(10_000, 400_000) for each in _CATEGORIES[:2]}},
            "fp": f"{rng.getrandbits(128):032x}",
        },
        "usage": {"prompt": rng.randint(5, 900), "completion": rng.randint(1, 900)},
    }
    return Record("end", identity, tenant, fields)


class Clock:
    """A wall clock that a test turns. Each look at it takes a millisecond."""

    def __init__(self, now: int = NOON) -> None:
        self.now = now

    def __call__(self) -> int:
        self.now += 1_000_000
        return self.now


def chained(batches: Iterable[Sequence[Record]], clock: Clock | None = None, *, writer: str = WRITER) -> list[Entry]:
    """Place the batches one after the other, each at a time of its own, after a `start`."""
    chain = Chain(writer, 1, wall=clock or Clock())
    names: dict[str, Any] = {"head_epoch": 0, "head_seq": 0, "head_hash": Head().hash}
    entries = chain.extend(Head(), [draft(Record("start", writer, "-", names))])
    for batch in batches:
        last = entries[-1]
        entries += chain.extend(Head(last.epoch, last.seq, last.hash), [draft(each) for each in batch])
    return entries


def timed(batches: list[tuple[int, list[Record]]]) -> list[Entry]:
    """Chain batches, the clock moved by some nanoseconds before each."""
    clock = Clock()

    def ticking() -> Iterator[list[Record]]:
        for step, batch in batches:
            clock.now += step
            yield batch

    return chained(ticking(), clock)


def spool(data: Path, entries: list[Entry]) -> list[Entry]:
    """Lay a stopped writer's spool of several segments under `data`."""
    last = entries[-1]
    third = max(1, len(entries) // 3)
    parts = [part for part in (entries[:third], entries[third : 2 * third], entries[2 * third :]) if part]
    lay(data, parts, Head(last.epoch, last.seq, last.hash))
    return entries
