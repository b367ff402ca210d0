"""Four megabytes of anything: refused quickly, in bounded memory, and without holding up the others."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import psutil
import pytest
from inside import start_lean
from raw_client import at_the_end, talk
from running import Running
from smuggling import Writer

from gateway.errors import BadRequest
from gateway.protocols import strict
from gateway.protocols.base import Bounds
from gateway.protocols.chat import ENDPOINT

LIMIT = 4_194_304  # body_bytes
CPU_SECONDS = 0.05
GROWTH = 8 * LIMIT
OPENING = b'{"model":"m","messages":[{"role":"user","content":"a"}],"x":'


def filled(part: bytes, *, before: bytes = b"[", after: bytes = b"1]") -> bytes:
    room = LIMIT - len(OPENING) - len(before) - len(after) - 1
    return OPENING + before + (part * (room // len(part)) if part else b"") + after + b"}"


BODIES: dict[str, bytes] = {
    "deep arrays": b"[" * LIMIT,
    "deep objects": b'{"a":' * (LIMIT // 5),
    "deep and closed": filled(b"", before=b"[" * 2_000_000, after=b"]" * 2_000_000),
    "wide integers": filled(b"1,"),
    "wide floats": filled(b"1.5,"),
    "wide strings": filled(b'"a",'),
    "wide empty strings": filled(b'"",'),
    "wide objects": filled(b"{},"),
    "wide literals": filled(b"null,"),
    "nested pairs": filled(b"[[]],"),
    "the same key": filled(b'"a":1,', before=b"{", after=b'"b":1}'),
    "a key for each value": filled(b"", before=b"{" + b",".join(b'"%06x":1' % i for i in range(350_000)), after=b"}"),
    "one number": filled(b"1", before=b"", after=b"1"),
    "one exponent": filled(b"9", before=b"1e", after=b"1"),
    "half surrogates": filled(rb"\ud800", before=b'"', after=b'"'),
    "an open string of escapes": filled(rb"\"", before=b'"', after=b""),
    "an open string of quotes": b'{"' + b'"' * (LIMIT - 2),
    "spaces": b" " * LIMIT,
    "not UTF-8 at the end": b"a" * (LIMIT - 1) + b"\xff",
    "wide messages": b'{"model":"m","messages":[' + b'{"role":"user","content":"a"},' * 130_000 + b"{}]}",
}


@dataclass(frozen=True)
class Place:
    running: Running

    @property
    def process(self) -> psutil.Process:
        return psutil.Process(self.running.process.pid)

    def cpu(self) -> float:
        times = self.process.cpu_times()
        return float(times.user + times.system)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    running = start_lean(tmp_path_factory.mktemp("large"))
    yield Place(running)
    assert running.stop() == 0


def seconds(work: Callable[[], object]) -> float:
    """CPU time of the quickest of ten runs: the machine may be busy, the bound is on the work."""
    found = []
    for _ in range(10):
        started = time.thread_time()
        work()
        found.append(time.thread_time() - started)
    return min(found)


@pytest.mark.parametrize("name", BODIES)
def test_threat_9_a_large_body_is_refused_within_fifty_milliseconds_of_work(name: str) -> None:
    """The loop serves nobody else meanwhile; without a bound before the parser some of these take over half a second."""

    def work() -> None:
        with pytest.raises(BadRequest) as told:
            ENDPOINT.codec.parse(strict.parse(BODIES[name]), "0" * 36, Bounds())
        assert told.value.status == 400

    assert seconds(work) < CPU_SECONDS


def test_threat_9_a_text_full_of_commas_and_brackets_is_not_taken_for_many_values() -> None:
    """The bound counts what stands outside of strings."""
    text = "[a, b, {c}], " * 100_000 + '"quoted", \\'
    body = json.dumps({"model": "m", "messages": [{"role": "user", "content": text}]}).encode()
    exchange = ENDPOINT.codec.parse(strict.parse(body), "0" * 36, Bounds())
    assert exchange.spans[0].text == text


def test_threat_9_arguments_of_a_million_values_are_judged_as_a_text() -> None:
    """JSON inside a string has the same bound; beyond it nothing is built, and the text is judged as it stands."""
    arguments = "[" + "1," * 500_000 + "1]"
    call = {"id": "a", "type": "function", "function": {"name": "f", "arguments": arguments}}
    messages = [{"role": "assistant", "content": None, "tool_calls": [call]}, {"role": "user", "content": "a"}]
    body = json.dumps({"model": "m", "messages": messages}).encode()
    started = time.thread_time()
    exchange = ENDPOINT.codec.parse(strict.parse(body), "0" * 36, Bounds())
    assert time.thread_time() - started < 2 * CPU_SECONDS
    assert arguments in {span.text for span in exchange.spans}


def test_threat_9_large_bodies_one_after_the_other_leave_the_memory_as_it_was(place: Place) -> None:
    """Each is 4 MB on the wire; read, decoded and refused, none may leave more than a few times that behind."""
    writer = Writer(place.running.key)
    for round_ in range(2):  # what is kept for reuse is there after the first
        before = place.process.memory_info().rss
        for name, body in BODIES.items():
            lines = (b"Connection: close", b"Content-Length: %d" % len(body))
            heard = talk(place.running.data, writer.request(*lines, body=body), patience=30)
            assert heard.statuses == [400], name
            assert heard.error["code"], name
        if round_:
            assert place.process.memory_info().rss - before < GROWTH


@pytest.mark.parametrize("chunked", [False, True], ids=["by its length", "by its count"])
def test_threat_9_a_body_over_the_limit_is_413_and_costs_next_to_nothing(place: Place, chunked: bool) -> None:
    """By what it says of itself it need not be read at all; else it is counted, and nothing of it is kept."""
    writer, size = Writer(place.running.key), 2 * LIMIT
    parts = [b"10000\r\n" + b" " * 65_536 + b"\r\n"] * (size // 65_536)
    head = writer.chunked(body=b"") if chunked else writer.request(b"Content-Length: %d" % size)
    before, cpu = place.process.memory_info().rss, place.cpu()
    heard = talk(place.running.data, head, *(parts if chunked else [b" " * size]), enough=at_the_end)
    assert heard.statuses == [413]
    assert heard.error["code"] == "body_too_large"
    assert heard.closed
    assert place.cpu() - cpu < 0.25  # ticks of 10 ms, and whatever else the process does meanwhile
    assert place.process.memory_info().rss - before < 4 * LIMIT
