"""A checkpoint: the size and the root of the log's Merkle tree, signed as a note. Source: c2sp.org/tlog-checkpoint.

One extension line, `time <seconds since 1970>`, says when it was signed, so that a log which stands still can be told
from one that is withheld. It is the signer's word; nothing else vouches for it.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Sequence
from dataclasses import dataclass

from gateway.audit.merkle import EMPTY_ROOT, HASH_BYTES
from gateway.audit.note import NoteError, Signer, Verifier, open_note, sign

_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_TIME = re.compile(r"time ([1-9][0-9]{0,11})")


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """`origin` names the tree; `seconds` is when it was signed, if it says so."""

    origin: str
    size: int
    root: bytes
    seconds: int | None = None

    @property
    def text(self) -> str:
        time = "" if self.seconds is None else f"time {self.seconds}\n"
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n{time}"

    def sign(self, *signers: Signer) -> str:
        return sign(self.text, signers)


def parse_checkpoint(text: str) -> Checkpoint:
    """Read a note's text. Raises NoteError."""
    lines = text.split("\n")
    if len(lines) < 4 or lines[-1] or not all(lines[:-1]):  # noqa: PLR2004 - three lines and what follows the last
        raise NoteError("expected origin, size and root, each on its line")
    origin, size, root, *extensions = lines[:-1]
    if not _SIZE.fullmatch(size):
        raise NoteError("the size is no decimal number")
    try:
        raw = base64.b64decode(root, validate=True)
    except ValueError:
        raw = b""
    if len(raw) != HASH_BYTES or base64.b64encode(raw).decode() != root:
        raise NoteError("the root is no SHA-256 in base64")
    if size == "0" and raw != EMPTY_ROOT:
        raise NoteError("an empty tree has another root")
    times = [int(found[1]) for line in extensions if (found := _TIME.fullmatch(line))]
    return Checkpoint(origin, int(size), raw, times[0] if times else None)


def read_checkpoint(note: str, verifiers: Sequence[Verifier]) -> Checkpoint:
    """Read a note that one of `verifiers` signed, under the origin that is its name. Raises NoteError."""
    checkpoint = parse_checkpoint(open_note(note, verifiers))
    if checkpoint.origin not in {each.name for each in verifiers}:
        raise NoteError("the checkpoint is another log's")
    return checkpoint
