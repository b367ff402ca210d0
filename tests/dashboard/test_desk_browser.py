"""The desk in a real browser: nothing foreign runs, nobody is shut out, and nothing needs the script."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from desk_material import Standing, served, standing_desk
from redis.asyncio import Redis

from gateway.dashboard.access import Grant, Role, Viewer
from gateway.dashboard.bootstrap import make_passphrase
from gateway.http.keys import Grant as KeyGrant

playwright = pytest.importorskip("playwright.async_api", reason="playwright is not installed")
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no chromium on PATH")

PAGES = [
    "/",
    "/policies",
    "/policies/strict?beside=baseline",
    "/policies/effective?tenant=acme&model=echo",
    "/cards",
    "/cards/galpaca-6.7b",
    "/classifiers",
    "/classifiers/embedded",
    "/keys",
    "/evidence",
    "/playground",
    "/audit",
    "/changes",
    "/changes/then?at=2026-11-21",
    "/unjudged",
    "/subjects",
    "/workers",
    "/trends",
]
WATCH = """
window.ran = 0;
window.violations = [];
document.addEventListener("securitypolicyviolation", (e) => window.violations.push(e.violatedDirective + " " + e.blockedURI));
"""
SHAPES = [
    "<script>window.ran=1</script>",
    "<img src=x onerror=window.ran=1>",
    "<svg onload=window.ran=1>",
    '"><script>window.ran=1</script>',
    "'><img src=x onerror='window.ran=1'>",
    "</textarea><script>window.ran=1</script>",
    "</title><script>window.ran=1</script>",
    "</style><script>window.ran=1</script>",
    "<a href=javascript:window.ran=1 autofocus onfocus=window.ran=1>x</a>",
    "<iframe srcdoc='<script>parent.ran=1</script>'>",
    "<details open ontoggle=window.ran=1>",
    "<body onload=window.ran=1>",
    "<input autofocus onfocus=window.ran=1>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=window.ran=1>",
    "{{ 7*7 }}{% raw %}",
    "{{ ''.__class__.__mro__ }}",
    "${window.ran=1}",
    "\\u003cscript\\u003ewindow.ran=1\\u003c/script\\u003e",
    "&lt;script&gt;window.ran=1&lt;/script&gt;",
    "<noscript><p title='</noscript><img src=x onerror=window.ran=1>'>",
    "<link rel=stylesheet href=//evil.example/x.css>",
    "<base href=//evil.example/>",
    "<meta http-equiv=refresh content='0;url=javascript:window.ran=1'>",
    "<object data='data:text/html,<script>parent.ran=1</script>'>",
    '" style="background:url(javascript:window.ran=1)',
]
WRAPS: list[Callable[[str], str]] = [
    str,
    str.upper,
    lambda s: s.replace("<", "\x00<"),
    lambda s: "\u202e" + s + "%s %(x)s",
]
PAYLOADS = [wrap(shape) for shape in SHAPES for wrap in WRAPS]


@asynccontextmanager
async def seated(desk: Standing, url: str, viewer: Viewer | None = None, **options: Any) -> AsyncIterator[Any]:
    """A browser's page at the desk, signed in unless there is no viewer, that notes what was refused or ran."""
    async with playwright.async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        context = await browser.new_context(**options)
        if viewer is not None:
            identity = await desk.desk.sessions.begin(viewer)
            await context.add_cookies([{"name": "desk", "value": identity, "url": url, "httpOnly": True}])
        page = await context.new_page()
        page.dialogs = []
        page.on("dialog", lambda dialog: page.dialogs.append(dialog.message))
        if options.get("java_script_enabled", True):
            await page.add_init_script(WATCH)
        yield page
        await browser.close()


ADMINISTRATOR = Viewer("oidc:ann", "Ann", (Grant(Role.ADMINISTRATOR, None),))


