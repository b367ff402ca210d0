"""The sequencer: gives every record of every writer its place in one Merkle tree, and signs the tree's head.

One works at a time, by lease and fence; the others follow, so that each can repair a Redis that lost its newest
entries. INVARIANT: a checkpoint is signed over what was recomputed here, leaf by leaf, and only if it extends every
checkpoint that this process has seen. Blocking and in a thread of its own: no request ever waits for it.

Events: sequencer_leads, sequencer_follows, sequencer_down, sequencer_up, tree_repaired, tree_fork, tree_damaged, leaf_refused,
key_differs. `tree_fork`, `tree_damaged` and `leaf_refused` want a human.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from gateway.audit.checkpoint import Checkpoint, read_checkpoint
from gateway.audit.journal import Journal
from gateway.audit.keyring import Keys, joined, relatives, successors
from gateway.audit.merge import Merger
from gateway.audit.merkle import CompactRange
from gateway.audit.note import NoteError, Signer, Verifier, parse_verifier
from gateway.audit.spool import Notify
from gateway.audit.tree import Place, RedisTree, Run, TreeDamagedError, TreeState

BATCH = 1_000  # leaves under one checkpoint
IDLE_SECONDS = 60.0  # an unchanged tree is signed anew, to show that it stands still
RENEW_SECONDS = 2.0
LAG_SECONDS = 5.0


class ForkError(Exception):
    """Two histories: what is published is not what was signed before."""


@dataclass(frozen=True, slots=True)
class Standing:
    """For metrics. `signed_at`: seconds since 1970, 0 when nothing was signed; `lag`: records that are no leaves yet."""

    size: int = 0
    signed_at: int = 0
    lag: int = 0
    leads: bool = False
    at: Mapping[str, Place] = field(default_factory=dict)  # the last record of each stream under a checkpoint

    def covered(self, stream: str) -> int | None:
        """Return the last record of a stream that is under a checkpoint; None while nothing is signed at all."""
        return self.at[stream].seq if stream in self.at else 0 if self.size else None


class Sequencer:
    """The logic, one `step` at a time, in one thread at a time."""

    def __init__(
        self,
        tree: RedisTree,
        journal: Journal,
        signer: Signer | None,
        on_event: Notify,
        *,
        now: Callable[[], float] = time.time,
        pause_seconds: float = 0.0,
    ) -> None:
        self.standing = Standing()
        self.on_note: Callable[[str], None] = lambda _: None  # gets each note once it is published
        self._tree = tree
        self._merger = Merger(tree, on_event, pause_seconds=pause_seconds)
        self._journal = journal
        self._keys = None if signer is None else Keys((signer,))
        self._changes: tuple[str, ...] = ()  # statements that Redis has
        self._on_event = on_event
        self._now = now
        self._pause_seconds = pause_seconds
        self._leads = False
        self._renewed = self._signed = self._measured = 0.0
        self._told = ""
        self._lag = 0

    def step(self) -> bool:
        """Do one round. True: there is more to do at once. Raises one of FAILURES, ForkError, OSError, ValueError."""
        if not self._leads:
            state = self._follow()
            if not self._may_lead(state) or not self._tree.lease.acquire():
                self._describe()
                return False
            self._take_over()
        is_full = self._keep_lease() and self._is_as_left() and self._advance()
        self._describe()
        return is_full

    def use(self, keys: Keys | None) -> None:
        """Sign with other keys from the next step on, which signs at once, to show them."""
        self._keys = keys
        self._told = ""
        self._signed = 0.0
        if keys is None and self._leads:
            self._stand_back("the signing key was taken away")

    def release(self) -> None:
        """Let another lead. Raises one of FAILURES."""
        if self._leads:
            self._leads = False
            self._tree.lease.release()

    # --- leading

    def _may_lead(self, state: TreeState) -> bool:
        if self._keys is None:
            return False
        ours = self._keys.signer.verifier
        if state.key not in {"", ours.text} and ours not in successors(_verifiers(state.key), self._known_changes):
            self._tell(
                "key_differs", f"the tree is signed by `{state.key.partition('+')[0]}`: this process only follows"
            )
            return False
        return True

    def _take_over(self) -> None:
        """Bring journal and Redis to the same tree; from here on only this process adds to it."""
        self._renewed = time.monotonic()
        self._merger.forget()
        try:
            state = self._follow()
            self._check_signature(state)
            if state.size < self._journal.tree.size:
                self._repair(state)
        except BaseException:
            self._tree.lease.release()
            raise
        self._leads = True
        self._signed = 0.0
        self._tell("sequencer_leads", f"checkpoints are signed here from leaf {self._journal.tree.size} on")

    def _keep_lease(self) -> bool:
        if time.monotonic() - self._renewed < RENEW_SECONDS:
            return True
        self._renewed = time.monotonic()
        if not self._tree.lease.renew():
            self._stand_back("the lease was lost")
        return self._leads

    def _is_as_left(self) -> bool:
        """Tell whether Redis still holds what was published; if not, the next round finds out what it lost."""
        state, own = self._tree.state() or TreeState(self._journal.origin), self._journal.state
        if (state.origin, state.size, state.range) != (own.origin, own.size, own.range):
            self.release()
        return self._leads

    def _stand_back(self, why: str) -> None:
        self._leads = False
        self._tell("sequencer_follows", f"{why}: another process may sign, this one follows")

    def _advance(self) -> bool:
        """Append what is new and sign. True: a full batch, so there is probably more."""
        runs = self._merger.collect(self._journal.tree.size, self._journal.at, BATCH)
        count = sum(run.count for run in runs)
        if not count and 0 <= self._now() - self._signed < IDLE_SECONDS:  # below 0: the clock was set back
            return False
        if not count and not self._journal.tree.size:
            return False
        self._sign(runs)
        return count >= BATCH

    def _sign(self, runs: list[Run]) -> None:
        assert self._keys is not None  # noqa: S101 - who has no key never leads
        before, tree = self._journal.state, self._journal.tree.copy()
        for run in runs:
            tree.extend(run.leaves())
        now = self._now()
        origin, key = self._keys.signer.name, self._keys.signer.verifier.text
        note, changes = self._checkpoint(tree), self._known_changes
        answer = self._tree.publish(before, runs, TreeState(origin, tree.size, tree.pack(), note, key, changes))
        if answer == "FENCED":
            self._stand_back("the lease was lost")
        elif answer == "STALE":  # Redis has changed under the lease: it was restarted or restored
            self.release()
        else:
            self._keep(runs, note, origin, key)
            self._signed = now

    def _keep(self, runs: list[Run], note: str, origin: str, key: str) -> None:
        self._journal.append(runs, note, origin, key)
        self.on_note(note)

    def _repair(self, state: TreeState) -> None:
        """Give Redis again what it lost, in the order that was signed. Raises JournalLostError, ForkError."""
        tree = self._journal.tree_at(state.size)
        if tree.pack() != state.range:
            raise ForkError(f"Redis holds another log of {state.size} leaves than the one that was signed")
        assert self._keys is not None  # noqa: S101 - who has no key never leads
        before, lost = state, self._journal.tree.size - state.size
        origin, signer, changes = self._journal.origin, self._keys.signer.verifier, self._known_changes
        is_ours = self._journal.key == signer.text
        note = self._journal.note if is_ours else self._checkpoint(self._journal.tree)
        for batch in _batches(self._journal.runs_after(state.size)):
            for run in batch:
                tree.extend(run.leaves())
            # the newest note goes with the last batch; until then no reader finds one that signs less than there is
            signed = note if tree.size == self._journal.tree.size else self._checkpoint(tree)
            after = TreeState(origin, tree.size, tree.pack(), signed, signer.text, changes)
            if self._tree.publish(before, batch, after) != "OK":
                raise ForkError("Redis changed while it was repaired")
            before = after
            self._tree.lease.renew()
        self._on_event("tree_repaired", f"Redis had lost {lost} leaves; they were written again as they were signed")

    def _checkpoint(self, tree: CompactRange) -> str:
        assert self._keys is not None  # noqa: S101 - who has no key never leads
        signed = Checkpoint(self._keys.signer.name, tree.size, tree.root(), int(self._now()))
        return signed.sign(*self._keys.signers)

    # --- following

    def _follow(self) -> TreeState:
        """Copy what others have published since, and hold it against what was seen before. Raises ForkError."""
        state = self._tree.state() or TreeState(self._journal.origin, key=self._journal.key)
        journal, self._changes = self._journal, state.changes
        if journal.origin and (state.origin != journal.origin or not self._is_related(state.key)):
            known = f"this data directory knows `{journal.origin}`, signed by `{journal.key}`"
            raise ForkError(f"Redis holds the tree `{state.origin}`, signed by `{state.key}`, and {known}")
        if state.size > journal.tree.size:
            self._check_signature(state)
            self._copy(state)
        elif state.size == journal.tree.size and state.range != journal.tree.pack():
            raise ForkError(f"Redis holds another log of {state.size} leaves than the one that was signed")
        return state

    @property
    def _known_changes(self) -> tuple[str, ...]:
        return joined(self._changes, self._keys.changes if self._keys is not None else ())

    def _is_related(self, key: str) -> bool:
        """Tell whether statements lead from the key that the journal knows to `key`, or back."""
        ours = self._journal.key
        theirs = _verifiers(key)
        return key == ours or (bool(theirs) and theirs[0] in relatives(_verifiers(ours), self._known_changes))

    def _copy(self, state: TreeState) -> None:
        """Take the runs after the journal's end. A tree that is met for the first time is hashed whole."""
        tree, runs = self._journal.tree.copy(), list[Run]()
        for run in self._tree.runs(self._journal.tree.size):
            if run.first != tree.size:
                raise TreeDamagedError(f"leaf {tree.size} is followed by leaf {run.first}")
            if run.first >= state.size:
                break  # published since the state was read
            tree.extend(run.leaves())
            runs.append(run)
            if self._pause_seconds:
                time.sleep(self._pause_seconds)
        if (tree.size, tree.pack()) != (state.size, state.range):
            raise ForkError(f"the log in Redis, {tree.size} leaves, is not the one that its checkpoint signs")
        self._keep(runs, state.note, state.origin, state.key)

    def _check_signature(self, state: TreeState) -> None:
        if not state.size:
            return
        try:
            signed = read_checkpoint(state.note, [parse_verifier(state.key)])
        except NoteError as error:
            raise TreeDamagedError(f"the newest checkpoint in Redis: {error}") from None
        root = CompactRange.unpack(state.size, state.range).root()
        if (signed.size, signed.root) != (state.size, root):
            raise ForkError("the newest checkpoint in Redis does not sign the log beside it")

    # --- telling

    def _describe(self) -> None:
        if time.monotonic() - self._measured >= LAG_SECONDS or not self._measured:
            self._measured = time.monotonic()
            self._lag = self._merger.lag(self._journal.at)
        self.standing = Standing(
            self._journal.tree.size, _signed_at(self._journal.note), self._lag, self._leads, dict(self._journal.at)
        )

    def _tell(self, name: str, message: str) -> None:
        if name != self._told:
            self._told = name
            self._on_event(name, message)


def _batches(runs: Iterable[Run]) -> Iterable[list[Run]]:
    batch: list[Run] = []
    for run in runs:
        batch.append(run)
        if sum(each.count for each in batch) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _verifiers(key: str) -> list[Verifier]:
    try:
        return [parse_verifier(key)]
    except NoteError:
        return []


def _signed_at(note: str) -> int:
    """Return the time of a note that was checked before."""
    line = note.split("\n", 4)[3:4]
    return int(line[0].removeprefix("time ")) if line and line[0].startswith("time ") else 0
