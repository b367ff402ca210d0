"""Who sees and does what at the desk."""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

import pytest
from desk_material import Standing, csrf_of, standing_desk
from fastapi import Response
from fastapi.routing import APIRoute

from gateway.dashboard.access import ALLOWED, Grant, Permission, Role, Viewer, granted
from gateway.dashboard.app import pages
from gateway.dashboard.changes import Change
from gateway.dashboard.mount import Guarded, safe_path
from gateway.dashboard.page import Page, Route, Visit
from gateway.settings import DeskGrant

OPEN = {"/signin", "/signin/start", "/signin/return", "/signout", "/static/{name}"}


async def _erase(visit: Visit) -> Response:
    return Response("erased")


FRESH = Page((Route("/test/erase", Permission.ERASE, _erase, "POST", fresh=True),))


@pytest.fixture
async def desk(tmp_path: Path, redis_url: str) -> AsyncIterator[Standing]:
    async with standing_desk(tmp_path, redis_url, more=[FRESH]) as standing:
        yield standing


def routes(standing: Standing) -> list[APIRoute]:
    found = list(standing.app._app.routes)
    flat = [r for each in found for r in getattr(getattr(each, "original_router", None), "routes", [each])]
    return [route for route in flat if isinstance(route, APIRoute)]


async def test_every_route_but_the_doors_is_behind_the_guard(desk: Standing) -> None:
    """A page cannot forget its check, for there is no way to a route without one."""
    found = routes(desk)
    assert {r.path for r in found} >= OPEN
    for route in found:
        is_guarded = isinstance(getattr(route.endpoint, "__self__", None), Guarded)
        assert is_guarded is (route.path not in OPEN), route.path


ALL = [(page, route) for page in pages() for route in page.routes]


@pytest.mark.parametrize(("page", "route"), ALL, ids=lambda v: f"{v.method} {v.path}" if isinstance(v, Route) else "")
async def test_no_page_is_shown_to_who_is_not_signed_in(desk: Standing, page: Page, route: Route) -> None:
    """The sign-in is the only answer, and it remembers where to go back to."""
    path = route.path.replace("{name:path}", "x").replace("{name}", "x")
    async with desk.browser() as browser:
        answer = await browser.request(route.method, path)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/signin?next=")


@pytest.mark.parametrize(("role", "permission"), list(itertools.product(Role, Permission)))
def test_a_role_allows_what_its_line_of_the_table_says_and_no_more(role: Role, permission: Permission) -> None:
    """The table is the one place where rights are written."""
    viewer = Viewer("a", "a", (Grant(role, frozenset({"acme"})),))
    assert viewer.may(permission) is (permission in ALLOWED[role])
    assert not viewer.scope(permission).holds("globex")
    assert not viewer.scope(permission).is_whole


def test_the_scopes_of_two_roles_do_not_run_into_one_another() -> None:
    """Who audits one tenant and looks at another must not read the other's texts."""
    both = Viewer("a", "a", (Grant(Role.AUDITOR, frozenset({"acme"})), Grant(Role.VIEWER, None)))
    assert both.scope(Permission.SEE).is_whole
    assert both.scope(Permission.READ_CONTENT).tenants == frozenset({"acme"})
    assert both.scope(Permission.ERASE).is_empty


def test_groups_that_nobody_named_grant_nothing() -> None:
    """A group of the same name with other letters is another group."""
    configured = [DeskGrant(group="audit", role="auditor", tenants=("acme",))]
    assert granted(["audit"], configured) == (Grant(Role.AUDITOR, frozenset({"acme"})),)
    assert granted(["Audit", "audit ", ""], configured) == ()


@pytest.mark.parametrize("path", ["/", "/policies", "/keys", "/policies/strict", "/playground"])
async def test_no_page_tells_another_tenants_name_or_keys(desk: Standing, path: str) -> None:
    """Not in a table, not in a list to choose from, not in a count."""
    other = next(key for key in desk.desk.sources.keys.stored() if key.tenant == "globex")
    async with await desk.as_role(Role.ADMINISTRATOR, "acme") as browser:
        page = await browser.get(path)
    assert page.status_code == 200
    assert "globex" not in page.text
    assert other.id not in page.text


@pytest.mark.parametrize(
    "path", ["/policies/effective?tenant=globex&model=echo", "/policies/effective?tenant=nobody&model=echo"]
)
async def test_another_tenant_is_answered_as_none(desk: Standing, path: str) -> None:
    """That a tenant exists is itself something to know."""
    async with await desk.as_role(Role.AUDITOR, "acme") as browser:
        answer = await browser.get(path)
    assert answer.status_code == 404