async def nothing_ran(page: Any) -> None:
    assert page.dialogs == []
    assert await page.evaluate("window.ran") == 0
    assert await page.evaluate("window.violations") == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_no_page_has_a_serious_fault_or_breaks_its_own_policy(
    tmp_path: Path, redis_url: str, scheme: Any
) -> None:
    """Contrast, names and order hold on both grounds; the policy has no exception to lean on."""
    axe = pytest.importorskip("axe_playwright_python.async_playwright", reason="axe is not installed").Axe()
    async with (
        standing_desk(tmp_path, redis_url) as desk,
        served(desk) as url,
        seated(desk, url, ADMINISTRATOR, color_scheme=scheme) as page,
    ):
        pages = [*PAGES, "/signin?again=1"] if scheme == "light" else ["/", "/keys", PAGES[2], "/signin?again=1"]
        for path in pages:
            answer = await page.goto(url + path)
            assert answer.status == 200, path
            found = (await axe.run(page)).response["violations"]
            grave = [(f["id"], f["nodes"][0]["html"]) for f in found if f["impact"] in {"serious", "critical"}]
            assert grave == [], path
            await nothing_ran(page)


def judged(payloads: Sequence[str]) -> Any:
    """A gateway's answer with a payload in every field that takes text."""
    first = payloads[0]
    refusals = {payload: payload for payload in payloads}
    return {
        "policy": first,
        "digest": first,
        "outcome": first,
        "refusals": refusals,
        "texts": [*map(told_of, payloads)],
    }


def told_of(payload: str) -> Any:
    fired = {"rule": payload, "category": payload, "probability": 0.9, "outcome": payload, "mode": payload}
    finding = {"category": payload, "probability": 0.9, "start": 0, "end": 2}
    gap = {"category": payload, "reason": payload}
    return {
        "place": 0,
        "role": payload,
        "direction": payload,
        "is_joint": False,
        "text": payload,
        "language": payload,
        "views": [{"name": payload, "text": payload}],
        "outcome": payload,
        "left": payload + "x",
        "fired": [fired | {"because": {"card": payload, "quote": payload, "gloss": payload}}],
        "verdicts": [{"classifier": payload, "status": payload, "findings": [finding], "unjudged": [gap]}],
    }


def recorded(payload: str, number: int) -> list[dict[str, Any]]:
    """Records as a hostile writer would make them: the payload in each field that a page shows."""
    change = {"policy": "baseline", "before": payload, "after": payload, "commit": payload}
    told = [
        ("policy.change", change),
        ("card.change", {"model": payload, "before": payload, "after": payload}),
        ("key.change", {"key": payload, "what": payload}),
        ("config", {"version": payload}),
        ("admin.change", {"actor": payload, "what": payload}),
    ]
    return [
        {"type": kind, "id": payload, "tenant": payload, "ts_wall": 1_700_000_000_000_000 + number, "fields": fields}
        for kind, fields in told
    ]


async def test_a_hundred_scripts_in_every_field_stay_text(tmp_path: Path, redis_url: str) -> None:
    """What is recorded and what is judged comes from people who may want the auditor's session."""
    assert len(PAYLOADS) == 100
    parts = [PAYLOADS[at : at + 20] for at in range(0, 100, 20)]
    answers = iter(parts)
    async with standing_desk(tmp_path, redis_url, judge=lambda _: judged(next(answers))) as desk, served(desk) as url:
        async with Redis.from_url(redis_url) as redis:
            for number, payload in enumerate(PAYLOADS):
                name = re.sub(
                    r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", " ", payload[:100]
                )  # those a name of a key may not have
                desk.desk.sources.keys.create(KeyGrant("acme", "baseline", name), 1_700_000_000.0)
                for place, record in enumerate(recorded(payload, number)):
                    await redis.xadd("a:{w}:s", {"h": "0", "r": json.dumps(record)}, id=f"1-{number * 10 + place + 1}")
            await redis.zadd("a:writers", {"w": 1})
        viewer = Viewer("oidc:x", SHAPES[0] + SHAPES[3], ADMINISTRATOR.grants)
        async with seated(desk, url, viewer) as page:
            for path in (
                "/",
                "/policies/baseline",
                "/keys",
                f"/policies/{SHAPES[0].replace('/', '%2F')}",
                f"/signin?again=1&next=/{SHAPES[3]}",
            ):
                await page.goto(url + path)
                await nothing_ran(page)
            for part in parts:
                await page.goto(url + "/playground")
                await page.fill("#text1", part[0].replace("\x00", ""))
                async with page.expect_navigation():
                    await page.click("main form button:not(.plain)")
                await nothing_ran(page)
                assert await page.locator("#decision mark").count() == len(part)


