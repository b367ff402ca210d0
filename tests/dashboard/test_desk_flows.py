"""Sign-ins as people make them: in several tabs, given up half-way, begun from a page that they want to come back to."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from desk_material import Standing, csrf_of
from desk_provider import Provider, browser_of, come_back, desk_of, leave_for, signed

from gateway.dashboard.i18n import LANGUAGES, speech
from gateway.dashboard.refused import meaning

ROOT = Path(__file__).resolve().parents[2] / "gateway" / "dashboard"


@pytest.fixture
def provider() -> Provider:
    return Provider()


@pytest.fixture
async def desk(tmp_path: Path, redis_url: str, provider: Provider) -> AsyncIterator[Standing]:
    async with desk_of(provider, tmp_path, redis_url) as standing:
        yield standing


async def test_each_tab_comes_back_from_its_own_sign_in(desk: Standing, provider: Provider) -> None:
    """A session that ended sends every open tab to the provider; the tab that left first is not refused for it."""
    async with browser_of(desk) as browser:
        tabs = [await leave_for(browser, f"/signin/start?next=/{page}") for page in ("keys", "audit")]
        for flow, page in zip(tabs, ("/keys", "/audit"), strict=True):
            provider.says(signed(provider.claims(flow)))
            answer = await come_back(browser, flow)
            assert (answer.status_code, answer.headers["location"]) == (303, page)
        assert (await come_back(browser, tabs[0])).status_code == 403
    assert [record.fields["held"] for record in desk.log.records] == [True, True, False]


@pytest.mark.parametrize(("second", "code"), [("ann", 303), ("bob", 403)])
async def test_a_tab_outlives_the_sign_in_of_another(
    desk: Standing, provider: Provider, second: str, code: int
) -> None:
    """Else nobody can sign out there, and what is half written is lost; the forms of somebody else hold no more."""
    async with browser_of(desk) as browser:
        first = await leave_for(browser)
        provider.says(signed(provider.claims(first)))
        await come_back(browser, first)
        csrf, cookies = csrf_of(await browser.get("/audit")), dict(browser.cookies)
        again = await leave_for(browser)
        provider.says(signed(provider.claims(again, sub=second)))
        await come_back(browser, again)
        assert dict(browser.cookies) != cookies
        answer = await browser.post("/signout", data={"csrf": csrf})
    assert answer.status_code == code


async def test_who_was_refused_tries_again_towards_the_same_page(desk: Standing, provider: Provider) -> None:
    """Giving up at the provider's password is no reason to lose the way."""
    async with browser_of(desk) as browser:
        flow = await leave_for(browser, "/signin/start?next=/keys&again=1")
        page = (await browser.get("/signin/return", params={"error": "access_denied", "state": flow.state})).text
    assert 'href="/signin/start?next=/keys&amp;again=1"' in page
    assert meaning("provider_refused") in page


@pytest.mark.parametrize("code", LANGUAGES)
async def test_a_refusal_says_what_it_means_in_the_readers_language(
    desk: Standing, provider: Provider, code: str
) -> None:
    """Who has no role is told that, and not only `no_role`."""
    async with browser_of(desk) as browser:
        flow = await leave_for(browser)
        provider.says(signed(provider.claims(flow, groups=["staff"])))
        page = await browser.get(
            "/signin/return", params={"code": "c", "state": flow.state}, headers={"accept-language": code}
        )
    assert "<code>no_role</code>" in page.text
    assert speech(code).gettext(meaning("no_role")) in page.text


def test_every_reason_has_a_meaning() -> None:
    """A reason that is new tells at least that trying again may help."""
    sources = (ROOT / name for name in ("oidc.py", "doors.py"))
    reasons = {found for each in sources for found in re.findall(r'RefusedError\("(\w+)"', each.read_text("utf-8"))}
    assert len(reasons) > 15
    assert all(map(meaning, reasons))
    assert meaning("") == ""


async def test_a_form_that_came_too_late_is_said_not_to_be_taken(desk: Standing, provider: Provider) -> None:
    """Who wrote for half an hour and is asked to sign in has to know that it was for nothing."""
    async with browser_of(desk) as browser:
        flow = await leave_for(browser)
        provider.says(signed(provider.claims(flow, groups=["admins"], auth_time=int(desk.clock.now))))
        await come_back(browser, flow)
        form = {"csrf": csrf_of(await browser.get("/subjects")), "tenant": "acme", "user": "anna", "reason": "17"}
        desk.clock.now += 60 * desk.desk.settings.desk.fresh_minutes + 1
        stale = await browser.post("/subjects/erase/look", data=form)
        desk.clock.now += 60 * desk.desk.settings.desk.idle_minutes + 1
        ended = await browser.post("/subjects/look", data=form)
        asked = await browser.get("/subjects")
        told = [(await browser.get(each.headers["location"])).text for each in (stale, ended, asked)]
    assert ["What you sent was not taken." in each for each in told] == [True, True, False]
    assert stale.headers["location"].endswith("&again=1")
