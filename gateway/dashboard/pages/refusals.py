"""What was refused: by category, rule, language, model and policy, with shares and their intervals.

The overview counts what there was from counters; which of it was refused takes a scan, so that it has a page of its own.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from typing import Final, NamedTuple

from fastapi import Response

from classifiers.estimate import Estimate
from classifiers.evaluation.intervals import wilson
from gateway.audit.export_row import EXCHANGE
from gateway.audit.index import Count, Dimension, Query
from gateway.dashboard.access import Permission
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit
from gateway.dashboard.pages.decisions import tenants_of
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
    tenants = visit.data.decisions.tenants(tenant)
    every = Query(tenants=tenants, since=first * SECOND, kinds=frozenset({EXCHANGE}))
    refused = Query(tenants=tenants, since=first * SECOND, kinds=every.kinds, actions=frozenset({REFUSE}))
    asked = [Dimension.ACTION, *LISTED, *SHARED]
    taken = dict(zip(asked, await visit.data.decisions.counts(refused, asked, "day"), strict=True))
    made = dict(zip(asked, await visit.data.decisions.counts(every, asked, "day"), strict=True))
    return visit.page(
        "refusals.html",
        period=name,
        periods={each: visit.speaks.gettext(PERIODS[each].title) for each in PERIODS},
        since=first,
        tenant=tenant,
        tenants=await tenants_of(visit),
        decisions=sum(each.rows for each in made[Dimension.ACTION]),
        refused=sum(each.rows for each in taken[Dimension.ACTION]),
        shared=[(each, visit.speaks.gettext(SHARED[each]), _shares(made[each], taken[each])) for each in SHARED],
        listed=[(each, visit.speaks.gettext(LISTED[each]), _sums(taken[each]).most_common()) for each in LISTED],
    )


def _shares(made: Sequence[Count], taken: Sequence[Count]) -> list[Share]:
    sums, refused = _sums(made), _sums(taken)
    return [Share(name, rows, refused[name], wilson(refused[name], rows)) for name, rows in sums.most_common()]


def _sums(counts: Sequence[Count]) -> Counter[str]:
    found: Counter[str] = Counter()
    for each in counts:
        if each.value:
            found[each.value] += each.rows
    return found


PAGE = Page((Route("/refusals", Permission.SEE_DECISIONS, show),), N_("What was refused"), 21)
