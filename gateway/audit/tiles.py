"""Roots of the tree's full tiles of 256 leaves, in a file, so that a proof does not hash the whole log.

The tiles are those of c2sp.org/tlog-tiles at level 1. The file is `<data>/audit/tree/tiles`: 32 bytes a tile, zeros where
one is not known; the sequencer writes it as the log grows. It is a cache and nobody's evidence: a proof that was made
with it is checked before it is handed out, and made again without it when it does not hold.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

from gateway.audit.merkle import HASH_BYTES, TILE, CompactRange, Span
from gateway.audit.tree import TreeDamagedError, TreeSource

FILE: Final = "tiles"
_UNKNOWN: Final = bytes(HASH_BYTES)
_FEW: Final = 1  # runs at first, where one place of the log is looked at


class TileFile:
    """Written by the one process that sequences on a data directory."""

    def __init__(self, directory: Path) -> None:
        self._fd = os.open(directory / FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)

    def put(self, tiles: Iterable[tuple[int, bytes]]) -> None:
        """Write the roots of tiles by their number. Raises OSError."""
        for number, root in tiles:
            os.pwrite(self._fd, root, number * HASH_BYTES)

    def close(self) -> None:
        os.close(self._fd)


class Tiles:
    """The roots that are known, for one proof or several against a tree of `size` leaves."""

    def __init__(self, source: TreeSource, size: int, known: bytes = b"") -> None:
        self._source = source
        self._size = size
        self._known = {
            number: root
            for number in range(min(len(known) // HASH_BYTES, size // TILE))
            if (root := known[number * HASH_BYTES : (number + 1) * HASH_BYTES]) != _UNKNOWN
        }

    def roots(self, spans: Sequence[Span]) -> list[bytes]:
        """Return the root over each span. Raises TreeDamagedError when leaves are missing."""
        return [self._root(span) for span in spans]

    def _root(self, span: Span) -> bytes:
        tree = CompactRange()
        at = span.begin
        while at < span.end:
            if at % TILE == 0 and at + TILE <= span.end:
                tree.append_tile(self._tile(at // TILE))
                at += TILE
            else:  # less than a tile: at the end of the log, or below one in a proof
                end = min(span.end, at - at % TILE + TILE)
                tree.extend(self._leaves(at, end))
                at = end
        return tree.root()

    def _tile(self, number: int) -> bytes:
        if number not in self._known:
            self._learn(number)
        return self._known[number]

    def _learn(self, number: int) -> None:
        """Hash the tiles from `number` on up to the next one that is known, in one pass."""
        last = number + 1
        while last < self._size // TILE and last not in self._known:
            last += 1
        tree = CompactRange()
        tree.tiles = tiles = list[tuple[int, bytes]]()
        tree.extend(self._leaves(number * TILE, last * TILE))
        self._known.update({number + place: root for place, root in tiles})

    def _leaves(self, begin: int, end: int) -> Iterator[bytes]:
        at = begin
        few = _FEW if end - begin <= TILE else None
        for run in self._source.runs(begin, few):
            for leaf in run.leaves():
                if at == end:
                    return
                yield leaf
                at += 1
            if at == end:
                return
        if at < end:
            raise TreeDamagedError(f"leaf {at} is missing")


def read_tiles(directory: Path) -> bytes:
    """Return what is known on a data directory; nothing where there is no file."""
    try:
        return (directory / FILE).read_bytes()
    except OSError:
        return b""


def find_leaf(source: TreeSource, stream: str, seq: int, size: int) -> int | None:
    """Return the place in the tree of record `seq` of a stream, by bisection: a stream's records are in order there.

    None: it has none among the first `size`. Reads about twenty pages of a log of millions.
    """
    low, high = 0, size
    while low < high:
        middle = (low + high) // 2
        for run in source.runs(middle, _FEW):
            if run.first >= high:
                high = middle
                break
            if run.stream != stream:
                continue
            if run.seq <= seq <= run.last.seq:
                index = run.first + seq - run.seq
                return index if index < size else None
            if seq < run.seq:
                high = middle
            else:
                low = run.first + run.count
            break
        else:
            high = middle
    return None
