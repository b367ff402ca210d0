"""Traces: one span for each request, joined to the caller's and the model server's, and nothing of any text."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx
import pytest
from inside import start_lean
from model_stub import ModelStub
from running import Running

pytest.importorskip("opentelemetry.sdk", reason="the `tracing` extra is not installed")

from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest

CANARY = "canary-4f1e"
PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
KNOWN = {
    "caveat.action",
    "caveat.decision_id",
    "caveat.endpoint",
    "caveat.policy",
    "caveat.stream",
    "error.type",
    "gen_ai.operation.name",
    "gen_ai.request.model",
    "gen_ai.request.stream",
    "gen_ai.response.time_to_first_chunk",
    "http.request.method",
    "http.response.status_code",
    "http.route",
    "server.address",
}


@contextmanager
def collector() -> Iterator[tuple[str, list[bytes]]]:
    """An OTLP/HTTP receiver; yields its URL and the bodies that came."""
    came: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.path == "/v1/traces"
            body = self.rfile.read(int(self.headers["content-length"]))
            came.append(body)
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", came
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def spans(came: list[bytes]) -> list[Any]:
    found = []
    for body in came:
        request = ExportTraceServiceRequest.FromString(body)
        found += [s for r in request.resource_spans for scope in r.scope_spans for s in scope.spans]
    return found


def attributes(span: Any) -> dict[str, Any]:
    return {a.key: getattr(a.value, a.value.WhichOneof("value")) for a in span.attributes}


def ask(running: Running, **more: Any) -> httpx.Response:
    body = {"model": "m", "messages": [{"role": "user", "content": f"hello {CANARY}"}], **more}
    headers = {
        "authorization": f"Bearer {running.key}",
        "traceparent": PARENT,
        "tracestate": f"vendor={CANARY}",
        "baggage": f"user={CANARY}",
    }
    return httpx.post(running.data + "/v1/chat/completions", json=body, headers=headers, timeout=30)


@pytest.fixture(scope="module")
def traced(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[ModelStub, dict[str, Any], list[Any]]]:
    """A gateway that was asked four ways and stopped; yields the model's server, the answers by name, and the spans."""
    directory = tmp_path_factory.mktemp("traced")
    with collector() as (url, came), ModelStub() as stub:
        running = start_lean(directory / "gateway", stub.settings() + f"trace_endpoint: {url}\n")
        answers: dict[str, Any] = {}
        try:
            answers["whole"] = ask(running)
            answers["stream"] = ask(running, stream=True)
            answers["missing"] = ask(running, model="no-such")
            answers["keyless"] = httpx.post(running.data + "/v1/chat/completions", json={}, timeout=30)
        finally:
            assert running.stop() == 0
        yield stub, answers, spans(came)
    assert CANARY.encode() not in b"".join(came)
    assert "Traceback" not in (directory / "gateway" / "log").read_text()


def test_each_request_has_one_span_with_its_decision(traced: tuple[ModelStub, dict[str, Any], list[Any]]) -> None:
    """An operator goes from a slow trace to the audit record by the decision's id."""
    _, answers, found = traced
    by_id = {attributes(span)["caveat.decision_id"]: span for span in found}
    assert len(found) == len(by_id) == len(answers)
    for answer in answers.values():
        told = attributes(by_id[answer.headers["x-caveat-decision-id"]])
        assert told["http.response.status_code"] == answer.status_code
        assert told.get("caveat.action") == answer.headers.get("x-caveat-action")
        assert told["gen_ai.operation.name"] == "chat"
        assert told["http.route"] == "/v1/chat/completions"


def test_a_span_is_joined_to_the_callers_trace_and_goes_on_to_the_model(
    traced: tuple[ModelStub, dict[str, Any], list[Any]],
) -> None:
    """Else three systems have three traces of one request."""
    stub, answers, found = traced
    by_id = {attributes(span)["caveat.decision_id"]: span for span in found}
    whole = by_id[answers["whole"].headers["x-caveat-decision-id"]]
    assert whole.trace_id.hex() == PARENT.split("-")[1]
    assert whole.parent_span_id.hex() == PARENT.split("-")[2]
    assert stub.calls[0].headers["traceparent"] == f"00-{whole.trace_id.hex()}-{whole.span_id.hex()}-01"
    assert whole.name == "chat m"
    told = attributes(whole)
    assert (told["gen_ai.request.model"], told["server.address"]) == ("m", "127.0.0.1")
    assert [event.name for event in whole.events] == ["caveat.upstream.asked"]
    keyless = by_id[answers["keyless"].headers["x-caveat-decision-id"]]
    assert keyless.trace_id.hex() != whole.trace_id.hex()
    assert len(stub.calls) == 2


def test_a_stream_tells_when_its_first_words_came(traced: tuple[ModelStub, dict[str, Any], list[Any]]) -> None:
    """What holds a stream back is what this gateway is asked about most."""
    _, answers, found = traced
    by_id = {attributes(span)["caveat.decision_id"]: span for span in found}
    span = by_id[answers["stream"].headers["x-caveat-decision-id"]]
    seconds = attributes(span)["gen_ai.response.time_to_first_chunk"]
    assert 0 < seconds <= (span.end_time_unix_nano - span.start_time_unix_nano) / 1e9
    assert "gen_ai.response.time_to_first_chunk" not in attributes(
        by_id[answers["whole"].headers["x-caveat-decision-id"]]
    )


def test_a_span_holds_known_attributes_and_no_content(traced: tuple[ModelStub, dict[str, Any], list[Any]]) -> None:
    """A collector is another place than the audit log, with other readers."""
    stub, _, found = traced
    for span in found:
        assert set(attributes(span)) <= KNOWN
        assert not span.trace_state
    assert not {"tracestate", "baggage"} & set(stub.calls[0].headers)


def test_a_collector_that_is_away_costs_no_request(tmp_path: Path) -> None:
    """Traces are an extra; nothing may wait for them, the end of the process included."""
    running = start_lean(tmp_path / "gateway", "trace_endpoint: http://127.0.0.1:9\n")
    try:
        assert httpx.post(running.data + "/v1/chat/completions", json={}, timeout=30).status_code == 401
    finally:
        began = time.monotonic()
        assert running.stop() == 0
    assert time.monotonic() - began < 28


def test_without_an_endpoint_no_exporter_is_imported() -> None:
    """Off is the default, and has to cost nothing. (The Redis client imports OpenTelemetry's core where it is there.)"""
    code = "import sys, gateway.app, gateway.commands.serve; print(*sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "gateway.http.traced" in said
    assert "gateway.telemetry.tracing" not in said
    assert not [name for name in said if name.startswith("opentelemetry.exporter")]
