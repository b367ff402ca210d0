"""The Merkle tree of RFC 6962 over SHA-256: roots, inclusion and consistency proofs, in logarithmic memory.

leaf = SHA256(0x00 | record), node = SHA256(0x01 | left | right); the root of no leaves is SHA256 of nothing. A proof is
a list of roots of subtrees, so whoever makes one needs the leaf hashes once, in order, and keeps nothing.
Source: RFC 6962 section 2.1 (hashes, paths), RFC 9162 sections 2.1.3.2 and 2.1.4.2 (how to check them).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple, Self

HASH_BYTES = 32
TILE = 256  # leaves: a full subtree, eight levels up
EMPTY_ROOT = hashlib.sha256(b"").digest()


class Span(NamedTuple):
    """The leaves `begin` to `end` - 1; as a member of a proof, the root over them."""

    begin: int
    end: int


def leaf_hash(record: bytes) -> bytes:
    return hashlib.sha256(b"\0" + record).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\1" + left + right).digest()


class CompactRange:
    """All that is needed of a tree to append to it: the roots of its full subtrees, the largest first.

    INVARIANT: there is one hash for each bit that is set in `size`.
    """

    __slots__ = ("hashes", "size", "tiles")

    def __init__(self, size: int = 0, hashes: Iterable[bytes] = ()) -> None:
        """`tiles`: a list there gets number and root of each tile that is filled from then on."""
        self.tiles: list[tuple[int, bytes]] | None = None
        self.size = size
        self.hashes = list(hashes)
        if size < 0 or len(self.hashes) != size.bit_count() or any(len(each) != HASH_BYTES for each in self.hashes):
            raise ValueError(f"a tree of {size} leaves has other subtrees")

    def append(self, leaf: bytes) -> None:
        """Take the next leaf's hash."""
        hashes, rest = self.hashes, self.size
        if rest % TILE == TILE - 1:
            self._fill_tile(leaf)
            return
        while rest & 1:
            leaf = hashlib.sha256(b"\1" + hashes.pop() + leaf).digest()
            rest >>= 1
        hashes.append(leaf)
        self.size += 1

    def append_tile(self, root: bytes) -> None:
        """Take the root of the next 256 leaves. Raises ValueError within a tile."""
        if self.size % TILE:
            raise ValueError(f"no tile begins at leaf {self.size}")
        hashes, number = self.hashes, self.size // TILE
        if self.tiles is not None:
            self.tiles.append((number, root))
        self.size += TILE
        while number & 1:
            root = node_hash(hashes.pop(), root)
            number >>= 1
        hashes.append(root)

    def _fill_tile(self, leaf: bytes) -> None:
        for _ in range(TILE.bit_length() - 1):
            leaf = node_hash(self.hashes.pop(), leaf)
        self.size -= TILE - 1
        self.append_tile(leaf)

    def extend(self, leaves: Iterable[bytes]) -> None:
        for leaf in leaves:
            self.append(leaf)

    def root(self) -> bytes:
        if not self.hashes:
            return EMPTY_ROOT
        *rest, root = self.hashes
        for left in reversed(rest):
            root = node_hash(left, root)
        return root

    def pack(self) -> bytes:
        return b"".join(self.hashes)

    @classmethod
    def unpack(cls, size: int, packed: bytes) -> Self:
        """Read what `pack` wrote. Raises ValueError."""
        return cls(size, split(packed))

    def copy(self) -> Self:
        return type(self)(self.size, self.hashes)


def split(packed: bytes) -> list[bytes]:
    """Cut a string of hashes into hashes. Raises ValueError."""
    if len(packed) % HASH_BYTES:
        raise ValueError("not a whole number of hashes")
    return [packed[at : at + HASH_BYTES] for at in range(0, len(packed), HASH_BYTES)]


def inclusion_spans(index: int, size: int) -> list[Span]:
    """Return the subtrees that prove leaf `index` in a tree of `size` leaves, from the leaf up. Raises ValueError."""
    if not 0 <= index < size:
        raise ValueError(f"a tree of {size} leaves has no leaf {index}")
    spans, begin, end = [], 0, size
    while end - begin > 1:
        middle = begin + _half(end - begin)
        if index < middle:
            spans.append(Span(middle, end))
            end = middle
        else:
            spans.append(Span(begin, middle))
            begin = middle
    return spans[::-1]


def consistency_spans(old: int, new: int) -> list[Span]:
    """Return the subtrees that prove a tree of `old` leaves to be the beginning of one of `new`. Raises ValueError."""
    if not 0 < old <= new:
        raise ValueError(f"a tree of {old} leaves is not the beginning of one of {new} that could be proved")
    spans, begin, end = [], 0, new
    while old < end:
        middle = begin + _half(end - begin)
        if old <= middle:
            spans.append(Span(middle, end))
            end = middle
        else:
            spans.append(Span(begin, middle))
            begin = middle
    if begin:  # else the subtree that is left is the old tree itself, whose root the checker has
        spans.append(Span(begin, end))
    return spans[::-1]


def root_of_inclusion(leaf: bytes, index: int, size: int, path: Sequence[bytes]) -> bytes | None:
    """Return the root that the path leads to; None: a path of this length or shape proves nothing."""
    if not 0 <= index < size or any(len(each) != HASH_BYTES for each in (leaf, *path)):
        return None
    place, last, root = index, size - 1, leaf
    for each in path:
        if last == 0:
            return None
        if place & 1 or place == last:
            root = node_hash(each, root)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            root = node_hash(root, each)
        place, last = place >> 1, last >> 1
    return root if last == 0 else None


def is_included(leaf: bytes, index: int, size: int, path: Sequence[bytes], root: bytes) -> bool:
    return root_of_inclusion(leaf, index, size, path) == root


def is_consistent(old: int, old_root: bytes, new: int, new_root: bytes, path: Sequence[bytes]) -> bool:
    """Tell whether `path` proves the old tree to be the beginning of the new one.

    An empty tree is the beginning of every other, and a tree of itself; both without a path.
    """
    if any(len(each) != HASH_BYTES for each in (old_root, new_root, *path)) or not 0 <= old <= new:
        return False
    if old == new:
        return not path and old_root == new_root
    if old == 0:
        return not path and old_root == EMPTY_ROOT
    nodes = [old_root, *path] if old & (old - 1) == 0 else list(path)
    return bool(nodes) and _roots_of_consistency(old, new, nodes) == (old_root, new_root)


def _roots_of_consistency(old: int, new: int, nodes: list[bytes]) -> tuple[bytes, bytes] | None:
    """Return the two roots that the nodes lead to; None: there are too many or too few of them."""
    place, last = old - 1, new - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    first = second = nodes[0]
    for each in nodes[1:]:
        if last == 0:
            return None
        if place & 1 or place == last:
            first, second = node_hash(each, first), node_hash(each, second)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            second = node_hash(second, each)
        place, last = place >> 1, last >> 1
    return (first, second) if last == 0 else None


def _half(size: int) -> int:
    """Return the largest power of two below `size`."""
    return 1 << ((size - 1).bit_length() - 1)
