"""The shipped nginx configuration with a real nginx: the same borders between requests, streams at once, leavers seen."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest
from inside import start_lean
from model_stub import Call, ModelStub, answer_at_once, last_piece, piece
from raw_client import talk
from running import Running
from smuggling import Case, Writer

from gateway.app import endpoints

NGINX = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin")
SHIPPED = Path(__file__).parents[2] / "deploy" / "nginx" / "caveat.conf"
CASES = [(case.name, number) for number, case in enumerate(Writer("x").cases())]
HELLO = {"model": "m", "messages": [{"role": "user", "content": "hello"}]}
# nginx ignores the wish for an upgrade, so what follows is a second sound request, which its sender may well make
TWO = {"after an upgrade", "after a websocket", "after an upgrade in chunks"}

pytestmark = pytest.mark.skipif(NGINX is None, reason="no nginx on this machine")


@dataclass(frozen=True)
class Place:
    url: str
    running: Running
    stub: ModelStub
    cases: list[Case]
    http2: int


def configured(directory: Path, gateway: str, port: int, http2: int) -> Path:
    """The shipped file with free ports and this gateway, inside the least that nginx wants around it."""
    text = SHIPPED.read_text()
    for before, after in (
        ("server 127.0.0.1:8080;", f"server {gateway};"),
        ("listen 80;", f"listen 127.0.0.1:{port}; listen 127.0.0.1:{http2} http2;"),
    ):
        assert text.count(before) == 1
        text = text.replace(before, after)
    (directory / "caveat.conf").write_text(text)
    temporary = "".join(
        f"{kind}_temp_path {directory}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    main = directory / "nginx.conf"
    user = "user root;\n" if os.getuid() == 0 else ""
    main.write_text(
        f"{user}daemon off;\nworker_processes 1;\npid {directory}/pid;\nerror_log {directory}/error.log;\n"
        "events { worker_connections 512; }\n"
        f"http {{\naccess_log off;\n{temporary}include {directory}/caveat.conf;\n}}\n"
    )
    return main


def wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise RuntimeError(f"nginx did not start: {log.read_text()[-1000:]}")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    directory = tmp_path_factory.mktemp("nginx")
    with ModelStub() as stub:
        running = start_lean(tmp_path_factory.mktemp("behind"), stub.settings())
        with socket.create_server(("127.0.0.1", 0)) as free, socket.create_server(("127.0.0.1", 0)) as other:
            port, http2 = free.getsockname()[1], other.getsockname()[1]
        main = configured(directory, running.data.removeprefix("http://"), port, http2)
        assert NGINX is not None
        process = subprocess.Popen([NGINX, "-p", str(directory), "-c", str(main)], stderr=subprocess.DEVNULL)
        try:
            wait_for(port, process, directory / "error.log")
            yield Place(f"http://127.0.0.1:{port}", running, stub, Writer(running.key).cases(), http2)
        finally:
            process.terminate()
            process.wait(60)
            assert running.stop() == 0


@pytest.mark.parametrize(("name", "number"), CASES, ids=[name for name, _ in CASES])
def test_threat_7_behind_nginx_nobody_sees_two_requests_in_one(place: Place, name: str, number: int) -> None:
    """nginx reads some of these otherwise than the gateway; what counts is that they never disagree on the borders."""
    case = place.cases[number]
    before = len(place.stub.calls)
    heard = talk(
        place.url,
        case.raw,
        enough=lambda heard: heard.answers > 0 and heard.statuses.count(200) >= len(place.stub.calls) - before,
    )
    time.sleep(0.02)
    called = len(place.stub.calls) - before
    assert heard.statuses or (heard.closed and case.name == "HTTP/0.9"), "it hung"
    assert all(status < 500 or status in {501, 505} for status in heard.statuses), heard.raw[:400]
    assert called == heard.statuses.count(200), "an answer without a request, or a request without an answer"
    assert called <= (2 if name in TWO else 1)
    assert name != "after a refusal" or called == 0


def stream(place: Place, heard: threading.Event) -> str:
    """All of a stream's text; its first words are told of when they come."""
    text = ""
    headers = {"authorization": f"Bearer {place.running.key}"}
    with httpx.stream(
        "POST", place.url + "/v1/chat/completions", json=HELLO | {"stream": True}, headers=headers, timeout=60
    ) as answer:
        assert answer.status_code == 200
        for line in answer.iter_lines():
            if "word" in line:
                heard.set()
            text += line
    return text


