"""What the tests of the query index share: logs of every shape, an indexer in one's own hands, and rows by brute force."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import orjson
from audit_fakes import Events
from audit_samples import NOON, Clock
from audit_tree import ONE, TWO, bench, ship
from redis import Redis

from gateway.audit.base import Record
from gateway.audit.chain import Chain, Entry, Head
from gateway.audit.export_filter import Filter
from gateway.audit.export_row import Row, Unit, row_of
from gateway.audit.export_source import Placed
from gateway.audit.index import ALL_TENANTS, IndexRow, Query
from gateway.audit.index_follow import Indexer
from gateway.audit.index_read import RedisIndex
from gateway.audit.index_store import IndexStore
from gateway.audit.record import draft
from gateway.audit.tree import RedisTree
from gateway.types import Json

TENANTS = ("acme", "acme-2", "zenith", "é中")
ACTIONS = ("allow", "allow", "allow", "flag", "redact", "refuse")
CATEGORIES = ("pii", "pii.email", "pii.email.work", "piity", "violence", "violence.threat")
RULES, CARDS = ("no-pii", "no-threats", "card/hate/1"), ("", "chat-card", "other-card")
KEYS, MODELS, POLICIES = ("k1", "k2", "k3"), ("chat", "big"), ("baseline", "strict")
LANGUAGES, ENDPOINTS = ("en", "de", ""), ("/v1/chat/completions", "/v1/messages")
MINUTE = 60_000_000_000


def uuid7(rng: random.Random, nanoseconds: int) -> str:
    digits = f"{(nanoseconds // 1_000_000) << 80 | 0x7 << 76 | rng.getrandbits(74) | 0b10 << 62:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def side(rng: random.Random, action: str) -> dict[str, Json]:
    fired: list[Json] = []
    if action != "allow":
        for _ in range(rng.randint(1, 3)):
            hit: dict[str, Json] = {"rule": rng.choice(RULES), "category": rng.choice(CATEGORIES), "action": action}
            if card := rng.choice(CARDS):
                hit["card"] = card
            fired.append(hit)
    unjudged: list[Json] = [["embedded", "pii", "timeout"]] if rng.random() < 0.1 else []
    if rng.random() < 0.5:
        unjudged.append(["embedded", "misinformation", "no_head"])
    return {"action": action, "fired": fired, "unjudged": unjudged, "classifiers": {}}


def begin(rng: random.Random, identity: str, tenant: str) -> Record:
    fields: dict[str, Json] = {
        "principal": rng.choice(KEYS),
        "route": rng.choice(ENDPOINTS),
        "model": rng.choice(MODELS),
        "policy": {"id": rng.choice(POLICIES), "rev": "1", "sha256": "a" * 64},
        "language": rng.choice(LANGUAGES),
        "input": side(rng, rng.choice(ACTIONS)),
    }
    return Record("begin", identity, tenant, fields)


def end(rng: random.Random, identity: str, tenant: str) -> Record:
    action = rng.choice(ACTIONS)
    status = "refused" if action == "refuse" else rng.choice(("complete", "complete", "cancelled", "error"))
    fields: dict[str, Json] = {"status": status, "action": action}
    if rng.random() < 0.7:
        fields["output"] = side(rng, action)
    return Record("end", identity, tenant, fields)


def event(rng: random.Random, identity: str, tenant: str) -> Record:
    kind = rng.choice(("policy.change", "key.change", "reject", "start", "erasure"))
    return Record(kind, identity, tenant, {"principal": rng.choice(KEYS), "status": 404, "route": ENDPOINTS[0]})


def random_log(seed: int, count: int) -> dict[str, list[Entry]]:
    """Two writers whose clocks disagree, exchanges that overlap, ids that come twice, ends that nobody began."""
    rng, clock = random.Random(seed), Clock(NOON)
    log: dict[str, list[Entry]] = {}
    for writer in (ONE, TWO):
        chain, entries, running = Chain(writer, 1, wall=clock), list[Entry](), list[tuple[str, str]]()
        clock.now = NOON + rng.randint(-5, 5) * MINUTE
        while len(entries) < count:
            clock.now += rng.randint(-MINUTE, 40 * MINUTE)
            chance, tenant = rng.random(), rng.choice(TENANTS)
            identity = uuid7(rng, clock.now) if rng.random() < 0.9 else f"odd-{rng.randint(0, 3)}"
            if chance < 0.1:
                one = event(rng, identity, rng.choice((tenant, "-")))
            elif chance < 0.15:
                one = end(rng, identity, tenant)
            elif running and chance < 0.5:
                one = end(rng, *running.pop(rng.randrange(len(running))))
            else:
                one = begin(rng, identity, tenant)
                running.append((identity, tenant))
            last = Head(entries[-1].epoch, entries[-1].seq, entries[-1].hash) if entries else Head()
            entries += chain.extend(last, [draft(one)])
        log[writer] = entries
    return log


def sequenced(url: str, data: Path, log: dict[str, list[Entry]], *, pieces: int = 3) -> None:
    """Ship a log and sign it, in pieces, so that the writers' records alternate."""
    with bench(url, data) as made:
        for piece in range(pieces):
            for writer, entries in log.items():
                size = -(-len(entries) // pieces)
                if part := entries[piece * size : (piece + 1) * size]:
                    ship(url, writer, part)
            made.run()
        made.sequencer.release()


@dataclass
class Parts:
    """An indexer with its parts."""

    indexer: Indexer
    store: IndexStore
    events: Events

    def run(self) -> None:
        while self.indexer.step():
            pass


@contextmanager
def indexing(url: str, *, segment_rows: int = 16, batch: int = 7, lease_seconds: float = 10.0) -> Iterator[Parts]:
    """Small segments and batches, so that a few hundred records cross every border."""
    store, tree, events = (
        IndexStore(url, segment_rows=segment_rows, lease_seconds=lease_seconds),
        RedisTree(url),
        Events(),
    )
    parts = Parts(Indexer(store, tree, events, batch=batch), store, events)
    try:
        yield parts
        parts.indexer.release()
    finally:
        store.close()
        tree.close()


@contextmanager
def reading(url: str) -> Iterator[RedisIndex]:
    index = RedisIndex(url)
    try:
        yield index
    finally:
        index.close()


def build(url: str, **options: Any) -> None:
    with indexing(url, **options) as made:
        made.run()


class Truth(NamedTuple):
    """A row as the log itself says it, with its leaves."""

    row: Row
    leaf: int
    end_leaf: int | None


def truths(url: str) -> list[Truth]:
    """Read the log leaf by leaf and join it, the plain way."""
    tree, client = RedisTree(url), Redis.from_url(url)
    units: list[tuple[Unit, int, int | None]] = []
    pending: dict[tuple[str, str], int] = {}
    for run in tree.runs():
        for leaf in range(run.first, run.first + run.count):
            data = tree.record(run, leaf)
            assert data is not None
            record = orjson.loads(data)
            each, name = Placed(record["seq"], data, record), (record["tenant"], record["id"])
            if record["type"] == "begin":
                pending[name] = len(units)
                units.append((Unit(each, None, None), leaf, None))
            elif record["type"] == "end" and name in pending:
                at = pending.pop(name)
                units[at] = (Unit(units[at][0].begin, each, None), units[at][1], leaf)
            elif record["type"] == "end":
                units.append((Unit(None, each, None), leaf, leaf))
            else:
                units.append((Unit(None, None, each), leaf, None))
    tree.close()
    client.close()
    return [Truth(row_of(unit), leaf, end_leaf) for unit, leaf, end_leaf in units]


def as_told(row: IndexRow) -> tuple[Any, ...]:
    """What of a row of the index can be held against the log."""
    listed = (row.categories, row.rules, row.cards)
    single = (row.id, row.tenant, row.kind, row.action, row.status, row.unjudged)
    return (
        row.time,
        *single,
        *listed,
        row.key,
        row.model,
        row.language,
        row.policy,
        row.endpoint,
        row.leaf,
        row.end_leaf,
    )


def as_logged(truth: Truth) -> tuple[Any, ...]:
    row = truth.row
    status = "open" if row.phases == "begin" else row.status
    single = (row.id, row.tenant, row.type, row.action, status, row.is_unjudged)
    listed = (row.categories, row.rules, row.cards)
    rest = (row.key, row.model, row.language, row.policy, row.route, truth.leaf, truth.end_leaf)
    return (row.time, *single, *listed, *rest)


def keeps(query: Query, truth: Truth) -> bool:
    """The same terms as an export's, and those that an export has not."""
    row = truth.row
    tenants = frozenset[str]() if query.tenants is ALL_TENANTS else query.tenants
    assert isinstance(tenants, frozenset)
    if query.tenants is not ALL_TENANTS and row.tenant not in tenants:
        return False
    shared = Filter(
        query.since, query.until, tenants, query.actions, query.categories, query.rules, query.cards, query.keys
    )
    status = "open" if row.phases == "begin" else row.status
    own = (
        (query.kinds, row.type),
        (query.statuses, status),
        (query.models, row.model),
        (query.languages, row.language),
        (query.policies, row.policy),
        (query.endpoints, row.route),
    )
    return (
        shared.keeps(row)
        and all(not wanted or value in wanted for wanted, value in own)
        and (query.unjudged is None or query.unjudged == row.is_unjudged)
        and row.id.startswith(query.id_prefix)
    )


def random_query(rng: random.Random, known: list[Truth]) -> Query:
    """Mostly narrow by one or two things, sometimes by all, sometimes by what is nowhere."""
    share = rng.choice((0.1, 0.3, 0.7))

    def some(*values: str) -> frozenset[str]:
        if rng.random() > share:
            return frozenset()
        return frozenset(rng.sample([*values, "nowhere"], rng.randint(1, 2)))

    one = rng.choice(known).row
    times = sorted(rng.choice(known).row.time for _ in range(2))
    return Query(
        tenants=rng.choice((ALL_TENANTS, frozenset({"acme"}), frozenset({"acme", "é中", "-"}), frozenset({"nowhere"}))),
        since=times[0] if rng.random() < share else None,
        until=times[1] if rng.random() < share else None,
        kinds=some("exchange", "reject", "start"),
        actions=some("allow", "refuse", "flag"),
        statuses=some("open", "complete", "refused"),
        unjudged=rng.choice((None, None, None, True, False)),
        categories=some(*CATEGORIES),
        rules=some(*RULES),
        cards=some("chat-card"),
        keys=some(*KEYS),
        models=some(*MODELS),
        languages=some("en", "de"),
        policies=some(*POLICIES),
        endpoints=some(*ENDPOINTS),
        id_prefix=one.id[: rng.randint(1, 36)] if rng.random() < 0.15 else "",
    )


def stored(url: str) -> dict[bytes, Any]:
    """Everything that is stored of the index that is read, its generation left out of the names."""
    client: Any = Redis.from_url(url)
    prefix = b"a:{index}:%b:" % client.hget("a:{index}:meta", "generation")
    found: dict[bytes, Any] = {}
    for key in client.keys(prefix + b"*"):
        name = key.removeprefix(prefix)
        if name.startswith(b"posted:"):  # which lists a young segment has; not read by any question
            continue
        kind = client.type(key)
        read = {b"string": client.get, b"hash": client.hgetall, b"set": client.smembers}
        found[name] = client.lrange(key, 0, -1) if kind == b"list" else read[kind](key)
    client.close()
    return found
