"""The audit log with texts: what a policy wants kept is encrypted and durable before the record that names it.

INVARIANT: a record without texts goes straight on to the log. One with texts waits for one commit of the content store, in a
thread; if that fails, nothing is let through: a `begin` is refused, an `end` is recorded as failed, without its text.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import sqlite3
import time
from collections.abc import Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, Final

from gateway.audit.base import Ack, AuditLog, Record, Texts
from gateway.audit.content_seal import DataKey, SealBrokenError, Sealed, Sealer, seal
from gateway.audit.content_store import ContentStore
from gateway.audit.spool import Notify
from gateway.errors import AuditUnavailable
from gateway.types import Json

STALL_SECONDS: Final = 5.0  # as for the spool: a store that takes longer counts as gone
MAX_PENDING: Final = 1024
_MAX_OPEN_KEYS: Final = 4096
_DAY: Final = 86_400


class ContentLog:
    """AuditLog over another one. The store is made when the first text comes."""

    def __init__(self, log: AuditLog, data: Path, sealer: Sealer, *, max_bytes: int, on_event: Notify) -> None:
        self.stall_seconds = STALL_SECONDS
        self._log = log
        self._vault = _Vault(data, sealer, max_bytes)
        self._on_event = on_event
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="audit-content")
        self._pending: list[tuple[Sequence[Record], asyncio.Future[list[Record]]]] = []
        self._flusher: asyncio.Task[None] | None = None
        self._last: dict[str, asyncio.Task[None]] = {}  # by decision: its records keep their order
        self._was_failing = False

    def fingerprint(self, tenant: str, text: str) -> str:
        return self._log.fingerprint(tenant, text)

    def append(self, records: Sequence[Record], ack: Ack = Ack.LOCAL) -> Coroutine[Any, Any, None]:
        """Make texts, then records durable. Raises AuditUnavailable. Goes on when the caller is cancelled."""
        for record in records:
            if record.texts is not None or (self._last and record.id in self._last):
                return self._append_with_texts(records, ack)
        return self._log.append(records, ack)

    async def _append_with_texts(self, records: Sequence[Record], ack: Ack) -> None:
        identity = records[0].id
        task = asyncio.ensure_future(self._append(records, ack, self._last.get(identity)))
        self._last[identity] = task
        task.add_done_callback(lambda done: self._forget(identity, done))
        await asyncio.shield(task)

    async def close(self) -> None:
        """Wait for what is under way. The log below is its owner's to close."""
        await asyncio.gather(*self._last.values(), return_exceptions=True)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.stall_seconds):
                await asyncio.get_running_loop().run_in_executor(self._thread, self._vault.close)
        self._thread.shutdown(wait=False)

    def _forget(self, identity: str, done: asyncio.Task[None]) -> None:
        if self._last.get(identity) is done:
            del self._last[identity]
        if not done.cancelled():
            done.exception()  # whoever asked may have been cancelled, and nobody else looks at it

    async def _append(self, records: Sequence[Record], ack: Ack, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.wait([before])
        try:
            stored = await self._store(records)
        except AuditUnavailable as error:
            if all(record.type == "end" for record in records):  # what began must have an end
                await self._log.append([_failed(record) for record in records])
            raise error from None
        await self._log.append(stored, ack)

    async def _store(self, records: Sequence[Record]) -> list[Record]:
        """Store the texts; return the records that name them. Raises AuditUnavailable."""
        if len(self._pending) >= MAX_PENDING:
            raise AuditUnavailable("the content store's disk is too slow: too many texts wait")
        waiter: asyncio.Future[list[Record]] = asyncio.get_running_loop().create_future()
        self._pending.append((records, waiter))
        if self._flusher is None or self._flusher.done():
            self._flusher = asyncio.create_task(self._flush())
        try:
            async with asyncio.timeout(self.stall_seconds):
                return await waiter
        except TimeoutError:
            self._tell(is_failing=True, message="the content store's disk does not answer")
            raise AuditUnavailable("the content store's disk does not answer") from None

    async def _flush(self) -> None:
        """Everything that came meanwhile shares the next commit."""
        loop = asyncio.get_running_loop()
        while self._pending:
            batch, self._pending = self._pending, []
            groups = [records for records, _ in batch]
            error: AuditUnavailable | None = None
            stored: list[list[Record]] = []
            try:
                stored = await loop.run_in_executor(self._thread, self._vault.store, groups)
            except (sqlite3.Error, OSError, SealBrokenError) as fault:
                name = getattr(fault, "sqlite_errorname", type(fault).__name__)
                error = AuditUnavailable(f"the content store cannot be written: {name}")
            self._tell(is_failing=error is not None, message=error.message if error else "texts are stored again")
            for index, (_, waiter) in enumerate(batch):
                if waiter.done():
                    continue
                if error is not None:
                    waiter.set_exception(AuditUnavailable(error.message))
                else:
                    waiter.set_result(stored[index])

    def _tell(self, *, is_failing: bool, message: str) -> None:
        if is_failing != self._was_failing:
            self._was_failing = is_failing
            self._on_event("content_failed" if is_failing else "content_recovered", message)


class _Vault:
    """Encrypts and stores, in one thread."""

    def __init__(self, data: Path, sealer: Sealer, max_bytes: int) -> None:
        self._data = data
        self._sealer = sealer
        self._max_bytes = max_bytes
        self._store: ContentStore | None = None
        self._bare: dict[str, bytes] = {}  # kid → open data key

    def store(self, groups: Sequence[Sequence[Record]]) -> list[list[Record]]:
        """Store the texts of all groups in one commit. Raises sqlite3.Error, OSError, SealBrokenError."""
        if self._store is None:
            self._store = ContentStore(self._data, max_bytes=self._max_bytes)
        now = time.time()
        fresh: dict[tuple[str, str], DataKey] = {}
        sealed: list[Sealed] = []
        out: list[list[Record]] = []
        for records in groups:
            named: list[Record] = []
            for record in records:
                if record.texts is None:
                    named.append(record)
                    continue
                text = self._seal(record, record.texts, now, fresh)
                sealed.append(text)
                named.append(_naming(record, record.texts, text))
            out.append(named)
        self._store.add(list(fresh.values()), sealed)
        return out

    def close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
        self._bare.clear()

    def _seal(self, record: Record, texts: Texts, now: float, fresh: dict[tuple[str, str], DataKey]) -> Sealed:
        key, bare = self._key(record, texts, now, fresh)
        plain = json.dumps({"level": texts.level, "texts": texts.body}).encode()
        salt, data = seal(bare, (record.id, record.tenant, texts.field, key.kid), plain)
        until = int(now) + texts.retention_days * _DAY
        return Sealed(record.id, record.tenant, texts.field, key.kid, int(now * 1e6), until, salt, data)

    def _key(
        self, record: Record, texts: Texts, now: float, fresh: dict[tuple[str, str], DataKey]
    ) -> tuple[DataKey, bytes]:
        """Return the subject's key of this month as it stands in the store now: an erased one is used no more."""
        assert self._store is not None  # noqa: S101 - `store` has opened it
        sealer = self._sealer
        if texts.user is None:
            subject = sealer.subject_of_request(record.tenant, record.id)
        else:
            subject = sealer.subject(record.tenant, texts.user)
        month = time.strftime("%Y-%m", time.gmtime(now))
        key = fresh.get(subject) or self._store.newest_key(subject, month, sealer.master_id)
        if key is None:
            key, bare = sealer.new_key(subject, now)
            fresh[subject] = key
        else:
            bare = self._bare.get(key.kid) or sealer.unwrap(key)
        if len(self._bare) >= _MAX_OPEN_KEYS:
            self._bare.clear()
        self._bare[key.kid] = bare
        return key, bare


def _naming(record: Record, texts: Texts, text: Sealed) -> Record:
    """The record with what it has to say of the text that is stored beside it."""
    content: Json = {
        "field": text.field,
        "level": str(texts.level),
        "kid": text.kid,
        "commit": text.commit,
        "bytes": len(text.data),
        "at": text.created,
        "until": text.until,
    }
    return record._replace(fields={**record.fields, "content": content}, texts=None)


def _failed(record: Record) -> Record:
    """An end whose text could not be stored: its caller is told that the gateway failed."""
    fields = {**record.fields, "status": "error", "error": AuditUnavailable.__name__}
    return record._replace(fields=fields, texts=None)
