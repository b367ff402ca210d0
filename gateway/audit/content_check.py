"""Verify for stored texts: each record that names a ciphertext is held against what lies there.

Missing is a fault unless the log itself or its signed archive has the erasure, or its time is over: whoever deletes ciphertexts or
keys has to say so on the chain. No text is opened and no master key needed.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, Final, NamedTuple

from gateway.audit.content_redis import ContentCopy
from gateway.audit.content_seal import DataKey, Sealed
from gateway.audit.content_store import ContentStore, content_directory
from gateway.audit.content_witness import Witness
from gateway.audit.findings import Finding, Severity
from gateway.audit.read import parse
from gateway.redis.access import Role
from gateway.redis.wrong_type import WrongTypeError

SLACK_MICROSECONDS: Final = 10_000_000  # a text that was under way while its tenant's key was erased
_MARKS: Final = (b'"commit":', b'"type":"erasure"')
_DAMAGED: Final = frozenset({"SQLITE_NOTADB", "SQLITE_CORRUPT"})  # others say that it is busy, or the disk away

Add = Callable[[Finding], None]


class _Named(NamedTuple):
    """A ciphertext that a record names."""

    writer: str
    seq: int
    id: str
    tenant: str
    field: str
    kid: str
    commit: str
    at: int
    until: int

    @property
    def whose(self) -> str:
        return f"decision {self.id}, {self.field}"


class NamedTexts:
    """Collects, record by record, which ciphertexts the log names and what it says was erased."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, str, str], _Named] = {}
        self._kids: set[str] = set()
        self._requests: set[tuple[str, str]] = set()
        self._tenants: dict[str, int] = {}  # → before, the latest

    def take(self, raw: bytes) -> None:
        """Look at a record; the same one twice is one. What is no record of ours is the chain's to tell of."""
        if not any(mark in raw for mark in _MARKS):
            return
        try:
            record = parse(raw)
            if record["type"] == "erasure":
                self._erased(record["tenant"], record["fields"])
            elif isinstance(said := record["fields"].get("content"), dict) and "commit" in said:
                place = (record["writer"], record["seq"], record["id"], record["tenant"])
                each = _Named(*place, said["field"], said["kid"], said["commit"], said["at"], said["until"])
                self._texts[each.id, each.field, each.commit] = each
        except (ValueError, KeyError, TypeError):
            return

    def __iter__(self) -> Iterator[_Named]:
        return iter(self._texts.values())

    def __len__(self) -> int:
        return len(self._texts)

    def is_excused(self, named: _Named) -> bool:
        """Whether the log says that this text was erased."""
        before = self._tenants.get(named.tenant, -SLACK_MICROSECONDS)
        return (
            named.kid in self._kids
            or (named.tenant, named.id) in self._requests
            or named.at <= before + SLACK_MICROSECONDS
        )

    def _erased(self, tenant: str, fields: dict[str, Any]) -> None:
        if fields.get("scope") == "tenant":
            self._tenants[tenant] = max(self._tenants.get(tenant, 0), int(fields["before"]))
        elif fields.get("scope") == "request":
            self._requests.add((tenant, str(fields["request"])))
        self._kids.update(fields.get("kids", ()))


def check_content(
    data: Path, redis_url: str | None, named: NamedTexts, add: Add, witness: Witness | None = None
) -> int:
    """Check every ciphertext that the log names; return how many. `witness`: who else knows of erasures.

    Raises OSError, sqlite3.Error, RedisError.
    """
    if not named:
        return 0
    gone = expired = 0
    missing: list[tuple[_Named, str]] = []
    with ExitStack() as stack:
        store = _opened(data, stack, add)
        copy = None if redis_url is None else stack.enter_context(closing(ContentCopy(redis_url, role=Role.READER)))
        copied, now = _Copied(copy, add), time.time()
        for each in named:
            try:
                key, text = _found(store, copied, each)
            except sqlite3.DatabaseError as error:
                _tell_damage(data, error, add)
                store = None  # the copy may have what it has no more
                key, text = _found(store, copied, each)
            if text is not None and text.commit != each.commit:
                words = f"{each.whose}: the ciphertext is not the one that was recorded: it was altered or swapped"
                add(Finding(Severity.FAULT, "content_altered", each.writer, "content", each.seq, words))
            elif text is not None and key is not None:
                continue
            elif named.is_excused(each):
                gone += 1
            elif each.until <= now:
                expired += 1
            else:
                missing.append((each, "ciphertext" if text is None else "data key"))
    archived = _tell_missing(missing, named, add, witness)
    for count, words in (
        (gone, "were erased, as the log says"),
        (archived, "were erased, as the archive says"),
        (expired, "were shredded after their time"),
    ):
        if count:
            add(Finding(Severity.NOTE, "content_gone", "-", "content", None, f"{count} stored texts {words}"))
    return len(named)


def _tell_missing(missing: Sequence[tuple[_Named, str]], named: NamedTexts, add: Add, witness: Witness | None) -> int:
    """Report what is missing; return how much of it the witness excuses, which is asked only where there is need."""
    if missing and witness is not None:
        since: dict[str, int] = {}
        for each, _ in missing:
            since[each.tenant] = min(each.at, since.get(each.tenant, each.at))
        for record in witness(since):
            named.take(record)
    excused = 0
    for each, what in missing:
        if named.is_excused(each):
            excused += 1
            continue
        words = f"{each.whose}: its {what} is missing, and the log has no erasure of it"
        add(Finding(Severity.FAULT, "content_missing", each.writer, "content", each.seq, words))
    return excused


def _opened(data: Path, stack: ExitStack, add: Add) -> ContentStore | None:
    if not (content_directory(data) / "texts.db").exists():
        return None
    try:
        return stack.enter_context(closing(ContentStore(data)))
    except sqlite3.DatabaseError as error:
        _tell_damage(data, error, add)
        return None


def _tell_damage(data: Path, error: sqlite3.DatabaseError, add: Add) -> None:
    """Report a file that is no whole database any more. Raises `error` again where it says something else."""
    name = getattr(error, "sqlite_errorname", "")
    if name not in _DAMAGED:
        raise error
    words = f"`keys.db` or `texts.db` in `{content_directory(data)}` is damaged ({name})"
    add(Finding(Severity.FAULT, "content_damaged", "-", "content", None, words))


class _Copied:
    """The copy in Redis. What is no copy there is told, each fault once, and counts as gone."""

    def __init__(self, copy: ContentCopy | None, add: Add) -> None:
        self._copy = copy
        self._add = add
        self._told: set[str] = set()

    def fetch(self, named: _Named) -> list[tuple[DataKey | None, Sealed]]:
        if self._copy is None:
            return []
        try:
            return self._copy.fetch(named.tenant, named.kid, named.id)
        except WrongTypeError as error:
            words = str(error)
        except (ValueError, TypeError, KeyError):
            words = f"decision {named.id}: what Redis has of its texts is no copy of them"
        if words not in self._told:
            self._told.add(words)
            self._add(Finding(Severity.FAULT, "content_damaged", "-", "content", None, words))
        return []


def _found(store: ContentStore | None, copied: _Copied, named: _Named) -> tuple[DataKey | None, Sealed | None]:
    text = None if store is None else store.text(named.id, named.field)
    key = None if store is None else store.key(named.kid)
    if text is not None and key is not None:
        return key, text
    for other_key, other in copied.fetch(named):
        if other.field == named.field:
            return key or other_key, text or other
    return key, text
