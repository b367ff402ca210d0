"""The Merkle tree: published vectors, an independent library, and every proof of every small tree."""

from __future__ import annotations

import hashlib

import pymerkle
import pytest
from audit_tree import span_roots
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.merkle import (
    EMPTY_ROOT,
    CompactRange,
    Span,
    consistency_spans,
    inclusion_spans,
    is_consistent,
    is_included,
    leaf_hash,
    node_hash,
    root_of_inclusion,
)

# The reference implementation of Certificate Transparency proves itself on these leaves, roots and paths.
LEAVES = [
    bytes.fromhex(text)
    for text in ("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
D = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
E = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
F = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
G = "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f"
INCLUSION = [
    (0, 1, []),
    (0, 8, [A, B, C]),
    (5, 8, [D, E, ROOTS[3]]),
    (2, 3, [ROOTS[1]]),
    (1, 5, [ROOTS[0], B, D]),
]
CONSISTENCY = [
    (1, 1, []),
    (1, 8, [A, B, C]),
    (6, 8, [F, E, ROOTS[3]]),
    (2, 5, [B, D]),
    (6, 7, [F, G, ROOTS[3]]),
]
HASHES = [leaf_hash(b"%d" % number) for number in range(300)]
SIZES = st.integers(1, 300)


def root_of(leaves: list[bytes]) -> bytes:
    tree = CompactRange()
    tree.extend(leaves)
    return tree.root()


def by_the_book(leaves: list[bytes]) -> bytes:
    """Section 2.1's definition, word by word, as the oracle of the quick form."""
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return leaves[0]
    half = 1
    while half * 2 < len(leaves):
        half *= 2
    return node_hash(by_the_book(leaves[:half]), by_the_book(leaves[half:]))


def raw(path: list[str]) -> list[bytes]:
    return [bytes.fromhex(each) for each in path]


def flipped(data: bytes, bit: int) -> bytes:
    return bytes(byte ^ (1 << bit % 8 if at == bit // 8 else 0) for at, byte in enumerate(data))


def test_published_roots() -> None:
    """Anybody's verifier must find the roots that ours finds."""
    assert EMPTY_ROOT.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    leaves = [leaf_hash(each) for each in LEAVES]
    assert [root_of(leaves[:size]).hex() for size in range(1, 9)] == ROOTS


@pytest.mark.parametrize(("index", "size", "path"), INCLUSION)
def test_published_inclusion_proofs(index: int, size: int, path: list[str]) -> None:
    """We make the published paths, and we take them."""
    leaves, root = [leaf_hash(each) for each in LEAVES], bytes.fromhex(ROOTS[size - 1])
    assert span_roots(inclusion_spans(index, size), leaves[:size]) == raw(path)
    assert is_included(leaves[index], index, size, raw(path), root)
    for wrong in (index - 1, index + 1, index ^ 2):
        assert not is_included(leaves[index], wrong, size, raw(path), root)
    for longer in ([*raw(path), b""], [*raw(path), root], [root, *raw(path)], [b"", *raw(path)]):
        assert not is_included(leaves[index], index, size, longer, root)


@pytest.mark.parametrize(("old", "new", "path"), CONSISTENCY)
def test_published_consistency_proofs(old: int, new: int, path: list[str]) -> None:
    """We make the published paths, and we take them."""
    leaves = [leaf_hash(each) for each in LEAVES]
    first, second = bytes.fromhex(ROOTS[old - 1]), bytes.fromhex(ROOTS[new - 1])
    assert span_roots(consistency_spans(old, new), leaves[:new]) == raw(path)
    assert is_consistent(old, first, new, second, raw(path))
    for sizes in ((old - 1, new), (old + 1, new), (old ^ 2, new), (old, 2 * new)):
        assert not is_consistent(sizes[0], first, sizes[1], second, raw(path))
    for wrong in ([*raw(path), b""], [*raw(path), first], [second, *raw(path)], raw(path)[:-1] or [first]):
        assert not is_consistent(old, first, new, second, wrong)
    assert old == new or not is_consistent(old, second, new, first, raw(path)), "the roots are not exchangeable"


def test_the_quick_root_is_the_defined_one() -> None:
    """The compact range folds as section 2.1 splits."""
    for size in range(301):
        assert root_of(HASHES[:size]) == by_the_book(HASHES[:size]), size


def test_every_inclusion_proof_of_every_tree_to_300_verifies() -> None:
    """No size or place is special. The subtrees are hashed once for all."""
    subtrees: dict[Span, bytes] = {}

    def root(span: Span) -> bytes:
        if span not in subtrees:
            subtrees[span] = root_of(HASHES[span.begin : span.end])
        return subtrees[span]

    for size in range(1, 301):
        whole = root(Span(0, size))
        for index in range(size):
            path = [root(span) for span in inclusion_spans(index, size)]
            assert root_of_inclusion(HASHES[index], index, size, path) == whole, (index, size)
        for old in range(1, size + 1):
            path = [root(span) for span in consistency_spans(old, size)]
            assert is_consistent(old, root(Span(0, old)), size, whole, path), (old, size)


@given(SIZES, st.data())
def test_any_flipped_bit_breaks_an_inclusion_proof(size: int, data: st.DataObject) -> None:
    """A proof that still held after a change would prove nothing."""
    index = data.draw(st.integers(0, size - 1))
    root, path = root_of(HASHES[:size]), span_roots(inclusion_spans(index, size), HASHES[:size])
    parts = [HASHES[index], root, *path]
    assert is_included(parts[0], index, size, parts[2:], parts[1])
    which, bit = data.draw(st.integers(0, len(parts) - 1)), data.draw(st.integers(0, 255))
    parts[which] = flipped(parts[which], bit)
    assert not is_included(parts[0], index, size, parts[2:], parts[1])


@given(SIZES, st.data())
def test_any_flipped_bit_breaks_a_consistency_proof(new: int, data: st.DataObject) -> None:
    """A proof that still held after a change would prove nothing."""
    old = data.draw(st.integers(1, new))
    path = span_roots(consistency_spans(old, new), HASHES[:new])
    parts = [root_of(HASHES[:old]), root_of(HASHES[:new]), *path]
    assert is_consistent(old, parts[0], new, parts[1], parts[2:])
    which, bit = data.draw(st.integers(0, len(parts) - 1)), data.draw(st.integers(0, 255))
    parts[which] = flipped(parts[which], bit)
    assert not is_consistent(old, parts[0], new, parts[1], parts[2:])


@given(SIZES, st.data())
def test_a_proof_holds_for_its_own_place_and_size_only(size: int, data: st.DataObject) -> None:
    """Else a record could be shown as another, or an old log as the present one."""
    index, other = data.draw(st.integers(0, size - 1)), data.draw(st.integers(0, 299))
    root, path = root_of(HASHES[:size]), span_roots(inclusion_spans(index, size), HASHES[:size])
    assert is_included(HASHES[index], other, size, path, root) == (other == index)
    forged = [*HASHES[:index], leaf_hash(b"forged"), *HASHES[index + 1 : size]]
    assert not is_consistent(size, root_of(forged), size, root, [])
    for old in {1, size // 2, size - 1} - {0, size}:
        if index < old:
            proof = span_roots(consistency_spans(old, size), forged)
            assert not is_consistent(old, root_of(HASHES[:old]), size, root_of(forged), proof)


def test_an_independent_library_reads_our_proofs_and_we_read_its(subtests: pytest.Subtests) -> None:
    """An auditor need not run our code."""
    tree = pymerkle.InmemoryTree(algorithm="sha256")
    records = [b"record %d" % number for number in range(130)]
    for each in records:
        tree.append_entry(each)
    leaves = [leaf_hash(each) for each in records]
    for size in (1, 2, 3, 64, 65, 129, 130):
        with subtests.test(size=size):
            root = root_of(leaves[:size])
            assert tree.get_root(size) == root
            for index in {0, size // 3, size // 2, size - 1}:
                theirs = tree.prove_inclusion(index + 1, size)
                assert is_included(leaves[index], index, size, theirs.path[1:], root)
                ours = span_roots(inclusion_spans(index, size), leaves)
                document = theirs.serialize() | {"path": [each.hex() for each in (leaves[index], *ours)]}
                proof = pymerkle.MerkleProof.deserialize(document)
                pymerkle.verify_inclusion(leaves[index], root, proof, index=index + 1, size=size)
            for old in {1, size // 2 or 1, size}:
                proof = tree.prove_consistency(old, size)
                pymerkle.verify_consistency(root_of(leaves[:old]), root, proof)
                path = span_roots(consistency_spans(old, size), leaves)
                assert is_consistent(old, tree.get_root(old), size, tree.get_root(size), path)


@given(st.integers(0, 300), st.integers(0, 300))
def test_a_tree_goes_on_from_what_was_packed(size: int, more: int) -> None:
    """A restarted sequencer has the packed form only."""
    tree = CompactRange()
    tree.extend(HASHES[:size])
    again = CompactRange.unpack(tree.size, tree.pack())
    again.extend(HASHES[size : size + more])
    assert again.root() == root_of(HASHES[: size + more])
    assert tree.size == size, "a copy leaves the original alone"


def test_impossible_proofs_are_refused() -> None:
    """Bad numbers in a proof file end in words, not in a wrong yes."""
    for index, size in ((0, 0), (1, 1), (-1, 3), (5, 3)):
        with pytest.raises(ValueError, match="has no leaf"):
            inclusion_spans(index, size)
        assert not is_included(HASHES[0], index, size, [], HASHES[0])
    for old, new in ((0, 1), (2, 1)):
        with pytest.raises(ValueError, match="beginning"):
            consistency_spans(old, new)
    with pytest.raises(ValueError, match="ends before"):
        span_roots([Span(0, 4)], HASHES[:3])
    with pytest.raises(ValueError, match="other subtrees"):
        CompactRange(3, [HASHES[0]])
    with pytest.raises(ValueError, match="whole number"):
        CompactRange.unpack(1, b"x")
    assert is_consistent(0, EMPTY_ROOT, 5, HASHES[0], [])
    assert not is_consistent(0, HASHES[1], 5, HASHES[0], [])
    assert not is_consistent(2, HASHES[0], 1, HASHES[1], [])
