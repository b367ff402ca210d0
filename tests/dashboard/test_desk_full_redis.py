"""A Redis that has no room: what can be read is shown, and what would be written says that it is full, and what helps."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, closing
from pathlib import Path
from typing import Any

import httpx
import pytest
from click.testing import CliRunner
from desk_log import decision, filled, ids, write
from desk_material import Standing, csrf_of, standing_desk, token_of
from redis_nodes import Node

from gateway.audit.hold import read_holds
from gateway.cli import main
from gateway.dashboard.access import Role
from gateway.dashboard.app import pages
from gateway.dashboard.bootstrap import make_passphrase
from gateway.dashboard.i18n import LANGUAGES, speech
from gateway.dashboard.pages.audit import UNSHARED
from gateway.dashboard.sessions import TOUCH_SECONDS
from gateway.dashboard.silence import FULL
from gateway.settings import DeskGrant, DeskSettings, Settings

[ESCALATED] = ids(1)
PLAIN = [r.path for page in pages() for r in page.routes if r.method == "GET" and "{" not in r.path]
WRITES: dict[str, dict[str, str]] = {
    "/decisions/views": {"name": "mine", "address": ""},
    f"/review/{ESCALATED}/claim": {},
    "/audit/holds/place": {"tenant": "acme", "reason": "case 7"},
}


@pytest.fixture
def node(tmp_path: Path) -> Iterator[Node]:
    (tmp_path / "redis").mkdir()
    with closing(Node(tmp_path / "redis")) as server:
        server.start("--maxmemory", "64mb")
        yield server


def fill(node: Node) -> None:
    """Leave no room for one more byte, whatever connections take and give back meanwhile."""
    node.command("CONFIG", "SET", "maxmemory", "1")


@asynccontextmanager
async def desk_of(data: Path, node: Node, **more: Any) -> AsyncIterator[Standing]:
    await filled(node.url, data, decision(ESCALATED, "acme", "escalate"))
    async with standing_desk(data, node.url, **more) as desk:
        yield desk


async def test_who_is_signed_in_reads_every_page(tmp_path: Path, node: Node) -> None:
    """A full Redis is when people look at the desk; that a session is in use cannot be noted then, and need not be."""
    async with desk_of(tmp_path, node) as desk, await desk.as_role(Role.ADMINISTRATOR) as browser:
        fill(node)
        desk.clock.now += TOUCH_SECONDS + 1
        answers = {path: (await browser.get(path)).status_code for path in PLAIN}
        slow = [
            path for path, status in answers.items() if status == 503
        ]  # a busy machine's; a full Redis says no twice
        answers |= {path: (await browser.get(path)).status_code for path in slow}
        one = await browser.get(f"/decisions/{ESCALATED}")
    refused = {path: status for path, status in answers.items() if status not in {200, 404}}
    assert not refused
    assert one.status_code == 200
    assert answers["/audit"] == answers["/decisions"] == 200


async def test_a_session_that_cannot_be_put_off_ends_when_it_would_have(tmp_path: Path, node: Node) -> None:
    """Nobody stays signed in for longer because Redis takes no note of when they were last seen."""
    async with desk_of(tmp_path, node) as desk, await desk.as_role(Role.ADMINISTRATOR) as browser:
        fill(node)
        half = 60 * desk.desk.settings.desk.idle_minutes / 2
        desk.clock.now += half + 1
        assert (await browser.get("/policies")).status_code == 200
        desk.clock.now += half
        assert (await browser.get("/policies")).headers["location"].startswith("/signin")


@pytest.mark.parametrize("code", LANGUAGES)
async def test_each_page_that_writes_says_so_in_the_readers_language(tmp_path: Path, node: Node, code: str) -> None:
    """That Redis does not answer sends its operator to look for a broken network."""
    async with desk_of(tmp_path, node) as desk, await desk.as_role(Role.ADMINISTRATOR) as browser:
        browser.headers["accept-language"] = code
        csrf = csrf_of(await browser.get("/audit"))
        fill(node)
        answers = {path: await browser.post(path, data={"csrf": csrf, **form}) for path, form in WRITES.items()}
    said = speech(code).gettext(FULL)
    assert {path: (each.status_code, said in _plain(each)) for path, each in answers.items()} == dict.fromkeys(
        WRITES, (503, True)
    )


async def test_a_hold_that_the_others_did_not_learn_of_says_that_it_holds_here(tmp_path: Path, node: Node) -> None:
    """It is on the log and in the archive's file: a page that says no more than `full` would let one think that it is not."""
    async with desk_of(tmp_path, node) as desk, await desk.as_role(Role.ADMINISTRATOR) as browser:
        csrf = csrf_of(await browser.get("/audit"))
        fill(node)
        for action in ("place", "lift"):
            data = {"csrf": csrf, "tenant": "acme", "reason": "case 7"}
            answer = await browser.post(f"/audit/holds/{action}", data=data)
            assert (answer.status_code, UNSHARED in _plain(answer)) == (503, True)
            assert ("acme" in read_holds(tmp_path / "archive")) == (action == "place")
        node.command("CONFIG", "SET", "maxmemory", "0")
        again = await browser.post("/audit/holds/place", data={"csrf": csrf, "tenant": "acme", "reason": "case 7"})
    assert again.status_code == 303


