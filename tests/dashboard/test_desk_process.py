"""The desk as the gateway runs it: a child behind the control plane's port, and a gateway that does not need it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import signal
import time
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import psutil
import pytest
from desk_material import csrf_of, token_of
from running import Running, start

from gateway.errors import NotFound
from gateway.http.control import Health, build_control
from gateway.http.desk import DeskProcess
from gateway.http.desk_proxy import ControlPlane
from gateway.http.playground import MAX_CHARACTERS, Playground
from gateway.settings import Settings
from gateway.telemetry.metrics import Metrics
from policies.effective import Book
from policies.loader import Library

START_SECONDS = 120.0


@pytest.fixture(scope="module")
def gateway(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    running = start(tmp_path_factory.mktemp("desk"), "desk: {serve: true}\n", env={"SHOP_KEY": "sk-canary-51c2"})
    until(lambda: httpx.get(f"{running.control}/signin").status_code == 200)
    yield running
    assert running.stop() == 0


def until(is_so: Callable[[], bool]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while not is_so():
        assert time.monotonic() < deadline, "it did not come about"
        time.sleep(0.05)


def child_of(running: Running) -> psutil.Process:
    found = children_of(running)
    assert len(found) == 1
    return found[0]


def children_of(running: Running) -> list[psutil.Process]:
    """The desks; one that was killed may be there for a moment, without a command line."""
    found = []
    for each in psutil.Process(running.process.pid).children():
        with contextlib.suppress(psutil.Error):
            found += [each] * ("dashboard" in each.cmdline())
    return found


def test_a_user_signs_in_with_the_printed_passphrase_and_judges_a_text(gateway: Running) -> None:
    """From the first start to the first decision, as the documentation says."""
    passphrase = gateway.passphrase
    with httpx.Client(base_url=gateway.control, follow_redirects=True) as browser:
        data = {"token": token_of(browser.get("/signin")), "passphrase": passphrase, "next": "/playground"}
        page = browser.post("/signin", data=data)
        assert page.url.path == "/playground"
        form = {"policy": "baseline", "model": "echo", "role": "user", "text": "My card is 4111 1111 1111 1111"}
        judged = browser.post("/playground", data={"csrf": csrf_of(page), **form})
        assert "payment-card" in judged.text
        assert "[redacted: payment card]" in judged.text
        overview = browser.get("/").text
        assert "takes requests" in overview
        assert "in force" in overview


def test_the_gateway_answers_for_itself_beside_the_desk(gateway: Running) -> None:
    """Probes and metrics do not pass through the child."""
    assert httpx.get(f"{gateway.control}/livez").json() == {"status": "ok"}
    assert "caveat_requests" in httpx.get(f"{gateway.control}/metrics").text
    judged = httpx.post(f"{gateway.control}/admin/judge", json={"policy": "baseline", "turns": []})
    assert judged.status_code == 401


def test_who_asks_is_said_by_the_gateway_and_not_by_the_asker(gateway: Running) -> None:
    """A header of that name from outside is dropped; a foreign host is refused, as are hop-by-hop tricks."""
    forged = httpx.get(f"{gateway.control}/signin", headers={"x-caveat-client": "10.0.0.7", "connection": "host"})
    assert 'name="passphrase"' in forged.text
    assert httpx.get(f"{gateway.control}/signin", headers={"host": "evil.example"}).status_code == 421


def test_a_killed_desk_costs_its_pages_for_a_moment_and_no_request(gateway: Running) -> None:
    """It is started again; meanwhile a clear 503, and the gateway judges on."""
    child_of(gateway).kill()
    body = {"model": "echo", "messages": [{"role": "user", "content": "hello"}]}
    headers = {"authorization": f"Bearer {gateway.key}"}
    seen = set()

    def is_back() -> bool:
        code = httpx.get(f"{gateway.control}/signin").status_code
        seen.add(code)
        if code == 200 and 503 not in seen:  # this machine was away for longer than the desk
            for each in children_of(gateway):
                each.kill()
        answer = httpx.post(f"{gateway.data}/v1/chat/completions", json=body, headers=headers, timeout=30)
        assert answer.status_code == 200
        return code == 200 and 503 in seen

    until(is_back)
    assert seen == {200, 503}


@pytest.mark.parametrize(("method", "looks_again"), [("GET", True), ("POST", False)])
async def test_a_page_that_comes_before_the_desk_looks_again_by_itself(
    tmp_path: Path, method: str, *, looks_again: bool
) -> None:
    """The banner names the desk some seconds before it is there. A form is not sent twice unasked."""
    plane = ControlPlane(None, tmp_path / "no.sock")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(plane), base_url="http://127.0.0.1") as browser:
        answer = await browser.request(method, "/")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
    assert "The desk is starting" in answer.text
    assert ("http-equiv=refresh" in answer.text) == looks_again


@pytest.mark.drill
def test_the_desk_ends_with_a_gateway_that_is_killed(tmp_path: Path) -> None:
    """No orphan keeps the log's writer and the socket."""
    running = start(tmp_path / "g", "desk: {serve: true}\n")
    until(lambda: httpx.get(f"{running.control}/signin").status_code == 200)
    child = child_of(running)
    os.kill(running.process.pid, signal.SIGKILL)
    running.process.wait()
    child.wait(START_SECONDS)
    assert running.process.stdout is not None
    running.process.stdout.close()


