"""What goes over the wire: headers, malformed bodies, health and metrics, seen with a plain HTTP client."""

from __future__ import annotations

import json
import re
import socket
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from running import Running

HELLO = {"model": "echo", "messages": [{"role": "user", "content": "hello"}]}


def post(gateway: Running, body: bytes | Any, path: str = "/v1/chat/completions", **headers: str) -> httpx.Response:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    sent = {"authorization": f"Bearer {gateway.key}", "content-type": "application/json"}
    sent |= {name.replace("_", "-"): value for name, value in headers.items()}
    return httpx.post(gateway.data + path, content=content, headers=sent, timeout=30)


def test_every_answer_names_its_decision_policy_and_action(gateway: Running) -> None:
    """An operator finds the audit record by the header."""
    answer = post(gateway, HELLO)
    assert answer.status_code == 200
    assert answer.json()["caveat"]["decision_id"] == answer.headers["x-caveat-decision-id"]
    assert re.fullmatch(r"baseline@\d+", answer.headers["x-caveat-policy"])
    assert answer.headers["x-caveat-action"] == "allow"


def test_a_stream_names_its_mode(gateway: Running) -> None:
    answer = post(gateway, HELLO | {"stream": True})
    assert answer.headers["x-caveat-stream"] == "strict"
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert answer.text.endswith("data: [DONE]\n\n")


MALFORMED: list[tuple[str, bytes, str | None]] = [
    ("empty", b"", None),
    ("not json", b"{", None),
    ("not an object", b"[]", "$"),
    ("duplicate key", b'{"model":"echo","messages":[{"role":"user","content":"a","content":"b"}]}', "messages[0]"),
    ("escaped duplicate", b'{"model":"echo","\\u006dodel":"x","messages":[]}', "$"),
    ("case variant", b'{"model":"echo","Messages":[],"messages":[{"role":"user","content":"a"}]}', "Messages"),
    ("NaN", b'{"model":"echo","messages":[{"role":"user","content":"a"}],"temperature":NaN}', "temperature"),
    ("1e999", b'{"model":"echo","messages":[{"role":"user","content":"a"}],"temperature":1e999}', "temperature"),
    ("2^60", b'{"model":"echo","messages":[{"role":"user","content":"a"}],"seed":1152921504606846976}', "seed"),
    ("surrogate", b'{"model":"echo","messages":[{"role":"user","content":"\\ud800"}]}', "messages[0].content"),
    ("bom", b'\xef\xbb\xbf{"model":"echo"}', None),
    ("utf-16", '{"model":"echo"}'.encode("utf-16"), None),
    ("invalid utf-8", b'{"model":"\xff"}', None),
    (
        "deep",
        b'{"model":"echo","messages":[{"role":"user","content":"a"}],"x":' + b"[" * 500 + b"]" * 500 + b"}",
        "x[0]",
    ),
    ("very deep", b"[" * 100_000, None),
    ("many", b'{"model":"echo","messages":[{"role":"user","content":"a"}],"x":[' + b"1," * 20_000 + b"1]}", "x["),
    ("no messages", b'{"model":"echo"}', "messages"),
    ("no model", b'{"messages":[{"role":"user","content":"a"}]}', "model"),
    ("bad role", b'{"model":"echo","messages":[{"role":"root","content":"a"}]}', "messages[0].role"),
    ("content number", b'{"model":"echo","messages":[{"role":"user","content":7}]}', "messages[0].content"),
    ("message string", b'{"model":"echo","messages":["a"]}', "messages[0]"),
    ("n zero", b'{"model":"echo","messages":[{"role":"user","content":"a"}],"n":0}', "n"),
    ("n float", b'{"model":"echo","messages":[{"role":"user","content":"a"}],"n":1.5}', "n"),
    ("stream text", b'{"model":"echo","messages":[{"role":"user","content":"a"}],"stream":"yes"}', "stream"),
    ("functions", b'{"model":"echo","messages":[{"role":"user","content":"a"}],"functions":[]}', "functions"),
]


@pytest.mark.parametrize(("name", "body", "place"), MALFORMED, ids=[m[0] for m in MALFORMED])
def test_threats_9_to_11_malformed_bodies_are_400_and_name_the_place(
    gateway: Running, name: str, body: bytes, place: str | None
) -> None:
    """A caller must be able to mend the request, and nothing malformed may ever be our fault."""
    answer = post(gateway, body)
    assert answer.status_code == 400, name
    error = answer.json()["error"]
    assert error["type"] == "invalid_request_error"
    assert error["message"]
    if place is not None:
        assert error["param"].startswith(place)
    assert "x-caveat-decision-id" in answer.headers


def test_token_ids_are_refused_with_words(gateway: Running) -> None:
    """Threat 24: numbers would reach the model as words that nobody has read."""
    for prompt in ([1, 2, 3], [[1, 2]], ["a", [1]]):
        answer = post(gateway, {"model": "echo", "prompt": prompt}, "/v1/completions")
        assert answer.status_code == 400
        assert answer.json()["error"]["code"] == "token_ids_unsupported"


def test_a_body_over_the_limit_is_413_before_it_is_read(gateway: Running) -> None:
    """Threat 9: the length alone decides; the body need not be sent."""
    host = urlsplit(gateway.data)
    with socket.create_connection((str(host.hostname), host.port or 0), timeout=10) as raw:
        head = f"POST /v1/chat/completions HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {gateway.key}\r\n"
        raw.sendall((head + "Content-Type: application/json\r\nContent-Length: 999999999\r\n\r\n").encode())
        assert raw.recv(100).startswith(b"HTTP/1.1 413")