@pytest.mark.parametrize("code", LANGUAGES)
async def test_who_cannot_sign_in_is_told_why(tmp_path: Path, node: Node, code: str) -> None:
    """The passphrase is right, and nobody should go looking for another."""
    passphrase = make_passphrase(tmp_path)
    async with standing_desk(tmp_path, node.url) as desk, desk.browser() as browser:
        browser.headers["accept-language"] = code
        page = await browser.get("/signin")
        fill(node)
        answer = await browser.post("/signin", data={"token": token_of(page), "passphrase": passphrase})
    assert (answer.status_code, speech(code).gettext(FULL) in _plain(answer)) == (503, True)
    assert desk.log.records == []


async def test_a_sign_in_through_a_provider_is_told_too(tmp_path: Path, node: Node) -> None:
    """Before anybody is sent to the provider: what they would come back with could not be kept."""
    named = DeskSettings(
        issuer="https://id.example",
        client_id="desk",
        public_url="https://desk.example",
        grants=(DeskGrant(group="g", role="viewer", tenants="*"),),
    )
    silent = httpx.MockTransport(lambda _: httpx.Response(500))
    settings = Settings(data_dir=tmp_path, desk=named)
    fill(node)
    async with standing_desk(tmp_path, node.url, settings=settings, issuer=silent) as desk, desk.browser() as browser:
        answer = await browser.get("/signin/start")
    assert (answer.status_code, FULL in _plain(answer)) == (503, True)


async def test_a_redis_that_is_away_is_not_said_to_be_full(tmp_path: Path, node: Node) -> None:
    """Each has its own remedy."""
    async with desk_of(tmp_path, node) as desk, await desk.as_role(Role.ADMINISTRATOR) as browser:
        node.kill()
        answer = await browser.get("/policies", headers={"accept-language": "zh"})
    assert (answer.status_code, FULL in _plain(answer)) == (503, False)
    assert "Redis 没有响应" in answer.text


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["review", "claim", ESCALATED], "Redis is full: make room"),
        (["audit", "hold", "add", "acme", "--reason", "case 7"], "this is on the log and holds here"),
        (["audit", "index", "--rebuild"], "Redis is full: make room"),
    ],
)
def test_a_command_says_so_too(tmp_path: Path, node: Node, words: list[str], told: str) -> None:
    """Who works in a terminal meets the same Redis."""
    write(node.url, tmp_path, decision(ESCALATED, "acme", "escalate"))
    fill(node)
    said = CliRunner().invoke(main, [*words, "--data-dir", str(tmp_path), "--redis-url", node.url])
    assert (said.exit_code, told in said.output, "Redis is full" in said.output) == (2, True, True), said.output


def _plain(answer: httpx.Response) -> str:
    return answer.text.replace("&#39;", "'")
