"""Beside a gateway that stores texts: copies them to Redis, keeps what was erased erased, and shreds what is past its time.

One thread, never on the request path. `settle` runs before the first request: what a restored backup brought back is gone then.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import closing
from typing import Final

from gateway.audit.content import Append, ContentPlace, erasure_record, known_tombstones, shred_expired
from gateway.audit.content_reach import apply_on_record
from gateway.audit.content_redis import UNREACHABLE, ContentCopy, RedisFullError
from gateway.audit.content_store import ContentStore, Taken, content_directory
from gateway.audit.content_tombstone import (
    Tombstone,
    TombstoneDamagedError,
    merged,
    parse_tombstone,
    tombstone_path,
    write_tombstones,
)
from gateway.audit.spool import Notify

TICK_SECONDS: Final = 1.0
HOUR_SECONDS: Final = 3600.0
SIZE_SECONDS: Final = 30.0  # counting walks an index
BATCH: Final = 64
PAGE: Final = 1000
GRACE_MICROSECONDS: Final = 5_000_000  # whoever erases deletes what they see themselves, and has it on record


class ContentKeeper:
    """`append` puts a record on the log and may be called from any thread. `on_size`: told texts and bytes, now and then."""

    def __init__(
        self,
        place: ContentPlace,
        append: Append,
        on_event: Notify,
        on_size: Callable[[int, int], None] = lambda _texts, _bytes: None,
    ) -> None:
        self._place = place
        self._append = append
        self._on_event = on_event
        self._on_size = on_size
        self._next_size = 0.0
        self._seen: tuple[object, ...] = ()  # how the tombstones looked when they were last applied
        self._applied: set[Tombstone] = set()
        self._told = Taken()  # on record already, where a disk without room has a deletion tried again each second
        self._next_hour = 0.0
        self._complaint = ""
        self._ending = threading.Event()
        self._thread: threading.Thread | None = None

    def settle(self) -> None:
        """Apply every tombstone, also those that only Redis has, if it can be asked. Raises FAULTS."""
        if self._is_used and (away := self._bury(is_start=True)) is not None:
            self._complain(away)

    def start(self) -> None:
        self._thread = threading.Thread(target=self._run, name="audit-content-keeper", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ending.set()
        if self._thread is not None:
            self._thread.join(HOUR_SECONDS / 360)

    def tick(self) -> None:
        """One round; at most once an hour with everything anew. Raises FAULTS, RedisFullError, AuditUnavailable."""
        if not self._is_used:
            return
        is_hour = time.monotonic() >= self._next_hour
        if is_hour:
            self._next_hour = time.monotonic() + HOUR_SECONDS
            self._applied.clear()
            self._seen = ()
        away = self._bury()
        if away is not None:
            raise away
        if is_hour:
            shred_expired(self._place, self._append)
        if time.monotonic() >= self._next_size:
            self._next_size = time.monotonic() + SIZE_SECONDS
            with closing(ContentStore(self._place.data)) as store:
                self._on_size(store.count(), store.bytes)
        if self._place.redis_url is not None:
            self._ship(self._place.redis_url, is_anew=is_hour)

    @property
    def _is_used(self) -> bool:
        return content_directory(self._place.data).exists()

    def _run(self) -> None:
        while not self._ending.wait(TICK_SECONDS):
            try:
                self.tick()
            except Exception as error:  # noqa: BLE001 - the edge of a thread that must outlive every surprise
                self._complain(error)
            else:
                if self._complaint:
                    self._complaint = ""
                    self._on_event("content_kept", "stored texts are copied and erased as they should be again")

    def _complain(self, error: Exception) -> None:
        kind = type(error).__name__
        if kind != self._complaint:
            self._complaint = kind
            words = str(error) if isinstance(error, TombstoneDamagedError | RedisFullError) else kind
            name = "content_unkept" if isinstance(error, TombstoneDamagedError) else "content_unshipped"
            self._on_event(name, f"texts wait to be copied or erased: {words}")

    # --- tombstones

    def _bury(self, *, is_start: bool = False) -> Exception | None:
        """Learn of erasures from the file and from Redis, tell each what the other has, and apply what is new.

        Returns why Redis could not be asked. Raises sqlite3.Error, OSError, TombstoneDamagedError.
        """
        away: Exception | None = None
        look: tuple[object, ...] = ()
        known = known_tombstones(self._place)
        if self._place.redis_url is not None:
            try:
                look = self._look(self._place.redis_url, known)
                if look != self._seen:
                    known = self._exchange(self._place.redis_url, known)
            except UNREACHABLE as error:
                away = error
        new = [each for each in known.values() if each not in self._applied]
        now = time.time_ns() // 1000
        ripe = [each for each in new if is_start or each.reach.before < now - GRACE_MICROSECONDS]
        if ripe:
            self._apply(ripe)
        if away is None and len(ripe) == len(new):
            self._seen = look
        return away

    def _exchange(self, url: str, here: dict[str, Tombstone]) -> dict[str, Tombstone]:
        with closing(ContentCopy(url)) as copy:
            there = merged(parse_tombstone(line, f"Redis `t:gone` {name}") for name, line in copy.gone().items())
            both = merged([*here.values(), *there.values()])
            write_tombstones(tombstone_path(self._place.data), [t for t in both.values() if here.get(t.id) != t])
            copy.add_gone({t.id: t.line() for t in both.values() if there.get(t.id) != t})
        return both

    def _apply(self, tombstones: list[Tombstone]) -> None:
        result = apply_on_record(self._place, tombstones, self._tell)
        self._told = Taken()
        if result.lingers:
            self._on_event("content_unkept", "of what was erased deleted bytes are still in a file of Redis or here")
        if not result.is_away:
            self._applied.update(tombstones)
        for tombstone, taken in zip(tombstones, result.taken, strict=True):
            if taken:
                self._on_event("content_erased", f"erasure {tombstone.id}: {len(taken.texts)} texts had to go (again)")

    def _tell(self, tombstone: Tombstone, taken: Taken) -> None:
        """Put on record what has to be done again, and keep the keys that were not known before."""
        taken -= self._told
        if not taken:
            return
        new = taken.kids - {*tombstone.reach.kids}
        if new and tombstone.scope != "tenant":
            tombstone = tombstone.with_kids(new)
            write_tombstones(tombstone_path(self._place.data), [tombstone])
        self._append(erasure_record(tombstone, taken, is_again=True))
        self._told |= taken

    @staticmethod
    def _look(url: str, known: dict[str, Tombstone]) -> tuple[object, ...]:
        """What changes when there is a new tombstone in Redis, or one here that Redis should have."""
        with closing(ContentCopy(url)) as copy:
            return (copy.gone_count(), *known.values())

    # --- copies

    def _ship(self, url: str, *, is_anew: bool) -> None:
        with closing(ContentStore(self._place.data)) as store, closing(ContentCopy(url)) as copy:
            for page in store.shipped(PAGE) if is_anew else ():
                if lost := copy.lacking(page):  # by Redis, which went empty or came back from a backup
                    store.mark_shipped(lost, is_there=False)
            while not self._ending.is_set() and (texts := store.unshipped(BATCH)):
                keys = {text.kid: key for text in texts if (key := store.key(text.kid)) is not None}
                copy.put(keys, [text for text in texts if text.kid in keys])
                store.mark_shipped((text.id, text.field) for text in texts)
                # what was erased here while it was on its way must not stay there
                for text in texts:
                    if store.text(text.id, text.field) is None:
                        copy.forget(text.tenant, [(text.kid, text.id, text.field)])
