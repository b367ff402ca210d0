"""The overview: is the gateway well, does the log hold, which rules judge. What needs somebody is at the top."""

from __future__ import annotations

import asyncio
import time
from typing import Any, Final

from fastapi import Response

from gateway.audit.index import Dimension
from gateway.dashboard.access import Permission
from gateway.dashboard.asking import GatewaySilent, Told
from gateway.dashboard.changes import LogSilent
from gateway.dashboard.charts import INK, Bar, Column, bars, columns
from gateway.dashboard.decisions import IndexSilent
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit
from gateway.dashboard.pages.decisions import tenants_of
from gateway.dashboard.traffic import PERIODS, Period, Traffic, traffic
from gateway.errors import BadRequest, NotFound

NEWEST: Final = 8
LISTED: Final = {
    Dimension.CATEGORY: N_("Categories that rules fired for"),
    Dimension.LANGUAGE: N_("Languages"),
    Dimension.MODEL: N_("Models"),
}
KINDS: Final = frozenset({"policy.change", "key.change", "config"})
SIGNATURE: Final = {
    "good": N_("signed"),
    "old": N_("no new checkpoint"),
    "none": N_("no checkpoint yet"),
    "silent": N_("the log does not answer"),
    "wrong": N_("the newest checkpoint does not hold"),
}


async def show(visit: Visit) -> Response:
    told: Told | None
    try:
        told = await visit.data.gateway.told()
    except GatewaySilent:
        told = None
    try:
        may_see = visit.viewer.scope(Permission.SEE_KEYS)
        found = await visit.data.changes(KINDS)
        changes = [each for each in found if each.kind != "key.change" or may_see.holds(each.tenant)][:NEWEST]
    except LogSilent:
        changes = None
    rows = [
        {
            "policy": policy,
            "keys": sum(key.policy == policy.name for key in visit.data.stored_keys()),
            "state": _state(told, policy.name, policy.digest),
        }
        for policy in visit.data.policies()
    ]
    standing = await visit.data.standing()
    return visit.page(
        "overview.html",
        **await _counted(visit),
        told=told,
        standing=standing,
        signature=visit.speaks.gettext(SIGNATURE[standing.health]),
        rows=rows,
        changes=changes,
    )


async def _counted(visit: Visit) -> dict[str, Any]:
    """Return what the part about traffic shows; without an index it says why there is none."""
    name, period = _period(visit)
    titles = {each: visit.speaks.gettext(PERIODS[each].title) for each in PERIODS}
    shown: dict[str, Any] = {"period": name, "periods": titles, "tenant": visit.query("tenant"), "step": period.step}
    try:
        found = await _traffic(visit, period)
        tenants = await tenants_of(visit)
    except IndexSilent as error:
        return {**shown, "traffic": None, "why": visit.speaks.gettext(error.message), "tenants": [], "listed": []}
    listed = [(each.value, visit.speaks.gettext(LISTED[each]), found.listed[each]) for each in LISTED]
    return {**shown, "traffic": found, "why": "", "tenants": tenants, "listed": listed}


async def show_chart(visit: Visit) -> Response:
    """Return a chart of what a table of the overview has, as a picture of its own."""
    part, theme = (visit.request.path_params[name] for name in ("part", "theme"))
    name, period = _period(visit)
    if theme not in INK or part not in {"actions", "unjudged", *(each.value for each in LISTED)}:
        raise NotFound("there is no such chart")
    found = await _traffic(visit, period)
    if part in {"actions", "unjudged"}:
        groups = found.actions if part == "actions" else (visit.speaks.gettext(N_("not all judged")),)
        drawn = _columns(found, part, groups)
        svg = await asyncio.to_thread(columns, drawn, groups, period.step, theme)
    else:
        rows = tuple(Bar(label, rows, None, None, "") for label, rows in found.listed[Dimension(part)])
        svg = await asyncio.to_thread(bars, rows, visit.speaks.gettext(PERIODS[name].title), ("",), theme)
    return Response(svg, media_type="image/svg+xml")


def _columns(found: Traffic, part: str, groups: tuple[str, ...]) -> tuple[Column, ...]:
    if part == "unjudged":
        return tuple(Column(slot.start, slot.unjudged, groups[0]) for slot in found.slots)
    return tuple(Column(slot.start, slot.actions.get(name, 0), name) for slot in found.slots for name in groups)


async def _traffic(visit: Visit, period: Period) -> Traffic:
    decisions = visit.data.decisions.within(visit.viewer.scope(Permission.SEE_DECISIONS))
    return await traffic(decisions, visit.query("tenant"), period, time.time())


def _period(visit: Visit) -> tuple[str, Period]:
    """Raises BadRequest."""
    name = visit.query("period") or "day"
    if name not in PERIODS:
        raise BadRequest(f"`period`: expected one of {', '.join(PERIODS)}")
    return name, PERIODS[name]


def _state(told: Told | None, name: str, digest: str) -> str:
    """Tell whether the gateway judges by what lies in the files."""
    if told is None:
        return "unknown"
    return "in_force" if told.policies.get(name) == digest else "differs"


PAGE = Page(
    (
        Route("/", Permission.SEE, show),
        Route("/overview/{part}/{theme}.svg", Permission.SEE_DECISIONS, show_chart),
    ),
    N_("Overview"),
    10,
)