def test_the_child_gets_no_key_of_a_model(tmp_path: Path) -> None:
    """A page that is broken into must not be a way to the models' bills."""
    up = {"name": "x", "models": ["a"], "api_key_env": "SHOP_KEY"}
    settings = Settings.model_validate({"data_dir": tmp_path, "upstreams": [up]})
    env = {"SHOP_KEY": "sk", "CAVEAT_CONTROL_TOKEN": "t", "CAVEAT_AUDIT_KEY": "a", "PATH": "/bin"}
    process = DeskProcess(settings, None, "token", lambda _name, _message: None, env)
    assert process._environment() == {"CAVEAT_AUDIT_KEY": "a", "PATH": "/bin"}


async def test_a_machine_that_had_no_room_for_a_process_is_asked_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The desk is started again when it ends, also where it could not begin."""
    monkeypatch.setattr("sys.executable", "/nowhere/python")
    monkeypatch.setattr("gateway.http.desk.FIRST_PAUSE_SECONDS", 0.01)
    told: asyncio.Queue[str] = asyncio.Queue()
    settings = Settings.model_validate({"data_dir": tmp_path})
    process = DeskProcess(settings, None, "token", lambda _name, message: told.put_nowait(message), {})
    process.start("http://127.0.0.1:1")
    async with asyncio.timeout(60):
        said = [await told.get(), await told.get()]
    await process.close()
    assert [each.partition(";")[0] for each in said] == [
        "the desk could not be started (No such file or directory)"
    ] * 2


@pytest.fixture
async def judge() -> AsyncIterator[httpx.AsyncClient]:
    """A control plane whose playground judges nothing, so that only its edge is tried."""

    async def judging(_policy: Any, _spans: Any) -> list[Any]:
        return []

    def policy_of(_name: str) -> Any:
        raise NotFound("there is no such policy")

    metrics = Metrics(endpoints=(), categories=(), classifiers=())
    playground = Playground(judging, policy_of, Book({}))
    app = build_control(
        metrics, lambda: Health(True), lambda: None, lambda: Library({}, {}), None, (playground, "desk-token")
    )
    headers = {"authorization": "Bearer desk-token"}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://c", headers=headers) as client:
        yield client


@pytest.mark.parametrize(
    "question",
    [
        {},
        {"policy": "p", "turns": []},
        {"policy": "p", "turns": [{"role": "god", "text": "SECRET"}]},
        {"policy": "p", "turns": [{"role": "user", "text": "SECRET" * MAX_CHARACTERS}]},
        {"policy": "p", "turns": [{"role": "user", "text": "SECRET"}] * 21},
        {"policy": "p", "turns": [{"role": "user", "text": "SECRET", "more": 1}]},
        {"policy": "gone", "turns": [{"role": "user", "text": "SECRET"}]},
    ],
)
async def test_a_question_that_cannot_be_judged_is_told_without_its_text(
    judge: httpx.AsyncClient, question: Any
) -> None:
    """The fault names a place; the text may be a person's."""
    answer = await judge.post("/admin/judge", json=question)
    assert answer.status_code == 400
    assert "SECRET" not in answer.text


