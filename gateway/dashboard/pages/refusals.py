"""What was refused: by category, rule, language, model and policy, with shares and their intervals.

The overview counts what there was from counters; which of it was refused takes a scan, so that it has a page of its own.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping
from typing import Final, NamedTuple, TypeAlias

from fastapi import Response

from classifiers.estimate import Estimate
from classifiers.evaluation.intervals import wilson
from gateway.audit.export_row import EXCHANGE
from gateway.audit.index import Dimension, Query
from gateway.dashboard.access import Permission
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit
from gateway.dashboard.pages.decisions import tenants_of
from gateway.dashboard.scoped_decisions import ScopedDecisions
from gateway.dashboard.traffic import PERIODS, SECOND
from gateway.errors import BadRequest

REFUSE: Final = "refuse"
# a decision has one language, model and policy: their shares are of all decisions; of categories and rules it has many,
# and those that refused nothing would be shares of nothing
SHARED: Final = {
    Dimension.LANGUAGE: N_("By language"),
    Dimension.MODEL: N_("By model"),
    Dimension.POLICY: N_("By policy"),
}
LISTED: Final = {Dimension.CATEGORY: N_("By category"), Dimension.RULE: N_("By rule")}
Sums: TypeAlias = Mapping[Dimension, Mapping[str, int]]


class Share(NamedTuple):
    value: str
    decisions: int
    refused: int
    rate: Estimate


async def show(visit: Visit) -> Response:
    name, tenant = visit.query("period") or "week", visit.query("tenant")
    if name not in PERIODS:
        raise BadRequest(f"`period`: expected one of {', '.join(PERIODS)}")
    period = PERIODS[name]
    first = (int(time.time()) // period.step - period.columns + 1) * period.step
    taken, made = await counted(visit.data.decisions, tenant, first)
    return visit.page(
        "refusals.html",
        period=name,
        periods={each: visit.speaks.gettext(PERIODS[each].title) for each in PERIODS},
        since=first,
        tenant=tenant,
        tenants=await tenants_of(visit),
        decisions=made[Dimension.KIND].get(EXCHANGE, 0),
        refused=sum(taken[Dimension.ACTION].values()),
        shared=[(each, visit.speaks.gettext(SHARED[each]), _shares(made[each], taken[each])) for each in SHARED],
        listed=[(each, visit.speaks.gettext(LISTED[each]), Counter(taken[each]).most_common()) for each in LISTED],
    )


async def counted(decisions: ScopedDecisions, tenant: str, first: int) -> tuple[Sums, Sums]:
    """Return what was refused and what was decided since `first` (seconds). Raises NotFound, IndexSilent."""
    tenants, exchanges = decisions.tenants(tenant), frozenset({EXCHANGE})
    refused = Query(tenants=tenants, since=first * SECOND, kinds=exchanges, actions=frozenset({REFUSE}))
    asked = (Dimension.ACTION, *LISTED, *SHARED)
    taken = dict(zip(asked, await decisions.sums(refused, asked), strict=True))
    every = Query(tenants=tenants, since=first * SECOND, kinds=exchanges)
    asked = (Dimension.KIND, *SHARED)
    return taken, dict(zip(asked, await decisions.sums(every, asked), strict=True))


def _shares(made: Mapping[str, int], taken: Mapping[str, int]) -> list[Share]:
    named = ((name, rows, taken.get(name, 0)) for name, rows in Counter(made).most_common() if name)
    return [Share(name, rows, refused, wilson(refused, rows)) for name, rows, refused in named]


PAGE = Page((Route("/refusals", Permission.SEE_DECISIONS, show),), N_("What was refused"), 21)