async def test_a_key_of_another_tenant_can_be_neither_made_nor_revoked(desk: Standing) -> None:
    """An id in a form is a claim like any other."""
    other = next(key for key in desk.desk.sources.keys.stored() if key.tenant == "globex")
    form = {"policy": "baseline", "purpose": "commercial", "production": "yes", "tenant": "globex"}
    async with await desk.as_role(Role.OPERATOR, "acme") as browser:
        csrf = csrf_of(await browser.get("/keys"))
        revoked = await browser.post("/keys/revoke", data={"csrf": csrf, "id": other.id})
        made = await browser.post("/keys/create", data={"csrf": csrf, **form})
    assert (revoked.status_code, made.status_code) == (404, 400)
    assert desk.log.records == []
    assert [k.revoked for k in desk.desk.sources.keys.stored() if k.tenant == "globex"] == [None]


async def test_a_change_is_on_the_log_with_who_made_it(desk: Standing) -> None:
    """Making a key is giving somebody a way in."""
    form = {"policy": "baseline", "purpose": "research", "production": "no", "tenant": "acme", "days": "30"}
    async with await desk.as_role(Role.OPERATOR, "acme") as browser:
        page = await browser.post("/keys/create", data={"csrf": csrf_of(await browser.get("/keys")), **form})
    assert "cav_" in page.text
    (record,) = desk.log.records
    assert (record.type, record.tenant, record.fields["actor"]) == ("admin.change", "acme", "oidc:somebody")
    assert "cav_" not in str(record.fields)


async def test_what_cannot_be_recorded_is_not_done(desk: Standing) -> None:
    """The log comes before the act."""
    key = next(key for key in desk.desk.sources.keys.stored() if key.tenant == "acme")
    async with await desk.as_role(Role.OPERATOR, "acme") as browser:
        csrf = csrf_of(await browser.get("/keys"))
        desk.log.is_full = True
        answer = await browser.post("/keys/revoke", data={"csrf": csrf, "id": key.id})
    assert answer.status_code == 503
    assert next(k for k in desk.desk.sources.keys.stored() if k.id == key.id).revoked is None


@pytest.mark.parametrize(
    ("headers", "token"),
    [
        ({}, ""),
        ({}, "wrong"),
        ({"origin": "https://evil.example"}, "right"),
        ({"origin": "null"}, "right"),
        ({"sec-fetch-site": "cross-site"}, "right"),
        ({"sec-fetch-site": "same-site"}, "right"),
    ],
)
async def test_a_form_of_another_site_changes_nothing(desk: Standing, headers: dict[str, str], token: str) -> None:
    """The browser sends the cookie along with whatever a foreign page makes it send."""
    key = next(key for key in desk.desk.sources.keys.stored() if key.tenant == "acme")
    async with await desk.as_role(Role.OPERATOR, "acme") as browser:
        right = csrf_of(await browser.get("/keys"))
        data = {"csrf": right if token == "right" else token, "id": key.id}
        answer = await browser.post("/keys/revoke", data=data, headers=headers)
    assert answer.status_code == 403
    assert desk.log.records == []


async def test_a_role_without_the_permission_is_refused_and_sees_no_button(desk: Standing) -> None:
    """An auditor sees the keys and touches none."""
    async with await desk.as_role(Role.AUDITOR, "acme") as browser:
        page = await browser.get("/keys")
        assert "/keys/revoke" not in page.text
        answer = await browser.post("/keys/create", data={"csrf": csrf_of(page)})
    assert answer.status_code == 403
    async with await desk.as_role(Role.VIEWER, "acme") as browser:
        assert (await browser.get("/keys")).status_code == 403
        assert 'href="/keys"' not in (await browser.get("/")).text


async def test_what_cannot_be_undone_asks_for_a_fresh_sign_in(desk: Standing) -> None:
    """A browser that somebody left open is not its owner."""
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        csrf = csrf_of(await browser.get("/"))
        assert (await browser.post("/test/erase", data={"csrf": csrf})).text == "erased"
        desk.clock.now += desk.desk.fresh_seconds + 1
        answer = await browser.post("/test/erase", data={"csrf": csrf})
    assert answer.status_code == 303
    assert answer.headers["location"].endswith("&again=1")


