"""The SSE parser: the same bytes are the same events, however the network cut them."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.transport.sse import ServerSentEvent, SseError, SseParser

STREAMS = {
    "lf": (b"data: a\n\ndata: b\n\n", ["a", "b"]),
    "crlf": (b"data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]),
    "cr": (b"data: a\r\rdata: b\r\r", ["a", "b"]),
    "mixed": (b"data: a\r\n\ndata: b\r\r\n", ["a", "b"]),
    "no space": (b"data:a\n\n", ["a"]),
    "two spaces": (b"data:  a\n\n", [" a"]),
    "comments": (b": hello\n\n:\ndata: a\n: in between\n\n", ["a"]),
    "several data lines": (b"data: a\ndata:\ndata: b\n\n", ["a\n\nb"]),
    "no colon": (b"data\n\n", [""]),
    "unknown fields": (b"id: 7\nretry: 10\nfoo: bar\ndata: a\n\n", ["a"]),
    "byte order mark": (b"\xef\xbb\xbfdata: a\n\n", ["a"]),
    "unfinished event": (b"data: a\n\ndata: b\n", ["a"]),
    "thai and emoji": ("data: สวัสดี 😀\n\n".encode(), ["สวัสดี 😀"]),
    "line separator is no line end": ("data: a\u2028b\x85\n\n".encode(), ["a\u2028b\x85"]),
}


def parse(chunks: list[bytes], limit: int = 1000) -> list[ServerSentEvent]:
    parser = SseParser(limit)
    return [event for chunk in chunks for event in parser.feed(chunk)]


def cut(data: bytes, at: set[int]) -> list[bytes]:
    edges = [0, *sorted(a for a in at if a <= len(data)), len(data)]
    return [data[start:end] for start, end in pairwise(edges)]


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_is_read_as_the_standard_says(name: str) -> None:
    """Servers differ in line ends, spaces and comments; all of them are valid."""
    data, expected = STREAMS[name]
    assert [event.data for event in parse([data])] == expected


@pytest.mark.parametrize("name", STREAMS)
def test_byte_by_byte_is_the_same_as_whole(name: str) -> None:
    """The worst cut: inside code points, between CR and LF, inside field names."""
    data, _ = STREAMS[name]
    assert parse([bytes([byte]) for byte in data]) == parse([data])


LINES = st.sampled_from(
    [b"data: x", b"data:y", b"data", b"", b"", b": c", b"event: e", b"data: \xe0\xb8\x81\xf0\x9f\x98\x80", b"id: 1"]
)
BREAKS = st.sampled_from([b"\n", b"\r\n", b"\r"])


@settings(max_examples=400, deadline=None)
@given(st.lists(st.tuples(LINES, BREAKS), max_size=20), st.sets(st.integers(0, 300), max_size=30))
def test_any_cut_gives_the_same_events(lines: list[tuple[bytes, bytes]], at: set[int]) -> None:
    """A decision about text must not hang on how the network cut it."""
    data = b"".join(line + end for line, end in lines)
    assert parse(cut(data, at)) == parse([data])


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200), st.sets(st.integers(0, 200), max_size=20))
def test_any_bytes_are_events_or_a_fault(data: bytes, at: set[int]) -> None:
    """A hostile server can send anything; the verdict on its bytes does not hang on the cut either."""

    def outcome(chunks: list[bytes]) -> list[ServerSentEvent] | str:
        try:
            return parse(chunks, 60)
        except SseError as error:
            return str(error)

    assert outcome(cut(data, at)) == outcome([data])


def test_bytes_that_are_not_utf8_are_a_fault() -> None:
    """A repaired text is not the one that was sent, so nobody could say what was judged."""
    with pytest.raises(SseError, match="not UTF-8"):
        parse([b"data: \xff\n\n"])


@pytest.mark.parametrize("data", [b"data: " + b"x" * 200, b"data: xxxxxxxx\n" * 20, b":" + b"x" * 200])
def test_an_endless_event_is_a_fault(data: bytes) -> None:
    """Without a bound a server could fill the memory with one line."""
    with pytest.raises(SseError, match="more than 100 bytes"):
        parse([data[i : i + 7] for i in range(0, len(data), 7)], 100)


def test_the_name_belongs_to_one_event() -> None:
    """Anthropic's streams name their events; a name must not stick to the next one."""
    events = parse([b"event: ping\ndata: a\n\ndata: b\n\n"])
    assert events == [ServerSentEvent("ping", "a"), ServerSentEvent("", "b")]
