"""The sequencer in a thread of its own: in the log keeper, or alone."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

from gateway.audit.journal import Journal, JournalLostError, make_directory
from gateway.audit.keyring import KeyFile
from gateway.audit.note import Signer
from gateway.audit.sequencer import ForkError, Sequencer, Standing
from gateway.audit.spool import Notify
from gateway.audit.tree import FAILURES, RedisTree
from gateway.audit.writer import try_lock
from gateway.redis.access import Role
from gateway.redis.connect import told

TICK_SECONDS = 1.0
RETRY_SECONDS = 5.0
CLOSE_SECONDS = 5.0


class SequencerThread:
    """Runs a sequencer until `close`. Of several processes on one data directory, one at a time does."""

    def __init__(
        self,
        url: str,
        data: Path,
        signer: Signer | None,
        on_event: Notify,
        *,
        pause_seconds: float = 0.0,
        keys: KeyFile | None = None,
    ) -> None:
        """`keys`: watched for other keys than `signer`, and for those that sign beside it."""
        self.on_note: Callable[[str], None] = lambda _: None  # gets each note once it is published
        self._data = data
        self._on_event = on_event
        self._tree = RedisTree(url, role=Role.SEQUENCER)
        self._signer = signer
        self._keys = keys
        self._pause_seconds = pause_seconds
        self._sequencer: Sequencer | None = None
        self._stop = threading.Event()
        self._complaint = ""
        self._thread = threading.Thread(target=self._run, name="audit-sequencer", daemon=True)

    @property
    def standing(self) -> Standing:
        return self._sequencer.standing if self._sequencer is not None else Standing()

    def start(self) -> None:
        self._thread.start()

    def close(self) -> None:
        """Sign what is left, within some seconds, give the lease back, end."""
        self._stop.set()
        self._thread.join(CLOSE_SECONDS)

    def _run(self) -> None:
        try:
            lock = self._lock()
            if lock is None:
                return
            try:
                self._work()
            finally:
                os.close(lock)
        except (
            OSError,
            ValueError,
        ) as error:  # without its journal on disk it may sign what it signed otherwise before
            self._complain("tree_damaged", error)
        finally:
            self._tree.close()

    def _work(self) -> None:
        journal = Journal(self._data)
        sequencer = Sequencer(self._tree, journal, self._signer, self._on_event, pause_seconds=self._pause_seconds)
        sequencer.on_note = self.on_note
        self._sequencer = sequencer
        while True:
            is_last = self._stop.is_set()
            wait = self._step(sequencer)
            if is_last and wait > 0:
                break
            self._stop.wait(wait)
        with contextlib.suppress(*FAILURES):  # else the lease expires
            sequencer.release()
        journal.close()

    def _lock(self) -> int | None:
        """Wait until no other process sequences on this data directory; None: told to stop."""
        directory = make_directory(self._data)
        while (lock := try_lock(directory / "lock")) is None:
            if self._stop.wait(TICK_SECONDS):
                return None
        return lock

    def _step(self, sequencer: Sequencer) -> float:
        """Do one round; return how long to wait before the next."""
        try:
            self._look_for_keys(sequencer)
            is_full = sequencer.step()
        except ForkError as error:
            return self._complain("tree_fork", error)
        except (JournalLostError, ValueError) as error:
            return self._complain("tree_damaged", error)
        except FAILURES as error:
            self._tree.reset()
            return self._complain("sequencer_down", error)
        except Exception as error:  # noqa: BLE001 - the edge of a thread that must outlive every surprise
            return self._complain("sequencer_failed", error)
        if self._complaint:
            self._complaint = ""
            self._on_event("sequencer_up", "checkpoints are looked after again")
        return 0.0 if is_full else TICK_SECONDS

    def _look_for_keys(self, sequencer: Sequencer) -> None:
        """Raises ConfigurationError for a key file that is damaged: nothing is signed until it is whole again."""
        changed = self._keys.poll() if self._keys is not None else None
        if changed is None:
            return
        sequencer.use(changed)
        if self._signer is not None and changed.signer.verifier != self._signer.verifier:
            key = changed.signer.verifier.key_id.hex()
            self._on_event("key_changed", f"checkpoints are signed with key {key} from now on")
        self._signer = changed.signer

    def _complain(self, name: str, error: Exception) -> float:
        if name != self._complaint:
            self._complaint = name
            self._on_event(name, f"no checkpoint is signed: {told(error)}")
        return RETRY_SECONDS
