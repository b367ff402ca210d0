"""A client that sends any bytes it likes, and reads what comes back until the other side ends."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

QUIET_SECONDS = 0.15  # in which what must not come would come; what must come is waited for


@dataclass(frozen=True)
class Heard:
    """All that came back, until the end or the client's patience."""

    raw: bytes
    closed: bool
    seconds: float

    @property
    def statuses(self) -> list[int]:
        """Of every answer in it, the interim ones left out."""
        found, rest = [], self.raw
        while rest.startswith(b"HTTP/1."):
            head, _, rest = rest.partition(b"\r\n\r\n")
            status = int(head.split(b" ")[1])
            if status < 200:
                continue
            found.append(status)
            rest = _after_body(head, rest) or b""
        return found

    @property
    def answers(self) -> int:
        """How many are here whole."""
        count, rest = 0, self.raw
        while rest.startswith(b"HTTP/1.") and b"\r\n\r\n" in rest:
            head, _, rest = rest.partition(b"\r\n\r\n")
            if int(head.split(b" ")[1]) < 200:
                continue
            after = _after_body(head, rest)
            if after is None:
                break
            count, rest = count + 1, after
        return count

    @property
    def error(self) -> dict[str, Any]:
        """The error object of the last answer."""
        error: dict[str, Any] = json.loads(self.raw.rpartition(b"\r\n\r\n")[2])["error"]
        return error


def _after_body(head: bytes, rest: bytes) -> bytes | None:
    """What follows the body; None while the body is not here whole."""
    lower = head.lower()
    if b"transfer-encoding: chunked" in lower:
        while b"\r\n" in rest:
            size, _, rest = rest.partition(b"\r\n")
            count = int(size, 16)
            if len(rest) < count + 2:
                break
            rest = rest[count + 2 :]
            if not count:
                return rest
        return None
    for line in lower.split(b"\r\n"):
        if line.startswith(b"content-length:"):
            length = int(line.partition(b":")[2])
            return rest[length:] if len(rest) >= length else None
    return rest


def address(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    return str(parts.hostname), int(parts.port or 0)


def at_the_end(_: Heard) -> bool:
    return False


def talk(
    url: str, *pieces: bytes, patience: float = 30.0, enough: Callable[[Heard], bool] = lambda heard: heard.answers > 0
) -> Heard:
    """Send the pieces and read until the end, or until there is enough and nothing more comes for a moment."""
    started = time.monotonic()
    heard = b""
    with socket.create_connection(address(url), timeout=patience) as link:
        link.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            for part in pieces:
                link.sendall(part)
        except OSError:  # the other side has had enough; what it said is still to be read
            pass
        while (left := started + patience - time.monotonic()) > 0:
            link.settimeout(min(left, QUIET_SECONDS) if enough(Heard(heard, closed=False, seconds=0)) else left)
            try:
                data = link.recv(65_536)
            except TimeoutError:
                if enough(Heard(heard, closed=False, seconds=0)):
                    break
                continue
            except ConnectionError:
                data = b""
            if not data:
                return Heard(heard, closed=True, seconds=time.monotonic() - started)
            heard += data
    return Heard(heard, closed=False, seconds=time.monotonic() - started)
