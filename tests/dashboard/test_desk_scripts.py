"""What callers had recorded is shown in a real browser: it stays text, whatever it is."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from desk_log import decision, filled, ids, verdict
from desk_material import served, standing_desk
from test_desk_browser import ADMINISTRATOR, PAYLOADS, SHAPES, nothing_ran, pytestmark, seated

from gateway.audit.base import Record
from gateway.types import Json

__all__ = ["pytestmark"]  # skipped where there is no browser
NAMES = ids(len(PAYLOADS))
LISTS = (
    "/",
    "/?period=week",
    "/decisions?kind=all",
    f"/decisions?kind=all&after={NAMES[50]}",
    f"/decisions?model={SHAPES[0].replace('/', '%2F')}",
    "/decisions?since=<script>window.ran=1</script>",
    "/live",
)


def hostile(name: str, payload: str) -> list[Record]:
    """The payload in each field of its own, and all payloads in what may be many."""
    hits: list[Json] = [
        {"rule": each, "category": each, "score_e6": 1, "action": each, "mode": each, "card": each, "quote": each}
        for each in PAYLOADS
    ]
    gaps: list[Json] = [[each, each, each] for each in PAYLOADS]
    named: dict[str, Json] = dict.fromkeys(PAYLOADS, "x")
    side = verdict(fired=hits, unjudged=gaps, classifiers=named, scores={each: {each: 1} for each in PAYLOADS})
    begin, end = decision(name, "acme")
    policy: Json = {"id": payload, "rev": payload, "sha256": payload, "cards": {payload: payload}, "waived": [payload]}
    words: dict[str, Json] = dict.fromkeys(("principal", "route", "model", "language", "system_prompt"), payload)
    begun = {**begin.fields, **words, "policy": policy, "input": side, "end_user": payload}
    ended = {**end.fields, "status": payload, "action": payload, "error": payload, "output": side}
    return [Record("begin", name, "acme", begun), Record("end", name, "acme", ended)]


async def test_a_hundred_scripts_in_every_field_of_a_decision_stay_text(tmp_path: Path, redis_url: str) -> None:
    """The person who judges an attack must not be its next step."""
    await filled(
        redis_url,
        tmp_path,
        [record for name, payload in zip(NAMES, PAYLOADS, strict=True) for record in hostile(name, payload)],
    )
    async with (
        standing_desk(tmp_path, redis_url) as desk,
        served(desk) as url,
        seated(desk, url, ADMINISTRATOR) as page,
    ):
        for path in (*LISTS, *(f"/decisions/{name}" for name in NAMES[::20])):
            answer = await page.goto(url + path)
            assert answer.status == (400 if "since=<" in path else 200), path
            await nothing_ran(page)
        await page.goto(f"{url}/decisions/{NAMES[0]}")
        assert await page.locator("section.card tbody th code").count() == 2 * len(PAYLOADS)
        await page.click("#proof form button")
        await nothing_ran(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_pages_about_decisions_have_no_serious_fault(tmp_path: Path, redis_url: str, scheme: Any) -> None:
    """Names, contrast and order hold where there is much to read."""
    axe = pytest.importorskip("axe_playwright_python.async_playwright", reason="axe is not installed").Axe()
    await filled(redis_url, tmp_path, [r for name in NAMES[:9] for r in decision(name, "acme", "refuse")])
    async with (
        standing_desk(tmp_path, redis_url) as desk,
        served(desk) as url,
        seated(desk, url, ADMINISTRATOR, color_scheme=scheme) as page,
    ):
        for path in ("/", "/decisions?rule=a&rule=b", "/decisions", f"/decisions/{NAMES[0]}", "/live"):
            answer = await page.goto(url + path)
            assert answer.status == 200, path
            found = (await axe.run(page)).response["violations"]
            grave = [(f["id"], f["nodes"][0]["html"]) for f in found if f["impact"] in {"serious", "critical"}]
            assert grave == [], path
            await nothing_ran(page)
