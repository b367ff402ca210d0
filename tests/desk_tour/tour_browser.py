"""Chromium at the desk, for people: they sign in, follow what they can read, and read tables by their headings."""

from __future__ import annotations

import asyncio
import shutil
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, Final

import pytest
from redis.asyncio import Redis
from tour_history import History

from gateway.dashboard.access import Grant, Role, Viewer
from gateway.dashboard.bootstrap import grounds
from gateway.dashboard.sessions import Sessions
from gateway.settings import Settings

CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
HOUR: Final = 3600.0
WATCH: Final = """
window.ran = 0;
window.violations = [];
document.addEventListener("securitypolicyviolation", (e) => window.violations.push(e.violatedDirective + " " + e.blockedURI));
"""
ROWS: Final = """table => {
    const heads = [...table.querySelectorAll("thead th")].map(each => each.innerText.trim());
    return [...table.querySelectorAll("tbody tr")].map(row =>
        Object.fromEntries([...row.children].map((cell, place) => [heads[place] ?? place, cell.innerText.trim()])));
}"""
Row = dict[str, str]


def viewer(role: Role, *tenants: str) -> Viewer:
    """Somebody with one role, for some tenants or (none given) for all."""
    return Viewer(f"oidc:{role}-of-the-tour", role.title(), (Grant(role, frozenset(tenants) or None),))


AUDITOR: Final = viewer(Role.AUDITOR)
ADMINISTRATOR: Final = viewer(Role.ADMINISTRATOR)


def session_of(history: History, who: Viewer) -> str:
    """The id of a new session, as a sign-in at the provider begins one. In a thread: playwright's loop is in this one."""
    data = history.running.directory / "data"
    socket = (data / "redis" / "socket").read_text("utf-8")
    rests_on = grounds(Settings(data_dir=data))

    async def begin() -> str:
        async with Redis.from_url(f"unix://{socket}") as redis:
            sessions = Sessions(
                redis, idle_seconds=HOUR, longest_seconds=HOUR, clock=time.time, grounds=lambda: rests_on
            )
            return await sessions.begin(who)

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, begin()).result()


@contextmanager
def chromium() -> Iterator[Any]:
    """One browser; skips where there is none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    if CHROMIUM is None:
        pytest.skip("no chromium on PATH")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@contextmanager
def seated(browser: Any, history: History, who: Viewer | None = None, **options: Any) -> Iterator[Any]:
    """A page at the desk's overview, signed in unless there is nobody, that notes what ran or was refused."""
    context = browser.new_context(base_url=history.desk, **{"locale": "en-GB", **options})
    context.set_default_timeout(20_000)
    if who is not None:
        session = session_of(history, who)
        context.add_cookies([{"name": "desk", "value": session, "url": history.desk, "httpOnly": True}])
    page = context.new_page()
    page.dialogs = []
    page.on("dialog", lambda dialog: (page.dialogs.append(dialog.message), dialog.dismiss()))
    if options.get("java_script_enabled", True):
        page.add_init_script(WATCH)
    page.goto("/")
    yield page
    context.close()


def nothing_ran(page: Any) -> None:
    """No script but ours ran, and the page broke none of its own rules."""
    where = page.url
    assert page.dialogs == [], where
    assert page.evaluate("window.ran") == 0, where
    assert page.evaluate("window.violations") == [], where


def menu(page: Any, title: str) -> None:
    """Follow a line of the menu."""
    page.get_by_role("navigation", name="Pages").get_by_role("link", name=title, exact=True).click()


def tables(page: Any) -> dict[str, Any]:
    """The page's tables by what a screen reader calls them: their caption, else that of the region around."""
    page.wait_for_load_state()  # `all` waits for nothing: of a page that is still on its way it finds none
    found: dict[str, Any] = {}
    for table in page.locator("main table").all():
        name = table.evaluate(
            "t => (t.caption?.innerText || t.getAttribute('aria-label') "
            "|| t.closest('[aria-label]')?.getAttribute('aria-label') || '').trim()"
        )
        found.setdefault(name.partition(" · ")[0], table)  # what follows says how many rows there are
    return found


def rows(page: Any, name: str) -> list[Row]:
    """A table's rows, each cell under its heading."""
    found = tables(page)
    assert name in found, f"no table `{name}` on {page.url}, there is {sorted(found)}"
    told: list[Row] = found[name].evaluate(ROWS)
    return told


def column(page: Any, name: str, heading: str) -> dict[str, str]:
    """One column of a table by the first of each row."""
    return {" ".join(next(iter(row.values())).split()): row[heading] for row in rows(page, name)}