def test_a_stream_passes_nginx_piece_by_piece(place: Place) -> None:
    """A proxy that collects an answer before it sends it would undo streaming."""

    heard = threading.Event()
    was_heard: list[bool] = []

    async def paused(call: Call) -> None:
        await call.head("text/event-stream", "transfer-encoding: chunked")
        await call.chunk(piece("some words " * 60))
        was_heard.append(await asyncio.to_thread(heard.wait, 15))
        await call.chunk(last_piece())
        call.writer.write(b"0\r\n\r\n")

    place.stub.script = paused
    try:
        text = stream(place, heard)
    finally:
        place.stub.script = answer_at_once
    assert text.endswith("data: [DONE]")
    assert was_heard == [True], "the first words came before the rest was written"


def test_threat_34_who_leaves_behind_nginx_frees_the_model_within_a_second(place: Place) -> None:
    async def hang(call: Call) -> None:
        await asyncio.sleep(60)

    place.stub.script = hang
    try:
        before, aborted = len(place.stub.calls), len(place.stub.aborted_at)
        with socket.create_connection(("127.0.0.1", int(place.url.rpartition(":")[2]))) as link:
            link.sendall(Writer(place.running.key).sized())
            await_count(place.stub.calls, before + 1)
            left = time.monotonic()
        await_count(place.stub.aborted_at, aborted + 1)
        assert place.stub.aborted_at[-1] - left < 15.0, "a second, and what a busy machine adds"
    finally:
        place.stub.script = answer_at_once


def await_count(things: list[object] | list[Call] | list[float], count: int) -> None:
    deadline = time.monotonic() + 50
    while len(things) < count:
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_what_nginx_refuses_itself_is_json_too(place: Place) -> None:
    """A client's library reads the error object, not a page."""
    headers = {"authorization": f"Bearer {place.running.key}"}
    large = httpx.post(place.url + "/v1/chat/completions", content=b" " * 5_000_000, headers=headers, timeout=20)
    assert large.status_code == 413
    assert large.json()["error"]["code"] == "proxy_refused"
    absent = httpx.get(place.url + "/metrics", headers=headers)
    assert absent.status_code == 404
    assert absent.json()["error"]["code"] == "not_found"
    malformed = httpx.post(place.url + "/v1/chat/completions", content=b"{", headers=headers | JSON)
    assert malformed.json()["error"]["code"] == "invalid_json"


def frame(kind: int, flags: int, stream_id: int, content: bytes = b"") -> bytes:
    return len(content).to_bytes(3) + bytes((kind, flags)) + stream_id.to_bytes(4) + content


def http2_post(port: int, length: int) -> tuple[bytes, bytes]:
    """The answer, header block and body, to the head alone of a POST over HTTP/2, which httpx does not speak by itself."""
    pairs = {":method": "POST", ":scheme": "http", ":path": "/v1/chat/completions", ":authority": "x"}
    pairs["content-length"] = str(length)
    head = b"".join(b"\x10" + b"".join(bytes((len(text),)) + text.encode() for text in pair) for pair in pairs.items())
    blocks = {0: b"", 1: b""}
    with socket.create_connection(("127.0.0.1", port), timeout=10) as link, link.makefile("rb") as heard:
        link.sendall(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(4, 0, 0) + frame(1, 4, 1, head))
        while fields := heard.read(9):
            content, kind = heard.read(int.from_bytes(fields[:3])), fields[3]
            if kind in blocks:
                blocks[kind] += content
            if kind == 0 and fields[4] & 1:
                break
    return blocks[1], blocks[0]


def test_what_nginx_refuses_itself_is_json_over_http2_too(place: Place) -> None:
    """nginx measures the body once more where it makes the answer, but over HTTP/1.1."""
    head, body = http2_post(place.http2, 5_000_000)
    assert b"413" in head
    assert json.loads(body)["error"]["code"] == "proxy_refused"


JSON = {"content-type": "application/json"}


@pytest.mark.parametrize("path", sorted(endpoint.path for endpoint in endpoints().values()))
def test_every_door_is_behind_nginx(place: Place, path: str) -> None:
    """A door that the proxy does not know would be there in tests and not in use."""
    answer = httpx.post(place.url + path, json={"no": "door takes this"}, headers={"authorization": "Bearer cav_none"})
    assert answer.status_code == 401


def test_a_sound_request_passes_nginx_whole(place: Place) -> None:
    """What is refused would mean little if nothing passed; 2 MB go in, in chunks, and one request comes out."""
    body = json.dumps(
        {"model": "m", "messages": [{"role": "user", "content": "plain words of no length, " * 8_000}]}
    ).encode()
    headers = {"authorization": f"Bearer {place.running.key}"} | JSON
    before = len(place.stub.calls)

    def chunks() -> Iterator[bytes]:
        for at in range(0, len(body), 10_000):
            yield body[at : at + 10_000]

    answer = httpx.post(place.url + "/v1/chat/completions", content=chunks(), headers=headers, timeout=30)
    assert answer.status_code == 200
    assert len(place.stub.calls) == before + 1
    assert place.stub.calls[-1].json["messages"] == json.loads(body)["messages"]
