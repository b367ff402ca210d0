"""The newest decisions, taken anew while somebody looks."""

from __future__ import annotations

import time
from typing import Final

from fastapi import Response

from gateway.dashboard.access import Permission
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit
from gateway.dashboard.pages.decisions import filters_of, tenants_of

ROWS: Final = 30


async def show(visit: Visit) -> Response:
    filters = filters_of(visit)
    query = filters.query(visit.data.decisions.tenants(filters.tenant), time.time())
    found = await visit.data.decisions.page(query, "", ROWS)
    return visit.page("live.html", filters=filters, found=found, tenants=await tenants_of(visit), now=time.time())


PAGE = Page((Route("/live", Permission.SEE_DECISIONS, show),), N_("Live"), 22)
