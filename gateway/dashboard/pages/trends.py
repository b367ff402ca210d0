"""Trends: how scores move from week to week, what rules on trial would have done, and a policy tried on what was recorded.

Each is read out of the log in the background; the result is kept for the visitor's tenants, and dated.
"""

from __future__ import annotations

import asyncio
import time
from typing import Any, Final

from fastapi import Response

from gateway.dashboard.access import Permission
from gateway.dashboard.charts import Bar, bars
from gateway.dashboard.i18n import N_
from gateway.dashboard.jobs import Job, Stage
from gateway.dashboard.page import Page, Route, Visit
from gateway.dashboard.recorder import SYSTEM
from gateway.dashboard.trends import Cell
from gateway.dashboard.work import Order
from gateway.errors import BadRequest, NotFound
from policies.replay import Candidate

DAY_MICROSECONDS: Final = 86_400_000_000
DAYS: Final = (7, 30, 90, 366)
THEMES: Final = ("light", "dark")
KEPT_SECONDS: Final = 60


async def show(visit: Visit) -> Response:
    gathered = told(visit, "trends")
    cells = (
        [] if gathered is None or gathered["result"] is None else [Cell(*each) for each in gathered["result"]["scores"]]
    )
    categories = sorted({cell.category for cell in cells})
    chosen = visit.query("category") or next(iter(categories), "")
    return visit.page(
        "trends.html",
        gathered=gathered,
        replay=told(visit, "replay"),
        categories=categories,
        chosen=chosen,
        cells=[cell for cell in cells if cell.category == chosen],
        policies=[policy.name for policy in visit.data.policies()],
        on_trial=[policy.name for policy in visit.data.policies() if policy.mode == "shadow"],
        days=DAYS,
        is_busy=visit.data.log.is_busy,
    )


async def chart(visit: Visit) -> Response:
    """Return the medians of one category by week, as a picture, with where eight of ten scores lie."""
    category, theme = (visit.request.path_params[name] for name in ("category", "theme"))
    job = visit.data.log.job("trends")
    scores = [] if job is None or job.stage is not Stage.DONE else job.result["scores"]
    cells = [cell for cell in (Cell(*each) for each in scores) if cell.category == category]
    if not cells or theme not in THEMES:
        raise NotFound("there is no such chart")
    drawn = tuple(Bar(c.week, c.quantiles[1], c.quantiles[0], c.quantiles[2], category) for c in cells)
    svg = await asyncio.to_thread(bars, drawn, category, (category,), theme)
    return Response(svg, media_type="image/svg+xml", headers={"cache-control": f"private, max-age={KEPT_SECONDS}"})


async def gather(visit: Visit) -> Response:
    await begin(visit)
    return visit.go("/trends")


async def begin(visit: Visit) -> None:
    """Have the log read in the background. Raises BadRequest, JobBusy, AuditUnavailable."""
    since = _since(visit)
    await visit.record_change(SYSTEM, "log.trends")
    visit.data.log.start(Order("trends", since=since), visit.viewer.actor)


async def try_policy(visit: Visit) -> Response:
    since, policy = _since(visit), visit.data.policy(visit.field("policy"))
    try:
        Candidate(policy)
    except ValueError as error:
        raise BadRequest(str(error)) from None
    await visit.record_change(SYSTEM, "log.replay", policy=policy.name, digest=policy.digest)
    visit.data.log.start(visit.data.replay(policy, since), visit.viewer.actor)
    return visit.go("/trends#replay")


def _since(visit: Visit) -> int:
    text = visit.field("days")
    if text not in {str(days) for days in DAYS}:
        raise BadRequest("`days`: expected one of those that the form offers")
    return int(time.time() * 1e6) - int(text) * DAY_MICROSECONDS


def told(visit: Visit, name: str) -> dict[str, Any] | None:
    """Return a piece of work with its result, if there is one."""
    job: Job | None = visit.data.log.job(name)
    if job is None:
        return None
    result = job.result if job.stage is Stage.DONE else None
    return {"job": job, "result": result, "is_running": job.stage is Stage.RUNNING, "sees_all": visit.scope.is_whole}


PAGE = Page(
    (
        Route("/trends", Permission.SEE_LOG, show),
        Route("/trends/gather", Permission.SEE_LOG, gather, "POST"),
        Route("/trends/replay", Permission.SEE_LOG, try_policy, "POST"),
        Route("/trends/{category}/{theme}.svg", Permission.SEE_LOG, chart),
    ),
    N_("Trends and trials"),
    62,
)
