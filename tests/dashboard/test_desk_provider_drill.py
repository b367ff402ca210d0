"""Signing in with a provider that others wrote: npm's `oidc-provider`, run here."""

from __future__ import annotations

import asyncio
import re
import shutil
import socket
import subprocess
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import httpx
import pytest
from desk_material import Standing, served, standing_desk

from gateway.settings import DeskGrant, DeskSettings, Settings

pytestmark = pytest.mark.drill
SERVER = Path(__file__).parent / "desk_provider_server.mjs"
PACKAGE = "oidc-provider@9"
INSTALL_SECONDS, START_SECONDS = 120, 30


@pytest.fixture(scope="module")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the provider installed."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        pytest.skip("no npm or node on PATH")
    home = tmp_path_factory.mktemp("provider")
    done = subprocess.run(
        [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", PACKAGE],
        cwd=home,
        capture_output=True,
        timeout=INSTALL_SECONDS,
        check=False,
    )
    if done.returncode:
        pytest.skip("npm cannot install oidc-provider here")
    shutil.copy(SERVER, home)
    return home


@asynccontextmanager
async def desk_with_provider(data: Path, redis_url: str, modules: Path) -> AsyncIterator[Standing]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    link = socket.create_server(("127.0.0.1", 0))
    public = f"http://127.0.0.1:{link.getsockname()[1]}"
    process = await asyncio.create_subprocess_exec(
        "node", SERVER.name, str(port), f"{public}/signin/return", cwd=modules, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    async with asyncio.timeout(START_SECONDS):
        while b"ready" not in (line := await process.stdout.readline()):
            assert line, "the provider did not start"
    named = DeskSettings(
        issuer=f"http://127.0.0.1:{port}",
        client_id="desk",
        public_url=public,
        grants=(DeskGrant(group="auditors", role="auditor", tenants="*"),),
    )
    settings = Settings(data_dir=data, desk=named)
    try:
        async with standing_desk(data, redis_url, settings=settings, secret="s e/cret+") as desk, served(desk, link):
            yield desk
    finally:
        process.kill()
        await process.wait()


async def sign_in(browser: httpx.AsyncClient, public: str, person: str, path: str) -> httpx.Response:
    """Follow every step as a browser does: to the provider, through its forms, back."""
    answer = await browser.get(public + path)
    for _ in range(20):
        if answer.is_redirect:
            answer = await browser.get(urljoin(str(answer.url), answer.headers["location"]))
        elif urlsplit(str(answer.url)).netloc != urlsplit(public).netloc and "<form" in answer.text:
            action = re.search(r'action="([^"]+)"', answer.text)
            assert action is not None
            prompt = re.search(r'name="prompt" value="([^"]+)"', answer.text)
            form = {"prompt": prompt[1] if prompt else "login", "login": person, "password": "x"}
            answer = await browser.post(urljoin(str(answer.url), action[1]), data=form)
        else:
            return answer
    raise AssertionError("the sign-in does not end")


async def test_a_real_provider_signs_people_in_by_their_groups(tmp_path: Path, redis_url: str, modules: Path) -> None:
    """What we wrote against the specification holds against somebody else's reading of it."""
    async with desk_with_provider(tmp_path, redis_url, modules) as desk:
        public = desk.desk.settings.desk.public_url or ""
        async with httpx.AsyncClient() as browser:
            page = await sign_in(browser, public, "ann", "/signin/start?next=/policies")
            assert (page.status_code, page.url.path) == (200, "/policies")
            again = await sign_in(browser, public, "ann", "/signin/start?again=1&next=/cards")
            assert (again.status_code, again.url.path) == (200, "/cards")
        async with httpx.AsyncClient() as browser:
            refused = await sign_in(browser, public, "bob", "/signin/start")
            assert refused.status_code == 403
            assert "no_role" in refused.text
    told = [(r.fields["actor"], r.fields["held"]) for r in desk.log.records]
    assert told == [("oidc:ann", True), ("oidc:ann", True), ("oidc:bob", False)]
