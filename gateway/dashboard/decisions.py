"""The query index for pages: asked in threads, by several readers, so that no page waits for another's long list.

INVARIANT: a place in a list is named by a decision's id. The index's own numbers count all tenants' records, and who may
not see all tenants must not learn from an address how many there are.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, TypeAlias, TypeVar

from gateway.audit.content_open import archive_directory
from gateway.audit.index import (
    MAX_PAGE,
    Count,
    Cursor,
    Decision,
    Dimension,
    IndexDownError,
    IndexMissingError,
    IndexRow,
    Query,
    QueryIndex,
    Tenants,
    ValueCount,
)
from gateway.audit.index_read import RedisIndex
from gateway.audit.index_records import VaultRecords
from gateway.audit.index_sums import Memory
from gateway.dashboard.i18n import N_
from gateway.errors import CaveatError, NotFound
from gateway.redis.connect import UNREACHABLE

READERS: Final = 4
KEEP_SECONDS: Final = 15.0  # counts, which a page and each of its pictures ask for alike
KEEP_COUNTS: Final = 32
Answer = TypeVar("Answer")
Bucket: TypeAlias = Literal["hour", "day"]


class IndexSilent(CaveatError):
    status = 503
    kind = "service_unavailable"
    code = "index_silent"


class Found(NamedTuple):
    """Rows, newest first. `next`: the id after which the following page begins, if there is one."""

    rows: tuple[IndexRow, ...]
    next: str | None
    total: int | None


class Decisions:
    """`redis_url` None: there is nothing to ask, and every question raises IndexSilent."""

    def __init__(self, data: Path, redis_url: str | None) -> None:
        archive = VaultRecords(archive_directory(data))
        memory = Memory()
        made = range(0 if redis_url is None else READERS)
        self._readers = [RedisIndex(str(redis_url), archive=archive, memory=memory) for _ in made]
        self._kept: dict[object, tuple[float, Any]] = {}
        self._idle: asyncio.LifoQueue[RedisIndex] = asyncio.LifoQueue()
        for reader in self._readers:
            self._idle.put_nowait(reader)

    async def ask(self, question: Callable[[QueryIndex], Answer]) -> Answer:
        """Ask one question, or several at once that belong together. Raises IndexSilent."""
        if not self._readers:
            raise IndexSilent(N_("the query index is in Redis, and there is none"))
        reader = await self._idle.get()
        try:
            return await asyncio.to_thread(question, reader)
        except (IndexDownError, IndexMissingError) as error:
            raise IndexSilent(str(error)) from error
        finally:
            self._idle.put_nowait(reader)  # one that is still asked lets the next wait at its own lock

    async def page(self, query: Query, after: str = "", limit: int = 50) -> Found:
        """Return the rows that follow the decision `after`. Raises NotFound for an id that these tenants do not have."""
        return await self.ask(lambda index: page_of(index, query, after, limit))

    async def counts(self, query: Query, by: Sequence[Dimension], bucket: Bucket) -> list[Sequence[Count]]:
        """Count by each of some dimensions; the same question is answered anew after KEEP_SECONDS."""
        asked = (query, tuple(by), bucket)
        return await self._keeping(asked, lambda index: [index.counts(query, each, bucket) for each in by])

    async def sums(self, query: Query, by: Sequence[Dimension]) -> Sequence[Mapping[str, int]]:
        """Count by each of some dimensions over all of the time, kept as `counts` are."""
        return await self._keeping((query, tuple(by)), lambda index: index.sums(query, by))

    async def _keeping(self, asked: object, question: Callable[[QueryIndex], Answer]) -> Answer:
        now = time.monotonic()
        kept: tuple[float, Answer] | None = self._kept.get(asked)
        if kept is None or now - kept[0] > KEEP_SECONDS:
            kept = now, await self.ask(question)
            while len(self._kept) >= KEEP_COUNTS:
                del self._kept[next(iter(self._kept))]
            self._kept[asked] = kept
        return kept[1]

    async def one(self, identity: str, tenants: Tenants) -> Decision:
        """Raises NotFound."""
        found = await self.ask(lambda index: index.decision(identity, tenants))
        if found is None:
            raise NotFound(N_("there is no such decision"))
        return found

    async def records_of(self, rows: Sequence[IndexRow]) -> Sequence[tuple[bytes, ...]]:
        """Return the records of rows that `page` gave; what nobody has is left out."""
        return await self.ask(lambda index: index.records_of(rows))

    async def values(self, tenants: Tenants, asked: Sequence[Dimension]) -> dict[Dimension, Sequence[ValueCount]]:
        return await self.ask(lambda index: {each: index.values(tenants, each) for each in asked})

    def close(self) -> None:
        for reader in self._readers:
            with suppress(*UNREACHABLE):
                reader.close()


def page_of(index: QueryIndex, query: Query, after: str, limit: int) -> Found:
    """Ask for one page by the id before it. Blocks; raises NotFound and the index's errors."""
    before = None
    if after:
        place = index.page(Query(tenants=query.tenants, id_prefix=after), None, MAX_PAGE).rows
        same = next((row for row in place if row.id == after), None)
        if same is None:
            raise NotFound(N_("there is no such place in the list: begin at the newest"))
        before = Cursor(same.ordinal)
    page = index.page(query, before, limit)
    following = page.rows[-1].id if page.next is not None and page.rows else None
    return Found(page.rows, following, page.total)
