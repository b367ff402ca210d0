"""What the tests of the Merkle layer share: streams filled by hand, a sequencer in one's own hands, a whole log."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from audit_fakes import Events, chain_of
from redis import Redis

from gateway.audit.chain import Entry
from gateway.audit.checkpoint import Checkpoint, read_checkpoint
from gateway.audit.journal import Journal
from gateway.audit.merkle import CompactRange, Span, leaf_hash
from gateway.audit.note import Signer, new_signer
from gateway.audit.redis import WRITERS, head_key, stream_key
from gateway.audit.sequencer import Sequencer
from gateway.audit.tree import RedisTree

SIGNER = new_signer("caveat/test")
ONE, TWO = "0123456789abcdef-0", "0123456789abcdef-1"


def ship(url: str, writer: str, entries: list[Entry]) -> None:
    """Put records into a writer's stream as the shipper's script does."""
    client: Any = Redis.from_url(url)
    pipeline = client.pipeline()
    for each in entries:
        pipeline.xadd(stream_key(writer), {"h": each.hash, "r": each.data}, id=f"{each.epoch}-{each.seq}")
    last = entries[-1]
    pipeline.hset(head_key(writer), mapping={"epoch": last.epoch, "seq": last.seq, "hash": last.hash})
    pipeline.zadd(WRITERS, {writer: 1})
    pipeline.execute()
    client.close()


def fill(url: str, *counts: int) -> dict[str, list[Entry]]:
    """Make a log of as many writers as there are counts."""
    log = {}
    for number, count in enumerate(counts):
        writer = f"0123456789abcdef-{number}"
        log[writer] = chain_of(count, writer)
        ship(url, writer, log[writer])
    return log


@dataclass
class Bench:
    """A sequencer with its parts."""

    sequencer: Sequencer
    tree: RedisTree
    journal: Journal
    events: Events
    notes: list[str] = field(default_factory=list)

    def run(self) -> None:
        """Step until there is nothing more to do."""
        while self.sequencer.step():
            pass

    @property
    def newest(self) -> Checkpoint:
        state = self.tree.state()
        assert state is not None
        return read_checkpoint(state.note, [SIGNER.verifier])


@contextmanager
def bench(
    url: str, data: Path, *, signer: Signer | None = SIGNER, lease_seconds: float = 10.0, file_bytes: int = 8 << 20
) -> Iterator[Bench]:
    tree, events = RedisTree(url, lease_seconds=lease_seconds), Events()
    journal = Journal(data, file_bytes=file_bytes)
    made = Bench(Sequencer(tree, journal, signer, events), tree, journal, events)
    made.sequencer.on_note = made.notes.append
    try:
        yield made
    finally:
        journal.close()
        tree.close()


def leaves_of(tree: RedisTree) -> list[bytes]:
    return [leaf for run in tree.runs() for leaf in run.leaves()]


def root_of(leaves: list[bytes]) -> bytes:
    whole = CompactRange()
    whole.extend(leaves)
    return whole.root()


def assert_whole(tree: RedisTree, log: dict[str, list[Entry]]) -> None:
    """Every record is a leaf, once, in its writer's order, and the newest checkpoint signs them all."""
    state = tree.state()
    assert state is not None
    signed = read_checkpoint(state.note, [SIGNER.verifier])
    leaves = leaves_of(tree)
    assert sorted(leaves) == sorted(leaf_hash(each.data) for entries in log.values() for each in entries)
    assert (signed.size, signed.root) == (len(leaves), root_of(leaves))
    order = {leaf: place for place, leaf in enumerate(leaves)}
    for entries in log.values():
        places = [order[leaf_hash(each.data)] for each in entries]
        assert places == sorted(places)


def span_roots(spans: Sequence[Span], leaves: Iterable[bytes]) -> list[bytes]:
    """Return the root over each span, the plain way: from all leaf hashes in one pass. Raises ValueError."""
    roots: dict[Span, bytes] = {}
    waiting = sorted(spans, reverse=True)
    tree = CompactRange()
    for index, leaf in enumerate(leaves):
        if not waiting:
            break
        if index < waiting[-1].begin:
            continue
        tree.append(leaf)
        if index + 1 == waiting[-1].end:
            roots[waiting.pop()] = tree.root()
            tree = CompactRange()
    if waiting:
        raise ValueError("the log ends before the leaves that the proof is about")
    return [roots[span] for span in spans]