@pytest.mark.parametrize("token", [None, "", "wrong", "desk-toke", "desk-token2"])
async def test_judging_is_never_open_without_a_token(judge: httpx.AsyncClient, token: str | None) -> None:
    """Also on loopback, where the rest of the control plane is: any page could make a browser ask."""
    judge.headers.pop("authorization")
    headers = {} if token is None else {"authorization": f"Bearer {token}"}
    assert (await judge.post("/admin/judge", json={}, headers=headers)).status_code == 401


async def test_a_desk_that_breaks_off_its_answer_is_no_whole_answer(tmp_path: Path) -> None:
    """Half a page must not pass for all of it."""
    path = tmp_path / "s"

    async def half(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\nx-secret: 1\r\nset-cookie: a=b\r\n\r\nhalf")
        writer.close()

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    scope = {
        "type": "http",
        "path": "/",
        "raw_path": b"/",
        "query_string": b"",
        "method": "GET",
        "headers": [(b"host", b"h")],
    }
    async with await asyncio.start_unix_server(half, path=str(path)):
        await ControlPlane(None, path)(scope, receive, send)
    assert (b"x-secret", b"1") not in sent[0]["headers"]
    assert (b"set-cookie", b"a=b") in sent[0]["headers"]
    assert sent[-1]["more_body"] is True


async def test_a_desk_that_refuses_a_form_unread_is_heard(tmp_path: Path) -> None:
    """A session that is over, or another site's form: the visitor is told that, and not that there is no desk."""
    path, gone = tmp_path / "s", asyncio.Event()

    async def curt(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 303 See Other\r\nlocation: /signin\r\ncontent-length: 0\r\n\r\n")
        writer.close()
        await writer.wait_closed()
        gone.set()

    async def receive() -> dict[str, Any]:
        await gone.wait()
        return {"type": "http.request", "body": b"x" * 100_000, "more_body": True}

    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "http", "path": "/", "raw_path": b"/", "query_string": b"", "method": "POST"}
    headers = [(b"host", b"h"), (b"content-length", b"300000")]
    async with await asyncio.start_unix_server(curt, path=str(path)), asyncio.timeout(60):
        await ControlPlane(None, path)(scope | {"headers": headers}, receive, send)
    assert (sent[0]["status"], sent[0]["headers"][0]) == (303, (b"location", b"/signin"))
    assert sent[-1]["more_body"] is False


async def test_a_desk_sees_it_when_the_browser_leaves(tmp_path: Path) -> None:
    """The rest of a long export would be decrypted for nobody, and its connection kept until the end."""
    path, left = tmp_path / "s", asyncio.Event()

    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nx\r\n")
        await reader.readuntil(b"\r\n\r\n")
        await reader.read()
        writer.close()
        left.set()

    begun = asyncio.Event()
    messages = [{"type": "http.request", "body": b"", "more_body": False}]

    async def send(_message: Any) -> None:
        begun.set()

    async def receive() -> Any:
        if messages:
            return messages.pop()
        await begun.wait()
        return {"type": "http.disconnect"}

    scope = {"type": "http", "path": "/", "raw_path": b"/", "query_string": b"", "method": "GET"}
    async with await asyncio.start_unix_server(endless, path=str(path)), asyncio.timeout(60):
        await ControlPlane(None, path)(scope | {"headers": [(b"host", b"h")]}, receive, send)
        await left.wait()


def test_a_second_gateway_on_the_same_data_leaves_the_first_ones_desk_alone(gateway: Running, tmp_path: Path) -> None:
    """Processes on one host may share a data directory; each has a desk, and the end of one is not the end of the other's."""
    second = start(tmp_path, "desk: {serve: true}\n", env={"CAVEAT_DATA_DIR": str(gateway.directory / "data")})
    until(lambda: httpx.get(f"{second.control}/signin").status_code == 200)
    assert second.stop() == 0
    assert httpx.get(f"{gateway.control}/signin").status_code == 200
    assert len(list((gateway.directory / "data" / "desk").glob("*.sock"))) <= 1  # none where its path would be too long


def test_the_banner_names_the_desk(gateway: Running) -> None:
    """Nobody looks for what they do not know of."""
    assert re.fullmatch(r"[a-z2-9-]{27}", gateway.passphrase)
