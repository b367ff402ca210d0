"""The log's signing keys over time: one signs, earlier ones may sign beside it, and statements lead from each to the next.

A statement is a note that the old and the new key both signed, so that whoever trusts one may trust the other:

    caveat key change
    <old verifier key>
    <new verifier key>
    time <seconds since 1970>

INVARIANT: nothing follows a key but what a statement signed by both says. All keys of a log bear the log's name.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

from gateway.audit.files import replace_file, staged
from gateway.audit.note import (
    KEY_FILE,
    NoteError,
    Signer,
    Verifier,
    load_signer,
    open_note,
    parse_signers,
    parse_verifier,
    sign,
)
from gateway.audit.renewal import is_renewal, read_renewal
from gateway.errors import ConfigurationError

CHANGES_FILE: Final = "signing.changes"
TITLE: Final = "caveat key change"
MAX_CHANGES: Final = 1_000


class KeyChange(NamedTuple):
    old: Verifier
    new: Verifier


@dataclass(frozen=True, slots=True)
class Keys:
    """`signers`: the first is the log's, the others sign beside it for a transition; `changes`: statements, oldest first."""

    signers: tuple[Signer, ...]
    changes: tuple[str, ...] = ()

    @property
    def signer(self) -> Signer:
        return self.signers[0]


def announce(old: Signer, new: Signer, seconds: int) -> str:
    """Return the statement that `new` follows `old`. Raises NoteError for keys of different logs."""
    if old.name != new.name or old.verifier == new.verifier:
        raise NoteError("a key is followed by another one of the same name")
    return sign(f"{TITLE}\n{old.verifier.text}\n{new.verifier.text}\ntime {seconds}\n", (old, new))


def read_change(note: str) -> KeyChange:
    """Read a statement and check both signatures. Raises NoteError."""
    lines = note.split("\n")
    if len(lines) < 4 or lines[0] != TITLE or not lines[3].startswith("time "):  # noqa: PLR2004 - the statement's lines
        raise NoteError("not a statement of a key change")
    change = KeyChange(parse_verifier(lines[1]), parse_verifier(lines[2]))
    if change.old.name != change.new.name:
        raise NoteError("the keys of a key change have different names")
    for each in change:
        if open_note(note, [each]) != "\n".join(lines[:4]) + "\n":
            raise NoteError("a statement of a key change says more than that")
    return change


def successors(trusted: Iterable[Verifier], changes: Iterable[str]) -> tuple[Verifier, ...]:
    """Return `trusted` and every key that statements lead to from there. What is no statement leads nowhere."""
    return _reached(trusted, [(each.old, each.new) for each in _readable(changes)])


def relatives(trusted: Iterable[Verifier], changes: Iterable[str]) -> tuple[Verifier, ...]:
    """Return the keys before `trusted` as well: for what was signed in their time."""
    links = [(each.old, each.new) for each in _readable(changes)]
    return _reached(trusted, [*links, *((new, old) for old, new in links)])


def joined(*lists: Sequence[str]) -> tuple[str, ...]:
    """Return each statement once, oldest list first."""
    return tuple(dict.fromkeys(each for changes in lists for each in changes))


def load_keys(data: Path, configured: str | None = None) -> Keys | None:
    """Return the keys that this process signs with: `configured`, else those of `<data>/signing.key`, made if absent.

    None: `configured` says that it never signs. Raises ConfigurationError.
    """
    first = load_signer(data, configured)
    if first is None:
        return None
    text = configured or _read_key(data)
    return Keys(parse_signers(text), read_changes(data))


def read_changes(data: Path) -> tuple[str, ...]:
    """Return the statements that were made on this data directory. Raises ConfigurationError when they are damaged."""
    path = data / CHANGES_FILE
    try:
        found = json.loads(path.read_bytes())
        for each in found:
            (read_renewal if is_renewal(each) else read_change)(each)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, TypeError, AttributeError):
        raise ConfigurationError(f"{path}: expected the statements of key changes; restore it from a backup") from None
    return tuple(found)


def keep_changes(data: Path, changes: Sequence[str]) -> None:
    """Raises OSError."""
    replace_file(data / CHANGES_FILE, _changes_text(changes), durable=True)


def keep_signers(path: Path, signers: Sequence[Signer]) -> None:
    """Replace a key file as a whole, readable for its owner only. Raises OSError."""
    replace_file(path, _signers_text(signers), durable=True)


@contextmanager
def kept_after(data: Path, path: Path, keys: Keys) -> Iterator[None]:
    """Keep the statements in `data` and the keys at `path` once what is done meanwhile has gone well: the log told of it.

    Both are on disk before, so that no want of room or right is found when the log has it. Raises OSError, which names the file.
    """
    with (
        staged(data / CHANGES_FILE, _changes_text(keys.changes), durable=True) as put_changes,
        staged(path, _signers_text(keys.signers), durable=True) as put_signers,
    ):
        yield
        put_changes()
        put_signers()


def _changes_text(changes: Sequence[str]) -> bytes:
    return json.dumps(changes, indent=1).encode() + b"\n"


def _signers_text(signers: Sequence[Signer]) -> bytes:
    return "".join(f"{each.text()}\n" for each in signers).encode()


class KeyFile:
    """Watches the key file of a data directory, so that a process that runs takes over a changed one."""

    def __init__(self, data: Path, configured: str | None = None) -> None:
        self._data = data
        self._configured = configured
        self._stamp: tuple[int, int, int] | None = None

    def poll(self) -> Keys | None:
        """Return the keys, at the first look and when the file is another one since. Raises ConfigurationError."""
        stamp = (0, 0, 0) if self._configured else self._look()
        if stamp is None or stamp == self._stamp:
            return None
        found = load_keys(self._data, self._configured)
        self._stamp = stamp
        return found

    def _look(self) -> tuple[int, int, int] | None:
        try:
            found = (self._data / KEY_FILE).stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size, found.st_ino


def _read_key(data: Path) -> str:
    try:
        return (data / KEY_FILE).read_text("ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{data / KEY_FILE}:1: the signing key cannot be read") from error


def _readable(changes: Iterable[str]) -> list[KeyChange]:
    found = []
    for number, note in enumerate(changes):
        if number >= MAX_CHANGES:
            break
        try:
            found.append(read_change(note))
        except NoteError:
            continue
    return found


def _reached(trusted: Iterable[Verifier], links: Sequence[tuple[Verifier, Verifier]]) -> tuple[Verifier, ...]:
    reached = list(dict.fromkeys(trusted))
    for each in reached:  # grows while it is walked
        reached += [to for source, to in links if source == each and to not in reached]
    return tuple(reached)
