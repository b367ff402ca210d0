"""A tree that was begun anew because the one before was damaged beyond repair: the statement that says so, and from where on.

    caveat new tree
    <verifier key of the tree before>
    <verifier key of the new tree, under another name>
    <size of the last good checkpoint of the tree before>
    <its root, in base64>
    time <seconds since 1970>

Both keys sign it. INVARIANT: whoever trusted the tree before learns of the new one by its own key, and which checkpoints
the new one answers for: those up to the size that is named, and no others.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable
from typing import Final, NamedTuple

from gateway.audit.checkpoint import Checkpoint, parse_checkpoint
from gateway.audit.merkle import EMPTY_ROOT
from gateway.audit.note import NoteError, Signer, Verifier, open_note, parse_verifier, sign

TITLE: Final = "caveat new tree"
_LINES: Final = 6


class Renewal(NamedTuple):
    """`last`: the last good checkpoint of the tree before, of size 0 where there was none; its time is the renewal's."""

    old: Verifier
    new: Verifier
    last: Checkpoint


def begin_anew(old: Signer, new: Signer, last: Checkpoint | None, seconds: int) -> str:
    """Return the statement. Raises NoteError for keys of one name: a new tree is another log."""
    if old.name == new.name:
        raise NoteError("a new tree needs a key with a name of its own")
    size, root = (0, EMPTY_ROOT) if last is None else (last.size, last.root)
    lines = (TITLE, old.verifier.text, new.verifier.text, str(size), base64.b64encode(root).decode(), f"time {seconds}")
    return sign("".join(f"{line}\n" for line in lines), (old, new))


def is_renewal(note: str) -> bool:
    return note.startswith(f"{TITLE}\n")


def read_renewal(note: str) -> Renewal:
    """Read a statement and check both signatures. Raises NoteError."""
    lines = note.split("\n")
    if len(lines) < _LINES or not is_renewal(note):
        raise NoteError("not a statement of a new tree")
    old, new = parse_verifier(lines[1]), parse_verifier(lines[2])
    for each in (old, new):
        if open_note(note, [each]) != "\n".join(lines[:_LINES]) + "\n":
            raise NoteError("a statement of a new tree says more than that")
    if old.name == new.name:
        raise NoteError("the keys of a new tree have one name")
    return Renewal(old, new, parse_checkpoint("\n".join([old.name, *lines[3:_LINES]]) + "\n"))


def renewals(changes: Iterable[str]) -> tuple[Renewal, ...]:
    """Return those among the statements beside a key that can be read."""
    found = []
    for note in changes:
        try:
            found.append(read_renewal(note))
        except NoteError:
            continue
    return tuple(found)
