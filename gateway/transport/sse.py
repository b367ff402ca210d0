"""Server-sent events, read without I/O: bytes in, events out.

INVARIANT: the events depend on the bytes alone, never on how they were cut into chunks.
Source: WHATWG HTML, section 9.2.6 (interpreting an event stream), but strict where the standard repairs:
bytes that are not UTF-8 are a fault, because a repaired text is not the one that was sent.
"""

from __future__ import annotations

from typing import NamedTuple

MAX_EVENT_BYTES = 1 << 20  # the largest event seen in the field (a tool call sent whole) is far below this

_BOM = b"\xef\xbb\xbf"


class ServerSentEvent(NamedTuple):
    name: str
    data: str


class SseError(ValueError):
    """The stream is not one of server-sent events. The message holds none of it."""


class SseParser:
    """Push parser. Feed it what arrives; it returns the events that are complete."""

    def __init__(self, max_event_bytes: int = MAX_EVENT_BYTES) -> None:
        self._limit = max_event_bytes
        self._partial = bytearray()  # a line that has not ended, LF-normalised
        self._after_cr = False  # the last byte was CR: an LF that follows belongs to it
        self._at_start = True
        self._data: list[bytes] = []
        self._size = 0  # bytes of the data lines of the event that has not ended
        self._name = b""

    @property
    def is_idle(self) -> bool:
        """True between events: nothing that was fed waits for more."""
        return not (self._partial or self._data or self._name)

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return the events that `chunk` completed, in order. Raises SseError; the parser is then of no further use."""
        if not chunk:
            return []
        if self._after_cr and chunk[0] == 10:  # noqa: PLR2004 - LF
            chunk = chunk[1:]
            self._after_cr = False
            if not chunk:
                return []
        self._after_cr = chunk[-1] == 13  # noqa: PLR2004 - CR
        if b"\r" in chunk:
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        if b"\n" not in chunk:
            self._partial += chunk
            self._check(len(self._partial) - len(_BOM))
            return []
        if self._partial:
            chunk = bytes(self._partial) + chunk
            self._partial.clear()
        lines = chunk.split(b"\n")
        if rest := lines.pop():
            self._check(len(rest) - len(_BOM))
            self._partial += rest
        if self._at_start:
            self._at_start = False
            lines[0] = lines[0].removeprefix(_BOM)
        return self._events(lines)

    def _events(self, lines: list[bytes]) -> list[ServerSentEvent]:
        events: list[ServerSentEvent] = []
        for line in lines:
            if line.startswith(b"data: "):
                self._add(line, line[6:])
            elif not line:
                if self._data:
                    events.append(self._complete())
                self._name = b""
            else:
                self._field(line)
        return events

    def _field(self, line: bytes) -> None:
        """Take a line that is neither empty nor of the usual shape; comments and unknown fields count for nothing."""
        self._check(len(line))
        name, _, value = line.partition(b":")
        value = value.removeprefix(b" ")
        if name == b"data":
            self._add(line, value)
        elif name == b"event":
            self._name = value

    def _add(self, line: bytes, value: bytes) -> None:
        self._size += len(line)
        self._check(self._size)
        self._data.append(value)

    def _complete(self) -> ServerSentEvent:
        data = self._data
        raw = data[0] if len(data) == 1 else b"\n".join(data)
        self._data = []
        self._size = 0
        try:
            return ServerSentEvent(self._name.decode(), raw.decode())
        except UnicodeDecodeError:
            raise SseError("the stream holds bytes that are not UTF-8") from None

    def _check(self, size: int) -> None:
        if size > self._limit:
            raise SseError(f"the stream holds an event of more than {self._limit} bytes")
