"""What is stored on a data subject, and forgetting it, at the desk."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio
from desk_material import Standing, csrf_of, standing_desk

from gateway.audit.base import Record, Texts
from gateway.audit.content import Erasure
from gateway.audit.content_log import ContentLog
from gateway.audit.content_seal import Sealer
from gateway.audit.fingerprint import load_master_key
from gateway.audit.hold import Hold, write_holds
from gateway.audit.log import SpoolAuditLog, open_log
from gateway.audit.read import lines
from gateway.audit.writer import writers
from gateway.dashboard.access import Role
from gateway.dashboard.keeping import Keeping
from gateway.dashboard.recorder import Recorder

WHO = "anna.schmidt@example.org"
SECRET = "CANARY-77aa"


@pytest_asyncio.fixture
async def log(tmp_path: Path) -> AsyncIterator[SpoolAuditLog]:
    opened = await open_log(tmp_path, master_key=load_master_key(tmp_path), max_bytes=1 << 24, redis_url=None)
    yield opened
    await opened.close()


@pytest_asyncio.fixture
async def desk(tmp_path: Path, redis_url: str, log: SpoolAuditLog) -> AsyncIterator[Standing]:
    """A desk over two decisions of one data subject of acme, and one of another tenant's of the same name."""
    sealer = Sealer(load_master_key(tmp_path))
    content = ContentLog(log, tmp_path, sealer, max_bytes=1 << 24, on_event=lambda *_: None)
    for identity, tenant in (("one", "acme"), ("two", "acme"), ("other", "globex")):
        texts = Texts("input", "full", 30, WHO, [{"text": f"{SECRET} {identity}"}])
        await content.append([Record("begin", identity, tenant, {}, texts)])
    await content.close()
    async with standing_desk(tmp_path, redis_url, recorder=Recorder(log)) as standing:
        yield standing


def recorded(data: Path) -> bytes:
    return b"\n".join(each.data for _, path in writers(data) for each in lines(path) if hasattr(each, "data"))


async def post(browser: httpx.AsyncClient, path: str, **fields: str) -> httpx.Response:
    csrf = csrf_of(await browser.get("/subjects"))
    return await browser.post(path, data={"csrf": csrf, "tenant": "acme", "user": WHO, **fields})


async def seen(browser: httpx.AsyncClient) -> str:
    page = await post(browser, "/subjects/erase/look", reason="case 7")
    found = re.search(r'name="seen" value="([^"]+)"', page.text)
    assert found, page.text
    return found[1]


async def test_a_look_up_lists_what_is_stored_and_is_on_the_log_without_the_name(
    desk: Standing, tmp_path: Path
) -> None:
    """A question about somebody is itself something about somebody."""
    async with await desk.as_role(Role.AUDITOR, "acme") as browser:
        page = await post(browser, "/subjects/look")
    assert page.status_code == 200
    assert "one" in page.text
    assert "two" in page.text
    assert "other" not in page.text
    assert SECRET not in page.text
    assert "/subjects/erase" not in page.text
    assert b"content.list" in recorded(tmp_path)
    assert WHO.encode() not in recorded(tmp_path)


async def test_a_look_up_that_cannot_be_recorded_shows_nothing(tmp_path: Path, redis_url: str) -> None:
    """The log comes before the reading."""
    async with standing_desk(tmp_path, redis_url) as desk, await desk.as_role(Role.AUDITOR) as browser:
        csrf = csrf_of(await browser.get("/subjects"))
        desk.log.is_full = True
        answer = await browser.post("/subjects/look", data={"csrf": csrf, "tenant": "acme", "user": WHO})
    assert answer.status_code == 503


async def test_a_long_name_is_looked_up_whole_or_refused_and_never_cut(desk: Standing) -> None:
    """A browser that cuts what is pasted looks up somebody else, of whom nothing is stored."""
    async with await desk.as_role(Role.AUDITOR, "acme") as browser:
        form = await browser.get("/subjects")
        long = await post(browser, "/subjects/look", user="ü" * 10_000)
        longer = await post(browser, "/subjects/look", user="ü" * 10_001)
    field = re.search(r'<input id="user"[^>]*>', form.text)
    assert field
    assert "maxlength" not in field[0]
    assert (long.status_code, longer.status_code) == (200, 400)
    assert "at most 10000" in longer.text


async def test_a_tenant_that_no_key_has_is_said_to_be_unknown(desk: Standing) -> None:
    """That nothing is stored of somebody is a promise; of a tenant that is misspelt it would be a wrong one."""
    async with await desk.as_role(Role.AUDITOR) as browser:
        known, misspelt = [await post(browser, "/subjects/look", tenant=each) for each in ("acme", "acmee")]
    assert misspelt.status_code == 200
    assert ["No key here has this tenant" in each.text for each in (known, misspelt)] == [False, True]


