"""Unjudged: was anything released that nobody judged, and when did a part not do its work? None is said with its grounds."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import orjson
from fastapi import Response

from gateway.audit.index import DECISIONS, Dimension, IndexRow, Query
from gateway.dashboard.access import Permission
from gateway.dashboard.changes import Change, LogSilent
from gateway.dashboard.decisions import IndexSilent
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit
from gateway.dashboard.pages.trends import begin, told
from gateway.dashboard.trends import WITHHELD
from gateway.errors import BadRequest

DAYS: Final = (1, 7, 30, 90, 366)
DEFAULT_DAYS: Final = 30
DAY_MICROSECONDS: Final = 86_400_000_000
SHOWN: Final = 50
KINDS: Final = frozenset({"degraded", "start", "stop"})


class Period(NamedTuple):
    """Something was degraded from `since` to `until`; None: it still is, as far as the log says. Seconds."""

    what: str
    writer: str
    since: float
    until: float | None
    message: str


class Seen(NamedTuple):
    """An unjudged decision with what its records say: what nobody could judge, and whether it failed open."""

    row: IndexRow
    is_open: bool
    reasons: tuple[str, ...]


async def show(visit: Visit) -> Response:
    days = _days(visit.query("days"))
    now = time.time()
    since = int(now * 1e6) - days * DAY_MICROSECONDS
    query = Query(tenants=visit.data.decisions.tenants(), since=since, kinds=DECISIONS, unjudged=True)
    try:
        (actions,) = await visit.data.decisions.sums(query, (Dimension.ACTION,))
        rows = (await visit.data.decisions.page(query, limit=SHOWN)).rows
        records = await visit.data.decisions.records_of(rows)
        counts = Counter(actions).most_common()
        seen = [Seen(row, *_told(found)) for row, found in zip(rows, records, strict=True)]
    except IndexSilent:
        counts, seen = None, []
    return visit.page(
        "unjudged.html",
        days=DAYS,
        chosen=days,
        since=since / 1e6,
        counts=counts,
        passed=None if counts is None else sum(rows for action, rows in counts if action not in WITHHELD),
        seen=seen,
        gathered=told(visit, "trends"),
        is_busy=visit.data.log.is_busy,
        periods=await _periods(visit, now - days * DAY_MICROSECONDS / 1e6) if visit.scope.is_whole else None,
    )


async def gather(visit: Visit) -> Response:
    """Count the reasons out of the records: the index knows of a decision only that something was not judged."""
    await begin(visit)
    return visit.go("/unjudged#reasons")


async def _periods(visit: Visit, since: float) -> list[Period] | None:
    try:
        found = periods(await visit.data.changes(KINDS))
    except LogSilent:
        return None
    return [each for each in found if each.until is None or each.until >= since]


def periods(changes: Sequence[Change]) -> list[Period]:
    """Return when what was degraded, newest first. `changes` are newest first; a start or stop ends what a writer had."""
    begun: dict[tuple[str, str], Period] = {}
    ended: list[Period] = []
    for change in reversed(changes):
        at = change.fields.get("at")
        seconds = at / 1e6 if isinstance(at, int) else change.seconds
        what, state = str(change.fields.get("what", "")), change.fields.get("state")
        if change.kind != "degraded":
            mine = [key for key in begun if key[0] == change.writer]
            ended += [begun.pop(key)._replace(until=change.seconds) for key in mine]
        elif state == "begin":
            begun[change.writer, what] = Period(
                what, change.writer, seconds, None, str(change.fields.get("message", ""))
            )
        elif state == "end":
            if (period := begun.pop((change.writer, what), None)) is not None:
                ended.append(period._replace(until=seconds))
        elif state == "alarm":
            ended.append(Period(what, change.writer, seconds, seconds, str(change.fields.get("message", ""))))
    return sorted([*ended, *begun.values()], key=lambda period: -period.since)


def _told(records: Sequence[bytes]) -> tuple[bool, tuple[str, ...]]:
    is_open, reasons = False, set[str]()
    for raw in records:
        fields: dict[str, Any] = orjson.loads(raw).get("fields", {})
        for side in ("input", "output"):
            verdict = fields.get(side)
            if isinstance(verdict, dict):
                is_open = is_open or verdict.get("failure_mode") == "open"
                reasons |= {" ".join(map(str, each)) for each in verdict.get("unjudged", ()) if isinstance(each, list)}
    return is_open, tuple(sorted(reasons))


def _days(text: str) -> int:
    if not text:
        return DEFAULT_DAYS
    if text not in {str(each) for each in DAYS}:
        raise BadRequest("`days`: expected one of those that the form offers")
    return int(text)


PAGE = Page(
    (Route("/unjudged", Permission.SEE_LOG, show), Route("/unjudged/gather", Permission.SEE_LOG, gather, "POST")),
    N_("What passed unjudged"),
    83,
)
