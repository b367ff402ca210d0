"""The indexer in a thread of its own: beside the sequencer in the log keeper, or alone."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from typing import Final

from gateway.audit.index import IndexStanding
from gateway.audit.index_follow import BATCH, Indexer
from gateway.audit.index_store import IndexForeignError, IndexStore
from gateway.audit.spool import Notify
from gateway.audit.tree import FAILURES, RedisTree, TreeDamagedError, TreeState
from gateway.redis.access import Role

TICK_SECONDS: Final = 1.0
RETRY_SECONDS: Final = 5.0
CLOSE_SECONDS: Final = 5.0
LOOK_SECONDS: Final = 5.0
BATCH_BESIDE_REQUESTS: Final = 64  # leaves: a millisecond of Redis, which has requests to serve as well


class IndexThread:
    """Runs an indexer until `close`. `pause_seconds`: given away after each write, where others want the processor.

    `on_standing`: told now and then how the index stands, whoever writes it.
    """

    def __init__(
        self,
        url: str,
        on_event: Notify,
        *,
        pause_seconds: float = 0.0,
        on_standing: Callable[[IndexStanding], None] | None = None,
    ) -> None:
        """Raises ConfigurationError."""
        self._store = IndexStore(url)
        self._tree = RedisTree(url, role=Role.INDEXER)
        self._on_event = on_event
        self._on_standing = on_standing
        self._looked = 0.0
        self._pause_seconds = pause_seconds
        batch = BATCH_BESIDE_REQUESTS if pause_seconds else BATCH
        self._indexer = Indexer(self._store, self._tree, on_event, batch=batch)
        self._stop = threading.Event()
        self._complaint = ""
        self._thread = threading.Thread(target=self._run, name="audit-index", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Take in what is left, within some seconds, give the lease back, end."""
        self._stop.set()
        self._thread.join(CLOSE_SECONDS)

    def _run(self) -> None:
        end = None
        while True:
            if self._stop.is_set() and end is None:
                end = time.monotonic() + CLOSE_SECONDS
            wait = self._step()
            self._look()
            if end is not None and (wait > self._pause_seconds or time.monotonic() > end):
                break
            if end is None:
                self._stop.wait(wait)
        with contextlib.suppress(*FAILURES):  # else the lease expires
            self._indexer.release()
        self._store.close()
        self._tree.close()

    def _step(self) -> float:
        """Do one write; return how long to wait before the next."""
        try:
            is_full = self._indexer.step()
        except (IndexForeignError, TreeDamagedError) as error:
            return self._complain("index_damaged", error)
        except FAILURES as error:
            self._store.reset()
            self._tree.reset()
            return self._complain("index_down", error)
        except Exception as error:  # noqa: BLE001 - the edge of a thread that must outlive every surprise
            return self._complain("index_failed", error)
        if self._complaint:
            self._complaint = ""
            self._on_event("index_up", "the query index is written again")
        return self._pause_seconds if is_full else TICK_SECONDS

    def _look(self) -> None:
        if self._on_standing is None or time.monotonic() < self._looked + LOOK_SECONDS:
            return
        self._looked = time.monotonic()
        with contextlib.suppress(IndexForeignError, TreeDamagedError, *FAILURES):  # `_step` complains
            tree = self._tree.state() or TreeState()
            self._on_standing(self._store.standing(tree.size, tree.origin))

    def _complain(self, name: str, error: Exception) -> float:
        if name != self._complaint:
            self._complaint = name
            self._on_event(name, f"the query index stands still: {type(error).__name__}: {error}")
        return RETRY_SECONDS