async def test_the_name_stands_in_no_address(desk: Standing) -> None:
    """Addresses end in histories, proxies and referrers."""
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        page = await browser.get("/subjects")
        asked = await browser.get(f"/subjects/look?tenant=acme&user={WHO}")
    assert page.status_code == 200
    assert asked.status_code == 405
    assert 'method="post" action="/subjects/look"' in page.text


async def test_erasing_takes_the_texts_of_one_tenant_and_says_so_on_the_log(desk: Standing, tmp_path: Path) -> None:
    """Looked at, typed once more, done, recorded; and the same name at another tenant is another subject."""
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        counted = await seen(browser)
        assert counted.startswith("2/1 ")
        done = await post(browser, "/subjects/erase", reason="case 7", confirm=WHO, seen=counted)
        after = await post(browser, "/subjects/look")
        theirs = await post(browser, "/subjects/look", tenant="globex")
    assert "erased" in done.text
    assert "No text is stored of this name." in after.text
    assert "other" in theirs.text
    said = recorded(tmp_path)
    assert b'"reason":"case 7"' in said
    assert b'"by":"oidc:somebody"' in said
    assert WHO.encode() not in said


@pytest.mark.parametrize(("confirm", "counted"), [("", None), ("anna", None), (WHO, "2/1"), (WHO, "")])
async def test_nothing_goes_without_the_name_typed_and_the_same_look(
    desk: Standing, confirm: str, counted: str | None
) -> None:
    """What cannot be undone is done by somebody who saw what it is."""
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        looked = await seen(browser) if counted is None else counted
        answer = await post(browser, "/subjects/erase", reason="case 7", confirm=confirm, seen=looked)
        assert answer.status_code == 400
        assert (await seen(browser)).startswith("2/1 ")


async def test_as_many_other_texts_are_not_what_was_looked_at(
    desk: Standing, tmp_path: Path, log: SpoolAuditLog
) -> None:
    """One went and one came between the look and the word: the person has seen neither's going."""
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        before = await seen(browser)
        gone = Erasure("acme", request="one", reason="retention")
        await asyncio.to_thread(Keeping(desk.desk.sources.ledger).erase, gone, lambda _: None)
        content = ContentLog(
            log, tmp_path, Sealer(load_master_key(tmp_path)), max_bytes=1 << 24, on_event=lambda *_: None
        )
        await content.append(
            [Record("begin", "three", "acme", {}, Texts("input", "full", 30, WHO, [{"text": SECRET}]))]
        )
        await content.close()
        answer = await post(browser, "/subjects/erase", reason="case 7", confirm=WHO, seen=before)
        after = await seen(browser)
    assert (answer.status_code, "has changed since you looked" in answer.text) == (400, True)
    assert (before.split()[0], after.split()[0]) == ("2/1", "2/1")
    assert before != after


async def test_erasing_asks_for_a_fresh_sign_in_and_the_permission_for_that_tenant(desk: Standing) -> None:
    """Neither a browser left open nor the administrator of another tenant."""
    async with await desk.as_role(Role.ADMINISTRATOR, "globex") as browser:
        assert (await post(browser, "/subjects/erase/look", reason="x")).status_code == 404
        assert (await post(browser, "/subjects/erase", reason="x", confirm=WHO, seen="2/1")).status_code == 404
        assert (await post(browser, "/subjects/look")).status_code == 404
    async with await desk.as_role(Role.AUDITOR, "acme") as browser:
        assert (await post(browser, "/subjects/erase", reason="x", confirm=WHO, seen="2/1")).status_code == 403
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        desk.clock.now += desk.desk.fresh_seconds + 1
        for path in ("/subjects/erase/look", "/subjects/erase"):
            answer = await post(browser, path, reason="x", confirm=WHO, seen="2/1")
            assert answer.headers["location"].endswith("&again=1")


async def test_a_tenant_on_hold_loses_nothing(desk: Standing, tmp_path: Path) -> None:
    """Two duties that pull apart: the hold goes first, and the page says why."""
    write_holds(tmp_path / "archive", {"acme": Hold(tenant="acme", reason="matter", since=1)})
    async with await desk.as_role(Role.ADMINISTRATOR) as browser:
        answer = await post(browser, "/subjects/erase", reason="x", confirm=WHO, seen=await seen(browser))
        assert answer.status_code == 409
        assert "legal hold" in answer.text
        assert (await seen(browser)).startswith("2/1 ")
