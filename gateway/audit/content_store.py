"""Stored texts on local disk: two SQLite files, the keys apart from what they open.

Layout: `<data>/content/keys.db` (wrapped data keys), `<data>/content/texts.db` (ciphertexts). Both are in WAL mode with a
full sync for each commit and overwrite what they delete. Several processes may use them at once.
INVARIANT: a ciphertext is never durable before the key that opens it, nor the record that names it before the ciphertext.
Blocking; not for two threads at once. Every call may raise sqlite3.Error.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from gateway.audit.content_seal import DataKey, Sealed, Subject
from gateway.audit.files import make_private, sync_directory

BUSY_SECONDS: Final = 2.0  # another process erases, at most
_PAGE_BYTES: Final = 4096
_READ_ONLY: Final = frozenset(
    {"SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_READONLY_DIRECTORY", "SQLITE_READONLY_DBMOVED"}
)
_KEYS: Final = """
CREATE TABLE IF NOT EXISTS keys (
  kid TEXT PRIMARY KEY, tenant TEXT NOT NULL, subject TEXT NOT NULL, month TEXT NOT NULL,
  created INTEGER NOT NULL, master TEXT NOT NULL, wrapped BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS keys_by_subject ON keys (tenant, subject, month);
"""
_TEXTS: Final = """
CREATE TABLE IF NOT EXISTS texts (
  id TEXT NOT NULL, tenant TEXT NOT NULL, field TEXT NOT NULL, kid TEXT NOT NULL, created INTEGER NOT NULL,
  until INTEGER NOT NULL, salt BLOB NOT NULL, data BLOB NOT NULL, shipped INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (id, field)
);
CREATE INDEX IF NOT EXISTS texts_by_key ON texts (kid);
CREATE INDEX IF NOT EXISTS texts_by_tenant ON texts (tenant, created);
CREATE INDEX IF NOT EXISTS texts_by_until ON texts (until);
CREATE INDEX IF NOT EXISTS texts_unshipped ON texts (shipped) WHERE shipped = 0;
"""


class Shipped(NamedTuple):
    """A text of which Redis was given a copy."""

    tenant: str
    kid: str
    id: str
    field: str
    until: int


class Stored(NamedTuple):
    """What is there of one record, without its text."""

    id: str
    field: str
    tenant: str
    kid: str
    created: int  # microseconds
    until: int  # seconds
    bytes: int


@dataclass(frozen=True, slots=True)
class Reach:
    """What an erasure takes in: a data subject, a request (with the subject that it is itself), or the whole tenant.

    `before`: microseconds; what was made later stays. `kids`: data keys that are known to be erased.
    """

    tenant: str
    before: int
    subject: str | None = None
    request: str | None = None
    kids: tuple[str, ...] = ()


class Taken(NamedTuple):
    """What was deleted: the keys, and the records whose ciphertext is gone."""

    kids: frozenset[str] = frozenset()
    texts: frozenset[tuple[str, str]] = frozenset()  # (id, field)

    def __or__(self, other: Taken) -> Taken:
        return Taken(self.kids | other.kids, self.texts | other.texts)

    def __sub__(self, other: Taken) -> Taken:
        return Taken(self.kids - other.kids, self.texts - other.texts)

    def __bool__(self) -> bool:
        return bool(self.kids or self.texts)


def content_directory(data: Path) -> Path:
    return data / "content"


class ContentStore:
    """The two files. `max_bytes` bounds the ciphertexts; beyond it they are refused as by a full disk."""

    def __init__(self, data: Path, *, max_bytes: int | None = None) -> None:
        directory = content_directory(data)
        make_private(directory)
        self._keys = _open(directory / "keys.db", _KEYS)
        try:
            self._texts = _open(directory / "texts.db", _TEXTS)
        except (sqlite3.Error, OSError):
            self._keys.close()
            raise
        if max_bytes is not None:
            self._texts.execute(f"PRAGMA max_page_count = {max(64, max_bytes // _PAGE_BYTES)}")

    def close(self) -> None:
        self._keys.close()
        self._texts.close()

    # --- keys

    def key(self, kid: str) -> DataKey | None:
        row = self._keys.execute("SELECT * FROM keys WHERE kid = ?", (kid,)).fetchone()
        return None if row is None else DataKey(*row)

    def newest_key(self, subject: Subject, month: str, master: str) -> DataKey | None:
        """Return the key that seals what a subject says this month, if there is one."""
        row = self._keys.execute(
            "SELECT * FROM keys WHERE (tenant, subject, month, master) = (?, ?, ?, ?) ORDER BY created DESC LIMIT 1",
            (*subject, month, master),
        ).fetchone()
        return None if row is None else DataKey(*row)

    def keys_of(self, subject: Subject) -> list[DataKey]:
        rows = self._keys.execute("SELECT * FROM keys WHERE (tenant, subject) = (?, ?) ORDER BY created", subject)
        return [DataKey(*row) for row in rows]

    # --- texts

    def add(self, keys: Sequence[DataKey], texts: Sequence[Sealed]) -> None:
        """Make keys, then ciphertexts durable."""
        if keys:
            with _transaction(self._keys) as change:
                change.executemany(
                    "INSERT INTO keys VALUES (?, ?, ?, ?, ?, ?, ?)",
                    [(k.kid, k.tenant, k.subject, k.month, k.created, k.master, k.wrapped) for k in keys],
                )
        if texts:
            with _transaction(self._texts) as change:
                change.executemany(
                    "INSERT INTO texts VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)",
                    [(t.id, t.tenant, t.field, t.kid, t.created, t.until, t.salt, t.data) for t in texts],
                )

    def texts(self, identity: str) -> list[Sealed]:
        """Return what is stored of one decision, input first."""
        rows = self._texts.execute("SELECT * FROM texts WHERE id = ? ORDER BY field", (identity,))
        return [_sealed(row) for row in rows]

    def text(self, identity: str, field: str) -> Sealed | None:
        row = self._texts.execute("SELECT * FROM texts WHERE (id, field) = (?, ?)", (identity, field)).fetchone()
        return None if row is None else _sealed(row)

    def under(self, kids: Iterable[str]) -> list[Stored]:
        """List what the keys open."""
        return self._listed("kid IN (SELECT value FROM json_each(?))", (_array(kids),))

    def of_tenant(self, tenant: str, *, before: int = 1 << 62) -> list[Stored]:
        """List what is stored of a tenant up to a moment (microseconds)."""
        return self._listed("tenant = ? AND created <= ?", (tenant, before))

    def of_request(self, tenant: str, identity: str) -> list[Stored]:
        return self._listed("tenant = ? AND id = ?", (tenant, identity))

    def expired(self, now: float) -> list[Stored]:
        return self._listed("until < ?", (int(now),))

    def unshipped(self, limit: int) -> list[Sealed]:
        rows = self._texts.execute("SELECT * FROM texts WHERE shipped = 0 ORDER BY created LIMIT ?", (limit,))
        return [_sealed(row) for row in rows]

    def mark_shipped(self, texts: Iterable[tuple[str, str]], *, is_there: bool = True) -> None:
        with _transaction(self._texts) as change:
            change.executemany(
                f"UPDATE texts SET shipped = {int(is_there)} WHERE id = ? AND field = ?",  # noqa: S608 — 0 or 1
                list(texts),
            )

    def shipped(self, size: int) -> Iterator[list[Shipped]]:
        """Yield what was copied to Redis, in the order in which it goes, a page of `size` at a time."""
        at = (-1, -1)
        while rows := self._texts.execute(
            "SELECT tenant, kid, id, field, until, rowid FROM texts"
            " WHERE shipped <> 0 AND (until, rowid) > (?, ?) ORDER BY until, rowid LIMIT ?",
            (*at, size),
        ).fetchall():
            at = (rows[-1][4], rows[-1][5])
            yield [Shipped(*row[:5]) for row in rows]

    def count(self) -> int:
        found: int = self._texts.execute("SELECT count(*) FROM texts").fetchone()[0]
        return found

    @property
    def bytes(self) -> int:
        pages: int = self._texts.execute("PRAGMA page_count").fetchone()[0]
        free: int = self._texts.execute("PRAGMA freelist_count").fetchone()[0]
        return (pages - free) * _PAGE_BYTES

    # --- deleting

    def reached(self, reach: Reach) -> Taken:
        """Return what `erase` would delete."""
        kids = {*reach.kids, *self._kids(reach)}
        if reach.request is not None:
            found = self.of_request(reach.tenant, reach.request)
        elif reach.subject is None:
            found = self.of_tenant(reach.tenant, before=reach.before)
        else:
            found = []
        texts = {(each.id, each.field) for each in [*found, *self.under(kids)] if each.tenant == reach.tenant}
        present = self._keys.execute(
            "SELECT kid FROM keys WHERE kid IN (SELECT value FROM json_each(?))", (_array(kids),)
        )
        return Taken(frozenset(row[0] for row in present), frozenset(texts))

    def erase(self, reach: Reach) -> Taken:
        """Delete keys, then ciphertexts; `scrub` leaves no copy of them in the files. Doing it again changes nothing."""
        taken = self.reached(reach)
        self.delete(taken)
        return taken

    def delete(self, taken: Taken) -> None:
        if taken.kids:
            with _transaction(self._keys) as change:
                change.executemany("DELETE FROM keys WHERE kid = ?", [(kid,) for kid in taken.kids])
        if taken.texts:
            with _transaction(self._texts) as change:
                change.executemany("DELETE FROM texts WHERE id = ? AND field = ?", list(taken.texts))

    def idle_kids(self, month: str) -> frozenset[str]:
        """Return the keys of months before `month` (YYYY-MM) that open nothing any more."""
        rows = self._keys.execute("SELECT kid FROM keys WHERE month < ?", (month,))
        kids = [row[0] for row in rows]
        return frozenset(kids) - {each.kid for each in self.under(kids)}

    def scrub(self) -> bool:
        """Bring what was overwritten from the write-ahead logs into the files and cut those; False: somebody reads."""
        busy = [base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] for base in (self._keys, self._texts)]
        return not any(busy)

    def _kids(self, reach: Reach) -> list[str]:
        if reach.request is not None and reach.subject is None:
            return []
        rows = self._keys.execute(
            "SELECT kid FROM keys WHERE tenant = ? AND created <= ? AND ifnull(subject = ?, 1)",
            (reach.tenant, reach.before, reach.subject),
        )
        return [row[0] for row in rows]

    def _listed(self, where: str, values: Sequence[Any]) -> list[Stored]:
        query = "SELECT id, field, tenant, kid, created, until, length(data) FROM texts WHERE "
        rows = self._texts.execute(f"{query}{where} ORDER BY created", values)
        return [Stored(*row) for row in rows]


def _open(path: Path, schema: str) -> sqlite3.Connection:
    """Open or make a file, for its owner alone; on a read-only disk, to look at it. Raises sqlite3.Error, OSError."""
    if not path.exists():
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600))
        sync_directory(path.parent)
    try:
        return _connected(str(path), f"PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; {schema}")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname not in _READ_ONLY:
            raise
    return _connected(_to_look_at(path), "")


def _to_look_at(path: Path) -> str:
    """Name a file on a disk that is read-only. One that was closed well has no log beside it, and needs none made."""
    log = path.with_name(path.name + "-wal")
    is_whole = not log.exists() or not log.stat().st_size
    return f"{path.absolute().as_uri()}?mode=ro" + "&immutable=1" * is_whole


def _connected(name: str, script: str) -> sqlite3.Connection:
    base = sqlite3.connect(
        name, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False, uri=name.startswith("file:")
    )
    try:
        if script:
            base.execute("PRAGMA journal_mode = WAL")
            base.executescript(script)
        base.execute("SELECT count(*) FROM sqlite_master")
        base.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")
    except sqlite3.Error:
        base.close()
        raise
    return base


@contextmanager
def _transaction(base: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All or nothing, and durable at the end."""
    base.execute("BEGIN IMMEDIATE")
    try:
        yield base
        base.execute("COMMIT")
    except BaseException:
        if base.in_transaction:
            base.execute("ROLLBACK")
        raise


def _sealed(row: Sequence[Any]) -> Sealed:
    """Read a row; what somebody made a text of is taken as the bytes that it has, which then fail their check."""
    identity, tenant, side, kid, created, until, *blobs, _ = row
    salt, data = (blob if isinstance(blob, bytes) else str(blob).encode("utf-8", "surrogateescape") for blob in blobs)
    return Sealed(identity, tenant, side, kid, created, until, salt, data)


def _array(values: Iterable[str]) -> str:
    """Many values as one parameter, for json_each."""
    return json.dumps(sorted(set(values)))