async def test_the_desk_is_used_by_keyboard_alone(tmp_path: Path, redis_url: str) -> None:
    """The first stop leads past the menu, and every stop can be seen."""
    async with standing_desk(tmp_path, redis_url) as desk, served(desk) as url:
        passphrase = make_passphrase(tmp_path)
        async with seated(desk, url) as page:
            await page.goto(url + "/keys")
            await page.locator("input[name=passphrase]:focus").wait_for()  # the page itself puts it there
            await page.keyboard.type(passphrase)
            await page.keyboard.press("Enter")
            await page.wait_for_url(url + "/keys")
            await page.keyboard.press("Tab")
            assert await page.evaluate("document.activeElement.className") == "skip"
            await page.keyboard.press("Enter")
            assert await page.evaluate("document.activeElement.id") == "content"
            await page.keyboard.press("Tab")
            seen = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
            assert seen != "none"


async def test_without_a_script_everything_works(tmp_path: Path, redis_url: str) -> None:
    """The script brings live figures and nothing else."""
    async with (
        standing_desk(tmp_path, redis_url, judge=lambda _: judged(["plain"])) as desk,
        served(desk) as url,
        seated(desk, url, ADMINISTRATOR, java_script_enabled=False) as page,
    ):
        await page.goto(url + "/keys")
        await page.fill("#tenant", "initech")
        await page.click("main form.grid button")
        assert (await page.inner_text("code.key")).startswith("cav_")
        await page.goto(url + "/playground")
        async with page.expect_navigation():
            await page.click("button[name=more]")
        assert await page.locator("textarea").count() == 3
        await page.fill("#text1", "hello")
        async with page.expect_navigation():
            await page.click("main form button:not(.plain)")
        assert await page.locator("#decision").count() == 1


async def test_live_figures_are_taken_anew(tmp_path: Path, redis_url: str) -> None:
    """Who watches the overview sees a gateway stop without asking again."""
    async with (
        standing_desk(tmp_path, redis_url) as desk,
        served(desk) as url,
        seated(desk, url, ADMINISTRATOR) as page,
    ):
        await page.clock.install()
        await page.goto(url + "/")
        assert "takes requests" in await page.inner_text("#tiles")
        await desk.desk.sources.gateway.close()
        desk.desk.sources.gateway._client = None
        await page.clock.fast_forward(6_000)
        await page.locator("#tiles", has_text="does not answer").wait_for()
        await nothing_ran(page)


async def test_figures_that_stand_still_do_not_look_alive(tmp_path: Path, redis_url: str) -> None:
    """Live goes on by itself and is no use, so its session ends under it; who watches has to see that."""
    async with (
        standing_desk(tmp_path, redis_url) as desk,
        served(desk) as url,
        seated(desk, url, ADMINISTRATOR) as page,
    ):
        await page.clock.install()
        await page.goto(url + "/")
        halted = page.locator("#halted")
        assert not await halted.is_visible()
        desk.clock.now += 60 * desk.desk.settings.desk.idle_minutes + 1
        await page.clock.fast_forward(6_000)
        await halted.wait_for(state="visible")
        desk.clock.now -= 60 * desk.desk.settings.desk.idle_minutes + 1
        await page.clock.fast_forward(6_000)
        await halted.wait_for(state="hidden")
        await nothing_ran(page)


async def test_a_wide_table_stays_where_it_was_scrolled_to(tmp_path: Path, redis_url: str) -> None:
    """On a narrow screen its right half is read by scrolling: the figures taken anew must not jump back each time."""
    async with Redis.from_url(redis_url) as redis:
        await redis.zadd("a:writers", {"w" * 40: 1})
        await redis.hset(f"a:{{{'w' * 40}}}:h", mapping={"epoch": 1, "seq": 1111, "hash": "0"})
        async with (
            standing_desk(tmp_path, redis_url) as desk,
            served(desk) as url,
            seated(desk, url, ADMINISTRATOR, viewport={"width": 320, "height": 640}) as page,
        ):
            await page.clock.install()
            await page.goto(url + "/audit")
            table = page.locator("#chain .scroll")
            await table.evaluate("each => { each.scrollLeft = 60; }")
            await redis.hset(f"a:{{{'w' * 40}}}:h", "seq", 2222)
            await page.clock.fast_forward(6_000)
            await page.locator("#chain", has_text="2,222").wait_for()
            assert await table.evaluate("each => each.scrollLeft") == 60


