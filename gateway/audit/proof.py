"""Proofs to hand out: one JSON document that somebody with the public key, and without the log, can check.

    {"format": "caveat-proof-v1", "checkpoint": "<signed note>",
     "records": [{"index": 5, "record": "<the exact bytes, as text>", "path": ["<base64>", ...]}, ...],
     "earlier": {"checkpoint": "<signed note>", "path": ["<base64>", ...]},
     "keys": ["<statement of a key change>", ...]}

`records` are in the tree that `checkpoint` signs (inclusion); `earlier`, where it is there, signs a beginning of that
tree (consistency); `keys` lead from the key that the reader has to the one that signs now. Paths are those of RFC 6962, sections 2.1.1 and 2.1.2.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from gateway.audit.checkpoint import Checkpoint, parse_checkpoint, read_checkpoint
from gateway.audit.keyring import relatives, successors
from gateway.audit.merkle import (
    HASH_BYTES,
    consistency_spans,
    inclusion_spans,
    is_consistent,
    is_included,
    leaf_hash,
)
from gateway.audit.note import NoteError, Verifier
from gateway.audit.read import parse
from gateway.audit.tiles import Tiles, find_leaf
from gateway.audit.tree import TreeSource, TreeState

FORMAT = "caveat-proof-v1"
MAX_PATH = 128  # hashes; a path has at most two for each bit of a tree's size


class ProofError(ValueError):
    """A proof that cannot be made, or that proves nothing."""


@dataclass(frozen=True, slots=True)
class Proved:
    """What a document proves: these records, in the log that `checkpoint` signs, which extends `earlier`."""

    checkpoint: Checkpoint
    records: tuple[tuple[int, bytes], ...]
    earlier: Checkpoint | None


def prove_records(source: TreeSource, records: Sequence[bytes], known: bytes = b"") -> dict[str, Any]:
    """Make a document with each record's proof against the newest checkpoint.

    `known`: the roots of tiles, from `read_tiles`; without them every leaf hash is read. Raises ProofError when a
    record is under no checkpoint.
    """
    state = _state(source)
    places = {index: record for record in records if (index := _place(source, state, record)) is not None}
    if missing := len({*records}) - len(places):
        raise ProofError(f"{missing} of {len(records)} records are under no checkpoint yet: try again in a few seconds")
    for tiles in (Tiles(source, state.size, known), Tiles(source, state.size)):
        found = {index: tiles.roots(inclusion_spans(index, state.size)) for index in places}
        root = parse_checkpoint(state.note.rpartition("\n\n")[0] + "\n").root
        if all(is_included(leaf_hash(places[at]), at, state.size, path, root) for at, path in found.items()):
            break  # else the cache is damaged
    proved = [{"index": at, "record": places[at].decode(), "path": _texts(found[at])} for at in sorted(places)]
    return {"format": FORMAT, "checkpoint": state.note, "records": proved} | _keys(state)


def prove_extension(source: TreeSource, earlier: str, known: bytes = b"") -> dict[str, Any]:
    """Make a document which proves that the newest checkpoint extends the signed note `earlier`. Raises ProofError."""
    state = _state(source)
    try:
        old = parse_checkpoint(earlier.rpartition("\n\n")[0] + "\n")
        new = parse_checkpoint(state.note.rpartition("\n\n")[0] + "\n")
        spans = consistency_spans(old.size, state.size) if old.size and old.size != state.size else []
    except ValueError as error:
        raise ProofError(f"the earlier checkpoint: {error}") from None
    path = Tiles(source, state.size, known).roots(spans)
    if known and not is_consistent(old.size, old.root, new.size, new.root, path):  # the cache is damaged, or a fork
        path = Tiles(source, state.size).roots(spans)
    return {
        "format": FORMAT,
        "checkpoint": state.note,
        "records": [],
        "earlier": {"checkpoint": earlier, "path": _texts(path)},
    } | _keys(state)


def check_proof(text: str, verifiers: Sequence[Verifier]) -> Proved:
    """Check a document; needs nothing else. Raises ProofError that says what does not hold."""
    try:
        document = json.loads(text)
        note, parts, earlier = document["checkpoint"], document["records"], document.get("earlier")
        _expect(document["format"] == FORMAT and type(parts) is list and bool(parts or earlier))
        changes = [str(each) for each in document.get("keys", [])]
        checkpoint = read_checkpoint(note, successors(verifiers, changes))
        records = tuple(_included(part, checkpoint) for part in parts)
        old = None if earlier is None else _extended(earlier, checkpoint, relatives(verifiers, changes))
    except NoteError as error:
        raise ProofError(f"checkpoint: {error}") from None
    except ProofError:
        raise
    except (KeyError, TypeError, AttributeError, ValueError, RecursionError):
        raise ProofError("not a proof, or a damaged one") from None
    return Proved(checkpoint, records, old)


def _expect(is_proof: bool) -> None:
    if not is_proof:
        raise ProofError(f"expected a document of format `{FORMAT}` that proves something")


def _included(part: dict[str, Any], checkpoint: Checkpoint) -> tuple[int, bytes]:
    index, record = part["index"], part["record"].encode()
    if type(index) is not int or not is_included(
        leaf_hash(record), index, checkpoint.size, _hashes(part["path"]), checkpoint.root
    ):
        raise ProofError("a record is not in the log that the checkpoint signs, or not in that place")
    return index, record


def _extended(earlier: dict[str, Any], checkpoint: Checkpoint, verifiers: Sequence[Verifier]) -> Checkpoint:
    old = read_checkpoint(earlier["checkpoint"], verifiers)
    if old.origin != checkpoint.origin or not is_consistent(
        old.size, old.root, checkpoint.size, checkpoint.root, _hashes(earlier["path"])
    ):
        raise ProofError("the newer checkpoint does not extend the earlier one: the log was rewritten")
    return old


def _keys(state: TreeState) -> dict[str, Any]:
    return {"keys": list(state.changes)} if state.changes else {}


def _state(source: TreeSource) -> TreeState:
    state = source.state()
    if state is None:
        raise ProofError("the log has no checkpoint yet")
    return state


def _place(source: TreeSource, state: TreeState, record: bytes) -> int | None:
    """Find a record's leaf: where its writer's records are, else by looking at every one."""
    wanted = leaf_hash(record)
    try:
        entry = parse(record)
        writer, seq = str(entry["writer"]), int(entry["seq"])
    except (ValueError, KeyError, TypeError):
        return None
    for stream in source.positions():
        if stream.partition("~")[0] == writer:
            index = find_leaf(source, stream, seq, state.size)
            if index is not None and next(next(source.runs(index, 1)).leaves()) == wanted:
                return index
    return next((index for index, leaf in enumerate(_leaves(source, state)) if leaf == wanted), None)


def _leaves(source: TreeSource, state: TreeState) -> Iterator[bytes]:
    for run in source.runs():
        if run.first >= state.size:
            return
        yield from run.leaves()


def _texts(path: Sequence[bytes]) -> list[str]:
    return [base64.b64encode(each).decode() for each in path]


def _hashes(path: Any) -> list[bytes]:
    """Raises ValueError, TypeError."""
    if type(path) is not list or len(path) > MAX_PATH:
        raise ProofError("a path is a list of hashes")
    hashes = [base64.b64decode(each, validate=True) for each in path]
    if any(len(each) != HASH_BYTES for each in hashes) or _texts(hashes) != path:
        raise ProofError("a path holds SHA-256 hashes in base64")
    return hashes