def test_a_chunked_body_over_the_limit_is_413(gateway: Running) -> None:
    """The count decides, not what the client says of it."""

    def chunks() -> Any:
        for _ in range(80):
            yield b" " * 65_536

    headers = {"authorization": f"Bearer {gateway.key}", "content-type": "application/json"}
    answer = httpx.post(gateway.data + "/v1/chat/completions", content=chunks(), headers=headers, timeout=30)
    assert answer.status_code == 413


@pytest.mark.parametrize(
    ("header", "value", "status"),
    [
        ("content_encoding", "gzip", 415),
        ("content_type", "application/json; charset=utf-16", 415),
        ("content_type", "text/plain", 415),
        ("x_large", "a" * 20_000, 431),
    ],
)
def test_threat_12_coded_foreign_and_oversized_requests_are_refused(
    gateway: Running, header: str, value: str, status: int
) -> None:
    assert post(gateway, HELLO, **{header: value}).status_code == status


@pytest.mark.parametrize("hosts", [0, 2])
def test_threat_7_a_missing_or_doubled_host_is_refused(gateway: Running, hosts: int) -> None:
    """uvicorn lets both through; two readers could see two different hosts."""
    host = urlsplit(gateway.data)
    body = json.dumps(HELLO)
    with socket.create_connection((str(host.hostname), host.port or 0), timeout=10) as raw:
        head = "POST /v1/chat/completions HTTP/1.1\r\n" + "Host: x\r\n" * hosts
        head += f"Authorization: Bearer {gateway.key}\r\nContent-Type: application/json\r\n"
        raw.sendall((head + f"Content-Length: {len(body)}\r\n\r\n{body}").encode())
        assert raw.recv(100).startswith(b"HTTP/1.1 400")


@pytest.mark.parametrize(
    "path", ["/v1/responses/compact", "/v1/images/generations", "/v1/audio/speech", "/nope", "/v1/chat/completions/"]
)
def test_threat_23_only_routes_with_a_codec_exist(gateway: Running, path: str) -> None:
    answer = post(gateway, HELLO, path)
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "not_found"


def test_a_get_on_an_endpoint_says_what_it_takes(gateway: Running) -> None:
    answer = httpx.get(gateway.data + "/v1/chat/completions")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "POST"


def test_an_image_is_refused_with_words(gateway: Running) -> None:
    """No classifier reads images: unjudged, so withheld by default, and the caller is told why."""
    part = {"type": "image_url", "image_url": {"url": "https://example.org/a.png"}}
    body = {"model": "echo", "messages": [{"role": "user", "content": [part]}]}
    answer = post(gateway, body)
    assert answer.status_code == 200
    assert answer.json()["choices"][0]["finish_reason"] == "content_filter"
    assert answer.json()["caveat"]["because"] == [{"rule": "unjudged:media"}]


def test_health_and_metrics_are_on_the_control_plane_alone(gateway: Running) -> None:
    """Threat 32: the data plane shows nothing of the inside."""
    post(gateway, HELLO)
    post(gateway, b"{")
    assert httpx.get(gateway.control + "/livez").status_code == 200
    assert httpx.get(gateway.control + "/readyz").json() == {"status": "ok", "reasons": []}
    text = httpx.get(gateway.control + "/metrics").text
    assert 'caveat_requests_total{endpoint="chat",outcome="allow",tenant="demo"}' in text
    assert 'caveat_requests_total{endpoint="chat",outcome="bad_request",tenant="demo"}' in text
    assert 'caveat_stage_seconds_count{stage="total_overhead"}' in text
    assert "caveat_stream_released_unjudged_chars_total 0.0" in text
    assert re.search(r"caveat_audit_records_total [1-9]", text)
    assert 'caveat_policy_info{digest="' in text
    assert httpx.get(gateway.data + "/metrics").status_code == 404


def test_the_control_plane_describes_itself(gateway: Running) -> None:
    assert "/admin/policies" in httpx.get(gateway.control + "/admin/openapi.json").json()["paths"]
    names = [p["name"] for p in httpx.get(gateway.control + "/admin/policies").json()]
    assert {"baseline", "strict"} <= set(names)


def test_threat_31_hostile_values_make_no_series(gateway: Running) -> None:
    """Model names and paths come from anybody."""
    with httpx.Client(headers={"authorization": f"Bearer {gateway.key}", "content-type": "application/json"}) as client:
        for i in range(300):
            client.post(gateway.data + "/v1/chat/completions", json=HELLO | {"model": f"m{i}"})
            client.post(gateway.data + f"/v1/x{i}", json=HELLO)
    assert len(httpx.get(gateway.control + "/metrics").text.splitlines()) < 2000


def test_an_answer_that_does_not_wait_for_its_body_says_that_the_connection_ends(gateway: Running) -> None:
    """Else a client sends its next request into a connection that is being closed, and sees no answer."""
    host, port = gateway.data.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=10) as link:
        link.sendall(
            b"POST /v1/nothing HTTP/1.1\r\nhost: h\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\n"
        )
        answer = link.recv(65536)
    assert answer.startswith(b"HTTP/1.1 404")
    assert b"connection: close" in answer.lower()
