"""Checkpoints to a witness by HTTP: delivered, tried again, and never to somebody else."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from audit_fakes import Events

from gateway.audit.webhook import TRIES, Courier, deliver, witness
from gateway.errors import ConfigurationError


class Collector:
    """A witness on this machine. `statuses`: what it answers, in turn; then 204."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.tokens: list[str | None] = []
        self.statuses: list[int] = []
        self.is_open = threading.Event()
        self.is_open.set()
        self.got = threading.Semaphore(0)
        collector = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                collector.is_open.wait(10)
                collector.notes.append(body)
                collector.tokens.append(self.headers["Authorization"])
                self.send_response(collector.statuses.pop(0) if collector.statuses else 204)
                self.send_header("Location", "http://127.0.0.1:1/elsewhere")
                self.end_headers()
                collector.got.release()

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}/checkpoints?log=a"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


@pytest.fixture(name="collector")
def _collector() -> Iterator[Collector]:
    made = Collector()
    yield made
    made.server.shutdown()
    made.server.server_close()


def test_a_note_arrives_as_it_was_signed_with_the_token(collector: Collector, monkeypatch: pytest.MonkeyPatch) -> None:
    """The witness checks the signature over these bytes."""
    monkeypatch.setenv("CAVEAT_WITNESS_TOKEN", "secret")
    deliver(witness(collector.url), "text\n\n— caveat/a abc\n")
    assert (collector.notes, collector.tokens) == (["text\n\n— caveat/a abc\n"], ["Bearer secret"])


def test_a_witness_that_fails_is_asked_again_and_a_redirect_is_a_failure(collector: Collector) -> None:
    """A redirect could lead the token and the log's growth to somebody else."""
    pauses: list[float] = []
    collector.statuses = [500, 302]
    deliver(witness(collector.url), "note", pause=pauses.append)
    assert len(collector.notes) == TRIES
    assert pauses == [0.5, 1.0]
    collector.statuses = [503] * TRIES
    with pytest.raises(ConnectionError, match="503"):
        deliver(witness(collector.url), "note", pause=pauses.append)


def test_nobody_waits_for_a_slow_witness_and_the_newest_note_wins(collector: Collector) -> None:
    """Signing goes on; what was missed, the newest says again."""
    told = Events()
    collector.is_open.clear()
    courier = Courier(witness(collector.url), told)
    courier.send("1")
    for number in range(2, 50):
        courier.send(str(number))
    collector.is_open.set()
    courier.close()
    assert collector.notes[-1] == "49"
    assert len(collector.notes) <= 3
    assert told == []


def test_a_witness_that_is_not_there_is_told_of(collector: Collector) -> None:
    """The operator has to know that nobody keeps the log's head."""
    told = Events()
    collector.server.server_close()
    courier = Courier(witness("http://127.0.0.1:1/"), told)
    courier.send("note")
    courier.close()
    assert told.names == ["checkpoint_unsent"]


@pytest.mark.parametrize(
    "url",
    [
        "http://example.org/",
        "http://10.0.0.1/",
        "ftp://example.org/",
        "https://user:secret@example.org/",
        "https://",
        "https://example.org:port/",
        "x",
    ],
)
def test_an_address_that_could_leak_is_refused(url: str) -> None:
    """Plain HTTP beyond this machine, and secrets in a command line."""
    with pytest.raises(ConfigurationError, match="--webhook"):
        witness(url)


def test_addresses_that_are_taken() -> None:
    """Https anywhere, http here."""
    assert witness("https://example.org").path == "/"
    assert witness("https://example.org:8443/a?b=c").port == 8443
    assert not witness("http://localhost:9/").is_tls
    assert not witness("http://[::1]:9/").is_tls
