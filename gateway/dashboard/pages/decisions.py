"""Decisions: a list by filters that stand in the address, saved under a name or exported as they are shown."""

from __future__ import annotations

import csv
import io
import json
import time
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl, urlencode

from fastapi import Response
from fastapi.responses import StreamingResponse

from gateway.audit.export_row import rfc3339
from gateway.audit.export_text import cell
from gateway.audit.index import MAX_PAGE, Dimension, IndexRow, Query
from gateway.dashboard.access import Permission
from gateway.dashboard.decisions import Found, IndexSilent
from gateway.dashboard.filters import MAX_LENGTH, OFFERED, PERIODS, Filters, read_filters
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit
from gateway.dashboard.views import View
from gateway.errors import BadRequest, NotFound

ROWS: Final = 50
MAX_BACK: Final = 40  # pages that "newer" leads back through; an address has to stay short
MAX_OFFERED: Final = 200
MAX_EXPORT: Final = 100_000
COLUMNS: Final = tuple(
    "time duration_ms id tenant kind action stage status unjudged categories rules cards key model language policy "
    "endpoint".split()
)


async def show(visit: Visit) -> Response:
    filters = filters_of(visit)
    after, back = _place(visit)
    tenants = visit.data.decisions.tenants(filters.tenant)
    found = await visit.data.decisions.page(filters.query(tenants, time.time()), after, ROWS)
    return visit.page(
        "decisions.html",
        filters=filters,
        found=found,
        offered=await offered(visit, filters),
        tenants=await tenants_of(visit),
        periods={name: visit.speaks.gettext(title) for name, (title, _) in PERIODS.items()},
        views=await visit.data.views.of(visit.viewer.actor),
        is_first=not after,
        newer=_link(filters, back[-1], back[:-1]) if after and back else None,
        older=None if found.next is None else _link(filters, found.next, [*back, after]),
        most=MAX_EXPORT,
    )


async def save(visit: Visit) -> Response:
    filters = read_filters(parse_qsl(visit.field("address")))
    visit.data.decisions.tenants(filters.tenant)
    await visit.data.views.save(visit.viewer.actor, View(visit.field("name").strip(), filters.address))
    return visit.go(f"/decisions?{filters.address}")


async def delete(visit: Visit) -> Response:
    await visit.data.views.delete(visit.viewer.actor, visit.field("name"))
    return visit.go("/decisions")


async def export(visit: Visit) -> Response:
    """Send what the filters show, newest first, without a text: there is none in the index."""
    filters, kind = filters_of(visit), visit.request.path_params["form"]
    form = FORMATS.get(kind)
    if form is None:
        raise NotFound(f"there is no such form: expected one of {', '.join(FORMATS)}")
    query = filters.query(visit.data.decisions.tenants(filters.tenant), time.time())
    first = await visit.data.decisions.page(query, "", MAX_PAGE)
    name = f"decisions-{time.strftime('%Y%m%dT%H%M%SZ', time.gmtime())}.{visit.request.path_params['form']}"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return StreamingResponse(_lines(visit, query, first, form), media_type=form.media, headers=headers)


@dataclass(frozen=True, slots=True)
class Form:
    media: str
    head: str
    row: Callable[[IndexRow], str]
    cut: Callable[[str], str]


async def _lines(visit: Visit, query: Query, found: Found, form: Form) -> AsyncIterator[str]:
    """Yield rows page by page; what ends the list before its end is its last line."""
    yield form.head
    sent = 0
    while True:
        yield "".join(map(form.row, found.rows))
        sent += len(found.rows)
        if found.next is None:
            return
        if sent >= MAX_EXPORT:
            yield form.cut(f"cut after {sent} rows: choose a shorter period, or use `caveat audit export`")
            return
        try:
            found = await visit.data.decisions.page(query, found.next, MAX_PAGE)
        except IndexSilent as error:
            yield form.cut(f"cut after {sent} rows: {error.message}")
            return


def _csv(cells: Sequence[str]) -> str:
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()


def _plain(row: IndexRow) -> dict[str, Any]:
    return {name: getattr(row, name) for name in COLUMNS} | {"time": rfc3339(row.time)}


def _cell(value: Any) -> str:
    if isinstance(value, tuple):
        return cell(";".join(value))
    return "" if value is None else cell(str(value).lower() if isinstance(value, bool) else str(value))


FORMATS: Final = {
    "csv": Form(
        "text/csv; charset=utf-8",
        _csv(COLUMNS),
        lambda row: _csv([*map(_cell, _plain(row).values())]),
        lambda why: _csv([why]),
    ),
    "jsonl": Form(
        "application/x-ndjson",
        "",
        lambda row: json.dumps(_plain(row), ensure_ascii=False) + "\n",
        lambda why: json.dumps({"cut": why}) + "\n",
    ),
}


def filters_of(visit: Visit) -> Filters:
    return read_filters(visit.request.query_params.multi_items())


async def tenants_of(visit: Visit) -> list[str]:
    """Return the tenants to choose from."""
    if visit.scope.tenants is not None:
        return sorted(visit.scope.tenants)
    found = await visit.data.decisions.values("", [Dimension.TENANT])
    return sorted(each.value for each in found[Dimension.TENANT] if each.value != "-")[:MAX_OFFERED]


async def offered(visit: Visit, filters: Filters) -> list[dict[str, Any]]:
    """Return each filter's name, what there is to choose from, and what is chosen; the commonest values first."""
    found = await visit.data.decisions.values(filters.tenant, [*OFFERED])
    fields = []
    for each, title in OFFERED.items():
        chosen = filters.chosen(each)
        values = [one.value for one in found[each] if one.value][:MAX_OFFERED]
        values += [value for value in chosen if value not in values]
        fields.append({"name": each.value, "title": visit.speaks.gettext(title), "values": values, "chosen": chosen})
    return fields


def _place(visit: Visit) -> tuple[str, list[str]]:
    """Return the id that the page begins after, and those of the pages before: of the first page "", and none where they are not known."""
    after, known = visit.query("after"), visit.request.query_params.get("back")
    back = [] if known is None else known.split(",")
    if len(back) > MAX_BACK or any(len(each) > MAX_LENGTH for each in (after, *back)):
        raise BadRequest("`after`, `back`: expected ids, as the links of this page have them")
    return after, back


def _link(filters: Filters, after: str, back: list[str]) -> str:
    place = {"after": after} if after else {}
    if back:
        place["back"] = ",".join(back[-MAX_BACK:])
    more = urlencode(place)
    return "/decisions?" + "&".join(each for each in (filters.address, more) if each)


PAGE = Page(
    (
        Route("/decisions", Permission.SEE_DECISIONS, show),
        Route("/decisions/export/{form}", Permission.SEE_DECISIONS, export),
        Route("/decisions/views", Permission.SEE_DECISIONS, save, "POST"),
        Route("/decisions/views/delete", Permission.SEE_DECISIONS, delete, "POST"),
    ),
    N_("Decisions"),
    20,
)
