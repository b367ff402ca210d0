"""Evidence: a pack about a tenant and a period, made in the background, taken away once it is ready."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta
from typing import Final

from fastapi import Response
from fastapi.responses import FileResponse

from gateway.dashboard.access import Permission
from gateway.dashboard.i18n import LANGUAGES, N_
from gateway.dashboard.jobs import Job, Stage
from gateway.dashboard.packs import Asked
from gateway.dashboard.page import Page, Route, Visit
from gateway.errors import BadRequest

DAYS: Final = 30  # of the period that the form begins with
MOST_TENANTS: Final = 100


async def show(visit: Visit) -> Response:
    return _page(visit)


async def take(visit: Visit) -> Response:
    """Begin a pack. It is a reading of the log: recorded before it begins."""
    packs = visit.data.packs
    try:
        asked = _asked(visit)
        packs.check(asked.tenant)
        told = {"from": asked.since.isoformat(), "to": asked.until.isoformat()}
        await visit.record_read(asked.tenant, "evidence.take", **told)
        packs.start(asked, visit.viewer.actor)
    except BadRequest as error:
        return _page(visit, fault=visit.speaks.gettext(error.message), status=error.status)
    return visit.go("/evidence")


async def download(visit: Visit) -> Response:
    tenant = visit.field("tenant")
    path = visit.data.packs.file(tenant)
    await visit.record_read(tenant, "evidence.download")
    return FileResponse(path, media_type="application/zip", filename=path.name)


def _page(visit: Visit, *, fault: str = "", status: int = 200) -> Response:
    tenants = visit.data.tenants()
    found = [(tenant, visit.data.packs.newest(tenant)) for tenant in tenants[:MOST_TENANTS]]
    today = _day(time.time())
    yesterday = today - timedelta(days=1)  # the last day that is over
    return visit.page(
        "evidence.html",
        status=status,
        fault=fault,
        tenants=tenants,
        packs=[(tenant, job, _percent(job), _is_early(job)) for tenant, job in found if job is not None],
        is_busy=visit.data.packs.is_busy,
        given={
            "tenant": visit.field("tenant"),
            "from": visit.field("from") or (today - timedelta(days=DAYS)).isoformat(),
            "to": visit.field("to") or yesterday.isoformat(),
            "language": visit.field("language") or visit.speaks.code,
        },
        newest=today.isoformat(),
        speeches=LANGUAGES,
    )


def _day(seconds: float) -> date:
    return datetime.fromtimestamp(seconds, UTC).date()


def _is_early(job: Job) -> bool:
    """Tell whether a pack was begun before its last day was over: what came later on that day is not in it."""
    return job.result is not None and str(job.result["until"]) >= _day(job.began).isoformat()


def _percent(job: Job) -> int | None:
    """How far it is, without the number of records, which are everybody's; None where nobody knows, or it is done."""
    if job.stage is not Stage.RUNNING or not job.total:
        return None
    return min(99, 100 * job.done // job.total)


def _asked(visit: Visit) -> Asked:
    """Read the form. Raises BadRequest."""
    language = visit.field("language")
    try:
        since, until = (date.fromisoformat(visit.field(name)) for name in ("from", "to"))
    except ValueError:
        raise BadRequest(N_("expected days such as 2027-01-31")) from None
    if since > until or language not in LANGUAGES:
        raise BadRequest(N_("expected a first day that is not after the last, and one of the languages"))
    return Asked(visit.field("tenant").strip(), since, until, language)


PAGE = Page(
    (
        Route("/evidence", Permission.TAKE_EVIDENCE, show),
        Route("/evidence/take", Permission.TAKE_EVIDENCE, take, "POST"),
        Route("/evidence/download", Permission.TAKE_EVIDENCE, download, "POST"),
    ),
    N_("Evidence"),
    90,
)
