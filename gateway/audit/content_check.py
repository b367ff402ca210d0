"""Verify for stored texts: each record that names a ciphertext is held against what lies there.

Missing is a fault unless the log itself has the erasure, or its time is over: whoever deletes ciphertexts or keys has to say so
on the chain. No text is opened and no master key needed.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NamedTuple

from gateway.audit.archive import RedisArchive
from gateway.audit.content_redis import ContentCopy
from gateway.audit.content_seal import DataKey, Sealed
from gateway.audit.content_store import ContentStore, content_directory
from gateway.audit.findings import Finding, Severity
from gateway.audit.read import Line, lines, parse
from gateway.audit.writer import writers
from gateway.redis.access import Role

SLACK_MICROSECONDS: Final = 10_000_000  # a text that was under way while its tenant's key was erased
_MARKS: Final = (b'"commit":', b'"type":"erasure"')

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


@dataclass(slots=True)
class _Erasures:
    """What the log says was erased."""

    kids: set[str] = field(default_factory=set)
    requests: set[tuple[str, str]] = field(default_factory=set)
    tenants: dict[str, int] = field(default_factory=dict)  # → before, the latest

    def take(self, tenant: str, fields: dict[str, Any]) -> None:
        if fields.get("scope") == "tenant":
            self.tenants[tenant] = max(self.tenants.get(tenant, 0), int(fields["before"]))
        elif fields.get("scope") == "request":
            self.requests.add((tenant, str(fields["request"])))
        self.kids.update(fields.get("kids", ()))

    def excuse(self, named: _Named) -> bool:
        before = self.tenants.get(named.tenant, -SLACK_MICROSECONDS)
        return (
            named.kid in self.kids
            or (named.tenant, named.id) in self.requests
            or named.at <= before + SLACK_MICROSECONDS
        )


def check_content(data: Path, redis_url: str | None, add: Add, archive: RedisArchive | None = None) -> int:
    """Check every ciphertext that the log names; return how many. Raises OSError, sqlite3.Error, RedisError."""
    named, erasures = _read(data, archive)
    if not named:
        return 0
    gone = expired = 0
    with ExitStack() as stack:
        store = None
        if (content_directory(data) / "texts.db").exists():
            store = stack.enter_context(closing(ContentStore(data)))
        copy = None if redis_url is None else stack.enter_context(closing(ContentCopy(redis_url, role=Role.READER)))
        now = time.time()
        for each in named:
            key, text = _found(store, copy, each)
            if text is not None and text.commit != each.commit:
                words = "the ciphertext beside it is not the one that was recorded: it was altered or swapped"
                add(Finding(Severity.FAULT, "content_altered", each.writer, "content", each.seq, words))
            elif text is not None and key is not None:
                continue
            elif erasures.excuse(each):
                gone += 1
            elif each.until <= now:
                expired += 1
            else:
                what = "ciphertext" if text is None else "data key"
                words = f"its {what} is missing, and the log has no erasure of it"
                add(Finding(Severity.FAULT, "content_missing", each.writer, "content", each.seq, words))
    for count, words in ((gone, "were erased, as the log says"), (expired, "were shredded after their time")):
        if count:
            add(Finding(Severity.NOTE, "content_gone", "-", "content", None, f"{count} stored texts {words}"))
    return len(named)


def _read(data: Path, archive: RedisArchive | None) -> tuple[list[_Named], _Erasures]:
    named: dict[tuple[str, str, str], _Named] = {}
    erasures = _Erasures()
    for raw in _records(data, archive):
        if not any(mark in raw for mark in _MARKS):
            continue
        try:
            record = parse(raw)
            fields = record["fields"]
            if record["type"] == "erasure":
                erasures.take(record["tenant"], fields)
            elif isinstance(said := fields.get("content"), dict) and "commit" in said:
                each = _Named(
                    record["writer"],
                    record["seq"],
                    record["id"],
                    record["tenant"],
                    said["field"],
                    said["kid"],
                    said["commit"],
                    said["at"],
                    said["until"],
                )
                named[each.id, each.field, each.commit] = each
        except (ValueError, KeyError, TypeError):
            continue  # no record of ours: the chain's own check tells of it
    return list(named.values()), erasures


def _records(data: Path, archive: RedisArchive | None) -> Iterator[bytes]:
    """Every record of the spools, then of the streams in Redis; one that is in both comes twice."""
    for _, directory in writers(data):
        for line in lines(directory):
            if isinstance(line, Line):
                yield line.data
    if archive is not None:
        for stream in archive.streams():
            for entry in archive.entries(stream):
                yield entry.data


def _found(store: ContentStore | None, copy: ContentCopy | None, named: _Named) -> tuple[DataKey | None, Sealed | None]:
    text = None if store is None else store.text(named.id, named.field)
    key = None if store is None else store.key(named.kid)
    if copy is None or (text is not None and key is not None):
        return key, text
    for other_key, other in copy.fetch(named.tenant, named.kid, named.id):
        if other.field == named.field:
            return key or other_key, text or other
    return key, text
