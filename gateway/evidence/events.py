"""What the log says beside decisions: changes, erasures, degraded periods, which classifiers were in force.

INVARIANT: of the gateway's own records only what every tenant may know is kept. A change of a policy or a card is kept
with its name, and `changes_of` gives out those alone that concern the tenant.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from gateway.audit.export_source import Placed
from gateway.evidence.shape import MAX_TEXT, items, number, part, text, word
from gateway.evidence.tally import Rows
from gateway.evidence.types import Change, Erasure, Period, Stretch, Texts

MAX_LISTED: Final = 5_000  # of one list
MAX_DIFFERENCES: Final = 100  # lines of one change
SYSTEM: Final = "-"
_OURS: Final = frozenset({"key.change", "admin.change", "admin.read", "admin.login"})
_SIGNING: Final = frozenset({"signing_key", "signing_key_retired"})
Listed = TypeVar("Listed")


@dataclass
class Events:
    """Feed `own` with the tenant's records that are no exchange, `system` with the gateway's; then read the fields."""

    period: Period
    erasures: list[Erasure] = field(default_factory=list)
    alarms: Rows = field(default_factory=Rows)
    rejected: Rows = field(default_factory=Rows)
    others: Rows = field(default_factory=Rows)
    left_out: int = 0
    _changes: list[tuple[str, str, Change]] = field(default_factory=list)  # what it is about: policy, model, or nothing
    _stretches: list[Stretch] = field(default_factory=list)
    _open: dict[tuple[str, str], int] = field(default_factory=dict)  # writer and what: since when
    _in_force: dict[str, list[tuple[int, str, Texts]]] = field(default_factory=dict)

    def own(self, each: Placed) -> None:
        time, kind = number(each.record, "ts_wall"), text(each.record, "type")
        if not self.period.holds(time):
            return
        fields = each.record["fields"]
        if kind == "reject":
            self.rejected.add(word(fields, "status"), text(fields, "code"))
        elif kind == "erasure":
            self._list(self.erasures, _erasure(time, each.record, fields))
        elif kind in _OURS:
            self._list(self._changes, ("", "", _change(time, each.record, kind, fields)))
        self.others.add(kind)

    def system(self, each: Placed) -> None:
        """Degraded periods and configurations count from before the period: what began before it may reach into it."""
        time, kind, fields = number(each.record, "ts_wall"), text(each.record, "type"), each.record["fields"]
        writer = text(each.record, "writer")
        if time >= self.period.until:
            if kind in {"start", "stop", "degraded"}:
                self._degraded(writer, kind, time, fields)
            return
        if kind in {"start", "stop", "degraded"}:
            self._degraded(writer, kind, time, fields)
        elif kind == "config":
            self._configured(time, fields)
        if not self.period.holds(time):
            return
        if kind == "policy.change":
            self._list(self._changes, (text(fields, "policy"), "", _change(time, each.record, kind, fields)))
        elif kind == "card.change":
            self._list(self._changes, ("", text(fields, "model"), _change(time, each.record, kind, fields)))
        elif kind == "config" or (kind == "key.change" and text(fields, "what") in _SIGNING):
            self._list(self._changes, ("", "", _change(time, each.record, kind, fields)))

    def changes_of(self, policies: frozenset[str], models: frozenset[str]) -> tuple[Change, ...]:
        """Return the changes that concern a tenant with these policies and models, oldest first."""
        kept = [
            change
            for policy, model, change in self._changes
            if (not policy or policy in policies) and (not model or model in models)
        ]
        return tuple(sorted(kept))

    def stretches(self) -> tuple[Stretch, ...]:
        """Return the degraded times that touch the period, those that have no end yet among them."""
        still = [Stretch(what, writer, begin, None) for (writer, what), begin in self._open.items()]
        found = [each for each in (*self._stretches, *still) if self._touches(each)]
        return tuple(sorted(found, key=lambda each: (each.begin, each.what, each.writer)))

    def in_force(self, classifier: str) -> tuple[tuple[int, str, Texts], ...]:
        """Return what was in force of a classifier in the period: what gateways named last before it, and since."""
        found = sorted(self._in_force.get(classifier, ()))
        before = [each for each in found if each[0] < self.period.since]
        return tuple(before[-1:] + [each for each in found if each[0] >= self.period.since])

    def _touches(self, each: Stretch) -> bool:
        return each.begin < self.period.until and (each.end is None or each.end >= self.period.since)

    def _degraded(self, writer: str, kind: str, time: int, fields: Mapping[str, Any]) -> None:
        if kind != "degraded":  # a start or a stop ends whatever its writer had open
            for name in [name for name in self._open if name[0] == writer]:
                self._close(name, time)
            return
        state, name = text(fields, "state"), (writer, text(fields, "what"))
        at = number(fields, "at") or time
        if state == "begin" and len(self._open) < MAX_LISTED:
            self._open.setdefault(name, at)
        elif state == "end" and name in self._open:
            self._close(name, at)
        elif state == "alarm" and self.period.holds(at):
            self.alarms.add(name[1])

    def _close(self, name: tuple[str, str], time: int) -> None:
        stretch = Stretch(name[1], name[0], self._open.pop(name), time)
        if self._touches(stretch):
            self._list(self._stretches, stretch)

    def _configured(self, time: int, fields: Mapping[str, Any]) -> None:
        for name, about in part(fields, "classifiers").items():
            known = self._in_force.setdefault(name, []) if len(self._in_force) < MAX_LISTED else []
            told = part({"": about}, "")
            now = (word(told, "version"), tuple(sorted(str(each) for each in items(told, "weights"))))
            if len(known) < MAX_LISTED and (not known or known[-1][1:] != now):
                known.append((time, *now))

    def _list(self, where: list[Listed], what: Listed) -> None:
        if len(where) < MAX_LISTED:
            where.append(what)
        else:
            self.left_out += 1


def _change(time: int, record: Mapping[str, Any], kind: str, fields: Mapping[str, Any]) -> Change:
    subject = text(fields, "policy") or text(fields, "model") or text(fields, "key") or text(fields, "version")
    what = text(fields, "what")
    commit = text(fields, "commit")
    return Change(
        time=time,
        id=text(record, "id"),
        kind=kind,
        subject=subject,
        what=f"{what} (commit {commit})".strip() if commit else what,
        before=text(fields, "before"),
        after=text(fields, "after"),
        who=text(fields, "actor") or text(fields, "by"),
        reason=text(fields, "reason"),
        differences=tuple(str(each)[:MAX_TEXT] for each in items(fields, "differences")[:MAX_DIFFERENCES]),
    )


def _erasure(time: int, record: Mapping[str, Any], fields: Mapping[str, Any]) -> Erasure:
    return Erasure(
        time=time,
        id=text(record, "id"),
        scope=text(fields, "scope"),
        keys=number(fields, "keys"),
        texts=number(fields, "texts"),
        reason=text(fields, "reason"),
        who=text(fields, "by"),
    )