async def test_what_somebody_has_marked_is_not_taken_away(tmp_path: Path, redis_url: str) -> None:
    """An id is copied out of a list that is taken anew every five seconds."""
    async with (
        standing_desk(tmp_path, redis_url) as desk,
        served(desk) as url,
        seated(desk, url, ADMINISTRATOR) as page,
    ):
        await page.clock.install()
        await page.goto(url + "/")
        await page.evaluate("getSelection().selectAllChildren(document.querySelector('#tiles'))")
        await desk.desk.sources.gateway.close()
        desk.desk.sources.gateway._client = None
        for _ in range(2):  # by the second, what came of the first is on the page
            async with page.expect_response(lambda told: told.url == url + "/"):
                await page.clock.fast_forward(6_000)
        assert "takes requests" in await page.evaluate("getSelection().toString()")
        await page.evaluate("getSelection().removeAllRanges()")
        await page.clock.fast_forward(6_000)
        await page.locator("#tiles", has_text="does not answer").wait_for()


async def test_in_the_readers_own_colours_the_page_and_a_fault_stand_out(tmp_path: Path, redis_url: str) -> None:
    """Forced colours take every ground away, and show lines that are transparent else."""
    async with (
        standing_desk(tmp_path, redis_url) as desk,
        served(desk) as url,
        seated(desk, url, ADMINISTRATOR, forced_colors="active") as page,
    ):
        await page.goto(url + "/keys")
        lines = await page.evaluate(
            """() => [...document.querySelectorAll('.menu a')].map(each =>
                [each.hasAttribute('aria-current'), getComputedStyle(each).borderInlineStartColor])"""
        )
        ground = await page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert {is_here for is_here, colour in lines if colour != ground} == {True}
        assert {is_here for is_here, colour in lines if colour == ground} == {False}
        assert await page.evaluate("getComputedStyle(document.querySelector('.fault')).borderTopStyle") == "solid"


async def test_a_day_is_not_broken_on_a_telephone(tmp_path: Path, redis_url: str) -> None:
    """2026-, 11- and 22 on three lines are no date at a glance."""
    row = f"<td><time>2026-11-22 11:35:31 UTC</time></td><td>{'some more words ' * 20}</td>"
    async with (
        standing_desk(tmp_path, redis_url) as desk,
        served(desk) as url,
        seated(desk, url, ADMINISTRATOR, viewport={"width": 390, "height": 800}) as page,
    ):
        await page.goto(url + "/keys")
        lines = await page.evaluate(
            """row => {
                const table = document.createElement("table");
                table.innerHTML = `<tbody><tr>${row}</tr></tbody>`;
                document.querySelector("main").append(table);
                const range = document.createRange();
                range.selectNodeContents(table.querySelector("time"));
                return [...range.getClientRects()].length;
            }""",
            row,
        )
    assert lines == 2


async def test_a_wide_table_is_whole_on_paper(tmp_path: Path, redis_url: str) -> None:
    """Paper has no scroll bar: what stands beyond its edge is not there."""
    async with (
        standing_desk(tmp_path, redis_url) as desk,
        served(desk) as url,
        seated(desk, url, ADMINISTRATOR, viewport={"width": 700, "height": 1000}) as page,
    ):
        await page.goto(url + "/keys")
        await page.evaluate(
            """() => {
                const cells = cell => `<tr>${cell.repeat(11)}</tr>`;
                document.querySelector("main .scroll table").innerHTML =
                    `<thead>${cells("<th>The category</th>")}</thead>` +
                    `<tbody>${cells("<td class=words>stablelm_tuned_alpha_7b/human_judgment</td>")}</tbody>`;
            }"""
        )
        await page.emulate_media(media="print")
        assert await page.evaluate("document.querySelector('main .scroll table').getBoundingClientRect().right") <= 700
