"""What was decided in a period, counted: by time and action, by category, language and model."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, NamedTuple

from gateway.audit.export_row import EXCHANGE
from gateway.audit.index import Count, Dimension, Query
from gateway.dashboard.decisions import Bucket
from gateway.dashboard.i18n import N_
from gateway.dashboard.scoped_decisions import ScopedDecisions

HOUR, DAY = 3600, 86_400
SECOND: Final = 1_000_000
MOST: Final = 12  # of a table; the others are one line
# in the order of the colours, and of how much they take from the caller
ACTIONS: Final = ("allow", "flag", "redact", "escalate", "refuse")


class Period(NamedTuple):
    """`step`: the width of a column in seconds; `columns`: how many, the last one is the present."""

    title: str
    step: int
    columns: int
    bucket: Bucket


PERIODS: Final[Mapping[str, Period]] = {
    "day": Period(N_("the last 24 hours"), HOUR, 24, "hour"),
    "week": Period(N_("the last 7 days"), DAY, 7, "day"),
    "month": Period(N_("the last 30 days"), DAY, 30, "day"),
    "year": Period(N_("the last 365 days"), 7 * DAY, 53, "day"),
}
_LISTED: Final = (Dimension.CATEGORY, Dimension.LANGUAGE, Dimension.MODEL)


class Slot(NamedTuple):
    """One column: its first second, how many decisions had each action, and in how many something was not judged."""

    start: int
    actions: Mapping[str, int]
    unjudged: int

    @property
    def total(self) -> int:
        return sum(self.actions.values())


@dataclass(frozen=True, slots=True)
class Traffic:
    """`actions`: those that there were; `listed`: the commonest values of some dimensions with their counts."""

    slots: tuple[Slot, ...]
    actions: tuple[str, ...]
    decisions: int
    rejects: int
    unjudged: int
    listed: Mapping[Dimension, tuple[tuple[str, int], ...]]

    def totals(self) -> Mapping[str, int]:
        return {name: sum(slot.actions.get(name, 0) for slot in self.slots) for name in self.actions}


async def traffic(decisions: ScopedDecisions, tenant: str, period: Period, now: float) -> Traffic:
    """Count the decisions of one tenant, or of all that the visitor may see. Raises NotFound, IndexSilent."""
    first = (int(now) // period.step - period.columns + 1) * period.step
    query = Query(tenants=decisions.tenants(tenant), since=first * SECOND)
    actions, unjudged = await decisions.counts(query, (Dimension.ACTION, Dimension.UNJUDGED), period.bucket)
    kinds, *listed = await decisions.sums(query, (Dimension.KIND, *_LISTED))
    starts = [first + number * period.step for number in range(period.columns)]
    slots = {start: dict[str, int]() for start in starts}
    gaps = dict.fromkeys(starts, 0)
    for each in actions:
        slot = slots.get(_start(each, period))
        if slot is not None and each.value:
            slot[each.value] = slot.get(each.value, 0) + each.rows
    for each in unjudged:
        if each.value == "yes" and _start(each, period) in gaps:
            gaps[_start(each, period)] += each.rows
    return Traffic(
        tuple(Slot(start, slots[start], gaps[start]) for start in starts),
        _ordered({name for slot in slots.values() for name in slot}),
        kinds.get(EXCHANGE, 0),
        kinds.get("reject", 0),
        sum(gaps.values()),
        {each: _commonest(sums) for each, sums in zip(_LISTED, listed, strict=True)},
    )


def _start(count: Count, period: Period) -> int:
    return count.start // SECOND // period.step * period.step


def _commonest(sums: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    rows = sorted(((name, rows) for name, rows in sums.items() if name), key=lambda each: (-each[1], each[0]))
    rest = sum(count for _, count in rows[MOST:])
    return tuple(rows[:MOST] + ([("…", rest)] if rest else []))


def _ordered(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: (ACTIONS.index(name) if name in ACTIONS else len(ACTIONS), name)))
