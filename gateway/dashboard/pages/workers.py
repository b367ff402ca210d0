"""Workers: what those that generate and those that judge tell of themselves: queues, speed, waiting times, GPUs."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Mapping
from typing import Final

from fastapi import Response

from gateway.dashboard.access import Permission
from gateway.dashboard.charts import Bar, bars
from gateway.dashboard.i18n import N_
from gateway.dashboard.machines import QUANTILES, SIZES, Reading
from gateway.dashboard.page import Page, Route, Visit
from gateway.errors import NotFound

THEMES: Final = ("light", "dark")
SPREADS: Final[Mapping[str, str]] = {
    "first_token": N_("Time to first token"),
    "between_tokens": N_("Time between tokens"),
    "request": N_("Whole request"),
    "queue": N_("Wait in the queue"),
    "run": N_("Run of the model"),
    "batch_windows": N_("Windows in a batch"),
    "batch_tokens": N_("Tokens in a batch"),
}
TOTALS: Final[Mapping[str, str]] = {
    "requests": N_("Requests"),
    "failures": N_("Requests that failed"),
    "prompt_tokens": N_("Tokens read"),
    "generation_tokens": N_("Tokens written"),
    "windows": N_("Windows judged"),
}
FAULTS: Final[Mapping[str, str]] = {
    "does not answer": N_("does not answer"),
    "answers with something else than metrics": N_("answers with something else than metrics"),
    "tells no metrics of a worker": N_("tells no metrics of a worker"),
}


async def show(visit: Visit) -> Response:
    readings = await visit.data.workers()
    say = visit.speaks.gettext
    return visit.page(
        "workers.html",
        readings=list(enumerate(readings)),
        faults={fault: say(words) for fault, words in FAULTS.items()},
        totals={name: say(words) for name, words in TOTALS.items()},
        times={name: say(words) for name, words in SPREADS.items() if name not in SIZES},
        sizes={name: say(words) for name, words in SPREADS.items() if name in SIZES},
        shares=[f"{share:.0%}" for share in QUANTILES],
    )


async def chart(visit: Visit) -> Response:
    """Return one spread of one worker: how many lay between two bounds."""
    number, name, theme = (visit.request.path_params[each] for each in ("number", "name", "theme"))
    reading = _find(await visit.data.workers(), number)
    spread = reading.spreads.get(name)
    if spread is None or theme not in THEMES:
        raise NotFound("there is no such chart")
    title = visit.speaks.gettext(SPREADS[name])
    drawn = tuple(
        Bar("> …" if math.isinf(bound) else f"≤ {bound:g}", count, None, None, name) for bound, count in spread.bins
    )
    svg = await asyncio.to_thread(bars, drawn, title, (name,), theme)
    return Response(svg, media_type="image/svg+xml")


def _find(readings: list[Reading], number: str) -> Reading:
    if not (number.isascii() and number.isdigit() and len(number) < 4 and int(number) < len(readings)):  # noqa: PLR2004 - some hundred workers
        raise NotFound("there is no such worker")
    return readings[int(number)]


PAGE = Page(
    (
        Route("/workers", Permission.SEE_LOG, show),
        Route("/workers/{number}/{name}/{theme}.svg", Permission.SEE_LOG, chart),
    ),
    N_("Workers"),
    65,
)
