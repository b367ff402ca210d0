"""A signed log with its query index, filled by hand: what the desk's pages about decisions read."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import Sequence
from pathlib import Path

from audit_index import build, uuid7
from audit_samples import Clock
from audit_tree import ONE, bench, ship

from gateway.audit.base import Record
from gateway.audit.chain import Chain, Entry, Head
from gateway.audit.note import load_signer
from gateway.audit.record import draft
from gateway.types import Json

SECOND = 1_000_000_000


def verdict(action: str = "allow", *, rule: str = "no-pii", category: str = "pii.email", **more: Json) -> Json:
    """One side as gateway/pipeline/account.py writes it."""
    fired: list[Json] = []
    if action != "allow":
        fired.append({"rule": rule, "category": category, "score_e6": 912_345, "action": action, "mode": "enforce"})
    plain: dict[str, Json] = {
        "action": action,
        "fired": fired,
        "unjudged": [],
        "classifiers": {"patterns": "ok"},
        "scanned": 120,
        "spans": 2,
        "scores": {"user/en": {category: 912_345}},
    }
    return plain | more


def decision(identity: str, tenant: str, action: str = "allow", **changes: Json) -> list[Record]:
    """Begin and end. `changes`: of the begin's fields."""
    fields: dict[str, Json] = {
        "principal": f"key-of-{tenant}",
        "route": "openai-chat",
        "model": f"model-of-{tenant}",
        "stream": False,
        "n": 1,
        "policy": {"id": f"policy-of-{tenant}", "rev": "3", "sha256": "a" * 64},
        "language": "en",
        "input": verdict(action, rule=f"rule-of-{tenant}", category=f"category.of-{tenant}"),
    }
    status = "refused" if action == "refuse" else "complete"
    end: dict[str, Json] = {"status": status, "action": action, "released": 17, "output": verdict()}
    return [Record("begin", identity, tenant, fields | changes), Record("end", identity, tenant, end)]


def ids(count: int, seed: int = 1, at: float | None = None) -> list[str]:
    """Return ids of the last minutes, one a second, newest last."""
    rng, now = random.Random(seed), int((time.time() if at is None else at) * SECOND)
    return [uuid7(rng, now - (count - number) * SECOND) for number in range(count)]


def write(url: str, data: Path, records: Sequence[Record], *, begin: float | None = None) -> list[Entry]:
    """Chain, ship, sign and index records, one a millisecond from `begin` (default: just now). Blocks."""
    clock = Clock(int((time.time() - 60 if begin is None else begin) * SECOND))
    chain, entries = Chain(ONE, 1, wall=clock), list[Entry]()
    for each in records:
        last = Head(entries[-1].epoch, entries[-1].seq, entries[-1].hash) if entries else Head()
        entries += chain.extend(last, [draft(each)])
    ship(url, ONE, entries)
    sign(url, data)
    return entries


def sign(url: str, data: Path) -> None:
    """Sign what is in Redis with the data directory's key, and index it. Blocks."""
    with bench(url, data, signer=load_signer(data, None)) as made:
        made.run()
        made.sequencer.release()
    build(url, segment_rows=1000, batch=500)


async def filled(url: str, data: Path, records: Sequence[Record]) -> None:
    await asyncio.to_thread(write, url, data, records)
