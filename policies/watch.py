"""The policies in force, and their change while the gateway runs. No threads: the owner asks now and then.

INVARIANT: the whole library changes at once or not at all. A file that is invalid, unreadable or still being written
leaves the old policies in force; a waiver past its date closes what it held open, whatever the files say.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from policies.compose import expired, without_waivers
from policies.loader import Library, Snapshot, build, snapshot
from policies.source import SourceError
from policies.types import Policy


@dataclass(frozen=True, slots=True)
class Change:
    """One policy that became another; the digests are for the audit record. None: it was not there, or is gone."""

    policy: str
    before: str | None
    after: str | None


@dataclass(frozen=True, slots=True)
class ReloadReport:
    """What a reload did. With faults (file:line first) the files were not taken and the old policies stay."""

    changes: tuple[Change, ...] = ()
    faults: tuple[str, ...] = ()


def utc_today() -> date:
    return datetime.now(UTC).date()


class PolicyLibrary:
    """Raises SourceError when made from files with faults: a gateway does not start on those."""

    def __init__(
        self,
        dirs: Sequence[Path] = (),
        classifiers: Collection[str] | None = None,
        today: Callable[[], date] = utc_today,
        faults_of: Callable[[Library], Sequence[str]] = lambda _: (),
    ) -> None:
        """`faults_of`: what else is wrong with changed policies (file:line first); whoever starts looks for it itself."""
        self._dirs = tuple(dirs)
        self._classifiers = classifiers
        self._today = today
        self._faults_of = faults_of
        self._day = today()
        taken = snapshot(self._dirs)
        self._library = build(taken, classifiers, self._day)
        self._handled = self._seen = taken.digest

    @property
    def current(self) -> Library:
        return self._library

    def get(self, name: str) -> Policy:
        """Return the policy in force. Raises UnknownPolicyError."""
        return self._library.get(name)

    def reload_if_changed(self) -> ReloadReport | None:
        """Take over changed files; None if there is nothing to tell. Each fault is told once.

        New content counts from the second call that sees the same bytes: a file that is cut off in the middle
        of its rules can be valid YAML, so one still being written must not be believed.
        """
        report = self._close_expired()
        if report is not None:
            return report
        try:
            taken = snapshot(self._dirs)
        except SourceError as error:
            return self._refuse(f"unreadable: {error}", error)
        if taken.digest == self._handled or not self._is_settled(taken.digest):
            return None
        return self._take(taken)

    def _is_settled(self, digest: str) -> bool:
        before, self._seen = self._seen, digest
        return before == digest

    def _take(self, taken: Snapshot) -> ReloadReport:
        self._handled = taken.digest
        try:
            library = build(taken, self._classifiers, self._day)
        except SourceError as error:
            return ReloadReport(faults=error.faults)
        faults = tuple(self._faults_of(library))
        return ReloadReport(faults=faults) if faults else self._replace(library)

    def _refuse(self, state: str, error: SourceError) -> ReloadReport | None:
        if state == self._handled or not self._is_settled(state):
            return None
        self._handled = state
        return ReloadReport(faults=error.faults)

    def _replace(self, library: Library, faults: tuple[str, ...] = ()) -> ReloadReport:
        old, new = self._library.policies, library.policies
        self._library = library
        names = sorted(n for n in old.keys() | new.keys() if _digest(old.get(n)) != _digest(new.get(n)))
        return ReloadReport(tuple(Change(n, _digest(old.get(n)), _digest(new.get(n))) for n in names), faults)

    def _close_expired(self) -> ReloadReport | None:
        """On a new day, set what an expired waiver allowed back to its strict default."""
        today = self._today()
        if today == self._day:
            return None
        self._day = today
        faults: list[str] = []
        policies = dict(self._library.policies)
        for name, policy in self._library.policies.items():
            for waiver in expired(policy.waivers, today):
                file = self._library.files[name]
                faults.append(f"{file}:1: found `{waiver.setting}` waived until {waiver.expires}, made strict since")
                policies[name] = without_waivers(policy)
        return self._replace(Library(policies, self._library.files), tuple(faults)) if faults else None


def _digest(policy: Policy | None) -> str | None:
    return None if policy is None else policy.digest
