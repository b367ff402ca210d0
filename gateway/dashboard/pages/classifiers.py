"""Classifiers: what each judges, how good it was measured to be, and how unlike it treats groups of people."""

from __future__ import annotations

import asyncio
from typing import Final

from fastapi import Response

from classifiers.manifest import Manifest
from gateway.dashboard.access import Permission
from gateway.dashboard.charts import Bar, bars
from gateway.dashboard.figures import LANGUAGES, slices
from gateway.dashboard.i18n import N_
from gateway.dashboard.page import Page, Route, Visit
from gateway.errors import NotFound

KEPT_SECONDS: Final = 3600
THEMES: Final = ("light", "dark")


async def show_all(visit: Visit) -> Response:
    rows = [
        {"manifest": manifest, "is_running": name in visit.data.running}
        for name, manifest in sorted(visit.data.manifests.items())
    ]
    return visit.page("classifiers.html", rows=rows)


async def show_one(visit: Visit) -> Response:
    manifest = _manifest(visit)
    return visit.page(
        "classifier.html",
        manifest=manifest,
        is_running=manifest.name in visit.data.running,
        quality=slices(manifest.quality),
        fairness=slices(manifest.fairness),
    )


async def show_chart(visit: Visit) -> Response:
    """Return a chart of one measure over all sets and languages, as a picture of its own."""
    manifest = _manifest(visit)
    part, measure, theme = (visit.request.path_params[name] for name in ("part", "measure", "theme"))
    measured = {"quality": manifest.quality, "fairness": manifest.fairness}.get(part)
    found = next((each for each in slices(measured or {}) if each.measure == measure), None)
    if found is None or theme not in THEMES:
        raise NotFound("there is no such chart")
    drawn = tuple(
        Bar(f"{row.dataset} · {row.language}", row.value, row.low, row.high, row.language) for row in found.rows
    )
    svg = await asyncio.to_thread(bars, drawn, measure, tuple(LANGUAGES), theme)
    headers = {"cache-control": f"private, max-age={KEPT_SECONDS}"}
    return Response(svg, media_type="image/svg+xml", headers=headers)


def _manifest(visit: Visit) -> Manifest:
    found = visit.data.manifests.get(visit.request.path_params["name"])
    if found is None:
        raise NotFound("there is no such classifier")
    return found


PAGE = Page(
    (
        Route("/classifiers", Permission.SEE, show_all),
        Route("/classifiers/{name}", Permission.SEE, show_one),
        Route("/classifiers/{name}/{part}/{measure}/{theme}.svg", Permission.SEE, show_chart),
    ),
    N_("Classifiers"),
    60,
)