@pytest.mark.parametrize("host", ["evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "", "localhost@evil"])
async def test_a_foreign_name_that_points_here_is_refused(desk: Standing, host: str) -> None:
    """Otherwise any page could read a desk on loopback by a name of its own."""
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        answer = await browser.get("/", headers={"host": host})
    assert answer.status_code == 421


@pytest.mark.parametrize(
    "path",
    [
        "//evil",
        "/\\evil",
        "https://evil",
        "javascript:1",
        "",
        "evil",
        "/a\r\nset-cookie: x",
        "/\t/evil",
        "\\\\evil",
        "/ü",
    ],
)
def test_the_way_back_stays_here(path: str) -> None:
    """A sign-in must not be a way to send somebody elsewhere."""
    assert safe_path(path) == "/"
    assert safe_path("/policies/a?b=c") == "/policies/a?b=c"


async def test_what_the_desk_cannot_do_is_named_and_not_done(tmp_path: Path, redis_url: str) -> None:
    """A hold on what no key can be of holds nobody; a kind that there is not has no changes, and would look as if all were well."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.ADMINISTRATOR) as browser:
        csrf = csrf_of(await browser.get("/audit"))
        for name in ("a b", "-", "x" * 65):
            form = {"csrf": csrf, "tenant": name, "reason": "matter 7"}
            answer = await browser.post("/audit/holds/place", data=form)
            assert (answer.status_code, "as keys have it" in answer.text) == (400, True)
        assert (await browser.get("/changes?kind=nonsense")).status_code == 400
        other = await browser.get("/audit/holds/place")
    assert (other.status_code, "no such page" in other.text) == (405, False)
    assert not (tmp_path / "archive" / "holds.json").exists()


def concrete(path: str) -> str:
    return path.replace("{name:path}", "x").replace("{name}", "x")


POSTS = [(page, route) for page, route in ALL if route.method == "POST"]


@pytest.mark.parametrize(("page", "route"), POSTS, ids=lambda v: v.path if isinstance(v, Route) else "")
async def test_who_signs_in_anew_comes_back_to_a_page_that_is_there(desk: Standing, page: Page, route: Route) -> None:
    """What a form is sent to is no page: a person who proved who they are would be told that there is none."""
    own = "/" + "/".join(route.path.split("/")[1:2])
    came_from = {"referer": f"http://localhost{concrete(route.path)}"}  # from what an earlier form had answered
    async with desk.browser() as browser:
        answer = await browser.post(concrete(route.path), headers=came_from)
    back = dict(parse_qsl(urlsplit(answer.headers["location"]).query))["next"]
    assert back in {concrete(each.path) for each in page.routes if each.method == "GET"}
    assert back.startswith(own)


async def test_what_a_form_answers_can_be_read_in_another_language(desk: Standing) -> None:
    """Its own address takes no question; its links lead to the page that the form is of."""
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        page = await browser.get("/audit")
        assert 'href="?language=zh"' in page.text
        answer = await browser.post("/audit/holds/place", data={"csrf": csrf_of(page), "tenant": "a b", "reason": "x"})
        assert 'href="/audit?language=zh"' in answer.text
        other = await browser.get("/audit?language=zh")
    assert (other.status_code, '<html lang="zh">' in other.text) == (200, True)


@pytest.mark.parametrize("role", [Role.VIEWER, Role.REVIEWER])
async def test_changes_of_keys_are_for_who_may_see_keys(tmp_path: Path, redis_url: str, role: Role) -> None:
    """The overview must not tell what the page about keys refuses."""
    async with standing_desk(tmp_path, redis_url) as desk:
        change = Change("key.change", "1", 1.0, "acme", "", {"key": "k-one", "what": "created"})
        desk.desk.sources.changes._kept["key.change"] = deque([change])
        async with await desk.as_role(role) as browser, await desk.as_role(Role.AUDITOR, "acme") as auditor:
            hidden, shown = (await browser.get("/")).text, (await auditor.get("/")).text
    assert "k-one" not in hidden
    assert "k-one" in shown


async def test_a_hold_on_a_name_that_no_key_has_asks_whether_it_is_right(tmp_path: Path, redis_url: str) -> None:
    """A slip of the pen holds nobody, and who meant somebody finds out when it is gone."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.ADMINISTRATOR) as browser:
        pages_ = []
        for tenant in ("acme", "amce"):
            csrf = csrf_of(await browser.get("/audit"))
            placed = await browser.post("/audit/holds/place", data={"csrf": csrf, "tenant": tenant, "reason": "7"})
            assert placed.status_code == 303
            pages_.append((await browser.get("/audit")).text)
    assert ["is the name right?" in page for page in pages_] == [False, True]
