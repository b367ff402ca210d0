"""Proofs from tiles: the same proofs, made from a few hundred hashes instead of all."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from audit_fakes import chain_of, real_redis
from audit_tree import ONE, SIGNER, TWO, bench, leaves_of, root_of, ship, span_roots

from gateway.audit.journal import tree_directory
from gateway.audit.merkle import TILE, CompactRange, Span, consistency_spans, inclusion_spans, leaf_hash
from gateway.audit.proof import check_proof, prove_extension, prove_records
from gateway.audit.tiles import FILE, TileFile, Tiles, find_leaf, read_tiles
from gateway.audit.tree import Place, Run, TreeDamagedError, TreeState

LEAVES = [leaf_hash(b"%d" % number) for number in range(5 * TILE + 7)]


class Leaves:
    """A tree of one stream, that counts what is read of it."""

    def __init__(self, leaves: list[bytes], step: int = 100) -> None:
        self.read = 0
        self._all = [Run(at, ONE, 1, at + 1, b"".join(leaves[at : at + step])) for at in range(0, len(leaves), step)]

    def state(self) -> TreeState | None:
        return None

    def runs(self, first: int = 0, few: int | None = None) -> Iterator[Run]:
        for run in self._all:
            if run.first + run.count > first:
                self.read += run.count
                yield run if run.first >= first else run.after(first)

    def positions(self) -> Mapping[str, Place]:
        return {}

    def record(self, run: Run, index: int) -> bytes | None:
        return None


def tiles_of(leaves: list[bytes]) -> bytes:
    return b"".join(root_of(leaves[at : at + TILE]) for at in range(0, len(leaves) - TILE + 1, TILE))


@pytest.mark.parametrize("size", [1, 2, TILE - 1, TILE, TILE + 1, 2 * TILE, 3 * TILE + 128, len(LEAVES)])
def test_every_proof_is_the_one_that_all_leaves_make(size: int) -> None:
    """A cache must not change what it makes quicker."""
    leaves, known = LEAVES[:size], tiles_of(LEAVES[:size])
    holes = b"".join(bytes(32) if at % 2 else known[at * 32 : at * 32 + 32] for at in range(len(known) // 32))
    rng = random.Random(size)
    for index in {0, size - 1, size // 2, *(rng.randrange(size) for _ in range(10))}:
        spans = inclusion_spans(index, size)
        wanted = span_roots(spans, leaves)
        for cache in (known, holes, b"", known[:40]):
            assert Tiles(Leaves(leaves), size, cache).roots(spans) == wanted
    for old in {1, size // 2 or 1, max(1, size - 1)}:
        spans = consistency_spans(old, size)
        assert Tiles(Leaves(leaves), size, known).roots(spans) == span_roots(spans, leaves)


def test_few_leaves_are_read_where_the_tiles_are_known() -> None:
    """This is the point of it."""
    source = Leaves(LEAVES, step=1)
    Tiles(source, len(LEAVES), tiles_of(LEAVES)).roots(inclusion_spans(300, len(LEAVES)))
    assert source.read == TILE - 1 + len(LEAVES) % TILE, "those of its own tile, and those of none yet"


def test_a_log_with_a_hole_makes_no_proof() -> None:
    """A proof of what is not there would only be refused later."""
    with pytest.raises(TreeDamagedError, match="missing"):
        Tiles(Leaves(LEAVES[:300]), 400).roots(inclusion_spans(5, 400))


def test_tiles_of_a_tree_are_told_as_they_fill() -> None:
    """Also across a restart in the middle of one."""
    tree = CompactRange()
    tree.tiles = told = list[tuple[int, bytes]]()
    tree.extend(LEAVES[:700])
    again = CompactRange.unpack(700, tree.pack())
    again.tiles = told
    again.extend(LEAVES[700:])
    assert b"".join(root for _, root in told) == tiles_of(LEAVES)
    assert [number for number, _ in told] == list(range(len(LEAVES) // TILE))
    assert again.root() == span_roots([Span(0, len(LEAVES))], LEAVES)[0]
    with pytest.raises(ValueError, match="no tile begins"):
        again.append_tile(told[0][1])


def interleaved(lengths: list[tuple[str, int]]) -> list[Run]:
    runs: list[Run] = []
    at: dict[str, int] = {}
    first = 0
    for stream, count in lengths:
        seq = at.get(stream, 0) + 1
        runs.append(Run(first, stream, 1 + seq // 50, seq, b"".join(LEAVES[first : first + count])))
        at[stream], first = seq + count - 1, first + count
    return runs


def test_a_records_leaf_is_found_among_those_of_other_writers() -> None:
    """By bisection, for there is no index from a record to its leaf."""
    rng = random.Random(3)
    for _ in range(50):
        runs = interleaved([(rng.choice([ONE, TWO, "quiet"]), rng.randint(1, 9)) for _ in range(rng.randint(1, 60))])
        source = Leaves([])
        source._all = runs
        size = runs[-1].first + runs[-1].count
        for run in runs:
            for offset in range(run.count):
                assert find_leaf(source, run.stream, run.seq + offset, size) == run.first + offset
        assert find_leaf(source, ONE, 10_000, size) is None
        assert find_leaf(source, "nobody", 1, size) is None
        assert find_leaf(source, runs[-1].stream, runs[-1].last.seq, size - 1) is None


@pytest.mark.redis
def test_the_sequencer_keeps_the_tiles_and_damage_to_them_spoils_no_proof(tmp_path: Path) -> None:
    """The file is a cache: it may be wrong or gone, the proof may not."""
    with real_redis() as redis, bench(redis.url, tmp_path) as made:
        log = {ONE: chain_of(900, ONE), TWO: chain_of(500, TWO)}
        for writer, entries in log.items():
            ship(redis.url, writer, entries)
        made.run()
        early = made.notes[0]
        known = read_tiles(tree_directory(tmp_path))
        assert known == tiles_of(leaves_of(made.tree))
        damaged = bytes([known[0] ^ 1]) + known[1:]
        for cache in (known, damaged, b"", known[:-40]):
            for record in (log[ONE][0], log[TWO][-1], log[ONE][555]):
                document = json.dumps(prove_records(made.tree, [record.data], cache))
                assert check_proof(document, [SIGNER.verifier]).records[0][1] == record.data
            extension = json.dumps(prove_extension(made.tree, early, cache))
            assert check_proof(extension, [SIGNER.verifier]).earlier is not None


def test_tiles_are_written_in_any_order(tmp_path: Path) -> None:
    """A journal that is read again writes some of them twice."""
    assert read_tiles(tmp_path) == b""
    file = TileFile(tmp_path)
    file.put([(2, b"c" * 32)])
    file.put([(0, b"a" * 32), (2, b"c" * 32)])
    file.close()
    assert (tmp_path / FILE).read_bytes() == b"a" * 32 + bytes(32) + b"c" * 32
    assert Tiles(Leaves([]), 3 * TILE, read_tiles(tmp_path))._known == {0: b"a" * 32, 2: b"c" * 32}
